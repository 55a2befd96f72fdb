// The element as the shop's page loads it: the launcher, the status and the engine. What is there after opening is in `panel/` and
// `conversation/`, and loads when somebody is about to need it.
import {type PropertyDeclarations, type PropertyValues, ReactiveElement} from '@lit/reactive-element';
import {ClockController} from '../controllers/clock-controller.js';
import type {ChatTransport} from '../delivery/transport.js';
import {HoursInForce} from '../domain/hours-in-force.js';
import type {Message, ReceivedMessage, Visitor} from '../domain/message.js';
import type {Translations} from '../domain/translated.js';
import type {Availability, CommonQuestion, MessageKey, OfficeHoursInput} from '../domain/types.js';
import {isTrue, REFLECTED} from '../domain/boolean-attribute.js';
import {ChatAvailabilityChangeEvent} from '../events/page-load.js';
import {launcherStrings} from '../i18n/launcher-strings.js';
import {mergeStrings, type SomeStrings} from '../i18n/strings.js';
import {Launcher} from './page-load/launcher.js';
import {launcherStyles} from './page-load/launcher.styles.js';
import type {PanelHost, PanelPowers} from './panel/panel-host.js';
import {PageParts} from './page-load/page-parts.js';
import {PanelPart} from './page-load/panel-part.js';

/**
 * A chat for a shop's page that knows when somebody is there.
 *
 * Of its colours, which have to be opaque, those that a page does not set are derived from what they stand on, so that all
 * can be read. Its lengths need a unit, also `0px`; 1em is the font size that the visitor has set in the browser, 16px in most,
 * whatever that of the page is.
 *
 * @slot - What the page shows before the script has loaded, or where it never does: a mail link, for example. Offered in the
 *   panel where messages go nowhere or do not arrive.
 * @slot launcher-icon - An icon in place of the launcher's own while the panel is closed. It says nothing to a screen reader:
 *   the launcher has its words.
 * @slot logo - A logo before the panel's title, up to 32px high.
 * @slot footer - A line at the end of the panel, for a link to the privacy notice for example.
 *
 * @csspart launcher - The round button that opens and closes the panel.
 * @csspart panel - The panel.
 * @csspart header - Title and close button.
 * @csspart banner - Whether somebody is there, and when somebody will be.
 * @csspart thread - The messages.
 * @csspart message - One message.
 * @csspart composer - Where the visitor writes.
 *
 * @cssproperty [--chat-accent=#1f5eff] - The colour of the launcher, the send button and the visitor's messages.
 * @cssproperty [--chat-on-accent] - What stands on the accent colour: black or white, whichever reads better.
 * @cssproperty [--chat-surface] - What the panel is painted with: white, or nearly black on a dark page.
 * @cssproperty [--chat-text] - The text on it.
 * @cssproperty [--chat-muted] - Less important text, such as names and times, and icons that wait.
 * @cssproperty [--chat-border] - Lines around the panel, cards and automatic replies. Fields have a darker one of their own.
 * @cssproperty [--chat-bubble] - Behind the shop's messages.
 * @cssproperty [--chat-on-bubble] - The text of the shop's messages.
 * @cssproperty [--chat-visitor-bubble] - Behind the visitor's messages: the accent colour.
 * @cssproperty [--chat-on-visitor-bubble] - The text of the visitor's messages.
 * @cssproperty [--chat-open] - The dot while somebody is there: a green.
 * @cssproperty [--chat-closed] - The dot while nobody is there: a grey.
 * @cssproperty [--chat-font=system-ui, sans-serif] - The typeface.
 * @cssproperty [--chat-font-size=0.9375em] - The size of the messages; the other sizes go by it. Fields have 16px at least.
 * @cssproperty [--chat-radius=16px] - How round the panel is where it floats; messages, fields and buttons go by it everywhere.
 * @cssproperty [--chat-width=24em] - How wide the panel is where it floats, and the window is wide enough.
 * @cssproperty [--chat-height=38.75em] - How high the panel is where it floats, and the window is high enough.
 * @cssproperty [--chat-launcher-size=3.5em] - How large the launcher is.
 * @cssproperty [--chat-launcher-radius=50%] - How round the launcher is.
 * @cssproperty [--chat-offset-inline=20px] - How far the launcher and the panel keep from the page's side.
 * @cssproperty [--chat-offset-block=20px] - How far the launcher keeps from the page's bottom.
 * @cssproperty [--chat-offset-inline-small] - The same on phones, where that is different.
 * @cssproperty [--chat-offset-block-small] - The same on phones, where that is different.
 * @cssproperty [--chat-offset-top=0px] - What a floating panel leaves free at the page's top, such as a sticky header.
 * @cssproperty [--chat-z-index=99999] - Where the widget stands among the page's layers.
 *
 * @fires {ChatOpenEvent} chat-open - The panel was opened.
 * @fires {ChatCloseEvent} chat-close - The panel was closed.
 * @fires {ChatMessageEvent} chat-message - A message of any role was added: `event.message`.
 * @fires {ChatAvailabilityChangeEvent} chat-availability-change - The answer changed (somebody came or went, or it changed
 *   when): `event.availability`.
 * @fires {ChatDeliveryEvent} chat-delivery - A message of the visitor was taken or refused: `event.message.delivery`.
 * @fires {ChatHandoffEvent} chat-handoff - An assistant gave the conversation to people.
 * @fires {ChatErrorEvent} chat-error - Something that the page gave cannot be used: `event.source`, `event.message`,
 *   `event.problems`.
 */
