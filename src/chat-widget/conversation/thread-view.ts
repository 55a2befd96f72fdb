// The messages of the conversation, in the panel's log. Only those near the end are drawn, and earlier ones when somebody goes
// back to them: a thread of 10,000 is drawn as quickly as one of 30.
import {MINUTE} from '../../domain/calendar.js';
import type {Message} from '../../domain/message.js';
import {element, setText, textButton} from '../page-load/elements.js';
import type {linkedText} from './linked-text.js';
import type {PanelStrings, ThreadStrings} from '../../i18n/strings.js';
import type {LogView} from '../panel/log-view.js';

/** How many messages are drawn at first, about twice what is seen of them; and how many more at a time. */
const AT_FIRST = 30;
const PAGE = 50;
/** How close to its beginning a thread is scrolled to ask for more, in pixels. */
const NEAR_BEGINNING = 80;
/** How close to its end it counts as read to the end: less than any key or wheel scrolls, more than a finger trembles. */
const NEAR_END = 16;
/** Messages of one person this close together share one line of name and time, in milliseconds. */
const SAME_BREATH = 5 * MINUTE;

export interface Messages {
  readonly length: number;
  /** Whether old ones have been forgotten. */
  readonly isTrimmed: boolean;
  at(index: number): Message | undefined;
}

export interface ThreadState {
  readonly strings: PanelStrings & ThreadStrings;
  readonly welcome: string;
  readonly thread: Messages;
  /** When a message was sent, in words. */
  readonly timestamp: (instant: number) => string;
  /** Finds the links of a text; undefined as long as that is not loaded. */
  readonly linked: typeof linkedText | undefined;
  /** There is a text that may have links. */
  readonly needLinks: () => void;
  /** Says to a screen reader what the log does not. */
  readonly announce: (text: string) => void;
}

export class ThreadView<State extends ThreadState = ThreadState> {
  /** What stands after the messages, once it is there. */
  end: {update(state: State): void} | undefined;

  private readonly _earlier = this._home.optional(textButton());
  private readonly _rows = new Map<string, Row>();
  /** The ids of what is drawn, in order. */
  private _drawn: string[] = [];
  /** Undefined until it is drawn first. */
  private _state!: State;
  /** The index of the first message that is drawn. */
  private _first = 0;
  /** How many messages there were when it was drawn last; at first more than any thread has, so that only its end is drawn. */
  private _length = Infinity;
  private _silence: ReturnType<typeof setTimeout> | null = null;
  private _isAtEnd = true;
  /** What somebody reads who has scrolled up: the first message in view, and how far below the log's top it stands. */
  private _read: {readonly box: Element; readonly top: number} | undefined;
  /** Where the thread was scrolled to when it was looked at last, and how far that went; undefined: it was not to be seen. */
  private _scrolled: {readonly top: number; readonly range: number} | undefined;

  /** @param _retry sends a message once more that was refused. */
  constructor(
    private readonly _home: LogView,
    private readonly _retry: (id: string) => void,
  ) {
    const {thread, log, rows} = _home;
    log.before(this._earlier.place);
    this._earlier.element.onclick = () => this._goBack();
    thread.onscroll = () => {
      this.notePlace();
      if (thread.scrollTop < NEAR_BEGINNING) this._goBack();
    };
    log.onkeydown = (event) => this._walk(event);
    // Whatever changes a height, in the thread or around it. This comes before the change is painted.
    const observer = new ResizeObserver(() => this.keepPlace());
    for (const element of [thread, rows]) observer.observe(element);
  }

  /** Shows the newest message, and whatever comes after it from now on. */
  goToEnd(): void {
    this._isAtEnd = true;
    this._scrolled = undefined;
    this.keepPlace();
  }

  /**
   * Leaves whoever is at the end at the end, and what anybody else reads where it is, whatever `change` does to heights.
   * Where nothing is to be measured meanwhile, it is enough to call this afterwards.
   */
  keepPlace(change?: () => void): void {
    this.notePlace();
    change?.();
    const {thread} = this._home;
    const {_read: read} = this;
    const {scrollHeight, clientHeight} = thread;
    const range = scrollHeight - clientHeight;
    // Before anything is said, what is offered is read from its beginning.
    if (this._isAtEnd) thread.scrollTop = this._drawn.length ? scrollHeight : thread.scrollTop;
    else if (read?.box.isConnected) {
      const top = thread.scrollTop + this._topOf(read.box) - read.top;
      thread.scrollTop = top;
      // What has shrunk below it has taken the reader along.
      this._isAtEnd = clientHeight > 0 && top > range && range < (this._scrolled?.range ?? 0);
    }
    this._scrolled = clientHeight ? {top: thread.scrollTop, range} : undefined;
  }

  /** Puts a reader before an answer that they have asked for: its question stands above it, and what they hear next is the answer. */
  goTo(id: string): void {
    const box = this._rows.get(id)?.box;
    if (!box) return;
    box.focus({preventScroll: true});
    this._isAtEnd = false;
    this._read = {box: box.previousElementSibling ?? box, top: 8};
    this.keepPlace();
    this.notePlace();
  }

