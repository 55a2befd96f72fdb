// The options of a field for a time zone: city, country, and what the clocks show there.
import {html, nothing} from 'lit';
import type {Zone} from '../../domain/editing/zone-search.js';
import {offsetAt, offsetText, timeIn, zoneNote} from '../../i18n/editor/zones.js';

interface Listing {
  /** The name of the option that the keys are at. */
  readonly active: string | undefined;
  /** The name of the one that is chosen now. */
  readonly value: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly locale: string;
}

export const optionId = (index: number): string => `option-${index}`;

export function renderZones(zones: readonly Zone[], {active, value, now, locale}: Listing): unknown {
  return zones.map(
    (zone, index) =>
      html`<li
        id=${optionId(index)}
        role="option"
        data-zone=${zone.name}
        aria-selected=${zone.name === active}
        aria-current=${zone.name === value ? 'true' : nothing}
      >
        <span class="city">${zone.foundBy ?? zone.city}</span>
        <span class="time">${timeIn(zone.name, now, locale)}</span>
        <span class="about">${zoneNote(zone) || zone.name}</span>
        <span class="offset">${offsetText(offsetAt(zone.name, now))}</span>
      </li>`,
  );
}
