// Keys that are written twice in one object of a JSON text. JSON.parse keeps the last of them without a word.
import {jsonPath} from './json-path.js';

/** Strings, what opens and closes objects and lists, and what parts them: all else of a valid text says nothing of keys. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;

interface Level {
  /** Of an object. */
  readonly keys: Set<string> | undefined;
  /** The key, or the place in a list, whose value is read. */
  step: string | number;
}

/**
 * Where a key is written a second time, as JSONPaths ("$.weekly.monday"), in the order of the text.
 *
 * @param text valid JSON
 */
export function repeatedKeys(text: string): string[] {
  const levels: Level[] = [];
  const found = new Set<string>();
  let last = '';
  for (const [token] of text.matchAll(TOKENS)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({keys: new Set(), step: ''});
    else if (token === '[') levels.push({keys: undefined, step: 0});
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && typeof level?.step === 'number') level.step++;
    else if (token === ':' && level?.keys) {
      level.step = JSON.parse(last) as string;
      if (level.keys.has(level.step)) found.add(jsonPath(levels.map(({step}) => step)));
      level.keys.add(level.step);
    }
    last = token;
  }
  return [...found];
}
