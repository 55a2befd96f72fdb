// One browser for a test file; for each scenario a server, a visitor and a page of their own.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {chromium} from 'playwright-core';
import {findChrome} from '../../tools/chrome.mjs';
import {startServer} from './server.mjs';
import {shopPage} from './shop.mjs';

/** How long something may take on a machine that does much else, in milliseconds: it only ends what hangs. */
export const TIMEOUT = 60_000;
/** The same for a whole test. */
const LONGEST = 600_000;
export const DESKTOP = {width: 1280, height: 800};
export const PHONE = {width: 375, height: 667};

/** Until `check` no longer throws. */
export async function eventually(check) {
  const deadline = Date.now() + TIMEOUT;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Runs in the page before anything else: keeps what the page is told, and finds the focus through shadow roots. */
function record() {
  globalThis.told = [];
  globalThis.deepActive = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };
  const names = ['open', 'close', 'message', 'availability-change', 'handoff', 'error'].map((name) => `chat-${name}`);
  for (const name of [...names, 'securitypolicyviolation']) {
    addEventListener(name, (event) => {
      const {source, message, violatedDirective: directive, availability} = event;
      globalThis.told.push({type: name, source, message, directive, status: availability?.status});
    });
  }
}

/** What the widget says of a page that does not say where messages go, as most of the tests' pages do not. */
const GOES_NOWHERE = /^warning: <chat-widget> endpoint: messages go nowhere/;

/** Everything that a developer would find in the console or among the requests, and should not, is put into `problems`. */
function watch(page, origin, problems, tolerated) {
  const note = (kind, text) => {
    const problem = `${kind}: ${text}`.replaceAll(origin, '');
    if (!tolerated?.test(problem) && !GOES_NOWHERE.test(problem)) problems.push(problem);
  };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(message.type(), message.text());
  });
  page.on('pageerror', (error) => note('exception', String(error)));
  page.on('requestfailed', (request) => {
    // What is on its way when the page is left, a message or a script, is no failure of the page.
    const isLeft = request.failure()?.errorText === 'net::ERR_ABORTED' && request.resourceType() === 'script';
    if (!isLeft && !request.url().endsWith('/inbox/messages')) note('failed', request.url());
  });
  page.on('request', (request) => {
    const {protocol} = new URL(request.url()); // what needs no network is no request
    if (!request.url().startsWith(origin) && !['data:', 'blob:'].includes(protocol)) note('elsewhere', request.url());
  });
}

/**
 * To be called once in a test file; `fontSize` is what the visitor has set in the browser, in pixels. Returns `scenario(name, options, act)`, a test in which `act` finds a page loaded:
 * that of the demo at `path`, or one made of `shop` (see `shopPage`) and sent with `headers`.
 *
 * `visit({path, zone, at})` opens a page for somebody else: another browser, elsewhere, with a clock of its own. `settings` are
 * further ones of a browser (playwright's `newContext`): a colour scheme, permissions.
 *
 * The clock stands still at `at`; with `drivesClock`, `page.clock.runFor` moves it and fires timers. `connection` is what
 * the browser says of the network: an object, or null for one that says nothing. `prepare` is called before loading; what
 * it returns is handed to `act` with the rest.
 *
 * `skip` is why it cannot be played on this machine, where it cannot. A scenario fails when the console, the requests or an exception say something that is not `tolerated` and that `act` has
 * not taken from `problems`.
 */
export function useBrowser({fontSize} = {}) {
  let browser;
  before(async () => {
    const {args = [], ...chrome} = await findChrome();
    if (fontSize) args.push(`--blink-settings=defaultFontSize=${fontSize}`);
    browser = await chromium.launch({...chrome, args, headless: true, timeout: LONGEST});
  });
  after(() => browser?.close());

  return (name, options, act) =>
    test(name, {timeout: options.timeout ?? LONGEST, skip: options.skip}, async () => {
      const {viewport = DESKTOP, zone = 'Europe/Paris', locale = 'en-GB', path = '/shop.html', ...rest} = options;
      const server = await startServer();
      const contexts = [];
      const problems = [];
      const enter = async (timezoneId, clock) => {
        const context = await browser.newContext({
          viewport,
          locale,
          timezoneId,
          hasTouch: viewport === PHONE,
          reducedMotion: 'reduce', // what is measured stands still
          ...rest.settings,
        });
        contexts.push(context);
        context.setDefaultTimeout(TIMEOUT);
        const page = await context.newPage();
        watch(page, server.origin, problems, rest.tolerated);
        await page.addInitScript(record);
        await setConnection(page, rest.connection);
        await setClock(page, clock);
        return page;
      };
      const visit = async (visitor) => {
        const page = await enter(visitor.zone ?? zone, visitor);
        await page.goto(server.origin + visitor.path);
        await registered(page);
        return page;
      };
      try {
        const page = await enter(zone, rest);
        if (path === '/shop.html') server.add(path, {body: shopPage(rest.shop ?? {}), headers: rest.headers});
        const stage = {page, context: page.context(), server, problems, visit};
        const prepared = await rest.prepare?.(stage);
        await page.goto(server.origin + path);
        await registered(page);
        await act({...stage, ...prepared});
        const pages = contexts.flatMap((context) => context.pages());
        await Promise.all(pages.map((each) => each.evaluate(() => {}))); // whatever a console has to say has arrived
        assert.deepEqual(problems, []);
      } finally {
        await Promise.all(contexts.map((context) => context.close()));
        await server.close();
      }
    });
}

/** A browser without `Temporal` registers the element a moment after the page has loaded, or, where a part fails, never. */
const registered = (page) =>
  page.evaluate(async () => {
    if (!document.querySelector('script[src*="chat-widget.js"]')) return;
    if (!document.querySelector('chat-widget:not(:defined)')) return;
    const patience = new Promise((resolve) => setTimeout(resolve, 3000));
    await Promise.race([customElements.whenDefined('chat-widget'), patience]);
  });

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
