// Weekly hours: the picture and the rows, two views of one state.
import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {query, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {WEEKDAYS, type Weekday} from '../../domain/calendar.js';
import {findingsAt} from '../../domain/editing/check-configuration.js';
import {
  addToDays,
  dayHours,
  type Edit,
  editDayHours,
  setDayHours,
  startWithWorkdays,
} from '../../domain/editing/edits.js';
import {spanOf, WHOLE_DAY} from '../../domain/editing/intervals.js';
import type {Interval} from '../../domain/types.js';
import {
  capitalized,
  formatList,
  formatTime,
  isoNumber,
  weekdayName,
  weekdayWords,
  weekOrder,
} from '../../i18n/editor/formats.js';
import {weekdayTitle} from '../../i18n/editor/findings.js';
import type {RangeWords, WeekdayWords} from '../../i18n/editor/strings/parts.js';
import {controlStyles} from '../controls/controls.styles.js';
import {moveAlong} from '../controls/row-keys.js';
import {CopyChoiceEvent, type EditorCopyDialog} from './copy-dialog.js';
import {type EditorModel, editorContext} from '../editor-context.js';
import type {EditorHoursList, HoursActionEvent, HoursChangeEvent} from './hours-list.js';
import type {MenuChoiceEvent} from '../controls/menu.js';
import {type Description, EditRequest} from '../requests.js';
import type {HoursChoiceEvent} from '../pictures/week-picture.js';
import {weekSectionStyles} from './week-section.styles.js';

export class EditorWeek extends LitElement {
  static override styles = [controlStyles, weekSectionStyles];

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  /** What is being copied, while the dialog asks where to. */
  @state() private _copied: {readonly day: Weekday; readonly index?: number} | undefined;

  @query('office-hours-editor-copy') private readonly _copyDialog!: EditorCopyDialog;

  /** What days had before they were closed: comes back with the first hours that are added. */
  private _hoursBefore: ReadonlyMap<Weekday, readonly Interval[]> = new Map();
  private _loads = 0;
  /** The day whose hours are to have the focus when they have been drawn anew. */
  private _focusNext: Weekday | undefined;

  protected override willUpdate(): void {
    if (this._model.loads === this._loads) return;
    this._loads = this._model.loads;
    this._hoursBefore = new Map(); // those of another document
  }

  protected override updated(): void {
    void this._moveFocus();
  }

  private async _moveFocus(): Promise<void> {
    if (!this._focusNext) return;
    const list = this._list(this._focusNext);
    this._focusNext = undefined;
    await list.updateComplete;
    list.focusHours(0);
  }

  private _request(edit: Edit, description: Description, tag?: string): void {
    this.dispatchEvent(new EditRequest(edit, {description, ...(tag && {tag})}));
  }

  private _name(day: Weekday): string {
    return weekdayName(day, this._model.locale);
  }

  private _words(day: Weekday): WeekdayWords {
    return weekdayWords(day, this._model.locale);
  }

  private readonly _onStart = (): void => {
    this._focusNext = 'monday';
    this._request(startWithWorkdays, ({strings}) => strings.week.started);
  };

  private readonly _onImport = (): void => void this.dispatchEvent(new Event('import-wanted'));

  private _list(day: Weekday): EditorHoursList {
    return this.renderRoot.querySelector<EditorHoursList>(`[data-day=${day}]`)!;
  }

  private _onAction(day: Weekday, action: string, index?: number): void {
    const describe =
      (deed: 'setAllDay' | 'setClosed'): Description =>
      ({strings, locale}) =>
        strings.week[deed](weekdayWords(day, locale));
    if (action === 'all-day' || action === 'closed') this._setAside(day);
    if (action === 'all-day') this._request(setDayHours([day], [WHOLE_DAY]), describe('setAllDay'));
    if (action === 'closed') this._request(setDayHours([day], []), describe('setClosed'));
    if (action === 'next') this._copy({day}, [nextDay(day)]);
    if (action === 'copy') {
      this._copied = index === undefined ? {day} : {day, index};
      void this.updateComplete.then(() => this._copyDialog.show());
    }
  }

  private _onHours(day: Weekday, {edit, describe, tag}: HoursChangeEvent): void {
    this._hoursBefore = new Map([...this._hoursBefore].filter(([each]) => each !== day));
    const description: Description = ({strings, locale}) => describe(strings.week, weekdayTitle(day, locale));
    this._request(editDayHours(day, edit), description, tag);
  }

  /** The hours of a day that is about to be closed, or open all day, for whoever thinks better of it. */
  private _setAside(day: Weekday): void {
    this._focusNext = day;
    const hours = dayHours(this._model.document, day);
    if (hours.length && hours[0] !== WHOLE_DAY) this._hoursBefore = new Map([...this._hoursBefore, [day, hours]]);
  }

  private readonly _onCopy = ({days}: CopyChoiceEvent): void => {
    if (this._copied) this._copy(this._copied, days);
  };

  private _copy({day, index}: {day: Weekday; index?: number}, days: readonly Weekday[]): void {
    const hours = dayHours(this._model.document, day);
    const interval = index === undefined ? undefined : hours[index];
    const description: Description = ({strings: {week}, locale}) => {
      const to = formatList(
        days.map((each) => weekdayName(each, locale)),
        locale,
      );
      const copied = {...weekdayWords(day, locale), to, toDays: days.map(isoNumber)};
      return interval ? week.hoursCopied({...copied, ...rangeWords(interval, locale)}) : week.copied(copied);
    };
    this._request(interval ? addToDays(days, interval) : setDayHours(days, hours), description);
  }

  private readonly _onDayKeydown = (event: KeyboardEvent): void => {
    const day = event.currentTarget as HTMLElement;
    const [menu] = day.getElementsByTagName('office-hours-editor-menu');
    const [list] = day.getElementsByTagName('office-hours-editor-hours');
    moveAlong(event, [menu!, ...list!.controls]);
  };

  private readonly _onPicture = ({weekday, index}: HoursChoiceEvent): void => this._list(weekday).focusHours(index);

  override render(): unknown {
    const {week} = this._model.strings;
    const isEmpty = WEEKDAYS.every((day) => !dayHours(this._model.document, day).length);
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head">
        <h2 id="title">${week.title}</h2>
        <small class="keys" id="keys">${week.keys}</small>
      </div>
      ${isEmpty ? this._renderStart() : nothing}
      <office-hours-editor-week-picture @hours-choice=${this._onPicture}></office-hours-editor-week-picture>
      <div class="days" role="group" aria-labelledby="title" aria-describedby="keys">
        ${weekOrder(this._model.locale).map((day) => this._renderDayIfChanged(day))}
      </div>
      ${this._renderCopyDialog()}
    </section>`;
  }

  private _renderStart(): unknown {
    const {week} = this._model.strings;
    return html`<div class="start">
      <p>${week.empty}</p>
      <div class="row">
        <button type="button" class="primary" ?disabled=${this._model.isDisabled} @click=${this._onStart}>
          ${week.start}
        </button>
        <button type="button" ?disabled=${this._model.isDisabled} @click=${this._onImport}>${week.import}</button>
      </div>
    </div>`;
  }

  /** Edits elsewhere leave a day alone: seven lists and all their menus take long to draw. */
  private _renderDayIfChanged(day: Weekday): unknown {
    const {strings, locale, document, isDisabled, findings} = this._model;
    const found = findingsAt(findings, pathOf(day)).map(({path, code, value}) => path + code + value);
    const hours = dayHours(document, day);
    const isLabelled = day === weekOrder(locale).find((each) => dayHours(document, each).length);
    const parts = [hours, this._hoursBefore.get(day), strings, locale, isDisabled, isLabelled, found.join()];
    return guard(parts, () => this._renderDay(day, isLabelled));
  }

  private _renderDay(day: Weekday, isLabelled: boolean): unknown {
    const {strings, document, isDisabled} = this._model;
    const {week} = strings;
    const path = pathOf(day);
    const words = this._words(day);
    const next = {name: 'next', label: week.copyToNext(this._words(nextDay(day)))};
    const dayActions = [
      {name: 'copy', label: week.copyTo},
      next,
      {name: 'all-day', label: week.open24Hours},
      {name: 'closed', label: week.close},
    ];
    // The same from one of the hours: it says that the whole day is meant.
    const hoursActions = [
      {name: 'copy', label: week.addHoursToDays},
      {name: 'all-day', label: week.dayOpen24Hours(words)},
      {name: 'closed', label: week.dayClosed(words)},
    ];
    return html`<div
      class="day ${isLabelled ? 'labelled' : ''}"
      role="group"
      aria-labelledby="name-${day}"
      @keydown=${this._onDayKeydown}
    >
      <div class="name">
        <h3 id="name-${day}">${capitalized(this._name(day), this._model.locale)}</h3>
        <office-hours-editor-menu
          .label=${week.menuOfDay(words)}
          symbol="chevron"
          .items=${dayActions}
          ?disabled=${isDisabled}
          inrow
          @menu-choice=${({item}: MenuChoiceEvent) => this._onAction(day, item)}
        ></office-hours-editor-menu>
      </div>
      <office-hours-editor-hours
        data-day=${day}
        .model=${this._model}
        .hours=${dayHours(document, day)}
        .path=${path}
        .day=${this._name(day)}
        .weekday=${day}
        ?labelled=${isLabelled}
        inrow
        .hoursBefore=${this._hoursBefore.get(day) ?? NO_HOURS}
        .actions=${hoursActions}
        @hours-change=${(event: HoursChangeEvent) => this._onHours(day, event)}
        @hours-action=${({action, index}: HoursActionEvent) =>
          this._onAction(day, action, action === 'copy' ? index : undefined)}
      ></office-hours-editor-hours>
    </div>`;
  }

  private _renderCopyDialog(): unknown {
    const {strings, document, locale} = this._model;
    const {week} = strings;
    const {day, index} = this._copied ?? {};
    const interval = day && index !== undefined ? dayHours(document, day)[index] : undefined;
    const words = this._words(day ?? 'monday');
    return html`<office-hours-editor-copy
      .strings=${strings}
      .locale=${locale}
      .heading=${interval ? week.copyHoursTitle({...words, ...rangeWords(interval, this._model.locale)}) : week.copyDayTitle(words)}
      .action=${interval ? week.addCopy : week.copy}
      .note=${interval ? week.copyHoursNote : week.copyDayNote}
      .from=${day}
      @copy-choice=${this._onCopy}
    ></office-hours-editor-copy>`;
  }
}

const NO_HOURS: readonly Interval[] = [];

const pathOf = (day: Weekday): string => `$.officeHours.weekly.${day}`;

const nextDay = (day: Weekday): Weekday => WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % 7]!;

function rangeWords(interval: Interval, locale: string): RangeWords {
  const {opens, closes} = spanOf(interval);
  return {opens: formatTime(opens, locale), closes: formatTime(closes, locale)};
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-week': EditorWeek;
  }
}
