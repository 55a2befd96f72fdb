// Weekdays, times and dates as people write them in schema.org data.
import {type Weekday, WEEKDAYS} from '../calendar.js';
import {timeOf} from '../editing/intervals.js';
import type {Interval} from '../types.js';

export const WEEK: readonly Weekday[] = [...WEEKDAYS.slice(1), WEEKDAYS[0]];

export type DayName = Weekday | 'public-holidays';

/**
 * A weekday by its English name or the beginning of it, also as an address: "Monday", "Mo", "https://schema.org/Monday".
 */
export function dayOf(name: string): DayName | undefined {
  const word = /([a-z]+)\.?\s*$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(publicholidays?|ph)$/.test(word)) return 'public-holidays';
  if (word === 'weds') return 'wednesday';
  return word.length < 2 ? undefined : WEEK.find((day) => day.startsWith(word));
}

/** The days from one to another: "Sa-Mo" goes over the week's end. */
export function daysBetween(first: Weekday, last: Weekday): readonly Weekday[] {
  const start = WEEK.indexOf(first);
  const length = ((WEEK.indexOf(last) - start + 7) % 7) + 1;
  return Array.from({length}, (_, i) => WEEK[(start + i) % 7]!);
}

export interface ReadTime {
  /** Minutes since midnight, up to 1440. */
  readonly minutes: number;
  /** What stands after the time: "+01:00", "Z". */
  readonly offset?: string | undefined;
}

const TIME =
  /^T?(\d{1,2})(?:[:.h]?([0-5]\d))?(?::([0-5]\d)(?:\.\d+)?)?\s*(?:([ap])\.?m\.?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/** A date may stand before a time. */
const DATE = /^\d{4}-\d\d-\d\d(?:T|\s+)/;
const LONGEST_TIME = 60;

/** A time such as "09:00", "9:00", "09:00:00", "9 am". The last second of a minute is the end of that minute. */
export function readTime(text: string): ReadTime | undefined {
  const time = text.trim().replace(DATE, '');
  if (time.length > LONGEST_TIME) return undefined;
  const [, hours, minutes = '0', seconds = '0', half, offset] = TIME.exec(time) ?? [];
  if (hours === undefined) return undefined;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const total = hour * 60 + Number(minutes) + (seconds === '59' ? 1 : 0);
  return total > 1440 ? undefined : {minutes: total, offset};
}

/** The date of "2026-12-25" or "2026-12-25T00:00:00+01:00": the one that is written, whatever the offset. */
export function readDate(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\s*(\d{4}-\d\d-\d\d)(?:$|[T\s])/.exec(value)?.[1] : undefined;
}

/**
 * Hours from minute to minute: closing at midnight is the end of the day, and so is the last minute of a day that began
 * at midnight, as search engines ask for a whole day to be written.
 */
export function hoursBetween(opens: number, closes: number): readonly Interval[] {
  const isToMidnight = closes === 0 || (opens === 0 && closes === 1439);
  return [{opens: timeOf(opens), closes: timeOf(isToMidnight ? 1440 : closes)}];
}

/** Several hours of one day in order, each once. */
export function joined(hours: readonly Interval[]): readonly Interval[] {
  const each = new Map(hours.map((interval) => [`${interval.opens} ${interval.closes}`, interval]));
  return [...each].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, interval]) => interval);
}
