// What a visitor sees after opening, and what is said automatically. Loaded by `chat-widget.ts` at first need; renders
// into the widget's own shadow root, so that parts, focus and labels work as in one element.
import {adoptStyles, type ReactiveController} from '@lit/reactive-element';
import {ColorSchemeController} from '../controllers/color-scheme-controller.js';
import {DialogController} from '../controllers/dialog-controller.js';
import {FocusGuardController} from '../controllers/focus-guard-controller.js';
import {GlobalAttributesController, pageLanguage} from '../controllers/global-attributes-controller.js';
import {OpenStateController} from '../controllers/open-state-controller.js';
import {isComposing, PanelKeysController} from '../controllers/panel-keys-controller.js';
import {ViewportController} from '../controllers/viewport-controller.js';
import {timeZone} from '../domain/time-zone.js';
import {formatLocale} from '../i18n/formats.js';
import {launcherStrings} from '../i18n/launcher-strings.js';
import {panelStrings} from '../i18n/panel-strings.js';
import {mergeStrings, type SomeStrings} from '../i18n/strings.js';
import {Wording} from '../i18n/wording.js';
import {unknownChoices} from './choices.js';
import {warn} from './warn.js';
import {ConversationDelivery} from './conversation-delivery.js';
import {ConversationStore} from './conversation-store.js';
import {launcherStyles} from './launcher.styles.js';
import {memoizeLast} from './memoize-last.js';
import type {PanelHost, PanelPowers} from './panel-host.js';
import {type PanelActions, type PanelState, PanelView} from './panel-view.js';
import {panelStyles} from './panel.styles.js';
import {tabMemory} from './tab-memory.js';

export class Panel implements ReactiveController {
  readonly conversation = new ConversationStore({
    target: this._host,
    situation: () => {
      const {onlineMessage, offlineMessage, handoffMessage, assistant} = this._host;
      const texts = {online: onlineMessage ?? '', offline: offlineMessage ?? '', handoff: handoffMessage ?? ''};
      return {texts, assistant, stretchAt: this._powers.stretchAt};
    },
    word: (text, instant, isOpeningSaid) => {
      this._word(instant);
      const {availability, strings} = this._prepared;
      const filling = isOpeningSaid ? {...availability, opensAt: null} : availability;
      return this._wording.fill(typeof text === 'function' ? text(strings) : text, filling, instant);
    },
    onChange: () => this._host.requestUpdate(),
    delivers: () => Boolean(this._host.endpoint || this._host.transport),
  });

  // What has not changed stays the same object, so that what is drawn with it need not be drawn again.
  private readonly _stringsWith = memoizeLast((own: SomeStrings | undefined) =>
    mergeStrings({...launcherStrings, ...panelStrings}, own, this.warnOfStrings),
  );
  private readonly _wordingOf = memoizeLast((...of: ConstructorParameters<typeof Wording>) => new Wording(...of));
  private readonly _timestampOf = memoizeLast(
    (wording: Wording, today: string) => (instant: number) => wording.timestamp(instant, today),
  );

  private _wording!: Wording;
  /** What `prepare` has worked out for `render`. */
  private _prepared!: Pick<PanelState, 'strings' | 'availability' | 'banner' | 'welcome' | 'timestamp'>;
  /** The id of the last message that was drawn while the panel was open. */
  private _shownLast: string | undefined;
  private readonly _dialog: DialogController;
  readonly openState: OpenStateController;
  private readonly _warnings = new Set<string>();

  constructor(
    private readonly _host: PanelHost,
    private readonly _powers: PanelPowers,
    wasOpenAtLoad: boolean,
  ) {
    adoptStyles(_host.renderRoot as ShadowRoot, [launcherStyles, panelStyles]);
    this.openState = new OpenStateController(_host, tabMemory(_host), wasOpenAtLoad);
    this._dialog = new DialogController(_host, wasOpenAtLoad);
    new PanelKeysController(_host, this._view.dialog, this._actions.dismiss);
    new FocusGuardController(_host);
    new ViewportController(_host, () => this._view.dialog);
    new GlobalAttributesController(_host);
    if ('adoptedStyleSheets' in document) new ColorSchemeController(_host);
    new ConversationDelivery(_host, this.conversation, _powers);
    const {draft, contactDraft, contact} = this.conversation;
    this._view.composer.value = draft;
    if (contactDraft) this._view.thread.contact.restore(contactDraft, Boolean(contact));
    _host.addController(this);
  }

  hostConnected(): void {
    this.conversation.connect();
  }

  hostDisconnected(): void {
    this.conversation.disconnect();
  }

  /** Works out what to show at `now`; returns the instant at which that has to be done again. Closed, there is nothing. */
  prepare(now: number): number {
    this.openState.settle();
    if (!this._host.open) return Infinity;
    this.conversation.see();
    this._word(now);
    return this._prepared.banner?.until ?? Infinity;
  }

