// Texts with {placeholders}. Pure: the values are worded elsewhere.

/** What each placeholder stands for; undefined or "" where it is not known now. Asked only where a text holds it. */
export type PlaceholderValues = {
  readonly [name in 'opens' | 'closes' | 'timezone' | 'exception']: () => string | undefined;
};

const PLACEHOLDER = /\{(opens|closes|timezone|exception)\}/g;

/** A sentence with the white space after it. A line break ends one too. */
const SENTENCE = /\S[^]*?(?:[.!?…؟।۔։]+["'”’»)]*(?=\s|$)|[。！？]|\n|$)\s*/g;

/**
 * Puts the values in place of `{opens}` and the like. A sentence with a placeholder that has no value is left out; an
 * unknown placeholder stays as typed. Every sentence left out gives "".
 */
export function fillPlaceholders(text: string, values: PlaceholderValues): string {
  const sentences = (text.match(SENTENCE) ?? []).map((sentence) => {
    let isComplete = true;
    const filled = sentence.replace(PLACEHOLDER, (_, name: keyof PlaceholderValues) => {
      const value = values[name]();
      isComplete &&= Boolean(value);
      return value ?? '';
    });
    return isComplete ? filled : '';
  });
  return sentences.join('').trim();
}
