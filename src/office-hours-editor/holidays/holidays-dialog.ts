// Adds the public holidays of a country as exceptions: chosen, reviewed, added in one edit. Holds what is chosen and ticked.
import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {DAY} from '../../domain/calendar.js';
import {addExceptions, exceptionsOf} from '../../domain/editing/edits.js';
import {type HolidayCandidate, holidayCandidates} from '../../domain/editing/public-holidays.js';
import {controlStyles} from '../controls/controls.styles.js';
import {type EditorModel, editorContext} from '../editor-context.js';
import {holidaysDialogStyles} from './holidays-dialog.styles.js';
import {type HolidayPlace, HolidaysLibrary, loadHolidays} from './holidays-library.js';
import {renderCandidates, renderPlaces, renderYears} from './holidays-view.js';
import {type Description, EditRequest} from '../requests.js';

const NOWHERE: HolidayPlace = {country: '', state: '', region: ''};
const CREDIT = 'https://github.com/commenthol/date-holidays#license';

export class EditorHolidays extends LitElement {
  static override styles = [controlStyles, holidaysDialogStyles];

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  /** Where the library comes from. */
  @property({attribute: false}) load = loadHolidays;

  @state() private _isOpen = false;
  @state() private _library: HolidaysLibrary | undefined;
  @state() private _hasFailed = false;
  @state() private _place = NOWHERE;
  @state() private _years: readonly number[] = [];
  /** What the person ticked or unticked, by `keyOf`; the others are as they come. */
  @state() private _ticks: ReadonlyMap<string, boolean> = new Map();
  @state() private _candidates: readonly HolidayCandidate[] = [];

  @query('dialog') private readonly _dialog!: HTMLDialogElement;
  @query('h2') private readonly _heading!: HTMLElement;

  private _locale = '';

  /** Opens the dialog; when it closes, the browser gives the focus back. */
  async open(): Promise<void> {
    this._isOpen = true;
    this._ticks = new Map();
    this._years = [this._thisYear, this._thisYear + 1];
    await this.updateComplete;
    if (!this._dialog.open) this._dialog.showModal();
    this._heading.focus();
    await this._load();
  }

  protected override willUpdate(): void {
    this._candidates = this._isOpen ? this._find() : [];
  }

  private get _today(): number {
    return Math.floor(this._model.zone.wallAt(this._model.now) / DAY);
  }

  private get _thisYear(): number {
    return new Date(this._today * DAY).getUTCFullYear();
  }

  private async _load(): Promise<void> {
    this._hasFailed = false;
    const {locale, zone} = this._model;
    if (!this._library || this._locale !== locale) {
      try {
        this._library = new HolidaysLibrary(await this.load(), locale);
        this._locale = locale;
      } catch {
        this._hasFailed = true;
        return;
      }
    }
    if (!this._place.country) this._place = {...NOWHERE, country: this._library.countryOf(zone.name) ?? ''};
    await this.updateComplete;
    // Whoever waited at the heading, or pressed the button that is gone now, goes on with the first choice.
    const {activeElement} = this.renderRoot as ShadowRoot;
    if (!activeElement?.matches('button')) this.renderRoot.querySelector('select')?.focus();
  }

  private _find(): readonly HolidayCandidate[] {
    const {_library: library, _place: place, _years: years} = this;
    if (!library || !place.country || !years.length) return [];
    // One more year shows whether a date comes back.
    const seen = [...years, Math.max(...years) + 1];
    return holidayCandidates({
      years,
      holidays: new Map(seen.map((year) => [year, library.inYear(place, year)])),
      exceptions: exceptionsOf(this._model.document),
      today: this._today,
    });
  }

  private readonly _isTicked = (candidate: HolidayCandidate): boolean =>
    candidate.isAddable && (this._ticks.get(keyOf(candidate)) ?? (!candidate.isKnown && !candidate.startsAt));

  private readonly _onTick = (candidates: readonly HolidayCandidate[], isTicked: boolean): void => {
    this._ticks = new Map([...this._ticks, ...candidates.map((each) => [keyOf(each), isTicked] as const)]);
  };

  private readonly _onPlace = (place: HolidayPlace): void => {
    this._place = place;
    this._ticks = new Map();
  };

  private readonly _onYear = (year: number, isTicked: boolean): void => {
    const others = this._years.filter((each) => each !== year);
    this._years = isTicked ? [...others, year].sort() : others;
  };

  /** The event comes a moment later: the dialog may be open again. */
  private readonly _onClose = (): void => {
    this._isOpen = this._dialog.open;
  };

  private readonly _onSubmit = (event: Event): void => {
    event.preventDefault();
    const added = this._candidates.filter(this._isTicked).map(({exception}) => exception);
    const description: Description = ({strings}) => strings.holidays.added(added.length);
    this._dialog.close();
    if (added.length) this.dispatchEvent(new EditRequest(addExceptions(added), {description}));
  };

  override render(): unknown {
    const {holidays: words} = this._model.strings;
    return html`<dialog
      aria-labelledby="heading"
      aria-describedby="about"
      @input=${stop}
      @change=${stop}
      @close=${this._onClose}
    >
      <form method="dialog" @submit=${this._onSubmit}>
        <div class="dialog-body">
          <h2 id="heading" tabindex="-1">${words.title}</h2>
          <p id="about" class="note">${words.note}</p>
          <p role="status" ?hidden=${this._library || this._hasFailed}>${this._isOpen ? words.loading : nothing}</p>
          ${this._hasFailed ? this._renderFailure() : nothing} ${this._isOpen ? this._renderChoice() : nothing}
          <small><a href=${CREDIT} target="_blank" rel="noopener">${words.credit}</a></small>
        </div>
        ${this._renderActions()}
      </form>
    </dialog>`;
  }

  private _renderFailure(): unknown {
    const {holidays: words} = this._model.strings;
    return html`<div role="alert"><p class="finding">${words.failed}</p></div>
      <div class="row">
        <button type="button" @click=${() => void this._load()}>${words.retry}</button>
      </div>`;
  }

  private _renderChoice(): unknown {
    const {_library: library, _model: model, _place: place} = this;
    if (!library) return nothing;
    const years = [0, 1, 2].map((later) => this._thisYear + later);
    return html`${renderPlaces(place, library, model.strings.holidays, this._onPlace)}
    ${renderYears(years, this._years, model.strings.holidays, this._onYear)}
    ${place.country ? renderCandidates(this._candidates, model, this._isTicked, this._onTick) : nothing}`;
  }

  private _renderActions(): unknown {
    const {general, holidays: words} = this._model.strings;
    const count = this._candidates.filter(this._isTicked).length;
    return html`<div class="dialog-actions">
      <button type="button" @click=${() => this._dialog.close()}>${general.cancel}</button>
      <button type="submit" class="primary" ?disabled=${!count}>${words.add(count)}</button>
    </div>`;
  }
}

/** The same holiday, whatever else is listed. */
const keyOf = ({exception: {from, yearly, name}}: HolidayCandidate): string =>
  `${yearly ? from.slice(5) : from} ${name}`;

const stop = (event: Event): void => event.stopPropagation();

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-holidays': EditorHolidays;
  }
}
