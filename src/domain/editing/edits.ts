// Every edit of the document is a function `(document) → document`. Unknown keys stay; "nothing changed" gives the same
// document back; what was not touched stays the same object, so that who remembers by identity need not look again.
import {WEEKDAYS, type Weekday} from '../calendar.js';
import type {Configuration, ExceptionInput, Interval, MessageKey, OfficeHoursInput, SeasonInput} from '../types.js';
import {NINE_TO_FIVE} from './intervals.js';

export type Edit = (document: Configuration) => Configuration;

/** Monday first, as a document lists them whatever the locale. */
const WRITTEN_ORDER: readonly Weekday[] = [...WEEKDAYS.slice(1), 'sunday'];
const WORKDAYS: readonly Weekday[] = WRITTEN_ORDER.slice(0, 5);

const NO_HOURS: readonly Interval[] = [];
const NO_SEASONS: readonly SeasonInput[] = [];
const NO_EXCEPTIONS: readonly ExceptionInput[] = [];

export const dayHours = ({officeHours}: Configuration, day: Weekday): readonly Interval[] =>
  officeHours?.weekly?.[day] ?? NO_HOURS;

export const seasonsOf = ({officeHours}: Configuration): readonly SeasonInput[] => officeHours?.seasons ?? NO_SEASONS;

export const exceptionsOf = ({officeHours}: Configuration): readonly ExceptionInput[] =>
  officeHours?.exceptions ?? NO_EXCEPTIONS;

export const setTimeZone =
  (timezone: string): Edit =>
  (document) =>
    document.officeHours?.timezone === timezone ? document : setOfficeHours(document, {timezone});

/** Gives office hours without a time zone one: hours mean nothing without it. */
export const withTimeZone =
  (timezone: string): Edit =>
  (document) =>
    document.officeHours && document.officeHours.timezone === undefined
      ? {...document, officeHours: {timezone, ...document.officeHours}}
      : document;

/** Sets the hours that start on some weekdays; none means closed. */
export const setDayHours =
  (days: readonly Weekday[], hours: readonly Interval[]): Edit =>
  (document) => {
    if (days.every((day) => sameHours(dayHours(document, day), hours))) return document;
    const weekly = {...document.officeHours?.weekly};
    for (const day of days) weekly[day] = hours;
    return setOfficeHours(document, {weekly: tidy(weekly)});
  };

type HoursEdit = (hours: readonly Interval[]) => readonly Interval[];

/** Changes the hours of one weekday. */
export const editDayHours =
  (day: Weekday, edit: HoursEdit): Edit =>
  (document) =>
    setDayHours([day], edit(dayHours(document, day)))(document);

/** Adds one opening to some weekdays that do not have it yet. */
export const addToDays =
  (days: readonly Weekday[], interval: Interval): Edit =>
  (document) =>
    days.reduce((edited, day) => {
      const hours = dayHours(edited, day);
      const isThere = hours.some(({opens, closes}) => opens === interval.opens && closes === interval.closes);
      return isThere ? edited : setDayHours([day], [...hours, {...interval}])(edited);
    }, document);

export const startWithWorkdays: Edit = setDayHours(WORKDAYS, [NINE_TO_FIVE]);

/** The lists of dates on which something else holds. */
type DatesKey = 'seasons' | 'exceptions';
type DatesOf<Key extends DatesKey> = NonNullable<OfficeHoursInput[Key]>[number];

const datesIn = <Key extends DatesKey>(document: Configuration, key: Key) =>
  (document.officeHours?.[key] ?? []) as readonly DatesOf<Key>[];

const setDates = <Key extends DatesKey>(document: Configuration, key: Key, list: readonly DatesOf<Key>[]) =>
  setOfficeHours(document, {[key]: list});

const removeDates =
  (key: DatesKey) =>
  (index: number): Edit =>
  (document) => {
    const list = datesIn(document, key);
    return index in list ? setDates(document, key, list.toSpliced(index, 1)) : document;
  };

