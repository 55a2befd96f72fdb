// A page that is asked to check its chat (`?chat-check`): set-ups as they go wrong, each with what is said of it.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after} from 'node:test';
import {scripts} from './server.mjs';
import {MONDAY_NOON, PARIS_WEEK, shopPage, widgetTag} from './shop.mjs';
import {answers, startBackend} from './shop-backend.mjs';
import {eventually, useBrowser} from './stage.mjs';
import {told} from './widget.mjs';

const scenario = useBrowser();
const PATH = '/shop.html?chat-check';
const ANY = /./;

const backend = await startBackend();
backend.setDate(+MONDAY_NOON);
/** Of another origin, and lets nobody read it. */
const closed = createServer((_, response) => response.writeHead(200).end('{}'));
await new Promise((resolve) => closed.listen(0, resolve));
after(() => Promise.all([backend.close(), new Promise((resolve) => closed.close(resolve))]));
const closedUrl = `http://localhost:${closed.address().port}/`;

const good = {'office-hours': PARIS_WEEK, endpoint: backend.endpoint, stream: backend.stream};

const dialog = (page) => page.getByRole('dialog', {name: 'Chat check'});
/** All that is said, by its verdict. */
const said = (page, mark) => dialog(page).locator(`li.${mark} span`).allTextContents();
const untilDone = (page) => dialog(page).getByRole('status').filter({hasText: 'Done:'}).waitFor();

const CLOSED_NOW = {timezone: 'Europe/Paris', weekly: {sunday: [{opens: '09:00', closes: '17:00'}]}};
const OVER = {from: '2025-12-24', hours: [{opens: '09:00', closes: '17:00'}]};

const json = (document) => ({body: JSON.stringify(document), headers: {'Content-Type': 'application/json'}});

