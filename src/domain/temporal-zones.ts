// Time zones as the platform's own `Temporal` knows them. Beside `Intl` it costs next to nothing: the first
// `Intl.DateTimeFormat` of a page loads the data of all languages, a tenth of a second on a phone.
import type {ZoneSource} from './zone-source.js';

/** What is used of `Temporal`. */
export interface TemporalZones {
  // The constructor takes names only; `Instant.toZonedDateTimeISO` would also take "T12:00[Europe/Paris]".
  readonly ZonedDateTime: new (nanoseconds: bigint, zone: string) => {readonly offsetNanoseconds: number};
}

export function temporalZones({ZonedDateTime}: TemporalZones): ZoneSource {
  return (name) => {
    let zone = name;
    const offsetAt = (instant: number) =>
      new ZonedDateTime(BigInt(instant) * 1_000_000n, zone).offsetNanoseconds / 1_000_000;
    try {
      try {
        offsetAt(0);
      } catch {
        // Chromium's `Intl` takes a few names that no database has, such as "PST", and tells what they stand for.
        zone = new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone;
        offsetAt(0);
      }
      return {name, offsetAt};
    } catch {
      return undefined; // no zone
    }
  };
}

/** The platform's zones; undefined where it has no `Temporal`, or a part or a draft of it that does not work like this. */
export function platformZones(): ZoneSource | undefined {
  try {
    const zones = temporalZones((globalThis as unknown as {Temporal: TemporalZones}).Temporal);
    return zones('Asia/Kathmandu')!.offsetAt(0) === 19_800_000 ? zones : undefined; // five and a half hours, in 1970
  } catch {
    return undefined;
  }
}
