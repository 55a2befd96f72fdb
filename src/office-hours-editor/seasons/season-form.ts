// One season, open to be edited: its name, its dates, and a week.
import {html, nothing, type PropertyValues} from 'lit';
import type {Weekday} from '../../domain/calendar.js';
import {changeSeason, type Edit, editSeasonHours, seasonsOf} from '../../domain/editing/edits.js';
import type {SeasonInput, WeeklyHours} from '../../domain/types.js';
import {datesTitle, weekdayTitle} from '../../i18n/editor/findings.js';
import {weekdayName, weekOrder} from '../../i18n/editor/formats.js';
import {controlStyles} from '../controls/controls.styles.js';
import {DatesForm} from '../controls/dates-form.js';
import {datesFormStyles} from '../controls/dates-form.styles.js';
import {moveAlong} from '../controls/row-keys.js';
import {type Description, EditRequest} from '../requests.js';
import type {HoursChangeEvent} from '../week/hours-list.js';
import {seasonFormStyles} from './season-form.styles.js';

const NO_HOURS: WeeklyHours[Weekday] = [];

export class EditorSeason extends DatesForm<SeasonInput> {
  static override styles = [controlStyles, datesFormStyles, seasonFormStyles];

  /** What days had before they were closed all at once. */
  private _weekBefore: WeeklyHours = {};

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isReloaded = changed.has('model') && changed.get('model')?.loads !== this.model.loads;
    if (isReloaded || changed.has('index')) this._weekBefore = {}; // that of another season
  }

  protected override get _words() {
    return this.model.strings.seasons;
  }

  protected override get _dates(): SeasonInput {
    return seasonsOf(this.model.document)[this.index] ?? {from: '', to: ''};
  }

  override get path(): string {
    return `$.officeHours.seasons[${this.index}]`;
  }

  protected override _edit(change: Partial<SeasonInput>): Edit {
    return changeSeason(this.index, change);
  }

  private _onHours(day: Weekday, {edit, describe, tag}: HoursChangeEvent): void {
    const dates = this._dates;
    const description: Description = (words) => {
      const {strings, locale} = words;
      const deed = describe(strings.week, weekdayTitle(day, locale));
      return strings.changes.deed({title: datesTitle(dates, words), deed}); // not of the usual week
    };
    this._weekBefore = {...this._weekBefore, [day]: NO_HOURS};
    this.dispatchEvent(new EditRequest(editSeasonHours(this.index, day, edit), {description, ...(tag && {tag})}));
  }

  /** Another week in place of the one that is there, whose hours come back with the first that are added to a day. */
  private _onStart(weekly: WeeklyHours): void {
    this._weekBefore = {...this._weekBefore, ...this._dates.weekly};
    this._change({weekly});
  }

  override render(): unknown {
    const {strings, locale} = this.model;
    const {seasons: words} = strings;
    return this._renderForm(
      html`${this._renderDates({name: words.nameNote, to: words.toNote})}
        <fieldset>
          <legend>${words.hours}</legend>
          <small class="keys" id="keys">${strings.week.keys}</small>
          ${this._renderStarts()}
          <div class="days" role="group" aria-label=${words.hours} aria-describedby="keys">
            ${weekOrder(locale).map((day) => this._renderDay(day))}
          </div>
        </fieldset>`,
    );
  }

  /** Ways to begin its week. */
  private _renderStarts(): unknown {
    const {document, strings, isDisabled} = this.model;
    const {seasons: words} = strings;
    const weekly = document.officeHours?.weekly ?? {};
    const button = (label: string, week: WeeklyHours) =>
      html`<button type="button" class="quiet" ?disabled=${isDisabled} @click=${() => this._onStart(week)}>
        ${label}
      </button>`;
    return html`<div class="row starts">
      ${Object.keys(weekly).length ? button(words.takeWeekly, weekly) : nothing} ${button(words.clear, {})}
    </div>`;
  }

  private _renderDay(day: Weekday): unknown {
    const name = weekdayName(day, this.model.locale);
    return html`<div class="day" role="group" aria-labelledby="name-${day}" @keydown=${onDayKeydown}>
      <h3 id="name-${day}">${name}</h3>
      <office-hours-editor-hours
        .model=${this.model}
        .hours=${this._dates.weekly?.[day] ?? NO_HOURS}
        .path="${this.path}.weekly.${day}"
        .day=${name}
        .weekday=${day}
        inrow
        .hoursBefore=${this._weekBefore[day] ?? NO_HOURS}
        @hours-change=${(event: HoursChangeEvent) => this._onHours(day, event)}
      ></office-hours-editor-hours>
    </div>`;
  }
}

function onDayKeydown(event: KeyboardEvent): void {
  const [list] = (event.currentTarget as HTMLElement).getElementsByTagName('office-hours-editor-hours');
  moveAlong(event, list!.controls);
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-season': EditorSeason;
  }
}
