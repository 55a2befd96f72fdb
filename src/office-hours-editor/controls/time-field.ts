// Fields for a time of day, for a part that has some: a text that is read as people type times, and a list to choose from,
// after the WAI-ARIA pattern "editable combobox without autocomplete". Not the browser's own field: that has up to three tab
// stops, and the form of the browser's language whatever that of the page is. Holds what is being typed and which list is
// open; values are the part's.
import {html, type LitElement, nothing, type ReactiveController} from 'lit';
import {live} from 'lit/directives/live.js';
import {PopupController} from '../../controllers/popup-controller.js';
import {minutesOf} from '../../domain/calendar.js';
import {
  minutesIn,
  movedTime,
  suggestedTimes,
  type TimeUse,
  usualTime,
  writtenTime,
} from '../../domain/editing/suggested-times.js';
import {isBegun} from '../../domain/editing/time-text.js';
import {formatTime} from '../../i18n/editor/formats.js';
import {formatLength, readTypedTime} from '../../i18n/editor/typed-time.js';
import type {EditorModel} from '../editor-context.js';

export interface TimeField extends TimeUse {
  readonly id: string;
  readonly label: string;
  /** As a document has it: "09:30". What is no time is shown as it is. */
  readonly value: string;
  /** Where it stands in the document. */
  readonly path?: string;
  readonly describedBy?: string;
  readonly invalid: 'true' | 'false';
  readonly isDisabled: boolean;
  /** On a dial of twelve hours, "5" is the first one from here on (minutes). */
  readonly earliest?: number | undefined;
  /** What was typed or chosen: a time as a document has it, or a text that is none, once the field was left with it. */
  readonly take: (value: string) => void;
  /** The person has finished. */
  readonly leave?: () => void;
}

type Words = Pick<EditorModel, 'strings' | 'locale'>;

/** What has been typed into a field, for as long as its value is the one that it had then. */
interface Typed {
  readonly id: string;
  readonly text: string;
  readonly value: string;
}

const LIST = 'suggested-times';

export class TimeFields implements ReactiveController {
  private _typed: Typed | undefined;
  /** The field whose list is open, and the value to go back to. */
  private _open: {readonly id: string; readonly value: string} | undefined;
  /** The press under way brings the focus. */
  private _isFocusing = false;
  private _scrolledTo: Element | null = null;
  private readonly _place: PopupController;

  constructor(private readonly _host: LitElement) {
    this._place = new PopupController(_host, {fits: 'content'});
    _host.addController(this);
  }

  hostUpdated(): void {
    const root = this._host.renderRoot;
    const popup = this._open && root.querySelector<HTMLElement>(`.${LIST}`);
    const input = this._open && root.querySelector<HTMLElement>(`#${this._open.id}`);
    if (!popup || !input) return this._place.hide();
    this._place.show(popup, input);
    const list = popup.firstElementChild as HTMLElement;
    const near = list.querySelector<HTMLElement>('.near');
    if (near && near !== this._scrolledTo)
      list.scrollTop = near.offsetTop - (list.clientHeight - near.offsetHeight) / 2;
    this._scrolledTo = near;
  }

  hostDisconnected(): void {
    this._typed = this._open = undefined;
  }

  private _set(change: {typed?: Typed | undefined; open?: {id: string; value: string} | undefined}): void {
    const {_typed: typed, _open: open} = this;
    if ('typed' in change) this._typed = change.typed;
    if ('open' in change) this._open = change.open;
    if (this._typed !== typed || this._open !== open) this._host.requestUpdate();
  }

  private _textOf({id, value}: TimeField): string | undefined {
    const {_typed: typed} = this;
    return typed?.id === id && typed.value === value ? typed.text : undefined;
  }

  private _isHalfTyped(field: TimeField, words: Words): boolean {
    const text = this._textOf(field);
    return text !== undefined && this._read(text, field, words) !== field.value;
  }

  /** What a document has for a text: a time, or else the text itself. */
  private _read(text: string, field: TimeField, {strings, locale}: Words): string {
    const minutes = readTypedTime(text, strings.time, locale, field.earliest);
    return Number.isNaN(minutes) ? text.trim() : writtenTime(minutes, field);
  }

  private _isOpen({id, isDisabled}: TimeField): boolean {
    return this._open?.id === id && !isDisabled;
  }

  private _onInput(field: TimeField, event: Event, words: Words): void {
    event.stopPropagation();
    const {value: text} = event.target as HTMLInputElement;
    const read = this._read(text, field, words);
    const isTaken = !Number.isNaN(minutesOf(read)) && !isBegun(text);
    const value = isTaken ? read : field.value;
    this._set({typed: {id: field.id, text, value}, open: undefined});
    if (isTaken && value !== field.value) field.take(value);
  }

  /** The person goes on: what is no time by now is a mistake. */
  private _finish(field: TimeField, words: Words): void {
    const text = this._textOf(field);
    this._set({typed: undefined});
    const value = text === undefined ? field.value : this._read(text, field, words);
    if (value !== field.value) field.take(value);
  }

  private _choose(field: TimeField, value: string): void {
    this._set({typed: undefined, open: undefined});
    if (value !== field.value) field.take(value);
  }

