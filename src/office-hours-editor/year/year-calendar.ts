// The year as a calendar. Holds which year is shown, the day that has the tab stop, and which days are picked; what is made of
// them is for the forms of exceptions and seasons.
import {consume} from '@lit/context';
import {html, nothing, type PropertyValues} from 'lit';
import {state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {DragController} from '../../controllers/drag-controller.js';
import {DAY, type Weekday, WEEKDAYS} from '../../domain/calendar.js';
import type {DateStretch} from '../../domain/editing/dates.js';
import {datesOfPicked, dayAtKey, monthsLater, pickedDates, weeksOfMonth} from '../../domain/editing/year-grid.js';
import {lookOf, stretchesByName} from '../../domain/editing/year-names.js';
import {daysOfYear, nearestYear, type YearDay, yearDays} from '../../domain/editing/year.js';
import {datesTitle} from '../../i18n/editor/findings.js';
import {capitalized, formatDay, weekOrder} from '../../i18n/editor/formats.js';
import {wordPicked, wordYearDay} from '../../i18n/editor/year-wording.js';
import {controlStyles} from '../controls/controls.styles.js';
import {isRightToLeft} from '../controls/direction.js';
import {DrawnLater} from '../controls/drawn-later.js';
import {icon} from '../controls/icons.js';
import {type EditorModel, editorContext} from '../editor-context.js';
import {DatesRequest, RevealRequest} from '../requests.js';
import {yearCalendarStyles} from './year-calendar.styles.js';
import {type Month, type MonthView, renderLegend, renderMonth} from './year-months.js';

export class EditorYearCalendar extends DrawnLater {
  static override styles = [controlStyles, yearCalendarStyles];

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  /** The day that has the tab stop. The year of it is the one that is shown. */
  @state() private _current = NaN;
  /** Where picking began; it goes on to the current day. Undefined: none is picked. */
  @state() private _anchor: number | undefined;
  /** The day that is chosen next is the end of a range, without Shift and without dragging. */
  @state() private _isExtending = false;
  /** What a screen reader is told where no range is picked, which speaks for itself. */
  @state() private _said = '';

  private readonly _pointer = new DragController(this, {
    press: (event) => this._onPress(event),
    drag: (event) => this._onDrag(event),
    drop: () => this._onDrop(),
    click: () => this._onClick(),
    cancel: () => this._onCancel(),
  });

  private _days: readonly YearDay[] = [];
  private _months: readonly Month[] = [];
  private _weekdays: readonly Weekday[] = WEEKDAYS;
  private _isRtl = false;
  private _loads = 0;
  /** Whether there is a day to put right. */
  private _isWrong = false;
  /** What is picked, in words. */
  private _about = '';
  /** Of the press that goes on: the day where it began, whether it extends what was picked, and what that was. */
  private _press: {day: number; isExtension: boolean; anchor: number | undefined; current: number} | undefined;

  /** Not at an edit elsewhere: a letter of a text. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const before = changed.get('_model') as EditorModel | undefined;
    if (changed.size > 1 || !before) return true;
    const now = shownOf(this._model);
    return shownOf(before).some((part, i) => part !== now[i]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const {loads} = this._model;
    if (Number.isNaN(this._current) || loads !== this._loads) {
      this._loads = loads;
      this._current = this._today;
      this._anchor = undefined;
      this._isExtending = false;
    }
    this._isRtl = isRightToLeft(this);
    if (changed.has('_model') || this._days[0]?.day !== this._firstDay) this._prepare();
    this._about = this._describe();
  }

  /** What is picked, in words; blank: nothing. */
  private _describe(): string {
    const {_picked: picked, _model: model} = this;
    if (!picked) return '';
    if (picked.from === picked.to)
      return this._months.flatMap((month) => month.days.get(picked.from)?.sentence ?? [])[0]!;
    const years = [picked.from, picked.to].map(yearOf) as [number, number];
    const days = Array.from({length: years[1] - years[0] + 1}, (_, i) => yearDays(model.document, years[0] + i)).flat();
    return wordPicked(
      days.filter(({day}) => picked.from <= day && day <= picked.to),
      picked,
      model,
    );
  }

  /** Works out the year. */
  private _prepare(): void {
    const {_model: model, _year: year} = this;
    const {locale, document} = model;
    this._weekdays = weekOrder(locale);
    this._days = yearDays(document, year);
    this._isWrong = this._days.some((day) => lookOf(day) === 'wrong');
    const first = this._days[0]!.day;
    this._months = Array.from({length: 12}, (_, position): Month => {
      const weeks = weeksOfMonth(year, position, {weekdays: this._weekdays});
      const numbers = weeks.flat().filter((day) => day !== undefined);
      const days = numbers.map((day) => this._days[day - first]!);
      return {
        title: capitalized(formatDay(numbers[0]!, locale, {month: 'long'}), locale),
        weeks,
        days: new Map(days.map((day) => [day.day, {day, sentence: wordYearDay(day, model)}])),
        names: stretchesByName(days),
      };
    });
  }

  /** The account's date, as a day number. */
  private get _today(): number {
    return Math.floor(this._model.zone.wallAt(this._model.now) / DAY);
  }

  private get _year(): number {
    return yearOf(this._current);
  }

  private get _firstDay(): number {
    return daysOfYear(this._year).first;
  }

  private get _picked(): DateStretch | undefined {
    return this._anchor === undefined ? undefined : pickedDates(this._anchor, this._current);
  }

  private get _isRange(): boolean {
    return this._anchor !== undefined && this._anchor !== this._current;
  }

  private _pick(day: number, isExtension: boolean): void {
    this._anchor = isExtension ? (this._anchor ?? this._current) : day;
    this._current = day;
    this._said = '';
  }

  /** Moves the focus to the current day: at once where it is drawn, so that no key waits. */
  private async _focusCurrent(): Promise<HTMLElement | null> {
    if (this._days[0]?.day !== this._firstDay) await this.updateComplete;
    const cell = this.renderRoot.querySelector<HTMLElement>(`[data-day="${this._current}"]`);
    cell?.focus({preventScroll: true});
    return cell;
  }

  /** The same for keys, whose user has to see where the focus is, not what covers it. */
  private async _showCurrent(): Promise<void> {
    const cell = await this._focusCurrent();
    await this.updateComplete; // a longer sentence about another day takes more room
    if (cell && this._isCovered(cell)) cell.scrollIntoView({block: 'center'});
  }

  /** Whether a day is out of sight, or under something that stays where it is while the page scrolls. */
  private _isCovered(cell: HTMLElement): boolean {
    const {left, right, top, bottom} = cell.getBoundingClientRect();
    const at = (y: number) => (this.renderRoot as ShadowRoot).elementFromPoint((left + right) / 2, y);
    return [top, bottom - 1].some((y) => !cell.contains(at(y)));
  }

  private readonly _onKeyDown = (event: KeyboardEvent): void => {
    const {key, shiftKey} = event;
    if (event.ctrlKey || event.altKey || event.metaKey || dayOf(event.target) === undefined) return;
    if (key === 'Enter' || key === ' ') void this._goToActions();
    else if (key === 'Escape' && (this._isExtending || this._isRange)) {
      this._isExtending = false;
      this._pick(this._current, false);
    } else {
      const isByYear = shiftKey && key.startsWith('Page');
      const layout = {weekdays: this._weekdays, isRightToLeft: this._isRtl};
      const day = dayAtKey(key, this._current, layout, isByYear);
      if (day === undefined) return;
      this._pick(day, this._isExtending || (shiftKey && !isByYear));
      void this._showCurrent();
    }
    event.preventDefault();
  };

  private async _goToActions(): Promise<void> {
    this._isExtending = false;
    await this.updateComplete; // they may still be those of the day before
    const button = (selector: string) => this.renderRoot.querySelector<HTMLElement>(`.panel ${selector}`);
    (button('.edit') ?? button('button:enabled'))?.focus();
  }

  /** The day that has the tab stop is picked as soon as somebody comes to it. */
  private readonly _onFocusIn = (event: Event): void => {
    if (this._anchor === undefined && dayOf(event.target) === this._current) this._anchor = this._current;
  };

  private _dayAt({clientX, clientY}: PointerEvent): number | undefined {
    return dayOf((this.renderRoot as ShadowRoot).elementFromPoint(clientX, clientY));
  }

  private _onPress(event: PointerEvent): boolean {
    const day = this._dayAt(event);
    if (day === undefined) return false;
    const isExtension = event.shiftKey || this._isExtending;
    this._press = {day, isExtension, anchor: this._anchor, current: this._current};
    return true;
  }

  private _onDrag(event: PointerEvent): void {
    const day = this._dayAt(event);
    const {_press: press} = this;
    if (day === undefined || !press) return;
    if (!press.isExtension) this._anchor = press.day;
    this._pick(day, true);
  }

  private _onClick(): void {
    const {_press: press} = this;
    if (press) this._pick(press.day, press.isExtension);
    this._onDrop();
  }

  private _onDrop(): void {
    this._press = undefined;
    this._isExtending = false;
    void this._focusCurrent();
  }

  private _onCancel(): void {
    if (this._press) ({anchor: this._anchor, current: this._current} = this._press);
    this._press = undefined;
  }

  /** Pressed by a screen reader: no pointer has told of it. */
  private readonly _onSimulatedClick = (event: MouseEvent): void => {
    const day = dayOf(event.target);
    if (event.detail || day === undefined) return;
    this._pick(day, this._isExtending);
    this._onDrop();
  };

  /** Not in the template: a screen reader would say it again after the cell's name. */
  private readonly _onPointerOver = (event: PointerEvent): void => {
    const cell = cellOf(event.target);
    if (cell) cell.title = cell.getAttribute('aria-label')!;
  };

  private readonly _onExtend = (): void => {
    this._isExtending = !this._isExtending;
    if (!this._isExtending) return;
    this._said = this._model.strings.year.extending;
    void this._showCurrent();
  };

  private _goTo(day: number): void {
    this._current = day;
    this._anchor = undefined;
    this._isExtending = false;
    this._said = formatDay(day, this._model.locale, {year: 'numeric'});
  }

  private readonly _onToday = (): void => {
    this._goTo(this._today);
    void this._showCurrent();
  };

  private _make(list: 'exceptions' | 'seasons'): void {
    this._isExtending = false;
    this.dispatchEvent(new DatesRequest(list, datesOfPicked(this._picked!)));
  }

  override render(): unknown {
    const {_model: model} = this;
    const {year: words} = model.strings;
    return html`<div
      class="calendar ${this._isRtl ? 'rtl' : ''}"
      role="group"
      aria-labelledby="year"
      aria-describedby="keys"
    >
      ${this._renderHead()} ${renderLegend(model.strings, this._isWrong)}
      <p id="keys" class="note">${words.keys}</p>
      <div
        class="months"
        @keydown=${this._onKeyDown}
        @focusin=${this._onFocusIn}
        @pointerdown=${this._pointer.onPointerDown}
        @pointerover=${this._onPointerOver}
        @mousedown=${keepFocus}
        @click=${this._onSimulatedClick}
      >
        ${this._months.map((month, position) => this._renderMonth(month, position))}
      </div>
      ${this._renderPanel()}
      <p class="words" role="status">${this._isRange ? this._about : this._said}</p>
    </div>`;
  }

  private _renderHead(): unknown {
    const {locale, strings} = this._model;
    const {year: words} = strings;
    const step = (years: -1 | 1) => {
      const isEnd = nearestYear(this._year + years) === this._year;
      return html`<button
        type="button"
        class="icon ${years < 0 ? 'previous' : 'next'}"
        aria-label=${years < 0 ? words.previous : words.next}
        aria-disabled=${isEnd}
        @click=${() => !isEnd && this._goTo(monthsLater(this._current, 12 * years))}
      >
        ${icon('chevron')}
      </button>`;
    };
    return html`<div class="row head">
      ${step(-1)}
      <h3 id="year">${formatDay(this._current, locale, {year: 'numeric'})}</h3>
      ${step(1)}
      <button type="button" class="today-button" @click=${this._onToday}>${words.today}</button>
    </div>`;
  }

  /** Drawn anew only where something in it has changed. */
  private _renderMonth(month: Month, position: number): unknown {
    const {_model: model, _picked: picked, _current: current} = this;
    const view: MonthView = {
      weekdays: this._weekdays,
      today: this._today,
      current,
      picked,
      locale: model.locale,
      strings: model.strings,
    };
    const [first, last] = [Math.min(...month.days.keys()), Math.max(...month.days.keys())];
    const within = (day: number) => (first <= day && day <= last ? day : 0);
    const isTouched = picked && picked.from <= last && first <= picked.to;
    const from = isTouched ? Math.max(first, picked.from) : 0;
    const to = isTouched ? Math.min(last, picked.to) : 0;
    return guard([month, within(current), within(view.today), from, to], () => renderMonth(month, position, view));
  }

  private _renderPanel(): unknown {
    const {_model: model, _picked: picked} = this;
    const {strings, isDisabled} = model;
    const {year: words} = strings;
    const about = this._isExtending && !this._isRange ? words.extending : this._about || words.pick;
    return html`<div class="panel">
      <p id="about"><bdi>${about}</bdi></p>
      ${picked ? this._renderActions(picked, isDisabled) : nothing}
    </div>`;
  }

  private _renderActions(picked: DateStretch, isDisabled: boolean): unknown {
    const {exceptions, seasons, year: words} = this._model.strings;
    const button = (label: string, act: () => void) =>
      html`<button type="button" aria-describedby="about" ?disabled=${isDisabled} @click=${act}>
        ${icon('add')} ${label}
      </button>`;
    return html`<div class="row">
      ${button(exceptions.add, () => this._make('exceptions'))} ${button(seasons.add, () => this._make('seasons'))}
      ${picked.from === picked.to ? this._renderEdits(picked.from) : nothing}
      <button type="button" class="quiet" aria-pressed=${this._isExtending} @click=${this._onExtend}>
        ${words.extend}
      </button>
    </div>`;
  }

  /** What holds on a day can be changed from here; where rules contradict each other, each of them. */
  private _renderEdits(day: number): unknown {
    const {rules, conflicts} = this._days[day - this._days[0]!.day]!;
    const {strings} = this._model;
    return (conflicts.length ? conflicts : rules.slice(0, 1)).map((rule) => {
      if (rule.kind === 'week') return nothing;
      const list = `${rule.kind}s` as const;
      return html`<button
        type="button"
        class="edit"
        @click=${() => this.dispatchEvent(new RevealRequest(`$.officeHours.${list}[${rule.index}].name`))}
      >
        ${icon('edit')} ${strings[list].edit(datesTitle(rule.source, this._model))}
      </button>`;
    });
  }
}

const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

const cellOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null;

function dayOf(target: EventTarget | null): number | undefined {
  const cell = cellOf(target);
  return cell ? Number(cell.dataset['day']) : undefined;
}

/** The focus follows what is picked; a press selects no text. */
const keepFocus = (event: Event): void => event.preventDefault();

/** What of the state is in the calendar. */
const shownOf = ({document, strings, locale, zone, now, isDisabled, loads}: EditorModel): readonly unknown[] => [
  document.officeHours?.weekly,
  document.officeHours?.seasons,
  document.officeHours?.exceptions,
  strings,
  locale,
  Math.floor(zone.wallAt(now) / DAY),
  isDisabled,
  loads,
];

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-year-calendar': EditorYearCalendar;
  }
}
