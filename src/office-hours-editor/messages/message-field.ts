// One text: its field, when it is sent, what can be put into it, and how a visitor would read it. Reads only.
import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {findingsAt} from '../../domain/editing/check-configuration.js';
import {FITTING_PLACEHOLDERS, type Placeholder} from '../../domain/editing/message-situations.js';
import type {MessageKey} from '../../domain/types.js';
import type {Reading} from '../../i18n/editor/message-reading.js';
import type {EditorModel} from '../editor-context.js';
import {isInvalid, renderFindings} from '../findings-view.js';
import {icon} from '../controls/icons.js';
import {renderPlaceholders} from './placeholders-view.js';

export interface MessageView {
  readonly kind: MessageKey;
  readonly text: string;
  /** What it means that the text is blank. */
  readonly blank: string;
  /** Undefined where there is nothing to read. */
  readonly reading: Reading | undefined;
}

/** What a person does with it. */
export interface MessageActions {
  readonly type: (kind: MessageKey, event: Event) => void;
  readonly leave: (event: Event) => void;
  readonly insert: (kind: MessageKey, placeholder: Placeholder) => void;
  readonly suggest: (kind: MessageKey) => void;
}

export function renderMessage(view: MessageView, model: EditorModel, actions: MessageActions): unknown {
  const {kind, text, blank, reading} = view;
  const {label, when} = model.strings.messages[kind];
  const path = `$.messages.${kind}`;
  const findings = findingsAt(model.findings, path);
  const isBlank = !text.trim();
  return html`<div class="message">
    <div class="message-head">
      <label for=${kind}>${label}</label>
      <p class="note" id="when-${kind}">${when}</p>
    </div>
    <textarea
      id=${kind}
      data-path=${path}
      rows="2"
      dir="auto"
      aria-describedby="when-${kind} ${isBlank ? `blank-${kind}` : ''} ${findings.length ? `findings-${kind}` : ''}"
      aria-invalid=${isInvalid(findings)}
      .value=${live(text)}
      ?disabled=${model.isDisabled}
      @input=${(event: Event) => actions.type(kind, event)}
      @change=${actions.leave}
      @blur=${actions.leave}
    ></textarea>
    ${isBlank ? html`<p class="note blank" id="blank-${kind}">${blank}</p>` : nothing}
    ${renderFindings(findings, `findings-${kind}`, model)} ${renderInserts(kind, isBlank, model, actions)}
    ${renderReading(reading)}
  </div>`;
}

function renderInserts(kind: MessageKey, isBlank: boolean, model: EditorModel, actions: MessageActions): unknown {
  const words = model.strings.messages;
  const {label} = words[kind];
  const suggestion = isBlank
    ? html`<button
        type="button"
        class="quiet"
        aria-label=${words.suggestFor(label)}
        ?disabled=${model.isDisabled}
        @click=${() => actions.suggest(kind)}
      >
        ${icon('edit')} ${words.suggest}
      </button>`
    : nothing;
  return renderPlaceholders(FITTING_PLACEHOLDERS[kind], label, model, (name) => actions.insert(kind, name), suggestion);
}

function renderReading(reading: Reading | undefined): unknown {
  if (!reading) return nothing;
  const {introduction, text, notes} = reading;
  return html`<div class="reading">
    <p class="note">${introduction}</p>
    ${text ? html`<p class="bubble" dir="auto">${text}</p>` : nothing}
    ${notes.map((note) => html`<p class="note odd">${note}</p>`)}
  </div>`;
}
