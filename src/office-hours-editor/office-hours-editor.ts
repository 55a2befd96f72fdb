// The editor as a page sees it: holds one document and its history, and is a form control. What is in it are parts that
// get one picture of the state (`editor-context.ts`) and ask for changes by events (`requests.ts`).
import {ContextProvider} from '@lit/context';
import {html, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {afterPaint} from '../controllers/after-paint.js';
import {ClockController} from '../controllers/clock-controller.js';
import {FocusRoomController} from '../controllers/focus-room-controller.js';
import {GlobalAttributesController} from '../controllers/global-attributes-controller.js';
import {KeyboardHeightController} from '../controllers/keyboard-height-controller.js';
import {pageLanguage} from '../controllers/page-language.js';
import {HeightPropertyController} from '../controllers/height-property-controller.js';
import {PauseController} from '../controllers/pause-controller.js';
import {PageSchemeController} from '../controllers/page-scheme-controller.js';
import {SectionsController} from '../controllers/sections-controller.js';
import {SinglePressController} from '../controllers/single-press-controller.js';
import {roomBetween} from '../controllers/sticky-bars.js';
import {UndoKeysController} from '../controllers/undo-keys-controller.js';
import {isTrue} from '../domain/boolean-attribute.js';
import {MINUTE} from '../domain/calendar.js';
import {EditingSession} from '../domain/editing/editing-session.js';
import type {Finding} from '../domain/editing/check-configuration.js';
import {newFindings} from '../domain/editing/new-findings.js';
import {readConfiguration} from '../domain/editing/read-configuration.js';
import {olderName} from '../domain/renamed-zones.js';
import type {Configuration} from '../domain/types.js';
import {wordFindings, wordFindingWithPlace} from '../i18n/editor/findings.js';
import type {EditorStrings, SomeEditorStrings} from '../i18n/editor/strings.js';
import {editorLocale} from '../i18n/editor/formats.js';
import type {SomeStrings} from '../i18n/strings.js';
import {controlStyles} from './controls/controls.styles.js';
import {type EditorModel, editorContext} from './editor-context.js';
import {makeModel} from './editor-model.js';
import {EditorTexts} from './editor-texts.js';
import {editorStyles} from './editor.styles.js';
import type {EditorExceptions} from './exceptions/exceptions-section.js';
import {fieldOf, revealPath} from './controls/find-field.js';
import {FormControl} from './controls/form-control.js';
import {type LossesView, renderLosses, renderSummary} from './problem-view.js';
import type {EditorQuestions} from './questions/questions-section.js';
import type {
  AcceptDraftsRequest,
  AnnounceRequest,
  DatesRequest,
  Description,
  EditRequest,
  RevealRequest,
} from './requests.js';
import type {EditorSeasons} from './seasons/seasons-section.js';
import {SavingController, type SavingOutcome} from './saving-controller.js';
import {SECTIONS, type SectionTag} from './sections.js';
import {renderSections} from './sections-view.js';
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

  @state() private _isSummaryShown = false;
  @state() private _isOriginalShown = false;
  /** What was done last, in words: shown beside the buttons, and said by a screen reader. */
  @state() private _said: Said = {text: '', times: 0};

  /** What has come up as a mistake, for a screen reader: to be seen it is beside its field. */
  @state() private _mistakeNews = '';

  @query('.toolbar') private readonly _toolbar!: HTMLElement | null;
  @query('nav') private readonly _list!: HTMLElement | null;
  @query('.summary') private readonly _summary!: HTMLElement | null;

  private readonly _toolbarHeight = new HeightPropertyController(this, '--_toolbar-height');
  private readonly _listHeight = new HeightPropertyController(this, '--_list-height');
  private readonly _places = new SectionsController(
    this,
    () => SECTIONS.map(({tag}) => this._section(tag)),
    () => this.renderRoot.querySelector('.sections'),
    () => roomBetween(this._bars),
  );
  private readonly _focusRoom = new FocusRoomController(this, () => this._bars);
  private readonly _clock = new ClockController(this, () => this.now?.());
  private readonly _provider = new ContextProvider(this, {context: editorContext});
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
  private _model: EditorModel | undefined;
  private readonly _pause = new PauseController(this, () => this._tellMistakes());
  /** What the person knows to be wrong. */
  private _known: readonly Finding[] = [];
  private _loads = 0;
  private _cancelEngine: (() => void) | undefined;
  /** Whether a person, or the page through `value`, has changed the document since the attribute was read. */
  private _isTouched = false;

  constructor() {
    super();
    new GlobalAttributesController(this);
    new KeyboardHeightController(
      this,
      () => this.renderRoot.querySelector('.editor'),
      () => this._focusRoom.makeRoom(),
    );
    new UndoKeysController(this, () => void this._session.endStep(), hasOwnUndo);
    new PageSchemeController(this);
    new SinglePressController(this, ({localName}) => localName === 'chat-widget');
    this.addEventListener('editor-edit', this._onEdit);
    this.addEventListener('editor-commit', this._onCommit);
    this.addEventListener('editor-announce', this._onAnnounce);
    this.addEventListener('editor-accept-drafts', this._onAcceptDrafts);
    this.addEventListener('editor-dates', this._onDates);
    this.addEventListener('editor-reveal', this._onReveal);
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
    if (!isValid) void this._showMistakes();
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
    if (this._session.lost.length || this._mistakes.length) {
      this._say(this._strings.general.notSaved);
      return void this._showMistakes();
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
    addEventListener('beforeunload', this._onBeforeUnload);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this._onBeforeUnload);
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
        this._own,
        () => '',
      )
    )
      return;
    this._isTouched = true;
    this._refresh();
  }

  protected override willUpdate(): void {
    this._refresh();
    this._clock.sleepUntil(this._model!.now + MINUTE);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this._validate(); // once more: now there may be a field for the browser's bubble
  }

  /** The document as JSON text. */
  protected override get formValue(): string {
    return this._session.text;
  }

  /** The parts in which something new is being entered that the document does not have yet. */
  private get _drafts(): (EditorSeasons | EditorExceptions | EditorQuestions)[] {
    const parts = this.renderRoot.querySelectorAll<EditorSeasons | EditorExceptions | EditorQuestions>(
      ['seasons', 'exceptions', 'questions'].map((tag) => `office-hours-editor-${tag}`).join(),
    );
    return [...parts].filter(({hasDraft}) => hasDraft);
  }

  /** Adds what is being entered. Whether all of it could be. */
  private _acceptDrafts(): boolean {
    return this._isDisabled || this._drafts.every((part) => part.acceptDraft());
  }

  private get _strings(): EditorStrings {
    return this._texts.strings;
  }

  private get _mistakes(): readonly Finding[] {
    return this._model!.findings.filter(({severity}) => severity === 'error');
  }

  /** Nothing can be edited: it is disabled, or nobody has agreed yet to go on without what could not be read. */
  private get _isDisabled(): boolean {
    return this.isFormDisabled || this._session.lost.length > 0;
  }

  private _say(text: string): void {
    if (!text && !this._said.text) return;
    this._said = {text, times: this._said.times + 1};
  }

  private get _own(): string {
    return this._model?.ownTimeZone ?? ownTimeZone();
  }

  private _load(value: unknown): void {
    this._session.load(value, this._own);
    this._loads++;
    this._isFailed = false;
    this._isOriginalShown = false;
    this._say(''); // what was done last was done to another document
    this._refresh();
    this._known = this._model!.findings;
    this._pause.stop();
    this._mistakeNews = '';
    this._isSummaryShown = this._mistakes.length > 0;
  }

  /** Brings the picture of the state, the form's value and the validity up to date: at once, for whoever asks next. */
  private _refresh(mayWait = true): void {
    const strings = this._strings;
    const model = makeModel(
      {
        document: this.value,
        strings,
        locale: editorLocale(pageLanguage(this), strings.locale, navigator.languages),
        ownTimeZone: this._own,
        now: this._clock.read(),
        isDisabled: this._isDisabled,
        isIncomplete: this._session.lost.length > 0,
        loads: this._loads,
      },
      this._model,
      mayWait,
    );
    if (model === this._model) return;
    if (this._model && model.strings.locale !== this._model.strings.locale) this._say(''); // it was said in another language
    this._model = model;
    if (model.timelineFor !== model.document.officeHours) {
      this._cancelEngine?.();
      this._cancelEngine = afterPaint(() => this._refresh(false));
    }
    this._provider.setValue(model);
    this.offerFormValue();
    this._validate();
    this.requestUpdate();
  }

  private _validate(): void {
    const model = this._model!;
    const [first] = this._mistakes;
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
    this._say(word(description(this._model!)));
    this._refresh();
    this._lookForMistakes();
    this._tell('input', 'change');
    if (hadFocus) afterPaint(() => this._keepFocus());
  }

  /** What is in the middle of being typed is wrong most of the time: it is told of once the person has paused. */
  private _lookForMistakes(): void {
    this._mistakeNews = '';
    this._pause.wait();
  }

  private _tellMistakes(): void {
    const model = this._model!;
    this._mistakeNews = wordFindings(newFindings(this._known, model.findings), model);
    this._known = model.findings;
  }

  /** Where the field that had the focus is gone, so would be the keys for undo and redo. */
  private _keepFocus(): void {
    if (!this.matches(':focus-within')) this.renderRoot.querySelector<HTMLElement>('.history button')?.focus();
  }

  private readonly _onEdit = (event: EditRequest): void => {
    event.stopPropagation();
    const {edit, description, tag, isAnnounced} = event;
    if (this._isDisabled || !this._session.apply(edit, this._own, description, tag)) return;
    this._isTouched = true;
    this._say(isAnnounced ? description(this._model!) : '');
    this._refresh();
    this._lookForMistakes();
    this._tell('input');
    if (tag === undefined) this._tell('change');
  };

  private readonly _onCommit = (event: Event): void => {
    event.stopPropagation();
    if (this._session.endStep()) this._tell('change');
  };

  private readonly _onAcceptDrafts = (event: AcceptDraftsRequest): void => {
    event.stopPropagation();
    event.hasAdded = this._drafts.length > 0;
    if (!this._acceptDrafts()) event.preventDefault();
  };

  private readonly _onAnnounce = (event: AnnounceRequest): void => {
    event.stopPropagation();
    this._say(event.sentence);
  };

  private readonly _onBeforeUnload = (event: Event): void => {
    const isUnsaved = this.hasUnsavedChanges || this._drafts.length > 0;
    if (this.guardUnsaved && isUnsaved && !this._saving.isSubmitting) event.preventDefault();
  };

  private readonly _onAcceptLoss = (): void => {
    this._session.acceptLoss();
    this._isTouched = true;
    this._refresh();
    this._tell('input', 'change');
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.anchor')?.focus());
  };

  private readonly _onCopyOriginal = async (): Promise<void> => {
    const {problems, exchange} = this._strings;
    try {
      await navigator.clipboard.writeText(this._session.originalText);
      this._say(problems.originalCopied);
    } catch {
      // Refused, or there is no clipboard: on a page without https, for one.
      this._isOriginalShown = true;
      this._say(exchange.pressKeys);
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLTextAreaElement>('.original')?.select();
    }
  };

  private async _showMistakes(): Promise<void> {
    this._isSummaryShown = true;
    await this.updateComplete;
    const [first] = this._mistakes;
    if (this._session.lost.length || !first) this.renderRoot.querySelector<HTMLElement>('.lost h2')?.focus();
    else await revealPath(this.renderRoot as ShadowRoot, first.path);
  }

  /** Keys that mean nothing have no field: they are to be seen in the text of the document, and nowhere else. */
  private readonly _onFinding = (finding: Finding, link: HTMLElement): void => {
    if (finding.code !== 'unknown-key') return void revealPath(this.renderRoot as ShadowRoot, finding.path);
    if (this._isDisabled) return this._goTo('exchange');
    const exchange = this.renderRoot.querySelector('office-hours-editor-exchange');
    exchange?.mend(finding, () =>
      (link.isConnected ? link : this._toolbar?.querySelector<HTMLElement>('.anchor'))?.focus(),
    );
  };

  private readonly _onDates = (event: DatesRequest): void => {
    event.stopPropagation();
    this.renderRoot.querySelector(`office-hours-editor-${event.list}`)?.beginDraft(event.dates);
  };

  private readonly _onReveal = (event: RevealRequest): void => {
    event.stopPropagation();
    void revealPath(this.renderRoot as ShadowRoot, event.path);
  };

  private readonly _onImportWanted = (): void =>
    this.renderRoot.querySelector('office-hours-editor-exchange')?.openImport();

  /** What stays in sight at the edges of the window. */
  private get _bars(): readonly HTMLElement[] {
    return [this._toolbar, this._list].filter((bar) => bar !== null);
  }

  private _section(tag: SectionTag): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(`office-hours-editor-${tag}`)!;
  }

  private _goTo(tag: SectionTag): void {
    this._places.go(SECTIONS.findIndex((section) => section.tag === tag));
  }

  private readonly _onShowSummary = (): void => {
    this._isSummaryShown = true;
    void this.updateComplete.then(() => this._summary?.focus());
  };

  private get _losses(): LossesView {
    const {lost: losses, originalText} = this._session;
    const original = this._isOriginalShown ? originalText : undefined;
    return {losses, original, accept: this._onAcceptLoss, copy: () => void this._onCopyOriginal()};
  }

  override render(): unknown {
    const {_session: session} = this;
    const model = this._model!;
    const {isUnsaved, lost} = session;
    const [undoes, redoes] = [session.undoes?.(model), session.redoes?.(model)];
    return html`<div class="editor" lang=${model.locale}>
      ${renderToolbar(model, {
        ...{isUnsaved, isSaving: this._saving.isSaving, isFailed: this._isFailed},
        ...{undoes, redoes, said: this._said, isSaveOff: model.isDisabled && !lost.length},
        undo: () => this.undo(),
        redo: () => this.redo(),
        save: () => this.save(),
        showSummary: this._onShowSummary,
        watch: this._toolbarHeight.watch,
      })}
      ${renderSections(model, {
        current: this._places.current,
        go: (index) => this._places.go(index),
        stop: this._places.stop,
        onKeydown: this._places.onListKeydown,
        onFocus: this._places.onListFocus,
        watch: this._listHeight.watch,
      })}
      ${lost.length ? renderLosses(this._losses, model) : nothing}
      ${this._isSummaryShown ? renderSummary(model, this._onFinding) : nothing}
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
          @delivery-wanted=${() => this._goTo('delivery')}
        ></office-hours-editor-exchange>
      </div>
      <p class="words" role="status">${this._mistakeNews}</p>
    </div>`;
  }
}

/** By the name that more browsers know, since a document gets it. */
function ownTimeZone(): string {
  // eslint-disable-next-line no-restricted-syntax -- here the browser is asked, not a guess made
  return olderName(new Intl.DateTimeFormat().resolvedOptions().timeZone);
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
