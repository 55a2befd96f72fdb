import {Temporal} from 'temporal-polyfill';

/*
 * A second calculation of office hours, written from the sentences of docs/document.md alone. It shares no code and no type
 * with the engine, prefers the obvious to the quick, and works on the document as it was typed, not as it was parsed.
 *
 * Two ways lead to "open or closed" here: `isOpenBrute` turns every interval into instants, `isOpenByWallClock` only
 * reads the clock on the wall and never converts an interval. They have to agree wherever the clocks do not change.
 */

export interface PlainInterval {
  opens: string;
  closes: string;
}

export interface PlainException {
  from: string;
  to?: string;
  yearly?: boolean;
  name?: string;
  message?: string;
  hours?: readonly PlainInterval[];
}

export type PlainWeek = {readonly [weekday: string]: readonly PlainInterval[] | undefined};

export interface PlainSeason {
  from: string;
  to: string;
  yearly?: boolean;
  name?: string;
  weekly?: PlainWeek;
}

export interface PlainHours {
  timezone: string;
  weekly?: PlainWeek;
  seasons?: readonly PlainSeason[];
  exceptions?: readonly PlainException[];
}

export type OracleAnswer =
  | {status: 'open'; closesAt: number | null}
  | {
      status: 'closed';
      opensAt: number | null;
      exception: PlainException | undefined;
      delayedBy: PlainException | undefined;
    }
  | {status: 'unset'};

type Span = readonly [start: number, end: number];

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const DAY = 86_400_000;
const HORIZON = 366 * DAY;
const TEN_YEARS = 3653 * DAY;
/** An interval starts at most this many dates away from an instant that it covers (Samoa once skipped a date). */
const REACH = 3;
const EPOCH = new Temporal.PlainDate(1970, 1, 1);

/** What a clock on the wall shows, as milliseconds of a clock that never changes. */
const wallAt = (zone: string, epochMs: number) =>
  epochMs + Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000;

/** A date as the count of days since the first of January 1970. */
const dayOf = (zone: string, epochMs: number) => Math.floor(wallAt(zone, epochMs) / DAY);

const dates = new Map<number, {date: Temporal.PlainDate; text: string; weekday: string}>();

/** A date of the calendar, made once: each of them is asked for thousands of times. */
function dateOn(day: number) {
  let known = dates.get(day);
  if (!known) {
    const date = EPOCH.add({days: day});
    dates.set(day, (known = {date, text: date.toString(), weekday: WEEKDAYS[date.dayOfWeek - 1]!}));
  }
  return known;
}

export interface PlainDates {
  from: string;
  to?: string;
  yearly?: boolean;
}

/** A dated one before a yearly one. */
function firstOn<Dates extends PlainDates>(list: readonly Dates[], day: number): Dates | undefined {
  if (list.length === 0) return undefined;
  const {text} = dateOn(day);
  const dated = list.find((e) => !e.yearly && e.from <= text && text <= (e.to ?? e.from));
  if (dated) return dated;
  const monthAndDay = text.slice(-5);
  return list.find((e) => {
    if (!e.yearly) return false;
    const first = e.from.slice(-5);
    const last = (e.to ?? e.from).slice(-5);
    return first <= last ? first <= monthAndDay && monthAndDay <= last : first <= monthAndDay || monthAndDay <= last; // over New Year
  });
}

const exceptionOn = (hours: PlainHours, day: number): PlainException | undefined =>
  firstOn(hours.exceptions ?? [], day);

/** What starts on a date: an exception's intervals, or else those of the weekday, in a season's own week or the usual one. */
function intervalsOn(hours: PlainHours, day: number): readonly PlainInterval[] {
  const exception = exceptionOn(hours, day);
  if (exception) return exception.hours ?? [];
  const season = firstOn(hours.seasons ?? [], day);
  const week = season ? season.weekly : hours.weekly;
  return week?.[dateOn(day).weekday] ?? [];
}

const instants = new Map<string, number>();

function toInstant(zone: string, day: number, time: string): number {
  const key = `${time} ${day} ${zone}`;
  let known = instants.get(key);
  if (known === undefined) {
    const wall =
      time === '24:00'
        ? dateOn(day + 1).date.toPlainDateTime()
        : dateOn(day).date.toPlainDateTime(Temporal.PlainTime.from(time));
    known = wall.toZonedDateTime(zone, {disambiguation: 'compatible'}).epochMilliseconds;
    instants.set(key, known);
  }
  return known;
}

/** The instants of a date's intervals, without those that a clock change has turned around. */
function spansOn(hours: PlainHours, day: number): Span[] {
  return remember(spansByDay, hours, day, () =>
    intervalsOn(hours, day)
      .map(({opens, closes}): Span => {
        const lastDay = closes < opens ? day + 1 : day;
        return [toInstant(hours.timezone, day, opens), toInstant(hours.timezone, lastDay, closes)];
      })
      .filter(([start, end]) => start < end),
  );
}

function spansAround(hours: PlainHours, epochMs: number): Span[] {
  const today = dayOf(hours.timezone, epochMs);
  const spans: Span[] = [];
  for (let day = today - REACH; day <= today + REACH; day++) spans.push(...spansOn(hours, day));
  return spans;
}

