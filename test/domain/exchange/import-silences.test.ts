import {expect} from '@open-wc/testing';
import type {ImportResult} from '../../../src/domain/exchange/import-result.js';
import {readImport} from '../../../src/domain/exchange/import-text.js';

const interval = (opens: string, closes: string) => ({opens, closes});
const nineToFive = [interval('09:00', '17:00')];
const timezone = 'Europe/Paris';
const read = (data: unknown) => readImport(typeof data === 'string' ? data : JSON.stringify(data), {year: 2026});
const weekOf = ({configuration}: ImportResult) => configuration.officeHours?.weekly;
const notesOf = ({notUnderstood}: ImportResult) =>
  notUnderstood.map((note) =>
    [note.code, ...('key' in note ? [note.key] : 'value' in note ? [note.value] : [])].join(' '),
  );

describe('a slip of a key in what the editor writes itself', () => {
  const weekly = {monday: nineToFive};
  const slips = async (data: unknown) =>
    (await read(data)).notUnderstood.flatMap((note) =>
      note.code === 'slip' ? [note.meant ? `${note.path} → ${note.meant}` : note.path] : [],
    );

  for (const [name, data, ...expected] of [
    [
      'a weekday with a capital',
      {officeHours: {timezone, weekly: {Monday: nineToFive}}},
      '$.officeHours.weekly.Monday → monday',
    ],
    [
      'a weekday with a capital beside the right one',
      {officeHours: {timezone, weekly: {...weekly, Monday: nineToFive}}},
      '$.officeHours.weekly.Monday → monday',
    ],
    ['a short weekday', {officeHours: {timezone, weekly: {mon: nineToFive}}}, '$.officeHours.weekly.mon → monday'],
    ['hours for the week', {officeHours: {timezone, hours: weekly}}, '$.officeHours.hours → weekly'],
    [
      'one exception',
      {officeHours: {timezone, weekly, exception: [{from: '2026-12-25'}]}},
      '$.officeHours.exception → exceptions',
    ],
    [
      'an exception’s hours without "hours"',
      {
        officeHours: {
          timezone,
          weekly,
          exceptions: [{from: '2026-12-25', closed: false, opens: '10:00', closes: '12:00'}],
        },
      },
      '$.officeHours.exceptions[0].closed',
      '$.officeHours.exceptions[0].opens',
      '$.officeHours.exceptions[0].closes',
    ],
    [
      'an exception’s open',
      {officeHours: {timezone, weekly, exceptions: [{from: '2026-12-25', open: '10:00'}]}},
      '$.officeHours.exceptions[0].open',
    ],
    [
      'the times of an interval',
      {officeHours: {timezone, weekly: {monday: [{open: '09:00', close: '17:00'}]}}},
      '$.officeHours.weekly.monday[0].open → opens',
      '$.officeHours.weekly.monday[0].close → closes',
    ],
    [
      'office hours alone',
      {timezone, weekly: {...weekly, Tuesday: nineToFive}},
      '$.officeHours.weekly.Tuesday → tuesday',
    ],
    [
      'a snippet',
      `<chat-widget office-hours='${JSON.stringify({timezone, weekly: {Friday: nineToFive}})}'></chat-widget>`,
      '$.officeHours.weekly.Friday → friday',
    ],
    ['a text', {officeHours: {timezone, weekly}, messages: {away: 'Bye'}}, '$.messages.away → offline'],
    ['a weekday beside the week', {officeHours: {timezone, weekly, tuesday: nineToFive}}, '$.officeHours.tuesday'],
    ['the week beside texts', {messages: {welcome: 'Hi'}, weekly}, '$.weekly'],
    ['office hours in other letters', {office_hours: {timezone, weekly}}, '$.office_hours → officeHours'],
    ['office hours in two words', {'Office Hours': {timezone, weekly}}, '$.Office Hours → officeHours'],
    ['no slip', {officeHours: {timezone, weekly, version: 2, _note: 'x'}, version: 3, note: 'ours'}],
  ] as [string, unknown, ...string[]][]) {
    it(`is named: ${name}`, async () => expect(await slips(data)).to.deep.equal(expected));
  }

  it('is read as what was meant, with all that stands beside it', async () => {
    const result = await read({office_hours: {timezone, weekly}, messages: {welcome: 'Hi'}});
    expect(result.kind).to.equal('document');
    expect(result.configuration).to.deep.equal({officeHours: {timezone, weekly}, messages: {welcome: 'Hi'}});
    const value = JSON.stringify({timezone, weekly});
    expect(result.notUnderstood).to.deep.equal([{code: 'slip', path: '$.office_hours', meant: 'officeHours', value}]);
  });

  it('beside the right key is not looked at, and that is said', async () => {
    const other = {weekly: {tuesday: nineToFive}};
    const result = await read({officeHours: {timezone, weekly}, office_hours: other, office_hours_note: 'ours'});
    expect(weekOf(result)).to.deep.equal(weekly);
    expect(result.notUnderstood).to.deep.equal([
      {code: 'unknown-key', key: 'office_hours', value: JSON.stringify(other)},
    ]);
  });

  for (const key of ['office_hours_of_monday', 'our_office_hours']) {
    it(`is none in a longer name: ${key}`, async () => {
      expect(notesOf(await read({[key]: {monday: '09:00-17:00'}}))).to.deep.equal([]);
    });
  }

  it('around another program’s week leaves the rest out, and that is said', async () => {
    const result = await read({officeHours: {Monday: '09:00-17:00'}, messages: {welcome: 'Hi'}});
    expect(weekOf(result)).to.deep.equal(weekly);
    expect(result.notUnderstood).to.deep.equal([{code: 'unknown-key', key: 'messages', value: '{"welcome":"Hi"}'}]);
  });

  for (const [monday, tuesday] of [
    ['monday', 'tuesday'],
    ['Monday', 'TUESDAY'],
    ['mon', 'tue'],
  ] as const) {
    it(`is none where another program’s week stands in the office hours: ${monday}, ${tuesday}`, async () => {
      const result = await read({officeHours: {timezone, [monday]: '09:00-17:00', [tuesday]: ['09:00-17:00']}});
      expect(result.configuration).to.deep.equal({officeHours: {timezone, weekly: {...weekly, tuesday: nineToFive}}});
      expect(result.notUnderstood).to.deep.equal([]);
    });
  }

  for (const monday of [null, 'by appointment', 5]) {
    it(`is told where the hours of a weekday cannot be read: ${JSON.stringify(monday)}`, async () => {
      const result = await read({officeHours: {monday}});
      expect(result.kind).to.equal('document');
      expect(notesOf(result)).to.deep.equal([`slip ${JSON.stringify(monday)}`]);
    });
  }

  it('is kept with what it holds', async () => {
    const {notUnderstood, configuration} = await read({officeHours: {timezone, weekly: {Monday: nineToFive}}});
    expect(notUnderstood).to.deep.equal([
      {code: 'slip', path: '$.officeHours.weekly.Monday', meant: 'monday', value: JSON.stringify(nineToFive)},
    ]);
    expect(configuration.officeHours?.weekly).to.deep.equal({Monday: nineToFive});
  });
});

