// How a visitor would read one of the texts, and when: filled by the widget's own wording, introduced in the editor's
// words.
import type {Timeline} from '../../domain/availability.js';
import {nextSituation, type Placeholder, placeholdersIn} from '../../domain/editing/message-situations.js';
import {nearness} from '../../domain/moment.js';
import type {TimeZone} from '../../domain/time-zone.js';
import type {MessageKey} from '../../domain/types.js';
import type {ThreadWording} from '../thread-wording.js';
import {formatList, instantWords} from './formats.js';
import type {EditorStrings} from './strings.js';
import type {From} from './strings/messages-strings.js';
import {usualLanguage, type VisitorTexts, visitorWording} from './visitor-languages.js';

export interface Reading {
  /** "A visitor who writes now reads:" */
  readonly introduction: string;
  /** The text as it is read; "" where nothing is left of it. */
  readonly text: string;
  /** What is odd about it, in sentences. */
  readonly notes: readonly string[];
}

export interface Reader {
  /** Undefined where no hours are set. */
  readonly timeline: Timeline | undefined;
  /** The shop's zone; the visitor is taken to be there too. */
  readonly zone: TimeZone;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly strings: EditorStrings;
  readonly locale: string;
}

/** For a visitor in the shop's own zone, in the language that most likely is theirs. */
export function wordingFor({timeline, zone, locale}: Reader, texts: VisitorTexts): Pick<ThreadWording, 'fill'> {
  return visitorWording(texts, usualLanguage(texts, locale), {visitor: zone, shop: timeline && zone}, locale);
}

/** Undefined where the text is blank, or a reply that is never sent because no hours are set. */
export function readMessage(
  kind: MessageKey,
  text: string,
  wording: Pick<ThreadWording, 'fill'>,
  reader: Reader,
): Reading | undefined {
  const {timeline, now, strings} = reader;
  if (!text.trim() || (kind !== 'welcome' && !timeline)) return undefined;
  const words = strings.messages;
  const situation = nextSituation(kind, timeline, now);
  if (!situation) return {introduction: words[kind].never, text: '', notes: []};
  const {at, isNow, availability, replacedBy} = situation;
  const filled = wording.fill(text, availability, at);
  const isMissing = (name: Placeholder) => !wording.fill(`{${name}}`, availability, at);
  const missing = placeholdersIn(text).filter(isMissing);
  const leftOut = {
    placeholders: formatList(
      missing.map((name) => `{${name}}`),
      reader.locale,
    ),
    count: missing.length,
  };
  const notes = [];
  if (replacedBy) notes.push(replacedBy.name ? words.replacedBy(replacedBy.name) : words.replacedByUnnamed);
  if (missing.length) notes.push(filled ? words.leftOut(leftOut) : words.nothingLeft(leftOut));
  return {introduction: isNow ? words[kind].now : words[kind].later(from(at, reader)), text: filled, notes};
}

function from(at: number, {now, zone, locale}: Reader): From {
  const {rung} = nearness(at, now, zone, false);
  return {
    ...instantWords(zone.wallAt(at), locale, {weekday: 'long', day: 'numeric', month: 'long'}),
    nearness: rung === 'minutes' ? 'today' : rung,
  };
}
