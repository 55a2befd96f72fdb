// The keys of the configuration document, from its JSON Schema: each once, by its path.
import {readFile} from 'node:fs/promises';
import markdownIt from 'markdown-it';
import {escapeHtml} from './html.mjs';

const md = markdownIt({html: false});
const schema = JSON.parse(await readFile(new URL('../../dist/schema.json', import.meta.url), 'utf8'));
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A week's days are all the same: one stands for them. */
const shownKeys = (properties) => {
  const keys = Object.keys(properties);
  return WEEKDAYS.every((day) => keys.includes(day))
    ? [['monday … sunday', 'monday'], ...keys.filter((key) => !WEEKDAYS.includes(key)).map((key) => [key, key])]
    : keys.map((key) => [key, key]);
};

/** Rows of path, schema and whether the key has to be there. */
function* rowsOf(node, path) {
  const required = node.required ?? [];
  for (const [shown, key] of shownKeys(node.properties ?? {})) {
    const child = node.properties[key];
    const name = [path, shown].filter(Boolean).join('.');
    yield {path: name, node: child, isRequired: required.includes(key)};
    yield* rowsOf(child, name);
  }
  if (node.items) yield* rowsOf(node.items, `${path}[]`);
  if (typeof node.additionalProperties === 'object') {
    yield* rowsOf(node.additionalProperties, `${path}.*`);
  }
}

function typeOf({type, enum: words, items}) {
  if (words) return words.map((word) => `"${word}"`).join(' | ');
  if (type === 'array') return `list${items?.title ? ` of: ${items.title.toLowerCase()}` : ''}`;
  return {string: 'text', boolean: 'true or false'}[type] ?? type;
}

/** What a text has to look like, told by example where the pattern is one of these. */
const FORMS = [
  [/24:00/, '09:00 to 24:00'],
  [/\[01\]/, '09:00'],
  [/\\d\{4\}-/, '2026-12-24'],
];
const formOf = ({pattern = ''}) => FORMS.find(([form]) => form.test(pattern))?.[1];

/** All that a document may hold: path, schema, and whether it has to be there. */
export const documentKeys = [...rowsOf(schema, '')];

export const keyAnchor = (path) => `key-${path.replace(/ … /g, '-to-').replace(/\W+/g, '-').replace(/-$/, '')}`;

export function documentReference() {
  const entries = documentKeys.map(({path, node, isRequired}) => {
    const id = keyAnchor(path);
    const facts = [`<code>${escapeHtml(typeOf(node))}</code>`];
    const form = formOf(node);
    if (form) facts.push(`such as <code>${form}</code>`);
    if (node.maxItems) facts.push(`${node.maxItems} at most`);
    if (isRequired) facts.push('<strong>has to be there</strong>');
    const words = node.description ?? node.title ?? '';
    return `<dt id="${id}"><a href="#${id}"><code>${escapeHtml(path)}</code></a> <span class="facts">${facts.join(' · ')}</span></dt>
<dd><p>${md.renderInline(words)}</p></dd>`;
  });
  const id = 'every-key';
  return {
    html: `<h2 id="${id}"><a class="header-anchor" href="#${id}">Every key</a></h2>
<p>Made from <code>office-hours-chat/schema.json</code>. <code>[]</code> stands for each entry of a list, <code>*</code> for a language's tag or another name.</p>
<dl class="reference">
${entries.join('\n')}
</dl>
`,
    headings: [{id, text: 'Every key'}],
  };
}