type Memory = WeakMap<PlainHours, Map<number, Span[]>>;
const spansByDay: Memory = new WeakMap();
const spansByInstant: Memory = new WeakMap();

/** Only so that the tests are done in seconds: what a date holds does not depend on when it is asked. */
function remember(memory: Memory, hours: PlainHours, key: number, work: () => Span[]): Span[] {
  let known = memory.get(hours);
  if (!known) memory.set(hours, (known = new Map<number, Span[]>()));
  let spans = known.get(key);
  if (!spans) known.set(key, (spans = work()));
  return spans;
}

const hasIntervals = (hours: PlainHours) =>
  [hours, ...(hours.seasons ?? [])].some(({weekly = {}}) => Object.values(weekly).some((day) => day?.length)) ||
  (hours.exceptions ?? []).some((e) => (e.hours ?? []).length > 0);

/** Whether any interval, as instants, holds the instant. */
export function isOpenBrute(hours: PlainHours, epochMs: number): boolean {
  return spansAround(hours, epochMs).some(([start, end]) => start <= epochMs && epochMs < end);
}

export function oracleAvailability(hours: PlainHours, epochMs: number): OracleAnswer {
  if (!hasIntervals(hours)) return {status: 'unset'};
  if (isOpenBrute(hours, epochMs)) return {status: 'open', closesAt: closing(hours, epochMs)};
  const exception = exceptionOn(hours, dayOf(hours.timezone, epochMs));
  const opensAt = opening(hours, epochMs);
  return {status: 'closed', opensAt, exception, delayedBy: delay(hours, epochMs, opensAt ?? Infinity)};
}

/** The first exception after today on whose date the weekly hours would have begun before an instant. */
function delay(hours: PlainHours, epochMs: number, before: number): PlainException | undefined {
  const ordinary = withoutExceptions(hours);
  const today = dayOf(hours.timezone, epochMs);
  for (let day = today + 1; day <= today + 366; day++) {
    const exception = exceptionOn(hours, day);
    if (exception && spansOn(ordinary, day).some(([start]) => start < before)) return exception;
  }
  return undefined;
}

const ordinaries = new WeakMap<PlainHours, PlainHours>();

function withoutExceptions(hours: PlainHours): PlainHours {
  if (!ordinaries.has(hours)) ordinaries.set(hours, {...hours, exceptions: []});
  return ordinaries.get(hours)!;
}

/** Steps from the end of one interval to the end of the next that touches it, until nothing holds that instant. */
function closing(hours: PlainHours, epochMs: number): number | null {
  let end = epochMs;
  while (end <= epochMs + TEN_YEARS) {
    const holding = remember(spansByInstant, hours, end, () =>
      spansAround(hours, end).filter(([start, stop]) => start <= end && end < stop),
    );
    if (holding.length === 0) return end;
    end = Math.max(...holding.map(([, stop]) => stop));
  }
  return null;
}

function opening(hours: PlainHours, epochMs: number): number | null {
  const today = dayOf(hours.timezone, epochMs);
  const starts: number[] = [];
  // A few dates more than needed: where a date is missing, what starts on it comes after what starts on the next one.
  let last = today + 366 + REACH;
  for (let day = today - REACH; day <= last; day++) {
    const later = spansOn(hours, day).filter(([start]) => start > epochMs);
    if (later.length > 0 && starts.length === 0) last = day + REACH;
    starts.push(...later.map(([start]) => start));
  }
  const first = Math.min(...starts);
  return first - epochMs > HORIZON ? null : first;
}

/** The same question asked of the clock on the wall. Right only where `clocksChangeNear` says no. */
export function isOpenByWallClock(hours: PlainHours, epochMs: number): boolean {
  const wall = wallAt(hours.timezone, epochMs);
  const today = Math.floor(wall / DAY);
  const clock = new Date(wall).toISOString().slice(11, 16);
  return (
    intervalsOn(hours, today).some(({opens, closes}) => opens <= clock && (clock < closes || closes < opens)) ||
    intervalsOn(hours, today - 1).some(({opens, closes}) => closes < opens && clock < closes)
  );
}

/** Whether the zone's offset is other than now at any time from two days before to two days after. */
export function clocksChangeNear(zone: string, epochMs: number): boolean {
  const start = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).subtract({hours: 48});
  const change = start.getTimeZoneTransition('next');
  return change !== null && change.epochMilliseconds <= start.epochMilliseconds + 96 * 3_600_000;
}

/** The zone's clock changes between two instants. */
export function clockChanges(zone: string, fromMs: number, toMs: number): number[] {
  const found: number[] = [];
  let change = Temporal.Instant.fromEpochMilliseconds(fromMs).toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  while (change && change.epochMilliseconds <= toMs) {
    found.push(change.epochMilliseconds);
    change = change.getTimeZoneTransition('next');
  }
  return found;
}

/** All instants near which an answer may change: starts and ends of intervals, and the turns of the date. */
export function boundariesAround(hours: PlainHours, epochMs: number): number[] {
  const today = dayOf(hours.timezone, epochMs);
  const midnights = [today, today + 1].map((day) => toInstant(hours.timezone, day, '00:00'));
  return [...spansAround(hours, epochMs).flat(), ...midnights];
}
