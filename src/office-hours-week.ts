/**
 * Registers `<office-hours-week>`: at once where the browser has `Temporal`, elsewhere a moment later. On a server that renders
 * pages, importing it does nothing.
 *
 * @packageDocumentation
 */
import {whenZonesAreKnown} from './chat-widget/page-load/when-zones-are-known.js';
import {OfficeHoursWeek} from './hours-elements/office-hours-week.js';

if (globalThis.document) {
  whenZonesAreKnown(() => {
    if (!customElements.get('office-hours-week')) customElements.define('office-hours-week', OfficeHoursWeek);
  });
}
