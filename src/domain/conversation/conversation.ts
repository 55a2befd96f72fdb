// What can be done with a conversation, and the automatic replies that follow; what there is to be read of it is its thread's business
// (`thread.ts`). Has no clock, no storage and no words of its own, and draws nothing: all tabs of a visitor can be played through
// in a test.
import {
  assistantAnswers,
  type ConversationHistory,
  type Reply,
  replyToHandoff,
  replyToMessage,
  saysOpening,
  type Situation,
} from '../auto-reply.js';
import type {Contact, Delivery, Message, ReceivedMessage, Role} from '../message.js';
import {
  answerId,
  CHANGED,
  CONTACT,
  HANDOVER,
  QUESTION,
  readKey,
  REFUSED,
  REPLY,
  replyFactId,
  ROLES,
  TAKEN,
  TAKEOVER,
  TO_NOBODY,
  TO_SHOP,
  TRIED_AGAIN,
  tryId,
} from './fact.js';
import type {Entry} from './entry.js';
import type {LogNeeds} from './log-needs.js';
import {DAY} from '../calendar.js';
import {Thread} from './thread.js';

/** A page's storage is not ours alone: older messages than this many are forgotten. */
export const MAX_MESSAGES = 10_000;

/** Who speaks from outside. */
const OUTSIDE: readonly Role[] = ['agent', 'assistant', 'system'];

export interface ConversationNeeds extends Omit<LogNeeds, 'onChange'> {
  readonly newMessageId: () => string;
  readonly situation: () => Omit<Situation, 'conversation'>;
  /** A text with its placeholders filled as of an instant. */
  readonly word: (text: string, instant: number) => string;
  /** @param isOpeningSaid when somebody will be there has been said, or is about to be: once is enough. */
  readonly handedOver: (instant: number, isOpeningSaid: boolean) => string;
  /** Whether messages go anywhere; undefined: that is not known yet. */
  readonly delivers: () => boolean | undefined;
  /** The page on which a message is written. */
  readonly page: () => string;
  /** A message of any role was added. */
  readonly onMessage: (message: Message) => void;
  /** A message of the visitor was taken or refused. */
  readonly onDelivery: (message: Message) => void;
  readonly onHandoff: () => void;
  /** Something has changed; `isOutside`: by what other tabs have said. */
  readonly onChange: (isOutside: boolean) => void;
}

export class Conversation extends Thread implements ConversationHistory {
  /** What the page knows of each message: how far it has come. */
  private readonly _told = new Map<string, Delivery | undefined>();
  /** The ids of what was said on this page while messages went nowhere. */
  private _stranded: string[] = [];
  /** Whether messages go anywhere, as it was when what waited for that was looked through. */
  private _lookedBackFor: boolean | undefined;

  constructor(private readonly _needs: ConversationNeeds) {
    super(_needs);
    this._readKept();
  }

  /** Whether an assistant, not a person, is the one who answers now. */
  get isWithAssistant(): boolean {
    return assistantAnswers(this._situation());
  }

  /**
   * Adds what the visitor says at `now`, and the automatic reply to it.
   *
   * @param saidToGoOut whether it goes anywhere, where it was said on another page: that one decides.
   */
  send(text: string, now: number, own?: string, saidToGoOut?: boolean): boolean {
    const id = this._say('visitor', text, now, {id: own, saidToGoOut});
    if (!id) return false;
    // Whoever was told of it may have ended the conversation.
    if (this.has(id)) this._reply(replyToMessage(this._situation(), now), now, this._mayGoOut(id) ? id : '');
    return true;
  }

