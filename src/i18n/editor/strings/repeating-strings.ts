/** The dialog that adds closures on dates that repeat. */
export const repeatingStrings = {
  open: 'Add repeating closure…',
  title: 'Add a repeating closure',
  note: 'Each date becomes an exception of its own. You can change it afterwards.',
  repeats: 'Repeats',
  weeks: 'Every few weeks',
  weekdayOfMonth: 'On a weekday of the month',
  dayOfMonth: 'On a day of the month',
  /** A list of how often: every week, every second week. */
  howOften: 'How often',
  everyWeeks: (count: number) => (count === 1 ? 'every week' : `every ${count} weeks`),
  everyMonths: (count: number) => (count === 1 ? 'every month' : `every ${count} months`),
  weekday: 'Weekday',
  /** Which of the month's Mondays: "1st" to "5th", or the last one. */
  position: 'Which',
  positions: (position: number) => ['last', '1st', '2nd', '3rd', '4th', '5th'][position]!,
  day: 'Day',
  lastDay: 'last day',
  /** On the 29th to 31st, or a fifth Monday. */
  leftOut: 'Months without this day are left out.',
  from: 'From',
  ends: 'Ends',
  onDate: 'On a date',
  afterTimes: 'After a number of times',
  lastDate: 'Last possible date',
  times: 'Times',
  closed: 'Closed',
  allDay: 'All day',
  partOfDay: 'Part of the day',
  partFrom: 'Closed from',
  partUntil: 'Closed until',
  list: 'Dates to add',
  there: ({title}: {title: string}) => `“${title}” is there already and stays`,
  replaces: ({title}: {title: string}) => `would take the place of “${title}”`,
  none: 'There is no such date in this time.',
  cut: (count: number) => `Only the first ${count} dates are listed.`,
  weekly: 'Every week, all year round? Then better change the weekly hours.',
  add: (count: number) => (count === 1 ? 'Add one closure' : count ? `Add ${count} closures` : 'Add closures'),
  added: (count: number) => (count === 1 ? 'One closure added' : `${count} closures added`),
};

export type RepeatingStrings = typeof repeatingStrings;
