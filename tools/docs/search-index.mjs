// What the search looks through: each section of each page, and each entry of the references.
import {parseDocument, DomUtils} from 'htmlparser2';

const {textContent, findOne} = DomUtils;
const LONGEST = 1500;
const words = (node) => textContent(node).replace(/\s+/g, ' ').trim();

/** The sections of a page, in order: id, heading and text. */
export function sectionsOf({url, title, html}) {
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
