// What the panel looks for before there is a conversation.
import {conversationName, type Keeper, storageFor, stored, UNSENT} from './storage-name.js';

/** Whether there is anything to go on with: a conversation, a draft, or a message whose conversation's own key is lost. */
export function isAnythingKept(widget: Keeper): boolean {
  const start = `${conversationName(widget)}:`;
  if (stored(start, widget.storage)) return true; // to look through all keys of a long conversation takes a while
  try {
    return Object.keys(storageFor(widget.storage) ?? {}).some((key) => key.startsWith(start));
  } catch {
    return false; // blocked
  }
}

/** Hands over what was sent before there was code to take it, here and on pages that were left; it may come more than once. */
export function takeUnsent(widget: Keeper, take: (text: string, id: string) => void): void {
  const start = conversationName(widget) + UNSENT;
  if (!stored(start, widget.storage)) return;
  const storage = storageFor(widget.storage)!;
  const keys = Object.keys(storage).filter((key) => key.startsWith(start));
  for (const key of keys.sort()) {
    const text = storage.getItem(key);
    if (text && key !== start) take(text, key.slice(start.length));
    storage.removeItem(key);
  }
}
