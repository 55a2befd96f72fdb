// What a page has to know of a kept conversation before anything of it is loaded. From the keys alone: no message is read.
import {readKey, replyName, ROLES, SEEN, split, TAKEN, timeOf, TRIED_AGAIN} from './fact.js';

export interface KeptSummary {
  /** How many messages from the shop the visitor has not seen. */
  readonly unread: number;
  /** Whether something that the visitor has written is not with the shop, as far as is known. */
  readonly hasUnsent: boolean;
  /** When something was kept last, in epoch milliseconds; 0: nothing is kept. */
  readonly lastUse: number;
}

/** @param keys all keys of the browser's storage. @param start what those of the conversation begin with. */
export function summarize(keys: readonly string[], start: string): KeptSummary {
  const facts = keys.flatMap((key) => (key.startsWith(start) && readKey(key.slice(start.length))) || []);
  /** Where the visitor's messages stand, until the shop has them; and then where they stood. */
  const unsent = new Map<string, string>();
  const taken = new Map<string, string>();
  const answers = new Map<string, string>();
  let [seen, latest] = ['', ''];
  // In the order of their places: what was tried again stands where it was tried last.
  facts.sort((a, b) => (a.place < b.place ? -1 : 1));
  for (const {place, kind, id} of facts) {
    latest = place;
    if (kind === SEEN) seen = place;
    if (kind === 'v') unsent.set(id, place);
    if (kind === TRIED_AGAIN) unsent.set(split(id)[1], place);
  }
  for (const {kind, id} of facts) {
    if (kind !== TAKEN) continue;
    taken.set(id, unsent.get(id) ?? '');
    unsent.delete(id);
  }
  for (const {place, kind, id} of facts) {
    const [answered, reply] = kind === 'r' ? split(id) : ['', id];
    const at = answered ? taken.get(answered) : place;
    const name = kind === 'r' ? replyName(reply) : id;
    if (at && ROLES[kind] && ROLES[kind] !== 'visitor' && !answers.has(name)) answers.set(name, at);
  }
  const unread = [...answers.values()].filter((place) => place > seen).length;
  return {unread, hasUnsent: unsent.size > 0, lastUse: timeOf(latest)};
}