/** What is wrong, what is said of it, and whether that is wrong or only worth a look. */
const SET_UPS = [
  ['an unknown attribute', {shop: {attributes: {...good, officehours: PARIS_WEEK}}}, 'wrong', /"office-hours"/],
  [
    'an attribute that ends too early',
    {
      shop: {
        widget: `<chat-widget office-hours="{"timezone":"Europe/Paris"}" endpoint="${backend.endpoint}"></chat-widget>`,
      },
    },
    'wrong',
    /A quotation mark ends an attribute too early|office-hours: \$: this is not JSON/,
  ],
  [
    'a number that is none',
    {shop: {attributes: {...good, 'keep-days': 'a month'}}},
    'wrong',
    /"a month" is no number of days/,
  ],
  [
    'hours on the page with a mistake, and no chat',
    {
      shop: {
        scripts: ['/cdn/chat-widget.js', '/cdn/office-hours-status.js'],
        widget: '<office-hours-status src="/none.json"></office-hours-status>',
      },
    },
    'wrong',
    /src: .*\/none\.json could not be used: the server answered 404/,
  ],
  [
    'hours on the page without a script of theirs',
    {shop: {widget: `${widgetTag(good)}<office-hours-week></office-hours-week>`}},
    'wrong',
    /is there a script tag for office-hours-week\.js/,
  ],
  ['an unknown word', {shop: {attributes: {...good, placement: 'middle'}}}, 'wrong', /"middle".*"end" or "start"/],
  ['an unknown placeholder', {shop: {attributes: {...good, 'offline-message': 'Back {open}'}}}, 'wrong', /\{opens\}/],
  [
    'a schedule with a mistake',
    {shop: {attributes: {...good, 'office-hours': {...PARIS_WEEK, timezone: 'Paris'}}}},
    'wrong',
    /"Paris" is not a time zone/,
  ],
  ['a document that is not there', {shop: {attributes: {...good, src: '/none.json'}}}, 'wrong', /src: .*answered 404/],
  [
    'a document with a typing error',
    {shop: {attributes: {...good, src: '/hours.json'}}, file: json({officeHours: PARIS_WEEK, mesages: {}})},
    'wrong',
    /\$\.mesages: .*"messages"/,
  ],
  ['no endpoint', {shop: {attributes: {'office-hours': PARIS_WEEK}}}, 'wrong', /Messages go nowhere/],
  [
    'an endpoint without CORS',
    {shop: {attributes: {...good, endpoint: closedUrl}}},
    'wrong',
    /\(CORS\); its answers must carry "Access-Control-Allow-Origin/,
  ],
  [
    'an endpoint that is no address',
    {shop: {attributes: {...good, endpoint: 'mailto:a@shop.example'}}},
    'wrong',
    /is no address of the web/,
  ],
  [
    'an endpoint where nothing is',
    {shop: {attributes: {...good, endpoint: '/nowhere'}}},
    'look',
    /\/nowhere answers 404 when it is asked without a message/,
  ],
  [
    'an endpoint that is a page',
    {shop: {attributes: {...good, endpoint: '/shop.html'}}},
    'look',
    /\/shop\.html answers a web page when/,
  ],
  [
    'an endpoint that is a mail address',
    {shop: {attributes: {...good, endpoint: 'help@shop.example'}}},
    'wrong',
    /"help@shop\.example" is a mail address/,
  ],
  [
    'a part of the script that is not there',
    {shop: {attributes: good}, missing: /\/chat-panel-/},
    'wrong',
    /the chat does not open\. Put all files of dist\/cdn\//,
  ],
  [
    'a part that only some visitors need, and that is not there',
    {shop: {attributes: good}, missing: /\/chat-week-view-/},
    'wrong',
    /^chat-week-view-.+\.js cannot be loaded, beside chat-widget\.js\. Put all files of dist\/cdn\//,
  ],
  [
    'a language whose file is not there',
    {shop: {attributes: good, lang: 'de'}, missing: /\/chat-language-de-/},
    'wrong',
    /"de" is asked for, and its texts could not be loaded/,
  ],
  [
    'translations into what is no language',
    {shop: {attributes: {...good, translations: {german: {offline: 'Geschlossen'}}}}},
    'look',
    /"german" is no tag of a language.*write "de"/,
  ],
  [
    'translations of a text that there is not',
    {shop: {attributes: {...good, translations: {de: {ofline: 'Geschlossen'}}}}},
    'wrong',
    /"ofline" has no meaning here/,
  ],
  [
    'an element in something hidden',
    {shop: {widget: `<div class="later" style="display:none">${widgetTag(good)}</div>`}},
    'look',
    /Nobody sees the chat: <div class="later"> is hidden/,
  ],
  [
    'a button that something lies over',
    {
      shop: {
        widget: `${widgetTag(good)}<div id="cookies" style="position:fixed;inset:50% 0 0;z-index:2147483647"></div>`,
      },
    },
    'look',
    /<div id="cookies"> lies over the button/,
  ],
  [
    'an element that a transformed one keeps',
    {shop: {widget: `<div style="transform:scale(1);block-size:2000px">${widgetTag(good)}</div>`}},
    'look',
    /The button is outside of the window/,
  ],
  [
    'an element that is not closed',
    {shop: {widget: `${widgetTag(good).replace(/<a .*/, '')}<main>All our plants</main>`}},
    'wrong',
    /content: holds more of the page \(<main>\)/,
  ],
  [
    'an element that is not closed, before less than a page',
    {shop: {widget: `${widgetTag(good).replace(/<a .*/, '')}<div><h2>Plants</h2><p>All of them</p></div>`}},
    'look',
    /holds more of the page \(<h2>\)/,
  ],
  [
    'an element in something inert',
    {shop: {widget: `<div id="behind" inert>${widgetTag(good)}</div>`}},
    'look',
    /<div id="behind"> is "inert"/,
  ],
  [
    'a button behind an open modal',
    {
      shop: {
        widget: `${widgetTag(good)}<dialog id="sale">Sale!</dialog><script>document.getElementById('sale').showModal()</script>`,
      },
    },
    'look',
    /A modal dialog of the page is open \(<dialog id="sale">\)/,
  ],
  [
    'a button that is cut off',
    {
      shop: {
        widget: `<div style="transform:scale(1);overflow:hidden;position:fixed;inset:0 0 120px 0">
          <div style="position:absolute;inset:0 0 -120px 0;transform:scale(1)">${widgetTag(good)}</div></div>`,
      },
    },
    'look',
    /cuts it off \("overflow"\)/,
  ],
  [
    'an element whose name is misspelt',
    {shop: {widget: '<chat-wigdet></chat-wigdet>'}},
    'wrong',
    /you probably mean it by <chat-wigdet>/,
  ],
  [
    'an element in a template',
    {shop: {widget: `<template>${widgetTag(good)}</template>`}},
    'wrong',
    /one is in a <template>/,
  ],
  [
    'attributes under other names',
    {shop: {attributes: {...good, 'data-heading': 'Help'}}},
    'wrong',
    /"data-heading" means nothing here: write "heading"/,
  ],
  [
    'an endpoint without its beginning',
    {shop: {attributes: {...good, endpoint: 'shop.example/chat'}}},
    'wrong',
    /"https:\/\/shop\.example\/chat"/,
  ],
  [
    'a title with a placeholder',
    {shop: {attributes: {...good, heading: 'We open {opens}'}}},
    'wrong',
    /heading: \{opens\} stays as it is here/,
  ],
  [
    'hours that win over the document’s',
    {shop: {attributes: {...good, src: '/hours.json'}}, file: json({officeHours: PARIS_WEEK})},
    'look',
    /"office-hours" of its own, which win/,
  ],
  [
    'a document that is not in UTF-8',
    {
      shop: {attributes: {endpoint: good.endpoint, stream: good.stream, src: '/hours.json'}},
      file: {
        body: Buffer.from(JSON.stringify({officeHours: PARIS_WEEK, messages: {offline: 'Zur\u00fcck'}}), 'latin1'),
        headers: {'Content-Type': 'application/json'},
      },
    },
    'wrong',
    /save the file as UTF-8/,
  ],
  [
    'a name as the page’s language',
    {shop: {attributes: good, lang: 'german'}},
    'wrong',
    /"german" is no tag.*write "de" as "lang"/,
  ],
  ['a country as the page’s language', {shop: {attributes: good, lang: 'jp'}}, 'wrong', /"jp" is no tag.*write "ja"/],
  [
    'translations under a longer tag',
    {shop: {attributes: {...good, translations: {ger: {offline: 'Geschlossen'}}}}},
    'look',
    /"ger" is no tag of a language.*write "de"/,
  ],
  [
    'no button while closed',
    {shop: {attributes: {...good, 'office-hours': CLOSED_NOW, 'outside-hours': 'hide'}}, at: MONDAY_NOON},
    'look',
    /There is no button now/,
  ],
  [
    'hours that are over',
    {shop: {attributes: {...good, 'office-hours': {timezone: 'Europe/Paris', exceptions: [OVER]}}}},
    'look',
    /No opening is known in the coming year/,
  ],
  [
    'a status set by hand that is over',
    {shop: {attributes: {...good, 'status-override': 'offline', 'status-override-until': '2026-01-01T10:00:00Z'}}},
    'look',
    /"status-override" ended at 2026-01-01T10:00:00Z, and the schedule holds/,
  ],
  [
    'a document with a key that nothing is known of',
    {
      shop: {attributes: {...good, src: '/hours.json'}},
      file: json({officeHours: PARIS_WEEK, chat: {statusOverride: 'offline'}}),
    },
    'look',
    /\$\.chat\.statusOverride: .* is not known here/,
  ],
  ['a stream that is none', {shop: {attributes: {...good, stream: '/shop.html'}}}, 'wrong', /sends "text\/html"/],
  ['no stream', {shop: {attributes: {...good, stream: ''}}}, 'note', /No "stream" is set/],
  [
    'a policy without connect-src',
    {
      shop: {attributes: good},
      headers: {'Content-Security-Policy': "default-src 'self'; img-src data:; style-src 'self' 'unsafe-inline'"},
    },
    'wrong',
    /allow its origin in connect-src/,
  ],
  [
    'the script twice',
    {shop: {attributes: good, scripts: ['/cdn/chat-widget.js', '/cdn/chat-widget.js?again']}},
    'wrong',
    /loaded from 2 addresses/,
  ],
  ['no element', {shop: {widget: '', body: '<h1>A shop</h1>'}}, 'wrong', /There is no <chat-widget> on this page/],
  [
    'two that share a conversation',
    {shop: {widget: widgetTag(good) + widgetTag(good)}},
    'look',
    /give each an "id" of its own/,
  ],
  ['no language', {shop: {attributes: good, lang: ''}}, 'look', /does not say its language/],
  ['a language without texts', {shop: {attributes: good, lang: 'eo'}}, 'look', /"eo" is asked for, and has no texts/],
  ['a status set by hand', {shop: {attributes: {...good, 'status-override': 'online'}}}, 'look', /"online" wins over/],
  ['no hours', {shop: {attributes: {...good, 'office-hours': false}}}, 'look', /No office hours are set/],
  ['nothing kept', {shop: {attributes: {...good, storage: 'none'}}}, 'look', /storage="none"/],
];

