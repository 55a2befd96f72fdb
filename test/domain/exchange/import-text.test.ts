import {expect} from '@open-wc/testing';
import {choose, type ImportResult, isUsable} from '../../../src/domain/exchange/import-result.js';
import {applyImport} from '../../../src/domain/exchange/apply-import.js';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import type {Configuration} from '../../../src/domain/types.js';

const HOURS = {timezone: 'Europe/Paris', weekly: {monday: [{opens: '09:00', closes: '17:00'}]}};
const codes = ({notUnderstood}: ImportResult) => notUnderstood.map(({code}) => code);

describe('reading an import', () => {
  const NOTHING: [string, string, object][] = [
    ['an empty text', ' \n ', {code: 'empty'}],
    ['a byte order mark alone', '\ufeff', {code: 'empty'}],
    ['words', 'We are open from nine to five.', {code: 'unknown-text'}],
    ['a table', 'weight;price\n200 g;9:00', {code: 'unknown-text'}],
    ['an address', ' https://shop.example/hours.json\n', {code: 'address', value: 'https://shop.example/hours.json'}],
    ['JSON of something else', '{"name": "office-hours-chat", "version": "1.0.0"}', {code: 'unknown-json'}],
    ['a number', '42', {code: 'unknown-json'}],
    ['an empty object', '{}', {code: 'unknown-json'}],
    ['a page of something else', '<!DOCTYPE html><p>Hello</p>', {code: 'nothing-in-page'}],
    [
      'a page with data of something else',
      '<script type="application/ld+json">{"@type":"Recipe"}</script>',
      {code: 'no-hours'},
    ],
    ['a broken document', '{\n"officeHours": {,}}', {code: 'invalid-json', line: 2, reason: 'unexpected', near: ',}}'}],
    [
      'a broken document with HTML in a text',
      '{"a": "<b>" "c"}',
      {code: 'invalid-json', line: 1, reason: 'unexpected', near: '"c"}'},
    ],
    [
      'a text that begins with a curly mark',
      '“officeHours”: {}',
      {code: 'invalid-json', line: 1, reason: 'curly-quotes', near: '“officeHours”: {}'},
    ],
  ];
  for (const [name, text, expected] of NOTHING) {
    it(`says why nothing is understood of ${name}`, async () => {
      const result = await readImport(text);
      expect(result.notUnderstood).to.deep.equal([expected]);
      expect(result.kind).to.equal('nothing');
      expect(isUsable(result)).to.be.false;
    });
  }

  it('says what is in a whole document, weekdays alike together', async () => {
    const document = {
      officeHours: {
        ...HOURS,
        weekly: {...HOURS.weekly, thursday: HOURS.weekly.monday, sunday: [{opens: '10:00', closes: '12:00'}]},
        exceptions: [{from: '2026-12-25'}],
      },
      messages: {welcome: 'Hi', online: ''},
      version: 3,
    };
    const result = await readImport(`\ufeff${JSON.stringify(document)}`);
    expect(result).to.deep.equal({
      kind: 'document',
      configuration: document,
      choices: [],
      notUnderstood: [],
      understood: [
        {code: 'time-zone', timezone: 'Europe/Paris'},
        {code: 'weekly', days: ['monday', 'thursday'], hours: HOURS.weekly.monday},
        {code: 'weekly', days: ['tuesday', 'wednesday', 'friday', 'saturday'], hours: []},
        {code: 'weekly', days: ['sunday'], hours: [{opens: '10:00', closes: '12:00'}]},
        {code: 'exceptions', exceptions: [{from: '2026-12-25'}]},
        {code: 'message', kind: 'welcome', text: 'Hi'},
        {code: 'message', kind: 'online', text: ''},
      ],
    });
  });

  it('looks through the marks that chats and manuals put around code', async () => {
    const result = await readImport(`\`\`\`json\n${JSON.stringify(HOURS)}\n\`\`\`\n`);
    expect(result.configuration.officeHours).to.deep.equal(HOURS);
  });

  it('lists what of a document is of the wrong kind, and counts its mistakes', async () => {
    const text =
      '{"officeHours": {"weekly": {"monday": "nine", "friday": [{"opens": "9", "closes": "17:00"}]}}, "messages": {"welcome": 5}}';
    const result = await readImport(text);
    expect(result.notUnderstood).to.have.deep.members([
      {code: 'lost', path: '$.officeHours.weekly.monday', value: '"nine"'},
      {code: 'lost', path: '$.messages.welcome', value: '5'},
      {code: 'mistakes', count: 1},
    ]);
  });

  it('takes nothing from a document of which nothing can be read', async () => {
    const result = await readImport('{"officeHours": "always"}');
    expect(codes(result)).to.deep.equal(['lost']);
    expect(isUsable(result)).to.be.false;
  });

  for (const [name, data] of Object.entries({
    'office hours alone': HOURS,
    'a week alone': {weekly: HOURS.weekly},
    'weekdays alone': HOURS.weekly,
  })) {
    it(`understands ${name}`, async () => {
      const result = await readImport(JSON.stringify(data));
      expect(result.kind).to.equal('office-hours');
      expect(result.configuration.officeHours?.weekly).to.deep.equal(HOURS.weekly);
    });
  }

  it('understands a snippet in a page, and all that it holds', async () => {
    const result = await readImport(`\ufeff<!doctype html><body class="x">
      <!-- <chat-widget welcome-message="old"></chat-widget> -->
      <CHAT-WIDGET id="chat" data-x="1" placement="start" Office-Hours='${JSON.stringify(HOURS)}'
        welcome-message="Fish &amp; chips
twice" offline-message>
        <a href="mailto:help@shop.example">Write</a>
      </CHAT-WIDGET>`);
    expect(result.kind).to.equal('snippet');
    expect(result.configuration).to.deep.equal({
      officeHours: HOURS,
      messages: {welcome: 'Fish & chips\ntwice', offline: ''},
      chat: {placement: 'start'},
      snippet: {attributes: {id: 'chat', 'data-x': '1'}, mail: {address: 'help@shop.example', text: 'Write'}},
    });
    expect(result.notUnderstood).to.deep.equal([]);
  });

  it('understands a snippet that was copied from a page that shows it', async () => {
    const shown = '<pre>&lt;chat-widget welcome-message="A &amp;amp; B"&gt;&lt;/chat-widget&gt;</pre>';
    for (const html of [shown, shown.slice(5, -6)]) {
      expect((await readImport(html)).configuration.messages, html).to.deep.equal({welcome: 'A & B'});
    }
  });

  it('understands a snippet with line ends of Windows as a browser does', async () => {
    const result = await readImport('<chat-widget\r\n  welcome-message="One\r\nTwo"></chat-widget>');
    expect(result.configuration.messages?.welcome).to.equal('One\nTwo');
  });

  it('takes the office hours of a whole document that stands in the attribute', async () => {
    const result = await readImport(
      `<chat-widget office-hours='${JSON.stringify({officeHours: HOURS})}'></chat-widget>`,
    );
    expect(result.configuration.officeHours).to.deep.equal(HOURS);
  });

  it('says that the file behind a snippet must be loaded by itself', async () => {
    const result = await readImport('<chat-widget src="/hours.json"></chat-widget>');
    expect(result.kind).to.equal('snippet');
    expect(result.notUnderstood).to.deep.equal([{code: 'file', value: '/hours.json'}]);
    expect(isUsable(result)).to.be.false;
  });

  it('says where the hours in a snippet are no JSON, and takes the texts', async () => {
    const result = await readImport(`<chat-widget office-hours="{{ shop.hours }}" welcome-message="Hi"></chat-widget>`);
    expect(codes(result)).to.deep.equal(['invalid-json']);
    expect(result.configuration).to.deep.equal({messages: {welcome: 'Hi'}});
  });

  it('reads the first of several snippets, and says so', async () => {
    const result = await readImport(
      '<chat-widget welcome-message="1"></chat-widget><chat-widget welcome-message="2"></chat-widget>',
    );
    expect(result.configuration.messages?.welcome).to.equal('1');
    expect(result.notUnderstood).to.deep.equal([{code: 'several-widgets', count: 2}]);
  });

  it('looks at the data of a page whose widget says nothing', async () => {
    const page =
      '<chat-widget></chat-widget><script type="application/ld+json">{"openingHours": "Mo 09:00-17:00"}</script>';
    expect((await readImport(page)).kind).to.equal('json-ld');
    expect(codes(await readImport('<chat-widget id="chat"></chat-widget>'))).to.deep.equal(['bare-snippet']);
  });

  it('says where the data of a page is no JSON, if it seems to be about hours', async () => {
    const page =
      '<script type="application/ld+json">{"a" 1}</script><script type="application/ld+json">{\n"openingHours": "Mo 9-17" }}</script>';
    expect((await readImport(page)).notUnderstood).to.deep.equal([
      {code: 'invalid-json', line: 2, reason: 'unexpected', near: '}'},
    ]);
  });

  for (const [name, data] of Object.entries({
    'comments of both kinds': '// Hours\n{/* or "Mo-Sa" */ "openingHours": "Mo 09:00-17:00"}',
    'commas too many': '{"a": [1, 2,], "openingHours": "Mo 09:00-17:00",}',
    'single quotation marks': "{'openingHours': 'Mo 09:00-17:00'}",
    'bare keys': '{openingHours: "Mo 09:00-17:00"}',
  })) {
    it(`reads data with ${name}, in a script and by itself`, async () => {
      for (const text of [`<script type="application/ld+json">${data}</script>`, data]) {
        expect((await readImport(text)).configuration.officeHours, text).to.deep.equal({weekly: HOURS.weekly});
      }
    });
  }

  it('reads RDFa, with a prefix and without', async () => {
    const item = (prefix: string) => `<div vocab="https://schema.org/" typeof="${prefix}Bakery">
      <h1 property="${prefix}name">Krume</h1>`;
    for (const page of [
      `${item('')}<p property="openingHours" content="Mo 09:00-17:00">On Mondays</p></div>`,
      `${item('')}<time property="openingHours" datetime="Mo 09:00-17:00">On Mondays</time></div>`,
      `${item('schema:')}<p property="schema:openingHours">Mo 09:00-17:00</p></div>`,
      `${item('')}<div property="openingHoursSpecification" typeof="OpeningHoursSpecification">
        <link property="dayOfWeek" href="https://schema.org/Monday"><meta property="opens" content="09:00">
        <span property="closes" content="17:00">five</span></div></div>`,
      `${item('')}<div property="openingHoursSpecification" typeof="OpeningHoursSpecification">
        <span property="dayOfWeek" resource="https://schema.org/Monday">Mon</span>
        <span property="opens">09:00</span>–<span property="closes">17:00</span></div></div>`,
    ]) {
      const result = await readImport(page);
      expect(result.configuration.officeHours, page).to.deep.equal({weekly: HOURS.weekly});
      expect(result.notUnderstood, page).to.deep.equal([]);
    }
  });

  for (const [name, before, after] of [
    ['a section of XML', '//<![CDATA[\n', '\n//]]>'],
    ['a section of XML in comments', '/*<![CDATA[*/ ', ' /*]]>*/'],
    ['a bare section of XML', '<![CDATA[', ']]>'],
    ['a comment', '<!--\n', '\n-->'],
    ['a comment for scripts', '<!--\n', '\n//-->'],
    ['a semicolon', '', ';\n'],
    ['a semicolon in a section of XML', '// <![CDATA[\n', ';\n// ]]>'],
  ] as const) {
    it(`looks through ${name} around a page’s data`, async () => {
      const data = `${before}{"name": "<!-- ]]>", "openingHours": "Mo 09:00-17:00"}${after}`;
      for (const text of [`<p>Hi<script type="application/ld+json">\n${data}</script>`, data]) {
        const {configuration} = await readImport(text);
        expect(configuration.officeHours, text).to.deep.equal({weekly: HOURS.weekly});
      }
    });
  }

  it('reads hours that are marked up in a page’s text', async () => {
    for (const inside of [
      '<meta itemprop="openingHours" content="Mo 09:00-17:00">',
      '<time class="x" itemprop="name openingHours" datetime="Mo 09:00-17:00">Mondays</time>',
      '<p itemprop="openingHours">\n Mo <b>09:00</b>-<br>17:00 </p><p>else</p>',
      `<ul><li itemprop="openingHoursSpecification" itemscope itemtype="https://schema.org/OpeningHoursSpecification">
        <link itemprop="dayOfWeek" href="https://schema.org/Monday"><time itemprop="opens">09:00</time> to
        <time itemprop="closes" datetime="17:00:00">five</time></li></ul>`,
    ]) {
      const page = `<body><p>Mo 1-2</p><div itemscope itemtype="https://schema.org/Store">${inside}</div>`;
      const result = await readImport(page);
      expect(result.kind, inside).to.equal('json-ld');
      expect(result.configuration.officeHours, inside).to.deep.equal({weekly: HOURS.weekly});
    }
  });

  it('names the places that a page’s text marks up, and prefers data in a script', async () => {
    const store = (name: string) =>
      `<div itemscope itemtype="https://schema.org/Store"><h2 itemprop="name">${name}</h2>
        <meta itemprop="openingHours" content="Mo 09:00-17:00"></div>`;
    const {choices} = await readImport(store('A') + store('B'));
    expect(choices.map(({name}) => name)).to.deep.equal(['A', 'B']);
    const script = '<script type="application/ld+json">{"openingHours": "Tu 09:00-17:00"}</script>';
    const both = await readImport(store('A') + script);
    expect(both.configuration.officeHours?.weekly).to.have.keys('tuesday');
  });

  it('survives anything', async () => {
    for (const text of [
      '['.repeat(20_000) + ']'.repeat(20_000),
      '<'.repeat(20_000),
      '{"__proto__": {"weekly": 1}}',
      'null',
      '"x"',
      '<chat-widget office-hours="',
    ]) {
      expect(isUsable(await readImport(text)), text.slice(0, 40)).to.be.false;
    }
  });
});

