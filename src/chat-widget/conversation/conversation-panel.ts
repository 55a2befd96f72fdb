// What is said: the conversation as it is kept, its messages in the panel, its delivery, and its end. Loaded by `panel.ts` when
// there is a conversation to go on with, or somebody begins to write. Delivery loads when there is something to deliver or
// hear, and what few need besides when it is needed (`optional-parts.ts`).
import type {ReactiveController} from '@lit/reactive-element';
import {type Contact, type Message, MAX_MESSAGE_LENGTH} from '../../domain/message.js';
import {newId} from '../../domain/new-id.js';
import type {Exception} from '../../domain/types.js';
import type {ContactState} from './contact-view.js';
import {conversationStyles} from './conversation.styles.js';
import type {ChatTransport} from '../../delivery/transport.js';
import type {ConversationDelivery} from './conversation-delivery.js';
import type {KeptConversation} from '../../conversation/kept-conversation.js';
import {Conversations} from '../../conversation/conversations.js';
import {conversationName, namesOf} from '../../conversation/storage-name.js';
import {element} from '../page-load/elements.js';
import {warn} from '../../events/warn.js';
import {EndingView} from './ending-view.js';
import type {Optional} from '../panel/optional.js';
import type {Part} from '../panel/part.js';
import type {ConversationPanelNeeds} from './conversation-panel-needs.js';
import {OptionalParts} from './optional-parts.js';
import type {ThreadState} from './thread-state.js';
import {ThreadView} from './thread-view.js';
import {ThreadWords} from './thread-words.js';

/** A message that takes longer counts as late, in milliseconds. */
const LATE_AFTER = 15_000;

/** A sentence in which a name keeps to itself, where letters of either direction meet: it decides nothing of the sentence's own. */
const apart = (sentence: string, name = ''): string =>
  name && /[\u0590-\u08ff]/.test(sentence) ? sentence.replace(name, () => `\u2068${name}\u2069`) : sentence;

export class ConversationPanel implements ReactiveController {
  private readonly _conversations: Conversations;
  private readonly _thread: ThreadView<ThreadState & ContactState>;
  private readonly _ending: EndingView;
  private readonly _typing: Optional<HTMLElement>;
  private _delivery: ConversationDelivery | undefined;
  private readonly _deliveryPart: Part;
  private readonly _optional: OptionalParts;
  private readonly _startedAt: number;
  private readonly _words: ThreadWords;
  /** A message has been on its way for long. */
  private _isLate = false;
  private _isSettled = false;
  /** Who was said to be writing, since the last message. */
  private _toldTyping = '';
  /** That of whoever was there when it was looked at last. */
  private _followed: KeptConversation | undefined;
  /** Its id then; blank: nothing was said in it. */
  private _followedId = '';
  /** The id of the last message that was drawn. */
  private _shownLast: string | undefined;

  constructor(private readonly _needs: ConversationPanelNeeds) {
    const {host, powers, view, words, addStyles, part} = _needs;
    const {messageFor} = words;
    this._words = new ThreadWords(host, powers, words);
    this._startedAt = powers.now();
    this._conversations = new Conversations(
      {
        target: host,
        situation: () => {
          const texts = {online: messageFor('online'), offline: messageFor('offline'), handoff: messageFor('handoff')};
          const messageOf = (exception: Exception) => words.at(powers.now()).wording.exceptionMessage(exception);
          return {texts, messageOf, assistant: host.assistant, stretchAt: (instant) => powers.hours.stretchAt(instant)};
        },
        word: (text, instant, isOpeningSaid) => {
          this._words.update(instant);
          const {availability, strings} = this._words;
          const filling = isOpeningSaid ? {...availability, opensAt: null} : availability;
          return this._words.fill(typeof text === 'function' ? text(strings) : text, instant, filling);
        },
        now: powers.now,
        onChange: () => {
          this.noticeEnd();
          host.requestUpdate();
        },
        delivers: powers.delivers,
        // Also where delivery has not been loaded yet: a transport of the page's own may remember it.
        onEnd: (id) => this._tell((transport) => transport.forget?.(id)),
      },
      () => this._turn(),
    );
    this._thread = new ThreadView(view.messages, (id) => this.conversation.retry(id, powers.now()));
    this._ending = new EndingView(view, {
      save: () => this._optional.save(),
      end: () => this.conversation.clear(),
      write: () => view.composer.focus(),
    });
    this._typing = view.messages.optional(element('small', {class: 'typing'}));
    view.messages.thread.after(this._typing.place);
    this._deliveryPart = part(() =>
      import('./conversation-delivery.js').then(
        ({ConversationDelivery}) =>
          void (this._delivery = new ConversationDelivery(host, this.conversation, powers, newId)),
      ),
    );
    this._optional = new OptionalParts({
      ..._needs,
      thread: this._thread,
      threadWords: this._words,
      conversation: () => this.conversation,
    });
    this._follow();
    addStyles(conversationStyles);
    host.addEventListener('chat-message', ({message: {role, isCommonQuestion}}) => {
      if (role === 'visitor' && !isCommonQuestion && powers.delivers() === false) powers.explain(true);
    });
    host.addController(this);
    if (this.conversation.hasOthers)
      import('../when-needed/kept-unread.js')
        .then(({forgetOthers}) => forgetOthers(host, powers.now()))
        .catch(() => {}); // without a network: the next page does
  }

