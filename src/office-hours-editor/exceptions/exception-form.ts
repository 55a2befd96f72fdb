// One exception, open to be edited.
import {html, LitElement, noChange, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {dayNumber, WEEKDAYS, weekdayOf} from '../../domain/calendar.js';
import {type Finding, findingsAt} from '../../domain/editing/check-configuration.js';
import {changeException, dayHours, editExceptionHours, exceptionsOf} from '../../domain/editing/edits.js';
import {NINE_TO_FIVE} from '../../domain/editing/intervals.js';
import {FITTING_PLACEHOLDERS, type Placeholder} from '../../domain/editing/message-situations.js';
import type {ExceptionInput, Interval} from '../../domain/types.js';
import {overruledBy} from '../../domain/editing/exception-order.js';
import {exceptionDates, exceptionTitle} from '../../i18n/editor/findings.js';
import {controlStyles} from '../controls/controls.styles.js';
import type {EditorModel} from '../editor-context.js';
import {exceptionFormStyles} from './exception-form.styles.js';
import {isInvalid, renderFindings} from '../findings-view.js';
import {isHalfTyped} from '../controls/half-typed.js';
import type {HoursChangeEvent} from '../week/hours-list.js';
import {icon} from '../controls/icons.js';
import {renderPlaceholders} from '../messages/placeholders-view.js';
import {placeholderStyles} from '../messages/placeholders.styles.js';
import {CommitRequest, EditRequest} from '../requests.js';

type TextField = 'name' | 'from' | 'to' | 'message';

export class EditorException extends LitElement {
  static override styles = [controlStyles, placeholderStyles, exceptionFormStyles];

  @property({attribute: false}) model!: EditorModel;
  /** Which exception of the document. */
  @property({attribute: false}) index = 0;

  /** The name of the field that somebody is in the middle of: it is left alone, and nothing is said of it yet. */
  private _halfTyped: string | undefined;

  /** What hours it had before it was closed here, for whoever thinks better of it. */
  private _hoursBefore: readonly Interval[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isReloaded = changed.has('model') && changed.get('model')?.loads !== this.model.loads;
    if (isReloaded || changed.has('index')) this._hoursBefore = []; // those of another exception
  }

  /** Puts the focus on the first field. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
  }

  private get _exception(): ExceptionInput {
    return exceptionsOf(this.model.document)[this.index] ?? {from: ''};
  }

  private get _path(): string {
    return `$.officeHours.exceptions[${this.index}]`;
  }

  private _change(change: Partial<ExceptionInput>, tag?: string): void {
    const changed = {...this._exception, ...change};
    const description = this.model.strings.exceptions.changed(exceptionTitle(changed, this.model.locale));
    this.dispatchEvent(new EditRequest(changeException(this.index, change), {description, ...(tag && {tag})}));
  }

  private readonly _onText = (event: Event): void => {
    event.stopPropagation();
    const field = event.target as HTMLInputElement;
    const {name, value} = field;
    this._halfTyped = isHalfTyped(field) ? name : undefined;
    if (!this._halfTyped) this._change({[name as TextField]: value}, `${this._path}.${name}`);
  };

  private _onHours({edit, description, tag}: HoursChangeEvent): void {
    this.dispatchEvent(new EditRequest(editExceptionHours(this.index, edit), {description, ...(tag && {tag})}));
  }

  /** The person goes on: what is half typed by now is a mistake. */
  private readonly _onLeave = (event: Event): void => {
    const {name, value} = event.target as HTMLInputElement;
    if (this._halfTyped === name) this._change({[name as TextField]: value}, `${this._path}.${name}`);
    this._halfTyped = undefined;
    this.dispatchEvent(new CommitRequest());
  };

  private _onYearly(event: Event): void {
    event.stopPropagation();
    this._change({yearly: (event.target as HTMLInputElement).checked});
  }

  private _onClosed(event: Event, isClosed: boolean): void {
    event.stopPropagation();
    const {hours = []} = this._exception;
    if (isClosed === !hours.length) return;
    if (isClosed) this._hoursBefore = hours;
    const day = dayNumber(this._exception.from);
    const usual = Number.isNaN(day) ? [] : dayHours(this.model.document, WEEKDAYS[weekdayOf(day)]!);
    // What was typed before comes back; else the usual hours are the best start for other ones.
    const other = [this._hoursBefore, usual].find(({length}) => length) ?? [NINE_TO_FIVE];
    this._change({hours: isClosed ? [] : other});
  }

  private _leave(type: 'exception-done' | 'exception-remove'): void {
    this.dispatchEvent(new Event(type));
  }

  override render(): unknown {
    const {strings, locale, isDisabled} = this.model;
    const words = strings.exceptions;
    const title = exceptionTitle(this._exception, locale);
    return html`<div class="form" role="group" aria-label=${words.edit(title)}>
      ${this._renderText('name', 'text', words.nameNote)}
      <div class="dates">
        ${this._renderText('from', 'date')} ${this._renderText('to', 'date', words.toNote)} ${this._renderYearly()}
      </div>
      ${this._renderOverruled()} ${this._renderHours()} ${this._renderMessage()}
      <div class="row">
        <button type="button" class="primary" @click=${() => this._leave('exception-done')}>${words.done}</button>
        <button
          type="button"
          class="quiet danger"
          ?disabled=${isDisabled}
          @click=${() => this._leave('exception-remove')}
        >
          ${icon('remove')} ${words.removeThis}
        </button>
      </div>
    </div>`;
  }

  private _findings(name: TextField): readonly Finding[] {
    const found = findingsAt(this.model.findings, `${this._path}.${name}`);
    // What concerns the exception as a whole is said at its first date.
    const whole = name === 'from' ? this.model.findings.filter(({path}) => path === this._path) : [];
    return [...found, ...whole];
  }

  private _renderText(name: 'name' | 'from' | 'to', type: 'text' | 'date', note = ''): unknown {
    const {strings, isDisabled} = this.model;
    const found = this._findings(name);
    const value = this._exception[name] ?? '';
    const isDate = type === 'date';
    return html`<div class="field">
      <label for=${name}>${strings.exceptions[name]}</label>
      <input
        id=${name}
        name=${name}
        type=${type}
        autocomplete="off"
        max=${isDate ? '9999-12-31' : nothing}
        data-path="${this._path}.${name}"
        aria-invalid=${isInvalid(found)}
        aria-describedby="note-${name}${found.length ? ` findings-${name}` : ''}"
        .value=${this._halfTyped === name ? noChange : live(!isDate || !Number.isNaN(dayNumber(value)) ? value : '')}
        ?disabled=${isDisabled}
        @input=${this._onText}
        @change=${stop}
        @blur=${this._onLeave}
      />
      <small id="note-${name}">${note}</small>
      ${renderFindings(found, `findings-${name}`, this.model)}
    </div>`;
  }

  private _renderYearly(): unknown {
    const {exceptions: words} = this.model.strings;
    return html`<div class="field yearly">
      <label class="check">
        <input
          type="checkbox"
          aria-describedby="note-yearly"
          .checked=${Boolean(this._exception.yearly)}
          ?disabled=${this.model.isDisabled}
          @input=${stop}
          @change=${(event: Event) => this._onYearly(event)}
        />
        ${words.yearly}
      </label>
      <small id="note-yearly">${words.yearlyNote}</small>
    </div>`;
  }

  /** A dated exception beats a yearly one on its dates: no mistake, but good to know. */
  private _renderOverruled(): unknown {
    const {document, strings, locale} = this.model;
    const overruled = overruledBy(this._exception, exceptionsOf(document));
    if (!overruled) return nothing;
    const {name} = overruled;
    const title = strings.exceptions.named({
      name: name || strings.exceptions.everyYear,
      dates: exceptionDates(overruled, locale),
    });
    return html`<p class="note">${strings.exceptions.overrules(title)}</p>`;
  }

  private _renderHours(): unknown {
    const {strings, locale} = this.model;
    const {exceptions: words} = strings;
    const {hours = [], from} = this._exception;
    const title = exceptionTitle(this._exception, locale);
    return html`<fieldset>
      <legend>${words.hours}</legend>
      <div class="row choices">
        ${this._renderChoice(words.closedAllDay, true, !hours.length)}
        ${this._renderChoice(words.otherHours, false, hours.length > 0)}
      </div>
      ${
        hours.length
          ? html`<office-hours-editor-hours
              .model=${this.model}
              .hours=${hours}
              .path="${this._path}.hours"
              .day=${title}
              labelled
              @hours-change=${(event: HoursChangeEvent) => this._onHours(event)}
            ></office-hours-editor-hours>`
          : nothing
      }
      <office-hours-editor-day-picture .date=${from}></office-hours-editor-day-picture>
    </fieldset>`;
  }

  private _renderChoice(label: string, isClosed: boolean, isChecked: boolean): unknown {
    return html`<label class="check">
      <input
        type="radio"
        name="closed"
        .checked=${live(isChecked)}
        ?disabled=${this.model.isDisabled}
        @input=${stop}
        @change=${(event: Event) => this._onClosed(event, isClosed)}
      />
      ${label}
    </label>`;
  }

  /** Puts a placeholder in place of what is selected in the message, and the caret after it. */
  private _insert(name: Placeholder): void {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#message')!;
    field.setRangeText(`{${name}}`, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
    this._change({message: field.value});
  }

  private _renderMessage(): unknown {
    const {strings, isDisabled} = this.model;
    const {exceptions: words} = strings;
    const found = this._findings('message');
    return html`<div class="field">
      <label for="message">${words.message}</label>
      <textarea
        id="message"
        name="message"
        rows="2"
        data-path="${this._path}.message"
        aria-invalid=${isInvalid(found)}
        aria-describedby="note-message${found.length ? ' findings-message' : ''}"
        .value=${live(this._exception.message ?? '')}
        ?disabled=${isDisabled}
        @input=${this._onText}
        @change=${stop}
        @blur=${this._onLeave}
      ></textarea>
      <small id="note-message">${words.messageNote}</small>
      ${renderFindings(found, 'findings-message', this.model)}
      ${renderPlaceholders(FITTING_PLACEHOLDERS.offline, words.message, this.model, (name) => this._insert(name))}
    </div>`;
  }
}

const stop = (event: Event): void => event.stopPropagation();

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-exception': EditorException;
  }
}
