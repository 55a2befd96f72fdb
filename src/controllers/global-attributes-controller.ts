import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

/** The language of an element's place on the page: its own or its closest ancestor's `lang`, through shadow roots. */
export function pageLanguage(element: Element): string {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const language = at.closest('[lang]')?.getAttribute('lang');
    if (language) return language;
  }
  return '';
}

/**
 * Has its host update when an HTML attribute that it does not declare, but depends on, changes: the page's language, its
 * own language, `hidden`. Owns the observation, not what follows from it.
 */
export class GlobalAttributesController implements ReactiveController {
  private readonly _observer = new MutationObserver(() => this._host.requestUpdate());

  constructor(private readonly _host: ReactiveControllerHost & Element) {
    _host.addController(this);
  }

  hostConnected(): void {
    this._observer.observe(this._host, {attributeFilter: ['lang', 'hidden']});
    this._observer.observe(document.documentElement, {attributeFilter: ['lang']});
  }

  hostDisconnected(): void {
    this._observer.disconnect();
  }
}