export class ChatWidget extends ReactiveElement implements PanelHost {
  static override styles = launcherStyles;

  static override properties: PropertyDeclarations = {
    officeHours: {attribute: 'office-hours'},
    onlineMessage: {attribute: 'online-message'},
    offlineMessage: {attribute: 'offline-message'},
    welcomeMessage: {attribute: 'welcome-message'},
    handoffMessage: {attribute: 'handoff-message'},
    src: {},
    heading: {},
    placement: {},
    open: {
      reflect: true,
      useDefault: true, // what the page has written stays
      converter: {fromAttribute: isTrue, toAttribute: (isOpen) => (isOpen ? REFLECTED : null)},
    },
    outsideHours: {attribute: 'outside-hours'},
    statusOverride: {attribute: 'status-override'},
    statusOverrideUntil: {attribute: 'status-override-until'},
    assistant: {converter: isTrue},
    replyTime: {attribute: 'reply-time'},
    privacyUrl: {attribute: 'privacy-url'},
    askEmail: {attribute: 'ask-email'},
    storage: {},
    keepDays: {attribute: 'keep-days'},
    endpoint: {},
    stream: {},
    transport: {attribute: false},
    visitor: {attribute: false},
    visitorTimezone: {attribute: 'visitor-timezone'},
    now: {attribute: false},
    strings: {attribute: false},
    translations: {},
    questions: {},
  };

  /** The schedule: JSON text, or the object. Without one, the widget says nothing of hours. */
  officeHours: OfficeHoursInput | string | null | undefined;

  /** The automatic reply while somebody is there. Blank: none. */
  onlineMessage: string | null = '';

  /** The automatic reply while nobody is there. Blank: none. */
  offlineMessage: string | null = '';

  /** The first line of an empty thread. */
  welcomeMessage: string | null = '';

  /** What is said when an assistant hands over while nobody is there. Blank: the offline message. */
  handoffMessage: string | null = '';

  /** The URL of a whole configuration document (JSON). What the page sets itself wins over it. */
  src: string | null = '';

  /** The panel's title. */
  heading: string | null = '';

  /** The corner: at the `end` of a line (right in English), or at its `start`. */
  placement: string | null = 'end';

  /** Whether the panel is open. */
  open = false;

  /** `hide` removes the launcher while nobody is there, but never from a conversation that has messages. */
  outsideHours: string | null = 'show';

