// Lets a visitor work in an element beside a page's own modal (Bootstrap, MUI, SweetAlert2, focus-trap and the like), as
// in a frame: such a modal takes back any focus that leaves it, and may stop presses outside of it. What begins in the
// element's shadow root is none of its business. Owns what the page hears of that.
import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';

/** Kept from the page, and from the element; what the browser itself does on them, it does all the same. */
const UNHEARD = ['focusin', 'focus', 'pointerdown', 'mousedown', 'touchstart', 'keydown'];
const HEARD = [...UNHEARD, 'click', 'focusout'];
const STOPS = ['preventDefault', 'stopPropagation', 'stopImmediatePropagation'] as const;

/** Every page has it from the start: a press may be the first thing of all. */
export class FocusGuardController implements ReactiveController {
  /** @param _root the host's own, whose events it guards. */
  constructor(
    private readonly _host: ReactiveElement,
    private readonly _root: ParentNode & Node,
  ) {
    _root.addEventListener('click', this._unlock, true);
    _host.addController(this);
  }

  hostConnected(): void {
    for (const type of HEARD) addEventListener(type, this, true);
  }

  hostDisconnected(): void {
    for (const type of HEARD) removeEventListener(type, this, true);
  }

  handleEvent(event: Event): void {
    const {type, key, relatedTarget} = event as KeyboardEvent & FocusEvent;
    // The focus that comes from the page leaves it as for another window.
    if (type === 'focusout') {
      if (relatedTarget === this._host) Object.defineProperty(event, 'relatedTarget', {value: null});
    } else if (event.composedPath().includes(this._root)) {
      if (type === 'click') for (const stop of STOPS) event[stop] = () => {};
      else if (!key || key === 'Tab') event.stopImmediatePropagation();
    }
  }

  /** The click has come to the element, whose own it is. */
  private readonly _unlock = (event: Partial<Event>): void => {
    for (const stop of STOPS) delete event[stop];
  };
}
