// Where a widget keeps its conversation. Apart from what keeps it, since a page looks for one before that is loaded.
import type {Visitor} from '../../domain/message.js';

const PREFIX = 'office-hours-chat:';

/** The storage that the `storage` attribute names; undefined for none. Throws where the browser blocks it. */
export function storageFor(kind: string | null): Storage | undefined {
  return kind === 'none' ? undefined : kind === 'session' ? sessionStorage : localStorage;
}

/** A widget, as far as that tells where it keeps things. */
export type Keeper = Element & {readonly storage: string | null; readonly visitor?: Visitor | null | undefined};

// A colon ends a name: with "a:b", the conversation of "a" would have that of the other in it.
const escape = (id: unknown): string => String(id).replace(/[%:]/g, encodeURIComponent);

/** What keeps one widget apart from others on the same site. Elements of one name are one widget, also side by side. */
export const storageName = (widget: Element): string => PREFIX + escape(widget.id);

/** The same for its conversations: each customer who has signed in has one. */
export function conversationName(widget: Keeper): string {
  const id = widget.visitor?.id;
  return storageName(widget) + (id ? `%40${escape(id)}` : '');
}

/** The names of all conversations that go on, earlier ones first: where the page asks for that, what was said before signing in. */
export const namesOf = (widget: Keeper): string[] =>
  widget.visitor?.keepsConversation ? [storageName(widget), conversationName(widget)] : [conversationName(widget)];

/** What is kept under a name; nothing where the browser blocks it. */
export function stored(name: string, kind: string | null): string | null | undefined {
  try {
    return storageFor(kind)?.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a value, unless it is blank, in the storage that is named. */
export function keep(name: string, kind: string | null, value: string): void {
  try {
    if (value) storageFor(kind)?.setItem(name, value);
    else storageFor(kind)?.removeItem(name);
  } catch {
    // Blocked or full: the next page begins without it.
  }
}

/** Begins the keys of what was sent before there was code to take it; by itself, the key of the latest of them. */
export const UNSENT = ':unsent';

/** Ends the id of what is sent so on this page. */
export const PAGE = `.${Math.random()}`;
let count = 1000;

/**
 * Keeps what is sent at `now` before there is code to take it.
 *
 * @returns its id; ids sort as what they stand for was sent.
 */
export function keepUnsent(widget: Keeper, text: string, now: number): string {
  const name = conversationName(widget) + UNSENT;
  const id = `${now}.${count++}${PAGE}`;
  keep(name + id, widget.storage, text);
  keep(name, widget.storage, id);
  return id;
}

/** Ends a conversation before there is code to do it: nothing of it stays, and the visitor's other tabs hear of it. */
export function endKept(widget: Keeper): void {
  const {storage} = widget;
  const start = `${conversationName(widget)}:`;
  let keys: string[];
  try {
    keys = Object.keys(storageFor(storage)!).filter((key) => key.startsWith(start));
  } catch {
    return; // none, or blocked: nothing is kept
  }
  const facts = keys.map((key) => key.slice(start.length).split(':')).filter(([, place]) => place);
  // The key that tells of an end (`shared-log.ts`), which is removed at once. Where there is no room for it, the others go all the same.
  const told = `${start}ended`;
  keep(told, storage, JSON.stringify(facts.map(([id]) => id)));
  for (const key of [told, ...keys]) keep(key, storage, '');
}

/** Whether the panel was left open (or closed by the visitor) on the tab's page before; undefined: neither. */
export function recallOpen(widget: Keeper): boolean | undefined {
  // The name alone: what is kept of the conversation has a colon behind it.
  const state = stored(storageName(widget), widget.storage === 'none' ? 'none' : 'session');
  return state ? state === 'open' : undefined;
}
