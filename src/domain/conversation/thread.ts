// What there is to be read of a conversation: its messages, how far they have come, and who answers.
import {type HandledBy, isAnswer} from '../auto-reply.js';
import type {Contact, Message} from '../message.js';
import type {Entry} from './entry.js';
import {isAnswerId, PLACE, readKey, timeOf} from './fact.js';
import type {LogNeeds} from './log-needs.js';
import {readJson} from './record.js';
import {SharedLog} from './shared-log.js';

/** What the value of a message holds. */
interface Spoken {
  readonly text: string;
  readonly sentAt: number;
  readonly author?: string;
  readonly page?: string;
  /** By it the visitor asks for a person. */
  readonly handoff?: boolean;
  /** It was not known yet whether it goes anywhere. */
  readonly isUndecided?: boolean;
}

export class Thread {
  /** Messages as they were read last: the same object as long as nothing of it has changed. */
  private readonly _messages = new WeakMap<Entry, readonly [state: string, message: Message]>();
  /** All of them, until something changes. */
  protected _all: readonly Message[] | undefined;

  protected readonly _shared: SharedLog;
  /** What has changed since the page was told last. */
  protected readonly _changed = new Set<Entry>();

  constructor(needs: Omit<LogNeeds, 'onChange'>) {
    this._shared = new SharedLog({...needs, onChange: (entry) => this._changed.add(entry)});
  }

  protected get _log(): SharedLog['log'] {
    return this._shared.log;
  }

  get id(): string {
    return this._shared.id;
  }

  /** Whether what was said under this id is part of it; not so once that has been ended. */
  includes(id: string): boolean {
    return this._log.conversations.has(id);
  }

  /** Whether what was said under this id goes on under another name: somebody has signed in. */
  hasMoved(id: string): boolean {
    return this._shared.hasMoved(id);
  }

  /**
   * The ids under which somebody may answer: its own, and the latest under which the shop has something, as when what was said before
   * signing in goes on. Not more: each may keep a connection.
   */
  get answeredAs(): readonly string[] {
    const latest = [...this._log.delivered].sort().at(-1);
    return [...new Set([this.id, latest ?? this.id])];
  }

  get length(): number {
    return this._log.order.length;
  }

  /** Whether old messages have been forgotten. */
  get isTrimmed(): boolean {
    return this._log.forgotten > '';
  }

  /** Whether the visitor has said anything. */
  get hasBegun(): boolean {
    return this._log.hasVisitor || this.isTrimmed;
  }

  /** Whether anybody has said anything beside common questions and their answers. */
  get hasTalk(): boolean {
    return this._log.hasTalk || this.isTrimmed;
  }

  /** The common questions that have been put, in the words in which they were. */
  get askedQuestions(): readonly string[] {
    const asked = this._log.order.filter(({isCommonQuestion}) => isCommonQuestion);
    return asked.map((entry) => this._read(entry)?.text ?? '');
  }

  /** How the visitor can be reached; undefined: they were not asked; a blank address: they would rather not say. */
  get contact(): Contact | undefined {
    return readContact(readJson(this._shared.value(this._log.contact)));
  }

  /** Who answers since the latest handoff. */
  get handledBy(): HandledBy | undefined {
    const handover = this._log.handovers.at(-1);
    if (!handover) return undefined;
    const {place} = readKey(handover)!;
    if (this._isPersonAwaited) return 'people';
    const answer = this._lastAnswer;
    return answer?.role === 'assistant' && answer.sort!.slice(0, PLACE) > place ? 'assistant' : 'people';
  }

  /** All messages: to be asked for by pages only, since reading a long thread takes a while. */
  get messages(): readonly Message[] {
    return (this._all ??= this._log.order.map((entry) => this._read(entry)).filter((message) => message !== undefined));
  }

  /** Undefined where there is none, or where what was kept cannot be read. */
  at(index: number): Message | undefined {
    const entry = this._log.order.at(index);
    return entry && this._read(entry);
  }

