// Dragging in the picture of the week, as arithmetic: what is gripped at a place, what hours come of it at another, and
// the edit that makes it so. In steps of 15 minutes; what is not dragged keeps its minutes.
import {MINUTES_A_DAY, type Weekday} from '../calendar.js';
import type {MinuteInterval} from '../compiled-hours.js';
import type {Interval} from '../types.js';
import {dayHours, type Edit, setDayHours} from './edits.js';
import {changeHours, intervalOf, removeHours, spanOf} from './intervals.js';
import {type Bar, dayAfter, type HoursAt, type Piece} from './pictures.js';

export const STEP = 15;
/** A night shift that is drawn out into the next day ends in its morning: further over, the pointer has only slipped. */
const NOON = MINUTES_A_DAY / 2;

/** A place in the picture: a lane and the minutes (any fraction) along it, from 0 to 1440. */
export interface Place {
  readonly weekday: Weekday;
  readonly minutes: number;
}

/** What a press takes hold of. */
export type Grip =
  | {readonly kind: 'draw'; readonly at: Place}
  | {
      /** All of the bar, or one of its ends. */
      readonly kind: 'move' | 'opens' | 'closes';
      readonly source: HoursAt;
      readonly span: MinuteInterval;
      readonly part: Piece['part'];
      /** Minutes from the bar's opening, or from that end, to the pointer. */
      readonly held: number;
    };

type BarGrip = Exclude<Grip, {kind: 'draw'}>;

/** Hours as they come out of a drag. `closes` is beyond 1440 on the next day. */
export interface Placed extends MinuteInterval {
  readonly weekday: Weekday;
}

/** How far a pointer reaches, in minutes of the picture. */
export interface Reach {
  /** How much of a bar, at its end, is a handle; at most a third of it. */
  readonly handle: number;
  /** How far beside a bar it still counts as hit. */
  readonly beside: number;
}

/** What a press at a place takes hold of: a bar (the last drawn is on top), its end, or empty space to draw in. */
export function gripAt(bars: readonly Bar[], at: Place, {handle, beside}: Reach): Grip {
  const {minutes} = at;
  const distance = ({from, to}: Piece) => Math.max(from - minutes, minutes - to, 0);
  const near = bars.filter((bar) => bar.weekday === at.weekday && distance(bar) <= beside);
  const bar = near.reduceRight<Bar | undefined>(
    (best, b) => (best && distance(best) <= distance(b) ? best : b),
    undefined,
  );
  if (!bar) return {kind: 'draw', at};
  const {source, span, part, from, to} = bar;
  const size = Math.min(handle, (to - from) / 3);
  if (part !== 'end' && minutes < from + size) return {kind: 'opens', source, span, part, held: minutes - from};
  if (part !== 'start' && minutes > to - size) return {kind: 'closes', source, span, part, held: minutes - to};
  return {kind: 'move', source, span, part, held: minutes + (part === 'end' ? MINUTES_A_DAY : 0) - span.opens};
}

/**
 * What hours come of a drag whose pointer is at a place now. They are always legal hours; undefined where nothing has been
 * drawn yet.
 */
export function dragTo(grip: Grip, to: Place): Placed | undefined {
  switch (grip.kind) {
    case 'draw':
      return draw(grip.at, to);
    case 'move':
      return move(grip, to);
    case 'opens':
      return {...grip.span, weekday: grip.source.weekday, opens: dragOpens(grip, to)};
    case 'closes':
      return {...grip.span, weekday: grip.source.weekday, closes: dragCloses(grip, to)};
  }
}

/** Puts hours where they were dragged to: in the day's list where they were, or by their time in another day's. */
export const dropHours =
  (grip: Grip, {weekday, opens, closes}: Placed): Edit =>
  (document) => {
    const there = dayHours(document, weekday);
    const times = intervalOf(opens, closes);
    if (grip.kind === 'draw') return setDayHours([weekday], inOrder(there, times))(document);
    const {source, span} = grip;
    const hours = dayHours(document, source.weekday);
    const old = hours[source.index];
    if (!old) return document;
    if (weekday !== source.weekday) {
      const without = setDayHours([source.weekday], removeHours(hours, source.index))(document);
      return setDayHours([weekday], inOrder(there, {...old, ...times}))(without);
    }
    if (opens === span.opens && closes === span.closes) return document;
    return setDayHours([weekday], changeHours(hours, source.index, times))(document);
  };

