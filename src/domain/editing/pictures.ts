// The week and single dates as pictures: which bars stand in which day's lane. Times are minutes since midnight.
import {dayNumber, MINUTES_A_DAY, WEEKDAYS, type Weekday} from '../calendar.js';
import type {MinuteInterval} from '../compiled-hours.js';
import type {Configuration, OfficeHoursInput} from '../types.js';
import {spanOf} from './intervals.js';
import {hoursOn, isLegal, type ReadableHours, usualHoursOn} from './pictures-readable.js';

/** Which of the weekly hours: where they stand in the document. */
export interface HoursAt {
  readonly weekday: Weekday;
  readonly index: number;
}

/** Minutes of a lane, from 0 to 1440. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What one lane shows of an opening. */
export interface Piece extends Stretch {
  /** A night shift has its start in one lane and its end in the next. */
  readonly part: 'whole' | 'start' | 'end';
}

export interface SpannedPiece extends Piece {
  /** The whole opening: minutes from the midnight that starts its day. */
  readonly span: MinuteInterval;
}

export interface Bar extends SpannedPiece {
  /** The lane. */
  readonly weekday: Weekday;
  readonly source: HoursAt;
}

export function dayAfter(weekday: Weekday, days = 1): Weekday {
  return WEEKDAYS[(WEEKDAYS.indexOf(weekday) + days + 7) % 7]!;
}

/**
 * The bars of the weekly hours. Hours with a mistake in them have none. Longer ones come first: drawn in this order, none
 * hides another.
 */
export function weekBars(weekly: OfficeHoursInput['weekly'] = {}): readonly Bar[] {
  return WEEKDAYS.flatMap((weekday) =>
    (weekly[weekday] ?? []).flatMap((interval, index) => barsOf({weekday, index}, spanOf(interval))),
  ).sort((a, b) => b.span.closes - b.span.opens - (a.span.closes - a.span.opens));
}

const lengthOf = ({from, to}: Stretch) => to - from;

/** The bars of one opening: two for a night shift. Empty where the times are no legal hours. */
export function barsOf(source: HoursAt, span: MinuteInterval): readonly Bar[] {
  return piecesOf(span).map((piece) => {
    const weekday = piece.part === 'end' ? dayAfter(source.weekday) : source.weekday;
    return {...piece, weekday, source};
  });
}

function piecesOf(span: MinuteInterval): readonly SpannedPiece[] {
  const {opens, closes} = span;
  if (!isLegal(span)) return [];
  if (closes <= MINUTES_A_DAY) return [{from: opens, to: closes, part: 'whole', span}];
  return [
    {from: opens, to: MINUTES_A_DAY, part: 'start', span},
    {from: 0, to: closes - MINUTES_A_DAY, part: 'end', span},
  ];
}

/**
 * Where hours of one day overlap, in the lanes that show it. What runs into the next day's own hours is one opening with
 * them and no oddity.
 */
export function overlapsOf(bars: readonly Bar[]): readonly Bar[] {
  return bars.flatMap((bar, i) =>
    bars.slice(0, i).flatMap((other) => {
      if (other.weekday !== bar.weekday || other.source.weekday !== bar.source.weekday) return [];
      const from = Math.max(bar.from, other.from);
      const to = Math.min(bar.to, other.to);
      return from < to ? [{...bar, from, to}] : [];
    }),
  );
}

/** The longest part of a stretch that nothing else covers; undefined where all of it is covered. */
export function longestFree(stretch: Stretch, covers: readonly Stretch[]): Stretch | undefined {
  const free: Stretch[] = [];
  let at = stretch.from;
  const end = {from: stretch.to, to: stretch.to};
  for (const {from, to} of [...covers, end].sort((a, b) => a.from - b.from)) {
    if (from > at) free.push({from: at, to: Math.min(from, stretch.to)});
    at = Math.max(at, to);
  }
  return free.reduce<Stretch | undefined>((best, s) => (best && lengthOf(best) >= lengthOf(s) ? best : s), undefined);
}

/** What holds on one date, with exceptions and weekly hours applied. */
export interface DayPicture {
  /** The date's day number. */
  readonly day: number;
  /**
   * What holds, and what instead of: `Instead` is there where an exception changes the weekly hours, `Alone` where mistakes
   * in those keep them from being told.
   */
  readonly answer:
    'open' | 'openInstead' | 'openInsteadOfClosed' | 'openAlone' | 'closed' | 'closedInstead' | 'closedAlone';
  /** What starts on the date, in order; `closes` is beyond 1440 on the next day. */
  readonly hours: readonly MinuteInterval[];
  /** The weekly hours of its weekday, in order. */
  readonly usual: readonly MinuteInterval[];
  /** Until when (minutes) an opening of the night before runs on; 0 where none does. */
  readonly nightBefore: number;
  /** What its lane shows, the end of the night before included. */
  readonly pieces: readonly SpannedPiece[];
  /** What its lane would show of weekly hours that an exception replaces. */
  readonly replaced: readonly SpannedPiece[];
}

/**
 * The picture of a date, of those hours that have no mistake in them.
 *
 * @param date "2026-12-24"; undefined comes back where that is no date, or where nothing of its hours can be read. A time
 * zone is not needed.
 */
export function dayPicture(document: Configuration, date: string): DayPicture | undefined {
  const day = dayNumber(date);
  const hours = Number.isNaN(day) ? undefined : hoursOn(document, day);
  if (!hours) return undefined;
  const usual = usualHoursOn(document, day);
  const tails = (hoursOn(document, day - 1) ?? []).flatMap(piecesOf).filter(isTail);
  const own = (spans: readonly MinuteInterval[]) => spans.flatMap(piecesOf).filter((piece) => !isTail(piece));
  const answer = answerOf(hours, usual);
  return {
    day,
    answer,
    hours,
    usual: usual ?? [],
    nightBefore: Math.max(0, ...tails.map(({to}) => to)),
    pieces: [...tails, ...own(hours)],
    replaced: usual && answer.includes('Instead') ? own(usual) : [],
  };
}

const isTail = ({part}: Piece) => part === 'end';

function answerOf(hours: readonly MinuteInterval[], usual: ReadableHours): DayPicture['answer'] {
  if (!usual) return hours.length ? 'openAlone' : 'closedAlone';
  if (!hours.length) return usual.length ? 'closedInstead' : 'closed';
  if (!usual.length) return 'openInsteadOfClosed';
  const isSame =
    hours.length === usual.length &&
    hours.every(({opens, closes}, i) => opens === usual[i]!.opens && closes === usual[i]!.closes);
  return isSame ? 'open' : 'openInstead';
}
