// The way out: what an admin pastes into a shop's page, and the document as a file.
import {exceptionsOf, seasonsOf} from '../editing/edits.js';
import {jsonPath} from '../json-path.js';
import type {ChatSettings, Configuration, Interval, MessageKey, OfficeHoursInput, SnippetSettings} from '../types.js';
import {CHAT_ATTRIBUTES, mailto, otherAttributes, type TransportCode, transportOf} from './snippet-parts.js';
import {besideScript, scriptText, transportOptions} from './transport-script.js';

/** What the document is called as a file. */
export const FILE_NAME = 'office-hours.json';

/** A part of a text, as for `slice`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SnippetOptions {
  /** Where the widget's script is served. */
  readonly scriptUrl: string;
  /** Where the document is served as a JSON file; the snippet then only points at it. */
  readonly source?: string | undefined;
}

/** A key that no document has. */
const MARK = '\uE000\uE001';

/** The attributes of `<chat-widget>` that hold texts of the document. */
export const MESSAGE_ATTRIBUTES = {
  welcome: 'welcome-message',
  online: 'online-message',
  offline: 'offline-message',
  handoff: 'handoff-message',
} as const satisfies Record<MessageKey, string>;

/** The attributes that hold the document, or say where it is. */
export const DOCUMENT_ATTRIBUTES: readonly string[] = [
  'office-hours',
  ...Object.values(MESSAGE_ATTRIBUTES),
  'translations',
  'questions',
  'src',
];

/**
 * Complete HTML that puts the widget on a page, correctly escaped whatever the texts hold. Blank texts are left out, and
 * hours where there are none.
 */
export function snippet(configuration: Configuration, {scriptUrl, source}: SnippetOptions): string {
  const {chat, snippet: settings = {}} = configuration;
  const attributes = source
    ? // The conversation may begin before the file is there: by then it has to be known where it may be kept.
      [doubleQuoted('src', source), ...chatAttributes({storage: chat?.storage})]
    : [...documentAttributes(configuration), ...chatAttributes(chat)];
  const own = [...DOCUMENT_ATTRIBUTES, ...Object.values(CHAT_ATTRIBUTES)];
  for (const [name, value] of otherAttributes(settings, own)) {
    // Braces were the theme's own where this came from, and are so again.
    attributes.push(value ? doubleQuoted(name, value, escapedForHtml) : name);
  }
  const isLong = attributes.length > 1 || attributes[0]?.includes('\n');
  const opening = isLong
    ? `<chat-widget\n  ${attributes.join('\n  ')}\n>`
    : `<chat-widget${attributes.map((attribute) => ` ${attribute}`).join('')}>`;
  const content = contentOf(settings).map((part) => `\n  ${part}`);
  const widget = `${opening}${content.join('')}${content.length ? '\n' : ''}</chat-widget>`;
  const transport = transportOf(configuration);
  const script = transport ? `${transportScript(transport, scriptUrl, settings)}\n` : '';
  return `<script type="module" ${doubleQuoted('src', scriptUrl)}></script>\n${widget}\n${script}`;
}

function chatAttributes(chat: ChatSettings = {}): string[] {
  return (Object.keys(CHAT_ATTRIBUTES) as (keyof ChatSettings)[]).flatMap((key) => {
    const value = chat[key];
    if (typeof value === 'boolean') return value ? [CHAT_ATTRIBUTES[key]] : [];
    const text = withoutNul(key, value ?? '');
    return text.trim() ? [doubleQuoted(CHAT_ATTRIBUTES[key], text)] : [];
  });
}

/** What stands between the tags, as HTML. */
function contentOf({content, mail}: SnippetSettings): string[] {
  const address = withoutNul('address', mail?.address ?? '').trim();
  const text = withoutNul('text', mail?.text ?? '').trim() || address;
  return [
    ...(content?.trim() ? [withoutNul('content', content).trim()] : []),
    ...(address ? [`<a ${doubleQuoted('href', mailto(address))}>${escaped(text, '"')}</a>`] : []),
  ];
}

/** Sets `transport`, in a module: it runs after that of the widget, and imports what it needs from beside it. */
function transportScript(transport: TransportCode, scriptUrl: string, settings: SnippetSettings): string {
  const {className, file} = transport;
  return `<script type="module">
  import {${className}} from ${scriptText(besideScript(scriptUrl, file))};

  ${elementInScript(settings)}.transport = new ${className}(${transportOptions(transport, '  ')});
</script>`;
}

/** The widget as a script finds it. */
function elementInScript({attributes}: SnippetSettings): string {
  const id = attributes?.id?.trim();
  return id ? `document.getElementById(${scriptText(id)})` : 'document.querySelector("chat-widget")';
}

/** The document as the text of a JSON file. */
export function documentText(configuration: Configuration): string {
  return `${JSON.stringify(configuration, withoutNul, 2)}\n`;
}

