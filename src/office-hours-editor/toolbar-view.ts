import {html, nothing, type TemplateResult} from 'lit';
import type {EditorModel} from './editor-context.js';
import {icon} from './icons.js';

interface Toolbar {
  readonly isUnsaved: boolean;
  /** What was done last, in words. */
  readonly said: string;
  /** What undo would take back; undefined: nothing. */
  readonly undoes: string | undefined;
  readonly redoes: string | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly showSummary: () => void;
}

export function renderToolbar(model: EditorModel, toolbar: Toolbar): TemplateResult {
  const {general} = model.strings;
  const {isUnsaved, said} = toolbar;
  return html`<div class="toolbar" part="toolbar">
    <p class="state ${isUnsaved ? 'unsaved' : ''}">
      <strong>${isUnsaved ? general.unsaved : general.savedAll}</strong>
      <span class="said" role="status">${said}</span>
    </p>
    ${renderMistakes(model, toolbar.showSummary)}
    <div class="row history">
      ${renderStep('undo', general.undo, toolbar.undoes, toolbar.undo, model.isDisabled)}
      ${renderStep('redo', general.redo, toolbar.redoes, toolbar.redo, model.isDisabled)}
    </div>
    <button type="button" class="primary save anchor" @click=${toolbar.save}>${general.save}</button>
  </div>`;
}

function renderMistakes({findings, strings}: EditorModel, showSummary: () => void): unknown {
  const {length} = findings;
  const hasErrors = findings.some(({severity}) => severity === 'error');
  if (!length) return nothing;
  return html`<button type="button" class="mistakes ${hasErrors ? '' : 'warning'}" @click=${showSummary}>
    ${strings.problems.count(length)}
  </button>`;
}

/** Not `disabled` when there is nothing to do: whoever has just pressed it would lose the focus. */
function renderStep(
  name: 'undo' | 'redo',
  label: string,
  does: string | undefined,
  act: () => void,
  isDisabled: boolean,
): TemplateResult {
  const isIdle = does === undefined || isDisabled;
  return html`<button
    type="button"
    class="icon"
    aria-label=${label}
    title=${does ? `${label}: ${does}` : label}
    aria-disabled=${isIdle}
    @click=${isIdle ? nothing : act}
  >
    ${icon(name)}
  </button>`;
}
