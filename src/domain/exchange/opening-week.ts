// What rules make of a week, in their order: a later one replaces, adds to, or closes what was before.
import {MINUTES_A_DAY, type Weekday} from '../calendar.js';
import type {Interval} from '../types.js';
import type {NotUnderstood} from './import-result.js';
import type {TextRule} from './opening-grammar.js';
import {intervalOfSpan, type Span, WEEK} from './opening-times.js';
import {joined, timeOf} from '../editing/intervals.js';

export type Weekly = {[day in Weekday]?: readonly Interval[]};

interface Day {
  spans: readonly Span[];
  /** The rule that set it or closed it last. */
  by: number;
  isClosed: boolean;
}

const ALL_DAY: readonly Span[] = [{opens: 0, closes: MINUTES_A_DAY}];

export interface Week {
  readonly weekly: Weekly;
  readonly notUnderstood: readonly NotUnderstood[];
}

export function weekOf(rules: readonly TextRule[]): Week {
  const notes: NotUnderstood[] = [];
  const week = new Map<Weekday, Day>(WEEK.map((day) => [day, {spans: [], by: -1, isClosed: false}]));
  const note = (code: 'contradiction' | 'overlap' | 'fallback', {text}: TextRule) => notes.push({code, value: text});
  rules.forEach((rule, by) => {
    const {days = WEEK, spans, isOpen, link} = rule;
    if (link === 'fallback') {
      if (isOpen) note('fallback', rule);
      return;
    }
    if (!isOpen && spans) return closeTimes(week, days, spans);
    for (const name of days) {
      const day = week.get(name)!;
      if (!isOpen) {
        const around = rules[day.by];
        // OpenStreetMap's own software takes "24/7" for the last word on it.
        if (around?.isOpen && !around.days && !around.spans) note('contradiction', rule);
        if (link !== 'line') notes.push(...nightDropped(name, day.spans, []));
        week.set(name, {spans: [], by, isClosed: true});
      } else if (link === 'replaces') {
        notes.push(...nightDropped(name, day.spans, spans ?? ALL_DAY));
        week.set(name, {spans: spans ?? ALL_DAY, by, isClosed: false});
      } else if (day.isClosed) {
        note('contradiction', rule);
      } else {
        const added = (spans ?? ALL_DAY).filter((span) => !day.spans.some((other) => isSame(span, other)));
        // "Daily 9-5, Sunday 10-4": as OpenStreetMap has it, they are added; people mean them instead.
        if (added.some((span) => day.spans.some((other) => overlap(span, other)))) note('overlap', rule);
        week.set(name, {...day, spans: [...day.spans, ...added], by});
      }
    }
  });
  notes.push(...replacedRules(rules));
  notes.push(...nightsKept(week, rules));
  const weekly: Weekly = {};
  for (const [day, {spans}] of inOwnDays(week)) if (spans.length) weekly[day] = joined(spans.map(intervalOfSpan));
  return {weekly, notUnderstood: notes};
}

const isSame = (one: Span, other: Span) => one.opens === other.opens && one.closes === other.closes;
const overlap = (one: Span, other: Span) => one.opens < other.closes && other.opens < one.closes;

/** Openings of which nothing is left, and closures that a later opening took the place of. */
function replacedRules(rules: readonly TextRule[]): NotUnderstood[] {
  const last = new Map<Weekday, number>();
  rules.forEach(({isOpen, link, days = WEEK}, by) => {
    if (isOpen && link === 'replaces') days.forEach((day) => last.set(day, by));
  });
  return rules.flatMap(({isOpen, link, days = WEEK, text}, by) => {
    if (link === 'fallback') return [];
    const isReplaced = (day: Weekday) => last.get(day)! > by;
    return (isOpen ? days.every(isReplaced) : days.some(isReplaced)) ? [{code: 'replaced', value: text}] : [];
  });
}

/** Takes times out of some days, also of nights that run into them. */
function closeTimes(week: Map<Weekday, Day>, days: readonly Weekday[], closed: readonly Span[]): void {
  for (const name of days) {
    for (const {opens, closes} of closed) {
      // Seen from a day: its own times, those of the next day, and the part of them that is left of the day before's night.
      const at = WEEK.indexOf(name);
      for (const [shift, other] of [
        [0, name],
        [MINUTES_A_DAY, WEEK[(at + 6) % 7]!],
        [-MINUTES_A_DAY, WEEK[(at + 1) % 7]!],
      ] as const) {
        const day = week.get(other)!;
        week.set(other, {...day, spans: day.spans.flatMap((span) => without(span, opens + shift, closes + shift))});
      }
    }
  }
}

function without(span: Span, from: number, to: number): Span[] {
  if (to <= span.opens || from >= span.closes) return [span];
  return [
    {opens: span.opens, closes: from},
    {opens: to, closes: span.closes},
  ].filter(({opens, closes}) => opens < closes);
}

/** What is left of a night may begin on the next day. */
function inOwnDays(week: ReadonlyMap<Weekday, Day>): Map<Weekday, {spans: Span[]}> {
  const own = new Map(WEEK.map((day) => [day, {spans: [] as Span[]}]));
  for (const [day, {spans}] of week) {
    for (const {opens, closes} of spans) {
      if (opens < MINUTES_A_DAY) own.get(day)!.spans.push({opens, closes});
      else {
        const next = WEEK[(WEEK.indexOf(day) + 1) % 7]!;
        own.get(next)!.spans.push({opens: opens - MINUTES_A_DAY, closes: closes - MINUTES_A_DAY});
      }
    }
  }
  return own;
}

const nightOf = (spans: readonly Span[]): number => Math.max(...spans.map(({closes}) => closes), MINUTES_A_DAY);

const night = (code: 'night-kept' | 'night-dropped', day: Weekday, closes: number): NotUnderstood => ({
  code,
  day,
  closes: timeOf(closes - MINUTES_A_DAY),
});

/**
 * By the letter, a rule for Saturday also ends what runs on from Friday's night, and leaves what of its own night is on
 * Sunday. Nobody means that who writes it: hours belong to the day on which they begin. It is said in either case.
 */
function nightsKept(week: ReadonlyMap<Weekday, Day>, rules: readonly TextRule[]): NotUnderstood[] {
  return WEEK.flatMap((name, i) => {
    const day = week.get(name)!;
    const next = week.get(WEEK[(i + 1) % 7]!)!;
    const closes = nightOf(day.spans);
    const link = rules[next.by]?.link;
    const isTouched = next.by > day.by && (link === 'replaces' || (link === 'adds' && next.isClosed));
    return closes > MINUTES_A_DAY && isTouched ? [night('night-kept', name, closes)] : [];
  });
}

function nightDropped(name: Weekday, before: readonly Span[], after: readonly Span[]): NotUnderstood[] {
  const closes = nightOf(before);
  return closes > nightOf(after) ? [night('night-dropped', name, closes)] : [];
}
