/** How long after a failure a part is asked for again, in milliseconds; twice as long each time. */
const FIRST_PAUSE = 5000;

/** Code that loads when it is needed. Where that fails, it is asked for again: later, with the network, and when somebody acts. */
export class Part {
  /** Resolves when it is there, or could not be loaded this time; undefined: it is not on its way. */
  loading: Promise<void> | undefined;

  private _pause = FIRST_PAUSE;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** Loads it, and begins to use it. */
    private readonly _load: () => Promise<void>,
    /** Looks whether it is needed still. */
    private readonly _look: () => void,
    private readonly _onFailure: (error: unknown) => void,
  ) {}

  /**
   * To be called as long as it is needed, as often as one likes.
   *
   * @param isAskedFor by what somebody has just done: then soon after a failure, too.
   */
  need(isAskedFor = false): void {
    if (this._timer && !isAskedFor) return;
    this._stopWaiting();
    this.loading ??= this._load().catch((error: unknown) => {
      this.loading = undefined;
      this._timer = setTimeout(this._lookAgain, this._pause);
      addEventListener('online', this._lookAgain);
      this._pause *= 2;
      this._onFailure(error);
    });
  }

  private readonly _lookAgain = (): void => {
    this._stopWaiting();
    this._look();
  };

  private _stopWaiting(): void {
    clearTimeout(this._timer);
    this._timer = undefined;
    removeEventListener('online', this._lookAgain);
  }
}
