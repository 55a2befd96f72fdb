// A second click that comes too soon to be meant for what is under the pointer by then: the row below has moved up to where
// the one was that the first click removed, a dialog is gone. The same of a key that is held: the focus has gone on to the
// next button. Buttons that are made to be pressed on and on have the class "repeats".
import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

/** Milliseconds and pixels within which two clicks are one double click, for browsers that do not count those of a finger. */
const TOGETHER = 350;
const NEAR = 24;

export class SinglePressController implements ReactiveController {
  private _last: MouseEvent | undefined;

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
    this._last = event;
    if (!event.detail || !this._isSingle(event)) return; // by key, or by the page's own code
    const isNear =
      last?.detail &&
      event.timeStamp - last.timeStamp < TOGETHER &&
      Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) < NEAR;
    if (event.detail > 1 || isNear) this._take(event);
  };

  private readonly _onKeydown = (event: KeyboardEvent): void => {
    this._last = undefined; // a click after a key is one of its own
    if (event.repeat && (event.key === 'Enter' || event.key === ' ') && this._isSingle(event)) this._take(event);
  };

  private _isSingle(event: Event): boolean {
    const path = event.composedPath().filter((at) => at instanceof Element);
    const button = path.find((element) => element.matches('button'));
    return Boolean(button) && !button!.matches('.repeats') && !path.some(this._isElsewhere);
  }

  private _take(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
  }
}
