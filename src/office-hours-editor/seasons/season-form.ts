// One season, open to be edited: its name, its dates, and a week.
import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Weekday} from '../../domain/calendar.js';
import {changeSeason, type Edit, editSeasonHours, seasonsOf} from '../../domain/editing/edits.js';
import type {SeasonInput, WeeklyHours} from '../../domain/types.js';
import {datesTitle, weekdayTitle} from '../../i18n/editor/findings.js';
import {weekdayName, weekOrder} from '../../i18n/editor/formats.js';
import {controlStyles} from '../controls/controls.styles.js';
import {DatesForm} from '../controls/dates-form.js';
import {datesFormStyles} from '../controls/dates-form.styles.js';
import {icon} from '../controls/icons.js';
import {type Description, EditRequest} from '../requests.js';
import type {HoursChangeEvent} from '../week/hours-list.js';
import {seasonFormStyles} from './season-form.styles.js';

/** What the form asks of the section around it. */
export type SeasonFormEvent = 'season-done' | 'season-remove' | 'season-accept' | 'season-discard';

const NO_HOURS: WeeklyHours[Weekday] = [];

export class EditorSeason extends DatesForm<SeasonInput> {
  static override styles = [controlStyles, datesFormStyles, seasonFormStyles];

  /** It is not in the document yet. */
  @property({type: Boolean}) isDraft = false;

  protected override get _dates(): SeasonInput {
    return seasonsOf(this.model.document)[this.index] ?? {from: '', to: ''};
  }

  protected override get _path(): string {
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
    this.dispatchEvent(new EditRequest(editSeasonHours(this.index, day, edit), {description, ...(tag && {tag})}));
  }

  private _ask(type: SeasonFormEvent): void {
    this.dispatchEvent(new Event(type));
  }

  override render(): unknown {
    const {strings, locale} = this.model;
    const {seasons: words} = strings;
    const label = this.isDraft ? words.draft : words.edit(datesTitle(this._dates, this.model));
    return html`<div class="form" role="group" aria-label=${label}>
      ${this._renderDates({name: words.nameNote, to: words.toNote})}
      <fieldset>
        <legend>${words.hours}</legend>
        ${this._renderStarts()}
        <div class="days">${weekOrder(locale).map((day) => this._renderDay(day))}</div>
      </fieldset>
      <div class="row">${this.isDraft ? this._renderDecision() : this._renderEnd()}</div>
    </div>`;
  }

  /** Ways to begin its week. */
  private _renderStarts(): unknown {
    const {document, strings, isDisabled} = this.model;
    const {seasons: words} = strings;
    const weekly = document.officeHours?.weekly ?? {};
    const button = (label: string, week: WeeklyHours) =>
      html`<button type="button" class="quiet" ?disabled=${isDisabled} @click=${() => this._change({weekly: week})}>
        ${label}
      </button>`;
    return html`<div class="row starts">
      ${Object.keys(weekly).length ? button(words.takeWeekly, weekly) : nothing} ${button(words.clear, {})}
    </div>`;
  }

  private _renderDay(day: Weekday): unknown {
    const name = weekdayName(day, this.model.locale);
    return html`<div class="day" role="group" aria-labelledby="name-${day}">
      <h3 id="name-${day}">${name}</h3>
      <office-hours-editor-hours
        .model=${this.model}
        .hours=${this._dates.weekly?.[day] ?? NO_HOURS}
        .path="${this._path}.weekly.${day}"
        .day=${name}
        .weekday=${day}
        @hours-change=${(event: HoursChangeEvent) => this._onHours(day, event)}
      ></office-hours-editor-hours>
    </div>`;
  }

  private _renderEnd(): unknown {
    const {strings, isDisabled} = this.model;
    return html`<button type="button" class="primary" @click=${() => this._ask('season-done')}>
        ${strings.seasons.done}
      </button>
      <button type="button" class="quiet danger" ?disabled=${isDisabled} @click=${() => this._ask('season-remove')}>
        ${icon('remove')} ${strings.seasons.removeThis}
      </button>`;
  }

  private _renderDecision(): unknown {
    const {strings, isDisabled} = this.model;
    return html`<button
        type="button"
        class="primary"
        ?disabled=${isDisabled}
        @click=${() => this._ask('season-accept')}
      >
        ${strings.seasons.accept}
      </button>
      <button type="button" @click=${() => this._ask('season-discard')}>${strings.seasons.discard}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-season': EditorSeason;
  }
}
