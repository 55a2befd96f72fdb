// What an element with hours loads where its page needs it: the texts of its language, its document, and what explains slips.
import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import type {ClockController} from '../../controllers/clock-controller.js';
import {pageLanguage} from '../../controllers/page-language.js';
import {FOREIGN_ATTRIBUTE, ODD_BRACE} from '../../domain/looks-odd.js';
import type {ChatStrings, SomeStrings} from '../../i18n/strings.js';
import type {SourceHost} from '../when-needed/configuration-source.js';
import type {PageSettings} from './page-settings.js';
import {warn} from '../../events/warn.js';

export class PageParts implements ReactiveController {
  /** The texts of the page's language; undefined: English, which each part of the code brings along. */
  texts: ChatStrings | undefined;

  /** The address of the document that has come. */
  private _taken: string | null = null;
  private readonly _languageChange = new MutationObserver(() => this._host.requestUpdate());
  private _pageTexts: Promise<unknown> | undefined;
  private _source: Promise<unknown> | undefined;

  constructor(
    private readonly _host: SourceHost & PageSettings,
    private readonly _clock: ClockController,
    /** The page's own texts. */
    private readonly _strings: () => SomeStrings | undefined,
    /** Whether there is a conversation: where that is kept, stays. Undefined: this element has none. */
    private readonly _hasBegun?: () => boolean,
  ) {
    _host.addController(this);
  }

  hostDisconnected(): void {
    this._languageChange.disconnect();
  }

  hostUpdate(): void {
    const {_host: host} = this;
    if (/^(?!en\b)./i.test(this._languageOf())) {
      this._pageTexts ??= import('../when-needed/page-texts.js').then(
        ({PageTexts}) => new PageTexts(host, this._languageOf, (texts) => (this.texts = texts)),
        (error: unknown) => warn(host, 'lang', String(error)),
      );
    }
    if (host.src) {
      this._source ??= import('../when-needed/configuration-source.js').then(
        ({ConfigurationSource}) =>
          new ConfigurationSource(host, this._clock, (url) => (this._taken = url), this._hasBegun),
        (error: unknown) => warn(host, 'src', String(error)),
      );
    }
  }

  /** Whether the page's document has come, if there is any. */
  get isComplete(): boolean {
    return !this._host.src || this._host.src === this._taken;
  }

  /** What the element is to speak. */
  private readonly _languageOf = (): string =>
    this._strings()?.locale || pageLanguage(this._host, this._languageChange);

  /**
   * Has explained what looks like a slip.
   *
   * @param looksOdd whether the texts or the schedule do.
   */
  lookForSlips(looksOdd: unknown): void {
    const {_host: host} = this;
    const {observedAttributes: own} = host.constructor as typeof ReactiveElement;
    const isOdd = (name: string) =>
      own.includes(name)
        ? ODD_BRACE.test(host.getAttribute(name)!)
        : !(name in HTMLElement.prototype || FOREIGN_ATTRIBUTE.test(name));
    // Not the element's own: it has attributes compared before they are read.
    const isOpenEnded = host.querySelector('script,main,h1'); // "<chat-widget />" holds the rest of its page
    if (looksOdd || isOpenEnded || Element.prototype.getAttributeNames.call(host).some(isOdd)) this.explain();
  }

  /** What looks like a slip is explained by code that a shop without one never loads. */
  explain(isUnread?: boolean): void {
    import('../diagnostics/settings-diagnosis.js')
      .then(({diagnoseSettings}) => diagnoseSettings(this._host, isUnread))
      .catch((error: unknown) => warn(this._host, 'office-hours', String(error)));
  }
}
