// Edits of one list of hours: that of a weekday or of an exception. Pure; "nothing changed" gives the same list back.
import {MINUTES_A_DAY, minutesOf} from '../calendar.js';
import type {Interval} from '../types.js';

export const WHOLE_DAY: Interval = {opens: '00:00', closes: '24:00'};
export const NINE_TO_FIVE: Interval = {opens: '09:00', closes: '17:00'};
const GAP = 60;
const USUAL_LENGTH = 4 * 60;

/** "09:30" of 570 minutes; 1440 is "24:00". */
export function timeOf(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Minutes from the midnight that starts the day; `closes` is beyond 1440 on the next day. NaN where a time is none. */
export function spanOf({opens, closes}: Interval): {readonly opens: number; readonly closes: number} {
  const from = minutesOf(opens);
  const to = minutesOf(closes);
  return {opens: from, closes: to < from ? to + MINUTES_A_DAY : to};
}

/** The interval of a span; a closing time beyond midnight is on the next day, one at midnight is the end of this day. */
export function intervalOf(opens: number, closes: number): Interval {
  return {opens: timeOf(opens), closes: timeOf(closes > MINUTES_A_DAY ? closes - MINUTES_A_DAY : closes)};
}

/** Whether it runs past midnight: a night shift. */
export const isOvernight = (interval: Interval): boolean => spanOf(interval).closes > MINUTES_A_DAY;

/** Several hours of one day in order, each once. */
export function joined(hours: readonly Interval[]): readonly Interval[] {
  const each = new Map(hours.map((interval) => [`${interval.opens} ${interval.closes}`, interval]));
  return [...each].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, interval]) => interval);
}

/** Adds hours after the others: nine to five in an empty day, an afternoon after a morning. */
export function addHours(intervals: readonly Interval[]): readonly Interval[] {
  if (!intervals.length) return [NINE_TO_FIVE];
  const ends = intervals.map((interval) => spanOf(interval).closes).filter((end) => !Number.isNaN(end));
  return [...intervals, roomAfter(Math.max(0, ...ends), USUAL_LENGTH)];
}

/** A copy of one of the hours, after it, of the same length where the day has room. */
export function duplicateHours(intervals: readonly Interval[], index: number): readonly Interval[] {
  const original = intervals[index];
  if (!original) return intervals;
  const {opens, closes} = spanOf(original);
  const copy = Number.isNaN(opens + closes) ? {} : roomAfter(closes, closes - opens);
  return intervals.toSpliced(index + 1, 0, {...original, ...copy});
}

export function removeHours(intervals: readonly Interval[], index: number): readonly Interval[] {
  return index in intervals ? intervals.toSpliced(index, 1) : intervals;
}

/**
 * Changes one of the hours.
 *
 * @param change "00:00" as a closing time is the end of the day.
 */
export function changeHours(
  intervals: readonly Interval[],
  index: number,
  change: Partial<Interval>,
): readonly Interval[] {
  const old = intervals[index];
  if (!old) return intervals;
  const changed = {...old, ...change, ...(change.closes === '00:00' && {closes: '24:00'})};
  return changed.opens === old.opens && changed.closes === old.closes ? intervals : intervals.with(index, changed);
}

/** Hours that start a while after `end` (minutes), as long as asked where there is room before midnight. */
function roomAfter(end: number, length: number): Interval {
  const opens = Math.min(end + GAP, MINUTES_A_DAY - GAP);
  return intervalOf(opens, Math.min(opens + length, MINUTES_A_DAY));
}