describe('what holds nothing', () => {
  for (const [data, code] of [
    [{officeHours: {}}, 'unknown-json'],
    [{officeHours: {note: 'ours'}, version: 1}, 'unknown-json'],
    [{messages: {}, chat: {}, questions: []}, 'unknown-json'],
    [{exceptions: []}, 'unknown-json'],
    ['<chat-widget office-hours=" "></chat-widget>', 'bare-snippet'],
    ['<chat-widget office-hours="{}"></chat-widget>', 'bare-snippet'],
  ] as const) {
    it(`is told: ${JSON.stringify(data)}`, async () => {
      const result = await read(data);
      expect(notesOf(result)).to.deep.equal([code]);
      expect(result.understood).to.deep.equal([]);
    });
  }
});

describe('a place that says its hours twice', () => {
  const openingHoursSpecification = [{dayOfWeek: ['Monday', 'Tuesday'], opens: '09:00', closes: '17:00'}];
  for (const [name, openingHours, ...expected] of [
    ['other hours', 'Mo-Tu 10:00-17:00', 'said-twice Mo-Tu 10:00-17:00'],
    ['other days', ['Mo 09:00-17:00', 'Sa 10:00-12:00'], 'said-twice Mo 09:00-17:00; Sa 10:00-12:00'],
    ['a text that cannot be read', 'by appointment', 'said-twice by appointment'],
    ['the same', 'Mo-Tu 09:00-17:00'],
  ] as [string, unknown, ...string[]][]) {
    it(`is told of, where it is ${name}`, async () => {
      const result = await read({'@type': 'Store', openingHours, openingHoursSpecification});
      expect(notesOf(result)).to.deep.equal(expected);
      expect(weekOf(result)).to.deep.equal({monday: nineToFive, tuesday: nineToFive});
    });
  }
});

