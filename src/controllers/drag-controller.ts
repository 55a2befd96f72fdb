// One press of a pointer on a surface: it becomes a drag once it has moved a little, and a click otherwise. Owns the
// pointer's capture, the threshold and every way to call a drag off; knows nothing of what is dragged.
import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

/** Pixels: a hand on a mouse button is never quite still. */
const THRESHOLD = 3;

export interface DragHandlers {
  /** A press of the main button; false: it is not for us. */
  press(event: PointerEvent): boolean;
  /** The pointer has moved, past the threshold. */
  drag(event: PointerEvent): void;
  /** Let go after a drag. */
  drop(): void;
  /** Let go without one. */
  click(): void;
  /** Called off: Escape, the browser took the pointer over to scroll, the element left the page. */
  cancel(): void;
}

export class DragController implements ReactiveController {
  /** Ends the current press. */
  private _press: AbortController | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly _handlers: DragHandlers,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** Calls the current press off, if there is one. */
  cancel(): void {
    if (this._end()) this._handlers.cancel();
  }

  /** The surface's `pointerdown` listener. */
  readonly onPointerDown = (event: PointerEvent): void => {
    if (!event.isPrimary || event.button !== 0) return;
    this.cancel(); // a press whose end was never heard of
    if (!this._handlers.press(event)) return;
    const {pointerId, clientX, clientY} = event;
    const surface = event.currentTarget as Element;
    const {signal} = (this._press = new AbortController());
    const isOurs = (other: PointerEvent) => other.pointerId === pointerId;
    let isDrag = false;
    capture(surface, pointerId);
    signal.addEventListener('abort', () => release(surface, pointerId));
    const listen = (type: 'pointermove' | 'pointerup' | 'pointercancel', listener: (event: PointerEvent) => void) =>
      surface.addEventListener(type, (other) => isOurs(other as PointerEvent) && listener(other as PointerEvent), {
        signal,
      });
    listen('pointermove', (other) => {
      isDrag ||= Math.hypot(other.clientX - clientX, other.clientY - clientY) >= THRESHOLD;
      if (isDrag) this._handlers.drag(other);
    });
    listen('pointerup', () => {
      this._end();
      if (isDrag) this._handlers.drop();
      else this._handlers.click();
    });
    listen('pointercancel', () => this.cancel());
    // Anywhere, and before anybody else: Escape during a drag is not for a dialog around it.
    document.addEventListener('keydown', this._onKeyDown, {signal, capture: true});
  };

  private readonly _onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };

  private _end(): boolean {
    const press = this._press;
    this._press = undefined;
    press?.abort();
    return press !== undefined;
  }
}

/** So that a drag goes on outside of the surface. */
function capture(surface: Element, pointerId: number): void {
  try {
    surface.setPointerCapture(pointerId);
  } catch {
    // The pointer is gone already, or was made by a script.
  }
}

function release(surface: Element, pointerId: number): void {
  if (surface.hasPointerCapture(pointerId)) surface.releasePointerCapture(pointerId);
}
