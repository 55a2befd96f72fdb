import {whenZonesAreKnown} from '../chat-widget/page-load/when-zones-are-known.js';

/** Registers an element, in a browser. A page may load its script twice, or two versions of it: the first one stays. */
export function register(name: string, element: CustomElementConstructor): void {
  if (!globalThis.document) return;
  whenZonesAreKnown(() => {
    if (customElements.get(name)) console.warn(`<${name}> is registered already: the first one stays.`);
    else customElements.define(name, element);
  });
}
