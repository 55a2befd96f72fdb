import {translated} from './translated.js';
import type {Availability} from './types.js';

/**
 * What people are told to be the reason: the name of the date's own exception, or of the one that the opening waits for.
 *
 * @param language of the one who reads (BCP 47).
 */
export const closureName = (
  {exception, delayedBy}: Extract<Availability, {status: 'closed'}>,
  language: string,
): string | undefined =>
  [exception, delayedBy].flatMap((each) => (each && translated(each, 'name', language)) ?? []).at(0);
