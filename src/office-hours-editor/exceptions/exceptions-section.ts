// The list of exceptions, sorted by date, one of them open to be edited. Holds only what is open and how much is shown.
import {consume} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {query, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {painted} from '../../controllers/after-paint.js';
import {DAY} from '../../domain/calendar.js';
import type {Finding} from '../../domain/editing/check-configuration.js';
import {dateText} from '../../domain/editing/dates.js';
import {addExceptions, exceptionsOf, removeException} from '../../domain/editing/edits.js';
import {type ExceptionOrder, freeDay, orderExceptions} from '../../domain/editing/exception-order.js';
import {holidaysEnd} from '../../domain/editing/imported-holidays.js';
import {remembered} from '../../domain/editing/remembered.js';
import type {ExceptionInput} from '../../domain/types.js';
import {datesTitle} from '../../i18n/editor/findings.js';
import {controlStyles} from '../controls/controls.styles.js';
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

const SHOWN_AT_ONCE = 20;
const FORM = 'office-hours-editor-exception';

export class EditorExceptions extends LitElement {
  static override styles = [controlStyles, datesListStyles];

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  /** The index of the exception that is being edited. */
  @state() private _open: number | undefined;
  /** How many of each list are drawn: many rows take long. */
  @state() private _shown = SHOWN_AT_ONCE;
  @state() private _isPastShown = false;

  @query('office-hours-editor-holidays') private readonly _holidays!: EditorHolidays;
  @query('office-hours-editor-repeating') private readonly _repeating!: EditorRepeating;

  private _order: ExceptionOrder = {upcoming: [], past: []};
  /** The list as it was drawn last. */
  private _drawn: readonly ExceptionInput[] = [];
  /** What the order was made of. */
  private _ordered: readonly ExceptionInput[] = [];
  private _orderedOn = NaN;
  private _findings = new Map<number, Finding[]>();
  /** Remembered, so that an edit of one exception words no other anew. */
  private _wordsOf!: (exception: ExceptionInput) => ExceptionWords;
  private _opening: Promise<void> | undefined;
  /** What is to have the focus when all has been drawn. */
  private _focusNext: string | undefined;

  /** Opens what holds a path, so that its field can have the focus. */
  async reveal(path: string): Promise<void> {
    const index = /\.exceptions\[(\d+)\]/.exec(path)?.[1];
    if (index === undefined) return;
    this._open = Number(index);
    this._isPastShown ||= this._order.past.includes(this._open);
    await this.updateComplete;
    await this.renderRoot.querySelector<EditorException>(FORM)?.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('_model') && !changed.has('_open')) return;
    if (changed.has('_model')) this._rememberWords(changed.get('_model') as EditorModel | undefined);
    const isAtNotice = (this.renderRoot as ShadowRoot).activeElement?.closest('#holidays-end');
    if (isAtNotice && !holidaysEnd(this._model.document, this._today)) this._focusNext = '.add-holidays';
    const exceptions = exceptionsOf(this._model.document);
    const isEditOfOpen = this._followOpen(exceptions);
    // What is being edited stays where it is until it is closed, whatever becomes of its date.
    const isStale = exceptions !== this._ordered || this._today !== this._orderedOn;
    if (isStale && !isEditOfOpen) {
      this._order = orderExceptions(exceptions, this._today);
      this._ordered = exceptions;
      this._orderedOn = this._today;
    }
    this._findings.clear();
    for (const finding of this._model.findings) {
      const index = /^\$\.officeHours\.exceptions\[(\d+)\]/.exec(finding.path)?.[1];
      if (index !== undefined) this._findings.set(+index, [...(this._findings.get(+index) ?? []), finding]);
    }
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

  private readonly _onAdd = (): void => {
    const from = dateText(freeDay(exceptionsOf(this._model.document), this._today + 1));
    this.begin({from, to: from});
  };

  /** Begins an exception on these dates, and puts the focus into its form. */
  begin({from, to}: {readonly from: string; readonly to: string}): void {
    const exceptions = exceptionsOf(this._model.document);
    const added = {from, ...(to !== from && {to}), hours: []};
    const description: Description = (words) => words.strings.exceptions.added(datesTitle(added, words));
    this.dispatchEvent(new EditRequest(addExceptions([added]), {description}));
    this._opening = this._openAdded(exceptions.length);
  }

  /** What was added shows at once; the form, which takes longer to draw, comes in its place a moment later. */
  private async _openAdded(index: number): Promise<void> {
    const added = () => exceptionsOf(this._model.document)[index];
    const exception = added();
    await painted();
    if (exception && added() === exception) this._edit(index);
  }

  /** Also waits for the form of what was added. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this._opening;
    return super.getUpdateComplete();
  }

  private _remove(index: number): void {
    const removed = exceptionsOf(this._model.document)[index]!;
    const {upcoming, past} = this._order;
    const list = past.includes(index) ? past : upcoming;
    const at = list.indexOf(index);
    const neighbour = list[at + 1] ?? list[at - 1];
    if (this._open === index) this._open = undefined;
    // At once where it is drawn already: to move the focus off what is being removed costs the browser more.
    const place = (at = neighbour) => (at === undefined ? '.add' : at === this._open ? FORM : `#edit-${at}`);
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

  private _edit(index: number | undefined): void {
    this._focusNext = index === undefined ? `#edit-${this._open}` : FORM;
    this._open = index;
  }

  override render(): unknown {
    const {strings, isDisabled} = this._model;
    const {exceptions: words} = strings;
    const {upcoming, past} = this._order;
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head"><h2 id="title">${words.title}</h2></div>
      <p class="note">${words.note}</p>
      ${renderHolidaysEnd(this._model, this._today, ({years, imported}) => void this._holidays.open(years, imported))}
      ${this._renderList(upcoming)}
      ${upcoming.length + past.length ? nothing : html`<p class="empty">${words.empty}</p>`}
      <div class="row actions">
        <button type="button" class="add" ?disabled=${isDisabled} @click=${this._onAdd}>
          ${icon('add')} ${words.add}
        </button>
        <button type="button" class="add-holidays" ?disabled=${isDisabled} @click=${() => this._holidays.open()}>
          ${icon('calendar')} ${words.addHolidays}
        </button>
        <button type="button" ?disabled=${isDisabled} @click=${() => this._repeating.open()}>
          ${icon('calendar')} ${strings.repeating.open}
        </button>
      </div>
      ${past.length ? this._renderPast(past) : nothing}
      <office-hours-editor-holidays></office-hours-editor-holidays>
      <office-hours-editor-repeating></office-hours-editor-repeating>
    </section>`;
  }

  private _renderList(indexes: readonly number[]): unknown {
    const shown = indexes.filter((index, at) => at < this._shown || index === this._open);
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
          ? html`<button type="button" class="quiet" @click=${() => (this._shown += SHOWN_AT_ONCE)}>
              ${this._model.strings.exceptions.more({next, hidden})}
            </button>`
          : nothing
      }`;
  }

  private _renderPast(past: readonly number[]): unknown {
    const onToggle = ({target}: Event) => (this._isPastShown = (target as HTMLDetailsElement).open);
    return html`<details .open=${this._isPastShown} @toggle=${onToggle}>
      <summary><bdi>${this._model.strings.exceptions.past(past.length)}</bdi></summary>
      ${this._isPastShown ? this._renderList(past) : nothing}
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
              @exception-done=${() => this._edit(undefined)}
              @exception-remove=${() => this._remove(index)}
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
