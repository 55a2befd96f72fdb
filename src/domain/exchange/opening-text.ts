// The text form of opening hours in schema.org data, "Mo-Fr 09:00-17:00", in the many ways that shops write it.
import type {Weekday} from '../calendar.js';
import type {Interval} from '../types.js';
import {dayOf, daysBetween, hoursBetween, readTime, WEEK} from './opening-times.js';
import type {NotUnderstood} from './import-result.js';
import type {OpeningRule} from './opening-rules.js';

const TIME = String.raw`\d{1,2}(?:[:.h][0-5]\d)?(?::[0-5]\d)?(?:\s*[ap]\.?m\b\.?)?`;
const TO = String.raw`\s*(?:-|–|—|\bto\b)\s*`;
const TOKEN = new RegExp(
  [
    String.raw`[\s,;:&|/]+|\band\b`,
    `(?<opens>${TIME})${TO}(?<closes>${TIME})`,
    `(?<closed>\\b(?:closed|off)\\b)`,
    `(?<allDay>24/7|\\b24\\s*hours\\b)`,
    `(?<first>[a-z]+)\\.?(?:${TO}(?<last>[a-z]+)\\.?)?`,
  ].join('|'),
  'iy',
);

/** What is longer says more than a week has. */
const LONGEST = 2000;

interface Line {
  readonly rules: readonly OpeningRule[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Reads one text, which may hold several lines in one: all of it or nothing. */
export function readOpeningText(text: string): Line {
  const lost: Line = {rules: [], notUnderstood: [{code: 'unknown-hours', value: text.trim()}]};
  if (text.length > LONGEST) return lost;
  const token = new RegExp(TOKEN);
  const rules: OpeningRule[] = [];
  let days: Weekday[] = [];
  let hasHolidays = false;
  let isComplete = false; // hours for the days have come: the next day begins another line
  const add = (hours: readonly Interval[]) => {
    if (days.length) rules.push({days, hours});
    isComplete = true;
  };
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (!found) return lost;
    const {opens, closes, closed, allDay, first, last} = found.groups ?? {};
    if (first) {
      if (isComplete) [days, isComplete] = [[], false];
      const named = [first, last].filter((name) => name !== undefined).map(dayOf);
      if (named.includes(undefined) || (last && named.includes('public-holidays'))) return lost;
      const [from, to = from] = named as [Weekday, Weekday?];
      if (named.includes('public-holidays')) hasHolidays = true;
      else days = [...new Set([...days, ...daysBetween(from, to)])];
    } else if (allDay || opens || closed) {
      if (allDay === '24/7' && !days.length) days = [...WEEK];
      if (!days.length && !hasHolidays) return lost;
      const hours = allDay ? hoursBetween(0, 1440) : opens ? textHours(opens, closes!) : [];
      if (!hours) return lost;
      add(hours);
    }
  }
  // "Mo-Su" alone means all day; days left without hours beside others that have some are a riddle.
  if (days.length && !isComplete) {
    if (rules.length) return lost;
    add(hoursBetween(0, 1440));
  }
  return {rules, notUnderstood: hasHolidays ? [{code: 'public-holidays'}] : []};
}

function textHours(opens: string, closes: string): readonly Interval[] | undefined {
  const from = readTime(opens);
  const to = readTime(closes);
  if (!from || !to || from.minutes === 1440 || from.minutes === to.minutes) return undefined;
  if (/m/i.test(opens) !== /m/i.test(closes)) return undefined; // "9-5 pm" can mean two things
  return hoursBetween(from.minutes, to.minutes);
}
