// Writes for each language a page with all texts of the widget, and one with all of the editor's, for somebody who reads it
// natively: `npm run sheets`, into dist/sheets.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {editorSheetLanguages, editorSheetOf} from './editor-sheet.mjs';
import {sheetLanguages, sheetOf} from './sheet.mjs';

const folder = path.resolve(import.meta.dirname, '../dist/sheets');
mkdirSync(folder, {recursive: true});
const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');

for (const tag of sheetLanguages) write(tag, await sheetOf(tag));
for (const tag of editorSheetLanguages) write(`editor-${tag}`, await editorSheetOf(tag));

function write(name, {locale, sections}) {
  const direction = /^(ar|he)/.test(locale) ? 'rtl' : 'ltr';
  const tables = Object.entries(sections).map(
    ([title, rows]) => `<h2>${escape(title)}</h2>
<table>
${rows.map(([what, text]) => `<tr><th scope="row">${escape(what)}</th><td lang="${locale}" dir="${direction}">${escape(text)}</td></tr>`).join('\n')}
</table>`,
  );
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}: all texts</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-inline-size: 60rem; padding-inline: 1rem }
  table { border-collapse: collapse; inline-size: 100% }
  th, td { border-block-end: 1px solid #ccc; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top }
  th { color: #555; font-weight: normal; inline-size: 18rem }
</style>
<h1>${name}</h1>
<p>Dates and times as in ${locale}.</p>
${tables.join('\n')}
</html>
`;
  writeFileSync(path.join(folder, `${name}.html`), page);
}
console.log(`${sheetLanguages.length + editorSheetLanguages.length} sheets in ${path.relative(process.cwd(), folder)}`);
