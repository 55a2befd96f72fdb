import type {InstantWords} from './parts.js';

/** An instant in the shop's zone, as seen from now. `date` has the weekday: "Thursday 24 December". */
export interface From extends InstantWords {
  readonly nearness: 'today' | 'tomorrow' | 'weekday' | 'date';
}

export interface Kind {
  readonly label: string;
  /** When it is sent. */
  readonly when: string;
  /** What it means that there is no text. */
  readonly blank: string;
  readonly suggestion: string;
  /** Over what a visitor reads: at this moment … */
  readonly now: string;
  /** … or from a moment on. */
  readonly later: (from: From) => string;
  /** Where no moment is known at which it would be sent. */
  readonly never: string;
}

function since({nearness, time, weekday, date}: From): string {
  if (nearness === 'weekday') return `From ${weekday} ${time} on,`;
  if (nearness === 'date') return `From ${date}, ${time} on,`;
  return `From ${nearness} ${time} on,`;
}

const never = 'By your hours there is no moment at which it would be sent.';

const welcome: Kind = {
  label: 'Welcome text',
  when: 'Shown at the top of an empty conversation.',
  blank: 'Left blank, nothing is shown there.',
  suggestion: 'Hi! How can we help?',
  now: 'A visitor who opens the chat now reads:',
  later: (from) => `${since(from)} a visitor who opens the chat reads:`,
  never,
};

const online: Kind = {
  label: 'Reply during hours',
  when: 'Sent once in each open period, as the answer to a visitor’s first message. Optional.',
  blank: 'Left blank, nothing is sent while you are open.',
  suggestion: 'Thanks for your message. Somebody from our team will be with you shortly.',
  now: 'A visitor who writes now reads:',
  later: (from) => `${since(from)} a visitor who writes reads:`,
  never,
};

const offline: Kind = {
  label: 'Reply outside hours',
  when: 'Sent once in each closed period, as the answer to a visitor’s first message.',
  blank: 'Left blank, nothing is sent while you are closed, except on days that have a text of their own.',
  suggestion: 'Thanks for your message. We are back {opens} and will answer you then.',
  now: 'A visitor who writes now reads:',
  later: (from) => `${since(from)} a visitor who writes reads:`,
  never,
};

const handoff: Kind = {
  label: 'Text at a handoff',
  when: 'Sent when an AI assistant gives a conversation to your team while you are closed.',
  blank: 'Left blank, the reply outside hours is sent instead.',
  suggestion: 'A person from our team takes over. We are back {opens}.',
  now: 'At a handoff now, a visitor reads:',
  later: (from) => `${since(from)} a visitor reads at a handoff:`,
  never,
};

/** The four texts, when each is sent and how a visitor reads it. */
export const messagesStrings = {
  title: 'Messages',
  unset: 'No hours are set, so no automatic reply will be sent at all. Only the welcome text is shown.',
  mistaken: 'There is a mistake in your hours. Put it right to see when these texts are sent and how they read.',
  welcome,
  online,
  offline,
  handoff,
  /** At a handoff, where the text for outside hours is blank too. */
  blankBoth:
    'Left blank, and so is the reply outside hours: nothing is sent, except on days that have a text of their own.',
  /** An exception has a text of its own for now. */
  replacedBy: (name: string) => `Now the text of ${name} is sent instead.`,
  replacedByUnnamed: 'Now the text of today’s exception is sent instead.',
  /** `placeholders` is "{opens}" or "{opens} and {exception}". */
  leftOut: ({placeholders, count}: {placeholders: string; count: number}) =>
    `Sentences with ${placeholders} are left out: ${count === 1 ? 'it has' : 'they have'} no value at that moment.`,
  nothingLeft: ({placeholders, count}: {placeholders: string; count: number}) =>
    `Nothing: ${placeholders} ${count === 1 ? 'has' : 'have'} no value at that moment, and a sentence without its value is left out.`,
  insertInto: (label: string) => `Insert into “${label}”`,
  placeholders: {
    opens: 'Opening time',
    closes: 'Closing time',
    timezone: 'Time zone',
    exception: 'Name of the exception',
  },
  suggest: 'Insert a suggestion',
  suggestFor: (label: string) => `Insert a suggestion: ${label}`,
  changed: (label: string) => `${label} changed`,
  inserted: ({what, label}: {what: string; label: string}) => `${what} inserted into ${label}`,
  suggested: (label: string) => `Suggestion inserted into ${label}`,
};
