// Which pages the site has, in the order in which somebody reads them: all Markdown below docs/. A page that is not named here is
// there all the same, in the last group.
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';

const DOCS = path.resolve(import.meta.dirname, '../../docs');

const GROUPS = [
  ['Start', ['README', 'start', 'try', 'recipes']],
  ['On a page', ['widget', 'hours-on-the-page', 'theming', 'editor', 'document', 'how-it-decides', 'checking']],
  ['Messages', ['delivery', 'servers']],
  [
    'Frameworks',
    ['frameworks/README', ...['react', 'vue', 'svelte', 'next', 'astro', 'angular', 'turbo', 'htmx'].map(inFrameworks)],
  ],
  ['Reference', ['reference', 'languages']],
  ['Before you choose', ['comparison', 'benchmarks', 'privacy', 'security', 'accessibility']],
  ['Development', ['contributing', 'how-it-is-built', 'conversation', 'mutation-testing']],
];

function inFrameworks(name) {
  return `frameworks/${name}`;
}

/** Where the page of a Markdown file is on the site. */
export const urlOf = (name) => `${name.replace(/README$/, 'index')}.html`;

/** @returns the groups of the site's navigation: each its title and its pages, with name, URL, title and Markdown. */
export async function readPages() {
  const files = await readdir(DOCS, {recursive: true});
  const names = files.filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -3).split(path.sep).join('/'));
  const named = GROUPS.flatMap(([, pages]) => pages);
  const others = names.filter((name) => !named.includes(name)).sort();
  const last = GROUPS.length - 1;
  return Promise.all(
    GROUPS.map(async ([title, pages], index) => ({
      title,
      pages: await Promise.all([...pages, ...(index === last ? others : [])].map(readPage)),
    })),
  );
}

async function readPage(name) {
  const markdown = await readFile(path.join(DOCS, `${name}.md`), 'utf8');
  const title = /^# (.+)$/m.exec(markdown)[1].replaceAll('`', '');
  return {name, url: urlOf(name), title, markdown};
}
