// Stands in for Chatwoot: its public client API and its websocket, with the state they keep, and faults on command.
import {pause} from '../support/wait.js';

interface StoredMessage {
  id: number;
  content: string | null;
  message_type: number;
  content_type: string;
  content_attributes: object;
  /** Told by the websocket only. */
  additional_attributes?: object;
  created_at: number;
  conversation_id: number;
  private: boolean;
  sender?: object;
  attachments?: object[];
}

interface StoredContact {
  id: number;
  source_id: string;
  pubsub_token: string;
  name: string;
  email: string | null;
}

interface StoredConversation {
  id: number;
  contact: string;
  messages: StoredMessage[];
}

/** What goes wrong: an answer in place of the true one, before or after the service has done its work. */
export interface Fault {
  /** Matches the method and the end of the path, for example `POST /messages`. */
  readonly on: RegExp;
  readonly answer: () => Response | Promise<Response>;
  /** Whether the service has stored what it was given. */
  readonly isStored?: boolean;
  readonly times?: number;
}

export const INBOX = 'inbox-1';
export const BASE_URL = 'https://chatwoot.example';
const ROOT = `/public/api/v1/inboxes/${INBOX}/contacts`;
const PAGE_SIZE = 20;

export const networkError = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
export const html = () => new Response('<!doctype html><p>Sign in', {headers: {'Content-Type': 'text/html'}});
export const status = (code: number, headers: Record<string, string> = {}) => {
  return () => Response.json({error: 'no'}, {status: code, headers});
};

export class ChatwootStandIn {
  readonly contacts = new Map<string, StoredContact>();
  readonly conversations: StoredConversation[] = [];
  /** Method and path of every request. */
  readonly requests: string[] = [];
  readonly sockets: StandInSocket[] = [];
  /** How the websocket behaves; `mute` opens and says nothing. */
  socketMode: 'works' | 'refuses' | 'rejects' | 'mute' | 'throws' = 'works';
  /** An old version that does not leave private notes and activities out of the list. */
  tellsAll = false;
  /** Contacts that the shop has had before, by email: one who leaves that address is merged into them. */
  readonly known = new Map<string, {readonly id: number; readonly name: string}>();
  /** What agents are told of the visitor's typing. */
  readonly typing: unknown[] = [];
  /** A version that makes up identifiers of its own. */
  ignoresIdentifiers = false;
  private readonly _faults: Fault[] = [];
  /** How many requests wait for their answers, and how many answers are being read. */
  private _underWay = 0;
  private _lastId = 100;
  private readonly _fetch = globalThis.fetch;
  private readonly _webSocket = globalThis.WebSocket;

  install(): this {
    globalThis.fetch = (input, options) => this._during(this._request(new Request(input, options)));
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- a class made for this stand-in
    const service = this;
    globalThis.WebSocket = class extends StandInSocket {
      constructor(url: string, protocol: string) {
        super(service, url, protocol);
      }
    } as unknown as typeof WebSocket;
    return this;
  }

  restore(): void {
    globalThis.fetch = this._fetch;
    globalThis.WebSocket = this._webSocket;
  }

  /** Resolves once every request has its answer, which is read, and what came of that is done. */
  async settled(): Promise<void> {
    do await pause();
    while (this._underWay);
  }

  fail(fault: Fault): void {
    for (let i = 0; i < (fault.times ?? 1); i++) this._faults.push(fault);
  }

  /** The texts that the visitor has written, as an agent sees them. */
  get written(): (string | null)[] {
    return this.conversations.flatMap(({messages}) =>
      messages.filter((message) => message.message_type === 0).map(({content}) => content),
    );
  }

  count(pattern: RegExp): number {
    return this.requests.filter((request) => pattern.test(request)).length;
  }

  /** Somebody on the other side says something; an agent named Ada where nothing else is given. */
  say(content: string | null, fields: Partial<StoredMessage> = {}): StoredMessage {
    const conversation = this.conversations.at(-1)!;
    return this._add(conversation, {
      content,
      message_type: 1,
      sender: {id: 1, name: 'Ada', type: 'user'},
      ...fields,
    });
  }

  /** Something of a message is no longer as it was: its words, or that it was delivered or read. */
  update(message: StoredMessage, fields: Partial<StoredMessage>): void {
    Object.assign(message, fields);
    if (!message.private && message.message_type !== 2) this.broadcast('message.updated', message);
  }

  /** As the service does it: the message stays, with words that say so in the account's language. */
  delete(message: StoredMessage): void {
    this.update(message, {content: 'This message was deleted', content_attributes: {deleted: true}, attachments: []});
  }

  broadcast(event: string, data: object): void {
    for (const socket of this.sockets) socket.tell({event, data});
  }

  private _during<Result>(work: Promise<Result>): Promise<Result> {
    this._underWay++;
    return work.finally(() => this._underWay--);
  }

  /** How long a browser takes to read an answer is its own affair: it is waited for. */
  private _watched(response: Response): Response {
    const [json, text, clone] = [response.json, response.text, response.clone].map((read) => read.bind(response));
    return Object.assign(response, {
      json: () => this._during(json!() as Promise<unknown>),
      text: () => this._during(text!() as Promise<string>),
      clone: () => this._watched(clone!() as Response),
    });
  }

  private async _request(request: Request): Promise<Response> {
    return this._watched(await this._answerOf(request));
  }

  private async _answerOf(request: Request): Promise<Response> {
    const {pathname, search} = new URL(request.url);
    const name = `${request.method} ${pathname.slice(ROOT.length)}${search}`;
    this.requests.push(name);
    const body = request.method === 'GET' ? {} : ((await request.json()) as Record<string, unknown>);
    const found = this._faults.findIndex(({on}) => on.test(name));
    const [fault] = found < 0 ? [] : this._faults.splice(found, 1);
    if (fault && !fault.isStored) return fault.answer();
    const answer = pathname.startsWith(ROOT) ? this._answer(request, body) : undefined;
    return fault ? fault.answer() : (answer ?? status(404)());
  }

