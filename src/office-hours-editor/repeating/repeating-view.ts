// What is in the dialog of repeating closures: how it repeats, for how long, what of the day, and the dates to review.
import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {minutesOf, WEEKDAYS} from '../../domain/calendar.js';
import {type ClosureCandidate} from '../../domain/editing/repeating-closures.js';
import {LAST, MAX_DATES} from '../../domain/editing/repeating-dates.js';
import type {DayPart} from '../../domain/editing/usual-hours.js';
import {datesTitle} from '../../i18n/editor/findings.js';
import {capitalized, formatDay, weekdayName, weekOrder} from '../../i18n/editor/formats.js';
import {renderCandidatesList, renderTick, type Ticks} from '../controls/candidates-list.js';
import type {TimeFields} from '../controls/time-field.js';
import type {EditorModel} from '../editor-context.js';

export type Kind = 'weeks' | 'weekday-of-month' | 'day-of-month';

/** What the person has entered. Dates are as fields give them: "2026-12-25", or blank. */
export interface RepeatingForm {
  readonly name: string;
  readonly kind: Kind;
  readonly every: number;
  readonly weekday: number;
  readonly position: number;
  readonly day: number;
  readonly from: string;
  readonly endsBy: 'date' | 'times';
  readonly until: string;
  readonly times: number;
  /** What of the day is closed; undefined: all of it. Times are as fields give them: "12:00", or what is none. */
  readonly part: {readonly from: string; readonly until: string} | undefined;
}

type Change = (change: Partial<RepeatingForm>) => void;

