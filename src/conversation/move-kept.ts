// What was kept before a page's document named another storage: it goes there, as long as no conversation has begun with it.
import {CUSTOMER, type Keeper, storageFor, storageName} from './storage-name.js';

/**
 * Moves all that is kept of a widget, whoever has said it, to the storage of another kind.
 *
 * @returns whether nothing of it is left: not so where there is no such storage, or no room in it. Then all is as it was.
 */
export function moveKept(widget: Keeper, kind: string): boolean {
  const name = storageName(widget);
  const moved: [key: string, value: string][] = [];
  let to: Storage | undefined;
  try {
    const from = storageFor(widget.storage)!;
    const keys = Object.keys(from).filter((key) => key.startsWith(`${name}:`) || key.startsWith(name + CUSTOMER));
    if (!keys.length) return true;
    to = storageFor(kind)!;
    for (const key of keys) {
      const value = from.getItem(key)!;
      to.setItem(key, value);
      moved.push([key, value]);
    }
    for (const key of keys) from.removeItem(key);
    return true;
  } catch {
    for (const [key] of moved) to!.removeItem(key);
    return false;
  }
}