  /**
   * Takes note of where somebody has scrolled to. To be called before anything of the page is changed for an update, too: what
   * is measured afterwards has the browser lay it all out once more.
   */
  notePlace(): void {
    const {_scrolled: scrolled} = this;
    if (!scrolled) return; // nor is anything to be measured
    const {scrollTop: top, scrollHeight, clientHeight} = this._home.thread;
    if (!clientHeight || top === scrolled.top) return;
    const range = scrollHeight - clientHeight;
    // Where heights change, the browser itself may scroll up, and not down again: in a window that is turned, for example.
    if (range !== scrolled.range && top < scrolled.top) return;
    // What has grown meanwhile has not been scrolled past.
    this._isAtEnd = top > Math.min(range, scrolled.range) - NEAR_END;
    this._read = this._firstInView();
    this._scrolled = {top, range};
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

  private _firstInView(): typeof this._read {
    const boxes = this._drawn.map((id) => this._rows.get(id)!.box);
    const box = boxes.find((each) => this._topOf(each) + each.offsetHeight > 0) ?? boxes.at(-1);
    return box && {box, top: this._topOf(box)};
  }

  private _topOf(box: Element): number {
    return box.getBoundingClientRect().top - this._home.thread.getBoundingClientRect().top;
  }

  update(state: State): void {
    const {length} = state.thread;
    const last = Math.max(0, length - AT_FIRST);
    // One that was taken back moves nobody.
    if (length < this._length - 1 || this._first > length) this._first = last;
    // Somebody at the end needs no long past above them.
    if (this._first < last - 2 * PAGE && this._isAtEnd) this._first = last;
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
      if (!row) this._rows.set(id, (row = new Row(this._home, () => this._retry(id))));
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
    this.notePlace();
    this._isAtEnd = false;
    this._read = this._firstInView();
    this._first = Math.max(0, this._first - PAGE);
    this.beSilent();
    this.keepPlace(() => this._draw());
  }

  /** What is drawn now is no news: a screen reader is not to say it. */
  beSilent(): void {
    this._home.log.ariaLive = 'off';
    clearTimeout(this._silence ?? undefined);
    this._silence = setTimeout(() => (this._silence = this._home.log.ariaLive = null), 1000);
  }
}

/** Enough of a text to know which one it is. */
const excerpt = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** One message on the screen. */
class Row {
  private readonly _text = element('p');
  private readonly _name = element('span');
  private readonly _time = element('time');
  private readonly _delivery = this._home.optional(element('span'));
  private readonly _retry = this._home.optional(textButton());
  // Who and when come first for those who hear it, though they stand below.
  private readonly _line = element('small', {}, this._name, ' ', this._time);
  /** How far it has come is not said with the log: most of it goes well, and the announcer has the rest. */
  private readonly _progress = element('small', {'aria-live': 'off'}, this._delivery.place, this._retry.place);
  readonly box = element(
    'div',
    {part: 'message', role: 'listitem', tabindex: '-1'},
    this._line,
    ' ',
    this._text,
    ' ',
    this._progress,
  );
  /** What it was drawn from. */
  private _drawn: readonly unknown[] = [];
  /** The language of the page when it was said: it stays in that, whatever the page speaks later. */
  private _language = '';

  constructor(
    private readonly _home: LogView,
    retry: () => void,
  ) {
    this._retry.element.onclick = retry;
    // What is said of it when it has the focus. Older browsers have their screen readers find that out.
    this.box.ariaLabelledByElements = [this._line, this._text];
  }

  update(message: Message, next: Message | undefined, isNews: boolean, language: string, state: ThreadState): void {
    const {strings, timestamp, linked, needLinks, announce} = state;
    const {role, text, author, sentAt, delivery} = message;
    const isWaiting = delivery === 'sending' || delivery === 'failed';
    const goesOn = !isWaiting && next?.role === role && next.author === author && next.sentAt - sentAt < SAME_BREATH;
    // Most rows stay as they are when a message is added: what nothing has changed for costs nothing.
    const from = [message, goesOn, strings, timestamp, linked, language];
    if (from.every((each, i) => each === this._drawn[i])) return;
    const before = this._drawn[0] as Message | undefined;
    const hasFailed = delivery === 'failed' && (before ? before.delivery !== delivery : isNews);
    if (hasFailed) announce(strings.messageFailed(excerpt(text)));
    this._drawn = from;
    const isLinked = this._home.mayHaveLinks(text);
    if (isLinked) needLinks();
    this.box.className = `message ${role} ${delivery ?? ''} ${goesOn ? 'goes-on' : ''}`;
    this._line.className = this._progress.className = goesOn ? 'words' : '';
    this._name.className = role === 'visitor' ? 'words' : '';
    // Links that come later are no news: the words have been said.
    if (isLinked && linked && before) this._text.ariaLive = 'off';
    if (isLinked && linked) this._text.replaceChildren(...linked(text));
    else setText(this._text, text);
    this._text.lang = this._language ||= language;
    setText(this._name, author || (role === 'system' ? '' : strings[role]));
    this._time.dateTime = new Date(sentAt).toISOString();
    setText(this._time, timestamp(sentAt));
    this._delivery.say(delivery && strings[delivery]);
    this._retry.say(delivery === 'failed' && strings.retry);
  }
}
