// Exceptions and seasons by date, as a person looks for them; the document's own order is left alone.
import {DAY, dayNumber, yearlyDay} from '../calendar.js';
import type {ExceptionInput, SeasonInput} from '../types.js';
import {ALL_YEARS, datesOf, dateText, lastOf, stretchesIn} from './dates.js';

type Dates = ExceptionInput | SeasonInput;

export interface DateOrder {
  /** Indexes into the document's list: what is still to come (or is now), soonest first. Unreadable dates come first. */
  readonly upcoming: readonly number[];
  /** What is over for good, latest first. */
  readonly past: readonly number[];
}

/** @param today the account's date, as a day number. */
export function orderByDate(list: readonly Dates[], today: number): DateOrder {
  const entries = list.map((dates, index) => ({index, next: nextDate(dates, today)}));
  const byDate = (a: {next: number; index: number}, b: {next: number; index: number}) =>
    a.next - b.next || a.index - b.index;
  const upcoming = entries.filter(({index}) => !isOver(list[index]!, today)).sort(byDate);
  const past = entries.filter(({index}) => isOver(list[index]!, today)).sort((a, b) => byDate(b, a));
  return {upcoming: upcoming.map(({index}) => index), past: past.map(({index}) => index)};
}

/** The first day from which it holds: for a yearly one the next time, or the time that it is in now. */
export function nextDate(dates: Dates, today: number): number {
  const {from: first, to, yearly} = datesOf(dates);
  if (Number.isNaN(first)) return -Infinity;
  if (!yearly) return first;
  const last = Number.isNaN(to) ? first : to;
  const wraps = yearlyDay(last) < yearlyDay(first);
  const thisYear = new Date(today * DAY).getUTCFullYear();
  // Eight years may lie between two 29ths of February; a range that wraps over New Year may have begun last year.
  for (let year = thisYear - 1; year <= thisYear + 8; year++) {
    const start = dayIn(year, first, '03-01');
    const end = dayIn(wraps ? year + 1 : year, last, '02-28');
    if (start <= end && today <= end) return start;
  }
  return first;
}

/** The same month and day in another year, or `instead` where that has no 29 February. */
function dayIn(year: number, day: number, instead: string): number {
  const same = dayNumber(`${year}${dateText(day).slice(4)}`);
  return Number.isNaN(same) ? dayNumber(`${year}-${instead}`) : same;
}

function isOver(dates: Dates, today: number): boolean {
  const stretch = datesOf(dates);
  return !stretch.yearly && lastOf(stretch) < today;
}

/** The first day from `day` on that none of them covers; those of every year are left out. */
export function firstFreeDay(list: readonly Dates[], day: number): number {
  const ranges = list
    .filter(({yearly}) => !yearly)
    .flatMap((dates) => stretchesIn(dates, ALL_YEARS))
    .sort((a, b) => a.from - b.from);
  let free = day;
  for (const {from, to} of ranges) if (from <= free && free <= to) free = to + 1;
  return free;
}

/** The first yearly exception that a dated one beats on its dates. */
export function overruledBy(
  exception: ExceptionInput,
  exceptions: readonly ExceptionInput[],
): ExceptionInput | undefined {
  const {from, to} = datesOf(exception);
  if (exception.yearly || !(from <= to)) return undefined;
  return exceptions.find((other) => {
    if (!other.yearly) return false;
    const next = nextDate(other, from); // from then on, or still going on then
    return next !== -Infinity && next <= to;
  });
}
