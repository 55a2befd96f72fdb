import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

const PROPERTY = '--_keyboard-height';

/**
 * Keeps how much an on-screen keyboard covers of the page's bottom, in CSS pixels, in a private custom property: for what is to
 * stay above it. Browsers tell of it by what is left to be seen only.
 */
export class KeyboardHeightController implements ReactiveController {
  private _height = 0;

  /**
   * @param _element gets the property.
   * @param _onChange called when there is more or less room.
   */
  constructor(
    host: ReactiveControllerHost,
    private readonly _element: () => HTMLElement | null,
    private readonly _onChange: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['resize', 'scroll']) globalThis.visualViewport?.addEventListener(type, this._measure);
  }

  hostDisconnected(): void {
    for (const type of ['resize', 'scroll']) globalThis.visualViewport?.removeEventListener(type, this._measure);
  }

  private readonly _measure = (): void => {
    const {height, offsetTop, scale} = globalThis.visualViewport!;
    const left = document.documentElement.clientHeight - offsetTop - height;
    // Whoever zooms in looks at a part of the page: that is no keyboard.
    const covered = scale > 1 ? 0 : Math.max(0, Math.round(left));
    if (covered === this._height) return;
    this._height = covered;
    this._element()?.style.setProperty(PROPERTY, `${covered}px`);
    this._onChange();
  };
}
