import {MINUTES_A_DAY} from '../../domain/calendar.js';
import type {MinuteInterval} from '../../domain/compiled-hours.js';
import {formatTime} from './formats.js';
import type {EditorStrings} from './strings.js';

/** A text that runs in its own direction, whatever is around it: "9 AM" among right-to-left ones. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** "09:00–17:00", or "24 hours"; in a direction of its own. */
export function timesInWords(
  {opens, closes}: MinuteInterval,
  locale: string,
  strings: Pick<EditorStrings['picture'], 'allDay' | 'range'>,
): string {
  if (opens === 0 && closes === MINUTES_A_DAY) return isolated(strings.allDay);
  return isolated(strings.range({from: formatTime(opens, locale), to: formatTime(closes, locale)}));
}

/** A sentence that ends with something in a direction of its own, and with that thing's own full stop: "5:00 p.m." */
export const endedOnce = (sentence: string): string => sentence.replace(/\.(\u2069)\.$/, '.$1');
