// The dates of something that repeats: "every second Friday", "the last Friday of the month", "the 15th". Pure arithmetic on
// day numbers.
import {DAY, weekdayOf} from '../calendar.js';

/** The last one of a month, in place of a number. */
export const LAST = -1;

export type Repetition =
  /** On one weekday (0 is Sunday), in every so manieth week. */
  | {readonly kind: 'weeks'; readonly every: number; readonly weekday: number}
  /** On the first (1) to fifth, or `LAST`, of a weekday, in every so manieth month. */
  | {readonly kind: 'weekday-of-month'; readonly every: number; readonly weekday: number; readonly position: number}
  /** On a day of the month (1 to 31, or `LAST`), in every so manieth month. */
  | {readonly kind: 'day-of-month'; readonly every: number; readonly day: number};

/** From a day (its number) on, until another one, included, or so many times; whichever comes first. */
export interface RepetitionSpan {
  readonly from: number;
  readonly until?: number;
  readonly times?: number;
}

export interface RepeatingDates {
  /** Day numbers, in order. */
  readonly days: readonly number[];
  /** There would be more of them than anybody can look through. */
  readonly isCut: boolean;
}

/** So many dates are looked through and kept in a document at once. */
export const MAX_DATES = 200;
/** The last day of the year 9999: documents write years with four digits. */
const LAST_DAY = 2_932_896;

/**
 * The dates on which it is. The first one from `from` on is where weeks and months are counted from. A month that has no such
 * day (a fifth Monday, the 31st) is left out.
 */
export function repeatingDates(repetition: Repetition, span: RepetitionSpan): RepeatingDates {
  const {from, until = Infinity, times = Infinity} = span;
  const last = Math.min(until, LAST_DAY);
  const most = Math.min(times, MAX_DATES);
  const days: number[] = [];
  for (const day of occurrences(repetition, from, last)) {
    if (days.length >= most) return {days, isCut: times > MAX_DATES};
    days.push(day);
  }
  return {days, isCut: false};
}

function* occurrences(repetition: Repetition, from: number, last: number): Generator<number> {
  if (repetition.kind === 'weeks') {
    const first = from + ((repetition.weekday - weekdayOf(from) + 7) % 7);
    for (let day = first; day <= last; day += 7 * repetition.every) yield day;
    return;
  }
  const date = new Date(from * DAY);
  let month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  let step = 1; // until the first one is found
  for (; firstOf(month) <= last; month += step) {
    const day = dayInMonth(repetition, month);
    if (day === undefined || day < from) continue;
    if (day > last) return;
    step = repetition.every;
    yield day;
  }
}

/** The first day of a month, which is counted from the year 0. */
const firstOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12) / DAY;

function dayInMonth(repetition: Exclude<Repetition, {kind: 'weeks'}>, month: number): number | undefined {
  const first = firstOf(month);
  const end = firstOf(month + 1);
  let day: number;
  if (repetition.kind === 'day-of-month') {
    day = repetition.day === LAST ? end - 1 : first + repetition.day - 1;
  } else {
    const {weekday, position} = repetition;
    const before = (weekdayOf(end - 1) - weekday + 7) % 7;
    const after = (weekday - weekdayOf(first) + 7) % 7;
    day = position === LAST ? end - 1 - before : first + after + 7 * (position - 1);
  }
  return day < end ? day : undefined;
}