  /** That of whoever is in front of the page. */
  get conversation(): KeptConversation {
    return this._conversations.current;
  }

  /** The one of that name, whoever is there. */
  named(name: string): KeptConversation {
    return this._conversations.named(name);
  }

  hostConnected(): void {
    this._conversations.connect();
  }

  hostDisconnected(): void {
    this._conversations.disconnect();
  }

  hostUpdated(): void {
    this.look();
  }

  /** Has loaded what is needed by now; in time, so that nobody waits for it. */
  readonly look = (): void => {
    const {host, powers, view} = this._needs;
    const {conversation} = this;
    const delivers = powers.delivers();
    const isWriting = Boolean(view.composer.value);
    this.noticeEnd();
    conversation.goOut(powers.now());
    const comesIn = conversation.hasTalk && (host.stream || host.transport?.listen);
    if (comesIn || (delivers && (isWriting || conversation.next()))) this._deliveryPart.need();
    this._optional.look();
  };

  async whenLoaded(): Promise<void> {
    await this._deliveryPart.loading;
    await this._optional.whenLoaded();
    await this.conversation.incoming.settled();
  }

  /** Works out what to show at `now`; returns the instant at which that has to be done again. */
  prepare(now: number): number {
    this._thread.place.note();
    // Behind other tabs nobody reads; who comes back has it drawn afresh.
    if (!document.hidden) this.conversation.see();
    this._words.update(now);
    this._optional.prepare(now);
    const {waitingSince} = this.conversation;
    const lateAt = waitingSince === undefined ? Infinity : Math.max(waitingSince, this._startedAt) + LATE_AFTER;
    this._isLate = lateAt <= now;
    return this._isLate ? Infinity : lateAt;
  }

  /** Whether the latest message has not arrived for long, or was refused, or the server fails again and again. */
  get isInTrouble(): boolean | undefined {
    return (
      this._isLate || (this._delivery?.isFailing && !!this.conversation.next()) || this._latest?.delivery === 'failed'
    );
  }

  /** Draws what was prepared. */
  render(): void {
    const {conversation, _words: words} = this;
    const {strings} = words;
    const {host, powers, view} = this._needs;
    const {announcer} = view;
    const {typing, length, contact} = conversation;
    const writing = typing !== undefined && strings.typing(typing || strings.agent);
    this._typing.say(writing && apart(writing, typing));
    if (writing && writing !== this._toldTyping) announcer.say((this._toldTyping = writing));
    this._ending.update(strings, length > 0);
    this._optional.render();
    this._thread.update({
      ...{strings, contact, thread: conversation, timestamp: words.timestamp, welcome: words.welcome},
      isAsked: this._optional.isTimeToAsk && conversation.hasBegun && this._latest?.delivery !== 'failed',
      linked: this._optional.linked,
      needLinks: this._optional.needLinks,
      announce: announcer.say,
      texts: powers.texts(),
      ownStrings: host.strings,
      onStringsError: this._needs.words.warnOfStrings,
    });
  }

