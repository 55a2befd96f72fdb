// Public holidays as a calendar library lists them, turned into exceptions to choose from. Pure.
//
// Everything is worked out by days, each of them of one of two kinds: those that come back on the same date each year are
// to be yearly exceptions, the others dated ones. Days in a row with one name become a range again in the end.
import {dayNumber, minutesOf, MINUTES_A_DAY, yearlyDay} from '../calendar.js';
import type {ExceptionInput, Interval} from '../types.js';
import {datesOf, dateText} from './dates.js';
import {fixedDayNear, followsMoon, isFixed, isFrozen} from './holiday-rules.js';
import {type DayPart, hoursWithout} from './usual-hours.js';

const HOUR = 3_600_000;

/** A holiday of one year, as `date-holidays` gives it. */
export interface LibraryHoliday {
  /** The local date and time at which it begins: "2026-12-25 00:00:00". */
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
  readonly name: string;
  /** What makes it: "12-25", "easter -2", "3rd monday in January". */
  readonly rule: string;
  /** It stands in for a holiday at a weekend. */
  readonly substitute?: boolean;
  /** "public", or of another type; public when missing. */
  readonly type?: string;
  /** Its name in English, or in whatever language there is, without a word for "substitute": the same in every year. */
  readonly identity?: string;
}

/** An exception that can be added. */
export interface HolidayCandidate {
  /** Closed all day; two holidays on one date are one, with both names. */
  readonly exception: ExceptionInput & {readonly name: string};
  /** The document has an exception on each of these dates already; for a yearly one, each year. */
  readonly isKnown: boolean;
  /** Adding it makes no mistake: no exception of the same kind is there. */
  readonly isAddable: boolean;
  /** It comes back each year, but its next date is covered by an exception for that year alone, which wins. */
  readonly overruledIn?: number;
  /** What of the day it takes, where that is not all of it. */
  readonly part?: DayPart;
  /** Many are there for half of the day: the last day of the year, and whatever takes a part of the day. */
  readonly isHalfDay: boolean;
  /** Those that are not are to be looked at, but are nobody's day off by law. */
  readonly isPublic: boolean;
  /** It follows the moon: it may be a day earlier or later. */
  readonly mayMove: boolean;
  /** It follows the moon, and its date is not known. */
  readonly isUnsure: boolean;
  /** The holiday in whose place it is a day off, as a day number. */
  readonly insteadOf?: number;
  /** For a holiday that another day stands in for: on which dates it falls then, and the days off in their place. */
  readonly takenOn: readonly {readonly day: number; readonly dayOff: number}[];
  /** One of that name is in the document on other dates of about that time: somebody has moved it. */
  readonly moved?: ExceptionInput;
}

interface Choice {
  readonly years: readonly number[];
  /** The holidays of these years, and of others that show whether a date comes back. */
  readonly holidays: ReadonlyMap<number, readonly LibraryHoliday[]>;
  /** What the document has. */
  readonly exceptions: readonly ExceptionInput[];
  /** A day number: dated holidays before it are left out. */
  readonly today: number;
}

/** A day off, before days become ranges. */
interface DayOff {
  readonly day: number;
  readonly names: readonly string[];
  readonly isYearly: boolean;
  readonly part: DayPart | undefined;
  readonly isPublic: boolean;
  readonly mayMove: boolean;
  readonly isUnsure: boolean;
  readonly isHalfDay: boolean;
  readonly insteadOf: number | undefined;
}

/** The exceptions that some years' holidays make, by date. */
export function holidayCandidates({years, holidays, exceptions, today}: Choice): readonly HolidayCandidate[] {
  const seen = [...holidays].flatMap(([year, list]) => list.flatMap((holiday) => daysOf(holiday, year, list)));
  const datesByYear = new Set(seen.filter(({isYearly}) => isYearly).map(({year, day}) => `${year} ${yearlyDay(day)}`));
  const comesBack = (day: number) => [...holidays.keys()].every((year) => datesByYear.has(`${year} ${yearlyDay(day)}`));
  const days = seen
    .filter(({year}) => years.includes(year))
    .map((day) => ({...day, isYearly: day.isYearly && comesBack(day.day)}));
  const yearly = merged(nextOnes(days, today), ({day}) => yearlyDay(day));
  const dated = merged(
    days.filter(({day, isYearly}) => !isYearly && day >= today),
    ({day}) => day,
  ).map((day) => withNamesOf(day, yearly));
  const cover = coverOf(exceptions);
  const standIns = days.filter(({insteadOf}) => insteadOf !== undefined);
  const takenOn = (day: DayOff) =>
    standIns
      .filter(({insteadOf}) => (day.isYearly ? yearlyDay(insteadOf!) === yearlyDay(day.day) : insteadOf === day.day))
      .map((standIn) => ({day: standIn.insteadOf!, dayOff: standIn.day}))
      .filter(({day: original, dayOff}) => original >= today || dayOff >= today);
  return [...yearly, ...dated]
    .sort((a, b) => a.day - b.day)
    .map((day) => ({...day, ...knowledge(day, cover), takenOn: takenOn(day), moved: movedOf(day, exceptions)}))
    .reduce(joined, [])
    .map(candidate);
}

