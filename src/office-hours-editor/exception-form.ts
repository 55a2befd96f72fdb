// One exception, open to be edited.
import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {dayNumber, WEEKDAYS, weekdayOf} from '../domain/calendar.js';
import {type Finding, findingsAt} from '../domain/editing/check-configuration.js';
import {changeException, dayHours, editExceptionHours, exceptionsOf} from '../domain/editing/edits.js';
import {NINE_TO_FIVE} from '../domain/editing/intervals.js';
import type {ExceptionInput} from '../domain/types.js';
import {exceptionTitle} from '../i18n/editor/findings.js';
import {controlStyles} from './controls.styles.js';
import type {EditorModel} from './editor-context.js';
import {exceptionFormStyles} from './exception-form.styles.js';
import {isInvalid, renderFindings} from './findings-view.js';
import type {HoursChangeEvent} from './hours-list.js';
import {icon} from './icons.js';
import {CommitRequest, EditRequest} from './requests.js';

type TextField = 'name' | 'from' | 'to' | 'message';

export class EditorException extends LitElement {
  static override styles = [controlStyles, exceptionFormStyles];

  @property({attribute: false}) model!: EditorModel;
  /** Which exception of the document. */
  @property({attribute: false}) index = 0;

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
    const {name, value} = event.target as HTMLInputElement;
    this._change({[name as TextField]: value}, `${this._path}.${name}`);
  };

  private _onHours({edit, description, tag}: HoursChangeEvent): void {
    this.dispatchEvent(new EditRequest(editExceptionHours(this.index, edit), {description, ...(tag && {tag})}));
  }

  private readonly _onCommit = (event: Event): void => {
    event.stopPropagation();
    this.dispatchEvent(new CommitRequest());
  };

  private _onYearly(event: Event): void {
    event.stopPropagation();
    this._change({yearly: (event.target as HTMLInputElement).checked});
  }

  private _onClosed(event: Event, isClosed: boolean): void {
    event.stopPropagation();
    if (isClosed === !this._exception.hours?.length) return;
    const day = dayNumber(this._exception.from);
    const usual = Number.isNaN(day) ? [] : dayHours(this.model.document, WEEKDAYS[weekdayOf(day)]!);
    // The usual hours are the best start for other ones.
    this._change({hours: isClosed ? [] : usual.length ? usual : [NINE_TO_FIVE]});
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
      ${this._renderHours()} ${this._renderMessage()}
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
        .value=${live(!isDate || !Number.isNaN(dayNumber(value)) ? value : '')}
        ?disabled=${isDisabled}
        @input=${this._onText}
        @change=${this._onCommit}
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
          @input=${(event: Event) => event.stopPropagation()}
          @change=${(event: Event) => this._onYearly(event)}
        />
        ${words.yearly}
      </label>
      <small id="note-yearly">${words.yearlyNote}</small>
    </div>`;
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
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => this._onClosed(event, isClosed)}
      />
      ${label}
    </label>`;
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
        @change=${this._onCommit}
      ></textarea>
      <small id="note-message">${words.messageNote}</small>
      ${renderFindings(found, 'findings-message', this.model)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-exception': EditorException;
  }
}
