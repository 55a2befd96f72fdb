// All that one place says of its hours, as a week and a list of exceptions.
import {joined} from '../editing/intervals.js';
import type {ExceptionInput, OfficeHoursInput, SeasonInput} from '../types.js';
import type {NotUnderstood} from './import-result.js';
import {isNode, itemsOf, type LinkedNode, type OpeningRule, readSpecification} from './opening-rules.js';
import {readOpeningText} from './opening-text.js';
import {WEEK} from './opening-times.js';
import {type Weekly, weekOf} from './opening-week.js';
import type {OpeningWords} from './opening-words.js';
import {isSameWeek, seasonsFrom} from './season-weeks.js';
import {type DatedRule, exceptionsFrom, lengthOf} from './special-dates.js';
import {readTextHours} from './text-seasons.js';

/** An exception replaces all hours of its dates: one for some weekdays must be taken apart into dates, which has limits. */
const MAX_DATES = 31;
/** What holds for half a year is no exception, unless it is called one: a list of special hours beats all others. */
const LONGEST_CLOSURE = 183;
/** Hours of so many weekdays, for more than a week, are a week of their own. */
const MAX_OF_WEEK = 5;
/** Hours for nearly all of a year, or without an end, are those of every week: programs write such dates down anyway. */
const MAX_OF_YEAR = 330;

/** No shop needs more hours than this, and each of them costs time. */
const MAX_ENTRIES = 1000;
const LEAP_YEAR = 2024;
const MAX_NOTES = 100;
/** What could not be read is shown up to here. */
const MAX_VALUE = 120;

export interface PlaceHours {
  readonly officeHours: OfficeHoursInput;
  readonly notUnderstood: readonly NotUnderstood[];
}

/**
 * @param resolve gives what an `{"@id": …}` stands for.
 * @param year in which dates that come back each year are written down; unless given, one that has every date.
 */
export function hoursOfPlace(
  place: LinkedNode,
  resolve: (node: LinkedNode) => LinkedNode,
  words: OpeningWords,
  year = LEAP_YEAR,
): PlaceHours {
  const notes: NotUnderstood[] = [];
  const note = (one: NotUnderstood) => notes.push(one);
  const read = (values: readonly unknown[], isSpecial: boolean) =>
    values
      .filter(isNode)
      .map((node) => readSpecification(resolve(node), isSpecial, note, words))
      .filter((rule) => rule !== undefined);
  const {openingHoursSpecification, hoursAvailable, openingHours, specialOpeningHoursSpecification} = place;
  const allUsual = [openingHoursSpecification, hoursAvailable, openingHours].flatMap(itemsOf);
  const allSpecial = itemsOf(specialOpeningHoursSpecification);
  const [usual, special] = [allUsual, allSpecial].map((all) => all.slice(0, MAX_ENTRIES)) as [unknown[], unknown[]];
  const leftOut = allUsual.length + allSpecial.length - usual.length - special.length;
  const rules = [...read(usual, false), ...read(special, true)];

  const weeklyRules = rules.filter(({from, to}) => from === undefined && to === undefined);
  let weekly = weeklyRules.length ? weeklyOf(weeklyRules, note) : undefined;
  if (weekly) notes.push(...textBeside(weekly, usual, words));
  const text = weekly ? undefined : textHours(usual, notes, words, year);
  weekly ??= text?.weekly;
  const {exceptional, seasonal} = sortOut(rules, notes);
  const [onlyRange] = seasonal;
  let seasons: readonly SeasonInput[] = [];
  if (onlyRange && seasonal.length === 1 && !weekly && isForEveryWeek(onlyRange)) {
    const {from, to} = onlyRange[0]!;
    weekly = weeklyOf(onlyRange, note);
    notes.push({code: 'dates-dropped', from, to});
  } else {
    const endless = seasonal.filter((range) => !isBounded(range[0]!) && isNews(range, weekly));
    notes.push(...endless.map(([rule]) => ({code: 'season' as const, from: rule!.from, to: rule!.to})));
    seasons = seasonsFrom(seasonal.flat().filter(isBounded), weekly, note);
    if (seasons.length && !weekly) notes.push({code: 'rest-of-year'});
  }
  if (text?.seasons.length && seasons.length) notes.push({code: 'said-twice', value: textsIn(usual).join('; ')});
  else if (text?.seasons.length) seasons = text.seasons;
  const exceptions: readonly ExceptionInput[] = exceptionsFrom(exceptional, note);
  return {
    officeHours: {
      ...(weekly && {weekly}),
      ...(seasons.length && {seasons}),
      ...(exceptions.length && {exceptions}),
    },
    notUnderstood: listed(notes, leftOut),
  };
}

