// The conversation as it goes on: what is added, by whom, and the automatic replies that follow, in every tab. Owns the
// thread and the events about it; decides nothing about hours (the engine) or replies (`domain/auto-reply.ts`), draws
// nothing, delivers nothing.
import {
  type Conversation,
  type HandledBy,
  isAnswer,
  type Reply,
  replyToHandoff,
  replyToMessage,
  saysOpening,
  type Situation,
} from '../domain/auto-reply.js';
import {DAY, MINUTE} from '../domain/calendar.js';
import type {Delivery, Message, ReceivedMessage} from '../domain/message.js';
import type {Contact} from '../delivery/transport.js';
import {ChatDeliveryEvent, ChatHandoffEvent, ChatMessageEvent} from '../events.js';
import type {ThreadStrings} from '../i18n/strings.js';
import {warn} from './warn.js';
import {newId} from '../domain/new-id.js';
import {storageName} from './storage-name.js';
import {idOf, Thread, WAITING} from './thread.js';
import {NEWS, ThreadStorage} from './thread-storage.js';

const ROLES = ['agent', 'assistant', 'system'] as const;
/** A page's storage is not ours alone: older messages than this many are forgotten. */
const MOST_MESSAGES = 10_000;
/** Where storage is full, a thread shorter than this gives up nothing: it is not what fills it. */
const WORTH_FORGETTING = 50;
const MOST_HANDOFFS = 20;
/** Up to which place in the thread the visitor has had it before their eyes: kept apart, since each tab may write it at any
 * moment, and would take with it what another one is just writing into the record. */
const SEEN = 'seen';
/** Under which is kept that old messages have been forgotten: apart, since it may happen while the record is written. */
const TRIMMED = 'trimmed';
/** The format of what is kept. */
const VERSION = 1;

export interface ConversationNeeds {
  /** Where events come from. */
  readonly target: Element & {readonly storage: string | null};
  readonly situation: () => Omit<Situation, 'conversation'>;
  /**
   * A text, or one of the widget's own, with its placeholders filled as of an instant.
   *
   * @param isOpeningSaid when somebody will be there has been said, or is about to be: once is enough.
   */
  readonly word: (
    text: string | ((strings: ThreadStrings) => string),
    instant: number,
    isOpeningSaid?: boolean,
  ) => string;
  readonly onChange: () => void;
  /** Whether messages go anywhere. */
  readonly delivers: () => boolean;
}

/** What is kept beside the messages. */
interface ConversationRecord {
  readonly version: number;
  readonly id: string;
  readonly handledBy?: HandledBy | undefined;
  /** The latest handoffs that the server has told: it may tell them again. */
  readonly handoffs?: readonly string[] | undefined;
  /** How the visitor can be reached; a blank address: they would rather not say. */
  readonly contact?: Contact | undefined;
  /** Whether the visitor has said anything. */
  readonly hasBegun?: boolean | undefined;
}

function readContact(kept: unknown): Contact | undefined {
  const {email, name} = Object(kept) as Partial<Contact>;
  return typeof email === 'string' ? {email, ...(typeof name === 'string' && {name})} : undefined;
}

/** Undefined where it cannot be read. */
function readJson(kept: string | null): unknown {
  try {
    return JSON.parse(kept ?? '');
  } catch {
    return undefined;
  }
}

/** Undefined where it is none, or of another format. */
function readRecord(kept: string | null): ConversationRecord | undefined {
  const record = Object(readJson(kept)) as ConversationRecord;
  return record.version === VERSION && typeof record.id === 'string'
    ? {
        ...record,
        handoffs: Array.isArray(record.handoffs) ? record.handoffs : [],
        contact: readContact(record.contact),
      }
    : undefined;
}

export class ConversationStore implements Conversation {
  /** Who of the shop is writing; "" where nobody knows who, undefined: nobody. */
  typing: string | undefined;
  /** Is told what another tab shares. */
  onNews: ((news: string) => void) | undefined;
  /** Is told the id of a conversation that the visitor has ended. */
  onForget: ((id: string) => void) | undefined;
  /** What keeps it apart from the conversations of other widgets of the site. */
  readonly name: string;

