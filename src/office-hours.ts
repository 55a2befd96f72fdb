/**
 * The engine alone: reads office hours and says whether somebody is there at an instant. It needs no browser, reads no
 * clock and guesses no time zone, so it gives the same answers in Node, in workers and on a page.
 *
 * @packageDocumentation
 */
import {luxonZones} from './domain/luxon-zones.js';
import {provideZones} from './domain/time-zone.js';

export {availabilityAt} from './domain/availability.js';
export {parseOfficeHours} from './domain/parse-office-hours.js';
export type {
  Availability,
  ChatSettings,
  Configuration,
  DeliveryWay,
  Exception,
  ExceptionInput,
  FormField,
  Interval,
  Messages,
  OfficeHours,
  OfficeHoursInput,
  Problem,
  ProblemCode,
  SnippetSettings,
} from './domain/types.js';
export type {Weekday} from './domain/calendar.js';

// Node 20 has no `Temporal`, and the engine answers at once: what knows the zones there comes along.
provideZones(luxonZones);
