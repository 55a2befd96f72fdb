// Adds the public holidays of a country as exceptions: chosen, reviewed, added in one edit. Holds what is chosen and ticked.
import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {DAY, dayNumber} from '../../domain/calendar.js';
import {exceptionsOf} from '../../domain/editing/edits.js';
import type {HolidayDoubts} from '../../domain/editing/holiday-doubts.js';
import {importedHolidays, importHolidays, importOf} from '../../domain/editing/imported-holidays.js';
import type {HolidayCandidate} from '../../domain/editing/public-holidays.js';
import {type DayPart, hoursWithout, usualHours} from '../../domain/editing/usual-hours.js';
import type {ImportedHolidays, Interval} from '../../domain/types.js';
import {candidatesListStyles} from '../controls/candidates-list.styles.js';
import {controlStyles} from '../controls/controls.styles.js';
import {type EditorModel, editorContext} from '../editor-context.js';
import {holidaysDialogStyles} from './holidays-dialog.styles.js';
import type {HolidayPlace, HolidaysLibrary} from './holidays-library.js';
import {type LoadedHolidays, loadHolidays} from './load-holidays.js';
import {type Description, EditRequest} from '../requests.js';

const NOWHERE: HolidayPlace = {country: '', state: '', region: ''};
const CREDIT = 'https://github.com/commenthol/date-holidays#license';

export class EditorHolidays extends LitElement {
  static override styles = [controlStyles, candidatesListStyles, holidaysDialogStyles];

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
  /** What of a half day the person has chosen to be closed (undefined: all of it), by `keyOf`. */
  @state() private _parts: ReadonlyMap<string, DayPart | undefined> = new Map();
  /** The language that the person has chosen for the names; blank: the first one of the place. */
  @state() private _chosenLanguage = '';
  @state() private _candidates: readonly HolidayCandidate[] = [];

  private _doubts: HolidayDoubts | undefined;
  private _isRegional = false;

  @query('dialog') private readonly _dialog!: HTMLDialogElement;
  @query('h2') private readonly _heading!: HTMLElement;

  private _part: LoadedHolidays['part'] | undefined;
  private _locale = '';

