// One message on the screen.
import {MINUTE} from '../../domain/calendar.js';
import type {Message} from '../../domain/message.js';
import {element, setText, textButton} from '../page-load/elements.js';
import type {LogView} from '../panel/log-view.js';
import type {ThreadState} from './thread-state.js';

/** Messages of one person this close together share one line of name and time, in milliseconds. */
const SAME_BREATH = 5 * MINUTE;

/** Enough of a text to know which one it is. */
const excerpt = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

export class MessageRow {
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
