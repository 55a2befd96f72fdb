// A second click that comes too soon to be meant for what is under the pointer by then: the row below has moved up to where
// the one was that the first click removed, a dialog is gone. The same of a key that is held: the focus has gone on to the
// next button. Buttons that are made to be pressed on and on have the class "repeats".
import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

/** Milliseconds and pixels within which two clicks are one double click, where the browser does not count them. */
const TOGETHER = 350;
const NEAR = 24;

export class SinglePressController implements ReactiveController {
  private _last: {readonly click: MouseEvent; readonly button: Element} | undefined;

  /** @param _isElsewhere whether an element has rules of its own. */
  constructor(
    private readonly _host: ReactiveControllerHost & HTMLElement,
    private readonly _isElsewhere: (element: Element) => boolean,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    this._host.addEventListener('click', this._onClick, true);
    this._host.addEventListener('keydown', this._onKeydown, true);
  }

  hostDisconnected(): void {
    this._host.removeEventListener('click', this._onClick, true);
    this._host.removeEventListener('keydown', this._onKeydown, true);
  }

  private readonly _onClick = (event: MouseEvent): void => {
    const {_last: last} = this;
    const button = this._buttonOf(event);
    this._last = button && {click: event, button};
    if (!event.detail || !button) return; // by key, or by the page's own code
    // Whoever presses another button, and the first one is still there, means it, however quickly.
    const isSame = last && (last.button === button || !last.button.isConnected);
    const isTogether = last && isSame && isNear(last.click, event);
    if (event.detail > 1 || isTogether) this._take(event);
  };

  private readonly _onKeydown = (event: KeyboardEvent): void => {
    this._last = undefined; // a click after a key is one of its own
    if (event.repeat && (event.key === 'Enter' || event.key === ' ') && this._buttonOf(event)) this._take(event);
  };

  /** The button that is pressed, unless it has rules of its own. */
  private _buttonOf(event: Event): Element | undefined {
    const path = event.composedPath().filter((at) => at instanceof Element);
    const button = path.find((element) => element.matches('button'));
    return button?.matches('.repeats') || path.some(this._isElsewhere) ? undefined : button;
  }

  private _take(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
  }
}

function isNear(one: MouseEvent, other: MouseEvent): boolean {
  const distance = Math.hypot(other.clientX - one.clientX, other.clientY - one.clientY);
  const elapsed = other.timeStamp - one.timeStamp;
  return elapsed > 0 && elapsed < TOGETHER && distance < NEAR; // a clock that stands still tells nothing
}
