// The reference: whatever elements the manifest has, and all that it says of each.
import markdownIt from 'markdown-it';
import {elements} from '../manifest-elements.mjs';
import {escapeHtml, slug} from './html.mjs';

const md = markdownIt({html: false});
const inline = (text) => md.renderInline(text);

/** What an element has, in the order in which somebody looks for it: title, the word in its anchors, and its items. */
const kindsOf = (element) => [
  {title: 'Attributes', kind: 'attribute', items: element.attributes},
  {
    title: 'Properties without an attribute',
    kind: 'property',
    items: element.properties.filter(({attribute}) => !attribute),
  },
  {title: 'Properties to read', kind: 'property', items: element.readable},
  {title: 'Methods', kind: 'method', items: element.methods},
  {title: 'Events', kind: 'event', items: element.events},
  {title: 'Slots', kind: 'slot', items: element.slots},
  {title: 'Parts', kind: 'part', items: element.parts},
  {title: 'Custom properties', kind: 'token', items: element.cssProperties},
];

const signature = ({parameters = []}) =>
  `(${parameters.map(({name, optional, type}) => `${name}${optional ? '?' : ''}: ${type.text}`).join(', ')})`;

/** What stands beside a name: type, default, the property of an attribute. */
function factsOf(item, kind) {
  const facts = [];
  const code = (text) => `<code>${escapeHtml(text)}</code>`;
  if (item.property && item.property !== item.name) facts.push(`property ${code(item.property)}`);
  const type = item.words?.length ? item.words.join(' | ') : (item.type?.text ?? item.type);
  if (kind !== 'method' && type) facts.push(code(type));
  if (kind === 'method' && item.returns !== 'void') facts.push(`gives ${code(item.returns)}`);
  if (item.default && !["''", 'false', '{}'].includes(item.default))
    facts.push(`default ${code(item.default.replace(/^'(.*)'$/, '$1'))}`);
  return facts.length ? ` <span class="facts">${facts.join(' · ')}</span>` : '';
}

/** The anchor of each thing that the reference tells of. */
export const anchorOf = (tag, kind, name) => `${tag}-${kind}-${name.replace(/^--/, '') || 'default'}`;

function listOf({tag}, {title, kind, items}) {
  if (!items.length) return '';
  const entries = items.map((item) => {
    const id = anchorOf(tag, kind, item.name);
    const name = (item.name || 'default slot') + (kind === 'method' ? signature(item) : '');
    const words = `<p>${inline(item.description ?? '')}</p>`;
    return `<dt id="${id}"><a href="#${id}"><code>${escapeHtml(name)}</code></a>${factsOf(item, kind)}</dt>\n<dd>${words}</dd>`;
  });
  const id = sectionAnchor(tag, title);
  return `<h3 id="${id}"><a class="header-anchor" href="#${id}">${title}</a></h3>\n<dl class="reference">\n${entries.join('\n')}\n</dl>\n`;
}

const sectionAnchor = (tag, title) => `${tag}-${slug(title)}`;

/** @returns the HTML of all elements, and the headings of their sections. */
export function elementReference() {
  const html = elements.map((element) => {
    const {tag, className, description} = element;
    const lists = kindsOf(element).map((kind) => listOf(element, kind));
    return `<h2 id="${tag}"><a class="header-anchor" href="#${tag}"><code>&lt;${tag}&gt;</code></a></h2>
${md.render(description)}<p>Class <code>${className}</code>, from <code>office-hours-chat</code>.</p>
${lists.join('')}`;
  });
  const headings = elements.flatMap((element) => [
    {id: element.tag, text: `<${element.tag}>`},
    ...kindsOf(element)
      .filter(({items}) => items.length)
      .map(({title}) => ({id: sectionAnchor(element.tag, title), text: title, isBelow: true})),
  ]);
  return {html: html.join('\n'), headings};
}
