// In which language, and by whose clock, the panel says things. What has not changed stays the same object, so that what is drawn
// with it need not be drawn again.
import {browserZone} from '../../controllers/browser-zone.js';
import {pageLanguage} from '../../controllers/page-language.js';
import {MINUTE} from '../../domain/calendar.js';
import {timeZone, type TimeZone} from '../../domain/time-zone.js';
import {areTranslations, translated} from '../../domain/translated.js';
import type {Availability, MessageKey} from '../../domain/types.js';
import {formatLocale} from '../../i18n/formats.js';
import {launcherStrings} from '../../i18n/launcher-strings.js';
import {panelStrings} from '../../i18n/panel-strings.js';
import {
  type ChatStrings,
  type LauncherStrings,
  mergeStrings,
  type PanelStrings,
  type SomeStrings,
} from '../../i18n/strings.js';
import {Wording} from '../../i18n/wording.js';
import {warn} from '../../events/warn.js';
import {memoizeLast} from './memoize-last.js';
import type {PanelHost, PanelPowers} from './panel-host.js';

/** How the panel words things at an instant. */
export interface WordsAtInstant {
  readonly strings: LauncherStrings & PanelStrings;
  readonly wording: Wording;
  readonly availability: Availability;
}

/** What the visitor's clock shows, without asking `Intl` for the name of their zone. */
const localWall = (instant: number): number => instant - new Date(instant).getTimezoneOffset() * MINUTE;

export class PanelWords {
  private readonly _stringsWith = memoizeLast((texts: ChatStrings | undefined, own: SomeStrings | undefined) =>
    mergeStrings({...launcherStrings, ...panelStrings, ...texts}, own, this.warnOfStrings),
  );
  private readonly _localeOf = memoizeLast(formatLocale);
  private readonly _wordingOf = memoizeLast((...of: ConstructorParameters<typeof Wording>) => new Wording(...of));
  private readonly _translations = memoizeLast((given: unknown) => {
    let translations: unknown;
    try {
      translations = typeof given === 'string' ? JSON.parse(given) : given;
    } catch {
      // Nothing: what is wrong with it is explained with all else that is no translation.
    }
    if (!areTranslations(translations)) this._powers.explain();
    return translations;
  });
  /** Asked for again where the visitor's clock has been moved: to ask takes a while. */
  private readonly _browserZone = memoizeLast<[offset: number], string>(browserZone);
  private readonly _warnings = new Set<string>();

  constructor(
    private readonly _host: PanelHost,
    private readonly _powers: PanelPowers,
  ) {}

  get strings(): WordsAtInstant['strings'] {
    return this._stringsWith(this._powers.texts(), this._host.strings);
  }

  get locale(): string {
    return this._localeOf(pageLanguage(this._host), this.strings.locale, navigator.languages);
  }

  readonly at = (now: number): WordsAtInstant => {
    const {strings} = this;
    const {hours} = this._powers;
    const wording = this._wordingOf(strings, this.locale, this.visitorZoneAt(now), hours.timeline?.zone);
    return {strings, availability: hours.availabilityAt(now), wording};
  };

  visitorZoneAt(now: number): TimeZone {
    const browserZone = this._browserZone(new Date(now).getTimezoneOffset());
    // A browser may tell a zone that it does not know itself ("Etc/Unknown").
    const known = timeZone(this._host.visitorTimezone) ?? timeZone(browserZone);
    return known ?? this._powers.hours.timeline?.zone ?? timeZone('UTC')!;
  }

  /** Whether the account's clock and the visitor's differ at an instant. */
  readonly clocksDiffer = (instant: number): boolean => {
    const here = timeZone(this._host.visitorTimezone)?.wallAt(instant) ?? localWall(instant);
    return this._powers.hours.timeline!.zone.wallAt(instant) !== here;
  };

  /** A text of what has translations, in the language of the widget; "": none. */
  readonly translate = (holder: object, key: string): string => translated(holder, key, this.locale) ?? '';

  /** One of the messages, in the language of the widget; "": none. */
  readonly messageFor = (key: MessageKey): string => {
    const {[`${key}Message` as const]: text, translations} = this._host;
    if (!translations) return typeof text === 'string' ? text : ''; // a script may set anything
    return this.translate({[key]: text, translations: this._translations(translations)}, key);
  };

  /** A text of the page's own has failed: told of once. */
  readonly warnOfStrings = (error: unknown): void => {
    const message = String(error);
    if (!this._warnings.has(message)) warn(this._host, 'strings', message);
    this._warnings.add(message);
  };
}
