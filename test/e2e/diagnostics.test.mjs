// Nothing fails silently: each slip in what a shop has pasted, and each server that is no inbox, is said once in the console
// and to the page, with the fix. And nothing is said, or loaded for it, where there is none.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after} from 'node:test';
import {demoPages, firstStage, zonesScript} from './server.mjs';
import {FALLBACK, MONDAY_EVENING, MONDAY_NOON, PARIS_WEEK, shopPage, widgetTag} from './shop.mjs';
import {answers, NETWORK, shown, startBackend, untilShown} from './shop-backend.mjs';
import {eventually, useBrowser} from './stage.mjs';
import {button, composer, email, launcherName, openPanel, panel, replies, settled, told, write} from './widget.mjs';

const scenario = useBrowser();
const DIAGNOSIS = /\/chat-[\w-]*(diagnosis|problem|obstacle)-/;
/** What a browser says of requests that fail, or that go elsewhere, and the widget of slips: judged apart. */
const EXPECTED = /^(elsewhere|failed|error)|<chat-widget>/;
const HELLO = {messages: {offline: 'Back {opens}.'}};

/** Keeps what the console says as warnings of ours. Made before the page loads. */
const prepare = ({page}) => {
  const warnings = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  return {warnings};
};

/** Until exactly these have been said, in the console and to the page, and nothing follows. */
async function untilWarned({page, warnings}, ...expected) {
  await eventually(() => assert.ok(warnings.length >= expected.length, `said: ${warnings.join('\n') || 'nothing'}`));
  await page.evaluate(() => document.querySelector('chat-widget').requestUpdate());
  await settled(page);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  assert.equal(warnings.length, expected.length, warnings.join('\n'));
  for (const pattern of expected)
    assert.ok(
      warnings.some((text) => pattern.test(text)),
      `${pattern}: ${warnings.join('\n')}`,
    );
  const errors = await told(page, 'chat-error');
  assert.deepEqual(
    errors.map(({source, message}) => `<chat-widget> ${source}: ${message}`),
    warnings,
  );
}

const attributes = {'office-hours': PARIS_WEEK, endpoint: '/inbox/messages'};
const weekWith = (change) => ({...PARIS_WEEK, ...change});
const SLIPS = [
  ['officehours', {officehours: PARIS_WEEK}, /officehours: .*"office-hours"/],
  ['office_hours', {office_hours: PARIS_WEEK}, /office_hours: .*"office-hours"/],
  ['offlinemessage', {...attributes, offlinemessage: 'Away'}, /offlinemessage: .*"offline-message"/],
  ['end-point', {'office-hours': PARIS_WEEK, 'end-point': '/x'}, /end-point: .*"endpoint"/],
  ['a property as an attribute', {...attributes, strings: '{}'}, /strings: .*element\.strings = /],
  [
    'hours within another object',
    {...attributes, 'office-hours': {office_hours: PARIS_WEEK}},
    /office-hours: \$\.office_hours: .*give only what is inside of "office_hours"/,
  ],
  [
    'a bare weekday',
    {...attributes, 'office-hours': {timezone: 'UTC', monday: PARIS_WEEK.weekly.monday}},
    /office-hours: \$\.monday: .*inside of "weekly"/,
  ],
  [
    'a bare weekday without a zone',
    {...attributes, 'office-hours': {monday: PARIS_WEEK.weekly.monday}},
    /office-hours: \$\.timezone: .*is missing.*\n\$\.monday: .*inside of "weekly"/,
  ],
  [
    'a weekday in another language',
    {...attributes, 'office-hours': weekWith({weekly: {lundi: PARIS_WEEK.weekly.monday}})},
    /\$\.weekly\.lundi: .*known are monday/,
  ],
  ['an attribute that means nothing', {...attributes, colour: 'red'}, /colour: .*known are ask-email, assistant/],
  ['{open}', {...attributes, 'offline-message': 'Back {open}.'}, /offline-message: "\{open\}" .*mean \{opens\}/],
  ['{opens }', {...attributes, 'welcome-message': 'Back {opens }.'}, /welcome-message: "\{opens \}" .*mean \{opens\}/],
  ['{{opens}}', {...attributes, 'online-message': 'Back {{opens}}.'}, /online-message: .*mean \{opens\}/],
  [
    '{Opens} in a date’s message',
    {...attributes, 'office-hours': weekWith({exceptions: [{from: '2026-12-25', message: '{Opens}'}]})},
    /office-hours: \$\.exceptions\[0\]\.message: "\{Opens\}" .*mean \{opens\}/,
  ],
  ['"exception"', {...attributes, 'office-hours': weekWith({exception: []})}, /\$\.exception: .*mean "exceptions"/],
  [
    'hours of a day that overlap',
    {
      ...attributes,
      'office-hours': weekWith({
        weekly: {
          monday: [
            {opens: '09:00', closes: '12:00'},
            {opens: '11:00', closes: '17:00'},
          ],
        },
      }),
    },
    /\$\.weekly\.monday\[1\]: .*overlaps/,
  ],
];
for (const [what, shop, pattern] of SLIPS) {
  scenario(`${what} is pointed at once`, {shop: {attributes: shop}, prepare, tolerated: EXPECTED}, async (stage) => {
    await untilWarned(stage, pattern);
  });
}

