// The built scripts of `<office-hours-status>` and `<office-hours-week>`: what a page with them loads, in any order of its script
// tags, and what it shows where they do not load.
import assert from 'node:assert/strict';
import {PARIS_WEEK, MONDAY_EVENING, MONDAY_NOON, widgetTag} from './shop.mjs';
import {eventually, useBrowser} from './stage.mjs';
import {STRICT_POLICY} from '../../tools/strict-policy.mjs';

const scenario = useBrowser();

const STATUS = '/cdn/office-hours-status.js';
const WEEK = '/cdn/office-hours-week.js';
const CHAT = '/cdn/chat-widget.js';

const hours = JSON.stringify(PARIS_WEEK);
const body = (attributes = '') =>
  `<main><h1>A shop</h1><office-hours-status ${attributes}>Mon–Fri 9–17</office-hours-status>
  <office-hours-week ${attributes}>Mon–Fri 9–17</office-hours-week></main>`;
const alone = {body: body(`office-hours='${hours}'`), widget: ''};
const beside = {body: body(), widget: widgetTag({'office-hours': PARIS_WEEK, endpoint: '/messages'})};

const shown = (page) =>
  page.evaluate(async () => {
    const [status, week] = ['office-hours-status', 'office-hours-week'].map((tag) => document.querySelector(tag));
    await Promise.all([status.updateComplete, week.updateComplete]);
    return {
      status: status.shadowRoot?.querySelector('[part=text]')?.textContent,
      days: week.shadowRoot?.querySelectorAll('tr').length,
    };
  });
const defined = (page) =>
  page.evaluate(() =>
    Promise.all(['office-hours-status', 'office-hours-week'].map((tag) => customElements.whenDefined(tag))),
  );

const scriptsIn = (server) => server.hits.filter((hit) => hit.startsWith('/cdn/')).map((hit) => hit.split('?')[0]);

for (const [name, shop, scripts] of [
  ['without the chat', alone, [STATUS, WEEK]],
  ['after the chat', beside, [CHAT, STATUS, WEEK]],
  ['before the chat', beside, [WEEK, STATUS, CHAT]],
  ['before the chat, under addresses with a query', beside, [`${STATUS}?v=2`, `${WEEK}?v=2`, `${CHAT}?v=2`]],
]) {
  scenario(
    `${name}, both say the hours, and the engine loads once`,
    {at: MONDAY_NOON, shop: {...shop, scripts}, connection: null},
    async ({page, server}) => {
      await defined(page);
      assert.deepEqual(await shown(page), {status: 'We’re here until 17:00.', days: 7});
      const loaded = scriptsIn(server);
      assert.deepEqual(loaded, [...new Set(loaded)]);
      assert.equal(loaded.filter((url) => url === CHAT).length, 1);
      // A browser without `Temporal` loads its zones, too.
      assert.deepEqual(
        loaded.filter((url) => ![CHAT, STATUS, WEEK].includes(url) && !/luxon-zones/.test(url)),
        [],
      );
    },
  );
}

scenario(
  'a script that a page has twice under two addresses says so once, and the first one stays',
  {at: MONDAY_NOON, shop: {...alone, scripts: [STATUS, WEEK, `${STATUS}?v=2`]}},
  async ({page, problems}) => {
    await defined(page);
    await eventually(() => assert.ok(problems.length, 'it is said'));
    assert.deepEqual(await shown(page), {status: 'We’re here until 17:00.', days: 7});
    const [warning, ...others] = problems.splice(0);
    assert.match(warning ?? '', /^warning: <office-hours-status> is registered already/);
    assert.deepEqual(others, []);
  },
);

scenario(
  'a script of somebody else’s that has the same name is left alone',
  {
    at: MONDAY_NOON,
    shop: {...alone, scripts: [STATUS, WEEK], head: '<script src="/others/chat-widget.js"></script>'},
    prepare: ({server}) =>
      server.add('/others/chat-widget.js', {
        headers: {'Content-Type': 'text/javascript'},
        body: 'globalThis.runs = (globalThis.runs ?? 0) + 1;',
      }),
  },
  async ({page}) => {
    await defined(page);
    assert.deepEqual(await shown(page), {status: 'We’re here until 17:00.', days: 7});
    assert.equal(await page.evaluate(() => globalThis.runs), 1);
  },
);

scenario(
  'both change by themselves at the instant of closing',
  {
    at: new Date(+MONDAY_NOON + 5 * 3_600_000 - 2000),
    drivesClock: true,
    shop: {...beside, scripts: [CHAT, STATUS, WEEK]},
  },
  async ({page}) => {
    await defined(page);
    assert.equal((await shown(page)).status, 'We’re here until 17:00.');
    await page.clock.runFor(2500);
    assert.equal((await shown(page)).status, 'We’ll be back tomorrow at 09:00.');
  },
);

scenario(
  'what the page holds stays where the engine does not load',
  {
    at: MONDAY_EVENING,
    shop: {...alone, scripts: []},
    tolerated: /office-hours-status|chat-widget|ERR_FAILED|Failed to load|Failed to fetch/,
    prepare: ({page}) => page.route('**/cdn/chat-widget.js*', (route) => route.abort()),
  },
  async ({page}) => {
    await page.addScriptTag({url: STATUS, type: 'module'}).catch(() => {});
    assert.ok(await page.getByText('Mon–Fri 9–17').first().isVisible());
    assert.equal(await page.evaluate(() => customElements.get('office-hours-status')), undefined);
  },
);

scenario(
  'both work under a strict policy',
  {
    at: MONDAY_EVENING,
    headers: {'Content-Security-Policy': STRICT_POLICY},
    shop: {...beside, scripts: [STATUS, WEEK, CHAT]},
  },
  async ({page}) => {
    await defined(page);
    assert.deepEqual(await shown(page), {status: 'We’ll be back tomorrow at 09:00.', days: 7});
  },
);

scenario(
  'both are read at 320 px, in a page that has rules for everything',
  {
    at: MONDAY_EVENING,
    viewport: {width: 320, height: 700},
    zone: 'America/New_York',
    shop: {
      ...beside,
      scripts: [CHAT, STATUS, WEEK],
      head: '<style>*{font-size:32px!important;letter-spacing:2px!important}table,td,div,span{inline-size:2000px!important}</style>',
    },
  },
  async ({page}) => {
    await defined(page);
    assert.equal((await shown(page)).days, 7);
    const overflow = await page.evaluate(() => {
      const {left, right} = document
        .querySelector('office-hours-week')
        .shadowRoot.querySelector('table')
        .getBoundingClientRect();
      return [left, right];
    });
    assert.ok(overflow[0] >= 0 && overflow[1] <= 320, String(overflow));
  },
);