  /**
   * Where messages go somewhere, at `now`, what was said on this page while they did not goes out, too, or the one of an id. Of
   * what was said on other pages, only what was said within the last day, before those knew where to: with all else, the visitor
   * may have gone another way long since. Where they go nowhere, the replies are said that waited for what was not known.
   */
  goOut(now: number, id?: string): void {
    const delivers = this._needs.delivers();
    const isNews = this._lookedBackFor !== delivers;
    this._lookedBackFor = delivers;
    if (!delivers) {
      if (id) this._stranded.push(id);
      if (isNews && delivers === false) this._replyInVain(now);
      return;
    }
    if (isNews) this._stranded.unshift(...this._undecidedAt(now));
    for (const each of id ? [id] : this._stranded.splice(0)) {
      const {key = '', role, goesOut, isCommonQuestion, sort} = this._log.get(each) ?? {};
      // It may have moved: whoever goes on with it has it go out.
      if (!id && !sort) this._stranded.push(each);
      const {conversation} = readKey(key) ?? {};
      if (!conversation || role !== 'visitor' || goesOut || isCommonQuestion) continue;
      // Under the same: it is to be ended with what it stands for.
      this._shared.write(TO_SHOP, each, this._shared.value(key)!, 0, undefined, conversation);
      this._flush();
    }
  }

  /**
   * Adds a common question and its answer, which nobody else hears of, and to which no automatic reply is due.
   *
   * @returns the id of the answer.
   */
  ask(question: string, answer: string, now: number): string {
    const id = this._needs.newMessageId();
    const own = answerId(this.id, id);
    this._write(QUESTION, id, {text: question, sentAt: now}, now);
    this._write(REPLY, replyFactId(id, own), {text: answer, sentAt: now}, now);
    this._trim();
    this._flush();
    return own;
  }

  /** Adds an answer of the page's own code; `isOutside`: among many others. */
  receive({text, role = 'agent', author}: ReceivedMessage, now: number, isOutside = false): void {
    this._say(role, text, now, {author}, isOutside);
  }

  /** Adds an answer that came from outside, once. */
  take({id, role, text, sentAt, author}: Message, now: number): void {
    if (this._log.get(id)?.said.length || this._shared.isForgotten(id)) return;
    this._say(role, text, now, {id, sentAt, author}, true);
  }

  /** What was said outside is worded otherwise now; blank: it was taken back. Of what was never taken, that is no news. */
  change(id: string, text: unknown, now: number): void {
    const entry = this._log.get(id);
    const message = entry?.sort && this._read(entry);
    if (!message || !OUTSIDE.includes(message.role) || typeof text !== 'string' || text === message.text) return;
    if (text.trim()) this._write(CHANGED, id, {text, sentAt: now}, now);
    else this._shared.retract(id, now);
    this._flush(true);
  }

  /** Keeps how the visitor can be reached, and says so in the thread; what is sent from now on carries it. */
  leaveContact(contact: Contact, text: string, now: number): void {
    const isNews = contact.email && JSON.stringify(contact) !== JSON.stringify(this.contact);
    this._write(CONTACT, this._needs.newMessageId(), contact, now);
    if (isNews) this._say('visitor', text, now);
    this._flush();
  }

  /** A message has been taken or refused, at `now`. */
  settle({id}: Message, delivery: Delivery, now = 0): void {
    const entry = this._log.get(id);
    if (!entry?.sort || entry.delivery === delivery) return;
    if (delivery === 'sent') this._shared.write(TAKEN, id, '', now);
    else this._shared.write(REFUSED, tryId(entry.tries, id), '', now);
    this._flush();
  }

  /** Sends a message that was refused once more: as the last one, since the others have gone. */
  retry(id: string, now: number): void {
    const entry = this._log.get(id);
    if (entry?.delivery !== 'failed') return;
    this._shared.write(TRIED_AGAIN, tryId(entry.tries + 1, id), '', now);
    this._flush();
  }

