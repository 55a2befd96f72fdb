import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {checkConfiguration} from '../../../src/domain/editing/check-configuration.js';
import {
  applyImport,
  hasSomethingOf,
  splitExceptions,
  splitSeasons,
  usualMode,
} from '../../../src/domain/exchange/apply-import.js';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import type {Configuration, ExceptionInput, Interval, SeasonInput} from '../../../src/domain/types.js';
import {legalConfiguration} from './legal-configuration.js';

fc.configureGlobal({seed: 20_261_128}); // the same values at each run

const hours = (...spans: string[]): Interval[] =>
  spans.map((span) => ({opens: span.slice(0, 5), closes: span.slice(6)}));

const withMonday = (monday: readonly Interval[]): Configuration => ({
  officeHours: {timezone: 'Europe/Paris', weekly: {monday}},
});
const withExceptions = (...exceptions: ExceptionInput[]): Configuration => ({officeHours: {exceptions}});

const add = async (document: Configuration, given: unknown) =>
  applyImport(document, await readImport(JSON.stringify(given)), 'add');

describe('adding an import', () => {
  it('keeps the common questions that are there, and adds those that are not', async () => {
    const [own, same, other] = [
      {ask: 'Where?', answer: 'Here.'},
      {ask: 'Where?', answer: 'There.'},
      {ask: 'Why?', answer: 'So.'},
    ];
    expect(await add({questions: [own]}, {questions: [same, other]})).to.deep.equal({questions: [own, other]});
  });

  for (const [own, given, expected] of [
    [['09:00-12:00'], ['13:00-17:00'], ['09:00-12:00', '13:00-17:00']],
    [['13:00-17:00'], ['09:00-12:00'], ['09:00-12:00', '13:00-17:00']],
    [['09:00-12:00'], ['12:00-17:00'], ['09:00-12:00', '12:00-17:00']],
    [['09:00-17:00'], ['10:00-18:00'], ['09:00-18:00']],
    [['09:00-12:00', '13:00-17:00'], ['11:00-14:00'], ['09:00-17:00']],
    [['09:00-17:00'], ['10:00-12:00'], ['09:00-17:00']],
    [['10:00-12:00'], ['09:00-17:00'], ['09:00-17:00']],
    [['20:00-23:00'], ['22:00-02:00'], ['20:00-02:00']],
    [['09:00-17:00'], ['09:00-17:00'], ['09:00-17:00']],
    [['12:00-17:00'], ['09:00-12:00'], ['09:00-12:00', '12:00-17:00']],
    [['09:00-13:00', '18:00-22:00'], ['12:00-14:00'], ['09:00-14:00', '18:00-22:00']],
    [['22:00-02:00'], ['01:00-03:00'], ['01:00-03:00', '22:00-02:00']],
    [['00:00-12:00'], ['10:00-24:00'], ['00:00-24:00']],
    [[], ['11:00-14:00', '09:00-12:00'], ['09:00-14:00']],
    // One that would last longer than a day stays as two, and so does one from nine to nine.
    [['22:00-10:00'], ['09:00-23:00'], ['09:00-23:00', '22:00-10:00']],
    [['00:00-12:00'], ['10:00-02:00'], ['00:00-12:00', '10:00-02:00']],
    [['09:00-23:00'], ['22:00-09:00'], ['09:00-23:00', '22:00-09:00']],
    // What is there already changes nothing, in whatever order it stands.
    [
      ['13:00-17:00', '09:00-12:00'],
      ['09:00-11:00', '10:00-11:00', '11:00-12:00', '13:00-17:00'],
      ['13:00-17:00', '09:00-12:00'],
    ],
    [['09:00-13:00', '12:00-17:00'], ['12:15-12:30'], ['09:00-13:00', '12:00-17:00']],
    [
      ['09:00-12:00', '09:00-17:00', '08:00-08:30'],
      ['18:00-19:00'],
      ['08:00-08:30', '09:00-12:00', '09:00-17:00', '18:00-19:00'],
    ],
    // Times with a mistake are compared as they are written.
    [['09:0x-17:00'], ['09:0x-17:00'], ['09:0x-17:00']],
    [['09:0x-17:00'], ['09:0x-18:00'], ['09:0x-17:00', '09:0x-18:00']],
    [['09:0x-17:00'], ['08:0x-17:00'], ['08:0x-17:00', '09:0x-17:00']],
  ] as const) {
    it(`makes ${expected.join(' and ')} of ${own.join(' and ')} with ${given.join()}`, async () => {
      const result = await add(withMonday(hours(...own)), {weekly: {monday: hours(...given)}});
      expect(result.officeHours?.weekly?.monday).to.deep.equal(hours(...expected));
    });
  }

  it('keeps what else is said of hours that become longer', async () => {
    const [morning] = hours('09:00-12:00');
    const result = await add(withMonday([{...morning!, ...{room: 'A'}}]), {weekly: {monday: hours('11:00-14:00')}});
    expect(result.officeHours?.weekly?.monday).to.deep.equal([{opens: '09:00', closes: '14:00', room: 'A'}]);
  });

  it('takes hours over as they are written where they overlap none', async () => {
    const night = [{opens: '20:00', closes: '00:00', room: 'B'}];
    expect(await add(withMonday(hours('09:00-12:00')), {weekly: {monday: night}})).to.deep.equal(
      withMonday([...hours('09:00-12:00'), ...night]),
    );
    expect(await add({}, {weekly: {monday: night, tuesday: []}})).to.deep.equal({
      officeHours: {weekly: {monday: night, tuesday: []}},
    });
  });

  const weekly = {monday: hours('09:00-17:00')};
  const christmas: ExceptionInput = {from: '2026-12-25', name: 'Christmas'};
  const [summer, winter]: SeasonInput[] = [
    {from: '2026-07-01', to: '2026-08-31', name: 'Summer', weekly},
    {from: '2026-12-01', to: '2026-12-31', name: 'Winter', weekly},
  ];
  for (const [name, own, given, expected] of [
    ['hours to nothing', {}, {weekly}, {officeHours: {weekly}}],
    ['a time zone to nothing', {}, {timezone: 'Asia/Tokyo'}, {officeHours: {timezone: 'Asia/Tokyo'}}],
    [
      'hours to a time zone alone',
      {officeHours: {timezone: 'Asia/Tokyo'}},
      {timezone: 'Europe/Paris', weekly},
      {officeHours: {timezone: 'Asia/Tokyo', weekly}},
    ],
    [
      'exceptions to a week',
      {officeHours: {weekly}},
      {exceptions: [christmas]},
      {officeHours: {weekly, exceptions: [christmas]}},
    ],
    ['seasons to a week', {officeHours: {weekly}}, {seasons: [summer]}, {officeHours: {weekly, seasons: [summer]}}],
    [
      'the seasons whose dates are free',
      {officeHours: {weekly, seasons: [summer]}},
      {seasons: [{...summer, name: 'Holidays'}, winter]},
      {officeHours: {weekly, seasons: [summer, winter]}},
    ],
    [
      'a week to dates',
      {officeHours: {seasons: [summer], exceptions: [christmas]}},
      {weekly},
      {officeHours: {seasons: [summer], exceptions: [christmas], weekly}},
    ],
    [
      'hours beside a weekday that is written as closed',
      {officeHours: {weekly: {...weekly, sunday: []}}},
      {weekly: {tuesday: weekly.monday, friday: []}},
      {officeHours: {weekly: {...weekly, sunday: [], tuesday: weekly.monday}}},
    ],
    ['texts to nothing', {}, {messages: {welcome: 'Hi'}}, {messages: {welcome: 'Hi'}}],
    [
      'texts to hours',
      {officeHours: {weekly}},
      {messages: {welcome: 'Hi'}},
      {officeHours: {weekly}, messages: {welcome: 'Hi'}},
    ],
    ['hours to texts', {messages: {welcome: 'Hi'}}, {weekly}, {messages: {welcome: 'Hi'}, officeHours: {weekly}}],
    [
      'questions to none',
      {messages: {welcome: 'Hi'}},
      {questions: [{ask: 'Why?', answer: 'So.'}]},
      {messages: {welcome: 'Hi'}, questions: [{ask: 'Why?', answer: 'So.'}]},
    ],
    [
      'translations where there are none',
      {messages: {welcome: 'Hi'}},
      {messages: {translations: {de: {welcome: 'Hallo'}}}},
      {messages: {welcome: 'Hi', translations: {de: {welcome: 'Hallo'}}}},
    ],
    [
      'translations beside those that are there',
      {messages: {translations: {de: {welcome: 'Moin', offline: ' '}, es: {welcome: 'Hola'}}}},
      {messages: {translations: {de: {welcome: 'Hallo', offline: 'Weg', online: 'Da'}, fr: {welcome: 'Salut'}}}},
      {
        messages: {
          translations: {
            de: {welcome: 'Moin', offline: 'Weg', online: 'Da'},
            es: {welcome: 'Hola'},
            fr: {welcome: 'Salut'},
          },
        },
      },
    ],
    [
      'no translations where the texts come without',
      {messages: {translations: {de: {welcome: 'Moin'}}}},
      {messages: {welcome: 'Hi'}},
      {messages: {translations: {de: {welcome: 'Moin'}}, welcome: 'Hi'}},
    ],
    [
      'unknown keys beside texts where there are none, whatever they hold',
      {messages: {version: 1, note: null, welcome: ''}},
      {messages: {version: 2, note: 'x', other: 3, welcome: 'Hi'}},
      {messages: {version: 1, note: null, welcome: 'Hi', other: 3}},
    ],
  ] as [string, Configuration, unknown, Configuration][]) {
    it(`adds ${name}`, async () => expect(await add(own, given)).to.deep.equal(expected));
  }

  it('keeps everything that is there: other days, the time zone, exceptions, texts, unknown keys', async () => {
    const before: Configuration = {
      officeHours: {
        timezone: 'Europe/Paris',
        weekly: {monday: [{...hours('09:00-12:00')[0]!, ...{room: 'A'}}]},
        exceptions: [{from: '2026-12-25', name: 'Christmas'}],
      },
      messages: {welcome: 'Mine', offline: ' '},
      ...{plugin: 1},
    };
    const result = await add(before, {
      officeHours: {
        timezone: 'Asia/Tokyo',
        weekly: {tuesday: hours('09:00-17:00')},
        exceptions: [{from: '2026-12-31'}],
      },
      messages: {welcome: 'Theirs', offline: 'Away', online: 'Here'},
      plugin: 2,
      other: 3,
    });
    expect(result).to.deep.equal({
      officeHours: {
        timezone: 'Europe/Paris',
        weekly: {...before.officeHours!.weekly, tuesday: hours('09:00-17:00')},
        exceptions: [{from: '2026-12-25', name: 'Christmas'}, {from: '2026-12-31'}],
      },
      messages: {welcome: 'Mine', offline: 'Away', online: 'Here'},
      plugin: 1,
      other: 3,
    });
  });

  const CHATWOOT = {delivery: 'chatwoot', chatwoot: {baseUrl: 'https://app.chatwoot.example', inbox: 'abc'}} as const;
  const FORM = {delivery: 'form', form: {action: '/contact'}} as const;
  for (const [what, own, given, expected] of [
    [
      'settings that are not there or blank, and none that are',
      {chat: {heading: 'Mine', replyTime: ' ', assistant: false}},
      {chat: {heading: 'Theirs', replyTime: 'Soon', assistant: true, placement: 'start'}},
      {chat: {heading: 'Mine', replyTime: 'Soon', assistant: false, placement: 'start'}},
    ],
    [
      'a way for messages where there is none',
      {chat: {heading: 'Mine'}, snippet: {attributes: {class: 'a'}}},
      {chat: {stream: '/stream'}, snippet: {...CHATWOOT, attributes: {class: 'b', lang: 'de'}}},
      {
        chat: {heading: 'Mine', stream: '/stream'},
        snippet: {attributes: {class: 'a', lang: 'de'}, ...CHATWOOT},
      },
    ],
    [
      'no other way for messages, nor a part of one',
      {chat: {endpoint: '/messages'}},
      {chat: {stream: '/stream', heading: 'Theirs'}, snippet: {...FORM, mail: {address: 'a@shop.example'}}},
      {chat: {endpoint: '/messages', heading: 'Theirs'}, snippet: {mail: {address: 'a@shop.example'}}},
    ],
    [
      'no endpoint beside another way',
      {snippet: FORM},
      {chat: {endpoint: '/messages', stream: '/stream'}},
      {snippet: FORM},
    ],
    [
      'nothing to stand between the tags where something does',
      {snippet: {content: '<p>Call us</p>'}},
      {snippet: {mail: {address: 'a@shop.example'}, attributes: {id: 'chat'}}},
      {snippet: {content: '<p>Call us</p>', attributes: {id: 'chat'}}},
    ],
    [
      'no other content to a link that writes a mail',
      {snippet: {mail: {address: 'a@shop.example'}}},
      {snippet: {content: '<p>Call us</p>'}},
      {snippet: {mail: {address: 'a@shop.example'}}},
    ],
  ] as [string, Configuration, Configuration, Configuration][]) {
    it(`adds ${what}`, async () => expect(await add(own, given)).to.deep.equal(expected));
  }

  it('gives the same document back where all of it is there', async () => {
    const before = withMonday(hours('09:00-17:00'));
    expect(await add(before, {openingHours: 'Mo 10:00-12:00'})).to.equal(before);
    expect(await add(before, {messages: {}})).not.to.have.nested.property('officeHours.exceptions');
  });

  for (const [own, given, isTaken] of [
    [{from: '2026-12-20', to: '2026-12-31'}, {from: '2026-12-31'}, true],
    [{from: '2026-12-20', to: '2026-12-31'}, {from: '2027-01-01'}, false],
    [{from: '2026-12-25', yearly: true}, {from: '2026-12-25'}, false],
    [{from: '2020-12-25', yearly: true}, {from: '2026-12-25', yearly: true, name: 'X'}, true],
    [{from: '2020-12-24', to: '2021-01-02', yearly: true}, {from: '2026-01-01', yearly: true}, true],
    [{from: '2020-12-24', to: '2021-01-02', yearly: true}, {from: '2026-01-03', yearly: true}, false],
    [{from: 'no date'}, {from: '2026-01-03'}, false],
    [{from: '2026-12-20', to: '2026-12-31'}, {from: '2026-12-20'}, true],
    [{from: '2026-12-20', to: '2026-12-31'}, {from: '2026-12-19'}, false],
    [{from: '2026-12-25'}, {from: '2026-12-20', to: '2026-12-31'}, true],
    [{from: '2026-12-25'}, {from: '2026-12-25', yearly: true}, false],
    [{from: '2020-02-29', yearly: true}, {from: '2026-02-28', yearly: true}, false],
    [{from: '2020-02-29', yearly: true}, {from: '2026-02-20', to: '2026-03-10', yearly: true}, true],
    [{from: '2026-12-31', yearly: true}, {from: '2020-12-24', to: '2021-01-02', yearly: true}, true],
    [{from: '2026-12-23', yearly: true}, {from: '2020-12-24', to: '2021-01-02', yearly: true}, false],
    [{from: '2020-11-20', to: '2021-01-02', yearly: true}, {from: '2020-12-24', to: '2021-02-02', yearly: true}, true],
    // The same date in another way is not the same.
    [
      {from: '2026-12-25', translations: {de: {message: 'Fort'}}},
      {from: '2026-12-25', translations: {de: {message: 'Weg'}}},
      true,
    ],
    [{from: '2026-12-25', name: 'Christmas'}, {from: '2026-12-25', name: 'Noël'}, true],
    [{from: '2026-12-25'}, {from: '2026-12-25', hours: hours('09:00-12:00')}, true],
    [{from: '2026-12-25', message: 'Away'}, {from: '2026-12-25', message: 'At home'}, true],
    [{from: '2026-12-25'}, {from: '2026-12-25', message: 'At home'}, true],
    [{from: '2026-12-25'}, {from: '2026-12-25', translations: {de: {message: 'Weg'}}}, true],
  ] as [ExceptionInput, ExceptionInput, boolean][]) {
    it(`${isTaken ? 'leaves out' : 'adds'} ${JSON.stringify(given)} beside ${JSON.stringify(own)}`, () => {
      const {free, taken} = splitExceptions(withExceptions(own), withExceptions(given));
      expect(taken).to.deep.equal(isTaken ? [given] : []);
      expect(free).to.deep.equal(isTaken ? [] : [given]);
    });
  }

  const theirs = [
    ['2026-01-05', '2026-01-05', true],
    ['2026-01-06', '2026-03-31', false],
    ['2026-04-01', '2026-04-01', true],
    ['2026-06-15', '2026-06-15', true],
    ['2026-08-31', '2026-09-02', true],
    ['2026-09-01', '2026-12-24', false],
    ['2026-12-24', '2026-12-25', true],
    ['2026-12-26', '2027-01-31', false],
    ['2025-01-01', '2028-01-01', true],
  ] as const;
  for (const [from, to, isTaken] of theirs) {
    it(`${isTaken ? 'leaves out' : 'adds'} ${from} to ${to} beside many dates in no order`, () => {
      const own = withExceptions(
        {from: '2026-12-25'},
        {from: '2026-05-01'},
        {from: '2026-04-01', to: '2026-08-31'},
        {from: 'no date'},
        {from: '2026-01-05', name: 'Mine'},
        {from: '2026-06-01', to: '2026-06-02'},
      );
      const {free, taken} = splitExceptions(own, withExceptions({from, to}));
      expect([free.length, taken.length]).to.deep.equal(isTaken ? [0, 1] : [1, 0]);
    });
  }

  it('leaves out a yearly exception that shares a date with one of several', () => {
    const own = withExceptions({from: '2026-01-06', yearly: true}, {from: '2026-12-25', yearly: true});
    const given = [
      {from: '2020-12-25', name: 'X', yearly: true},
      {from: '2020-05-01', yearly: true},
    ];
    expect(splitExceptions(own, withExceptions(...given))).to.deep.equal({free: [given[1]], taken: [given[0]]});
  });

  for (const [own, given] of [
    [{from: '2026-12-25'}, {from: '2026-12-25', hours: []}],
    [{from: '2026-12-25'}, {from: '2026-12-25', to: '2026-12-25', name: '', yearly: false}],
    [
      {from: '2020-12-25', yearly: true},
      {from: '2026-12-25', yearly: true},
    ],
    [
      {from: '2020-12-24', to: '2021-01-02', yearly: true},
      {from: '2026-12-24', to: '2027-01-02', yearly: true},
    ],
    [{from: '2026-12-25', message: 'Away'}, {from: '2026-12-25'}],
    [{from: '2026-12-25'}, {from: '2026-12-25', message: '', translations: {}}],
    [
      {from: '2026-12-25', message: 'Away', translations: {de: {message: 'Weg'}}},
      {from: '2026-12-25', message: 'Away', translations: {de: {message: 'Weg'}}},
    ],
  ] as [ExceptionInput, ExceptionInput][]) {
    it(`does not speak of ${JSON.stringify(given)}, since it is there already`, () => {
      const none = splitExceptions(withExceptions(own), withExceptions(given));
      expect(none).to.deep.equal({free: [], taken: []});
    });
  }

  it('tells seasons of the same dates apart by their week', () => {
    const season = (monday: readonly Interval[]): SeasonInput => ({
      from: '2026-07-01',
      to: '2026-08-31',
      weekly: {monday},
    });
    const document = (each: SeasonInput): Configuration => ({officeHours: {seasons: [each]}});
    const [own, other] = [season(hours('09:00-12:00')), season(hours('09:00-13:00'))];
    expect(splitSeasons(document(own), document({...own}))).to.deep.equal({free: [], taken: []});
    expect(splitSeasons(document(own), document(other))).to.deep.equal({free: [], taken: [other]});
  });

  it('makes no mistake of two legal documents, and loses nothing of the first', async () => {
    await fc.assert(
      fc.asyncProperty(legalConfiguration, legalConfiguration, async (document, other) => {
        const result = await add(document, {officeHours: {}, ...other});
        const errors = (given: Configuration) =>
          checkConfiguration(given).filter(({severity}) => severity === 'error').length;
        expect(errors(result)).to.equal(errors(document));
        for (const exception of document.officeHours?.exceptions ?? []) {
          expect(result.officeHours?.exceptions).to.deep.include(exception);
        }
      }),
    );
  });
});

