// All that one place says of its hours, as a week and a list of exceptions.
import type {Weekday} from '../calendar.js';
import type {ExceptionInput, Interval, OfficeHoursInput} from '../types.js';
import type {NotUnderstood} from './import-result.js';
import {isNode, itemsOf, type LinkedNode, type OpeningRule, readSpecification} from './opening-rules.js';
import {readOpeningText} from './opening-text.js';
import {joined, WEEK} from './opening-times.js';
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

type Weekly = {[day in Weekday]?: readonly Interval[]};

/** @param resolve gives what an `{"@id": …}` stands for. */
export function hoursOfPlace(place: LinkedNode, resolve: (node: LinkedNode) => LinkedNode): PlaceHours {
  const notes: NotUnderstood[] = [];
  const read = (values: readonly unknown[], isSpecial: boolean) =>
    values
      .filter(isNode)
      .map((node) => readSpecification(resolve(node), isSpecial, (note) => notes.push(note)))
      .filter((rule) => rule !== undefined);
  const {openingHoursSpecification, hoursAvailable, openingHours, specialOpeningHoursSpecification} = place;
  const allUsual = [openingHoursSpecification, hoursAvailable, openingHours].flatMap(itemsOf);
  const allSpecial = itemsOf(specialOpeningHoursSpecification);
  const [usual, special] = [allUsual, allSpecial].map((all) => all.slice(0, MOST_ENTRIES)) as [unknown[], unknown[]];
  const leftOut = allUsual.length + allSpecial.length - usual.length - special.length;
  const rules = [...read(usual, false), ...read(special, true)];

  let weeklyRules = rules.filter(({from, to}) => from === undefined && to === undefined);
  if (!weeklyRules.length) weeklyRules = textRules(usual, notes);
  const {exceptional, seasons} = sortOut(rules, weeklyRules, notes);
  const [onlySeason] = seasons;
  const isOnly = seasons.length === 1 && !weeklyRules.length;
  if (onlySeason && isOnly && onlySeason.some(({hours}) => hours.length)) {
    const {from, to} = onlySeason[0]!;
    weeklyRules = onlySeason;
    notes.push({code: 'dates-dropped', from, to});
  } else {
    notes.push(...seasons.map(([rule]) => ({code: 'season' as const, from: rule!.from, to: rule!.to})));
  }
  const exceptions: readonly ExceptionInput[] = exceptionsFrom(exceptional);
  return {
    officeHours: {...(weeklyRules.length && {weekly: weeklyOf(weeklyRules)}), ...(exceptions.length && {exceptions})},
    notUnderstood: listed(notes, leftOut),
  };
}

/** Each once, none too long, not too many. */
function listed(notes: readonly NotUnderstood[], leftOut: number): NotUnderstood[] {
  const short = notes.map((note) =>
    'value' in note && note.value.length > LONGEST_VALUE
      ? {...note, value: `${note.value.slice(0, LONGEST_VALUE)}…`}
      : note,
  );
  const each = [...new Map(short.map((note) => [JSON.stringify(note), note])).values()];
  const count = leftOut + Math.max(0, each.length - MOST_NOTES);
  return [...each.slice(0, MOST_NOTES), ...(count ? [{code: 'left-out' as const, count}] : [])];
}

function textRules(values: readonly unknown[], notes: NotUnderstood[]): OpeningRule[] {
  const texts = values.filter((value) => typeof value === 'string');
  return texts.flatMap((text) => {
    const {rules, notUnderstood} = readOpeningText(text);
    notes.push(...notUnderstood);
    return rules;
  });
}

/** Parts rules with dates into those that can be exceptions and those that are another week for a part of the year. */
function sortOut(rules: readonly OpeningRule[], weeklyRules: readonly OpeningRule[], notes: NotUnderstood[]) {
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
  const weekly = textsOf(weeklyOf(weeklyRules));
  const isNews = (season: readonly OpeningRule[]) => {
    const week = textsOf(weeklyOf(season));
    const days = season.flatMap(({days}) => (days.length ? days : WEEK));
    return days.some((day) => week.get(day) !== weekly.get(day));
  };
  return {exceptional, seasons: [...seasons.values()].filter((season) => !weeklyRules.length || isNews(season))};
}

const isBounded = (rule: OpeningRule): rule is DatedRule => rule.from !== undefined && rule.to !== undefined;

function weeklyOf(rules: readonly OpeningRule[]): Weekly {
  const weekly: Weekly = {};
  for (const day of WEEK) {
    const hours = rules.filter(({days}) => !days.length || days.includes(day)).flatMap((rule) => rule.hours);
    if (hours.length) weekly[day] = joined(hours);
  }
  return weekly;
}
