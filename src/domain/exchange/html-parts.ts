// Finds in HTML what an import can use. The browser's own parser would do, but is refused to pages with Trusted Types;
// this one is loaded only when somebody imports HTML.

import {MarkupReader} from './markup.js';
import type {LinkedNode} from './opening-rules.js';

/** Cells and inline texts stand beside each other, everything else below. */
const separatorOf = (name: string): string =>
  /^(a|abbr|b|bdi|em|font|i|label|mark|meta|link|small|span|strong|td|th|time|u)$/.test(name) ? ' ' : '\n';

export interface HtmlParts {
  /** The attributes of each `<chat-widget>`. */
  readonly widgets: readonly Readonly<Record<string, string>>[];
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
    const widgets: Record<string, string>[] = [];
    const linkedData: string[] = [];
    const markup = new MarkupReader();
    let shown = '';
    let isLinkedData = false;
    let isHidden = false;
    const hasTags = /<(?!\/?pre\b)[a-z]/i.test(source);
    const parser = new Parser({
      onopentag(name, attributes) {
        isHidden = /^(script|style|title|template|noscript|del|s|strike)$/.test(name);
        shown += separatorOf(name);
        if (name === 'chat-widget') widgets.push(attributes);
        isLinkedData = name === 'script' && /^\s*application\/ld\+json\b/i.test(attributes.type ?? '');
        if (isLinkedData) linkedData.push('');
        markup.openTag(attributes);
      },
      ontext(text) {
        if (isLinkedData) linkedData.push(linkedData.pop()! + text);
        else {
          // A line's end in the source is but a space.
          if (!isHidden) shown += hasTags ? text.replace(/\s+/g, ' ') : text;
          markup.text(text);
        }
      },
      onclosetag(name) {
        isHidden = false;
        shown += separatorOf(name);
        isLinkedData = false;
        markup.closeTag();
      },
    });
    parser.end(source.replace(/\r\n?/g, '\n')); // as every parser of HTML must
    return {widgets, linkedData, markup: markup.items, shown};
  };
  const parts = read(html);
  const {shown} = parts;
  const isShown = !parts.widgets.length && !parts.linkedData.length && /<(chat-widget|script)\b/i.test(shown);
  return isShown ? read(shown) : parts;
}
