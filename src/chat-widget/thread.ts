// All messages, oldest first. Each is kept under a key that begins with its place in the order, and is read only when
// somebody wants it: a thread of 10,000 is there as soon as one of 100.
import type {Message} from '../domain/message.js';
import type {ThreadStorage} from './thread-storage.js';

/** Characters of a key that say the place: milliseconds in base 36, enough for some thousand years. */
const PLACE = 9;
const LAST_PLACE = 36 ** PLACE - 1;

export class Thread {
  private _keys: string[];
  private readonly _read = new Map<string, Message | undefined>();
  /** The keys of messages on their way; kept apart too, so that nobody has to read all to find them. */
  private readonly _sending: Set<string>;

  constructor(
    private readonly _storage: ThreadStorage,
    /** What the keys of this conversation begin with. */
    private readonly _start: string,
  ) {
    this._keys = _storage.keys(_start).sort();
    this._sending = new Set(_storage.keys(WAITING + _start));
    // Two tabs may each have said the same; the first one counts in both.
    const ids = new Set<string>();
    for (const key of [...this._keys]) {
      if (ids.has(idOf(key))) this._drop(key);
      ids.add(idOf(key));
    }
  }

  get length(): number {
    return this._keys.length;
  }

  /** The place of the last message, as text that sorts. */
  get end(): string {
    return placeOf(this._keys.at(-1) ?? '');
  }

  /** Undefined where there is none, or where what was kept cannot be read. */
  at(index: number): Message | undefined {
    const key = this._keys.at(index);
    return key === undefined ? undefined : this._get(key);
  }

  placeAt(index: number): string {
    return placeOf(this._keys[index] ?? '');
  }

  all(): readonly Message[] {
    return this._keys.map((_, i) => this.at(i)).filter((message) => message !== undefined);
  }

  has(id: string): boolean {
    return this.keyOf(id) !== undefined;
  }

  findLast(isWanted: (message: Message) => boolean): Message | undefined {
    for (let i = this.length - 1; i >= 0; i--) {
      const message = this.at(i);
      if (message && isWanted(message)) return message;
    }
    return undefined;
  }

  /** Adds a message at the end. Two of one millisecond, or of a clock that was put back, keep their order. */
  add(message: Message, now: number, page?: string): void {
    const last = parseInt(this.end, 36) || 0;
    const place = Math.min(Math.max(Math.floor(now), last + 1), LAST_PLACE)
      .toString(36)
      .padStart(PLACE, '0');
    this._write(`${place}.${message.id}`, message, page);
  }

  /** The address of the page on which a message was written that is on its way. */
  pageOf(id: string): string {
    return this._storage.get(WAITING + this._start + this.keyOf(id)) || thisPage();
  }

  /** Puts another state of a message in its place, which is returned; one that is not there (any more) stays away. */
  replace(message: Message): string | undefined {
    const key = this.keyOf(message.id);
    if (key) this._write(key, message);
    return key && placeOf(key);
  }

  /** Forgets a message. */
  remove(id: string): void {
    const key = this.keyOf(id);
    if (key) this._drop(key);
  }

  /** Forgets the oldest ones, except what is on its way, and the latest; returns how many. */
  trim(count: number): number {
    const old = this._keys
      .slice(0, -1)
      .filter((key) => !this._sending.has(key))
      .slice(0, count);
    for (const key of old) this._drop(key);
    return old.length;
  }

  /** Keeps again what is on its way, where somebody has cleared the storage. */
  keepSending(): void {
    for (const key of this._sending) {
      const message = this._get(key);
      if (message && !this._storage.get(this._start + key)) this._write(key, message, this.pageOf(message.id));
    }
  }

  /** The oldest message that is on its way. */
  get nextToSend(): Message | undefined {
    for (const key of [...this._sending].sort()) {
      const message = this._get(key);
      if (message?.delivery === 'sending') return message;
    }
    return undefined;
  }

  /** Another tab has written (or, with null, removed) a message, which is returned as it is now. */
  follow(key: string, value: string | null): Message | undefined {
    this._read.delete(key);
    this._sending.delete(key);
    if (value === null) {
      this._keys = this._keys.filter((each) => each !== key);
      return undefined;
    }
    const same = this.keyOf(idOf(key));
    if (same && same < key) return void this._storage.remove(this._start + key);
    if (same && same > key) this._drop(same);
    this._insert(key);
    const message = this._get(key);
    if (message?.delivery === 'sending') this._sending.add(key);
    return message;
  }

  /** Another tab has written something else: it may say that a message which is here already is on its way. */
  followMark(mark: string): boolean {
    const start = WAITING + this._start;
    const key = mark.slice(start.length);
    const isOfMessage = mark.startsWith(start) && this._keys.includes(key);
    if (isOfMessage) this._sending.add(key);
    return isOfMessage;
  }

  private _get(key: string): Message | undefined {
    if (!this._read.has(key)) this._read.set(key, this._parse(key));
    return this._read.get(key);
  }

  private _write(key: string, message: Message, page = thisPage()): void {
    this._read.set(key, Object.freeze({...message}));
    this._insert(key);
    const isSending = message.delivery === 'sending';
    // First: where there is room for one only, a message that is kept must be found to be on its way.
    if (isSending) {
      this._sending.add(key);
      this._storage.set(WAITING + this._start + key, page);
    }
    this._storage.set(this._start + key, JSON.stringify({...message, id: undefined})); // the key has it
    if (!isSending) this._settle(key);
  }

  private _insert(key: string): void {
    const last = this._keys.at(-1) ?? '';
    if (last < key) this._keys.push(key);
    else if (!this._keys.includes(key)) this._keys = [...this._keys, key].sort();
  }

  /** What a message is kept under, which sorts; looked for from the end, where most are. */
  keyOf(id: string): string | undefined {
    const length = PLACE + 1 + id.length;
    return this._keys.findLast((key) => key.length === length && key.endsWith(id));
  }

  private _drop(key: string): void {
    this._keys.splice(this._keys.indexOf(key), 1);
    this._read.delete(key);
    this._settle(key);
    this._storage.remove(this._start + key);
  }

  private _settle(key: string): void {
    if (this._sending.delete(key)) this._storage.remove(WAITING + this._start + key);
  }

  private _parse(key: string): Message | undefined {
    try {
      const kept = JSON.parse(this._storage.get(this._start + key)!) as Message;
      const isWhole = typeof kept.text === 'string' && typeof kept.role === 'string' && typeof kept.sentAt === 'number';
      return isWhole && Math.abs(kept.sentAt) < 8e15 ? Object.freeze({...kept, id: idOf(key)}) : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Begins the keys that stand for messages on their way, with the URLs of the pages on which they were written. */
export const WAITING = '>';

const placeOf = (key: string): string => key.slice(0, PLACE);

/** The id of the message that is kept under a key. */
export const idOf = (key: string): string => key.slice(PLACE + 1);

/** The address without its query and fragment: what these hold, such as a token, is nobody else's business. */
const thisPage = (): string => location.origin + location.pathname;
