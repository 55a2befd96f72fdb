// How near an instant is, as people say it: the ladder of wording, without the words.
import {DAY, MINUTE} from './calendar.js';
import type {TimeZone} from './time-zone.js';

export interface Nearness {
  /** `minutes`: less than an hour away. The others are dates, counted in the zone of the one who reads; midnight begins one. */
  readonly rung: 'minutes' | 'today' | 'tomorrow' | 'weekday' | 'date';
  /** Minutes to go, rounded up. */
  readonly minutes: number;
  /** When it has to be said in another way (epoch milliseconds). */
  readonly until: number;
}

/**
 * How near `instant` is at `now`, for somebody in `zone`.
 *
 * @param counts whether to count minutes below an hour ("in 5 minutes"), or to name a clock time all along.
 */
export function nearness(instant: number, now: number, zone: TimeZone, counts = true): Nearness {
  const minutes = Math.ceil((instant - now) / MINUTE);
  if (minutes < 60 && counts) return {rung: 'minutes', minutes, until: instant - (minutes - 1) * MINUTE};
  const today = Math.floor(zone.wallAt(now) / DAY);
  const days = Math.floor(zone.wallAt(instant) / DAY) - today;
  return {
    rung: days < 1 ? 'today' : days < 2 ? 'tomorrow' : days < 7 ? 'weekday' : 'date',
    minutes,
    until: Math.min(instant - 59 * MINUTE, zone.instantOf((today + 1) * DAY)),
  };
}
