// The moments that a preview can be set to. Pure: zones and "now" are arguments, instants are epoch milliseconds, and
// "wall" is what a clock on the wall shows, in wall milliseconds (see calendar.ts).
import type {Timeline} from '../availability.js';
import {DAY, dayNumber, MINUTE, minutesOf, yearlyDay} from '../calendar.js';
import type {TimeZone} from '../time-zone.js';
import type {ExceptionInput} from '../types.js';
import {timeOf} from './intervals.js';

const HOUR = 60 * MINUTE;
/** How far ahead holidays and clock changes are looked for, in days. */
const HORIZON_DAYS = 400;
const EVENING = 20 * HOUR;
/** A night is over by noon. */
const LONGEST_NIGHT = 16 * HOUR;
/** Dates before it are years that are still being typed: 0002, 0020, 0202. */
const FIRST_YEAR = Date.UTC(1970, 0);

/** Whose clock shows a time. */
export type Clock = 'shop' | 'visitor';
export type Clocks = {readonly [clock in Clock]: TimeZone};

/**
 * What a person has chosen to look at: the time as it passes; an instant; or a date and time as they gave it, on one of
 * the two clocks. The last stays as given when a zone is chosen after it: "18:00 for the visitor" is then 18:00 there.
 */
export type Moment =
  | {readonly kind: 'now'}
  | {readonly kind: 'instant'; readonly at: number; readonly choice?: QuickChoice}
  | {readonly kind: 'wall'; readonly wall: number; readonly clock: Clock};

export function instantOfMoment(moment: Moment, now: number, clocks: Clocks): number {
  if (moment.kind === 'now') return now;
  return moment.kind === 'instant' ? moment.at : clocks[moment.clock].instantOf(moment.wall);
}

export type QuickChoice = 'tonight' | 'opening' | 'closing' | 'holiday' | 'clock-change';

interface Shop {
  readonly zone: TimeZone;
  /** Undefined where no hours are set. */
  readonly timeline: Timeline | undefined;
  readonly exceptions: readonly ExceptionInput[];
}

/** The moments worth a look after `now`, as instants; those that there are. */
export function quickChoices({zone, timeline, exceptions}: Shop, now: number): ReadonlyMap<QuickChoice, number> {
  const change = nextClockChange(zone, now);
  const choices: readonly (readonly [QuickChoice, number | undefined])[] = [
    ['tonight', tonight(zone, timeline, now)],
    ['opening', timeline && nextOpening(timeline, now)],
    ['closing', timeline && nextClosing(timeline, now)],
    ['holiday', nextHoliday(zone, exceptions, now)],
    ['clock-change', change === undefined ? undefined : change + MINUTE],
  ];
  return new Map(choices.filter((choice): choice is [QuickChoice, number] => choice[1] !== undefined));
}

/**
 * 20:00 of today, or the next full hour where that is later. Where somebody is there then, the end of that: what people
 * want to see of an evening is what is said when nobody is there any more.
 */
export function tonight(zone: TimeZone, timeline: Timeline | undefined, now: number): number {
  const wall = zone.wallAt(now);
  const evening = zone.instantOf(Math.max(dayOf(wall) * DAY + EVENING, Math.ceil(wall / HOUR) * HOUR));
  const stretch = timeline?.stretchAt(evening);
  return stretch?.isOpen && stretch.change - evening <= LONGEST_NIGHT ? stretch.change : evening;
}

/** The first instant of the next open period; undefined where none is known. */
export function nextOpening(timeline: Timeline, now: number): number | undefined {
  let {isOpen, change} = timeline.stretchAt(now);
  if (isOpen && change !== Infinity) ({isOpen, change} = timeline.stretchAt(change));
  return isOpen || change === Infinity ? undefined : change;
}

/** The first instant after the open period that is on or comes next; undefined where that never ends or never begins. */
export function nextClosing(timeline: Timeline, now: number): number | undefined {
  let {isOpen, change} = timeline.stretchAt(now);
  if (!isOpen && change !== Infinity) ({isOpen, change} = timeline.stretchAt(change));
  return isOpen && change !== Infinity ? change : undefined;
}

/** The next noon on a date that an exception covers, within 400 days. A date that is none is left out. */
export function nextHoliday(zone: TimeZone, exceptions: readonly ExceptionInput[], now: number): number | undefined {
  const wall = zone.wallAt(now);
  const first = dayOf(wall + DAY / 2); // today's noon may be over
  let next = Infinity;
  const yearly = new Set<number>();
  for (const {from, to, ...exception} of exceptions) {
    const start = dayNumber(from);
    const end = to === undefined ? start : dayNumber(to);
    if (Number.isNaN(start + end)) continue;
    if (exception.yearly) {
      const last = yearlyDay(end);
      for (let day = yearlyDay(start); ; day = (day + 1) % 366) {
        yearly.add(day);
        if (day === last) break;
      }
    } else if (start <= end && end >= first) next = Math.min(next, Math.max(start, first));
  }
  const limit = Math.min(next, first + HORIZON_DAYS);
  for (let day = first; yearly.size && day < limit; day++) if (yearly.has(yearlyDay(day))) next = Math.min(next, day);
  return next > first + HORIZON_DAYS ? undefined : zone.instantOf(next * DAY + DAY / 2);
}

/** The instant at which the zone's clock is next put forward or back; undefined where that is not within 400 days. */
export function nextClockChange(zone: TimeZone, now: number): number | undefined {
  const offsetAt = (instant: number) => zone.wallAt(instant) - instant;
  for (let day = 0; day < HORIZON_DAYS; day++) {
    let before = now + day * DAY;
    let after = before + DAY;
    const offset = offsetAt(before);
    if (offsetAt(after) === offset) continue;
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (offsetAt(middle) === offset) before = middle;
      else after = middle;
    }
    return after;
  }
  return undefined;
}

/** The day number of a wall clock. */
export const dayOf = (wall: number): number => Math.floor(wall / DAY);

/** The minutes since midnight of a wall clock. */
export const minuteOf = (wall: number): number => Math.floor((wall - dayOf(wall) * DAY) / MINUTE);

/** The same date at another time of day (minutes since midnight). */
export const withMinute = (wall: number, minute: number): number => dayOf(wall) * DAY + minute * MINUTE;

/** The same time of day on another date (its day number). */
export const withDay = (wall: number, day: number): number => day * DAY + minuteOf(wall) * MINUTE;

/** What fields for a date and a time hold: "2026-12-24" and "18:00". */
export function fieldsOf(wall: number): {readonly date: string; readonly time: string} {
  return {date: new Date(wall).toISOString().slice(0, 10), time: timeOf(minuteOf(wall))};
}

/** The wall clock of such fields; undefined while one of them is not a date or time yet. Seconds are left out. */
export function wallOf({date, time}: {readonly date: string; readonly time: string}): number | undefined {
  const wall = dayNumber(date) * DAY + minutesOf(time.slice(0, 5)) * MINUTE;
  return wall >= FIRST_YEAR ? wall : undefined;
}
