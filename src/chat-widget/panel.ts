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
import type {KeptConversation} from '../conversation/kept-conversation.js';
import {VisitorConversation} from '../conversation/visitor-conversation.js';
import {ODD_BRACE} from '../domain/looks-odd.js';
import {type Message, MOST_TEXT} from '../domain/message.js';
import {timeZone} from '../domain/time-zone.js';
import {formatLocale} from '../i18n/formats.js';
import {launcherStrings} from '../i18n/launcher-strings.js';
import {panelStrings} from '../i18n/panel-strings.js';
import {mergeStrings, type SomeStrings} from '../i18n/strings.js';
import {Wording} from '../i18n/wording.js';
import {hasKnownChoices} from './choices.js';
import {warn} from './warn.js';
import {ConversationDelivery} from './conversation-delivery.js';
import {launcherStyles} from './launcher.styles.js';
import {memoizeLast} from './memoize-last.js';
import type {PanelHost, PanelPowers} from './panel-host.js';
import {type PanelActions, type PanelState, PanelView} from './panel-view.js';
import {panelStyles} from './panel.styles.js';
import {tabMemory} from './tab-memory.js';

/** A message that takes longer counts as late, in milliseconds. */
const PATIENCE = 15_000;

export class Panel implements ReactiveController {
  private readonly _conversations = new VisitorConversation(
    {
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
        return this._fill(typeof text === 'function' ? text(strings) : text, instant, filling);
      },
      now: () => this._powers.now(),
      onChange: () => this._host.requestUpdate(),
      delivers: () => this._delivers,
    },
    (before) => this._turnFrom(before),
  );

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
  private readonly _delivery: ConversationDelivery;
  readonly openState: OpenStateController;
  private readonly _warnings = new Set<string>();
  private readonly _startedAt = this._powers.now();
  /** A message has been on its way for long. */
  private _isLate = false;

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
    this._delivery = new ConversationDelivery(_host, this.conversation, _powers);
    this._restoreDrafts();
    _host.addEventListener('chat-message', ({message: {role}}) => {
      if (role === 'visitor' && !this._delivers) _powers.explain(true);
    });
    _host.addController(this);
    this.conversation.sayUnsent();
  }

  get conversation(): KeptConversation {
    return this._conversations.current;
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
    const {waitingSince} = this.conversation;
    const lateAt = waitingSince === undefined ? Infinity : Math.max(waitingSince, this._startedAt) + PATIENCE;
    this._isLate = lateAt <= now;
    return Math.min(this._isLate ? Infinity : lateAt, this._prepared.banner?.until ?? Infinity);
  }

  /** Draws what was prepared. */
  render(): void {
    if (!this._host.open) return;
    const {dialog} = this._view;
    if (!dialog.isConnected) this._host.renderRoot.append(dialog);
    // Ended, here or in another tab: what was typed goes too.
    if (this._shownLast && !this.conversation.length) {
      this._view.composer.value = this.conversation.notes.draft;
      this._fitComposer();
    }
    const {heading, placement, replyTime} = this._host;
    const {conversation} = this;
    const {typing} = conversation;
    const {contact} = conversation;
    const isAsked = this._asksForEmail();
    this._view.update({
      ...{heading, placement, replyTime, typing, contact, isAsked, thread: conversation, fallback: this._fallback()},
      ...this._prepared,
    });
  }

  /** Does what follows from the drawing: shows or closes the dialog, scrolls, warns. */
  settle(): void {
    const {dialog, thread} = this._view;
    const wasOpen = dialog.open;
    this._dialog.update(dialog);
    this.openState.tell();
    if (!hasKnownChoices(this._host)) this._powers.explain();
    if (!this._host.open) return;
    const {conversation} = this;
    const last = conversation.at(-1);
    const isMine = last?.role === 'visitor';
    // Somebody who has scrolled back to read is not torn away, except by a message of their own.
    if (last?.id !== this._shownLast && (!wasOpen || isMine)) thread.goToEnd();
    else thread.keepPlace();
    this._shownLast = last?.id;
  }

  /** Somebody has signed in or out. */
  private _turnFrom(before: KeptConversation): void {
    const {conversation, _host: host} = this;
    before.disconnect();
    if (host.isConnected) conversation.connect();
    this._shownLast = undefined;
    this._restoreDrafts();
    this._delivery.follow(conversation);
    conversation.sayUnsent();
  }

  private _restoreDrafts(): void {
    const {contact, notes} = this.conversation;
    this._view.composer.value = notes.draft;
    this._view.thread.contact.restore(notes.contactDraft, Boolean(notes.contactDraft && contact));
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
      welcome: this._fill(host.welcomeMessage ?? '', now, availability),
      timestamp: this._timestampOf(wording, wording.date(now)),
    };
  }

  /** A text with its placeholders filled. */
  private _fill(text: string, now: number, availability = this._prepared.availability): string {
    if (ODD_BRACE.test(text)) this._powers.explain();
    return this._wording.fill(text, availability, now);
  }

  /** Whether messages go anywhere. */
  private get _delivers(): boolean {
    return Boolean(this._host.endpoint || this._host.transport);
  }

  /** What the visitor has said last. */
  private get _latest(): Message | undefined {
    return this.conversation.findLast(({role}) => role === 'visitor');
  }

  /** What is said above the page's other ways to reach the shop; undefined where nobody needs them. */
  private _fallback(): string | undefined {
    const {strings} = this._prepared;
    if (!this._delivers) return strings.fallback;
    return this._isLate || this._latest?.delivery === 'failed' ? strings.notArrived : undefined;
  }

  /** Once something has been said that somebody gets, and only where they may have to write later. */
  private _asksForEmail(): boolean {
    const {askEmail, visitor} = this._host;
    if (visitor?.id || visitor?.email) return false;
    const isTime = askEmail === 'always' || (askEmail !== 'never' && this._prepared.availability.status === 'closed');
    return isTime && this._delivers && this.conversation.hasBegun && this._latest?.delivery !== 'failed';
  }

  /** A text of the page's own has failed: told of once. */
  readonly warnOfStrings = (error: unknown): void => {
    const message = String(error);
    if (!this._warnings.has(message)) warn(this._host, 'strings', message);
    this._warnings.add(message);
  };

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
      this.conversation.notes.draft = this._view.composer.value;
      this._fitComposer();
      this._fits();
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
    note: (typed) => (this.conversation.notes.contactDraft = typed),
    end: () => this.conversation.clear(),
    retry: (id) => this.conversation.retry(id, this._powers.now()),
    submit: (event) => {
      event.preventDefault();
      this._send();
    },
  };

  private readonly _view = new PanelView(this._actions);

  /** Whether what is typed can be sent. The browser says so where it cannot, at once, and leaves it there to be cut. */
  private _fits(): boolean {
    const {composer} = this._view;
    const excess = composer.value.length - MOST_TEXT;
    composer.setCustomValidity(excess > 0 ? this._prepared.strings.tooLong(excess) : '');
    return composer.reportValidity();
  }

  private _send(): void {
    const {composer} = this._view;
    if (!this._fits()) return;
    if (composer.value.trim()) {
      this._host.send(composer.value);
      composer.value = this.conversation.notes.draft = '';
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
