// The keys of a row of fields and buttons of which only some are stops of Tab: ← and → go from one to the next, as in a
// toolbar of the WAI-ARIA practices. In a text they move the cursor first, and go on from where it ends.
import {isRightToLeft} from './direction.js';

/**
 * Moves the focus to the neighbour of the control that has it, if the key asks for that and there is one.
 *
 * `controls`: those of the row that can have the focus, in the order of reading; custom elements that hand it on among them.
 */
export function moveAlong(event: KeyboardEvent, controls: readonly HTMLElement[]): void {
  const {key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented} = event;
  const isArrow = key === 'ArrowLeft' || key === 'ArrowRight';
  if (!isArrow || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return;
  const path = event.composedPath();
  const index = controls.findIndex((control) => path.includes(control));
  const from = controls[index];
  if (!from || (from instanceof HTMLInputElement && !isAtEdge(from, isForward(key, from)))) return;
  const next = controls[index + (isForward(key, from.parentElement ?? from) ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const isForward = (key: string, element: Element): boolean => (key === 'ArrowRight') !== isRightToLeft(element);

function isAtEdge({selectionStart, selectionEnd, value}: HTMLInputElement, isEnd: boolean): boolean {
  return selectionStart === selectionEnd && selectionEnd === (isEnd ? value.length : 0);
}
