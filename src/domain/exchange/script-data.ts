// Data as people write it by hand: JSON with comments, trailing commas, single quotation marks or bare keys, and the arrays
// of PHP. The reader for all that is loaded only where a text is no JSON.
import {type JsonMistake, type JsonValue, parseJson, scriptText} from './json-mistake.js';

export type Data = JsonValue | {readonly mistake: JsonMistake};

/** Reading by letters takes its time; what is longer was written by a program, and is JSON or broken. */
const LONGEST = 500_000;

/** It begins with a bracket or a comment, or has an array of PHP. */
const MAY_BE_DATA = /^(?:[{[]|\/[/*])|=>/;

/** The value of JSON, or of what comes near it; otherwise what keeps it from being JSON. */
export async function readScript(text: string): Promise<Data> {
  const source = scriptText(text);
  const bare = parseJson(source);
  if ('value' in bare || text.length > LONGEST || !MAY_BE_DATA.test(source)) return bare;
  const {default: JSON5} = await import('json5');
  for (const written of [text, source, fromPhp(source)]) {
    try {
      return {value: JSON5.parse<unknown>(written)};
    } catch {
      // The mistake is told in terms of JSON, which has the fewest rules.
    }
  }
  return bare;
}

/**
 * `['monday' => ['09:00-17:00']]` with the brackets of JSON: those around `=>` become braces. It is the first one that has any: a
 * page has lists and arrow functions in its scripts.
 */
function fromPhp(text: string): string {
  const tokens = text.matchAll(/'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"|=>|\barray\s*\(|[[\]()]|[^'"=[\]()a]+|[^]/gi);
  const open: number[] = [];
  const brackets: (']' | ')')[] = [];
  const written: string[] = [];
  let hasKeys = false;
  for (const [token] of tokens) {
    const isArray = token === '[' || /^array/i.test(token);
    if (isArray) {
      open.push(written.push('[') - 1);
      brackets.push(token === '[' ? ']' : ')');
    } else if (token === brackets.at(-1)) {
      brackets.pop();
      written.push(written[open.pop()!] === '{' ? '}' : ']');
      if (open.length) continue;
      if (hasKeys) break;
      written.length = 0;
    } else if (open.length) {
      hasKeys ||= token === '=>';
      if (token === '=>') written[open.at(-1)!] = '{';
      written.push(token === '=>' ? ':' : token);
    }
  }
  return written.join('');
}