const unclosed = (rest) => widgetTag(attributes).replace(/<a .*/, rest);
scenario(
  'an element that holds the rest of its page is pointed at',
  {shop: {widget: unclosed('<h1>Plants</h1><p>All of them</p>')}, prepare, tolerated: EXPECTED},
  (stage) => untilWarned(stage, /content: holds more of the page \(<h1>\).*<\/chat-widget>/),
);

/** What is looked at no sooner than it is used. */
const SLIPS_OF_THE_PANEL = [
  ['days that are no number', {'keep-days': '7d'}, /keep-days: "7d" is no number of days/],
  ['days that are none', {'keep-days': '-1'}, /keep-days: "-1" is no number of days/],
  ['a title with a placeholder', {heading: 'We open {opens}'}, /heading: \{opens\} stays as it is/],
  ['a line with a placeholder', {'reply-time': 'Until {closes}'}, /reply-time: \{closes\} stays as it is/],
  [
    'a translation that is one text',
    {translations: {de: 'Hallo'}},
    /translations: \$\.de: "Hallo" is of the wrong kind/,
  ],
  [
    'a translation of what there is not',
    {translations: {de: {onlin: 'Hallo'}}},
    /translations: \$\.de\.onlin: .*"online"/,
  ],
  ['a list of translations', {translations: [{online: 'Hallo'}]}, /translations: .*wrong kind/],
];
for (const [what, shop, pattern] of SLIPS_OF_THE_PANEL) {
  scenario(
    `${what} is pointed at once the chat is open`,
    {shop: {attributes: {...attributes, 'welcome-message': 'Hello', ...shop}}, prepare, tolerated: EXPECTED},
    async (stage) => {
      await openPanel(stage.page);
      await untilWarned(stage, pattern);
    },
  );
}

scenario(
  'two slips are two warnings',
  {
    shop: {attributes: {...attributes, 'office-hours': weekWith({exception: [], tuesday: []}), placment: 'start'}},
    prepare,
    tolerated: EXPECTED,
  },
  (stage) => untilWarned(stage, /placment: .*"placement"/, /\$\.exception:/, /\$\.tuesday:/),
);

const LEFTOVERS =
  'class="x" id="y" style="" data-a="{b}" aria-label="z" v-cloak @click="a" :open="b" x-data="{c: 1}" hx-get="/d" ' +
  'phx-hook="e" wire:id="f" _ngcontent-abc="" onclick="" part="g" slot="h"';
