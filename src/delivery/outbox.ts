// Brings the visitor's messages to a transport, one after another, until each has been taken or refused; and has the
// transport listen. Of all tabs one does it: the one that holds the lock.
import type {Delivery, Message} from '../domain/message.js';
import type {ChatTransport, DeliveryAnswer, DeliveryError, OutgoingMessage, TransportEvents} from './transport.js';

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;
const LONGEST_WAIT = 3_600_000;
/** An attempt that takes longer is given up, in milliseconds. */
const PATIENCE = 60_000;

export interface OutboxNeeds {
  /** What the lock of this conversation is called. */
  readonly lock: string;
  /** The id of the conversation as it is now. */
  readonly conversation: () => string;
  /** Whether anything has been said: nobody listens to an empty conversation. */
  readonly hasBegun: () => boolean;
  /** The oldest message that is to be sent. */
  readonly next: () => Message | undefined;
  readonly outgoing: (message: Message) => OutgoingMessage;
  readonly settle: (message: Message, delivery: Delivery) => void;
  readonly answer: (answer: DeliveryAnswer) => void;
  readonly events: TransportEvents;
}

export class Outbox {
  private readonly _abort = new AbortController();
  private _isLeading = false;
  private _isBusy = false;
  private _failures = 0;
  private _wake: (() => void) | undefined;
  private _listensTo: string | undefined;
  private _stopListening: (() => void) | undefined;

  constructor(
    private readonly _transport: ChatTransport,
    private readonly _needs: OutboxNeeds,
  ) {
    addEventListener('online', this._retryNow);
    void this._lead();
  }

  /** Looks whether there is anything to do. */
  look(): void {
    if (!this._isLeading) return;
    const {_needs: needs} = this;
    const conversation = needs.hasBegun() ? needs.conversation() : undefined;
    if (conversation !== this._listensTo) {
      this._stopListening?.();
      this._listensTo = conversation;
      this._stopListening =
        conversation === undefined ? undefined : this._transport.listen?.(conversation, needs.events);
    }
    if (!this._isBusy) void this._work();
  }

  /** Ends the attempt that is under way, and all others: another tab, or the next visit, goes on. */
  stop(): void {
    this._isLeading = false;
    this._abort.abort();
    this._stopListening?.();
    this._wake?.();
    removeEventListener('online', this._retryNow);
  }

  private async _lead(): Promise<void> {
    const {signal} = this._abort;
    const begin = (): Promise<void> => {
      this._isLeading = true;
      this.look();
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
    };
    const {locks} = navigator as {locks?: LockManager};
    // Without https there are no locks: each tab sends, and the ids of messages make a repeat harmless.
    if (!locks) return begin();
    await locks.request(this._needs.lock, {signal}, begin).catch(() => {});
  }

  private async _work(): Promise<void> {
    this._isBusy = true;
    for (let message = this._needs.next(); message && this._isLeading; message = this._needs.next()) {
      await this._attempt(message);
    }
    this._isBusy = false;
  }

  private async _attempt(message: Message): Promise<void> {
    const conversation = this._needs.conversation();
    const {settle, answer, outgoing} = this._needs;
    const attempt = new AbortController();
    const giveUp = () => attempt.abort();
    const timer = setTimeout(giveUp, PATIENCE);
    this._abort.signal.addEventListener('abort', giveUp);
    try {
      const answered = await this._transport.send(outgoing(message), attempt.signal);
      if (conversation !== this._needs.conversation()) return; // forgotten meanwhile
      this._failures = 0;
      settle(message, 'sent');
      if (answered) answer(answered);
    } catch (error) {
      // By its fields, not its class: a page may have a copy of the class of its own.
      const {isFinal, retryAfter} = Object(error) as Partial<DeliveryError>;
      if (!this._isLeading || conversation !== this._needs.conversation()) return;
      if (isFinal === true) settle(message, 'failed');
      else await this._pause(Number(retryAfter) || 0);
    } finally {
      clearTimeout(timer);
      this._abort.signal.removeEventListener('abort', giveUp);
    }
  }

  /** Longer each time, and never the same for all visitors of a server that was down. */
  private _pause(atLeast: number): Promise<void> {
    const usual = Math.min(FIRST_PAUSE * 2 ** this._failures++, LONGEST_PAUSE) * (0.5 + Math.random() / 2);
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.min(Math.max(usual, atLeast), LONGEST_WAIT));
      // A server that has said how long to wait is not asked earlier.
      this._wake = () => {
        if (this._isLeading && atLeast) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private readonly _retryNow = (): void => {
    this._failures = 0;
    this._wake?.();
  };
}
