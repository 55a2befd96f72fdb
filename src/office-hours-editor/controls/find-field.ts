// From a place in the document to its field on the screen, through the parts' shadow roots.

/** Parts that can bring fields to light that they do not show: folded exceptions. */
interface Revealing extends HTMLElement {
  reveal(path: string): Promise<void> | void;
}

/** Puts the focus on the field of a path ("$.officeHours.weekly.monday[0].opens"), or the closest one that there is. */
export async function revealPath(root: ShadowRoot, path: string): Promise<void> {
  for (const part of root.querySelectorAll<Revealing>('.parts > *')) await part.reveal?.(path);
  const field = fieldOf(root, path);
  field?.focus();
  field?.scrollIntoView({block: 'center'});
}

/** The field of a path as it is drawn, or the closest one that there is. */
export function fieldOf(root: ShadowRoot, path: string): HTMLElement | undefined {
  const fields = [...fieldsIn(root)];
  const pathOf = (field: HTMLElement) => field.dataset['path']!;
  // A mistake of an opening as a whole is mended at its closing time; one deeper than any field, at the field around it.
  const best =
    fields.find((field) => pathOf(field) === `${path}.closes`) ??
    fields.filter((field) => path.startsWith(pathOf(field))).sort((a, b) => pathOf(b).length - pathOf(a).length)[0];
  return best?.matches(FOCUSABLE) ? best : (best?.querySelector<HTMLElement>(FOCUSABLE) ?? best);
}

function* fieldsIn(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.dataset['path']) yield element;
    if (element.shadowRoot) yield* fieldsIn(element.shadowRoot);
  }
}

const FOCUSABLE = 'input, textarea, select, button';
