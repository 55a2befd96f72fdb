// Opening hours as text: the grammar of OpenStreetMap's opening_hours as far as a week can hold it, and the many ways in
// which people write the same. What is not understood is named, and nothing of its rule is taken.
import type {NotUnderstood} from './import-result.js';
import type {MeaningOf, TextRule} from './opening-grammar.js';
import {daysFirst, isBreak, isHeading, mayTakeAway, partsOf} from './opening-parts.js';
import {OpeningSegment} from './opening-segment.js';
import {plainText, type Token, tokensOf} from './opening-tokens.js';
import {languagesOf, meaningAnywhere, meaningIn, type OpeningWords, type Vocabulary} from './opening-words.js';

export interface ReadText {
  readonly rules: readonly TextRule[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** What is longer says more than a week has. */
export const LONGEST_LINE = 2000;
export const LONGEST_TEXT = 100_000;

/** Reads all lines of a text in the language in which it makes sense; in no more than one. */
export function readOpeningText(given: string, words: OpeningWords): ReadText {
  if (given.length > LONGEST_TEXT) return {rules: [], notUnderstood: [{code: 'unknown-hours', value: given.trim()}]};
  const tooLong: NotUnderstood[] = [];
  const lines = plainText(given).split('\n');
  const text = lines
    .filter((line) => {
      if (line.length > LONGEST_LINE) tooLong.push({code: 'unknown-hours', value: line.trim()});
      return line.length <= LONGEST_LINE;
    })
    .join('\n');
  const mixed = readLines(text, words);
  const alone = mixed.notUnderstood.some(({code}) => code === 'unknown-hours')
    ? readAlone(text, words.alone ?? [])
    : undefined;
  const {rules, notUnderstood} = alone ?? mixed;
  return {rules, notUnderstood: [...notUnderstood, ...tooLong]};
}

/** What may be understood by somebody who knows another language. */
const UNREAD: readonly string[] = ['unknown-hours', 'ambiguous-day'] satisfies NotUnderstood['code'][];

/** In the one language in which all of it makes sense. */
function readAlone(text: string, languages: readonly Vocabulary[]): ReadText | undefined {
  const readings = languages
    .map((vocabulary) => readLines(text, [vocabulary]))
    .filter(({rules, notUnderstood}) => rules.length && !notUnderstood.some(({code}) => UNREAD.includes(code)));
  const each = new Map(readings.map((reading) => [JSON.stringify(reading), reading]));
  if (each.size > 1) return ambiguous(text);
  return readings[0];
}

const ambiguous = (text: string): ReadText => ({
  rules: [],
  notUnderstood: [{code: 'ambiguous-day', value: text.trim()}],
});

function readLines(text: string, words: OpeningWords): ReadText {
  const tokens = tokensOf(text, words);
  const used = tokens.flatMap((token) => (token.kind === 'word' ? [token.word] : []));
  const readings = new Map<string, ReadText>();
  for (const vocabulary of languagesOf(words, used)) {
    const meaningOf = (word: string) => meaningIn(vocabulary, word) ?? meaningAnywhere(words, word);
    const reading = readTokens(tokens, text, meaningOf);
    readings.set(JSON.stringify(reading), reading);
  }
  const [first, ...others] = readings.values();
  return !first || others.length ? ambiguous(text) : first;
}

function readTokens(tokens: readonly Token[], text: string, meaningOf: MeaningOf): ReadText {
  const rules: TextRule[] = [];
  const notes: NotUnderstood[] = [];
  let before: OpeningSegment | undefined;
  const parts = partsOf(tokens, meaningOf).filter(({tokens: part}) => !isHeading(part, meaningOf));
  for (const [i, {tokens: part, link, isRemark}] of parts.entries()) {
    const value = text.slice(part[0]!.start, part.at(-1)!.end).trim();
    const segment = new OpeningSegment(
      daysFirst(part, meaningOf),
      value,
      link,
      meaningOf,
      i > 0,
      link === 'line' ? before : undefined,
    );
    if (before?.daysAhead.length && !segment.goesOn) notes.push({code: 'unknown-hours', value: before.text});
    const problem = segment.read();
    // "9-5 (not on Fridays)": without the remark, a closure would pass for an opening.
    if (problem && isRemark && before && mayTakeAway(part, meaningOf)) {
      rules.splice(rules.length - before.rules.length);
      notes.push({code: 'unknown-hours', value: before.text});
    }
    // "Closed for lunch 1-2pm" on a line of its own is about all before it.
    if (problem && link === 'line' && isBreak(part, meaningOf)) {
      notes.push(...rules.map((rule) => ({code: 'unknown-hours' as const, value: rule.text})));
      rules.length = 0;
    }
    if (problem) notes.push({code: problem, value: segment.goesOn ? `${before!.text} ${value}` : segment.unread});
    if (!problem || segment.isSeparable) {
      rules.push(...segment.rules);
      notes.push(...segment.notes);
    }
    before = problem ? undefined : segment;
  }
  // "Mo-Su" alone means all day; beside others it is a riddle.
  if (before?.daysAhead.length) {
    if (parts.length > 1 || !before.isDaysOnly) notes.push({code: 'unknown-hours', value: before.text});
    else rules.push({days: before.daysAhead, spans: undefined, isOpen: true, link: 'replaces', text: before.text});
  }
  return {rules, notUnderstood: notes};
}
