import {timeZone} from '../../domain/time-zone.js';
import type {PanelHost} from './panel-host.js';

const KNOWN = /^(end|start)?,(show|hide)?,(online|offline)?,(offline|always|never)?,(local|session|none)?$/;

/** Whether each property that takes one of a few words has one of them; `settings-diagnosis.ts` says which has not. */
export function hasKnownChoices(host: PanelHost): boolean {
  const {placement, outsideHours, statusOverride, askEmail, storage, visitorTimezone} = host;
  const words = [placement, outsideHours, statusOverride, askEmail, storage].join();
  return KNOWN.test(words) && (!visitorTimezone || Boolean(timeZone(visitorTimezone)));
}
