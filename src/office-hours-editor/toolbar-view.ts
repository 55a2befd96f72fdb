import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {keyed} from 'lit/directives/keyed.js';
import type {EditorStrings} from '../i18n/editor/strings.js';
import type {EditorModel} from './editor-context.js';
import {icon} from './controls/icons.js';

/** What was done last, in words. */
export interface Said {
  readonly text: string;
  /** How many things have been said: the same sentence again is news to a screen reader only in a new element. */
  readonly times: number;
}

interface Toolbar {
  readonly isUnsaved: boolean;
  readonly isSaving: boolean;
  /** The last try to save it has failed. */
  readonly isFailed: boolean;
  readonly isSaveOff: boolean;
  readonly said: Said;
  /** What undo would take back; undefined: nothing. */
  readonly undoes: string | undefined;
  readonly redoes: string | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly showSummary: () => void;
  /** Is told the bar's element, whose height the rest leaves room for. */
  readonly watch: (bar: Element | undefined) => void;
}

export function renderToolbar(model: EditorModel, toolbar: Toolbar): TemplateResult {
  const {general} = model.strings;
  const {isUnsaved, isSaving, isFailed, said} = toolbar;
  const state = isSaving ? general.saving : isFailed ? general.saveFailed : general[isUnsaved ? 'unsaved' : 'savedAll'];
  return html`<div class="toolbar" part="toolbar" ${ref(toolbar.watch)}>
    <p class="state ${isFailed && !isSaving ? 'failed' : isUnsaved ? 'unsaved' : ''}">
      <strong>${state}</strong>
      <span class="said" role="status">${keyed(said.times, html`<span>${said.text}</span>`)}</span>
    </p>
    ${renderMistakes(model, toolbar.showSummary)}
    <div class="row history">
      ${renderStep('undo', general, toolbar.undoes, toolbar.undo, model.isDisabled)}
      ${renderStep('redo', general, toolbar.redoes, toolbar.redo, model.isDisabled)}
    </div>
    <button
      type="button"
      class="primary save anchor"
      aria-disabled=${isSaving}
      ?disabled=${toolbar.isSaveOff}
      @click=${toolbar.save}
    >
      ${isFailed ? general.tryAgain : general.save}
    </button>
  </div>`;
}

function renderMistakes({findings, strings}: EditorModel, showSummary: () => void): unknown {
  const {problems} = strings;
  const errors = findings.filter(({severity}) => severity === 'error').length;
  if (!findings.length) return nothing;
  return html`<button type="button" class="mistakes ${errors ? '' : 'warning'}" @click=${showSummary}>
    ${errors ? problems.mistakes(errors) : problems.count(findings.length)}
  </button>`;
}

const PARTS = ['week', 'year', 'seasons', 'exceptions', 'messages', 'delivery', 'preview', 'exchange'] as const;
export type JumpTarget = (typeof PARTS)[number];

/** Short ways to the parts, where they stand below each other. */
export function renderJumps({strings}: EditorModel, jump: (part: JumpTarget) => void): TemplateResult {
  return html`<nav aria-label=${strings.general.jumpTo}>
    ${PARTS.map((part) => html`<button type="button" @click=${() => jump(part)}>${strings[part].title}</button>`)}
  </nav>`;
}

/** Not `disabled` when there is nothing to do: whoever has just pressed it would lose the focus. */
function renderStep(
  name: 'undo' | 'redo',
  words: EditorStrings['general'],
  does: string | undefined,
  act: () => void,
  isDisabled: boolean,
): TemplateResult {
  const label = words[name];
  const isIdle = does === undefined || isDisabled;
  return html`<button
    type="button"
    class="icon repeats"
    aria-label=${label}
    title=${does ? words[`${name}es`](does) : label}
    aria-disabled=${isIdle}
    @click=${isIdle ? nothing : act}
  >
    ${icon(name)}
  </button>`;
}