  private _onKeydown(field: TimeField, event: KeyboardEvent, words: Words): void {
    if (event.isComposing) return;
    const {key, altKey, ctrlKey, metaKey, shiftKey} = event;
    const isCommand = ctrlKey || metaKey;
    // Save and Enter are for what stands there.
    if (key === 'Enter' || (isCommand && key.toLowerCase() === 's')) this._finish(field, words);
    // The first thing to take back is what the document has not got yet.
    const isOwnUndo = isCommand && !shiftKey && key.toLowerCase() === 'z' && this._isHalfTyped(field, words);
    const steps = {ArrowDown: 1, ArrowUp: -1, PageDown: 1, PageUp: -1}[key];
    if (isOwnUndo) this._set({typed: undefined});
    else if (isCommand || shiftKey) return;
    else if (steps) this._onArrow(field, steps, key.startsWith('Page'), altKey, words);
    else if (key === 'Enter' && this._isOpen(field)) this._set({open: undefined});
    else if (key !== 'Escape' || !this._goBack(field)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private _onArrow(field: TimeField, steps: number, isLeap: boolean, altKey: boolean, words: Words): void {
    const isOpen = this._isOpen(field);
    // As in a select: Alt opens and closes, and changes nothing.
    if (altKey) return this._set({open: isOpen ? undefined : {id: field.id, value: field.value}});
    const typed = minutesIn(this._read(this._textOf(field) ?? '', field, words), field);
    const from = Number.isNaN(typed) ? minutesIn(field.value, field) : typed;
    const value = writtenTime(movedTime(from, steps, isLeap, field), field);
    this._set({typed: undefined, ...(!isOpen && {open: {id: field.id, value: field.value}})});
    if (value !== field.value) field.take(value);
  }

  /** Closes the list, and takes back what has not been finished. Whether there was anything. */
  private _goBack(field: TimeField): boolean {
    const isOpen = this._isOpen(field);
    const isTyped = this._textOf(field) !== undefined;
    if (isOpen) this._choose(field, this._open!.value);
    else if (isTyped) this._set({typed: undefined});
    return isOpen || isTyped;
  }

  private readonly _onMousedown = ({target}: Event): void => {
    this._isFocusing = (this._host.renderRoot as ShadowRoot).activeElement !== target;
  };

  private _onClick(field: TimeField, event: Event): void {
    if (this._isFocusing) (event.target as HTMLInputElement).select();
    this._isFocusing = false;
    if (!this._isOpen(field)) this._set({open: {id: field.id, value: field.value}});
  }

  private _onBlur(field: TimeField, words: Words): void {
    this._finish(field, words);
    this._set({open: undefined});
    field.leave?.();
  }

  /* eslint-disable lit-a11y/accessible-name, lit-a11y/click-events-have-key-events -- the part has the label, the input the keys */
  /** The field and, while it is open, its list; the label is the part's. */
  render(field: TimeField, words: Words): unknown {
    const {id, isClosing, value, path, describedBy, invalid, isDisabled} = field;
    const isOpen = this._isOpen(field);
    const times = isOpen ? suggestedTimes(minutesIn(value, field), field) : [];
    const active = times.indexOf(minutesIn(value, field));
    return html`<input
        id=${id}
        class="time-of-day"
        type="text"
        role="combobox"
        size=${Math.ceil(formatTime(LONGEST, words.locale).length * WIDTH_OF_A_DIGIT)}
        dir="auto"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="done"
        aria-autocomplete="none"
        aria-expanded=${isOpen}
        aria-controls=${isOpen ? LIST : nothing}
        aria-activedescendant=${active < 0 ? nothing : optionId(active)}
        aria-describedby=${describedBy ?? nothing}
        aria-invalid=${invalid}
        data-path=${path ?? nothing}
        .value=${live(this._textOf(field) ?? shownTime(value, isClosing, words.locale))}
        ?disabled=${isDisabled}
        @input=${(event: Event) => this._onInput(field, event, words)}
        @change=${stop}
        @focus=${select}
        @mousedown=${this._onMousedown}
        @click=${(event: Event) => this._onClick(field, event)}
        @keydown=${(event: KeyboardEvent) => this._onKeydown(field, event, words)}
        @blur=${() => this._onBlur(field, words)}
      />${isOpen ? this._renderList(field, times, active, words) : nothing}`;
  }

  private _renderList(field: TimeField, times: readonly number[], active: number, {strings, locale}: Words): unknown {
    const usual = usualTime(field);
    const near = active < 0 ? times.findIndex((time) => time >= usual) : active;
    const about = (time: number) =>
      [time > END_OF_DAY ? strings.time.nextDay : '', field.opens >= 0 ? formatLength(time - field.opens, locale) : '']
        .filter(Boolean)
        .join(' · ');
    return html`<div class="popup ${LIST}" popover="manual" @mousedown=${keepFocus}>
      <ul id=${LIST} role="listbox" aria-label=${field.label}>
        ${times.map(
          (time, index) =>
            html`<li
              id=${optionId(index)}
              role="option"
              class=${index === near ? 'near' : ''}
              aria-selected=${index === active}
              @click=${() => this._choose(field, writtenTime(time, field))}
            >
              <bdi>${formatTime(time, locale)}</bdi> <bdi class="about">${about(time)}</bdi>
            </li>`,
        )}
      </ul>
    </div>`;
  }
  /* eslint-enable lit-a11y/accessible-name, lit-a11y/click-events-have-key-events */
}

/** A time that no other is longer than, in minutes. */
const LONGEST = 22 * 60 + 30;
const END_OF_DAY = 24 * 60;
/** Of the width that browsers reckon with for a letter. */
const WIDTH_OF_A_DIGIT = 0.75;

const optionId = (index: number): string => `time-${index}`;

/** A value of a document as people of the locale write it; a text that is no time as it is. */
function shownTime(value: string, isClosing: boolean, locale: string): string {
  const minutes = minutesOf(value);
  const isTime = minutes < END_OF_DAY || (isClosing && minutes === END_OF_DAY);
  return isTime ? formatTime(minutes, locale) : value;
}

const stop = (event: Event): void => event.stopPropagation();
const select = (event: Event): void => (event.target as HTMLInputElement).select();

/** A press beside the input must not take the focus from it: the list would close under the pointer. */
const keepFocus = (event: Event): void => event.preventDefault();
