// One browser for a test file; for each scenario a server, a visitor and a page of their own.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {chromium} from 'playwright-core';
import {findChrome} from '../../tools/chrome.mjs';
import {startServer} from './server.mjs';
import {shopPage} from './shop.mjs';

const PATIENCE = 10_000;
export const DESKTOP = {width: 1280, height: 800};
export const PHONE = {width: 375, height: 667};

/** Runs in the page before anything else: keeps what the page is told. */
function record() {
  globalThis.told = [];
  const names = ['open', 'close', 'message', 'availability-change', 'handoff', 'error'].map((name) => `chat-${name}`);
  for (const name of [...names, 'securitypolicyviolation']) {
    addEventListener(name, (event) => {
      const {source, message, violatedDirective: directive, availability} = event;
      globalThis.told.push({type: name, source, message, directive, status: availability?.status});
    });
  }
}

/** Everything that a developer would find in the console or among the requests, and should not. */
function watch(page, origin, tolerated) {
  const problems = [];
  const note = (kind, text) => {
    const problem = `${kind}: ${text}`.replaceAll(origin, '');
    if (!tolerated?.test(problem)) problems.push(problem);
  };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(message.type(), message.text());
  });
  page.on('pageerror', (error) => note('exception', String(error)));
  page.on('requestfailed', (request) => note('failed', request.url()));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) note('elsewhere', request.url());
  });
  return problems;
}

/**
 * To be called once in a test file. Returns `scenario(name, options, act)`, a test in which `act` finds a page loaded:
 * that of the demo at `path`, or one made of `shop` (see `shopPage`) and sent with `headers`.
 *
 * The clock stands still at `at`; with `drivesClock`, `page.clock.runFor` moves it and fires timers. `connection` is what
 * the browser says of the network: an object, or null for one that says nothing. `prepare` is called before loading; what
 * it returns is handed to `act` with the rest.
 *
 * A scenario fails when the console, the requests or an exception say something that is not `tolerated` and that `act` has
 * not taken from `problems`.
 */
export function useBrowser() {
  let browser;
  before(async () => {
    browser = await chromium.launch({...(await findChrome()), headless: true});
  });
  after(() => browser?.close());

  return (name, options, act) =>
    test(name, {timeout: 3 * PATIENCE}, async () => {
      const {viewport = DESKTOP, zone = 'Europe/Paris', locale = 'en-GB', path = '/shop.html', ...rest} = options;
      const server = await startServer();
      const context = await browser.newContext({
        viewport,
        locale,
        timezoneId: zone,
        hasTouch: viewport === PHONE,
        reducedMotion: 'reduce', // what is measured stands still
      });
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(PATIENCE);
        const problems = watch(page, server.origin, rest.tolerated);
        if (path === '/shop.html') server.add(path, {body: shopPage(rest.shop ?? {}), headers: rest.headers});
        await page.addInitScript(record);
        await setConnection(page, rest.connection);
        await setClock(page, rest);
        const stage = {page, context, server, problems};
        const prepared = await rest.prepare?.(stage);
        await page.goto(server.origin + path);
        await act({...stage, ...prepared});
        await page.evaluate(() => {}); // whatever the console has to say has arrived after this
        assert.deepEqual(problems, []);
      } finally {
        await context.close();
        await server.close();
      }
    });
}

async function setConnection(page, connection) {
  if (connection === undefined) return;
  await page.addInitScript((value) => {
    Object.defineProperty(navigator, 'connection', {value: value ?? undefined});
  }, connection);
}

async function setClock(page, {at, drivesClock}) {
  if (!at) return;
  if (!drivesClock) return page.clock.setFixedTime(at);
  await page.clock.install({time: +at - 60_000});
  await page.clock.pauseAt(at);
}
