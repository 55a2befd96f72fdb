// The editor as a page sees it: holds one document and its history, and is a form control. What is in it are parts that
// get one picture of the state (`editor-context.ts`) and ask for changes by events (`requests.ts`).
import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {afterPaint} from '../controllers/after-paint.js';
import {ClockController} from '../controllers/clock-controller.js';
import {GlobalAttributesController} from '../controllers/global-attributes-controller.js';
import {LeaveGuardController} from '../controllers/leave-guard-controller.js';
import {pageLanguage} from '../controllers/page-language.js';
import {PageSchemeController} from '../controllers/page-scheme-controller.js';
import {SinglePressController} from '../controllers/single-press-controller.js';
import {UndoKeysController} from '../controllers/undo-keys-controller.js';
import {isTrue} from '../domain/boolean-attribute.js';
import {EditingSession} from '../domain/editing/editing-session.js';
import {readConfiguration} from '../domain/editing/read-configuration.js';
import type {Configuration} from '../domain/types.js';
import {wordFindingWithPlace} from '../i18n/editor/findings.js';
import type {EditorStrings, SomeEditorStrings} from '../i18n/editor/strings.js';
import type {SomeStrings} from '../i18n/strings.js';
import {controlStyles} from './controls/controls.styles.js';
import {Drafts} from './drafts.js';
import type {EditorModel} from './editor-context.js';
import {EditorTexts} from './editor-texts.js';
import {editorStyles} from './editor.styles.js';
import {fieldOf} from './controls/find-field.js';
import {FormControl} from './controls/form-control.js';
import {LossesController} from './losses-controller.js';
import {MistakesController} from './mistakes-controller.js';
import {ModelController} from './model-controller.js';
import {Navigation} from './navigation.js';
import {renderLosses} from './problem-view.js';
import type {AcceptDraftsRequest, AnnounceRequest, Description, EditRequest} from './requests.js';
import {SavingController, type SavingOutcome} from './saving-controller.js';
import {renderToolbar, type Said} from './toolbar-view.js';

// Two steps, so that bundlers do not take it for a file to copy.
const HERE = import.meta.url;
const SCRIPT_BESIDE = new URL('chat-widget.js', HERE).href;

/**
 * Where an admin makes the configuration of `<chat-widget>`: office hours, exceptions and texts, with a preview, and the
 * finished snippet to copy. A form control: `name`, `disabled`, validity, reset and restore work as in `<input>`.
 *
 * @attr {string} value - The document as JSON text, and what a form's reset goes back to.
 *
 * @csspart toolbar - Undo, redo, what is unsaved, and the Save button. On a phone it stays at the bottom of the screen.
 *
 * @cssproperty [--editor-accent=#1f5eff] - The colour of buttons and of hours in the picture.
 * @cssproperty [--editor-on-accent=#fff] - What stands on the accent colour.
 * @cssproperty [--editor-font=system-ui, sans-serif] - The typeface.
 * @cssproperty [--editor-offset-top=0px] - What the toolbar and the list of sections leave free at the page's top, such as a
 *   sticky header.
 * @cssproperty [--editor-offset-bottom=0px] - What the toolbar leaves free at the bottom of a phone's screen, such as a
 *   navigation bar.
 *
 * @fires {Event} input - Somebody changed the document: on each key and each press.
 * @fires {Event} change - Somebody finished a change: a field was left, a button was pressed.
 * @fires {EditorSaveEvent} save - Somebody pressed Save: `event.document`. A listener says by `event.waitUntil(promise)` what
 *   becomes of it; where none does, a form around the editor is submitted. Otherwise, and where the event is cancelled, the
 *   changes count as unsaved until `value` is set.
 */
export class OfficeHoursEditor extends FormControl {
  static override styles = [controlStyles, editorStyles];

  /** The browser asks before the page is left with unsaved changes. */
  @property({converter: isTrue, attribute: 'guard-unsaved'}) guardUnsaved = false;

  /** The URL of the widget's script in the snippet; beside the editor's own script when missing. */
  @property({attribute: 'script-url'}) scriptUrl = '';

