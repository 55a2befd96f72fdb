// How the visitor's messages go out: when the next attempt is, and what a failure means. Decides only; `delivery/outbox.ts`
// has the timers, the locks and the network.
import {asked} from './wait.js';

const FIRST_PAUSE = 1000;
const MAX_PAUSE = 60_000;
/** So many times a server may stumble over one message before the one behind it is tried. */
const TRIES_BEFORE_SKIPPING = 8;

/** What comes after a failure: the message is refused for good, or is tried again after a pause. */
export interface Verdict {
  readonly isRefused: boolean;
  /** How many attempts in a row have failed, with this one. */
  readonly failures: number;
  readonly pause: number;
  /** What the server has asked for of it. */
  readonly asked: number;
}

export class Sending {
  private _failures = 0;
  /** How many times the server has stumbled over a message. */
  private readonly _stumbles = new Map<string, number>();

  /** Something has got through, or the network is back: the next pause is short again. */
  restart(): void {
    this._failures = 0;
  }

  /** @param random from 0 to 1: pauses are never the same for all visitors of a server that was down. */
  fail(id: string, error: unknown, random: number): Verdict {
    // By its fields, not its class: a page may have a copy of the class of its own.
    const {isFinal, retryAfter} = Object(error) as {isFinal?: unknown; retryAfter?: unknown};
    const wait = asked(retryAfter);
    // A lost network is no fault of the message, nor is a server that says when it will be back.
    if (isFinal === false && !wait) this._stumbles.set(id, this._stumblesAt(id) + 1);
    const pause = Math.min(FIRST_PAUSE * 2 ** this._failures, MAX_PAUSE) * (0.5 + random / 2);
    const failures = this._failures + 1;
    if (isFinal === true) return {isRefused: true, failures, pause: 0, asked: 0};
    this._failures = failures;
    return {isRefused: false, failures, pause: Math.max(pause, wait), asked: wait};
  }

  /**
   * Whether the one behind this message is to be tried, at once: where the server takes that, it is the message that it
   * stumbles over, which then counts as refused and holds up nobody.
   */
  stumblesOver(id: string): boolean {
    return this._stumblesAt(id) >= TRIES_BEFORE_SKIPPING;
  }

  private _stumblesAt(id: string): number {
    return this._stumbles.get(id) ?? 0;
  }
}
