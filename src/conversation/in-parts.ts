/** So many pieces of work are done before the page gets its turn. */
const PART = 100;

/** Does work at once and in its order; of a flood, one part after another, so that the page can be used meanwhile. */
export class InParts {
  private readonly _waiting: (() => void)[] = [];
  private _room = PART;
  private _isDue = false;

  /** @param _nextTask lets the page have its turn. */
  constructor(private readonly _nextTask: () => Promise<void>) {}

  do(work: () => void): void {
    if (this._room) {
      this._room--;
      work();
    } else this._waiting.push(work);
    this._goOn();
  }

  private _goOn(): void {
    if (this._isDue) return;
    this._isDue = true;
    void this._nextTask().then(() => {
      this._isDue = false;
      const part = this._waiting.splice(0, PART);
      this._room = PART - part.length;
      for (const work of part) work();
      if (part.length) this._goOn();
    });
  }
}
