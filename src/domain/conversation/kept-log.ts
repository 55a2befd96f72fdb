// The log of one conversation as one tab keeps it: in the browser's storage, and in memory what found no room there.
import {DAY} from '../calendar.js';
import {type Entry, goesWith, greater} from './entry.js';
import {
  CHANGED,
  CONTACT,
  FORGOTTEN,
  HANDOVER,
  hasValue,
  isOfWhole,
  isReplyKind,
  keyOf,
  messageOf,
  placeAfter,
  readKey,
  RETRACTED,
  SEEN,
  timeOf,
  USED,
} from './fact.js';
import {Log} from './log.js';
import type {Kept, LogNeeds} from './log-needs.js';
import {POINTER, pointed, readJson, VERSION} from './record.js';

/** For what is longer, in characters, no room is made: it might not fit into all there is. */
const WORTH_ROOM = 1_000_000;
/** A thread that is shorter gives up nothing: it is not what fills the storage. Nor is what is in memory only. */
const WORTH_FORGETTING = 50;
const MAX_HANDOVERS = 20;
/** Of so many answers that were given up it is known that they were: a server may say all of them again. */
const MAX_FORGOTTEN = 200;
const MAX_ID = 100;

export abstract class KeptLog {
  readonly log = new Log((entry) => this._needs.onChange(entry));
  /** What facts say, as far as this tab knows: whatever happens to the storage. */
  protected readonly _values = new Map<string, string>();
  /** Facts that found no room in storage, in the order in which they are put there. */
  protected _unkept = new Set<string>();
  /** The conversation that begins here, if none has yet. */
  private _next = '';
  private _isKeeping = false;
  /** Whether something led to the conversation when the page was left, though its facts may have found no room. */
  protected _wasThere = false;

  constructor(protected readonly _needs: LogNeeds) {}

  /** Of several that began at the same time the first one. */
  get id(): string {
    const [first = (this._next ||= this._needs.newId())] = [...this.log.conversations].sort();
    return first;
  }

  /** Whether everything has found room in storage. */
  get isKept(): boolean {
    return !this._unkept.size;
  }

  /** What a fact says; undefined where nobody knows any more. */
  value(key: string): string | undefined {
    if (!key) return undefined; // the blank key is the pointer, not a fact
    const known = this._values.get(key) ?? this._needs.store.get(key) ?? (hasValue(key) ? undefined : '');
    if (known !== undefined) this._remember(key, known);
    return known;
  }

  /** Adds a fact, here and in all tabs. */
  write(
    kind: string,
    id: string,
    value: string,
    now: number,
    place = placeAfter(this.log.latest, now),
    conversation = this.id,
  ): void {
    const {log} = this;
    const key = keyOf({conversation, place, kind, id});
    const before = [this._before(kind, id)];
    this._values.set(key, value);
    log.add(key);
    this._unkept.add(key);
    this._keep();
    // A tab that has just come may know of this one, but not of those before.
    if (this._unkept.has(key))
      this._needs.tell({unkept: this._known([...this._precious().filter((each) => this._unkept.has(each)), key])});
    if (kind === HANDOVER) before.push(log.handovers.at(-MAX_HANDOVERS - 1));
    this._erase(before.filter((each): each is string => Boolean(each)));
    if (kind === CHANGED) this._keep(); // in the room of the one before, where there was no other
  }

  /** What no longer counts once there is another one of it: without that, an answer worded word by word would fill the storage. */
  private _before(kind: string, id: string): string | undefined {
    return kind === CONTACT ? this.log.contact : kind === CHANGED ? this.log.get(id)?.changed : undefined;
  }

  /** The visitor has had everything before their eyes: in each of several conversations that have become one. */
  see(): void {
    const {shown, conversations} = this.log;
    for (const conversation of conversations) {
      const seen = this.log.seenOf(conversation);
      if (shown > seen) this._replace(SEEN, seen, shown, '', conversation);
    }
  }

  /** Somebody is there: once a day is enough to know. */
  use(now: number): void {
    const {used, latest} = this.log;
    if (latest && now - timeOf(latest) > DAY) this._replace(USED, used, placeAfter(latest, now));
  }

  /** Gives up so many of the oldest messages, none where it is less than one; returns whether there were any. */
  giveUp(count: number): boolean {
    const {log} = this;
    const old = log.oldest(count);
    const place = old.map(goesWith).reduce(greater, '');
    if (!place) return false;
    const answers = old.filter(({id, role}) => role !== 'visitor' && role !== 'auto' && id.length < MAX_ID);
    const ids = [...this._forgotten, ...answers.map(({id}) => id)].slice(-MAX_FORGOTTEN);
    this._erase(old.flatMap(({keys}) => keys));
    this._replace(FORGOTTEN, log.forgotten, place, JSON.stringify({ids}));
    return true;
  }

  /** Whether an answer was given up for want of room: said again, it is no news. */
  isForgotten(id: string): boolean {
    return this._forgotten.includes(id);
  }

  private get _forgotten(): readonly unknown[] {
    const {conversations, forgotten: place} = this.log;
    const keys = [...conversations].map((conversation) => keyOf({conversation, place, kind: FORGOTTEN, id: ''}));
    const {ids} = Object(readJson(this.value(keys.find((key) => this.log.has(key)) ?? ''))) as {ids?: unknown};
    return Array.isArray(ids) ? (ids as unknown[]) : [];
  }

  /** A message was taken back: nothing of what it said stays here. */
  retract(id: string, now: number): void {
    const keys = this.log.get(id)!.keys.filter(hasValue);
    this.write(RETRACTED, id, '', now);
    this._erase(keys);
  }

