// Adds closures on dates that repeat, such as every first Monday, as exceptions: set up, reviewed, added in one edit. Holds
// what is entered and ticked.
import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {DAY, dayNumber} from '../../domain/calendar.js';
import {dateText} from '../../domain/editing/dates.js';
import {addExceptions} from '../../domain/editing/edits.js';
import {type ClosureCandidate, isProposed, repeatingClosures} from '../../domain/editing/repeating-closures.js';
import {repeatingDates, type Repetition} from '../../domain/editing/repeating-dates.js';
import {candidatesListStyles} from '../controls/candidates-list.styles.js';
import {controlStyles} from '../controls/controls.styles.js';
import {listboxStyles} from '../controls/listbox.styles.js';
import {TimeFields} from '../controls/time-field.js';
import {timeFieldStyles} from '../controls/time-field.styles.js';
import {type EditorModel, editorContext} from '../editor-context.js';
import {type Description, EditRequest} from '../requests.js';
import {repeatingDialogStyles} from './repeating-dialog.styles.js';
import {partIn, type RepeatingForm, renderDates, renderPart, renderRepetition, renderSpan} from './repeating-view.js';

export class EditorRepeating extends LitElement {
  static override styles = [controlStyles, listboxStyles, timeFieldStyles, candidatesListStyles, repeatingDialogStyles];

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  @state() private _isOpen = false;
  @state() private _form!: RepeatingForm;
  /** What the person ticked or unticked, by day number; the others are as they come. */
  @state() private _ticks: ReadonlyMap<number, boolean> = new Map();

  @query('dialog') private readonly _dialog!: HTMLDialogElement;
  @query('h2') private readonly _heading!: HTMLElement;

  private readonly _times = new TimeFields(this);
  private _candidates: readonly ClosureCandidate[] = [];
  private _isCut = false;

  /** Opens the dialog, with the first Monday of the months of a year; when it closes, the browser gives the focus back. */
  async open(): Promise<void> {
    const today = Math.floor(this._model.zone.wallAt(this._model.now) / DAY);
    this._form = {
      name: '',
      kind: 'weekday-of-month',
      every: 1,
      weekday: 1,
      position: 1,
      day: 15,
      from: dateText(today),
      endsBy: 'date',
      until: dateText(today + 365),
      times: 12,
      part: undefined,
    };
    this._ticks = new Map();
    this._isOpen = true;
    await this.updateComplete;
    if (!this._dialog.open) this._dialog.showModal();
    this._heading.focus();
  }

  protected override willUpdate(): void {
    if (!this._isOpen) return;
    const {name, part, from, until, endsBy, times} = this._form;
    const end = endsBy === 'date' ? {until: dayNumber(until)} : {times};
    const {days, isCut} = repeatingDates(repetitionOf(this._form), {from: dayNumber(from), ...end});
    this._isCut = isCut;
    const partOfDay = part && partIn(part);
    const isClear = !part || partOfDay;
    const closure = {name: name.trim(), part: partOfDay};
    this._candidates = isClear ? repeatingClosures(days, closure, this._model.document) : [];
  }

  private readonly _change = (change: Partial<RepeatingForm>): void => {
    this._form = {...this._form, ...change};
  };

  private readonly _isTicked = (candidate: ClosureCandidate): boolean =>
    candidate.isAddable && (this._ticks.get(candidate.day) ?? isProposed(candidate));

  private readonly _onTick = (candidates: readonly ClosureCandidate[], isTicked: boolean): void => {
    this._ticks = new Map([...this._ticks, ...candidates.map(({day}) => [day, isTicked] as const)]);
  };

  /** The event comes a moment later: the dialog may be open again. */
  private readonly _onClose = (): void => {
    this._isOpen = this._dialog.open;
  };

  private readonly _onSubmit = (event: Event): void => {
    event.preventDefault();
    const added = this._candidates.filter(this._isTicked).map(({exception}) => exception);
    if (!added.length) return;
    const description: Description = ({strings}) => strings.repeating.added(added.length);
    this._dialog.close();
    this.dispatchEvent(new EditRequest(addExceptions(added), {description}));
  };

  override render(): unknown {
    const {repeating: words} = this._model.strings;
    return html`<dialog
      aria-labelledby="heading"
      aria-describedby="about"
      @input=${stop}
      @change=${stop}
      @close=${this._onClose}
    >
      <form method="dialog" novalidate @submit=${this._onSubmit}>
        <div class="dialog-body">
          <h2 id="heading" tabindex="-1">${words.title}</h2>
          <p id="about" class="note">${words.note}</p>
          ${this._isOpen ? this._renderForm() : nothing}
        </div>
        ${this._renderActions()}
      </form>
    </dialog>`;
  }

  private _renderForm(): unknown {
    const {_form: form, _model: model, _change: change} = this;
    const {exceptions} = model.strings;
    const state = {isCut: this._isCut, isTicked: this._isTicked, onTick: this._onTick};
    return html`<label class="field">
        ${exceptions.name}
        <input
          autocomplete="off"
          .value=${live(form.name)}
          @input=${(event: Event) => change({name: (event.target as HTMLInputElement).value})}
        />
      </label>
      ${renderRepetition(form, model, change)} ${renderPart(form, model, change, this._times)}
      ${renderSpan(form, model, change)} ${renderDates(this._candidates, model, state)}`;
  }

  private _renderActions(): unknown {
    const {general, repeating: words} = this._model.strings;
    const count = this._isOpen ? this._candidates.filter(this._isTicked).length : 0;
    return html`<div class="dialog-actions">
      <button type="button" @click=${() => this._dialog.close()}>${general.cancel}</button>
      <button type="submit" class="primary" ?disabled=${!count}>${words.add(count)}</button>
    </div>`;
  }
}

function repetitionOf({kind, every, weekday, position, day}: RepeatingForm): Repetition {
  if (kind === 'weeks') return {kind, every, weekday};
  return kind === 'day-of-month' ? {kind, every, day} : {kind, every, weekday, position};
}

const stop = (event: Event): void => event.stopPropagation();

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-repeating': EditorRepeating;
  }
}
