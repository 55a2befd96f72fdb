// What a page asks of a conversation that was kept on an earlier one, before the code that goes on with it is loaded. Knows
// just enough of the keys of `thread-storage.ts` and `thread.ts` for that, and is the only file of the first stage that does.
import {storageFor, storageName} from './storage-name.js';

export interface KeptConversation {
  /** Whether there is one. */
  readonly isThere: boolean;
  /** Whether something is left to do: messages on their way, or a visitor's clock that was found to be wrong. */
  readonly isUnsettled: boolean;
  /** How many messages of the shop have not been seen. */
  readonly unread: number;
}

/** A message's key, without the mark of one that is on its way; what it holds is the place in the thread. */
const MESSAGE = /^[^>:]+:(\w+)\./;
const BY_VISITOR = /"role":"visitor"/; // with these quotes it is in no text: there they are escaped

export function keptConversation(widget: Element & {readonly storage: string | null}): KeptConversation {
  const kept = new Map<string, string>();
  try {
    const start = `${storageName(widget)}:`;
    for (const [key, value] of Object.entries<string>(storageFor(widget.storage) ?? {})) {
      if (key.startsWith(start)) kept.set(key.slice(start.length), value);
    }
  } catch {
    // Blocked: nothing is kept.
  }
  const seen = kept.get('seen') ?? '';
  let unread = 0;
  let isUnsettled = kept.has('clock');
  for (const [key, value] of kept) {
    const place = MESSAGE.exec(key)?.[1];
    if (place && place > seen && !BY_VISITOR.test(value)) unread++;
    isUnsettled ||= key.startsWith('>');
  }
  return {isThere: kept.has(''), isUnsettled, unread};
}
