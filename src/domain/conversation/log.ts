// Folds facts into a thread: the same facts make the same thread, in whatever order they come and however often
// (docs/conversation.md). Reads keys only; what a message says is of no concern here.
import {
  CHANGED,
  CONTACT,
  endOf,
  FORGOTTEN,
  HANDOVER,
  isAnswerId,
  isReplyKind,
  QUESTION,
  readKey,
  REFUSED,
  replyName,
  RETRACTED,
  ROLES,
  SEEN,
  sortOf,
  split,
  TAKEN,
  TRIED_AGAIN,
  USED,
} from './fact.js';
import {type Entry, goesWith, greater, isUnseen, newEntry, placeOf, shownFrom, withOneMore, workOut} from './entry.js';

export class Log {
  /** What is shown, in its order. */
  order: Entry[] = [];
  /** The greatest place of all. */
  latest = '';
  /** When somebody was there last. */
  used = '';
  /** Up to which place messages have been given up. */
  forgotten = '';
  /** The fact that says how the visitor can be reached. */
  contact = '';
  /** The facts that people took over, oldest first. */
  handovers: string[] = [];
  /** Whether the visitor has said anything. */
  hasVisitor = false;
  /** Whether anybody has said anything beside common questions and their answers. */
  hasTalk = false;
  readonly conversations = new Set<string>();
  /** Those under which the shop has taken something. */
  readonly delivered = new Set<string>();

  private readonly _entries = new Map<string, Entry>();
  private readonly _undelivered = new Set<Entry>();
  /** Replies that are shown, but for those of which it is known that they have been seen. */
  private readonly _replies = new Set<Entry>();
  private readonly _seen = new Map<string, string>();
  private _keys = new Set<string>();

  /** @param _onChange is told what is shown now, is so no longer, or has come further on its way. */
  constructor(private readonly _onChange: (entry: Entry) => void) {}

  /** The place of the last message. */
  get end(): string {
    const last = this.order.at(-1);
    return last ? placeOf(last) : '';
  }

  get(id: string): Entry | undefined {
    return this._entries.get(id) ?? this._entries.get(replyName(id));
  }

  /** Up to which place the visitor has had before their eyes what was said in a conversation. */
  seenOf(conversation: string): string {
    return this._seen.get(conversation) ?? '';
  }

  /** All facts. */
  get keys(): string[] {
    return [...this._keys];
  }

  has(key: string): boolean {
    return this._keys.has(key);
  }

  /** What is shown since the visitor looked last: it stands at the end; and replies, which may stand further up. */
  get unseen(): Entry[] {
    const [seen = ''] = [...this.conversations].map((each) => this.seenOf(each)).sort();
    const last = this.order.slice(this._indexOf(endOf(seen))).filter(this._isUnseen);
    return [...new Set([...last, ...this._unseenReplies])];
  }

  /** The place from which on all that is shown now has been. */
  get shown(): string {
    return this._unseenReplies.map(shownFrom).reduce(greater, this.end);
  }

  private get _unseenReplies(): Entry[] {
    for (const reply of this._replies) if (!this._isUnseen(reply)) this._replies.delete(reply);
    return [...this._replies];
  }

  private readonly _isUnseen = (entry: Entry): boolean => isUnseen(entry, (conversation) => this.seenOf(conversation));

  /** What is said to be delivered and neither taken nor refused, oldest first. */
  get pending(): Entry[] {
    return this.undelivered.filter(({delivery}) => delivery === 'sending');
  }

  /** The same, and what was refused: nobody has it but the visitor. */
  get undelivered(): Entry[] {
    return [...this._undelivered].sort((a, b) => (a.sort! < b.sort! ? -1 : 1));
  }

  /** Returns whether it is a fact that was not known. */
  add(key: string): boolean {
    const fact = readKey(key);
    if (!fact || this._keys.has(key)) return false;
    const {conversation, place, kind, id} = fact;
    this._keys.add(key);
    this.conversations.add(conversation);
    this.latest = greater(place, this.latest);
    if (ROLES[kind]) this._say(key, kind, id);
    else if (kind === TAKEN) {
      this.delivered.add(conversation);
      this._learn(id, key, (entry) => {
        if (!entry.taken || place < entry.taken) entry.taken = place;
      });
    } else if (kind === REFUSED)
      this._try(id, key, (entry, number) => (entry.refused = Math.max(entry.refused, number)));
    else if (kind === TRIED_AGAIN) this._try(id, key, (entry, number) => (entry.tries = Math.max(entry.tries, number)));
    else if (kind === CHANGED) this._learn(id, key, (entry) => (entry.changed = this._later(key, entry.changed)));
    else if (kind === RETRACTED) this._learn(id, key, (entry) => (entry.isRetracted = true));
    else if (kind === SEEN) this._seen.set(conversation, greater(place, this.seenOf(conversation)));
    else if (kind === USED) this.used = greater(place, this.used);
    else if (kind === CONTACT) this.contact = this._later(key, this.contact);
    else if (kind === HANDOVER) this.handovers = [...this.handovers, key].sort(byPlace);
    else if (kind === FORGOTTEN && place > this.forgotten) this._forget(place);
    return true;
  }