for (const [what, {file, missing, ...options}, mark, pattern] of SET_UPS) {
  scenario(
    `says what is wrong: ${what}`,
    {
      ...options,
      path: PATH,
      tolerated: ANY,
      async prepare({page, server}) {
        const {shop, headers} = options;
        if (missing) await page.route(missing, (route) => route.fulfill({status: 404}));
        server.add('/shop.html', {body: shopPage(shop), ...(headers && {headers})});
        if (file) server.add('/hours.json', file);
      },
    },
    async ({page}) => {
      await untilDone(page);
      const found = await said(page, mark);
      assert.ok(
        found.some((text) => pattern.test(text)),
        `${pattern}: ${(await dialog(page).textContent()) ?? ''}`,
      );
      // Each set-up has one fault, and those of an element that is there are no others'.
      const isOfMissingFile = (text) => missing && /cannot be loaded, beside chat-widget\.js/.test(text);
      const others = (await said(page, 'wrong')).filter((text) => !pattern.test(text) && !isOfMissingFile(text));
      assert.deepEqual(others, []);
    },
  );
}

scenario(
  'finds nothing wrong where nothing is, tells what comes, sends a message only when asked, and goes',
  {
    path: PATH,
    at: MONDAY_NOON,
    tolerated: /^(elsewhere|failed|error)/, // requests that ask whether somebody is there are broken off, and one is refused
    prepare: ({server}) => server.add('/shop.html', {body: shopPage({attributes: good})}),
  },
  async ({page}) => {
    await untilDone(page);
    assert.deepEqual([await said(page, 'wrong'), await told(page, 'chat-error')], [[], []]);
    assert.deepEqual(
      (await said(page, 'note')).map((text) => /^(Now|Then) \((.+?)\): (.+)$/.exec(text).slice(1)),
      [
        ['Now', 'Mon 2 Mar, 12:00', 'We’re online.'],
        ['Then', 'Mon 2 Mar, 17:00', 'We’re away. We’ll be back tomorrow at 09:00.'],
        ['Then', 'Tue 3 Mar, 09:00', 'We’re online.'],
        ['Then', 'Tue 3 Mar, 17:00', 'We’re away. We’ll be back tomorrow at 09:00.'],
      ],
    );
    assert.equal(await page.evaluate(() => globalThis.deepActive().textContent), 'Chat check');
    assert.deepEqual(backend.posts, []);
    const test = page.getByRole('button', {name: 'Send a test message'});
    await test.click();
    await dialog(page).getByRole('status').filter({hasText: 'was taken'}).waitFor();
    assert.equal(backend.posts.length, 1);
    backend.answerNext(answers.status(404));
    await test.click();
    await dialog(page).getByRole('status').filter({hasText: 'answered 404'}).waitFor();
    await page.keyboard.press('Escape');
    await eventually(async () => assert.equal(await dialog(page).count(), 0));
  },
);

