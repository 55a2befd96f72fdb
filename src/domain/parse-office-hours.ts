// Validation with explanations, for the editor, for Node and for a shop's console when a schedule has a mistake.
import * as v from 'valibot';
import {minutesOf} from './calendar.js';
import {dateRange, duplicateRanges, EXCEPTION_TEXTS, officeHoursSchema, SEASON_TEXTS} from './configuration-schema.js';
import {whyNotJson} from './json-advice.js';
import {nearestName} from './nearest-name.js';
import {
  keyProblems,
  type Path,
  placeholderProblems,
  problem,
  problemsOf,
  show,
  translationProblems,
} from './problem.js';
import type {Interval, OfficeHours, Problem, ProblemCode, WeeklyHours} from './types.js';
import {slipOf} from './unknown-keys.js';

type Result =
  | {readonly ok: true; readonly value: OfficeHours; readonly warnings: Problem[]}
  | {readonly ok: false; readonly problems: Problem[]};

/**
 * Reads an office-hours document.
 *
 * @param input the document, or its JSON text.
 * @returns the schedule (a frozen copy without unknown keys; a missing `weekly`, `exceptions` or `hours` is empty; no `seasons` stay
 *   none) and what is odd about it, or a list of all that is wrong. Never throws for data.
 */
export function parseOfficeHours(input: unknown): Result {
  try {
    return parse(input);
  } catch {
    // An object with code of its own, for example a getter that throws: not to be touched again.
    const message = '$: this could not be read; give plain data, such as JSON.parse makes.';
    return failed([{path: '$', code: 'wrong-type', message}]);
  }
}

function parse(input: unknown): Result {
  let document = input;
  if (typeof input === 'string') {
    try {
      document = JSON.parse(input);
    } catch (error) {
      return failed([problem([], 'invalid-json', input, whyNotJson(input, error))]);
    }
  }
  const wrapper = wrapperOf(document);
  if (wrapper !== undefined) {
    const advice = `this is a whole document: give only what is inside of ${show(wrapper)}`;
    return failed([problem([wrapper], 'unknown-key', wrapper, advice)]);
  }
  const result = v.safeParse(officeHoursSchema, document, {abortPipeEarly: true});
  if (!result.success) return failed(problemsOf(result.issues, document, officeHoursSchema));
  const value = result.output;
  const duplicates = [
    ...duplicatesIn(value.seasons ?? [], 'seasons', 'duplicate-season'),
    ...duplicatesIn(value.exceptions, 'exceptions', 'duplicate-exception'),
  ];
  if (duplicates.length) return failed(duplicates);
  return {ok: true, value: deepFreeze(value), warnings: warningsOf(document, value)};
}

/** The key around the hours, in a whole configuration document that was pasted where only a part of it belongs. */
function wrapperOf(document: unknown): string | undefined {
  if (Object(document) !== document || slipOf('timezone', document as object) !== undefined) return undefined;
  const key = slipOf('officeHours', document as object);
  if (key === undefined || nearestName(key, ['officeHours'])) return key;
  // "hours" and the like may be those of the week: only a zone in there says what they are.
  const inner: unknown = (document as Record<string, unknown>)[key];
  return Object(inner) === inner && slipOf('timezone', inner as object) !== undefined ? key : undefined;
}

type Dates = Parameters<typeof dateRange>[0];

const duplicatesIn = (list: readonly Dates[], key: string, code: ProblemCode): Problem[] =>
  [...duplicateRanges(list.map(dateRange))].map(([later, earlier]) =>
    problem([key, later], code, list[later]!.from, `$.${key}[${earlier}]`),
  );

const failed = (problems: Problem[]): Result => ({ok: false, problems});

/** `value` is the document without its unknown keys. */
function warningsOf(document: unknown, value: OfficeHours): Problem[] {
  const textsIn = (key: 'seasons' | 'exceptions', texts: readonly string[]) =>
    (value[key] ?? []).flatMap((item, i) => [
      ...texts.flatMap((text) =>
        placeholderProblems((item as unknown as Record<string, unknown>)[text], [key, i, text]),
      ),
      ...translationProblems(translationsAt(document, key, i), texts, [key, i, 'translations']),
    ]);
  return [
    ...keyProblems(document, officeHoursSchema),
    ...overlaps(value),
    ...textsIn('seasons', SEASON_TEXTS),
    ...textsIn('exceptions', EXCEPTION_TEXTS),
  ];
}

/** As the document has them: what is of the wrong kind in them is not in the value. */
const translationsAt = (document: unknown, key: string, index: number): unknown =>
  (document as Record<string, {translations?: unknown}[]>)[key]![index]!.translations;

function overlaps({weekly, seasons = [], exceptions}: OfficeHours): Problem[] {
  const within = (intervals: readonly Interval[] | undefined, path: Path): Problem[] => {
    const spans = (intervals ?? []).map((interval, index) => {
      const opens = minutesOf(interval.opens);
      const closes = minutesOf(interval.closes);
      return {index, interval, opens, closes: closes < opens ? closes + 1440 : closes};
    });
    return spans.flatMap((span) => {
      const other = spans.find((o) => o.index < span.index && o.opens < span.closes && span.opens < o.closes);
      return other ? problem([...path, span.index], 'overlapping-hours', span.interval, show(other.interval)) : [];
    });
  };
  const withinWeek = (week: WeeklyHours, path: Path) =>
    Object.entries(week).flatMap(([day, intervals]) => within(intervals, [...path, day]));
  return [
    ...withinWeek(weekly, ['weekly']),
    ...seasons.flatMap((season, i) => withinWeek(season.weekly, ['seasons', i, 'weekly'])),
    ...exceptions.flatMap(({hours}, i) => within(hours, ['exceptions', i, 'hours'])),
  ];
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
