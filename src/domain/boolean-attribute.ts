/** The text of an attribute that an element has set itself: no wish of the page, also where its markup is copied. */
export const REFLECTED = 'reflected';

/**
 * Whether the text of a boolean attribute says yes. HTML counts any text as yes; but frameworks and templates write out a
 * value that is none (`open="false"`, `open="None"`), and nobody who reads that takes it for a yes.
 */
export const isTrue = (text: string | null): boolean =>
  text !== null && !/^(false|no|off|0|none|null|undefined|reflected)$/i.test(text.trim());
