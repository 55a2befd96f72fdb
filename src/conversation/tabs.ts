// The visitor's tabs: what each says to the others, and what the browser tells of the storage that they share. Two widgets
// of one name on a page are two tabs.
import type {News} from '../domain/conversation/log-needs.js';
import {nextTask} from './next-task.js';
import type {BrowserStore} from './browser-store.js';

export interface TabsNeeds {
  readonly onNews: (news: unknown) => void;
  /** Somebody has changed the storage; null stands for a key that is gone, and for all of them. */
  readonly onStorage: (key: string | null, value: string | null) => void;
}

export class Tabs {
  private _channel: BroadcastChannel | undefined;
  /** What is told with the next post: there may be thousands in a moment. */
  private _facts: (readonly [string, string])[] = [];

  constructor(
    private readonly _store: BrowserStore,
    private readonly _name: string,
    private readonly _needs: TabsNeeds,
  ) {}

  connect(): void {
    if (!this._store.isShared) return;
    addEventListener('storage', this._onStorage);
    addEventListener('pagehide', this._post);
    try {
      this._channel = new BroadcastChannel(`${this._name}/2`);
      this._channel.onmessage = ({data}) => this._needs.onNews(data);
    } catch {
      // Blocked: the storage tells enough.
    }
  }

  disconnect(): void {
    this._post();
    removeEventListener('storage', this._onStorage);
    removeEventListener('pagehide', this._post);
    this._channel?.close();
    this._channel = undefined;
  }

  tell({facts, ...news}: News & {readonly news?: object}): void {
    if (!this._channel) return;
    if (!this._facts.length && facts) void nextTask().then(this._post);
    if (facts) this._facts.push(...facts);
    else {
      this._post();
      this._channel.postMessage(news);
    }
  }

  private readonly _post = (): void => {
    if (this._facts.length) this._channel?.postMessage({facts: this._facts});
    this._facts = [];
  };

  private readonly _onStorage = ({storageArea, key, newValue}: StorageEvent): void => {
    const own = key === null ? null : this._store.ownKey(key);
    if (storageArea === this._store.storage && own !== undefined) this._needs.onStorage(own, newValue);
  };
}

/** Tells something to the tabs that have a conversation of another name. */
export function tellTabs(store: BrowserStore, name: string, news: News): void {
  const tabs = new Tabs(store, name, {onNews: () => {}, onStorage: () => {}});
  tabs.connect();
  tabs.tell(news);
  tabs.disconnect();
}
