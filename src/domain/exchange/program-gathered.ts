// What the readers of programs' data have found in one object, line by line, and what the reader of a page's hours makes of it.
import type {Configuration, ExceptionInput} from '../types.js';
import type {NotUnderstood} from './import-result.js';
import {isNode, type LinkedNode, textOf} from './opening-rules.js';
import type {OpeningWords} from './opening-words.js';
import {hoursOfPlace, listed} from './place-hours.js';
import {zoneIn} from './program-values.js';

export interface ReadingContext {
  readonly words: OpeningWords;
  /** In which dates without a year are written down. */
  readonly year: number;
}

export interface ProgramHours {
  readonly name: string;
  readonly configuration: Configuration;
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Keys that stand beside hours and say nothing of them. */
export const SILENT = /^(@|id$|name$|title$|type$|kind$|url$|timezone$|time_zone$|place_?id$)/i;

/** What stands where programs keep the zone, in the order in which it counts. */
const zonesOf = ({timezone, timeZone, time_zone}: LinkedNode): readonly unknown[] =>
  [timezone, timeZone, time_zone].filter((zone) => zone !== undefined && zone !== null && zone !== '');

export class GatheredHours {
  /** As of a text about opening hours: "monday 09:00-17:00". */
  readonly lines: string[] = [];
  /** Of weekdays, with a page's own keys. */
  readonly entries: unknown[] = [];
  /** Of dates, with a page's own keys. */
  readonly special: LinkedNode[] = [];
  readonly exceptions: ExceptionInput[] = [];
  readonly notes: NotUnderstood[] = [];

  constructor(readonly context: ReadingContext) {}

  unknownKey(key: string, value: unknown): void {
    this.notes.push({code: 'unknown-key', key, value: JSON.stringify(value)});
  }

  /** @param key what it stood under, where the value alone does not tell. */
  unknownTime(value: unknown, key?: string): void {
    const text = JSON.stringify(value);
    this.notes.push({code: 'unknown-time', value: key === undefined ? text : `${key}: ${text}`});
  }

  /**
   * All of it as a configuration.
   *
   * @param value what it was found in.
   * @param parent what holds that, and may have the place's name and its time zone.
   */
  read(value: object, parent: LinkedNode): ProgramHours {
    const place = {
      openingHours: this.lines,
      openingHoursSpecification: this.entries,
      specialOpeningHoursSpecification: this.special,
    };
    const {officeHours, notUnderstood} = hoursOfPlace(place, (node) => node, this.context.words);
    const holders = [value as LinkedNode, parent];
    const zones = holders.flatMap(zonesOf);
    const named = zones.map(zoneIn).find(Boolean);
    if (zones.length && !named) this.unknownKey('timezone', zones[0]);
    for (const {openInfo, businessStatus, business_status} of holders) {
      for (const value of [isNode(openInfo) && openInfo.status, businessStatus, business_status].map(textOf)) {
        if (value && /^CLOSED/i.test(value)) this.notes.push({code: 'place-closed', value});
      }
    }
    const exceptions = [...(officeHours.exceptions ?? []), ...this.exceptions];
    const hours = {...officeHours, ...(exceptions.length && {exceptions})};
    const isEmpty = !Object.keys(hours).length;
    return {
      name:
        holders
          .flatMap(({name, title}) => [name, title])
          .map(textOf)
          .find(Boolean) ?? '',
      configuration: isEmpty ? {} : {officeHours: {...(named && {timezone: named}), ...hours}},
      notUnderstood: listed([...notUnderstood, ...this.notes]),
    };
  }
}
