// Delivery to an inbox of Chatwoot. Owns the order of the steps and what is done about a failure; the requests are in
// `chatwoot-inbox.ts`, the answers' way back in `chatwoot-listener.ts`.
import type {ChatTransport, OutgoingMessage, TransportEvents} from '../delivery/transport.js';
import {RefusedError} from './answers.js';
import {ChatwootInbox, isFromVisitor, type Place} from './chatwoot-inbox.js';
import {ChatwootListener} from './chatwoot-listener.js';
import {ChatwootMemory, type ChatwootStorage, type Remembered} from './chatwoot-memory.js';

export interface ChatwootTransportOptions {
  /** Where Chatwoot is, for example `https://app.chatwoot.com`; a relative URL, for a proxy of the shop's own, works too. */
  readonly baseUrl: string;
  /** The identifier of an inbox for the channel "API", from its settings in Chatwoot. It is no secret. */
  readonly inbox: string;
  /**
   * Where the contact's identifiers are kept, so that a reload goes on with the conversation: `local` (where missing),
   * `session` or `none`, best as the widget's own `storage`. Memory takes over where the browser refuses.
   */
  readonly storage?: ChatwootStorage;
}

/** Whoever has not typed for so long is not typing any more; who goes on is told of again, since agents see it half a minute. */
const TYPING_PAUSE = 4000;
const TYPING_AGAIN = 20_000;
/** What nobody needs to know any more after that is given up. */
const TIMEOUT = 10_000;

/** No longer there, or no longer ours. */
const GONE = [401, 403, 404];

/**
 * Delivers to an inbox of Chatwoot through its public client API, and brings back what agents and bots answer: by the
 * websocket, and by asking from time to time where there is none.
 *
 * Each of the widget's conversations is a contact with one conversation in Chatwoot, made with the visitor's first message.
 * An email address and a name become the contact's as soon as the visitor leaves them (a contact whom the shop knows by that
 * address, or has given a name, keeps its name); details that Chatwoot refuses are dropped, the message is not. Private
 * notes, activities and Chatwoot's own automatic texts never reach the visitor; what is edited or deleted later changes in
 * the thread too, or goes. Files come as links. A bot's answers have the role `assistant`, what a rule or a campaign sends has
 * `system`, since nobody has answered then; a conversation that is opened for agents after a bot's answer is a handoff.
 * Of a visitor who asks for a person Chatwoot is told the words alone: its client API cannot open a conversation for agents, so the
 * bot has to do that.
 * Agents see what the visitor has seen, and when they are typing, once there is a first message.
 *
 * Chatwoot keeps no id of ours with a message. So after an attempt that broke off, the same text among the messages that
 * came since the last one that was confirmed counts as that message. This cannot see an attempt that reaches Chatwoot only
 * after the next one has looked, nor one made before the browser forgot what was stored. Two tabs must not send for the
 * same conversation at once; the widget sees to that.
 *
 * The inbox must not enforce identity validation.
 *
 * @throws {TypeError} when `baseUrl` is no URL, or `inbox` is blank.
 */
export class ChatwootTransport implements ChatTransport {
  private readonly _inbox: ChatwootInbox;
  private readonly _memory: ChatwootMemory;
  private readonly _listeners = new Set<ChatwootListener>();
  private _typingPause: ReturnType<typeof setTimeout> | undefined;
  /** When agents were told last that the visitor is typing. */
  private _typingSince = -Infinity;
  /** Settles when the message before is done with: order, and one contact for two messages at once. */
  private _turn: Promise<unknown> = Promise.resolve();

  constructor({baseUrl, inbox, storage = 'local'}: ChatwootTransportOptions) {
    this._inbox = new ChatwootInbox(baseUrl, inbox);
    this._memory = new ChatwootMemory(`office-hours-chat-chatwoot:${inbox}:`, storage);
  }

  send(message: OutgoingMessage, signal: AbortSignal): Promise<void> {
    const sent = this._turn.then(() => this._send(message, signal));
    this._turn = sent.catch(() => undefined);
    return sent;
  }

  listen(conversation: string, events: TransportEvents): () => void {
    const listener = new ChatwootListener(this._inbox, () => this._memory.read(conversation), events);
    this._listeners.add(listener);
    return () => {
      this._listeners.delete(listener);
      listener.stop();
    };
  }

  seen(conversation: string): void {
    this._tell(conversation, (place, signal) => this._inbox.tellSeen(place, signal));
  }

