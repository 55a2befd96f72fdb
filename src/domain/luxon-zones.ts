// Time zones where the platform has no `Temporal`: luxon asks `Intl`. Pages load this only where it is needed.
import {IANAZone} from 'luxon';
import {MINUTE} from './calendar.js';
import {otherName} from './renamed-zones.js';
import type {ZoneSource} from './zone-source.js';

/** A zone whose name an older browser does not know, since it was renamed later, goes by the name that it knows. */
export const luxonZones: ZoneSource = (name) => {
  for (const known of [name, otherName(name)]) {
    const zone = known && IANAZone.create(known);
    if (!zone || !zone.isValid) continue;
    // luxon counts in minutes, old offsets have seconds
    return {name: zone.name, offsetAt: (instant) => Math.round(zone.offset(instant) * MINUTE)};
  }
  return undefined;
};
