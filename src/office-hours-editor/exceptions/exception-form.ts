// One exception, open to be edited.
import {html, nothing, type PropertyValues} from 'lit';
import {live} from 'lit/directives/live.js';
import {dayNumber, WEEKDAYS, weekdayOf} from '../../domain/calendar.js';
import {changeException, dayHours, type Edit, editExceptionHours, exceptionsOf} from '../../domain/editing/edits.js';
import {NINE_TO_FIVE} from '../../domain/editing/intervals.js';
import {FITTING_PLACEHOLDERS, type Placeholder} from '../../domain/editing/message-situations.js';
import type {ExceptionInput, Interval} from '../../domain/types.js';
import {overruledBy} from '../../domain/editing/date-order.js';
import {datesText, datesTitle} from '../../i18n/editor/findings.js';
import {controlStyles} from '../controls/controls.styles.js';
import {DatesForm} from '../controls/dates-form.js';
import {datesFormStyles} from '../controls/dates-form.styles.js';
import {stop} from '../controls/item-form.js';
import {isInvalid, renderFindings} from '../findings-view.js';
import type {HoursChangeEvent} from '../week/hours-list.js';
import {renderPlaceholders} from '../messages/placeholders-view.js';
import {placeholderStyles} from '../messages/placeholders.styles.js';
import {type Description, EditRequest} from '../requests.js';

export class EditorException extends DatesForm<ExceptionInput> {
  static override styles = [controlStyles, placeholderStyles, datesFormStyles];

  /** What hours it had before it was closed here, for whoever thinks better of it. */
  private _hoursBefore: readonly Interval[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isReloaded = changed.has('model') && changed.get('model')?.loads !== this.model.loads;
    if (isReloaded || changed.has('index')) this._hoursBefore = []; // those of another exception
  }

  protected override get _dates(): ExceptionInput {
    return exceptionsOf(this.model.document)[this.index] ?? {from: ''};
  }

  override get path(): string {
    return `$.officeHours.exceptions[${this.index}]`;
  }

  protected override _edit(change: Partial<ExceptionInput>): Edit {
    return changeException(this.index, change);
  }

  private _onHours({edit, describe, tag}: HoursChangeEvent): void {
    const dates = this._dates;
    const description: Description = (words) =>
      describe(words.strings.week, {day: datesTitle(dates, words), dayOfWeek: undefined});
    this.dispatchEvent(new EditRequest(editExceptionHours(this.index, edit), {description, ...(tag && {tag})}));
  }

  private _onClosed(event: Event, isClosed: boolean): void {
    event.stopPropagation();
    const {hours = []} = this._dates;
    if (isClosed === !hours.length) return;
    if (isClosed) this._hoursBefore = hours;
    const day = dayNumber(this._dates.from);
    const usual = Number.isNaN(day) ? [] : dayHours(this.model.document, WEEKDAYS[weekdayOf(day)]!);
    // What was typed before comes back; else the usual hours are the best start for other ones.
    const other = [this._hoursBefore, usual].find(({length}) => length) ?? [NINE_TO_FIVE];
    const deed: Description = ({strings: {exceptions}}) => exceptions[isClosed ? 'closedAllDay' : 'otherHours'];
    this._change({hours: isClosed ? [] : other}, {deed});
  }

  protected override get _words() {
    const {exceptions, exceptionDraft} = this.model.strings;
    return {...exceptions, draft: exceptionDraft.title, accept: exceptionDraft.accept};
  }

  override render(): unknown {
    const {exceptions: words} = this.model.strings;
    return this._renderForm(
      html`${this._renderDates({name: words.nameNote, to: words.toNote})} ${this._renderOverruled()}
      ${this._renderHours()} ${this._renderMessage()}`,
    );
  }

  /** A dated exception beats a yearly one on its dates: no mistake, but good to know. */
  private _renderOverruled(): unknown {
    const {document, strings} = this.model;
    const overruled = overruledBy(this._dates, exceptionsOf(document));
    if (!overruled) return nothing;
    const {name} = overruled;
    const title = strings.exceptions.named({
      name: name || strings.exceptions.everyYear,
      dates: datesText(overruled, this.model),
    });
    return html`<p class="note">${strings.exceptions.overrules(title)}</p>`;
  }

  private _renderHours(): unknown {
    const {exceptions: words} = this.model.strings;
    const {hours = [], from} = this._dates;
    const title = datesTitle(this._dates, this.model);
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
              .path="${this.path}.hours"
              .day=${title}
              labelled
              @hours-change=${(event: HoursChangeEvent) => this._onHours(event)}
            ></office-hours-editor-hours>`
          : nothing
      }
      <office-hours-editor-day-picture .date=${from} .document=${this.model.document}></office-hours-editor-day-picture>
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
        data-path="${this.path}.message"
        aria-invalid=${isInvalid(found)}
        aria-describedby="note-message${found.length ? ' findings-message' : ''}"
        .value=${live(this._dates.message ?? '')}
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

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-exception': EditorException;
  }
}
