// What the panel looks for before there is a conversation.
import {conversationName, type Keeper, storageFor, stored} from './storage-name.js';

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