  /** What goes if so many are given up: the oldest ones, and what goes with them; never what is on its way, nor the last one. */
  oldest(count: number): Entry[] {
    const {order} = this;
    const end = order.length ? goesWith(order.at(-1)!) : '';
    let [place, left] = ['', count];
    for (let i = 0; i < order.length && left > 0; i++) {
      const goes = goesWith(order[i]!);
      if (goes >= end) continue;
      place = greater(place, goes);
      left--;
    }
    return this.goingWith(place);
  }

  /** What goes where all is given up that goes with a place, or with a lesser one. */
  goingWith(place: string): Entry[] {
    return this.order.slice(0, this._indexOf(endOf(place))).filter((entry) => goesWith(entry) <= place);
  }

  /** Forgets the facts of conversations, as if nobody had said them. */
  drop(conversations: ReadonlySet<string>): void {
    const rest = [...this._keys].filter((key) => !conversations.has(readKey(key)!.conversation));
    for (const each of [
      this._entries,
      this._undelivered,
      this._replies,
      this._keys,
      this.conversations,
      this.delivered,
      this._seen,
    ])
      each.clear();
    this.order = [];
    this.handovers = [];
    this.latest = this.used = this.forgotten = this.contact = '';
    this.hasVisitor = this.hasTalk = false;
    for (const key of rest) this.add(key);
  }

  private _entry(name: string): Entry {
    let entry = this._entries.get(name);
    if (!entry) this._entries.set(name, (entry = newEntry(name)));
    return entry;
  }

  private _say(key: string, kind: string, id: string): void {
    const isReply = isReplyKind(kind);
    const [message, own] = isReply ? split(id) : ['', id];
    const isPrepared = kind === QUESTION || (isReply && isAnswerId(own));
    this.hasTalk ||= !isPrepared;
    this.hasVisitor ||= !isPrepared && ROLES[kind] === 'visitor';
    this._learn(isReply ? replyName(own) : own, key, (entry) => {
      const answered = message ? this._entry(message) : undefined;
      if (answered && !answered.replies.includes(entry)) answered.replies = withOneMore(answered.replies, entry);
      entry.said = withOneMore(entry.said, {key, kind, id: own, sort: sortOf(key), answered});
    });
  }

  private _try(id: string, key: string, learn: (entry: Entry, number: number) => void): void {
    const [number, message] = split(id);
    this._learn(message, key, (entry) => learn(entry, Number(number) || 0));
  }

  private _learn(id: string, key: string, learn: (entry: Entry) => void): void {
    const entry = this._entry(id);
    entry.keys = withOneMore(entry.keys, key);
    learn(entry);
    this._update(entry);
  }

  private _update(entry: Entry): void {
    const {sort: before, delivery: was} = entry;
    const index = before ? this._indexOf(before) : 0;
    workOut(entry, this.forgotten);
    const {sort, taken} = entry;
    if (sort !== before) {
      if (before) this.order.splice(index, 1);
      if (sort) this._insert(entry, this._indexOf(sort));
    }
    if (sort && entry.goesOut && !taken) this._undelivered.add(entry);
    else this._undelivered.delete(entry);
    if (sort && entry.said.some(({answered}) => answered)) this._replies.add(entry);
    if (sort === before && entry.delivery === was) return;
    this._onChange(entry);
    for (const reply of entry.replies) this._update(reply);
  }

  private _insert(entry: Entry, index: number): void {
    const {order} = this;
    if (index < order.length) order.splice(index, 0, entry);
    else order.push(entry); // quicker, and what nearly all do
  }

  private _forget(place: string): void {
    this.forgotten = place;
    // What answers a message goes with it.
    for (const entry of this.order.slice(0, this._indexOf(endOf(place)))) this._update(entry);
  }

  private _later(a: string, b: string): string {
    return [a, b].sort(byPlace)[1]!;
  }

  /** Where in the order it stands, or would. */
  private _indexOf(sort: string): number {
    let [from, to] = [0, this.order.length];
    if (to && this.order[to - 1]!.sort! < sort) return to;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.order[middle]!.sort! < sort) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** Facts of one kind in their order, whatever conversation they belong to. */
const byPlace = (a: string, b: string): number => (sortOf(a) + a < sortOf(b) + b ? -1 : 1);