/** Each once, none too long, not too many. */
export function listed(notes: readonly NotUnderstood[], leftOut = 0): NotUnderstood[] {
  const short = notes.map((note) =>
    'value' in note && note.value.length > MAX_VALUE ? {...note, value: `${note.value.slice(0, MAX_VALUE)}…`} : note,
  );
  const each = [...new Map(short.map((note) => [JSON.stringify(note), note])).values()];
  const count = leftOut + Math.max(0, each.length - MAX_NOTES);
  return [...each.slice(0, MAX_NOTES), ...(count ? [{code: 'left-out' as const, count}] : [])];
}

const textsIn = (values: readonly unknown[]): readonly string[] =>
  values.filter((value): value is string => typeof value === 'string' && value.trim() !== '');

/** No week where no text names an opening: closures alone say nothing of the other days. */
function textHours(
  values: readonly unknown[],
  notes: NotUnderstood[],
  words: OpeningWords,
  year: number,
): {weekly?: Weekly; seasons: readonly SeasonInput[]} {
  const texts = textsIn(values);
  if (!texts.length) return {seasons: []};
  const {rules = [], seasons, notUnderstood} = readTextHours(texts.join('\n'), words, year);
  const {weekly, notUnderstood: more} = weekOf(rules);
  notes.push(...notUnderstood, ...more);
  if (Object.keys(weekly).length) return {weekly, seasons};
  if (rules.length) notes.push({code: 'never-open', value: texts.join('; ')});
  return {seasons};
}

/** A place that says its hours twice, and not the same: those with weekdays, opens and closes count. */
function textBeside(weekly: Weekly, values: readonly unknown[], words: OpeningWords): NotUnderstood[] {
  const texts = textsIn(values);
  if (!texts.length) return [];
  const said = weekOf(readOpeningText(texts.join('\n'), words).rules).weekly;
  return isSameWeek(said, weekly) ? [] : [{code: 'said-twice', value: texts.join('; ')}];
}

/** Parts rules with dates into those that can be exceptions and, by their dates, those that are another week for a while. */
function sortOut(rules: readonly OpeningRule[], notes: NotUnderstood[]) {
  const ranges = new Map<string, OpeningRule[]>();
  for (const rule of rules.filter(({from, to}) => from !== undefined || to !== undefined)) {
    const key = `${rule.from} ${rule.to} ${rule.isSpecial}`;
    const range = ranges.get(key);
    if (range) range.push(rule);
    else ranges.set(key, [rule]);
  }
  const exceptional: DatedRule[] = [];
  const seasonal: OpeningRule[][] = [];
  for (const range of ranges.values()) {
    const isWeek = isMostOfWeek(range);
    const others = range.filter((rule) => {
      if (!isBounded(rule) || isWeek || lengthOf(rule) > longestException(rule)) return true;
      if (exceptionsFrom([rule]).length) exceptional.push(rule);
      else notes.push({code: 'bad-dates', value: `${rule.from} – ${rule.to}`});
      return false;
    });
    if (others.length) seasonal.push(others);
  }
  return {exceptional, seasonal};
}

function longestException({days, hours, isSpecial}: DatedRule): number {
  if (days.length) return MAX_DATES;
  if (isSpecial) return Infinity;
  return hours.length ? MAX_DATES : LONGEST_CLOSURE;
}

function isMostOfWeek(range: readonly OpeningRule[]): boolean {
  const [rule] = range;
  const days = new Set(range.flatMap((one) => one.days));
  return !rule!.isSpecial && isBounded(rule!) && lengthOf(rule) > 7 && days.size >= MAX_OF_WEEK;
}

function isForEveryWeek(range: readonly OpeningRule[]): boolean {
  const [rule] = range;
  return range.some(({hours}) => hours.length) && (!isBounded(rule!) || lengthOf(rule) >= MAX_OF_YEAR);
}

/** Whether rules say other hours than those of every week. */
function isNews(rules: readonly OpeningRule[], weekly: Weekly | undefined): boolean {
  const week = weeklyOf(rules);
  const days = rules.flatMap(({days}) => (days.length ? days : WEEK));
  return !weekly || days.some((day) => JSON.stringify(week[day] ?? []) !== JSON.stringify(weekly[day] ?? []));
}

const isBounded = (rule: OpeningRule): rule is DatedRule => rule.from !== undefined && rule.to !== undefined;

/** Closures win over openings of the same day, which is said: they are what somebody came back to write down. */
function weeklyOf(rules: readonly OpeningRule[], note?: (note: NotUnderstood) => unknown): Weekly {
  const weekly: Weekly = {};
  for (const day of WEEK) {
    const ofDay = rules.filter(({days}) => !days.length || days.includes(day));
    const hours = ofDay.flatMap((rule) => rule.hours);
    const closure = ofDay.find((rule) => !rule.hours.length);
    if (closure && hours.length) note?.({code: 'contradiction', value: closure.text ?? day});
    else if (hours.length) weekly[day] = joined(hours);
  }
  return weekly;
}
