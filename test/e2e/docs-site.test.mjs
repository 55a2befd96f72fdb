// The documentation's site in a browser: accessible, readable on a phone, searchable, and something to try.
import assert from 'node:assert/strict';
import {cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {chromium} from 'playwright-core';
import {findChrome} from '../../tools/chrome.mjs';
import {buildSite} from '../../tools/docs/build.mjs';

/** How long something may take on a machine that does much else, in milliseconds: it only ends what hangs. */
const TIMEOUT = 60_000;
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page for each kind of content. */
const KINDS = [
  ...['index.html', 'start.html', 'reference.html', 'document.html', 'how-it-decides.html', 'servers.html'],
  ...['comparison.html', 'languages.html', 'languages/ar.html', 'frameworks/react.html', 'try.html', 'shop.html'],
];

let folder, server, origin, browser;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'docs-site-'));
  await buildSite(folder);
  server = createServer(async (request, response) => {
    const file = path.join(folder, new URL(request.url, 'http://localhost').pathname);
    const body = await readFile(file).catch(() => undefined);
    response.writeHead(body ? 200 : 404, {'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream'});
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await chromium.launch({...(await findChrome()), headless: true, timeout: 10 * TIMEOUT});
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await rm(folder, {recursive: true, force: true});
});

/** A test with a page of its own, which fails where the console, a request or an exception says anything. */
function visit(name, {width = 1280, height = 800, ...settings}, act) {
  test(name, {timeout: 10 * TIMEOUT}, async () => {
    const context = await browser.newContext({
      viewport: {width, height},
      locale: 'en-GB',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
      ...settings,
    });
    const problems = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(origin)) problems.push(`elsewhere: ${request.url()}`);
    });
    context.on('response', (response) => {
      if (!response.ok()) problems.push(`${response.status()}: ${response.url()}`);
    });
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    context.on('weberror', (error) => problems.push(String(error.error())));
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT);
    try {
      await act(page);
      assert.deepEqual(problems, []);
    } finally {
      await context.close();
    }
  });
}

/** All but the languages, of which a few stand for the others: long words, another direction, no spaces. */
async function narrowPages() {
  const pages = (await readdir(folder, {recursive: true})).filter((file) => file.endsWith('.html'));
  return pages.filter((file) => !file.startsWith('languages/') || /\b(de|ar|th|editor-de|editor-ja)\.html$/.test(file));
}

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 320],
]) {
  visit(`axe finds nothing, ${colorScheme} and ${width} px wide`, {colorScheme, width}, async (page) => {
    for (const url of KINDS) {
      await page.goto(`${origin}/${url}`);
      await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
      await page.evaluate(AXE);
      const violations = await page.evaluate(
        async () => (await globalThis.axe.run({iframes: false, resultTypes: ['violations']})).violations,
      );
      const found = violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 200)}`));
      assert.deepEqual(found, [], url);
    }
  });
}

visit('no page is wider than a phone of 320 px', {width: 320, height: 640}, async (page) => {
  for (const url of await narrowPages()) {
    await page.goto(`${origin}/${url}`, {waitUntil: 'domcontentloaded'});
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(width, 320, url);
  }
});

visit('the first stop leads past the navigation', {}, async (page) => {
  await page.goto(`${origin}/widget.html`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'content');
});

visit('on a phone the pages fold behind a button', {width: 320, height: 640}, async (page) => {
  await page.goto(`${origin}/widget.html`);
  const link = page
    .getByRole('navigation', {name: 'Pages', exact: true})
    .getByRole('link', {name: 'Delivery', exact: true});
  const button = page.getByRole('button', {name: 'Pages'});
  assert.equal(await link.isVisible(), false);
  await button.press('Enter');
  assert.equal(await button.getAttribute('aria-expanded'), 'true');
  await link.focus();
  await page.keyboard.press('Escape');
  assert.equal(await link.isVisible(), false);
  assert.equal(await button.evaluate((element) => element === document.activeElement), true);
  await button.click();
  await link.click();
  await page.waitForURL(`${origin}/delivery.html`);
});

visit('without scripts everything can be read and reached', {width: 320, javaScriptEnabled: false}, async (page) => {
  await page.goto(`${origin}/widget.html`);
  assert.ok(await page.getByRole('link', {name: 'Delivery', exact: true}).first().isVisible());
  assert.equal(await page.getByRole('search').isVisible(), false);
});

visit('the search finds an attribute by a part of its name, and is worked by keys', {}, async (page) => {
  await page.goto(`${origin}/frameworks/vue.html`);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('searchbox', {name: 'Search these pages'});
  await field.fill('reply time');
  await page.locator('#results a').first().waitFor();
  assert.match(await page.locator('#results [role=status]').textContent(), /^\d+ places?$/);
  await page.keyboard.press('ArrowDown');
  assert.match(await page.evaluate(() => document.activeElement.textContent), /reply-time/);
  await page.keyboard.press('ArrowUp');
  assert.ok(await field.evaluate((element) => element === document.activeElement));
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('#results').isVisible(), false);
  assert.equal(await field.inputValue(), 'reply time');
  await field.fill('reply tim');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/reference.html#chat-widget-attribute-reply-time`);
  await field.fill('xylophone');
  await page.getByText('Nothing is found for “xylophone”.').waitFor();
  // Code of others that is typed stays text.
  await field.fill('<xylophone onxylophone=xylophones>');
  await page.getByText('Nothing is found for “<xylophone onxylophone=xylophones>”.').waitFor();
});

