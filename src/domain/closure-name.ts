import type {Availability} from './types.js';

/** What people are told to be the reason: the name of the date's exception, or of the one that the opening waits for. */
export function closureName({exception, delayedBy}: Extract<Availability, {status: 'closed'}>): string | undefined {
  // After hours of its own, a day has done its part.
  const isOver = exception?.hours.length && delayedBy?.name;
  return isOver || exception?.name || delayedBy?.name;
}
