// Values as programs keep them: times, days of the week by numbers, dates in parts, names of zones.
import {MINUTES_A_DAY, minutesOf, type Weekday, WEEKDAYS} from '../calendar.js';
import {timeOf} from '../editing/intervals.js';
import {isNode, type LinkedNode, textOf} from './opening-rules.js';

/** Keys as Chatwoot's own API writes them; its widget has "dayOfWeek". */
export const snakeCase = (node: LinkedNode): LinkedNode =>
  Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );

/** A name of a zone, as text or as what spatie writes. */
export const zoneIn = (value: unknown): string | undefined => {
  const name = isNode(value) ? textOf(value.input ?? value.id) : textOf(value);
  return name && /^[A-Za-z_]+(\/[\w+-]+)+$|^UTC$/.test(name) ? name : undefined;
};

/** "09:00" of "09:00", "0900", {hours: 9} or {hour: 9, minute: 0}; what is missing is 0. */
export function clock(value: unknown): string | undefined {
  const total = typeof value === 'string' ? minutesOf(value.replace(/(\d\d)(\d\d)/, '$1:$2')) : minutesIn(value);
  return total >= 0 && total <= MINUTES_A_DAY ? timeOf(total) : undefined;
}

function minutesIn(value: unknown): number {
  if (!isNode(value)) return NaN;
  const {hours = 0, hour = hours, minutes = 0, minute = minutes} = value;
  return Number.isInteger(hour) && Number.isInteger(minute) ? Number(hour) * 60 + Number(minute) : NaN;
}

/** Minutes since Sunday's first. */
export function minuteOfWeek(day: unknown, time: unknown): number | undefined {
  const name = typeof day === 'string' ? day.toLowerCase() : day;
  const index = typeof name === 'number' ? (name in WEEKDAYS ? name : -1) : WEEKDAYS.indexOf(name as Weekday);
  const text = clock(time ?? {});
  return index < 0 || text === undefined ? undefined : index * MINUTES_A_DAY + minutesOf(text);
}

/** One line for hours that end within a day, also after midnight; longer ones are taken apart into days. */
export function linesBetween(opens: number, closes: number): readonly string[] {
  const week = 7 * MINUTES_A_DAY;
  const length = (closes - opens + week) % week || week;
  const at = opens % MINUTES_A_DAY;
  const dayAt = (minute: number) => WEEKDAYS[Math.floor((minute % week) / MINUTES_A_DAY)]!;
  if (length < MINUTES_A_DAY) return [`${dayAt(opens)} ${timeOf(at)}-${timeOf((at + length) % MINUTES_A_DAY)}`];
  const lines: string[] = [];
  for (let from = opens; from < opens + length;) {
    const to = Math.min(opens + length, from + MINUTES_A_DAY - (from % MINUTES_A_DAY));
    const start = from % MINUTES_A_DAY;
    lines.push(`${dayAt(from)} ${timeOf(start)}-${timeOf(start + to - from)}`);
    from = to;
  }
  return lines;
}

export function googleDate(value: unknown): unknown {
  if (!isNode(value)) return value;
  const {year, month, day} = value;
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
