// All that one place says of its hours, as a week and a list of exceptions.
import type {ExceptionInput, OfficeHoursInput} from '../types.js';
import type {NotUnderstood} from './import-result.js';
import {isNode, itemsOf, type LinkedNode, type OpeningRule, readSpecification} from './opening-rules.js';
import {readOpeningText} from './opening-text.js';
import {joined, WEEK} from './opening-times.js';
import {type Weekly, weekOf} from './opening-week.js';
import type {OpeningWords} from './opening-words.js';
import {type DatedRule, exceptionsFrom, lengthOf} from './special-dates.js';

/** An exception replaces all hours of its dates: one for some weekdays must be taken apart into dates, which has limits. */
const MOST_DATES = 31;
/** What holds for half a year is no exception. */
const LONGEST_RANGE = 183;

/** No shop needs more hours than this, and each of them costs time. */
const MOST_ENTRIES = 1000;
const MOST_NOTES = 100;
/** What could not be read is shown up to here. */
const LONGEST_VALUE = 120;

export interface PlaceHours {
  readonly officeHours: OfficeHoursInput;
  readonly notUnderstood: readonly NotUnderstood[];
}

/** @param resolve gives what an `{"@id": …}` stands for. */
export function hoursOfPlace(
  place: LinkedNode,
  resolve: (node: LinkedNode) => LinkedNode,
  words: OpeningWords,
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
  const [usual, special] = [allUsual, allSpecial].map((all) => all.slice(0, MOST_ENTRIES)) as [unknown[], unknown[]];
  const leftOut = allUsual.length + allSpecial.length - usual.length - special.length;
  const rules = [...read(usual, false), ...read(special, true)];

  let weeklyRules = rules.filter(({from, to}) => from === undefined && to === undefined);
  let weekly = weeklyRules.length ? weeklyOf(weeklyRules, note) : undefined;
  if (weekly) notes.push(...textBeside(weekly, usual, words));
  else weekly = textWeek(usual, notes, words);
  const {exceptional, seasons} = sortOut(rules, weekly ?? {}, notes);
  const [onlySeason] = seasons;
  if (onlySeason && seasons.length === 1 && !weekly && onlySeason.some(({hours}) => hours.length)) {
    const {from, to} = onlySeason[0]!;
    weeklyRules = onlySeason;
    weekly = weeklyOf(weeklyRules, note);
    notes.push({code: 'dates-dropped', from, to});
  } else {
    notes.push(...seasons.map(([rule]) => ({code: 'season' as const, from: rule!.from, to: rule!.to})));
  }
  const exceptions: readonly ExceptionInput[] = exceptionsFrom(exceptional, note);
  return {
    officeHours: {...(weekly && {weekly}), ...(exceptions.length && {exceptions})},
    notUnderstood: listed(notes, leftOut),
  };
}

/** Each once, none too long, not too many. */
export function listed(notes: readonly NotUnderstood[], leftOut = 0): NotUnderstood[] {
  const short = notes.map((note) =>
    'value' in note && note.value.length > LONGEST_VALUE
      ? {...note, value: `${note.value.slice(0, LONGEST_VALUE)}…`}
      : note,
  );
  const each = [...new Map(short.map((note) => [JSON.stringify(note), note])).values()];
  const count = leftOut + Math.max(0, each.length - MOST_NOTES);
  return [...each.slice(0, MOST_NOTES), ...(count ? [{code: 'left-out' as const, count}] : [])];
}

/** Undefined where no text names an opening: closures alone say nothing of the other days. */
function textWeek(values: readonly unknown[], notes: NotUnderstood[], words: OpeningWords): Weekly | undefined {
  const texts = values.filter((value) => typeof value === 'string' && value.trim());
  if (!texts.length) return undefined;
  const {rules, notUnderstood} = readOpeningText(texts.join('\n'), words);
  const {weekly, notUnderstood: more} = weekOf(rules);
  notes.push(...notUnderstood, ...more);
  if (Object.keys(weekly).length) return weekly;
  if (rules.length) notes.push({code: 'never-open', value: texts.join('; ')});
  return undefined;
}

/** A place that says its hours twice, and not the same: those with weekdays, opens and closes count. */
function textBeside(weekly: Weekly, values: readonly unknown[], words: OpeningWords): NotUnderstood[] {
  const texts = values.filter((value) => typeof value === 'string' && value.trim());
  if (!texts.length) return [];
  const said = weekOf(readOpeningText(texts.join('\n'), words).rules).weekly;
  const hoursOf = (week: Weekly) =>
    JSON.stringify(WEEK.map((day) => (week[day] ?? []).map(({opens, closes}) => `${opens}-${closes}`).sort()));
  return hoursOf(said) === hoursOf(weekly) ? [] : [{code: 'said-twice', value: texts.join('; ')}];
}

/** Parts rules with dates into those that can be exceptions and those that are another week for a part of the year. */
function sortOut(rules: readonly OpeningRule[], week: Weekly, notes: NotUnderstood[]) {
  const exceptional: DatedRule[] = [];
  const seasons = new Map<string, OpeningRule[]>();
  for (const rule of rules.filter(({from, to}) => from !== undefined || to !== undefined)) {
    const length = isBounded(rule) ? lengthOf(rule) : Infinity;
    if (isBounded(rule) && length <= (rule.days.length ? MOST_DATES : LONGEST_RANGE)) {
      if (exceptionsFrom([rule]).length) exceptional.push(rule);
      else notes.push({code: 'bad-dates', value: `${rule.from} – ${rule.to}`});
    } else {
      const key = `${rule.from} ${rule.to}`;
      const season = seasons.get(key);
      if (season) season.push(rule);
      else seasons.set(key, [rule]);
    }
  }
  const textsOf = (week: Weekly) => new Map(WEEK.map((day) => [day, JSON.stringify(week[day] ?? [])]));
  const weekly = textsOf(week);
  const isNews = (season: readonly OpeningRule[]) => {
    const week = textsOf(weeklyOf(season));
    const days = season.flatMap(({days}) => (days.length ? days : WEEK));
    return days.some((day) => week.get(day) !== weekly.get(day));
  };
  return {exceptional, seasons: [...seasons.values()].filter((season) => !Object.keys(week).length || isNews(season))};
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
