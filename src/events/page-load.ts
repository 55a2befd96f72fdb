// What every page may hear.
import type {Availability, Problem} from '../domain/types.js';

/** Somebody came or went, or it changed when. */
export class ChatAvailabilityChangeEvent extends Event {
  constructor(readonly availability: Availability) {
    super('chat-availability-change', {bubbles: true});
  }
}

/**
 * Something that the page gave cannot be used, or did not load. The widget goes on without it. The console says it too, unless
 * the event is cancelled.
 */
export class ChatErrorEvent extends Event {
  constructor(
    /** What it was: an attribute's name, or `panel`. */
    readonly source: string,
    /** What is wrong, in English. */
    readonly message: string,
    /** For a document: what is wrong with it. */
    readonly problems: readonly Problem[] = [],
  ) {
    super('chat-error', {bubbles: true, cancelable: true});
  }
}

declare global {
  // Of elements, and of the document and the window, where the events arrive as well.
  interface GlobalEventHandlersEventMap {
    'chat-availability-change': ChatAvailabilityChangeEvent;
    'chat-error': ChatErrorEvent;
  }
}
