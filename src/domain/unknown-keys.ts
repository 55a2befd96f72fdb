// Keys of a document that mean nothing where they stand. What is known there is read from the document's own definition, so
// that the two cannot differ.
import {WEEKDAYS} from './calendar.js';
import {nearestName, type OtherWords} from './nearest-name.js';

export interface UnknownKey {
  readonly path: readonly (string | number)[];
  readonly key: string;
  /** The key that was probably meant. */
  readonly meant: string | undefined;
  /** What to do, where no other key is right. */
  readonly hint: string | undefined;
  /** What stands there looks like hours. */
  readonly holdsHours: boolean | undefined;
  /** What is known there. */
  readonly known: readonly string[];
}

/** What of a valibot schema says which keys there are. */
interface Shape {
  readonly wrapped?: Shape;
  readonly item?: Shape;
  /** Of every key. */
  readonly value?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
}

const OTHER_WORDS: OtherWords = {
  timezone: 'tz zone',
  weekly: 'week weekdays days schedule hours openinghours regular regularhours',
  seasons: 'season seasonal seasonalhours',
  exceptions: 'holidays closures specialdays specialhours overrides',
  from: 'date day start begin begins',
  to: 'end ends until till through',
  yearly: 'annual annually recurring repeat repeats everyyear',
  name: 'title label reason',
  hours: 'intervals openings times periods',
  opens: 'opening start from begin',
  closes: 'closing end to until',
  message: 'text',
  officeHours: 'hours openinghours businesshours schedule',
  messages: 'texts',
  offline: 'away offlinemessage',
  online: 'onlinemessage',
  welcome: 'greeting welcomemessage',
  questions: 'faq faqs question commonquestions qa',
  ask: 'question q text title',
  answer: 'a reply response text',
  chat: 'widget',
  heading: 'title header headline caption',
  placement: 'position side corner align',
  outsideHours: 'offhours whileclosed',
  askEmail: 'email',
  replyTime: 'responsetime',
  assistant: 'ai bot',
  endpoint: 'webhook action api server posturl messagesurl',
  stream: 'answers events sse',
  privacyUrl: 'privacy privacypolicy privacynotice',
};

const hint = (text: string, ...keys: string[]) => keys.map((key): [string, string] => [key, text]);

/** Keys that are right elsewhere, or in other formats. */
const HINTS = new Map([
  ...hint('write it inside of "weekly"', ...WEEKDAYS),
  ...hint('write "hours": [{"opens": "09:00", "closes": "17:00"}]', 'opens', 'closes', 'open', 'opening'),
  ...hint(
    'a date without "hours" is closed; leave the key out, or write its openings as "hours"',
    'closed',
    'isclosed',
  ),
  ...hint('write it inside of "officeHours"', 'timezone', 'weekly', 'seasons', 'exceptions'),
  ...hint('write it inside of "messages"', 'welcome', 'online', 'offline', 'handoff'),
  ...hint('write it beside "officeHours"', 'questions'),
]);

/** Only beside one of these: anywhere else a heading is a heading. */
const BESIDE: readonly string[] = ['officeHours', 'weekly', 'offline'];
const HINTS_BESIDE = new Map(
  hint(
    'write it inside of "chat"',
    ...['heading', 'placement', 'outsidehours', 'askemail', 'replytime', 'assistant', 'storage'],
    ...['endpoint', 'stream', 'privacyurl'],
  ),
);

/** Keys that are notes to people or tools and claim no meaning: "$schema", "_note", "x-shop". */
export const NOTE = /^([$_]|x-|\/\/)/;

/** What stands only in something that is meant as hours, whatever its own key is: "lundi", "Feiertage", "mon-fri". */
const KEYS_OF_HOURS: readonly string[] = ['opens', 'closes', 'from', ...WEEKDAYS];

/**
 * Keys that look as if something was meant by them: they resemble one that is known, or hold what looks like hours. Others
 * claim nothing, and a document may have as many of them as it likes.
 */
export function slipsIn(value: unknown, shape: object): UnknownKey[] {
  return unknownKeys(value, shape).filter(({meant, hint, holdsHours}) => meant ?? hint ?? holdsHours);
}

/** All keys that are not known where they stand, but for notes. */
export function unknownKeys(value: unknown, shape: object): UnknownKey[] {
  const found: UnknownKey[] = [];
  const look = (part: unknown, {wrapped, item, value, entries}: Shape, path: UnknownKey['path']): void => {
    if (wrapped) look(part, wrapped, path);
    else if (item) {
      if (Array.isArray(part)) part.forEach((each, i) => look(each, item, [...path, i]));
    } else if (typeof part !== 'object' || !part || Array.isArray(part)) return;
    else if (value) for (const [key, each] of Object.entries(part)) look(each, value, [...path, key]);
    else if (entries) {
      for (const key of Object.keys(part)) {
        const at = [...path, key];
        if (Object.hasOwn(entries, key)) look(part[key as never], entries[key]!, at);
        else if (!NOTE.test(key)) {
          const meaning = meantBy(key, Object.keys(entries), part);
          const isNamed = meaning.meant ?? meaning.hint;
          found.push({path: at, ...meaning, holdsHours: isNamed ? undefined : looksLikeHours(part[key as never])});
        }
      }
    }
  };
  look(value, shape, []);
  return found;
}

/** The key that stands in an object in place of one that is missing. */
export const slipOf = (missing: string, object: object): string | undefined =>
  Object.keys(object).find((key) => nearestName(key, [missing], OTHER_WORDS));

function meantBy(key: string, known: readonly string[], object: object): Omit<UnknownKey, 'path' | 'holdsHours'> {
  // What is there already was not meant by another key.
  const free = known.filter((name) => !Object.hasOwn(object, name));
  const word = key.toLowerCase();
  const isElsewhere = HINTS.has(word) && !known.includes(word) && !free.includes('opens');
  const besides = known.some((name) => BESIDE.includes(name)) ? HINTS_BESIDE.get(word) : undefined;
  // "Monday" beside "monday" is no "sunday".
  const twin = known.find((name) => name.toLowerCase() === word);
  const meant = isElsewhere || besides ? undefined : (twin ?? nearestName(key, free, OTHER_WORDS));
  return {key, known, hint: besides ?? HINTS.get(word), meant};
}

/** A list of openings or dates, or a week; or a list in which there is one. */
function looksLikeHours(value: unknown): boolean {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.some((item) => Object.keys(Object(item) as object).some((key) => KEYS_OF_HOURS.includes(key)));
}
