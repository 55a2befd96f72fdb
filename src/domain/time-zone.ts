// The one place where wall time becomes an instant and back.
//
// A zone's offset at an instant comes from the platform's `Temporal` or, where there is none, from a source that the entry
// modules provide. To ask takes microseconds, so offsets are remembered at the days' starts, and an instant between two
// days with the same offset needs no further question. (No zone in the IANA database changes its clock and changes it back
// within three days.)
import {DAY} from './calendar.js';
import {platformZones} from './temporal-zones.js';
import type {ZoneOffsets, ZoneSource} from './zone-source.js';

const REMEMBERED_DAYS = 8000;
/** A `Date` holds instants up to here, in both directions. */
const LAST_INSTANT = 8.64e15;

let source = platformZones();

/** Whether zones can be asked for. */
export const hasZones = (): boolean => Boolean(source);

/** Names the source of zones for platforms without `Temporal`; elsewhere, and after the first time, it does nothing. */
export function provideZones(fallback: ZoneSource): void {
  source ??= fallback;
}

export class TimeZone {
  private readonly _offsets = new Map<number, number>();

  constructor(private readonly _zone: ZoneOffsets) {}

  get name(): string {
    return this._zone.name;
  }

  /** The wall clock at an instant, in wall milliseconds. */
  wallAt(instant: number): number {
    const day = Math.floor(instant / DAY);
    const offset = this._offsetOnDay(day);
    return instant + (offset === this._offsetOnDay(day + 1) ? offset : this._offsetAt(instant));
  }

  /**
   * The instant at which a wall clock shows `wall`. A time that does not exist moves forward by the gap; one that exists
   * twice means its first occurrence (what Temporal calls "compatible").
   */
  instantOf(wall: number): number {
    const day = Math.floor(wall / DAY);
    const before = this._offsetOnDay(day - 1);
    const after = this._offsetOnDay(day + 2);
    const early = wall - before;
    if (before === after || this._offsetAt(early) === before) return early;
    const late = wall - after;
    return this._offsetAt(late) === after ? late : early;
  }

  private _offsetOnDay(day: number): number {
    let offset = this._offsets.get(day);
    if (offset === undefined) {
      if (this._offsets.size > REMEMBERED_DAYS) this._offsets.clear();
      this._offsets.set(day, (offset = this._offsetAt(day * DAY)));
    }
    return offset;
  }

  private _offsetAt(instant: number): number {
    return Math.abs(instant) <= LAST_INSTANT ? this._zone.offsetAt(Math.floor(instant)) : NaN;
  }
}

const zones = new Map<unknown, TimeZone>();

/**
 * The zone of an IANA name, also an old alias; undefined where `Intl.DateTimeFormat` does not accept it, and for fixed
 * offsets such as "+02:00", which newer browsers accept but which know no clock changes.
 */
export function timeZone(name: unknown): TimeZone | undefined {
  if (!zones.has(name) && typeof name === 'string' && /^[a-z]/i.test(name)) {
    const zone = source!(name);
    if (zone) zones.set(name, new TimeZone(zone));
  }
  return zones.get(name);
}