  typing(conversation: string, isTyping: boolean): void {
    clearTimeout(this._typingPause);
    if (isTyping) this._typingPause = setTimeout(() => this.typing(conversation, false), TYPING_PAUSE);
    const now = performance.now();
    if (isTyping ? now - this._typingSince < TYPING_AGAIN : this._typingSince === -Infinity) return;
    const isTold = this._tell(conversation, (place, signal) => this._inbox.tellTyping(place, isTyping, signal));
    this._typingSince = isTyping && isTold ? now : -Infinity;
  }

  /** What is of use at this moment only: there is no second try. Before the first message, nobody can be told: false. */
  private _tell(key: string, tell: (place: Place, signal: AbortSignal) => Promise<void>): boolean {
    const {contact, conversation} = this._memory.read(key);
    if (!contact || !conversation) return false;
    tell({contact, conversation}, AbortSignal.timeout(TIMEOUT)).catch(() => undefined);
    return true;
  }

  /** Forgets a conversation in this browser, for example on a computer that is shared. Chatwoot keeps it. */
  forget(conversation: string): void {
    this._memory.forget(conversation);
  }

  private async _send(message: OutgoingMessage, signal: AbortSignal): Promise<void> {
    const isRemembered = Boolean(this._memory.read(message.conversation).contact);
    try {
      await this._deliver(message, signal);
    } catch (error) {
      // What was made just now cannot have gone: that is a refusal.
      if (!isRemembered || !isGone(error)) throw error;
      this._memory.forget(message.conversation);
      await this._deliver(message, signal);
    }
    this.typing(message.conversation, false);
    for (const listener of this._listeners) listener.nudge();
  }

  private async _deliver(message: OutgoingMessage, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const {id, conversation, text} = message;
    const {tried, isTaken} = this._memory.read(conversation);
    // The page was closed after Chatwoot's yes and before the widget's note of it.
    if (tried === id && isTaken) return;
    const place = await this._open(message, signal);
    await this._tellContact(message, place.contact, signal);
    const earlier = tried === id && (await this._findEarlier(message, place, signal));
    if (!earlier) this._memory.change(conversation, {tried: id, isTaken: false});
    const newest = earlier || (await this._inbox.createMessage(place, text, id, signal));
    this._memory.change(conversation, {tried: id, isTaken: true, newest});
  }

  /** The contact and the conversation, made where there are none. Each is remembered at once: the next step may fail. */
  private async _open({conversation: key, page}: OutgoingMessage, signal: AbortSignal): Promise<Place> {
    let known = this._memory.read(key);
    if (!known.contact) known = this._memory.change(key, await this._inbox.createContact(key, signal));
    const contact = known.contact!;
    const conversation = known.conversation ?? (await this._openConversation(key, contact, page, signal));
    return {contact, conversation};
  }

  private async _openConversation(key: string, contact: string, page: string, signal: AbortSignal): Promise<number> {
    // There is one when the answer to its making got lost, or when the browser has forgotten it.
    const found = await this._inbox.findConversation(contact, signal);
    const conversation = found ?? (await this._inbox.createConversation(contact, page, signal));
    const messages = found ? await this._inbox.messages({contact, conversation}, () => true, signal) : [];
    this._memory.change(key, {conversation, newest: messages.at(-1)?.id ?? 0});
    return conversation;
  }

  private async _tellContact(message: OutgoingMessage, contact: string, signal: AbortSignal): Promise<void> {
    const {told: before, person} = this._memory.read(message.conversation);
    const told = message.contact && JSON.stringify([message.contact.email, message.contact.name]);
    if (!message.contact || told === before) return;
    try {
      await this._inbox.updateContact(contact, message.contact, person, nameIn(before), signal);
    } catch (error) {
      const isRefused = error instanceof RefusedError && error.isFinal && !isGone(error);
      if (!isRefused) throw error;
    }
    this._memory.change(message.conversation, {told});
  }

  /** Chatwoot's id of the message, when an earlier attempt has brought it there. */
  private async _findEarlier(message: OutgoingMessage, place: Place, signal: AbortSignal): Promise<number | undefined> {
    const {newest = 0}: Remembered = this._memory.read(message.conversation);
    const messages = await this._inbox.messages(place, (id) => id <= newest, signal);
    return messages.find((candidate) => candidate.id > newest && isFromVisitor(candidate, message.text))?.id;
  }
}

/** The name in what Chatwoot was told of a contact. */
function nameIn(told = '[]'): unknown {
  try {
    return (JSON.parse(told) as unknown[])[1];
  } catch {
    return undefined;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof RefusedError && GONE.includes(error.status);
}
