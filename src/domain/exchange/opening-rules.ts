// schema.org's OpeningHoursSpecification, one at a time: what it says, with dates or without.
import {dayNumber, type Weekday, WEEKDAYS} from '../calendar.js';
import type {Interval} from '../types.js';
import type {NotUnderstood} from './import-result.js';
import {daysBetween, intervalOfSpan, readDate, readTime, spanBetween} from './opening-times.js';
import {folded, type Meaning, meaningAnywhere, type OpeningWords} from './opening-words.js';
import {standardKeys} from './specification-keys.js';

export interface OpeningRule {
  /** None: every date of the range. */
  readonly days: readonly Weekday[];
  /** None: closed. */
  readonly hours: readonly Interval[];
  /** The first and the last date, "2026-12-25"; both missing: every week. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly name?: string | undefined;
  readonly isSpecial?: boolean;
  /** As short as somebody would find it again by. */
  readonly text?: string;
}

export type LinkedNode = Readonly<Record<string, unknown>>;

/** What is longer is no weekday. */
const LONGEST_DAY = 100;
/** More hours than any day has. */
const MAX_TIMES = 50;

type Note = (note: NotUnderstood) => void;

/** The items of a list, of lists in a list, or one alone; nothing is none. */
export const itemsOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value.flat(8) : [value];

/** A text, or the first one of several. */
export function textOf(value: unknown): string | undefined {
  const [first] = itemsOf(value);
  return typeof first === 'string' && first.trim() ? first.trim() : undefined;
}

export const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads one specification; what of it could not be read goes to `note`. */
export function readSpecification(
  given: LinkedNode,
  isSpecial: boolean,
  note: Note,
  words: OpeningWords,
): OpeningRule | undefined {
  const {spec, unknownKeys, isUnclear} = standardKeys(given);
  const text = shown(spec);
  for (const key of unknownKeys) note({code: 'unknown-key', key, value: text});
  const named = itemsOf(spec.dayOfWeek).filter((day) => day !== '');
  const days = readDays(named, note, words);
  // Without any time it is closed, but only where nothing is there that may be a time by another name.
  const hasNoTime = spec.opens === undefined && spec.closes === undefined;
  const isUnreadable = isUnclear || (unknownKeys.length > 0 && hasNoTime);
  if (isUnreadable) note({code: 'unknown-time', value: text});
  const hours = isUnreadable ? undefined : readHours(spec, note);
  const dates = readDates(spec, note);
  if (!hours || !dates || (named.length && !days.length)) return undefined;
  const isDated = dates.from !== undefined || dates.to !== undefined;
  if (!isDated && (isSpecial || !days.length)) {
    note({code: isSpecial ? 'no-dates' : 'no-day', value: text});
    return undefined;
  }
  return {days, hours, ...dates, name: textOf(spec.name) ?? textOf(spec.description), isSpecial, text};
}

/** "Monday", "https://schema.org/Monday", "Mo-Fr", "Monday, Tuesday", {"@id": …}, and lists of them. */
function readDays(named: readonly unknown[], note: Note, words: OpeningWords): readonly Weekday[] {
  const days = new Set<Weekday>();
  // "https://schema.org/Monday"; a name with more words, as "second Monday", is no weekday.
  const meaningOf = (name: string) =>
    meaningAnywhere(words, folded(/^(?:\S*[/#:])?([\p{L}\p{M}]+)\.?\s*$/u.exec(name)?.[1] ?? ''));
  for (const item of named) {
    const text = isNode(item) ? (textOf(item['@id']) ?? textOf(item.name)) : textOf(item);
    // With single spaces only, no expression has to look at many of them again and again.
    const parts = (text ?? '').split(/[,;]/).map((part) => part.replace(/[\s_]+/g, ' ').trim());
    for (const part of parts.filter(Boolean)) {
      const ends = part.length > LONGEST_DAY ? [] : part.split(/ ?(?:[-–]|\bto\b) ?/i).map(meaningOf);
      const range = readRange(ends);
      if (range) range.forEach((day) => days.add(day));
      else if (ends[0] === 'holiday') note({code: 'public-holidays'});
      else note({code: 'unknown-day', value: part});
    }
    if (text === undefined) note({code: 'unknown-day', value: JSON.stringify(item)});
  }
  return [...days];
}

const isWeekday = (meaning: Meaning | undefined): meaning is Weekday => WEEKDAYS.includes(meaning as Weekday);

function readRange(ends: readonly (Meaning | undefined)[]): readonly Weekday[] | undefined {
  const [first, last] = [ends[0], ends.at(-1)];
  return isWeekday(first) && isWeekday(last) && ends.length <= 2 ? daysBetween(first, last) : undefined;
}

/** Without any time, or with "Closed" in its place, it is closed; midnight to midnight too, as search engines document it. */
function readHours(spec: LinkedNode, note: Note): readonly Interval[] | undefined {
  const [opens, closes] = [spec.opens, spec.closes].map((value) => itemsOf(value).filter((time) => time !== ''));
  const hours: Interval[] = [];
  const count = Math.max(opens!.length, closes!.length);
  if (count > MAX_TIMES) {
    note({code: 'unknown-time', value: shown(spec)});
    return undefined;
  }
  for (let i = 0; i < count; i++) {
    const pair = [opens![i], closes![i]].filter((value) => value !== undefined);
    if (pair.every(isClosed)) continue;
    const times = [opens![i], closes![i]].map((value) => (typeof value === 'string' ? readTime(value) : undefined));
    const [from, to] = times;
    if (from?.minutes === 0 && to?.minutes === 0) continue;
    const span = from && to ? spanBetween(from, to) : 'impossible';
    if (typeof span === 'string') {
      const code = ({equal: 'equal-times', unclear: 'unclear-times', impossible: 'unknown-time'} as const)[span];
      note({code, value: shown(spec)});
      return undefined;
    }
    if (span.isAssumed) note({code: 'assumed-times', value: shown(spec), opens: span.opens, closes: span.closes});
    for (const time of times) if (time?.offset) note({code: 'offset-dropped', value: time.offset});
    hours.push(intervalOfSpan(span));
  }
  return hours;
}

const isClosed = (value: unknown) => typeof value === 'string' && value.trim().toLowerCase() === 'closed';

function readDates(spec: LinkedNode, note: Note): Pick<OpeningRule, 'from' | 'to'> | undefined {
  const [from, to] = [spec.validFrom, spec.validThrough].map((value) => {
    const [first] = itemsOf(value).filter((date) => date !== '');
    return first === undefined ? undefined : (readDate(first) ?? NaN);
  });
  const isDate = (date: string | number | undefined): date is string | undefined =>
    date === undefined || !Number.isNaN(dayNumber(date));
  if (isDate(from) && isDate(to) && !(from && to && from > to)) return {from, to};
  const value = [spec.validFrom, spec.validThrough].filter((date) => date !== undefined).map(plain);
  note({code: 'bad-dates', value: value.join(' – ')});
  return undefined;
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A specification as short as somebody would find it again by: "Monday 09:00 – 17:00". */
function shown(spec: LinkedNode): string {
  const days = itemsOf(spec.dayOfWeek).map((day) => plain(day).replace(/^.*[/#]/, ''));
  const times = [spec.opens, spec.closes].map((time) => itemsOf(time).map(plain).join(', ') || '?');
  return [...days, times.join(' – ')].join(' ');
}
