// The conversation of one widget, in a browser: where it is kept, how tabs hear of each other, and the events that the page
// hears. What a conversation is and what can be done with it is in `domain/conversation/`.
import type {Situation} from '../domain/auto-reply.js';
import {DAY} from '../domain/calendar.js';
import {Conversation, MAX_MESSAGES} from '../domain/conversation/conversation.js';
import {placeAfter} from '../domain/conversation/fact.js';
import {readJson, VERSION} from '../domain/conversation/record.js';
import {keptFor, MAX_MESSAGE_LENGTH, type ReceivedMessage} from '../domain/message.js';
import {newId} from '../domain/new-id.js';
import {ChatDeliveryEvent, ChatHandoffEvent, ChatMessageEvent} from '../events/conversation.js';
import type {ThreadStrings} from '../i18n/strings.js';
import {NOWHERE, PAGE, UNDECIDED, UNSENT} from './early.js';
import {CUSTOMER, type Keeper} from './storage-name.js';
import {InParts} from './in-parts.js';
import {nextTask} from './next-task.js';
import {warn} from '../events/warn.js';
import {BrowserStore} from './browser-store.js';
import {Notes} from './notes.js';
import {Tabs, tellTabs} from './tabs.js';

const ROLES = ['agent', 'assistant', 'system'];
/** After so many turns of the page, what there is of a flood is drawn, though it goes on; before, only its end is. */
const MAX_TURNS = 100;

/** As keys are called where the name of the conversation goes without saying. */
const UNSENT_KEY = UNSENT.slice(1);

export interface KeptConversationNeeds {
  /** Where events come from. */
  readonly target: Keeper & {readonly keepDays: number | string | null};
  /** What keeps it apart from other conversations of the site. */
  readonly name: string;
  readonly situation: () => Omit<Situation, 'conversation'>;
  /**
   * A text, or one of the widget's own, with its placeholders filled as of an instant.
   *
   * @param isOpeningSaid when somebody will be there has been said, or is about to be: once is enough.
   */
  readonly word: (
    text: string | ((strings: ThreadStrings) => string),
    instant: number,
    isOpeningSaid?: boolean,
  ) => string;
  readonly now: () => number;
  readonly onChange: () => void;
  /** Whether messages go anywhere; undefined: that is not known yet. */
  readonly delivers: () => boolean | undefined;
  /** Is told the id of a conversation that has been ended. */
  readonly onEnd: (id: string) => void;
}

export class KeptConversation extends Conversation {
  /** Who of the shop is writing; "" where nobody knows who, undefined: nobody. */
  typing: string | undefined;
  /** Is told what another tab shares. */
  onNews: ((news: object) => void) | undefined;
  /** What keeps it apart from other conversations of the site. */
  readonly name: string;
  readonly notes: Notes;
  /** Answers as they come: there may be thousands in a moment. What would be forgotten at once is not even begun with. */
  readonly incoming = new InParts(nextTask, MAX_MESSAGES);
  /** Whether the visitor's other tabs have it too. */
  readonly isShared: boolean;
  /** Whether other customers have something in the same storage. */
  readonly hasOthers: boolean;

  private readonly _tabs: Tabs;
  private readonly _target: KeptConversationNeeds['target'];
  private readonly _store: BrowserStore;
  private readonly _now: () => number;
  private readonly _onEnd: (id: string) => void;
  private _isConnected = false;
  /** There was something at first that nobody had taken up; the key that says so may have been lost. */
  private _mayHaveUnsent: boolean;
  /** The ids of conversations that nobody has come back to, until somebody can be told. */
  private _expired: string[] = [];
  /** Undefined: nobody has it yet. */
  private readonly _onSomething: (() => void) | undefined;
  /** What was said meanwhile has not been heard. */
  private _wasAway: boolean;
  private _isBatching = false;

  /** Somebody else is in front of the page: what other tabs say is taken in, and told to the page when this one is back. */
  private _isAside = false;

  /** Somebody has answered since the page was loaded. */
  hasNews = false;

