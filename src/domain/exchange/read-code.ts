// Reads a snippet that is code (of a tag manager, React or Vue) as if it had been written in HTML.
import type {HtmlParts, WrittenWidget} from './html-parts.js';
import {linkHtml} from './html-text.js';
import {readScript} from './script-data.js';
import {SETS_ATTRIBUTES} from './snippet-code.js';
import {OWN_TRANSPORT} from './snippet-parts.js';
import {objectAt, SETS_TRANSPORT} from './transport-script.js';

/** Texts, which stay as they are, and what is around the data of an attribute that holds JSON. */
const TEXT_OR_CALL = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|JSON\.stringify\(|\)/g;

/** A text in the code of a formatter's choice. */
const TEXT = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/.source;

const LINK = /\blink\s*=\s*(?=\{)/;

/** What a snippet in code gives to the element; undefined where the text is none, or one that was changed beyond recognition. */
export async function readCode(
  text: string,
): Promise<({widget: WrittenWidget} & Pick<HtmlParts, 'transports' | 'hasOwnTransport'>) | undefined> {
  if (!text.includes(SETS_ATTRIBUTES)) return undefined;
  const given = await dataAfter(text, /\battributes\s*=\s*(?=\{)/);
  if (!given) return undefined;
  const attributes = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  const [, html] = new RegExp(`\\bcontent\\s*=\\s*(${TEXT})`).exec(text) ?? [];
  const content = html ? await textIn(html) : await linkIn(text);
  if (content === undefined) return undefined;
  const [, lines = ''] = /\.text\s*=\s*(\[[^]*?\n\s*\])\.join\(/.exec(text) ?? [];
  const script = await dataIn(lines);
  const code = Array.isArray(script) ? script.join('\n') : text;
  return {
    widget: {attributes, content},
    transports: SETS_TRANSPORT.test(code) ? [code] : [],
    hasOwnTransport: text.includes(OWN_TRANSPORT),
  };
}

/** The object that stands behind a declaration. */
async function dataAfter(text: string, declaration: RegExp): Promise<Readonly<Record<string, unknown>> | undefined> {
  const found = declaration.exec(text);
  if (!found) return undefined;
  const code = objectAt(text, found.index + found[0].length);
  const data = await dataIn(code.replace(TEXT_OR_CALL, (part) => (/["']/.test(part) ? part : '')));
  return data as Readonly<Record<string, unknown>> | undefined;
}

/** The link between the tags, as HTML; none is no HTML. */
async function linkIn(text: string): Promise<string | undefined> {
  if (!LINK.test(text)) return '';
  const {href, text: words} = (await dataAfter(text, LINK)) ?? {};
  return typeof href === 'string' && typeof words === 'string' ? linkHtml({href, text: words}) : undefined;
}

async function dataIn(code: string): Promise<unknown> {
  const read = await readScript(code);
  return 'value' in read ? read.value : undefined;
}

const textIn = async (code: string): Promise<string | undefined> =>
  ((await dataIn(`[${code}]`)) as readonly [string] | undefined)?.[0];
