// Where a widget keeps its conversation. Apart from what keeps it, since a page looks for one before that is loaded.
const PREFIX = 'office-hours-chat:';

/** The storage that the `storage` attribute names; undefined for none. Throws where the browser blocks it. */
export function storageFor(kind: string | null): Storage | undefined {
  return kind === 'none' ? undefined : kind === 'session' ? sessionStorage : localStorage;
}

/** What keeps the conversations of one widget apart from those of others on the same site. */
export function storageName(widget: Element): string {
  const index = [...document.querySelectorAll(widget.localName)].indexOf(widget);
  return PREFIX + (widget.id || (index > 0 ? index : ''));
}
