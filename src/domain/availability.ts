// The engine: whether somebody is there at an instant, and until when.
//
// Answers are worked out for a whole UTC day at a time and kept, so that asking again (on every event, for every
// message) is a look-up. Intervals become instants one by one and are united as instants: only that is right around
// clock changes, where wall times may be missing, repeated or out of order.
import {DAY, MINUTE, MINUTES_A_DAY} from './calendar.js';
import {type CompiledHours, compileOfficeHours} from './compiled-hours.js';
import type {TimeZone} from './time-zone.js';
import type {Availability, Exception, OfficeHours, SeasonInput} from './types.js';

const OPENING_HORIZON = 366 * DAY;
/** Ten years: longer than the eight between two 29ths of February around a year such as 2100. */
const CLOSING_HORIZON_DAYS = 3660;
/** Around the end of what a `Date` can hold, no search fits any more. */
const LAST_INSTANT = 8.6e15;
const REMEMBERED_DAYS = 4000;

interface Period {
  start: number;
  end: number;
}

/** A stretch of time with one answer. Instants in epoch milliseconds. */
export interface Stretch {
  /** The answer holds until then at least (it may still hold after). */
  readonly until: number;
  readonly isOpen: boolean;
  /** When the open period ends or the next one starts; Infinity: not known. */
  readonly change: number;
  readonly exception?: Exception | undefined;
  /** The exception of a later date that keeps the next period from starting earlier. */
  readonly delayedBy?: Exception | undefined;
  /** For an answer that was set by hand and has no known end: since when it holds. */
  readonly since?: number;
}

/** Answers questions about one schedule. */
export class Timeline {
  private readonly _days = new Map<number, readonly Stretch[]>();

  constructor(private readonly _hours: CompiledHours) {}

  get looksOdd(): boolean {
    return this._hours.looksOdd;
  }

  get zone(): TimeZone {
    return this._hours.zone;
  }

  /** The exception or the season that governs a date (a day number). */
  specialOn(day: number): Exception | SeasonInput | undefined {
    return this._hours.specialOn(day);
  }

  /** The open periods that would begin on a date if what governs it did not. */
  otherwiseOn(day: number): readonly Period[] {
    return this._periodsOn(day, this._hours.otherwiseOn(day));
  }

  /** What holds at an instant (epoch milliseconds). */
  stretchAt(instant: number): Stretch {
    const day = Math.floor(instant / DAY);
    let stretches = this._days.get(day);
    if (!stretches) {
      if (this._days.size > REMEMBERED_DAYS) this._days.clear();
      this._days.set(day, (stretches = this._stretchesOf(day)));
    }
    let i = 0;
    while (stretches[i]!.until <= instant) i++;
    return stretches[i]!;
  }

  /** The stretches that cover a UTC day. */
  private _stretchesOf(day: number): readonly Stretch[] {
    const end = (day + 1) * DAY;
    const stretches: Stretch[] = [];
    let at = day * DAY;
    for (const period of [...this._periodsAround(day), {start: Infinity, end: Infinity}]) {
      if (period.end <= at) continue;
      while (at < end && at < period.start) {
        const [exception, dateEnd] = this._exceptionAt(at);
        const {start: change} = period;
        const known = change - OPENING_HORIZON;
        const until = Math.min(change, dateEnd, end, at < known ? known : Infinity);
        stretches.push({until, isOpen: false, change, exception, delayedBy: this._delayedBy(at, change)});
        at = until;
      }
      if (at >= end) break;
      at = period.end;
      stretches.push({until: at, isOpen: true, change: at});
    }
    return stretches;
  }

  /** The exception that governs an instant's date, and until when (at least, within the instant's UTC day). */
  private _exceptionAt(instant: number): readonly [Exception | undefined, number] {
    const {zone} = this._hours;
    const day = Math.floor(instant / DAY);
    // Most days have none, whatever the zone makes of their dates: no need to look for midnights then.
    if (![day - 1, day, day + 1].some((date) => this._hours.exceptionOn(date))) return [undefined, Infinity];
    const wall = zone.wallAt(instant);
    const date = Math.floor(wall / DAY);
    const midnight = (date + 1) * DAY;
    let end = zone.instantOf(midnight);
    if (end <= instant) end = instant + midnight - wall; // midnight comes twice here, this is the second time
    let low = instant;
    const offset = wall - instant;
    // A clock that is put back may show the same date again: the stretch ends where the clock changes.
    while (end - low > 1 && zone.wallAt(end - 1) - end + 1 !== offset) {
      const middle = Math.floor((low + end) / 2);
      if (zone.wallAt(middle) - middle === offset) low = middle;
      else end = middle;
    }
    return [this._hours.exceptionOn(date), end];
  }

