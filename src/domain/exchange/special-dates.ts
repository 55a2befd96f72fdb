// Hours for dates, where several may speak of the same date, as a list of exceptions in which each date is in one only.
import {dayNumber, weekdayOf, WEEKDAYS} from '../calendar.js';
import {dateText} from '../editing/dates.js';
import {joined} from '../editing/intervals.js';
import type {ExceptionInput, Interval} from '../types.js';
import type {NotUnderstood} from './import-result.js';
import type {OpeningRule} from './opening-rules.js';

/** A rule with both its dates. */
export type DatedRule = OpeningRule & {readonly from: string; readonly to: string};

interface Stretch {
  readonly rule: DatedRule;
  /** Day numbers, both included. */
  readonly from: number;
  readonly to: number;
  /** The lowest one wins. */
  readonly rank: number;
}

/** The length of a range in days. */
export const lengthOf = ({from, to}: DatedRule): number => dayNumber(to) - dayNumber(from) + 1;

/**
 * Where rules meet on a date, special ones beat the others, and shorter ranges beat longer ones; of the same range, all
 * count, but a closure among them closes. Rules with weekdays are to have short ranges: each of their dates is looked at.
 */
export function exceptionsFrom(rules: readonly DatedRule[], note?: (note: NotUnderstood) => unknown): ExceptionInput[] {
  const stretches = rules.flatMap(stretchesOf);
  const coming = stretches.map((stretch, place) => ({...stretch, place})).sort((a, b) => a.from - b.from);
  let next = 0;
  let current: typeof coming = [];
  const edges = [...new Set(stretches.flatMap(({from, to}) => [from, to + 1]))].sort((a, b) => a - b);
  const found: {from: number; to: number; winners: readonly DatedRule[]}[] = [];
  edges.slice(0, -1).forEach((from, i) => {
    current = current.filter(({to}) => from <= to);
    while (coming[next]?.from === from) current.push(coming[next++]!);
    current.sort((a, b) => a.place - b.place); // of equals, the first one given counts
    const winners = winnersAmong(current);
    if (!winners.length) return;
    const before = found.at(-1);
    const goesOn = before?.to === from - 1 && sameItems(before.winners, winners);
    if (before && goesOn) before.to = edges[i + 1]! - 1;
    else found.push({from, to: edges[i + 1]! - 1, winners});
  });
  return found.map(({from, to, winners}) => {
    const name = winners.find((rule) => rule.name)?.name;
    const closure = winners.find((rule) => !rule.hours.length);
    const all = winners.flatMap((rule) => rule.hours);
    if (closure && all.length) note?.({code: 'contradiction', value: closure.text ?? dateText(from)});
    const hours: readonly Interval[] = closure ? [] : joined(all);
    return {from: dateText(from), ...(to > from && {to: dateText(to)}), ...(name && {name}), hours};
  });
}

function stretchesOf(rule: DatedRule): Stretch[] {
  const [from, to] = [dayNumber(rule.from), dayNumber(rule.to)];
  const rank = (rule.isSpecial ? 0 : 1e6) + lengthOf(rule);
  // A single date says more than the weekday beside it, which people forget to change.
  if (!rule.days.length || from === to) return [{rule, from, to, rank}];
  const dates = Array.from({length: to - from + 1}, (_, i) => from + i);
  return dates
    .filter((day) => rule.days.includes(WEEKDAYS[weekdayOf(day)]!))
    .map((day) => ({rule, from: day, to: day, rank}));
}

function winnersAmong(stretches: readonly Stretch[]): readonly DatedRule[] {
  const best = Math.min(...stretches.map(({rank}) => rank));
  const first = stretches.find(({rank}) => rank === best)?.rule;
  return stretches.filter(({rank, rule}) => rank === best && rule.from === first?.from).map(({rule}) => rule);
}

const sameItems = (some: readonly unknown[], others: readonly unknown[]) =>
  some.length === others.length && some.every((item, i) => item === others[i]);
