// The list of sections: short ways to each, which one somebody is at, and where there is something to put right.
import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {renderFound} from './controls/dates-row.js';
import type {EditorModel} from './editor-context.js';
import {findingsBySection, SECTIONS} from './sections.js';

interface SectionsView {
  /** The index of the section that somebody is at. */
  readonly current: number;
  /** The index of the one that Tab comes to. */
  readonly stop: number;
  readonly go: (index: number) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  /** Is told the list's element, whose height the rest leaves room for. */
  readonly watch: (list: Element | undefined) => void;
}

/** One stop of Tab: it comes to the current section, and arrow keys go to the others. */
export function renderSections({strings, findings}: EditorModel, view: SectionsView): TemplateResult {
  const found = findingsBySection(findings);
  return html`<nav aria-label=${strings.general.jumpTo} ${ref(view.watch)}>
    <div
      class="sections"
      role="toolbar"
      aria-describedby="section-keys"
      @keydown=${view.onKeydown}
      @focusin=${view.onFocus}
      @focusout=${view.onFocus}
    >
      ${SECTIONS.map(
        ({texts}, index) =>
          html`<button
            type="button"
            aria-current=${index === view.current}
            tabindex=${index === view.stop ? 0 : -1}
            @click=${() => view.go(index)}
          >
            ${strings[texts].title} ${renderFound(found[index]!, strings.problems)}
          </button>`,
      )}
    </div>
    <p id="section-keys" class="note">${strings.toolbar.sectionKeys}</p>
  </nav>`;
}