  /** @param told the id of a handoff that a server tells, or of the message that it answers so: it may tell it again. */
  handOff(now: number, told?: string): void {
    if (told && this._log.handovers.some((key) => readKey(key)!.id === told)) return;
    // To hand over what people have already is no news.
    const isNews = this.handledBy !== 'people';
    const {id} = this;
    // The same in each tab that is told of it, where no lock lets one listen for all.
    const own = `${id}/handover/${told || this._log.end}`;
    const isSaid = isNews && this._say('system', this._takeover(now), now, {id: own});
    // Whoever is told of it may end the conversation.
    if (isSaid && !this.includes(id)) return;
    this._shared.write(HANDOVER, told || this._needs.newMessageId(), '', now);
    this._needs.onHandoff();
    if (this.includes(id)) this._reply(replyToHandoff(this._situation(), now), now);
    this._flush();
  }

  /**
   * The visitor asks for a person, once: who takes over, and when, is said when that has arrived. Until a person has answered,
   * an assistant that goes on does not take it back.
   */
  askForPerson(text: string, now: number): void {
    if (!this.isWithAssistant) return;
    const id = this._needs.newMessageId();
    // The same in each tab where somebody presses, until there is an answer.
    const own = `${this.id}/handed/${this._lastAnswer?.id ?? ''}`;
    this._shared.write(HANDOVER, id, '', now);
    const isSaid = this._say('visitor', text, now, {id, handoff: true});
    if (isSaid && !this.has(id)) return; // ended by whoever was told of it
    const answered = isSaid && this._mayGoOut(id) ? id : '';
    const takeover = this._takeover(now);
    if (takeover.trim()) this._write(TAKEOVER, replyFactId(answered, own), {text: takeover, sentAt: now}, now);
    this._needs.onHandoff();
    if (!isSaid || this.has(id)) this._reply(replyToHandoff(this._situation(), now), now, answered);
  }

  /** The visitor has had all of it before their eyes. */
  see(): void {
    this._shared.see();
  }

  /**
   * Forgets it all, in every tab; returns the ids of what was ended.
   *
   * @param movedTo the name of the conversation that has adopted it: what other tabs still say here is passed on to that.
   */
  end(movedTo?: string): string[] {
    const {id} = this;
    const ended = this._shared.end(movedTo);
    this._flush();
    return ended.length ? ended : [id];
  }

  /**
   * Somebody comes back at `now`; returns the ids of what is forgotten, since nobody did for longer than `keepFor`. What waits to
   * be sent is not: nobody else has it.
   */
  visit(now: number, keepFor: number): string[] {
    const {lastUse} = this;
    if (lastUse && now - lastUse > keepFor && !this.next()) return this.end();
    this._shared.use(now);
    return [];
  }

  /** Adds all facts of another conversation; no room is made for them before that one has ended, and is read again. */
  adopt(other: Conversation): void {
    this._shared.hear({unkept: other._shared.facts()});
    this._stranded.push(...other._stranded);
    this._lookedBackFor = undefined;
  }

  /** Another tab has said something. */
  hear(news: unknown): void {
    this._shared.hear(news);
    this._flush(true);
  }

  /** Somebody has changed the storage. */
  hearStorage(key: string | null, value: string | null): void {
    this._shared.hearStorage(key, value);
    this._flush(true);
  }

  /** Somebody has put into storage what was kept from earlier visits. */
  reread(): void {
    this._readKept();
    this._flush();
  }

  /** After an absence in which nothing was heard. */
  resume(): void {
    this._shared.resume();
    this._lookedBackFor = undefined; // other pages may have said something before they knew where to, and be gone
    this._flush();
  }

  /** What waits here seems not to be known to the tab that sends. */
  insist(): void {
    this._shared.insist();
    this._flush(true);
  }

  /** The page may be about to go. */
  keepPending(): void {
    this._shared.keepPending();
  }

  private _readKept(): void {
    this._shared.read();
    // What was kept from earlier visits is no news.
    for (const {name, sort, delivery} of this._changed) if (sort) this._told.set(name, delivery);
    this._changed.clear();
  }

  /** The ids of what was said within a day before `now`, when it was not known yet whether it goes anywhere. */
  private _undecidedAt(now: number): string[] {
    const isUndecided = ({key, role, goesOut}: Entry) => {
      if (role !== 'visitor' || goesOut) return false;
      const {isUndecided, sentAt = 0} = this._spoken(key) ?? {};
      return isUndecided && now - sentAt < DAY;
    };
    return this._log.order.filter(isUndecided).map(({id}) => id);
  }

