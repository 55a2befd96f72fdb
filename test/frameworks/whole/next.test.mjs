// The examples of docs/frameworks/next.md: built, type checked and started by Next.
import assert from 'node:assert/strict';
import {cp} from 'node:fs/promises';
import path from 'node:path';
import {after, before} from 'node:test';
import {eventually, useBrowser} from '../../e2e/stage.mjs';
import {assertStays} from '../in-pages.mjs';
import {assertWorks, inSite, testRendered, WITHOUT_SCRIPT} from './in-a-site.mjs';
import {forwardTo, layOutSite, run, start, testVersions} from './site.mjs';

const COMMAND = 'next/dist/bin/next';
const scenario = useBrowser();
let shop;

before(async () => {
  const folder = await layOutSite('next');
  // What of right and wrong usage the type checker has to tell apart, beside the tests of React.
  for (const name of ['usage.tsx', 'usage-19.tsx']) {
    await cp(path.join(import.meta.dirname, '../react', name), path.join(folder, name));
  }
  await run(folder, COMMAND, 'build');
  shop = await start(folder, COMMAND, 'start', '--port', '0', '--hostname', '127.0.0.1');
});
after(() => shop?.stop());
const serve = ({server}) => server.handOver(forwardTo(shop.port));

testVersions('next', {Next: 'next', React: 'react'});

scenario('Next: the first example is a working chat, and its route has the message', inSite(serve), async ({page}) => {
  await assertWorks(page);
  await eventually(() => assert.ok(shop.said.includes('Hello'), shop.said.join('\n')));
});

scenario(
  'Next: from route to route the element stays, open, with what is being typed',
  inSite(serve),
  async ({page}) => {
    await assertStays(page);
  },
);

testRendered(scenario, 'Next', serve);

scenario(
  'Next: without server rendering (ssr: false) the page from the server has no link',
  inSite(serve, {path: '/browser-alone', ...WITHOUT_SCRIPT}),
  async ({page}) => {
    // One is the layout's.
    assert.equal(await page.getByRole('link', {name: 'Write to us'}).count(), 1);
  },
);

scenario('Next: with the edge runtime it is the same', inSite(serve, {path: '/edge'}), async ({page}) => {
  await page.getByRole('heading', {name: 'Edge'}).waitFor();
  await assertWorks(page);
});

scenario(
  'Next: with the edge runtime the page from the server has the link as well',
  inSite(serve, {path: '/edge', ...WITHOUT_SCRIPT}),
  async ({page}) => {
    await page.getByRole('link', {name: 'Write to us'}).waitFor();
  },
);
