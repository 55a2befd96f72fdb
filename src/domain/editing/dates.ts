import {DAY, yearlyDay} from '../calendar.js';
import {dateRange} from '../configuration-schema.js';
import type {ExceptionInput, SeasonInput} from '../types.js';
import {remembered} from './remembered.js';

/** The dates of a season or an exception as day numbers; NaN where a date is none. */
export const datesOf = remembered(dateRange);

/** Whether a date is one of theirs. */
export function covers(dates: SeasonInput | ExceptionInput, day: number): boolean {
  const {from, to, yearly} = datesOf(dates);
  if (Number.isNaN(from)) return false;
  if (!yearly) return day === from || (from <= day && day <= to); // of a range with a mistake, the first day is certain
  const [first, last, here] = [from, Number.isNaN(to) ? from : to, day].map(yearlyDay) as [number, number, number];
  return first <= last ? first <= here && here <= last : first <= here || here <= last;
}

/** A day number as a document writes dates: "2026-12-25". */
export const dateText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