/** Christmas Eve and New Year's Eve. */
const EVES = ['12-24', '12-31'];

/** The day of the holiday of the same name for which one is a day off: of a calendar that is not ours, so that its rule has no date. */
function originalOf({identity, date}: LibraryHoliday, list: readonly LibraryHoliday[]): number | undefined {
  const day = dayNumber(date.slice(0, 10));
  return list
    .filter((other) => !other.substitute && other.identity === identity)
    .map((other) => dayNumber(other.date.slice(0, 10)))
    .filter((other) => other < day && day - other < 7)
    .at(-1);
}

function daysOf(
  holiday: LibraryHoliday,
  year: number,
  list: readonly LibraryHoliday[],
): readonly (DayOff & {readonly year: number})[] {
  const {rule, date, name, type = 'public', identity = name, substitute} = holiday;
  const first = dayNumber(date.slice(0, 10));
  if (Number.isNaN(first)) return [];
  // A clock change makes a day of 23 or 25 hours. Hours over a whole number of days are an evening before or after.
  const hours = Math.round((+holiday.end - +holiday.start) / HOUR) + 1;
  const begins = minutesOf(date.slice(11, 16)) || 0;
  const part = hours < 24 ? {from: begins, until: begins ? MINUTES_A_DAY : (hours - 1) * 60} : undefined;
  const isPublic = type === 'public';
  const isHalfDay = part !== undefined || (!isPublic && EVES.includes(date.slice(5, 10)));
  const isUnsure = isFrozen(rule, date, identity);
  const isStandIn = substitute || (!isFixed(rule, date) && / if /.test(rule));
  const original = isStandIn
    ? (fixedDayNear(rule, first, year) ?? (substitute && originalOf(holiday, list)))
    : undefined;
  return Array.from({length: Math.max(1, Math.floor(hours / 24))}, (_, i) => ({
    day: first + i,
    names: [name],
    // What is left of a day goes by the weekday's hours, which are others each year.
    isYearly: !substitute && !isHalfDay && !isUnsure && isFixed(rule, date),
    part,
    isPublic,
    isHalfDay,
    mayMove: followsMoon(rule, identity) && !isUnsure,
    isUnsure,
    insteadOf: original === first ? undefined : original || undefined,
    year,
  }));
}

/** Of each date that comes back, the next time; the last one there is where all are over. */
function nextOnes(days: readonly DayOff[], today: number): readonly DayOff[] {
  const yearly = days.filter(({isYearly}) => isYearly).sort((a, b) => a.day - b.day);
  const next = new Map<number, number>();
  for (const {day} of yearly) {
    const known = next.get(yearlyDay(day));
    if (known === undefined || known < today) next.set(yearlyDay(day), day);
  }
  return yearly.filter(({day}) => next.get(yearlyDay(day)) === day);
}

/** Several holidays on one date become one, of which what is no public holiday is no part; it lasts the whole day if one of them does. */
function merged(days: readonly DayOff[], keyOf: (day: DayOff) => number): readonly DayOff[] {
  const result = new Map<number, DayOff>();
  for (const day of days) {
    const other = result.get(keyOf(day));
    if (!other || (day.isPublic && !other.isPublic)) result.set(keyOf(day), day);
    else if (day.isPublic === other.isPublic) result.set(keyOf(day), both(other, day));
  }
  return [...result.values()];
}

const both = (one: DayOff, other: DayOff): DayOff => ({
  ...one,
  names: [...new Set([...one.names, ...other.names])],
  part: one.part && other.part,
  isHalfDay: one.isHalfDay && other.isHalfDay,
  mayMove: one.mayMove || other.mayMove,
  isUnsure: one.isUnsure && other.isUnsure,
  insteadOf: one.insteadOf ?? other.insteadOf,
});

/** A dated exception beats a yearly one: it says the other's name as well. */
function withNamesOf(day: DayOff, yearly: readonly DayOff[]): DayOff {
  const other = yearly.find((each) => yearlyDay(each.day) === yearlyDay(day.day));
  return other ? {...day, names: [...new Set([...day.names, ...other.names])]} : day;
}