  /** Does what follows from the drawing: scrolls. */
  settle(wasOpen: boolean): void {
    const last = this.conversation.at(-1);
    const isMine = last?.role === 'visitor';
    // Somebody who has scrolled back to read is not torn away, except by a message of their own.
    if (last?.id !== this._shownLast && (!(wasOpen && this._isSettled) || isMine)) this._thread.place.goToEnd();
    else this._thread.place.keep();
    this._optional.settle();
    if (last?.id !== this._shownLast) this._toldTyping = '';
    this._shownLast = last?.id;
    this._isSettled = true;
  }

  /** Leaves what is read where it is while `change` changes heights. */
  keepPlace(change: () => void): void {
    this._thread.place.keep(change);
  }

  /** The visitor is writing. */
  type(): void {
    this.fits();
    const {view} = this._needs;
    this._tell((transport) => transport.typing?.(this.conversation.id, Boolean(view.composer.value.trim())));
  }

  /** Tells a transport of the page's own; what it throws is in nobody's way. */
  private _tell(tell: (transport: ChatTransport) => void): void {
    const {host} = this._needs;
    try {
      if (host.transport) tell(host.transport);
    } catch (error) {
      warn(host, 'transport', String(error));
    }
  }

  /** Whether what is typed can be sent. The browser says so where it cannot, at once, and leaves it there to be cut. */
  fits(): boolean {
    const {composer} = this._needs.view;
    const excess = composer.value.length - MAX_MESSAGE_LENGTH;
    if (excess > 0) this._words.update(this._needs.powers.now());
    composer.setCustomValidity(excess > 0 ? this._words.strings.tooLong(excess) : '');
    return composer.reportValidity();
  }

  /** Answers the question about the end with No; returns whether it was asked. */
  declineEnd(): boolean {
    return this._ending.decline();
  }

  private _follow(): void {
    const {conversation} = this;
    const {powers} = this._needs;
    // What other tabs tell is for delivery to hear, which takes this place.
    const load = (news: object): void => {
      this._deliveryPart.need();
      void this._deliveryPart.loading?.then(() => conversation.onNews !== load && conversation.onNews?.(news));
    };
    conversation.onNews = load;
    this._followed = conversation;
    const clockError = conversation.notes.clockErrorAt(powers.now());
    if (clockError) powers.correctClock(clockError);
    this._delivery?.follow(conversation);
  }

  /**
   * Ended, here or in another tab: what was typed goes too, also where it is closed, or something is said already; but not where it goes
   * on under another name. Not by the notes: in another process, that they are gone may be heard of later.
   */
  noticeEnd(): void {
    const {_followed: conversation, _followedId: id} = this;
    if (conversation?.name !== conversationName(this._needs.host)) return; // who comes has what they typed put there anyway
    if (id && !conversation.includes(id) && !conversation.hasMoved(id)) {
      conversation.notes.dropMemory();
      this._restore('', undefined);
    }
    this._followedId = conversation.length ? conversation.id : '';
  }

  /** Puts what was typed, and not sent, where it was typed. */
  private _restore(draft: string, contactDraft: Contact | undefined): void {
    this._needs.compose(draft);
    this._optional.restore(contactDraft);
  }

  /** Somebody has signed in or out. */
  private _turn(): void {
    const {host, view} = this._needs;
    const {name: before = ''} = this._followed ?? {};
    const {notes} = this.conversation;
    if (host.isConnected) this._conversations.connect();
    this._shownLast = undefined;
    this._isSettled = false;
    this._followedId = '';
    // Who goes on goes on with what stands in the field: the note is that of all tabs, and may be of another one.
    const typed = namesOf(host).includes(before) ? view.composer.value : '';
    if (typed) notes.draft ||= typed;
    this._restore(typed || notes.draft, notes.contactDraft);
    this._follow();
    this.noticeEnd();
    this.conversation.takeUnsent();
  }

  /** What the visitor has said last: looked for only where there is any, since to read a long thread takes a while. */
  private get _latest(): Message | undefined {
    if (!this.conversation.hasBegun) return undefined;
    return this.conversation.findLast(({role, isCommonQuestion}) => role === 'visitor' && !isCommonQuestion);
  }
}
