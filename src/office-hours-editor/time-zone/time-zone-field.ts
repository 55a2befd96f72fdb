// A choice of one time zone out of all: a combobox after the WAI-ARIA pattern "editable combobox with list autocomplete".
// What is typed searches; only Enter or a press on an option chooses, and leaving the field puts back what was there.
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {PauseController} from '../../controllers/pause-controller.js';
import {PopupController} from '../../controllers/popup-controller.js';
import {StepsController} from '../../controllers/steps-controller.js';
import type {CityIndex} from '../../domain/editing/city-search.js';
import type {Zone} from '../../domain/editing/zone-search.js';
import {newerName, olderName} from '../../domain/renamed-zones.js';
import {timeZoneStrings, type TimeZoneStrings} from '../../i18n/editor/strings/time-zone-strings.js';
import {findZones} from '../../i18n/editor/zone-results.js';
import {type ZoneCatalog, zoneCatalog} from '../../i18n/editor/zones.js';
import {controlStyles} from '../controls/controls.styles.js';
import {icon} from '../controls/icons.js';
import {listboxStyles} from '../controls/listbox.styles.js';
import {timeZoneFieldStyles} from './time-zone-field.styles.js';
import {optionId, renderZones} from './time-zone-options.js';

/** Somebody chose a time zone. */
export class ZoneChoiceEvent extends Event {
  static readonly type = 'zone-choice';
  /** @param timeZone an IANA name. */
  constructor(readonly timeZone: string) {
    super(ZoneChoiceEvent.type, {bubbles: true});
  }
}

/** What is wrong with the value, in words. */
export interface WordedFinding {
  readonly severity: 'error' | 'warning';
  readonly sentence: string;
}

const PAGE = 7;
const DRAWN_AT_ONCE = 30;

