// What the elements that say the hours on a page share: which hours they go by, in which language and zone, and when that has to
// be looked at again. Built on the first stage of `<chat-widget>`, which a page with both loads once.
import {type PropertyDeclarations, type PropertyValues, ReactiveElement} from '@lit/reactive-element';
import type {ChatWidget} from '../chat-widget/chat-widget.js';
import {element} from '../chat-widget/page-load/elements.js';
import {PageParts} from '../chat-widget/page-load/page-parts.js';
import {warn} from '../events/warn.js';
import {browserZone} from '../controllers/browser-zone.js';
import {ClockController} from '../controllers/clock-controller.js';
import {pageLanguage} from '../controllers/page-language.js';
import type {Timeline} from '../domain/availability.js';
import {HoursInForce} from '../domain/hours-in-force.js';
import {timeZone, type TimeZone} from '../domain/time-zone.js';
import type {Availability, OfficeHoursInput} from '../domain/types.js';
import {directionOf} from '../i18n/direction.js';
import {formatLocale} from '../i18n/formats.js';
import {launcherStrings} from '../i18n/launcher-strings.js';
import {bannerStrings} from '../i18n/panel-strings.js';
import {type ChatStrings, mergeStrings, type SomeStrings} from '../i18n/strings.js';
import {closes} from '../i18n/thread-strings.js';
import {Wording} from '../i18n/wording.js';

const TEXTS = {...launcherStrings, ...bannerStrings, closes};

/** Those that go by a chat's hours, and look again whenever it does. */
const followers = new WeakMap<ChatWidget, Set<HoursElement>>();

function followersOf(chat: ChatWidget): Set<HoursElement> {
  const found = followers.get(chat);
  if (found) return found;
  const all = new Set<HoursElement>();
  followers.set(chat, all);
  chat.addController({hostUpdated: () => all.forEach((each) => each.requestUpdate())});
  return all;
}

/** What there is to show at an instant. */
export interface HoursState {
  readonly now: number;
  readonly availability: Availability;
  /** The schedule, whatever status is set by hand; undefined where no hours are set. */
  readonly timeline: Timeline | undefined;
  /** Of the one who reads. */
  readonly zone: TimeZone;
  readonly strings: typeof TEXTS;
  /** The texts of the page's language; undefined: English. */
  readonly texts: ChatStrings | undefined;
  readonly ownStrings: SomeStrings | undefined;
  readonly wording: Wording;
}

export abstract class HoursElement extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    officeHours: {attribute: 'office-hours'},
    src: {},
    statusOverride: {attribute: 'status-override'},
    statusOverrideUntil: {attribute: 'status-override-until'},
    visitorTimezone: {attribute: 'visitor-timezone'},
    now: {attribute: false},
    strings: {attribute: false},
  };

  /** The schedule: JSON text, or the object. Without it, and without `src`, that of the page's first `<chat-widget>`. */
  officeHours: OfficeHoursInput | string | null | undefined;

  /** The URL of a whole configuration document (JSON). `office-hours` wins over it. */
  src: string | null = '';

  /** `online` or `offline` wins over the schedule until it is removed, or until `statusOverrideUntil`. */
  statusOverride: string | null = '';

  /** The instant at which `statusOverride` ends by itself: in ISO 8601, with an offset or "Z". */
  statusOverrideUntil: string | null = '';

  /** The visitor's IANA time zone, where the page knows it better than the browser. */
  visitorTimezone: string | null = '';

  /** The true time in epoch milliseconds, where the page knows it better than the visitor's clock. */
  now: (() => number) | undefined;

  /** Texts in place of the built-in ones; any of them. */
  strings: SomeStrings | undefined;

  private readonly _clock = new ClockController(this, () => this.now?.() ?? this._chat?.clock.read());
  private readonly _hours: HoursInForce = new HoursInForce(() => this._chat ?? this);
  private readonly _parts = new PageParts(this, this._clock, () => this._ownStrings);
  private readonly _place = element('div');
  private readonly _fallback = element('slot');
  private readonly _warnings = new Set<unknown>();
  /** The chat that this goes by. */
  private _followed: ChatWidget | undefined;
  /** As long as there is neither a schedule nor a chat, one may come. */
  private readonly _arrivals = new MutationObserver(() => this._chat && this._look());
  /** When there is something else to show, in epoch milliseconds. */
  private _until = Infinity;

  /** Draws in `place` what there is to say; returns the instant at which that is another thing, or undefined: nothing. */
  protected abstract _draw(state: HoursState, place: HTMLElement): number | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this._place, this._fallback);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._follow(undefined);
    this._arrivals.disconnect();
  }

  private readonly _look = (): void => this.requestUpdate();

  /** The chat whose hours these are, where this has none of its own. */
  private get _chat(): ChatWidget | undefined {
    const chat = this._hasOwn ? undefined : document.querySelector('chat-widget');
    return chat?.clock && chat; // one that is not defined yet has none
  }

  private _follow(chat: ChatWidget | undefined): void {
    if (this._followed) followers.get(this._followed)?.delete(this);
    this._followed = chat;
    if (chat) followersOf(chat).add(this);
  }

  private get _hasOwn(): boolean {
    return Boolean(this.officeHours || this.src || this.statusOverride);
  }

  private get _ownStrings(): SomeStrings | undefined {
    return this.strings ?? this._chat?.strings;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {officeHours, _hours: hours} = this;
    if (changed.size) {
      this._parts.lookForSlips(this.strings || (officeHours && hours.timeline?.looksOdd !== false));
    }
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const {_hours: hours, _place: place} = this;
    const now = this._clock.read();
    const {strings, wording, ...state} = this._stateAt(now);
    place.lang = strings.locale;
    place.dir = directionOf(strings.locale);
    const until = this._draw({...state, now, strings, wording}, place);
    place.hidden = until === undefined;
    this._fallback.hidden = until !== undefined;
    if (!this.isConnected) return;
    this._follow(this._chat);
    if (this._followed || this._hasOwn) this._arrivals.disconnect();
    else this._arrivals.observe(document, {childList: true, subtree: true});
    this._until = Math.min(hours.stretchAt(now)?.until ?? Infinity, until ?? Infinity);
  }

  protected override firstUpdated(): void {
    void customElements.whenDefined('chat-widget').then(this._look);
  }

  protected override updated(): void {
    this._clock.sleepUntil(this._until);
  }

  private _stateAt(now: number): Omit<HoursState, 'now'> {
    const {_hours: hours, _ownStrings: ownStrings} = this;
    const {texts} = this._parts;
    const {timeline} = hours;
    const strings = mergeStrings({...TEXTS, ...texts}, ownStrings, this._warnOfStrings);
    const locale = formatLocale(pageLanguage(this), strings.locale, navigator.languages);
    // A browser may tell a zone that it does not know itself ("Etc/Unknown").
    const known = timeZone(this.visitorTimezone || this._chat?.visitorTimezone) ?? timeZone(browserZone());
    const zone = known ?? timeline?.zone ?? timeZone('UTC')!;
    const wording = new Wording(strings, locale, zone, timeline?.zone);
    return {availability: hours.availabilityAt(now), timeline, zone, strings, texts, ownStrings, wording};
  }

  /** A text of the page's own has failed: told of once. */
  protected readonly _warnOfStrings = (error: unknown): void => {
    const message = String(error);
    if (!this._warnings.has(message)) warn(this, 'strings', message);
    this._warnings.add(message);
  };
}
