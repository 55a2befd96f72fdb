// The conversation as it goes on: what is added, by whom, and the automatic replies that follow. Owns the thread and the
// events about it; decides nothing about hours (the engine) or replies (`domain/auto-reply.ts`), draws nothing.
import {type Reply, replyToHandoff, replyToMessage, type Situation} from '../domain/auto-reply.js';
import {addMessage, type Conversation, countUnread, type Message, type ReceivedMessage} from '../domain/message.js';
import {ChatHandoffEvent, ChatMessageEvent} from '../events.js';
import {complain} from './complain.js';
import {newId} from './new-id.js';

const ROLES = ['agent', 'assistant', 'system'] as const;

export interface ConversationNeeds {
  /** Where events come from. */
  readonly target: Element;
  readonly situation: () => Omit<Situation, 'conversation'>;
  /** A text with its placeholders filled as of an instant. */
  readonly fill: (text: string, instant: number) => string;
  readonly onChange: () => void;
}

export class ConversationStore {
  private _conversation = newConversation();

  constructor(private readonly _needs: ConversationNeeds) {}

  get messages(): readonly Message[] {
    return this._conversation.messages;
  }

  get unread(): number {
    return countUnread(this._conversation);
  }

  /** Adds what the visitor says at `now`, and the automatic reply to it. */
  send(text: string, now: number): boolean {
    if (!this._add({role: 'visitor', text}, now)) return false;
    this._reply(replyToMessage(this._situation(), now), now);
    return true;
  }

  receive(message: ReceivedMessage, now: number): void {
    const {text, role = 'agent', author} = Object(message) as ReceivedMessage;
    // Who speaks decides about replies: not to be guessed.
    if (ROLES.includes(role)) this._add({role, text, author}, now);
    else complain(this._needs.target, 'receive', `"${role}" is not a role; write "${ROLES.join('" or "')}".`);
  }

  handOff(now: number): void {
    this._conversation = {...this._conversation, handedOffAt: this.messages.length};
    this._needs.target.dispatchEvent(new ChatHandoffEvent());
    this._reply(replyToHandoff(this._situation(), now), now);
  }

  clear(): void {
    this._conversation = newConversation();
    this._needs.onChange();
  }

  /** The visitor has had all of it before their eyes. */
  see(): void {
    this._conversation = {...this._conversation, seen: this.messages.length};
  }

  private _situation(): Situation {
    return {...this._needs.situation(), conversation: this._conversation};
  }

  private _reply(reply: Reply | undefined, now: number): void {
    if (reply) this._add({role: 'auto', id: reply.id, text: this._needs.fill(reply.text, now)}, now);
  }

  private _add(message: Omit<Message, 'id' | 'sentAt'> & {id?: string}, sentAt: number): boolean {
    if (typeof message.text !== 'string' || !message.text.trim()) return false;
    const added: Message = {id: newId(), ...message, sentAt};
    this._conversation = addMessage(this._conversation, added);
    this._needs.onChange();
    this._needs.target.dispatchEvent(new ChatMessageEvent(added));
    return true;
  }
}

function newConversation(): Conversation {
  return {id: newId(), messages: [], seen: 0};
}
