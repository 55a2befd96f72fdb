// The messages of the conversation, in the panel's log. Only those near the end are drawn, and earlier ones when somebody goes
// back to them: a thread of 10,000 is drawn as quickly as one of 30.
import type {Message} from '../../domain/message.js';
import {textButton} from '../page-load/elements.js';
import type {LogView} from '../panel/log-view.js';
import {MessageRow} from './message-row.js';
import {ReadingPlace} from './reading-place.js';
import type {ThreadState} from './thread-state.js';

/** How many messages are drawn at first, about twice what is seen of them; and how many more at a time. */
const AT_FIRST = 30;
const PAGE = 50;
/** How close to its beginning a thread is scrolled to ask for more, in pixels. */
const NEAR_BEGINNING = 80;

export class ThreadView<State extends ThreadState = ThreadState> {
  /** What stands after the messages, once it is there. */
  end: {update(state: State): void} | undefined;

  readonly place: ReadingPlace = new ReadingPlace(this._home, () => this._drawn.map((id) => this._rows.get(id)!.box));
  private readonly _earlier = this._home.optional(textButton());
  private readonly _rows = new Map<string, MessageRow>();
  /** The ids of what is drawn, in order. */
  private _drawn: string[] = [];
  /** Undefined until it is drawn first. */
  private _state!: State;
  /** The index of the first message that is drawn. */
  private _first = 0;
  /** How many messages there were when it was drawn last; at first more than any thread has, so that only its end is drawn. */
  private _length = Infinity;
  private _silence: ReturnType<typeof setTimeout> | null = null;

  /** @param _retry sends a message once more that was refused. */
  constructor(
    private readonly _home: LogView,
    private readonly _retry: (id: string) => void,
  ) {
    const {thread, log, rows} = _home;
    log.before(this._earlier.place);
    this._earlier.element.onclick = () => this._goBack();
    thread.onscroll = () => {
      this.place.note();
      if (thread.scrollTop < NEAR_BEGINNING) this._goBack();
    };
    log.onkeydown = (event) => this._walk(event);
    // Whatever changes a height, in the thread or around it. This comes before the change is painted.
    const observer = new ResizeObserver(() => this.place.keep());
    for (const element of [thread, rows]) observer.observe(element);
  }

  /** Puts a reader before an answer that they have asked for: its question stands above it, and what they hear next is the answer. */
  goTo(id: string): void {
    const box = this._rows.get(id)?.box;
    if (!box) return;
    box.focus({preventScroll: true});
    this.place.goTo(box.previousElementSibling ?? box, 8);
  }

  /**
   * From message to message by the keys of a list. One that goes on beyond the edge is scrolled first, by the browser, so that
   * all of it can be read.
   */
  private _walk(event: KeyboardEvent): void {
    const {key, target} = event;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const {thread, list} = this._home;
    const boxes = [...list.children] as HTMLElement[];
    const last = boxes.length - 1;
    const at = boxes.findIndex((box) => box.contains(target as Node));
    // The way into the log ends where the newest message is.
    const [up, down] = at < 0 ? [last, last] : [at - 1, at + 1];
    const next = boxes[{ArrowUp: up, ArrowDown: down, Home: 0, End: last}[key] ?? -1];
    if (!next) return;
    if (at >= 0) {
      const {top, bottom} = boxes[at]!.getBoundingClientRect();
      const view = thread.getBoundingClientRect();
      if (key === 'ArrowUp' ? top < view.top - 1 : key === 'ArrowDown' && bottom > view.bottom + 1) return;
    }
    event.preventDefault();
    next.focus({preventScroll: true});
    next.scrollIntoView({block: 'nearest'});
  }

  update(state: State): void {
    const {length} = state.thread;
    const last = Math.max(0, length - AT_FIRST);
    // One that was taken back moves nobody.
    if (length < this._length - 1 || this._first > length) this._first = last;
    // Somebody at the end needs no long past above them.
    if (this._first < last - 2 * PAGE && this.place.isAtEnd) this._first = last;
    // Other words for what has been said are no news either.
    const {strings, timestamp} = state;
    if (strings !== this._state?.strings || timestamp !== this._state.timestamp) this.beSilent();
    this._state = state;
    this._length = length;
    this._draw();
  }

  private _greet(): void {
    const {welcome, linked, needLinks} = this._state;
    const isLinked = this._home.mayHaveLinks(welcome);
    if (isLinked) needLinks();
    this._home.greet(welcome, '', isLinked ? linked : undefined);
  }

  private _draw(): void {
    const {strings, thread} = this._state;
    const {isTrimmed} = thread;
    const hadFocus = this._hasFocus();
    this._earlier.say(this._first > 0 && strings.earlier);
    if (this._first) this._home.greet('');
    else if (isTrimmed) this._home.greet(strings.removed, 'system');
    else this._greet();
    const messages: Message[] = [];
    for (let i = this._first; i < thread.length; i++) {
      const message = thread.at(i);
      if (message) messages.push(message);
    }
    this._removeOthers(messages);
    let place = this._home.start.nextSibling;
    messages.forEach((message, i) => {
      const {id} = message;
      let row = this._rows.get(id);
      if (!row) this._rows.set(id, (row = new MessageRow(this._home, () => this._retry(id))));
      row.update(message, messages[i + 1], !this._silence, this._home.language, this._state);
      if (row.box === place) place = place.nextSibling;
      else this._home.list.insertBefore(row.box, place);
    });
    this.end?.update(this._state);
    // What had it may be gone: the button to try again, or the one that was pressed to come here.
    if (hadFocus && !this._hasFocus()) this._home.log.focus({preventScroll: true});
  }

  /** What is gone, or stands elsewhere now, goes first: a row that is moved would be read out again. */
  private _removeOthers(messages: readonly Message[]): void {
    const order = new Map(messages.map(({id}, i) => [id, i]));
    let next = messages.length;
    // From the end: what is tried again goes there, and the others stay.
    for (const id of this._drawn.reverse()) {
      const at = order.get(id) ?? next;
      if (at < next) {
        next = at;
        continue;
      }
      this._rows.get(id)!.box.remove();
      this._rows.delete(id);
    }
    this._drawn = [...order.keys()];
  }

  private _hasFocus(): boolean {
    const {thread} = this._home;
    return thread.contains((thread.getRootNode() as ShadowRoot).activeElement);
  }

  /** Draws some of the messages before the first one; what is being read stays where it is. */
  private _goBack(): void {
    if (!this._first) return;
    this.place.leaveEnd();
    this._first = Math.max(0, this._first - PAGE);
    this.beSilent();
    this.place.keep(() => this._draw());
  }

  /** What is drawn now is no news: a screen reader is not to say it. */
  beSilent(): void {
    this._home.log.ariaLive = 'off';
    clearTimeout(this._silence ?? undefined);
    this._silence = setTimeout(() => (this._silence = this._home.log.ariaLive = null), 1000);
  }
}
