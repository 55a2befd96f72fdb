import {instantOf} from '../../domain/calendar.js';
import {timeZone} from '../../domain/time-zone.js';
import type {PanelHost} from './panel-host.js';

const KNOWN = /^(end|start)?,(show|hide)?,(online|offline)?,(offline|always|never)?,(local|session|none)?$/;

/** The address that a link leads to, as the page means it; undefined where it is none of the web. */
export function webAddress(url: string | null): string | undefined {
  try {
    const {protocol, href} = new URL(url || 'x:', document.baseURI);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether each property that takes one of a few words has one of them, and each message is a text; `settings-diagnosis.ts` says
 * which has not, or is not.
 */
export function hasKnownChoices(host: PanelHost): boolean {
  const {placement, outsideHours, statusOverride, askEmail, storage, visitorTimezone, privacyUrl, keepDays} = host;
  const {statusOverrideUntil: until, welcomeMessage, onlineMessage, offlineMessage, handoffMessage} = host;
  const {heading, replyTime} = host;
  const words = [placement, outsideHours, statusOverride, askEmail, storage].join();
  return (
    KNOWN.test(words) &&
    [welcomeMessage, onlineMessage, offlineMessage, handoffMessage].every((text) => typeof (text ?? '') === 'string') &&
    !(until && (!statusOverride || !instantOf(until))) &&
    !(visitorTimezone && !timeZone(visitorTimezone)) &&
    !(privacyUrl && !webAddress(privacyUrl)) &&
    !(keepDays && !(Number(keepDays) > 0)) &&
    ![heading, replyTime].some((text) => /\{(opens|closes|timezone|exception)\}/.test(text ?? ''))
  );
}
