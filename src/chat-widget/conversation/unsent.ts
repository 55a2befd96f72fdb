// What was sent before there was code to take it (`keepUnsent`), taken.
import {type Keeper, namesOf, PAGE, storageFor, stored, UNSENT} from '../page-load/storage-name.js';

/**
 * Hands over what was sent so, here and on pages that were left; each of it may come more than once.
 *
 * @param isElsewhere only what was sent on other pages: what was done on this one comes after it.
 */
export function takeUnsent(widget: Keeper, take: (text: string, id: string) => void, isElsewhere = false): void {
  for (const start of namesOf(widget).map((name) => name + UNSENT)) {
    if (!stored(start, widget.storage)) continue;
    const storage = storageFor(widget.storage)!;
    const keys = Object.keys(storage).filter((key) => key.startsWith(start));
    for (const key of keys.sort()) {
      if (isElsewhere && (key === start || key.endsWith(PAGE))) continue;
      const text = storage.getItem(key);
      if (text && key !== start) take(text, key.slice(start.length));
      storage.removeItem(key);
    }
  }
}