/**
 * Changes some fields of one of them; a field that is undefined or "" is taken out.
 *
 * @param kept fields without which it is a mistake to be shown: they stay, empty.
 */
const changeDates =
  <Key extends DatesKey>(key: Key, ...kept: string[]) =>
  (index: number, change: Partial<DatesOf<Key>>): Edit =>
  (document) => {
    const list = datesIn(document, key);
    const old = list[index];
    if (!old) return document;
    const fields = Object.keys(change) as (keyof DatesOf<Key>)[];
    if (fields.every((field) => change[field] === old[field])) return document;
    const isEmptied = (field: string) => field in change && !change[field as keyof DatesOf<Key>];
    const changed = Object.fromEntries(
      Object.entries({...old, ...change}).filter(([field]) => kept.includes(field) || !isEmptied(field)),
    );
    return setDates(document, key, list.with(index, changed as unknown as DatesOf<Key>));
  };

export const addSeason =
  (season: SeasonInput): Edit =>
  (document) =>
    setDates(document, 'seasons', [...seasonsOf(document), season]);

export const removeSeason = removeDates('seasons');

export const changeSeason = changeDates('seasons', 'from', 'to');

/** Changes the hours of one weekday of a season. */
export const editSeasonHours =
  (index: number, day: Weekday, edit: HoursEdit): Edit =>
  (document) => {
    const weekly = seasonsOf(document)[index]?.weekly;
    return changeSeason(index, {weekly: tidy({...weekly, [day]: edit(weekly?.[day] ?? NO_HOURS)})})(document);
  };

export const addExceptions =
  (added: readonly ExceptionInput[]): Edit =>
  (document) =>
    added.length ? setDates(document, 'exceptions', [...exceptionsOf(document), ...added]) : document;

export const removeException = removeDates('exceptions');

export const changeException = changeDates('exceptions', 'from');

/** Changes the hours of an exception. */
export const editExceptionHours =
  (index: number, edit: HoursEdit): Edit =>
  (document) =>
    changeException(index, {hours: edit(exceptionsOf(document)[index]?.hours ?? NO_HOURS)})(document);

export const setMessage =
  (kind: MessageKey, text: string): Edit =>
  (document) =>
    (document.messages?.[kind] ?? '') === text
      ? document
      : {...document, messages: {...document.messages, [kind]: text}};

/**
 * Sets something inside of `chat` or `snippet`. What is undefined, "" or false is taken out, and so is what holds nothing any
 * more.
 */
export const setSetting =
  (path: readonly string[], value: unknown): Edit =>
  (document) =>
    withSetting(document, path, value);

function withSetting<T extends object>(settings: T, [key = '', ...rest]: readonly string[], value: unknown): T {
  const before = Object.hasOwn(settings, key) ? (settings as Record<string, unknown>)[key] : undefined;
  const after = rest.length ? withSetting(before ?? {}, rest, value) : value;
  const isEmpty = !after || (rest.length > 0 && !Object.keys(after).length);
  if (after === before || (isEmpty && !before)) return settings;
  if (!isEmpty) return {...settings, [key]: after};
  return Object.fromEntries(Object.entries(settings).filter(([name]) => name !== key)) as T;
}

function setOfficeHours(document: Configuration, change: OfficeHoursInput): Configuration {
  return {...document, officeHours: {...document.officeHours, ...change}};
}

function sameHours(some: readonly Interval[], others: readonly Interval[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

/** The weekdays in order and without empty ones; then whatever else a document holds there. */
function tidy(weekly: NonNullable<OfficeHoursInput['weekly']>): NonNullable<OfficeHoursInput['weekly']> {
  const days = WRITTEN_ORDER.filter((day) => weekly[day]?.length).map((day) => [day, weekly[day]] as const);
  const rest = Object.entries(weekly).filter(([key]) => !WRITTEN_ORDER.includes(key as Weekday));
  return Object.fromEntries([...days, ...rest]);
}