scenario(
  'what frameworks leave on any element is no slip, and loads nothing',
  {
    shop: {widget: widgetTag(attributes).replace('<chat-widget', `<chat-widget ${LEFTOVERS}`)},
    connection: {effectiveType: '3g', saveData: false},
  },
  async ({page, server}) => {
    await settled(page);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const scripts = server.hits.filter((hit) => hit.startsWith('/cdn/') && hit !== zonesScript).sort();
    assert.deepEqual(scripts, firstStage());
  },
);

for (const path of demoPages.filter((each) => !/no-script|bad-json|scenarios/.test(each))) {
  scenario(
    `${path} is without a slip, also once somebody writes`,
    {path, prepare, tolerated: EXPECTED},
    async ({page, server, warnings}) => {
      const widgets = page.locator('chat-widget');
      for (let i = 0; i < (await widgets.count()); i++) {
        await widgets.nth(i).evaluate(async (widget) => {
          await customElements.whenDefined('chat-widget');
          widget.send('Hello');
          await widget.updateComplete;
        });
      }
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      assert.deepEqual(warnings, []);
      assert.deepEqual(
        server.hits.filter((hit) => DIAGNOSIS.test(hit)),
        [],
      );
    },
  );
}

const NOWHERE = /endpoint: messages go nowhere: .*"endpoint".*transport/;
scenario(
  'messages that go nowhere are said so with the first one, no address is asked for, and the page’s link is there',
  {
    at: MONDAY_EVENING,
    shop: {attributes: {'office-hours': PARIS_WEEK, 'ask-email': 'always'}},
    prepare,
    tolerated: EXPECTED,
  },
  async (stage) => {
    const {page, warnings} = stage;
    await openPanel(page);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    assert.deepEqual(warnings, []);
    assert.ok(await page.getByRole('link', {name: FALLBACK}).isVisible());
    await write(page, 'Hello');
    await write(page, 'Anybody?');
    await untilWarned(stage, NOWHERE);
    assert.equal(await email(page).count(), 0);
    // It is reached with the keyboard too.
    await composer(page).focus();
    await page.keyboard.press('Shift+Tab');
    assert.equal(await page.evaluate(() => globalThis.deepActive().textContent), FALLBACK);
  },
);

scenario(
  'where messages go somewhere, the link stays out of sight',
  {shop: {attributes}, tolerated: EXPECTED},
  async ({page}) => {
    await openPanel(page);
    await write(page, 'Hello');
    await untilShown(page, ['Hello: Sent']);
    assert.equal(await page.getByRole('link', {name: FALLBACK}).isVisible(), false);
  },
);

// Servers.
const servers = [];
after(() => Promise.all(servers.map((server) => server.close())));

/** A server of another origin that answers as `act` says; counts what it is asked. */
async function startServer(act) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.accept ?? ''}`);
    request.resume();
    act(request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => (server.closeAllConnections(), new Promise((resolve) => server.close(resolve)));
  servers.push({close});
  return {origin: `http://127.0.0.1:${server.address().port}`, asked, close};
}

const ANY_ORIGIN = {'Access-Control-Allow-Origin': '*'};
const OPEN = {...ANY_ORIGIN, 'Access-Control-Allow-Headers': 'content-type'};
const answering =
  (status, headers = {}, body = '') =>
  (_, response) =>
    response.writeHead(status, headers).end(body);
const HTML = {'Content-Type': 'text/html'};
const preflighted = (answer) => (request, response) =>
  request.method === 'OPTIONS' ? response.writeHead(204, OPEN).end() : answer(request, response);

