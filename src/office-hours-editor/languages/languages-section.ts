// The languages of the shop, and all that it says side by side in them. Owns which language is being chosen, how many texts are
// shown and where the focus goes; the texts are the document's.
import {consume} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {state} from 'lit/decorators.js';
import {DAY} from '../../domain/calendar.js';
import type {Edit} from '../../domain/editing/edits.js';
import {addLanguage, removeLanguage, setOwnLanguage, setTranslation} from '../../domain/editing/language-edits.js';
import {
  isMissing,
  type ShopLanguages,
  shopLanguages,
  type ShopText,
  shopTexts,
} from '../../domain/editing/shop-texts.js';
import {textLabel} from '../../i18n/editor/language-wording.js';
import {languageName} from '../../i18n/editor/language-name.js';
import {controlStyles} from '../controls/controls.styles.js';
import {icon} from '../controls/icons.js';
import {type EditorModel, editorContext} from '../editor-context.js';
import {CommitRequest, type Description, EditRequest} from '../requests.js';
import type {LanguageChoiceEvent} from './language-choice.js';
import {languagesSectionStyles} from './languages-section.styles.js';
import {fieldId, renderTexts, type TextsActions} from './texts-view.js';

/** A shop with a thousand holidays is drawn step by step. */
const SHOWN_AT_ONCE = 60;

const CHOICE = 'office-hours-editor-language-choice';

export class EditorLanguages extends LitElement {
  static override styles = [controlStyles, languagesSectionStyles];

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  /** What a language is being chosen for. */
  @state() private _choosing: 'own' | 'other' | undefined;
  @state() private _shown = SHOWN_AT_ONCE;

  private _languages: ShopLanguages = {own: undefined, others: []};
  /** None where there is no language to translate them into. */
  private _texts: readonly ShopText[] = [];
  /** The text that had the focus last. */
  private _at = -1;
  private _loads = 0;
  /** What is to have the focus when all has been drawn: the first of these that there is. */
  private _focusNext: readonly string[] = [];

