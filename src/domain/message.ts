/**
 * Who says something: the visitor; a person of the shop (`agent`); an AI (`assistant`); an automatic reply (`auto`); or
 * the conversation itself (`system`).
 */
export type Role = 'visitor' | 'agent' | 'assistant' | 'auto' | 'system';

/** No message is longer, in characters: servers refuse more. */
export const MAX_MESSAGE_LENGTH = 10_000;

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
  /** Where messages go to an endpoint or a transport: how far a visitor's message has come. */
  readonly delivery?: Delivery | undefined;
  /** Of the visitor, and put by a press: one of the shop's common questions. It goes nowhere; the answer stands after it. */
  readonly isCommonQuestion?: boolean | undefined;
}

/** On its way, until the server has said yes; taken; or refused, until the visitor tries again. */
export type Delivery = 'sending' | 'sent' | 'failed';

/** A message that a page's own code hands to the widget. */
export interface ReceivedMessage {
  readonly text: string;
  /** Who says it; a person (`agent`) when missing. */
  readonly role?: Exclude<Role, 'visitor' | 'auto'> | undefined;
  /** The name to show. */
  readonly author?: string | undefined;
}

/** A customer who has signed in, as the page knows them. */
export interface Visitor {
  /** The same at each visit, and nobody else's: each has a conversation of its own in this browser. */
  readonly id?: string | undefined;
  readonly email?: string | undefined;
  readonly name?: string | undefined;
  /** Whether what was said before signing in goes on as this customer's conversation. Otherwise it stays as it was. */
  readonly keepsConversation?: boolean | undefined;
}

/** How a visitor can be reached, where they have told it. */
export interface Contact {
  readonly email: string;
  readonly name?: string | undefined;
}

/** Milliseconds for which a conversation is kept after its last use; 90 days where that is no number above zero. */
export const keptFor = (days: number | string | null): number => (Number(days) > 0 ? Number(days) : 90) * 86_400_000;
