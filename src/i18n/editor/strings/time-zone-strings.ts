import type {InstantWords} from './parts.js';

/** The choice of the account's time zone, and what time it is there. */
export const timeZoneStrings = {
  title: 'Time zone',
  note: 'Your hours are local times there, wherever a visitor is.',
  label: 'Time zone of your hours',
  ownNote: 'This is the time zone of your device. Choose another one if your hours are meant elsewhere.',
  chosen: (zone: string) => `Time zone set to ${zone}`,
  placeholder: 'City, country or offset',
  showAll: 'Show time zones',
  searching: 'Searching…',
  results: (count: number) => (count === 1 ? 'One time zone' : `${count} time zones`),
  noResult: (query: string) => `No time zone for “${query}”. Try a large city, a country, or an offset such as UTC+1.`,
  /** What a city is called that a time zone is named after; it comes in English: "Vienna". */
  city: (name: string) => name,
  /** What time it is in the account's zone. */
  nowThere: ({time}: InstantWords) => `It is ${time} there now.`,
  /** The same, where it is another day than for the admin. */
  nowThereOnDay: ({time, weekday}: InstantWords) => `It is ${time} on ${weekday} there now.`,
  /** After that, where the admin's clock shows another time. */
  nowHere: ({time}: InstantWords) => `For you it is ${time}.`,
  openUntil: {
    today: ({time}: InstantWords) => `You are open until ${time}.`,
    midnight: () => 'You are open until midnight.',
    tomorrow: ({time}: InstantWords) => `You are open until tomorrow at ${time}.`,
    weekday: ({weekday, time}: InstantWords) => `You are open until ${weekday} at ${time}.`,
    date: ({date, time}: InstantWords) => `You are open until ${date} at ${time}.`,
  },
  alwaysOpen: 'You are always open.',
  opens: {
    today: ({time}: InstantWords) => `You are closed; you open today at ${time}.`,
    midnight: () => 'You are closed; you open at midnight.',
    tomorrow: ({time}: InstantWords) => `You are closed; you open tomorrow at ${time}.`,
    weekday: ({weekday, time}: InstantWords) => `You are closed; you open on ${weekday} at ${time}.`,
    date: ({date, time}: InstantWords) => `You are closed; you open on ${date} at ${time}.`,
  },
  neverOpens: 'You are closed, and no opening is set within a year.',
};

export type TimeZoneStrings = typeof timeZoneStrings;
