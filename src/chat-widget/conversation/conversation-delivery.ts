// Brings conversation and transport together: what the visitor writes goes out, what comes back goes into the thread.
// Does nothing where a page does not say where messages go.
import type {ReactiveController} from '@lit/reactive-element';
import {HttpTransport} from '../../delivery/http-transport.js';
import {readIncoming} from '../../delivery/incoming.js';
import {Outbox} from '../../delivery/outbox.js';
import type {ChatTransport, DeliveryAnswer, DeliveryError, OutgoingMessage} from '../../delivery/transport.js';
import type {Contact, Visitor} from '../../domain/message.js';
import {warn} from '../../events/warn.js';
import type {KeptConversation} from '../../conversation/kept-conversation.js';
import type {PanelHost, PanelPowers} from '../panel/panel-host.js';

/** How long somebody counts as typing after the last sign of it, in milliseconds. */
const TYPING = 8000;
/** A name that is longer is cut, in characters. */
const MAX_NAME = 100;
/** How long a tab that leads may take to show a sign of life, in milliseconds. */
const SIGN_TIMEOUT = 3000;
/** After how many failures in a row it is looked into why, where no server has told: one is nothing, and to ask each time would be a burden. */
const LOOKS = [2, 5];
/** A single answer holds no more messages than this. */
const MAX_AT_ONCE = 100;

/** What a shop is told of a customer. */
const FIELDS = ['id', 'email', 'name'] as const;

/** What one tab tells the others. */
interface TabNews {
  readonly conversation?: string;
  /** What the visitor's clock lacks, in milliseconds; said so, not as a time, since a tab may hear of it much later. */
  readonly clockError?: number;
  /** Who of the shop is writing, and for how long from now (in milliseconds); 0: nobody any more. */
  readonly author?: string;
  readonly duration?: number;
  /** Asks for a sign of life of the tab that leads; or is that sign. */
  readonly sign?: 'asked' | 'given';
}

export class ConversationDelivery implements ReactiveController {
  private _outbox: Outbox | undefined;
  private _transport: ChatTransport | undefined;
  /** What the transport was made of, and for. */
  private _from: readonly unknown[] = [];
  private _onSign: (() => void) | undefined;
  private _typing: ReturnType<typeof setTimeout> | undefined;
  private _hasWarned = false;
  /** The page is in the browser's back/forward cache. */
  private _isPutAside = false;
  /** The message of which the transport was told last that it was seen. */
  private _toldSeen = '';
  /** The server fails, and not for the first time. */
  isFailing = false;

  constructor(
    private readonly _host: PanelHost,
    private _conversation: KeptConversation,
    private readonly _powers: PanelPowers,
    // Parts that load apart share nothing but what they are handed.
    private readonly _newId: () => string,
  ) {
    this.follow(_conversation);
    _host.addController(this);
  }

  /** Turns to another conversation. */
  follow(conversation: KeptConversation): void {
    this._stop();
    clearTimeout(this._typing);
    this._conversation.typing = undefined; // who was writing there is not heard of any more
    this.isFailing = false;
    this._conversation = conversation;
    conversation.onNews = (news) => this._hear(news);
    this._host.requestUpdate();
  }

