import {hasZones, provideZones} from '../../domain/time-zone.js';

/** Events of the window after which what could not be loaded may load. */
const RETURNS = ['online', 'focus'];

/**
 * Does something at once where the browser has `Temporal`, elsewhere as soon as what knows time zones there has been loaded.
 * Where that fails, the next return to the page tries again.
 */
export function whenZonesAreKnown(act: () => void): void {
  if (hasZones()) return act();
  import('../../domain/luxon-zones.js').then(
    ({luxonZones}) => {
      provideZones(luxonZones);
      act();
    },
    (error: unknown) => {
      console.warn('<chat-widget> waits for a part:', error);
      const retry = () => {
        for (const type of RETURNS) removeEventListener(type, retry);
        whenZonesAreKnown(act);
      };
      for (const type of RETURNS) addEventListener(type, retry);
    },
  );
}
