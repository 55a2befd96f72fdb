/** Parts of the year that have a week of their own. `title` is a season's name and dates: "Summer hours, 1 July – 31 August". */
export const seasonsStrings = {
  title: 'Seasons',
  note: 'A part of the year with a week of its own, such as summer hours. It takes the place of the weekly hours; exceptions win over both.',
  empty: 'No seasons: the weekly hours hold all year.',
  add: 'Add season',
  past: (count: number) => (count === 1 ? '1 past season' : `${count} past seasons`),
  /** Beside the season that holds on the day when somebody looks. */
  now: 'now',
  edit: (title: string) => `Edit ${title}`,
  remove: (title: string) => `Remove ${title}`,
  /** The form of one that is not in the document yet, and its button. */
  draft: 'New season',
  accept: 'Add this season',
  done: 'Done',
  removeThis: 'Remove season',
  nameNote: 'For you, and for visitors who look at the coming days.',
  toNote: 'Included. It may be in the next year.',
  hours: 'Hours on each weekday',
  /** Buttons that fill its seven days. */
  takeWeekly: 'Start from the weekly hours',
  clear: 'Closed all the time',
  /** In place of its hours, where it has none. */
  closed: 'Closed all the time',
  added: (title: string) => `Season ${title} added`,
  removed: (title: string) => `Season ${title} removed`,
};