interface Option<Value> {
  readonly value: Value;
  readonly label: string;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

function renderSelect<Value>(
  label: string,
  value: Value,
  options: readonly Option<Value>[],
  onChoice: (value: Value) => void,
  isWhole = false,
): unknown {
  const onChange = (event: Event) => onChoice(options[(event.target as HTMLSelectElement).selectedIndex]!.value);
  return html`<label class="field ${isWhole ? 'whole' : ''}">
    ${label}
    <select @change=${onChange}>
      ${options.map((each) => html`<option .selected=${live(each.value === value)}>${each.label}</option>`)}
    </select>
  </label>`;
}

function renderRadios<Value>(
  name: string,
  label: string,
  value: Value,
  options: readonly Option<Value>[],
  onChoice: (value: Value) => void,
): unknown {
  return html`<fieldset>
    <legend>${label}</legend>
    <div class="row choices">
      ${options.map(
        (each) =>
          html`<label class="check">
            <input
              type="radio"
              name=${name}
              .checked=${live(each.value === value)}
              @change=${() => onChoice(each.value)}
            />
            ${each.label}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** How it repeats. */
export function renderRepetition(form: RepeatingForm, {strings, locale}: EditorModel, change: Change): unknown {
  const {repeating: words} = strings;
  const {kind, every, weekday, position, day} = form;
  const kinds: readonly Option<Kind>[] = [
    {value: 'weekday-of-month', label: words.weekdayOfMonth},
    {value: 'weeks', label: words.weeks},
    {value: 'day-of-month', label: words.dayOfMonth},
  ];
  const counts = kind === 'weeks' ? [1, 2, 3, 4] : [1, 2, 3, 6, 12];
  const word = kind === 'weeks' ? words.everyWeeks : words.everyMonths;
  const often = counts.map((value) => ({value, label: word(value)}));
  const weekdays = weekOrder(locale).map((each) => ({
    value: WEEKDAYS.indexOf(each),
    label: capitalized(weekdayName(each, locale), locale),
  }));
  const positions = [1, 2, 3, 4, 5, LAST].map((value) => ({value, label: words.positions(Math.max(0, value))}));
  const days = [...Array.from({length: 31}, (_, i) => i + 1), LAST].map((value) => ({
    value,
    label: value === LAST ? words.lastDay : formatNumber(value, locale),
  }));
  const isScarce = kind === 'day-of-month' ? day > 28 : kind === 'weekday-of-month' && position === 5;
  return html`<div class="fields">
      ${renderSelect(words.repeats, kind, kinds, (value) => change({kind: value, every: value === 'weeks' ? 2 : 1}), true)}
      ${renderSelect(words.howOften, every, often, (value) => change({every: value}))}
      ${
        kind === 'weekday-of-month'
          ? renderSelect(words.position, position, positions, (value) => change({position: value}))
          : nothing
      }
      ${
        kind === 'day-of-month'
          ? renderSelect(words.day, day, days, (value) => change({day: value}))
          : renderSelect(words.weekday, weekday, weekdays, (value) => change({weekday: value}))
      }
    </div>
    ${isScarce ? html`<p class="note">${words.leftOut}</p>` : nothing}
    ${kind === 'weeks' && every === 1 ? html`<p class="note">${words.weekly}</p>` : nothing}`;
}

const formatNumber = (number: number, locale: string) => new Intl.NumberFormat(locale).format(number);

/** From when on, and for how long. */
export function renderSpan(form: RepeatingForm, {strings}: EditorModel, change: Change): unknown {
  const {repeating: words} = strings;
  const {from, endsBy, until, times} = form;
  const renderDate = (label: string, value: string, onDate: (value: string) => void) =>
    html`<label class="field">
      ${label}
      <input type="date" max="9999-12-31" .value=${live(value)} @change=${(event: Event) => onDate(valueOf(event))} />
    </label>`;
  const ways = [
    {value: 'date', label: words.onDate},
    {value: 'times', label: words.afterTimes},
  ] as const;
  return html`${renderRadios<RepeatingForm['endsBy']>('ends', words.ends, endsBy, ways, (value) =>
      change({endsBy: value}),
    )}
    <div class="fields">
      ${renderDate(words.from, from, (value) => change({from: value}))}
      ${
        endsBy === 'date'
          ? renderDate(words.lastDate, until, (value) => change({until: value}))
          : html`<label class="field">
              ${words.times}
              <input
                type="number"
                min="1"
                max=${MAX_DATES}
                .value=${live(String(times))}
                @change=${(event: Event) => change({times: Math.max(1, Math.floor(Number(valueOf(event)) || 1))})}
              />
            </label>`
      }
    </div>`;
}

const AFTERNOON = {from: '12:00', until: '24:00'};

/** The part of the day that was entered; undefined where it is none. */
export function partIn({from, until}: NonNullable<RepeatingForm['part']>): DayPart | undefined {
  const part = {from: minutesOf(from), until: minutesOf(until)};
  return part.from < part.until ? part : undefined;
}

/** What of the day is closed. */
export function renderPart({part}: RepeatingForm, model: EditorModel, change: Change, times: TimeFields): unknown {
  const {repeating: words} = model.strings;
  const choices = [
    {value: true, label: words.allDay},
    {value: false, label: words.partOfDay},
  ];
  return html`${renderRadios('part', words.closed, !part, choices, (isAll) =>
    change({part: isAll ? undefined : AFTERNOON}),
  )}
  ${
    part
      ? html`<div class="fields">
          ${renderPartTime('from', part, model, change, times)} ${renderPartTime('until', part, model, change, times)}
        </div>`
      : nothing
  }`;
}

function renderPartTime(
  edge: 'from' | 'until',
  part: NonNullable<RepeatingForm['part']>,
  model: EditorModel,
  change: Change,
  times: TimeFields,
): unknown {
  const {repeating: words, time, problems} = model.strings;
  const value = part[edge];
  const isEnd = edge === 'until';
  const from = minutesOf(part.from);
  const isBefore = isEnd && minutesOf(value) <= from;
  const isNoTime = value
    ? Number.isNaN(minutesOf(value)) && problems.findings['invalid-time'](value)
    : problems.findings.missing();
  const mistake = isNoTime || (isBefore ? time.notAfter : '');
  const label = isEnd ? words.partUntil : words.partFrom;
  const field = {
    id: edge,
    label,
    value,
    isClosing: isEnd,
    opens: isEnd ? from : NaN,
    isSameDay: true,
    earliest: isEnd && from >= 0 ? from + 1 : undefined,
    describedBy: `mistake-${edge}`,
    invalid: mistake ? 'true' : 'false',
    isDisabled: false,
    take: (text: string) => change({part: {...part, [edge]: text}}),
  } as const;
  return html`<div class="field">
    <label for=${edge}>${label}</label>
    <div>${times.render(field, model)}</div>
    <div id="mistake-${edge}">${mistake ? html`<p class="finding">${mistake}</p>` : nothing}</div>
  </div>`;
}

interface DatesState extends Ticks<ClosureCandidate> {
  readonly isCut: boolean;
}

/** The dates to look at before they are added. */
export function renderDates(candidates: readonly ClosureCandidate[], model: EditorModel, state: DatesState): unknown {
  const {holidays, repeating: words} = model.strings;
  const note = state.isCut ? words.cut(MAX_DATES) : '';
  return renderCandidatesList(
    candidates,
    state,
    {legend: words.list, none: words.none, note, general: holidays},
    (each) => renderCandidate(each, model, state),
  );
}

function renderCandidate(candidate: ClosureCandidate, model: EditorModel, state: DatesState): unknown {
  const {day} = candidate;
  const note = noteOf(candidate, model);
  return html`<li>
    <label class="check">
      ${renderTick(candidate, state)}
      <span>
        ${formatDay(day, model.locale, {weekday: 'short', day: 'numeric', month: 'long', year: 'numeric'})}
        ${note ? html`<small>${note}</small>` : nothing}
      </span>
    </label>
  </li>`;
}

function noteOf({other, isAddable, isClosedAnyway}: ClosureCandidate, model: EditorModel): string | undefined {
  const {holidayNotes, repeating: words} = model.strings;
  if (other) {
    const title = datesTitle(other, model);
    return isAddable ? words.replaces({title}) : words.there({title});
  }
  return isClosedAnyway ? holidayNotes.closedAnyway : undefined;
}
