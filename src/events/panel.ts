/** The panel was opened. */
export class ChatOpenEvent extends Event {
  constructor() {
    super('chat-open', {bubbles: true});
  }
}

/** The panel was closed. */
export class ChatCloseEvent extends Event {
  constructor() {
    super('chat-close', {bubbles: true});
  }
}

declare global {
  // Of elements, and of the document and the window, where the events arrive as well.
  interface GlobalEventHandlersEventMap {
    'chat-open': ChatOpenEvent;
    'chat-close': ChatCloseEvent;
  }
}