  private readonly _storage: ThreadStorage;
  private _record!: ConversationRecord;
  private _thread!: Thread;
  private _all: readonly Message[] | undefined;
  /** The key of the latest message that this tab has begun to send. */
  private _attempted = '';
  /** It was taken out of the page, and has not heard of what other tabs did meanwhile. */
  private _wasAway = false;
  /** What came from outside is about to be drawn. */
  private _isBatching = false;
  /** The ids of the messages that the page has been told of. */
  private readonly _told = new Set<string>();

  constructor(private readonly _needs: ConversationNeeds) {
    const {target} = _needs;
    this.name = storageName(target);
    this._storage = new ThreadStorage(target.storage, this.name, {
      onChange: (key, value) => this._follow(key, value),
      onClear: () => this._keepUnsent(),
      // The record is the only thing that comes back under the same key.
      isReplaced: (key, removed) => !key && readRecord(removed)?.id !== this.id,
      onTrouble: (error) => warn(target, 'storage', `the conversation is kept in memory only (${String(error)})`),
      makeRoom: () => this._makeRoom(),
    });
    this._resume(this._storage.get(''));
  }

  get id(): string {
    return this._record.id;
  }

  get handledBy(): HandledBy | undefined {
    return this._record.handledBy;
  }

  /** How the visitor can be reached; undefined: they were not asked; a blank address: they would rather not say. */
  get contact(): Contact | undefined {
    return this._record.contact;
  }

  /** Whether the visitor has said anything. */
  get hasBegun(): boolean {
    return Boolean(this._record.hasBegun);
  }

  /** Whether old messages have been forgotten. */
  get isTrimmed(): boolean {
    return Boolean(this._storage.get(TRIMMED));
  }

  get length(): number {
    return this._thread.length;
  }

  /** What was typed and not sent. */
  get draft(): string {
    return this._storage.get('draft') ?? '';
  }

  set draft(text: string) {
    if (text) this._storage.set('draft', text);
    else this._storage.remove('draft');
  }

  /** What was typed of how the visitor can be reached, and not left. */
  get contactDraft(): Contact | undefined {
    return readContact(readJson(this._storage.get('contact-draft')));
  }

  set contactDraft(contact: Contact | undefined) {
    if (contact?.email || contact?.name) this._storage.set('contact-draft', JSON.stringify(contact));
    else this._storage.remove('contact-draft');
  }

  /** How long a server has asked not to be asked from `now` on, in milliseconds. */
  waitFrom(now: number): number {
    const [until, duration] = this._numbers('wait');
    // A wait that has become longer was noted by a clock that has been put right since.
    return until - now <= duration ? until - now : 0;
  }

  /** Keeps what a server has asked for at `now`, over reloads. */
  wait(now: number, duration: number): void {
    this._storage.set('wait', `${now + duration},${duration}`);
  }

  /** What the visitor's clock, which shows `now`, lacked when a server last told the time, in milliseconds. */
  clockErrorAt(now: number): number {
    const [error, instant] = this._numbers('clock');
    const since = now + error - instant;
    // Time does not run backwards: where it seems to, the clock has been put right.
    return since > -MINUTE && since < DAY ? error : 0;
  }

  /** @param now the true time, as told by a server. */
  noteClockError(error: number, now: number): void {
    const [known, instant] = this._numbers('clock');
    const isNews = Math.abs(error - known) > MINUTE || (known && now - instant > 60 * MINUTE);
    if (isNews && !Number.isNaN(error)) this._storage.set('clock', `${error},${now}`);
  }

  private _numbers(key: string): [number, number] {
    const [first = 0, second = 0] = (this._storage.get(key) ?? '').split(',').map(Number);
    return [first, second];
  }

  /** All messages: to be asked for by pages only, since reading a long thread takes a while. */
  get messages(): readonly Message[] {
    return (this._all ??= this._thread.all());
  }

  at(index: number): Message | undefined {
    return this._thread.at(index);
  }

