// What a log needs of the world around it: where facts are kept, and how the visitor's other tabs are told of them.
import type {Entry} from './entry.js';

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
  /** In storage, as far as the one knows who tells it. */
  readonly facts?: readonly Kept[] | undefined;
  /** Facts that are not in storage. */
  readonly unkept?: readonly Kept[] | undefined;
  /**
   * Of a conversation that has moved here: said where nobody had heard of that yet. Whoever does not know it learns nothing, since
   * it may have been ended here meanwhile.
   */
  readonly passedOn?: readonly Kept[] | undefined;
  /** Conversations that the visitor has ended. */
  readonly ended?: readonly string[] | undefined;
  /** Of those the ones that go on under another name, each with that: what is still said in one goes there. */
  readonly moved?: readonly (readonly [id: string, name: string])[] | undefined;
  /** A tab has come, and wants to know what is not in storage. */
  readonly hello?: boolean | undefined;
}
/** A fact, as it is kept and told. */
export type Kept = readonly [key: string, value: string];

export interface LogNeeds {
  readonly store: Store;
  readonly tell: (news: News) => void;
  /** Where the conversation of another name is kept, and how its tabs are told something; undefined: it is none that could have this one. */
  readonly elsewhere: (name: string) => Pick<LogNeeds, 'store' | 'tell'> | undefined;
  /** Makes the id of a conversation that begins; the lesser one is the earlier one. */
  readonly newId: () => string;
  readonly onChange: (entry: Entry) => void;
  /** Something is in the memory of tabs only. */
  readonly onUnkept: () => void;
}
