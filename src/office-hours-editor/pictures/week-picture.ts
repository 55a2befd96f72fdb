import {consume} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {query, state} from 'lit/decorators.js';
import {ref} from 'lit/directives/ref.js';
import {DragController} from '../../controllers/drag-controller.js';
import {WidthController} from '../../controllers/width-controller.js';
import {DAY, MINUTE, MINUTES_A_DAY, type Weekday, WEEKDAYS, weekdayOf} from '../../domain/calendar.js';
import {
  dragTo,
  dropHours,
  type Grip,
  gripAt,
  type Place,
  type Placed,
  type Reach,
} from '../../domain/editing/pictures-drag.js';
import {type Bar, barsOf, type HoursAt, weekBars} from '../../domain/editing/pictures.js';
import {capitalized, weekdayName, weekdayWords, weekOrder} from '../../i18n/editor/formats.js';
import {timesInWords} from '../../i18n/editor/hours-wording.js';
import {controlStyles} from '../controls/controls.styles.js';
import {isRightToLeft} from '../controls/direction.js';
import {editorContext, type EditorModel} from '../editor-context.js';
import {renderScale} from './picture-parts.js';
import {pictureStyles} from './picture.styles.js';
import {CommitRequest, type Description, EditRequest} from '../requests.js';
import {renderLanes, type WeekView, wordHours} from './week-lanes.js';
import {weekPictureStyles} from './week-picture.styles.js';

/** How far a mouse and a finger reach, in pixels. */
const MOUSE: Reach = {handle: 8, beside: 2};
const FINGER: Reach = {handle: 24, beside: 10};
/** Stands for the index of hours that are being dragged: they are in no list yet. */
const IN_NO_LIST = -1;

/** A bar was pressed, not dragged: the person wants to get at these hours. */
export class HoursChoiceEvent extends Event implements HoursAt {
  static readonly type = 'hours-choice';
  readonly weekday: Weekday;
  readonly index: number;

  constructor({weekday, index}: HoursAt) {
    super(HoursChoiceEvent.type, {bubbles: true});
    this.weekday = weekday;
    this.index = index;
  }
}

/**
 * The week as seven lanes with the open hours as bars, which can be dragged, stretched and drawn. For mouse and finger; the
 * rows of hours beside it do the same for everybody.
 *
 * @fires hours-choice - A bar was clicked: `weekday` and `index` say which hours.
 */
export class EditorWeekPicture extends LitElement {
  static override styles = [controlStyles, pictureStyles, weekPictureStyles];

  @consume({context: editorContext, subscribe: true})
  @state()
  private _model: EditorModel | undefined;

  /** What the mouse is over. */
  @state() private _hover: Grip | undefined;
  /** What the pointer holds. */
  @state() private _grip: Grip | undefined;
  /** What the drag has made of it so far. */
  @state() private _placed: Placed | undefined;

  @query('.week') private readonly _picture!: HTMLElement;
  @query('.lanes') private readonly _lanes!: SVGElement;
  @query('.label') private readonly _label!: HTMLElement | null;

  private readonly _width = new WidthController(this);
  private readonly _pointer = new DragController(this, {
    press: (event) => this._onPress(event),
    drag: (event) => this._onDrag(event),
    drop: () => this._onDrop(),
    click: () => this._onClick(),
    cancel: () => this._letGo(),
  });

  private _days: readonly Weekday[] = WEEKDAYS;
  private _bars: readonly Bar[] = [];
  private _isRtl = false;