const SERVERS = [
  [
    'that answers 404',
    preflighted(answering(404, OPEN)),
    /endpoint: http:\S+ answered 404; .*check the address/,
    'failed',
  ],
  ['that takes no POST', preflighted(answering(405, OPEN)), /endpoint: http:\S+ answered 405; .*POST/, 'failed'],
  [
    'that wants a login',
    preflighted(answering(403, OPEN)),
    /endpoint: http:\S+ answered 403; .*every visitor/,
    'failed',
  ],
  [
    'that shows a page of its shop',
    preflighted(answering(200, {...OPEN, ...HTML}, '<!doctype html><h1>Welcome</h1>')),
    /endpoint: http:\S+ answered with a web page/,
    'failed',
  ],
  [
    'that redirects',
    preflighted(answering(302, {...OPEN, Location: '/elsewhere'})),
    /endpoint: http:\S+ redirects: write/,
  ],
  [
    'that sends no CORS headers',
    answering(200, {'Content-Type': 'application/json'}, '{}'),
    /endpoint: http:\S+ is there, .*Access-Control-Allow-Origin.*Access-Control-Allow-Headers: content-type/,
  ],
  [
    'that refuses the preflight',
    (request, response) => answering(request.method === 'OPTIONS' ? 405 : 200, ANY_ORIGIN)(request, response),
    /endpoint: http:\S+ is there, but refuses .*preflight.*Access-Control-Allow-Headers: content-type/,
  ],
];
for (const [what, act, pattern, state] of SERVERS) {
  scenario(
    `an endpoint ${what} is explained once`,
    {
      at: MONDAY_NOON,
      tolerated: EXPECTED,
      async prepare({page, server}) {
        const {origin} = await startServer(act);
        server.add('/shop.html', {
          body: shopPage({attributes: {'office-hours': PARIS_WEEK, endpoint: `${origin}/chat`}}),
        });
        return prepare({page});
      },
    },
    async (stage) => {
      const {page} = stage;
      await openPanel(page);
      await write(page, 'Hello');
      await untilWarned(stage, pattern);
      if (state !== 'failed') return;
      assert.deepEqual(await shown(page), ['Hello: Not sent, Try again']);
      assert.ok(await page.getByRole('link', {name: FALLBACK}).isVisible());
      await button(page, 'Try again').click();
      await untilShown(page, ['Hello: Not sent, Try again']);
      await untilWarned(stage, pattern); // it is not said again
    },
  );
}

for (const [what, endpoint] of [
  ['of another origin', 'http://127.0.0.2:9/chat'],
  ['of the page’s own origin', '/inbox/messages'],
]) {
  const policy = "default-src 'none'; script-src 'self'; img-src data:; connect-src https://other.example";
  scenario(
    `an endpoint ${what} that the page’s own policy forbids is explained once`,
    {
      at: MONDAY_NOON,
      shop: {attributes: {...attributes, endpoint}},
      headers: {'Content-Security-Policy': policy},
      prepare,
      tolerated: EXPECTED,
    },
    async (stage) => {
      await openPanel(stage.page);
      await write(stage.page, 'Hello');
      await untilWarned(stage, /endpoint: http:\S+ is forbidden .*Content-Security-Policy.*connect-src/);
    },
  );
}

const IMPOSSIBLE = [
  ['mailto:help@shop.example', /"?mailto:help@shop.example"? is no address of the web/],
  ['ftp://shop.example/chat', /is no address of the web/],
  ['data:text/plain,thanks', /is no address of the web/],
  ['https://', /is no address of the web/],
  ['shop.example:8080/chat', /is no address of the web/],
  ['https://key:secret@shop.example/chat', /holds a name or a password/],
];
for (const [endpoint, pattern] of IMPOSSIBLE) {
  scenario(
    `an endpoint to which nothing can go is told of at once: ${endpoint}`,
    {at: MONDAY_NOON, shop: {attributes: {...attributes, endpoint}}, prepare, tolerated: EXPECTED},
    async (stage) => {
      const {page} = stage;
      await openPanel(page);
      await write(page, 'Hello');
      await untilShown(page, ['Hello: Not sent, Try again']);
      assert.ok(await page.getByRole('link', {name: FALLBACK}).isVisible());
      await untilWarned(stage, pattern);
    },
  );
}