  /** Whether a message goes out, or may yet do so: it is not known where to. */
  private _mayGoOut(id: string): boolean {
    const {goesOut, key} = this._log.get(id)!;
    return Boolean(goesOut || this._spoken(key)?.isUndecided);
  }

  /** What was said before that was known goes nowhere: the replies to it are said all the same, as they are where nobody gets messages. */
  private _replyInVain(now: number): void {
    const waiting = this._undecidedAt(now).flatMap((id) => this._log.get(id)!.replies);
    for (const {sort, said} of new Set(waiting)) {
      const {key, kind, id} = said[0]!;
      const value = this._shared.value(key);
      if (!sort && value !== undefined) this._shared.write(kind, replyFactId('', id), value, now);
    }
    this._flush();
  }

  private _situation(): Situation {
    return {...this._needs.situation(), conversation: this};
  }

  /** That people take over, in the words of `now`. */
  private _takeover(now: number): string {
    const {handedOver} = this._needs;
    return handedOver(now, saysOpening(this._situation(), now)) || handedOver(now, false); // a page's own may be one sentence
  }

  /** Returns its id; undefined: there is nothing to say. */
  private _say(
    role: Role,
    text: unknown,
    now: number,
    {
      id = this._needs.newMessageId(),
      sentAt = now,
      author,
      handoff,
      saidToGoOut,
    }: {
      id?: string | undefined;
      sentAt?: number;
      author?: unknown;
      handoff?: boolean;
      saidToGoOut?: boolean | undefined;
    } = {},
    isOutside = false,
  ): string | undefined {
    if (typeof text !== 'string' || !text.trim()) return undefined;
    const goesOut = saidToGoOut ?? this._needs.delivers();
    const kind = goesOut && role === 'visitor' ? TO_SHOP : role === 'visitor' ? TO_NOBODY : LETTERS[role]!;
    if (kind === TO_NOBODY && saidToGoOut === undefined) this._stranded.push(id);
    const ofVisitor = role === 'visitor' && {page: this._needs.page(), isUndecided: goesOut === undefined || undefined};
    this._write(kind, id, {text, sentAt, author, handoff, ...ofVisitor}, now);
    this._trim();
    this._flush(isOutside);
    return id;
  }

  private _trim(): void {
    this._shared.giveUp(this.length - MAX_MESSAGES);
  }

  /** Decided and worded now; shown once the message that it answers was taken. */
  private _reply(reply: Reply | undefined, now: number, answered = ''): void {
    const text = reply && this._needs.word(reply.text, now);
    if (text?.trim()) this._write(REPLY, replyFactId(answered, reply!.id), {text, sentAt: now}, now);
    this._flush();
  }

  private _write(kind: string, id: string, value: object, now: number): void {
    this._shared.write(kind, id, JSON.stringify(value), now);
  }

  /** Tells the page what is new. */
  protected _flush(isOutside = false): void {
    const changed = [...this._changed];
    this._changed.clear();
    this._all = undefined;
    // Its page may be gone before it knows where to.
    if (isOutside && changed.some(({role, goesOut}) => role === 'visitor' && !goesOut)) this._lookedBackFor = undefined;
    if (!this.length) this._told.clear();
    this._needs.onChange(isOutside);
    for (const entry of changed) {
      const {name, delivery} = entry;
      const isNew = !this._told.has(name);
      const message = entry.sort && (isNew || this._told.get(name) !== delivery) ? this._read(entry) : undefined;
      if (!message) continue;
      this._told.set(name, delivery);
      if (isNew) this._needs.onMessage(message);
      else if (delivery !== 'sending') this._needs.onDelivery(message);
    }
  }
}

const LETTERS = Object.fromEntries(Object.entries(ROLES).map(([letter, role]) => [role, letter]));
