// Opening hours as text that names parts of the year: the week, and a season for each of those parts.
import {dayNumber, type Weekday, yearlyDay} from '../calendar.js';
import type {SeasonInput} from '../types.js';
import type {NotUnderstood} from './import-result.js';
import type {TextRule} from './opening-grammar.js';
import {LONGEST_LINE, LONGEST_TEXT, type ReadText, readOpeningText} from './opening-text.js';
import {WEEK} from './opening-times.js';
import {plainText} from './opening-tokens.js';
import {type Weekly, weekOf} from './opening-week.js';
import type {OpeningWords} from './opening-words.js';
import type {YearRange} from './year-range.js';
import {type SeasonText, yearText} from './year-text.js';

export interface TextHours {
  /** Undefined where nothing is said of every week. */
  readonly rules: readonly TextRule[] | undefined;
  readonly seasons: readonly SeasonInput[];
  readonly notUnderstood: readonly NotUnderstood[];
}

interface Found {
  readonly range: YearRange;
  readonly season: SeasonInput;
  readonly text: string;
  /** Those that it names itself. */
  readonly days: ReadonlySet<Weekday>;
}

const DAYS_IN_A_YEAR = 366;

/** Months and weekdays as OpenStreetMap writes them. */
const GRAMMAR_MONTH = /(?<!\p{L})(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?!\p{L})/u;
const GRAMMAR_DAY = /^(?:Mo|Tu|We|Th|Fr|Sa|Su)(?!\p{L})/u;

/** @param year in which dates that come back each year are written down. */
export function readTextHours(given: string, words: OpeningWords, year: number): TextHours {
  if (given.length > LONGEST_TEXT) return {...readOpeningText(given, words), seasons: []};
  const lines = plainText(given).split('\n');
  const readable = lines.filter((line) => line.length <= LONGEST_LINE);
  const parts = yearText(readable.join('\n'), words, year);
  if (!parts) return {...readOpeningText(given, words), seasons: []};
  const tooLong = lines.filter((line) => !readable.includes(line));
  const notes: NotUnderstood[] = tooLong.map((line) => ({code: 'unknown-hours', value: line.trim()}));
  const usual = parts.usual ? readOpeningText(parts.usual, parts.words) : undefined;
  const weekly = usual?.rules.length ? weekOf(usual.rules).weekly : undefined;
  const found: Found[] = [];
  for (const part of together(parts.seasons)) {
    const more = seasonsIn(part, weekly, parts.words, notes);
    if (part.isAfterSemicolon) notes.push(...more.flatMap((one) => nightsBefore(one, weekly, found)));
    found.push(...more);
  }
  const clear = found.filter((one) => !found.some((other) => other !== one && shareDates(one.range, other.range)));
  notes.push(...parts.unclear.map((value) => ({code: 'part-of-year' as const, value})));
  for (const {text} of found.filter((one) => !clear.includes(one))) notes.push({code: 'same-dates', value: text});
  const days = clear.flatMap(({range}) => (range.isYearly ? daysOf(range) : []));
  if (clear.length && !weekly && new Set(days).size < DAYS_IN_A_YEAR) notes.push({code: 'rest-of-year'});
  return {
    rules: usual?.rules,
    seasons: clear.map(({season}) => season),
    notUnderstood: [...(usual?.notUnderstood ?? []), ...notes],
  };
}

/** What is said of the same dates in several places. */
function together(seasons: readonly SeasonText[]): readonly SeasonText[] {
  const each = new Map<string, SeasonText>();
  seasons.forEach((season, i) => {
    const key = season.ranges && !season.isAfterHours ? JSON.stringify(season.ranges) : String(i);
    const other = each.get(key);
    const [body, text] = (['body', 'text'] as const).map((part) =>
      [other?.[part], season[part]].filter(Boolean).join('\n'),
    );
    each.set(key, {...season, name: other?.name ?? season.name, body: body!, text: text!});
  });
  return [...each.values()];
}

function seasonsIn(
  {ranges, name, body, text, isAfterHours}: SeasonText,
  usual: Weekly | undefined,
  words: OpeningWords,
  notes: NotUnderstood[],
): readonly Found[] {
  const {rules, notUnderstood}: ReadText =
    ranges && body ? readOpeningText(body, words) : {rules: [], notUnderstood: []};
  const days = new Set(rules.flatMap(({days = WEEK, link}) => (link === 'fallback' ? [] : days)));
  const isOpen = rules.some((rule) => rule.isOpen);
  // "April to October: Sunday closed" alone says nothing of the other days.
  const isUnclear = (!isOpen && days.size < WEEK.length && !usual) || (isAfterHours && rules.length !== 1);
  if (!ranges || !days.size || isUnclear) {
    notes.push(...notUnderstood, {code: 'part-of-year', value: text});
    return [];
  }
  const week = weekOf(rules);
  notes.push(...notUnderstood, ...week.notUnderstood);
  if (GRAMMAR_MONTH.test(text))
    for (const rule of rules.slice(1))
      if (['adds', 'replaces'].includes(rule.link) && GRAMMAR_DAY.test(rule.text))
        notes.push({code: 'same-season', value: rule.text});
  const weekly: Weekly = {};
  const unnamed: Weekday[] = [];
  for (const day of WEEK) {
    const hours = days.has(day) ? week.weekly[day] : usual?.[day];
    if (hours?.length) weekly[day] = hours;
    if (!days.has(day) && hours?.length) unnamed.push(day);
  }
  if (unnamed.length) notes.push({code: 'other-days'});
  return ranges.map((range) => {
    const {from, to, isYearly} = range;
    return {range, text, days, season: {from, to, ...(isYearly && {yearly: true}), ...(name && {name}), weekly}};
  });
}

/** By the letter, a season ends the night that runs on into it. Here, hours belong to the day on which they begin: that is said. */
function nightsBefore({range, days}: Found, usual: Weekly | undefined, before: readonly Found[]): NotUnderstood[] {
  const [first] = daysOf({...range, isYearly: true});
  const isJustBefore = (other: YearRange) =>
    (daysOf({...other, isYearly: true}).at(-1)! + 1) % DAYS_IN_A_YEAR === first;
  const weeks = [usual, ...before.flatMap(({range, season}) => (isJustBefore(range) ? [season.weekly] : []))];
  return WEEK.flatMap((day, i) =>
    weeks
      .flatMap((weekly) => weekly?.[day] ?? [])
      .filter(({opens, closes}) => closes < opens && days.has(WEEK[(i + 1) % WEEK.length]!))
      .map(({closes}) => ({code: 'night-kept' as const, day, closes})),
  );
}

/** Of every year, as `yearlyDay` counts; of one year, as day numbers. */
function daysOf({from, to, isYearly}: YearRange): readonly number[] {
  const [first, last] = [from, to].map((date) => (isYearly ? yearlyDay(dayNumber(date)) : dayNumber(date))) as [
    number,
    number,
  ];
  const length = isYearly ? ((last - first + DAYS_IN_A_YEAR) % DAYS_IN_A_YEAR) + 1 : last - first + 1;
  return Array.from({length}, (_, i) => (isYearly ? (first + i) % DAYS_IN_A_YEAR : first + i));
}

/** Dated hours beat those of every year, so that only two of a kind stand in each other's way. */
function shareDates(one: YearRange, other: YearRange): boolean {
  if (one.isYearly !== other.isYearly) return false;
  const days = new Set(daysOf(one));
  return daysOf(other).some((day) => days.has(day));
}
