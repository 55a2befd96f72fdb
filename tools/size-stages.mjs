// What a visitor's browser loads of the built scripts, step by step, as it does it: in a real browser, on a page of a shop that is
// closed, without what a good connection has fetched ahead of time.
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {launchChromium, servePage} from './bench-page.mjs';

const polyfill = path.resolve(import.meta.dirname, '../node_modules/temporal-polyfill/global.js');
const EMAIL = 'marie@shop.example';
const officeHours = {timezone: 'Europe/Paris', weekly: {monday: [{opens: '09:00', closes: '17:00'}]}};
const PAGE = `<chat-widget office-hours='${JSON.stringify(officeHours)}' welcome-message="Hi! How can we help?"
    offline-message="Thanks for your message. We are back {opens}." endpoint="/messages">
    <a href="mailto:help@shop.example">Write to us</a>
  </chat-widget>
  <script>document.querySelector('chat-widget').now = () => Date.UTC(2026, 10, 25, 12);</script>
  <script type="module" src="/chat-widget.js"></script>`;

/** A visitor's browser; `loaded()` gives the names of the scripts that its pages have asked for since it was called last. */
async function enter(browser, hasTemporal) {
  const context = await browser.newContext({locale: 'en-GB', timezoneId: 'Europe/Paris'});
  // The tests' Chromium has no `Temporal` yet.
  if (hasTemporal) await context.addInitScript(await readFile(polyfill, 'utf8'));
  else await context.addInitScript(() => delete globalThis.Temporal);
  await context.addInitScript(() => Object.defineProperty(navigator, 'connection', {value: undefined}));
  await context.route('**/messages', (route) => route.fulfill({json: {}}));
  let names = new Set();
  context.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (pathname.endsWith('.js')) names.add(path.basename(pathname));
  });
  const loaded = async (page) => {
    await page.waitForLoadState('networkidle');
    const found = names;
    names = new Set();
    return [...found];
  };
  return {context, loaded};
}

/** Opens the page, and waits for the launcher. */
async function goTo(url, {context}) {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('[part=launcher]').waitFor();
  return page;
}

async function open(page) {
  await page.locator('[part=launcher]').click();
  await page.locator('[part=composer]').waitFor();
}

const delivered = (page, count) =>
  page
    .getByText('Sent', {exact: true})
    .nth(count - 1)
    .waitFor({state: 'attached'});

/** The names of what is loaded in each step, those of the steps before it not among them. */
export async function measureStages() {
  const server = await servePage(() => PAGE);
  const browser = await launchChromium();
  try {
    const old = await enter(browser, false);
    const loadedByOld = await old.loaded(await goTo(server.url, old));
    const visitor = await enter(browser, true);
    const page = await goTo(server.url, visitor);
    const load = await visitor.loaded(page);
    await open(page);
    const read = await visitor.loaded(page);
    await page.getByRole('textbox', {name: 'Write a message'}).fill('Do you ship to Belgium?');
    await page.keyboard.press('Enter');
    await delivered(page, 1);
    const write = await visitor.loaded(page);
    await page.getByRole('textbox', {name: 'Email address'}).fill(EMAIL);
    await page.keyboard.press('Enter');
    await delivered(page, 2);
    const address = await visitor.loaded(page);
    await page.close();
    const again = await goTo(server.url, visitor);
    await open(again);
    await again.getByText('Do you ship to Belgium?').waitFor();
    return {load, loadedByOld, read, write, address, comeBack: await visitor.loaded(again)};
  } finally {
    await browser.close();
    server.close();
  }
}
