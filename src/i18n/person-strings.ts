import type {PersonStrings} from './strings.js';

/** English. */
export const personStrings: PersonStrings = {
  askPerson: 'Talk to a person',
  personWanted: 'I’d like to talk to a person, please.',
};
