// Where facts are kept: the browser's storage, under the widget's name; or where that is blocked, memory. Never throws.
import {storageFor} from './storage-name.js';
import type {Store} from '../domain/conversation/log-needs.js';

/** What is used of a browser's storage. */
type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export class BrowserStore implements Store {
  /** Undefined where there is none. */
  readonly storage: Storage | undefined;
  /** Why what was to be kept last was not. */
  refusal: unknown;
  private readonly _memory = new Map<string, string>();
  /** All keys as of the beginning, until somebody has asked for them: of a long conversation, to list them takes a while. */
  private _listed: string[] | undefined;
  private readonly _place: Place;
  private readonly _start: string;

  constructor(
    private readonly _kind: string | null,
    name: string,
    /** Is told where the browser does not let us look at what is there. */
    private readonly _onTrouble: (error: unknown) => void,
  ) {
    this._start = `${name}:`;
    this.storage = this._try(() => {
      const storage = storageFor(_kind);
      storage?.key(0);
      this._listed = storage && (Reflect.ownKeys(storage) as string[]);
      return storage;
    });
    const memory = this._memory;
    this._place = this.storage ?? {
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => void memory.set(key, value),
      removeItem: (key) => void memory.delete(key),
    };
  }

  /** Whether other tabs see what is kept. */
  get isShared(): boolean {
    return Boolean(this.storage) && this._kind !== 'session';
  }

  /** All keys of the browser's storage, whoever's they are, as of the beginning; none any more once something was done with them. */
  get listed(): readonly string[] {
    return this._listed ?? [];
  }

  keys(): string[] {
    const {storage, _start: start, _listed: listed} = this;
    this._listed = undefined;
    const all = this._try(
      () => listed ?? (storage ? (Reflect.ownKeys(storage) as string[]) : [...this._memory.keys()]),
    );
    return (all ?? []).filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
  }

  /** What a key of the browser's storage is called here; undefined where it is none of ours. */
  ownKey(key: string): string | undefined {
    return key.startsWith(this._start) ? key.slice(this._start.length) : undefined;
  }

  get(key: string): string | null {
    return this._try(() => this._place.getItem(this._start + key)) ?? null;
  }

  set(key: string, value: string): boolean {
    this._listed = undefined;
    try {
      this._place.setItem(this._start + key, value);
      return true;
    } catch (error) {
      this.refusal = error;
      return false;
    }
  }

  remove(key: string): void {
    this._try(() => this._place.removeItem(this._start + key));
  }

  private _try<Result>(work: () => Result): Result | undefined {
    try {
      return work();
    } catch (error) {
      this._onTrouble(error);
      return undefined;
    }
  }
}
