/**
 * Registers `<office-hours-status>`: at once where the browser has `Temporal`, elsewhere a moment later. On a server that renders
 * pages, importing it does nothing.
 *
 * @packageDocumentation
 */
import {whenZonesAreKnown} from './chat-widget/page-load/when-zones-are-known.js';
import {OfficeHoursStatus} from './hours-elements/office-hours-status.js';

if (globalThis.document) {
  whenZonesAreKnown(() => {
    if (!customElements.get('office-hours-status')) customElements.define('office-hours-status', OfficeHoursStatus);
  });
}
