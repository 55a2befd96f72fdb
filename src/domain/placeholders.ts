// Texts with {placeholders}. Pure: the values are worded elsewhere.

/** What a text may hold. A value that is undefined (or blank) is not known now. */
export interface PlaceholderValues {
  readonly opens?: string | undefined;
  readonly closes?: string | undefined;
  readonly timezone?: string | undefined;
  readonly exception?: string | undefined;
}

/** A sentence with the white space after it. A line break ends one too. */
const SENTENCE = /\S[^]*?(?:[.!?…؟]+["'”’»)]*(?=\s|$)|[。！？]|\n|$)\s*/g;

/**
 * Puts the values in place of `{opens}` and the like. A sentence with a placeholder that has no value is left out
 * (contract, section 4); an unknown placeholder stays as typed. Every sentence left out gives "".
 */
export function fillPlaceholders(text: string, values: PlaceholderValues & {readonly [name: string]: unknown}): string {
  const known = /\{(opens|closes|timezone|exception)\}/g;
  const kept = (text.match(SENTENCE) ?? []).filter((sentence) =>
    [...sentence.matchAll(known)].every(([, name]) => values[name!]),
  );
  return kept
    .join('')
    .trim()
    .replace(known, (_, name: string) => String(values[name]));
}
