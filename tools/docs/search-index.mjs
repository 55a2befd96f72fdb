// What the search looks through: each section of each page, and each entry of the references.
import {parseDocument, DomUtils} from 'htmlparser2';
import {slug} from './html.mjs';

const {textContent, findOne} = DomUtils;
const LONGEST = 1500;
const words = (node) => textContent(node).replace(/\s+/g, ' ').trim();

/** The sections of a page, in order: id, heading and text. */
function plainSectionsOf({url, title, html}) {
  const sections = [{url, page: title, heading: title, text: ''}];
  const walk = (node) => {
    if (/^h[23]$/.test(node.name)) {
      sections.push({url: `${url}#${node.attribs.id}`, page: title, heading: words(node), text: ''});
    } else if (node.name === 'dt') {
      const name = words(findOne(({name}) => name === 'code', node.children));
      sections.push({url: `${url}#${node.attribs.id}`, page: title, heading: name, text: ''});
    } else if (['p', 'li', 'td', 'th', 'pre', 'figcaption'].includes(node.name)) {
      const section = sections.at(-1);
      section.text = `${section.text} ${words(node)}`.trim().slice(0, LONGEST);
    } else if (node.name !== 'h1') {
      for (const child of node.children ?? []) walk(child);
    }
  };
  walk(parseDocument(html));
  return sections;
}

/**
 * What people call it who do not know its name, from comments in a page's Markdown, which nobody sees:
 * `[//]: # 'Other words: looks, brand'` belongs to the heading above it, `'Other words for ID: …'` to what has that id.
 */
function otherWordsOf({url, markdown}) {
  const words = new Map();
  let at = url;
  for (const line of markdown.split('\n')) {
    const [, heading] = /^## (.+)$/.exec(line) ?? [];
    if (heading) at = `${url}#${slug(heading.replaceAll('`', ''))}`;
    const [, id, others] = /^\[\/\/\]: # 'Other words(?: for ([\w-]+))?: (.+)'$/.exec(line) ?? [];
    if (others) words.set(id ? `${url}#${id}` : at, others);
  }
  return words;
}

/** The sections of a page, with the other words for them. */
export function sectionsOf(page) {
  const others = otherWordsOf(page);
  const sections = plainSectionsOf(page).map((section) => {
    const other = others.get(section.url);
    others.delete(section.url);
    return other ? {...section, other} : section;
  });
  if (others.size) throw new Error(`Other words for what is not there: ${[...others.keys()].join(', ')}`);
  return sections;
}
