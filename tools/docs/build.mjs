// Makes the site: `npm run docs`, into site/. Static files, from docs/, from what is built in dist/, and from what stands in site/
// beside this file.
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {minify} from 'terser';
import {documentReference} from './document-reference.mjs';
import {sizeFigures} from './figures.mjs';
import {escapeHtml, relative} from './html.mjs';
import {languageLists, languagePages} from './languages.mjs';
import {ELEMENT_POLICY, layout} from './layout.mjs';
import {codeBlock, markdownRenderer} from './markdown.mjs';
import {readPages} from './pages.mjs';
import {drawPicture} from './pictures.mjs';
import {elementReference} from './reference.mjs';
import {sectionsOf} from './search-index.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HERE = path.join(import.meta.dirname, 'site');

/** What stands behind the Markdown of a page, by its name: made from what is built. */
const additions = (languages) => ({
  reference: elementReference,
  document: documentReference,
  comparison: sizeFigures,
  languages: () => languageLists(languages),
  try: () => ({html: readFileSync(path.join(HERE, 'try.html'), 'utf8'), headings: []}),
});

const TRY = {
  policy: ELEMENT_POLICY,
  styles: ['assets/try.css'],
  scripts: ['cdn/office-hours-editor.js', 'assets/try.js'],
  isWide: true,
};

/** Files that a page names and the site shows: what it is made of, but not what tests it. */
const SHOWN_CODE = /^(demo|src|tools)\/.+\.(css|ts|mjs)$/;
const sourceUrl = (file) => `files/${file}.html`;

/** A file of the repository as a page. */
function sourcePage(file) {
  const code = readFileSync(path.join(ROOT, file), 'utf8');
  const block = codeBlock(code, path.extname(file).slice(1).replace('mjs', 'js'));
  return {url: sourceUrl(file), title: file, html: `<h1><code>${escapeHtml(file)}</code></h1>\n${block}`, headings: []};
}

/** @param folder where the site goes; what was there is gone. */
export async function buildSite(folder) {
  rmSync(folder, {recursive: true, force: true});
  const write = (url, content) => {
    const file = path.join(folder, url);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, content);
  };
  const copy = (from, url) => cpSync(path.join(ROOT, from), path.join(folder, url), {recursive: true});

  const {version} = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const groups = await readPages();
  const pages = groups.flatMap((group) => group.pages);
  const languages = await languagePages();
  /** Files of code that pages name. */
  const sources = new Set();
  const render = markdownRenderer({
    has: (name) => pages.some((page) => page.name === name),
    picture: drawPicture,
    source(file) {
      if (!SHOWN_CODE.test(file)) return undefined;
      sources.add(file);
      return sourceUrl(file);
    },
    asset(file) {
      const url = `assets/${path.basename(file)}`;
      copy(file, url);
      return url;
    },
  });

  const made = pages.map((page) => {
    const own = render(page);
    const added = additions(languages)[page.name]?.() ?? {html: '', headings: []};
    return {
      ...page,
      html: own.html + added.html,
      headings: [...own.headings, ...added.headings],
      ...(page.name === 'try' ? TRY : {}),
    };
  });
  const sheets = [...languages.chat, ...languages.editor].map((page) => ({
    ...page,
    html: page.html.replace(
      '</h1>',
      `</h1>\n<p><a href="${relative(page.url, 'languages.html')}">All languages</a></p>`,
    ),
  }));
  const code = [...sources].map(sourcePage);
  for (const page of [...made, ...sheets, ...code]) write(page.url, layout(page, {groups, version}));

  // Of the languages' texts, which are no English, the search knows the pages alone.
  const names = sheets.map(({url, title}) => ({url, page: 'Languages', heading: title, text: ''}));
  write('assets/search.json', JSON.stringify([...made.flatMap(sectionsOf), ...names]));

  const styles = ['site.css', 'picture.css'].map((name) => readFileSync(path.join(HERE, name), 'utf8'));
  write('assets/site.css', styles.join('\n'));
  for (const name of ['site.js', 'search.js', 'find.js', 'try.js', 'try.css', 'shop.css', 'shop.js']) {
    write(`assets/${name}`, readFileSync(path.join(HERE, name)));
  }
  write('shop.html', readFileSync(path.join(HERE, 'shop.html'), 'utf8').replace('POLICY', ELEMENT_POLICY));
  const search = readFileSync(path.join(ROOT, 'node_modules/minisearch/dist/es/index.js'), 'utf8');
  write('assets/minisearch.js', (await minify(search, {module: true})).code);
  copy('demo/zones.js', 'assets/zones.js');
  copy('demo/favicon.svg', 'assets/favicon.svg');
  copy('demo/art', 'assets/art');
  copy('dist/cdn', 'cdn');
  return {pages: made.length + sheets.length + code.length};
}

if (process.argv[1] === import.meta.filename) {
  const folder = path.join(ROOT, 'site');
  const {pages} = await buildSite(folder);
  console.log(`${pages} pages in ${path.relative(process.cwd(), folder)}/: index.html is the first`);
}
