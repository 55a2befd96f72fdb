// Days, times and offsets in the editor's language.
import {DAY, MINUTE, WEEKDAYS, type Weekday, weekdayOf} from '../../domain/calendar.js';
import {dateFormat, formatDate, formatLocale} from '../formats.js';
import type {Day} from '../strings.js';
import type {InstantWords, TimeWords, WeekdayWords} from './strings/parts.js';

/**
 * What the editor words days and times in: the language of its texts, with the customs of the page's region. An English
 * editor on a German page begins its weeks on Monday and counts 24 hours. Where the page's language names no region, that of
 * the reader's `languages` (`navigator.languages`) in it.
 */
export function editorLocale(pageLanguage: string, textsLocale: string, languages: readonly string[]): string {
  try {
    const {language, region} = new Intl.Locale(pageLanguage).maximize();
    const texts = new Intl.Locale(textsLocale);
    if (language === texts.language) return formatLocale(pageLanguage, textsLocale, languages);
    return new Intl.Locale(textsLocale, region ? {region} : {}).baseName;
  } catch {
    return formatLocale(pageLanguage, textsLocale, languages); // a language that the platform cannot read
  }
}

/** 1970-01-04, a Sunday, in days: `WEEKDAYS[i]` is `i` days later. */
const A_SUNDAY = 3;

/** "Monday", or "Mon" where it must be short. */
export function weekdayName(weekday: Weekday, locale: string, style: 'long' | 'short' | 'narrow' = 'long'): string {
  return formatDay(A_SUNDAY + WEEKDAYS.indexOf(weekday), locale, {weekday: style});
}

/** The same for a text: with its number. */
export const weekdayWords = (weekday: Weekday, locale: string): WeekdayWords => ({
  weekday: weekdayName(weekday, locale),
  dayOfWeek: isoNumber(weekday),
});

/** 1 for Monday to 7 for Sunday. */
export const isoNumber = (weekday: Weekday): number => WEEKDAYS.indexOf(weekday) || 7;

/** A text as it begins a line: many languages write weekdays and languages small elsewhere. */
export function capitalized(text: string, locale: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(locale) + rest.join('');
}

/** A date (its day number) in words. */
export function formatDay(day: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return formatDate(day * DAY, locale, {timeZone: 'UTC', ...options});
}

const ranges = new Map<string, Intl.DateTimeFormat>();

/** Two dates (their day numbers) as one: "28–31 December 2026". */
export function formatDays(first: number, last: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  if (last <= first) return formatDay(first, locale, options);
  const key = locale + JSON.stringify(options);
  let range = ranges.get(key);
  if (!range) ranges.set(key, (range = new Intl.DateTimeFormat(locale, {timeZone: 'UTC', ...options})));
  return range.formatRange(first * DAY, last * DAY);
}

/** A time of day (minutes since midnight) as people of the locale write it: "17:00", "5:00 PM". 1440 is midnight. */
export function formatTime(minutes: number, locale: string): string {
  return formatDate(minutes * MINUTE, locale, {timeZone: 'UTC', timeStyle: 'short'});
}

/** The same for a text: with its parts. */
export function timeWords(minutes: number, locale: string): TimeWords {
  const {hour12} = dateFormat(locale, {timeZone: 'UTC', timeStyle: 'short'}).resolvedOptions();
  const hour24 = Math.floor(minutes / 60) % 24;
  const hour = hour12 ? ((hour24 + 11) % 12) + 1 : hour24;
  return {time: formatTime(minutes, locale), hour, hour24, minute: minutes % 60};
}

/** A day (its number) for a text. */
export function dayWords(day: number, locale: string, options: Intl.DateTimeFormatOptions): Day {
  const date = new Date(day * DAY);
  return {
    ...weekdayWords(WEEKDAYS[weekdayOf(day)]!, locale),
    date: formatDay(day, locale, options),
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
    year: options.year && date.getUTCFullYear(),
  };
}

/** An instant for a text: what a wall clock shows then (epoch milliseconds as if it were UTC). */
export function instantWords(wall: number, locale: string, options: Intl.DateTimeFormatOptions): InstantWords {
  const day = Math.floor(wall / DAY);
  return {...dayWords(day, locale, options), ...timeWords(Math.floor((wall - day * DAY) / MINUTE), locale)};
}

/** Hours of a day's edge, as short as they can be said: "9", "9 AM". */
export function formatHour(hour: number, locale: string): string {
  const text = formatDate(hour * 60 * MINUTE, locale, {timeZone: 'UTC', hour: 'numeric'});
  return text.replace(/ \p{L}{3,}$/u, ''); // "9 Uhr" is longer than "09:00"
}

/** "Monday, Tuesday and Friday" */
export function formatList(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, {type: 'conjunction'}).format(items);
}

interface WeekInfo {
  readonly firstDay: number;
}

/** The days of the week in the locale's order. Where the platform does not tell, the week begins on Monday (ISO 8601). */
export function weekOrder(locale: string): readonly Weekday[] {
  const about = new Intl.Locale(locale) as Intl.Locale & {getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo};
  const first = (about.getWeekInfo?.() ?? about.weekInfo)?.firstDay ?? 1; // 1 is Monday, 7 Sunday
  return WEEKDAYS.map((_, i) => WEEKDAYS[(first + i) % 7]!);
}
