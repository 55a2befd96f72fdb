import {timelineOf} from '../domain/availability.js';
import {MINUTE} from '../domain/calendar.js';
import {checkConfiguration} from '../domain/editing/check-configuration.js';
import {exceptionsOf} from '../domain/editing/edits.js';
import {type TimeZone, timeZone} from '../domain/time-zone.js';
import type {Configuration, OfficeHoursInput} from '../domain/types.js';
import type {EditorStrings} from '../i18n/editor/strings.js';
import type {EditorModel} from './editor-context.js';

export interface ModelInput {
  readonly document: Configuration;
  readonly strings: EditorStrings;
  readonly locale: string;
  readonly ownTimeZone: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly isDisabled: boolean;
  readonly isIncomplete: boolean;
  readonly loads: number;
}

/** From this many exceptions on, the engine takes longer to compile them than an edit may take to show. */
const MANY_EXCEPTIONS = 200;

/**
 * Works out the picture of the state; what has not changed since the one before is taken from there.
 *
 * @param mayWait whether the engine of a large document may stay the one before for now.
 */
export function makeModel(given: ModelInput, before?: EditorModel, mayWait = false): EditorModel {
  const input = {...given, now: Math.floor(given.now / MINUTE) * MINUTE};
  const keys = Object.keys(input) as (keyof ModelInput)[];
  const {document, ownTimeZone} = input;
  const {officeHours} = document;
  const isLarge = exceptionsOf(document).length > MANY_EXCEPTIONS;
  const waits = mayWait && isLarge;
  const keepsEngine = before && (before.timelineFor === officeHours || waits);
  if (keepsEngine && keys.every((key) => input[key] === before[key])) return before;
  const isSame = before?.document === document;
  return {
    ...input,
    isLarge,
    findings: isSame ? before.findings : checkConfiguration(document),
    zone: zoneOf(officeHours, ownTimeZone),
    timeline: keepsEngine ? before.timeline : officeHours && timelineOf(officeHours),
    timelineFor: keepsEngine ? before.timelineFor : officeHours,
  };
}

function zoneOf(officeHours: OfficeHoursInput | undefined, ownTimeZone: string): TimeZone {
  return timeZone(officeHours?.timezone) ?? timeZone(ownTimeZone) ?? timeZone('UTC')!;
}
