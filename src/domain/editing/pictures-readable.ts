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
  return hoursUnder(document, day, exceptionsOn(document, day), seasonsOn(document, day));
}

/** What holds on a date where no exception does: the weekly hours, or those of a season. */
export function usualHoursOn(document: Configuration, day: number): ReadableHours {
  return hoursUnder(document, day, [], seasonsOn(document, day));
}

const exceptionsOn = (document: Configuration, day: number) =>
  exceptionsOf(document).filter((each) => covers(each, day));
const seasonsOn = (document: Configuration, day: number) => seasonsOf(document).filter((each) => covers(each, day));

/**
 * The same for who knows already which exceptions and seasons cover the date: a whole year of them is sorted by day only once.
 */
export function hoursUnder(
  document: Configuration,
  day: number,
  exceptions: readonly ExceptionInput[],
  seasons: readonly SeasonInput[],
): ReadableHours {
  const [exception, otherException] = governing(exceptions);
  if (otherException) return undefined;
  if (exception) return legalHours(exception.hours ?? []);
  const weekday = WEEKDAYS[weekdayOf(day)]!;
  const [season, otherSeason] = governing(seasons);
  if (otherSeason) return undefined;
  return legalHours(season ? (season.weekly?.[weekday] ?? []) : dayHours(document, weekday));
}

/** Which of those that cover a date governs it: dated ones beat yearly ones. More than one: they contradict each other. */
function governing<Dates extends SeasonInput | ExceptionInput>(there: readonly Dates[]): readonly Dates[] {
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
