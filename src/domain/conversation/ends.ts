// Which conversations the visitor has ended, in any tab, and where those go on that have moved to another name: somebody has signed
// in. Remembered as long as there is the tab, and kept nowhere.
import {ENDED} from './ended.js';
import {conversationOf, isOfWhole, readKey} from './fact.js';
import type {Kept, LogNeeds, News} from './log-needs.js';
import {pairs, POINTER, pointed, readJson} from './record.js';

export class Ends {
  /** Of those that have ended, where each that has moved goes on. */
  private readonly _moved = new Map<string, string>();
  readonly ids = new Set<string>();

  constructor(
    private readonly _needs: Pick<LogNeeds, 'store' | 'tell' | 'elsewhere'>,
    /** Opens the log of the conversation that goes on elsewhere: what was taken back or given up there is not to return. */
    private readonly _open: (elsewhere: Pick<LogNeeds, 'store' | 'tell'>) => {read(): void; hear(news: News): void},
  ) {}

  /** Whether a key is of a conversation that has been ended. */
  isOver(key: string): boolean {
    return this.ids.size > 0 && this.ids.has(conversationOf(key));
  }

  /** Whether it goes on under another name. */
  hasMoved(id: string): boolean {
    return this._moved.has(id);
  }

  /** @param movedTo the name under which they go on. */
  add(ids: readonly string[], movedTo?: string): void {
    for (const id of ids) this.ids.add(id);
    for (const id of movedTo ? ids : []) this._moved.set(id, movedTo!);
  }

  /** Where conversations go on whose end is about to be told; of what has ended before, that is no news. */
  hearMoves(moved: unknown): void {
    for (const [id, name] of pairs(moved)) if (!this.ids.has(id)) this._moved.set(id, name);
  }

  /** Over both ways, since some browsers have one only; returns whether there was room to. */
  tell(ids: readonly string[]): boolean {
    const {store, tell} = this._needs;
    const news = this.news(ids);
    const isTold = store.set(ENDED, JSON.stringify(news.moved ? news : ids));
    store.remove(ENDED);
    tell(news);
    return isTold;
  }

  news(ids: readonly string[] = [...this.ids]): Pick<News, 'ended' | 'moved'> {
    const moved = [...this._moved].filter(([id]) => ids.includes(id));
    return {ended: ids, ...(moved.length && {moved})};
  }

  /** What was told by the key of that name. */
  read(value: string): unknown {
    const told = readJson(value);
    return Array.isArray(told) ? {ended: told} : told;
  }

  /** Removes from storage what another tab has written since; of what has moved, that is passed on. */
  sweep(): void {
    const {store} = this._needs;
    if (!this.ids.size) return;
    const over = store.keys().filter((key) => this.isOver(key));
    this.passOn(over.map((key) => [key, store.get(key) ?? '']));
    for (const key of over) store.remove(key);
  }

  /** Another tab says something in what has ended: it has not heard of that, nor may have who has come since. */
  hearLate(facts: readonly Kept[]): void {
    if (!this.ids.size) return; // of most visitors none has ended
    this.passOn(facts);
    const ids = new Set(facts.map(([key]) => conversationOf(key)).filter((id) => this.ids.has(id)));
    if (ids.size) this.tell([...ids]);
  }

  /** Of facts, those of conversations that have moved go there: whoever said them had not heard of it, and may be gone before. */
  passOn(facts: readonly Kept[]): void {
    for (const [id, name] of this._moved) {
      if (!this.ids.has(id)) continue;
      const own = facts.filter(([key]) => readKey(key)?.conversation === id && !isOfWhole(key));
      const elsewhere = own.length && this._needs.elsewhere(name);
      if (!elsewhere) continue;
      const {store, tell} = elsewhere;
      const passedOn = own.filter(([key]) => store.get(key) === null);
      if (!passedOn.length) continue;
      if (isStillThere(id, store.get(POINTER))) {
        const log = this._open(elsewhere);
        log.read();
        log.hear({unkept: passedOn});
      }
      tell({passedOn});
    }
  }
}

/** Whether a conversation that has moved goes on there: one that begins later stands for an end that was heard of there only. */
const isStillThere = (id: string, pointer: string | null): boolean => pointer !== null && pointed(pointer) <= id;
