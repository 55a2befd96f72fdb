import {element} from '../page-load/elements.js';

/** How long a text waits, so that what has just been drawn or focused is said first, in milliseconds. */
const PAUSE = 150;
/** How long it stands: a screen reader has taken it by then, and the next one does not replace it unheard. */
const TURN = 1500;

/**
 * Says to a screen reader what is seen but has no place in the log: politely, one text after the other, each once. There from
 * the first drawing, since a region that comes with its text says nothing.
 */
export class Announcer {
  readonly element = element('span', {class: 'words', role: 'status'});
  private readonly _queue: string[] = [];
  private _timer: ReturnType<typeof setTimeout> | undefined;

  readonly say = (text: string): void => {
    if (!text || this._queue.includes(text)) return;
    this._queue.push(text);
    this._timer ??= setTimeout(this._next, PAUSE);
  };

  /** Nobody listens any more: what was to be said is old when somebody does. */
  silence(): void {
    this._queue.length = 0;
    if (!this._timer) return;
    clearTimeout(this._timer);
    this._next();
  }

  private readonly _next = (): void => {
    const text = this._queue.shift() ?? '';
    this.element.textContent = text;
    this._timer = text ? setTimeout(this._next, TURN) : undefined;
  };
}
