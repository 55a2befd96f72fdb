// The way in: takes a text or a file, shows what was understood and what not, and only then asks for the change.
import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {choose, type ImportResult, isUsable} from '../../domain/exchange/import-result.js';
import type {Span} from '../../domain/exchange/snippet.js';
import {applyImport, hasSomethingOf, type ImportMode, usualMode} from '../../domain/exchange/apply-import.js';
import {wordImport} from '../../i18n/editor/import-wording.js';
import {controlStyles} from '../controls/controls.styles.js';
import {type EditorModel, editorContext} from '../editor-context.js';
import {exchangeStyles} from './exchange-section.styles.js';
import {icon} from '../controls/icons.js';
import {renderImportEffect, renderImportSummary, wordImportBriefly} from './import-summary.js';
import {AnnounceRequest, EditRequest} from '../requests.js';
import {TextDrop} from './text-drop.js';

const LARGEST_MEGABYTES = 5;

/** @fires {Event} close - The dialog was closed, with or without a change. Does not bubble. */
export class EditorImport extends LitElement {
  static override styles = [controlStyles, exchangeStyles];

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  @state() private _text = '';
  @state() private _result: ImportResult | undefined;
  @state() private _choice = 0;
  /** What the person wants to become of what is there, where they have said so. */
  @state() private _wantedMode: ImportMode | undefined;
  /** What is to be changed in the text. */
  @state() private _mendNote = '';
  /** Why the text could not even be looked at. */
  @state() private _failure = '';

  @query('dialog') private readonly _dialog!: HTMLDialogElement;
  @query('textarea') private readonly _field!: HTMLTextAreaElement;
  @query('input[type=file]') private readonly _files!: HTMLInputElement;
  @query('#outcome') private readonly _outcome!: HTMLElement | null;

  private readonly _drop = new TextDrop(this, (dropped) => void this._take(dropped));

  /** Out of the page it would stay open in another way. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._dialog?.close();
  }

  /** Opens the dialog, empty or with something that is read at once. */
  async open(given: File | string = ''): Promise<void> {
    this._mendNote = '';
    this._setText('');
    if (!this._dialog.open) this._dialog.showModal();
    this._field.focus();
    if (given) await this._take(given);
  }

  /**
   * Opens the dialog with a text that is to be changed before it is read.
   *
   * @param note what to change.
   * @param selected where that stands.
   */
  async mend(text: string, note: string, selected: Span | undefined): Promise<void> {
    await this.open();
    this._setText(text);
    this._mendNote = note;
    await this.updateComplete;
    if (!selected) return;
    const field = this._field;
    // Scrolled to where it stands, in every browser: to the end of a text that ends there.
    field.value = text.slice(0, selected.end);
    const top = field.scrollHeight - field.clientHeight / 2;
    field.value = text;
    field.setSelectionRange(selected.start, selected.end);
    field.scrollTop = top;
  }

  private async _take(given: File | string): Promise<void> {
    if (typeof given === 'string') {
      this._setText(given);
    } else if (given.size > LARGEST_MEGABYTES * 1e6) {
      this._setText('');
      this._failure = this._model.strings.exchange.tooLarge(LARGEST_MEGABYTES);
      return;
    } else {
      this._setText(await given.text());
    }
    await this._read();
  }

  private _setText(text: string): void {
    this._text = text;
    this._result = undefined;
    this._failure = '';
  }

  private readonly _read = async (): Promise<void> => {
    const text = this._text;
    let result: ImportResult | undefined;
    try {
      const {readText} = await import('./import-reader.js');
      const {locale, now} = this._model;
      result = await readText(text, locale, now);
    } catch {
      // What reads texts is loaded at this moment.
    }
    if (this._text !== text) return; // the person went on typing
    this._result = result;
    this._choice = 0;
    this._wantedMode = undefined;
    this._failure = result ? '' : this._model.strings.exchange.readingFailed;
    await this.updateComplete;
    this._outcome?.focus();
  };

  private get _chosen(): ImportResult | undefined {
    return this._result && choose(this._result, this._choice);
  }

  /** Where there is nothing to take the place of, both are the same. */
  private _modeFor(result: ImportResult): ImportMode {
    return hasSomethingOf(this._model.document, result) ? (this._wantedMode ?? usualMode(result)) : 'replace';
  }

  private readonly _use = (): void => {
    const result = this._chosen;
    if (!result || !isUsable(result)) return;
    const {document, strings} = this._model;
    this._dialog.close();
    const mode = this._modeFor(result);
    const edit = (before: typeof document) => applyImport(before, result, mode);
    const request =
      edit(document) === document
        ? new AnnounceRequest(strings.exchange.nothingChanges)
        : new EditRequest(edit, {description: (words) => wordImport(result, words)});
    this.dispatchEvent(request);
  };

  private readonly _onInput = (event: Event): void => {
    event.stopPropagation();
    if (event.target === this._field) this._setText(this._field.value);
  };

  private readonly _onChange = (event: Event): void => {
    event.stopPropagation();
    const [file] = this._files.files ?? [];
    if (event.target !== this._files || !file) return;
    void this._take(file);
    this._files.value = ''; // the same file may be chosen again
  };

