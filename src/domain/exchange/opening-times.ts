// Times of day and dates as people write them, and what two times mean together.
import {MINUTES_A_DAY, type Weekday, WEEKDAYS} from '../calendar.js';
import {timeOf} from '../editing/intervals.js';
import type {Interval} from '../types.js';

export const WEEK: readonly Weekday[] = [...WEEKDAYS.slice(1), WEEKDAYS[0]];

/** The days from one to another: "Sa-Mo" goes over the week's end. */
export function daysBetween(first: Weekday, last: Weekday): readonly Weekday[] {
  const start = WEEK.indexOf(first);
  const length = ((WEEK.indexOf(last) - start + 7) % 7) + 1;
  return Array.from({length}, (_, i) => WEEK[(start + i) % 7]!);
}

export interface ReadTime {
  /** Minutes since midnight; up to 1440, or up to 2880 in texts, where "26:00" is two o'clock on the next day. */
  readonly minutes: number;
  /** What stands after the time: "+01:00", "Z". */
  readonly offset?: string | undefined;
  readonly half?: 'am' | 'pm' | undefined;
  /** "9" and "9:00", not "09:00": may be one of a clock of twelve hours. */
  readonly isShort: boolean;
  /** "2030" */
  readonly mayBeYear?: boolean;
  /** "9", not "9:00". */
  readonly isBare: boolean;
}

/** What may stand after hours. */
const UNIT = String.raw`(?:uhr|uur|hrs?|h|u|時)`;

/** "0900", with minutes that people use, so that hardly a year is one. */
const ATTACHED = String.raw`(?:[01]\d|2[0-4])[0-5][05](?!\d)`;

/** A time in a text, as a part of other expressions (flags "iu"). White space is to be single spaces. */
export const TIME_PATTERN =
  String.raw`(?:${ATTACHED}|` +
  String.raw`\d{1,2}(?:[:.時](?:[0-5]\d|0)(?!\d)(?:分|:[0-5]\d)?| ?h ?(?:[0-5]\d|0)(?!\d| ?[:.]| ?h(?!\p{L})))?)` +
  String.raw`(?: ?[ap]\.? ?m(?!\p{L})\.?|(?<=\d)[ap](?!\p{L})| ?${UNIT}(?!\p{L}))?(?!\d)`;

const TIME = new RegExp(
  String.raw`^T?(?<hours>\d{1,2})(?:(?:[:.時]| ?h ?)(?<minutes>[0-5]\d|0)分?|(?<attached>[0-5]\d))?` +
    String.raw`(?::(?<seconds>[0-5]\d)(?:\.\d+)?)? ?(?:(?<half>[ap])(?:\.? ?m\.?)?|${UNIT})? ?(?<offset>Z|[+-]\d\d(?::?\d\d)?)?$`,
  'i',
);

/** A date may stand before a time. */
const DATE = /^\d{4}-\d\d-\d\d(?:T|\s+)/;
const LONGEST_TIME = 60;

/** A time such as "09:00", "9:00", "09:00:00", "9 am". The last second of a minute is the end of that minute. */
export function readTime(text: string, latest = MINUTES_A_DAY): ReadTime | undefined {
  const time = text.normalize('NFKC').trim().replace(DATE, '');
  if (time.length > LONGEST_TIME) return undefined;
  const parts = TIME.exec(time.replace(/\s+/g, ' '))?.groups;
  if (!parts) return undefined;
  const {hours = '', attached, minutes = attached, seconds, half, offset} = parts;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const total = hour * 60 + Number(minutes ?? 0) + (seconds === '59' ? 1 : 0);
  if (total > latest) return undefined;
  const hasSeconds = seconds !== undefined && hours.length === 2; // which a program writes, by a clock of 24 hours
  return {
    minutes: total,
    offset,
    half: half ? (half.toLowerCase() === 'p' ? 'pm' : 'am') : undefined,
    isShort: !half && !attached && !hasSeconds && hour <= 12 && !hours.startsWith('0'),
    mayBeYear: Boolean(attached) && hour >= 19,
    isBare: minutes === undefined,
  };
}

