// Hours for parts of a year, of which several may speak of the same dates, as seasons of which no two share a date.
import {dayNumber, type Weekday, weekdayOf, WEEKDAYS} from '../calendar.js';
import {dateText} from '../editing/dates.js';
import {joined} from '../editing/intervals.js';
import type {Interval, SeasonInput} from '../types.js';
import type {NotUnderstood} from './import-result.js';
import {WEEK} from './opening-times.js';
import type {Weekly} from './opening-week.js';
import type {DatedRule} from './special-dates.js';

interface Range {
  readonly rule: DatedRule;
  /** Day numbers, both included. */
  readonly from: number;
  readonly to: number;
  /** The lowest one wins. */
  readonly rank: number;
}

/**
 * On each weekday the rules that name it count: special ones before others, shorter ranges before longer ones, and of those
 * of the same range a closure. Weekdays that none of them names keep their usual hours, which is said where they have any.
 */
export function seasonsFrom(
  rules: readonly DatedRule[],
  usual: Weekly | undefined,
  note: (note: NotUnderstood) => unknown,
): SeasonInput[] {
  const ranges = rules.map(rangeOf);
  const edges = [...new Set(ranges.flatMap(({from, to}) => [from, to + 1]))].sort((a, b) => a - b);
  const seasons: SeasonInput[] = [];
  edges.slice(0, -1).forEach((from, i) => {
    const to = edges[i + 1]! - 1;
    const here = ranges.filter((range) => range.from <= from && to <= range.to);
    if (!here.length) return;
    const weekly: Weekly = {};
    const unnamed: Weekday[] = [];
    for (const day of WEEK) {
      const named = here.filter(({rule: {days}}) => !days.length || days.includes(day));
      const hours = named.length ? hoursAmong(named, note) : usual?.[day];
      if (hours?.length) weekly[day] = hours;
      if (!named.length && hours?.length && hasWeekday(from, to, WEEKDAYS.indexOf(day))) unnamed.push(day);
    }
    if (usual && isSameWeek(weekly, usual)) return;
    const name = here.find(({rule}) => rule.name)?.rule.name;
    const before = seasons.at(-1);
    const goesOn = before?.to === dateText(from - 1) && before.name === name && isSameWeek(before.weekly, weekly);
    if (goesOn) seasons.pop();
    const season = {from: goesOn ? before.from : dateText(from), to: dateText(to), ...(name && {name}), weekly};
    seasons.push(season);
    if (unnamed.length) note({code: 'other-days'});
  });
  return seasons;
}

function rangeOf(rule: DatedRule): Range {
  const [from, to] = [dayNumber(rule.from), dayNumber(rule.to)];
  return {rule, from, to, rank: (rule.isSpecial ? 0 : 1e6) + to - from};
}

function hoursAmong(ranges: readonly Range[], note: (note: NotUnderstood) => unknown): readonly Interval[] {
  const best = Math.min(...ranges.map(({rank}) => rank));
  const first = ranges.find(({rank}) => rank === best);
  const winners = ranges.filter(({rank, from}) => rank === best && from === first?.from).map(({rule}) => rule);
  const closure = winners.find(({hours}) => !hours.length);
  const all = winners.flatMap(({hours}) => hours);
  if (closure && all.length) note({code: 'contradiction', value: closure.text ?? closure.from});
  return closure ? [] : joined(all);
}

/** Whether the weekday is among the dates. */
const hasWeekday = (from: number, to: number, weekday: number): boolean =>
  ((weekday - weekdayOf(from) + 7) % 7) + from <= to;

export const isSameWeek = (one: Weekly = {}, other: Weekly = {}): boolean =>
  WEEK.every((day) => JSON.stringify(one[day] ?? []) === JSON.stringify(other[day] ?? []));
