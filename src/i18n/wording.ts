// Puts the engine's answers into words: for the banner, and for the placeholders of `thread-wording.ts`, so that both say the
// same.
import {DAY, MINUTE} from '../domain/calendar.js';
import {closureName} from '../domain/closure-name.js';
import {nearness} from '../domain/moment.js';
import {endOnce} from '../domain/end-once.js';
import {translated} from '../domain/translated.js';
import type {TimeZone} from '../domain/time-zone.js';
import type {Availability, Exception} from '../domain/types.js';
import {cityOf} from './city.js';
import {dateFormat, formatDate} from './formats.js';
import type {BannerStrings, ClockTime, Day, Ladder, Place, There, When} from './strings.js';

/** Closing is announced from this long before, in milliseconds. */
const NEAR_CLOSING = 60 * MINUTE;

/** A date this far away is named with its year, in milliseconds. */
const NEEDS_YEAR = 300 * DAY;

const TIME = {timeStyle: 'short'} as const;
const OTHER_DAY = {weekday: 'short', hour: 'numeric', minute: '2-digit'} as const;

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

/** Where the banner's later lines are to stand until they are worded: an empty one has a height, too. */
const BLANK = '\u00A0';

/**
 * The banner before anything of `Intl` is asked for: its first line as it is, and room for those that follow.
 *
 * @param language of the one who reads: names of closures may be translated.
 * @param differs whether the account's clock and the visitor's differ at an instant.
 */
export function bannerFrame(
  strings: BannerStrings,
  availability: Availability,
  now: number,
  language: string,
  differs: (instant: number) => boolean,
): BannerText | undefined {
  if (availability.status === 'unset') return undefined;
  const isOpen = availability.status === 'open';
  const changesAt = +((isOpen ? availability.closesAt : availability.opensAt) ?? Infinity);
  const isNear = changesAt - now <= NEAR_CLOSING;
  const hasTime = isOpen ? isNear : changesAt < Infinity && !isNear;
  return {
    status: statusText(strings, availability, language),
    ...((!isOpen || isNear) && {detail: BLANK}),
    ...(hasTime && differs(changesAt) && {accountTime: BLANK}),
    until: Infinity,
  };
}

/** Whether somebody is there. */
function statusText(
  {online, offline, offlineFor}: BannerStrings,
  availability: Exclude<Availability, {status: 'unset'}>,
  language: string,
): string {
  if (availability.status === 'open') return online;
  const name = closureName(availability, language);
  return name ? endOnce(offlineFor(name), [name]) : offline;
}

/**
 * Objects with words for a text have those that are slow to make as accessors: a platform's first name of a zone costs as much
 * as all else that a banner says.
 */
export class Wording {
  // For those who load later: parts that load apart share nothing but what they are handed.
  readonly endOnce = endOnce;

  /** Words side by side. In Arabic digits a dot is a zero: a comma stands in its place there. */
  readonly inARow = (...parts: readonly string[]): string =>
    parts.join(/\p{scx=Arab}/u.test(parts.join()) ? '، ' : ' · ');

  constructor(
    private readonly _strings: BannerStrings,
    /** Of the words (BCP 47), with the region by whose customs days and times are worded. */
    readonly locale: string,
    readonly visitorZone: TimeZone,
    /** The account's zone; undefined where no hours are set. */
    readonly accountZone: TimeZone | undefined,
  ) {}

  /** What the banner says at `now`; undefined where no hours are set. */
  banner(availability: Availability, now: number): BannerText | undefined {
    const {back, backUnknown, openUntil} = this._strings;
    if (availability.status === 'unset') return undefined;
    const status = statusText(this._strings, availability, this.locale);
    if (availability.status === 'open') {
      const closesAt = +(availability.closesAt ?? Infinity);
      if (now < closesAt - NEAR_CLOSING) return {status, until: closesAt - NEAR_CLOSING};
      const detail = say(openUntil, this._when(closesAt, now));
      return {status, detail, accountTime: this.accountTime(closesAt), until: closesAt};
    }
    if (!availability.opensAt) return {status, detail: backUnknown, until: Infinity};
    const opensAt = +availability.opensAt;
    const {rung, until} = nearness(opensAt, now, this.visitorZone);
    const accountTime = rung === 'minutes' ? undefined : this.accountTime(opensAt);
    return {status, detail: say(back[rung], this._when(opensAt, now)), accountTime, until};
  }

  /** Why it is closed, where that has a name. */
  closureName(availability: Extract<Availability, {status: 'closed'}>): string | undefined {
    return closureName(availability, this.locale);
  }

  /** What an exception has said in place of the offline message. */
  exceptionMessage(exception: Exception): string | undefined {
    return translated(exception, 'message', this.locale);
  }

  /** A text of a ladder, for an instant as it looks at `now`. */
  phrase(ladder: Partial<Ladder>, instant: number, now: number): string {
    const {rung} = nearness(instant, now, this.visitorZone, Boolean(ladder.minutes));
    return say(ladder[rung]!, this._when(instant, now));
  }

  /** A sentence with the account's time at an instant; undefined where clocks do not differ. */
  accountTime(instant: number): string | undefined {
    const there = this.there(instant);
    return there && say(this._strings.accountTime, there);
  }

  private _when(instant: number, now: number): When {
    const wall = this.visitorZone.wallAt(instant);
    const minutes = Math.ceil((instant - now) / MINUTE);
    const clock = this.clock(instant, this.visitorZone);
    // "2 March" might be today.
    const year = instant - now > NEEDS_YEAR ? 'numeric' : undefined;
    const dayOf = (at: number, wall: number) => this.day(at, wall, {day: 'numeric', month: 'long', year});
    const day = dayOf(instant, wall);
    const {locale} = this;
    return {
      ...clock,
      ...partsOfDay(wall, Boolean(year)),
      minutes,
      nightOf: clock.twelve === 'midnight' ? dayOf(instant - 1, wall - 1) : undefined,
      get weekday() {
        return day.weekday;
      },
      get date() {
        return day.date;
      },
      get duration() {
        return new Intl.RelativeTimeFormat(locale).format(minutes, 'minute');
      },
    };
  }

