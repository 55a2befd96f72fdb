// The texts of a language other than English, which load once the page is known to be in it. Owns which language that is.
import {pageLanguage} from '../../controllers/page-language.js';
import type {ChatStrings, SomeStrings} from '../../i18n/strings.js';
import {warn} from './warn.js';

type Reader = Element & {readonly strings: SomeStrings | undefined; requestUpdate(): void};

export class PageTexts {
  /** Undefined: English, which each part of the code brings along; also as long as they are on their way. */
  texts: ChatStrings | undefined;

  /** The language that the widget speaks (BCP 47): the page's, where there are texts in it. */
  get language(): string {
    return this.texts || /^en\b/i.test(this._tag) || this._host.strings?.locale ? this._tag : 'en';
  }

  private _tag = 'en';

  constructor(private readonly _host: Reader) {}

  /** Looks which language the page is in; to be called at each update. */
  follow(): void {
    const {_host: host} = this;
    const tag = host.strings?.locale || pageLanguage(host) || 'en';
    if (tag === this._tag) return;
    this._tag = tag;
    if (/^en\b/i.test(tag)) this.texts = undefined;
    else
      this._load(tag).catch((error: unknown) => {
        this._tag = ''; // the next update tries again
        warn(host, 'lang', `the texts for "${tag}" could not be loaded (${String(error)})`);
      });
  }

  private async _load(tag: string): Promise<void> {
    const {loadTexts} = await import('../../i18n/languages.js');
    const texts = await loadTexts(tag, navigator.languages);
    if (tag !== this._tag) return;
    this.texts = texts;
    this._host.requestUpdate();
  }
}
