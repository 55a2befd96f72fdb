// Hours as Google keeps them, in its Business Profile and in Places: periods with a day and time of opening and of closing.
import {MINUTES_A_DAY} from '../calendar.js';
import {isNode, itemsOf, type LinkedNode} from './opening-rules.js';
import type {GatheredHours} from './program-gathered.js';
import {clock, googleDate, linesBetween, minuteOfWeek} from './program-values.js';
import {readFlag} from './specification-keys.js';

/** A location of the Business Profile, or the hours of a place. */
export function readGooglePlace(node: LinkedNode, found: GatheredHours): boolean {
  const {regularHours, specialHours} = node;
  if (isNode(regularHours) && Array.isArray(regularHours.periods)) {
    readPeriods(regularHours.periods, found);
    readSpecialPeriods(isNode(specialHours) ? specialHours.specialHourPeriods : undefined, found);
    if (itemsOf(node.moreHours).length) found.unknownKey('moreHours', node.moreHours);
    return true;
  }
  if (Array.isArray(node.periods) && node.periods.some((period) => isNode(period) && (period.open || period.openDay))) {
    readPeriods(node.periods, found);
    if (itemsOf(node.special_days ?? node.specialDays).length) found.unknownKey('special_days', node);
    return true;
  }
  const texts = [node.weekday_text, node.weekdayText, node.weekdayDescriptions].find(isTexts);
  if (texts) {
    found.lines.push(...texts);
    return true;
  }
  return false;
}

/** Each with a day and time of opening and of closing. */
function readPeriods(periods: readonly unknown[], found: GatheredHours): void {
  for (const period of periods) {
    const read = isNode(period) ? linesOfPeriod(period) : undefined;
    if (read) found.lines.push(...read);
    else found.unknownTime(period);
  }
}

function linesOfPeriod(period: LinkedNode): readonly string[] | undefined {
  const {open, close, openDay, openTime, closeDay = openDay, closeTime} = period;
  const opens = isNode(open) ? minuteOfWeek(open.day, open.time ?? open) : minuteOfWeek(openDay, openTime);
  if (opens === undefined) return undefined;
  // The Places API writes a week without an end so.
  if (isNode(open) && close === undefined) return opens === 0 ? ['24/7'] : undefined;
  const closes = isNode(close) ? minuteOfWeek(close.day, close.time ?? close) : minuteOfWeek(closeDay, closeTime);
  if (closes === undefined) return undefined;
  const [first, last] = [isNode(open) ? open.day : openDay, isNode(close) ? close.day : closeDay];
  // On one and the same weekday that would be nearly a whole week, which nobody means.
  if (first !== last || closes > opens) return linesBetween(opens, closes);
  const isNight = !isNode(close) && period.closeDay === undefined && closes < opens;
  return isNight ? linesBetween(opens, closes + MINUTES_A_DAY) : undefined;
}

function readSpecialPeriods(periods: unknown, found: GatheredHours): void {
  for (const period of itemsOf(periods)) {
    const {startDate, endDate = startDate, openTime, closeTime, closed} = isNode(period) ? period : {};
    const isClosed = readFlag(closed ?? false);
    if (isClosed === undefined) {
      found.unknownKey('closed', period);
      continue;
    }
    const times = isClosed ? {} : {opens: clock(openTime ?? {}), closes: clock(closeTime ?? {}) ?? closeTime};
    // Without any time, or from midnight to midnight, it says nothing of being closed.
    if (!isClosed && times.opens === times.closes) found.unknownTime(period);
    else found.special.push({...times, validFrom: googleDate(startDate), validThrough: googleDate(endDate)});
  }
}

/** Google's periods without what is around them. */
export function readPeriodList(entries: readonly unknown[], found: GatheredHours): boolean {
  const isPeriods = entries.some(
    (entry) => isNode(entry) && entry.openDay !== undefined && entry.closeDay !== undefined,
  );
  if (isPeriods) readPeriods(entries, found);
  return isPeriods;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
