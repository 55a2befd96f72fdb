// All that is known of one message: where it stands in the thread, how far it has come, and with what it goes where older ones are
// given up. Reads keys only, as the log does that holds it (`log.ts`).
import type {Delivery, Role} from '../message.js';
import {conversationOf, PLACE, QUESTION, readKey, ROLES, sortOf, split, TO_SHOP, TRIED_AGAIN} from './fact.js';

/** One fact that a message was said. */
export interface Said {
  readonly key: string;
  readonly kind: string;
  readonly sort: string;
  readonly id: string;
  /** Of an automatic reply: what it answers. */
  readonly answered: Entry | undefined;
}

/** All that is known of one message. */
export interface Entry {
  /** What tells it from all others, also where several tabs have said it. */
  readonly name: string;
  id: string;
  /** All facts about it. */
  keys: readonly string[];
  /** The fact that it was said; of several the one that counts. Blank: it is not known yet. */
  key: string;
  role: Role;
  /** Where it stands in the thread, as text that sorts. Undefined: it is not shown. */
  sort: string | undefined;
  delivery: Delivery | undefined;
  /** Whether it is to be delivered. */
  goesOut: boolean;
  /** Whether it is a common question: it goes nowhere, and its answer stands right after it. */
  isCommonQuestion: boolean;
  /** The place of the fact that the shop has taken it. */
  taken: string | undefined;
  /** How many times the visitor has sent it. */
  tries: number;
  /** The latest try that was refused. */
  refused: number;
  /** The latest fact that it is worded otherwise; blank: it is as it was said. */
  changed: string;
  /** Whether it was taken back. */
  isRetracted: boolean;
  /** Each time that somebody said it. */
  said: readonly Said[];
  /** Those that count: none that was given up, where somebody said it again. */
  counting: readonly Said[];
  /** The automatic replies that wait for it. */
  replies: readonly Entry[];
}

/** What most messages have none of. */
const NONE: readonly never[] = [];
/** A list that grows is made anew: of 10,000 short ones, none keeps room for what never comes. */
export const withOneMore = <Item>(list: readonly Item[], item: Item): readonly Item[] =>
  list.length ? [...list, item] : [item];

/** One of which nothing is known yet. */
export const newEntry = (name: string): Entry => ({
  // All that may come to be known of it has its room from the beginning: of 10,000, that is felt.
  name,
  id: name,
  keys: NONE,
  key: '',
  role: 'system',
  sort: undefined,
  delivery: undefined,
  goesOut: false,
  isCommonQuestion: false,
  taken: undefined,
  tries: 1,
  refused: 0,
  changed: '',
  isRetracted: false,
  said: NONE,
  counting: NONE,
  replies: NONE,
});

export const greater = (a: string, b: string): string => (a > b ? a : b);

/** Greater than any place. */
const NEVER = '~';

/** Of an entry that is shown. */
export const placeOf = ({sort}: Entry): string => sort!.slice(0, PLACE);

/** Where it stands in the thread, as text that sorts; undefined: it is not shown. */
function standsAt({answered, sort, id}: Said): string | undefined {
  if (!answered) return sort;
  // A reply stands after the message that it answers; nobody is thanked for what has not arrived.
  const isHeard = answered.taken ?? answered.isCommonQuestion;
  return isHeard && answered.sort ? `${answered.sort}~${id}` : undefined;
}

/** The place from which on what was said so has been shown: of a reply, wherever it stands, that at which what it answers was taken. */
function placeShown({answered, sort}: Said): string | undefined {
  const isShownByItself = !answered || answered.isCommonQuestion;
  return isShownByItself ? sort.slice(0, PLACE) : answered.sort && answered.taken;
}

export const shownFrom = ({counting}: Entry): string => counting.map((each) => placeShown(each) || NEVER).sort()[0]!;

/** Whether nobody has seen it. @param seenOf up to which place what was said in a conversation was seen; in one of them is enough. */
export const isUnseen = ({sort, counting}: Entry, seenOf: (conversation: string) => string): boolean =>
  Boolean(sort) && counting.every((each) => (placeShown(each) || NEVER) > seenOf(conversationOf(each.key)));

/** Where the latest try stands. */
function sortOfTry({keys, tries}: Entry): string {
  const isThatTry = (key: string) => {
    const {kind, id} = readKey(key)!;
    return kind === TRIED_AGAIN && Number(split(id)[0]) === tries;
  };
  return keys.filter(isThatTry).map(sortOf).sort()[0]!;
}

/** With which place it goes at the earliest: of what goes out, that at which it was taken; of what was tried again, that of the try. */
const waitsUntil = (entry: Entry): string =>
  greater(entry.goesOut ? (entry.taken ?? NEVER) : '', entry.tries > 1 ? sortOfTry(entry).slice(0, PLACE) : '');

/** With which place what was said so goes where older ones are given up: what was on its way then stays, and so does what answers it. */
function goesBy(entry: Entry, said: Said): string {
  const {answered} = said;
  const own = greater((standsAt(said) ?? '').slice(0, PLACE), waitsUntil(entry));
  return answered?.sort ? [own, placeOf(answered), waitsUntil(answered)].reduce(greater) : own;
}

/** The same of an entry that is shown. */
export const goesWith = (entry: Entry): string =>
  entry.counting.map((each) => goesBy(entry, each)).reduce(greater, placeOf(entry));

/** Works out where it stands, and how far it has come. @param forgotten up to which place messages have been given up. */
export function workOut(entry: Entry, forgotten: string): void {
  const {said, taken, refused, tries} = entry;
  // Said where it could not go out, it may do so later; and what the shop has taken did.
  entry.goesOut = Boolean(taken) || said.some(({kind}) => kind === TO_SHOP);
  // What was given up may be said again later.
  const isGivenUp = (each: Said) => standsAt(each) !== undefined && goesBy(entry, each) <= forgotten;
  const counting = forgotten ? said.filter((each) => !isGivenUp(each)) : said;
  stand(entry, counting.length ? counting : said);
  if (!counting.length) entry.sort = undefined;
  entry.delivery = !entry.goesOut ? undefined : taken ? 'sent' : refused >= tries ? 'failed' : 'sending';
}

/** Of several facts that say the same, the one with the least place counts, whoever wrote it. */
function stand(entry: Entry, counting: readonly Said[]): void {
  entry.sort = undefined;
  entry.counting = counting;
  for (const each of counting) {
    const at = standsAt(each);
    if (!at || (entry.sort && entry.sort + entry.key <= at + each.key)) continue;
    entry.sort = at;
    entry.key = each.key;
    entry.id = each.id;
    entry.role = ROLES[each.kind]!;
    entry.isCommonQuestion = each.kind === QUESTION;
  }
  if (entry.isRetracted) entry.sort = undefined;
  if (entry.sort && entry.tries > 1) entry.sort = sortOfTry(entry);
}
