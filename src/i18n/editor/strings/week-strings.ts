export interface DayAndPosition {
  /** "Tuesday" */
  readonly day: string;
  /** 1 for the first hours of the day. */
  readonly position: number;
  /** How many there are. */
  readonly count: number;
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
  to: 'to',
  /** Beside a closing time on the next day: "until 02:00 on Saturday". */
  overnight: ({time, nextDay}: {time: string; nextDay: string}) => `until ${time} on ${nextDay}`,
  overnightNextDay: ({time}: {time: string}) => `until ${time} on the next day`,
  addHours: 'Add hours',
  addHoursTo: (day: string) => `Add hours on ${day}`,
  hoursOf: (where: DayAndPosition) => `${where.day}, ${ordinal(where)}`,
  remove: (where: DayAndPosition) => `Remove ${where.day}, ${ordinal(where)}`,
  menuOfHours: (where: DayAndPosition) => `More for ${where.day}, ${ordinal(where)}`,
  menuOfDay: (day: string) => `More for ${day}`,
  duplicate: 'Duplicate',
  copyToNext: (day: string) => `Copy to ${day}`,
  copyTo: 'Copy to other days…',
  /** From one of the hours: it joins those of the other days, where the day's own menu replaces them. */
  addHoursToDays: 'Add these hours to other days…',
  open24Hours: 'Open 24 hours',
  close: 'Closed all day',
  dayOpen24Hours: (day: string) => `${day}: open 24 hours`,
  dayClosed: (day: string) => `${day}: closed all day`,
  copyDayTitle: (day: string) => `Copy the hours of ${day}`,
  copyDayNote: 'They replace the hours of the days that you tick.',
  copyHoursTitle: (hours: string) => `Add ${hours} to other days`,
  copyHoursNote: 'The days that you tick keep what they have.',
  workdays: 'Weekdays',
  everyDay: 'Every day',
  copy: 'Copy',
  addCopy: 'Add',
  added: (where: DayAndPosition) => `${where.day}, ${ordinal(where)} added`,
  removed: (where: DayAndPosition) => `${where.day}, ${ordinal(where)} removed`,
  changed: (where: DayAndPosition) => `${where.day}, ${ordinal(where)} changed`,
  duplicated: (where: DayAndPosition) => `${where.day}, ${ordinal(where)} duplicated`,
  copied: ({from, to}: {from: string; to: string}) => `${from} copied to ${to}`,
  setAllDay: (day: string) => `${day} set to open 24 hours`,
  setClosed: (day: string) => `${day} closed`,
  /** Hours were added to a day that was closed a moment ago. */
  back: (day: string) => `${day}: the hours from before are back`,
  started: 'Monday to Friday set to 9 to 5',
};