  /** Shows what holds a path, so that its field can have the focus. */
  async reveal(path: string): Promise<void> {
    if (path.includes('.translations')) this._shown = Infinity;
    await this.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('_model')) return;
    const {document, zone, now, loads} = this._model;
    if (loads !== this._loads) {
      this._loads = loads; // of another document
      this._choosing = undefined;
      this._shown = SHOWN_AT_ONCE;
      this._at = -1;
    }
    this._languages = shopLanguages(document);
    this._texts = this._languages.others.length ? shopTexts(document, Math.floor(zone.wallAt(now) / DAY)) : [];
  }

  protected override updated(): void {
    void this._moveFocus();
  }

  private async _moveFocus(): Promise<void> {
    const selectors = this._focusNext;
    this._focusNext = [];
    for (const selector of selectors) {
      const target = this.renderRoot.querySelector<HTMLElement & {updateComplete?: Promise<unknown>}>(selector);
      await target?.updateComplete;
      target?.focus();
      if (target) return;
    }
  }

  private _name(tag: string): string {
    return languageName(tag, this._model.locale);
  }

  private _request(edit: Edit, description: Description, tag?: string): void {
    this.dispatchEvent(new EditRequest(edit, {description, ...(tag && {tag})}));
  }

  private _choose(what: 'own' | 'other'): void {
    this._choosing = what;
    this._focusNext = [CHOICE];
  }

  private _onChoice({tag}: LanguageChoiceEvent): void {
    const what = this._choosing;
    this._choosing = undefined;
    this._focusNext = [what === 'own' ? '#change-own' : '.add'];
    if (!tag) return;
    if (what === 'own')
      this._request(setOwnLanguage(tag), (words) =>
        words.strings.languages.ownChanged(languageName(tag, words.locale)),
      );
    else this._request(addLanguage(tag), (words) => words.strings.languages.added(languageName(tag, words.locale)));
  }

  private _remove(index: number): void {
    const {others} = this._languages;
    const tag = others[index]!;
    const last = others.length - 2;
    this._focusNext = [last < 0 ? '.add' : `#remove-${Math.min(index, last)}`, CHOICE];
    this._request(removeLanguage(tag), (words) => words.strings.languages.removed(languageName(tag, words.locale)));
  }

  private _missing(language: string): readonly number[] {
    return [...this._texts.keys()].filter((index) => isMissing(this._model.document, this._texts[index]!, language));
  }

  /** Goes to the next text that a language lacks, from where the focus was last; from the end, to the first one. */
  private _goOn(language: number): void {
    const missing = this._missing(this._languages.others[language]!);
    const next = missing.find((index) => index > this._at) ?? missing[0];
    if (next === undefined) return;
    this._shown = Math.max(this._shown, next + 1);
    this._focusNext = [`#${fieldId(next, language)}`];
    this.requestUpdate();
  }

  private readonly _onMore = (): void => {
    this._focusNext = [`#${fieldId(this._shown, 0)}`];
    this._shown += SHOWN_AT_ONCE;
  };

  private readonly _actions: TextsActions = {
    type: (text, language, value) =>
      this._request(
        setTranslation(text, language, value),
        this._describe(text, language),
        `translation.${text.list}.${text.indexes.join()}.${text.key}.${language}`,
      ),
    leave: () => this.dispatchEvent(new CommitRequest()),
    level: (text, language, value) => {
      this._focusNext = [`#${fieldId(this._texts.indexOf(text), this._languages.others.indexOf(language))}`];
      this._request(setTranslation(text, language, value), this._describe(text, language));
    },
    focus: (index) => (this._at = index),
  };

  private _describe(text: ShopText, language: string): Description {
    const {document} = this._model;
    return (words) =>
      words.strings.languages.changed({
        label: textLabel(text, {...words, document}),
        language: languageName(language, words.locale),
      });
  }

  override render(): unknown {
    const {strings} = this._model;
    const {languages: words} = strings;
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head"><h2 id="title">${words.title}</h2></div>
      <p class="note">${words.note}</p>
      ${this._languages.others.length ? this._renderLanguages() : nothing}
      ${this._choosing === 'other' ? this._renderChoice(words.add) : this._renderAdd()}
      ${this._languages.others.length ? this._renderTexts() : nothing}
    </section>`;
  }

  private _renderAdd(): unknown {
    const {strings, isDisabled} = this._model;
    return html`<div class="row actions">
      <button type="button" class="add quiet" ?disabled=${isDisabled} @click=${() => this._choose('other')}>
        ${icon('add')} ${strings.languages.add}
      </button>
    </div>`;
  }

  private _renderChoice(label: string): unknown {
    const {own, others} = this._languages;
    return html`<office-hours-editor-language-choice
      .model=${this._model}
      .label=${label}
      .taken=${own ? [own, ...others] : others}
      @language-choice=${(event: LanguageChoiceEvent) => this._onChoice(event)}
    ></office-hours-editor-language-choice>`;
  }

  private _renderLanguages(): unknown {
    const {strings, isDisabled} = this._model;
    const {languages: words} = strings;
    const {own, others} = this._languages;
    return html`<ul class="list">
        <li>
          <bdi class="what">${words.own} <strong>${own ? this._name(own) : words.unknown}</strong></bdi>
          <button
            type="button"
            class="icon"
            id="change-own"
            aria-label=${words.changeOwn}
            ?disabled=${isDisabled}
            @click=${() => this._choose('own')}
          >
            ${icon('edit')}
          </button>
        </li>
        ${others.map((language, index) => this._renderLanguage(language, index))}
      </ul>
      ${this._choosing === 'own' ? this._renderChoice(words.changeOwn) : nothing}`;
  }

  private _renderLanguage(language: string, index: number): unknown {
    const {strings, isDisabled} = this._model;
    const {languages: words} = strings;
    const name = this._name(language);
    const missing = this._missing(language).length;
    const count = this._texts.filter(({text}) => text.trim()).length;
    return html`<li>
      <strong>${name}</strong>
      <bdi class="what">${count ? words.missingOf({missing, count}) : nothing}</bdi>
      ${
        missing
          ? html`<button
              type="button"
              class="quiet"
              aria-label=${words.nextMissingIn(name)}
              @click=${() => this._goOn(index)}
            >
              ${words.nextMissing}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="icon danger"
        id="remove-${index}"
        aria-label=${words.remove(name)}
        ?disabled=${isDisabled}
        @click=${() => this._remove(index)}
      >
        ${icon('remove')}
      </button>
    </li>`;
  }

  private _renderTexts(): unknown {
    const {strings} = this._model;
    const {languages: words, exceptions} = strings;
    if (!this._texts.length) return html`<p class="empty">${words.nothing}</p>`;
    const hidden = this._texts.length - this._shown;
    return html`<p class="note">${words.placeholders}</p>
      ${renderTexts({...this._languages, texts: this._texts.slice(0, this._shown)}, this._model, this._actions)}
      ${
        hidden > 0
          ? html`<button type="button" class="quiet" @click=${this._onMore}>
              ${exceptions.more({next: Math.min(hidden, SHOWN_AT_ONCE), hidden})}
            </button>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-languages': EditorLanguages;
  }
}
