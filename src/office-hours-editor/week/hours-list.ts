// The hours of one day: as many openings as there are, each with its times. Used for weekdays and for exceptions; owns
// none of it: what a person does goes up as an event.
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {findingsAt} from '../../domain/editing/check-configuration.js';
import {
  addHours,
  changeHours,
  duplicateHours,
  isOvernight,
  removeHours,
  spanOf,
} from '../../domain/editing/intervals.js';
import {MINUTES_A_DAY, minutesOf, type Weekday, WEEKDAYS} from '../../domain/calendar.js';
import type {Interval} from '../../domain/types.js';
import {isoNumber, timeWords, weekdayWords} from '../../i18n/editor/formats.js';
import type {EditorStrings} from '../../i18n/editor/strings.js';
import type {DayTitle} from '../../i18n/editor/strings/parts.js';
import type {DayAndPosition} from '../../i18n/editor/strings/week-strings.js';
import {controlStyles} from '../controls/controls.styles.js';
import type {EditorModel} from '../editor-context.js';
import {isInvalid, renderFindings} from '../findings-view.js';
import {hoursListStyles} from './hours-list.styles.js';
import {icon} from '../controls/icons.js';
import type {MenuChoiceEvent} from '../controls/menu.js';
import {listboxStyles} from '../controls/listbox.styles.js';
import {TimeFields} from '../controls/time-field.js';
import {timeFieldStyles} from '../controls/time-field.styles.js';
import {CommitRequest} from '../requests.js';

/** The hours were changed. */
export class HoursChangeEvent extends Event {
  static readonly type = 'hours-change';
  constructor(
    /** The change, to be made to the hours as they are by then. */
    readonly edit: (hours: readonly Interval[]) => readonly Interval[],
    /** What was done, in the words of a language; whoever knows the day's title in it gives that. */
    readonly describe: (week: EditorStrings['week'], day: DayTitle) => string,
    /** For typing: which field. */
    readonly tag?: string,
  ) {
    super(HoursChangeEvent.type, {bubbles: true});
  }
}

/** Something was chosen for one of the hours that concerns more than this list. */
export class HoursActionEvent extends Event {
  static readonly type = 'hours-action';
  constructor(
    readonly action: string,
    readonly index: number,
  ) {
    super(HoursActionEvent.type, {bubbles: true});
  }
}

export class EditorHoursList extends LitElement {
  static override styles = [controlStyles, listboxStyles, timeFieldStyles, hoursListStyles];

  @property({attribute: false}) model!: EditorModel;
  @property({attribute: false}) hours: readonly Interval[] = [];
  /** Where the list stands in the document: "$.officeHours.weekly.monday". */
  @property() path = '';
  /** What the day is called: "Monday", "Christmas". */
  @property() day = '';
  /** The weekday, where it is one: a night shift then says on which day it ends. */
  @property() weekday: Weekday | undefined;
  /** What comes back when hours are added to a day that was closed by a choice of the menu. */
  @property({attribute: false}) hoursBefore: readonly Interval[] = [];
  /** The labels of the fields are seen above the first of the hours; elsewhere they are only heard. */
  @property({type: Boolean, reflect: true}) labelled = false;
  /** The list is in a row with other days: its times are stops of Tab, its buttons are reached by the arrow keys. */
  @property({type: Boolean}) inRow = false;
  /** What the menu of each opening offers beside duplicating it. */
  @property({attribute: false}) actions: readonly {readonly name: string; readonly label: string}[] = [];

