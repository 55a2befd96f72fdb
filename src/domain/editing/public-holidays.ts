// Public holidays as a calendar library lists them, turned into exceptions to choose from. Pure.
//
// Everything is worked out by days, each of them of one of two kinds: those that come back on the same date each year are
// to be yearly exceptions, the others dated ones. Days in a row with one name become a range again in the end.
import {dayNumber, yearlyDay} from '../calendar.js';
import {dateText} from './dates.js';
import type {ExceptionInput} from '../types.js';

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
  /** The time at which it begins where that is not the day's start: "12:00". */
  readonly startsAt?: string;
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
  readonly startsAt: string | undefined;
}

/** The exceptions that some years' holidays make, by date. */
export function holidayCandidates({years, holidays, exceptions, today}: Choice): readonly HolidayCandidate[] {
  const seen = [...holidays].flatMap(([year, list]) => list.flatMap((holiday) => daysOf(holiday, year)));
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
  return [...yearly, ...dated]
    .sort((a, b) => a.day - b.day || Number(b.isYearly) - Number(a.isYearly))
    .map((day) => ({...day, ...knowledge(day, cover)}))
    .reduce(joined, [])
    .map(candidate);
}

/** Month and day come back each year, whatever a weekend does to it: then there may be another day besides. */
const FIXED =
  /^(?:substitutes )?(\d\d-\d\d)(?: \d\d:\d\d(?: if \w+ then 00:00)?)?(?: P\d+DT?(?:0H0M)?)?(?: and if .+?)?(?: since \d{4})?(?: #\d+)?$/;
/** Of another calendar that moves with ours. */
const FIXED_ELSEWHERE = /^(?:julian|bengali-revised) [\d-]+(?: P\d+D)?$/;

function isFixed({rule, date, substitute}: LibraryHoliday): boolean {
  if (substitute) return false;
  const monthAndDay = FIXED.exec(rule)?.[1];
  return monthAndDay === date.slice(5, 10) || FIXED_ELSEWHERE.test(rule);
}

function daysOf(holiday: LibraryHoliday, year: number): readonly (DayOff & {readonly year: number})[] {
  const first = dayNumber(holiday.date.slice(0, 10));
  if (Number.isNaN(first)) return [];
  // A clock change makes a day of 23 or 25 hours. Hours over a whole number of days are an evening before or after.
  const hours = Math.round((+holiday.end - +holiday.start) / HOUR) + 1;
  const startsAt = hours < 24 ? holiday.date.slice(11, 16) : undefined;
  const isYearly = isFixed(holiday);
  return Array.from({length: Math.max(1, Math.floor(hours / 24))}, (_, i) => ({
    day: first + i,
    names: [holiday.name],
    isYearly,
    startsAt,
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

/** Several holidays on one date become one; it lasts the whole day if one of them does. */
function merged(days: readonly DayOff[], keyOf: (day: DayOff) => number): readonly DayOff[] {
  const result = new Map<number, DayOff>();
  for (const day of days) {
    const other = result.get(keyOf(day));
    const names = [...new Set([...(other?.names ?? []), ...day.names])];
    const startsAt = other ? other.startsAt && day.startsAt : day.startsAt;
    result.set(keyOf(day), {...(other ?? day), names, startsAt});
  }
  return [...result.values()];
}

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

interface Range extends DayOff, Known {
  readonly last: number;
}

/** A day after its like makes the range longer. */
function joined(ranges: readonly Range[], day: DayOff & Known): readonly Range[] {
  const like = (other: Range) =>
    other.last + 1 === day.day &&
    (['isYearly', 'isKnown', 'isAddable', 'overruledIn', 'startsAt'] as const).every(
      (key) => other[key] === day[key],
    ) &&
    other.names.join() === day.names.join();
  const at = ranges.findLastIndex(like);
  return at < 0 ? [...ranges, {...day, last: day.day}] : ranges.with(at, {...ranges[at]!, last: day.day});
}

function candidate({day, last, names, isYearly, startsAt, isKnown, isAddable, overruledIn}: Range): HolidayCandidate {
  const exception = {
    from: dateText(day),
    ...(last > day && {to: dateText(last)}),
    ...(isYearly && {yearly: true}),
    name: names.join(' / '),
    hours: [],
  };
  return {
    exception,
    isKnown,
    isAddable,
    ...(overruledIn !== undefined && {overruledIn}),
    ...(startsAt !== undefined && {startsAt}),
  };
}