  hostConnected(): void {
    addEventListener('pagehide', this._onPageHide);
    addEventListener('pageshow', this._onPageShow);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this._onPageHide);
    removeEventListener('pageshow', this._onPageShow);
    this._stop();
  }

  hostUpdated(): void {
    const {endpoint, stream, transport} = this._host;
    const from = [endpoint, stream, transport];
    if (from.some((part, i) => part !== this._from[i])) {
      this._stop();
      this._from = from;
      this._transport = from.some(Boolean)
        ? (transport ?? new HttpTransport(endpoint ?? '', stream ?? '', this._onDate, this._onFailure))
        : undefined;
    }
    if (!this._outbox && this._transport && this._host.isConnected && !this._isPutAside) this._start(this._transport);
    this._outbox?.look();
    this._tellSeen();
  }

  /** The page may be open behind others: whoever comes back to it has it drawn afresh. */
  private _tellSeen(): void {
    const {open, transport} = this._host;
    if (!open || !transport?.seen || document.hidden) return;
    const last = this._conversation.findLast(({role}) => role !== 'visitor' && role !== 'auto')?.id;
    if (!last || last === this._toldSeen) return;
    this._toldSeen = last;
    try {
      transport.seen(this._conversation.id);
    } catch (error) {
      warn(this._host, 'transport', String(error));
    }
  }

  /** Whether messages go anywhere: the page may only listen. */
  private get _sends(): boolean {
    return Boolean(this._host.endpoint || this._host.transport);
  }

  private _start(transport: ChatTransport): void {
    const {_conversation: conversation} = this;
    this._outbox = new Outbox(transport, {
      // Where tabs share nothing, each has messages that no other one could send.
      lock: conversation.name + (conversation.isShared ? '' : this._newId()),
      conversation: () => conversation.id,
      listensTo: () => (conversation.hasTalk ? conversation.answeredAs : []),
      next: (after) => (this._sends ? conversation.next(after) : undefined),
      warn: (error) => warn(this._host, 'stream', `it cannot be listened to (${String(error)})`),
      outgoing: (message) => {
        const {id, sentAt, text} = message;
        return {
          ...{id, conversation: conversation.id, sentAt, text, page: conversation.pageOf(message)},
          availability: this._powers.hours.availabilityAt(sentAt),
          ...contactOf(conversation.contact, this._host.visitor),
          ...(conversation.asksForPerson(message) && {handoff: true}),
        };
      },
      wait: () => conversation.notes.waitFrom(this._powers.now()),
      postpone: (duration) => conversation.notes.wait(this._powers.now(), duration),
      insist: () => conversation.insist(),
      isLed: () => this._askForLeader(),
      settle: (message, delivery) => {
        this.isFailing = false;
        conversation.settle(message, delivery, this._powers.now());
      },
      report: (failures, error) => {
        this.isFailing = failures > 1 && (Object(error) as Partial<DeliveryError>).status! >= 500;
        this._host.requestUpdate();
        this._onFailure(failures, error);
      },
      answer: (answer, {id}) => this._onAnswer(answer, id),
      events: {
        message: (message) => this._takeIn(() => this._onMessage(message)),
        change: (id, text) => this._takeIn(() => conversation.change(id, text, this._powers.now())),
        typing: (author: unknown) =>
          this._share({author: typeof author === 'string' ? author.slice(0, MAX_NAME) : '', duration: TYPING}),
        handoff: (id) => conversation.handOff(this._powers.now(), id),
      },
    });
  }

  private readonly _onDate = (date: string | null): void => {
    const clockError = this._powers.correctClock(date);
    this._conversation.notes.noteClockError(clockError, this._powers.now());
    this._share({clockError});
  };

  /** Of the stream, or of a message. Why it goes on is looked into by code that loads only then. */
  private readonly _onFailure = (failures: number, error?: unknown): void => {
    const {isFinal, status} = Object(error) as Partial<DeliveryError>;
    if (!LOOKS.includes(failures) && !isFinal && !(status! >= 500)) return;
    import('../diagnostics/delivery-diagnosis.js')
      .then(({diagnoseDelivery}) => diagnoseDelivery(this._host, this._conversation.id, failures, error))
      .catch(() => {}); // without a network: the next time tries again
  };

  private _stop(): void {
    this._outbox?.stop();
    this._outbox = undefined;
  }

  /** A page that the browser puts aside whole must hold neither a lock nor a connection. */
  private readonly _onPageHide = ({persisted}: PageTransitionEvent): void => {
    if (!persisted) return;
    this._isPutAside = true;
    this._stop();
  };

  private readonly _onPageShow = ({persisted}: PageTransitionEvent): void => {
    if (!persisted) return;
    this._isPutAside = false;
    this.hostUpdated();
  };

  /** @param id of the message that is answered; where nothing holds several tabs back, each of them gets an answer. */
  private _onAnswer(answer: DeliveryAnswer, id: string): void {
    const {messages, handoff} = Object(answer) as DeliveryAnswer;
    for (const message of Array.isArray(messages) ? messages.slice(0, MAX_AT_ONCE) : [])
      this._takeIn(() => this._onMessage(message));
    if (handoff === true) this._conversation.handOff(this._powers.now(), id);
  }

  private _onMessage(input: unknown): void {
    const now = this._powers.now();
    const message = readIncoming(input, now, this._newId);
    if (message) {
      if (this._conversation.typing !== undefined) this._share({duration: 0});
      this._conversation.take(message, now);
    } else if (!this._hasWarned) {
      this._hasWarned = true;
      warn(this._host, 'stream', 'an answer that is no message was left out; others like it will be too');
    }
  }

  /** What is for a conversation that somebody else has meanwhile is dropped. */
  private _takeIn(work: () => void): void {
    const {_conversation: conversation} = this;
    conversation.takeIn(() => conversation === this._conversation && work());
  }

  /** For all tabs of the visitor. */
  private _share(news: TabNews): void {
    const about = {conversation: this._conversation.id, ...news};
    this._hear(about);
    this._conversation.share(about);
  }

  private _askForLeader(): Promise<boolean> {
    return new Promise((resolve) => {
      this._onSign = () => resolve(true);
      setTimeout(() => resolve(false), SIGN_TIMEOUT);
      this._share({sign: 'asked'});
    });
  }

  private _hear({conversation, clockError, author, duration, sign}: TabNews): void {
    if (sign === 'given') this._onSign?.();
    if (sign === 'asked' && this._outbox?.isLeading && this._sends) this._share({sign: 'given'});
    if (typeof clockError === 'number') this._powers.correctClock(clockError);
    if (typeof duration !== 'number' || conversation !== this._conversation.id) return;
    clearTimeout(this._typing);
    this._conversation.typing = duration ? String(author ?? '') : undefined;
    if (duration) this._typing = setTimeout(() => this._hear({conversation, duration: 0}), duration);
    this._host.requestUpdate();
  }
}

/** How the shop can reach them: as the page knows, and else as they have said. */
function contactOf(left: Contact | undefined, visitor: Visitor | null | undefined): Pick<OutgoingMessage, 'contact'> {
  const contact: {[key in (typeof FIELDS)[number]]?: string} = {...(left?.email && left)};
  for (const field of FIELDS) if (visitor?.[field]) contact[field] = String(visitor[field]);
  return Object.keys(contact).length ? {contact} : {};
}
