// Finds in HTML what an import can use. The browser's own parser would do, but is refused to pages with Trusted Types;
// this one is loaded only when somebody imports HTML.

import {MarkupReader} from './markup.js';
import type {LinkedNode} from './opening-rules.js';
import {OWN_TRANSPORT} from './snippet-parts.js';
import {SETS_TRANSPORT} from './transport-script.js';

/** Cells and inline texts stand beside each other, everything else below. */
const separatorOf = (name: string): string =>
  /^(a|abbr|b|bdi|em|font|i|label|mark|meta|link|small|span|strong|td|th|time|u)$/.test(name) ? ' ' : '\n';

const HIDDEN = /^(script|style|title|template|noscript|del|s|strike)$/;

/** A `<chat-widget>` as it is written. */
export interface WrittenWidget {
  readonly attributes: Readonly<Record<string, string>>;
  /** The HTML between its tags; "" where nothing ends it. */
  content: string;
}

export interface HtmlParts {
  readonly widgets: readonly WrittenWidget[];
  /** The text of each script that says on which way messages go. */
  readonly transports: readonly string[];
  /** A comment says that the page's own code does. */
  readonly hasOwnTransport: boolean;
  /** The text of each `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[];
  /** The text that people see, a line for each block. */
  readonly shown: string;
  /** What is marked up in the text (`itemprop`, `property`). */
  readonly markup: readonly LinkedNode[];
}

/** Reads HTML, also where it was pasted as text that shows HTML ("&lt;chat-widget"). */
export async function readHtml(html: string): Promise<HtmlParts> {
  const {Parser} = await import('htmlparser2');
  const read = (source: string) => {
    const widgets: WrittenWidget[] = [];
    const scripts: string[] = [];
    /** Of the widgets that have not ended, with where their content begins. */
    const open: {readonly widget: WrittenWidget; readonly start: number}[] = [];
    const html = source.replace(/\r\n?/g, '\n'); // as every parser of HTML must
    const linkedData: string[] = [];
    const markup = new MarkupReader();
    let shown = '';
    let isLinkedData = false;
    let isScript = false;
    /** How many elements around are not shown, or in one that is not. */
    let hidden = 0;
    let hasOwnTransport = false;
    const hasTags = /<(?!pre\b)[a-z]/i.test(source);
    const parser = new Parser({
      onopentag(name, attributes) {
        if (hidden || HIDDEN.test(name)) hidden++;
        shown += separatorOf(name);
        if (name === 'chat-widget') {
          const widget = {attributes, content: ''};
          widgets.push(widget);
          open.push({widget, start: parser.endIndex + 1});
        }
        isLinkedData = name === 'script' && /^\s*application\/ld\+json\b/i.test(attributes.type ?? '');
        if (isLinkedData) linkedData.push('');
        isScript = name === 'script' && !isLinkedData;
        if (isScript) scripts.push('');
        markup.openTag(attributes);
      },
      ontext(text) {
        if (isScript) scripts.push(scripts.pop()! + text);
        if (isLinkedData) linkedData.push(linkedData.pop()! + text);
        else {
          // A line's end in the source is but a space.
          if (!hidden) shown += hasTags ? text.replace(/\s+/g, ' ') : text;
          markup.text(text);
        }
      },
      oncomment(text) {
        hasOwnTransport ||= text.includes(OWN_TRANSPORT);
      },
      onclosetag(name, isImplied) {
        if (name === 'chat-widget') {
          const ended = open.pop(); // none, where the text ends in the midst of a tag
          if (ended && !isImplied) ended.widget.content = html.slice(ended.start, parser.startIndex).trim();
        }
        if (hidden) hidden--;
        isScript = false;
        shown += separatorOf(name);
        isLinkedData = false;
        markup.closeTag();
      },
    });
    parser.end(html);
    const transports = scripts.filter((text) => SETS_TRANSPORT.test(text));
    return {widgets, transports, hasOwnTransport, linkedData, markup: markup.items, shown};
  };
  const parts = read(html);
  const {shown} = parts;
  const isShown = !parts.widgets.length && !parts.linkedData.length && /<(chat-widget|script)\b/i.test(shown);
  return isShown ? read(shown) : parts;
}

/** A link that writes a mail, where a piece of HTML is that and nothing else. */
export async function readMailLink(html: string): Promise<{address: string; text: string} | undefined> {
  const {Parser} = await import('htmlparser2');
  let link: string | undefined;
  let text = '';
  let isOther = false;
  const parser = new Parser({
    onopentag(name, {href, ...others}) {
      isOther ||= link !== undefined || name !== 'a' || Object.keys(others).length > 0;
      link = href ?? '';
    },
    ontext: (part) => (text += part),
    oncomment: () => (isOther = true),
  });
  parser.end(html);
  const [, address] = /^mailto:([^?,]+)$/i.exec(link ?? '') ?? [];
  if (isOther || !address || !/^<a\b[^]*<\/a>$/i.test(html.trim())) return undefined;
  try {
    return {address: decodeURIComponent(address), text: text.replace(/\s+/g, ' ').trim()};
  } catch {
    return undefined; // a percent sign that is none of an address
  }
}