  /** Texts of the widget in other languages, for the preview: a language tag (BCP 47) → what a page gives as `strings`. */
  @property({attribute: false}) languages: Readonly<Record<string, SomeStrings>> = {};

  /**
   * Texts of the editor in place of the built-in ones; any of them. With a `locale`, the others are those of that language, if
   * the editor has it; else the editor speaks the language of the nearest `lang`.
   */
  @property({attribute: false}) strings: SomeEditorStrings | undefined;

  /** The true time in epoch milliseconds, where the page knows it better than the browser's clock. */
  @property({attribute: false}) now: (() => number) | undefined;

  /** What was done last, in words: shown beside the buttons, and said by a screen reader. */
  @state() private _said: Said = {text: '', times: 0};

  private readonly _clock = new ClockController(this, () => this.now?.());
  private readonly _session = new EditingSession<Description>();
  private readonly _saving: SavingController = new SavingController(this, (outcome, document) =>
    this._onSaved(outcome, document),
  );
  /** The last try to save has failed. */
  private _isFailed = false;
  private readonly _texts = new EditorTexts(
    this,
    () => this.strings,
    () => pageLanguage(this),
  );
  private readonly _picture = new ModelController(this, {
    session: this._session,
    clock: this._clock,
    strings: () => this._strings,
    isDisabled: () => this._isDisabled,
    onChange: (before) => this._onModelChange(before),
  });
  private readonly _navigation = new Navigation(this);
  private readonly _mistakes = new MistakesController(this, {picture: this._picture, navigation: this._navigation});
  private readonly _losses = new LossesController(this, {
    session: this._session,
    strings: () => this._strings,
    say: (text) => this._say(text),
    onAccepted: () => {
      this._isTouched = true;
      this._picture.refresh();
      this._tell('input', 'change');
    },
  });
  private readonly _drafts = new Drafts(this);
  /** Whether a person, or the page through `value`, has changed the document since the attribute was read. */
  private _isTouched = false;

  constructor() {
    super();
    new GlobalAttributesController(this);
    new UndoKeysController(this, () => void this._session.endStep(), hasOwnUndo);
    new PageSchemeController(this);
    new LeaveGuardController(this, () => this.guardUnsaved && this._isLossy);
    new SinglePressController(this, ({localName}) => localName === 'chat-widget');
    this.addEventListener('editor-edit', this._onEdit);
    this.addEventListener('editor-commit', this._onCommit);
    this.addEventListener('editor-announce', this._onAnnounce);
    this.addEventListener('editor-accept-drafts', this._onAcceptDrafts);
  }

  /**
   * The document: the object, or its JSON text when set. Setting it begins anew: it counts as saved, and undo does not go
   * back past it. What of it cannot be read is listed to the person, and never overwritten silently.
   */
  get value(): Configuration {
    return this._session.document;
  }

  set value(value: unknown) {
    this._isTouched = true;
    this._load(value);
  }

  /** The JSON text that the attribute gives; what a form's reset goes back to. */
  get defaultValue(): string {
    return this.getAttribute('value') ?? '';
  }

  set defaultValue(text: string) {
    this.setAttribute('value', text);
  }

  /** Whether there is anything that has not been saved. */
  get hasUnsavedChanges(): boolean {
    return this._session.isUnsaved;
  }

  /** Whether the document has no mistakes; where it has, the focus goes to the first one. */
  reportValidity(): boolean {
    const isValid = this.checkValidity();
    if (!isValid) void this._mistakes.show();
    return isValid;
  }

  /** Puts the focus on the first field. */
  override focus(): void {
    this.renderRoot.querySelector('office-hours-editor-time-zone')?.focus();
  }

  /** Takes back the last edit. */
  undo(): void {
    if (!this._isDisabled) this._travelled(this._session.undo(), this._strings.general.undone);
  }

  /** Makes the edit again that was taken back last. */
  redo(): void {
    if (!this._isDisabled) this._travelled(this._session.redo(), this._strings.general.redone);
  }

