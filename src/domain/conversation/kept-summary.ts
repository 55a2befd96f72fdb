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
const FACT = /^([0-9a-v][0-9a-z]{8})([a-z])(([^|]*)\|?(.*))/s;

type Parts = readonly [all: string, place: string, kind: string, id: string, before: string, after: string];

/** @param keys all keys of the browser's storage. @param start what those of the conversation begin with. */
export function summarize(keys: readonly string[], start: string): KeptSummary {
  const own = new Set<Fact['id']>();
  /** From which place on the shop has had a message, and the visitor an answer. */
  const taken = new Map<Fact['id'], Fact['place']>();
  const answers = new Map<Fact['id'], Fact['place']>();
  let seen = '';
  let last = '';
  const facts = keys
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(key.indexOf(':', start.length) + 1))
    .sort() // by their places
    .map((key) => FACT.exec(key))
    .filter(Boolean) as unknown as Parts[];
  for (const [, place, kind, id] of facts) {
    last = place;
    if (kind === 'o') seen = place;
    if (kind === 't') taken.set(id, taken.get(id) ?? place);
    if (kind === 'v') own.add(id);
  }
  for (const [, place, kind, id, before, after] of facts) {
    if (!'absrw'.includes(kind)) continue;
    // A reply is shown once what it answers was taken; two tabs may have said it, as anything: the first one counts.
    const isReply = 'rw'.includes(kind);
    const name = isReply ? after.slice(after.indexOf('/')) : id;
    const at = isReply && before ? own.has(before) && taken.get(before) : place;
    if (at && !(answers.get(name)! <= at)) answers.set(name, at);
  }
  return {
    unread: [...answers.values()].filter((place) => place > seen).length,
    hasUnsent: [...own].some((id) => !taken.has(id)),
    lastUse: parseInt(last, 36) || 0,
  };
}
