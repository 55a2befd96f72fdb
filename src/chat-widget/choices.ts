import {timeZone} from '../domain/time-zone.js';
import type {PanelHost} from './panel-host.js';

/** Properties that take one of a few words. Any other word counts as if the attribute were missing. */
const CHOICES = {
  placement: ['end', 'start'],
  outsideHours: ['show', 'hide'],
  statusOverride: ['online', 'offline'],
  askEmail: ['offline', 'always', 'never'],
  storage: ['local', 'session', 'none'],
};

/** What is said of each attribute whose word is not known, by attribute. */
export function unknownChoices(host: PanelHost): Map<string, string> {
  const unknown = new Map<string, string>();
  for (const [property, words] of Object.entries(CHOICES)) {
    const value = host[property as keyof typeof CHOICES];
    if (value && !words.includes(value)) {
      const attribute = property.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
      unknown.set(attribute, `"${value}" is not known here; write "${words.join('" or "')}".`);
    }
  }
  const {visitorTimezone} = host;
  if (visitorTimezone && !timeZone(visitorTimezone)) {
    unknown.set('visitor-timezone', `"${visitorTimezone}" is no time zone; write an IANA name such as "Europe/Paris".`);
  }
  return unknown;
}