/** Within its day; down in the next day's lane, at an earlier time, a night shift. */
function draw(at: Place, to: Place): Placed | undefined {
  if (Math.abs(to.minutes - at.minutes) < STEP / 2) return undefined; // a slip, perhaps from lane to lane
  const anchor = snap(at.minutes);
  const isNight = to.weekday === dayAfter(at.weekday) && to.minutes < Math.min(at.minutes, NOON);
  if (isNight) return {weekday: at.weekday, ...nightFrom(Math.min(anchor, MINUTES_A_DAY - STEP), to)};
  const isForward = to.minutes > at.minutes && anchor < MINUTES_A_DAY;
  const end = snap(to.minutes);
  return isForward
    ? {weekday: at.weekday, opens: anchor, closes: Math.max(end, anchor + STEP)}
    : {weekday: at.weekday, opens: Math.min(end, anchor - STEP), closes: anchor};
}

/** At most up to the step before it opens again: 24 hours and more are no legal hours. */
function nightFrom(opens: number, {minutes}: Place): MinuteInterval {
  return {opens, closes: MINUTES_A_DAY + Math.min(snap(minutes), opens - STEP)};
}

/** Keeps the length. Hours within a day stay within one; a night shift moves freely over midnight. */
function move({span, part, held}: BarGrip, to: Place): Placed {
  const length = span.closes - span.opens;
  const back = part === 'end' ? 1 : 0; // the start of what is held is in the lane before
  const latest = span.closes > MINUTES_A_DAY ? MINUTES_A_DAY - STEP : down(MINUTES_A_DAY - length);
  const opens = within(0, to.minutes + back * MINUTES_A_DAY - held, latest, span.opens);
  return {weekday: dayAfter(to.weekday, -back), opens, closes: opens + length};
}

function dragOpens({span, held}: BarGrip, to: Place): number {
  const {opens, closes} = span;
  const wanted = to.minutes - held;
  return closes > MINUTES_A_DAY
    ? within(up(closes - MINUTES_A_DAY + 1), wanted, MINUTES_A_DAY - STEP, opens)
    : within(0, wanted, down(closes - STEP), opens);
}

/** The end of hours can be taken on into the next day's lane, and back: that makes and unmakes a night shift. */
function dragCloses({source, span, part, held}: BarGrip, to: Place): number {
  const {opens, closes} = span;
  const wanted = to.minutes - held;
  let isNext = part === 'end';
  if (to.weekday === source.weekday && wanted > opens) isNext = false;
  if (to.weekday === dayAfter(source.weekday) && wanted < Math.min(opens, NOON)) isNext = true;
  return isNext
    ? within(MINUTES_A_DAY, wanted + MINUTES_A_DAY, down(opens - 1) + MINUTES_A_DAY, closes)
    : within(Math.min(up(opens + STEP), MINUTES_A_DAY), wanted, MINUTES_A_DAY, closes);
}

/** The step nearest to what is wanted, within bounds; what it was where that is as near, or where nothing else fits. */
function within(least: number, wanted: number, most: number, before: number): number {
  if (Math.abs(wanted - before) < STEP / 2 || least > most) return before;
  return Math.min(Math.max(snap(wanted), least), most);
}

const snap = (minutes: number) => Math.round(minutes / STEP) * STEP;
const down = (minutes: number) => Math.floor(minutes / STEP) * STEP;
const up = (minutes: number) => Math.ceil(minutes / STEP) * STEP;

/** Puts hours among others by their opening time. */
function inOrder(hours: readonly Interval[], added: Interval): readonly Interval[] {
  const {opens} = spanOf(added);
  const later = hours.findIndex((other) => spanOf(other).opens > opens);
  return hours.toSpliced(later < 0 ? hours.length : later, 0, added);
}
