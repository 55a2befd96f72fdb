// Where a widget keeps its conversation. Apart from what keeps it, since a page looks for one before that is loaded.
const PREFIX = 'office-hours-chat:';

/** The storage that the `storage` attribute names; undefined for none. Throws where the browser blocks it. */
export function storageFor(kind: string | null): Storage | undefined {
  return kind === 'none' ? undefined : kind === 'session' ? sessionStorage : localStorage;
}

/** What keeps the conversations of one widget apart from those of others on the same site. */
export function storageName(widget: Element): string {
  const index = [...document.querySelectorAll(widget.localName)].indexOf(widget);
  // A colon ends the name: with "a:b", the conversation of "a" would have that of the other in it.
  return PREFIX + (widget.id.replaceAll(':', '%3A') || (index > 0 ? index : ''));
}

/** What a widget keeps under a key; nothing where the browser blocks it. */
export function stored(widget: Element, kind: string | null, key: string): string | null | undefined {
  try {
    return storageFor(kind)?.getItem(storageName(widget) + key);
  } catch {
    return null;
  }
}

/** Whether the panel was left open on the tab's page before; undefined where nobody has opened or closed it there. */
export function recallOpen(widget: Element & {readonly storage: string | null}): boolean | undefined {
  // The name alone: what is kept of the conversation has a colon behind it.
  const state = stored(widget, widget.storage === 'none' ? 'none' : 'session', '');
  return state ? state === 'open' : undefined;
}
