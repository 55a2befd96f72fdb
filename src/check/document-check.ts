// Checks a configuration document: what is wrong or odd in it, and what it means from now on.
import {availabilityIn, type Stretch, timelineOf} from '../domain/availability.js';
import {configurationProblems} from '../domain/configuration-problems.js';
import {configurationSchema} from '../domain/configuration-schema.js';
import {isMailAddress} from '../domain/delivery-settings.js';
import {jsonPath} from '../domain/json-path.js';
import {parseOfficeHours} from '../domain/parse-office-hours.js';
import {inWholeDocument} from '../domain/problem.js';
import {repeatedKeys} from '../domain/repeated-keys.js';
import type {Availability, Configuration, Problem, ProblemCode} from '../domain/types.js';
import {unknownKeys} from '../domain/unknown-keys.js';
import {type Finding, look, right, wrong} from './finding.js';
import {translationsNobodySees} from './translations-check.js';

/** What works as it stands, and may be meant so. */
const HARMLESS: readonly ProblemCode[] = ['overlapping-hours'];

/**
 * Says of a document (an object, or its JSON text) what is wrong in it: what cannot be used, and what is ignored.
 *
 * @returns one finding that all is right where nothing is wrong.
 */
export function checkDocument(input: unknown): Finding[] {
  let document = input;
  const findings: Finding[] = [];
  if (typeof input === 'string') {
    try {
      document = JSON.parse(input) as unknown;
      findings.push(...writtenTwice(input));
    } catch (error) {
      return [wrong(`It is no JSON (${(error as Error).message}); check quotation marks, commas and brackets.`)];
    }
  }
  if (Object(document) !== document || Array.isArray(document)) {
    return [wrong('It is no JSON object with "officeHours" and "messages".')];
  }
  const problems = [...configurationProblems(document), ...hoursProblems(document as Configuration)];
  const messages = new Map(problems.map(({code, message}) => [message, code]));
  findings.push(...[...messages].map(([message, code]) => (HARMLESS.includes(code) ? look : wrong)(message)));
  findings.push(...ignored(document, problems), ...mailAddress(document as Configuration));
  findings.push(...translationsNobodySees(document));
  if (!timelineOf((document as Configuration).officeHours) && !findings.length) {
    findings.push(look('No office hours are set: the chat will say nothing of hours, and reply to nobody by itself.'));
  }
  return findings.length ? findings : [right('All of it is known and can be used.')];
}

/** Of a key that one object has twice, only the last counts. */
export function writtenTwice(json: string): Finding[] {
  return repeatedKeys(json).map((path) =>
    wrong(`${path} is written twice: only the last one counts. Make one of them.`),
  );
}

/** Mistakes in the hours, with their place in the whole document. */
function hoursProblems({officeHours}: Configuration): readonly Problem[] {
  if (officeHours === undefined) return [];
  const result = parseOfficeHours(officeHours);
  const found = result.ok ? result.warnings : result.problems;
  return found.map(inWholeDocument);
}

/** Keys without a meaning that resemble none either: somebody may count on them. */
function ignored(document: unknown, problems: readonly Problem[]): Finding[] {
  if (problems.some(({code}) => code === 'not-wrapped')) return [];
  const said = problems.map(({path}) => path);
  return unknownKeys(document, configurationSchema)
    .filter(({path}) => !said.includes(jsonPath(path)))
    .map(({path, key}) => look(`${jsonPath(path)}: "${key}" is not known here and is ignored.`));
}

/** As an address it would be a path of the shop's site. */
function mailAddress({chat}: Configuration): Finding[] {
  const {endpoint} = Object(chat) as {endpoint?: unknown};
  if (typeof endpoint !== 'string' || !isMailAddress(endpoint) || /[:/]/.test(endpoint)) return [];
  return [
    wrong(
      `$.chat.endpoint: "${endpoint}" is a mail address, and a page can post to none; name the URL of what takes messages.`,
    ),
  ];
}

/** An instant, in epoch milliseconds, and what holds from then on. */
export interface Moment {
  readonly at: number;
  readonly availability: Availability;
}

/** What holds at `now` (epoch milliseconds), and at the changes after it, as many as there are, `count` at most. */
export function momentsFrom(
  hours: {stretchAt(instant: number): Stretch | undefined},
  now: number,
  count: number,
): Moment[] {
  const moments: Moment[] = [];
  let at = now;
  while (moments.length <= count) {
    const stretch = hours.stretchAt(at);
    if (!stretch) break;
    const availability = availabilityIn(stretch, at);
    moments.push({at, availability});
    const next = nextChange(availability);
    if (!next) break;
    at = +next;
  }
  return moments;
}

/** Says so where the schedule, by what it comes to now, opens no more. */
export function withoutOpening([now]: readonly Moment[]): Finding[] {
  if (now?.availability.status !== 'closed' || now.availability.opensAt) return [];
  return [
    look('No opening is known in the coming year: visitors are told of none. Add hours to "weekly", or new dates.'),
  ];
}

const nextChange = (availability: Availability): Date | null => {
  if (availability.status === 'unset') return null;
  return availability.status === 'open' ? availability.closesAt : availability.opensAt;
};