  /** `online` or `offline` wins over the schedule until it is removed, or until `statusOverrideUntil`. */
  statusOverride: string | null = '';

  /**
   * The instant at which `statusOverride` ends by itself, and which visitors are promised: in ISO 8601, with an offset or "Z"
   * ("2026-11-28T10:30:00Z"). One that has passed ends it at once. What is no such instant is pointed at in the console, and
   * counts as none.
   */
  statusOverrideUntil: string | null = '';

  /** An AI answers first: automatic replies wait for `handoff()`. */
  assistant = false;

  /** A line such as "Usually replies in a few minutes", shown while somebody is there. */
  replyTime: string | null = '';

  /** The address of the shop's privacy notice: a link to it stands below the composer until the visitor has written. */
  privacyUrl: string | null = '';

  /**
   * When a visitor who has written something is offered to leave an email address: `offline` (while nobody is there),
   * `always` or `never`. They may decline, and change it later.
   */
  askEmail: string | null = 'offline';

  /**
   * Where the conversation is kept: `local` (in this browser, for all tabs), `session` (in this tab, until it is closed) or
   * `none` (until the page is left). Read once, when the conversation begins. Widgets with an `id` have their own each.
   */
  storage: string | null = 'local';

  /** How many days after its last use a conversation is forgotten. */
  keepDays: number | string | null = 90;

  /** The URL to which messages are posted. Without it (and without `transport`), nobody gets them. */
  endpoint: string | null = '';

  /** The URL of a stream of server-sent events, from which answers come. */
  stream: string | null = '';

  /** Delivery by the page's own code, in place of `endpoint` and `stream`. */
  transport: ChatTransport | undefined;

  /**
   * The customer who has signed in: goes along with messages as `contact`, and nobody asks for it. Each `id` has a
   * conversation of its own; with `keepsConversation`, what was said before signing in goes on there.
   */
  visitor: Visitor | null | undefined;

  /** The visitor's IANA time zone, where the page knows it better than the browser. */
  visitorTimezone: string | null = '';

  /** The true time in epoch milliseconds, where the page knows it better than the visitor's clock. */
  now: (() => number) | undefined;

  /** Texts in place of the built-in ones; any of them. */
  strings: SomeStrings | undefined;

  /**
   * The messages in other languages, `{de: {offline: '…'}}`: the object, or its JSON text. The best match for the widget's
   * language wins.
   */
  translations: Translations<MessageKey> | string | null | undefined;

  /**
   * Common questions with their answers, `[{ask: '…', answer: '…'}]`: the list, or its JSON text. Offered in an empty thread and
   * while closed, a dozen at most, and answered without anybody: pressing one sends nothing.
   */
  questions: readonly CommonQuestion[] | string | null | undefined;

  /** @internal For what goes by this element's hours elsewhere on the page. */
  readonly clock = new ClockController(this, () => this.now?.());
  private readonly _hours = new HoursInForce(() => this);
  private readonly _parts = new PageParts(
    this,
    this.clock,
    () => this.strings,
    () => Boolean(this._part.panel?.conversation),
  );
  private _launcher: Launcher | undefined;
  /** The answer that is drawn. */
  private _answer: Availability = {status: 'unset'};
  /** The answer that the page has been told last, as text. */
  private _told = '';

