import type {TimeWords} from './parts.js';

/** The dialog that adds the public holidays of a country. */
export const holidaysStrings = {
  title: 'Add public holidays',
  note: 'Each becomes an exception: closed all day, in place of that day’s weekly hours. You can change them afterwards.',
  loading: 'Loading the holidays…',
  failed: 'The holidays could not be loaded. Perhaps the connection was lost.',
  retry: 'Try again',
  country: 'Country',
  chooseCountry: 'Choose a country',
  state: 'State or region',
  wholeCountry: 'The whole country',
  region: 'Area',
  wholeState: (state: string) => `All of ${state}`,
  years: 'Years',
  list: 'Holidays to add',
  tickAll: 'Tick all',
  tickNone: 'Untick all',
  everyYear: 'every year',
  /** A holiday that begins within the day. It would be closed all day all the same. */
  startsAt: ({time}: TimeWords) => `only from ${time}`,
  known: 'already there',
  /** A yearly holiday whose next date has an exception for that year alone. */
  overruled: (year: number) => `Your exception for ${year} is kept`,
  range: ({first, last}: {first: string; last: string}) => `${first} – ${last}`,
  none: 'No holidays are known for this choice that are still to come.',
  chosen: ({ticked, count}: {ticked: number; count: number}) => `${ticked} of ${count} ticked`,
  add: (count: number) => (count > 1 ? `Add ${count} holidays` : count ? 'Add one holiday' : 'Add holidays'),
  added: (count: number) => (count === 1 ? 'One public holiday added' : `${count} public holidays added`),
  credit: 'Dates from date-holidays, whose data are under CC BY-SA 3.0',
};

export type HolidaysStrings = typeof holidaysStrings;
