// The list of exceptions, sorted by date, one of them open to be edited. Holds only what is open and how much is shown.
import {consume} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {query, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {DAY} from '../domain/calendar.js';
import type {Finding} from '../domain/editing/check-configuration.js';
import {dateText} from '../domain/editing/dates.js';
import {addExceptions, exceptionsOf, removeException} from '../domain/editing/edits.js';
import {type ExceptionOrder, freeDay, orderExceptions} from '../domain/editing/exception-order.js';
import {spanOf} from '../domain/editing/intervals.js';
import type {ExceptionInput} from '../domain/types.js';
import {exceptionDates, exceptionTitle} from '../i18n/editor/findings.js';
import {formatTime} from '../i18n/editor/formats.js';
import {controlStyles} from './controls.styles.js';
import {type EditorModel, editorContext} from './editor-context.js';
import type {EditorException} from './exception-form.js';
import {exceptionsSectionStyles} from './exceptions-section.styles.js';
import type {EditorHolidays} from './holidays-dialog.js';
import {icon} from './icons.js';
import {EditRequest} from './requests.js';

const SHOWN_AT_ONCE = 30;

export class EditorExceptions extends LitElement {
  static override styles = [controlStyles, exceptionsSectionStyles];

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  /** The index of the exception that is being edited. */
  @state() private _open: number | undefined;
  /** How many of each list are drawn: many rows take long. */
  @state() private _shown = SHOWN_AT_ONCE;
  @state() private _isPastShown = false;

  @query('office-hours-editor-holidays') private readonly _holidays!: EditorHolidays;

  private _order: ExceptionOrder = {upcoming: [], past: []};
  /** The list as it was drawn last. */
  private _drawn: readonly ExceptionInput[] = [];
  /** What the order was made of. */
  private _ordered: readonly ExceptionInput[] = [];
  private _orderedOn = NaN;
  private _findings = new Map<number, Finding[]>();
  /** What is to have the focus when all has been drawn. */
  private _focusNext: string | undefined;

  /** Opens what holds a path, so that its field can have the focus. */
  async reveal(path: string): Promise<void> {
    const index = /\.exceptions\[(\d+)\]/.exec(path)?.[1];
    if (index === undefined) return;
    this._open = Number(index);
    this._isPastShown ||= this._order.past.includes(this._open);
    await this.updateComplete;
    await this.renderRoot.querySelector<EditorException>('office-hours-editor-exception')?.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('_model') && !changed.has('_open')) return;
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

  private _title(exception: ExceptionInput): string {
    return exceptionTitle(exception, this._model.locale);
  }

  private readonly _onAdd = (): void => {
    const exceptions = exceptionsOf(this._model.document);
    const from = dateText(freeDay(exceptions, this._today + 1));
    const added = {from, hours: []};
    const description = this._model.strings.exceptions.added(this._title(added));
    this.dispatchEvent(new EditRequest(addExceptions([added]), {description}));
    this._open = exceptions.length;
    this._focusNext = 'office-hours-editor-exception';
  };

  private _remove(index: number): void {
    const title = this._title(exceptionsOf(this._model.document)[index]!);
    const {upcoming, past} = this._order;
    const list = past.includes(index) ? past : upcoming;
    const at = list.indexOf(index);
    const neighbour = list[at + 1] ?? list[at - 1];
    if (this._open === index) this._open = undefined;
    const shifted = neighbour !== undefined && neighbour > index ? neighbour - 1 : neighbour;
    this._focusNext = shifted === undefined ? '.add' : `#edit-${shifted}`;
    const description = this._model.strings.exceptions.removed(title);
    this.dispatchEvent(new EditRequest(removeException(index), {description}));
  }

  private _edit(index: number | undefined): void {
    this._focusNext = index === undefined ? `#edit-${this._open}` : 'office-hours-editor-exception';
    this._open = index;
  }

  override render(): unknown {
    const {strings, isDisabled} = this._model;
    const {exceptions: words} = strings;
    const {upcoming, past} = this._order;
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head"><h2 id="title">${words.title}</h2></div>
      <p class="note">${words.note}</p>
      ${this._renderList(upcoming)}
      ${upcoming.length + past.length ? nothing : html`<p class="empty">${words.empty}</p>`}
      <div class="row actions">
        <button type="button" class="add" ?disabled=${isDisabled} @click=${this._onAdd}>
          ${icon('add')} ${words.add}
        </button>
        <button type="button" ?disabled=${isDisabled} @click=${() => this._holidays.open()}>
          ${icon('calendar')} ${words.addHolidays}
        </button>
      </div>
      ${past.length ? this._renderPast(past) : nothing}
      <office-hours-editor-holidays></office-hours-editor-holidays>
    </section>`;
  }

  private _renderList(indexes: readonly number[]): unknown {
    const shown = indexes.filter((index, at) => at < this._shown || index === this._open);
    const hidden = indexes.length - shown.length;
    const next = Math.min(hidden, SHOWN_AT_ONCE);
    return html`<ul>
        ${shown.map((index) => this._renderException(index))}
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
      <summary>${this._model.strings.exceptions.past(past.length)}</summary>
      ${this._isPastShown ? this._renderList(past) : nothing}
    </details>`;
  }

  private _renderException(index: number): unknown {
    const exception = exceptionsOf(this._model.document)[index];
    if (!exception) return nothing;
    const isOpen = index === this._open;
    const {strings, locale, isDisabled} = this._model;
    const findings = this._findings.get(index)?.length ?? 0;
    const row = () => this._renderRow(exception, index, findings);
    return html`<li class=${isOpen ? 'open' : ''}>
      ${
        isOpen
          ? html`<office-hours-editor-exception
              .model=${this._model}
              .index=${index}
              @exception-done=${() => this._edit(undefined)}
              @exception-remove=${() => this._remove(index)}
            ></office-hours-editor-exception>`
          : guard([exception, index, strings, locale, isDisabled, findings], row)
      }
    </li>`;
  }

  private _renderRow(exception: ExceptionInput, index: number, findings: number): unknown {
    const {strings, isDisabled, locale} = this._model;
    const {exceptions: words, problems} = strings;
    const dates = exceptionDates(exception, locale);
    const title = exception.name ? words.named({name: exception.name, dates}) : dates;
    return html`<div class="exception" data-path="$.officeHours.exceptions[${index}]">
      <span class="date">${dates}</span>
      <span class="name">
        ${exception.name ? html`<strong>${exception.name}</strong>` : nothing}
        <bdi class="what">${this._hoursInWords(exception)}</bdi>
        ${exception.yearly ? html`<span class="badge">${words.everyYear}</span>` : nothing}
        ${exception.message ? html`<span class="badge">${words.hasMessage}</span>` : nothing}
        ${findings ? html`<span class="badge wrong">${problems.count(findings)}</span>` : nothing}
      </span>
      <span class="buttons">
        <button
          type="button"
          class="icon"
          id="edit-${index}"
          aria-label=${words.edit(title)}
          ?disabled=${isDisabled}
          @click=${() => this._edit(index)}
        >
          ${icon('edit')}
        </button>
        <button
          type="button"
          class="icon danger"
          aria-label=${words.remove(title)}
          ?disabled=${isDisabled}
          @click=${() => this._remove(index)}
        >
          ${icon('remove')}
        </button>
      </span>
    </div>`;
  }

  private _hoursInWords({hours = []}: ExceptionInput): string {
    const {locale, strings} = this._model;
    const spans = hours.map(spanOf).filter(({opens, closes}) => !Number.isNaN(opens + closes));
    const texts = spans.map(({opens, closes}) => `${formatTime(opens, locale)}–${formatTime(closes % 1440, locale)}`);
    return texts.join(', ') || strings.exceptions.closed;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-exceptions': EditorExceptions;
  }
}
