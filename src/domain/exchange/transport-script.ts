// The script of a snippet that delivers by Chatwoot or a contact form: written, and read again.
import type {ChatSettings, SnippetSettings} from '../types.js';
import {withoutNul} from './json-layout.js';
import {readScript} from './script-data.js';
import type {TransportCode} from './snippet-parts.js';

/** JSON in a script inside of HTML: nothing in it ends the script, and no theme takes it for its own. */
export const codeEscaped = (json: string): string =>
  json.replace(
    /[<\u2028\u2029]|\{(?=[{%#]|!!)/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A text in such a script. */
export const scriptText = (text: string): string => codeEscaped(JSON.stringify(withoutNul(text)));

/** The key of an object in a script. */
const scriptKey = (key: string): string => (/^[a-z]\w*$/i.test(key) ? key : scriptText(key));

/** Where another file is that lies beside the widget's script, as a module names it. */
export function besideScript(scriptUrl: string, file: string): string {
  const folder = scriptUrl.replace(/[?#].*/, '').replace(/[^/]*$/, '');
  // A bare name would be that of a package.
  return `${/^([a-z][a-z\d+.-]*:|\/|\.\.?\/)/i.test(folder) ? '' : './'}${folder}${file}`;
}

/** A module that sets `transport`, and imports what it needs for it from beside the widget: line by line. */
export function transportLines(transport: TransportCode, scriptUrl: string, id: string): readonly string[] {
  const {className, file} = transport;
  const element = id ? `document.getElementById(${scriptText(id)})` : 'document.querySelector("chat-widget")';
  return [
    `import {${className}} from ${scriptText(besideScript(scriptUrl, file))};`,
    '',
    ...`${element}.transport = new ${className}(${transportOptions(transport, '')});`.split('\n'),
  ];
}

/** What the transport is given, as code. */
export function transportOptions({options, accepts}: TransportCode, indent: string): string {
  const lines = Object.entries(options).map(([key, value]) => `${scriptKey(key)}: ${inCode(value, `${indent}  `)}`);
  if (accepts) lines.push(`accepts: (answer) => answer.url.includes(${scriptText(accepts)})`);
  return inBraces(lines, indent);
}

function inCode(value: unknown, indent: string): string {
  if (typeof value === 'string') return scriptText(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return inBraces(
    Object.entries(value).map(([key, part]) => `${scriptKey(key)}: ${inCode(part, `${indent}  `)}`),
    indent,
  );
}

const inBraces = (lines: readonly string[], indent: string): string =>
  lines.length ? `{\n${lines.map((line) => `${indent}  ${line},\n`).join('')}${indent}}` : '{}';

/** Whether a script says on which way messages go. */
export const SETS_TRANSPORT = /\.transport\s*=(?!=)|\b(Chatwoot|Form)Transport\b/;

const CREATION = /\bnew\s+(ChatwootTransport|FormTransport)\s*\(\s*(?=\{)/;
const ACCEPTS = /\baccepts\s*:\s*\(?\s*(\w+)\s*\)?\s*=>\s*\1\.url\.includes\(\s*(?=["'])/;

/**
 * What a script gives to one of the transports; undefined where it does something else.
 *
 * @param chat the widget's other settings: what follows from them is no setting of its own.
 */
export async function readTransport(script: string, chat: ChatSettings): Promise<SnippetSettings | undefined> {
  const found = CREATION.exec(script);
  if (!found) return undefined;
  const code = objectAt(script, found.index + found[0].length);
  const accepts = ACCEPTS.exec(code);
  // `accepts` is code; the text in it is all that there is to know.
  const data = accepts
    ? code.replace(ACCEPTS, 'accepts: ').replace(/(accepts: (["'])(?:\\.|(?!\2).)*\2)\s*\)/, '$1')
    : code;
  const read = await readScript(data);
  if (!('value' in read)) return undefined;
  const options = read.value as Record<string, unknown>;
  if (found[1] === 'FormTransport') return {delivery: 'form', form: options};
  const {storage, ...chatwoot} = options;
  const isOwn = storage !== undefined && storage !== chat.storage;
  return {delivery: 'chatwoot', chatwoot: {...chatwoot, ...(isOwn && {storage: storage as string})}};
}

/** The text of the object that begins at a place, up to the brace that ends it. */
export function objectAt(script: string, start: number): string {
  let depth = 0;
  for (const token of script.slice(start).matchAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\/.*|\/\*[^]*?\*\/|[{}]/g)) {
    if (token[0] === '{') depth++;
    else if (token[0] === '}' && !--depth) return script.slice(start, start + token.index + 1);
  }
  return '';
}
