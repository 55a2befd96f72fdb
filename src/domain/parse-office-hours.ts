// Validation with explanations, for the editor, for Node and for a shop's console when a schedule has a mistake.
import * as v from 'valibot';
import {minutesOf} from './calendar.js';
import {
  dateRange,
  duplicateExceptions,
  exceptionSchema,
  intervalSchema,
  officeHoursSchema,
  weeklySchema,
} from './configuration-schema.js';
import {jsonPath} from './json-path.js';
import type {Interval, OfficeHours, Problem, ProblemCode} from './types.js';

type Path = readonly (string | number)[];
type Result =
  | {readonly ok: true; readonly value: OfficeHours; readonly warnings: Problem[]}
  | {readonly ok: false; readonly problems: Problem[]};

/**
 * Reads an office-hours document.
 *
 * @param input the document, or its JSON text.
 * @returns the schedule (a frozen copy without unknown keys; a missing `weekly`, `exceptions` or `hours` is empty) and
 *   what is odd about it, or a list of all that is wrong. Never throws for data.
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
      return failed([problem([], 'invalid-json', input, (error as Error).message)]);
    }
  }
  // The whole configuration document, pasted where only a part of it belongs.
  const keys = Object(document) === document ? Object.keys(document as object) : [];
  if (keys.includes('officeHours') && !keys.includes('timezone')) {
    return failed([
      problem(
        ['officeHours'],
        'unknown-key',
        'officeHours',
        'timezone, weekly, exceptions: give only what is inside of it',
      ),
    ]);
  }
  const result = v.safeParse(officeHoursSchema, document, {abortPipeEarly: true});
  if (!result.success) return failed(result.issues.map(problemOf));
  const value = result.output;
  const duplicates = [...duplicateExceptions(value.exceptions.map(dateRange))].map(([later, earlier]) =>
    problem(['exceptions', later], 'duplicate-exception', value.exceptions[later]!.from, `$.exceptions[${earlier}]`),
  );
  if (duplicates.length) return failed(duplicates);
  return {ok: true, value: deepFreeze(value), warnings: [...unknownKeys(document), ...overlaps(value)]};
}

const failed = (problems: Problem[]): Result => ({ok: false, problems});

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map(({key}) => key as string | number);
  // valibot reports a key that is not there as a wrong type of the object.
  const isMissing = path.length > 0 && issue.kind === 'schema' && issue.received === 'undefined';
  const name = isMissing ? 'missing' : (issue.message as ProblemCode);
  if (name === 'reversed-range') path.push('to');
  return problem(
    path,
    name,
    name === 'reversed-range' ? (issue.input as {to: unknown}).to : issue.input,
    issue.expected,
  );
}

/** `detail` is what the sentence needs beside the value: what was expected, or the other place. */
function problem(path: Path, code: ProblemCode, value: unknown, detail: string | null = null): Problem {
  const location = jsonPath(path);
  return Object.freeze({path: location, code, message: `${location}: ${SENTENCES[code](show(value), detail ?? '')}.`});
}

const SENTENCES: Record<ProblemCode, (value: string, detail: string) => string> = {
  'invalid-json': (_, reason) => `this is not JSON (${reason}); check quotation marks, commas and brackets`,
  'wrong-type': (value, expected) => `${value} is of the wrong kind; expected ${EXPECTED[expected] ?? expected}`,
  missing: (_, expected) => `${expected || 'a value'} is missing; ${EXAMPLES[expected] ?? 'add it'}`,
  'unknown-time-zone': (value) =>
    `${value} is not a time zone known here; write an IANA name such as "Europe/Paris", not an offset`,
  'invalid-time': (value) => `${value} is not a time; write hours and minutes such as "09:30" ("24:00" only as closes)`,
  'equal-times': (value) => `${value} opens and closes at the same time; a whole day is "00:00" to "24:00"`,
  'invalid-date': (value) => `${value} is not a date of the calendar; write year, month and day such as "2026-12-25"`,
  'reversed-range': (value) => `the range ends on ${value}, before it starts; swap "from" and "to"`,
  'duplicate-exception': (value, other) =>
    `the exception from ${value} shares a date with ${other}; keep one exception for each date`,
  'overlapping-hours': (value, other) => `${value} overlaps with ${other}; both together count as one opening`,
  'unknown-key': (value, known) => `${value} has no meaning here and is ignored; known are ${known}`,
};

const EXPECTED: Record<string, string> = {
  Object: 'an object in { }',
  Array: 'a list in [ ]',
  string: 'a text in quotation marks',
  boolean: 'true or false',
};

const EXAMPLES: Record<string, string> = {
  '"timezone"': 'write for example "timezone": "Europe/Paris"',
  '"opens"': 'write for example "opens": "09:00"',
  '"closes"': 'write for example "closes": "17:00"',
  '"from"': 'write for example "from": "2026-12-25"',
};

function show(value: unknown): string {
  const isInterval = typeof value === 'object' && value !== null && 'opens' in value && 'closes' in value;
  if (isInterval) return `${String(value.opens)} to ${String(value.closes)}`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  if (typeof value === 'bigint') return 'a big integer';
  const text = (JSON.stringify(value) as string | undefined) ?? 'nothing'; // what JSON cannot say at all
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function unknownKeys(document: unknown): Problem[] {
  const problems: Problem[] = [];
  const check = (value: unknown, path: Path, {entries}: {entries: object}) => {
    for (const key of Object.keys(value as object)) {
      if (!(key in entries))
        problems.push(problem([...path, key], 'unknown-key', key, Object.keys(entries).join(', ')));
    }
  };
  const checkIntervals = (intervals: unknown[] | undefined, path: Path) =>
    intervals?.forEach((interval, i) => check(interval, [...path, i], intervalSchema));
  // The shape has been validated before, so that only keys are left to look at.
  const {weekly = {}, exceptions = []} = document as {weekly?: Record<string, unknown[]>; exceptions?: object[]};
  check(document, [], officeHoursSchema);
  check(weekly, ['weekly'], weeklySchema);
  for (const day of Object.keys(weeklySchema.entries)) checkIntervals(weekly[day], ['weekly', day]);
  exceptions.forEach((exception, i) => {
    check(exception, ['exceptions', i], exceptionSchema);
    checkIntervals((exception as {hours?: unknown[]}).hours, ['exceptions', i, 'hours']);
  });
  return problems;
}

function overlaps({weekly, exceptions}: OfficeHours): Problem[] {
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
  return [
    ...Object.entries(weekly).flatMap(([day, intervals]) => within(intervals, ['weekly', day])),
    ...exceptions.flatMap(({hours}, i) => within(hours, ['exceptions', i, 'hours'])),
  ];
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
