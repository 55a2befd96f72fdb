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
  interface HTMLElementEventMap {
    'chat-open': ChatOpenEvent;
    'chat-close': ChatCloseEvent;
  }
}
