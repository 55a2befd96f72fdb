// The times that a field offers, and where its arrow keys go. In minutes from the midnight that starts the day: a closing time
// beyond 1440 is on the next one.
import {MINUTES_A_DAY, minutesOf} from '../calendar.js';
import {timeOf} from './intervals.js';

/** What a field for a time is for. */
export interface TimeUse {
  /** A closing time comes after an opening, and may be the end of the day or on the next one. */
  readonly isClosing: boolean;
  /** The opening before a closing time; NaN where it is not known. */
  readonly opens: number;
  /** It cannot be on the next day. */
  readonly isSameDay?: boolean;
}

export const OPENING: TimeUse = {isClosing: false, opens: NaN};

const STEP = 15;
const OFFERED = 30;
const NINE = 9 * 60;
const USUAL_LENGTH = 8 * 60;

/** The first and last time that makes no mistake. */
function bounds({isClosing, opens, isSameDay}: TimeUse): readonly [first: number, last: number] {
  if (!isClosing) return [0, MINUTES_A_DAY - 1];
  const after = opens || 0;
  // A whole day is that of the calendar.
  return [after + 1, after && !isSameDay ? after + MINUTES_A_DAY - 1 : MINUTES_A_DAY];
}

/** The first and last time of the arrow keys. */
function limits(use: TimeUse): readonly [first: number, last: number] {
  const [first, last] = bounds(use);
  return [Math.ceil(first / STEP) * STEP, Math.floor(last / STEP) * STEP];
}

/** A time as a document writes it ("02:00") in minutes; NaN where it is none. */
export function minutesIn(value: string, {isClosing, opens, isSameDay}: TimeUse): number {
  const minutes = minutesOf(value);
  return isClosing && !isSameDay && minutes <= opens ? minutes + MINUTES_A_DAY : minutes;
}

/** The other way round. Midnight as a closing time is the end of the day. */
export function writtenTime(minutes: number, {isClosing}: TimeUse): string {
  const time = minutes % MINUTES_A_DAY;
  return timeOf(isClosing ? time || MINUTES_A_DAY : time);
}

/** Where an empty field begins. */
export function usualTime(use: TimeUse): number {
  return use.isClosing ? Math.min((use.opens || NINE) + USUAL_LENGTH, limits(use)[1]) : NINE;
}

/** Every half hour, and the time that is there. */
export function suggestedTimes(current: number, use: TimeUse): readonly number[] {
  const [first, last] = bounds(use);
  const times = new Set(current >= first && current <= last ? [current] : []);
  for (let time = Math.ceil(first / OFFERED) * OFFERED; time <= last; time += OFFERED) times.add(time);
  return [...times].sort((a, b) => a - b);
}

/** The next quarter of an hour, or one before; in leaps, by hours. It ends where the day does. */
export function movedTime(current: number, steps: number, isLeap: boolean, use: TimeUse): number {
  if (Number.isNaN(current)) return usualTime(use);
  const [first, last] = limits(use);
  const quarter = steps > 0 ? Math.floor(current / STEP) : Math.ceil(current / STEP);
  const moved = isLeap ? current + steps * 60 : (quarter + steps) * STEP;
  return Math.max(first, Math.min(last, moved));
}
