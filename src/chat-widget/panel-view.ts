// What the panel looks like: templates of what `panel.ts` has worked out. Reads only.
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {MINUTE} from '../domain/calendar.js';
import type {Message} from '../domain/message.js';
import type {Availability} from '../domain/types.js';
import type {ChatStrings} from '../i18n/strings.js';
import type {BannerText} from '../i18n/wording.js';

const CLOSE = 'M6 6l12 12M18 6 6 18';
const ARROW = 'M12 20V4m-7 7 7-7 7 7';
/** Messages of one person this close together share one line of name and time, in milliseconds. */
const SAME_BREATH = 5 * MINUTE;

export interface PanelView {
  readonly strings: ChatStrings;
  readonly heading: string | null;
  readonly placement: string | null;
  readonly availability: Availability;
  /** Undefined where no hours are set. */
  readonly banner: BannerText | undefined;
  readonly replyTime: string | null;
  readonly welcome: string;
  readonly thread: readonly Message[];
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
}

export function renderPanel(view: PanelView, actions: PanelActions): TemplateResult {
  const {strings, heading, placement} = view;
  return html`<dialog
    part="panel"
    class="panel ${placement === 'start' ? 'start' : ''}"
    aria-labelledby="heading"
    @cancel=${actions.cancel}
    @close=${actions.closed}
  >
    <header part="header">
      <h2 id="heading" dir="auto">${heading || strings.heading}</h2>
      <button type="button" class="close" aria-label=${strings.closeChat} @click=${actions.close}>
        ${icon(CLOSE)}
      </button>
    </header>
    ${renderBanner(view)} ${renderThread(view)} ${renderComposer(strings, actions)}
  </dialog>`;
}

function renderBanner({strings, banner, availability, replyTime}: PanelView): unknown {
  if (!banner) return nothing;
  const {status} = availability;
  const notes = [banner.accountTime, status === 'open' && replyTime].filter(Boolean);
  return html`<div part="banner" class="banner">
    <span class="dot ${status}"></span>
    <div>
      <strong role="status" dir="auto" lang=${strings.locale}>${banner.status}</strong>
      ${banner.detail ? html`<p dir="auto" lang=${strings.locale}>${banner.detail}</p>` : nothing}
      ${notes.map((note) => html`<small dir="auto">${note}</small>`)}
    </div>
  </div>`;
}

function renderThread(view: PanelView): unknown {
  const {strings, welcome, thread} = view;
  // Only what is added is announced: the welcome text and the times may be worded afresh as time goes by.
  return html`<div
    part="thread"
    class="thread"
    role="log"
    aria-relevant="additions"
    tabindex="0"
    aria-label=${strings.thread}
  >
    ${welcome ? html`<div part="message" class="message"><p dir="auto">${welcome}</p></div>` : nothing}
    ${thread.map((message, i) => renderMessage(message, thread[i + 1], view))}
  </div>`;
}

function renderMessage(message: Message, next: Message | undefined, {strings, timestamp}: PanelView): unknown {
  const {role, text, author, sentAt} = message;
  const name = author || (role === 'system' ? '' : strings[role]);
  const goesOn = next?.role === role && next.author === author && next.sentAt - sentAt < SAME_BREATH;
  return html`<div part="message" class="message ${role} ${goesOn ? 'goes-on' : ''}">
    <p dir="auto">${text}</p>
    <small class=${goesOn ? 'words' : ''}>
      <span class=${role === 'visitor' ? 'words' : ''}>${name}</span>
      <time datetime=${new Date(sentAt).toISOString()}>${timestamp(sentAt)}</time>
    </small>
  </div>`;
}

function renderComposer({composer, send}: ChatStrings, actions: PanelActions): unknown {
  return html`<form part="composer" @submit=${actions.submit}>
    <textarea
      rows="1"
      aria-label=${composer}
      placeholder=${composer}
      enterkeyhint="send"
      dir="auto"
      @input=${actions.type}
      @keydown=${actions.press}
    ></textarea>
    <button type="submit" aria-label=${send}>${icon(ARROW)}</button>
  </form>`;
}

function icon(path: string): unknown {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}
