// What the panel looks for before there is a conversation.
import {type Keeper, namesOf, storageFor, stored} from '../../conversation/storage-name.js';

/** Whether there is anything to go on with: a conversation, a draft, or a message whose conversation's own key is lost. */
export function isAnythingKept(widget: Keeper): boolean {
  const starts = namesOf(widget).map((name) => `${name}:`);
  // To look through all keys of a long conversation takes a while.
  if (starts.some((start) => stored(start, widget.storage))) return true;
  try {
    const keys = Object.keys(storageFor(widget.storage) ?? {});
    return keys.some((key) => starts.some((start) => key.startsWith(start)));
  } catch {
    return false; // blocked
  }
}
