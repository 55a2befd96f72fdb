// What is wrong with the texts that a page gives: keys that mean nothing, what is of another kind, and what stays English.
import {shippedLanguages} from '../../i18n/shipped-languages.js';
import type {ChatStrings, Ladder} from '../../i18n/strings.js';
import {nearestName} from '../../domain/nearest-name.js';

type Kind<Text> = Text extends string
  ? 'text'
  : Text extends (...given: never[]) => unknown
    ? 'function'
    : readonly (keyof Text)[];

const STEPS = ['today', 'tomorrow', 'weekday', 'date'] as const satisfies readonly (keyof Ladder)[];

/** All texts; one that is missing here does not compile. */
const KINDS: {readonly [key in keyof ChatStrings]: Kind<ChatStrings[key]>} = {
  ...({locale: 'text', openChat: 'text', closeChat: 'text', online: 'text', offline: 'text'} as const),
  ...({unread: 'function', count: 'function', heading: 'text', back: ['minutes', ...STEPS]} as const),
  ...({offlineFor: 'function', backUnknown: 'text', openUntil: 'function', accountTime: 'function'} as const),
  ...({
    weekdayName: 'function',
    dateName: 'function',
    thread: 'text',
    composer: 'text',
    send: 'text',
    enterSends: 'text',
    privacy: 'text',
  } as const),
  ...({fallback: 'text', notArrived: 'text', failed: 'text', opens: ['minutes', ...STEPS], closes: STEPS} as const),
  ...({until: 'text', timezone: 'function', whenThere: 'function', earlier: 'text', sentAt: 'function'} as const),
  ...({
    sending: 'text',
    sent: 'text',
    messageFailed: 'function',
    retry: 'text',
    typing: 'function',
    tooLong: 'function',
  } as const),
  ...({
    removed: 'text',
    handedOver: 'text',
    saveChat: 'text',
    endChat: 'text',
    endQuestion: 'text',
    ended: 'text',
    end: 'text',
    cancel: 'text',
  } as const),
  ...({
    visitor: 'text',
    agent: 'text',
    assistant: 'text',
    auto: 'text',
    askEmail: 'text',
    email: 'text',
    emailInvalid: 'text',
  } as const),
  ...({name: 'text', saveEmail: 'text', skipEmail: 'text', leaveEmail: 'text', changeEmail: 'text'} as const),
  contact: 'function',
  ...({week: 'text', today: 'text', dayClosed: 'text', allDay: 'text', clockTime: 'function'} as const),
  ...({askPerson: 'text', personWanted: 'text'} as const),
  ...({questions: 'text', searchQuestions: 'text', questionsFound: 'function', noQuestion: 'text'} as const),
};

const EXPECTED = {
  text: 'a text',
  function: 'a function that gives a text',
};

/** In English sentences, for the page's developer. */
export function stringsProblems(own: unknown): string[] {
  if (own === undefined || own === null) return [];
  if (typeof own !== 'object') return ['has to be an object with texts: element.strings = {heading: "…"}.'];
  const given = own as Readonly<Record<string, unknown>>;
  const problems: string[] = [];
  for (const [key, text] of Object.entries(given)) {
    const kind = (KINDS as Readonly<Record<string, 'text' | 'function' | readonly string[]>>)[key];
    if (!kind) problems.push(unknown(key, Object.keys(KINDS)));
    else if (text === undefined) continue;
    else if (typeof kind === 'string') problems.push(...wrongKind(key, text, kind));
    else if (!text || typeof text !== 'object')
      problems.push(`"${key}" has to be an object of functions: ${kind.join(', ')}.`);
    else {
      for (const [step, each] of Object.entries(text)) {
        if (kind.includes(step)) problems.push(...wrongKind(`${key}.${step}`, each, 'function'));
        else
          problems.push(
            unknown(
              `${key}.${step}`,
              kind.map((each) => `${key}.${each}`),
            ),
          );
      }
    }
  }
  return [...problems, ...missing(given)];
}

function unknown(key: string, known: readonly string[]): string {
  const meant = nearestName(key, known);
  return `there is no text "${key}"; ${meant ? `you probably mean "${meant}"` : `known are ${known.join(', ')}`}.`;
}

function wrongKind(key: string, text: unknown, kind: keyof typeof EXPECTED): string[] {
  const isRight = kind === 'text' ? typeof text === 'string' : typeof text === 'function';
  return isRight ? [] : [`"${key}" has to be ${EXPECTED[kind]}.`];
}

/** Some texts of a language that has none here leave the others in English. */
function missing(given: Readonly<Record<string, unknown>>): string[] {
  const {locale} = given;
  if (typeof locale !== 'string') return [];
  const language = locale.split('-')[0]!.toLowerCase();
  if (language === 'en' || shippedLanguages.some((tag) => tag.split('-')[0] === language)) return [];
  const keys = Object.entries(KINDS).flatMap(([key, kind]) => {
    if (typeof kind === 'string') return key in given ? [] : [key];
    const steps = Object(given[key]) as object;
    return kind.filter((step) => !(step in steps)).map((step) => `${key}.${step}`);
  });
  return keys.length ? [`there are no texts in "${locale}" for ${keys.join(', ')}: these stay English.`] : [];
}
