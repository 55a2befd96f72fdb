// What the pictures are drawn of, in SVG: percentages along the lane, so that nothing is worked out again when the width
// changes, and attributes only, which any content security policy allows. Time runs along the line of writing.
import {nothing, svg, type SVGTemplateResult} from 'lit';
import {MINUTES_A_DAY} from '../../domain/calendar.js';
import type {Piece, Stretch} from '../../domain/editing/pictures.js';
import {formatHour, formatTime} from '../../i18n/editor/formats.js';
import {isolated, timesInWords} from '../../i18n/editor/hours-wording.js';
import type {EditorStrings} from '../../i18n/editor/strings.js';

/** The lane as it is drawn. */
export interface Lane {
  readonly isRtl: boolean;
  /** CSS pixels; 0 while unknown. */
  readonly width: number;
  /** The font size, in CSS pixels. */
  readonly em: number;
}

/** From this width (in em) on there is room for a line and a label every three hours. */
const WIDE = 32;
/** Minutes by which a bar that goes on in another lane is drawn beyond the edge, which cuts it off square. */
const BEYOND = 90;
/** Pixels beside a bar's text. */
const MARGIN = 8;

/** How far along the lane a time is, in percent from its left. */
export function along(minutes: number, {isRtl}: Lane): number {
  const share = (minutes / MINUTES_A_DAY) * 100;
  return isRtl ? 100 - share : share;
}

function gridHours({width, em}: Lane): readonly number[] {
  const step = width < WIDE * em ? 6 : 3;
  return Array.from({length: 24 / step + 1}, (_, i) => i * step);
}

/** Lines at the hours that the scale names. */
export function renderGrid(lane: Lane): SVGTemplateResult {
  return svg`${gridHours(lane)
    .slice(1, -1)
    .map((hour) => {
      const x = `${along(hour * 60, lane)}%`;
      return svg`<line class="hour ${hour % 6 ? 'minor' : ''}" x1=${x} x2=${x} y2="100%" />`;
    })}`;
}

/** The hours of the day, above or under a lane. */
export function renderScale(lane: Lane, locale: string): SVGTemplateResult {
  return svg`${gridHours(lane).map((hour) => {
    const anchor = hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle';
    return svg`<text x="${along(hour * 60, lane)}%" y="50%" dy="0.35em" text-anchor=${anchor}>${isolated(formatHour(hour, locale))}</text>`;
  })}`;
}

/** A stretch of the lane: `classes` say what it stands for. */
export function renderStretch({from, to, part}: Piece, lane: Lane, classes: string, fill?: string): SVGTemplateResult {
  const start = part === 'end' ? -BEYOND : from;
  const end = part === 'start' ? MINUTES_A_DAY + BEYOND : to;
  const [x, width] = [Math.min(along(start, lane), along(end, lane)), ((end - start) / MINUTES_A_DAY) * 100];
  return svg`<rect class=${classes} x="${x}%" y="12%" width="${width}%" height="76%" rx="6" fill=${fill ?? nothing} />`;
}

/** Words in a bar; nothing where they would not fit. */
export function renderText(
  {from, to}: Stretch,
  lane: Lane,
  text: string | undefined,
): SVGTemplateResult | typeof nothing {
  if (!text) return nothing;
  return svg`<text class="times" x="${along((from + to) / 2, lane)}%" y="50%" dy="0.35em" text-anchor="middle">${text}</text>`;
}

/** "09:00–17:00", shorter ("9 AM–5 PM") where only that fits into the piece; undefined where nothing does. */
export function fittingTimes(
  span: {readonly opens: number; readonly closes: number},
  {from, to}: Stretch,
  {width, em}: Lane,
  locale: string,
  strings: EditorStrings['picture'],
): string | undefined {
  const room = ((to - from) / MINUTES_A_DAY) * width - MARGIN;
  const short = (minutes: number) => (minutes % 60 ? formatTime(minutes, locale) : formatHour(minutes / 60, locale));
  const candidates = [
    timesInWords(span, locale, strings),
    isolated(strings.range({from: short(span.opens), to: short(span.closes)})),
  ];
  return candidates.find((text) => widthOf(text) * em <= room);
}

/** About how wide a text is in a bar, in em of what is around: good enough to tell whether it fits. */
function widthOf(text: string): number {
  const widths = [...text.replace(/[\u2068\u2069]/g, '')].map((letter) =>
    letter >= '\u2e80' ? 0.8 : /[\s:.]/.test(letter) ? 0.25 : 0.5,
  );
  return widths.reduce((sum, width) => sum + width, 0);
}
