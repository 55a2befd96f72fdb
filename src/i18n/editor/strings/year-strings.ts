/** A date, its weekday in it ("Friday, 1 January 2027"), and what holds on it. */
export interface WordedYearDay {
  readonly date: string;
  /** A list: "09:00–12:00 and 13:00–17:00". Undefined: closed. */
  readonly hours: string | undefined;
}

/** The same with the exception or season that it comes from. */
export interface RuledYearDay extends WordedYearDay {
  /** As `named` or `unnamed` have it. */
  readonly rule: string;
}

const what = ({date, hours}: WordedYearDay) => `${date}: ${hours ?? 'closed'}`;

/** The year as a calendar. */
export const yearStrings = {
  title: 'The year',
  note: 'Every day with its hours, and what they come from. Pick days to make an exception or a season of them.',
  show: 'Show the year',
  hide: 'Hide the year',
  loading: 'Loading the year…',
  failed: 'The year could not be loaded. Perhaps the connection was lost.',
  previous: 'Previous year',
  next: 'Next year',
  today: 'Today',
  /** What colours and patterns mean. */
  legend: {
    open: 'Open: the bar is the day, from midnight to midnight',
    season: 'Season',
    opening: 'Exception with hours',
    closure: 'Exception, closed',
    wrong: 'To put right',
  },
  /** How the keyboard picks days. */
  keys: 'Arrow keys go from day to day, Page Up and Page Down from month to month; with Shift, arrow keys pick several days. Enter leads to what can be made of them.',
  /** In place of the sentence about a day, while none is picked. */
  pick: 'Pick a day, or drag over several.',
  /** A button: the day that is chosen next is the last one of a range. */
  extend: 'Pick a range',
  /** While it is pressed. */
  extending: 'Choose the last day.',
  /** A name of an exception or a season in a sentence, and a list item where it has none. */
  named: (name: string) => name,
  unnamed: {exception: 'an exception', season: 'a season'},
  /** What a day holds. */
  day: {
    usual: (day: WordedYearDay) => `${what(day)}.`,
    insteadOfWeek: ({rule, ...day}: RuledYearDay) => `${what(day)}, ${rule} instead of the weekly hours.`,
    /** `beaten` is a list of rules: "New Year’s Day and Winter hours". */
    insteadOf: ({rule, beaten, ...day}: RuledYearDay & {beaten: string}) =>
      `${what(day)}, ${rule} instead of ${beaten}.`,
    contradiction: ({date, rules}: {date: string; rules: string}) => `${date}: ${rules} contradict each other.`,
    unknown: ({date}: {date: string}) => `${date}: its hours have a mistake in them.`,
  },
  /** Several days that are picked: "24 December 2026 – 2 January 2027". */
  range: ({dates, count}: {dates: string; count: number}) => `${dates}: ${count} days.`,
  /** The exceptions and seasons on some of them, a list. */
  there: (rules: string) => `On some of them: ${rules}.`,
  /** Under a month, where it has more names than there is room for. */
  more: (count: number) => `and ${count} more`,
};