  private _answer(request: Request, body: Record<string, unknown>): Response | undefined {
    const {pathname, searchParams} = new URL(request.url);
    const [, key, conversations, id, messages] = pathname.slice(ROOT.length).split('/').map(decodeURIComponent);
    if (!key) return this._createContact(body);
    const contact = this.contacts.get(key);
    if (!contact) return undefined;
    if (!conversations) return this._changeContact(contact, body);
    const own = this.conversations.filter((conversation) => conversation.contact === key);
    if (!id) return request.method === 'GET' ? Response.json(own) : this._createConversation(key);
    const conversation = own.find((candidate) => String(candidate.id) === id);
    if (!conversation || !messages) return undefined;
    if (messages === 'update_last_seen') return new Response();
    if (messages === 'toggle_typing') {
      this.typing.push(body.typing_status);
      return new Response();
    }
    return request.method === 'GET'
      ? this._list(conversation, Number(searchParams.get('before')))
      : this._createMessage(conversation, contact, body);
  }

  private _createContact({source_id: given}: Record<string, unknown>): Response {
    const identifier = this.ignoresIdentifiers || !given ? `made-up-${++this._lastId}` : (given as string);
    if (!this.contacts.has(identifier)) {
      const token = `token-${++this._lastId}`;
      this.contacts.set(identifier, {
        ...{id: ++this._lastId, source_id: identifier, pubsub_token: token},
        ...{name: 'calm-river-7', email: null},
      });
    }
    return Response.json(this.contacts.get(identifier));
  }

  private _changeContact(contact: StoredContact, {name, email}: Record<string, unknown>): Response {
    if (typeof email === 'string') {
      contact.email = email;
      Object.assign(contact, this.known.get(email));
    }
    if (typeof name === 'string') contact.name = name;
    return Response.json({id: contact.id, name: contact.name, email: contact.email});
  }

  private _createConversation(contact: string): Response {
    const conversation = {id: ++this._lastId, contact, messages: []};
    this.conversations.push(conversation);
    return Response.json({...conversation, status: 'open'});
  }

  private _createMessage(
    conversation: StoredConversation,
    contact: StoredContact,
    body: Record<string, unknown>,
  ): Response {
    const content = body.content as string;
    if (content.length > 150_000) return Response.json({message: 'Content is too long'}, {status: 422});
    const sender = {id: contact.id, name: contact.name, type: 'contact'};
    return Response.json(this._add(conversation, {content, message_type: 0, sender}, body.echo_id));
  }

  private _add(conversation: StoredConversation, fields: Partial<StoredMessage>, echo?: unknown): StoredMessage {
    const message: StoredMessage = {
      id: ++this._lastId,
      content: null,
      message_type: 0,
      content_type: 'text',
      content_attributes: {},
      created_at: 1_800_000_000 + this._lastId,
      conversation_id: conversation.id,
      private: false,
      ...fields,
    };
    conversation.messages.push(message);
    const isHeard = this.tellsAll || (!message.private && message.message_type !== 2);
    // The identifier of the sender's own is in this event only; it is not kept.
    if (isHeard) this.broadcast('message.created', {...message, ...(echo ? {echo_id: echo} : {})});
    return message;
  }

  private _list({messages}: StoredConversation, before: number): Response {
    const visible = messages.filter((message) => this.tellsAll || (!message.private && message.message_type !== 2));
    const older = before ? visible.filter(({id}) => id < before) : visible;
    return Response.json(
      older.slice(-PAGE_SIZE).map(({private: isPrivate, ...rest}) => {
        delete rest.additional_attributes;
        return this.tellsAll ? {...rest, private: isPrivate} : rest;
      }),
    );
  }
}

export class StandInSocket {
  onmessage: ((event: {data: unknown}) => void) | null = null;
  onclose: (() => void) | null = null;
  isOpen = true;
  private _token = '';

  constructor(
    private readonly _service: ChatwootStandIn,
    readonly url: string,
    readonly protocol: string,
  ) {
    if (_service.socketMode === 'throws') throw new DOMException('Blocked by a policy', 'SecurityError');
    _service.sockets.push(this);
    queueMicrotask(() => {
      if (_service.socketMode === 'refuses') this.drop();
      else if (_service.socketMode !== 'mute') this.give({type: 'welcome'});
    });
  }

  send(text: string): void {
    const {command, identifier} = JSON.parse(text) as {command: string; identifier: string};
    const {channel, pubsub_token: token} = JSON.parse(identifier) as Record<string, string>;
    const isKnown = [...this._service.contacts.values()].some((contact) => contact.pubsub_token === token);
    if (command !== 'subscribe' || channel !== 'RoomChannel') return;
    if (!isKnown || this._service.socketMode === 'rejects') return this.give({type: 'reject_subscription', identifier});
    this._token = token!;
    this.give({type: 'confirm_subscription', identifier});
  }

  close(): void {
    this.isOpen = false;
  }

  /** The connection ends by itself. */
  drop(): void {
    this.isOpen = false;
    this.onclose?.();
  }

  give(frame: unknown): void {
    this.raw(JSON.stringify(frame));
  }

  raw(data: unknown): void {
    if (this.isOpen) this.onmessage?.({data});
  }

  tell(message: object): void {
    if (this._token)
      this.give({identifier: JSON.stringify({channel: 'RoomChannel', pubsub_token: this._token}), message});
  }
}
