// The way out: what an admin pastes into a shop's page, and the document as a file.
import {jsonPath} from '../json-path.js';
import type {Configuration} from '../types.js';
import {doubleQuoted, escaped, linkHtml, withBraces} from './html-text.js';
import {jsonLayout, jsonLine, textsWithoutNul} from './json-layout.js';
import {reactSnippet, tagManagerSnippet, vueSnippet} from './snippet-code.js';
import {type Attribute, type SnippetContent, snippetContent} from './snippet-content.js';
import {OWN_TRANSPORT, type TransportCode} from './snippet-parts.js';
import {transportLines} from './transport-script.js';

/** What the document is called as a file. */
export const FILE_NAME = 'office-hours.json';

/** A part of a text, as for `slice`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The kinds of pages that a snippet is for. */
export const SNIPPET_TARGETS = ['page', 'shopify', 'wordpress', 'tag-manager', 'react', 'vue'] as const;
export type SnippetTarget = (typeof SNIPPET_TARGETS)[number];

/** HTML that is pasted as it is; the others are code. */
export const isHtmlTarget = (target: SnippetTarget): boolean =>
  target === 'page' || target === 'shopify' || target === 'wordpress';

export interface SnippetOptions {
  /** Where the widget's script is served. */
  readonly scriptUrl: string;
  /** Where the document is served as a JSON file; the snippet then only points at it. */
  readonly source?: string | undefined;
  /** The kind of page; any page if not given. */
  readonly target?: SnippetTarget | undefined;
}

/** A key that no document has. */
const MARK = '\uE000\uE001';

/**
 * All that puts the widget on a page: complete HTML, or a file of code. Correctly escaped whatever the texts hold. Blank texts
 * are left out, and hours where there are none.
 */
export function snippet(configuration: Configuration, options: SnippetOptions): string {
  const {source, target = 'page'} = options;
  const scriptUrl = options.scriptUrl.trim();
  const content = snippetContent(configuration, source);
  switch (target) {
    case 'page':
    case 'shopify': // Liquid finds nothing to evaluate in our texts, and in a theme's own HTML what it found before
      return htmlSnippet(content, scriptUrl);
    case 'wordpress':
      return wordPressSnippet(content, scriptUrl);
    case 'tag-manager':
      return tagManagerSnippet(content, scriptUrl);
    case 'react':
      return reactSnippet(content, scriptUrl);
    case 'vue':
      return vueSnippet(content, scriptUrl);
  }
}

const layOut = jsonLayout((json) => escaped(json, "'"));

function htmlSnippet(content: SnippetContent, scriptUrl: string): string {
  const attributes = [
    ...content.attributes.map(([name, value]) => written(name, value, (json) => layOut(json, '  '))),
    ...content.others.map(([name, value]) => withBraces(textWritten(name, value))),
  ];
  const isLong = attributes.length > 1 || attributes[0]?.includes('\n');
  const opening = isLong
    ? `<chat-widget\n  ${attributes.join('\n  ')}\n>`
    : `${['<chat-widget', ...attributes].join(' ')}>`;
  return inPage(opening, content, scriptUrl);
}

/** Where one of WordPress's shortcodes may begin. */
const SHORTCODE = /\[(?=[a-z/_-])/gi;

/**
 * WordPress goes over texts line by line, with an eye for smileys, shortcodes and empty lines: the tag is one line, which it
 * knows for a tag.
 */
function wordPressSnippet(content: SnippetContent, scriptUrl: string): string {
  const attributes = [...content.attributes, ...content.others].map(
    ([name, value]) => ` ${written(name, value, (json) => escaped(jsonLine(json), "'"))}`,
  );
  const inHtml = (html: string) => html.replace(/\n/g, '&#10;').replace(SHORTCODE, '&#91;');
  return inPage(inHtml(`<chat-widget${attributes.join('')}>`), content, scriptUrl, {
    inHtml,
    inCode: (line) => line.replace(SHORTCODE, '\\u005b'),
  }).replace(/\n{2,}/g, '\n');
}

const textWritten = (name: string, text: string): string => (text ? doubleQuoted(name, text) : name);

/** @param json writes what the text of an attribute is the JSON of. */
const written = (name: string, value: Attribute[1], json: (value: object) => string): string =>
  typeof value === 'string' ? textWritten(name, value) : `${name}='${json(value)}'`;

const same = (text: string): string => text;

/** What loads the widget, the element, and the script that sets `transport`: a module too, which runs after that of the widget. */
function inPage(
  opening: string,
  content: SnippetContent,
  scriptUrl: string,
  {inHtml, inCode} = {inHtml: same, inCode: same},
): string {
  const {html, link, transport, isOwnTransport} = content;
  const inside = [...(html ? [html] : []), ...(link ? [inHtml(linkHtml(link))] : [])].map((part) => `\n  ${part}`);
  const linesOf = (code: TransportCode) =>
    transportLines(code, scriptUrl, content.id).map((line) => (line ? `  ${inCode(line)}\n` : '\n'));
  const delivery = transport
    ? `<script type="module">\n${linesOf(transport).join('')}</script>\n`
    : isOwnTransport
      ? `<!-- ${OWN_TRANSPORT} -->\n`
      : '';
  return `<script type="module" ${doubleQuoted('src', scriptUrl)}></script>
${opening}${inside.join('')}${inside.length ? '\n' : ''}</chat-widget>
${delivery}`;
}

/** The document as the text of a JSON file. */
export function documentText(configuration: Configuration): string {
  return `${JSON.stringify(configuration, textsWithoutNul, 2)}\n`;
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

/** Whether an address of a script leads to this computer only: what a demo or a test has. */
export function isLocalAddress(url: string): boolean {
  return /^(file:|https?:\/\/(localhost|127\.[\d.]+|\[::1\])([:/]|$))/i.test(url);
}
