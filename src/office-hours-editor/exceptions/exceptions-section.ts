// The list of exceptions, sorted by date, one of them open to be edited. Holds only what is open, what is searched for and how
// much is shown.
import {consume} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {query, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {PauseController} from '../../controllers/pause-controller.js';
import {StepsController} from '../../controllers/steps-controller.js';
import {DAY} from '../../domain/calendar.js';
import type {Finding} from '../../domain/editing/check-configuration.js';
import {dateText} from '../../domain/editing/dates.js';
import {addExceptions, changeException, exceptionsOf, removeException} from '../../domain/editing/edits.js';
import {type DateOrder, firstFreeDay, orderByDate} from '../../domain/editing/date-order.js';
import {exceptionSearch} from '../../domain/editing/exception-search.js';
import {holidaysEnd} from '../../domain/editing/imported-holidays.js';
import {remembered} from '../../domain/editing/remembered.js';
import type {ExceptionInput} from '../../domain/types.js';
import {dateWords, dateWordsInSteps} from '../../i18n/editor/date-words.js';
import {datesTitle} from '../../i18n/editor/findings.js';
import {controlStyles} from '../controls/controls.styles.js';
import {Draft} from '../controls/draft.js';
import {type EditorModel, editorContext} from '../editor-context.js';
import type {EditorException} from './exception-form.js';
import type {RowActions} from '../controls/dates-row.js';
import {exceptionWords, type ExceptionWords, renderExceptionRow} from './exception-row.js';
import {datesListStyles} from '../controls/dates-list.styles.js';
import type {EditorHolidays} from '../holidays/holidays-dialog.js';
import {renderHolidaysEnd} from '../holidays/holidays-end-view.js';
import type {EditorRepeating} from '../repeating/repeating-dialog.js';
import {icon} from '../controls/icons.js';
import {type Description, EditRequest} from '../requests.js';
import {renderSearch, searchStyles} from './search-view.js';

const SHOWN_AT_ONCE = 20;
/** With no more than these, the search would be longer to find than they are. */
const SEARCHED_FROM = 11;
const FORM = 'office-hours-editor-exception:not([isdraft])';
const DRAFT = 'office-hours-editor-exception[isdraft]';

export class EditorExceptions extends LitElement {
  static override styles = [controlStyles, datesListStyles, searchStyles];

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  /** The index of the exception that is being edited. */
  @state() private _open: number | undefined;
  /** How many of each list are drawn: many rows take long. */
  @state() private _shown = SHOWN_AT_ONCE;
  @state() private _isPastShown = false;
  /** What is searched for. */
  @state() private _query = '';
  /** How many the search has found, to be heard. */
  @state() private _foundNews = '';

  @query('office-hours-editor-holidays') private readonly _holidays!: EditorHolidays;
  @query('office-hours-editor-repeating') private readonly _repeating!: EditorRepeating;

  private _order: DateOrder = {upcoming: [], past: []};
  /** What of it the search has found; all, where nothing is searched for. */
  private _found: DateOrder = this._order;
  /** What has been edited since the search: it stays, even where its new name is no longer the one that was searched for. */
  private _kept = new Set<ExceptionInput>();
  private readonly _pause = new PauseController(this, () => (this._foundNews = this._searchWords));
  private readonly _preparation = new StepsController(this, () => {});
  /** The list as it was drawn last. */
  private _drawn: readonly ExceptionInput[] = [];
  /** What the order was made of. */
  private _ordered: readonly ExceptionInput[] = [];
  private _orderedOn = NaN;
  private _findings = new Map<number, Finding[]>();
  /** Remembered, so that an edit of one exception words no other anew. */
  private _wordsOf!: (exception: ExceptionInput) => ExceptionWords;
  private readonly _draft: Draft<ExceptionInput> = new Draft<ExceptionInput>(this, {
    model: () => this._model,
    form: () => this.renderRoot.querySelector<EditorException>(DRAFT),
    add: (exception) => addExceptions([exception]),
    listIn: exceptionsOf,
    describe: (exception) => (words) => words.strings.exceptions.added(datesTitle(exception, words)),
    ended: (index) => this._onDraftEnded(index),
  });
  /** The index of what was added last: it is drawn, however far down its date is. */
  private _added: number | undefined;
  private _loads = 0;
  /** What is to have the focus when all has been drawn. */
  private _focusNext: string | undefined;

  /** Opens what holds a path, so that its field can have the focus. */
  async reveal(path: string): Promise<void> {
    const index = /\.exceptions\[(\d+)\](?!\.translations)/.exec(path)?.[1];
    if (index === undefined) return;
    this._open = Number(index);
    this._isPastShown ||= this._order.past.includes(this._open);
    await this.updateComplete;
    await this.renderRoot.querySelector<EditorException>(FORM)?.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('_model')) this._followModel(changed.get('_model') as EditorModel | undefined);
    if (changed.has('_model') || changed.has('_open')) this._takeStock();
    this._find();
  }

  private _followModel(before: EditorModel | undefined): void {
    this._rememberWords(before);
    if (before && before.loads !== this._model.loads) this._search(''); // it was in another document
  }

  /** What there is, in which order, and what is wrong about it. */
  private _takeStock(): void {
    const isAtNotice = (this.renderRoot as ShadowRoot).activeElement?.closest('#holidays-end');
    if (isAtNotice && !holidaysEnd(this._model.document, this._today)) this._focusNext = '.add-holidays';
    if (this._model.loads !== this._loads) {
      this._loads = this._model.loads;
      this._draft.drop(); // it was for another document
    }
    const exceptions = exceptionsOf(this._model.document);
    const isEditOfOpen = this._followOpen(exceptions);
    // What is being edited stays where it is until it is closed, whatever becomes of its date.
    const isStale = exceptions !== this._ordered || this._today !== this._orderedOn;
    if (isStale && !isEditOfOpen) {
      this._order = orderByDate(exceptions, this._today);
      this._ordered = exceptions;
      this._orderedOn = this._today;
      if (this._focusNext === `#edit-${this._added}`) this._isPastShown ||= this._order.past.includes(this._added!);
    }
    this._findings.clear();
    for (const finding of this._model.findings) {
      const index = /^\$\.officeHours\.exceptions\[(\d+)\]/.exec(finding.path)?.[1];
      if (index !== undefined) this._findings.set(+index, [...(this._findings.get(+index) ?? []), finding]);
    }
  }

  private _search(query: string): void {
    this._query = query;
    this._kept.clear();
    this._shown = SHOWN_AT_ONCE;
    this._foundNews = '';
    if (query.trim()) this._pause.wait();
    else this._pause.stop();
  }

  private _find(): void {
    this._found = this._order;
    if (!this._query.trim()) return;
    const exceptions = exceptionsOf(this._model.document);
    const isMeant = exceptionSearch(this._query, dateWords(this._model.locale));
    const isFound = (index: number) => {
      const exception = exceptions[index];
      const isInHand = index === this._open || index === this._added;
      return isInHand || (exception && (this._kept.has(exception) || isMeant(exception)));
    };
    this._found = {upcoming: this._order.upcoming.filter(isFound), past: this._order.past.filter(isFound)};
  }

  private get _searchWords(): string {
    const {upcoming, past} = this._found;
    const total = this._order.upcoming.length + this._order.past.length;
    return this._model.strings.exceptionSearch.found({count: upcoming.length + past.length, total});
  }

  private _rememberWords(before: EditorModel | undefined): void {
    const model = this._model;
    if (before?.strings === model.strings && before.locale === model.locale) return;
    this._wordsOf = remembered((exception) => exceptionWords(exception, model));
  }

  /**
   * Keeps the form with its exception where the list has changed around it, and closes it where the exception is gone.
   * Returns whether all that has changed is the exception in the form.
   */
  private _followOpen(exceptions: readonly ExceptionInput[]): boolean {
    const {_open: open, _drawn: before} = this;
    this._drawn = exceptions;
    if (open === undefined || exceptions === before || open >= before.length)
      return open !== undefined && exceptions === before;
    const isSame =
      exceptions.length === before.length && exceptions.every((each, i) => i === open || each === before[i]);
    if (isSame) return true;
    const index = exceptions.indexOf(before[open]!);
    this._open = index < 0 ? undefined : index;
    return false;
  }

  protected override updated(): void {
    void this._moveFocus();
  }

  private async _moveFocus(): Promise<void> {
    if (!this._focusNext) return;
    const selector = this._focusNext;
    this._focusNext = undefined;
    const target = this.renderRoot.querySelector<HTMLElement & {updateComplete?: Promise<unknown>}>(selector);
    await target?.updateComplete;
    target?.focus();
  }

  /** The account's date, as a day number. */
  private get _today(): number {
    return Math.floor(this._model.zone.wallAt(this._model.now) / DAY);
  }

  /**
   * Begins a new exception, which the document does not have before the person accepts it.
   *
   * @param dates its days ("2026-12-24"); else it is for the next day that has none. One that is being entered gets them.
   */
  beginDraft(dates?: Pick<ExceptionInput, 'from' | 'to'>): void {
    if (this._model.isDisabled) return;
    const exceptions = exceptionsOf(this._model.document);
    const days = dates?.to === dates?.from ? dates && {from: dates.from} : dates;
    if (days && this._draft.isTouched) this._draft.change(changeException(exceptions.length, {to: undefined, ...days}));
    else this._draft.begin({from: dateText(firstFreeDay(exceptions, this._today + 1)), ...days, hours: []});
    this._focusNext = DRAFT;
  }

  private _onDraftEnded(index: number | undefined): void {
    this._added = index;
    if (this.matches(':focus-within')) this._focusNext = index === undefined ? '.add' : `#edit-${index}`;
  }

  /** Whether something was entered into a new exception that the document does not have yet. */
  get hasDraft(): boolean {
    return this._draft.isTouched;
  }

  /** Adds it to the document. Whether it could be: not with a mistake. */
  acceptDraft(): boolean {
    return this._draft.accept();
  }

  private _remove(index: number): void {
    const removed = exceptionsOf(this._model.document)[index]!;
    const {upcoming, past} = this._found;
    const list = past.includes(index) ? past : upcoming;
    const at = list.indexOf(index);
    const neighbour = list[at + 1] ?? list[at - 1];
    if (this._open === index) this._open = undefined;
    this._added = undefined;
    // At once where it is drawn already: to move the focus off what is being removed costs the browser more.
    const place = (at = neighbour) => (at === undefined ? this._emptyPlace : at === this._open ? FORM : `#edit-${at}`);
    const next = this.renderRoot.querySelector<HTMLElement>(place());
    next?.focus();
    if (!next) this._focusNext = place(neighbour! > index ? neighbour! - 1 : neighbour);
    const description: Description = (words) => words.strings.exceptions.removed(datesTitle(removed, words));
    this.dispatchEvent(new EditRequest(removeException(index), {description}));
  }

  private readonly _actions: RowActions = {
    edit: (index) => this._edit(index),
    remove: (index) => this._remove(index),
  };

  /** Where the focus goes when nothing is left in the list. */
  private get _emptyPlace(): string {
    return this._query ? '#search' : '.add';
  }

  private _edit(index: number | undefined): void {
    const before = this._open === undefined ? undefined : exceptionsOf(this._model.document)[this._open];
    if (before) this._kept.add(before);
    this._focusNext = index === undefined ? `#edit-${this._open}` : FORM;
    this._open = index;
  }

  override render(): unknown {
    const {strings, isDisabled} = this._model;
    const {exceptions: words} = strings;
    const {upcoming, past} = this._found;
    const total = this._order.upcoming.length + this._order.past.length;
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head"><h2 id="title">${words.title}</h2></div>
      <p class="note">${words.note}</p>
      ${renderHolidaysEnd(this._model, this._today, ({years, imported}) => void this._holidays.open(years, imported))}
      <div class="row actions">
        ${
          this._draft.isOpen
            ? nothing
            : html`<button type="button" class="add" ?disabled=${isDisabled} @click=${() => this.beginDraft()}>
                ${icon('add')} ${words.add}
              </button>`
        }
        <button type="button" class="add-holidays" ?disabled=${isDisabled} @click=${() => this._holidays.open()}>
          ${icon('calendar')} ${words.addHolidays}
        </button>
        <button type="button" ?disabled=${isDisabled} @click=${() => this._repeating.open()}>
          ${icon('calendar')} ${strings.repeating.open}
        </button>
      </div>
      ${this._draft.isOpen ? this._renderDraft() : nothing}
      ${total >= SEARCHED_FROM || this._query ? this._renderSearch() : nothing} ${this._renderList(upcoming)}
      ${total || this._draft.isOpen ? nothing : html`<p class="empty">${words.empty}</p>`}
      ${past.length ? this._renderPast(past) : nothing}
      <office-hours-editor-holidays></office-hours-editor-holidays>
      <office-hours-editor-repeating></office-hours-editor-repeating>
    </section>`;
  }

  private _renderDraft(): unknown {
    const {_draft: draft} = this;
    return html`<office-hours-editor-exception
      isDraft
      .model=${draft.model}
      .index=${exceptionsOf(this._model.document).length}
      @editor-edit=${draft.onEdit}
      @editor-commit=${draft.onCommit}
      @keydown=${draft.onKeydown}
      @beforeinput=${draft.onBeforeInput}
      @item-accept=${() => draft.accept()}
      @item-discard=${draft.discard}
    ></office-hours-editor-exception>`;
  }

  private _renderSearch(): unknown {
    return renderSearch(
      {
        query: this._query,
        words: this._searchWords,
        news: this._foundNews,
        prepare: () => this._preparation.run(dateWordsInSteps(this._model.locale)),
        search: (query) => this._search(query),
      },
      this._model,
    );
  }

  private _renderList(indexes: readonly number[]): unknown {
    const shown = indexes.filter((index, at) => at < this._shown || index === this._open || index === this._added);
    const hidden = indexes.length - shown.length;
    const exceptions = exceptionsOf(this._model.document);
    const seen = new Set<unknown>();
    const keyOf = (index: number): unknown => {
      if (index === this._open) return 'open'; // the form stays itself while its exception changes
      const exception = exceptions[index];
      if (seen.has(exception)) return index; // a page may give one object twice
      seen.add(exception);
      return exception;
    };
    const next = Math.min(hidden, SHOWN_AT_ONCE);
    return html`<ul class=${this._model.isLarge ? 'large' : ''}>
        ${repeat(shown, keyOf, (index) => this._renderException(index))}
      </ul>
      ${
        hidden
          ? html`<button type="button" class="quiet" @click=${() => this._showMore(indexes)}>
              ${this._model.strings.exceptions.more({next, hidden})}
            </button>`
          : nothing
      }`;
  }

  /** The focus goes on with the first that comes to light: the button is gone after the last of them. */
  private _showMore(indexes: readonly number[]): void {
    this._focusNext = `#edit-${indexes.slice(this._shown).find((index) => index !== this._open && index !== this._added)}`;
    this._shown += SHOWN_AT_ONCE;
  }

  private _renderPast(past: readonly number[]): unknown {
    // Where only past ones are found, they are shown without being asked for.
    const isShown = this._isPastShown || (this._query.trim() !== '' && !this._found.upcoming.length);
    const onToggle = ({target}: Event) => {
      const {open} = target as HTMLDetailsElement;
      if (open !== isShown) this._isPastShown = open;
    };
    return html`<details .open=${isShown} @toggle=${onToggle}>
      <summary><bdi>${this._model.strings.exceptions.past(past.length)}</bdi></summary>
      ${isShown ? this._renderList(past) : nothing}
    </details>`;
  }

  private _renderException(index: number): unknown {
    const exception = exceptionsOf(this._model.document)[index];
    if (!exception) return nothing;
    const isOpen = index === this._open;
    const {isDisabled} = this._model;
    const findings = this._findings.get(index) ?? [];
    const words = this._wordsOf(exception);
    const row = () => renderExceptionRow({exception, index, words, findings}, this._model, this._actions);
    return html`<li class=${isOpen ? 'open' : ''}>
      ${
        isOpen
          ? html`<office-hours-editor-exception
              .model=${this._model}
              .index=${index}
              @item-done=${() => this._edit(undefined)}
              @item-remove=${() => this._remove(index)}
            ></office-hours-editor-exception>`
          : guard([exception, index, words, isDisabled, findings], row)
      }
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-exceptions': EditorExceptions;
  }
}