scenario(
  'an endpoint without https, on a page with it, is told of at once',
  {at: MONDAY_NOON, tolerated: EXPECTED, prepare},
  async (stage) => {
    const {page, server} = stage;
    await page.route('https://shop.example/**', async (route) => {
      const {pathname} = new URL(route.request().url());
      if (pathname === '/shop.html') {
        const body = shopPage({attributes: {...attributes, endpoint: 'http://shop.example/chat'}});
        await route.fulfill({contentType: 'text/html', body});
      } else await route.fulfill({response: await page.request.get(server.origin + pathname)});
    });
    await page.goto('https://shop.example/shop.html');
    await openPanel(page);
    await write(page, 'Hello');
    await untilShown(page, ['Hello: Not sent, Try again']);
    assert.ok(await page.getByRole('link', {name: FALLBACK}).isVisible());
    await untilWarned(stage, /endpoint: http:\S+ begins with "http:".*write "https:"/);
  },
);

for (const status of [500, 502, 503, 507]) {
  scenario(
    `an endpoint that answers ${status} is told of at once, and the visitor is shown another way soon`,
    {
      at: MONDAY_NOON,
      tolerated: EXPECTED,
      async prepare({page, server}) {
        const {origin} = await startServer(preflighted(answering(status, OPEN)));
        server.add('/shop.html', {body: shopPage({attributes: {...attributes, endpoint: `${origin}/chat`}})});
        return prepare({page});
      },
    },
    async (stage) => {
      const {page} = stage;
      await openPanel(page);
      await write(page, 'Hello');
      await page.getByRole('link', {name: FALLBACK}).waitFor();
      await untilWarned(stage, new RegExp(`endpoint: http:\\S+ answered ${status}: messages wait here`));
      assert.deepEqual(await shown(page), ['Hello: Sending…']);
    },
  );
}

scenario(
  'a server that is away for a moment is no mistake',
  {
    at: MONDAY_NOON,
    tolerated: NETWORK,
    async prepare({page, server}) {
      const backend = await startBackend();
      servers.push(backend);
      backend.answerNext(answers.reset(), answers.status(503, {'Retry-After': '1'}), answers.reset());
      server.add('/shop.html', {body: shopPage({attributes: {...attributes, endpoint: backend.endpoint}})});
      return prepare({page});
    },
  },
  async ({page, warnings}) => {
    await openPanel(page);
    await write(page, 'Hello');
    await untilShown(page, ['Hello: Sent']);
    assert.deepEqual(warnings, []);
  },
);

const STREAMS = [
  ['that is a page', answering(200, {...ANY_ORIGIN, ...HTML}, '<h1>Hi</h1>'), /stream: http:\S+ sends "text\/html"/],
  ['that is not there', answering(404, ANY_ORIGIN), /stream: http:\S+ answered 404; .*text\/event-stream/],
  [
    'without CORS headers',
    answering(200, {'Content-Type': 'text/event-stream'}),
    /stream: http:\S+ is there, .*Access-Control-Allow-Origin/,
  ],
];
for (const [what, act, pattern] of STREAMS) {
  scenario(
    `a stream ${what} is explained once`,
    {
      tolerated: EXPECTED,
      async prepare({page, server}) {
        const {origin} = await startServer(act);
        server.add('/shop.html', {body: shopPage({attributes: {...attributes, stream: `${origin}/answers`}})});
        return prepare({page});
      },
    },
    async (stage) => {
      await openPanel(stage.page);
      await write(stage.page, 'Hello');
      await untilWarned(stage, pattern);
    },
  );
}