describe('a period of one weekday', () => {
  const good = {openDay: 'TUESDAY', openTime: '09:00', closeDay: 'TUESDAY', closeTime: '17:00'};
  for (const [name, period, monday] of [
    [
      'that ends before it begins',
      {openDay: 'MONDAY', openTime: '18:00', closeDay: 'MONDAY', closeTime: '02:00'},
      undefined,
    ],
    [
      'that ends when it begins',
      {openDay: 'MONDAY', openTime: '09:00', closeDay: 'MONDAY', closeTime: '09:00'},
      undefined,
    ],
    [
      'without a day of its end',
      {openDay: 'MONDAY', openTime: '18:00', closeTime: '02:00'},
      [interval('18:00', '02:00')],
    ],
    [
      'of the whole day',
      {openDay: 'MONDAY', openTime: '00:00', closeDay: 'MONDAY', closeTime: '24:00'},
      [interval('00:00', '24:00')],
    ],
  ] as const) {
    it(`${name} is no week`, async () => {
      const result = await read({regularHours: {periods: [period, good]}});
      expect(weekOf(result)).to.deep.equal({...(monday && {monday}), tuesday: nineToFive});
      expect(notesOf(result)).to.deep.equal(monday ? [] : [`unknown-time ${JSON.stringify(period)}`]);
    });
  }

  it('is no week with numbers for days', async () => {
    const periods = [
      {open: {day: 1, hour: 18}, close: {day: 1, hour: 2}},
      {open: {day: 2, hour: 9}, close: {day: 2, hour: 17}},
    ];
    expect(weekOf(await read({regularOpeningHours: {periods}}))).to.deep.equal({tuesday: nineToFive});
  });
});

