import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

/**
 * Has its host update when an HTML attribute that it does not declare, but depends on, changes: its own or any ancestor's
 * language, `hidden`. Owns the observation, not what follows from it.
 */
export class GlobalAttributesController implements ReactiveController {
  private readonly _observer = new MutationObserver(() => this._host.requestUpdate());

  constructor(private readonly _host: ReactiveControllerHost & Element) {
    _host.addController(this);
  }

  hostConnected(): void {
    this._observer.observe(this._host, {attributeFilter: ['hidden']});
    for (let element: Element | undefined = this._host; element;) {
      const root = element.getRootNode();
      this._observer.observe(root, {attributeFilter: ['lang'], subtree: true});
      element = (root as Partial<ShadowRoot>).host;
    }
  }

  hostDisconnected(): void {
    this._observer.disconnect();
  }
}
