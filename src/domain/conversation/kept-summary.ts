// What a page has to know of a kept conversation before anything of it is loaded. From the keys alone: no message is read,
// and of `fact.ts` no code is needed, since every page pays for this.
import type {Fact} from './fact.js';

export interface KeptSummary {
  /** How many messages from the shop the visitor has not seen. */
  readonly unread: number;
  /** Whether something that the visitor has written is not with the shop, as far as is known. */
  readonly hasUnsent: boolean;
  /** When something was kept last, in epoch milliseconds; 0: nothing is kept. */
  readonly lastUse: number;
}

/** Place, kind and id of a fact; and of an id with a bar in it, what stands before and after. */
const FACT = /^([0-9a-z]{9})([a-z])(([^|]*)\|?(.*))/s;

type Parts = readonly [all: string, place: string, kind: string, id: string, before: string, after: string];

/** @param keys all keys of the browser's storage. @param start what those of the conversation begin with. */
export function summarize(keys: readonly string[], start: string): KeptSummary {
  /** Where the visitor's messages stand, and where answers do. */
  const own = new Map<Fact['id'], Fact['place']>();
  const answers = new Map<Fact['id'], Fact['place']>();
  const taken = new Set<string>();
  let seen = '';
  let last = '';
  const facts = keys
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(key.indexOf(':', start.length) + 1))
    .sort() // by their places
    .map((key) => FACT.exec(key))
    .filter(Boolean) as unknown as Parts[];
  for (const [, place, kind, id, , after] of facts) {
    last = place;
    if (kind === 'o') seen = place;
    if (kind === 't') taken.add(id);
    if (kind === 'v') own.set(id, place);
    if (kind === 'y') own.set(after, place); // tried again, it stands at the end
  }
  // Of what was said twice, the first one counts.
  for (const [, place, kind, id, before, after] of facts.reverse()) {
    // A reply stands after what it answers, once that was taken; two tabs may have said it.
    const isReply = 'rw'.includes(kind);
    const at = isReply && before ? taken.has(before) && own.get(before) : place;
    if (at && 'absrw'.includes(kind)) answers.set(isReply ? after.slice(after.indexOf('/')) : id, at);
  }
  return {
    unread: [...answers.values()].filter((place) => place > seen).length,
    hasUnsent: [...own.keys()].some((id) => !taken.has(id)),
    lastUse: parseInt(last, 36) || 0,
  };
}
