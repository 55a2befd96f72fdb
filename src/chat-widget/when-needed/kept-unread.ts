// What a page shows of a conversation that was kept on an earlier one, without the code of conversations.
import {summarize} from '../../domain/conversation/kept-summary.js';
import {DAY} from '../../domain/calendar.js';
import {keptFor} from '../../domain/message.js';
import {forgetOthers} from './forget-others.js';
import {type Keeper, storageFor, stored} from '../../conversation/storage-name.js';

export {forgetOthers};

/** The key of what was said to nobody: with when, and its id. */
const TO_NOBODY = /^[^:]+:(\w{9})n(.*)/s;

/**
 * How many messages of the shop have not been seen. Throws where more is to be done than to count them: something is unsent
 * or too old, or may go out by now, or a visitor's clock that is wrong has to be corrected.
 *
 * @param start what the keys of the conversation begin with.
 */
export function keptUnread(
  widget: Keeper & {readonly keepDays: number | string | null},
  start: string,
  now: number,
): number {
  const keys = Object.keys(storageFor(widget.storage)!);
  forgetOthers(widget, now, keys);
  const {unread, hasUnsent, lastUse} = summarize(keys, start);
  const isOld = now - lastUse > keptFor(widget.keepDays);
  if (hasUnsent || isOld || keys.some((key) => isUndecided(key)) || stored(`${start}clock`, widget.storage))
    throw new Error('not at rest');
  return unread;

  /** Of what was said before its page knew where to: whether it is to go out now. */
  function isUndecided(key: string): boolean {
    const [, said, id = ''] = (key.startsWith(start) && TO_NOBODY.exec(key.slice(start.length))) || [];
    const isRecent = said && now - parseInt(said, 36) < DAY;
    if (!isRecent || !stored(key, widget.storage)?.includes('"isUndecided":true')) return false;
    return !keys.some((other) => other.startsWith(start) && other.endsWith(`v${id}`));
  }
}