/** @fires {ZoneChoiceEvent} zone-choice - `event.timeZone` was chosen; the value stays as it is until it is set. */
export class EditorTimeZoneField extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};
  static override styles = [controlStyles, listboxStyles, timeZoneFieldStyles];

  /** An IANA name. One that is not known is shown as it is. */
  @property({attribute: false}) value = '';
  @property({attribute: false}) label = '';
  /** Said under the field. */
  @property({attribute: false}) note = '';
  /** The place in the document that this is the field of (JSONPath), if any. */
  @property({attribute: false}) path: string | undefined;
  @property({attribute: false}) findings: readonly WordedFinding[] = [];
  /** Zones that are offered first while nothing is typed. */
  @property({attribute: false}) quickChoices: readonly string[] = [];
  /** For the times beside the zones; epoch milliseconds. */
  @property({attribute: false}) now = 0;
  /** What times and countries are worded in (BCP 47). */
  @property({attribute: false}) locale = 'en';
  @property({attribute: false}) strings: TimeZoneStrings = timeZoneStrings;
  @property({type: Boolean}) disabled = false;

  /** What has been typed since the field shows its value no more. */
  @state() private _query: string | undefined;
  @state() private _isOpen = false;
  @state() private _results: readonly Zone[] = [];
  /** How many of them are drawn. */
  @state() private _shown = 0;
  /** What was found is said to a screen reader: not between two keys. */
  @state() private _isTold = false;
  /** The name of the option that Enter would choose. */
  @state() private _active: string | undefined;

  @query('input') private readonly _input!: HTMLInputElement;
  @query('.box') private readonly _box!: HTMLElement;
  @query('.popup') private readonly _popup!: HTMLElement;

  private _cities: CityIndex | undefined;
  /** Whether they are on their way: asked for once, and again after a failure, at the next key. */
  private _isLoadingCities = false;

  private readonly _words = new StepsController(this, () => {
    if (this._isOpen) this._search();
  });
  private readonly _drawing = new StepsController(this, () => {});
  private readonly _place = new PopupController(this);
  private readonly _pause = new PauseController(this, () => (this._isTold = true));

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('disabled') && this.disabled) this._leave();
  }

  protected override updated(changed: PropertyValues): void {
    if (!this._isOpen) return this._place.hide();
    this._place.show(this._popup, this._box);
    if (!['_active', '_isOpen', '_shown'].some((name) => changed.has(name))) return;
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'});
  }

  private get _catalog(): ZoneCatalog {
    return zoneCatalog(this.locale, this.now, this.strings.city);
  }

  /** Has the large cities of the world loaded. Until then, and where that fails, zones are found by their own names. */
  private async _loadCities(): Promise<void> {
    if (this._cities || this._isLoadingCities) return;
    this._isLoadingCities = true;
    const part = await import('../../i18n/editor/cities/cities.js').catch((error: unknown) => {
      console.warn(
        `<${this.localName}> cities could not be loaded, only zones and countries are found: ${String(error)}`,
      );
    });
    this._isLoadingCities = false;
    if (!part) return;
    this._cities = part.cityIndex(this._catalog);
    if (this._isOpen && this._query?.trim()) this._search();
  }

  /** Has the words found that zones can be searched by, a few at a time. */
  private _prepare(): void {
    void this._loadCities();
    this._words.run(() => {
      const isMore = this._catalog.step();
      // Somebody who typed a country at once waits for its name.
      if (this._isOpen && !this._results.length) this._search();
      return isMore;
    });
  }

  private _search(): void {
    // All at once would take too long.
    this._shown = DRAWN_AT_ONCE;
    this._drawing.run(() => (this._shown += DRAWN_AT_ONCE) < this._results.length);
    const wasFirst = this._active === this._results[0]?.name;
    this._results = findZones(this._query ?? '', {
      catalog: this._catalog,
      first: [this.value, ...this.quickChoices],
      now: this.now,
      cities: this._cities,
    });
    // Enter takes the likeliest, unless the person has gone on to another.
    if (this._query?.trim() && wasFirst) this._active = this._results[0]?.name;
  }

  private _open(): void {
    if (this._isOpen || this.disabled) return;
    this._prepare();
    this._search();
    this._isOpen = true;
    this._active = this._results.find(({name}) => name === olderName(this.value))?.name;
  }

  /** Closes the list and shows the value again. */
  private _leave(): void {
    this._isOpen = false;
    this._query = undefined;
    this._active = undefined;
    this._pause.stop();
    this._isTold = false;
  }

  private _choose(name: string): void {
    this._leave();
    this.dispatchEvent(new ZoneChoiceEvent(name));
  }

  private _move(steps: number): void {
    const names = this._results.map(({name}) => name);
    const to = moved(this._active === undefined ? -1 : names.indexOf(this._active), steps, names.length);
    this._active = names[to];
    this._shown = Math.max(this._shown, to + 1);
  }

  private readonly _onInput = (event: Event): void => {
    event.stopPropagation();
    this._query = this._input.value;
    this._prepare();
    this._results = [];
    this._active = undefined;
    this._search();
    this._isOpen = true;
    this._isTold = false;
    this._pause.wait();
  };

  private readonly _onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
    // The text's own undo, while there is any.
    if (isUndo && this._query !== undefined) return event.stopPropagation();
    if (!this._onKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Whether the key was for the list. */
  private _onKey({key, altKey}: KeyboardEvent): boolean {
    const steps = {ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE}[key];
    if (key === 'Escape' || (key === 'ArrowUp' && altKey)) {
      const isUsed = this._isOpen || this._query !== undefined;
      this._leave();
      return isUsed;
    }
    if (!this._isOpen) {
      const opens = key === 'ArrowDown' || key === 'ArrowUp';
      if (opens) this._open();
      return opens;
    }
    if (key === 'Enter') {
      if (this._active !== undefined) this._choose(this._active);
      return true;
    }
    if (steps) this._move(steps);
    if (key === 'Home' || key === 'End') this._active = undefined; // the caret goes there
    return Boolean(steps);
  }

  private readonly _onClick = (): void => {
    if (this._query === undefined) this._input.select();
    this._open();
  };

  private readonly _onPress = (event: Event): void => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option) this._choose(option.dataset['zone']!);
  };

  private readonly _onToggle = (): void => {
    this._input.focus();
    if (this._isOpen) this._leave();
    else this._open();
  };

  override render(): unknown {
    const {strings, findings, _isOpen: isOpen} = this;
    const isExpanded = isOpen && this._results.length > 0;
    const active = this._results.findIndex(({name}) => name === this._active);
    return html`<div class="field">
      <label id="label" for="input">${this.label}</label>
      <div class="box">
        <input
          id="input"
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="done"
          aria-labelledby="label"
          aria-autocomplete="list"
          aria-controls="list"
          aria-expanded=${isExpanded}
          aria-activedescendant=${isExpanded && active >= 0 ? optionId(active) : nothing}
          aria-describedby="note findings"
          aria-invalid=${findings.some(({severity}) => severity === 'error')}
          data-path=${this.path ?? nothing}
          placeholder=${strings.placeholder}
          .value=${live(this._query ?? newerName(this.value))}
          ?disabled=${this.disabled}
          @input=${this._onInput}
          @change=${stop}
          @focus=${() => this._prepare()}
          @blur=${() => this._leave()}
          @click=${this._onClick}
          @keydown=${this._onKeydown}
        />
        ${this._renderToggle()}
      </div>
      <small id="note" ?hidden=${!this.note}>${this.note}</small>
      <div id="findings" ?hidden=${!findings.length}>
        ${findings.map(({severity, sentence}) => html`<p class="finding ${severity}">${sentence}</p>`)}
      </div>
      ${this._renderPopup()}
      <div class="words" role="status">${this._isTold ? this._renderStatus() : ''}</div>
    </div>`;
  }

  private _renderToggle(): unknown {
    return html`<button
      type="button"
      class="icon"
      tabindex="-1"
      aria-label=${this.strings.showAll}
      aria-controls="list"
      aria-expanded=${this._isOpen && this._results.length > 0}
      ?disabled=${this.disabled}
      @mousedown=${keepFocus}
      @click=${this._onToggle}
    >
      ${icon('chevron')}
    </button>`;
  }

  /* eslint-disable lit-a11y/click-events-have-key-events -- the keys are the input's, which keeps the focus */
  private _renderPopup(): unknown {
    const results = this._isOpen ? this._results : [];
    return html`<div class="popup" popover="manual" ?hidden=${!this._isOpen} @mousedown=${keepFocus}>
      <ul id="list" role="listbox" aria-label=${this.label} ?hidden=${!results.length} @click=${this._onPress}>
        ${renderZones(results.slice(0, this._shown), {active: this._active, value: olderName(this.value), now: this.now, locale: this.locale})}
      </ul>
      ${results.length ? nothing : html`<p class="none note">${this._renderStatus()}</p>`}
    </div>`;
  }

  /* eslint-enable lit-a11y/click-events-have-key-events */

  private _renderStatus(): unknown {
    const query = this._query?.trim();
    if (!this._isOpen || !query) return '';
    const {length} = this._results;
    if (!length && !this._catalog.isComplete) return this.strings.searching;
    return length ? this.strings.results(length) : this.strings.noResult(query);
  }
}

const stop = (event: Event): void => event.stopPropagation();

/** A press beside the input must not take the focus from it: the list would close under the pointer. */
const keepFocus = (event: Event): void => event.preventDefault();

/** Some options on; one step beyond an end is the other end, a leap stops there. -1: none yet. */
function moved(at: number, steps: number, length: number): number {
  if (at < 0) return steps > 0 ? 0 : length - 1;
  return Math.abs(steps) > 1 ? Math.max(0, Math.min(length - 1, at + steps)) : (at + steps + length) % length;
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-time-zone-field': EditorTimeZoneField;
  }
  interface HTMLElementEventMap {
    'zone-choice': ZoneChoiceEvent;
  }
}
