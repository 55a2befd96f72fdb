// Texts with {placeholders}. Pure: the values are worded elsewhere.
import type {endOnce} from './end-once.js';

/**
 * What each placeholder stands for; "" or nothing where it is not known now. Asked only where a text holds it, with whether it
 * begins a sentence there.
 */
export type PlaceholderValues = {
  readonly [name in 'opens' | 'closes' | 'timezone' | 'exception']: (
    isBeginning: boolean,
  ) => string | false | undefined;
};

const PLACEHOLDER = /\{(opens|closes|timezone|exception)\}/g;

/**
 * What may end a sentence: a mark of its script, or a line break. Runs of marks are taken whole, whether or not they turn
 * out to be an end, so that each character is looked at once.
 */
const END = /(?:[.!?…؟।۔։]+["'”’»)]*|([。！？]+[”’」』）]*|\n))(\s*)/g;

/**
 * Puts the values in place of `{opens}` and the like. A sentence with a placeholder that has no value is left out; an
 * unknown placeholder stays as typed. Every sentence left out gives "".
 *
 * @param end what ends a sentence once: handed over by whoever has loaded it already.
 */
export function fillPlaceholders(text: string, values: PlaceholderValues, end: typeof endOnce): string {
  return sentencesOf(text)
    .map((sentence) => {
      const filled: string[] = [];
      const whole = sentence.replace(PLACEHOLDER, (placeholder, name: keyof PlaceholderValues, at: number) => {
        // By itself, it is for a sentence around it.
        const value = values[name](!at && sentence !== placeholder) || '';
        filled.push(value);
        return value;
      });
      return filled.every(Boolean) ? end(whole, filled) : '';
    })
    .join('')
    .trim();
}

/** Each with the white space after it. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const {0: mark, 1: endsAlone, 2: space, index} of text.matchAll(END)) {
    const end = index + mark.length;
    if (!endsAlone && !space && end < text.length) continue; // "1.5"
    sentences.push(text.slice(start, end));
    start = end;
  }
  return [...sentences, text.slice(start)];
}
