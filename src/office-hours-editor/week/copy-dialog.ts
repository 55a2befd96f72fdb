// Asks to which days hours are to be copied.
import {html, LitElement} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {WEEKDAYS, type Weekday} from '../../domain/calendar.js';
import {capitalized, weekdayName, weekOrder} from '../../i18n/editor/formats.js';
import type {EditorStrings} from '../../i18n/editor/strings.js';
import {controlStyles} from '../controls/controls.styles.js';

/** The days were chosen. */
export class CopyChoiceEvent extends Event {
  static readonly type = 'copy-choice';
  constructor(readonly days: readonly Weekday[]) {
    super(CopyChoiceEvent.type, {bubbles: true});
  }
}

const WORKDAYS = WEEKDAYS.slice(1, 6);

export class EditorCopyDialog extends LitElement {
  static override styles = [controlStyles];

  @property({attribute: false}) strings!: EditorStrings;
  @property() locale = 'en';
  @property() heading = '';
  @property() note = '';
  /** What the button that does it says. */
  @property() action = '';
  /** The day that is copied: no choice for itself. */
  @property() from: Weekday | undefined;

  @state() private _days: readonly Weekday[] = [];

  @query('dialog') private readonly _dialog!: HTMLDialogElement;

  /** Out of the page it would stay open in another way. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._dialog?.close();
  }

  /** Opens the dialog with no day ticked; when it closes, the browser gives the focus back. */
  show(): void {
    this._days = [];
    this._dialog.showModal();
  }

  private _tick(days: readonly Weekday[], isTicked: boolean): void {
    const others = this._days.filter((day) => !days.includes(day));
    this._days = isTicked ? [...others, ...days.filter((day) => day !== this.from)] : others;
  }

  private _onTick(day: Weekday, event: Event): void {
    event.stopPropagation();
    this._tick([day], (event.target as HTMLInputElement).checked);
  }

  private readonly _onSubmit = (event: Event): void => {
    event.preventDefault();
    const days = weekOrder(this.locale).filter((day) => this._days.includes(day));
    this._dialog.close();
    if (days.length) this.dispatchEvent(new CopyChoiceEvent(days));
  };

  override render(): unknown {
    const {week, general} = this.strings;
    return html`<dialog aria-labelledby="heading">
      <form method="dialog" @submit=${this._onSubmit}>
        <div class="dialog-body">
          <h2 id="heading">${this.heading}</h2>
          <p class="note">${this.note}</p>
          <div class="row">
            <button type="button" @click=${() => this._tick(WORKDAYS, true)}>${week.workdays}</button>
            <button type="button" @click=${() => this._tick(WEEKDAYS, true)}>${week.everyDay}</button>
          </div>
          <div role="group" aria-labelledby="heading">${weekOrder(this.locale).map((day) => this._renderDay(day))}</div>
        </div>
        <div class="dialog-actions">
          <button type="button" @click=${() => this._dialog.close()}>${general.cancel}</button>
          <button type="submit" class="primary" ?disabled=${!this._days.length}>${this.action}</button>
        </div>
      </form>
    </dialog>`;
  }

  private _renderDay(day: Weekday): unknown {
    return html`<label class="check" ?hidden=${day === this.from}>
      <input
        type="checkbox"
        .checked=${this._days.includes(day)}
        @change=${(event: Event) => this._onTick(day, event)}
        @input=${(event: Event) => event.stopPropagation()}
      />
      ${capitalized(weekdayName(day, this.locale), this.locale)}
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-copy': EditorCopyDialog;
  }
  interface HTMLElementEventMap {
    'copy-choice': CopyChoiceEvent;
  }
}