  private readonly _powers: PanelPowers = {
    explain: (isUnread) => this._parts.explain(isUnread),
    delivers: () => Boolean(this.endpoint || this.transport) || (this._parts.isComplete ? false : undefined),
    hours: this._hours,
    now: () => this.clock.read(),
    texts: () => this._parts.texts,
    correctClock: (by) => this.clock.correct(by),
  };
  private readonly _part = new PanelPart(this, this._powers);

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    this._launcher = new Launcher(root, () => this.toggle(), this._part.approach);
    return root;
  }

  /** Whoever reads them all compares them with other markup: morphing libraries do, a page's own code does not. */
  override get attributes(): NamedNodeMap {
    this._part.panel?.openState.compare();
    return super.attributes;
  }

  /** Moved in one step (`moveBefore`): what is open or has the focus stays so. */
  protected connectedMoveCallback(): void {}

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.size) {
      this._parts.lookForSlips(this.strings || (this.officeHours && this._hours.timeline?.looksOdd !== false));
    }
    const now = this.clock.read();
    if (changed.has('statusOverride') && this.hasUpdated) this._hours.overriddenAt = now;
    this._answer = this._hours.availabilityAt(now);
    this.clock.sleepUntil(
      Math.min(this._hours.stretchAt(now)?.until ?? Infinity, this._part.panel?.prepare(now) ?? Infinity),
    );
  }

  protected override update(changed: PropertyValues<this>): void {
    if (!this.open) this.removeAttribute('open'); // "false", or copied with the page
    super.update(changed);
    const {open, unread, placement} = this;
    const {panel} = this._part;
    const {status} = this._answer;
    const isKept = panel?.conversation ? panel.conversation.length : this._part.isKept;
    this._launcher!.update({
      open,
      isHidden: this.outsideHours === 'hide' && status === 'closed' && !open && !isKept,
      isBusy: open && !panel,
      placement: placement === 'start' ? placement : '',
      status,
      unread,
      isNews: panel?.conversation?.hasNews,
      strings: mergeStrings({...launcherStrings, ...this._parts.texts}, this.strings, panel?.words.warnOfStrings),
    });
    panel?.render();
  }

  protected override firstUpdated(): void {
    this._part.isQuiet = this.open;
  }

  protected override updated(): void {
    this._part.panel?.settle();
    const told = this._told;
    this._told = JSON.stringify(this._answer);
    if (told && told !== this._told) this.dispatchEvent(new ChatAvailabilityChangeEvent(this._answer));
  }

  /** Also waits for the panel, where it is on its way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this._part.settled();
    await super.getUpdateComplete();
    await this._part.panel?.whenLoaded();
    return super.getUpdateComplete();
  }

  /** The engine's answer, now, with `status-override` over it. */
  get availability(): Availability {
    return this._hours.availabilityAt(this.clock.read());
  }

  /** All messages, oldest first. */
  get thread(): readonly Message[] {
    const {panel, lookBack} = this._part;
    lookBack();
    if (!panel?.conversation && this._part.isKept) this._part.look();
    return panel?.conversation?.messages ?? [];
  }

  /** How many messages of the shop came while the panel was closed. */
  get unread(): number {
    return this.open ? 0 : (this._part.panel?.conversation ?? this._part).unread;
  }

  /**
   * Opens the panel.
   *
   * @param options `text` is put into the text field, for the visitor to go on with. What a visitor has typed stays in its
   *   place; a text that was put there like this before gives way.
   */
  show(options?: {readonly text?: string}): void {
    this._part.isQuiet = false;
    this.open = true;
    if (options?.text) this._part.compose(options.text);
  }

  /** Closes the panel. */
  close(): void {
    this._part.lookBack(); // what is remembered is old by now
    this._part.panel?.openState.dismiss();
    this.open = false;
  }

  /** Opens or closes the panel. */
  toggle(): void {
    if (this.open) this.close();
    else this.show();
  }

  /**
   * Adds a message of the visitor, and the automatic reply that is due at this instant. Blank text: nothing; more than 10,000
   * characters: nothing either, and the console says so.
   */
  send(text: string): void {
    const now = this.clock.read();
    this._part.say(text, now);
  }

  /** Adds an answer from the page's own code. Blank text: nothing. */
  receive(message: ReceivedMessage): void {
    const now = this.clock.read();
    this._part.converse((conversation) => conversation.receive(message, now));
  }

  /** An assistant gives up and asks for a person: automatic replies are due from now on. */
  handoff(): void {
    const now = this.clock.read();
    this._part.converse((conversation) => conversation.handOff(now));
  }

  /** Forgets the conversation. */
  clear(): void {
    this._part.clear();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-widget': ChatWidget;
  }
}
