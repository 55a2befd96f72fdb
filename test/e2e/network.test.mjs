// What the widget asks of the network, and when.
import assert from 'node:assert/strict';
import {firstStage, zonesScript} from './server.mjs';
import {DESKTOP, PHONE, useBrowser} from './stage.mjs';
import {isOpen, launcher, openPanel, settled, withWidget, write} from './widget.mjs';

const scenario = useBrowser();

const PANEL = /\/chat-panel-/;
const GOOD = {effectiveType: '4g', saveData: false};
const SLOW = {effectiveType: '3g', saveData: false};

const scriptsIn = (hits) => hits.filter((hit) => hit.startsWith('/cdn/')).sort();

/** What a page loads before anything is asked of the widget. */
const expectedScripts = (page) =>
  page.evaluate(
    ([first, zones]) => ('Temporal' in globalThis ? first : [...first, zones].sort()),
    [firstStage(), zonesScript],
  );

/** Until the page has loaded and the browser has had nothing to do, twice. */
const idle = (page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise((resolve) => requestIdleCallback(resolve));
  });

const UNKNOWN = [
  ['a slow network', SLOW],
  ['a visitor who saves data', {effectiveType: '4g', saveData: true}],
  ['a browser that does not tell', null],
];
for (const [who, connection] of UNKNOWN) {
  scenario(`with ${who}, only the first stage is loaded until somebody comes near`, {connection}, async (stage) => {
    const {page, server} = stage;
    await settled(page);
    await idle(page);
    assert.deepEqual(scriptsIn(server.hits), await expectedScripts(page));
  });
}

scenario(
  'on a good network the panel is loaded while nothing else happens, once somebody is there',
  {
    connection: GOOD,
    prepare: ({page}) => ({loading: page.waitForRequest(PANEL)}),
  },
  async ({page, server, loading}) => {
    await settled(page);
    await idle(page);
    assert.deepEqual(scriptsIn(server.hits), await expectedScripts(page));
    await page.mouse.move(5, 5);
    await loading;
    await settled(page);
    assert.equal(await isOpen(page), false);
  },
);

const APPROACHES = [
  ['a pointer over the launcher', DESKTOP, (page) => launcher(page).hover(), false],
  ['the keyboard’s focus on the launcher', DESKTOP, (page) => page.keyboard.press('Tab'), false],
  ['a press of the launcher', DESKTOP, (page) => launcher(page).evaluate((button) => button.click()), true],
  ['a tap on the launcher', PHONE, (page) => launcher(page).tap(), true],
  ['the page’s own show()', DESKTOP, (page) => withWidget(page, (widget) => widget.show()), true],
];
for (const [what, viewport, approach, opens] of APPROACHES) {
  scenario(`${what} loads the panel`, {connection: SLOW, viewport}, async ({page, server}) => {
    await settled(page);
    await idle(page);
    assert.deepEqual(scriptsIn(server.hits), await expectedScripts(page));
    await Promise.all([page.waitForRequest(PANEL), approach(page)]);
    await settled(page);
    assert.equal(await isOpen(page), opens);
  });
}

scenario('the panel is loaded once, however often it is opened', {connection: SLOW}, async ({page, server}) => {
  for (let i = 0; i < 3; i++) {
    await openPanel(page);
    await page.keyboard.press('Escape');
  }
  assert.equal(server.hits.filter((hit) => PANEL.test(hit)).length, 1);
});

scenario(
  'a press while the panel is on its way opens it when it is there',
  {
    connection: SLOW,
    prepare: ({server}) => ({release: server.hold(PANEL)}),
  },
  async ({page, release}) => {
    await launcher(page).click();
    assert.equal(await launcher(page).getAttribute('aria-busy'), 'true');
    assert.equal(await isOpen(page), false);
    release();
    await settled(page);
    assert.equal(await isOpen(page), true);
    assert.equal(await launcher(page).getAttribute('aria-busy'), 'false');
  },
);

scenario(
  'a second press while the panel is on its way takes the first one back',
  {
    connection: SLOW,
    prepare: ({server}) => ({release: server.hold(PANEL)}),
  },
  async ({page, release}) => {
    await launcher(page).click();
    await launcher(page).click();
    release();
    await settled(page);
    assert.equal(await isOpen(page), false);
  },
);

scenario(
  'messages of the page’s own code wait for the panel, in order',
  {
    connection: SLOW,
    prepare: ({server}) => ({release: server.hold(PANEL)}),
  },
  async ({page, release}) => {
    await page.locator('chat-widget').evaluate((widget) => {
      widget.send('One');
      widget.receive({text: 'Two'});
      widget.send('Three');
    });
    release();
    await settled(page);
    const texts = await withWidget(page, (widget) => widget.thread.map(({text}) => text));
    assert.deepEqual(texts, ['One', 'Two', 'Three']);
  },
);

scenario(
  'a visit leaves nothing on the device before anybody writes, but that the chat is open',
  {},
  async ({page, context}) => {
    await openPanel(page);
    assert.deepEqual(await context.cookies(), []);
    const kept = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: await indexedDB.databases(),
      caches: globalThis.caches ? await caches.keys() : [],
    }));
    assert.deepEqual(kept, {local: [], session: ['office-hours-chat:'], databases: [], caches: []});
  },
);

// Each scenario of every file fails when a request leaves the page's origin; this one also counts what stays in it.
scenario('a whole conversation asks for the widget’s own files only, and sets no cookie', {}, async (stage) => {
  const {page, server, context} = stage;
  await openPanel(page);
  await write(page, 'Hello');
  await page.keyboard.press('Escape');
  assert.deepEqual(
    server.hits.filter((hit) => !/^\/(shop\.html|cdn\/chat-[\w-]+\.js)$/.test(hit)),
    [],
  );
  assert.deepEqual(await context.cookies(), []);
});
