// What is wrong or odd in a whole configuration document, apart from what `parseOfficeHours` says of its hours.
import * as v from 'valibot';
import {configurationSchema, EXCEPTION_TEXTS, MESSAGE_TEXTS} from './configuration-schema.js';
import {keyProblems, placeholderProblems, problem, problemOf, translationProblems} from './problem.js';
import type {Configuration, Problem} from './types.js';

/**
 * Looks at a document that is meant to be a whole one.
 *
 * @returns what has no meaning in it and what is of the wrong kind. Mistakes inside of `officeHours` are left to
 *   `parseOfficeHours`; keys and texts there are looked at.
 */
export function configurationProblems(document: unknown): Problem[] {
  if (isBareOfficeHours(document)) return [problem([], 'not-wrapped', 'officeHours')];
  const {issues = []} = v.safeParse(configurationSchema, document, {abortPipeEarly: true});
  const elsewhere = issues
    .filter(({path = []}) => path[0]?.key !== 'officeHours' || path.length === 1)
    .map((issue) => problemOf(issue));
  return [...elsewhere, ...keyProblems(document, configurationSchema), ...texts(document)];
}

/** Whether it is only what belongs inside of "officeHours". */
function isBareOfficeHours(document: unknown): boolean {
  const keys = Object.keys(Object(document) as object);
  return !keys.includes('officeHours') && (keys.includes('timezone') || keys.includes('weekly'));
}

function texts(document: unknown): Problem[] {
  const {messages, officeHours} = Object(document) as Configuration;
  const exceptions: unknown = (Object(officeHours) as Configuration['officeHours'])?.exceptions;
  return [
    ...Object.entries(Object(messages) as object).flatMap(([key, text]) =>
      placeholderProblems(text, ['messages', key]),
    ),
    ...translationProblems(messages?.translations, MESSAGE_TEXTS, ['messages', 'translations']),
    ...(Array.isArray(exceptions) ? exceptions : []).flatMap((exception, i) => {
      const path = ['officeHours', 'exceptions', i];
      const parts = Object(exception) as Record<string, unknown>;
      return [
        ...EXCEPTION_TEXTS.flatMap((key) => placeholderProblems(parts[key], [...path, key])),
        ...translationProblems(parts['translations'], EXCEPTION_TEXTS, [...path, 'translations']),
      ];
    }),
  ];
}