  /** What the Save button does: fires `save`, or goes to the first mistake. Nothing while disabled. */
  save(): void {
    if (this.isFormDisabled) return;
    // Whoever saves means what is entered into a new season, exception or question, too.
    if (!this._acceptDrafts()) return this._say(this._strings.general.notSaved);
    // Not `checkValidity()`: the platform takes whatever is disabled for valid.
    if (this._losses.isAny || this._picture.mistakes.length) {
      this._say(this._strings.general.notSaved);
      return void this._mistakes.show();
    }
    this._session.endStep();
    this._saving.save(this.value);
  }

  private _onSaved(outcome: SavingOutcome, document: Configuration): void {
    const {saved, submitted, saveFailedNote, unconfirmed, heldUp} = this._strings.general;
    const words = {saved, submitted, failed: saveFailedNote, unconfirmed, 'held-up': heldUp};
    this._isFailed = outcome === 'failed';
    if (outcome === 'saved' || outcome === 'submitted') this._session.markSaved(document);
    // Where there was nothing to save, nothing has to be confirmed.
    this._say(outcome === 'unconfirmed' && !this.hasUnsavedChanges ? '' : words[outcome]);
    this.requestUpdate();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'value' && old !== value && !this._isTouched) this._load(value);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'value'];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (Object.hasOwn(this, 'value')) {
      // The page set it before this script had come: then it is a property that hides ours.
      const {value} = this;
      delete (this as {value?: unknown}).value;
      this.value = value;
    }
  }

  formResetCallback(): void {
    this._isTouched = false;
    this._load(this.defaultValue);
  }

  formStateRestoreCallback(state: string): void {
    const {document, lost} = readConfiguration(state);
    if (
      lost.length ||
      !this._session.apply(
        () => document,
        this._picture.ownTimeZone,
        () => '',
      )
    )
      return;
    this._isTouched = true;
    this._picture.refresh();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this._validate(); // once more: now there may be a field for the browser's bubble
  }

  /** The document as JSON text. */
  protected override get formValue(): string {
    return this._session.text;
  }

  /** Adds what is being entered. Whether all of it could be. */
  private _acceptDrafts(): boolean {
    return this._isDisabled || this._drafts.accept();
  }

  /** Whether something would be lost with the page. */
  private get _isLossy(): boolean {
    return (this.hasUnsavedChanges || this._drafts.isAny) && !this._saving.isSubmitting;
  }

  private get _strings(): EditorStrings {
    return this._texts.strings;
  }

  private get _model(): EditorModel {
    return this._picture.current;
  }

  /** Nothing can be edited: it is disabled, or nobody has agreed yet to go on without what could not be read. */
  private get _isDisabled(): boolean {
    return this.isFormDisabled || this._losses.isAny;
  }

  private _say(text: string): void {
    if (!text && !this._said.text) return;
    this._said = {text, times: this._said.times + 1};
  }

  private _load(value: unknown): void {
    this._session.load(value, this._picture.ownTimeZone);
    this._isFailed = false;
    this._losses.begin();
    this._say(''); // what was done last was done to another document
    this._picture.begin();
    this._mistakes.begin();
  }

  /** There is another picture of the state: the form's value and the validity go by it at once, for whoever asks next. */
  private _onModelChange(before: EditorModel | undefined): void {
    if (before && before.strings.locale !== this._model.strings.locale) this._say(''); // it was said in another language
    this.offerFormValue();
    this._validate();
    this.requestUpdate();
  }

  private _validate(): void {
    const model = this._model;
    const [first] = this._picture.mistakes;
    const {lost} = this._session;
    const message = lost.length ? model.strings.problems.lostTitle : first ? wordFindingWithPlace(first, model) : '';
    if (!message) return this.setProblem('', undefined);
    const root = this.renderRoot as ShadowRoot | undefined;
    const field = root && !lost.length && first ? fieldOf(root, first.path) : undefined;
    this.setProblem(message, field ?? root?.querySelector<HTMLElement>('.anchor') ?? undefined);
  }

  private _tell(...types: ('input' | 'change')[]): void {
    for (const type of types) this.dispatchEvent(new Event(type, {bubbles: true}));
  }

  /** After an undo or redo; undefined: there was nothing to take back. */
  private _travelled(description: Description | undefined, word: (description: string) => string): void {
    if (description === undefined) return;
    const hadFocus = this.matches(':focus-within');
    this._say(word(description(this._model)));
    this._picture.refresh();
    this._mistakes.look();
    this._tell('input', 'change');
    if (hadFocus) afterPaint(() => this._keepFocus());
  }

  /** Where the field that had the focus is gone, so would be the keys for undo and redo. */
  private _keepFocus(): void {
    if (!this.matches(':focus-within')) this.renderRoot.querySelector<HTMLElement>('.history button')?.focus();
  }

  private readonly _onEdit = (event: EditRequest): void => {
    event.stopPropagation();
    const {edit, description, tag, isAnnounced} = event;
    if (this._isDisabled || !this._session.apply(edit, this._picture.ownTimeZone, description, tag)) return;
    this._isTouched = true;
    this._say(isAnnounced ? description(this._model) : '');
    this._picture.refresh();
    this._mistakes.look();
    this._tell('input');
    if (tag === undefined) this._tell('change');
  };

  private readonly _onCommit = (event: Event): void => {
    event.stopPropagation();
    if (this._session.endStep()) this._tell('change');
  };

  private readonly _onAcceptDrafts = (event: AcceptDraftsRequest): void => {
    event.stopPropagation();
    event.hasAdded = this._drafts.isAny;
    if (!this._acceptDrafts()) event.preventDefault();
  };

  private readonly _onAnnounce = (event: AnnounceRequest): void => {
    event.stopPropagation();
    this._say(event.sentence);
  };

  private readonly _onImportWanted = (): void =>
    this.renderRoot.querySelector('office-hours-editor-exchange')?.openImport();

  override render(): unknown {
    const {_session: session} = this;
    const model = this._model;
    const {isUnsaved, lost} = session;
    const [undoes, redoes] = [session.undoes?.(model), session.redoes?.(model)];
    return html`<div class="editor" lang=${model.locale}>
      ${renderToolbar(model, {
        ...{isUnsaved, isSaving: this._saving.isSaving, isFailed: this._isFailed},
        ...{undoes, redoes, said: this._said, isSaveOff: model.isDisabled && !lost.length},
        undo: () => this.undo(),
        redo: () => this.redo(),
        save: () => this.save(),
        showSummary: this._mistakes.list,
        watch: this._navigation.toolbarHeight.watch,
      })}
      ${this._navigation.render(model)} ${lost.length ? renderLosses(this._losses.view, model) : nothing}
      ${this._mistakes.render()}
      <div class="parts ${model.isLarge ? 'large' : ''}">
        <office-hours-editor-time-zone></office-hours-editor-time-zone>
        <office-hours-editor-week @import-wanted=${this._onImportWanted}></office-hours-editor-week>
        <office-hours-editor-year></office-hours-editor-year>
        <office-hours-editor-seasons></office-hours-editor-seasons>
        <office-hours-editor-exceptions></office-hours-editor-exceptions>
        <office-hours-editor-messages .languages=${this.languages}></office-hours-editor-messages>
        <office-hours-editor-questions></office-hours-editor-questions>
        <office-hours-editor-languages></office-hours-editor-languages>
        <office-hours-editor-delivery></office-hours-editor-delivery>
        <office-hours-editor-preview .languages=${this.languages} .now=${this.now}></office-hours-editor-preview>
        <office-hours-editor-exchange
          .scriptUrl=${this.scriptUrl || SCRIPT_BESIDE}
          @delivery-wanted=${() => this._navigation.go('delivery')}
        ></office-hours-editor-exchange>
      </div>
      <p class="words" role="status">${this._mistakes.news}</p>
    </div>`;
  }
}

/** Whether a field keeps the browser's own undo: what is typed there is no part of the document. */
function hasOwnUndo(field: HTMLElement): boolean {
  return field.matches('textarea, input:is([type=text], [type=search], [type=url])') && !field.closest('[data-path]');
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor': OfficeHoursEditor;
  }
}
