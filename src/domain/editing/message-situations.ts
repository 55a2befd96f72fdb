// When each of the texts is said: now if it fits now, otherwise the next moment at which it would.
import {availabilityIn, type Stretch, type Timeline} from '../availability.js';
import {DAY, WEEKDAYS} from '../calendar.js';
import type {Availability, Configuration, Exception, MessageKey} from '../types.js';
import {dayHours, exceptionsOf} from './edits.js';

/** All there are, in the order in which a conversation meets them. */
export const MESSAGE_KINDS = ['welcome', 'online', 'offline', 'handoff'] as const satisfies readonly MessageKey[];

/** Which placeholders can have a value where a text is said. */
export const FITTING_PLACEHOLDERS = {
  welcome: ['opens', 'closes', 'timezone', 'exception'],
  online: ['closes', 'timezone'],
  offline: ['opens', 'timezone', 'exception'],
  handoff: ['opens', 'timezone', 'exception'],
} as const satisfies Record<MessageKey, readonly string[]>;

export type Placeholder = (typeof FITTING_PLACEHOLDERS)['welcome'][number];

export interface MessageSituation {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly isNow: boolean;
  /** The engine's answer at that instant. */
  readonly availability: Availability;
  /** Said now in place of the text for outside hours: the exception that has a text of its own. */
  readonly replacedBy?: Exception | undefined;
}

/** A text that will not be said for longer than this is as good as never said. */
const HORIZON = 400 * DAY;

/**
 * The moment at which a text is said next, `now` (epoch milliseconds) included; undefined where it never is, and for
 * replies where no hours are set.
 */
export function nextSituation(
  kind: MessageKey,
  timeline: Timeline | undefined,
  now: number,
): MessageSituation | undefined {
  if (kind === 'welcome' || !timeline) {
    const availability = timeline ? availabilityIn(timeline.stretchAt(now), now) : ({status: 'unset'} as const);
    return kind === 'welcome' ? {at: now, isNow: true, availability} : undefined;
  }
  let at = now;
  let stretch = timeline.stretchAt(at);
  const replacedBy = kind === 'offline' && hasOwnText(stretch) ? stretch.exception : undefined;
  while (!fits(kind, stretch)) {
    // From open to closed or back; or from a day with a text of its own to the next.
    at = stretch.isOpen || kind === 'online' ? stretch.change : stretch.until;
    if (at - now > HORIZON) return undefined;
    stretch = timeline.stretchAt(at);
  }
  return {at, isNow: at === now, availability: availabilityIn(stretch, at), replacedBy};
}

function fits(kind: MessageKey, stretch: Stretch): boolean {
  if (kind === 'online') return stretch.isOpen;
  return !stretch.isOpen && !(kind === 'offline' && hasOwnText(stretch));
}

const hasOwnText = ({exception}: Stretch): boolean => Boolean(exception?.message?.trim());

/** Whether there are hours, and whether they can be used: `mistaken` means that something in them is wrong. */
export function stateOfHours(document: Configuration, timeline: Timeline | undefined): 'set' | 'unset' | 'mistaken' {
  if (timeline) return 'set';
  const hasHours =
    WEEKDAYS.some((day) => dayHours(document, day).length) || exceptionsOf(document).some(({hours}) => hours?.length);
  return hasHours ? 'mistaken' : 'unset';
}

/** The placeholders of a text that are known, each once. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  return FITTING_PLACEHOLDERS.welcome.filter((name) => text.includes(`{${name}}`));
}
