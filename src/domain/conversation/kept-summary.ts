// What a page has to know of a kept conversation before anything of it is loaded. From the keys alone: no message is read,
// and of `fact.ts` no code is needed, since every page pays for this.
import type {Fact} from './fact.js';

export interface KeptSummary {
  /** How many messages from the shop the visitor has not seen. */
  readonly unread: number;
  /** Whether something that the visitor has written is not with the shop, as far as is known. */
  readonly hasUnsent: boolean;
  /** Whether some of that is still on its way: neither taken nor refused. */
  readonly isWaiting: boolean;
  /** When something was kept last, in epoch milliseconds; 0: nothing is kept. */
  readonly lastUse: number;
}

/** Conversation, place, kind and id of a fact; and of an id with a bar in it, what stands before and after. */
const FACT = /^([^:]+):([0-9a-v][0-9a-z]{8})([a-z])(([^|]*)\|?(.*))/s;

type Parts = readonly [
  ...[all: string, conversation: string, place: string, kind: string],
  ...[id: string, before: string, after: string],
];

/** @param keys all keys of the browser's storage. @param start what those of the conversation begin with. */
export function summarize(keys: readonly string[], start: string): KeptSummary {
  const own = new Set<Fact['id']>();
  /** From which place on the shop has had a message. */
  const taken = new Map<Fact['id'], Fact['place']>();
  /** The latest try of a message, and the latest that was refused. */
  const tries = new Map<Fact['id'], number>();
  const refused = new Map<Fact['id'], number>();
  /** Up to which place was seen what was said in a conversation. */
  const seen = new Map<Fact['conversation'], Fact['place']>();
  let last = '';
  const facts = keys
    .filter((key) => key.startsWith(start))
    .map((key) => FACT.exec(key.slice(start.length)))
    .filter(Boolean) as unknown as Parts[];
  for (const [, conversation, place, kind, id, before, after] of facts) {
    if (place > last) last = place;
    if (kind === 'o' && !(seen.get(conversation)! >= place)) seen.set(conversation, place);
    if (kind === 't' && !(taken.get(id)! <= place)) taken.set(id, place);
    if (kind === 'v') own.add(id);
    const counted = kind === 'y' ? tries : refused;
    if ('fy'.includes(kind)) counted.set(after, Math.max(counted.get(after) ?? 0, Number(before) || 0));
  }
  const unsent = [...own].filter((id) => !taken.has(id));
  /** Whether an answer has been seen. */
  const answers = new Map<Fact['id'], boolean>();
  for (const [, conversation, place, kind, id, before, after] of facts) {
    if (!'absrw'.includes(kind)) continue;
    // A reply is shown once what it answers was taken; two tabs may have said it, as anything: once it was seen, it was.
    const isReply = 'rw'.includes(kind);
    const name = isReply ? after.slice(Math.max(after.indexOf('/'), 0)) : id;
    const at = isReply && before ? own.has(before) && taken.get(before) : place;
    if (at) answers.set(name, answers.get(name) || at <= (seen.get(conversation) ?? ''));
  }
  return {
    unread: [...answers.values()].filter((isSeen) => !isSeen).length,
    hasUnsent: unsent.length > 0,
    isWaiting: unsent.some((id) => (refused.get(id) ?? 0) < (tries.get(id) ?? 1)),
    lastUse: parseInt(last, 36) || 0,
  };
}
