// Where a conversation is kept: the browser's storage, every piece under a key of its own, so that two tabs never overwrite
// each other's. Where that is blocked, memory; where it is full, the memory of all tabs.
import {storageFor} from './storage-name.js';

/** The key under which tabs hear what is not kept. */
export const NEWS = '!';

/** For what is longer, in characters, no room is made: it might not fit into all there is. */
const WORTH_ROOM = 1_000_000;

export class ThreadStorage {
  /** What could not be stored, here or in another tab. */
  private readonly _memory = new Map<string, string>();
  private _storage: Storage | undefined;
  private _tabs: BroadcastChannel | undefined;
  private _hasFailed = false;

  constructor(
    private readonly _kind: string | null,
    private readonly _name: string,
    private readonly _needs: {
      /** Another tab has changed or (null) removed a value. */
      readonly onChange: (key: string, value: string | null) => void;
      /** Whether what another tab has removed was replaced here since: tabs hear of each other late, and in any order. */
      readonly isReplaced: (key: string, removed: string | null) => boolean;
      /** Somebody else's code has cleared all that the browser keeps for the site. */
      readonly onClear: () => void;
      readonly onTrouble: (error: unknown) => void;
      /** Makes room; returns whether there was anything to give up. */
      readonly makeRoom: () => boolean;
    },
  ) {
    try {
      this._storage = storageFor(this._kind);
      this._storage?.key(0);
    } catch (error) {
      this._storage = undefined;
      this._fail(error);
    }
  }

  /** Whether other tabs see what is kept. */
  get isShared(): boolean {
    return Boolean(this._storage) && this._kind !== 'session';
  }

  connect(): void {
    addEventListener('storage', this._onStorage);
    if (!this.isShared) return;
    try {
      this._tabs = new BroadcastChannel(this._name);
      this._tabs.onmessage = ({data}) => {
        const [key, value, removed] = data as [string, string | null, string];
        if (value !== null && key !== NEWS) this._memory.set(this._whole(key), value);
        this._hear(key, value, removed);
      };
    } catch {
      // Blocked: the storage tells enough.
    }
  }

  disconnect(): void {
    removeEventListener('storage', this._onStorage);
    this._tabs?.close();
    this._tabs = undefined;
  }

  /** Tells the other tabs something that is not kept; they hear of it as of a change, under a key of its own. */
  tell(news: string): void {
    this._post(NEWS, news);
  }

  /** The keys that begin so, without that beginning. */
  keys(start: string): string[] {
    const whole = `${this._name}:${start}`;
    const keys = new Set([
      ...(this._storage ? (Reflect.ownKeys(this._storage) as string[]) : []),
      ...this._memory.keys(),
    ]);
    return [...keys].filter((key) => key.startsWith(whole)).map((key) => key.slice(whole.length));
  }

  get(key: string): string | null {
    const whole = this._whole(key);
    return this._memory.get(whole) ?? this._storage?.getItem(whole) ?? null;
  }

  set(key: string, value: string): void {
    const whole = this._whole(key);
    this._memory.delete(whole);
    for (let isTrying: unknown = this._storage; isTrying;) {
      try {
        return this._storage!.setItem(whole, value);
      } catch (error) {
        isTrying = value.length < WORTH_ROOM && this._needs.makeRoom();
        if (!isTrying) this._fail(error);
      }
    }
    this._memory.set(whole, value);
    if (this._storage) this._post(key, value);
  }

  remove(key: string): void {
    const whole = this._whole(key);
    const removed = this._memory.get(whole);
    if (this._memory.delete(whole)) this._post(key, null, removed);
    this._storage?.removeItem(whole);
  }

  private _post(...news: readonly [key: string, value: string | null, removed?: string]): void {
    this._tabs?.postMessage(news);
  }

  private _hear(key: string, value: string | null, removed: string | null): void {
    if (value === null) {
      if (this._needs.isReplaced(key, removed)) return;
      this._memory.delete(this._whole(key));
    }
    this._needs.onChange(key, value);
  }

  private _whole(key: string): string {
    return `${this._name}:${key}`;
  }

  /** Says it once. */
  private _fail(error: unknown): void {
    if (!this._hasFailed) this._needs.onTrouble(error);
    this._hasFailed = true;
  }

  private readonly _onStorage = ({storageArea, key, newValue, oldValue}: StorageEvent): void => {
    const start = this._whole('');
    if (storageArea !== this._storage) return;
    if (key === null) return this._needs.onClear();
    if (key.startsWith(start)) {
      if (newValue !== null) this._memory.delete(key);
      this._hear(key.slice(start.length), newValue, oldValue);
    }
  };
}
