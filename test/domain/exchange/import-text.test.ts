import {expect} from '@open-wc/testing';
import {choose, daysAlike, type ImportResult, isUsable} from '../../../src/domain/exchange/import-result.js';
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
    ['words with an address', 'see https://shop.example/hours', {code: 'unknown-text'}],
    ['an address with words', 'https://shop.example/hours is it', {code: 'unknown-text'}],
    ['an address in capitals', 'HTTPS://SHOP.EXAMPLE', {code: 'address', value: 'HTTPS://SHOP.EXAMPLE'}],
    ['words in quotation marks', '"hello"', {code: 'unknown-text'}],
    ['words with curly marks', 'We say “hello” to everybody.', {code: 'unknown-text'}],
    ['a lesser number', 'Mo < 5', {code: 'unknown-hours', value: 'Mo < 5'}],
    ['a day without a time', 'Monday is fine', {code: 'unknown-text'}],
    ['a time without a day', 'It is 5 now', {code: 'unknown-text'}],
    ['a day and a time in other words', 'Monday after 5 or so', {code: 'unknown-hours', value: 'Monday after 5 or so'}],
    ['an empty list', '[]', {code: 'unknown-json'}],
    ['a list of texts and others', '["Mo 09:00-17:00", 5]', {code: 'unknown-json'}],
    ['questions of something else', '{"questions": {"count": 1}}', {code: 'unknown-json'}],
    ['a chat of something else', '{"chat": "on", "snippet": 1}', {code: 'unknown-json'}],
    ['texts of something else', '{"@type": "Store", "messages": {"welcome": "Hi"}}', {code: 'unknown-json'}],
    ['texts with a context', '{"@context": "x", "messages": {"welcome": "Hi"}}', {code: 'unknown-json'}],
    ['texts beside a graph', '{"@graph": [], "messages": {"welcome": "Hi"}}', {code: 'unknown-json'}],
    [
      'a long page, which has much that is about other things',
      `<p>Mo 09:00-17:00</p><p>${'Lorem '.repeat(400)}</p>`,
      {code: 'nothing-in-page'},
    ],
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
      expect(result).to.deep.equal({
        kind: 'nothing',
        configuration: {},
        understood: [],
        notUnderstood: [expected],
        choices: [],
      });
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

  for (const [name, text, ...notes] of [
    ['without a word for the language', '```\n…\n```'],
    ['with space around', ' \n```\n…\n``` '],
    ['with empty lines behind', '```js\n…\n```\n\n'],
    ['that nothing follows', '```js\n…\n```'],
    ['below a line of words', 'Our hours:\n```\n…\n```', 'Our hours:', '```'],
    ['above a line of words', '```\n…\n```\nThank you', '```', 'Thank you'],
  ] as const) {
    it(`looks through such marks ${name}`, async () => {
      const result = await readImport(text.replace('…', 'Mo 09:00-17:00'));
      expect(result.configuration.officeHours).to.deep.equal({weekly: HOURS.weekly});
      expect(result.notUnderstood.map((note) => 'value' in note && note.value)).to.deep.equal(notes);
    });
  }

  it('reads hours in quotation marks, and a list of such lines', async () => {
    for (const text of ['"Mo 09:00-17:00"', '["Mo 09:00-17:00"]']) {
      const result = await readImport(text);
      expect(result.kind, text).to.equal('text');
      expect(result.configuration.officeHours, text).to.deep.equal({weekly: HOURS.weekly});
    }
    const lines = await readImport('["Mo 09:00-17:00", "We Thursday", "Tu 10:00-12:00"]');
    expect(lines.configuration.officeHours?.weekly).to.have.all.keys('monday', 'tuesday');
    expect(lines.notUnderstood).to.deep.equal([{code: 'unknown-hours', value: 'We Thursday'}]);
  });

  it('lists every line where one of them was meant as hours', async () => {
    expect((await readImport('Welcome\nMo after 5')).notUnderstood).to.deep.equal([
      {code: 'unknown-hours', value: 'Welcome'},
      {code: 'unknown-hours', value: 'Mo after 5'},
    ]);
  });

  for (const [name, data] of Object.entries({
    'a day as text': {monday: [{opens: '09:00', closes: '17:00'}], tuesday: '09:00-17:00'},
    'other names of times': {monday: [{open: '09:00', close: '17:00'}], tuesday: HOURS.weekly.monday},
    'both names of times': {
      monday: HOURS.weekly.monday,
      tuesday: [
        {opens: '09:00', closes: '17:00'},
        {open: '09:00', close: '17:00'},
      ],
    },
  })) {
    it(`reads weekdays with ${name} as another program’s`, async () => {
      const result = await readImport(JSON.stringify(data));
      expect(result.kind).to.equal('program');
      const {monday} = HOURS.weekly;
      expect(result.configuration.officeHours).to.deep.equal({weekly: {monday, tuesday: monday}});
      expect(result.notUnderstood).to.deep.equal([]);
    });
  }

  it('says what it cannot read of a place that has a time zone', async () => {
    const result = await readImport('{"timezone": "Asia/Tokyo", "openingHours": "by appointment"}');
    expect(result.notUnderstood).to.deep.equal([{code: 'unknown-hours', value: 'by appointment'}]);
  });

  it('reads what was cut out of data, with the comma behind it', async () => {
    for (const text of ['"openingHours": "Mo 09:00-17:00",', `"weekly": ${JSON.stringify(HOURS.weekly)}`]) {
      expect((await readImport(text)).configuration.officeHours, text).to.deep.equal({weekly: HOURS.weekly});
    }
  });

  it('reads hours that are marked up in a single tag', async () => {
    const result = await readImport('<meta itemprop="openingHours" content="Mo 09:00-17:00">');
    expect(result.configuration.officeHours).to.deep.equal({weekly: HOURS.weekly});
  });

  it('reads the text of a short page', async () => {
    const result = await readImport('<p>Mo 09:00-17:00</p>');
    expect(result.kind).to.equal('text');
    expect(result.configuration.officeHours).to.deep.equal({weekly: HOURS.weekly});
    expect(result.notUnderstood).to.deep.equal([]);
  });

  const INLINE = 'a abbr b bdi em font i label mark meta link small span strong td th time u'.split(' ');
  for (const name of [...INLINE, ...INLINE.map((tag) => tag.toUpperCase())]) {
    it(`reads on in the same line after <${name}>`, async () => {
      const {configuration} = await readImport(`<p>Mo 09:00-<${name}>17:00</p>`);
      expect(configuration.officeHours).to.deep.equal({weekly: HOURS.weekly});
    });
  }

  for (const name of 'p div br li ul article address aside body blockquote tr table dd x-u'.split(' ')) {
    it(`begins a line with <${name}>`, async () => {
      expect(codes(await readImport(`<p>Mo 09:00-<${name}>17:00</p>`))).to.deep.equal(['nothing-in-page']);
      const {configuration} = await readImport(`<p>Mo 09:00-17:00<${name}>Tu 09:00-17:00</p>`);
      expect(configuration.officeHours?.weekly).to.deep.equal({...HOURS.weekly, tuesday: HOURS.weekly.monday});
    });
  }

  for (const [name, html] of Object.entries({
    'cells beside each other': '<tr><td>Mo</td><td>09:00-12:00</td><td>13:00-17:00</td></tr>',
    'inline texts beside each other': '<p>Mo 09:00-12:00<b>13:00-17:00</b></p>',
    'a line’s end in the source': '<p>Mo 09:00-12:00\n13:00-17:00',
    'a line’s end in the midst of hours': '<p>Mo\n09:00-12:00 13:00-\n17:00',
    'much space in the source': `<p>Mo${' \n'.repeat(2000)}09:00-12:00 13:00-17:00</p>`,
  })) {
    it(`takes for a space: ${name}`, async () => {
      const {configuration, notUnderstood} = await readImport(html);
      const [morning, afternoon] = [
        {opens: '09:00', closes: '12:00'},
        {opens: '13:00', closes: '17:00'},
      ];
      expect(configuration.officeHours).to.deep.equal({weekly: {monday: [morning, afternoon]}});
      expect(notUnderstood).to.deep.equal([]);
    });
  }

  it('takes a line’s end for one where the page shows it', async () => {
    for (const html of ['<pre>Welcome\nMo 09:00-17:00</pre>', '<PRE class="x">Welcome\nMo 09:00-17:00']) {
      expect((await readImport(html)).notUnderstood).to.deep.equal([{code: 'unknown-hours', value: 'Welcome'}]);
    }
    for (const html of ['<p>Welcome\nMo 09:00-17:00</p>', '<preview>Welcome\nMo 09:00-17:00']) {
      expect((await readImport(html)).notUnderstood).not.to.deep.equal([{code: 'unknown-hours', value: 'Welcome'}]);
    }
  });

  for (const name of 'script style title template noscript del s strike'.split(' ')) {
    it(`does not take for hours what is in <${name}>`, async () => {
      for (const inside of [
        'Tu 09:00-17:00',
        '<b>Tu</b> <i>09:00</i>-17:00',
        '<s>We 09:00-17:00</s><p>Tu 09:00-17:00',
      ]) {
        const {configuration} = await readImport(`<${name}>${inside}</${name}><p>Mo 09:00-17:00</p>`);
        expect(configuration.officeHours, inside).to.deep.equal({weekly: HOURS.weekly});
      }
    });
  }

  for (const name of 'address details x-s delta'.split(' ')) {
    it(`takes for hours what is in <${name}>`, async () => {
      const {configuration} = await readImport(`<${name}>Mo 09:00-17:00</${name}>`);
      expect(configuration.officeHours).to.deep.equal({weekly: HOURS.weekly});
    });
  }

  for (const [name, type, isData] of [
    ['as it is', 'application/ld+json', true],
    ['with space around', ' \napplication/ld+json ', true],
    ['in capitals, with a parameter', 'Application/LD+JSON; charset=utf-8', true],
    ['of another name', 'x-application/ld+json', false],
    ['of a longer name', 'application/ld+jsonp', false],
  ] as const) {
    it(`${isData ? 'reads' : 'leaves aside'} data whose type is given ${name}`, async () => {
      const result = await readImport(`<script type="${type}">{"openingHours": "Mo 09:00-17:00"}</script>`);
      expect(result.kind).to.equal(isData ? 'json-ld' : 'nothing');
    });
  }

  it('finds no data in a link to it', async () => {
    const page = '<link rel="alternate" type="application/ld+json" href="/hours.json"><p>Hello</p>';
    expect(codes(await readImport(page))).to.deep.equal(['nothing-in-page']);
  });

  for (const page of [
    'Set chat.transport = x: <chat-widget heading="Hi"></chat-widget>',
    '<p>chat.transport = x</p><chat-widget heading="Hi"></chat-widget>',
    '<b>Note</b> chat.transport = x <chat-widget heading="Hi"></chat-widget>',
    '<chat-widget heading="Hi"></chat-widget><script type="application/ld+json">{"name": "chat.transport = x"}</script>',
    '<chat-widget heading="Hi"></chat-widget><script>chat.transport == x</script>',
    '<chat-widget heading="Hi"></chat-widget><script>x</script> chat.transport = x',
  ]) {
    it(`finds no code that delivers in ${page}`, async () => {
      const {configuration, notUnderstood} = await readImport(page);
      expect(configuration).to.deep.equal({chat: {heading: 'Hi'}});
      expect(notUnderstood).to.deep.equal([]);
    });
  }

  const mailTo = (address: string, text?: string) => ({mail: {address, ...(text && {text})}});
  for (const [content, expected] of [
    ['<a href="mailto:help@shop.example">Write</a>', mailTo('help@shop.example', 'Write')],
    ['<A HREF="MAILTO:help@shop.example">Write</A>', mailTo('help@shop.example', 'Write')],
    ['\n <a href="mailto:help@shop.example">\n  Write\n  to us </a>\n', mailTo('help@shop.example', 'Write to us')],
    ['<a href="mailto:o%2Bk@shop.example">Write &amp; wait</a>', mailTo('o+k@shop.example', 'Write & wait')],
    ['<a href="mailto:help@shop.example"></a>', mailTo('help@shop.example')],
    ['<a href="mailto:help@shop.example">help@shop.example</a>', mailTo('help@shop.example')],
    ...[
      '<a href="mailto:help@shop.example" class="x">Write</a>',
      '<a href="mailto:help@shop.example">Write</a><a href="mailto:b@shop.example">B</a>',
      '<a href="mailto:help@shop.example"><b>Write</b></a>',
      '<a href="mailto:help@shop.example">Write<!-- now --></a>',
      '<a href="mailto:help@shop.example">Write</a> or call',
      'Please <a href="mailto:help@shop.example">write</a>',
      '<b href="mailto:help@shop.example">Write</b>',
      '<a-b href="mailto:help@shop.example">Write</a-b>',
      '<a-b href="mailto:help@shop.example">Write</a>',
      '<a href="xmailto:help@shop.example">Write</a>',
      '<a href="mailto:help@shop.example?subject=Hi">Write</a>',
      '<a href="mailto:help@shop.example,b@shop.example">Write</a>',
      '<a href="mailto:">Write</a>',
      '<a href="mailto:100%@shop.example">Write</a>',
      '<a href="/contact">Write</a>',
      '<a>Write</a>',
    ].map((html) => [html, {content: html}] as const),
  ] as const) {
    it(`takes for a mail link, or keeps as it is: ${content}`, async () => {
      const {configuration} = await readImport(`<chat-widget heading="Hi">${content}</chat-widget>`);
      expect(configuration.snippet).to.deep.equal(expected);
    });
  }

  it('takes a mail link with space around from code, too', async () => {
    const code = `const attributes = {"heading": "Hi"};
      const content = " <a href=\\"mailto:help@shop.example\\"> Write </a>\\n";
      for (const name in attributes) chat.setAttribute(name, attributes[name]);`;
    expect((await readImport(code)).configuration.snippet).to.deep.equal(mailTo('help@shop.example', 'Write'));
  });

  const season = {from: '2026-07-01', to: '2026-08-31', weekly: HOURS.weekly};
  const eve = {from: '2026-12-24', hours: HOURS.weekly.monday};
  for (const [name, data, kind] of [
    ['seasons', {seasons: [season]}, 'office-hours'],
    ['a season that is closed', {seasons: [{from: '2026-07-01', to: '2026-08-31'}]}, 'office-hours'],
    ['exceptions', {exceptions: [{from: '2026-12-25'}]}, 'office-hours'],
    ['exceptions with hours', {exceptions: [eve]}, 'office-hours'],
    ['dates with a time zone', {timezone: 'Asia/Tokyo', seasons: [season], exceptions: [eve]}, 'office-hours'],
    ['a time zone', {timezone: 'Asia/Tokyo'}, 'office-hours'],
  ] as const) {
    it(`understands ${name} alone as office hours, and makes no week of them`, async () => {
      const result = await readImport(JSON.stringify(data));
      expect(result.kind).to.equal(kind);
      expect(result.configuration).to.deep.equal({officeHours: data});
      expect(result.notUnderstood).to.deep.equal([]);
    });
  }

  it('reads what other programs call exceptions and seasons as theirs', async () => {
    for (const data of [
      {timezone: 'Asia/Tokyo', exceptions: [{from: '2026-12-24'}], days: {monday: '09:00-17:00'}},
      {timezone: 'Asia/Tokyo', seasons: [{name: 'All year', monday: '09:00-17:00'}]},
    ]) {
      const result = await readImport(JSON.stringify(data));
      expect(result.kind).to.equal('program');
      expect(result.configuration.officeHours?.weekly).to.deep.equal(HOURS.weekly);
    }
  });

  for (const [name, data] of Object.entries({
    texts: {messages: {welcome: 'Hi'}},
    'common questions': {questions: [{ask: 'Why?', answer: 'So.'}]},
    'settings of the chat': {chat: {heading: 'Ask us'}},
    'what a snippet needs': {snippet: {attributes: {id: 'chat'}}},
  })) {
    it(`understands a document that has ${name} alone`, async () => {
      const {kind, configuration, understood} = await readImport(JSON.stringify(data));
      expect(kind).to.equal('document');
      expect(configuration).to.deep.equal(data);
      expect(understood).to.have.length(1);
    });
  }

  it('says all that is in a document', async () => {
    const messages = {handoff: 'Later', offline: 'Away', online: 'Here', welcome: 'Hi'};
    const questions = [{ask: 'Why?', answer: 'So.'}];
    const chat = {endpoint: '/chat', stream: '/answers', heading: 'Ask us'};
    const snippet = {attributes: {id: 'chat'}, content: '<b>Hi</b>'};
    const officeHours = {timezone: 'Asia/Tokyo', seasons: [season], exceptions: [eve]};
    const {understood} = await readImport(JSON.stringify({officeHours, messages, questions, chat, snippet}));
    expect(understood).to.deep.equal([
      {code: 'time-zone', timezone: 'Asia/Tokyo'},
      {code: 'seasons', seasons: [season]},
      {code: 'exceptions', exceptions: [eve]},
      {code: 'message', kind: 'welcome', text: 'Hi'},
      {code: 'message', kind: 'online', text: 'Here'},
      {code: 'message', kind: 'offline', text: 'Away'},
      {code: 'message', kind: 'handoff', text: 'Later'},
      {code: 'questions', questions},
      {code: 'way', way: 'endpoint'},
      {code: 'settings', keys: ['heading', 'stream']},
      {code: 'kept', attributes: ['id'], hasContent: true},
    ]);
  });

  it('says nothing of lists and groups that are empty', async () => {
    const empty = {officeHours: {seasons: [], exceptions: []}, questions: [], chat: {}, snippet: {attributes: {}}};
    expect((await readImport(JSON.stringify({...empty, messages: {}}))).understood).to.deep.equal([]);
  });

  it('says that content is kept, and attributes', async () => {
    const kept = async (snippet: object) => (await readImport(JSON.stringify({snippet}))).understood;
    expect(await kept({content: 'Hi'})).to.deep.equal([{code: 'kept', attributes: [], hasContent: true}]);
    const attributes = {id: 'chat'};
    expect(await kept({attributes})).to.deep.equal([{code: 'kept', attributes: ['id'], hasContent: false}]);
  });

  it('takes weekdays together by their times alone, Monday first', () => {
    const [morning, afternoon] = [
      {opens: '09:00', closes: '12:00'},
      {opens: '13:00', closes: '17:00'},
    ];
    const sunday = [{...morning, ...{room: 'A'}}];
    expect(daysAlike({sunday, monday: [morning], saturday: [morning, afternoon], tuesday: [afternoon]})).to.deep.equal([
      {days: ['monday', 'sunday'], hours: [morning]},
      {days: ['tuesday'], hours: [afternoon]},
      {days: ['wednesday', 'thursday', 'friday'], hours: []},
      {days: ['saturday'], hours: [morning, afternoon]},
    ]);
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

  for (const value of ['"always"', 'null', '[]', '5']) {
    it(`takes nothing from a document whose office hours are ${value}`, async () => {
      const result = await readImport(`{"officeHours": ${value}}`);
      expect(result.kind).to.equal('document');
      expect(result.notUnderstood).to.deep.equal([{code: 'lost', path: '$.officeHours', value}]);
      expect(isUsable(result)).to.be.false;
    });
  }

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
    const result = await readImport('<chat-widget\r\n  welcome-message="One\r\nTwo\rThree"></chat-widget>');
    expect(result.configuration.messages?.welcome).to.equal('One\nTwo\nThree');
  });

  it('understands a whole page that has lists and arrow functions in its scripts', async () => {
    for (const script of [
      'window.dataLayer = window.dataLayer || []; links.forEach((link) => link.focus());',
      'const days = ["Mo 01:00-02:00"]; days.map((day) => [day]);',
      'const all = [[1], {a: 2}].map((one) => one);',
      'const all = [(one) => one, {a: [one => 2]}];',
    ]) {
      const page = `<!doctype html><script>${script}</script><chat-widget heading="Hi"></chat-widget>
        <script type="application/ld+json">{"openingHours": "Mo 09:00-17:00"}</script>`;
      const result = await readImport(page);
      expect(result.kind, script).to.equal('json-ld');
      expect(result.configuration.officeHours, script).to.deep.equal({weekly: HOURS.weekly});
    }
  });

  it('takes the office hours of a whole document that stands in the attribute', async () => {
    const result = await readImport(
      `<chat-widget office-hours='${JSON.stringify({officeHours: HOURS})}'></chat-widget>`,
    );
    expect(result.configuration.officeHours).to.deep.equal(HOURS);
  });

  for (const key of ['officeHours', 'office_hours']) {
    it(`says what else of a whole document is not read there, beside ${key}`, async () => {
      const result = await readImport(
        `<chat-widget office-hours='${JSON.stringify({messages: {welcome: 'Hi'}, [key]: HOURS})}'></chat-widget>`,
      );
      expect(result.configuration).to.deep.equal({officeHours: HOURS});
      expect(result.notUnderstood).to.deep.equal([{code: 'unknown-key', key: 'messages', value: '{"welcome":"Hi"}'}]);
    });
  }

  for (const [value, path, lost] of [
    ['null', '$.officeHours', 'null'],
    ['[]', '$.officeHours', '[]'],
    ['{"officeHours": null}', '$.officeHours', 'null'],
    ['{"weekly": 5}', '$.officeHours.weekly', '5'],
  ] as const) {
    it(`says that it cannot use ${value} as the office hours of a snippet`, async () => {
      const result = await readImport(`<chat-widget office-hours='${value}'></chat-widget>`);
      expect(result.notUnderstood).to.deep.equal([{code: 'lost', path, value: lost}]);
      expect(isUsable(result)).to.be.false;
    });
  }

  it('takes translations and common questions from a snippet', async () => {
    const translations = {de: {welcome: 'Hallo'}};
    const questions = [{ask: 'Why?', answer: 'So.'}];
    const result = await readImport(
      `<chat-widget welcome-message="Hi" translations='${JSON.stringify(translations)}'
        questions='${JSON.stringify(questions)}'></chat-widget>`,
    );
    expect(result.configuration).to.deep.equal({messages: {welcome: 'Hi', translations}, questions});
    expect(result.notUnderstood).to.deep.equal([]);
  });

  it('takes blank attributes for missing ones', async () => {
    const result = await readImport(
      '<chat-widget heading="Hi" office-hours=" " translations=" " questions="\n"></chat-widget>',
    );
    expect(result.configuration).to.deep.equal({chat: {heading: 'Hi'}});
    expect(result.notUnderstood).to.deep.equal([]);
    const blank = await readImport(
      '<chat-widget heading="" placement=" " reply-time="Soon" endpoint="\n"></chat-widget>',
    );
    expect(blank.configuration).to.deep.equal({chat: {replyTime: 'Soon'}});
  });

  for (const attribute of ['office-hours', 'translations', 'questions']) {
    it(`says where ${attribute} of a snippet are no JSON, and takes the rest`, async () => {
      const result = await readImport(`<chat-widget heading="Hi" ${attribute}="{\n&quot;a&quot; 1}"></chat-widget>`);
      expect(result.notUnderstood).to.deep.equal([{code: 'invalid-json', line: 2, reason: 'unexpected', near: '1}'}]);
      expect(result.configuration).to.deep.equal({chat: {heading: 'Hi'}});
    });
  }

  for (const [says, attributes, ...inside] of [
    [false, ''],
    [false, 'id="chat" data-count="1" aria-label="Chat" onclick="x()" hidden'],
    [true, 'id="chat" heading="Hi"'],
    [true, 'keep-days="30"'],
    [true, 'language="de"'],
    [true, 'idle="1"'],
    [true, 'my-data-x="1"'],
    [true, 'id="chat"', 'Write to us'],
  ] as const) {
    it(`says ${says ? 'no more than it has to' : 'that there is nothing in it'} of a snippet with ${attributes || 'nothing'}`, async () => {
      const result = await readImport(`<chat-widget ${attributes}>${inside.join('')}</chat-widget>`);
      expect(codes(result)).to.deep.equal(says ? [] : ['bare-snippet']);
    });
  }

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
    expect((await readImport(page.replace('<chat-widget', '$& heading="Hi"'))).kind).to.equal('json-ld');
    expect(codes(await readImport('<chat-widget id="chat"></chat-widget>'))).to.deep.equal(['bare-snippet']);
  });

  for (const attributes of [
    `office-hours='${JSON.stringify(HOURS)}'`,
    'welcome-message="Hi"',
    `questions='${JSON.stringify([{ask: 'Why?', answer: 'So.'}])}'`,
    'src="/hours.json"',
  ]) {
    it(`prefers a widget to the data and the text of its page: ${attributes}`, async () => {
      const result = await readImport(
        `<chat-widget ${attributes}></chat-widget><p>Tu 09:00-17:00</p>
        <script type="application/ld+json">{"openingHours": "Tu 09:00-17:00"}</script>`,
      );
      expect(result.kind).to.equal('snippet');
      expect(result.configuration.officeHours?.weekly ?? {}).not.to.have.property('tuesday');
    });
  }

  it('does not take the text of a page with a widget for hours', async () => {
    const result = await readImport('<chat-widget heading="Hi"></chat-widget><p>Tu 09:00-17:00</p>');
    expect(result.configuration).to.deep.equal({chat: {heading: 'Hi'}});
  });

  it('reads the data of a page that it can read, and its text where the data is of something else', async () => {
    const script = (data: string) => `<script type="application/ld+json">${data}</script>`;
    const broken = script('{"openingHours" 1}');
    expect((await readImport(broken + script('{"openingHours": "Mo 09:00-17:00"}'))).kind).to.equal('json-ld');
    const page = script('{"@type": "WebSite"}') + '<p>Mo 09:00-17:00</p>';
    expect((await readImport(page)).kind).to.equal('text');
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
    ['a section of XML in comments with space', '/* <![CDATA[ */ ', ' /* ]]>  */'],
    ['a section of XML with a comment’s end', '<![CDATA[', ']]>\n  */'],
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

    it(`says what is there twice within ${name}`, async () => {
      const data = `${before}{"name": "1;2", "openingHours": "Tu 09:00-17:00", "openingHours": "Mo 09:00-17:00"}${after}`;
      const result = await readImport(data);
      expect(result.configuration.officeHours).to.deep.equal({weekly: HOURS.weekly});
      expect(result.notUnderstood).to.deep.equal([{code: 'repeated-key', value: '$.openingHours'}]);
    });
  }

  it('leaves the texts in data within such marks as they are', async () => {
    const places = ['<!-- A', 'B ]]>', 'C;D'].map((name) => ({name, openingHours: 'Mo 09:00-17:00'}));
    for (const data of [
      `<!-- ${JSON.stringify(places)} -->`,
      `/* <![CDATA[ */ ${JSON.stringify(places)}; /* ]]> */`,
      `${JSON.stringify(places)};`,
    ]) {
      const {choices} = await readImport(`<script type="application/ld+json">${data}</script>`);
      expect(choices.map(({name}) => name)).to.deep.equal(['<!-- A', 'B ]]>', 'C;D']);
    }
  });

  it('counts the lines of a page’s data from where it begins', async () => {
    const {notUnderstood} = await readImport(
      '<script type="application/ld+json">\n\n <!--\n{\n"openingHours" 1}\n--></script>',
    );
    expect(notUnderstood).to.deep.equal([{code: 'invalid-json', line: 2, reason: 'unexpected', near: '1}'}]);
  });

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

  for (const [name, inside] of Object.entries({
    'a property of several names': '<p itemprop=" x\n openingHours  y ">Mo 09:00-17:00',
    'the name of microdata before that of RDFa': '<p itemprop="openingHours" property="name">Mo 09:00-17:00',
    'what a tag says before what it shows': '<time itemprop="openingHours" datetime="Mo 09:00-17:00">Tu 1-2',
    '`content` before other attributes':
      '<a itemprop="openingHours" href="/" datetime="Tu 1-2" content="Mo 09:00-17:00">Tu',
    '`datetime` before an address': '<a itemprop="openingHours" href="/" datetime="Mo 09:00-17:00">Tu',
    'an item without a name': '<div itemscope itemprop=" "><p itemprop="openingHours">Mo 09:00-17:00</div>',
  })) {
    it(`takes of a page’s text ${name}`, async () => {
      const result = await readImport(`<div itemscope itemtype="https://schema.org/Store">${inside}</div>`);
      expect(result.kind).to.equal('json-ld');
      expect(result.configuration.officeHours).to.deep.equal({weekly: HOURS.weekly});
    });
  }

  it('names places by what kind of item they are, where they have no name', async () => {
    const hours = '<meta itemprop="openingHours" content="Mo 09:00-17:00">';
    const {choices} = await readImport(`
      <div itemscope itemtype="https://schema.org/Store"><b itemtype="https://schema.org/Person">x${hours}</b></div>
      <div itemscope itemtype="https://schema.org/Bakery"><b itemscope>y</b>${hours}</div>
      <div itemscope>${hours.replace('Mo', 'Tu')}</div>`);
    expect(choices.map(({name}) => name)).to.deep.equal(['Store', 'Bakery', '']);
  });

  it('says what it cannot read of a page’s text without the space around', async () => {
    const {notUnderstood} = await readImport(`<div itemscope itemtype="https://schema.org/Store">
      <p itemprop="openingHoursSpecification" itemscope><b itemprop="dayOfWeek"> Monday </b>
      <b itemprop="opens">\n nine </b><b itemprop="closes"> 17:00 </b></p></div>`);
    expect(notUnderstood).to.deep.equal([{code: 'unknown-time', value: 'Monday nine – 17:00'}]);
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

  it('replaces the settings of the chat by those of a whole document', async () => {
    const own: Configuration = {chat: {heading: 'Old', replyTime: 'Soon'}, snippet: {attributes: {id: 'chat'}}};
    const result = await readImport('{"chat": {"heading": "New"}, "messages": {"welcome": "Hi"}}');
    expect(applyImport(own, result)).to.deep.equal({chat: {heading: 'New'}, messages: {welcome: 'Hi'}});
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

  it('gives no time zone where there is none', async () => {
    expect(applyImport({officeHours: {}}, await readImport('{"officeHours": {"weekly": {}}}'))).to.deep.equal({
      officeHours: {weekly: {}},
    });
    const snippet = await readImport(`<chat-widget office-hours='{"weekly": {}}'></chat-widget>`);
    expect(applyImport({}, snippet)).to.deep.equal({officeHours: {weekly: {}}});
  });

  it('replaces the texts by those of a document, and some of them by those of a snippet', async () => {
    expect((await apply('{"messages": {"welcome": "New"}}')).messages).to.deep.equal({welcome: 'New'});
    const snippet = await readImport('<chat-widget offline-message="New"></chat-widget>');
    expect(applyImport(before, snippet)).to.deep.equal({...before, messages: {welcome: 'Old', offline: 'New'}});
  });

  it('gives the same document back where nothing changes', async () => {
    const blank: Configuration = {chat: {}, messages: {welcome: 'Hi'}};
    expect(applyImport(blank, await readImport('<chat-widget welcome-message="Hi"></chat-widget>'))).to.equal(blank);
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
    expect(choose(result, 2)).to.deep.equal(result);
  });
});
