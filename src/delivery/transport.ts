// How messages reach the people of a shop, and how their answers come back. The widget keeps messages, their order and the
// attempts; a transport carries one message, and listens. The built-in one (`http-transport.ts`) is the reference.
import type {Contact, Role, Visitor} from '../domain/message.js';
import type {Availability} from '../domain/types.js';

export type {Contact};

/** One message of the visitor on its way. */
export interface OutgoingMessage {
  /** The same at each attempt, so that a repeat can be told from a second message: by this alone. */
  readonly id: string;
  /**
   * The same for all messages of one conversation, in every tab and after every reload. A repeat may have another one: somebody has
   * signed in meanwhile, and goes on with what was said before.
   */
  readonly conversation: string;
  /** When the visitor wrote it, in epoch milliseconds. */
  readonly sentAt: number;
  readonly text: string;
  /** Who has signed in, or how somebody who has not can be reached; what is not known is missing. */
  readonly contact?: Pick<Visitor, 'id' | 'email' | 'name'> | undefined;
  /** The address of the page on which it was written: origin and path, without query and fragment. */
  readonly page: string;
  /** Whether somebody was there when it was written. */
  readonly availability: Availability;
  /** The visitor asks for a person by it: an assistant has nothing more to say. Missing with all other messages. */
  readonly handoff?: boolean | undefined;
}

/**
 * An answer as it comes from outside. Nothing in it is trusted: what is of the wrong kind is left out, long texts are cut,
 * and text is never read as HTML.
 */
export interface IncomingMessage {
  /** An answer that comes twice (with the reply and by the stream) is one. Made up where missing. */
  readonly id?: string;
  /** `agent` where missing. An answer is never the visitor's. */
  readonly role?: Exclude<Role, 'visitor' | 'auto'>;
  readonly text: string;
  readonly author?: string;
  /** Epoch milliseconds, or a date and time as in ISO 8601; the moment it came where missing. */
  readonly sentAt?: number | string;
}

/** What a server says when it takes a message. */
export interface DeliveryAnswer {
  readonly messages?: readonly IncomingMessage[] | undefined;
  /** An assistant gives the conversation to people. */
  readonly handoff?: boolean | undefined;
}

/** What a transport tells while it listens. */
export interface TransportEvents {
  message(message: IncomingMessage): void;
  /** A message that has come is worded otherwise now; blank: it was taken back, and goes. Any other id is left alone. */
  change(id: string, text: string): void;
  /** Somebody of the shop is writing; the widget takes it back by itself after a while. */
  typing(author?: string): void;
  /**
   * An assistant gives the conversation to people.
   *
   * @param id the same when the same handoff is told again, as after a reconnect.
   */
  handoff(id?: string): void;
}

/**
 * Delivery in a page's own code, in place of `endpoint` and `stream`: set as the widget's `transport`.
 *
 * @example
 * widget.transport = {
 *   async send(message) {
 *     await myBackend.store(message);
 *   },
 * };
 */
export interface ChatTransport {
  /**
   * Carries one message; the next one waits for it. Resolving means that it is safe with the shop, with answers where there
   * are any. Rejecting means that it will be tried again, later and with the same `id`; a {@link DeliveryError} says more.
   *
   * @param signal aborted when the attempt is given up: the widget is removed, or it has taken too long.
   */
  send(message: OutgoingMessage, signal: AbortSignal): Promise<DeliveryAnswer | undefined | void>;

  /**
   * Listens for answers from now on, and keeps the connection by itself. Called only once there is a conversation; for two
   * at a time where what was said before signing in goes on in an older one, since answers may come to either.
   *
   * @returns what ends the listening.
   */
  listen?(conversation: string, events: TransportEvents): () => void;

  /** The visitor has had the shop's latest message before their eyes. May be told more than once. */
  seen?(conversation: string): void;

  /** Told at each key: the visitor writes, or has nothing written any more. */
  typing?(conversation: string, isTyping: boolean): void;

  /** The visitor has ended the conversation: whatever is remembered of it goes. */
  forget?(conversation: string): void;
}

/** Why an attempt failed, where that decides about the next one. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';

  constructor(
    message: string,
    /** The shop has refused the message: trying again by itself makes no sense. The visitor may. */
    readonly isFinal = false,
    /** How long to wait before the next attempt, in milliseconds. */
    readonly retryAfter = 0,
    /** The HTTP status that the server answered with, where it did: for the explanation in the console. */
    readonly status = 0,
  ) {
    super(message);
  }
}