for (const [asked, answer] of [
  ['How do I set the time zone?', /time zone/i],
  ['what is said at xylophone', /said/i],
  ['csp', /strict policy/i],
])
  visit(`the search answers “${asked}”`, {}, async (page) => {
    await page.goto(`${origin}/index.html`);
    await page.getByRole('searchbox', {name: 'Search these pages'}).fill(asked);
    await page.locator('#results a', {hasText: answer}).first().waitFor();
  });

visit('code is copied as it stands', {permissions: ['clipboard-read', 'clipboard-write']}, async (page) => {
  await page.goto(`${origin}/servers.html`);
  const figure = page.locator('.code', {has: page.getByText('server.mjs', {exact: true})});
  await figure.getByRole('button', {name: 'Copy'}).click();
  await figure.getByRole('button', {name: 'Copied'}).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const document = await readFile(path.resolve(import.meta.dirname, '../../docs/servers.md'), 'utf8');
  assert.ok(document.includes(`\`\`\`js server.mjs\n${copied}\`\`\``));
});

visit('the page of “Start in five minutes” works as it stands', {}, async (page) => {
  const document = await readFile(path.resolve(import.meta.dirname, '../../docs/start.md'), 'utf8');
  const [, source] = /^```html chat\.html\n(.*?)^```$/ms.exec(document);
  // A server answers for a folder itself: messages that are sent to one arrive nowhere.
  const [, files] = /src="(\w+)\/chat-widget\.js"/.exec(source);
  assert.ok(!source.includes(`endpoint="/${files}"`), source);
  await mkdir(path.join(folder, 'shop'));
  await writeFile(path.join(folder, 'shop/chat.html'), source);
  await cp(path.join(folder, 'cdn'), path.join(folder, 'shop/chat'), {recursive: true});
  await page.goto(`${origin}/shop/chat.html`);
  await page.getByRole('button', {name: /chat/i}).click();
  await page.getByRole('dialog').waitFor();
  await page.locator('[part=banner]').waitFor();
});

visit('the clock moves the chat, and what is edited shows in the shop', {}, async (page) => {
  await page.goto(`${origin}/try.html`);
  const status = page.locator('.said');
  const moment = page.getByLabel('Time in the shop');
  const shop = page.frameLocator('iframe');
  const goTo = async (time, sentence) => {
    await moment.fill(time);
    await moment.blur();
    await status.getByText(sentence).waitFor();
  };
  await goTo('2026-11-24T10:00', 'Somebody is there, until Tuesday 12:00.');
  await goTo('2026-11-24T18:00', 'Nobody is there, until Wednesday 09:00.');
  await goTo('2026-12-25T14:00', 'Nobody is there, until Monday 09:00.');

  await page.getByRole('slider', {name: 'Through the week'}).press('Home');
  await status.getByText('Nobody is there, until Monday 09:00.').waitFor();
  await page.getByRole('button', {name: '10 s before it closes'}).click();
  await status.getByText('Somebody is there, until Monday 12:00.').waitFor();

  await goTo('2026-11-24T18:00', 'Nobody is there, until Wednesday 09:00.');
  await page.getByRole('textbox', {name: 'Reply outside hours'}).fill('Asleep until {opens}.');
  await page.getByLabel('The visitor is in').selectOption('Asia/Tokyo');
  await shop.getByRole('link', {name: 'link that opens it'}).click();
  await shop.getByRole('textbox').fill('Do you ship to Belgium?');
  await page.keyboard.press('Enter');
  await shop.getByText(/^Asleep until .*17:00/).waitFor(); // nine in Paris is 17:00 in Tokyo
  await page.getByRole('button', {name: 'Answer as the shop'}).click();
  await shop.getByText('Hello, this is Marie. How can I help?').first().waitFor();
});

visit('what is saved is there again, until one starts over', {}, async (page) => {
  await page.goto(`${origin}/try.html`);
  const welcome = page.getByRole('textbox', {name: 'Welcome text'});
  await welcome.fill('Good morning!');
  await page.getByRole('button', {name: 'Save', exact: true}).click();
  await page
    .getByText('All saved')
    .or(page.getByText('Saved', {exact: true}))
    .first()
    .waitFor();
  await page.reload();
  await page.waitForFunction(() => document.querySelector('office-hours-editor')?.value?.messages?.welcome);
  assert.equal(await welcome.inputValue(), 'Good morning!');
  await page.getByRole('button', {name: 'Start over'}).click();
  assert.equal(await welcome.inputValue(), 'Hi! Which plant is it about?');
});
