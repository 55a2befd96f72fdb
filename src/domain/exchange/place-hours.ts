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

export interface PlaceHours {
  readonly officeHours: OfficeHoursInput;
  readonly notUnderstood: readonly NotUnderstood[];
}

type Weekly = {[day in Weekday]?: readonly Interval[]};

/** @param resolve gives what an `{"@id": …}` stands for. */
export function hoursOfPlace(place: LinkedNode, resolve: (node: LinkedNode) => LinkedNode): PlaceHours {
  const notes: NotUnderstood[] = [];
  const read = (value: unknown, isSpecial: boolean) =>
    itemsOf(value)
      .filter(isNode)
      .map((node) => readSpecification(resolve(node), isSpecial, (note) => notes.push(note)))
      .filter((rule) => rule !== undefined);
  const usual = [place.openingHoursSpecification, place.hoursAvailable, place.openingHours];
  const rules = [
    ...usual.flatMap((value) => read(value, false)),
    ...read(place.specialOpeningHoursSpecification, true),
  ];

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
    notUnderstood: [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()],
  };
}

function textRules(values: readonly unknown[], notes: NotUnderstood[]): OpeningRule[] {
  const texts = values.flatMap(itemsOf).filter((value) => typeof value === 'string');
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
      seasons.set(key, [...(seasons.get(key) ?? []), rule]);
    }
  }
  const weekly = weeklyOf(weeklyRules);
  const isNews = (season: readonly OpeningRule[]) => {
    const week = weeklyOf(season);
    const days = season.flatMap(({days}) => (days.length ? days : WEEK));
    return days.some((day) => JSON.stringify(week[day] ?? []) !== JSON.stringify(weekly[day] ?? []));
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
