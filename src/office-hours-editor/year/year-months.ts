// The months of the year as grids of days: a function of what is to be seen.
import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {MINUTES_A_DAY, type Weekday} from '../../domain/calendar.js';
import type {DateStretch} from '../../domain/editing/dates.js';
import {type DayLook, lookOf, type NamedStretch} from '../../domain/editing/year-names.js';
import type {YearDay} from '../../domain/editing/year.js';
import {datesTitle} from '../../i18n/editor/findings.js';
import {formatDay, formatDays, weekdayName} from '../../i18n/editor/formats.js';
import {isolated} from '../../i18n/editor/hours-wording.js';
import type {EditorStrings} from '../../i18n/editor/strings.js';

/** A month as it stays until the document or the year changes. */
export interface Month {
  /** "January". */
  readonly title: string;
  /** As `weeksOfMonth` has them. */
  readonly weeks: readonly (readonly (number | undefined)[])[];
  /** The days, with what each holds in a sentence. */
  readonly days: ReadonlyMap<number, WordedDay>;
  /** What has a name in it. */
  readonly names: readonly NamedStretch[];
}

export interface WordedDay {
  readonly day: YearDay;
  readonly sentence: string;
}

export interface MonthView {
  readonly weekdays: readonly Weekday[];
  readonly today: number;
  /** The day that has the tab stop. */
  readonly current: number;
  readonly picked: DateStretch | undefined;
  readonly locale: string;
  readonly strings: EditorStrings;
}

/** How many names there is room for under a month. */
const MAX_NAMES = 6;

export function renderMonth(month: Month, position: number, view: MonthView): TemplateResult {
  const {weekdays, locale} = view;
  return html`<div class="month">
    <h4 id="month-${position}">${month.title}</h4>
    <table role="grid" aria-labelledby="month-${position} year" aria-multiselectable="true">
      <thead>
        <tr>
          ${weekdays.map(
            (day) => html`<th scope="col" abbr=${weekdayName(day, locale)}>${weekdayName(day, locale, 'narrow')}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${month.weeks.map(
          (week) =>
            html`<tr>
              ${week.map((day) => (day === undefined ? html`<td></td>` : renderDay(month.days.get(day)!, view)))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${month.names.length ? renderNames(month, view) : nothing}
  </div>`;
}

function renderDay({day: about, sentence}: WordedDay, view: MonthView): TemplateResult {
  const {day} = about;
  const {picked} = view;
  const isPicked = picked !== undefined && picked.from <= day && day <= picked.to;
  return html`<td
    class="day ${lookOf(about)} ${about.hours?.length ? '' : 'closed'} ${day === view.today ? 'today' : ''}"
    data-day=${day}
    tabindex=${day === view.current ? 0 : -1}
    aria-label=${sentence}
    aria-selected=${isPicked}
    aria-current=${day === view.today ? 'date' : nothing}
    title=${sentence}
  >
    <span>${formatNumber(day, view.locale)}</span>${renderHours(about)}
  </td>`;
}

/** The day of the month, without what some languages write after it. */
const formatNumber = (day: number, locale: string): string =>
  formatDay(day, locale, {day: 'numeric'}).replace(/[^\p{Nd}]/gu, '');

/** The day from midnight to midnight, and when somebody is there. */
function renderHours({hours = [], nightBefore}: YearDay): SVGTemplateResult {
  const stretches = [
    ...(nightBefore ? [{opens: 0, closes: nightBefore}] : []),
    ...hours.map(({opens, closes}) => ({opens, closes: Math.min(closes, MINUTES_A_DAY)})),
  ];
  const bars = stretches.map(({opens, closes}) => `M${opens} 0H${closes}V1H${opens}`).join('');
  return svg`<svg class="lane" viewBox="0 0 ${MINUTES_A_DAY} 1" preserveAspectRatio="none" aria-hidden="true"><path d=${bars} /></svg>`;
}

/** Where a rule does not hold on a day of its own, there is at least what it is for. */
const lookOfRule = ({kind, source}: NamedStretch['rule']): DayLook =>
  kind === 'season' ? 'season' : source.hours?.length ? 'opening' : 'closure';

function renderNames({names}: Month, view: MonthView): TemplateResult {
  const {strings, locale} = view;
  const shown = names.length > MAX_NAMES ? names.slice(0, MAX_NAMES - 1) : names;
  return html`<ul>
    ${shown.map(
      ({rule, from, to}) =>
        html`<li>
          <span class="swatch ${lookOfRule(rule)}"></span>
          <bdi class="dates">${formatDays(from, to, locale, {day: 'numeric'})}</bdi>
          ${isolated(datesTitle(rule.source, view))}
        </li>`,
    )}
    ${
      shown.length < names.length
        ? html`<li class="rest">${strings.year.more(names.length - shown.length)}</li>`
        : nothing
    }
  </ul>`;
}

const LOOKS = ['season', 'opening', 'closure', 'wrong'] as const;

/** What colours and patterns mean. @param isWrong whether there is a day to put right. */
export function renderLegend({year: words}: EditorStrings, isWrong: boolean): TemplateResult {
  return html`<ul class="legend">
    <li>
      <span class="swatch"
        ><svg class="lane" viewBox="0 0 24 1" preserveAspectRatio="none"><path d="M9 0H17V1H9" /></svg
      ></span>
      ${words.legend.open}
    </li>
    ${LOOKS.filter((look) => isWrong || look !== 'wrong').map((look) => html`<li><span class="swatch ${look}"></span> ${words.legend[look]}</li>`)}
  </ul>`;
}
