import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

/** Keeps the height of one element, in CSS pixels, in a custom property of another: for room that styles leave for it. */
export class HeightPropertyController implements ReactiveController {
  private _element: HTMLElement | undefined;
  private readonly _observer = new ResizeObserver(([entry]) => {
    const height = Math.ceil(entry!.borderBoxSize[0]!.blockSize);
    this._element?.parentElement?.style.setProperty(this._property, `${height}px`);
  });

  /** @param _property set on the parent of the element that is watched. */
  constructor(
    host: ReactiveControllerHost,
    private readonly _property: string,
  ) {
    host.addController(this);
  }

  /** Which element to watch: for `ref()` in the template. */
  readonly watch = (element: Element | undefined): void => {
    this._observer.disconnect();
    this._element = element as HTMLElement | undefined;
    if (element) this._observer.observe(element, {box: 'border-box'});
  };

  hostConnected(): void {
    this.watch(this._element);
  }

  hostDisconnected(): void {
    this._observer.disconnect();
  }
}
