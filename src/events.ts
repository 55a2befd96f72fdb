// What the elements tell the page. All bubble; none crosses a shadow root that the element stands in.
import type {Message} from './domain/message.js';
import type {Availability, Configuration, Problem} from './domain/types.js';

const BUBBLING: EventInit = {bubbles: true};

/** The panel was opened. */
export class ChatOpenEvent extends Event {
  constructor() {
    super('chat-open', BUBBLING);
  }
}

/** The panel was closed. */
export class ChatCloseEvent extends Event {
  constructor() {
    super('chat-close', BUBBLING);
  }
}

/** A message of any role was added to the thread. */
export class ChatMessageEvent extends Event {
  constructor(readonly message: Message) {
    super('chat-message', BUBBLING);
  }
}

/** Somebody came or went, or it changed when. */
export class ChatAvailabilityChangeEvent extends Event {
  constructor(readonly availability: Availability) {
    super('chat-availability-change', BUBBLING);
  }
}

/** An assistant gave the conversation to people. */
export class ChatHandoffEvent extends Event {
  constructor() {
    super('chat-handoff', BUBBLING);
  }
}

/** A message of the visitor has been taken by the shop, or refused: `message.delivery` says which. */
export class ChatDeliveryEvent extends Event {
  constructor(readonly message: Message) {
    super('chat-delivery', BUBBLING);
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
    super('chat-error', {...BUBBLING, cancelable: true});
  }
}

/** `<office-hours-editor>`: an admin pressed Save, and the document has no mistakes. */
export class EditorSaveEvent extends Event {
  constructor(readonly document: Configuration) {
    super('save', {...BUBBLING, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'chat-open': ChatOpenEvent;
    'chat-close': ChatCloseEvent;
    'chat-message': ChatMessageEvent;
    'chat-availability-change': ChatAvailabilityChangeEvent;
    'chat-handoff': ChatHandoffEvent;
    'chat-delivery': ChatDeliveryEvent;
    'chat-error': ChatErrorEvent;
  }
}