  /** Not at an edit elsewhere: a letter of a text, an exception. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const before = changed.get('_model') as EditorModel | undefined;
    if (changed.size > 1 || !before || !this._model) return true;
    const now = shownOf(this._model);
    return shownOf(before).some((part, i) => part !== now[i]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this._isRtl = isRightToLeft(this);
    if (!this._model || !changed.has('_model')) return;
    const before = changed.get('_model') as EditorModel | undefined;
    const {document, isDisabled, locale} = this._model;
    const weekly = document.officeHours?.weekly;
    if (isDisabled) this._hover = undefined;
    if (before?.locale !== locale) this._days = weekOrder(locale);
    if (before && before.document.officeHours?.weekly === weekly && !isDisabled) return;
    this._pointer.cancel(); // what is held may have changed under the hand: an undo by key
    this._bars = weekBars(weekly);
  }

  protected override updated(): void {
    const {_placed: placed, _label: label} = this;
    if (!placed || !label) return;
    const middle = (placed.opens + Math.min(placed.closes, MINUTES_A_DAY)) / 2;
    label.style.setProperty('--_row', String(this._days.indexOf(placed.weekday)));
    label.style.setProperty('--_along', String(middle / MINUTES_A_DAY));
  }

  private _onPress(event: PointerEvent): boolean {
    if (this._model?.isDisabled) return false;
    this._grip = this._gripAt(event);
    this._picture.focus({preventScroll: true}); // so that the keys that follow are the editor's: undo, for one
    return true;
  }

  private _onDrag(event: PointerEvent): void {
    this._hover = undefined;
    if (this._grip) this._placed = dragTo(this._grip, this._placeAt(event));
  }

  private _onDrop(): void {
    const {_grip: grip, _placed: placed, _model: model} = this;
    this._letGo();
    if (!grip || !placed || !model) return;
    const edit = dropHours(grip, placed);
    if (edit(model.document) === model.document) return;
    const description: Description = ({strings, locale}) =>
      strings.picture[grip.kind === 'draw' ? 'drawn' : 'changed'](wordHours(placed.weekday, placed, locale));
    this.dispatchEvent(new EditRequest(edit, {description}));
    this.dispatchEvent(new CommitRequest());
  }

  private _onClick(): void {
    const source = sourceOf(this._grip);
    this._letGo();
    if (source) this.dispatchEvent(new HoursChoiceEvent(source));
  }

  private _letGo(): void {
    this._grip = undefined;
    this._placed = undefined;
  }

  private _onPointerMove(event: PointerEvent): void {
    if (this._grip || event.pointerType === 'touch' || this._model?.isDisabled) return;
    const grip = this._gripAt(event);
    if (grip.kind !== this._hover?.kind || sourceOf(grip) !== sourceOf(this._hover)) this._hover = grip;
  }

  private _onPointerLeave(): void {
    this._hover = undefined;
  }

  private _gripAt(event: PointerEvent): Grip {
    const {handle, beside} = event.pointerType === 'touch' ? FINGER : MOUSE;
    const perPixel = MINUTES_A_DAY / this._lanes.getBoundingClientRect().width;
    return gripAt(this._bars, this._placeAt(event), {handle: handle * perPixel, beside: beside * perPixel});
  }

  private _placeAt({clientX, clientY}: PointerEvent): Place {
    const {left, right, top, width, height} = this._lanes.getBoundingClientRect();
    const share = (this._isRtl ? right - clientX : clientX - left) / width;
    const row = Math.floor(((clientY - top) / height) * 7);
    const minutes = Math.min(Math.max(share, 0), 1) * MINUTES_A_DAY;
    return {weekday: this._days[Math.min(Math.max(row, 0), 6)]!, minutes};
  }

  private _view({zone, now, locale, strings}: EditorModel): WeekView {
    const wall = zone.wallAt(now);
    const day = Math.floor(wall / DAY);
    const held = sourceOf(this._grip);
    const dragged = this._placed && {weekday: this._placed.weekday, index: IN_NO_LIST};
    const rest = this._bars.filter(({source}) => !dragged || source !== held);
    return {
      days: this._days,
      bars: dragged ? [...rest, ...barsOf(dragged, this._placed!)] : rest,
      ghosts: this._bars.filter(({source}) => dragged && source === held),
      hovered: sourceOf(this._hover),
      dragged,
      today: WEEKDAYS[weekdayOf(day)]!,
      now: (wall - day * DAY) / MINUTE,
      lane: {isRtl: this._isRtl, width: this._width.width, em: this._width.em},
      locale,
      strings: strings.picture,
    };
  }

  protected override render() {
    const model = this._model;
    if (!model) return nothing;
    const view = this._view(model);
    const {locale, lane, strings} = view;
    return html`
      <div class="week ${lane.isRtl ? 'rtl' : ''}" role="img" tabindex="-1" aria-label=${strings.week}>
        <svg class="scale">${renderScale(lane, locale)}</svg>
        <div class="names">
          ${view.days.map(
            (day) =>
              html`<span class=${day === view.today ? 'today' : ''}
                >${capitalized(weekdayName(day, locale, 'short'), locale)}</span
              >`,
          )}
        </div>
        <div class="chart" ${ref(this._width.watch)}>
          <svg
            class="lanes ${model.isDisabled ? '' : this._cursor()}"
            @pointerdown=${this._pointer.onPointerDown}
            @mousedown=${keepFocus}
            @pointermove=${this._onPointerMove}
            @pointerleave=${this._onPointerLeave}
          >
            ${renderLanes(view)}
          </svg>
          ${view.bars.length || model.isDisabled ? nothing : html`<div class="hint"><span>${strings.hint}</span></div>`}
          ${this._placed ? this._renderLabel(this._placed, view) : nothing}
        </div>
      </div>
    `;
  }

  private _renderLabel(placed: Placed, {locale, strings}: WeekView) {
    const words = strings.dragged({
      ...weekdayWords(placed.weekday, locale),
      hours: timesInWords(placed, locale, strings),
    });
    return html`<div class="label"><bdi>${words}</bdi></div>`;
  }

  /** A class that says what the pointer would do, or does. */
  private _cursor(): string {
    const {kind = 'draw'} = this._grip ?? this._hover ?? {};
    return this._placed ? `${kind} dragging` : kind;
  }
}

/** The focus is where the press has put it; a finger's tap is told as a press of a mouse once more when it is over. */
const keepFocus = (event: Event): void => event.preventDefault();

function sourceOf(grip: Grip | undefined): HoursAt | undefined {
  return grip && grip.kind !== 'draw' ? grip.source : undefined;
}

/** What of the state is in the picture. */
const shownOf = ({document, strings, locale, zone, now, isDisabled}: EditorModel): readonly unknown[] => [
  document.officeHours?.weekly,
  strings,
  locale,
  zone.name,
  now,
  isDisabled,
];

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-week-picture': EditorWeekPicture;
  }
  interface HTMLElementEventMap {
    'hours-choice': HoursChoiceEvent;
  }
}
