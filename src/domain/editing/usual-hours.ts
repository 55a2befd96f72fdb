// The hours of a date without exceptions, and what is left of them when a part of the day is taken away.
import {MINUTES_A_DAY, WEEKDAYS, weekdayOf} from '../calendar.js';
import type {Configuration, Interval} from '../types.js';
import {covers} from './dates.js';
import {seasonsOf} from './edits.js';
import {intervalOf, spanOf} from './intervals.js';

/** A part of a day, in minutes since its midnight: half-open, `[from, until)`. */
export interface DayPart {
  readonly from: number;
  readonly until: number;
}

/** The openings that start on a date (its day number) where no exception holds: those of the season, or else of the week. */
export function usualHours(document: Configuration, day: number): readonly Interval[] {
  const seasons = seasonsOf(document).filter((season) => covers(season, day));
  const season = seasons.find(({yearly}) => !yearly) ?? seasons[0];
  const weekly = season ? season.weekly : document.officeHours?.weekly;
  return weekly?.[WEEKDAYS[weekdayOf(day)]!] ?? [];
}

/**
 * Hours without a part of the day. A part that lasts until midnight takes along what would run on into the next day. Where
 * nothing is taken away, it is the same list.
 */
export function hoursWithout(hours: readonly Interval[], {from, until}: DayPart): readonly Interval[] {
  const end = until >= MINUTES_A_DAY ? Infinity : until;
  const isTouched = ({opens, closes}: {opens: number; closes: number}) => from < closes && opens < end;
  if (!hours.some((interval) => isTouched(spanOf(interval)))) return hours;
  return hours.flatMap((interval) => {
    const {opens, closes} = spanOf(interval);
    if (!isTouched({opens, closes})) return [interval];
    return [...(opens < from ? [intervalOf(opens, from)] : []), ...(end < closes ? [intervalOf(end, closes)] : [])];
  });
}
