// What is wrong or odd in a document that is being edited. The rules are those of the schema; what has not changed since
// the last look (the same object) is not looked at again, so that an edit among 1,000 exceptions stays quick.
import * as v from 'valibot';
import {WEEKDAYS} from '../calendar.js';
import {
  configurationSchema,
  duplicateRanges,
  exceptionSchema,
  intervalSchema,
  MAX_QUESTIONS,
  QUESTION_TEXTS,
  seasonSchema,
} from '../configuration-schema.js';
import {jsonPath} from '../json-path.js';
import {timeZone} from '../time-zone.js';
import {slipsIn} from '../unknown-keys.js';
import {unknownPlaceholders} from '../unknown-names.js';
import type {
  CommonQuestion,
  Configuration,
  Exception,
  ExceptionInput,
  Interval,
  MessageKey,
  ProblemCode,
  SeasonInput,
  WeeklyHours,
} from '../types.js';
import {checkDelivery, type DeliveryFinding} from './check-delivery.js';
import {datesOf} from './dates.js';
import {exceptionsOf, seasonsOf} from './edits.js';
import {spanOf} from './intervals.js';
import {questionsOf} from './question-edits.js';
import {remembered} from './remembered.js';
import {objectIn, translationsOf} from './shop-texts.js';

export interface Finding {
  /** Where, as a JSONPath: "$.officeHours.weekly.monday[0]". */
  readonly path: string;
  readonly code:
    | Extract<
        ProblemCode,
        | 'missing'
        | 'unknown-time-zone'
        | 'invalid-time'
        | 'equal-times'
        | 'invalid-date'
        | 'reversed-range'
        | 'duplicate-season'
        | 'duplicate-exception'
        | 'overlapping-hours'
        | 'blank-text'
        | 'too-many-questions'
      >
    | DeliveryFinding['code']
    | 'minute-before-midnight'
    | 'text-too-long'
    | 'same-question'
    | 'unknown-placeholder'
    | 'unknown-key';
  /** A document with an error cannot be saved; a warning is only pointed at. */
  readonly severity: 'error' | 'warning';
  /** What stands there, or what of it is odd: an unknown placeholder, the other opening that it overlaps with. */
  readonly value: string;
  /** For unknown keys: the one that was probably meant. */
  readonly meant?: string;
  /** For duplicates: the index of the other exception or season. */
  readonly other?: number;
}

const NO_HOURS: readonly Interval[] = [];

type Path = readonly (string | number)[];
/** A finding before it is known where its part stands in the document. */
interface LocalFinding extends Omit<Finding, 'path'> {
  readonly at: Path;
}

/** Longer texts are hard to read in a chat; characters. */
export const SENSIBLE_LENGTH = 600;
export const SENSIBLE_NAME_LENGTH = 80;

/** All that is wrong or odd, in the order of the document. */
export function checkConfiguration(document: Configuration): readonly Finding[] {
  const {officeHours, messages} = document;
  const {timezone, weekly} = officeHours ?? {};
  const found: LocalFinding[] = [];
  const add = (at: Path, findings: readonly LocalFinding[]) => {
    for (const finding of findings) found.push({...finding, at: [...at, ...finding.at]});
  };
  if (timezone !== undefined && !timeZone(timezone)) {
    add(['officeHours', 'timezone'], [{at: [], code: 'unknown-time-zone', severity: 'error', value: timezone}]);
  }
  const addWeek = (at: Path, week: WeeklyHours = {}) => {
    for (const day of WEEKDAYS) add([...at, day], checkHours(week[day] ?? NO_HOURS));
  };
  addWeek(['officeHours', 'weekly'], weekly);
  const seasons = seasonsOf(document);
  const exceptions = exceptionsOf(document);
  const duplicateSeasons = duplicatesIn(seasons);
  const duplicateExceptions = duplicatesIn(exceptions);
  seasons.forEach((season, index) => {
    const at = ['officeHours', 'seasons', index];
    add(at, checkSeason(season));
    addWeek([...at, 'weekly'], season.weekly);
    add(at, duplicateOf(season, 'duplicate-season', duplicateSeasons.get(index)));
  });
  exceptions.forEach((exception, index) => {
    const at = ['officeHours', 'exceptions', index];
    add(at, checkException(exception));
    add(at, duplicateOf(exception, 'duplicate-exception', duplicateExceptions.get(index)));
  });
  for (const kind of ['welcome', 'online', 'offline', 'handoff'] satisfies MessageKey[]) {
    add(['messages', kind], checkText(messages?.[kind]));
  }
  add(['messages'], checkTranslations(messages ?? {}));
  add(['questions'], checkQuestions(questionsOf(document)));
  add([], checkDelivery(document));
  for (const {path, key, meant} of slipsIn(document, configurationSchema)) {
    add(path, [{at: [], code: 'unknown-key', severity: 'warning', value: key, ...(meant && {meant})}]);
  }
  return found.map(({at, ...finding}) => ({...finding, path: jsonPath(at)}));
}

/** The findings at a place of the document or below it. */
export function findingsAt(findings: readonly Finding[], path: string): readonly Finding[] {
  return findings.filter((finding) => finding.path.startsWith(path) && !/^\w/.test(finding.path.slice(path.length)));
}

