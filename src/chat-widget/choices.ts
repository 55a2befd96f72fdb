import {timeZone} from '../domain/time-zone.js';

/** Attributes that take one of a few words. Any other word counts as if the attribute were missing. */
const CHOICES = [
  {property: 'placement', attribute: 'placement', words: ['end', 'start']},
  {property: 'outsideHours', attribute: 'outside-hours', words: ['show', 'hide']},
  {property: 'statusOverride', attribute: 'status-override', words: ['online', 'offline']},
  {property: 'storage', attribute: 'storage', words: ['local', 'session', 'none']},
] as const;

type Choices = {readonly [property in (typeof CHOICES)[number]['property'] | 'visitorTimezone']: string | null};

/** What is said of each attribute whose word is not known, by attribute. */
export function unknownChoices(element: Choices): Map<string, string> {
  const unknown = new Map<string, string>();
  for (const {property, attribute, words} of CHOICES) {
    const value = element[property];
    if (value && !words.some((word) => word === value)) {
      unknown.set(attribute, `"${value}" is not known here; write ${words.map((word) => `"${word}"`).join(' or ')}.`);
    }
  }
  const {visitorTimezone} = element;
  if (visitorTimezone && !timeZone(visitorTimezone)) {
    unknown.set('visitor-timezone', `"${visitorTimezone}" is no time zone; write an IANA name such as "Europe/Paris".`);
  }
  return unknown;
}
