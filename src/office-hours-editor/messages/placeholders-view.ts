import {html, nothing} from 'lit';
import type {Placeholder} from '../../domain/editing/message-situations.js';
import type {EditorModel} from '../editor-context.js';

/**
 * Buttons that put placeholders into a text.
 *
 * @param label what the text is called.
 * @param more other buttons of the same row.
 */
export function renderPlaceholders(
  names: readonly Placeholder[],
  label: string,
  {strings, isDisabled}: EditorModel,
  insert: (name: Placeholder) => void,
  more: unknown = nothing,
): unknown {
  const words = strings.messages;
  return html`<div class="inserts" role="group" aria-label=${words.insertInto(label)}>
    ${names.map(
      (name) =>
        html`<button type="button" ?disabled=${isDisabled} @click=${() => insert(name)}>
          ${words.placeholders[name]} <code>{${name}}</code>
        </button>`,
    )}
    ${more}
  </div>`;
}