  has(id: string): boolean {
    return this._thread.has(id);
  }

  findLast(isWanted: (message: Message) => boolean): Message | undefined {
    return this._thread.findLast(isWanted);
  }

  /** How many messages from the shop the visitor has not seen; automatic ones count. */
  get unread(): number {
    let count = 0;
    for (let i = this.length - 1; i >= 0 && this._thread.placeAt(i) > this._seen; i--) {
      const message = this.at(i);
      if (message && message.role !== 'visitor') count++;
    }
    return count;
  }

  /** Whether the visitor's other tabs have it too. */
  get isShared(): boolean {
    return this._storage.isShared;
  }

  /** Tells the visitor's other tabs what is not kept. */
  share(news: string): void {
    this._storage.tell(news);
  }

  connect(): void {
    this._storage.connect();
    addEventListener('pageshow', this._onPageShow);
    addEventListener('pagehide', this._keepUnsent);
    if (this._wasAway) this._resume(this._storage.get(''));
  }

  disconnect(): void {
    this._wasAway = true;
    this._storage.disconnect();
    removeEventListener('pageshow', this._onPageShow);
    removeEventListener('pagehide', this._keepUnsent);
  }

  /** Where the page's own code has cleared the storage (as at a logout), what is on its way is kept again. */
  private readonly _keepUnsent = (): void => {
    if (this.nextToSend) this._keepAgain();
  };

  private _keepAgain(): void {
    if (this._storage.get('')) return;
    this._keep({}, true);
    this._thread.keepSending();
  }

  /**
   * Adds what the visitor says at `now`, and the automatic reply to it.
   *
   * @param id of a message that may be there already.
   */
  send(text: string, now: number, id = newId()): boolean {
    if (this.has(id) || !this._addOwn(text, now, id)) return false;
    this._reply(replyToMessage(this._situation(), now), now);
    return true;
  }

  /** Keeps how the visitor can be reached, and says so in the thread; what is sent from now on carries it. */
  leaveContact(contact: Contact, text: string, now: number): void {
    const isNews = contact.email && JSON.stringify(contact) !== JSON.stringify(this.contact);
    this._keep({contact});
    if (isNews) this._addOwn(text, now);
    this._changed();
  }

  receive(message: ReceivedMessage, now: number): void {
    const {text, role = 'agent', author} = Object(message) as ReceivedMessage;
    // Who speaks decides about replies: not to be guessed.
    if (ROLES.includes(role)) this._add({role, text, author}, now);
    else warn(this._needs.target, 'receive', `"${role}" is not a role; write "${ROLES.join('" or "')}".`);
  }

  /** Adds an answer that came from outside, once. */
  take(message: Message, now: number): void {
    if (!this.has(message.id)) this._add(message, now, () => this._changedOutside());
  }

  /** The URL of the page on which a message was written that is on its way. */
  pageOf({id}: Message): string {
    return this._thread.pageOf(id);
  }

  /** The oldest message that is on its way. */
  get nextToSend(): Message | undefined {
    return this._thread.nextToSend;
  }

  /** This tab begins to send a message: what others wrote before it, and is not known here yet, will stand after it. */
  noteAttempt(id: string): void {
    const key = this._thread.keyOf(id);
    if (key && key > this._attempted) this._attempted = key;
  }

  /** A message has been taken or refused. */
  settle(message: Message, delivery: Delivery): void {
    if (!this._thread.replace({...message, delivery})) return;
    this._changed();
    this._needs.target.dispatchEvent(new ChatDeliveryEvent({...message, delivery}));
  }

  /** Sends a message that was refused once more: as the last one, since the others have gone. */
  retry(id: string, now: number): void {
    let i = this.length - 1;
    while (i >= 0 && this.at(i)?.id !== id) i--;
    const [message, reply] = [this.at(i), this.at(i + 1)];
    if (i < 0 || message?.delivery !== 'failed') return;
    this._moveToEnd({...message, delivery: 'sending'}, now);
    // What answers it is seen once it has arrived.
    if (reply?.role === 'auto') this._moveToEnd(reply, now);
  }

