// Checks a configuration document: what is wrong or odd in it, and what it means from now on.
import {availabilityIn, type Stretch, timelineOf} from '../domain/availability.js';
import {configurationProblems} from '../domain/configuration-problems.js';
import {configurationSchema} from '../domain/configuration-schema.js';
import {isMailAddress, isOnThisDevice, lacksScheme} from '../domain/delivery-settings.js';
import {whyNotJson} from '../domain/json-advice.js';
import {jsonPath} from '../domain/json-path.js';
import {parseOfficeHours} from '../domain/parse-office-hours.js';
import {inWholeDocument} from '../domain/problem.js';
import {repeatedKeys} from '../domain/repeated-keys.js';
import type {Availability, Configuration, Problem, ProblemCode} from '../domain/types.js';
import {unknownKeys} from '../domain/unknown-keys.js';
import {type Finding, look, right, wrong} from './finding.js';
import {translationsNobodySeesIn} from './translations-check.js';

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
      findings.push(...writtenTwice(input), ...unreadable(input));
    } catch (error) {
      return [wrong(`It is no JSON ${whyNotJson(input, error)}.`)];
    }
  }
  if (Object(document) !== document || Array.isArray(document)) {
    return [wrong('It is no JSON object with "officeHours" and "messages".')];
  }
  const problems = [...configurationProblems(document), ...hoursProblems(document as Configuration)];
  const messages = new Map(problems.map(({code, message}) => [message, code]));
  findings.push(...[...messages].map(([message, code]) => (HARMLESS.includes(code) ? look : wrong)(message)));
  findings.push(...ignored(document, problems), ...addresses(document as Configuration));
  findings.push(...translationsNobodySeesIn(document));
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

/** What no reader of UTF-8 can make out. */
function unreadable(text: string): Finding[] {
  if (!text.includes('\uFFFD')) return [];
  return [wrong('Some letters cannot be read, and visitors see \uFFFD in their place: save the file as UTF-8.')];
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

/** Addresses of the chat that lead elsewhere than was meant. */
function addresses({chat}: Configuration): Finding[] {
  const {endpoint, stream, privacyUrl} = Object(chat) as Readonly<Record<string, unknown>>;
  return [
    ...oddAddress('$.chat.endpoint', endpoint),
    ...oddAddress('$.chat.stream', stream),
    ...oddAddress('$.chat.privacyUrl', privacyUrl),
  ];
}

/**
 * What is odd about an address that a page may ask, and that works nowhere, or for nobody but whoever writes it.
 *
 * @param name what has the address, for whoever reads the finding.
 */
export function oddAddress(name: string, address: unknown): Finding[] {
  if (typeof address !== 'string') return [];
  if (isMailAddress(address) && !/[:/]/.test(address)) {
    return [
      wrong(
        `${name}: "${address}" is a mail address, and a page can post to none; name the URL of what takes messages.`,
      ),
    ];
  }
  if (lacksScheme(address)) {
    return [
      wrong(`${name}: "${address}" is read as a path of the shop's own site; write "https://${address.trim()}".`),
    ];
  }
  if (isOnThisDevice(address)) {
    return [
      look(
        `${name}: "${address}" is on the device of whoever asks, so no visitor's message gets to you; name your server.`,
      ),
    ];
  }
  return [];
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