for (const [lang, spoken] of [
  ['iw', 'he'],
  ['nn', 'nb'],
  ['de_AT', 'de'],
]) {
  scenario(
    `finds nothing wrong with the language "${lang}"`,
    {
      path: PATH,
      at: MONDAY_NOON,
      tolerated: ANY,
      prepare: ({server}) => server.add('/shop.html', {body: shopPage({attributes: good, lang})}),
    },
    async ({page}) => {
      await untilDone(page);
      assert.deepEqual(await said(page, 'wrong'), []);
      assert.ok((await said(page, 'right')).some((text) => text.includes(`the chat speaks "${spoken}`)));
    },
  );
}

scenario(
  'can be used by keys alone, whatever the page says of its own elements',
  {
    path: PATH,
    at: MONDAY_NOON,
    tolerated: ANY,
    prepare: ({server}) =>
      server.add('/shop.html', {
        body: shopPage({
          attributes: good,
          head: '<style>body > div { display: none; z-index: 1; position: relative }</style>',
        }),
      }),
  },
  async ({page}) => {
    await untilDone(page);
    const focused = () => page.evaluate(() => globalThis.deepActive().textContent);
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Copy as text');
    await page.keyboard.press('Enter');
    await dialog(page)
      .getByRole('status')
      .filter({hasText: /^(Copied|This browser)/})
      .waitFor();
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Close');
    await page.keyboard.press('Enter');
    await eventually(async () => assert.equal(await dialog(page).count(), 0));
  },
);

