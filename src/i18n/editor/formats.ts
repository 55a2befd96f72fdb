// Days, times and offsets in the editor's language.
import {DAY, MINUTE, WEEKDAYS, type Weekday} from '../../domain/calendar.js';
import {formatDate, formatLocale} from '../formats.js';

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
export function weekdayName(weekday: Weekday, locale: string, style: 'long' | 'short' = 'long'): string {
  return formatDay(A_SUNDAY + WEEKDAYS.indexOf(weekday), locale, {weekday: style});
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

/** Hours of a day's edge, as short as they can be said: "9", "9 AM". */
export function formatHour(hour: number, locale: string): string {
  return formatDate(hour * 60 * MINUTE, locale, {timeZone: 'UTC', hour: 'numeric'});
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