describe('applying an import', () => {
  const before: Configuration = {
    officeHours: {
      timezone: 'Asia/Tokyo',
      weekly: {sunday: [{opens: '10:00', closes: '11:00'}]},
      exceptions: [{from: '2026-01-01'}],
      ...{note: 'mine'},
    },
    messages: {welcome: 'Old', offline: 'Away'},
    ...{extra: 1},
  };
  const apply = async (text: string) => applyImport(before, await readImport(text));

  it('replaces everything by a whole document, unknown keys included', async () => {
    const document = {officeHours: HOURS, other: 2};
    expect(await apply(JSON.stringify(document))).to.deep.equal(document);
  });

  it('keeps the time zone where a whole document has none', async () => {
    expect(await apply('{"officeHours": {"weekly": {}}, "messages": {"welcome": "New"}}')).to.deep.equal({
      officeHours: {timezone: 'Asia/Tokyo', weekly: {}},
      messages: {welcome: 'New'},
    });
  });

  it('replaces the week and what else office hours have, and keeps the texts', async () => {
    expect(await apply(JSON.stringify(HOURS))).to.deep.equal({
      ...before,
      officeHours: {...before.officeHours, ...HOURS},
    });
  });

  it('replaces the week by that of a page, and the exceptions only if it has some', async () => {
    expect(await apply('{"openingHours": "Mo 09:00-17:00"}')).to.deep.equal({
      ...before,
      officeHours: {...before.officeHours, weekly: HOURS.weekly},
    });
    const special = {specialOpeningHoursSpecification: [{validFrom: '2026-12-25', validThrough: '2026-12-25'}]};
    expect(await apply(JSON.stringify(special))).to.deep.equal({
      ...before,
      officeHours: {...before.officeHours, exceptions: [{from: '2026-12-25', hours: []}]},
    });
  });

  it('replaces the hours by those of a snippet, and the texts that it has', async () => {
    const weekly = JSON.stringify({weekly: HOURS.weekly});
    expect(await apply(`<chat-widget office-hours='${weekly}' welcome-message="New"></chat-widget>`)).to.deep.equal({
      officeHours: {timezone: 'Asia/Tokyo', weekly: HOURS.weekly},
      messages: {welcome: 'New', offline: 'Away'},
      extra: 1,
    });
  });

  it('gives the same document back where nothing changes', async () => {
    expect(await apply(JSON.stringify(before))).to.equal(before);
    expect(await apply('nonsense')).to.equal(before);
  });

  it('takes over the choice that was made', async () => {
    const two = JSON.stringify([
      {name: 'A', openingHours: 'Mo 08:00-09:00'},
      {name: 'B', openingHours: 'Mo 09:00-17:00'},
    ]);
    const result = await readImport(two);
    expect(applyImport({}, choose(result, 1))).to.deep.equal({officeHours: {weekly: HOURS.weekly}});
    expect(choose(result, 1).choices).to.equal(result.choices);
  });
});
