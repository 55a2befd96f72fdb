// Puts the engine's answers into words: for the banner and for placeholders alike, so that both say the same.
import {DAY, MINUTE} from '../domain/calendar.js';
import {nearness} from '../domain/moment.js';
import {fillPlaceholders} from '../domain/placeholders.js';
import type {TimeZone} from '../domain/time-zone.js';
import type {Availability} from '../domain/types.js';
import {formatDate} from './formats.js';
import type {ChatStrings, When} from './strings.js';

/** Closing is announced from this long before, in milliseconds. */
const NEAR_CLOSING = 60 * MINUTE;

/** A date this far away is named with its year, in milliseconds. */
const NEEDS_YEAR = 300 * DAY;

export interface BannerText {
  /** "We’re online": changes only when somebody comes or goes. */
  readonly status: string;
  /** A sentence about when that changes. */
  readonly detail?: string;
  /** A sentence with the same time where the account is, if clocks differ. */
  readonly accountTime?: string | undefined;
  /** When the banner has to be worded afresh, in epoch milliseconds. */
  readonly until: number;
}

/** An instant, ready to be put into sentences. */
interface Worded extends ReturnType<typeof nearness> {
  readonly when: When;
  readonly accountTime: string | undefined;
}

export class Wording {
  constructor(
    private readonly _strings: ChatStrings,
    private readonly _locale: string,
    private readonly _visitorZone: TimeZone,
    /** The account's zone; undefined where no hours are set. */
    private readonly _accountZone: TimeZone | undefined,
  ) {}

  /** What the banner says at `now`; undefined where no hours are set. */
  banner(availability: Availability, now: number): BannerText | undefined {
    const {online, back, backUnknown, openUntil} = this._strings;
    if (availability.status === 'unset') return undefined;
    if (availability.status === 'open') {
      const closesAt = +(availability.closesAt ?? Infinity);
      if (now < closesAt - NEAR_CLOSING) return {status: online, until: closesAt - NEAR_CLOSING};
      const {when, accountTime} = this._word(closesAt, now);
      return {status: online, detail: openUntil(when), accountTime: this._there(accountTime), until: closesAt};
    }
    const name = availability.exception?.name;
    const offline = name ? this._strings.offlineFor(name) : this._strings.offline;
    if (!availability.opensAt) return {status: offline, detail: backUnknown, until: Infinity};
    const {rung, when, accountTime, until} = this._word(+availability.opensAt, now);
    const there = rung === 'minutes' ? undefined : this._there(accountTime);
    return {status: offline, detail: back[rung](when), accountTime: there, until};
  }

  /** A text with its placeholders filled as of `now`; "" where nothing is left to say. */
  fill(text: string, availability: Availability, now: number): string {
    const {status} = availability;
    return fillPlaceholders(text, {
      opens: () => (status === 'closed' && availability.opensAt ? this._phrase(+availability.opensAt, now) : ''),
      // A clock time, as in the banner: it must read well after "until" too.
      closes: () =>
        status === 'open' && availability.closesAt ? this._phrase(+availability.closesAt, now, false) : '',
      timezone: () => this._accountZone && this._zoneName(this._accountZone, now),
      exception: () => (status === 'closed' ? availability.exception?.name : ''),
    });
  }

  /** The day of an instant. */
  date(instant: number): string {
    return this._format(instant, {dateStyle: 'medium'});
  }

  /** When a message was sent: the time, with the date where that was another day than `today` (as `date` puts it). */
  timestamp(instant: number, today: string): string {
    return this._format(instant, {dateStyle: this.date(instant) === today ? undefined : 'medium', timeStyle: 'short'});
  }

  private _there(accountTime: string | undefined): string | undefined {
    return accountTime && this._strings.accountTime(accountTime);
  }

  private _phrase(instant: number, now: number, counts = true): string {
    const {rung, when, accountTime} = this._word(instant, now, counts);
    const phrase = this._strings.when[rung](when);
    return accountTime && rung !== 'minutes' ? this._strings.whenThere(phrase, accountTime) : phrase;
  }

  private _word(instant: number, now: number, counts = true): Worded {
    const near = nearness(instant, now, this._visitorZone, counts);
    const isFar = instant - now > NEEDS_YEAR; // "2 March" might be today
    return {
      ...near,
      when: {
        duration: new Intl.RelativeTimeFormat(this._locale).format(near.minutes, 'minute'),
        time: this._format(instant, {timeStyle: 'short'}),
        weekday: this._format(instant, {weekday: 'long'}),
        date: this._format(instant, {day: 'numeric', month: 'long', year: isFar ? 'numeric' : undefined}),
      },
      accountTime: this._accountTime(instant),
    };
  }

  /** "09:00 CET", with the weekday where it is another day there; undefined where the clocks show the same. */
  private _accountTime(instant: number): string | undefined {
    const zone = this._accountZone;
    if (!zone || zone.wallAt(instant) === this._visitorZone.wallAt(instant)) return undefined;
    const weekday = (timeZone: string) => this._format(instant, {weekday: 'short', timeZone});
    const inZone = (timeZoneName: 'short' | 'shortGeneric') =>
      this._format(instant, {
        weekday: weekday(zone.name) === weekday(this._visitorZone.name) ? undefined : 'short',
        hour: 'numeric',
        minute: '2-digit',
        timeZoneName,
        timeZone: zone.name,
      });
    const time = inZone('short'); // "09:00 CEST"
    if (!/[+-]\d/.test(time)) return time;
    try {
      return inZone('shortGeneric'); // "09:00 Japan Time" says more than "09:00 GMT+9"
    } catch {
      return time; // an older browser
    }
  }

  /** "Central European Time", or the plain name where an older browser has no such words. */
  private _zoneName({name}: TimeZone, now: number): string | undefined {
    try {
      return new Intl.DateTimeFormat(this._locale, {timeZone: name, timeZoneName: 'longGeneric'})
        .formatToParts(now)
        .find(({type}) => type === 'timeZoneName')?.value;
    } catch {
      return name;
    }
  }

  private _format(instant: number, options: Intl.DateTimeFormatOptions): string {
    return formatDate(instant, this._locale, {timeZone: this._visitorZone.name, ...options});
  }
}
