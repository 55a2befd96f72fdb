// On a device that several people use: what customers have left behind who have not come back for long.
import {summarize} from '../../domain/conversation/kept-summary.js';
import {keptFor} from '../../domain/message.js';
import {UNSENT} from '../../conversation/early.js';
import {
  CUSTOMER,
  keep,
  type Keeper,
  namesOf,
  storageFor,
  storageName,
  stored,
} from '../../conversation/storage-name.js';

/**
 * Removes what is kept for others than whoever is there, where it is older than the page keeps conversations. What waits to be sent
 * stays: nobody else has it.
 *
 * @param keys all keys of the browser's storage. Throws where the browser blocks that.
 */
export function forgetOthers(
  widget: Keeper & {readonly keepDays: number | string | null},
  now: number,
  keys: readonly string[] = Object.keys(storageFor(widget.storage)!),
): void {
  const {storage, keepDays} = widget;
  const widgetName = storageName(widget);
  const own = keys.filter((key) => key.startsWith(`${widgetName}:`) || key.startsWith(widgetName + CUSTOMER));
  const names = new Set(own.map((key) => key.slice(0, key.indexOf(':', widgetName.length))));
  for (const name of names) {
    if (namesOf(widget).includes(name)) continue;
    const kept = own.filter((key) => key.startsWith(`${name}:`));
    const {isWaiting, lastUse} = summarize(kept, `${name}:`);
    const used = Math.max(lastUse, Number(stored(`${name}:typed`, storage)) || 0);
    const isUnsaid = kept.some((key) => key.startsWith(name + UNSENT) && key !== name + UNSENT);
    if (used && now - used > keptFor(keepDays) && !isWaiting && !isUnsaid)
      for (const key of kept) keep(key, storage, '');
  }
}
