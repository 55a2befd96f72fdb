// Hours under weekdays for keys, in any language, and the dates that spatie/opening-hours and others keep beside them.
import {dayNumber, type Weekday, WEEKDAYS} from '../calendar.js';
import type {Interval} from '../types.js';
import {isNode, itemsOf, type LinkedNode} from './opening-rules.js';
import {readOpeningText} from './opening-text.js';
import {readDate} from './opening-times.js';
import {weekOf} from './opening-week.js';
import {folded, meaningAnywhere, type OpeningWords} from './opening-words.js';
import {type GatheredHours, SILENT} from './program-gathered.js';
import {timesOf} from './program-times.js';

/** "Wednesday to Saturday" in the longest of languages. */
const LONGEST_KEY = 60;

export function readWeekdays(node: LinkedNode, found: GatheredHours): boolean {
  const days = Object.keys(node).filter((key) => isDays(key, found));
  if (!days.some((key) => mayBeHours(node[key]))) return false;
  for (const [key, value] of Object.entries(node)) {
    if (isDays(key, found)) {
      const times = timesOf(value, found);
      if (times) found.lines.push(...times.map((time) => `${key} ${time}`));
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
function isDays(key: string, found: GatheredHours): boolean {
  const ends = key.length > LONGEST_KEY ? [] : key.replace(/_/g, ' ').split(/ ?(?:-|–|\bto\b) ?/i);
  return ends.length > 0 && ends.length < 3 && ends.every((name) => weekdayOfKey(name.trim(), found.context.words));
}

/** "2026-12-25", "12-25" (each year), and ranges of either. */
function readException(key: string, value: unknown, found: GatheredHours): void {
  const isNamed = isNode(value) && typeof value.data === 'string';
  const hours = hoursOf(value, found);
  const [from, to, ...more] = key.split(/ to /);
  const dates = [from, to].map((date) => date && dateOf(date.trim(), found));
  const isYearly = /^\d\d-\d\d$/.test(from!.trim());
  if (!hours || more.length || !dates[0] || (to && !dates[1])) {
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
  if (times.every((time) => time === 'closed')) return [];
  const {rules, notUnderstood} = readOpeningText(times.map((time) => `monday ${time}`).join('\n'), found.context.words);
  return notUnderstood.length ? undefined : (weekOf(rules).weekly.monday ?? []);
}

function dateOf(date: string, found: GatheredHours): string | undefined {
  if (readDate(date) === date && !Number.isNaN(dayNumber(date))) return date;
  if (!/^\d\d-\d\d$/.test(date)) return undefined;
  const {year} = found.context;
  return [year, year + 1, year + 2, year + 3]
    .map((some) => `${some}-${date}`)
    .find((some) => !Number.isNaN(dayNumber(some)));
}

/** Whether a key is a weekday by its whole name or a usual short one, in any language. */
function weekdayOfKey(key: string, words: OpeningWords): Weekday | 'workdays' | 'weekend' | undefined {
  const meaning = key.length > 2 ? meaningAnywhere(words, folded(key)) : undefined;
  if (meaning === 'workdays' || meaning === 'weekend') return meaning;
  return WEEKDAYS.find((day) => day === meaning);
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
