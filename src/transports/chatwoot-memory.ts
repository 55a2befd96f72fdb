// What has to be known of a conversation in Chatwoot to go on with it after a reload. Decides nothing.

/** Where to remember: as the widget's attribute `storage`. */
export type ChatwootStorage = 'local' | 'session' | 'none';

export interface Remembered {
  /** Chatwoot's `source_id` of the contact. Whoever knows it can read the conversation. */
  readonly contact?: string;
  /** Chatwoot's own id of the contact as it was made. */
  readonly person?: number;
  /** Chatwoot's `pubsub_token`, for the websocket. */
  readonly token?: string;
  readonly conversation?: number;
  /** The contact's details that Chatwoot has. */
  readonly told?: string;
  /** The id of our message that was last tried. */
  readonly tried?: string;
  /** Whether Chatwoot has said that it took that message. */
  readonly isTaken?: boolean;
  /** Chatwoot's id of the last message that it is known to have from us, or 0. */
  readonly newest?: number;
}

const TYPES: Readonly<Record<keyof Remembered, string>> = {
  contact: 'string',
  person: 'number',
  token: 'string',
  conversation: 'number',
  told: 'string',
  tried: 'string',
  isTaken: 'boolean',
  newest: 'number',
};

export class ChatwootMemory {
  private readonly _here = new Map<string, Remembered>();

  constructor(
    private readonly _prefix: string,
    private readonly _kind: ChatwootStorage,
  ) {}

  /** What is stored comes first: another tab may know better. Empty when nothing is known. */
  read(conversation: string): Remembered {
    return (
      this._try((storage) => readable(storage.getItem(this._prefix + conversation))) ??
      this._here.get(conversation) ??
      {}
    );
  }

  change(conversation: string, changes: Remembered): Remembered {
    const remembered = {...this.read(conversation), ...changes};
    this._here.set(conversation, remembered);
    const isStored = this._try((storage) => {
      storage.setItem(this._prefix + conversation, JSON.stringify(remembered));
      return true;
    });
    // What is out of date is worse than nothing: it would be read before the map.
    if (!isStored) this._try((storage) => storage.removeItem(this._prefix + conversation));
    return remembered;
  }

  forget(conversation: string): void {
    this._here.delete(conversation);
    this._try((storage) => storage.removeItem(this._prefix + conversation));
  }

  /** Storage may be blocked or full; then the map has to do. */
  private _try<Result>(work: (storage: Storage) => Result): Result | undefined {
    try {
      return this._kind === 'none' ? undefined : work(this._kind === 'session' ? sessionStorage : localStorage);
    } catch {
      return undefined;
    }
  }
}

/** A record of ours, or nothing: others write to the same storage. */
function readable(text: string | null): Remembered | undefined {
  const record: unknown = JSON.parse(text ?? 'null');
  return isRemembered(record) ? record : undefined;
}

function isRemembered(record: unknown): record is Remembered {
  if (Object(record) !== record) return false;
  const fields = record as Record<string, unknown>;
  return Object.entries(TYPES).every(([key, type]) => fields[key] === undefined || typeof fields[key] === type);
}