  constructor({target, name, word, now, onChange, onEnd, ...needs}: KeptConversationNeeds) {
    let hasWarned = false;
    const onTrouble = (error: unknown) => {
      if (!hasWarned) warn(target, 'storage', `the conversation is kept in memory only (${String(error)})`);
      hasWarned = true;
    };
    const store = new BrowserStore(target.storage, name, onTrouble);
    const [widgetName] = name.split(CUSTOMER);
    const [own, unsent, anonymous, customers] = [`${name}:`, name + UNSENT, `${widgetName}:`, widgetName + CUSTOMER];
    // Of a long conversation there are many: each is looked at as little as can be.
    const ofOthers = store.listed.filter((key) => !key.startsWith(own));
    const hasOthers = ofOthers.some((key) => key.startsWith(anonymous) || key.startsWith(customers));
    const mayHaveUnsent = store.listed.some((key) => key.startsWith(unsent));
    const kept = store.get('');
    const {version, id} = Object(readJson(kept)) as {version?: unknown; id?: unknown};
    // Of a version that is not known here, or broken.
    if (kept && !(version === VERSION && typeof id === 'string')) store.set('unreadable', kept);
    const tabs = new Tabs(store, name, {
      onNews: (news) => this._hearNews(news),
      onStorage: (key, value) => {
        // Whoever begins to listen may have missed that the clock was put right.
        const clockError = key === 'clock' && value ? this.notes.clockErrorAt(now()) : 0;
        if (clockError) this._hearNews({news: {clockError}});
        else this.hearStorage(key, value);
      },
    });
    super({
      ...needs,
      store,
      tell: (news) => tabs.tell(news),
      elsewhere: (other) => {
        if (!other.startsWith(customers)) return undefined; // some other script has made it up
        const store = new BrowserStore(target.storage, other, onTrouble);
        return {store, tell: (news) => tellTabs(store, other, news)};
      },
      newId: () => placeAfter('', now()) + newId(),
      newMessageId: newId,
      word,
      handedOver: (instant, isOpeningSaid) => word((strings) => strings.handedOver, instant, isOpeningSaid),
      page: () => location.origin + location.pathname,
      onMessage: (message) => {
        this.hasNews ||= message.role !== 'visitor';
        target.dispatchEvent(new ChatMessageEvent(message));
      },
      onDelivery: (message) => target.dispatchEvent(new ChatDeliveryEvent(message)),
      onHandoff: () => target.dispatchEvent(new ChatHandoffEvent()),
      onUnkept: () => onTrouble(store.refusal),
      onChange: (isOutside) => (isOutside ? void this._changedOutside() : this._onSomething?.()),
    });
    this.name = name;
    this.notes = new Notes(store, now);
    this.isShared = store.isShared;
    this.hasOthers = hasOthers;
    this._mayHaveUnsent = mayHaveUnsent;
    this._tabs = tabs;
    this._target = target;
    this._wasAway = !target.isConnected;
    this._onEnd = onEnd;
    this._store = store;
    this._now = now;
    this._visit();
    this._onSomething = onChange;
  }

  connect(): void {
    if (this._isConnected) return;
    this._isConnected = true;
    for (const id of this._expired.splice(0)) this._onEnd(id);
    addEventListener('pageshow', this._onPageShow, true); // before the page's own, which may have somebody sign in
    addEventListener('pagehide', this._onPageHide); // what this tells goes with the last post
    this._tabs.connect();
    if (this._wasAway) this.resume();
    else this._shared.hello();
    this._wasAway = false;
  }

  disconnect(): void {
    this._isConnected = false;
    this._wasAway = true;
    this.keepPending(); // another element may go on with it
    this._tabs.disconnect();
    removeEventListener('pageshow', this._onPageShow, true);
    removeEventListener('pagehide', this._onPageHide);
  }

  /** Somebody else is in front of the page, or no longer. */
  turn(isAside: boolean): void {
    const isBack = this._isAside && !isAside;
    this._isAside = isAside;
    if (isAside) this.onNews = undefined;
    if (!isBack) return;
    this._shared.read(); // what other tabs have told may still be on its way
    this._flush(true);
  }

  /** Tells the visitor's other tabs what is not kept. */
  share(news: object): void {
    this._tabs.tell({news});
  }

  /** @param id of a message that may be there already: said by a page from which it could not go out, for example. */
  override send(text: string, now: number, id = ''): boolean {
    this.incoming.finish();
    const isNews = !id || !this.has(id);
    const isShort = String(text).length <= MAX_MESSAGE_LENGTH;
    const goesOut = this._goesOut(id, now);
    if (!isNews && goesOut !== false) this.goOut(this._now(), id);
    if (isNews && !isShort) warn(this._target, 'send', `a message has at most ${MAX_MESSAGE_LENGTH} characters`);
    const isSaid = isNews && isShort && super.send(text, now, id || undefined, goesOut);
    if (id && this._shared.isKept) this._store.remove(UNSENT_KEY + id); // else it is safer there
    return isSaid;
  }

  /** Whether what was said early, at `now`, goes out: as its page had it, as far as that knew; undefined: as this one has it. */
  private _goesOut(id: string, now: number): boolean | undefined {
    const isOwn = id.endsWith(PAGE);
    if (id.includes(UNDECIDED)) return isOwn || this._now() - now < DAY ? undefined : false;
    if (id.includes(NOWHERE)) return isOwn ? undefined : false;
    return id ? true : undefined;
  }

  override askForPerson(text: string, now: number): void {
    this.incoming.finish();
    super.askForPerson(text, now);
  }

  /**
   * Has the visitor say what was kept until there was code for it (`early.ts`), here and on pages that were left; each of it may come
   * more than once.
   */
  takeUnsent(): void {
    this._takeUnsent(() => true);
    if (!this._mayHaveUnsent) return;
    this._mayHaveUnsent = false;
    this._store.remove(UNSENT_KEY);
  }

  /** The same of what was sent on other pages: what was done on this one comes after it. */
  takeUnsentElsewhere(): void {
    this._takeUnsent((key) => !key.endsWith(PAGE));
  }

