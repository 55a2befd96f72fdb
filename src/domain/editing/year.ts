// A year day by day: the hours of each date, the rule that they come from, and the rules that it beats.
import {dayNumber, MINUTES_A_DAY} from '../calendar.js';
import type {Configuration, ExceptionInput, SeasonInput} from '../types.js';
import {stretchesIn, type YearDays} from './dates.js';
import {exceptionsOf, seasonsOf} from './edits.js';
import {hoursOn, hoursUnder, type ReadableHours} from './pictures-readable.js';

/** Where the hours of a date may come from: the week, or an entry of one of the document's lists. */
export type Rule =
  | {readonly kind: 'week'}
  | {readonly kind: 'season'; readonly index: number; readonly source: SeasonInput}
  | {readonly kind: 'exception'; readonly index: number; readonly source: ExceptionInput};

export interface YearDay {
  readonly day: number;
  /** The openings that start on it; undefined where mistakes or contradictions keep them from being told. */
  readonly hours: ReadableHours;
  /** Until when (minutes) an opening of the night before runs on; 0 where none does. */
  readonly nightBefore: number;
  /** All that have a say in it, strongest first. The first one wins, the week is always last. */
  readonly rules: readonly Rule[];
  /** Those of them that contradict each other: two dated exceptions of one date, for example. */
  readonly conflicts: readonly Rule[];
}

const FIRST_YEAR = 0;
const LAST_YEAR = 9999;
const WEEK: Rule = {kind: 'week'};

/** A year that a document can name, the nearest one to what is asked for. */
export const nearestYear = (year: number): number => Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR);

/** @param year 0 to 9999. */
export function daysOfYear(year: number): YearDays {
  const text = String(year).padStart(4, '0');
  return {first: dayNumber(`${text}-01-01`), last: dayNumber(`${text}-12-31`)};
}

/** The days of a year (0 to 9999), 1 January first. A time zone is not needed. */
export function yearDays(document: Configuration, year: number): readonly YearDay[] {
  const {first, last} = daysOfYear(year);
  const exceptions = byDay(exceptionsOf(document), {first, last});
  const seasons = byDay(seasonsOf(document), {first, last});
  const days: YearDay[] = [];
  let before = hoursOn(document, first - 1);
  for (let day = first; day <= last; day++) {
    const entries = {exceptions: exceptions[day - first]!, seasons: seasons[day - first]!};
    const sourcesOf = <Dates>(list: readonly Entry<Dates>[]) => list.map(({source}) => source);
    const hours = hoursUnder(document, day, sourcesOf(entries.exceptions), sourcesOf(entries.seasons));
    days.push({day, hours, nightBefore: tailOf(before), ...rulesOf(entries)});
    before = hours;
  }
  return days;
}

interface Entry<Dates> {
  readonly index: number;
  readonly source: Dates;
}

/** For each day of the year, those that cover it. */
function byDay<Dates extends SeasonInput | ExceptionInput>(
  list: readonly Dates[],
  year: YearDays,
): readonly (readonly Entry<Dates>[])[] {
  const days = Array.from({length: year.last - year.first + 1}, (): Entry<Dates>[] => []);
  for (const [index, source] of list.entries()) {
    for (const {from, to} of stretchesIn(source, year)) {
      for (let day = from; day <= to; day++) days[day - year.first]!.push({index, source});
    }
  }
  return days;
}

const tailOf = (hours: ReadableHours = []): number => Math.max(0, ...hours.map(({closes}) => closes - MINUTES_A_DAY));

function rulesOf({
  exceptions,
  seasons,
}: {
  readonly exceptions: readonly Entry<ExceptionInput>[];
  readonly seasons: readonly Entry<SeasonInput>[];
}): Pick<YearDay, 'rules' | 'conflicts'> {
  const rules: readonly Exclude<Rule, {kind: 'week'}>[] = [
    ...exceptions.map((entry) => ({kind: 'exception' as const, ...entry})),
    ...seasons.map((entry) => ({kind: 'season' as const, ...entry})),
  ];
  const levels = (['exception', 'season'] as const).flatMap((kind) =>
    [false, true].map((yearly) => rules.filter((rule) => rule.kind === kind && !!rule.source.yearly === yearly)),
  );
  return {rules: [...levels.flat(), WEEK], conflicts: levels.filter(({length}) => length > 1).flat()};
}