describe('a flag beside hours', () => {
  const from = {opens: '09:00', closes: '17:00'};
  for (const [flag, isOpen] of [
    [{closed: 1}, false],
    [{closed: '1'}, false],
    [{closed: 'true'}, false],
    [{isClosed: 'closed'}, false],
    [{closed: 0}, true],
    [{closed: '0'}, true],
    [{closed: 'false'}, true],
    [{closed: 'open'}, true],
    [{isOpen: 0}, false],
    [{isOpen: '0'}, false],
    [{isOpen: 'false'}, false],
    [{isOpen: 'closed'}, false],
    [{active: '1'}, true],
    [{active: 0}, false],
    [{status: 'closed'}, false],
    [{status: 'open'}, true],
    [{open: 'false'}, false],
  ] as const) {
    it(`is read: ${JSON.stringify(flag)}`, async () => {
      const tuesday = {day: 'Tuesday', ...from};
      const asEntries = await read([{day: 'Monday', ...from, ...flag}, tuesday]);
      const isOpenKey = 'open' in flag;
      const asKeys = await read({
        monday: {...(isOpenKey ? {from: '09:00', to: '17:00'} : from), ...flag},
        tuesday: from,
      });
      const expected = {...(isOpen && {monday: nineToFive}), tuesday: nineToFive};
      expect(weekOf(asEntries)).to.deep.equal(expected);
      expect(weekOf(asKeys)).to.deep.equal(expected);
      expect(notesOf(asEntries)).to.deep.equal([]);
      expect(notesOf(asKeys)).to.deep.equal([]);
    });
  }

  for (const [key, value] of [
    ['closed', 'perhaps'],
    ['is_closed', 2],
    ['isOpen', 'by appointment'],
    ['status', 'HOLIDAY'],
    ['openAllDay', 'sometimes'],
  ] as const) {
    it(`that cannot be read leaves its day out, under the name that was written: ${key}`, async () => {
      for (const data of [
        [
          {day: 'Monday', ...from, [key]: value},
          {day: 'Tuesday', ...from},
        ],
        {monday: {...from, [key]: value}, tuesday: from},
      ]) {
        const result = await read(data);
        expect(weekOf(result)).to.deep.equal({tuesday: nineToFive});
        expect(notesOf(result)).to.include(`unknown-key ${key}`);
      }
    });
  }

  const chatwoot = (flags: object) => [
    {day_of_week: 1, open_hour: 9, open_minutes: 0, close_hour: 17, close_minutes: 0, ...flags},
    {day_of_week: 2, open_hour: 9, open_minutes: 0, close_hour: 17, close_minutes: 0},
  ];
  for (const [flags, monday, ...notes] of [
    [{closed_all_day: 1}, undefined],
    [{closed_all_day: 'true'}, undefined],
    [{closed_all_day: '0'}, nineToFive],
    [{open_all_day: '1'}, [interval('00:00', '24:00')]],
    [{open_all_day: 0}, nineToFive],
    [{closed_all_day: 'perhaps'}, undefined, 'unknown-key closed_all_day'],
    [{open_all_day: 7}, undefined, 'unknown-key open_all_day'],
  ] as [object, unknown, ...string[]][]) {
    it(`is read in Chatwoot’s hours: ${JSON.stringify(flags)}`, async () => {
      const result = await read({working_hours: chatwoot(flags)});
      expect(weekOf(result)).to.deep.equal({...(monday ? {monday} : {}), tuesday: nineToFive});
      expect(notesOf(result)).to.deep.equal(notes);
    });
  }

  for (const [closed, ...notes] of [['true'], [1], ['perhaps', 'unknown-key closed']] as [unknown, ...string[]][]) {
    it(`is read in Google’s special hours: ${JSON.stringify(closed)}`, async () => {
      const special = {
        startDate: {year: 2026, month: 12, day: 25},
        openTime: {hours: 9},
        closeTime: {hours: 12},
        closed,
      };
      const periods = [{openDay: 'MONDAY', openTime: '09:00', closeDay: 'MONDAY', closeTime: '17:00'}];
      const result = await read({regularHours: {periods}, specialHours: {specialHourPeriods: [special]}});
      const exceptions = notes.length ? undefined : [{from: '2026-12-25', hours: []}];
      expect(result.configuration.officeHours?.exceptions).to.deep.equal(exceptions);
      expect(notesOf(result)).to.deep.equal(notes);
    });
  }
});

