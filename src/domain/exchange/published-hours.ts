// The way out to search engines: hours in schema.org's words, for the data with which a shop's page describes the shop.
import {type Weekday, weekdayOf, WEEKDAYS} from '../calendar.js';
import {datesOf, dateText} from '../editing/dates.js';
import {joined} from '../editing/intervals.js';
import type {Exception, Interval, OfficeHours, Season, WeeklyHours} from '../types.js';
import {isOver, writtenDates, type WrittenDates, writtenThrough} from './written-dates.js';

/** One opening, or one closure, which search engines know by both times being midnight. */
export interface OpeningHoursSpecification {
  readonly '@type': 'OpeningHoursSpecification';
  readonly name?: string;
  /** "Monday". */
  readonly dayOfWeek?: readonly string[];
  readonly opens: string;
  /** Earlier than `opens`: on the next day. */
  readonly closes: string;
  readonly validFrom?: string;
  readonly validThrough?: string;
}

/** Properties of a place (schema.org's LocalBusiness and all that is one). */
export interface PublishedHours {
  readonly openingHoursSpecification: readonly OpeningHoursSpecification[];
  readonly specialOpeningHoursSpecification?: readonly OpeningHoursSpecification[];
}

/** What published hours leave unsaid. */
export type Unsaid =
  /** Dates of every year go as far as this day, and have to be published anew until then. */
  | {readonly code: 'yearly'; readonly through: number}
  /** Seasons and exceptions that are over. */
  | {readonly code: 'past'}
  /** Messages of exceptions, and translations. */
  | {readonly code: 'texts'};

const WEEK: readonly Weekday[] = [...WEEKDAYS.slice(1), WEEKDAYS[0]];

const CLOSED = {opens: '00:00', closes: '00:00'};

/**
 * Hours as search engines want them. The week has no dates, and names every weekday, the closed ones too; seasons have
 * dates, and beat it; exceptions are special hours, and beat both. Dates that come back every year are written out for this year
 * and the next one; what is over is left out. `readImport` makes the same hours of it, of seasons up to a week exceptions.
 *
 * A closing at 23:59 is read by everybody as the end of the day.
 *
 * @param today a day number in the account's zone.
 * @returns undefined where no hours are set.
 */
export function publishedHours(
  {weekly, seasons = [], exceptions}: OfficeHours,
  today: number,
): PublishedHours | undefined {
  const weeks = [weekly, ...seasons.map((season) => season.weekly)].flatMap((week) => Object.values(week));
  if (![...weeks, ...exceptions.map(({hours}) => hours)].some((hours) => hours.length)) return undefined;
  const special = writtenDates(exceptions, today).flatMap(specialHours);
  return {
    openingHoursSpecification: [...weekHours(weekly, WEEK), ...writtenDates(seasons, today).flatMap(seasonHours)],
    ...(special.length && {specialOpeningHoursSpecification: special}),
  };
}

/** What a reader of the published hours does not get to know. */
export function unsaidOf({seasons = [], exceptions}: OfficeHours, today: number): readonly Unsaid[] {
  const dates = [...seasons, ...exceptions];
  const hasPast = dates.some((each) => !each.yearly && isOver(datesOf(each), today));
  const hasTexts = dates.some(
    (each) => Object.keys(each.translations ?? {}).length || ('message' in each && each.message?.trim()),
  );
  return [
    ...(dates.some(({yearly}) => yearly) ? [{code: 'yearly' as const, through: writtenThrough(today)}] : []),
    ...(hasPast ? [{code: 'past' as const}] : []),
    ...(hasTexts ? [{code: 'texts' as const}] : []),
  ];
}

function weekHours(
  weekly: WeeklyHours,
  days: readonly Weekday[],
  name: {readonly name?: string} = {},
  dates: Pick<OpeningHoursSpecification, 'validFrom' | 'validThrough'> = {},
): readonly OpeningHoursSpecification[] {
  const alike = new Map<string, {readonly days: string[]; readonly hours: readonly Interval[]}>();
  for (const day of days) {
    const hours = joined(weekly[day] ?? []);
    const key = JSON.stringify(hours);
    const group = alike.get(key) ?? {days: [], hours};
    group.days.push(day[0]!.toUpperCase() + day.slice(1));
    alike.set(key, group);
  }
  return [...alike.values()].flatMap(({days: dayOfWeek, hours}) =>
    timesOf(hours).map((times) => specification({...name, dayOfWeek, ...times, ...dates})),
  );
}

/** A weekday that is none of the dates is not named: where they are few, some readers would take it for all of them. */
function seasonHours({source, from, to}: WrittenDates<Season>): readonly OpeningHoursSpecification[] {
  const days = WEEK.filter((day) => ((WEEKDAYS.indexOf(day) - weekdayOf(from) + 7) % 7) + from <= to);
  return weekHours(source.weekly, days, nameOf(source), {validFrom: dateText(from), validThrough: dateText(to)});
}

function specialHours({source, from, to}: WrittenDates<Exception>): readonly OpeningHoursSpecification[] {
  const dates = {validFrom: dateText(from), validThrough: dateText(to)};
  return timesOf(joined(source.hours)).map((times) => specification({...nameOf(source), ...times, ...dates}));
}

const specification = (said: Omit<OpeningHoursSpecification, '@type'>): OpeningHoursSpecification => ({
  '@type': 'OpeningHoursSpecification',
  ...said,
});

function nameOf({name}: Season | Exception): {readonly name?: string} {
  const text = name?.trim();
  return text ? {name: text} : {};
}

const timesOf = (hours: readonly Interval[]): readonly Interval[] =>
  hours.length ? hours.map(publishedTimes) : [CLOSED];

/** Midnight is a time of the next day, but where it would be the one at which the day began. */
function publishedTimes({opens, closes}: Interval): Interval {
  if (closes === '24:00') return {opens, closes: opens === '00:00' ? '23:59' : '00:00'};
  // Noon to ten, people write of an evening. Seconds are only on a clock of 24 hours.
  const mayBeHalves = closes < opens && closes >= '10:00' && opens < '13:00';
  return mayBeHalves ? {opens: `${opens}:00`, closes: `${closes}:00`} : {opens, closes};
}
