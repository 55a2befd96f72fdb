import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

/** Knows how wide a part of its host is, and how large text is in it; has the host update when the width changes. */
export class WidthController implements ReactiveController {
  /** Whole CSS pixels; 0 until it has been drawn. */
  width = 0;
  /** The font size there, in CSS pixels. */
  em = 16;

  private _element: Element | undefined;
  private readonly _observer = new ResizeObserver(([entry]) => {
    const width = Math.round(entry!.contentRect.width);
    if (width === this.width) return;
    this.width = width;
    this.em = parseFloat(getComputedStyle(entry!.target).fontSize);
    this._host.requestUpdate();
  });

  constructor(private readonly _host: ReactiveControllerHost) {
    _host.addController(this);
  }

  /** Which element to watch: for `ref()` in the template. */
  readonly watch = (element: Element | undefined): void => {
    this._observer.disconnect();
    this._element = element;
    if (element) this._observer.observe(element);
  };

  hostConnected(): void {
    this.watch(this._element);
  }

  hostDisconnected(): void {
    this._observer.disconnect();
  }
}
