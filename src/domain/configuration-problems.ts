// What is wrong or odd in a whole configuration document, apart from what `parseOfficeHours` says of its hours.
import * as v from 'valibot';
import {WEEKDAYS} from './calendar.js';
import {
  configurationSchema,
  EXCEPTION_TEXTS,
  MESSAGE_TEXTS,
  officeHoursSchema,
  QUESTION_TEXTS,
  questionsSchema,
  SEASON_TEXTS,
} from './configuration-schema.js';
import {keyProblems, placeholderProblems, problem, problemsOf, translationProblems} from './problem.js';
import type {Configuration, Problem} from './types.js';
import {NOTE} from './unknown-keys.js';

/**
 * Looks at a document that is meant to be a whole one.
 *
 * @returns what has no meaning in it and what is of the wrong kind. Mistakes inside of `officeHours` are left to
 *   `parseOfficeHours`; keys and texts there are looked at.
 */
export function configurationProblems(document: unknown): Problem[] {
  if (isBareOfficeHours(document)) {
    return [problem([], 'not-wrapped', 'officeHours'), ...keyProblems(document, officeHoursSchema)];
  }
  const {issues = []} = v.safeParse(configurationSchema, document);
  const elsewhere = issues.filter(({path = []}) => path[0]?.key !== 'officeHours' || path.length === 1);
  const found = problemsOf(elsewhere, document, configurationSchema);
  return [...found, ...texts(document), ...(found.length ? [] : emptiness(document))];
}

/** A document in which nothing is known sets nothing, which nobody writes on purpose. */
function emptiness(document: unknown): Problem[] {
  const keys = Object.keys(Object(document) as object).filter((key) => !NOTE.test(key));
  const isKnown = keys.some((key) => Object.hasOwn(configurationSchema.entries, key));
  return keys.length && !isKnown ? [problem(['officeHours'], 'missing', undefined, '"officeHours"')] : [];
}

/** Whether it is only what belongs inside of "officeHours". */
function isBareOfficeHours(document: unknown): boolean {
  const keys = Object.keys(Object(document) as object);
  return !keys.includes('officeHours') && ['timezone', 'weekly', ...WEEKDAYS].some((key) => keys.includes(key));
}

function texts(document: unknown): Problem[] {
  const {messages, officeHours, questions} = Object(document) as Configuration;
  return [
    ...Object.entries(Object(messages) as object).flatMap(([key, text]) =>
      placeholderProblems(text, ['messages', key]),
    ),
    ...translationProblems(messages?.translations, MESSAGE_TEXTS, ['messages', 'translations']),
    ...textsIn(officeHours, ['officeHours', 'seasons'], SEASON_TEXTS),
    ...textsIn(officeHours, ['officeHours', 'exceptions'], EXCEPTION_TEXTS),
    ...textsIn({questions}, ['questions'], QUESTION_TEXTS),
  ];
}

/** Looks at common questions that stand by themselves: those of an attribute. */
export function questionsProblems(questions: unknown): Problem[] {
  const {issues = []} = v.safeParse(questionsSchema, questions);
  return [
    ...problemsOf(issues, questions, questionsSchema),
    ...textsIn({questions}, ['questions'], QUESTION_TEXTS).map((found) => ({
      ...found,
      path: found.path.replace('$.questions', '$'),
      message: found.message.replace('$.questions', '$'),
    })),
  ];
}

/** The placeholders and translations of each item of a list; its key is the end of `at`. */
function textsIn(holder: unknown, at: readonly string[], keys: readonly string[]): Problem[] {
  const items: unknown = (Object(holder) as Record<string, unknown>)[at.at(-1)!];
  return (Array.isArray(items) ? items : []).flatMap((item, i) => {
    const path = [...at, i];
    const parts = Object(item) as Record<string, unknown>;
    return [
      ...keys.flatMap((key) => placeholderProblems(parts[key], [...path, key])),
      ...translationProblems(parts['translations'], keys, [...path, 'translations']),
    ];
  });
}
