// Where a text stops being JSON. Browsers tell it each in their own way, and some not at all.

import {repeatedKeys} from '../repeated-keys.js';

export interface JsonMistake {
  /** Counted from 1. */
  readonly line: number;
  readonly reason: 'curly-quotes' | 'single-quotes' | 'line-break' | 'trailing-comma' | 'ends-early' | 'unexpected';
  /** What stands there, cut to a sensible length. */
  readonly near: string;
}

/* eslint-disable no-control-regex -- JSON forbids them in texts */
const TOKEN =
  /[ \t\n\r]*([{}[\],:]|"[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\0-\x1f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
/* eslint-enable no-control-regex */

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

export interface JsonValue {
  readonly value: unknown;
  /** Keys that an object has twice, as JSONPaths: only the last one counts. */
  readonly repeated?: readonly string[];
}

/** The JSON value of a text, or what keeps it from being JSON. */
export function parseJson(text: string): JsonValue | {readonly mistake: JsonMistake} {
  try {
    const value: unknown = JSON.parse(text);
    const repeated = repeatedKeys(text);
    return repeated.length ? {value, repeated} : {value};
  } catch {
    return {mistake: mistakeIn(text)};
  }
}

/** What stands in a script, or was cut out of one, without the comment marks around it and the semicolon. */
export const scriptText = (text: string): string =>
  text
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/, '')
    .replace(/(?:\]\]>|-->)(?:\s*\*\/)?$/, '')
    .trimEnd()
    .replace(/(?:\/\/|\/\*)$/, '')
    .trimEnd()
    .replace(/;$/, '');

function mistakeIn(text: string): JsonMistake {
  const token = new RegExp(TOKEN);
  const stack: string[] = [];
  let expected: Expected = 'value';
  for (;;) {
    const start = token.lastIndex;
    const found = token.exec(text)?.[1];
    if (found === undefined) return describe(text, start);
    const next = accept(found, expected, stack);
    if (!next) return describe(text, token.lastIndex - found.length);
    expected = next;
  }
}

/** What may come after a token; undefined where it may not stand here. */
function accept(token: string, expected: Expected, stack: string[]): Expected | undefined {
  const container = stack.at(-1);
  switch (token) {
    case '{':
    case '[':
      if (!expected.startsWith('value')) return undefined;
      stack.push(token);
      return token === '{' ? 'key or end' : 'value or end';
    case '}':
    case ']':
      if (!expected.endsWith('end') || container !== (token === '}' ? '{' : '[')) return undefined;
      stack.pop();
      return stack.length ? 'comma or end' : 'nothing';
    case ',':
      if (expected !== 'comma or end') return undefined;
      return container === '{' ? 'key' : 'value';
    case ':':
      return expected === 'colon' ? 'value' : undefined;
    default:
      if (expected.startsWith('key')) return token.startsWith('"') ? 'colon' : undefined;
      if (!expected.startsWith('value')) return undefined;
      return container ? 'comma or end' : 'nothing';
  }
}

function describe(text: string, start: number): JsonMistake {
  const at = start + /^[ \t\n\r]*/.exec(text.slice(start))![0].length;
  const rest = text.slice(at);
  const lines = text.slice(0, at).split('\n');
  const wholeLine = `${lines.at(-1)}${rest.split('\n', 1)[0]}`;
  const near = rest.split(/[\n\r]/, 1)[0]!.trimEnd();
  return {
    line: lines.length,
    reason: /[“”„«»‘’]/.test(wholeLine) ? 'curly-quotes' : reasonOf(text.slice(0, at), rest),
    near: near.length > 40 ? `${near.slice(0, 40)}…` : near,
  };
}

function reasonOf(before: string, rest: string): JsonMistake['reason'] {
  if (!rest) return 'ends-early';
  if (rest.startsWith("'")) return 'single-quotes';
  if (/^[}\]]/.test(rest) && before.trimEnd().endsWith(',')) return 'trailing-comma';
  const unfinished = /^"[^"\\\n\r]*(?:\\.[^"\\\n\r]*)*/.exec(rest)?.[0];
  if (unfinished === undefined || rest[unfinished.length] === '"') return 'unexpected';
  return unfinished.length === rest.length ? 'ends-early' : 'line-break';
}
