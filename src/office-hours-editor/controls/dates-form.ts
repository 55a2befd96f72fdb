// What the forms of exceptions and seasons share: what it is called, and its dates.
import {html, noChange, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {dayNumber} from '../../domain/calendar.js';
import {type Finding, findingsAt} from '../../domain/editing/check-configuration.js';
import type {Edit} from '../../domain/editing/edits.js';
import type {ExceptionInput, SeasonInput} from '../../domain/types.js';
import {datesTitle} from '../../i18n/editor/findings.js';
import {isInvalid, renderFindings} from '../findings-view.js';
import {CommitRequest, type Description, EditRequest} from '../requests.js';
import {isHalfTyped} from './half-typed.js';
import {ItemForm, stop} from './item-form.js';

/** Notes under the fields; none: nothing. */
type Notes = {readonly [field in 'name' | 'from' | 'to']?: string};

export abstract class DatesForm<Dates extends SeasonInput | ExceptionInput> extends ItemForm {
  /** The name of the field that somebody is in the middle of: it is left alone, and nothing is said of it yet. */
  private _halfTyped: string | undefined;

  /** What is being edited. */
  protected abstract get _dates(): Dates;
  /** An edit of some of its fields. */
  protected abstract _edit(change: Partial<Dates>): Edit;

  /** Puts the focus on the first field. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
  }

  /** @param deed what was done, where "changed" would say too little of it. */
  protected _change(change: Partial<Dates>, {tag, deed}: {tag?: string; deed?: Description} = {}): void {
    const [field] = Object.keys(change) as ('name' | 'from' | 'to' | 'yearly' | 'message')[];
    const dates = {...this._dates, ...change};
    const description: Description = (words) => {
      const {changes, exceptions} = words.strings;
      const title = datesTitle(dates, words);
      return deed ? changes.deed({title, deed: deed(words)}) : changes.field({title, field: exceptions[field!]});
    };
    this.dispatchEvent(new EditRequest(this._edit(change), {description, ...(tag && {tag})}));
  }

  protected readonly _onText = (event: Event): void => {
    event.stopPropagation();
    const field = event.target as HTMLInputElement;
    this._halfTyped = isHalfTyped(field) ? field.name : undefined;
    if (!this._halfTyped) this._take(field);
  };

  /** The person goes on: what is half typed by now is a mistake. */
  protected readonly _onLeave = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    if (this._halfTyped === field.name) this._take(field);
    this._halfTyped = undefined;
    this.dispatchEvent(new CommitRequest());
  };

  private _take({name, value}: HTMLInputElement): void {
    this._change({[name]: value} as Partial<Dates>, {tag: `${this.path}.${name}`});
  }

  private _onYearly(event: Event): void {
    event.stopPropagation();
    this._change({yearly: (event.target as HTMLInputElement).checked} as Partial<Dates>);
  }

  protected _findings(name: string): readonly Finding[] {
    const found = findingsAt(this.model.findings, `${this.path}.${name}`);
    // What concerns it as a whole is said at its first date.
    const whole = name === 'from' ? this.model.findings.filter(({path}) => path === this.path) : [];
    return [...found, ...whole];
  }

  protected override get _title(): string {
    return datesTitle(this._dates, this.model);
  }

  protected _renderDates(notes: Notes): unknown {
    return html`${this._renderText('name', 'text', notes)}
      <div class="dates">
        ${this._renderText('from', 'date', notes)} ${this._renderText('to', 'date', notes)} ${this._renderYearly()}
      </div>`;
  }

  private _renderText(name: 'name' | 'from' | 'to', type: 'text' | 'date', notes: Notes): unknown {
    const {strings, isDisabled} = this.model;
    const found = this._findings(name);
    const value = this._dates[name] ?? '';
    const isDate = type === 'date';
    return html`<div class="field">
      <label for=${name}>${strings.exceptions[name]}</label>
      <input
        id=${name}
        name=${name}
        type=${type}
        autocomplete="off"
        max=${isDate ? '9999-12-31' : nothing}
        data-path="${this.path}.${name}"
        aria-invalid=${isInvalid(found)}
        aria-describedby="note-${name}${found.length ? ` findings-${name}` : ''}"
        .value=${this._halfTyped === name ? noChange : live(!isDate || !Number.isNaN(dayNumber(value)) ? value : '')}
        ?disabled=${isDisabled}
        @input=${this._onText}
        @change=${stop}
        @blur=${this._onLeave}
      />
      <small id="note-${name}">${notes[name]}</small>
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
          .checked=${live(Boolean(this._dates.yearly))}
          ?disabled=${this.model.isDisabled}
          @input=${stop}
          @change=${(event: Event) => this._onYearly(event)}
        />
        ${words.yearly}
      </label>
      <small id="note-yearly">${words.yearlyNote}</small>
    </div>`;
  }
}
