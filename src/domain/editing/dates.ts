import {DAY, yearlyDay} from '../calendar.js';
import {dateRange} from '../configuration-schema.js';
import type {ExceptionInput, SeasonInput} from '../types.js';
import {remembered} from './remembered.js';

/** Day numbers, both included. */
export interface DateStretch {
  readonly from: number;
  readonly to: number;
}

/** The day numbers of 1 January and 31 December of one year. */
export interface YearDays {
  readonly first: number;
  readonly last: number;
}

/** For the stretches of dated ones in whatever year. */
export const ALL_YEARS: YearDays = {first: -Infinity, last: Infinity};

/** 29 February as `yearlyDay` counts. */
const LEAP_DAY = 59;

/** The dates of a season or an exception as day numbers; NaN where a date is none. */
export const datesOf = remembered(dateRange);

/** The last day of dated ones; of a range with a mistake, the first day is certain. */
export const lastOf = ({from, to}: DateStretch): number => (to >= from ? to : from);

/** Whether a date is one of theirs. */
export function covers(dates: SeasonInput | ExceptionInput, day: number): boolean {
  const {from, to, yearly} = datesOf(dates);
  if (Number.isNaN(from)) return false;
  if (!yearly) return from <= day && day <= lastOf({from, to});
  const [first, last, here] = [from, Number.isNaN(to) ? from : to, day].map(yearlyDay) as [number, number, number];
  return first <= last ? first <= here && here <= last : first <= here || here <= last;
}

/** The stretches of a year that are theirs, in order: what `covers` says of each of its days, without asking for each. */
export function stretchesIn(dates: SeasonInput | ExceptionInput, year: YearDays): readonly DateStretch[] {
  const {from, to, yearly} = datesOf(dates);
  if (Number.isNaN(from)) return [];
  const stretches = yearly
    ? yearlyStretches(from, Number.isNaN(to) ? from : to, year)
    : [{from, to: lastOf({from, to})}];
  return stretches
    .map((each) => ({from: Math.max(each.from, year.first), to: Math.min(each.to, year.last)}))
    .filter((each) => each.from <= each.to);
}

function yearlyStretches(from: number, to: number, {first, last}: YearDays): readonly DateStretch[] {
  const [start, end] = [yearlyDay(from), yearlyDay(to)];
  // In a common year, all that comes after the missing 29 February is a day earlier.
  const gap = last - first === 365 ? 0 : 1;
  const startIn = (day: number) => first + (day > LEAP_DAY ? day - gap : day);
  const endIn = (day: number) => first + (day >= LEAP_DAY ? day - gap : day);
  if (start <= end) return [{from: startIn(start), to: endIn(end)}];
  return [
    {from: first, to: endIn(end)},
    {from: startIn(start), to: last},
  ];
}

/** A day number as a document writes dates: "2026-12-25". */
export const dateText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
