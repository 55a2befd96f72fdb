// What is said: the conversation as it is kept, its messages in the panel, its end, and how the visitor can be reached. Loaded by
// `panel.ts` when there is a conversation to go on with, or somebody begins to write. What few need of it (delivery, the
// form for an address) loads when it is needed.
import type {ReactiveController} from '@lit/reactive-element';
import {type Message, MOST_TEXT} from '../../domain/message.js';
import {newId} from '../../domain/new-id.js';
import type {Exception} from '../../domain/types.js';
import type {BannerText} from '../../i18n/wording.js';
import type {ContactState, ContactView} from './contact-view.js';
import {conversationStyles} from './conversation.styles.js';
import type {PersonView} from '../person/person-view.js';
import type {QuestionsView} from '../questions/questions-view.js';
import type {ChatTransport} from '../../delivery/transport.js';
import type {ConversationDelivery} from './conversation-delivery.js';
import type {KeptConversation} from '../../conversation/kept-conversation.js';
import {Conversations} from '../../conversation/conversations.js';
import {element} from '../page-load/elements.js';
import {warn} from '../../events/warn.js';
import {EndingView} from './ending-view.js';
import type {SavedTalk} from './saved-talk.js';
import type {Optional} from '../panel/optional.js';
import type {PanelHost, PanelPowers} from '../panel/panel-host.js';
import type {PanelView} from '../panel/panel-view.js';
import type {PanelWords} from '../panel/panel-words.js';
import type {Part} from '../panel/part.js';
import {type ThreadState, ThreadView} from './thread-view.js';
import {ThreadWords} from './thread-words.js';

/** A message that takes longer counts as late, in milliseconds. */
const PATIENCE = 15_000;

/** What the panel lends to the conversation in it. */
export interface ConversationPanelNeeds {
  readonly host: PanelHost;
  readonly powers: PanelPowers;
  readonly view: PanelView;
  /** In which language, and by whose clock, things are said. */
  readonly words: PanelWords;
  readonly addStyles: (styles: typeof conversationStyles) => void;
  /** Has the composer hold a text. */
  readonly compose: (text: string) => void;
  /** Code that loads when it is needed. */
  readonly part: (load: () => Promise<void>) => Part;
}

type ConversationState = ThreadState & ContactState;

/** A sentence in which a name keeps to itself, where letters of either direction meet: it decides nothing of the sentence's own. */
const apart = (sentence: string, name = ''): string =>
  name && /[\u0590-\u08ff]/.test(sentence) ? sentence.replace(name, () => `\u2068${name}\u2069`) : sentence;

