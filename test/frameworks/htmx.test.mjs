// The example of docs/frameworks/htmx.md, with the two versions of htmx that shops use.
import assert from 'node:assert/strict';
import path from 'node:path';
import {useBrowser} from '../e2e/stage.mjs';
import {composer, openPanel, panel, withWidget} from '../e2e/widget.mjs';
import {assertGoesOn, assertStays, follow, inPages, rememberElement, REPLY, talk} from './in-pages.mjs';

const scenario = useBrowser();

/** In htmx 2 all attributes count for what is within. */
const asIs = (html) => html;
const withoutInherited = (html) => html.replaceAll(':inherited', '');
const preserved = (html) => html.replace('<chat-widget', '<chat-widget id="chat" hx-preserve');

/** Goes back, as a visitor does, and waits for that page. */
async function goBack(page, title) {
  await page.goBack();
  await page.getByRole('heading', {name: title, exact: true}).waitFor();
}

for (const [version, folder, adapt] of [
  ['htmx 4', 'htmx.org', asIs],
  ['htmx 2', 'htmx-2', withoutInherited],
]) {
  const files = {'/htmx.min.js': path.join(import.meta.dirname, 'node_modules', folder, 'dist/htmx.min.js')};

  scenario(
    `${version}: what is swapped around the element changes nothing of it`,
    inPages('htmx', files, adapt),
    async ({page}) => {
      await talk(page);
      const element = await rememberElement(page);
      await follow(page, 'Two');
      assert.ok(await element.isSame(), 'no page was loaded');
      await follow(page, 'One');
      assert.ok(await element.isSame());
      await assertGoesOn(page);
    },
  );

  scenario(
    `${version}: hx-preserve keeps the element on the way back, and forward again`,
    inPages('htmx', files, (html) => preserved(adapt(html))),
    async ({page}) => {
      const element = await assertStays(page);
      await goBack(page, 'One');
      assert.ok(await element.isSame());
      await assertGoesOn(page);
      await page.goForward();
      await page.getByRole('heading', {name: 'Two', exact: true}).waitFor();
      assert.ok(await element.isSame());
    },
  );

  scenario(
    `${version}: without it the way back has a new element, which goes on, and is heard at the document`,
    inPages('htmx', files, adapt),
    async ({page}) => {
      await talk(page);
      const element = await rememberElement(page);
      await follow(page, 'Two');
      assert.ok(await element.isSame());
      await page.evaluate(() => {
        globalThis.heard = [];
        for (const place of [document, document.querySelector('chat-widget')])
          place.addEventListener('chat-message', ({message}) => globalThis.heard.push(message.text));
      });
      await goBack(page, 'One');
      assert.ok(!(await element.isSame()), 'it is another element');
      await assertGoesOn(page);
      await withWidget(page, (widget) => widget.receive({text: 'Yes, we do.'}));
      assert.deepEqual(await page.evaluate(() => globalThis.heard), ['Yes, we do.'], 'once, at the document');
    },
  );

  const wholeBody = (html) =>
    adapt(html.replace('<body>', '<body hx-boost:inherited="true">').replace(/<main[^>]*>/, '<main>'));

  scenario(
    `${version}: where the whole body is swapped, hx-preserve keeps the element`,
    inPages('htmx', files, (html) => preserved(wholeBody(html))),
    async ({page}) => {
      await assertStays(page);
    },
  );

  scenario(
    `${version}: without it a new element goes on with the conversation, open as it was`,
    inPages('htmx', files, wholeBody),
    async ({page}) => {
      await talk(page);
      await page.evaluate(() => (globalThis.isLoaded = true));
      const element = await rememberElement(page);
      await follow(page, 'Two');
      assert.ok(await page.evaluate(() => globalThis.isLoaded), 'no page was loaded');
      assert.ok(!(await element.isSame()), 'it is another element');
      await assertGoesOn(page);
    },
  );

  scenario(
    `${version}: hx-on takes the names of the events`,
    inPages('htmx', files, (html) =>
      html.replace('<chat-widget', '<chat-widget hx-on:chat-message="globalThis.heard = event.message.text"'),
    ),
    async ({page}) => {
      await openPanel(page);
      await composer(page).fill('Hello');
      await composer(page).press('Enter');
      await page.waitForFunction(() => globalThis.heard);
      await panel(page).getByText(REPLY).waitFor();
      assert.equal(await page.evaluate(() => globalThis.heard), REPLY);
    },
  );

  scenario(
    `${version}: hx-trigger waits for an event of the chat`,
    inPages('htmx', files, (html) =>
      adapt(html).replace(
        '<main',
        '<p hx-get="/two.html?asked" hx-trigger="chat-open from:chat-widget" hx-swap="none"></p><main',
      ),
    ),
    async ({page, server}) => {
      const asked = page.waitForResponse((response) => response.url().endsWith('?asked'));
      assert.ok(!server.hits.some((url) => url.endsWith('?asked')));
      await openPanel(page);
      await (await asked).finished();
    },
  );
}
