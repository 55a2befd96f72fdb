// One thing that is wrong or odd in a document, in a plain sentence that says where, and what would be right.
import * as v from 'valibot';
import {translationsSchema} from './configuration-schema.js';
import {jsonPath} from './json-path.js';
import type {Problem, ProblemCode} from './types.js';
import {slipOf, slipsIn} from './unknown-keys.js';
import {PLACEHOLDERS, unknownPlaceholders} from './unknown-names.js';

export type Path = readonly (string | number)[];

/** `detail` is what the sentence needs beside the value: what was expected, or the other place. */
export function problem(path: Path, code: ProblemCode, value: unknown, detail: string | null = null): Problem {
  const location = jsonPath(path);
  return Object.freeze({path: location, code, message: `${location}: ${SENTENCES[code](show(value), detail ?? '')}.`});
}

const SENTENCES: Record<ProblemCode, (value: string, detail: string) => string> = {
  'invalid-json': (_, why) => `this is not JSON ${why}`,
  'wrong-type': (value, expected) => `${value} is of the wrong kind; expected ${EXPECTED[expected] ?? expected}`,
  missing: (slip, expected) =>
    `${expected || 'a value'} is missing; ` +
    (slip === NOTHING ? (EXAMPLES[expected] ?? 'add it') : `${slip} stands there, which has no meaning`),
  'unknown-time-zone': (value) =>
    `${value} is not a time zone known here; write an IANA name such as "Europe/Paris", not an offset`,
  'invalid-time': (value) => `${value} is not a time; write hours and minutes such as "09:30" ("24:00" only as closes)`,
  'equal-times': (value) => `${value} opens and closes at the same time; a whole day is "00:00" to "24:00"`,
  'invalid-date': (value) => `${value} is not a date of the calendar; write year, month and day such as "2026-12-25"`,
  'reversed-range': (value) => `the range ends on ${value}, before it starts; swap "from" and "to"`,
  'duplicate-season': (value, other) =>
    `the season from ${value} shares a date with ${other}; keep one season for each date`,
  'duplicate-exception': (value, other) =>
    `the exception from ${value} shares a date with ${other}; keep one exception for each date`,
  'overlapping-hours': (value, other) => `${value} overlaps with ${other}; both together count as one opening`,
  'unknown-key': (value, advice) => `${value} has no meaning here and is ignored; ${advice}`,
  'unknown-choice': (value, words) =>
    `${value} is not known here; write ${words.replace(/[()]/g, '').replaceAll(' | ', ' or ')}`,
  'blank-text': (value) => `${value} says nothing; write what visitors are to read, or leave the question out`,
  'too-many-questions': (_, most) =>
    `these are more than ${most.replace(/\D/g, '')} questions; the first ones are offered, and the others left out`,
  'invalid-address': (value) =>
    `${value} is no address of the web; it must begin with "https://", or be a path of the site`,
  'address-with-password': (value) =>
    `${value} holds a name or a password before the "@", which browsers let no page send; leave that out`,
  'not-wrapped': (key) => `these are bare office hours; write {${key}: { … }} around them`,
  'unknown-placeholder': (value, advice) => `${value} is no placeholder and stays as it is; ${advice}`,
};

const NOTHING = 'nothing';

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
  '"to"': 'write for example "to": "2026-12-31"',
};

export function show(value: unknown): string {
  const isInterval = typeof value === 'object' && value !== null && 'opens' in value && 'closes' in value;
  if (isInterval) return `${String(value.opens)} to ${String(value.closes)}`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  if (typeof value === 'bigint') return 'a big integer';
  const text = (JSON.stringify(value) as string | undefined) ?? NOTHING; // what JSON cannot say at all
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const pathOf = ({path}: v.BaseIssue<unknown>) => (path ?? []).map(({key}) => key as string | number);

/** valibot reports a key that is not there as a wrong type of the object. */
const isMissing = ({path, kind, received}: v.BaseIssue<unknown>): boolean =>
  path !== undefined && kind === 'schema' && received === 'undefined';

/** What validation found. */
export function problemOf(issue: v.BaseIssue<unknown>, within: Path = []): Problem {
  const path = [...within, ...pathOf(issue)];
  const name = isMissing(issue) ? 'missing' : (issue.message as ProblemCode);
  if (name === 'reversed-range') path.push('to');
  if (name === 'missing') return problem(path, name, standIn(issue), issue.expected);
  return problem(
    path,
    name,
    name === 'reversed-range' ? (issue.input as {to: unknown}).to : issue.input,
    issue.expected,
  );
}

/** What stands in place of a key that is missing: "open" for "opens". */
function standIn({path}: v.BaseIssue<unknown>): string | undefined {
  const {input, key} = path!.at(-1) as {readonly input: unknown; readonly key: unknown};
  return typeof key === 'string' && typeof input === 'object' && input ? slipOf(key, input) : undefined;
}

/** The keys of a document that look like slips; `shape` is its definition. */
export function keyProblems(document: unknown, shape: object): Problem[] {
  return slipsIn(document, shape).map(({path, key, meant, hint, known}) => {
    const advice = hint ?? `known are ${known.join(', ')}`;
    return problem(path, 'unknown-key', key, meant ? `you probably mean ${show(meant)}` : advice);
  });
}

/** What validation found, and the slips beside it: a mistake elsewhere hides none. */
export function problemsOf(issues: readonly v.BaseIssue<unknown>[], document: unknown, shape: object): Problem[] {
  // One that stands in place of what is missing is named there.
  const named = issues.flatMap((issue) => {
    const slip = isMissing(issue) ? standIn(issue) : undefined;
    return slip === undefined ? [] : jsonPath([...pathOf(issue).slice(0, -1), slip]);
  });
  return [
    ...issues.map((issue) => problemOf(issue)),
    ...keyProblems(document, shape).filter(({path}) => !named.includes(path)),
  ];
}

/** The placeholders of a text that nothing is put in place of. */
export function placeholderProblems(text: unknown, path: Path): Problem[] {
  if (typeof text !== 'string') return [];
  return unknownPlaceholders(text).map(({typed, meant}) =>
    problem(path, 'unknown-placeholder', typed, placeholderAdvice(meant)),
  );
}

/** What is wrong with the texts in other languages, and their placeholders; `keys` are those that may be translated. */
export function translationProblems(translations: unknown, keys: readonly string[], path: Path): Problem[] {
  if (translations === undefined) return [];
  const {issues = []} = v.safeParse(translationsSchema(keys), translations);
  const texts = Object.entries(Object(translations) as object).flatMap(([tag, texts]) =>
    Object.entries(Object(texts) as object).flatMap(([key, text]) => placeholderProblems(text, [...path, tag, key])),
  );
  return [...issues.map((issue) => problemOf(issue, path)), ...texts];
}

/** What to write in place of an unknown placeholder. */
export const placeholderAdvice = (meant: string | undefined): string =>
  meant ? `you probably mean ${meant}` : `known are ${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}`;

/** A problem of the office hours, with its place in the whole document. */
export const inWholeDocument = ({path, code, message}: Problem): Problem => {
  const moved = (text: string) => text.replace(/\$(?=[.[:]|$)/g, '$$.officeHours');
  return {path: moved(path), code, message: moved(message)};
};
