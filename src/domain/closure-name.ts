import type {Availability} from './types.js';

/** What people are told to be the reason: the name of the date's own exception, or of the one that the opening waits for. */
export const closureName = ({exception, delayedBy}: Extract<Availability, {status: 'closed'}>): string | undefined =>
  exception?.name || delayedBy?.name;
