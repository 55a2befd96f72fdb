// What can be read of a document that is being edited: the hours of one date, whatever mistakes there are elsewhere. Where
// there are none, these are the hours that hold (a test keeps the two together).
import {MINUTES_A_DAY, WEEKDAYS, weekdayOf} from '../calendar.js';
import type {MinuteInterval} from '../compiled-hours.js';
import type {Configuration, ExceptionInput, Interval, SeasonInput} from '../types.js';
import {covers} from './dates.js';
import {dayHours, exceptionsOf, seasonsOf} from './edits.js';
import {spanOf} from './intervals.js';

/** Hours in order; undefined where they cannot be read. */
export type ReadableHours = readonly MinuteInterval[] | undefined;

/** The openings that start on a date (its day number); undefined too where exceptions contradict each other about it. */
export function hoursOn(document: Configuration, day: number): ReadableHours {
  const [exception, other] = governing(exceptionsOf(document), day);
  if (other) return undefined;
  return exception ? legalHours(exception.hours ?? []) : usualHoursOn(document, day);
}

/** What holds on a date where no exception does: the weekly hours, or those of a season. */
export function usualHoursOn(document: Configuration, day: number): ReadableHours {
  const weekday = WEEKDAYS[weekdayOf(day)]!;
  const [season, other] = governing(seasonsOf(document), day);
  if (other) return undefined;
  return legalHours(season ? (season.weekly?.[weekday] ?? []) : dayHours(document, weekday));
}

/** What governs a date; more than one: they contradict each other. */
function governing<Dates extends SeasonInput | ExceptionInput>(list: readonly Dates[], day: number): readonly Dates[] {
  const there = list.filter((each) => covers(each, day));
  const dated = there.filter(({yearly}) => !yearly);
  return dated.length ? dated : there;
}

/** Times that are opening hours. */
export const isLegal = ({opens, closes}: MinuteInterval): boolean => opens < MINUTES_A_DAY && opens < closes;

/** Those of the hours without a mistake. Where all have one, the day is not closed but unknown. */
function legalHours(hours: readonly Interval[]): ReadableHours {
  const legal = hours.map(spanOf).filter(isLegal);
  return hours.length && !legal.length ? undefined : legal.sort((a, b) => a.opens - b.opens);
}
