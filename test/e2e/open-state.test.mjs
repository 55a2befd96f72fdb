// An open chat on pages that come and go: the tab's next page, and Turbo, which morphs pages and keeps copies of them.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {shopPage} from './shop.mjs';
import {PHONE, useBrowser} from './stage.mjs';
import {composer, focused, isOpen, openPanel, settled, told, tryToFocus, withWidget} from './widget.mjs';

const scenario = useBrowser();
const turbo = await readFile(fileURLToPath(import.meta.resolve('@hotwired/turbo')));

const head = `<meta name="turbo-refresh-method" content="morph">
<script src="/turbo.js"></script>`;
const prepare = ({server}) => {
  server.add('/turbo.js', {body: turbo, headers: {'Content-Type': 'text/javascript'}});
  for (const name of ['shop', 'next']) {
    server.add(`/${name}.html`, {body: shopPage({head, body: `<h1>${name}</h1><button id="own">A button</button>`})});
  }
};

/** Runs in Turbo, and waits until the page has come. */
const turn = (page, act) =>
  page.evaluate(
    ([body]) =>
      new Promise((resolve) => {
        document.addEventListener('turbo:load', () => setTimeout(resolve), {once: true});
        new Function(body)();
      }),
    [act],
  );

scenario('a refresh that morphs the page leaves the chat open in mid-word', {prepare}, async ({page}) => {
  await openPanel(page);
  await page.keyboard.type('half a sen');
  await turn(page, 'Turbo.session.refresh(location.href)');
  await page.keyboard.type('tence');
  assert.equal(await isOpen(page), true);
  assert.equal(await composer(page).inputValue(), 'half a sentence');
  assert.equal((await told(page, 'chat-close')).length, 0);
});

for (const viewport of [undefined, PHONE]) {
  const where = viewport ? 'on a phone' : 'beside the page';
  scenario(`a page from Turbo’s cache brings back no closed chat ${where}`, {prepare, viewport}, async ({page}) => {
    await openPanel(page);
    await turn(page, 'Turbo.visit("/next.html")');
    await withWidget(page, (widget) => widget.close());
    await turn(page, 'history.back()');
    await settled(page);
    assert.equal(await page.locator('h1').innerText(), 'shop');
    assert.equal(await isOpen(page), false);
    await tryToFocus(page, '#own');
    assert.equal(await focused(page), 'own');
  });
}

scenario('an open chat stays open on the next page, and takes no focus', {prepare}, async ({page, server}) => {
  await openPanel(page);
  await page.goto(`${server.origin}/next.html`);
  await composer(page).waitFor();
  assert.equal(await focused(page), 'body');
  assert.equal((await told(page, 'chat-open')).length, 0);
  await withWidget(page, (widget) => widget.close());
  await page.goto(`${server.origin}/shop.html`);
  await settled(page);
  assert.equal(await isOpen(page), false);
});

scenario('no page begins behind a chat that fills the screen', {prepare, viewport: PHONE}, async ({page, server}) => {
  await openPanel(page);
  await page.goto(`${server.origin}/next.html`);
  await settled(page);
  assert.equal(await isOpen(page), false);
});