  /** A day of the visitor's calendar, in words and in parts. */
  day(instant: number, wall: number, options: Intl.DateTimeFormatOptions): Day {
    const parts = partsOfDay(wall, !options.month || Boolean(options.year));
    const format = (options: Intl.DateTimeFormatOptions) => this._format(instant, options);
    const day = {
      ...parts,
      get weekday() {
        return format({weekday: 'long'});
      },
      get date() {
        return format(options);
      },
    };
    const {weekdayName, dateName} = this._strings;
    return {
      ...parts,
      get weekday() {
        return weekdayName(day);
      },
      get date() {
        return dateName(day);
      },
    };
  }

  /** The visitor's wall clock at an instant, in milliseconds as if it were UTC. */
  wallAt(instant: number): number {
    return this.visitorZone.wallAt(instant);
  }

  /** A time on the visitor's clock: "13:00". */
  time(instant: number): string {
    return this._format(instant, TIME);
  }

  /** What the visitor's zone is called at an instant: "CET". */
  zone(instant: number): string {
    return this._zoneName(this.visitorZone.name, instant, ['short']);
  }

  /** The account's clock; undefined where it shows the same as the visitor's. */
  there(instant: number): There | undefined {
    const zone = this.accountZone;
    const wall = zone?.wallAt(instant);
    const here = this.visitorZone.wallAt(instant);
    if (!zone || wall === here) return undefined;
    const isSameDay = Math.floor(wall! / DAY) === Math.floor(here / DAY);
    const zoneName = () => this._zoneName(zone.name, instant);
    return {
      ...this.clock(instant, zone, isSameDay),
      dayOfWeek: isSameDay ? undefined : dayOfWeek(wall!),
      city: cityOf(zone.name),
      get zone() {
        return zoneName();
      },
    };
  }

  /** A zone's clock, with the weekday where that is to be said. */
  clock(instant: number, zone: TimeZone, isSameDay = true): ClockTime & {twelve: When['twelve']} {
    const wall = zone.wallAt(instant);
    const {name: timeZone} = zone;
    const format = dateFormat(this.locale, {...(isSameDay ? TIME : OTHER_DAY), timeZone});
    const {hour12: isTwelve} = format.resolvedOptions();
    const timeOfDay = wall - Math.floor(wall / DAY) * DAY;
    const hour = Math.floor(timeOfDay / (60 * MINUTE));
    return {
      instant,
      timeZone,
      time: format.format(instant),
      hour: isTwelve ? ((hour + 11) % 12) + 1 : hour,
      hour24: hour,
      minute: (timeOfDay / MINUTE) % 60,
      twelve: !timeOfDay ? 'midnight' : isTwelve && timeOfDay === DAY / 2 ? 'noon' : undefined,
    };
  }

  /** Where the account is; undefined where no hours are set. */
  place(instant: number): Place | undefined {
    const timeZone = this.accountZone?.name;
    if (!timeZone) return undefined;
    const zoneName = () => this._zoneName(timeZone, instant);
    return {
      timeZone,
      city: cityOf(timeZone),
      get zone() {
        return zoneName();
      },
    };
  }

  /** What a zone is called, in the first of the ways in which that can be read. */
  private _zoneName(timeZone: string, instant: number, [timeZoneName, ...otherWays] = ZONE_NAMES): string {
    const parts = dateFormat(this.locale, {timeZone, timeZoneName}).formatToParts(instant);
    const name = parts.find(({type}) => type === 'timeZoneName')!.value;
    return otherWays.length && UNREADABLE.test(name) ? this._zoneName(timeZone, instant, otherWays) : name;
  }

  /** An instant on the visitor's clock. */
  private _format(instant: number, options: Intl.DateTimeFormatOptions): string {
    return formatDate(instant, this.locale, {timeZone: this.visitorZone.name, ...options});
  }
}

type ZoneNameStyle = Intl.DateTimeFormatOptions['timeZoneName'];

/** "Japan Time" says more than "GMT+9"; where there is nothing else, the offset stands after all. */
const ZONE_NAMES: readonly ZoneNameStyle[] = ['short', 'shortGeneric', 'longGeneric', 'short'];

/** But an offset, with digits of any script; or a city in Latin letters amid others, which a browser has no name for. */
const UNREADABLE = /\p{N}|(?=.*[^\P{L}\p{sc=Latn}]).*[a-z]/u;

function partsOfDay(wall: number, hasYear: boolean): Omit<Day, 'weekday' | 'date'> {
  const date = new Date(wall);
  return {
    dayOfWeek: dayOfWeek(wall),
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
    year: hasYear ? date.getUTCFullYear() : undefined,
  };
}

/** 1 for Monday to 7 for Sunday. The first day of 1970 was a Thursday. */
const dayOfWeek = (wall: number): number => ((((Math.floor(wall / DAY) + 3) % 7) + 7) % 7) + 1;

/** What a text says of an instant; whatever language it is in, it ends in one full stop. */
function say<Told extends When | There>(text: (told: Told) => string, told: Told): string {
  const said = text(told);
  if (!said.includes('..')) return said; // asks for none of the words that the text has not asked for
  const {nightOf = {}} = told as When;
  return endOnce(
    said,
    [told, nightOf].flatMap((words) => Object.values(words)),
  );
}
