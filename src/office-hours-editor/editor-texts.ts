// What the editor says: the texts of the page's language, which load when it is read, with the page's own in their place.
// English until they have come, and where they cannot. Owns which language that is; changes of it are followed.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {editorLanguages, loadEditorTexts} from '../i18n/editor/languages.js';
import {type EditorStrings, editorStrings, type SomeEditorStrings} from '../i18n/editor/strings.js';
import {mergeStrings} from '../i18n/strings.js';

/** How long after a failure the texts are asked for again, in milliseconds. */
const RETRY_AFTER = 60_000;

export class EditorTexts implements ReactiveController {
  /** The language that was asked for last (BCP 47). */
  private _tag = '';
  private _builtIn: EditorStrings = editorStrings;
  private _own: SomeEditorStrings | undefined;
  private _strings: EditorStrings | undefined;
  private readonly _warned = new Set<string>();
  private _timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param _ownTexts what the page gives in place of built-in texts.
   * @param _pageLanguage the language of the editor's place on the page (BCP 47); blank: English.
   */
  constructor(
    private readonly _host: ReactiveControllerHost & Element,
    private readonly _ownTexts: () => SomeEditorStrings | undefined,
    private readonly _pageLanguage: () => string,
  ) {
    _host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this._timer);
  }

  /** Somewhere else, or after a while: whatever could not be loaded may be there now. */
  hostConnected(): void {
    if (this._builtIn === editorStrings) this._tag = '';
  }

  hostUpdate(): void {
    void this._follow();
  }

  get strings(): EditorStrings {
    const own = this._ownTexts();
    if (!this._strings || own !== this._own) {
      this._own = own;
      this._strings = mergeStrings(this._builtIn, own, (error) => this._warn(`strings: ${String(error)}`));
      if (own) void this._diagnose(own);
    }
    return this._strings;
  }

  private async _follow(): Promise<void> {
    const tag = this._ownTexts()?.locale || this._pageLanguage();
    if (tag === this._tag) return;
    this._tag = tag;
    try {
      const texts = await loadEditorTexts(tag, navigator.languages);
      if (tag === this._tag) this._take(texts ?? editorStrings);
    } catch (error) {
      this._warn(`the texts for "${tag}" could not be loaded`, ` (${String(error)})`);
      if (tag !== this._tag) return;
      this._take(editorStrings);
      this._tryLater();
    }
  }

  private _take(texts: EditorStrings): void {
    if (texts === this._builtIn) return;
    this._builtIn = texts;
    this._strings = undefined;
    this._host.requestUpdate();
  }

  private _tryLater(): void {
    clearTimeout(this._timer);
    this._timer = setTimeout(() => {
      this._tag = '';
      this._host.requestUpdate();
    }, RETRY_AFTER);
  }

  /** What a page's own texts have in them that cannot be used, and what stays English. */
  private async _diagnose(own: object): Promise<void> {
    const {editorStringsProblems} = await import('./strings-diagnosis.js');
    const problems = editorStringsProblems(own, {english: editorStrings, languages: editorLanguages});
    for (const problem of problems) this._warn(`strings: ${problem}`);
  }

  /** Once each: texts are merged anew with each language. */
  private _warn(problem: string, reason = ''): void {
    if (this._warned.has(problem)) return;
    this._warned.add(problem);
    console.warn(`<${this._host.localName}> ${problem}${reason}`, this._host);
  }
}