describe('a place of Google', () => {
  const week = (hour: number) => ({periods: [{open: {day: 1, hour: 9}, close: {day: 1, hour}}]});

  for (const [name, data] of Object.entries({
    'in the Business Profile': {
      openInfo: {status: 'CLOSED_TEMPORARILY'},
      regularHours: {periods: [{openDay: 'MONDAY', openTime: '09:00', closeDay: 'MONDAY', closeTime: '17:00'}]},
    },
    'in Places': {businessStatus: 'CLOSED_TEMPORARILY', regularOpeningHours: week(17)},
    'in Places of old': {business_status: 'CLOSED_TEMPORARILY', opening_hours: week(17)},
  })) {
    it(`that is marked as closed is named ${name}`, async () => {
      const result = await read(data);
      expect(notesOf(result)).to.deep.equal(['place-closed CLOSED_TEMPORARILY']);
      expect(weekOf(result)).to.deep.equal({monday: nineToFive});
    });
  }

  it('that is open is not', async () => {
    expect(notesOf(await read({businessStatus: 'OPERATIONAL', regularOpeningHours: week(17)}))).to.deep.equal([]);
  });

  it('has its hours of every week first, and is told apart by their keys', async () => {
    const hours = {currentOpeningHours: week(12), regularOpeningHours: week(17)};
    const result = await read(hours);
    expect(weekOf(result)).to.deep.equal({monday: nineToFive});
    expect(result.choices.map(({name}) => name)).to.deep.equal(['regularOpeningHours', 'currentOpeningHours']);
    const named = await read({name: 'Krume', ...hours});
    expect(named.choices.map(({name}) => name)).to.deep.equal([
      'Krume (regularOpeningHours)',
      'Krume (currentOpeningHours)',
    ]);
  });

  it('that says the same twice is one', async () => {
    const result = await read({currentOpeningHours: week(17), regularOpeningHours: week(17)});
    expect(result.choices).to.deep.equal([]);
  });
});

describe('a part of a line whose times are unclear', () => {
  for (const [text, days, note] of [
    ['Mo-Fr 9-17, Sa 9-1', 'monday tuesday wednesday thursday friday', 'unclear-times Sa 9-1'],
    ['Mo 9-17, Tu 9-17, Sa 9-1', 'monday tuesday', 'unclear-times Sa 9-1'],
    // What comes after it may speak of all the line.
    ['Mo 9-17, Sa 9-1 in winter', '', 'Mo 9-17, Sa 9-1 in winter'],
    ['Mo 9-17 Sa 9-1', '', 'Mo 9-17 Sa 9-1'],
    ['Sa 9-1', '', 'unclear-times Sa 9-1'],
  ] as const) {
    it(`is left out alone only where it stands apart: ${text}`, async () => {
      const result = await read(text);
      expect(Object.keys(weekOf(result) ?? {}).join(' ')).to.equal(days);
      expect(notesOf(result).some((one) => one.endsWith(note))).to.equal(true, notesOf(result).join());
    });
  }
});

describe('a key that is written twice', () => {
  const twice =
    '{"timezone": "Europe/Paris", "weekly": {"monday": [{"opens": "09:00", "closes": "12:00"}], "monday": [{"opens": "14:00", "closes": "18:00"}]}}';

  for (const [where, text, path] of [
    ['a document', `{"officeHours": ${twice}}`, '$.officeHours.weekly.monday'],
    ['hours alone', twice, '$.weekly.monday'],
    ['a snippet', `<chat-widget office-hours='${twice}'></chat-widget>`, '$.weekly.monday'],
  ] as const)
    it(`is told in ${where}, and the last one counts`, async () => {
      const result = await read(text);
      expect(notesOf(result)).to.deep.equal([`repeated-key ${path}`]);
      expect(weekOf(result)).to.deep.equal({monday: [interval('14:00', '18:00')]});
    });

  it('is told in questions and translations of a snippet', async () => {
    const result = await read(
      `<chat-widget questions='[{"ask": "A", "answer": "a", "ask": "B"}]' translations='{"de": {}, "de": {"offline": "Zu"}}'></chat-widget>`,
    );
    expect(notesOf(result)).to.deep.equal(['repeated-key $.de', 'repeated-key $[0].ask']);
  });
});
