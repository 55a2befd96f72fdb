import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

/**
 * Keeps an element within what the visitor can see while an on-screen keyboard covers a part of the page. Owns two
 * private custom properties on that element, nothing of its layout.
 */
export class ViewportController implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly _element: () => HTMLElement | null | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['resize', 'scroll']) globalThis.visualViewport?.addEventListener(type, this._fit);
  }

  hostDisconnected(): void {
    for (const type of ['resize', 'scroll']) globalThis.visualViewport?.removeEventListener(type, this._fit);
  }

  private readonly _fit = () => {
    const {height, offsetTop, scale} = globalThis.visualViewport!;
    if (scale > 1) return; // somebody who zooms in wants it larger, not fitted
    const style = this._element()?.style;
    style?.setProperty('--_visible-height', `${height}px`);
    style?.setProperty('--_visible-top', `${offsetTop}px`);
  };
}