  private readonly _onClose = (): void => {
    this._setText('');
    this.dispatchEvent(new Event('close'));
  };

  override render(): unknown {
    const {exchange, general} = this._model.strings;
    const result = this._chosen;
    const canUse = result && isUsable(result);
    return html`<dialog
      aria-labelledby="heading"
      class=${this._drop.isOver ? 'over' : ''}
      @close=${this._onClose}
      @input=${this._onInput}
      @change=${this._onChange}
      @beforeinput=${stop}
      @dragover=${this._drop.over}
      @dragleave=${this._drop.leave}
      @drop=${this._drop.drop}
    >
      <div class="dialog-body">
        <h2 id="heading">${exchange.importTitle}</h2>
        ${this._mendNote ? html`<p id="mend" class="finding warning">${this._mendNote}</p>` : html`<p class="note">${exchange.importNote}</p>`}
        ${this._renderField()}
        <div class="row">
          <button type="button" @click=${() => this._files.click()}>${icon('upload')} ${exchange.chooseFile}</button>
          <button type="button" class=${canUse ? '' : 'primary'} @click=${this._read}>${exchange.read}</button>
        </div>
        ${this._failure ? html`<p id="outcome" class="finding" tabindex="-1">${this._failure}</p>` : nothing}
        ${result ? this._renderResult(result) : nothing}
      </div>
      <div class="dialog-actions">
        ${canUse ? this._renderBrief(result) : nothing}
        <button type="button" @click=${() => this._dialog.close()}>${general.cancel}</button>
        ${canUse ? html`<button type="button" class="primary" aria-describedby="effect" @click=${this._use}>${exchange.use}</button>` : nothing}
      </div>
    </dialog>`;
  }

  private _renderField(): unknown {
    const {exchange} = this._model.strings;
    const isRefused = Boolean(this._failure || (this._chosen && !isUsable(this._chosen)));
    return html`<div class="field">
      <label for="text">${exchange.text}</label>
      <textarea
        id="text"
        class="code"
        dir="ltr"
        rows="7"
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        aria-describedby="${this._mendNote ? 'mend ' : ''}text-note${isRefused ? ' outcome' : ''}"
        aria-invalid=${isRefused}
        .value=${this._text}
      ></textarea>
      <small id="text-note">${exchange.textNote}</small>
      <input
        type="file"
        hidden
        aria-label=${exchange.chooseFile}
        accept=".json,.jsonld,.html,.htm,.txt,application/json,application/ld+json,text/html,text/plain"
      />
    </div>`;
  }

  private _renderResult(result: ImportResult): unknown {
    const {exchange} = this._model.strings;
    const {kind, choices} = result;
    const name = exchange.kinds[isUsable(result) ? kind : 'nothing'];
    // What is read out with the heading is what can be seen below it and beside the button.
    const told = [result.notUnderstood.length && 'look', isUsable(result) && 'effect-in-brief']
      .filter(Boolean)
      .join(' ');
    const heading = html`<h3 id="outcome" tabindex="-1" aria-describedby=${told || nothing}>${name}</h3>`;
    const onChoose = ({target}: Event) => (this._choice = (target as HTMLSelectElement).selectedIndex);
    return html`<div class="result">
      ${heading}
      ${
        choices.length
          ? html`<div class="field">
              <label for="place">${exchange.place}</label>
              <select id="place" @change=${onChoose}>
                ${choices.map(({name}, i) => html`<option .selected=${i === this._choice}>${name || i + 1}</option>`)}
              </select>
            </div>`
          : nothing
      }
      ${renderImportSummary(result, this._model)} ${isUsable(result) ? this._renderMode(result) : nothing}
    </div>`;
  }

  /** Beside the button: the whole sentence may be out of sight. */
  private _renderBrief(result: ImportResult): unknown {
    const {exchange} = this._model.strings;
    const notes = result.notUnderstood.length;
    return html`<p class="brief">
      <strong id="effect-in-brief">${wordImportBriefly(result, this._modeFor(result), this._model)}</strong>
      ${notes ? html`<small>${exchange.look(notes)}</small>` : nothing}
    </p>`;
  }

  private _renderMode(result: ImportResult): unknown {
    const {exchange} = this._model.strings;
    const mode = this._modeFor(result);
    const radio = (value: ImportMode) =>
      html`<label class="check">
        <input type="radio" name="mode" .checked=${live(value === mode)} @change=${() => (this._wantedMode = value)} />
        ${exchange.modes[value]}
      </label>`;
    return html`${
        hasSomethingOf(this._model.document, result)
          ? html`<fieldset>
              <legend class="label">${exchange.mode}</legend>
              ${radio('replace')} ${radio('add')}
            </fieldset>`
          : nothing
      }
      <div id="effect" role="status">${renderImportEffect(result, mode, this._model)}</div>`;
  }
}

/** What is typed here is no part of the document: it has nothing to do with the editor's undo. */
const stop = (event: Event): void => event.stopPropagation();

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-import': EditorImport;
  }
}
