// What a visitor sees after opening, and what is said automatically. Loaded by `chat-widget.ts` at first need; renders
// into the widget's own shadow root, so that parts, focus and labels work as in one element.
import {adoptStyles} from '@lit/reactive-element';
import {html, nothing, render} from 'lit/html.js';
import {DialogController} from '../controllers/dialog-controller.js';
import {GlobalAttributesController, pageLanguage} from '../controllers/global-attributes-controller.js';
import {ViewportController} from '../controllers/viewport-controller.js';
import {MINUTE} from '../domain/calendar.js';
import type {Message} from '../domain/message.js';
import {timeZone} from '../domain/time-zone.js';
import type {Availability} from '../domain/types.js';
import {formatLocale} from '../i18n/formats.js';
import {launcherStrings} from '../i18n/launcher-strings.js';
import {panelStrings} from '../i18n/panel-strings.js';
import {type ChatStrings, mergeStrings, type SomeStrings} from '../i18n/strings.js';
import {type BannerText, Wording} from '../i18n/wording.js';
import {unknownChoices} from './choices.js';
import {complain} from './complain.js';
import {ConversationStore} from './conversation-store.js';
import {launcherStyles} from './launcher.styles.js';
import type {PanelHost, PanelPowers} from './panel-host.js';
import {panelStyles} from './panel.styles.js';

const CLOSE = 'M6 6l12 12M18 6 6 18';
const ARROW = 'M12 20V4m-7 7 7-7 7 7';
/** How close to its end a thread counts as read to the end, in pixels. */
const NEAR_END = 80;
/** Messages of one person this close together share one line of name and time, in milliseconds. */
const SAME_BREATH = 5 * MINUTE;

export class Panel {
  readonly conversation = new ConversationStore({
    target: this._host,
    situation: () => {
      const {onlineMessage, offlineMessage, handoffMessage, assistant} = this._host;
      const texts = {online: onlineMessage ?? '', offline: offlineMessage ?? '', handoff: handoffMessage ?? ''};
      return {texts, assistant, stretchAt: this._powers.stretchAt};
    },
    fill: (text, instant) => {
      this.prepare(instant);
      return this._wording.fill(text, this._availability, instant);
    },
    onChange: () => this._host.requestUpdate(),
  });

  private _strings!: ChatStrings;
  private _wording!: Wording;
  private _availability!: Availability;
  private _banner: BannerText | undefined;
  private _welcome = '';
  private _now = 0;
  /** How many messages were drawn while the panel was open. */
  private _shownMessages = 0;
  private _isAtEnd = true;
  private readonly _dialog: DialogController;
  private readonly _complaints = new Set<string>();

  constructor(
    private readonly _host: PanelHost,
    private readonly _powers: PanelPowers,
    wasOpenAtLoad: boolean,
  ) {
    adoptStyles(_host.renderRoot as ShadowRoot, [launcherStyles, panelStyles]);
    for (const type of ['keydown', 'keypress', 'keyup']) _host.renderRoot.addEventListener(type, this._onKey);
    this._dialog = new DialogController(_host, wasOpenAtLoad);
    new ViewportController(_host, () => this._find('dialog'));
    new GlobalAttributesController(_host);
  }

  /** Works out what to show at `now`; returns the instant at which that has to be done again. */
  prepare(now: number): number {
    this._now = now;
    this._availability = this._powers.availabilityAt(now);
    if (this._host.open) this.conversation.see();
    try {
      this._word(this._host.strings);
    } catch (error) {
      // A text of the page's own that fails: the built-in ones are better than none.
      this._complain('strings', String(error));
      this._word(undefined);
    }
    return (this._host.open && this._banner?.until) || Infinity;
  }

  /** Draws what was prepared. */
  render(): void {
    const thread = this._find('.thread');
    this._isAtEnd = !thread || thread.scrollHeight - thread.scrollTop - thread.clientHeight < NEAR_END;
    render(this._renderDialog(), this._host.renderRoot);
  }

  /** Does what follows from the drawing: shows or closes the dialog, scrolls, warns. */
  settle(): void {
    const dialog = this._find<HTMLDialogElement>('dialog')!;
    const wasOpen = dialog.open;
    this._dialog.update(dialog);
    for (const [attribute, message] of unknownChoices(this._host)) this._complain(attribute, message);
    if (!this._host.open) return;
    const {length} = this._host.thread;
    const isMine = this._host.thread.at(-1)?.role === 'visitor';
    // Somebody who has scrolled back to read is not torn away, except by a message of their own.
    if (length !== this._shownMessages && (!wasOpen || this._isAtEnd || isMine)) {
      for (const scroller of [this._find('.thread')!, dialog]) scroller.scrollTop = scroller.scrollHeight;
    }
    this._shownMessages = length;
  }

  private _word(ownStrings: SomeStrings | undefined): void {
    const {_host: host, _now: now} = this;
    const accountZone = this._powers.accountZone();
    // eslint-disable-next-line no-restricted-syntax -- here the browser is asked, not a guess made
    const browserZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    // A browser may tell a zone that it does not know itself ("Etc/Unknown").
    const visitorZone = timeZone(host.visitorTimezone) ?? timeZone(browserZone) ?? accountZone ?? timeZone('UTC')!;
    this._strings = mergeStrings({...launcherStrings, ...panelStrings}, ownStrings);
    const locale = formatLocale(pageLanguage(host), this._strings.locale);
    this._wording = new Wording(this._strings, locale, visitorZone, accountZone);
    this._banner = this._wording.banner(this._availability, now);
    this._welcome = this._wording.fill(host.welcomeMessage ?? '', this._availability, now);
  }

