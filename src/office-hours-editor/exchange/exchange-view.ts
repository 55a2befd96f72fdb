// Parts of the exchange section: the choices of the kind of page and of where a shop keeps its settings (in the snippet itself, or in a file that
// it points at), and the fields that hold what is to be copied.
import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {FILE_NAME, SNIPPET_TARGETS, type SnippetTarget} from '../../domain/exchange/snippet.js';
import type {EditorStrings} from '../../i18n/editor/strings.js';

const MAX_ROWS = 16;

export type Output = 'snippet' | 'json';

/** The kind of page, and what to do there with the snippet. */
export function renderTarget({delivery}: EditorStrings, chosen: SnippetTarget): unknown {
  return html`<div class="target">
    <div class="field">
      <label for="target">${delivery.target}</label>
      <select id="target" aria-describedby="steps">
        ${SNIPPET_TARGETS.map(
          (target) =>
            html`<option value=${target} .selected=${live(target === chosen)}>${delivery.targets[target]}</option>`,
        )}
      </select>
    </div>
    <ol id="steps">
      ${delivery.targetSteps[chosen].split('\n').map((step) => html`<li>${step}</li>`)}
    </ol>
  </div>`;
}

export function renderWays(strings: EditorStrings['exchange'], isInFile: boolean, fileUrl: string): unknown {
  return html`<fieldset>
      <legend class="label">${strings.way}</legend>
      <div class="ways">
        ${renderWay('in-snippet', !isInFile, strings.inSnippet, strings.inSnippetNote)}
        ${renderWay('in-file', isInFile, strings.inFile, strings.inFileNote)}
      </div>
    </fieldset>
    ${isInFile ? renderFileUrl(strings, fileUrl) : nothing}`;
}

const renderWay = (id: string, isChosen: boolean, name: string, note: string) =>
  html`<div class="way">
    <label class="check">
      <input type="radio" name="way" id=${id} .checked=${isChosen} aria-describedby="${id}-note" />
      ${name}
    </label>
    <small id="${id}-note">${note}</small>
  </div>`;

const renderFileUrl = (strings: EditorStrings['exchange'], fileUrl: string) =>
  html`<div class="field">
    <label for="file-url">${strings.fileUrl}</label>
    <input
      id="file-url"
      type="text"
      dir="ltr"
      inputmode="url"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      placeholder="https://shop.example/${FILE_NAME}"
      aria-describedby="file-url-note obstacle"
      aria-invalid=${!fileUrl.trim()}
      .value=${fileUrl}
    />
    <small id="file-url-note">${strings.fileUrlNote}</small>
  </div>`;

/** A text that cannot be changed, as wide and high as it needs within reason. */
export function renderOutput(id: string, label: string, text: string): unknown {
  return html`<div class="field output">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      class="code"
      dir="ltr"
      readonly
      spellcheck="false"
      rows=${Math.min(text.split('\n').length, MAX_ROWS)}
      .value=${text}
    ></textarea>
  </div>`;
}
