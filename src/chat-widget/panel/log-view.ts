import {mayHaveLinks} from '../../domain/may-have-links.js';
import {element, setText} from '../page-load/elements.js';
import {Optional} from './optional.js';

/**
 * Where messages stand, and the greeting before them. The messages themselves come with the conversation (`thread-view.ts`).
 * Only they are in the log, and only what is added to it is announced: they may be worded afresh as time goes by.
 */
export class LogView {
  readonly list = element('div', {class: 'list', role: 'list'});
  readonly log = element('div', {role: 'log', 'aria-relevant': 'additions', tabindex: '0'}, this.list);
  /** The log, with room for what stands before and after it. */
  readonly rows = element('div', {class: 'rows'}, this.log);
  /** The language of messages (BCP 47); "": unknown. */
  language = '';
  /** What scrolls. The log is the way into it for the keyboard. */
  readonly thread = element('div', {part: 'thread', class: 'thread', tabindex: '-1'}, this.rows);

  /** For those who load later, as what follows. */
  readonly mayHaveLinks = mayHaveLinks;
  private readonly _words = element('p');
  private readonly _greeting = new Optional(
    element('div', {part: 'message', role: 'listitem', tabindex: '-1'}, this._words),
  );

  constructor() {
    this.list.append(this._greeting.place);
  }

  /** For those who load later: parts that load apart share nothing but what they are handed. */
  optional<Kind extends Element>(element: Kind): Optional<Kind> {
    return new Optional(element);
  }

  /** The node after which messages stand. */
  get start(): Node {
    return this._greeting.place;
  }

  /**
   * @param role whose words it has: the shop's, if none is given.
   * @param linked draws the text with links, where it has some and the code for that has come.
   */
  greet(text: string, role = '', linked?: (text: string) => readonly (string | Node)[]): void {
    const isLinked = this._words.firstElementChild && this._words.textContent === text;
    if (!linked) setText(this._words, text);
    else if (!isLinked) {
      this._words.ariaLive = 'off'; // links are no news: the words have been said
      this._words.replaceChildren(...linked(text));
    }
    // What the widget says itself is in its own language.
    this._words.lang = this.language;
    if (role) this._words.removeAttribute('lang');
    this._greeting.element.className = `message ${role}`;
    this._greeting.show(text);
  }
}