  /** Warns of the same thing once. */
  private _complain(source: string, message: string): void {
    if (!this._complaints.has(message)) complain(this._host, source, message);
    this._complaints.add(message);
  }

  private _find<T extends HTMLElement>(selector: string): T | null {
    return this._host.renderRoot.querySelector<T>(selector);
  }

  private readonly _onKey = (event: Event) => {
    // The shop's own shortcuts must not catch what is typed here.
    if (this._find('dialog')!.contains(event.target as Node)) event.stopPropagation();
    const {key, type} = event as KeyboardEvent;
    if (type !== 'keydown' || key !== 'Escape' || !this._host.open || isComposing(event as KeyboardEvent)) return;
    event.preventDefault();
    this._host.close();
  };

  private readonly _onCancel = (event: Event) => {
    event.preventDefault();
    this._host.close();
  };

  /** The browser may close a dialog by itself, for example by Android's back gesture. */
  private readonly _onClose = ({target}: Event) => {
    const {isConnected, hidden} = this._host;
    if (isConnected && !hidden && !(target as HTMLDialogElement).open) this._host.close();
  };

  private readonly _onComposerKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
    event.preventDefault();
    this._send();
  };

  private readonly _onSubmit = (event: Event) => {
    event.preventDefault();
    this._send();
  };

  private readonly _fitComposer = () => {
    const composer = this._find('textarea')!;
    composer.style.blockSize = 'auto'; // to be measured
    composer.style.blockSize = `${composer.scrollHeight}px`;
  };

  private _send(): void {
    const composer = this._find<HTMLTextAreaElement>('textarea')!;
    if (composer.value.trim()) {
      this._host.send(composer.value);
      composer.value = '';
    }
    this._fitComposer();
    composer.focus();
  }

  private _renderDialog(): unknown {
    const {heading, placement} = this._host;
    const {closeChat, heading: title} = this._strings;
    return html`<dialog
      part="panel"
      class="panel ${placement === 'start' ? 'start' : ''}"
      aria-labelledby="heading"
      @cancel=${this._onCancel}
      @close=${this._onClose}
    >
      <header part="header">
        <h2 id="heading" dir="auto">${heading || title}</h2>
        <button type="button" class="close" aria-label=${closeChat} @click=${() => this._host.close()}>
          ${icon(CLOSE)}
        </button>
      </header>
      ${this._renderBanner()} ${this._renderThread()} ${this._renderComposer()}
    </dialog>`;
  }

  private _renderBanner(): unknown {
    const {_banner: banner, _availability: availability} = this;
    if (!banner) return nothing;
    const {status} = availability;
    const name = status === 'closed' && availability.exception?.name;
    const notes = [banner.accountTime, status === 'open' && this._host.replyTime, name].filter(Boolean);
    return html`<div part="banner" class="banner">
      <span class="dot ${status}"></span>
      <div>
        <strong role="status" dir="auto">${banner.status}</strong>
        ${banner.detail ? html`<p dir="auto">${banner.detail}</p>` : nothing}
        ${notes.map((note) => html`<small dir="auto">${note}</small>`)}
      </div>
    </div>`;
  }

  private _renderThread(): unknown {
    const {thread} = this._host;
    // Only what is added is announced: the welcome text and the times may be worded afresh as time goes by.
    return html`<div
      part="thread"
      class="thread"
      role="log"
      aria-relevant="additions"
      tabindex="0"
      aria-label=${this._strings.thread}
    >
      ${this._welcome ? html`<div part="message" class="message"><p dir="auto">${this._welcome}</p></div>` : nothing}
      ${thread.map((message, i) => this._renderMessage(message, thread[i + 1]))}
    </div>`;
  }

  private _renderMessage({role, text, author, sentAt}: Message, next: Message | undefined): unknown {
    const name = author || (role === 'system' ? '' : this._strings[role]);
    const goesOn = next?.role === role && next.author === author && next.sentAt - sentAt < SAME_BREATH;
    return html`<div part="message" class="message ${role} ${goesOn ? 'goes-on' : ''}">
      <p dir="auto">${text}</p>
      <small class=${goesOn ? 'words' : ''}>
        <span class=${role === 'visitor' ? 'words' : ''}>${name}</span>
        <time datetime=${new Date(sentAt).toISOString()}>${this._wording.timestamp(sentAt, this._now)}</time>
      </small>
    </div>`;
  }

  private _renderComposer(): unknown {
    const {composer, send} = this._strings;
    return html`<form part="composer" @submit=${this._onSubmit}>
      <textarea
        rows="1"
        aria-label=${composer}
        placeholder=${composer}
        enterkeyhint="send"
        dir="auto"
        @input=${this._fitComposer}
        @keydown=${this._onComposerKeydown}
      ></textarea>
      <button type="submit" aria-label=${send}>${icon(ARROW)}</button>
    </form>`;
  }
}

function icon(path: string): unknown {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}

/** Whether an input method is at work. Safari ends a composition before the Enter that does it, and tells by the code. */
function isComposing({isComposing, keyCode}: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}
