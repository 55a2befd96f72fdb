// A page for each language with all that the chat says in it, and one for each that the editor speaks: the sheets for native readers.
import {editorSheetLanguages, editorSheetOf} from '../editor-sheet.mjs';
import {sheetLanguages, sheetOf} from '../sheet.mjs';
import {escapeHtml, slug, tableClose, tableOpen} from './html.mjs';

const names = new Intl.DisplayNames('en', {type: 'language'});
const RIGHT_TO_LEFT = /^(ar|he)\b/;

function pageOf({tag, locale, sections}, {kind, url}) {
  const direction = RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr';
  const name = names.of(tag);
  const title = `${name}: ${kind}`;
  const headings = Object.keys(sections).map((section) => ({id: slug(section) || 'texts', text: section}));
  const tables = Object.entries(sections).map(([section, rows], index) => {
    const lines = rows.map(
      ([what, text]) =>
        `<tr><th scope="row">${escapeHtml(what)}</th><td lang="${locale}" dir="${direction}">${escapeHtml(text)}</td></tr>`,
    );
    return `<h2 id="${headings[index].id}">${escapeHtml(section)}</h2>
${tableOpen(section, ' texts')}
<tbody>
${lines.join('\n')}
</tbody>
${tableClose}`;
  });
  const lead = `<p>Dates and times as in <code>${escapeHtml(locale)}</code>.</p>`;
  return {url, name, title, headings, html: `<h1>${escapeHtml(title)}</h1>\n${lead}\n${tables.join('\n')}`};
}

/** @returns the pages of all languages. */
export async function languagePages() {
  const chat = sheetLanguages.map(async (tag) =>
    pageOf(await sheetOf(tag), {kind: 'what the chat says', url: `languages/${tag}.html`}),
  );
  const editor = editorSheetLanguages.map(async (tag) =>
    pageOf({tag, ...(await editorSheetOf(tag))}, {kind: 'what the editor says', url: `languages/editor-${tag}.html`}),
  );
  return {chat: await Promise.all(chat), editor: await Promise.all(editor)};
}

/** The lists of them, for the page about languages. */
export function languageLists({chat, editor}) {
  const list = (title, pages) => {
    const id = slug(title);
    const items = pages.map(({url, name}) => `<li><a href="${url}">${escapeHtml(name)}</a></li>`);
    return `<h2 id="${id}"><a class="header-anchor" href="#${id}">${title}</a></h2>\n<ul class="columns">\n${items.join('\n')}\n</ul>\n`;
  };
  const titles = ['What the chat says', 'What the editor says'];
  return {
    html: list(titles[0], chat) + list(titles[1], editor),
    headings: titles.map((text) => ({id: slug(text), text})),
  };
}
