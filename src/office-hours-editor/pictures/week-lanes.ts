// The lanes of the picture of the week: a function of what is to be seen.
import {nothing, svg, type SVGTemplateResult} from 'lit';
import {MINUTES_A_DAY, type Weekday} from '../../domain/calendar.js';
import type {MinuteInterval} from '../../domain/compiled-hours.js';
import {
  type Bar,
  dayAfter,
  type HoursAt,
  longestFree,
  overlapsOf,
  type Stretch,
} from '../../domain/editing/pictures.js';
import {formatTime, weekdayWords} from '../../i18n/editor/formats.js';
import {isolated} from '../../i18n/editor/hours-wording.js';
import type {WordedHours} from '../../i18n/editor/strings/picture-strings.js';
import type {EditorStrings} from '../../i18n/editor/strings.js';
import {along, fittingTimes, type Lane, renderGrid, renderStretch, renderText} from './picture-parts.js';

export interface WeekView {
  /** In the order of the lanes. */
  readonly days: readonly Weekday[];
  readonly bars: readonly Bar[];
  /** Where the hours stood that are being dragged. */
  readonly ghosts: readonly Bar[];
  /** Hours under the mouse: one of the bars' `source`. */
  readonly hovered: HoursAt | undefined;
  /** Hours that are being dragged: one of the bars' `source`. */
  readonly dragged: HoursAt | undefined;
  readonly today: Weekday;
  /** Minutes since today's midnight. */
  readonly now: number;
  readonly lane: Lane;
  readonly locale: string;
  readonly strings: EditorStrings['picture'];
}

/** A bar of fewer pixels shows no handles. */
const ROOM_FOR_HANDLES = 40;
/** Pixels from a bar's end to the stroke that marks its handle. */
const HANDLE_INSET = 5;
/** Pixels. */
const NOW_WIDTH = 6;

export function renderLanes(view: WeekView): SVGTemplateResult {
  const {days, lane} = view;
  const overlaps = overlapsOf(view.bars);
  return svg`
    <defs>
      <pattern id="overlap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="overlap-ground" width="6" height="6" />
        <line class="overlap-line" y2="6" />
      </pattern>
    </defs>
    ${days.map((day, row) => {
      const isHere = ({weekday}: Bar) => weekday === day;
      return svg`
        <svg class="lane" y="${(row / 7) * 100}%" width="100%" height="${100 / 7}%">
          ${day === view.today ? svg`<rect class="lane-today" width="100%" height="100%" />` : nothing}
          ${row ? svg`<line class="divider" x2="100%" />` : nothing}
          ${renderGrid(lane)}
          ${view.ghosts.filter(isHere).map((bar) => renderStretch(bar, lane, 'ghost'))}
          ${view.bars.filter(isHere).map((bar) => renderBar(bar, view))}
          ${overlaps.filter(isHere).map((bar) => renderOverlap(bar, view))}
          ${day === view.today ? renderNow(view) : nothing}
        </svg>`;
    })}
  `;
}

function renderBar(bar: Bar, view: WeekView): SVGTemplateResult {
  const {lane, locale, strings} = view;
  const isHovered = bar.source === view.hovered;
  const isDragged = bar.source === view.dragged;
  const room = isMainPiece(bar) && roomForText(bar, view);
  return svg`<g>
    <title>${isolated(strings.tooltip(wordHours(bar.source.weekday, bar.span, locale)))}</title>
    ${renderStretch(bar, lane, `bar ${isDragged ? 'dragged' : isHovered ? 'hovered' : ''}`)}
    ${room ? renderText(room, lane, fittingTimes(bar.span, room, lane, locale, strings)) : nothing}
    ${isHovered ? renderHandles(bar, lane) : nothing}
  </g>`;
}

/** Where in a bar no other bar and not the line of now is. */
function roomForText(bar: Bar, {bars, today, now, lane}: WeekView): Stretch | undefined {
  const others = bars.filter((other) => other !== bar && other.weekday === bar.weekday);
  const line = (NOW_WIDTH / 2 / lane.width) * MINUTES_A_DAY;
  return longestFree(bar, bar.weekday === today ? [...others, {from: now - line, to: now + line}] : others);
}

/** Of a night shift's two pieces the longer one has the times; of equal ones the first. */
function isMainPiece({from, to, part, span}: Bar): boolean {
  const rest = span.closes - span.opens - (to - from);
  return to - from > rest || (to - from === rest && part === 'start');
}

/** Two small strokes that say: this end can be dragged. */
function renderHandles({from, to, part}: Bar, lane: Lane): SVGTemplateResult | typeof nothing {
  const perPixel = MINUTES_A_DAY / lane.width;
  if (!(to - from > ROOM_FOR_HANDLES * perPixel)) return nothing;
  const inset = HANDLE_INSET * perPixel;
  return svg`${[part !== 'end' && from + inset, part !== 'start' && to - inset].map((at) => {
    if (at === false) return nothing;
    const x = `${along(at, lane)}%`;
    return svg`<line class="handle" x1=${x} x2=${x} y1="36%" y2="64%" />`;
  })}`;
}

function renderOverlap(bar: Bar, {lane, locale, strings}: WeekView): SVGTemplateResult {
  const [from, to] = [formatTime(bar.from, locale), formatTime(bar.to, locale)];
  return svg`<g>
    <title>${isolated(strings.overlap({from, to}))}</title>
    ${renderStretch({...bar, part: 'whole'}, lane, 'overlap', 'url(#overlap)')}
  </g>`;
}

function renderNow({now, lane, locale, strings}: WeekView): SVGTemplateResult {
  const x = `${along(now, lane)}%`;
  return svg`<g class="now">
    <title>${isolated(strings.now(formatTime(now, locale)))}</title>
    <line class="now-halo" x1=${x} x2=${x} y2="100%" />
    <line class="now-line" x1=${x} x2=${x} y2="100%" />
    <circle class="now-dot" cx=${x} cy="5" r="4.5" />
  </g>`;
}

/** Hours of a weekday in words. */
export function wordHours(weekday: Weekday, {opens, closes}: MinuteInterval, locale: string): WordedHours {
  return {
    ...weekdayWords(weekday, locale),
    from: formatTime(opens, locale),
    to: formatTime(closes, locale),
    nextDay: closes > MINUTES_A_DAY ? weekdayWords(dayAfter(weekday), locale) : undefined,
  };
}