  private _moveToEnd(message: Message, now = 0): void {
    const page = this.pageOf(message);
    this._told.add(message.id);
    this._thread.remove(message.id);
    this._thread.add(message, now, page);
    this._changed();
  }

  /** @param id of a handoff that a server tells, and may tell again. */
  handOff(now: number, id?: string): void {
    const {handoffs = []} = this._record;
    if (id && handoffs.includes(id)) return;
    if (!this.length) this._beginOrJoin();
    // To hand over what people have already is no news.
    if (this.handledBy !== 'people') {
      // The same in each tab that is told of it, where no lock lets one listen for all.
      const own = `${this.id}/handover/${id || this._thread.end}`;
      const word = (isOpeningSaid: boolean) => this._needs.word((strings) => strings.handedOver, now, isOpeningSaid);
      const text = word(saysOpening(this._situation(), now)) || word(false); // a page's own may be one sentence
      this._add({role: 'system', id: own, text}, now);
    }
    this._keep({handledBy: 'people', handoffs: id ? [...handoffs, id].slice(-MOST_HANDOFFS) : handoffs});
    this._needs.target.dispatchEvent(new ChatHandoffEvent());
    this._reply(replyToHandoff(this._situation(), now), now);
  }

  /** Forgets it all, in every tab. */
  clear(): void {
    const {id} = this;
    // The record goes first: other tabs must not go on with what is left.
    for (const key of this._storage.keys('').sort()) this._storage.remove(key);
    this._begin();
    this.onForget?.(id);
  }

  /** The visitor has had all of it before their eyes. */
  see(): void {
    const {end} = this._thread;
    if (end > this._seen) this._storage.set(SEEN, end);
  }

  private get _seen(): string {
    return this._storage.get(SEEN) ?? '';
  }

  private _addOwn(text: string, now: number, id = newId()): boolean {
    const isAdded = this._add({id, role: 'visitor', text, ...(this._needs.delivers() && {delivery: 'sending'})}, now);
    if (isAdded && !this.hasBegun) this._keep({hasBegun: true});
    return isAdded;
  }

  private _situation(): Situation {
    return {...this._needs.situation(), conversation: this};
  }

  private _reply(reply: Reply | undefined, now: number): void {
    if (reply) this._add({role: 'auto', id: reply.id, text: this._needs.word(reply.text, now)}, now);
  }

  private _add(
    message: Omit<Message, 'id' | 'sentAt'> & Partial<Message>,
    now: number,
    changed = () => this._changed(),
  ): boolean {
    if (typeof message.text !== 'string' || !message.text.trim()) return false;
    const added = Object.freeze({id: newId(), sentAt: now, ...message});
    if (this.length) this._keepAgain();
    else this._beginOrJoin();
    this._thread.add(added, now);
    if (this.length > MOST_MESSAGES) this._forgetOldest(this.length - MOST_MESSAGES);
    if (this.handledBy && isAnswer(added)) {
      this._keep({handledBy: added.role === 'assistant' ? 'assistant' : 'people'});
    }
    changed();
    this._tell(added);
    return true;
  }

  /** What is stored must be found again; another tab may just have begun. */
  private _beginOrJoin(): void {
    const kept = this._storage.get('');
    if (kept) this._resume(kept);
    this._keep({});
  }

  /** Once: a message that another tab sends again is no new one. */
  private _tell(message: Message): void {
    if (this._told.has(message.id)) return;
    this._told.add(message.id);
    this._needs.target.dispatchEvent(new ChatMessageEvent(message));
  }

  private _changed(): void {
    this._all = undefined;
    this._needs.onChange();
  }

