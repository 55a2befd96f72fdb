// One language to be chosen: from those that the widget speaks, or any other one by its tag.
import {css, html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {isSameLanguage} from '../../domain/editing/shop-texts.js';
import {shippedLanguages} from '../../i18n/shipped-languages.js';
import {languageName} from '../../i18n/editor/language-name.js';
import {controlStyles} from '../controls/controls.styles.js';
import {stop} from '../controls/item-form.js';
import type {EditorModel} from '../editor-context.js';
import {AnnounceRequest} from '../requests.js';

/** Somebody has chosen; undefined: has thought better of it. */
export class LanguageChoiceEvent extends Event {
  static readonly type = 'language-choice';
  constructor(readonly tag: string | undefined) {
    super(LanguageChoiceEvent.type);
  }
}

export class EditorLanguageChoice extends LitElement {
  static override styles = [
    controlStyles,
    css`
      .form {
        display: grid;
        gap: 12px;
        margin-block: 10px;
        padding: 16px;
        border: 1px solid var(--_line);
        border-radius: 12px;
        background: var(--_ground);
      }
      select,
      input {
        inline-size: min(100%, 20em);
      }
    `,
  ];

  @property({attribute: false}) model!: EditorModel;
  /** What it is for. */
  @property({attribute: false}) label = '';
  /** The languages that are not to be had (BCP 47). */
  @property({attribute: false}) taken: readonly string[] = [];

  /** The chosen tag; "": another one than those of the list. */
  @state() private _chosen: string | undefined;
  @state() private _typed = '';
  @state() private _mistake = '';

  override focus(): void {
    this.renderRoot.querySelector('select')?.focus();
  }

  private _isTaken(tag: string): boolean {
    return this.taken.some((each) => isSameLanguage(each, tag));
  }

  /** What is chosen in the list: its first one to begin with. */
  private get _choice(): string {
    return this._chosen ?? this._offered[0]?.tag ?? '';
  }

  private get _offered(): readonly {readonly tag: string; readonly name: string}[] {
    const {locale} = this.model;
    return ['en', ...shippedLanguages]
      .filter((tag) => !this._isTaken(tag))
      .map((tag) => ({tag, name: languageName(tag, locale)}))
      .sort((a, b) => a.name.localeCompare(b.name, locale));
  }

  private _send(tag: string | undefined): void {
    this.dispatchEvent(new LanguageChoiceEvent(tag));
  }

  private readonly _onAccept = (): void => {
    const {strings, locale} = this.model;
    const tag = this._choice || canonical(this._typed.trim());
    if (tag && !this._isTaken(tag)) return this._send(tag);
    this._mistake = tag ? strings.languages.taken(languageName(tag, locale)) : strings.languages.noTag;
    this.renderRoot.querySelector('input')?.focus();
    // The field has the focus already, where a description that comes later is not read.
    this.dispatchEvent(new AnnounceRequest(this._mistake));
  };

  private readonly _onChoose = (event: Event): void => {
    event.stopPropagation();
    this._chosen = (event.target as HTMLSelectElement).value;
    this._mistake = '';
  };

  private readonly _onType = (event: Event): void => {
    event.stopPropagation();
    this._typed = (event.target as HTMLInputElement).value;
    this._mistake = '';
  };

  private readonly _onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') this._send(undefined);
    // Elsewhere it would send the form around the editor.
    else if (event.key === 'Enter' && (event.target as Element).matches('input')) this._onAccept();
    else return;
    event.preventDefault();
  };

  override render(): unknown {
    const {strings} = this.model;
    const {languages: words} = strings;
    const choice = this._choice;
    const option = (tag: string, name: string) =>
      html`<option value=${tag} .selected=${tag === choice}>${name}</option>`;
    return html`<div
      class="form"
      role="group"
      aria-label=${this.label}
      @keydown=${this._onKeydown}
      @beforeinput=${stop}
    >
      <div class="field">
        <label for="language">${words.choice}</label>
        <select id="language" @input=${stop} @change=${this._onChoose}>
          ${this._offered.map(({tag, name}) => option(tag, name))} ${option('', words.otherLanguage)}
        </select>
      </div>
      ${choice ? nothing : this._renderTag()}
      <div class="row">
        <button type="button" class="primary" @click=${this._onAccept}>${words.accept}</button>
        <button type="button" @click=${() => this._send(undefined)}>${strings.general.cancel}</button>
      </div>
    </div>`;
  }

  private _renderTag(): unknown {
    const {languages: words} = this.model.strings;
    return html`<div class="field">
      <label for="tag">${words.tag}</label>
      <input
        id="tag"
        type="text"
        dir="ltr"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-invalid=${this._mistake ? 'true' : 'false'}
        aria-describedby="note-tag ${this._mistake ? 'mistake' : ''}"
        @input=${this._onType}
        @change=${stop}
      />
      <small id="note-tag">${words.tagNote}</small>
      ${this._mistake ? html`<p class="finding" id="mistake">${this._mistake}</p>` : nothing}
    </div>`;
  }
}

/** A language tag as it is usually written; undefined where it is none. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-language-choice': EditorLanguageChoice;
  }
  interface HTMLElementEventMap {
    'language-choice': LanguageChoiceEvent;
  }
}