  /** Draws what was prepared. */
  render(): void {
    if (!this._host.open) return;
    const {dialog} = this._view;
    if (!dialog.isConnected) this._host.renderRoot.append(dialog);
    // Ended, here or in another tab: what was typed goes too.
    if (this._shownLast && !this.conversation.length) {
      this._view.composer.value = this.conversation.draft;
      this._fitComposer();
    }
    const {heading, placement, replyTime} = this._host;
    const {conversation} = this;
    const {typing} = conversation;
    const {contact} = conversation;
    const isAsked = this._asksForEmail();
    this._view.update({
      ...{heading, placement, replyTime, typing, contact, isAsked, thread: conversation},
      ...this._prepared,
    });
  }

  /** Does what follows from the drawing: shows or closes the dialog, scrolls, warns. */
  settle(): void {
    const {dialog, thread} = this._view;
    const wasOpen = dialog.open;
    this._dialog.update(dialog);
    this.openState.tell();
    for (const [attribute, message] of unknownChoices(this._host)) this._warn(attribute, message);
    if (!this._host.open) return;
    const {conversation} = this;
    const last = conversation.at(-1);
    const isMine = last?.role === 'visitor';
    // Somebody who has scrolled back to read is not torn away, except by a message of their own.
    if (last?.id !== this._shownLast && (!wasOpen || isMine)) thread.goToEnd();
    else thread.keepPlace();
    this._shownLast = last?.id;
  }

  private _word(now: number): void {
    const {_host: host} = this;
    const availability = this._powers.availabilityAt(now);
    const accountZone = this._powers.accountZone();
    // eslint-disable-next-line no-restricted-syntax -- here the browser is asked, not a guess made
    const browserZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    // A browser may tell a zone that it does not know itself ("Etc/Unknown").
    const visitorZone = timeZone(host.visitorTimezone) ?? timeZone(browserZone) ?? accountZone ?? timeZone('UTC')!;
    const strings = this._stringsWith(host.strings);
    const locale = formatLocale(pageLanguage(host), strings.locale, navigator.languages);
    const wording = (this._wording = this._wordingOf(strings, locale, visitorZone, accountZone));
    this._prepared = {
      strings,
      availability,
      banner: wording.banner(availability, now),
      welcome: wording.fill(host.welcomeMessage ?? '', availability, now),
      timestamp: this._timestampOf(wording, wording.date(now)),
    };
  }

  /** Once something has been said, and only where somebody may have to write later. */
  private _asksForEmail(): boolean {
    const {askEmail} = this._host;
    const isTime = askEmail === 'always' || (askEmail !== 'never' && this._prepared.availability.status === 'closed');
    return isTime && this.conversation.hasBegun;
  }

  /** A text of the page's own has failed. */
  readonly warnOfStrings = (error: unknown): void => this._warn('strings', String(error));

  /** Warns of the same thing once. */
  private _warn(source: string, message: string): void {
    if (!this._warnings.has(message)) warn(this._host, source, message);
    this._warnings.add(message);
  }

  private readonly _actions: PanelActions = {
    close: () => this._host.close(),
    dismiss: (event) => {
      event.preventDefault();
      if (!this._view.keepConversation()) this._host.close();
    },
    closed: ({target}) => {
      const {isConnected, hidden} = this._host;
      // For example by Android's back gesture.
      if (isConnected && !hidden && !(target as HTMLDialogElement).open) this._host.close();
    },
    type: () => {
      this.conversation.draft = this._view.composer.value;
      this._fitComposer();
    },
    press: (event) => {
      if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
      event.preventDefault();
      this._send();
    },
    leave: (contact) => {
      const {email, name = ''} = contact;
      this.conversation.leaveContact(contact, this._prepared.strings.contact(email, name), this._powers.now());
    },
    note: (typed) => (this.conversation.contactDraft = typed),
    end: () => this.conversation.clear(),
    retry: (id) => this.conversation.retry(id, this._powers.now()),
    submit: (event) => {
      event.preventDefault();
      this._send();
    },
  };

  private readonly _view = new PanelView(this._actions);

  private _send(): void {
    const {composer} = this._view;
    if (composer.value.trim()) {
      this._host.send(composer.value);
      composer.value = this.conversation.draft = '';
    }
    this._fitComposer();
    composer.focus();
  }

  /** Makes the text field as high as its text. */
  private _fitComposer(): void {
    const {composer, thread} = this._view;
    thread.keepPlace(() => {
      composer.style.blockSize = 'auto'; // to be measured
      composer.style.blockSize = `${composer.scrollHeight}px`;
    });
  }
}
