// Brings the visitor's messages to a transport, one after another, until each has been taken or refused; and has the
// transport listen. Of all tabs one does it: the one that holds the lock.
import type {Delivery, Message} from '../domain/message.js';
import {Sending} from '../domain/conversation/sending.js';
import type {ChatTransport, DeliveryAnswer, OutgoingMessage, TransportEvents} from './transport.js';

/** A message that waits for another tab so long has that tab asked for a sign of life, in milliseconds. */
const LEADER_TIMEOUT = 10_000;
/** An attempt that takes longer is given up, in milliseconds. */
const SEND_TIMEOUT = 60_000;

export interface OutboxNeeds {
  /** What the lock of this conversation is called. */
  readonly lock: string;
  /** The id of the conversation as it is now. */
  readonly conversation: () => string;
  /** The ids under which answers may come: none as long as nothing has been said. */
  readonly listensTo: () => readonly string[];
  /** The oldest message that is to be sent, or the next one after another. */
  readonly next: (after?: Message) => Message | undefined;
  readonly outgoing: (message: Message) => OutgoingMessage;
  /** Keeps how far a message has come. */
  readonly settle: (message: Message, delivery: Delivery) => void;
  /** How long from now the server is not to be asked, in milliseconds. */
  readonly wait: () => number;
  /** Keeps that it is not to be asked for so many milliseconds, over reloads. */
  readonly postpone: (duration: number) => void;
  /** Tells the tab that leads, once more, what waits here. */
  readonly insist: () => void;
  /** Whether the tab that leads shows a sign of life. */
  readonly isLed: () => Promise<boolean>;
  /** The transport cannot listen. */
  readonly warn: (error: unknown) => void;
  /** An attempt has failed, and how many in a row. */
  readonly report: (failures: number, error: unknown) => void;
  readonly answer: (answer: DeliveryAnswer, message: Message) => void;
  readonly events: TransportEvents;
}

export class Outbox {
  private readonly _abort = new AbortController();
  /** Whether this tab is the one that sends and listens. */
  isLeading = false;
  private _doubt: ReturnType<typeof setTimeout> | undefined;
  private _isBusy = false;
  private readonly _sending = new Sending();
  /** Ends the pause after a failure; `isForced`: also one that the server has asked for. */
  private _wake: ((isForced: boolean) => void) | undefined;
  private _giveUp: (() => void) | undefined;
  private _worksFor = '';
  /** What ends the listening to each conversation, by its id. */
  private readonly _listening = new Map<string, (() => void) | undefined | void>();

  constructor(
    private readonly _transport: ChatTransport,
    private readonly _needs: OutboxNeeds,
  ) {
    addEventListener('online', this._retryNow);
    void this._lead();
  }

  /** Looks whether there is anything to do. */
  look(): void {
    if (!this.isLeading) return this._doubtLeader();
    const conversation = this._needs.conversation();
    this._listenTo(this._needs.listensTo());
    if (this._isBusy && conversation !== this._worksFor) this._interrupt(); // it has been ended
    if (!this._isBusy) void this._work();
  }

  /** Ends the attempt that is under way, and all others: another tab, or the next visit, goes on. */
  stop(): void {
    clearTimeout(this._doubt);
    this._abort.abort();
    this._stepDown();
    removeEventListener('online', this._retryNow);
  }

  private _listenTo(conversations: readonly string[]): void {
    for (const [conversation, stop] of this._listening) {
      if (conversations.includes(conversation)) continue;
      this._listening.delete(conversation);
      this._try(() => stop?.());
    }
    for (const conversation of conversations) {
      if (this._listening.has(conversation)) continue;
      this._listening.set(conversation, undefined);
      this._try(() => this._listening.set(conversation, this._listen(conversation)));
    }
  }

  private _listen(conversation: string): (() => void) | undefined | void {
    const {events, listensTo} = this._needs;
    // Somebody else's code may go on talking after it was told to stop.
    const isHeard = () => this._listening.has(conversation) && listensTo().includes(conversation);
    return this._transport.listen?.(conversation, {
      message: (each) => isHeard() && events.message(each),
      change: (id, text) => isHeard() && events.change(id, text),
      typing: (author) => isHeard() && events.typing(author),
      handoff: (id) => isHeard() && events.handoff(id),
    });
  }

  private _try(work: () => void): void {
    try {
      work();
    } catch (error) {
      this._needs.warn(error);
    }
  }