const json = (document) => ({body: JSON.stringify(document)});
const SOURCES = [
  ['that is not there', undefined, /src: \/hours\.json could not be used: the server answered 404; check the address/],
  ['that is a page', {body: '<!doctype html><h1>Hi</h1>'}, /src: .*it is a web page and no JSON/],
  ['with a comma too many', {body: '{"messages": {},}'}, /src: .*it is no JSON \(.*check quotation marks/],
  ['that is a list', json([]), /src: .*no JSON object with "officeHours"/],
  ['of bare office hours', json(PARIS_WEEK), /src: \$: these are bare office hours; write .*officeHours/, true],
  ['with a misspelt text', json({messages: {offlin: 'x'}}), /src: \$\.messages\.offlin: .*mean "offline"/],
  ['with {open}', json({messages: {offline: 'Back {open}.'}}), /src: \$\.messages\.offline: "\{open\}" .*\{opens\}/],
  [
    'with a slip in its hours',
    json({officeHours: weekWith({exception: []})}),
    /src: \$\.officeHours\.exception: .*mean "exceptions"/,
    true,
  ],
  ['without one', json({officeHours: PARIS_WEEK, ...HELLO}), undefined, true],
];
for (const [what, file, pattern, hasHours] of SOURCES) {
  scenario(
    `a document ${what} is ${pattern ? 'explained once' : 'not spoken of'}`,
    {
      at: MONDAY_NOON,
      tolerated: EXPECTED,
      async prepare({page, server}) {
        if (file) server.add('/hours.json', file);
        server.add('/shop.html', {body: shopPage({attributes: {src: '/hours.json', endpoint: '/inbox/messages'}})});
        return prepare({page});
      },
    },
    async (stage) => {
      if (hasHours) {
        await eventually(async () => {
          const availability = await stage.page.locator('chat-widget').evaluate((widget) => widget.availability);
          assert.notEqual(availability.status, 'unset');
        });
      }
      await untilWarned(stage, ...(pattern ? [pattern] : []));
      await openPanel(stage.page);
    },
  );
}

// The visitor's clock. It shows Monday noon, and the shop has been closed for hours.
const AHEAD = new Date(+MONDAY_NOON + 8 * 3_600_000);
const TEXTS = {'online-message': 'Here.', 'offline-message': 'Away.'};
for (const [what, headers, reply] of [
  ['that tells the time', {'Access-Control-Expose-Headers': 'Date', Date: AHEAD.toUTCString()}, 'Away.'],
  ['that hides it', {Date: AHEAD.toUTCString()}, 'Here.'],
]) {
  scenario(
    `with a wrong clock, the first reply of all goes by a document of another origin ${what}`,
    {
      at: MONDAY_NOON,
      tolerated: EXPECTED,
      async prepare({page, server}) {
        const source = await startServer((_, response) => {
          const cors = {...ANY_ORIGIN, 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers};
          response.writeHead(200, cors).end(JSON.stringify({officeHours: PARIS_WEEK}));
        });
        const all = {src: `${source.origin}/hours.json`, endpoint: '/inbox/messages', ...TEXTS};
        server.add('/shop.html', {body: shopPage({attributes: all})});
        return {...prepare({page}), source};
      },
    },
    async ({page, source}) => {
      const isTold = reply === 'Away.';
      await eventually(async () => {
        const name = await launcherName(page);
        assert.ok(name.includes(isTold ? 'away' : 'online'), name);
      });
      await openPanel(page);
      await write(page, 'Hello');
      await eventually(async () => assert.deepEqual(await replies(page), [reply]));
      assert.equal(source.asked.filter((each) => each.startsWith('HEAD')).length, isTold ? 1 : 0);
      assert.ok(await panel(page).isVisible());
    },
  );
}

scenario(
  'with a wrong clock, the first reply of another conversation goes by what an earlier answer told',
  {
    at: MONDAY_NOON,
    tolerated: NETWORK,
    async prepare({server}) {
      const backend = await startBackend();
      servers.push(backend);
      backend.setDate(+AHEAD);
      const all = {'office-hours': PARIS_WEEK, endpoint: backend.endpoint, ...TEXTS};
      server.add('/shop.html', {body: shopPage({attributes: all})});
    },
  },
  async ({page}) => {
    await openPanel(page);
    await write(page, 'Hello');
    await untilShown(page, ['Hello: Sent']);
    await page.reload();
    await openPanel(page);
    await write(page, 'Hello again');
    await eventually(async () => assert.equal((await replies(page)).at(-1), 'Away.'));
    await button(page, 'End conversation').click();
    await button(page, 'End and delete').click();
    await write(page, 'Another matter');
    await eventually(async () => assert.deepEqual(await replies(page), ['Away.']));
  },
);
