// From a place in the document to its field on the screen, through the parts' shadow roots.

/** Parts that can bring fields to light that they do not show: folded exceptions. */
interface Revealing extends HTMLElement {
  reveal(path: string): Promise<void> | void;
}

/** Puts the focus on the field of a path ("$.officeHours.weekly.monday[0].opens"), or the closest one that there is. */
export async function revealPath(root: ShadowRoot, path: string): Promise<void> {
  for (const part of root.querySelectorAll<Revealing>('.parts > *')) await part.reveal?.(path);
  const fields = [...fieldsIn(root)];
  const pathOf = (field: HTMLElement) => field.dataset['path']!;
  // A mistake of an opening as a whole is mended at its closing time; one deeper than any field, at the field around it.
  const best =
    fields.find((field) => pathOf(field) === `${path}.closes`) ??
    fields.filter((field) => path.startsWith(pathOf(field))).sort((a, b) => pathOf(b).length - pathOf(a).length)[0];
  focusIn(best);
  best?.scrollIntoView({block: 'center'});
}

function* fieldsIn(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.dataset['path']) yield element;
    if (element.shadowRoot) yield* fieldsIn(element.shadowRoot);
  }
}

const FOCUSABLE = 'input, textarea, select, button';

function focusIn(element: HTMLElement | undefined): void {
  const target = element?.matches(FOCUSABLE) ? element : (element?.querySelector<HTMLElement>(FOCUSABLE) ?? element);
  target?.focus();
}
