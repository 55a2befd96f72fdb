import type {Message} from '../domain/message.js';

/** A message of any role was added to the thread. */
export class ChatMessageEvent extends Event {
  constructor(readonly message: Message) {
    super('chat-message', {bubbles: true});
  }
}

/** An assistant gave the conversation to people. */
export class ChatHandoffEvent extends Event {
  constructor() {
    super('chat-handoff', {bubbles: true});
  }
}

/** A message of the visitor has been taken by the shop, or refused: `message.delivery` says which. */
export class ChatDeliveryEvent extends Event {
  constructor(readonly message: Message) {
    super('chat-delivery', {bubbles: true});
  }
}

declare global {
  // Of elements, and of the document and the window, where the events arrive as well.
  interface GlobalEventHandlersEventMap {
    'chat-message': ChatMessageEvent;
    'chat-handoff': ChatHandoffEvent;
    'chat-delivery': ChatDeliveryEvent;
  }
}