  /** The first exception of a later date without which an opening would come before `change`. */
  private _delayedBy(instant: number, change: number): Exception | undefined {
    const {_hours: hours} = this;
    const date = Math.floor(hours.zone.wallAt(instant) / DAY);
    // The opening's date is at most one after that in UTC. An opening further than a year away is not known.
    for (let day = date + 1; day < date + 367 && (day - 1) * DAY < change; day++) {
      const exception = hours.exceptionOn(day);
      if (exception && this.otherwiseOn(day).some(({start}) => start < change)) return exception;
    }
    return undefined;
  }

  /**
   * The open periods, united and in order, that matter to a UTC day: those that reach into it, whole, and the first one
   * that starts after it, if one is near enough.
   */
  private _periodsAround(day: number): readonly Period[] {
    const end = (day + 1) * DAY;
    let periods: Period[] = [];
    // An interval belongs to the date it starts on and may run into the next; zones are up to 14 hours from UTC.
    let next = day - 3;
    for (;;) {
      const batch = next + 7;
      while (next < batch) periods.push(...this._periodsOn(next++));
      periods = united(periods);
      const known = (next - 2) * DAY; // dates not looked at yet start later than this
      const last = periods.at(-1);
      const runsOn = last && last.end > known && last.start < end;
      if (!runsOn && (periods.some(({start}) => start >= end && start < known) || next > day + 370)) break;
      const from = next;
      if (!runsOn || last.end < this._hours.zone.instantOf(from * DAY)) continue;
      // Open past all dates looked at: those that are open around the clock need no conversion.
      while (this._coversItself(next) && next <= day + CLOSING_HORIZON_DAYS) next++;
      if (next > day + CLOSING_HORIZON_DAYS) {
        last.end = Infinity;
        break;
      }
      if (next > from) periods.push(this._period(from, 0, (next - from) * MINUTES_A_DAY), ...this._periodsOn(next - 1));
    }
    return periods;
  }

  /** Whether a date is open from midnight to midnight by intervals that join without overlap: no need to convert them. */
  private _coversItself(day: number): boolean {
    let reach = Math.max(0, ...this._hours.intervalsOn(day - 1).map(({closes}) => closes - MINUTES_A_DAY));
    for (const {opens, closes} of this._hours.intervalsOn(day)) {
      if (opens !== reach) return false;
      reach = closes;
    }
    return reach >= MINUTES_A_DAY;
  }

  private _periodsOn(day: number, intervals = this._hours.intervalsOn(day)): readonly Period[] {
    return intervals.map(({opens, closes}) => this._period(day, opens, closes)).filter(({start, end}) => start < end); // a clock change can turn an interval around: it is empty then
  }

  private _period(day: number, opens: number, closes: number): Period {
    const {zone} = this._hours;
    return {start: zone.instantOf(day * DAY + opens * MINUTE), end: zone.instantOf(day * DAY + closes * MINUTE)};
  }
}

/** The same time as fewer periods: none touches another. */
function united(periods: readonly Period[]): Period[] {
  const result: Period[] = [];
  for (const {start, end} of [...periods].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({start, end});
  }
  return result;
}

/**
 * What holds while a status is set by hand until an instant. Where the schedule has the same status then, it goes on with that.
 *
 * @param timeline undefined: no hours are set.
 */
export function overridden(isOpen: boolean, until: number, timeline: Timeline | undefined): Stretch {
  const next = timeline?.stretchAt(until);
  return {until, isOpen, change: next?.isOpen === isOpen ? next.change : until};
}

/** The public answer that a stretch gives at an instant within it. */
export function availabilityIn(stretch: Stretch, instant: number): Availability {
  const {isOpen, change, exception, delayedBy} = stretch;
  if (isOpen) return {status: 'open', closesAt: change === Infinity ? null : new Date(change)};
  const opensAt = change - instant > OPENING_HORIZON ? null : new Date(change);
  return {status: 'closed', opensAt, ...(exception && {exception}), ...(delayedBy && {delayedBy})};
}

/** A timeline of a document or its JSON text; undefined where no hours are set or they cannot be used. */
export function timelineOf(input: unknown): Timeline | undefined {
  const hours = compileOfficeHours(input);
  return hours?.isSet ? new Timeline(hours) : undefined;
}

const timelines = new WeakMap<OfficeHours, Timeline | undefined>();

/**
 * Whether somebody is there at an instant, exact to the millisecond.
 *
 * @param hours a schedule from `parseOfficeHours`. It is compiled at the first question and remembered by identity, so
 *   do not change the object afterwards. Anything else, and a schedule without any interval, is "unset".
 * @param at the instant. An invalid `Date` gives "unset".
 */
export function availabilityAt(hours: OfficeHours, at: Date): Availability {
  const instant = +(at ?? NaN);
  let timeline = timelines.get(hours);
  if (!timeline && !timelines.has(hours)) {
    timeline = timelineOf(hours);
    if (Object(hours) === hours) timelines.set(hours, timeline);
  }
  if (!timeline || !(Math.abs(instant) < LAST_INSTANT)) return {status: 'unset'};
  return availabilityIn(timeline.stretchAt(instant), instant);
}
