// What time it is at the account, and whether somebody is there, in sentences for the admin.
import {availabilityIn, type Timeline} from '../../domain/availability.js';
import {DAY} from '../../domain/calendar.js';
import {nearness} from '../../domain/moment.js';
import type {TimeZone} from '../../domain/time-zone.js';
import {formatDate} from '../formats.js';
import type {TimeZoneStrings, WordedInstant} from './time-zone-strings.js';

interface Moment {
  /** The account's zone. */
  readonly zone: TimeZone;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly locale: string;
  readonly strings: TimeZoneStrings;
}

/** "It is 14:32 there now.", and what the admin's own clock shows where that differs. */
export function wordTimeThere({zone, now, locale, strings}: Moment, own: TimeZone | undefined): readonly string[] {
  const there = word(now, zone, locale);
  const ownWall = own?.wallAt(now) ?? zone.wallAt(now);
  const wall = zone.wallAt(now);
  const isSameDay = Math.floor(wall / DAY) === Math.floor(ownWall / DAY);
  const sentence = isSameDay ? strings.nowThere(there) : strings.nowThereOnDay(there);
  return own && ownWall !== wall ? [sentence, strings.nowHere(word(now, own, locale))] : [sentence];
}

/** "You are open until 17:00." Times are those of the account. */
export function wordStatus({zone, now, locale, strings}: Moment, timeline: Timeline): string {
  const answer = availabilityIn(timeline.stretchAt(now), now);
  const isOpen = answer.status === 'open';
  const change = answer.status === 'open' ? answer.closesAt : answer.status === 'closed' ? answer.opensAt : null;
  if (!change) return isOpen ? strings.alwaysOpen : strings.neverOpens;
  return strings[isOpen ? 'openUntil' : 'opens'][rungOf(+change, now, zone)](word(+change, zone, locale));
}

/** How near it is; the midnight that ends today is no time of tomorrow to people. */
function rungOf(instant: number, now: number, zone: TimeZone): keyof TimeZoneStrings['opens'] {
  const {rung} = nearness(instant, now, zone, false);
  if (rung === 'tomorrow' && zone.wallAt(instant) % DAY === 0) return 'midnight';
  return rung === 'minutes' ? 'today' : rung; // minutes are not counted here
}

function word(instant: number, {name: timeZone}: TimeZone, locale: string): WordedInstant {
  return {
    time: formatDate(instant, locale, {timeZone, timeStyle: 'short'}),
    weekday: formatDate(instant, locale, {timeZone, weekday: 'long'}),
    date: formatDate(instant, locale, {timeZone, day: 'numeric', month: 'long'}),
  };
}
