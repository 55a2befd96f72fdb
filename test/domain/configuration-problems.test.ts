import {expect} from '@open-wc/testing';
import {compileOfficeHours} from '../../src/domain/compiled-hours.js';
import {configurationProblems} from '../../src/domain/configuration-problems.js';
import {parseOfficeHours} from '../../src/domain/parse-office-hours.js';

const NINE_TO_FIVE = {opens: '09:00', closes: '17:00'};
const HOURS = {timezone: 'Europe/Paris', weekly: {monday: [NINE_TO_FIVE]}};
const CHRISTMAS = {from: '2026-12-25', name: 'Christmas'};

const LEGAL = {
  officeHours: {
    ...HOURS,
    exceptions: [{...CHRISTMAS, to: '2026-12-26', yearly: true, hours: [], message: 'Back {opens}.'}],
  },
  messages: {welcome: 'Hi!', online: '', offline: 'Back {opens}, {timezone}.', handoff: '{exception}'},
};

const told = (document: unknown) => configurationProblems(document).map(({path, code}) => `${code} ${path}`);
const sentences = (document: unknown) => configurationProblems(document).map(({message}) => message);

describe('problems of a whole document', () => {
  for (const [fact, document, expected, sentence] of [
    ['a text that is misspelt', {messages: {offlin: 'Away'}}, 'unknown-key $.messages.offlin', '"offline"'],
    ['texts outside of "messages"', {offline: 'Away'}, 'unknown-key $.offline', 'inside of "messages"'],
    ['a part that is misspelt', {message: {offline: 'Away'}}, 'unknown-key $.message', '"messages"'],
    ['hours by another name', {hours: HOURS}, 'unknown-key $.hours', '"officeHours"'],
    ['hours with a hyphen', {'office-hours': HOURS}, 'unknown-key $["office-hours"]', '"officeHours"'],
    ['nothing that is known', {settings: {colour: 'red'}}, 'missing $.officeHours', '"officeHours" is missing'],
    ['bare office hours', HOURS, 'not-wrapped $', '{"officeHours": { … }}'],
    [
      'a slip in the hours',
      {officeHours: {...HOURS, exception: []}},
      'unknown-key $.officeHours.exception',
      '"exceptions"',
    ],
    ['a text that is a number', {messages: {welcome: 5}}, 'wrong-type $.messages.welcome', 'quotation marks'],
    ['a setting outside of "chat"', {endpoint: '/chat'}, 'unknown-key $.endpoint', 'inside of "chat"'],
    [
      'a setting beside the hours',
      {officeHours: {...HOURS, askEmail: 'never'}},
      'unknown-key $.officeHours.askEmail',
      'inside of "chat"',
    ],
    ['a setting that is misspelt', {chat: {askemail: 'never'}}, 'unknown-key $.chat.askemail', '"askEmail"'],
    ['a setting by another name', {chat: {webhook: '/chat'}}, 'unknown-key $.chat.webhook', '"endpoint"'],
    [
      'a word that is not known',
      {chat: {storage: 'cookie'}},
      'unknown-choice $.chat.storage',
      '"local" or "session" or "none"',
    ],
    ['settings of the wrong kind', {chat: {heading: 5}}, 'wrong-type $.chat.heading', 'quotation marks'],
    ['an address of mail', {chat: {endpoint: 'mailto:a@b.example'}}, 'invalid-address $.chat.endpoint', '"https://"'],
    ['a password', {chat: {stream: 'https://a:b@c.example'}}, 'address-with-password $.chat.stream', 'leave that out'],
    ['a way that is not known', {snippet: {delivery: 'pigeon'}}, 'unknown-choice $.snippet.delivery', '"chatwoot"'],
    ['texts that are a list', {messages: ['Hello']}, 'wrong-type $.messages', 'an object'],
    ['hours that are null', {officeHours: null}, 'wrong-type $.officeHours', 'an object'],
    [
      'an unknown placeholder in a text',
      {messages: {offline: 'Back {open}.'}},
      'unknown-placeholder $.messages.offline',
      '{opens}',
    ],
    [
      'an unknown placeholder in an exception’s message',
      {officeHours: {...HOURS, exceptions: [CHRISTMAS, {from: '2026-12-28', message: 'Back {{opens}}.'}]}},
      'unknown-placeholder $.officeHours.exceptions[1].message',
      '{opens}',
    ],
  ] as const) {
    it(`${fact}: ${expected}`, () => {
      expect(told(document)).to.deep.equal([expected]);
      expect(sentences(document)[0]).to.include(sentence);
    });
  }

  it('tell of slips in bare office hours too', () => {
    expect(told({monday: [NINE_TO_FIVE]})).to.deep.equal(['not-wrapped $', 'unknown-key $.monday']);
    expect(told({...HOURS, exception: []})).to.deep.equal(['not-wrapped $', 'unknown-key $.exception']);
  });

  it('tell of bare office hours by any of their keys, and not where these stand beside the whole', () => {
    for (const bare of [{timezone: 'UTC'}, {weekly: {}}, {friday: []}]) {
      expect(told(bare)[0], JSON.stringify(bare)).to.equal('not-wrapped $');
    }
    expect(told({officeHours: HOURS, timezone: 'UTC'})).to.deep.equal(['unknown-key $.timezone']);
  });

  it('tell of placeholders in the names of seasons', () => {
    const seasons = [{from: '2026-07-01', to: '2026-07-02', name: 'Summer {open}'}];
    expect(told({officeHours: {...HOURS, seasons}})).to.deep.equal([
      'unknown-placeholder $.officeHours.seasons[0].name',
    ]);
  });

  it('are none where addresses are right, and others have no meaning', () => {
    const chat = {endpoint: 'https://shop.example/chat', stream: '/answers', privacyUrl: ''};
    expect(told({chat, colour: 'red'})).to.deep.equal([]);
  });

  it('are none in a legal document, an empty one, or one with notes for people and tools', () => {
    for (const document of [LEGAL, {}, {$schema: 'https://shop.example/schema.json', _note: 'mine'}]) {
      expect(told(document)).to.deep.equal([]);
    }
  });

  it('leave mistakes inside of the hours to those who read them', () => {
    expect(told({officeHours: {timezone: 'Nowhere', weekly: {monday: 5}}})).to.deep.equal([]);
  });

  for (const junk of [
    null,
    undefined,
    5,
    'text',
    [],
    [HOURS],
    {messages: null},
    {officeHours: {exceptions: [null, 5]}},
  ]) {
    it(`never throw: ${JSON.stringify(junk)}`, () => expect(told(junk)).to.be.an('array'));
  }
});