  /** Some other page has said something so; the key that says that there is any may be gone by now. */
  hearOfUnsent(): void {
    this._mayHaveUnsent = true;
    this.takeUnsent();
  }

  private _takeUnsent(isWanted: (key: string) => boolean): void {
    const {_store: store} = this;
    this._mayHaveUnsent ||= store.get(UNSENT_KEY) !== null;
    if (!this._mayHaveUnsent) return; // to look through all keys of a long conversation takes a while
    const keys = store.keys().filter((key) => key.startsWith(UNSENT_KEY) && key !== UNSENT_KEY && isWanted(key));
    for (const key of keys.sort()) {
      const id = key.slice(UNSENT_KEY.length);
      this.send(store.get(key) ?? '', parseInt(id, 10), id);
    }
  }

  /** Goes on with what was said in another conversation, which ends there: somebody has signed in. */
  continueFrom(other: KeptConversation): void {
    this.turn(false); // what came meanwhile is news; what the other one brings is not
    for (const each of [this, other]) if (each._wasAway) each.resume();
    this.takeUnsentElsewhere(); // from before that
    other.takeUnsent();
    other.incoming.finish();
    this.adopt(other);
    this.notes.goOnFrom(other.notes);
    other.end(this.name);
    other.notes.dropMemory();
    this.reread();
  }

  override receive(message: ReceivedMessage, now: number): void {
    const {text: said, role = 'agent', author} = Object(message) as ReceivedMessage;
    const text = typeof said === 'string' ? said.slice(0, MAX_MESSAGE_LENGTH) : said;
    // Who speaks decides about replies: not to be guessed.
    if (ROLES.includes(role)) this.takeIn((isLate) => super.receive({text, role, author}, now, isLate));
    else warn(this._target, 'receive', `"${String(role)}" is not a role; write "${ROLES.join('" or "')}".`);
  }

  override change(id: string, text: unknown, now: number): void {
    super.change(id, typeof text === 'string' ? text.slice(0, MAX_MESSAGE_LENGTH) : undefined, now);
  }

  override handOff(now: number, told?: string): void {
    this.takeIn(() => super.handOff(now, told), true);
  }

  /** Has an answer wait for its turn; it is dropped where the conversation has been ended by then. */
  takeIn(work: (isLate: boolean) => void, isNeeded = false): void {
    const {id, length} = this;
    this.incoming.do((isLate) => (!length || this.includes(id)) && work(isLate), isNeeded);
  }

  /** Forgets it all, in every tab. */
  clear(): void {
    this.notes.dropMemory();
    for (const id of this.end()) this._onEnd(id);
  }

  /** What was ended before there was code for it (`early.ts`): other tabs hear of it as far as they have not yet. */
  tellEnded(ids: readonly string[]): void {
    this.hear({ended: ids});
    ids.forEach(this._onEnd);
  }

  /** Somebody is there: what nobody has come back to for long is forgotten, and the rest is kept for as long again. */
  private _visit(): void {
    const now = this._now();
    const keepFor = keptFor(this._target.keepDays);
    const isRecent = now - this.lastUse < Math.min(keepFor, DAY);
    // Else by the clock as far as it is known to be right; and what was said before there was code for it is not forgotten.
    const clockError = isRecent ? 0 : this.notes.clockErrorAt(now);
    const isWaiting = !isRecent && this._store.get(UNSENT_KEY) !== null;
    this._expired = this.visit(now + clockError, isWaiting ? Infinity : keepFor);
    if (this._expired.length) this.notes.dropMemory();
    else if (!isRecent) this.notes.visit(now + clockError, keepFor);
  }

  /** What was said meanwhile on pages that had no code yet, and are gone, comes before whatever is said here next. */
  override resume(): void {
    super.resume();
    if (!this._isConnected || this._isAside) return;
    this._mayHaveUnsent = true;
    this.takeUnsentElsewhere();
  }

  /** What happens aside is told when this one is back: nobody hears of what another customer has said or was told. */
  protected override _flush(isOutside = false): void {
    if (!this._isAside) super._flush(isOutside);
  }

  private _hearNews(data: unknown): void {
    const {news} = Object(data) as {news?: unknown};
    if (news) this.onNews?.(Object(news) as object);
    else this.hear(data);
  }

  /** Once for all that tabs and servers have brought by then. */
  private async _changedOutside(): Promise<void> {
    if (this._isBatching) return;
    this._isBatching = true;
    let turns = 0;
    do await nextTask();
    while (this.incoming.isBusy && turns++ < MAX_TURNS);
    this._isBatching = false;
    if (!this.length) this.typing = undefined;
    this._onSomething?.();
  }

  /** A page that comes back whole, as after "back", has not heard of what was said meanwhile. */
  private readonly _onPageShow = ({persisted}: PageTransitionEvent): void => {
    if (persisted) this.resume();
  };

  /** Where the page's own code has cleared the storage (as at a logout), what is on its way is kept again. */
  private readonly _onPageHide = (): void => this.keepPending();
}
