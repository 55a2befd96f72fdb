// What a visitor sees after opening, and what is said automatically. Loaded by `chat-widget.ts` at first need; renders
// into the widget's own shadow root, so that parts, focus and labels work as in one element.
import {adoptStyles} from '@lit/reactive-element';
import {html, nothing, render} from 'lit/html.js';
import {DialogController} from '../controllers/dialog-controller.js';
import {LanguageController, pageLanguage} from '../controllers/language-controller.js';
import {ViewportController} from '../controllers/viewport-controller.js';
import type {Message} from '../domain/message.js';
import {timeZone} from '../domain/time-zone.js';
import type {Availability} from '../domain/types.js';
import {formatLocale} from '../i18n/formats.js';
import {launcherStrings} from '../i18n/launcher-strings.js';
import {panelStrings} from '../i18n/panel-strings.js';
import type {ChatStrings} from '../i18n/strings.js';
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
  private _now = 0;
  private _drawnMessages = 0;
  private readonly _dialog: DialogController;
  private readonly _complaints = new Set<string>();

  constructor(
    private readonly _host: PanelHost,
    private readonly _powers: PanelPowers,
    wasOpenAtLoad: boolean,
  ) {
    adoptStyles(_host.renderRoot as ShadowRoot, [launcherStyles, panelStyles]);
    _host.renderRoot.addEventListener('keydown', (event) => this._onKeydown(event as KeyboardEvent));
    this._dialog = new DialogController(_host, wasOpenAtLoad);
    new ViewportController(_host, () => this._find('dialog'));
    new LanguageController(_host);
  }

  /** Works out what to show at `now`; returns the instant at which that has to be done again. */
  prepare(now: number): number {
    const {_host: host, _powers: powers} = this;
    const accountZone = powers.accountZone();
    // eslint-disable-next-line no-restricted-syntax -- here the browser is asked, not a guess made
    const browserZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    // A browser may tell a zone that it does not know itself ("Etc/Unknown").
    const visitorZone = timeZone(host.visitorTimezone) ?? timeZone(browserZone) ?? accountZone ?? timeZone('UTC')!;
    this._now = now;
    if (host.open) this.conversation.see();
    this._availability = powers.availabilityAt(now);
    this._strings = {...launcherStrings, ...panelStrings, ...host.strings};
    const locale = formatLocale(pageLanguage(host), this._strings.locale);
    this._wording = new Wording(this._strings, locale, visitorZone, accountZone);
    this._checkChoices();
    this._banner = this._wording.banner(this._availability, now);
    return (host.open && this._banner?.until) || Infinity;
  }

  render(): void {
    const thread = this._find('.thread');
    const isAtEnd = !thread || thread.scrollHeight - thread.scrollTop - thread.clientHeight < NEAR_END;
    render(this._renderDialog(), this._host.renderRoot);
    this._dialog.update(this._find<HTMLDialogElement>('dialog')!);
    const messages = this._host.thread;
    // Somebody who has scrolled back to read is not torn away, except by a message of their own.
    if (messages.length !== this._drawnMessages && (isAtEnd || messages.at(-1)?.role === 'visitor')) {
      const {scrollHeight} = this._find('.thread')!;
      this._find('.thread')!.scrollTop = scrollHeight;
    }
    this._drawnMessages = messages.length;
  }

  /** Warns of each unknown word once. */
  private _checkChoices(): void {
    for (const [attribute, message] of unknownChoices(this._host)) {
      if (!this._complaints.has(message)) complain(this._host, attribute, message);
      this._complaints.add(message);
    }
  }

  private _find<T extends HTMLElement>(selector: string): T | null {
    return this._host.renderRoot.querySelector<T>(selector);
  }

  private readonly _onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !this._host.open) return;
    event.preventDefault();
    event.stopPropagation();
    this._host.close();
  };

  private readonly _onCancel = (event: Event) => {
    event.preventDefault();
    this._host.close();
  };

  /** The browser may close a dialog by itself, for example by Android's back gesture. */
  private readonly _onClose = ({target}: Event) => {
    if (this._host.isConnected && !(target as HTMLDialogElement).open) this._host.close();
  };

  private readonly _onComposerKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this._send();
  };

  private readonly _onSubmit = (event: Event) => {
    event.preventDefault();
    this._send();
  };

  private readonly _fitComposer = () => {
    const {style, scrollHeight} = this._find('textarea')!;
    style.blockSize = 'auto';
    style.blockSize = `${scrollHeight}px`;
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
        <h2 id="heading">${heading || title}</h2>
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
    const notes = [status === 'open' && this._host.replyTime, name, banner.accountTime].filter(Boolean);
    return html`<div part="banner" class="banner">
      <span class="dot ${status}"></span>
      <div>
        <strong role="status">${banner.status}</strong>
        ${banner.detail ? html`<p>${banner.detail}</p>` : nothing} ${notes.map((note) => html`<small>${note}</small>`)}
      </div>
    </div>`;
  }

  private _renderThread(): unknown {
    const {thread, welcomeMessage} = this._host;
    const welcome = this._wording.fill(welcomeMessage ?? '', this._availability, this._now);
    return html`<div part="thread" class="thread" role="log" tabindex="0" aria-label=${this._strings.thread}>
      ${welcome ? html`<div part="message" class="message"><p dir="auto">${welcome}</p></div>` : nothing}
      ${thread.map((message) => this._renderMessage(message))}
    </div>`;
  }

  private _renderMessage({role, text, author, sentAt}: Message): unknown {
    const name = author || (role === 'system' ? '' : this._strings[role]);
    return html`<div part="message" class="message ${role}">
      <p dir="auto">${text}</p>
      <small>
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
