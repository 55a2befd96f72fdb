/** Holidays and other exceptions. */
export const exceptionsStrings = {
  title: 'Holidays and exceptions',
  note: 'Dates on which other hours hold. An exception replaces the weekly hours of its days.',
  empty: 'No exceptions yet: every week is like the other.',
  add: 'Add exception',
  addHolidays: 'Add public holidays…',
  past: (count: number) => (count === 1 ? '1 past exception' : `${count} past exceptions`),
  more: ({next, hidden}: {next: number; hidden: number}) =>
    next < hidden ? `Show ${next} more of ${hidden}` : `Show ${hidden} more`,
  /** To tell one Christmas from another: "Christmas, 25 December". */
  named: ({name, dates}: {name: string; dates: string}) => `${name}, ${dates}`,
  /** Dates over New Year, of a yearly exception: "24 December – 6 January". */
  range: ({first, last}: {first: string; last: string}) => `${first} – ${last}`,
  everyYear: 'every year',
  closed: 'Closed',
  hasMessage: 'own message',
  edit: (title: string) => `Edit ${title}`,
  remove: (title: string) => `Remove ${title}`,
  done: 'Done',
  removeThis: 'Remove exception',
  name: 'Name',
  nameNote: 'Visitors see it: “We’re away · Christmas”. It is also what {exception} in a text stands for.',
  from: 'First day',
  to: 'Last day',
  toNote: 'Leave it empty for one day.',
  yearly: 'Every year',
  yearlyNote: 'Repeats by month and day; the year does not matter.',
  /** A dated exception on a yearly one's day. */
  overrules: (title: string) => `On these dates it takes the place of “${title}”.`,
  hours: 'Hours on each of these days',
  closedAllDay: 'Closed',
  otherHours: 'Other hours',
  message: 'Message for these days',
  messageNote: 'Said in place of the reply outside hours. When empty, that reply is sent.',
  added: (title: string) => `Exception added for ${title}`,
  removed: (title: string) => `Exception ${title} removed`,
};

/** The form of an exception that is not in the document yet, and its button. */
export const exceptionDraftStrings = {
  title: 'New exception',
  accept: 'Add this exception',
};
