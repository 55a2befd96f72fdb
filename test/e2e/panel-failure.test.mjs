// The network fails between the launcher and the panel.
import assert from 'node:assert/strict';
import {firstStage} from './server.mjs';
import {FALLBACK, PARIS_WEEK} from './shop.mjs';
import {useBrowser} from './stage.mjs';
import {isOpen, launcher, settled, told} from './widget.mjs';

const scenario = useBrowser();

const shop = {attributes: {endpoint: '/inbox/messages', 'office-hours': PARIS_WEEK}};

const PANEL = /\/chat-panel-/;
const SLOW = {effectiveType: '3g'};
const fallback = (page) => page.getByRole('link', {name: FALLBACK});

/** What the browser itself says of a failed request. */
const tolerated = /^(error: Failed to load resource|failed: \/cdn\/chat-)/;

/** The widget says so, as often as somebody wanted the panel in vain, and nothing else. */
function assertWarnings(problems, count) {
  assert.equal(problems.length, count, problems.join('\n'));
  for (const problem of problems.splice(0)) {
    assert.match(problem, /^warning: <chat-widget> panel: could not be loaded/);
  }
}

for (const kind of ['missing', 'reset']) {
  const options = {connection: SLOW, tolerated, shop, prepare: ({server}) => server.fail(PANEL, kind)};

  scenario(`a panel that does not load (${kind}) leaves the page’s own link in its place`, options, async (stage) => {
    const {page, problems} = stage;
    assert.equal(await fallback(page).isVisible(), false);
    await launcher(page).click();
    await fallback(page).waitFor();
    const errors = await told(page, 'chat-error');
    assert.deepEqual(
      errors.map(({source}) => source),
      ['panel'],
    );
    assert.match(errors[0].message, /could not be loaded/);
    assert.equal(await isOpen(page), false);
    assert.equal(await launcher(page).getAttribute('aria-expanded'), 'false');
    assert.equal(await launcher(page).getAttribute('aria-busy'), 'false');
    assert.deepEqual(await told(page, 'chat-open'), []);
    assertWarnings(problems, 1);
  });

  scenario(`coming near is no press: a panel that does not load (${kind}) is not spoken of`, options, async (stage) => {
    const {page, server, problems} = stage;
    await launcher(page).hover();
    await settled(page);
    assert.ok(server.hits.some((hit) => PANEL.test(hit)));
    assert.deepEqual(await told(page, 'chat-error'), []);
    assert.equal(await fallback(page).isVisible(), false);
    assertWarnings(problems, 0);
  });

  // Chromium keeps a failed import for as long as the page lives: the same URL fails again without a request.
  scenario(`when the network is back (${kind}), the next press opens the panel`, options, async (stage) => {
    const {page, server, problems} = stage;
    await launcher(page).click();
    await fallback(page).waitFor();
    assertWarnings(problems, 1);
    server.heal();
    await launcher(page).click();
    await settled(page);
    assert.equal(await isOpen(page), true);
    assert.equal(await fallback(page).isVisible(), false);
  });

  scenario(`what a page says for the visitor (${kind}) is said by the next page, once`, options, async (stage) => {
    const {page, server, problems} = stage;
    const send = (...texts) =>
      page.locator('chat-widget').evaluate((widget, all) => all.forEach((text) => widget.send(text)), texts);
    const texts = () =>
      page.locator('chat-widget').evaluate(async (widget) => {
        if (!widget.thread.length) await widget.updateComplete; // whoever asks for it has it loaded
        return widget.thread.map(({text}) => text);
      });
    await send('One', 'Two');
    await settled(page);
    await page.reload();
    await send('Three');
    await settled(page);
    problems.splice(0);
    server.heal();
    for (let i = 0; i < 2; i++) {
      await page.reload();
      await settled(page);
      assert.deepEqual(await texts(), ['One', 'Two', 'Three']);
    }
  });

  scenario(`a panel that did not load for somebody near (${kind}) opens with the press`, options, async (stage) => {
    const {page, server} = stage;
    await launcher(page).hover();
    await settled(page);
    server.heal();
    await launcher(page).click();
    await settled(page);
    assert.equal(await isOpen(page), true);
    assert.deepEqual(await told(page, 'chat-error'), []);
  });
}

scenario(
  'what is sent while the panel does not load is not lost without a word',
  {
    connection: SLOW,
    tolerated,
    prepare: ({server}) => server.fail(PANEL, 'missing'),
  },
  async ({page, problems}) => {
    await page.locator('chat-widget').evaluate((widget) => widget.send('Hello'));
    await page.waitForFunction(() => globalThis.told.some(({type}) => type === 'chat-error'));
    assertWarnings(problems, 1);
  },
);

scenario(
  'a script that does not load leaves the page’s own link where it stands',
  {
    tolerated,
    prepare: ({server}) => server.fail(new RegExp(firstStage()[0]), 'missing'),
  },
  async ({page}) => {
    assert.equal(await fallback(page).isVisible(), true);
  },
);
