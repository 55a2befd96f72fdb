// What is kept of a conversation: facts, each under a key that says almost all of it (docs/conversation.md).
import type {Role} from '../message.js';

/** What the visitor says: to be delivered; or where messages go nowhere. */
export const TO_SHOP = 'v';
export const TO_NOBODY = 'n';
/** The letters that stand for a message, by who says it. */
export const ROLES: Readonly<Record<string, Role>> = {
  [TO_SHOP]: 'visitor',
  [TO_NOBODY]: 'visitor',
  q: 'visitor', // a common question, which the answer follows
  a: 'agent',
  b: 'assistant',
  r: 'auto',
  w: 'system', // that people take over: what a visitor has asked for
  s: 'system',
};

/** What a fact says, as the letter in its key: somebody speaks ({@link ROLES}), or one of these. */
export const TAKEN = 't';
export const REFUSED = 'f';
export const TRIED_AGAIN = 'y';
export const CONTACT = 'c';
export const HANDOVER = 'h';
export const SEEN = 'o';
export const FORGOTTEN = 'x';
export const USED = 'u';
/** A common question that was put; nobody has to answer it. */
export const QUESTION = 'q';
/** What the shop has said is worded otherwise now, or was taken back. */
export const CHANGED = 'e';
export const RETRACTED = 'd';

export interface Fact {
  readonly conversation: string;
  /** Where it stands, as text that sorts. */
  readonly place: string;
  readonly kind: string;
  /** Of a message; or what else tells it from others of its kind. */
  readonly id: string;
}

/** Characters of a place: milliseconds in base 36, enough for some thousand years. */
export const PLACE = 9;
/** Where a clock says more, places go on from here, one by one. */
const LATEST = 9e13;
/** No place is greater: room for more than anybody says after that. From then on all stand at the same one. */
const GREATEST = parseInt('vzzzzzzzz', 36);

const PLACE_AND_KIND = /^[0-9a-v][0-9a-z]{8}[a-z]/;

export function keyOf({conversation, place, kind, id}: Fact): string {
  return `${conversation}:${place}${kind}${id}`;
}

export const conversationOf = (key: string): string => key.slice(0, key.indexOf(':'));
/** What follows the conversation in a key: facts stand in the order of this, whatever conversation they belong to. */
export const sortOf = (key: string): string => key.slice(key.indexOf(':') + 1);

/** Undefined where it is none. */
export function readKey(key: string): Fact | undefined {
  const colon = key.indexOf(':');
  const sort = sortOf(key);
  if (colon < 1 || !PLACE_AND_KIND.test(sort)) return undefined;
  return {
    conversation: key.slice(0, colon),
    place: sort.slice(0, PLACE),
    kind: sort[PLACE]!,
    id: sort.slice(PLACE + 1),
  };
}

/** Whether there is more to a fact than its key says. */
export function hasValue(key: string): boolean {
  const {kind} = readKey(key) ?? {};
  return kind === CONTACT || kind === CHANGED || ROLES[kind!] !== undefined;
}

/** Whether a fact says something of its conversation as a whole, which is nothing for another one that goes on with it. */
export const isOfWhole = (key: string): boolean => [FORGOTTEN, USED].includes(readKey(key)!.kind);

/** The place of what is said at `now` after `last`. Two of one millisecond, or of a clock that was put back, keep their order. */
export function placeAfter(last: string, now: number): string {
  return placeAt(Math.min(Math.max(Math.min(Math.floor(now), LATEST) || 0, timeOf(last) + 1), GREATEST));
}

const placeAt = (time: number): string => time.toString(36).padStart(PLACE, '0');
/** Before which all stands that has this place, or a lesser one. */
export const endOf = (place: string): string => placeAt(timeOf(place) + 1);

/** An automatic reply, or the answer to a common question. */
export const REPLY = 'r';
/** Who takes over is said once the message was taken in which the visitor asks for a person: as a reply is. */
export const TAKEOVER = 'w';
/** Whether it stands after a message, and is shown once that was taken. */
export const isReplyKind = (kind: string): boolean => kind === REPLY || kind === TAKEOVER;
/** What answers a message names it; "" for none. */
export const replyFactId = (answered: string, reply: string): string => `${answered}|${reply}`;
/** The answer to a common question, as a reply. */
export const answerId = (conversation: string, question: string): string => `${conversation}/answer/${question}`;
export const isAnswerId = (id: string): boolean => id.split('/')[1] === 'answer';
/** The instant of a place, in epoch milliseconds; 0 for none. */
export const timeOf = (place: string): number => parseInt(place, 36) || 0;

/** Two that began at the same time may each have said it: a reply is known by its kind and period, whatever conversation. */
export const replyName = (id: string): string => id.slice(Math.max(id.indexOf('/'), 0));
/** One try to send a message; the first one has the number 1. */
export const tryId = (number: number, message: string): string => `${number}|${message}`;
/** The id of the message that a fact is about. */
export const messageOf = ({kind, id}: Fact): string =>
  isReplyKind(kind) || kind === REFUSED || kind === TRIED_AGAIN ? split(id)[1] : id;
/** What stands before the first bar, and after it. */
export function split(id: string): [string, string] {
  const bar = id.indexOf('|');
  return [id.slice(0, bar), id.slice(bar + 1)];
}