describe('slips in office hours', () => {
  const warnings = (input: unknown) => {
    const result = parseOfficeHours(input);
    return result.ok ? result.warnings : result.problems;
  };
  const day = (...monday: object[]) => ({timezone: 'Europe/Paris', weekly: {monday}});
  const except = (exception: object) => ({...HOURS, exceptions: [{...CHRISTMAS, ...exception}]});

  for (const [fact, input, path, advice] of [
    ['"exception" for "exceptions"', {...HOURS, exception: [CHRISTMAS]}, '$.exception', 'mean "exceptions"'],
    ['"holidays"', {...HOURS, holidays: [CHRISTMAS]}, '$.holidays', 'mean "exceptions"'],
    ['"Monday"', {timezone: 'UTC', weekly: {Monday: [NINE_TO_FIVE]}}, '$.weekly.Monday', 'mean "monday"'],
    ['"mon"', {timezone: 'UTC', weekly: {mon: [NINE_TO_FIVE]}}, '$.weekly.mon', 'mean "monday"'],
    ['"wensday"', {timezone: 'UTC', weekly: {wensday: [NINE_TO_FIVE]}}, '$.weekly.wensday', 'mean "wednesday"'],
    ['"hours" for "weekly"', {timezone: 'UTC', hours: {monday: [NINE_TO_FIVE]}}, '$.hours', 'mean "weekly"'],
    ['a day outside of "weekly"', {timezone: 'UTC', tuesday: [NINE_TO_FIVE]}, '$.tuesday', 'inside of "weekly"'],
    ['"closed" of a date', except({closed: true}), '$.exceptions[0].closed', 'without "hours" is closed'],
    ['"open" of a date', except({open: '10:00'}), '$.exceptions[0].open', '"hours": [{"opens"'],
    ['"opens" of a date', except({opens: '10:00'}), '$.exceptions[0].opens', '"hours": [{"opens"'],
    ['"times" of a date', except({times: [NINE_TO_FIVE]}), '$.exceptions[0].times', 'mean "hours"'],
    ['"until" of a date', except({until: '2026-12-26'}), '$.exceptions[0].until', 'mean "to"'],
    ['"annual" of a date', except({annual: true}), '$.exceptions[0].annual', 'mean "yearly"'],
    [
      'a day in French',
      {timezone: 'UTC', weekly: {lundi: [NINE_TO_FIVE]}},
      '$.weekly.lundi',
      'known are monday, tuesday',
    ],
    [
      'days as a range',
      {timezone: 'UTC', weekly: {'mon-fri': [NINE_TO_FIVE]}},
      '$.weekly["mon-fri"]',
      'known are monday',
    ],
    [
      'holidays in German',
      {...HOURS, feiertage: [CHRISTMAS]},
      '$.feiertage',
      'known are timezone, weekly, seasons, exceptions',
    ],
    ['a week by another name', {...HOURS, semaine: {friday: []}}, '$.semaine', 'known are timezone'],
    ['an opening by another name', except({slot: NINE_TO_FIVE}), '$.exceptions[0].slot', 'known are from, to, yearly'],
  ] as const) {
    it(`${fact}: said at ${path}, with what to do`, () => {
      const found = warnings(input);
      expect(found.map((problem) => `${problem.code} ${problem.path}`)).to.deep.equal([`unknown-key ${path}`]);
      expect(found[0]!.message).to.include(advice);
      expect(compileOfficeHours(input)!.looksOdd, 'is looked into').to.equal(true);
    });
  }

  for (const [fact, input, sentence] of [
    ['"open" for "opens"', day({open: '09:00', closes: '17:00'}), '"opens" is missing; "open" stands there'],
    ['"close" for "closes"', day({opens: '09:00', close: '17:00'}), '"closes" is missing; "close" stands there'],
    ['"from" for "opens"', day({from: '09:00', closes: '17:00'}), '"opens" is missing; "from" stands there'],
    ['"timeZone"', {timeZone: 'Europe/Paris', weekly: {}}, '"timezone" is missing; "timeZone" stands there'],
    ['"date" for "from"', {...HOURS, exceptions: [{date: '2026-12-25'}]}, '"from" is missing; "date" stands there'],
    ['nothing in its place', day({closes: '17:00'}), '"opens" is missing; write for example "opens": "09:00"'],
  ] as const) {
    it(`${fact} is a mistake that names the slip`, () => {
      expect(warnings(input).map(({code}) => code)).to.deep.equal(['missing']);
      expect(warnings(input)[0]!.message).to.include(sentence);
    });
  }

  for (const [fact, input, ...expected] of [
    ['a day outside of "weekly"', {monday: [NINE_TO_FIVE]}, 'missing $.timezone', 'unknown-key $.monday'],
    [
      'two slips and a mistake',
      {timezone: 'Nowhere', weekly: {Monday: []}, exception: []},
      'unknown-time-zone $.timezone',
      'unknown-key $.weekly.Monday',
      'unknown-key $.exception',
    ],
    [
      'a slip that stands in place of what is missing, once',
      {tz: 'UTC', exception: []},
      'missing $.timezone',
      'unknown-key $.exception',
    ],
  ] as [string, object, ...string[]][]) {
    it(`are told beside a mistake: ${fact}`, () => {
      expect(warnings(input).map(({code, path}) => `${code} ${path}`)).to.deep.equal(expected);
    });
  }

  for (const key of ['officeHours', 'office_hours', 'office-hours', 'OfficeHours', 'businessHours', 'schedule']) {
    it(`are told of what is around the hours: ${key}`, () => {
      const [only, ...more] = warnings({[key]: HOURS});
      expect(more).to.deep.equal([]);
      expect(only!.message).to.include(`this is a whole document: give only what is inside of "${key}"`);
    });
  }

  it('do not take hours of the week without a zone for a whole document', () => {
    expect(warnings({hours: {monday: [NINE_TO_FIVE]}}).map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'missing $.timezone',
      'unknown-key $.hours',
    ]);
  });

  it('are looked into where hours of a day overlap, also in a date of its own, and nowhere else', () => {
    const odd = (input: unknown) => compileOfficeHours(input)!.looksOdd;
    const later = {opens: '16:00', closes: '18:00'};
    expect(odd(day(NINE_TO_FIVE, later))).to.equal(true);
    expect(odd(day(later, {opens: '08:00', closes: '12:00'}, NINE_TO_FIVE))).to.equal(true);
    expect(odd(except({hours: [later, NINE_TO_FIVE]}))).to.equal(true);
    expect(odd(day(NINE_TO_FIVE, {opens: '17:00', closes: '18:00'}))).to.equal(false);
    expect(odd(HOURS)).to.equal(false);
    expect(odd(LEGAL.officeHours)).to.equal(false);
  });

  it('are no notes for people and tools', () => {
    expect(warnings({...HOURS, $comment: 'Ask Ana', _old: {}, '//': 'x', 'x-shop': 7})).to.deep.equal([]);
  });

  it('are told beside placeholders that mean nothing', () => {
    const found = warnings(except({message: 'Back {open} or {Opens}.'}));
    expect(found.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'unknown-placeholder $.exceptions[0].message',
      'unknown-placeholder $.exceptions[0].message',
    ]);
  });
});