  /** As `_changed`, once for all that tabs and servers have brought by then: piece by piece, and there may be thousands. */
  private _changedOutside(): void {
    this._all = undefined;
    if (this._isBatching) return;
    this._isBatching = true;
    // Unlike a timer, it is not slowed down where the page is hidden.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      this._isBatching = false;
      this._changed();
    };
    port2.postMessage('');
  }

  private _keep(change: Partial<ConversationRecord>, isOurs = !this.length): void {
    const kept = readRecord(this._storage.get(''));
    const isSame = kept?.id === this.id;
    // What another tab has just kept stays.
    this._record = {...(isSame ? kept : this._record), ...change};
    // Where it has ended this conversation, of which this tab will hear, none is brought back.
    if (isSame || isOurs) this._storage.set('', JSON.stringify(this._record));
  }

  private _begin(): void {
    this._record = {version: VERSION, id: newId()};
    this._attempted = '';
    this._open();
  }

  /** Goes on with what was kept; what nobody can read is set aside. */
  private _resume(kept: string | null): void {
    const record = readRecord(kept);
    if (!record && kept) this._storage.set('unreadable', kept);
    // Where only the record is lost, what is on its way tells whose it is.
    const id = record ? record.id : this._storage.keys(WAITING)[0]?.split(':')[0];
    if (!id) return this._begin();
    this._record = record ?? {version: VERSION, id};
    this._open();
    if (!record) this._keep({hasBegun: true}, true);
  }

  private _open(): void {
    this.typing = undefined;
    this._thread = new Thread(this._storage, `${this.id}:`);
    this._changed();
  }

  /** A page that comes back whole, as after "back", has not heard of what was said meanwhile. */
  private readonly _onPageShow = ({persisted}: PageTransitionEvent): void => {
    if (persisted) this._resume(this._storage.get(''));
  };

  /** Another tab has written (or, with null, removed) something. */
  private _follow(key: string, value: string | null): void {
    if (key === NEWS) return this.onNews?.(value!);
    if (key === SEEN || key === TRIMMED) return this._changedOutside();
    if (key) return this._followMessage(key, value);
    if (value && !this._storage.get('')) return; // it has been ended since, of which this tab is about to hear
    const {id} = this;
    const record = readRecord(value);
    if (record?.id === id) {
      this._record = record;
      return this._changedOutside();
    }
    const before = this._thread;
    // What this tab has written since it was ended goes too.
    if (!value && readRecord(this._storage.get(''))?.id === id) this._storage.remove('');
    if (!value) for (const each of this._storage.keys('')) if (each.includes(`${id}:`)) this._storage.remove(each);
    if (!this._storage.get('')) this._storage.remove(SEEN);
    this._resume(value);
    if (value && before.length) this._join(id, before.all());
    else for (const message of this.messages) this._tell(message);
  }

  /**
   * Two tabs began a conversation at the same time, and the other one's was kept. They become one: that with the lesser id,
   * so that both tabs come to the same.
   */
  private _join(id: string, mine: readonly Message[]): void {
    if (id < this.id) {
      this._record = {...this._record, id};
      this._open();
      return this._keep({}, true);
    }
    for (const message of mine) if (message.role !== 'auto') this._thread.add(message, message.sentAt);
    this._changed();
  }

  private _followMessage(key: string, value: string | null): void {
    const start = `${this.id}:`;
    if (!key.startsWith(start)) {
      if (value !== null && this._thread.followMark(key)) this._changedOutside();
      return;
    }
    const own = key.slice(start.length);
    const before = this.length;
    const message = this._thread.follow(own, value);
    this._changedOutside();
    if (!message) {
      if (value === null) this._told.add(idOf(own));
      return;
    }
    if (this.length > before) {
      this._tell(message);
      // Later ones have gone already: what comes after them stands after them.
      if (message.delivery === 'sending' && own < this._attempted) this._moveToEnd(message);
      return;
    }
    if (message.delivery === 'sent' || message.delivery === 'failed') {
      this._needs.target.dispatchEvent(new ChatDeliveryEvent(message));
    }
  }

  private _makeRoom(): boolean {
    if (this.length < WORTH_FORGETTING) return false;
    return this._forgetOldest(Math.ceil(this.length / 10));
  }

  /** Returns whether there was anything to forget. */
  private _forgetOldest(count: number): boolean {
    const isTrimmed = this._thread.trim(count) > 0;
    if (isTrimmed && !this.isTrimmed) this._storage.set(TRIMMED, '1');
    return isTrimmed;
  }
}
