// What a check takes from where it runs, asked in one place: all else is given it.

/** What this device's clock shows, in epoch milliseconds. */
// eslint-disable-next-line no-restricted-syntax -- whether this very clock is right is part of what is checked
export const clockTime = (): number => Date.now();

/** The IANA zone of this browser. */
// eslint-disable-next-line no-restricted-syntax -- here the browser is asked, not a guess made
export const browserZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
