// Where somebody reads in a thread that is scrolled: it stays before their eyes whatever is added, removed, drawn afresh or changes
// its height.
import type {LogView} from '../panel/log-view.js';

/** How close to its end it counts as read to the end: less than any key or wheel scrolls, more than a finger trembles. */
const NEAR_END = 16;

export class ReadingPlace {
  /** Somebody at the end is taken along to whatever comes. */
  isAtEnd = true;
  /** What somebody reads who has scrolled up: the first message in view, and how far below the log's top it stands. */
  private _read: {readonly box: Element; readonly top: number} | undefined;
  /** Where the thread was scrolled to when it was looked at last, and how far that went; undefined: it was not to be seen. */
  private _scrolled: {readonly top: number; readonly range: number} | undefined;

  constructor(
    private readonly _home: LogView,
    /** What is drawn of the thread, in order. */
    private readonly _boxes: () => readonly HTMLElement[],
  ) {}

  /** Shows the newest message, and whatever comes after it from now on. */
  goToEnd(): void {
    this.isAtEnd = true;
    this._scrolled = undefined;
    this.keep();
  }

  /**
   * Leaves whoever is at the end at the end, and what anybody else reads where it is, whatever `change` does to heights.
   * Where nothing is to be measured meanwhile, it is enough to call this afterwards.
   */
  keep(change?: () => void): void {
    this.note();
    change?.();
    const {thread} = this._home;
    const {_read: read} = this;
    const {scrollHeight, clientHeight} = thread;
    const range = scrollHeight - clientHeight;
    // Before anything is said, what is offered is read from its beginning.
    if (this.isAtEnd) thread.scrollTop = this._boxes().length ? scrollHeight : thread.scrollTop;
    else if (read?.box.isConnected) {
      const top = thread.scrollTop + this._topOf(read.box) - read.top;
      thread.scrollTop = top;
      // What has shrunk below it has taken the reader along.
      this.isAtEnd = clientHeight > 0 && top > range && range < (this._scrolled?.range ?? 0);
    }
    this._scrolled = clientHeight ? {top: thread.scrollTop, range} : undefined;
  }

  /**
   * Takes note of where somebody has scrolled to. To be called before anything of the page is changed for an update, too: what
   * is measured afterwards has the browser lay it all out once more.
   */
  note(): void {
    const {_scrolled: scrolled} = this;
    if (!scrolled) return; // nor is anything to be measured
    const {scrollTop: top, scrollHeight, clientHeight} = this._home.thread;
    if (!clientHeight || top === scrolled.top) return;
    const range = scrollHeight - clientHeight;
    // Where heights change, the browser itself may scroll up, and not down again: in a window that is turned, for example.
    if (range !== scrolled.range && top < scrolled.top) return;
    // What has grown meanwhile has not been scrolled past.
    this.isAtEnd = top > Math.min(range, scrolled.range) - NEAR_END;
    this._read = this._firstInView();
    this._scrolled = {top, range};
  }

  /** Shows a message that far below the thread's top, in pixels. */
  goTo(box: Element, top: number): void {
    this.isAtEnd = false;
    this._read = {box, top};
    this.keep();
    this.note();
  }

  /** Stays with what is read now, also where that is the end. */
  leaveEnd(): void {
    this.note();
    this.isAtEnd = false;
    this._read = this._firstInView();
  }

  private _firstInView(): typeof this._read {
    const boxes = this._boxes();
    const box = boxes.find((each) => this._topOf(each) + each.offsetHeight > 0) ?? boxes.at(-1);
    return box && {box, top: this._topOf(box)};
  }

  private _topOf(box: Element): number {
    return box.getBoundingClientRect().top - this._home.thread.getBoundingClientRect().top;
  }
}
