// What time it is at the account, and whether somebody is there, in sentences for the admin.
import {availabilityIn, type Timeline} from '../../domain/availability.js';
import {DAY} from '../../domain/calendar.js';
import {nearness} from '../../domain/moment.js';
import {endOnce} from '../../domain/end-once.js';
import type {TimeZone} from '../../domain/time-zone.js';
import {instantWords} from './formats.js';
import type {InstantWords} from './strings/parts.js';
import type {TimeZoneStrings} from './strings/time-zone-strings.js';

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
  const say = (text: (words: InstantWords) => string, inZone: TimeZone) => sentence(text, word(now, inZone, locale));
  const ownWall = own?.wallAt(now) ?? zone.wallAt(now);
  const wall = zone.wallAt(now);
  const isSameDay = Math.floor(wall / DAY) === Math.floor(ownWall / DAY);
  const there = say(isSameDay ? strings.nowThere : strings.nowThereOnDay, zone);
  return own && ownWall !== wall ? [there, say(strings.nowHere, own)] : [there];
}

/** "You are open until 17:00." Times are those of the account. */
export function wordStatus({zone, now, locale, strings}: Moment, timeline: Timeline): string {
  const answer = availabilityIn(timeline.stretchAt(now), now);
  const isOpen = answer.status === 'open';
  const change = answer.status === 'open' ? answer.closesAt : answer.status === 'closed' ? answer.opensAt : null;
  if (!change) return isOpen ? strings.alwaysOpen : strings.neverOpens;
  const ladder = strings[isOpen ? 'openUntil' : 'opens'];
  return sentence(ladder[rungOf(+change, now, zone)], word(+change, zone, locale));
}

/** Some languages write times with a full stop ("5:00 p.m."): no second one comes after it. */
function sentence(text: (words: InstantWords) => string, words: InstantWords): string {
  return endOnce(text(words), Object.values(words));
}

/** How near it is; the midnight that ends today is no time of tomorrow to people. */
function rungOf(instant: number, now: number, zone: TimeZone): keyof TimeZoneStrings['opens'] {
  const {rung} = nearness(instant, now, zone, false);
  if (rung === 'tomorrow' && zone.wallAt(instant) % DAY === 0) return 'midnight';
  return rung === 'minutes' ? 'today' : rung; // minutes are not counted here
}

const word = (instant: number, zone: TimeZone, locale: string): InstantWords =>
  instantWords(zone.wallAt(instant), locale, {day: 'numeric', month: 'long'});
