// One log in all tabs of a visitor: what is in the browser's storage, what found no room there, and what other tabs say.
// Tabs may do anything at once, and hear of each other late and in any order: what each knows only grows, until somebody
// ends the conversation (docs/conversation.md).
import {DAY} from '../calendar.js';
import {
  CONTACT,
  type Fact,
  FORGOTTEN,
  HANDOVER,
  hasValue,
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
import {type Entry, goesWith, greater, Log} from './log.js';

/** Where facts are kept; nothing of it throws. */
export interface Store {
  keys(): string[];
  get(key: string): string | null;
  /** Returns whether there was room. */
  set(key: string, value: string): boolean;
  remove(key: string): void;
}

/** What one tab tells the others. */
export interface News {
  readonly facts?: readonly Kept[] | undefined;
  /** Facts that are not in storage. */
  readonly unkept?: readonly Kept[] | undefined;
  /** Conversations that the visitor has ended. */
  readonly ended?: readonly string[] | undefined;
  /** Of those the ones that go on under another name, each with that: what is still said in one goes there. */
  readonly moved?: readonly (readonly [id: string, name: string])[] | undefined;
  /** A tab has come, and wants to know what is not in storage. */
  readonly hello?: boolean | undefined;
}
type Kept = readonly [key: string, value: string];

export interface SharedLogNeeds {
  readonly store: Store;
  readonly tell: (news: News) => void;
  /** Where the conversation of another name is kept, and how its tabs are told something; undefined: it is none that could have this one. */
  readonly elsewhere: (name: string) => Pick<SharedLogNeeds, 'store' | 'tell'> | undefined;
  /** Makes the id of a conversation that begins; the lesser one is the earlier one. */
  readonly newId: () => string;
  readonly onChange: (entry: Entry) => void;
  /** Something is in the memory of tabs only. */
  readonly onUnkept: () => void;
}

/** The key under which other pieces of code find that there is a conversation. */
const POINTER = '';
/** The key under which an end is told. It is removed at once. */
const ENDED = 'ended';
const VERSION = 2;
/** For what is longer, in characters, no room is made: it might not fit into all there is. */
const WORTH_ROOM = 1_000_000;
/** A thread that is shorter gives up nothing: it is not what fills the storage. Nor is what is in memory only. */
const WORTH_FORGETTING = 50;
const MOST_HANDOVERS = 20;
/** Of so many answers that were given up it is known that they were: a server may say all of them again. */
const MOST_FORGOTTEN = 200;
const MOST_ID = 100;

export class SharedLog {
  readonly log = new Log((entry) => this._needs.onChange(entry));
  /** What facts say, as far as this tab knows: whatever happens to the storage. */
  private readonly _values = new Map<string, string>();
  /** Facts that found no room in storage, in the order in which they are put there. */
  private _unkept = new Set<string>();
  private readonly _ended = new Set<string>();
  /** Of those, where each that has moved goes on. */
  private readonly _moved = new Map<string, string>();
  /** The conversation that begins here, if none has yet. */
  private _next = '';
  private _isKeeping = false;
  /** Whether something led to the conversation when the page was left, though its facts may have found no room. */
  private _wasThere = false;

  constructor(private readonly _needs: SharedLogNeeds) {}

  /** Of several that began at the same time the first one. */
  get id(): string {
    const [first = (this._next ||= this._needs.newId())] = [...this.log.conversations].sort();
    return first;
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
    const before = kind === CONTACT ? [log.contact] : [];
    this._values.set(key, value);
    log.add(key);
    this._unkept.add(key);
    this._keep();
    // A tab that has just come may know of this one, but not of those before.
    if (this._unkept.has(key))
      this._needs.tell({unkept: this._known([...this._precious().filter((each) => this._unkept.has(each)), key])});
    if (kind === HANDOVER) before.push(...log.handovers.slice(0, -MOST_HANDOVERS));
    this._erase(before.filter(Boolean));
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
    const answers = old.filter(({id, role}) => role !== 'visitor' && role !== 'auto' && id.length < MOST_ID);
    const ids = [...this._forgotten, ...answers.map(({id}) => id)].slice(-MOST_FORGOTTEN);
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

  private _erase(keys: readonly string[]): void {
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

  /** Learns all that is in storage, at first or after an absence, and puts there what has found no room yet. */
  read(): void {
    const {store} = this._needs;
    this._keep();
    this._removeEnded();
    for (const key of store.keys().sort()) this.log.add(key);
    for (const key of this._precious()) this.value(key);
  }

  /**
   * After an absence in which nothing was heard: only what is in storage counts, and what this tab alone has to see to. Where
   * nothing is left, it was ended meanwhile.
   */
  resume(): void {
    const {conversations} = this.log;
    const {store} = this._needs;
    const isThere = store.keys().some((key) => conversations.has(readKey(key)?.conversation ?? ''));
    const isGone = this._wasThere && !this._isPointedAt;
    const isOver = !isThere && (isGone || !this._unkept.size);
    const own = isOver ? [] : this._known([...this._precious(), ...this._unkept]);
    this._drop(new Set(conversations));
    this.read();
    this.hear({unkept: own});
    this.hello();
  }

  /** Asks the other tabs for what is not in storage. */
  hello(): void {
    this._needs.tell({hello: true});
    this._tellUnkept();
  }

  /** Tells what other tabs would not find in storage. */
  private _tellUnkept(): void {
    const unkept = this._known(this._unkept);
    if (unkept.length || this._ended.size) this._needs.tell({unkept, ...this._ends(this._ended)});
  }

  private _known(keys: Iterable<string>): Kept[] {
    return [...new Set(keys)].filter((key) => this._values.has(key)).map((key) => [key, this._values.get(key)!]);
  }

  /** What waits here is not known to the tab that sends, it seems. */
  insist(): void {
    this.read();
    this.keepPending();
    this._needs.tell({facts: this._known(this._precious())});
    this.hello();
  }

  /**
   * Ends the conversation, everywhere; returns the ids of what has been ended.
   *
   * @param movedTo the name under which it goes on.
   */
  end(movedTo?: string): string[] {
    const {store} = this._needs;
    this.read();
    const ended = [...this.log.conversations];
    for (const id of ended) this._ended.add(id);
    for (const id of movedTo ? ended : []) this._moved.set(id, movedTo!);
    this._drop(this._ended);
    // Before the keys go: other tabs must not take it for what somebody else has cleared. And after, if there was no room.
    const isTold = this._tellEnd(ended);
    for (const key of store.keys()) store.remove(key);
    if (!isTold) this._tellEnd(ended);
    return ended;
  }

  /** Over both ways, since some browsers have one only; returns whether there was room to. */
  private _tellEnd(ended: readonly string[]): boolean {
    const {store, tell} = this._needs;
    const news = this._ends(ended);
    const isTold = store.set(ENDED, JSON.stringify(news.moved ? news : ended));
    store.remove(ENDED);
    tell(news);
    return isTold;
  }

  private _ends(ids: Iterable<string>): Pick<News, 'ended' | 'moved'> {
    const ended = [...ids];
    const moved = [...this._moved].filter(([id]) => ended.includes(id));
    return {ended, ...(moved.length && {moved})};
  }

  /** All that is known of messages and of the visitor; neither what was given up, nor what holds for this conversation as a whole. */
  facts(): Kept[] {
    this.read();
    const keys = this.log.keys.filter((key) => !isOfWhole(key) && this.value(key) !== undefined);
    return keys.map((key) => [key, this.value(key)!]);
  }

  /** Adds what was said elsewhere. */
  adopt(facts: readonly Kept[]): void {
    this.hear({unkept: facts});
    this._keep();
  }

  /** Other tabs have said something; whoever they are. */
  hear(news: unknown): void {
    const {facts, unkept, ended, moved, hello} = Object(news) as Record<keyof News, unknown>;
    for (const [id, name] of pairs(moved)) if (!this._ended.has(id)) this._moved.set(id, name);
    if (Array.isArray(ended)) this._hearEnd(ended.filter((each) => typeof each === 'string'));
    this._passOn([...pairs(facts), ...pairs(unkept)]);
    for (const [key, value] of pairs(facts)) this._learn(key, value);
    for (const [key, value] of pairs(unkept)) {
      if (this._learn(key, value) && this._needs.store.get(key) !== value) this._unkept.add(key);
    }
    if (hello) this._tellUnkept();
    this._keep(false);
  }

  /** Another tab, or any code of the site, has changed the storage; null stands for a key that is gone, and for all of them. */
  hearStorage(key: string | null, value: string | null): void {
    if (key === ENDED && value) {
      const told = readJson(value);
      return this.hear(Array.isArray(told) ? {ended: told} : told);
    }
    if (key !== null && value !== null) {
      this._passOn([[key, value]]);
      this._learn(key, value);
      this._keep(false); // there seems to be room
      const mine = this._values.get(key);
      // What is told may have been overwritten since.
      const kept = this._needs.store.get(key);
      if (mine === kept) this._unkept.delete(key);
      else if (mine !== undefined && kept !== null) this._keepAgain([key]); // a fact never changes: somebody has broken it
    } else {
      this.keepPending();
      // Whoever reads the message without it would take it for waiting.
      if (key !== null) this._tellSettled(readKey(key));
    }
  }

  /**
   * Puts back what is on its way, or was refused, where somebody else's code has cleared the storage; and what found no room, where
   * there is some by now.
   */
  keepPending(): void {
    this._keep(false);
    this._keepUndelivered();
    this._wasThere = this._isPointedAt;
  }

  /** Whether the pointer is there, and names this conversation. */
  private get _isPointedAt(): boolean {
    return this.log.conversations.has(pointed(this._needs.store.get(POINTER)));
  }

  private _keepUndelivered(): void {
    const {store} = this._needs;
    if (!this.log.undelivered.length) return;
    const known = this._precious().filter((key) => this._values.has(key));
    // Without it, no page would look for the rest.
    if (known.length && store.get(POINTER) === null) store.set(POINTER, this._pointer);
    this._keepAgain(known.filter((key) => store.get(key) !== this._values.get(key)));
  }

  private get _pointer(): string {
    return JSON.stringify({version: VERSION, id: this.id});
  }

  private _keepAgain(keys: readonly string[]): void {
    if (!keys.length) return;
    this._unkept = new Set([...keys, ...this._unkept]);
    this._keep();
  }

  /** What must not get lost, in the order in which it is kept. */
  private _precious(): string[] {
    const {undelivered, contact} = this.log;
    const ofMessage = ({keys, replies}: Entry) => [...keys, ...replies.flatMap(({keys}) => keys)];
    return [...(contact ? [contact] : []), ...undelivered.flatMap(ofMessage)];
  }

  private _learn(key: string, value: string): boolean {
    const fact = readKey(key);
    if (!fact) return false;
    if (this._ended.has(fact.conversation)) {
      this._needs.store.remove(key); // whoever wrote this has not heard of the end yet
      return false;
    }
    this._remember(key, value);
    const gone = this._goneBy(fact);
    if (!this.log.add(key)) this._tellSettled(fact);
    this._erase(gone.flatMap(({keys}) => keys.filter(hasValue)));
    if (this._isGone(key)) this._erase([key]); // its end was heard of before
    return true;
  }

  /** Somebody has put back what has gone already, and may take it for waiting. */
  private _tellSettled(fact?: Fact): void {
    const {store} = this._needs;
    const {key, keys = [], delivery = 'sending'} = (fact && this.log.get(messageOf(fact))) ?? {};
    if (delivery === 'sending' || store.get(key!) === null) return;
    this._keepAgain(keys.filter((each) => store.get(each) === null && this.value(each) !== undefined));
  }

  /** What is broken later is known all the same; of what two tabs wrote in the same instant all tabs keep the same. */
  private _remember(key: string, value: string): void {
    const mine = this._values.get(key);
    const isFirst = !mine || (value && value < mine);
    if (isFirst && (!value || (value[0] === '{' && readJson(value)))) this._values.set(key, value);
  }

  private _hearEnd(ids: readonly string[]): void {
    const {store} = this._needs;
    if (ids.every((id) => this._ended.has(id))) return;
    const known = [...this._values];
    for (const id of ids) this._ended.add(id);
    this._drop(this._ended);
    this._passOn(known);
    this._tellEnd(ids); // once: whoever told it may be gone before a tab that has just come could hear it
    this.read(); // another tab may have begun anew, and not been heard of
    if (!this._ended.has(pointed(store.get(POINTER)))) return;
    if (this.log.conversations.size) store.set(POINTER, this._pointer);
    else store.remove(POINTER);
  }

  private _removeEnded(): void {
    const {store} = this._needs;
    const over = this._ended.size ? store.keys().filter((key) => this._isOver(key)) : [];
    this._passOn(over.map((key) => [key, store.get(key) ?? '']));
    for (const key of over) store.remove(key);
  }

  /** Of facts, those of conversations that have moved go there: whoever said them had not heard of it, and may be gone before. */
  private _passOn(facts: readonly Kept[]): void {
    for (const [id, name] of this._moved) {
      const own = facts.filter(([key]) => readKey(key)?.conversation === id && !isOfWhole(key));
      const {store, tell} = (own.length && this._needs.elsewhere(name)) || {};
      if (!store) continue;
      // One that begins later stands for an end that was heard of there only.
      const isThere = pointed(store.get(POINTER)) <= id;
      const news = own.filter(([key]) => store.get(key) === null);
      for (const [key, value] of isThere ? news : []) store.set(key, value);
      if (news.length) tell!({unkept: news});
    }
  }

  /** Whether a key is of a conversation that has been ended. */
  private _isOver(key: string): boolean {
    return this._ended.has(readKey(key)?.conversation ?? '');
  }

  private _drop(ids: ReadonlySet<string>): void {
    this._next = '';
    this._wasThere = false;
    this.log.drop(ids);
    for (const key of this._values.keys()) if (!this.log.has(key)) this._values.delete(key);
    for (const key of this._unkept) if (!this.log.has(key)) this._unkept.delete(key);
  }

  /** Puts into storage what is not there yet: a later fact only after an earlier one. */
  private _keep(makesRoom = true): void {
    if (this._isKeeping || !this._unkept.size) return; // room is being made, or nothing waits for any
    this._isKeeping = true;
    this._keepAll(makesRoom);
    this._isKeeping = false;
  }

  private _keepAll(makesRoom: boolean): void {
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

  /** What goes by a fact: this tab may have kept it again after another one had removed it. */
  private _goneBy({kind, place, id}: Fact): Entry[] {
    if (kind === FORGOTTEN) return this.log.goingWith(place);
    return kind === RETRACTED ? [this.log.get(id) ?? []].flat() : [];
  }

  /** Whether it words what was taken back, or given up: a tab that has heard of it late does not keep it. */
  private _isGone(key: string): boolean {
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

/** Whether a fact says something of its conversation as a whole, which is nothing for another one. */
const isOfWhole = (key: string): boolean => [FORGOTTEN, USED].includes(readKey(key)!.kind);

function pairs(list: unknown): Kept[] {
  const isPair = (each: unknown): each is Kept =>
    Array.isArray(each) && typeof each[0] === 'string' && typeof each[1] === 'string';
  return Array.isArray(list) ? list.filter(isPair) : [];
}

/** Undefined where it cannot be read. */
export function readJson(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** The conversation that a pointer names. */
const pointed = (pointer: string | null): string => String((Object(readJson(pointer)) as {id?: unknown}).id);
