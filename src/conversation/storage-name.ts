// The names under which a widget keeps things, and how. Apart from what keeps them, since a page looks for them before that is loaded.
import type {Visitor} from '../domain/message.js';

const PREFIX = 'office-hours-chat:';

/** Between a widget's name and that of a customer: an escaped "@", which no name of a widget has in it. */
export const CUSTOMER = '%40';

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
  return storageName(widget) + (id ? CUSTOMER + escape(id) : '');
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

/** Whether the panel was left open (or closed by the visitor) on the tab's page before; undefined: neither. */
export function recallOpen(widget: Keeper): boolean | undefined {
  // The name alone: what is kept of the conversation has a colon behind it.
  const state = stored(storageName(widget), widget.storage === 'none' ? 'none' : 'session');
  return state ? state === 'open' : undefined;
}