interface Cover {
  readonly dated: (day: number) => boolean;
  readonly yearly: (day: number) => boolean;
}

/** Which days the document's exceptions cover. Those with a date that is none cover nothing. */
function coverOf(exceptions: readonly ExceptionInput[]): Cover {
  const ranges = exceptions
    .map(({from, to = from, yearly}) => ({from: dayNumber(from), to: dayNumber(to), yearly}))
    .filter(({from, to}) => !Number.isNaN(from + to));
  const dated = ranges.filter(({yearly}) => !yearly);
  const yearly = new Set<number>();
  for (const {from, to} of ranges.filter((range) => range.yearly)) {
    for (let day = yearlyDay(from), last = yearlyDay(to); ; day = (day + 1) % 366) {
      yearly.add(day);
      if (day === last) break;
    }
  }
  return {
    dated: (day) => dated.some(({from, to}) => from <= day && day <= to),
    yearly: (day) => yearly.has(yearlyDay(day)),
  };
}

interface Known {
  readonly isKnown: boolean;
  readonly isAddable: boolean;
  readonly overruledIn: number | undefined;
}

function knowledge({day, isYearly}: DayOff, {dated, yearly}: Cover): Known {
  if (!isYearly) return {isKnown: dated(day) || yearly(day), isAddable: !dated(day), overruledIn: undefined};
  // An exception for one year says nothing about the years after.
  const isKnown = yearly(day);
  return {isKnown, isAddable: !isKnown, overruledIn: !isKnown && dated(day) ? yearOf(day) : undefined};
}

const yearOf = (day: number) => Number(dateText(day).slice(0, 4));

interface Noted extends DayOff, Known {
  readonly takenOn: HolidayCandidate['takenOn'];
  readonly moved: ExceptionInput | undefined;
}

interface Range extends Noted {
  readonly last: number;
}

/** As far as anybody moves a holiday: the moon by a day, a company by a week or two. */
const NEAR = 15;

/** The exception that has a holiday's name, on other dates of about that time. */
function movedOf({day, names, isYearly}: DayOff, exceptions: readonly ExceptionInput[]): ExceptionInput | undefined {
  const isNear = ({from, to}: {from: number; to: number}) => from - NEAR <= day && day <= to + NEAR;
  const known = [...names, names.join(SEPARATOR)];
  return exceptions.find(
    (exception) =>
      known.some((name) => name === exception.name) &&
      Boolean(exception.yearly) === isYearly &&
      (isYearly || isNear(datesOf(exception))),
  );
}

const SEPARATOR = ' / ';

/** A day after its like makes the range longer. */
function joined(ranges: readonly Range[], day: Noted): readonly Range[] {
  const like = (other: Range) =>
    other.last + 1 === day.day &&
    (
      ['isYearly', 'isKnown', 'isAddable', 'overruledIn', 'isHalfDay', 'isPublic', 'mayMove', 'isUnsure'] as const
    ).every((key) => other[key] === day[key]) &&
    other.moved === day.moved &&
    !day.isHalfDay &&
    [other, day].every(({insteadOf, takenOn}) => insteadOf === undefined && !takenOn.length) &&
    other.names.join() === day.names.join();
  const at = ranges.findLastIndex(like);
  return at < 0 ? [...ranges, {...day, last: day.day}] : ranges.with(at, {...ranges[at]!, last: day.day});
}

function candidate(range: Range): HolidayCandidate {
  const {day, last, names, isYearly, part, isKnown, isAddable, overruledIn, insteadOf, moved} = range;
  const {isHalfDay, isPublic, mayMove, isUnsure, takenOn} = range;
  const exception = {
    from: dateText(day),
    ...(last > day && {to: dateText(last)}),
    ...(isYearly && {yearly: true}),
    name: names.join(SEPARATOR),
    hours: [],
  };
  return {
    exception,
    isKnown,
    isAddable,
    isHalfDay,
    isPublic,
    mayMove,
    isUnsure,
    takenOn,
    ...(overruledIn !== undefined && {overruledIn}),
    ...(part && {part}),
    ...(insteadOf !== undefined && {insteadOf}),
    ...(moved && !isKnown && {moved}),
  };
}

/** The exception with what is left of the usual hours of its date, where only a part of the day is closed. */
export function withPart(
  {exception}: HolidayCandidate,
  part: DayPart | undefined,
  usual: readonly Interval[],
): ExceptionInput {
  return part ? {...exception, hours: hoursWithout(usual, part)} : exception;
}
