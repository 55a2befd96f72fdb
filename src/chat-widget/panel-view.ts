// What the panel looks like: built once, then brought up to date with what `panel.ts` has worked out. Reads only.
import type {Availability} from '../domain/types.js';
import type {ChatStrings} from '../i18n/strings.js';
import type {BannerText} from '../i18n/wording.js';
import {element, icon, setText} from './elements.js';
import {Optional} from './optional.js';
import {type Messages, ThreadView} from './thread-view.js';

const CLOSE = 'M6 6l12 12M18 6 6 18';
const ARROW = 'M12 20V4m-7 7 7-7 7 7';

export interface PanelState {
  readonly strings: ChatStrings;
  readonly heading: string | null;
  readonly placement: string | null;
  readonly availability: Availability;
  /** Undefined where no hours are set. */
  readonly banner: BannerText | undefined;
  readonly replyTime: string | null;
  readonly welcome: string;
  readonly thread: Messages;
  /** Who of the shop is writing; "" where nobody knows who, undefined: nobody. */
  readonly typing: string | undefined;
  /** When a message was sent, in words. */
  readonly timestamp: (instant: number) => string;
}

/** What a visitor does with it. */
export interface PanelActions {
  readonly close: () => void;
  /** The browser asks to close the dialog. */
  readonly cancel: (event: Event) => void;
  /** The browser has closed the dialog. */
  readonly closed: (event: Event) => void;
  readonly type: () => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly submit: (event: Event) => void;
  /** Sends a message once more that was refused. */
  readonly retry: (id: string) => void;
}

export class PanelView {
  readonly thread: ThreadView;
  readonly composer = element('textarea', {rows: '1', enterkeyhint: 'send', dir: 'auto'});

  private readonly _heading = element('h2', {id: 'heading', dir: 'auto'});
  private readonly _close = element('button', {type: 'button', class: 'close'}, icon(CLOSE).svg);
  private readonly _dot = element('span');
  private readonly _status = element('strong', {role: 'status', dir: 'auto'});
  private readonly _detail = new Optional(element('p', {dir: 'auto'}));
  private readonly _accountTime = new Optional(element('small', {dir: 'auto'}));
  private readonly _replyTime = new Optional(element('small', {dir: 'auto'}));
  private readonly _banner = new Optional(
    element(
      'div',
      {part: 'banner', class: 'banner'},
      this._dot,
      element('div', {}, this._status, ' ', this._detail.place, this._accountTime.place, this._replyTime.place),
    ),
  );
  private readonly _typing = new Optional(element('small', {class: 'typing', role: 'status', dir: 'auto'}));
  private readonly _send = element('button', {type: 'submit'}, icon(ARROW).svg);
  private readonly _form = element('form', {part: 'composer'}, this.composer, this._send);

  readonly dialog: HTMLDialogElement;

  constructor({close, cancel, closed, type, press, submit, retry}: PanelActions) {
    this.thread = new ThreadView(retry);
    this.dialog = element(
      'dialog',
      {part: 'panel', 'aria-labelledby': 'heading'},
      element('header', {part: 'header'}, this._heading, this._close),
      this._banner.place,
      this.thread.log,
      this._typing.place,
      this._form,
    );
    this._close.onclick = close;
    this.dialog.oncancel = cancel;
    this.dialog.onclose = closed;
    this.composer.oninput = type;
    this.composer.onkeydown = press;
    this._form.onsubmit = submit;
  }

  update(state: PanelState): void {
    const {strings, heading, placement} = state;
    this.dialog.className = `panel ${placement === 'start' ? placement : ''}`;
    setText(this._heading, heading || strings.heading);
    this._close.ariaLabel = strings.closeChat;
    this.composer.ariaLabel = this.composer.placeholder = strings.composer;
    this._send.ariaLabel = strings.send;
    this._updateBanner(state);
    const {typing} = state;
    this._typing.say(typing !== undefined && strings.typing(typing || strings.agent));
    this.thread.update(state);
  }

  private _updateBanner({strings, banner, availability: {status}, replyTime}: PanelState): void {
    this._banner.show(banner);
    this._dot.className = `dot ${status}`;
    this._status.lang = this._detail.element.lang = strings.locale;
    setText(this._status, banner?.status ?? '');
    this._detail.say(banner?.detail);
    this._accountTime.say(banner?.accountTime);
    this._replyTime.say(status === 'open' && replyTime);
  }
}
