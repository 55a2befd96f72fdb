// What people type for a time of day, as minutes: "9", "930", "9.30", "17h30", "5 pm", "noon". The words are handed in, a
// language each.
import {MINUTES_A_DAY} from '../calendar.js';
import {folded} from '../exchange/opening-words.js';

/** Words are as `wordOf` gives them. */
export interface TimeVocabulary {
  /**
   * The hour of the day (0 to 23) of a word for a part of the day and an hour on a dial of twelve (0 to 11): "pm 5" is 17,
   * "at night 2" is 2.
   */
  readonly hours: ReadonlyMap<string, number>;
  /** Words that are times by themselves: noon, midnight. */
  readonly times: ReadonlyMap<string, number>;
  /** What stands beside a number and says nothing: "o’clock", "h". */
  readonly marks: ReadonlySet<string>;
  /** Whether clocks have twelve hours here: "5" may be in the afternoon. */
  readonly hasHalves: boolean;
}

/** A word without capitals, accents, spaces and full stops: "p. m." is "pm". */
export const wordOf = (text: string): string => folded(text).replace(/\P{L}/gu, '');

/** The key of `TimeVocabulary.hours`. */
export const hourKey = (word: string, hour: number): string => `${word} ${hour % 12}`;

const NUMBERS = /^(\D*)(\d+)(?:(\D+)(\d+)(?::00)?)?(\D*)$/;

/**
 * The minutes since midnight of a typed time of day, up to 1440 for the end of the day; NaN where it is none.
 *
 * @param earliest where clocks have twelve hours, an hour without a half of the day is the first one from here on: after an
 *   opening at 9 in the morning, "5" is in the afternoon.
 */
export function readTime(text: string, vocabulary: TimeVocabulary, earliest?: number): number {
  const parts = NUMBERS.exec(withPlainDigits(text));
  if (!parts) return vocabulary.times.get(wordOf(text)) ?? NaN;
  const [, before = '', first = '', between, second, after = ''] = parts;
  const word = partOfDay(before, vocabulary) + partOfDay(after, vocabulary);
  const digits = between === undefined ? ofOneNumber(first) : ofTwoNumbers(first, between, second!, vocabulary);
  if (!digits) return NaN;
  const [hour, minute] = digits;
  if (minute > 59 || hour * 60 + minute > MINUTES_A_DAY) return NaN;
  if (word) return hourOf(word, hour, vocabulary) * 60 + minute;
  const isOfDial = vocabulary.hasHalves && hour <= 12 && !first.startsWith('0');
  return isOfDial ? nextOnDial(hour, minute, earliest) : hour * 60 + minute;
}

/** Whether more is likely to come before it is what the person means: "1" of "17", "9:" of "9:30". */
export const isBegun = (text: string): boolean =>
  /^(?:[012](?:\d\d)?|\d{1,2}\s*[:.,h]\s*\d?)$/i.test(withPlainDigits(text));

/** Digits of any script as those of ASCII, full-width marks as usual ones; nothing that cannot be seen. */
function withPlainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0)!;
      let zero = code;
      while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
      return String(code - zero);
    })
    .trim();
}

type Digits = readonly [hour: number, minute: number];

/** "9", "930", "0930" */
function ofOneNumber(digits: string): Digits | undefined {
  if (digits.length > 4) return undefined;
  return digits.length < 3 ? [Number(digits), 0] : [Number(digits.slice(0, -2)), Number(digits.slice(-2))];
}

/** "9:30"; not "9.5", which may be half past nine, nor "9-12", which is no time. */
function ofTwoNumbers(hour: string, between: string, minute: string, {marks}: TimeVocabulary): Digits | undefined {
  if (hour.length > 2 || minute.length > 2) return undefined;
  if (minute.length < 2 && /[.,]/.test(between)) return undefined;
  const isSeparator = between.split(/[\s:.,'’·]/).every((word) => !word || marks.has(wordOf(word)));
  return isSeparator ? [Number(hour), Number(minute)] : undefined;
}

/** The word for a part of the day, without marks around it: "pm" of "h p.m.". */
function partOfDay(text: string, {marks}: TimeVocabulary): string {
  const words = text.split(/[\s.]/).map((word) => ({word, key: wordOf(word)}));
  // What has no letters is no word that could be known.
  const rest = words.filter(({word, key}) => word && !marks.has(key)).map(({word, key}) => key || word);
  const key = rest.join('');
  return marks.has(key) ? '' : key;
}

function hourOf(word: string, hour: number, {hours}: TimeVocabulary): number {
  const meant = hours.get(hourKey(word, hour)) ?? NaN;
  // "17 pm" is 17; "17 am" and "0 pm" are nothing.
  return hour > 12 || !hour ? (meant === hour ? hour : NaN) : meant;
}

function nextOnDial(hour: number, minute: number, earliest?: number): number {
  const early = (hour % 12) * 60 + minute;
  const late = early + MINUTES_A_DAY / 2;
  if (earliest === undefined) return hour === 12 ? late : early;
  return early >= earliest || late < earliest ? early : late;
}
