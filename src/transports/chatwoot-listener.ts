// How answers come back from Chatwoot. The websocket says that there is something new, and what of it has changed: the
// messages themselves come from the list, in its order, without what is private. Without a websocket the list is
// asked for from time to time. One timer drives both, so that a service in trouble is left alone more and more.
import type {DeliveryError, TransportEvents} from '../delivery/transport.js';
import {answerId, answerIn, type ChatwootInbox, fieldsOf, idOf, type RawMessage} from './chatwoot-inbox.js';
import type {Remembered} from './chatwoot-memory.js';

/** All in milliseconds. */
const SHORTEST_WAIT = 4000;
const MAX_WAIT = 60_000;
const MAX_RETRY_AFTER = 3_600_000;
const GROWTH = 1.5;
/** The service sends a ping every three seconds. */
const SILENCE = 15_000;
const TIMEOUT = 20_000;

export class ChatwootListener {
  /** What each message was found to say; "" for nothing that is for the visitor. */
  private readonly _found = new Map<number, string>();
  /** What only the websocket tells of a message. */
  private readonly _attributes = new Map<number, unknown>();
  private _socket: WebSocket | undefined;
  /** The token of the socket, and one with which there is no use in trying. */
  private _token = '';
  private _refusedToken = '';
  /** Whether the service has confirmed that it tells of new messages. */
  private _isLive = false;
  /** Whether there is something to look for, as far as is known. */
  private _isBehind = true;
  private _looking: AbortController | undefined;
  private _isAssisted = false;
  private _isStopped = false;
  private _wait = SHORTEST_WAIT;
  private _timer: ReturnType<typeof setTimeout> | undefined;
  private _silence: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly _inbox: ChatwootInbox,
    private readonly _remembered: () => Remembered,
    private readonly _events: TransportEvents,
  ) {
    document.addEventListener('visibilitychange', this._onReturn);
    addEventListener('online', this._onReturn);
    this._work();
  }

  stop(): void {
    this._isStopped = true;
    document.removeEventListener('visibilitychange', this._onReturn);
    removeEventListener('online', this._onReturn);
    clearTimeout(this._timer);
    this._looking?.abort();
    this._disconnect();
  }

  /** Something has been sent: there may be a conversation now, and soon an answer. */
  nudge(): void {
    this._wait = SHORTEST_WAIT;
    this._work();
  }

  private readonly _onReturn = (): void => {
    if (document.hidden) return;
    this._isBehind = true;
    this.nudge();
  };

  private readonly _work = (): void => {
    this._connect();
    const isDue = this._isLive ? this._isBehind : !document.hidden;
    if (isDue && !this._looking) void this._look();
    else this._plan();
  };

  private _plan(leastWait = 0): void {
    clearTimeout(this._timer);
    if (this._isStopped || (this._isLive && !this._isBehind)) return;
    const wait = Math.max(this._wait, leastWait) * (0.8 + Math.random() * 0.4);
    this._timer = setTimeout(this._work, wait);
    this._wait = Math.min(this._wait * GROWTH, MAX_WAIT);
  }

  private async _look(): Promise<void> {
    const {contact, conversation, newest = 0} = this._remembered();
    if (!contact || !conversation) return this._plan();
    const looking = (this._looking = new AbortController());
    const timeout = setTimeout(() => looking.abort(), TIMEOUT);
    this._isBehind = false;
    let retryAfter: number | undefined;
    try {
      // On the first look, what came before the visitor's last message has been had, but for the first page of it.
      const isKnown = (id: number) => this._found.has(id) || (!this._found.size && id <= newest);
      const messages = await this._inbox.messages({contact, conversation}, isKnown, looking.signal);
      if (!this._isStopped) messages.forEach(this._take);
    } catch (error) {
      this._isBehind = true;
      retryAfter = Math.min((error as Partial<DeliveryError>).retryAfter ?? 0, MAX_RETRY_AFTER);
    }
    clearTimeout(timeout);
    this._looking = undefined;
    const isNewsWaiting = this._isLive && this._isBehind && retryAfter === undefined;
    if (isNewsWaiting) this._work();
    else this._plan(retryAfter);
  }

  private readonly _take = (message: RawMessage): void => {
    const {id} = message;
    const before = this._found.get(id);
    const answer = answerIn({additional_attributes: this._attributes.get(id), ...message});
    const text = answer?.text ?? '';
    if (text === before) return;
    this._found.set(id, text);
    if (answer && !before) {
      this._wait = SHORTEST_WAIT;
      if (answer.role !== 'system') this._isAssisted = answer.role === 'assistant';
      this._events.message(answer);
    }
    // Also what is found at first: on an earlier page, it may have said something else.
    this._events.change(answerId(id), text);
  };

  private _connect(): void {
    const {conversation, token} = this._remembered();
    if (this._socket && token === this._token) return;
    this._disconnect();
    if (!conversation || !token || token === this._refusedToken) return;
    this._token = token;
    try {
      this._attach(new WebSocket(this._inbox.socketUrl, 'actioncable-v1-json'));
    } catch {
      this._refusedToken = token; // a policy of the page
    }
  }

  private _attach(socket: WebSocket): void {
    this._socket = socket;
    socket.onmessage = ({data}) => {
      if (socket === this._socket) this._hear(data);
    };
    socket.onclose = () => {
      if (socket === this._socket) this._lose();
    };
    this._expectMore();
  }

  private _disconnect(): void {
    const {_socket: socket} = this;
    clearTimeout(this._silence);
    this._socket = undefined;
    this._isLive = false;
    socket?.close();
  }

  private readonly _lose = (): void => {
    this._disconnect();
    if (!this._looking) this._plan();
  };

  /** A connection can end without a word, for example in a sleep. */
  private _expectMore(): void {
    clearTimeout(this._silence);
    this._silence = setTimeout(this._lose, SILENCE);
  }

  private _hear(data: unknown): void {
    this._expectMore();
    const {type, message, reconnect} = fieldsOf(parsed(data));
    if (type === 'welcome') this._subscribe();
    else if (type === 'confirm_subscription') this._begin();
    // One that lasts until a ping is a good one: after it, the next try can come soon.
    else if (type === 'ping') this._wait = this._isLive ? SHORTEST_WAIT : this._wait;
    else if (type === 'reject_subscription' || type === 'disconnect') {
      if (type !== 'disconnect' || reconnect === false) this._refusedToken = this._token;
      this._lose();
    } else if (!type) this._note(fieldsOf(message));
  }

  private _subscribe(): void {
    const identifier = JSON.stringify({channel: 'RoomChannel', pubsub_token: this._token});
    this._socket?.send(JSON.stringify({command: 'subscribe', identifier}));
  }

  private _begin(): void {
    this._isLive = true;
    this._isBehind = true; // what came while nobody listened
    this._work();
  }

  private _note({event, data}: Readonly<Record<string, unknown>>): void {
    const about = fieldsOf(data);
    if (event === 'message.created') this._noteMessage(about);
    else if (event === 'message.updated') this._noteChange(about);
    else if (event === 'conversation.typing_on') this._noteTyping(about);
    else if (event === 'conversation.status_changed') this._noteStatus(about);
  }

  private _noteMessage(about: Readonly<Record<string, unknown>>): void {
    if (!this._isOurs(about.conversation_id) || about.message_type === 0) return;
    this._attributes.set(idOf(about), about.additional_attributes);
    this._isBehind = true;
    this._work();
  }

  /** It may stand further back than the list is asked for. Mostly nothing has changed that concerns the visitor. */
  private _noteChange(about: Readonly<Record<string, unknown>>): void {
    const id = idOf(about);
    if (!id || !this._isOurs(about.conversation_id)) return;
    this._take({...about, id});
    if (this._looking) this._isBehind = true; // what is on its way may be older
  }

  private _noteTyping({conversation, user, is_private: isPrivate}: Readonly<Record<string, unknown>>): void {
    const {name, type} = fieldsOf(user);
    if (!this._isOurs(fieldsOf(conversation).id) || isPrivate || type === 'contact') return;
    this._events.typing(typeof name === 'string' && name ? name : undefined);
  }

  private _noteStatus({id, status}: Readonly<Record<string, unknown>>): void {
    if (!this._isOurs(id) || status !== 'open' || !this._isAssisted) return;
    this._isAssisted = false;
    this._events.handoff();
  }

  /** A contact that Chatwoot knows under several addresses hears of its other conversations too. */
  private _isOurs(conversation: unknown): boolean {
    return Number(conversation) === this._remembered().conversation;
  }
}

function parsed(data: unknown): unknown {
  try {
    return JSON.parse(String(data));
  } catch {
    return undefined;
  }
}