const checkHours = remembered((intervals: readonly Interval[]): LocalFinding[] => {
  const spans = intervals.map(spanOf);
  return intervals.flatMap((interval, index) => {
    const {opens, closes} = spans[index]!;
    const overlap = spans.findIndex((other, i) => i < index && other.opens < closes && opens < other.closes);
    const found = errorsOf(intervalSchema, interval).map((finding) => ({...finding, at: [index, ...finding.at]}));
    if (found.length) return found;
    const odd = {severity: 'warning' as const, at: [index]};
    const other = intervals[overlap];
    return [
      ...(other ? [{...odd, code: 'overlapping-hours' as const, value: `${other.opens}–${other.closes}`}] : []),
      // Where a calendar knows no 24:00, people write this; the chat would say "closed" for a minute.
      ...(interval.closes === '23:59' ? [{...odd, code: 'minute-before-midnight' as const, value: '23:59'}] : []),
    ];
  });
});

const checkSeason = remembered(({name, translations, ...season}: SeasonInput): LocalFinding[] => [
  // Its hours are looked at day by day.
  ...errorsOf(seasonSchema, {...season, weekly: {}}),
  ...checkText(name, SENSIBLE_NAME_LENGTH).map((finding) => ({...finding, at: ['name']})),
  ...checkTranslations({translations}),
]);

const checkException = remembered((exception: ExceptionInput): LocalFinding[] => {
  const {hours, name, message, ...dates} = exception;
  return [
    ...errorsOf(exceptionSchema, dates),
    ...checkText(name, SENSIBLE_NAME_LENGTH).map((finding) => ({...finding, at: ['name']})),
    ...checkHours(hours ?? []).map((finding) => ({...finding, at: ['hours', ...finding.at]})),
    ...checkText(message).map((finding) => ({...finding, at: ['message']})),
    ...checkTranslations(exception),
  ];
});

const checkQuestions = remembered((questions: readonly CommonQuestion[]): LocalFinding[] =>
  questions.flatMap((question, index) => {
    const asked = question.ask.trim();
    const isAskedAbove = asked && questions.findIndex(({ask}) => ask.trim() === asked) < index;
    const odd = {severity: 'warning' as const, at: [index]};
    return [
      ...checkQuestion(question).map((finding) => ({...finding, at: [index, ...finding.at]})),
      ...(isAskedAbove ? [{...odd, code: 'same-question' as const, value: asked}] : []),
      ...(index >= MAX_QUESTIONS ? [{...odd, code: 'too-many-questions' as const, value: String(MAX_QUESTIONS)}] : []),
    ];
  }),
);

const checkQuestion = remembered((question: CommonQuestion): LocalFinding[] => [
  ...QUESTION_TEXTS.flatMap((key) => {
    const text = question[key];
    if (!text.trim()) return [error([key], 'blank-text', text)];
    return checkText(text, sensibleLength(key)).map((finding) => ({...finding, at: [key]}));
  }),
  ...checkTranslations(question),
]);

/** What is in another language, by the same rules. */
const checkTranslations = (holder: object): LocalFinding[] =>
  Object.entries(translationsOf(holder)).flatMap(([tag, texts]) =>
    Object.entries(objectIn(texts)).flatMap(([key, text]) =>
      checkText(typeof text === 'string' ? text : '', sensibleLength(key)).map((finding) => ({
        ...finding,
        at: ['translations', tag, key],
      })),
    ),
  );

const sensibleLength = (key: string): number =>
  key === 'name' || key === 'ask' ? SENSIBLE_NAME_LENGTH : SENSIBLE_LENGTH;

function checkText(text = '', most = SENSIBLE_LENGTH): LocalFinding[] {
  const found: LocalFinding[] = unknownPlaceholders(text).map(({typed}) => ({
    at: [],
    code: 'unknown-placeholder',
    severity: 'warning',
    value: typed,
  }));
  if (text.length > most) {
    found.push({at: [], code: 'text-too-long', severity: 'warning', value: String(most)});
  }
  return found;
}

function errorsOf(
  schema: typeof intervalSchema | typeof seasonSchema | typeof exceptionSchema,
  input: unknown,
): LocalFinding[] {
  const {issues = []} = v.safeParse(schema, input, {abortPipeEarly: true});
  return issues.map((issue) => {
    const at = (issue.path ?? []).map(({key}) => key as string | number);
    const code = issue.message as ProblemCode;
    if (code === 'reversed-range') return error(['to'], code, (input as Exception).to!);
    if (code === 'equal-times') return error(at, code, (input as Interval).opens);
    return error(at, issue.input === '' ? 'missing' : code, String(issue.input));
  });
}

const error = (at: Path, code: string, value: string): LocalFinding => ({
  at,
  code: code as Finding['code'],
  severity: 'error',
  value,
});

type Dates = SeasonInput | ExceptionInput;

/** Which seasons, or exceptions, share a date with another of their kind; those whose dates are none are left out. */
const duplicatesIn = remembered((list: readonly Dates[]): ReadonlyMap<number, number> => {
  const usable = list.map((dates, index) => ({dates, index})).filter(({dates}) => hasDates(dates));
  const found = duplicateRanges(usable.map(({dates}) => datesOf(dates)));
  return new Map([...found].map(([later, earlier]) => [usable[later]!.index, usable[earlier]!.index]));
});

const hasDates = ({from, to = from, yearly}: Dates): boolean => !errorsOf(exceptionSchema, {from, to, yearly}).length;

const duplicateOf = ({from}: Dates, code: Finding['code'], other: number | undefined): LocalFinding[] =>
  other === undefined ? [] : [{...error(['from'], code, from), other}];
