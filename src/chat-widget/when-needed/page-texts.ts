// The texts of a page that is not in English. Loaded where the page's language is another one; changes of it are followed.
import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {loadTexts} from '../../i18n/languages.js';
import type {ChatStrings} from '../../i18n/strings.js';
import {warn} from '../../events/warn.js';

export class PageTexts implements ReactiveController {
  private _tag = '';

  /**
   * @param _languageOf the language that the widget is to speak (BCP 47); blank: English.
   * @param _take takes its texts; undefined: English, which each part of the code brings along.
   */
  constructor(
    private readonly _host: ReactiveElement,
    private readonly _languageOf: () => string,
    private readonly _take: (texts: ChatStrings | undefined) => void,
  ) {
    _host.addController(this);
    void this._follow(); // this came by itself, after the update that asked for it
  }

  hostUpdate(): void {
    void this._follow();
  }

  private async _follow(): Promise<void> {
    const tag = this._languageOf();
    if (tag === this._tag) return;
    this._tag = tag;
    try {
      const texts = await loadTexts(tag, navigator.languages);
      if (tag !== this._tag) return;
      this._take(texts);
      this._host.requestUpdate();
    } catch (error) {
      if (tag === this._tag) this._tag = ''; // the next update tries again
      warn(this._host, 'lang', `the texts for "${tag}" could not be loaded (${String(error)})`);
    }
  }
}
