// What the panel looks like: built once, then brought up to date with what `panel.ts` has worked out. Reads only.
import type {Availability} from '../domain/types.js';
import type {BannerText} from '../i18n/wording.js';
import {element, icon, setText, textButton} from './elements.js';
import {Optional} from './optional.js';
import {type ThreadActions, type ThreadState, ThreadView} from './thread-view.js';

const CLOSE = 'M6 6l12 12M18 6 6 18';
const BIN = 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13';
const ARROW = 'M12 20V4m-7 7 7-7 7 7';

const slot = (name: string): HTMLSlotElement => element('slot', {name});

export interface PanelState extends ThreadState {
  readonly heading: string | null;
  readonly placement: string | null;
  readonly availability: Availability;
  /** Undefined where no hours are set. */
  readonly banner: BannerText | undefined;
  readonly replyTime: string | null;
  /** Who of the shop is writing; "" where nobody knows who, undefined: nobody. */
  readonly typing: string | undefined;
  /** What is said above the page's other ways to reach the shop; undefined where nobody needs them. */
  readonly fallback: string | undefined;
}

/** What a visitor does with it. */
export interface PanelActions extends ThreadActions {
  readonly close: () => void;
  /** Escape, or the browser asks to close the dialog. */
  readonly dismiss: (event: Event) => void;
  /** The browser has closed the dialog. */
  readonly closed: (event: Event) => void;
  readonly type: () => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly submit: (event: Event) => void;
  /** Ends the conversation and forgets it. */
  readonly end: () => void;
}

export class PanelView {
  readonly thread: ThreadView;
  readonly composer = element('textarea', {rows: '1', enterkeyhint: 'send'});

  private readonly _heading = element('h2', {id: 'heading'});
  private readonly _bin = new Optional(element('button', {type: 'button'}, icon(BIN).svg));
  private readonly _close = element('button', {type: 'button', class: 'close'}, icon(CLOSE).svg);
  private readonly _question = element('p', {id: 'question'});
  private readonly _end = textButton();
  private readonly _keep = textButton();
  private readonly _ending = new Optional(
    element(
      'div',
      {class: 'ending', role: 'group', 'aria-labelledby': 'question'},
      this._question,
      this._end,
      this._keep,
    ),
  );
  private readonly _dot = element('span');
  private readonly _status = element('strong', {role: 'status'});
  private readonly _detail = new Optional(element('p'));
  private readonly _accountTime = new Optional(element('small'));
  private readonly _replyTime = new Optional(element('small'));
  private readonly _banner = new Optional(
    element(
      'div',
      {part: 'banner', class: 'banner'},
      this._dot,
      element('div', {}, this._status, ' ', this._detail.place, this._accountTime.place, this._replyTime.place),
    ),
  );
  private readonly _typing = new Optional(element('small', {class: 'typing', role: 'status'}));
  private readonly _fallbackText = element('span', {role: 'status'});
  /** Stays in the document, since what a page puts between the tags may come late. */
  private readonly _slot = element('slot');
  private readonly _fallback = element('small', {class: 'other-ways'}, this._fallbackText, ' ', this._slot);
  private readonly _send = element('button', {type: 'submit'}, icon(ARROW).svg);
  private readonly _form = element('form', {part: 'composer'}, this.composer, this._send);

  readonly dialog: HTMLDialogElement;

  constructor(actions: PanelActions) {
    this.thread = new ThreadView(actions);
    this.dialog = element(
      'dialog',
      {part: 'panel', 'aria-labelledby': 'heading'},
      element(
        'div',
        {class: 'top'},
        element('header', {part: 'header'}, slot('logo'), this._heading, this._bin.place, this._close),
        this._ending.place,
        this._banner.place,
      ),
      this.thread.log,
      this._typing.place,
      this._fallback,
      this._form,
      slot('footer'),
    );
    this._close.onclick = actions.close;
    this.dialog.oncancel = actions.dismiss;
    this.dialog.onclose = actions.closed;
    this.composer.oninput = actions.type;
    this.composer.onkeydown = actions.press;
    this._form.onsubmit = actions.submit;
    this._bin.element.onclick = () => {
      this._ending.show(true);
      this._keep.focus();
    };
    this._keep.onclick = () => this.keepConversation();
    this._end.onclick = () => {
      this._ending.show(false);
      actions.end();
      this.composer.focus();
    };
  }

  /** Answers the question about the end with No; returns whether it was asked. */
  keepConversation(): boolean {
    const isAsked = this._ending.element.isConnected;
    if (isAsked) this._bin.element.focus();
    this._ending.show(false);
    return isAsked;
  }

  update(state: PanelState): void {
    const {strings, heading, placement} = state;
    this.dialog.className = `panel ${placement === 'start' ? placement : ''}`;
    setText(this._heading, heading || strings.heading);
    this._close.ariaLabel = strings.closeChat;
    this._bin.element.title = strings.endChat;
    this._bin.show(state.thread.length);
    if (!state.thread.length && this._ending.element.isConnected) {
      // Ended in another tab.
      this._ending.show(false);
      this.composer.focus();
    }
    setText(this._question, strings.endQuestion);
    setText(this._end, strings.end);
    setText(this._keep, strings.cancel);
    this.composer.ariaLabel = this.composer.placeholder = strings.composer;
    this._send.ariaLabel = strings.send;
    this._updateBanner(state);
    const {typing} = state;
    this._typing.say(typing !== undefined && strings.typing(typing || strings.agent));
    const {fallback = ''} = state;
    const hasFallback = this._slot.assignedNodes().some(({textContent}) => textContent?.trim());
    this._fallback.hidden = !fallback || !hasFallback;
    setText(this._fallbackText, fallback);
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
