// What a visitor is told at a moment, in the editor's words: the answer without looking into the chat.
import {availabilityIn, type Timeline} from '../../domain/availability.js';
import {type ReplyTexts, replyToMessage} from '../../domain/auto-reply.js';
import {DAY} from '../../domain/calendar.js';
import {endOnce} from '../../domain/end-once.js';
import {closureName} from '../../domain/closure-name.js';
import {type Clocks, dayOf} from '../../domain/editing/preview-moments.js';
import type {TimeZone} from '../../domain/time-zone.js';
import {translated} from '../../domain/translated.js';
import type {Exception} from '../../domain/types.js';
import {instantWords} from './formats.js';
import {cityOf} from './zones.js';
import type {EditorStrings} from './strings.js';
import type {ClockWords, MomentWords} from './strings/preview-strings.js';
import {type VisitorTexts, visitorWording} from './visitor-languages.js';

/** A date this far away is named with its year, in milliseconds. */
const NEEDS_YEAR = 300 * DAY;

export interface Words {
  readonly strings: EditorStrings;
  readonly locale: string;
  readonly clocks: Clocks;
  /** Epoch milliseconds: only to know which dates need a year. */
  readonly now: number;
}

/** "Thursday 24 December, 18:00 in Tokyo – 10:00 in Paris"; only once where the clocks show the same. */
export function wordMoment(at: number, words: Words): string {
  return words.strings.preview.at(momentWords(at, words));
}

/** @param from the moment of which it is said: a date that is the same is left out. */
function momentWords(at: number, {strings, locale, clocks, now}: Words, from?: number): MomentWords {
  const {shop, visitor} = clocks;
  const year = Math.abs(at - now) > NEEDS_YEAR ? 'numeric' : undefined;
  const onClock = (zone: TimeZone, knownDay: number | undefined): ClockWords => {
    const wall = zone.wallAt(at);
    return {
      ...instantWords(wall, locale, {weekday: 'long', day: 'numeric', month: 'long', year}),
      place: strings.timeZone.city(cityOf(zone.name)),
      isDateKnown: knownDay === dayOf(wall),
    };
  };
  const here = onClock(visitor, from === undefined ? from : dayOf(visitor.wallAt(from)));
  const isSame = shop.wallAt(at) === visitor.wallAt(at);
  return {visitor: here, shop: isSame ? undefined : onClock(shop, dayOf(visitor.wallAt(at)))};
}

/** "Closed: Christmas. Opens Monday 28 December, 09:00 in Paris." `timeline` is undefined where no hours are set. */
export function wordAnswer(timeline: Timeline | undefined, at: number, words: Words): string {
  const {preview} = words.strings;
  if (!timeline) return preview.unset;
  const availability = availabilityIn(timeline.stretchAt(at), at);
  if (availability.status === 'unset') return preview.unset;
  if (availability.status === 'open') {
    const {closesAt} = availability;
    return closesAt ? say(preview.openUntil, momentWords(+closesAt, words, at)) : preview.alwaysOpen;
  }
  const {opensAt} = availability;
  const name = closureName(availability, words.locale);
  if (!opensAt) return name ? preview.closedFor(name) : preview.closed;
  const opening = momentWords(+opensAt, words, at);
  return say((moment) => (name ? preview.closedForUntil({name, moment}) : preview.closedUntil(moment)), opening);
}

/** Some languages write times with a full stop ("5:00 p.m."): no second one comes after it. */
function say(text: (moment: MomentWords) => string, moment: MomentWords): string {
  const values = [moment.visitor, moment.shop ?? {}].flatMap((clock) => Object.values(clock));
  return endOnce(text(moment), values);
}

export interface ReplyWords {
  readonly timeline: Timeline | undefined;
  readonly replies: ReplyTexts;
  /** An assistant answers first. */
  readonly assistant: boolean;
  readonly clocks: Clocks;
  /** The visitor's language (BCP 47). */
  readonly language: string;
  readonly languages: VisitorTexts;
}

/** What the chat answers to a first message at `at`, as the visitor reads it; "" where it says nothing. */
export function wordReply(at: number, {timeline, replies, assistant, clocks, language, languages}: ReplyWords): string {
  if (!timeline) return '';
  const conversation = {id: '', has: () => false, findLast: () => undefined};
  const stretchAt = (instant: number) => timeline.stretchAt(instant);
  const messageOf = (exception: Exception) => translated(exception, 'message', language);
  const reply = replyToMessage({conversation, texts: replies, assistant, messageOf, stretchAt}, at);
  if (!reply) return '';
  const wording = visitorWording(languages, language, {visitor: clocks.visitor, shop: timeline.zone});
  return wording.fill(reply.text, availabilityIn(timeline.stretchAt(at), at), at);
}
