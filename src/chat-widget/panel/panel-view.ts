// What the panel looks like: built once, then brought up to date with what `panel.ts` has worked out. Reads only.
import type {Availability} from '../../domain/types.js';
import type {PanelStrings} from '../../i18n/strings.js';
import type {BannerText} from '../../i18n/wording.js';
import {directionOf} from '../../i18n/direction.js';
import {element, icon, setText} from '../page-load/elements.js';
import {Announcer} from './announcer.js';
import {LogView} from './log-view.js';
import {Optional} from './optional.js';

const CLOSE = 'M6 6l12 12M18 6 6 18';
const ARROW = 'M12 20V4m-7 7 7-7 7 7';

const slot = (name: string): HTMLSlotElement => element('slot', {name});

export interface PanelState {
  readonly strings: PanelStrings & {readonly locale: string};
  /** The language of the page's own words (BCP 47); "": unknown. */
  readonly language: string;
  readonly heading: string | null;
  readonly placement: string | null;
  readonly availability: Availability;
  /** Undefined where no hours are set. */
  readonly banner: BannerText | undefined;
  /** Whether there are hours of which a week can be shown. */
  readonly hasWeek: boolean;
  readonly replyTime: string | null;
  /** The address of the privacy notice, where a link to it is due. */
  readonly privacyUrl: string | undefined;
  /** What is said above the page's other ways to reach the shop, where it has any; "" where nobody needs them. */
  readonly fallback: string;
  /** What is said in its place where the page has none. */
  readonly trouble: string;
}

/** What a visitor does with it. */
export interface PanelActions {
  readonly close: () => void;
  /** Escape, or the browser asks to close the dialog. */
  readonly dismiss: (event: Event) => void;
  /** The browser has closed the dialog. */
  readonly closed: (event: Event) => void;
  readonly type: () => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly submit: (event: Event) => void;
  /** Has opened or closed the coming week. */
  readonly toggleWeek: () => void;
}

export class PanelView {
  readonly composer = element('textarea', {rows: '1', enterkeyhint: 'send', 'aria-describedby': 'keys'});
  readonly close = element('button', {type: 'button', class: 'close'}, icon(CLOSE).svg);
  readonly messages = new LogView();
  readonly announcer = new Announcer();

  private _strings: PanelState['strings'] | undefined;
  private readonly _heading = element('h2', {id: 'heading'});
  readonly header = element('div', {part: 'header', class: 'header'}, slot('logo'), this._heading, this.close);
  private readonly _dot = element('span');
  private readonly _status = element('strong');
  private readonly _detail = new Optional(element('p'));
  private readonly _accountTime = new Optional(element('small'));
  private readonly _replyTime = new Optional(element('small'));
  private readonly _banner = new Optional(
    element(
      'div',
      {part: 'banner', class: 'banner', id: 'banner'},
      this._dot,
      element('div', {}, this._status, ' ', this._detail.place, this._accountTime.place, this._replyTime.place),
    ),
  );
  private readonly _weekTitle = element('summary', {id: 'week'});
  /** Where the coming week stands once somebody has asked for it: it scrolls by itself. */
  readonly weekPlace = element('div', {tabindex: '0', role: 'group', 'aria-labelledby': 'week'});
  readonly week = element('details', {class: 'week'}, this._weekTitle, this.weekPlace);
  private readonly _week = new Optional(this.week);
  private readonly _fallbackText = element('span');
  /** Stays in the document, since what a page puts between the tags may come late. */
  private readonly _slot = element('slot');
  private readonly _fallback = element('small', {class: 'other-ways'}, this._fallbackText, ' ', this._slot);
  private readonly _privacyLink = element('a', {target: '_blank', rel: 'noopener'});
  private readonly _privacy = new Optional(element('small', {class: 'privacy'}, this._privacyLink));
  private readonly _hint = element('span', {id: 'keys', class: 'words'});
  private readonly _send = element('button', {type: 'submit'}, icon(ARROW).svg);
  private readonly _form = element('form', {part: 'composer'}, this.composer, this._send);

  readonly dialog = element(
    'dialog',
    {part: 'panel', class: 'panel', 'aria-labelledby': 'heading', 'aria-describedby': 'banner'},
    element('div', {class: 'top'}, this.header, this._banner.place, this._week.place),
    this.messages.thread,
    this._fallback,
    this._form,
    this._privacy.place,
    slot('footer'),
    this._hint,
    this.announcer.element,
  );

  constructor(actions: PanelActions) {
    this.close.onclick = actions.close;
    this.dialog.oncancel = actions.dismiss;
    this.dialog.onclose = actions.closed;
    this.composer.oninput = actions.type;
    this.composer.onkeydown = actions.press;
    this._form.onsubmit = actions.submit;
    this.week.ontoggle = actions.toggleWeek;
  }

  update({
    strings,
    language,
    heading,
    placement,
    banner,
    availability: {status},
    hasWeek,
    replyTime,
    privacyUrl,
    fallback,
    trouble,
  }: PanelState): void {
    const isSameLanguage = strings === this._strings;
    this.dialog.classList.toggle('start', placement === 'start');
    setText(this._heading, heading || strings.heading);
    if (!isSameLanguage) this._label(strings);
    // Not everything is in the language of the dialog.
    this.messages.language = language;
    setLanguage(this._heading, heading ? language : strings.locale);
    setLanguage(this._replyTime.element, language);
    this._banner.show(banner);
    this._week.show(hasWeek);
    this._dot.className = `dot ${status}`;
    setText(this._status, banner?.status ?? '');
    this._detail.say(banner?.detail);
    this._accountTime.say(banner?.accountTime);
    this._replyTime.say(status === 'open' && replyTime);
    this._privacy.show(privacyUrl);
    if (privacyUrl) this._privacyLink.href = privacyUrl;
    const hasFallback = this._slot.assignedNodes().some(({textContent}) => textContent?.trim());
    const said = hasFallback ? fallback : trouble;
    // What has been so from the beginning, or is only said in another language, is no news.
    if (isSameLanguage && said !== strings.fallback && said !== this._fallbackText.textContent)
      this.announcer.say(said);
    this._fallback.hidden = !said;
    setText(this._fallbackText, said);
  }

  /** Attributes, unlike texts, are set only where they change: each makes the browser look at styles again. */
  private _label(strings: PanelState['strings']): void {
    this._strings = strings;
    this.close.ariaLabel = strings.closeChat;
    this.messages.log.ariaLabel = strings.thread;
    this.composer.ariaLabel = this.composer.placeholder = strings.composer;
    this._send.ariaLabel = strings.send;
    this.dialog.lang = strings.locale;
    this.dialog.dir = directionOf(strings.locale);
    setText(this._weekTitle, strings.week);
    setText(this._privacyLink, strings.privacy);
    setText(this._hint, strings.enterSends);
  }
}

/** Where it changes only, as with all attributes. */
function setLanguage(element: HTMLElement, language: string): void {
  if (element.getAttribute('lang') !== language) element.lang = language;
}