describe('whether to add or to replace', () => {
  const full: Configuration = {...withMonday(hours('09:00-17:00')), messages: {welcome: 'Hi'}};

  it('is asked only where something is there', async () => {
    const week = await readImport('Mo 10:00-12:00');
    expect(hasSomethingOf(full, week)).to.be.true;
    expect(hasSomethingOf({}, week)).to.be.false;
    expect(hasSomethingOf(withMonday([]), week)).to.be.false;
    expect(hasSomethingOf({messages: {welcome: 'Hi'}}, week)).to.be.false;
    const texts = await readImport('{"messages": {"welcome": "New"}}');
    expect(hasSomethingOf(full, texts)).to.be.true;
  });

  const week = {monday: hours('09:00-17:00')};
  const seasons = [{from: '2026-07-01', to: '2026-08-31', weekly: week}];
  const exceptions = [{from: '2026-12-25'}];
  const questions = [{ask: 'Why?', answer: 'So.'}];
  const PARTS: [string, Configuration, unknown][] = [
    ['hours', {officeHours: {weekly: week}}, {weekly: week}],
    ['seasons', {officeHours: {seasons}}, {seasons}],
    ['exceptions', {officeHours: {exceptions}}, {exceptions}],
    ['texts', {messages: {welcome: ' ', online: 'Hi', ...{version: 1}}}, undefined],
    ['translated texts', {messages: {translations: {de: {welcome: 'Hallo'}}}}, undefined],
    ['questions', {questions}, undefined],
    ['settings of the chat', {chat: {heading: 'Hi'}}, undefined],
    ['what a snippet needs', {snippet: {attributes: {id: 'chat'}}}, undefined],
  ];
  const EMPTY: [string, Configuration][] = [
    ['nothing', {}],
    ['a time zone alone', {officeHours: {timezone: 'Europe/Paris'}}],
    ['lists of nothing', {officeHours: {weekly: {monday: []}, seasons: [], exceptions: []}, questions: []}],
    ['blank texts', {messages: {welcome: ' ', translations: {de: {welcome: ''}}, ...{version: 1}}}],
  ];
  for (const [name, document] of PARTS) {
    it(`is asked for a whole document where there are ${name}`, async () => {
      expect(hasSomethingOf(document, await readImport('{"officeHours": {"timezone": "Asia/Tokyo"}}'))).to.equal(true);
    });
  }
  for (const [name, document] of EMPTY) {
    it(`is not asked where there is ${name}`, async () => {
      const everything = {officeHours: {weekly: week, seasons, exceptions}, messages: {welcome: 'Hi'}, questions};
      expect(hasSomethingOf(document, await readImport(JSON.stringify(everything)))).to.equal(false);
    });
  }
  for (const [name, , alone] of PARTS.filter(([, , part]) => part)) {
    it(`is asked for ${name} alone only where there are ${name}`, async () => {
      const result = await readImport(JSON.stringify(alone));
      expect(result.kind).to.equal('office-hours');
      const asked = PARTS.filter(([, document]) => hasSomethingOf(document, result)).map(([part]) => part);
      expect(asked).to.deep.equal([name]);
    });
  }
  for (const [attributes, ...expected] of [
    ['welcome-message="New"', 'texts', 'translated texts'],
    [`questions='${JSON.stringify(questions)}'`, 'questions'],
    ['heading="New"', 'settings of the chat', 'what a snippet needs'],
    ['id="chat" keep-days="1"', 'settings of the chat', 'what a snippet needs'],
    // Its hours are all the office hours that there are then.
    [`office-hours='${JSON.stringify({weekly: week})}'`, 'hours', 'seasons', 'exceptions'],
  ] as const) {
    it(`is asked for a snippet with ${attributes} only where it takes the place of something`, async () => {
      const result = await readImport(`<chat-widget ${attributes}></chat-widget>`);
      const asked = PARTS.filter(([, document]) => hasSomethingOf(document, result)).map(([part]) => part);
      expect(asked).to.deep.equal(expected);
    });
  }

  for (const [name, given, mode] of [
    ['a whole document without hours', '{"messages": {"welcome": "Hi"}}', 'replace'],
    ['a snippet with texts alone', '<chat-widget welcome-message="Hi"></chat-widget>', 'replace'],
    ['a week', JSON.stringify({weekly: week}), 'replace'],
    ['a week with holidays', JSON.stringify({weekly: week, exceptions}), 'replace'],
    ['holidays alone', JSON.stringify({exceptions}), 'add'],
    ['seasons alone', JSON.stringify({seasons}), 'add'],
    ['a time zone alone', '{"timezone": "Asia/Tokyo"}', 'add'],
    ['nothing', 'nonsense', 'add'],
  ] as const) {
    it(`is to ${mode} for ${name}`, async () => expect(usualMode(await readImport(given))).to.equal(mode));
  }

  it('is to replace, but never for a list of holidays', async () => {
    expect(usualMode(await readImport('Mo 10:00-12:00'))).to.equal('replace');
    expect(usualMode(await readImport(JSON.stringify(full)))).to.equal('replace');
    const special = {specialOpeningHoursSpecification: {validFrom: '2026-12-25', validThrough: '2026-12-25'}};
    expect(usualMode(await readImport(JSON.stringify(special)))).to.equal('add');
  });
});
