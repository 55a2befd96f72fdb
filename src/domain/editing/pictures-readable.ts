// What can be read of a document that is being edited: the hours of one date, whatever mistakes there are elsewhere. Where
// there are none, these are the hours that hold (a test keeps the two together).
import {MINUTES_A_DAY, WEEKDAYS, weekdayOf, yearlyDay} from '../calendar.js';
import type {MinuteInterval} from '../compiled-hours.js';
import type {Configuration, ExceptionInput, Interval} from '../types.js';
import {datesOf} from './dates.js';
import {dayHours, exceptionsOf} from './edits.js';
import {spanOf} from './intervals.js';

/** Hours in order; undefined where they cannot be read. */
export type ReadableHours = readonly MinuteInterval[] | undefined;

/** The openings that start on a date (its day number); undefined too where exceptions contradict each other about it. */
export function hoursOn(document: Configuration, day: number): ReadableHours {
  const there = exceptionsOf(document).filter((exception) => isAbout(exception, day));
  const dated = there.filter(({yearly}) => !yearly);
  const [exception, other] = dated.length ? dated : there;
  if (other) return undefined;
  return exception ? legalHours(exception.hours ?? []) : usualHoursOn(document, day);
}

/** The weekly hours of a date. */
export const usualHoursOn = (document: Configuration, day: number): ReadableHours =>
  legalHours(dayHours(document, WEEKDAYS[weekdayOf(day)]!));

/** Times that are opening hours. */
export const isLegal = ({opens, closes}: MinuteInterval): boolean => opens < MINUTES_A_DAY && opens < closes;

/** Those of the hours without a mistake. Where all have one, the day is not closed but unknown. */
function legalHours(hours: readonly Interval[]): ReadableHours {
  const legal = hours.map(spanOf).filter(isLegal);
  return hours.length && !legal.length ? undefined : legal.sort((a, b) => a.opens - b.opens);
}

function isAbout(exception: ExceptionInput, day: number): boolean {
  const {from, to, yearly} = datesOf(exception);
  if (Number.isNaN(from)) return false;
  if (!yearly) return day === from || (from <= day && day <= to); // of a range with a mistake, the first day is certain
  const [first, last, here] = [from, Number.isNaN(to) ? from : to, day].map(yearlyDay) as [number, number, number];
  return first <= last ? first <= here && here <= last : first <= here || here <= last;
}