  /**
   * Opens the dialog; when it closes, the browser gives the focus back.
   *
   * @param years which are ticked; this one and the next when missing.
   * @param imported the import to go on with.
   */
  async open(
    years: readonly number[] = [this._thisYear, this._thisYear + 1],
    imported?: ImportedHolidays,
  ): Promise<void> {
    this._isOpen = true;
    if (imported?.country) this._goOnWith(imported);
    this._ticks = new Map();
    this._parts = new Map();
    this._years = years;
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
        const {Holidays, part} = await this.load();
        this._part = part;
        this._library = new part.HolidaysLibrary(Holidays, locale);
        this._locale = locale;
      } catch {
        this._hasFailed = true;
        return;
      }
    }
    if (!this._place.country) this._beginWith(zone.name);
    await this.updateComplete;
    // Whoever waited at the heading, or pressed the button that is gone now, goes on with the first choice.
    const {activeElement} = this.renderRoot as ShadowRoot;
    if (!activeElement?.matches('button')) this.renderRoot.querySelector('select')?.focus();
  }

  /** The place of the last import, or else the country of the time zone. */
  private _beginWith(zone: string): void {
    const last = importedHolidays(this._model.document).at(-1);
    if (last && this._library!.countries().some(({code}) => code === last.country)) {
      this._goOnWith(last);
    } else {
      this._place = {...NOWHERE, country: this._library!.countryOf(zone) ?? ''};
    }
  }

  private _goOnWith({country, state = '', region = '', language = ''}: ImportedHolidays): void {
    this._place = {country, state, region};
    this._chosenLanguage = language;
  }

  private get _language(): string {
    const codes = this._library!.languages(this._place).map(({code}) => code);
    return codes.includes(this._chosenLanguage) ? this._chosenLanguage : (codes[0] ?? '');
  }

  private _find(): readonly HolidayCandidate[] {
    const {_library: library, _part: part, _place: place, _years: years, _thisYear: thisYear} = this;
    this._doubts = undefined;
    this._isRegional = false;
    if (!library || !part || !place.country || !years.length) return [];
    const language = this._language;
    // One more year shows whether a date comes back.
    const inYears = (first: number, last: number) =>
      new Map(
        Array.from(
          {length: last - first + 1},
          (_, i) => [first + i, library.inYear(place, first + i, language)] as const,
        ),
      );
    const last = Math.max(...years) + 1;
    this._doubts = part.holidayDoubts(place.country, inYears(thisYear - part.YEARS_BEFORE, last), years, thisYear);
    this._isRegional = !place.state && library.hasRegionalHolidays(place.country);
    return part.holidayCandidates({
      years,
      holidays: inYears(Math.min(...years), last),
      exceptions: exceptionsOf(this._model.document),
      today: this._today,
    });
  }

  private readonly _partOf = (candidate: HolidayCandidate): DayPart | undefined => {
    const key = keyOf(candidate);
    return this._parts.has(key) ? this._parts.get(key) : candidate.part;
  };

  private _usualOn({exception}: HolidayCandidate): readonly Interval[] {
    return usualHours(this._model.document, dayNumber(exception.from));
  }

  /** It takes a part of the day in which nobody is there. */
  private readonly _isIdle = (candidate: HolidayCandidate): boolean => {
    const part = this._partOf(candidate);
    const usual = this._usualOn(candidate);
    return candidate.isHalfDay && (part ? hoursWithout(usual, part) === usual : !usual.length);
  };

  /** Somebody has gone through its year before, and did not want it. */
  private readonly _wasLeftOut = ({exception, isKnown, isPublic}: HolidayCandidate): boolean => {
    const before = importOf(this._model.document, this._place);
    if (!before || isKnown || !isPublic) return false;
    return exception.yearly ?? before.years.includes(Number(exception.from.slice(0, 4)));
  };

  private readonly _isTicked = (candidate: HolidayCandidate): boolean =>
    candidate.isAddable && (this._ticks.get(keyOf(candidate)) ?? this._isProposed(candidate));

  private _isProposed(candidate: HolidayCandidate): boolean {
    const {isKnown, isPublic, isUnsure, moved} = candidate;
    return isPublic && !isKnown && !isUnsure && !moved && !this._isIdle(candidate) && !this._wasLeftOut(candidate);
  }

  private readonly _onTick = (candidates: readonly HolidayCandidate[], isTicked: boolean): void => {
    this._ticks = new Map([...this._ticks, ...candidates.map((each) => [keyOf(each), isTicked] as const)]);
  };

  /** Whoever says how long a day is wants it. */
  private readonly _onPart = (candidate: HolidayCandidate, part: DayPart | undefined): void => {
    this._parts = new Map([...this._parts, [keyOf(candidate), part]]);
    this._onTick([candidate], true);
  };

  private readonly _onPlace = (place: HolidayPlace): void => {
    this._place = place;
    this._ticks = new Map();
    this._parts = new Map();
  };

  private readonly _onLanguage = (language: string): void => {
    this._chosenLanguage = language;
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
    const added = this._candidates
      .filter(this._isTicked)
      .map((candidate) => this._part!.withPart(candidate, this._partOf(candidate), this._usualOn(candidate)));
    const {country, state, region} = this._place;
    const noted = {
      country,
      ...(state && {state}),
      ...(region && {region}),
      language: this._language,
      years: this._years,
    };
    const description: Description = ({strings}) => strings.holidays.added(added.length);
    this._dialog.close();
    if (added.length) this.dispatchEvent(new EditRequest(importHolidays(added, noted), {description}));
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
    const {_library: library, _part: part, _model: model, _place: place} = this;
    if (!library || !part) return nothing;
    const years = [0, 1, 2].map((later) => this._thisYear + later);
    const names = place.country
      ? {languages: library.languages(place), language: this._language, onLanguage: this._onLanguage}
      : undefined;
    const state = {
      isTicked: this._isTicked,
      partOf: this._partOf,
      isIdle: this._isIdle,
      wasLeftOut: this._wasLeftOut,
      onTick: this._onTick,
      onPart: this._onPart,
    };
    return html`<div>
        ${part.renderPlaces(place, library, model.strings, this._onPlace, names)}
        ${this._doubts ? part.renderDoubts(this._doubts, this._isRegional, model) : nothing}
      </div>
      ${part.renderYears(years, this._years, model.strings.holidays, this._onYear)}
      ${place.country ? part.renderCandidates(this._candidates, model, state) : nothing}`;
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

/** The same holiday, whatever else is listed and whatever language it is named in. */
const keyOf = ({exception: {from, yearly}}: HolidayCandidate): string => (yearly ? from.slice(5) : from);

const stop = (event: Event): void => event.stopPropagation();

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-holidays': EditorHolidays;
  }
}
