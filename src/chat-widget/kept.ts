// What the panel keeps, and looks for, before there is a conversation.
import {storageFor, stored, storageName} from './storage-name.js';

type Widget = Element & {readonly storage: string | null};

/** Whether there is anything to go on with: a conversation, a draft, or a message whose conversation's own key is lost. */
export function isAnythingKept(widget: Widget): boolean {
  if (stored(widget, widget.storage, ':')) return true; // to look through all keys of a long conversation takes a while
  try {
    const start = `${storageName(widget)}:`;
    return Object.keys(storageFor(widget.storage) ?? {}).some((key) => key.startsWith(start));
  } catch {
    return false; // blocked
  }
}

/** Keeps a value, unless it is blank, in the storage that is named. */
export function keep(widget: Element, kind: string | null, key: string, value: string): void {
  try {
    const whole = storageName(widget) + key;
    if (value) storageFor(kind)?.setItem(whole, value);
    else storageFor(kind)?.removeItem(whole);
  } catch {
    // Blocked or full: the next page begins without it.
  }
}

/** Begins the keys of what was sent before there was code to take it; by itself, the key of the latest of them. */
export const UNSENT = ':unsent';

/** Keeps what is sent before there is code to take it, in an order that its ids tell. */
export function keepUnsent(widget: Widget, id: string, text: string): void {
  keep(widget, widget.storage, `${UNSENT}${id}`, text);
  keep(widget, widget.storage, UNSENT, id);
}
