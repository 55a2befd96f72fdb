// Dates that come back every year, written out for those who know only dates with a year.
import {DAY, dayNumber} from '../calendar.js';
import {type DateStretch, datesOf, stretchesIn} from '../editing/dates.js';
import type {Exception, Season} from '../types.js';

/** A stretch of dates with a year, and what holds on them. */
export interface WrittenDates<Dates> extends DateStretch {
  readonly source: Dates;
}

const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

/** The last day for which they are written out: 31 December of next year. */
export const writtenThrough = (today: number): number => dayNumber(`${yearOf(today) + 1}-12-31`);

/** Whether dates are over: those of yesterday are not, whose night may still run. */
export const isOver = ({to}: DateStretch, today: number): boolean => to < today - 1;

/**
 * Dates of seasons or of exceptions in order, of which no two share one; those that are over are left out. Dated ones beat
 * yearly ones; that of a year before is there where it still holds.
 *
 * @param today a day number in the account's zone.
 */
export function writtenDates<Dates extends Season | Exception>(
  all: readonly Dates[],
  today: number,
): readonly WrittenDates<Dates>[] {
  const dated = all
    .filter(({yearly}) => !yearly)
    .map((source) => ({source, ...datesOf(source)}))
    .sort(byDate);
  const years = [-1, 0, 1].map((more) => yearDays(yearOf(today) + more));
  const yearly = all
    .filter(({yearly}) => yearly)
    .flatMap((source) =>
      joinedUp(years.flatMap((year) => stretchesIn(source, year)))
        .flatMap((stretch) => without(stretch, dated))
        .map((stretch) => ({source, ...stretch})),
    );
  return [...dated, ...yearly].filter((dates) => !isOver(dates, today)).sort(byDate);
}

const byDate = (one: DateStretch, other: DateStretch): number => one.from - other.from;

const yearDays = (year: number) => ({first: dayNumber(`${year}-01-01`), last: dayNumber(`${year}-12-31`)});

/** What goes on over New Year is one. */
function joinedUp(stretches: readonly DateStretch[]): readonly DateStretch[] {
  const joined: DateStretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last?.to === stretch.from - 1) joined.splice(-1, 1, {from: last.from, to: stretch.to});
    else joined.push(stretch);
  }
  return joined;
}

/** @param others in order, no two with a date in common. */
function without({from, to}: DateStretch, others: readonly DateStretch[]): readonly DateStretch[] {
  const left: DateStretch[] = [];
  let start = from;
  for (const other of others) {
    if (other.to < start || other.from > to) continue;
    if (other.from > start) left.push({from: start, to: other.from - 1});
    start = other.to + 1;
  }
  return start <= to ? [...left, {from: start, to}] : left;
}