  private readonly _times = new TimeFields(this);
  /** What is to have the focus when the list has been drawn anew. */
  private _focusNext: string | undefined;

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('hours') || !this._focusNext) return;
    this.renderRoot.querySelector<HTMLElement>(this._focusNext)?.focus();
    this._focusNext = undefined;
  }

  /** Puts the focus on the opening time of one of the hours; on "Add hours" where there are none. */
  focusHours(index: number): void {
    const field = this.renderRoot.querySelector<HTMLElement>(`#opens-${index}`);
    (field ?? this.renderRoot.querySelector<HTMLElement>('.add'))?.focus();
  }

  /** What can have the focus, in the order of reading. */
  get controls(): readonly HTMLElement[] {
    const all = '.time-of-day, .buttons > *, .add';
    return [...this.renderRoot.querySelectorAll<HTMLElement>(all)];
  }

  add(): void {
    const {
      hours: {length},
      hoursBefore: before,
    } = this;
    this._focusNext = `#opens-${length}`;
    if (!length && before.length)
      return this._change(
        () => before,
        (week, day) => week.back(day),
      );
    this._change(addHours, (week, day) => week.added({...day, position: length + 1, count: length + 1}));
  }

  private _where(index: number): DayAndPosition {
    return {...this._title, position: index + 1, count: this.hours.length};
  }

  /** Tells what was done to one of the hours, of as many as there are now. */
  private _describe(index: number, deed: 'changed' | 'removed' | 'duplicated'): HoursChangeEvent['describe'] {
    const {length: count} = this.hours;
    return (week, day) => week[deed]({...day, position: index + 1, count});
  }

  private get _title(): DayTitle {
    return {day: this.day, dayOfWeek: this.weekday && isoNumber(this.weekday)};
  }

  private _change(edit: HoursChangeEvent['edit'], describe: HoursChangeEvent['describe'], tag?: string): void {
    this.dispatchEvent(new HoursChangeEvent(edit, describe, tag));
  }

  private _onTime(index: number, edge: 'opens' | 'closes', value: string): void {
    const describe = this._describe(index, 'changed');
    this._change((hours) => changeHours(hours, index, {[edge]: value}), describe, `${this.path}[${index}].${edge}`);
  }

  private _remove(index: number): void {
    const rest = this.hours.length - 1;
    this._focusNext = rest ? `#remove-${Math.min(index, rest - 1)}` : '.add';
    this._change((hours) => removeHours(hours, index), this._describe(index, 'removed'));
  }

  private _duplicate(index: number): void {
    this._focusNext = `#opens-${index + 1}`;
    this._change((hours) => duplicateHours(hours, index), this._describe(index, 'duplicated'));
  }

  private _onMenu(index: number, {item}: MenuChoiceEvent): void {
    if (item === 'duplicate') this._duplicate(index);
    else this.dispatchEvent(new HoursActionEvent(item, index));
  }

  override render(): unknown {
    const {week} = this.model.strings;
    return html`<div class="all">
      <div class="list">
        ${this.hours.map((interval, index) => this._renderHours(interval, index))}
        ${this.hours.length ? nothing : html`<p class="closed">${week.closed}</p>`}
      </div>
      <button
        type="button"
        class="quiet add"
        aria-label=${week.addHoursTo(this._title)}
        tabindex=${this.inRow && this.hours.length ? -1 : nothing}
        ?disabled=${this.model.isDisabled}
        @click=${() => this.add()}
      >
        ${icon('add')} ${week.addHours}
      </button>
    </div>`;
  }

  private _renderHours(interval: Interval, index: number): unknown {
    const {strings, findings, isDisabled} = this.model;
    const where = this._where(index);
    const path = `${this.path}[${index}]`;
    const found = findingsAt(findings, path);
    return html`<div role="group" aria-label=${strings.week.hoursOf(where)} data-path=${path}>
      <div class="times">
        ${this._renderTime(interval, index, 'opens')}
        <span aria-hidden="true">–</span>
        ${this._renderTime(interval, index, 'closes')}
        <span class="buttons">
          <button
            type="button"
            class="icon danger"
            id="remove-${index}"
            aria-label=${strings.week.remove(where)}
            tabindex=${this.inRow ? -1 : nothing}
            ?disabled=${isDisabled}
            @click=${() => this._remove(index)}
          >
            ${icon('remove')}
          </button>
          <office-hours-editor-menu
            .label=${strings.week.menuOfHours(where)}
            .items=${[{name: 'duplicate', label: strings.week.duplicate}, ...this.actions]}
            ?disabled=${isDisabled}
            ?inrow=${this.inRow}
            @menu-choice=${(event: MenuChoiceEvent) => this._onMenu(index, event)}
          ></office-hours-editor-menu>
        </span>
        ${this._renderNote(interval, index)}
      </div>
      ${renderFindings(found, `findings-${index}`, this.model)}
      ${found.some(({code}) => code === 'minute-before-midnight') ? this._renderMidnight(index) : nothing}
    </div>`;
  }

  /** What mends a closing time of 23:59. */
  private _renderMidnight(index: number): unknown {
    const {strings, isDisabled} = this.model;
    const onClick = () => {
      this._focusNext = `#closes-${index}`;
      this._change((hours) => changeHours(hours, index, {closes: '24:00'}), this._describe(index, 'changed'));
    };
    return html`<button type="button" class="mend" ?disabled=${isDisabled} @click=${onClick}>
      ${strings.week.closeAtMidnight}
    </button>`;
  }

  private _renderTime(interval: Interval, index: number, edge: 'opens' | 'closes'): unknown {
    const {model} = this;
    const path = `${this.path}[${index}]`;
    const found = findingsAt(model.findings, path);
    const isOwn = found.some((finding) => finding.path === path || finding.path === `${path}.${edge}`);
    const label = model.strings.week[edge];
    const opens = minutesOf(interval.opens);
    const before = index ? spanOf(this.hours[index - 1]!).closes : NaN;
    const earliest = edge === 'opens' ? before : opens + 1;
    const field = this._times.render(
      {
        id: `${edge}-${index}`,
        label,
        value: interval[edge],
        isClosing: edge === 'closes',
        opens: edge === 'closes' ? opens : NaN,
        earliest: Number.isNaN(earliest) ? undefined : earliest,
        path: `${path}.${edge}`,
        describedBy: `note-${index}${found.length ? ` findings-${index}` : ''}`,
        invalid: isOwn ? isInvalid(found) : 'false',
        isDisabled: model.isDisabled,
        take: (value) => this._onTime(index, edge, value),
        leave: () => void this.dispatchEvent(new CommitRequest()),
      },
      model,
    );
    return html`<span class="time">
      <label for="${edge}-${index}" class=${this.labelled && !index ? '' : 'words'}>${label}</label>
      ${field}
    </span>`;
  }

  /** What the two times mean where that is not plain: a night shift, a whole day. */
  private _renderNote(interval: Interval, index: number): unknown {
    const {strings, locale} = this.model;
    const {opens, closes} = spanOf(interval);
    let note = '';
    if (opens === 0 && closes === MINUTES_A_DAY) note = strings.week.allDay;
    else if (isOvernight(interval)) {
      const time = timeWords(closes - MINUTES_A_DAY, locale);
      const next = this.weekday && WEEKDAYS[(WEEKDAYS.indexOf(this.weekday) + 1) % 7];
      note = next
        ? strings.week.overnight({closes: time, nextDay: weekdayWords(next, locale)})
        : strings.week.overnightNextDay(time);
    }
    return html`<span class="note" id="note-${index}">${note}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-hours': EditorHoursList;
  }
  interface HTMLElementEventMap {
    'hours-change': HoursChangeEvent;
    'hours-action': HoursActionEvent;
  }
}
