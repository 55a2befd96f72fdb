/** So many pieces of work are done at once. */
const AT_ONCE = 100;
/** A part ends after so many milliseconds: a processor that is slow has smaller parts, not longer ones. */
const PART = 16;

/** @param isLate it had to wait: whoever has asked for it is no longer there to see what comes of it. */
type Work = (isLate: boolean) => void;

/** Does work at once and in its order; of a flood, one part after another, so that the page can be used meanwhile. */
export class InParts {
  private _waiting: {readonly work: Work; readonly isNeeded: boolean}[] = [];
  /** How much of it is done. */
  private _done = 0;
  private _room = AT_ONCE;
  private _isDue = false;

  constructor(
    /** Lets the page have its turn. */
    private readonly _nextTask: () => Promise<void>,
    /** Where more waits than this, the oldest is left out. */
    private readonly _most = Infinity,
    private readonly _now = () => performance.now(),
  ) {}

  /** Whether anything waits. */
  get isBusy(): boolean {
    return this._done < this._waiting.length;
  }

  /** @param isNeeded it is never left out. */
  do(work: Work, isNeeded = false): void {
    if (this.isBusy || !this._room) this._waiting.push({work, isNeeded});
    else {
      this._room--;
      work(false);
    }
    if (!this._isDue) void this._goOn();
  }

  /** Does all that waits now: something comes that has to stand behind it. */
  finish(): void {
    while (this.isBusy) this._doNext();
  }

  /** Resolves once all that waits is done. */
  async settled(): Promise<void> {
    while (this.isBusy) await this._nextTask();
  }

  private async _goOn(): Promise<void> {
    this._isDue = true;
    do {
      await this._nextTask();
      this._room = AT_ONCE;
      const end = this._now() + PART;
      while (this.isBusy && this._now() < end) this._doNext();
    } while (this.isBusy);
    this._isDue = false;
    this._waiting = [];
    this._done = 0;
  }

  private _doNext(): void {
    const isTooMuch = this._waiting.length - this._done > this._most;
    const {work, isNeeded} = this._waiting[this._done++]!;
    if (isNeeded || !isTooMuch) work(true);
  }
}
