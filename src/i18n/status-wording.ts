// Words in one line whether somebody is there and until when, for a place where nothing else is said.
import {nearness} from '../domain/moment.js';
import type {TimeZone} from '../domain/time-zone.js';
import type {Availability} from '../domain/types.js';
import type {BannerStrings, ThreadStrings, When} from './strings.js';
import type {Wording} from './wording.js';

export interface StatusLine {
  /** "We’re here until 17:00.", "We’ll be back on Monday at 9:00." */
  readonly text: string;
  /** A sentence with the same time where the account is, if clocks differ. */
  readonly accountTime?: string | undefined;
  /** When it has to be worded afresh, in epoch milliseconds. */
  readonly until: number;
}

export type StatusStrings = Pick<BannerStrings, 'online' | 'openUntil'> & Pick<ThreadStrings, 'closes'>;

/** As the banner of the chat says it, but with the closing named all day. Undefined where no hours are set. */
export function statusLine(
  wording: Wording,
  {online, openUntil, closes}: StatusStrings,
  availability: Availability,
  now: number,
  zone: TimeZone,
): StatusLine | undefined {
  const banner = wording.banner(availability, now);
  if (!banner || availability.status === 'unset') return undefined;
  if (availability.status === 'closed') {
    const {status, detail, accountTime, until} = banner;
    if (!availability.opensAt) return {text: status, until};
    return {text: wording.closureName(availability) ? wording.inARow(status, detail!) : detail!, accountTime, until};
  }
  if (!availability.closesAt) return {text: online, until: Infinity};
  const closesAt = +availability.closesAt;
  const later = (text: (when: When) => string) => (when: When) => wording.inARow(online, text(when));
  const text = wording.phrase(
    {
      today: openUntil,
      tomorrow: (when) => (when.nightOf ? openUntil(when) : later(closes.tomorrow)(when)),
      weekday: later(closes.weekday),
      date: later(closes.date),
    },
    closesAt,
    now,
  );
  // A clock time stays, but tomorrow becomes today.
  const {until} = nearness(closesAt, now, zone, false);
  return {text, accountTime: wording.accountTime(closesAt), until: Math.min(until, closesAt)};
}
