import type {DayTitle, RangeWords, TimeWords, WeekdayWords} from './parts.js';

/** Which of the hours of a day. */
export interface DayAndPosition extends DayTitle {
  /** 1 for the first hours of the day. */
  readonly position: number;
  /** How many there are. */
  readonly count: number;
}

/** A weekday whose hours were copied. */
export interface Copied extends WeekdayWords {
  /** "Tuesday, Wednesday and Friday" */
  readonly to: string;
  /** The same by number: 1 for Monday to 7 for Sunday. */
  readonly toDays: readonly number[];
}

const ordinal = ({position, count}: {position: number; count: number}) =>
  count < 2 ? 'hours' : (['first hours', 'second hours', 'third hours'][position - 1] ?? `hours number ${position}`);

/** Weekly hours, and the list of hours that exceptions share with them. */
export const weekStrings = {
  title: 'Weekly hours',
  empty: 'No hours are set. Without any, visitors see no status and get no automatic reply.',
  start: 'Start with Monday to Friday, 9 to 5',
  import: 'Import what you have…',
  closed: 'Closed',
  allDay: 'Open 24 hours',
  opens: 'Opens',
  closes: 'Closes',
  /** Mends a closing time of 23:59. */
  closeAtMidnight: 'Close at midnight',
  /** Beside a closing time on the next day: "until 02:00 on Saturday". */
  overnight: ({closes, nextDay}: {closes: TimeWords; nextDay: WeekdayWords}) =>
    `until ${closes.time} on ${nextDay.weekday}`,
  overnightNextDay: ({time}: TimeWords) => `until ${time} on the next day`,
  /** Shown while the keyboard is among the days. */
  keys: 'Tab goes from time to time, ← and → to the buttons beside them',
  addHours: 'Add hours',
  addHoursTo: ({day}: DayTitle) => `Add hours on ${day}`,
  hoursOf: (where: DayAndPosition) => `${where.day}, ${ordinal(where)}`,
  remove: (where: DayAndPosition) => `Remove ${where.day}, ${ordinal(where)}`,
  menuOfHours: (where: DayAndPosition) => `More for ${where.day}, ${ordinal(where)}`,
  menuOfDay: ({weekday}: WeekdayWords) => `More for ${weekday}`,
  duplicate: 'Duplicate',
  copyToNext: ({weekday}: WeekdayWords) => `Copy to ${weekday}`,
  copyTo: 'Copy to other days…',
  /** From one of the hours: it joins those of the other days, where the day's own menu replaces them. */
  addHoursToDays: 'Add these hours to other days…',
  open24Hours: 'Open 24 hours',
  close: 'Closed all day',
  dayOpen24Hours: ({weekday}: WeekdayWords) => `${weekday}: open 24 hours`,
  dayClosed: ({weekday}: WeekdayWords) => `${weekday}: closed all day`,
  copyDayTitle: ({weekday}: WeekdayWords) => `Copy the hours of ${weekday}`,
  copyDayNote: 'They replace the hours of the days that you tick.',
  copyHoursTitle: ({weekday, opens, closes}: WeekdayWords & RangeWords) =>
    `Add ${weekday}, ${opens}–${closes} to other days`,
  copyHoursNote: 'The days that you tick keep what they have.',
  workdays: 'Weekdays',
  everyDay: 'Every day',
  copy: 'Copy',
  addCopy: 'Add',
  added: (where: DayAndPosition) => `${where.day}, ${ordinal(where)} added`,
  removed: (where: DayAndPosition) => `${where.day}, ${ordinal(where)} removed`,
  changed: (where: DayAndPosition) => `${where.day}, ${ordinal(where)} changed`,
  duplicated: (where: DayAndPosition) => `${where.day}, ${ordinal(where)} duplicated`,
  copied: ({weekday, to}: Copied) => `${weekday} copied to ${to}`,
  hoursCopied: ({weekday, opens, closes, to}: Copied & RangeWords) => `${weekday}, ${opens}–${closes} copied to ${to}`,
  setAllDay: ({weekday}: WeekdayWords) => `${weekday} set to open 24 hours`,
  setClosed: ({weekday}: WeekdayWords) => `${weekday} closed`,
  /** Hours were added to a day that was closed a moment ago. */
  back: ({day}: DayTitle) => `${day}: the hours from before are back`,
  started: 'Monday to Friday set to 9 to 5',
};