export class ConversationPanel implements ReactiveController {
  private readonly _conversations: Conversations;
  private readonly _thread: ThreadView<ConversationState>;
  private readonly _ending: EndingView;
  private readonly _typing: Optional<HTMLElement>;
  private readonly _contactPart: Part;
  private _contact: ContactView | undefined;
  private _delivery: ConversationDelivery | undefined;
  private readonly _deliveryPart: Part;
  private readonly _linksPart: Part;
  private readonly _savedTalkPart: Part;
  private _savedTalk: SavedTalk | undefined;
  private readonly _questionsPart: Part;
  private _questions: QuestionsView | undefined;
  private readonly _personPart: Part;
  private _person: PersonView | undefined;
  /** When people are there, for the button that asks for one. */
  private _presence: BannerText | undefined;
  /** The answer to a common question that was just asked for: the reader goes there once it is drawn. */
  private _answerId = '';
  private _linked: ThreadState['linked'];
  private _hasLinks = false;
  private readonly _startedAt: number;
  private readonly _words: ThreadWords;
  /** A message has been on its way for long. */
  private _isLate = false;
  private _isSettled = false;
  /** Who was said to be writing, since the last message. */
  private _toldTyping = '';
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
        onChange: () => host.requestUpdate(),
        delivers: () => this._delivers,
        // Also where delivery has not been loaded yet: a transport of the page's own may remember it.
        onEnd: (id) => this._tell((transport) => transport.forget?.(id)),
      },
      () => this._turn(),
    );
    this._thread = new ThreadView(view.messages, (id) => this.conversation.retry(id, powers.now()));
    this._ending = new EndingView(view, {
      save: () => this._save(),
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
    this._follow();
    this._linksPart = part(() =>
      import('./linked-text.js').then(({linkedText}) => {
        this._linked = linkedText;
        host.requestUpdate();
      }),
    );
    this._savedTalkPart = part(() =>
      import('./saved-talk.js').then(({SavedTalk}) => {
        this._savedTalk = new SavedTalk(host);
        this._save();
      }),
    );
    this._questionsPart = part(() =>
      import('../questions/questions-view.js').then((module) => this._beginToOffer(module)),
    );
    this._personPart = part(() =>
      import('../person/person-view.js').then((module) => this._beginToOfferPeople(module)),
    );
    this._contactPart = part(() => import('./contact-view.js').then((module) => this._beginToAsk(module)));
    addStyles(conversationStyles);
    host.addEventListener('chat-message', ({message: {role, isCommonQuestion}}) => {
      if (role === 'visitor' && !isCommonQuestion && !this._delivers) powers.explain(true);
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
    const {host, view} = this._needs;
    const {conversation, _delivers: delivers} = this;
    const isWriting = Boolean(view.composer.value);
    if (delivers) conversation.goOut();
    if (host.open && host.questions) this._questionsPart.need();
    if (host.open && conversation.isWithAssistant) this._personPart.need();
    const comesIn = conversation.hasTalk && (host.stream || host.transport?.listen);
    if (comesIn || (delivers && (isWriting || conversation.next()))) this._deliveryPart.need();
    const isAsked = this._isTimeToAsk && (isWriting || conversation.hasBegun);
    if (isAsked || conversation.contact?.email || conversation.notes.contactDraft) this._contactPart.need();
    if (this._hasLinks) this._linksPart.need();
  };

  private readonly _needLinks = (): void => {
    this._hasLinks = true;
  };

  /** Has the visitor say what was kept until there was code for it. */
  takeUnsent(isElsewhere?: boolean, isThere?: boolean): void {
    this.conversation.takeUnsent(isElsewhere, isThere);
  }

  async whenLoaded(): Promise<void> {
    await this._deliveryPart.loading;
    await this._contactPart.loading;
    await this._linksPart.loading;
    await this._questionsPart.loading;
    await this._savedTalkPart.loading;
    await this._personPart.loading;
    await this.conversation.incoming.settled();
  }

  /** Works out what to show at `now`; returns the instant at which that has to be done again. */
  prepare(now: number): number {
    this._thread.notePlace();
    // Behind other tabs nobody reads; who comes back has it drawn afresh.
    if (!document.hidden) this.conversation.see();
    this._words.update(now);
    this._presence = this._words.banner(now);
    const {waitingSince} = this.conversation;
    const lateAt = waitingSince === undefined ? Infinity : Math.max(waitingSince, this._startedAt) + PATIENCE;
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
    const {host, powers, compose, view} = this._needs;
    const {announcer} = view;
    const {typing, length, contact} = conversation;
    // Ended, here or in another tab: what was typed goes too.
    if (this._shownLast && !length) compose(conversation.notes.draft);
    const writing = typing !== undefined && strings.typing(typing || strings.agent);
    this._typing.say(writing && apart(writing, typing));
    if (writing && writing !== this._toldTyping) announcer.say((this._toldTyping = writing));
    this._ending.update(strings, length > 0);
    this._questions?.update({
      given: host.questions,
      hasTalk: conversation.hasTalk,
      isClosed: words.availability.status === 'closed',
      asked: conversation.askedQuestions,
      language: view.messages.language,
      wordedBy: words.wording,
      texts: powers.texts(),
      ownStrings: host.strings,
    });
    this._person?.update({
      isOffered: conversation.isWithAssistant,
      banner: this._presence,
      texts: powers.texts(),
      ownStrings: host.strings,
    });
    this._thread.update({
      ...{strings, contact, thread: conversation, timestamp: words.timestamp, welcome: words.welcome},
      isAsked: this._isTimeToAsk && conversation.hasBegun && this._latest?.delivery !== 'failed',
      linked: this._linked,
      needLinks: this._needLinks,
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
    if (last?.id !== this._shownLast && (!(wasOpen && this._isSettled) || isMine)) this._thread.goToEnd();
    else this._thread.keepPlace();
    if (this._answerId) this._thread.goTo(this._answerId);
    this._answerId = '';
    if (last?.id !== this._shownLast) this._toldTyping = '';
    this._shownLast = last?.id;
    this._isSettled = true;
  }

  /** Leaves what is read where it is while `change` changes heights. */
  keepPlace(change: () => void): void {
    this._thread.keepPlace(change);
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
    const excess = composer.value.length - MOST_TEXT;
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
    const clockError = conversation.notes.clockErrorAt(powers.now());
    if (clockError) powers.correctClock(clockError);
    this._delivery?.follow(conversation);
  }

  /** Somebody has signed in or out. */
  private _turn(): void {
    const {conversation} = this;
    const {host, compose} = this._needs;
    if (host.isConnected) this._conversations.connect();
    this._shownLast = undefined;
    this._isSettled = false;
    compose(conversation.notes.draft);
    this._contact?.restore(
      conversation.notes.contactDraft,
      Boolean(conversation.notes.contactDraft && conversation.contact),
    );
    this._follow();
    this.takeUnsent();
  }

  /** Whether messages go anywhere. */
  private get _delivers(): boolean {
    const {endpoint, transport} = this._needs.host;
    return Boolean(endpoint || transport);
  }

  /** Only of somebody whom somebody gets messages of, and who may have to be written to later. */
  private get _isTimeToAsk(): boolean {
    const {host, powers} = this._needs;
    const {askEmail, visitor} = host;
    if (visitor?.id || visitor?.email) return false;
    const isClosed = () => powers.hours.availabilityAt(powers.now()).status === 'closed';
    return this._delivers && (askEmail === 'always' || (askEmail !== 'never' && isClosed()));
  }

  /** What the visitor has said last: looked for only where there is any, since to read a long thread takes a while. */
  private get _latest(): Message | undefined {
    if (!this.conversation.hasBegun) return undefined;
    return this.conversation.findLast(({role, isCommonQuestion}) => role === 'visitor' && !isCommonQuestion);
  }

  /**
   * Also where the conversation was ended meanwhile: then there is nothing to be saved. Where the code for it does not load, the
   * next press asks for it again: nobody waits for a file that comes by itself minutes later.
   */
  private _save(): void {
    const {conversation, _savedTalk: savedTalk} = this;
    if (!savedTalk) return this._savedTalkPart.need(true);
    if (!conversation.length) return;
    const {host, powers} = this._needs;
    const now = powers.now();
    this._words.update(now);
    const {strings, wording} = this._words;
    const {moment, zone, date} = wording.record(now);
    savedTalk.save(
      {
        head: [host.heading || strings.heading, location.host && location.origin, `${moment} (${zone})`],
        messages: conversation.messages,
        isTrimmed: conversation.isTrimmed,
        strings,
        moment: (instant) => wording.moment(instant),
        inARow: wording.inARow,
      },
      date,
    );
  }

  private _beginToOffer({QuestionsView, questionsStyles}: typeof import('../questions/questions-view.js')): void {
    const {host, powers, view, words, addStyles} = this._needs;
    this._questions = new QuestionsView(view.messages, {
      ask: ({ask, answer}) => {
        this._thread.beSilent();
        this._answerId = this.conversation.ask(ask, answer, powers.now());
      },
      textOf: (holder, key) => this._words.fill(words.translate(holder, key), powers.now()),
      announce: view.announcer.say,
      explain: powers.explain,
      onStringsError: words.warnOfStrings,
    });
    addStyles(questionsStyles);
    view.messages.log.after(this._questions.place);
    host.requestUpdate();
  }

  private _beginToOfferPeople({PersonView, personStyles}: typeof import('../person/person-view.js')): void {
    const {host, powers, view, words, addStyles} = this._needs;
    this._person = new PersonView(view.messages, {
      ask: (text) => {
        this.conversation.askForPerson(text, powers.now());
        view.composer.focus();
      },
      onStringsError: words.warnOfStrings,
    });
    addStyles(personStyles);
    view.messages.rows.insertBefore(this._person.place, this._contact?.place ?? null);
    host.requestUpdate();
  }

  private _beginToAsk({ContactView, contactStyles}: typeof import('./contact-view.js')): void {
    const {host, powers, view, addStyles} = this._needs;
    const {conversation} = this;
    const contact = (this._contact = new ContactView(view.messages, {
      leave: (given, text) => this.conversation.leaveContact(given, text, powers.now()),
      note: (typed) => (this.conversation.notes.contactDraft = typed),
    }));
    if (conversation.notes.contactDraft)
      contact.restore(conversation.notes.contactDraft, Boolean(conversation.contact));
    addStyles(contactStyles);
    view.messages.rows.append(contact.place);
    this._thread.end = contact;
    host.requestUpdate();
  }
}
