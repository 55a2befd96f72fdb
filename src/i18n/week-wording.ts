// Words the coming week: a row for each day.
import {DAY} from '../domain/calendar.js';
import type {OpenTime, WeekDay} from '../domain/coming-week.js';
import type {ClockTime, PanelStrings, WeekStrings} from './strings.js';
import type {Wording} from './wording.js';

export interface WeekRow {
  /** "Monday" */
  readonly weekday: string;
  /** "30 November" */
  readonly date: string;
  /** Both. */
  readonly day: string;
  /** "09:00–12:00", or that it is closed. */
  readonly hours: readonly string[];
  /** The same where the account is, if clocks differ: "09:00–12:00 (Paris time)". */
  readonly there: readonly string[];
  /** What the day is called; names have letters of any script. */
  readonly names: readonly string[];
}

/** @param nameOf the name of an exception or a season, in the language of the one who reads; "": none. */
export function weekRows(
  days: readonly WeekDay[],
  wording: Wording,
  {dayClosed, allDay, clockTime, timezone}: WeekStrings & Pick<PanelStrings, 'timezone'>,
  nameOf: (special: object) => string,
): readonly WeekRow[] {
  // A clock that counts to 24 says midnight in figures.
  const told = (clock: ClockTime) => clockTime(clock.hour ? clock : {...clock, twelve: undefined});
  return days.map(({start, times, isAllDay, specials}) => {
    const {weekday: name, date} = wording.day(start, wording.wallAt(start), {day: 'numeric', month: 'long'});
    const weekday = begin(name, wording.locale);
    const place = wording.place(start);
    const isElsewhere = times.some((time) => [time.start, time.end].some((instant) => wording.there(instant)));
    const here = (instant: number) => told(wording.clock(instant, wording.visitorZone));
    const there = ({start: from, end}: OpenTime) =>
      `${told(accountClock(wording, from, start))}–${told(accountClock(wording, end))}`;
    return {
      ...{weekday, date, day: wording.inARow(weekday, date)},
      hours: isAllDay
        ? [allDay]
        : times.length
          ? times.map((time) => `${here(time.start)}–${here(time.end)}`)
          : [dayClosed],
      there: place && isElsewhere && !isAllDay ? times.map((time) => there(time) + inBrackets(timezone(place))) : [],
      names: specials.map(nameOf).filter(Boolean),
    };
  });
}

/** The account's clock, with the weekday where that is not the one of the visitor's day that begins at `start`. */
function accountClock(wording: Wording, instant: number, start?: number): ClockTime {
  const zone = wording.accountZone!;
  const dayOf = (wall: number) => Math.floor(wall / DAY);
  const isSameDay = start === undefined || dayOf(zone.wallAt(instant)) === dayOf(wording.wallAt(start));
  const clock = wording.clock(instant, zone, isSameDay);
  return isSameDay ? clock : {...clock, twelve: undefined};
}

/** Beside "Today", a row begins with a capital letter, whatever the language has within a sentence. */
const begin = (text: string, locale: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** Wide ones, which need no space, in Chinese and Japanese. */
const inBrackets = (text: string) => (/\p{Script=Han}$/u.test(text) ? `（${text}）` : ` (${text})`);
