import {element, setText} from '../page-load/elements.js';
import {Optional} from '../page-load/optional.js';

/** Where messages stand, and the greeting before them. The messages themselves come with the conversation (`thread-view.ts`). */
export class LogView {
  readonly list = element('div', {class: 'rows'});
  // Only what is added is announced: the greeting and the times may be worded afresh as time goes by.
  readonly log = element(
    'div',
    {part: 'thread', class: 'thread', role: 'log', 'aria-relevant': 'additions', tabindex: '0'},
    this.list,
  );

  private readonly _words = element('p');
  private readonly _greeting = new Optional(element('div', {part: 'message'}, this._words));

  constructor() {
    this.list.append(this._greeting.place);
  }

  /** The node after which messages stand. */
  get start(): Node {
    return this._greeting.place;
  }

  /** @param role whose words it has: the shop's, if none is given. */
  greet(text: string, role = ''): void {
    setText(this._words, text);
    this._greeting.element.className = `message ${role}`;
    this._greeting.show(text);
  }
}
