import {setText} from '../page-load/elements.js';

/** An element that is there only at times. Its place is what goes into the document. */
export class Optional<Kind extends Element> {
  readonly place = new Text(' ');

  constructor(readonly element: Kind) {}

  show(isThere: unknown): void {
    if (!isThere) this.element.remove();
    else if (this.element.nextSibling !== this.place) this.place.before(this.element);
  }

  /** Is there while there is something to say. */
  say(text: string | false | null | undefined): void {
    this.show(text);
    setText(this.element, text || '');
  }
}