  private _interrupt(): void {
    this._giveUp?.();
    this._wake?.(true);
  }

  private _stepDown(): void {
    this.isLeading = false;
    this._listenTo([]);
    this._interrupt();
  }

  /** The tab that leads may be asleep, or wait for an answer to a dialog: then this one takes its place. */
  private _doubtLeader(): void {
    const next = this._needs.next()?.id;
    if (!next || this._doubt || this._abort.signal.aborted) return;
    this._doubt = setTimeout(() => void this._askLeader(next), LEADER_TIMEOUT);
  }

  private async _askLeader(waiting: string): Promise<void> {
    if (this._needs.next()?.id === waiting) this._needs.insist();
    // Of all that wait, the tab that the visitor looks at.
    const isStuck = !document.hidden && this._needs.next()?.id === waiting && !(await this._needs.isLed());
    this._doubt = undefined;
    if (this.isLeading || this._abort.signal.aborted) return;
    if (isStuck) void this._lead(true);
    else this.look();
  }

  /** @param steal whether from another tab, which then waits in line. */
  private async _lead(steal = false): Promise<void> {
    const {signal} = this._abort;
    const begin = async (): Promise<void> => {
      if (signal.aborted) return; // it was stopped just as its turn came
      this.isLeading = true;
      this.look();
      await whenAborted(signal);
    };
    const {locks} = navigator as {locks?: LockManager};
    try {
      // Without https there are no locks, and some browsers refuse them: then each tab sends what it knows of, and the ids
      // of messages make a repeat harmless.
      await (locks ? locks.request(this._needs.lock, steal ? {steal} : {signal}, begin) : begin());
    } catch {
      if (signal.aborted) return;
      if (!this.isLeading) return begin();
      this._stepDown(); // another tab has taken over
      void this._lead();
    }
  }

  private async _work(): Promise<void> {
    this._isBusy = true;
    this._worksFor = this._needs.conversation();
    const wait = this._needs.wait();
    if (wait > 0) await this._pause(wait, wait);
    for (let message = this._needs.next(); message && this.isLeading; message = this._needs.next()) {
      this._worksFor = this._needs.conversation();
      const isSettled = await this._attempt(message);
      // What could not be noted down would come again at once.
      if (isSettled && this._needs.next()?.id === message.id) await this._pause(500);
    }
    this._isBusy = false;
  }

  /** @param stuck the one before it, over which the server stumbles. */
  private async _attempt(message: Message, stuck?: Message): Promise<boolean> {
    const {_worksFor: conversation} = this;
    const {settle, answer, outgoing, next} = this._needs;
    const attempt = new AbortController();
    const timer = setTimeout(() => attempt.abort(), SEND_TIMEOUT);
    this._giveUp = () => attempt.abort();
    const isOver = () => !this.isLeading || conversation !== this._needs.conversation();
    try {
      const sent = this._transport.send(outgoing(message), attempt.signal);
      // Also where the transport takes no notice of the signal.
      const answered = await Promise.race([sent, whenAborted(attempt.signal)]);
      if (isOver()) return false; // forgotten meanwhile, or another tab's business
      if (attempt.signal.aborted) throw new Error('it took too long');
      this._sending.restart();
      if (stuck) settle(stuck, 'failed');
      settle(message, 'sent');
      if (answered) answer(answered, message);
      return true;
    } catch (error) {
      if (isOver()) return false;
      const {isRefused, failures, pause, asked} = this._sending.fail(message.id, error, Math.random());
      this._needs.report(failures, error);
      if (isRefused) settle(message, 'failed');
      if (asked) this._needs.postpone(asked);
      if (isRefused || stuck) return isRefused;
      const behind = this._sending.stumblesOver(message.id) && next(message);
      if (behind && (await this._attempt(behind, message))) return true;
      if (isOver()) return false;
      const wait = Math.max(asked, behind ? this._needs.wait() : 0); // the server may have asked for it as the one behind was tried
      await this._pause(Math.max(pause, wait), wait);
      return false;
    } finally {
      clearTimeout(timer);
      this._giveUp = undefined;
    }
  }

  /** @param asked what the server has asked for of it: that much is kept whatever happens. */
  private _pause(duration: number, asked = 0): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, duration);
      this._wake = (isForced) => {
        if (!isForced && asked >= duration) return; // a server that has said how long to wait is not asked earlier
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private readonly _retryNow = (): void => {
    this._sending.restart();
    this._wake?.(false);
  };
}

function whenAborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined));
  });
}
