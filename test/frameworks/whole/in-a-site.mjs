// What holds of the examples in every site: two pages, with a link to each other, and the chat on both.
import assert from 'node:assert/strict';
import {FRIDAY_EVENING} from '../../e2e/shop.mjs';
import {conversation, launcher, openPanel, panel, write} from '../../e2e/widget.mjs';
import {REPLY} from '../in-pages.mjs';

/** Options of a scenario in a site, which begins at `path`; `serve` is handed the stage. */
export const inSite = (serve, options = {}) => ({
  at: FRIDAY_EVENING,
  path: '/',
  tolerated: /^failed: \/chat$/, // the end of a request whose answer has been read
  prepare: serve,
  ...options,
});

/** For a visitor whose browser runs no script. What it has begun to fetch ahead of that, it gives up. */
export const WITHOUT_SCRIPT = {settings: {javaScriptEnabled: false}, tolerated: /^failed: \S+\.js$/};

/** Serves files, and what a shop of this kind has as its endpoint. */
export const serveFiles =
  (files) =>
  ({server}) => {
    server.add('/favicon.ico', {body: ''});
    server.add('/chat', {body: '{}', headers: {'Content-Type': 'application/json'}});
    for (const [url, file] of files()) server.add(url, file);
  };

/** Writes, and has the reply. */
export async function assertWorks(page) {
  await openPanel(page);
  await write(page, 'Hello');
  await panel(page).getByText(REPLY).waitFor();
  assert.deepEqual(await conversation(page), ['visitor: Hello', `auto: ${REPLY}`]);
}

/** Tests of pages that come from a server, or were made beforehand: with a link between the element's tags. */
export function testRendered(scenario, name, serve, options) {
  scenario(
    `${name}: its pages have the element and its link where no script runs`,
    inSite(serve, {...options, ...WITHOUT_SCRIPT}),
    async ({page}) => {
      await page.getByRole('link', {name: 'Write to us'}).waitFor();
      const element = page.locator('chat-widget');
      assert.equal(await element.getAttribute('endpoint'), '/chat');
      const hours = await element.getAttribute('office-hours');
      assert.equal(JSON.parse(hours).timezone, 'Europe/Paris');
    },
  );

  scenario(
    `${name}: where the script runs, the link makes room for the chat`,
    inSite(serve, options),
    async ({page}) => {
      await launcher(page).waitFor();
      await page.getByRole('link', {name: 'Write to us'}).waitFor({state: 'hidden'});
    },
  );

  scenario(
    `${name}: a page on which the chat is open comes up again without a warning`,
    inSite(serve, options),
    async ({page}) => {
      await openPanel(page);
      await page.reload();
      await panel(page).waitFor();
      await assertWorks(page);
    },
  );
}
