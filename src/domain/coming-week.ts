// The coming seven days as somebody reads them, in a zone of their own: when it is open on each, and what the day is called.
import type {Stretch} from './availability.js';
import {DAY} from './calendar.js';
import type {TimeZone} from './time-zone.js';
import type {Exception, SeasonInput} from './types.js';

const DAYS = 7;
/** How long after midnight the night lasts. */
const NIGHT = DAY / 4;

/** What there is to know of a schedule: a `Timeline` is one. */
export interface WeekSchedule {
  readonly zone: TimeZone;
  stretchAt(instant: number): Pick<Stretch, 'isOpen' | 'until' | 'change'>;
  /** What governs a date of the account (a day number) in place of the usual week. */
  specialOn(day: number): Exception | SeasonInput | undefined;
  /** The open periods that would begin on a date if that did not govern it. */
  otherwiseOn(day: number): readonly OpenTime[];
}

/** Open from one instant to another (epoch milliseconds). */
export interface OpenTime {
  readonly start: number;
  readonly end: number;
}

export interface WeekDay {
  /** When it begins for the one who reads. */
  readonly start: number;
  /**
   * Empty: closed. What begins on a day and ends in the night after it, by six in the morning, stands whole on the day on which
   * it begins; what lasts longer is cut at midnight.
   */
  readonly times: readonly OpenTime[];
  /** Open from its beginning to its end. */
  readonly isAllDay: boolean;
  /** The exceptions and seasons that its hours come from, or its having none or fewer. */
  readonly specials: readonly (Exception | SeasonInput)[];
}

/**
 * The seven days from that of `now`.
 *
 * @param zone of the one who reads: their days are meant.
 */
export function comingWeek(schedule: WeekSchedule, now: number, zone: TimeZone): readonly WeekDay[] {
  const today = Math.floor(zone.wallAt(now) / DAY);
  const starts = Array.from({length: DAYS + 1}, (_, i) => zone.instantOf((today + i) * DAY));
  const [first, last] = [starts[0]!, starts[DAYS]!];
  const periods = periodsBetween(schedule, first, last);
  const dateAt = (instant: number) => Math.floor(schedule.zone.wallAt(instant) / DAY);
  return starts.slice(0, DAYS).map((start, i) => {
    const end = starts[i + 1]!;
    // What was left of yesterday's night, and is over, is no news today.
    const isNews = (time: OpenTime) =>
      time.start > first || time.end > now || zone.wallAt(time.end) > today * DAY + NIGHT;
    const partsOf = (period: OpenTime) => partOn(period, start, end, zone).filter(isNews);
    const times = periods.flatMap(partsOf);
    const hasBegunBefore = (time: OpenTime) => schedule.stretchAt(time.start - 1).isOpen !== false;
    const instants = times.map((time) => (hasBegunBefore(time) ? (time.start + time.end) / 2 : time.start));
    // What has begun before says nothing of this day: its middle does.
    if (times.every(hasBegunBefore)) instants.push((start + end) / 2);
    const governed = instants.map(dateAt);
    const specials = new Set<Exception | SeasonInput | undefined>();
    // Where the account's dates begin amid the reader's day, one of them may govern nothing there but what it takes away.
    for (let date = dateAt(start) - 1; date <= dateAt(end); date++) {
      if (governed.includes(date) || schedule.otherwiseOn(date).flatMap(partsOf).length)
        specials.add(schedule.specialOn(date));
    }
    return {
      ...{start, times},
      isAllDay: times.some((time) => time.start <= start && time.end >= end),
      specials: [...specials].filter((special) => special !== undefined),
    };
  });
}

/** The open periods that reach into a stretch of time; the first one from its beginning at the earliest. */
function periodsBetween(schedule: WeekSchedule, from: number, to: number): readonly OpenTime[] {
  const periods: OpenTime[] = [];
  for (let at = from; at < to;) {
    const {isOpen, until, change} = schedule.stretchAt(at);
    if (isOpen) periods.push({start: at, end: change});
    at = isOpen ? change : until;
  }
  return periods;
}

/** What a day shows of a period: all of it where it begins; one that lasts beyond the night after it is cut at each midnight. */
function partOn({start, end}: OpenTime, dayStart: number, dayEnd: number, zone: TimeZone): readonly OpenTime[] {
  const nextDay = (Math.floor(zone.wallAt(start) / DAY) + 1) * DAY;
  const isWhole = end - start <= DAY && zone.wallAt(end) <= nextDay + NIGHT;
  if (isWhole) return start >= dayStart && start < dayEnd ? [{start, end}] : [];
  const part = {start: Math.max(start, dayStart), end: Math.min(end, dayEnd)};
  return part.start < part.end ? [part] : [];
}
