// Dates and times of day as numbers, so that the rest of the domain is integer arithmetic.
// A date is its count of days since 1970-01-01; a time of day is its count of minutes since midnight.
// "Wall" milliseconds are what a clock on the wall shows, counted as if that clock ran in UTC.

export const MINUTE = 60_000;
export const DAY = 86_400_000;
export const MINUTES_A_DAY = 1440;
const DAYS_IN_400_YEARS = 146_097;

/** The days of the week as the document names them, Sunday first, like `Date.prototype.getUTCDay`. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The day number of a date such as "2026-12-25", or NaN where that is no date of the calendar. */
export function dayNumber(date: unknown): number {
  const parts = typeof date === 'string' && /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!parts) return NaN;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  // 400 years later, where the calendar is the same: `Date.UTC` takes years below 100 for 19xx.
  const twin = new Date(Date.UTC(year + 400, month - 1, day));
  const exists = twin.getUTCMonth() === month - 1; // 30 February reads as 2 March
  return exists ? +twin / DAY - DAYS_IN_400_YEARS : NaN;
}

/** Minutes since midnight of a time such as "09:30", up to "24:00", or NaN where that is no time of day. */
export function minutesOf(time: unknown): number {
  const parts = typeof time === 'string' && /^(\d\d):([0-5]\d)$/.exec(time);
  const minutes = parts ? +parts[1]! * 60 + +parts[2]! : NaN;
  return minutes > MINUTES_A_DAY ? NaN : minutes;
}

/** The index in `WEEKDAYS` of a day number. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
}

/** A number from 0 (1 January) to 365 (31 December) for the month and day; 29 February has one of its own. */
export function yearlyDay(day: number): number {
  const date = new Date(day * DAY);
  const inLeapYear = Date.UTC(2000, date.getUTCMonth(), date.getUTCDate()) / DAY;
  return inLeapYear - 10_957; // the first day of 2000
}

/**
 * An ISO 8601 instant such as "2026-11-28T10:30Z" or "2026-11-28T11:30+01:00" in epoch milliseconds; NaN where the text is none.
 * Without an offset it would be another instant in each visitor's zone: that is none.
 */
export const instantOf = (text: string): number => (/T.*(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : NaN);