  has(id: string): boolean {
    return Boolean(this._log.get(id)?.sort);
  }

  findLast(isWanted: (message: Pick<Message, 'id' | 'role' | 'isCommonQuestion'>) => boolean): Message | undefined {
    const entry = this._log.order.findLast((each) => isWanted(each) && this._read(each));
    return entry && this._read(entry);
  }

  /** How many messages from the shop the visitor has not seen; automatic ones count, answers that were asked for do not. */
  get unread(): number {
    return this._log.unseen.filter((entry) => {
      const isAskedFor = entry.role === 'auto' && isAnswerId(entry.id);
      return entry.role !== 'visitor' && !isAskedFor && (this._messages.has(entry) || this._read(entry));
    }).length;
  }

  /** The oldest message that is on its way; or the next one, after that. */
  next(after?: Message): Message | undefined {
    const entry = this._nextAfter((after && this._log.get(after.id)?.sort) ?? '');
    return entry && this._read(entry);
  }

  /** Since when nothing has got through: the time at which the oldest message was sent that is still on its way. */
  get waitingSince(): number | undefined {
    const first = this._nextAfter('');
    return first && timeOf(first.sort!.slice(0, PLACE));
  }

  /** The page on which a message was written. */
  pageOf({id}: Message): string {
    return this._spoken(this._log.get(id)?.key ?? '')?.page ?? '';
  }

  /** Whether the visitor asks for a person by a message. */
  asksForPerson({id}: Pick<Message, 'id'>): boolean {
    return this._spoken(this._log.get(id)?.key ?? '')?.handoff === true;
  }

  /** When something was kept last, in epoch milliseconds; 0: nothing is kept. */
  get lastUse(): number {
    return timeOf(this._log.latest);
  }

  /** The oldest of what is on its way and stands behind `start`; what nobody can read any more is not. */
  private _nextAfter(start: string): Entry | undefined {
    return this._log.pending.find((each) => each.sort! > start && this._read(each));
  }

  protected get _lastAnswer(): Entry | undefined {
    return this._log.order.findLast(isAnswer);
  }

  /** Whether the visitor has asked for a person, and none has answered since. */
  protected get _isPersonAwaited(): boolean {
    const request = this._log.handovers.findLast((key) => this.asksForPerson(readKey(key)!));
    if (!request) return false;
    const person = this._log.order.findLast(({role}) => role === 'agent');
    return !person || person.sort!.slice(0, PLACE) < readKey(request)!.place;
  }

  protected _read(entry: Entry): Message | undefined {
    const {id, role, key, delivery, changed, isCommonQuestion} = entry;
    const state = `${key} ${delivery} ${this._shared.value(key)} ${this._shared.value(changed)}`;
    const [known, read] = this._messages.get(entry) ?? [];
    if (known === state) return read;
    const {text: said, sentAt, author} = this._spoken(key) ?? {};
    if (said === undefined) return undefined;
    const {text = said} = this._spoken(changed) ?? {};
    const message: Message = {
      ...{id, role, text, sentAt: sentAt!},
      ...(author && {author}),
      ...(delivery && {delivery}),
      ...(isCommonQuestion && {isCommonQuestion}),
    };
    this._messages.set(entry, [state, Object.freeze(message)]);
    return message;
  }

  protected _spoken(key: string): Spoken | undefined {
    const {text, sentAt, author, page, handoff, isUndecided} = Object(readJson(this._shared.value(key))) as Spoken;
    const isWhole = typeof text === 'string' && typeof sentAt === 'number' && Math.abs(sentAt) < 8e15;
    return isWhole
      ? {text, sentAt, author: author!, page: page!, handoff: handoff!, isUndecided: isUndecided!}
      : undefined;
  }
}

export function readContact(kept: unknown): Contact | undefined {
  const {email, name} = Object(kept) as Partial<Contact>;
  return typeof email === 'string' ? {email, ...(typeof name === 'string' && {name})} : undefined;
}
