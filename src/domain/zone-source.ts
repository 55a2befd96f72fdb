/** What is known of a time zone. */
export interface ZoneOffsets {
  /** A name that `Intl` knows. */
  readonly name: string;
  /** How far the clocks are ahead of UTC, in milliseconds, at an instant in whole epoch milliseconds. */
  offsetAt(instant: number): number;
}

/** Finds a zone by an IANA name, in any case; undefined where `Intl.DateTimeFormat` would not accept it. */
export type ZoneSource = (name: string) => ZoneOffsets | undefined;
