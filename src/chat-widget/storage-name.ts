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
