// The calendar of a year as a grid: its weeks, where the keys lead, and which dates are picked.
import {DAY, WEEKDAYS, type Weekday, weekdayOf} from '../calendar.js';
import {dateText, type DateStretch} from './dates.js';
import {daysOfYear, nearestYear} from './year.js';

/** How a grid lies on the page. */
export interface GridLayout {
  /** The days of the week in the locale's order. */
  readonly weekdays: readonly Weekday[];
  readonly isRightToLeft: boolean;
}

/** The weeks of a month (0 is January), each with seven places; those before its first and after its last day are empty. */
export function weeksOfMonth(
  year: number,
  month: number,
  {weekdays}: Pick<GridLayout, 'weekdays'>,
): readonly (readonly (number | undefined)[])[] {
  const first = firstOfMonth(year, month);
  const end = first + daysInMonth(year, month);
  const weeks: (number | undefined)[][] = [];
  for (let start = first - placeInWeek(first, weekdays); start < end; start += 7) {
    weeks.push(weekdays.map((_, i) => (start + i >= first && start + i < end ? start + i : undefined)));
  }
  return weeks;
}

/**
 * The day to which a key leads, as the ARIA Authoring Practices have it for a grid of dates: arrows by day and by week, Home
 * and End within the week, PageUp and PageDown by month.
 *
 * @param byYear PageUp and PageDown lead by a year.
 * @returns undefined for a key that leads nowhere. It may be a day of another year.
 */
export function dayAtKey(key: string, day: number, layout: GridLayout, byYear = false): number | undefined {
  const forward = layout.isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const place = placeInWeek(day, layout.weekdays);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return withinCalendar(day + (key === forward ? 1 : -1));
    case 'ArrowUp':
      return withinCalendar(day - 7);
    case 'ArrowDown':
      return withinCalendar(day + 7);
    case 'Home':
      return withinCalendar(day - place);
    case 'End':
      return withinCalendar(day + 6 - place);
    case 'PageUp':
      return monthsLater(day, byYear ? -12 : -1);
    case 'PageDown':
      return monthsLater(day, byYear ? 12 : 1);
    default:
      return undefined;
  }
}

/** The same day of another month, or its last one where it has no such day: from 31 January to 28 February. */
export function monthsLater(day: number, months: number): number {
  const date = new Date(day * DAY);
  const count = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const [year, month] = [Math.floor(count / 12), ((count % 12) + 12) % 12];
  if (year !== nearestYear(year)) return day;
  return firstOfMonth(year, month) + Math.min(date.getUTCDate(), daysInMonth(year, month)) - 1;
}

/** What is picked between the day where picking began and the one where it is, whichever comes first. */
export const pickedDates = (anchor: number, focus: number): DateStretch => ({
  from: Math.min(anchor, focus),
  to: Math.max(anchor, focus),
});

/** Picked dates as a new exception or season has them. */
export const datesOfPicked = ({from, to}: DateStretch): {readonly from: string; readonly to: string} => ({
  from: dateText(from),
  to: dateText(to),
});

const placeInWeek = (day: number, weekdays: readonly Weekday[]): number => weekdays.indexOf(WEEKDAYS[weekdayOf(day)]!);

/** A day that a document can name, the nearest one. */
const withinCalendar = (day: number): number =>
  Math.min(Math.max(day, daysOfYear(nearestYear(-Infinity)).first), daysOfYear(nearestYear(Infinity)).last);

function firstOfMonth(year: number, month: number): number {
  // 400 years later, where the calendar is the same: `Date.UTC` takes years below 100 for 19xx.
  return Date.UTC(year + 400, month, 1) / DAY - 146_097;
}

const daysInMonth = (year: number, month: number): number => firstOfMonth(year, month + 1) - firstOfMonth(year, month);
