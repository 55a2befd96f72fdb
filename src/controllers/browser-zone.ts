/** The name of the visitor's zone (IANA). `Temporal` knows it without loading anything of `Intl`. */
export function browserZone(): string {
  try {
    return (globalThis as unknown as {Temporal: {Now: {timeZoneId(): string}}}).Temporal.Now.timeZoneId();
  } catch {
    // eslint-disable-next-line no-restricted-syntax -- here the browser is asked, not a guess made
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
}
