// What a field that asks for a time zone offers for what is typed.
import type {CityIndex} from '../../domain/editing/city-search.js';
import {possibleNames, searchZones, type Zone} from '../../domain/editing/zone-search.js';
import {olderName} from '../../domain/renamed-zones.js';
import {canonical, existingZones, offsetAt, type ZoneCatalog} from './zones.js';

interface Offer {
  readonly catalog: ZoneCatalog;
  /** Zones that come first while nothing is typed; those that are none are left out. */
  readonly first: readonly string[];
  /** For offsets; epoch milliseconds. */
  readonly now: number;
  /** Once they have been loaded. */
  readonly cities?: CityIndex | undefined;
}

/** The zones that a text finds, the likeliest first. A name that is a zone is found though no list has it. */
export function findZones(query: string, {catalog, first, now, cities}: Offer): readonly Zone[] {
  const zones = catalog.including(first);
  if (!query.trim()) {
    const found = first
      .map((name) => zones.find((zone) => zone.name === olderName(name)))
      .filter((zone, i, all): zone is Zone => zone !== undefined && all.indexOf(zone) === i);
    return [...found, ...zones.filter((zone) => !found.includes(zone))];
  }
  const found = searchZones(zones, query, ({name}) => offsetAt(name, now), cities);
  const others = existingZones(possibleNames(zones, query)).filter((name) => {
    const isFound = (other: string) => found.some((zone) => zone.name === other);
    const isTyped = name === query.trim() || (name.includes('/') && name.toLowerCase() === query.trim().toLowerCase());
    return !isFound(name) && (isTyped || !isFound(canonical(name)));
  });
  return [...found, ...catalog.including(others).filter(({name}) => others.includes(name))];
}
