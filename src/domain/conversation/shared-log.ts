// One log in all tabs of a visitor: what this tab keeps, and what other tabs say.
// Tabs may do anything at once, and hear of each other late and in any order: what each knows only grows, until somebody
// ends the conversation (docs/conversation.md).
import type {Entry} from './entry.js';
import {ENDED} from './ended.js';
import {Ends} from './ends.js';
import {type Fact, FORGOTTEN, hasValue, messageOf, readKey, RETRACTED} from './fact.js';
import {KeptLog} from './kept-log.js';
import type {Kept, News} from './log-needs.js';
import {pairs, POINTER, pointed} from './record.js';

export class SharedLog extends KeptLog {
  private readonly _ends = new Ends(
    this._needs,
    (elsewhere) => new SharedLog({...this._needs, ...elsewhere, onChange: () => {}}),
  );

  /** Whether a conversation goes on under another name, as far as was heard. */
  hasMoved(id: string): boolean {
    return this._ends.hasMoved(id);
  }

  override read(): void {
    this._ends.sweep();
    super.read();
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
    if (unkept.length || this._ends.ids.size) this._needs.tell({unkept, ...this._ends.news()});
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
    this._ends.add(ended, movedTo);
    this._drop(this._ends.ids);
    // Before the keys go: other tabs must not take it for what somebody else has cleared. And after, if there was no room.
    // Where nothing was said that moves, there is nothing to tell.
    const tell = () => Boolean(movedTo && !ended.length) || this._ends.tell(ended);
    const isTold = tell();
    for (const key of store.keys()) store.remove(key);
    if (!isTold) tell();
    return ended;
  }

  /** Other tabs have said something; whoever they are. */
  hear(news: unknown): void {
    const {facts, unkept, passedOn, ended, moved, hello} = Object(news) as Record<keyof News, unknown>;
    this._ends.hearMoves(moved);
    if (Array.isArray(ended)) this._hearEnd(ended.filter((each) => typeof each === 'string'));
    const [kept, loose] = [pairs(facts), pairs(unkept)];
    this._ends.hearLate([...kept, ...loose]);
    for (const [key, value] of kept) this._learn(key, value);
    const isKnown = ([key]: Kept) => this.log.conversations.has(readKey(key)?.conversation ?? '');
    for (const [key, value] of [...loose, ...pairs(passedOn).filter(isKnown)]) {
      if (this._learn(key, value) && this._needs.store.get(key) !== value) this._unkept.add(key);
    }
    if (hello) this._tellUnkept();
    this._keep(false);
  }

  /** Another tab, or any code of the site, has changed the storage; null stands for a key that is gone, and for all of them. */
  hearStorage(key: string | null, value: string | null): void {
    if (key === ENDED && value) return this.hear(this._ends.read(value));
    if (key !== null && value !== null) {
      this._ends.hearLate([[key, value]]);
      this._learn(key, value);
      this._keep(false); // there seems to be room
      const mine = this._values.get(key);
      // What is told may have been overwritten since.
      const kept = this._needs.store.get(key);
      if (mine === kept) this._unkept.delete(key);
      else if (mine !== undefined && kept !== null) this._putBack([key]); // a fact never changes: somebody has broken it
    } else {
      this.keepPending();
      // Whoever reads the message without it would take it for waiting.
      if (key !== null) this._tellSettled(readKey(key));
    }
  }

  private _learn(key: string, value: string): boolean {
    const fact = readKey(key);
    if (!fact) return false;
    if (this._ends.isOver(key)) {
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
    this._putBack(keys.filter((each) => store.get(each) === null && this.value(each) !== undefined));
  }

  /** All that this tab knows, without a look at storage, where it is gone by now. */
  private get _allKnown(): Kept[] {
    const pairs = this.log.keys.map((key) => [key, this._values.get(key) ?? (hasValue(key) ? undefined : '')] as const);
    return pairs.filter((pair): pair is Kept => pair[1] !== undefined);
  }

  protected override _isOver(key: string): boolean {
    return this._ends.isOver(key);
  }

  private _hearEnd(ids: readonly string[]): void {
    const {store} = this._needs;
    if (ids.every((id) => this._ends.ids.has(id))) return;
    const known = this._allKnown;
    this._ends.add(ids);
    this._drop(this._ends.ids);
    this._ends.passOn(known);
    this._ends.tell(ids); // once: whoever told it may be gone before a tab that has just come could hear it
    this.read(); // another tab may have begun anew, and not been heard of
    if (!this._ends.ids.has(pointed(store.get(POINTER)))) return;
    if (this.log.conversations.size) store.set(POINTER, this._pointer);
    else store.remove(POINTER);
  }

  /** What goes by a fact: this tab may have kept it again after another one had removed it. */
  private _goneBy({kind, place, id}: Fact): Entry[] {
    if (kind === FORGOTTEN) return this.log.goingWith(place);
    return kind === RETRACTED ? [this.log.get(id) ?? []].flat() : [];
  }
}
