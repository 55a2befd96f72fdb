// What a page can do with a conversation before there is code for it: say something, and end it. Both are kept at once, since the
// page may be about to go; the code does the rest when it is there (docs/conversation.md).
import {ENDED} from '../domain/conversation/ended.js';
import {conversationName, keep, type Keeper, namesOf, storageFor} from './storage-name.js';

/** Begins the keys of what was sent so; by itself, the key that says that there is any. */
export const UNSENT = ':unsent';

/** In the id of what is sent so where messages go nowhere: digits and points are all else. */
export const NOWHERE = 'n';

/** The same where that is not known yet. */
export const UNDECIDED = 'u';

/** Ends the id of what is sent so on this page. */
export const PAGE = `.${Math.random()}`;
let count = 1000;

/**
 * Keeps what is sent at `now` before there is code to take it.
 *
 * @param goesOut whether messages go anywhere on this page, as far as that is known: the code that takes it may be that of one
 *   where they do not.
 * @returns its id; ids sort as what they stand for was sent.
 */
export function keepUnsent(widget: Keeper, text: string, now: number, goesOut?: boolean): string {
  const name = conversationName(widget) + UNSENT;
  const id = `${now}.${count++}${goesOut ? '' : goesOut === false ? NOWHERE : UNDECIDED}${PAGE}`;
  keep(name, widget.storage, id); // without it, nobody would look for the other
  keep(name + id, widget.storage, text);
  return id;
}

/**
 * Ends a conversation before there is code to do it: nothing of it stays, and the visitor's other tabs hear of it.
 *
 * @returns the ids of what was ended.
 */
export function endKept(widget: Keeper): string[] {
  const {storage} = widget;
  return namesOf(widget).flatMap((name) => {
    const start = `${name}:`;
    let keys: string[];
    try {
      keys = Object.keys(storageFor(storage)!).filter((key) => key.startsWith(start));
    } catch {
      return []; // none, or blocked: nothing is kept
    }
    const facts = keys.map((key) => key.slice(start.length).split(':')).filter(([, place]) => place);
    const ids = [...new Set(facts.map(([id]) => id!))];
    // Told again when there is more room.
    const tell = () => {
      keep(start + ENDED, storage, JSON.stringify(ids));
      keep(start + ENDED, storage, '');
    };
    tell();
    for (const key of keys) keep(key, storage, '');
    tell();
    return ids;
  });
}
