import {storageFor, stored, storageName} from './storage-name.js';

/**
 * Hands over what `kept.ts` has kept of what was sent before there was code to take it, by this page and by those that were
 * left. Some of it may have been taken already: by its id it is known.
 *
 * @param key under which the latest of it is kept, and with which the keys of all of it begin.
 */
export function takeUnsent(
  widget: Element & {readonly storage: string | null},
  key: string,
  take: (text: string, id: string) => void,
): void {
  if (!stored(widget, widget.storage, key)) return;
  const storage = storageFor(widget.storage)!;
  const start = storageName(widget) + key;
  const keys = Object.keys(storage).filter((each) => each.startsWith(start));
  for (const each of keys.sort()) {
    const text = storage.getItem(each);
    if (text && each !== start) take(text, each.slice(start.length));
    storage.removeItem(each);
  }
}