  /** Learns all that is in storage, at first or after an absence, and puts there what has found no room yet. */
  read(): void {
    const {store} = this._needs;
    this._keep();
    for (const key of store.keys().sort()) if (!this._isOver(key)) this.log.add(key);
    for (const key of this._precious()) this.value(key);
  }

  /** Whether a key is of a conversation that has been ended. */
  protected abstract _isOver(key: string): boolean;

  /** All that is known of messages and of the visitor; neither what was given up, nor what holds for this conversation as a whole. */
  facts(): Kept[] {
    this.read();
    const keys = this.log.keys.filter((key) => !isOfWhole(key) && this.value(key) !== undefined);
    return keys.map((key) => [key, this.value(key)!]);
  }

  /**
   * Puts back what is on its way, or was refused, where somebody else's code has cleared the storage; and what found no room, where
   * there is some by now.
   */
  keepPending(): void {
    this._keep(false);
    this._putBackUndelivered();
    this._wasThere = this._isPointedAt;
  }

  /** Whether the pointer is there, and names this conversation. */
  protected get _isPointedAt(): boolean {
    return this.log.conversations.has(pointed(this._needs.store.get(POINTER)));
  }

  private _putBackUndelivered(): void {
    const {store} = this._needs;
    if (!this.log.undelivered.length) return;
    const known = this._precious().filter((key) => this._values.has(key));
    // Without it, no page would look for the rest.
    if (known.length && store.get(POINTER) === null) store.set(POINTER, this._pointer);
    this._putBack(known.filter((key) => store.get(key) !== this._values.get(key)));
  }

  protected get _pointer(): string {
    return JSON.stringify({version: VERSION, id: this.id});
  }

  protected _putBack(keys: readonly string[]): void {
    if (!keys.length) return;
    this._unkept = new Set([...keys, ...this._unkept]);
    this._keep();
  }

  /** What must not get lost, in the order in which it is kept. */
  protected _precious(): string[] {
    const {undelivered, contact} = this.log;
    const ofMessage = ({keys, replies}: Entry) => [...keys, ...replies.flatMap(({keys}) => keys)];
    return [...(contact ? [contact] : []), ...undelivered.flatMap(ofMessage)];
  }

  protected _known(keys: Iterable<string>): Kept[] {
    return [...new Set(keys)].filter((key) => this._values.has(key)).map((key) => [key, this._values.get(key)!]);
  }

  protected _erase(keys: readonly string[]): void {
    for (const key of keys) {
      this._values.delete(key);
      this._unkept.delete(key);
      this._needs.store.remove(key);
    }
  }

  /** Of these facts only the one with the greatest place counts. @param own of one conversation; else of all that have become one. */
  private _replace(kind: string, before: string, place: string, value = '', own?: string): void {
    for (const conversation of own ? [own] : this.log.conversations) {
      if (before) this._erase([keyOf({conversation, place: before, kind, id: ''})]);
    }
    this.write(kind, '', value, 0, place, own);
  }

  /** What is broken later is known all the same; of what two tabs wrote in the same instant all tabs keep the same. */
  protected _remember(key: string, value: string): void {
    const mine = this._values.get(key);
    const isFirst = !mine || (value && value < mine);
    if (isFirst && (!value || (value[0] === '{' && readJson(value)))) this._values.set(key, value);
  }

  protected _drop(ids: ReadonlySet<string>): void {
    this._next = '';
    this._wasThere = false;
    this.log.drop(ids);
    for (const key of this._values.keys()) if (!this.log.has(key)) this._values.delete(key);
    for (const key of this._unkept) if (!this.log.has(key)) this._unkept.delete(key);
  }

  /** Puts into storage what is not there yet: a later fact only after an earlier one. */
  protected _keep(makesRoom = true): void {
    if (this._isKeeping || !this._unkept.size) return; // room is being made, or nothing waits for any
    this._isKeeping = true;
    this._writeUnkept(makesRoom);
    this._isKeeping = false;
  }

  private _writeUnkept(makesRoom: boolean): void {
    const {store} = this._needs;
    const pointer = this._pointer;
    const kept = store.get(POINTER);
    if (kept !== pointer && this._set(POINTER, pointer, makesRoom) && kept === null) this.keepPending();
    const facts: Kept[] = [];
    for (const key of this._unkept) {
      const value = this._isGone(key) ? undefined : this._values.get(key);
      if (value !== undefined && !this._set(key, value, makesRoom)) {
        if (value.length < WORTH_ROOM) break;
        continue;
      }
      this._unkept.delete(key);
      if (value !== undefined) facts.push([key, value]);
    }
    // In this order over each way: whoever knows of a message knows of those before it.
    if (facts.length) this._needs.tell({facts});
  }

  /** Whether it words what was taken back, or given up: a tab that has heard of it late does not keep it. */
  protected _isGone(key: string): boolean {
    const fact = readKey(key)!;
    const {key: said, sort} = (hasValue(key) && this.log.get(messageOf(fact))) || {};
    return Boolean(said) && !sort && (said === key || !isReplyKind(fact.kind));
  }

  private _set(key: string, value: string, makesRoom: boolean): boolean {
    const isSmall = makesRoom && value.length < WORTH_ROOM;
    while (!this._needs.store.set(key, value)) {
      if (isSmall && this._makeRoom()) continue;
      this._needs.onUnkept();
      return false;
    }
    return true;
  }

  private _makeRoom(): boolean {
    const {length} = this.log.order;
    const count = Math.ceil(length / 10);
    const isKept = ({key}: Entry) => this._needs.store.get(key) !== null;
    return length >= WORTH_FORGETTING && this.log.oldest(count).some(isKept) && this.giveUp(count);
  }
}
