// The example of docs/frameworks/astro.md: built by Astro into files, as it stands there and in what else readers make of it.
import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {before} from 'node:test';
import {eventually, useBrowser} from '../../e2e/stage.mjs';
import {assertGoesOn, assertStays, follow, talk} from '../in-pages.mjs';
import {assertWorks, inSite, serveFiles, testRendered} from './in-a-site.mjs';
import {filesOf, layOutSite, run, testVersions} from './site.mjs';

const COMMAND = 'astro/astro.js';
const SCRIPT = "import 'office-hours-chat/chat-widget.js';";
const withRouter = (source) =>
  source
    .replace('---\n', "---\nimport {ClientRouter} from 'astro:transitions';\n")
    .replace('</head>', '<ClientRouter /></head>')
    .replace('<chat-widget', '<chat-widget transition:persist="chat"');
const withoutText = (source) => source.replace('{JSON.stringify(hours)}', '{hours}');
const onServer = (source) => source.replace('---\n', `---\n${SCRIPT}\n`).replace(/<script>.*<\/script>/s, '');
const inline = (source) => source.replace('<script>', '<script is:inline>');
const inlineModule = (source) => source.replace('<script>', '<script is:inline type="module">');

/** What else readers make of the layout, by the folder of the pages that have it. */
const CHANGES = Object.entries({
  router: withRouter,
  object: withoutText,
  server: onServer,
  inline,
  module: inlineModule,
});

const scenario = useBrowser();
let files;
before(async () => {
  const folder = await layOutSite('astro');
  const layouts = path.join(folder, 'src/layouts');
  const pages = path.join(folder, 'src/pages');
  const layout = await readFile(path.join(layouts, 'Layout.astro'), 'utf8');
  // All in one site, which is built once.
  for (const [name, change] of CHANGES) {
    await writeFile(path.join(layouts, `${name}.astro`), change(layout));
    await mkdir(path.join(pages, name));
    for (const file of ['index.astro', 'two.astro']) {
      const page = await readFile(path.join(pages, file), 'utf8');
      const changed = page.replace('../layouts/Layout', `../../layouts/${name}`).replace('href="/', `href="/${name}/`);
      await writeFile(path.join(pages, name, file), changed);
    }
  }
  await run(folder, COMMAND, 'build');
  files = await filesOf(path.join(folder, 'dist'));
});
const serve = serveFiles(() => files);

testVersions('astro', {Astro: 'astro'});

scenario('Astro: the first example is a working chat', inSite(serve), async ({page}) => {
  await assertWorks(page);
});

scenario('Astro: from page to page a new element goes on, open as it was', inSite(serve), async ({page}) => {
  await talk(page);
  await follow(page, 'Two');
  await assertGoesOn(page);
});

testRendered(scenario, 'Astro', serve);

scenario(
  'Astro: with its ClientRouter, transition:persist carries the element from page to page',
  inSite(serve, {path: '/router/'}),
  async ({page}) => {
    const element = await assertStays(page);
    await follow(page, 'One');
    assert.ok(await element.isSame());
    await assertGoesOn(page);
  },
);

scenario(
  'Astro: an object that is not made text is said in the console',
  inSite(serve, {path: '/object/'}),
  async ({page, problems}) => {
    assert.equal(await page.locator('chat-widget').getAttribute('office-hours'), '[object Object]');
    await eventually(() => assert.match(problems.join('\n'), /^warning: <chat-widget> office-hours: /m));
    problems.length = 0;
  },
);

scenario(
  'Astro: an import between --- does nothing: the link stays',
  inSite(serve, {path: '/server/'}),
  async ({page}) => {
    await page.getByRole('link', {name: 'Write to us'}).waitFor();
    assert.equal(await page.locator('script').count(), 0);
  },
);

for (const [name, says] of [
  ['inline', 'Cannot use import statement outside a module'],
  ['module', 'Failed to resolve module specifier'],
]) {
  scenario(
    `Astro: a script that is not bundled finds no package: "${says}"`,
    inSite(serve, {path: `/${name}/`}),
    async ({page, problems}) => {
      await eventually(() => assert.ok(problems.some((problem) => problem.includes(says))));
      problems.length = 0;
      await page.getByRole('link', {name: 'Write to us'}).waitFor();
    },
  );
}