/** Minutes from the midnight that starts the day; `closes` is beyond 1440 on the next day. */
export interface Span {
  readonly opens: number;
  readonly closes: number;
}

export type TwoTimes =
  | (Span & {
      /** "9-5" was taken for 09:00–17:00. */
      readonly isAssumed?: boolean;
    })
  /** The same time twice. */
  | 'equal'
  /** "3-11" can be a morning or an evening. */
  | 'unclear'
  /** No opening at all. */
  | 'impossible';

const HALF_A_DAY = 720;
/** What is longer was meant in another way, where it may have been a clock of twelve hours. */
const LONGEST_BY_SHORT_TIMES = 16 * 60;
/** Shops open later: "3-11" is rather an evening. */
const EARLIEST_SHORT_TIME = 6 * 60;

/** What an opening from one time to another means. */
export function spanBetween(from: ReadTime, to: ReadTime): TwoTimes {
  if (from.minutes >= MINUTES_A_DAY) return 'impossible';
  if (from.mayBeYear && to.mayBeYear) return 'unclear';
  const halves = withBothHalves(from, to);
  if (halves === 'unclear') return halves;
  const [opens, end, isAssumed] = halves;
  // Whoever cannot write the end of the day writes its last minute.
  const closes = end === MINUTES_A_DAY - 1 || end === 0 ? MINUTES_A_DAY : end;
  const isMidnight = opens === 0 && from.half && to.half; // "12 am to 12 am", which only a whole day is
  if (opens === end && !isMidnight) return 'equal';
  const length = closes - opens;
  if (length > MINUTES_A_DAY || (length === MINUTES_A_DAY && opens)) return 'impossible';
  const span = {opens, closes: closes < opens ? closes + MINUTES_A_DAY : closes, ...(isAssumed && {isAssumed})};
  const isLong = span.closes - opens > LONGEST_BY_SHORT_TIMES;
  if (from.isShort && to.isShort) {
    if (closes > opens) return opens < EARLIEST_SHORT_TIME ? 'unclear' : span;
    if (!isLong || !from.isBare || !to.isBare) return 'unclear';
    return {opens, closes: closes + HALF_A_DAY, isAssumed: true};
  }
  return from.isShort && from.isBare && isLong ? 'unclear' : span;
}

/** "9–5 pm" begins in the morning; where one half of the day is missing and both could be, nobody knows. */
function withBothHalves(from: ReadTime, to: ReadTime): readonly [number, number, boolean?] | 'unclear' {
  const plain: readonly [number, number] = [from.minutes, to.minutes];
  if (!from.half === !to.half || !(from.half ? to : from).isShort) return plain;
  const [opens, closes] = [from.minutes % HALF_A_DAY, to.minutes % HALF_A_DAY];
  // "1–5 pm" is an afternoon: nobody opens at one in the morning.
  if (to.half === 'pm' && opens < closes && opens < EARLIEST_SHORT_TIME) {
    return [opens + HALF_A_DAY, closes + HALF_A_DAY, true];
  }
  if (opens <= closes || (from.half ?? to.half) !== (from.half ? 'am' : 'pm')) return 'unclear';
  return [opens, closes + HALF_A_DAY];
}

/** The date of "2026-12-25" or "2026-12-25T00:00:00+01:00": the one that is written, whatever the offset. */
export function readDate(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\s*(\d{4}-\d\d-\d\d)(?:$|[T\s])/.exec(value)?.[1] : undefined;
}

/** A span that begins on the day as an interval; one that is a whole day long and begins later has none. */
export const intervalOfSpan = ({opens, closes}: Span): Interval => ({
  opens: timeOf(opens),
  closes: timeOf(closes > MINUTES_A_DAY ? closes - MINUTES_A_DAY : closes),
});