scenario(
  'tells a file that the page forbids from one that is not there',
  {
    path: PATH,
    tolerated: ANY,
    prepare({server}) {
      const files = [...scripts.keys()].filter((url) => url.endsWith('.js') && !url.includes('/chat-week-view-'));
      const policy = `script-src ${files.map((url) => server.origin + url).join(' ')}`;
      server.add('/shop.html', {body: shopPage({attributes: good}), headers: {'Content-Security-Policy': policy}});
    },
  },
  async ({page}) => {
    await untilDone(page);
    const [text, ...others] = await said(page, 'wrong');
    assert.match(text, /^chat-week-view-\S+ cannot be loaded, .+ Content-Security-Policy \(script-src\) forbids them/);
    assert.deepEqual(others, []);
  },
);

scenario(
  'finds every file under a policy that goes by nonces',
  {
    path: PATH,
    at: MONDAY_NOON,
    tolerated: ANY,
    prepare({server}) {
      const shop = shopPage({attributes: good}).replaceAll(
        '<script type="module"',
        '<script type="module" nonce="abc"',
      );
      server.add('/shop.html', {body: shop, headers: {'Content-Security-Policy': "script-src 'nonce-abc'"}});
    },
  },
  async ({page}) => {
    await untilDone(page);
    assert.deepEqual(await said(page, 'wrong'), []);
    assert.ok((await said(page, 'right')).some((text) => /^All \d+ files/.test(text)));
  },
);

scenario(
  'waits for no file before it says what else it has found',
  {
    path: PATH,
    at: MONDAY_NOON,
    tolerated: ANY,
    async prepare({page, server}) {
      let answer;
      const late = new Promise((resolve) => (answer = resolve));
      await page.route(/\/chat-week-view-/, async (route) => {
        await late;
        await route.fulfill({status: 404});
      });
      server.add('/shop.html', {body: shopPage({attributes: good})});
      return {answer};
    },
  },
  async ({page, answer}) => {
    await dialog(page).getByRole('heading', {name: 'Language'}).waitFor();
    assert.equal(await dialog(page).getByRole('heading', {name: 'Files of the script'}).count(), 0);
    answer();
    await untilDone(page);
    assert.match((await said(page, 'wrong')).join(), /^chat-week-view-\S+ cannot be loaded/);
  },
);

scenario(
  'waits for an element that comes later, and says what visitors see of a pause',
  {
    path: PATH,
    at: MONDAY_NOON,
    tolerated: ANY,
    prepare: ({server}) => server.add('/shop.html', {body: shopPage({widget: ''})}),
  },
  async ({page}) => {
    const pause = {...good, 'status-override': 'offline', 'status-override-until': '2026-03-02T11:30:00Z'};
    await page.evaluate((tag) => {
      setTimeout(() => document.body.insertAdjacentHTML('beforeend', tag), 500);
    }, widgetTag(pause));
    await untilDone(page);
    assert.deepEqual(await said(page, 'wrong'), []);
    const [now, then] = await said(page, 'note');
    assert.match(now, /^Now \(Mon 2 Mar, 12:00\): .*30 minutes/);
    assert.match(then, /^Then \(Mon 2 Mar, 12:30\): We’re online/);
  },
);

scenario(
  'shows itself once where two scripts ask for it',
  {
    path: PATH,
    tolerated: ANY,
    async prepare({page, server}) {
      const scripts = ['/cdn/chat-widget.js', '/other/chat-widget.js'];
      server.add('/shop.html', {body: shopPage({attributes: good, scripts})});
      await page.route('**/other/*', async (route) => {
        const response = await route.fetch({url: route.request().url().replace('/other/', '/cdn/')});
        await route.fulfill({response});
      });
    },
  },
  async ({page}) => {
    await untilDone(page);
    assert.equal(await dialog(page).count(), 1);
    assert.ok((await said(page, 'wrong')).some((text) => /loaded from 2 addresses/.test(text)));
  },
);
