// With what a person chooses the moment to look at: templates of what the preview has worked out. Reads only.
import {html, noChange, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {minutesOf} from '../../domain/calendar.js';
import {
  type Clock,
  type Clocks,
  dayOf,
  fieldsOf,
  minuteOf,
  type Moment,
  type QuickChoice,
} from '../../domain/editing/preview-moments.js';
import {OPENING} from '../../domain/editing/suggested-times.js';
import {formatDay, formatTime} from '../../i18n/editor/formats.js';
import {formatDate} from '../../i18n/formats.js';
import {cityOf} from '../../i18n/editor/zones.js';
import type {TimeFields} from '../controls/time-field.js';
import type {EditorModel} from '../editor-context.js';

const LAST_QUARTER = 24 * 60 - 15;
const DAYS_AHEAD = 365;

export interface MomentView {
  readonly moment: Moment;
  /** What the chosen clock shows at that moment, and the date that it shows now (a day number). */
  readonly wall: number;
  readonly today: number;
  readonly clock: Clock;
  readonly clocks: Clocks;
  readonly choices: ReadonlyMap<QuickChoice, number>;
  /** Somebody is typing a date: it is not to be changed under their hands. */
  readonly isTyping: boolean;
  /** As a document has it, "09:30", or what was typed and is no time. */
  readonly time: string;
}

/** What a person does with it. */
export interface MomentActions {
  readonly now: () => void;
  readonly choose: (choice: QuickChoice) => void;
  readonly type: (event: Event) => void;
  readonly focus: (isInside: boolean) => void;
  /** The time that the field has now, also before that has been drawn. */
  readonly shownTime: () => string;
  /** A time as a document has it, or a text that is none. */
  readonly time: (value: string) => void;
  /** Somebody comes to the time, or leaves it. */
  readonly timeFocus: (isInside: boolean) => void;
  readonly clock: (clock: Clock) => void;
  /** Minutes since midnight. */
  readonly minute: (minute: number) => void;
  /** A day number. */
  readonly day: (day: number) => void;
}

export function renderQuickChoices({moment, choices, clocks}: MomentView, model: EditorModel, actions: MomentActions) {
  const words = model.strings.preview;
  const isPressed = (choice: QuickChoice, at: number) =>
    moment.kind === 'instant' && moment.choice === choice && moment.at === at;
  return html`<div class="quick" role="group" aria-label=${words.moment}>
    <button type="button" aria-pressed=${String(moment.kind === 'now')} @click=${actions.now}>${words.now}</button>
    ${[...choices].map(
      ([choice, at]) =>
        html`<button
          type="button"
          data-choice=${choice}
          aria-pressed=${String(isPressed(choice, at))}
          @click=${() => actions.choose(choice)}
        >
          ${words[choice]} <small>${shortMoment(choice, at, clocks.shop.name, model.locale)}</small>
        </button>`,
    )}
  </div>`;
}

function shortMoment(choice: QuickChoice, at: number, timeZone: string, locale: string): string {
  const isDay = choice === 'holiday' || choice === 'clock-change';
  return formatDate(at, locale, {
    timeZone,
    weekday: 'short',
    ...(isDay ? {day: 'numeric', month: 'short'} : {hour: 'numeric', minute: '2-digit'}),
  });
}

export function renderFields(view: MomentView, model: EditorModel, actions: MomentActions, times: TimeFields) {
  const {wall, clock, clocks, isTyping} = view;
  const words = model.strings.preview;
  const choice = (name: Clock) =>
    html`<label class="check">
      <input
        type="radio"
        name="clock"
        value=${name}
        .checked=${live(clock === name)}
        @change=${() => actions.clock(name)}
      />
      ${words[name](model.strings.timeZone.city(cityOf(clocks[name].name)))}
    </label>`;
  return html`<div class="when">
    <div class="field">
      <label for="date">${words.date}</label>
      <input
        type="date"
        id="date"
        required
        .value=${isTyping ? noChange : live(fieldsOf(wall).date)}
        @input=${actions.type}
        @focus=${() => actions.focus(true)}
        @blur=${() => actions.focus(false)}
      />
    </div>
    ${renderTime(view, model, actions, times)}
    <fieldset>
      <legend class="label">${words.whoseClock}</legend>
      ${choice('shop')} ${choice('visitor')}
    </fieldset>
  </div>`;
}

function renderTime({time}: MomentView, model: EditorModel, actions: MomentActions, times: TimeFields) {
  const {preview: words, problems} = model.strings;
  const isWrong = Number.isNaN(minutesOf(time));
  const field = {
    ...OPENING,
    id: 'time',
    label: words.time,
    // The next key goes on from the one before, also where that has not been drawn yet.
    get value() {
      return actions.shownTime();
    },
    describedBy: 'time-mistake',
    invalid: isWrong ? 'true' : 'false',
    isDisabled: false,
    take: actions.time,
    leave: () => actions.timeFocus(false),
  } as const;
  return html`<div class="field" @focusin=${() => actions.timeFocus(true)}>
    <label for="time">${words.time}</label>
    <div>${times.render(field, model)}</div>
    <div id="time-mistake">
      ${isWrong ? html`<p class="finding">${problems.findings['invalid-time'](time)}</p>` : nothing}
    </div>
  </div>`;
}

export function renderSliders({wall, today}: MomentView, model: EditorModel, actions: MomentActions) {
  const {strings, locale} = model;
  const day = dayOf(wall);
  const date = formatDay(day, locale, {weekday: 'long', day: 'numeric', month: 'long'});
  const minute = minuteOf(wall);
  const time = formatTime(minute, locale);
  const valueOf = ({target}: Event) => Number((target as HTMLInputElement).value);
  return html`<div class="sliders">
    <div class="field">
      <label for="minute">${strings.preview.timeOfDay}</label>
      <input
        type="range"
        id="minute"
        min="0"
        max=${LAST_QUARTER}
        step="15"
        aria-valuetext=${time}
        .value=${live(String(minute - (minute % 15)))}
        @input=${(event: Event) => actions.minute(valueOf(event))}
      />
      <output for="minute" aria-hidden="true">${time}</output>
    </div>
    <div class="field">
      <label for="day">${strings.preview.day}</label>
      <input
        type="range"
        id="day"
        min="0"
        max=${DAYS_AHEAD}
        aria-valuetext=${date}
        .value=${live(String(Math.min(Math.max(day - today, 0), DAYS_AHEAD)))}
        @input=${(event: Event) => actions.day(today + valueOf(event))}
      />
      <output for="day" aria-hidden="true">${date}</output>
    </div>
  </div>`;
}
