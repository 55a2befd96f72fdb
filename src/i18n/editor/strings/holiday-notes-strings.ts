import type {TimeWords} from './parts.js';

/** What the dialog of public holidays says of names, of single days, and of how far its list can be relied on. */
export const holidayNotesStrings = {
  /** The languages that holidays can be called in. */
  language: 'Names in',
  /** Beside a holiday that goes by the moon. */
  mayMove: 'may move by a day',
  unsure: 'date uncertain, please look it up',
  notPublic: 'not a public holiday',
  /** Somebody has gone through this year before, and has not added it or has taken it out. */
  leftOut: 'left out before',
  /** Somebody has moved it. */
  moved: ({dates}: {dates: string}) => `already there, on ${dates}`,
  insteadOf: ({day}: {day: string}) => `Day off in place of ${day}`,
  /** A holiday at a weekend: "Sat, 4 Jul 2026: the day off is Fri, 3 Jul". */
  takenOn: ({day, dayOff}: {day: string; dayOff: string}) => `${day}: the day off is ${dayOff}`,
  /** A field of a holiday on which many are there for half of the day, for a screen reader. */
  hoursOn: ({title}: {title: string}) => `Hours on ${title}`,
  openUntil: ({time}: TimeWords) => `Open until ${time}`,
  opensAt: ({time}: TimeWords) => `Open from ${time}`,
  closedAnyway: 'closed then anyway',
  regional: 'Most parts of this country have holidays of their own: choose yours.',
  few: (count: number) =>
    count === 1 ? 'Only one holiday is known for this place.' : `Only ${count} holidays are known for this place.`,
  /** Names, and the year in which they were listed last. */
  ended: ({names, year}: {names: string; year: number}) =>
    `Listed up to ${year}, not after: ${names}. Perhaps abolished, perhaps not announced yet.`,
  decreed: 'Here the government moves or adds days off each year.',
  lacksMoon: 'Holidays that follow the moon are missing here, or have a wrong date.',
  compare: 'Please compare with the official calendar.',
  /** The years that were added are nearly over, or are. */
  ending: (year: number) => `Your public holidays are entered up to the end of ${year}.`,
  addNext: ({years}: {years: string}) => `Add those of ${years}…`,
  notNeeded: 'Not needed',
  notAdded: ({years}: {years: string}) => `No public holidays for ${years}`,
};

export type HolidayNotesStrings = typeof holidayNotesStrings;