/**
 * Where a key stands in that text, with its quotation marks: it is written once more with another key in its place.
 *
 * @param path its JSONPath: "$.officeHours.exception"; for an item of a list, the key of the list.
 */
export function keyInText(configuration: Configuration, path: string): Span | undefined {
  let written = '';
  const keyPath = path.replace(/(\[\d+\])+$/, '');
  const marked = (value: unknown, at: readonly (string | number)[]): unknown => {
    if (Array.isArray(value)) return value.map((item, i) => marked(item, [...at, i]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]: [string, unknown]) => {
        if (jsonPath([...at, key]) !== keyPath) return [key, marked(item, [...at, key])];
        written = JSON.stringify(key);
        return [MARK, item];
      }),
    );
  };
  const start = documentText(marked(configuration, []) as Configuration).indexOf(JSON.stringify(MARK));
  const end = start + written.length;
  // Not so where the order is another one with another key, as with those that are numbers.
  return written && documentText(configuration).slice(start, end) === written ? {start, end} : undefined;
}

function documentAttributes({officeHours, messages, questions}: Configuration): string[] {
  const attributes: string[] = [];
  if (officeHours && isWorthWriting(officeHours)) {
    attributes.push(`office-hours='${layOut(officeHours, '  ')}'`);
  }
  for (const [kind, attribute] of Object.entries(MESSAGE_ATTRIBUTES) as [MessageKey, string][]) {
    const text = withoutNul(kind, messages?.[kind] ?? '');
    if (text.trim()) attributes.push(doubleQuoted(attribute, text));
  }
  const {translations} = messages ?? {};
  if (translations && Object.keys(translations).length) attributes.push(`translations='${layOut(translations, '  ')}'`);
  if (questions?.length) attributes.push(`questions='${layOut(questions, '  ')}'`);
  return attributes;
}

/** Closures alone mean nothing to a visitor, but whoever pastes the snippet back wants to find them. */
function isWorthWriting(officeHours: OfficeHoursInput): boolean {
  const days = Object.values(officeHours.weekly ?? {}) as (readonly Interval[] | undefined)[];
  const dates = [...seasonsOf({officeHours}), ...exceptionsOf({officeHours})];
  return days.some((hours) => hours?.length) || dates.length > 0;
}

/** JSON in which each weekday and each exception has a line of its own, escaped as a value in single quotation marks. */
function layOut(value: unknown, indent: string, depth = 0): string {
  if (typeof value !== 'object' || value === null) return written(value);
  if (depth > 1) return remembered(value);
  const isList = Array.isArray(value);
  const [start, end] = isList ? '[]' : '{}';
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (!entries.length) return `${start}${end}`;
  const lines = entries.map(([key, part]) => {
    const text = layOut(part, `${indent}  `, depth + 1);
    return `${indent}  ${isList ? text : `${written(key)}: ${text}`}`;
  });
  return `${start}\n${lines.join(',\n')}\n${indent}${end}`;
}

/** JSON on one line, with a space after each comma and colon that is not in a text. */
function written(value: unknown): string {
  const json = JSON.stringify(value, withoutNul);
  const spaced = json.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|[,:]/g, (token) => (token.length > 1 ? token : `${token} `));
  return escaped(spaced, "'");
}

const lines = new WeakMap<object, string>();

/** What has not been edited stays the same object: of 1,000 exceptions, one is written anew. */
function remembered(value: object): string {
  let line = lines.get(value);
  if (line === undefined) lines.set(value, (line = written(value)));
  return line;
}

/**
 * NUL cannot be written in HTML at all. It is left out of every text, in the file too, so that it says the same whichever
 * way it takes to the shop.
 */
const withoutNul = <Value>(_key: string, value: Value): Value =>
  typeof value === 'string' ? (value.replaceAll('\0', '') as Value & string) : value;

const doubleQuoted = (name: string, value: string, escape = escaped) => `${name}="${escape(value, '"')}"`;

const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '{': '&#123;', // where a theme's template (Liquid, Twig, Blade) would begin to evaluate
  '\r': '&#13;', // a parser would make a plain line break of it
};

/** The same, with braces as they are. */
const escapedForHtml = (text: string, quote: '"' | "'"): string => escaped(text, quote).replaceAll('&#123;', '{');

/** The text as an attribute's value; only the quotation mark that ends it needs to be written in another way. */
function escaped(text: string, quote: '"' | "'"): string {
  return text.replace(/[&<>"'\r]|\{(?=[{%#]|!!)/g, (found) =>
    (found === '"' || found === "'") && found !== quote ? found : REFERENCES[found]!,
  );
}

/** Whether an address of a script leads to this computer only: what a demo or a test has. */
export function isLocalAddress(url: string): boolean {
  return /^(file:|https?:\/\/(localhost|127\.[\d.]+|\[::1\])([:/]|$))/i.test(url);
}
