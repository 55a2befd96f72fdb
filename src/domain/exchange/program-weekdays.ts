// Hours under weekdays for keys, in any language, and the dates that spatie/opening-hours and others keep beside them.
import {dayNumber, WEEKDAYS} from '../calendar.js';
import type {Interval} from '../types.js';
import {isNode, itemsOf, type LinkedNode} from './opening-rules.js';
import {readOpeningText} from './opening-text.js';
import {weekOf} from './opening-week.js';
import {folded, meaningAnywhere, type OpeningWords} from './opening-words.js';
import {type GatheredHours, SILENT} from './program-gathered.js';
import {timesOf} from './program-times.js';

/** "Wednesday to Saturday" in the longest of languages. */
const MAX_KEY = 60;

export function readWeekdays(node: LinkedNode, found: GatheredHours): boolean {
  const days = Object.keys(node).filter((key) => isDays(key, found.context.words));
  if (!days.some((key) => mayBeHours(node[key]))) return false;
  for (const [key, value] of Object.entries(node)) {
    if (isDays(key, found.context.words)) {
      const times = timesOf(value, found);
      if (times) found.lines.push(...times.map((time) => `${spaced(key)} ${time}`));
      else found.unknownTime(value, key);
    } else if (key === 'exceptions' && typeof value === 'object' && value !== null) {
      for (const [dates, hours] of Object.entries(value)) readException(dates, hours, found);
    } else if (/^(holiday|special)_?hours$/i.test(key) && Array.isArray(value) && value.every(isDated)) {
      found.special.push(...value.flatMap(ofOneDate));
    } else if (!SILENT.test(key) && !/^(overflow|data)$/.test(key)) {
      found.unknownKey(key, value);
    }
  }
  return true;
}

/** "monday", "Mon", "monday to friday" */
export function isDays(key: string, words: OpeningWords): boolean {
  if (key.length > MAX_KEY) return false;
  const ends = spaced(key).split(/ ?(?:-|–|\bto\b) ?/i);
  return ends.length < 3 && ends.every((name) => isWeekday(name.trim(), words));
}

/** "monday_to_friday" in words. */
const spaced = (key: string): string => key.replace(/_/g, ' ');

/** "2026-12-25", "12-25" (each year), and ranges of either. */
function readException(key: string, value: unknown, found: GatheredHours): void {
  const isNamed = isNode(value) && typeof value.data === 'string';
  const hours = hoursOf(value, found);
  const [from, to, ...more] = key.split(/ to /);
  const dates = [from, to].map((date) => (date === undefined ? undefined : dateOf(date.trim(), found)));
  const isYearly = dates[0] !== from!.trim();
  if (!hours || more.length || !dates[0] || (to !== undefined && !dates[1])) {
    found.notes.push({code: hours ? 'bad-dates' : 'unknown-time', value: `${key}: ${JSON.stringify(value)}`});
    return;
  }
  found.exceptions.push({
    from: dates[0],
    ...(dates[1] && {to: dates[1]}),
    ...(isYearly && {yearly: true}),
    ...(isNamed && {name: value.data as string}),
    hours,
  });
}

function hoursOf(value: unknown, found: GatheredHours): readonly Interval[] | undefined {
  const times = timesOf(value, found);
  if (!times) return undefined;
  const {rules, notUnderstood} = readOpeningText(times.map((time) => `monday ${time}`).join('\n'), found.context.words);
  const week = weekOf(rules);
  return notUnderstood.length || week.notUnderstood.length ? undefined : (week.weekly.monday ?? []);
}

function dateOf(date: string, found: GatheredHours): string | undefined {
  const inYears = [0, 1, 2, 3].map((later) => `${found.context.year + later}-${date}`);
  return [date, ...inYears].find((some) => !Number.isNaN(dayNumber(some)));
}

/** Whether a key is a weekday by its whole name or a usual short one, in any language. */
function isWeekday(key: string, words: OpeningWords): boolean {
  const meaning = key.length > 2 ? meaningAnywhere(words, folded(key)) : undefined;
  return meaning === 'workdays' || meaning === 'weekend' || WEEKDAYS.some((day) => day === meaning);
}

/** Whether a value under a weekday says something of hours, and is not some other use of its name. */
const mayBeHours = (value: unknown): boolean =>
  Array.isArray(value) || isNode(value) || (typeof value === 'string' && /\d|closed/i.test(value));

const isDated = (value: unknown): value is LinkedNode => isNode(value) && 'date' in value;

/** {"date": "2026-12-24", "openIntervals": […]}, one for each interval. */
const ofOneDate = ({openIntervals, ...others}: LinkedNode): readonly LinkedNode[] =>
  Array.isArray(openIntervals) && openIntervals.length && openIntervals.every(isNode)
    ? openIntervals.map((interval) => ({...interval, ...others}))
    : [{...others, ...(itemsOf(openIntervals).length && {openIntervals})}];
