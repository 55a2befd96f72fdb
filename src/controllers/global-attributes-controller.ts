import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import {withHosts} from './page-language.js';

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
    for (const element of withHosts(this._host)) {
      this._observer.observe(element.getRootNode(), {attributeFilter: ['lang'], subtree: true});
    }
  }

  hostDisconnected(): void {
    this._observer.disconnect();
  }
}
