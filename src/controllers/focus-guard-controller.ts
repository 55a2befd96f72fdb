// Lets a visitor work in an element beside a page's own modal (Bootstrap, MUI, SweetAlert2, focus-trap and the like), as
// in a frame: such a modal takes back any focus that leaves it, and may stop presses outside of it. What begins in the
// element's shadow root is none of its business. Owns what the page hears of that.
import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';

/** Kept from the page, and from the element; what the browser itself does on them, it does all the same. */
const UNHEARD = ['focusin', 'focus', 'pointerdown', 'mousedown', 'touchstart', 'keydown'];

export class FocusGuardController implements ReactiveController {
  constructor(private readonly _host: ReactiveElement) {
    _host.renderRoot.addEventListener('click', this._unlock, true);
    _host.addController(this);
  }

  hostConnected(): void {
    for (const type of UNHEARD) addEventListener(type, this._guard, true);
    addEventListener('click', this._lock, true);
    addEventListener('focusout', this._disguise, true);
  }

  hostDisconnected(): void {
    for (const type of UNHEARD) removeEventListener(type, this._guard, true);
    removeEventListener('click', this._lock, true);
    removeEventListener('focusout', this._disguise, true);
  }

  private _isOwn(event: Event): boolean {
    return event.composedPath().includes(this._host.renderRoot);
  }

  private readonly _guard = (event: Event): void => {
    const {key} = event as KeyboardEvent;
    if (this._isOwn(event) && (!key || key === 'Tab')) event.stopImmediatePropagation();
  };

  private readonly _lock = (event: Event): void => {
    if (this._isOwn(event)) event.preventDefault = event.stopPropagation = event.stopImmediatePropagation = () => {};
  };

  /** The focus that comes from the page leaves it as for another window. */
  private readonly _disguise = (event: FocusEvent): void => {
    if (event.relatedTarget === this._host) Object.defineProperty(event, 'relatedTarget', {value: null});
  };

  /** The click has come to the element, whose own it is. */
  private readonly _unlock = (event: Partial<Event>): void => {
    delete event.preventDefault;
    delete event.stopPropagation;
    delete event.stopImmediatePropagation;
  };
}
