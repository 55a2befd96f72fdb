/**
 * Who says something: the visitor; a person of the shop (`agent`); an AI (`assistant`); an automatic reply (`auto`); or
 * the conversation itself (`system`).
 */
export type Role = 'visitor' | 'agent' | 'assistant' | 'auto' | 'system';

/** One message of the thread. Frozen. */
export interface Message {
  /** The same in every tab and after every reload. */
  readonly id: string;
  readonly role: Role;
  /** Plain text; never read as HTML. */
  readonly text: string;
  /** The instant at which it was added, in epoch milliseconds. */
  readonly sentAt: number;
  /** The name to show beside it. */
  readonly author?: string | undefined;
}

/** A message that a page's own code hands to the widget. */
export interface ReceivedMessage {
  readonly text: string;
  /** Who says it; a person (`agent`) when missing. */
  readonly role?: Exclude<Role, 'visitor' | 'auto'> | undefined;
  /** The name to show. */
  readonly author?: string | undefined;
}

/** All that has been said. Never changed in place. */
export interface Conversation {
  readonly id: string;
  /** Oldest first. */
  readonly messages: readonly Message[];
  /** How many of them the visitor has had before their eyes. */
  readonly seen: number;
  /** How many messages there were when an assistant last gave the conversation to people; undefined: never. */
  readonly handedOffAt?: number | undefined;
}

export function addMessage(conversation: Conversation, message: Message): Conversation {
  return {...conversation, messages: [...conversation.messages, Object.freeze(message)]};
}

/** How many messages from the shop the visitor has not seen; automatic ones count. */
export function countUnread({messages, seen}: Conversation): number {
  return messages.slice(seen).filter(({role}) => role !== 'visitor').length;
}
