import {expect} from '@open-wc/testing';
import type {ImportResult} from '../../../src/domain/exchange/import-result.js';
import {readImport} from '../../../src/domain/exchange/import-text.js';

const codes = ({notUnderstood}: ImportResult) => notUnderstood.map(({code}) => code);
const read = (data: unknown) => readImport(typeof data === 'string' ? data : JSON.stringify(data), {year: 2026});
const hours = (opens: string, closes: string) => ({opens, closes});
const nineToFive = [hours('09:00', '17:00')];

describe('hours from Google’s Business Profile', () => {
  const location = {
    title: 'Krume',
    regularHours: {
      periods: [
        {openDay: 'MONDAY', openTime: {hours: 9}, closeDay: 'MONDAY', closeTime: {hours: 17, minutes: 30}},
        {openDay: 'FRIDAY', openTime: {hours: 22}, closeDay: 'SATURDAY', closeTime: {hours: 2}},
        {openDay: 'SUNDAY', openTime: {}, closeDay: 'SUNDAY', closeTime: {hours: 24}},
      ],
    },
    specialHours: {
      specialHourPeriods: [
        {startDate: {year: 2026, month: 12, day: 25}, closed: true},
        {
          startDate: {year: 2026, month: 12, day: 24},
          openTime: {hours: 9},
          endDate: {year: 2026, month: 12, day: 24},
          closeTime: {hours: 12},
        },
      ],
    },
  };

  it('are a week and exceptions', async () => {
    const result = await read({locations: [location]});
    expect(result.kind).to.equal('program');
    expect(result.configuration).to.deep.equal({
      officeHours: {
        weekly: {
          monday: [hours('09:00', '17:30')],
          friday: [hours('22:00', '02:00')],
          sunday: [hours('00:00', '24:00')],
        },
        exceptions: [
          {from: '2026-12-24', hours: [hours('09:00', '12:00')]},
          {from: '2026-12-25', hours: []},
        ],
      },
    });
    expect(result.notUnderstood).to.deep.equal([]);
  });

  it('name what else there is, and a period that is none', async () => {
    const result = await read({
      regularHours: {periods: [...location.regularHours.periods, {openDay: 'MOONDAY', openTime: {hours: 9}}]},
      moreHours: [{hoursTypeId: 'DELIVERY'}],
    });
    expect(codes(result)).to.have.members(['unknown-time', 'unknown-key']);
    expect(result.configuration.officeHours?.weekly).to.have.keys('monday', 'friday', 'sunday');
  });

  it('have times as text too', async () => {
    const periods = [{openDay: 'MONDAY', openTime: '09:00', closeDay: 'MONDAY', closeTime: '17:00'}];
    expect((await read({regularHours: {periods}})).configuration.officeHours?.weekly).to.deep.equal({
      monday: nineToFive,
    });
  });
});

describe('hours from Google’s Places', () => {
  const weekly = {monday: nineToFive, friday: [hours('18:00', '02:00')]};

  it('are read with times as text', async () => {
    const periods = [
      {open: {day: 1, time: '0900'}, close: {day: 1, time: '1700'}},
      {open: {day: 5, time: '1800'}, close: {day: 6, time: '0200'}},
    ];
    const result = await read({result: {name: 'Lamp', opening_hours: {open_now: true, periods}}});
    expect(result.configuration.officeHours?.weekly).to.deep.equal(weekly);
  });

  it('are read with hours and minutes', async () => {
    const periods = [
      {open: {day: 1, hour: 9, minute: 0}, close: {day: 1, hour: 17, minute: 0}},
      {open: {day: 5, hour: 18, minute: 0}, close: {day: 6, hour: 2, minute: 0}},
    ];
    const result = await read({regularOpeningHours: {periods}});
    expect(result.configuration.officeHours?.weekly).to.deep.equal(weekly);
  });

  it('never end where one period has no end', async () => {
    const result = await read({opening_hours: {periods: [{open: {day: 0, time: '0000'}}]}});
    expect(Object.keys(result.configuration.officeHours?.weekly ?? {})).to.have.length(7);
    expect(result.configuration.officeHours?.weekly?.tuesday).to.deep.equal([hours('00:00', '24:00')]);
  });

  it('are taken apart into days where they last longer', async () => {
    const periods = [{open: {day: 5, time: '0800'}, close: {day: 0, time: '0200'}}];
    expect((await read({opening_hours: {periods}})).configuration.officeHours?.weekly).to.deep.equal({
      friday: [hours('08:00', '24:00')],
      saturday: [hours('00:00', '24:00')],
      sunday: [hours('00:00', '02:00')],
    });
  });
});

describe('hours from Chatwoot', () => {
  const day = (day_of_week: number, more: object) => ({
    day_of_week,
    closed_all_day: false,
    open_all_day: false,
    open_hour: 9,
    open_minutes: 0,
    close_hour: 17,
    close_minutes: 30,
    ...more,
  });
  const working_hours = [
    day(0, {closed_all_day: true, open_hour: null, open_minutes: null, close_hour: null, close_minutes: null}),
    day(1, {}),
    day(6, {open_all_day: true, open_hour: 0, close_hour: 23, close_minutes: 59}),
  ];

  it('are a week in the inbox’s time zone', async () => {
    const result = await read({id: 1, name: 'Web', timezone: 'Europe/Berlin', working_hours});
    expect(result.configuration).to.deep.equal({
      officeHours: {
        timezone: 'Europe/Berlin',
        weekly: {monday: [hours('09:00', '17:30')], saturday: [hours('00:00', '24:00')]},
      },
    });
    expect(result.notUnderstood).to.deep.equal([]);
  });

  it('are read as a list by themselves; the text for absences is named', async () => {
    expect((await read(working_hours)).configuration.officeHours?.weekly).to.have.keys('monday', 'saturday');
    expect(codes(await read({working_hours, out_of_office_message: 'We are away'}))).to.deep.equal(['unknown-key']);
  });

  it('are no closure where the times are missing', async () => {
    const result = await read([day(1, {}), day(2, {open_hour: null}), day(9, {})]);
    expect(codes(result)).to.have.members(['unknown-time', 'unknown-day']);
    expect(result.configuration.officeHours?.weekly).to.have.keys('monday');
  });
});

describe('hours from spatie/opening-hours', () => {
  const expected = {
    officeHours: {
      weekly: {monday: [hours('09:00', '12:00'), hours('13:00', '18:00')], tuesday: [hours('22:00', '02:00')]},
      exceptions: [
        {from: '2026-11-11', hours: [hours('09:00', '12:00')]},
        {from: '2026-12-25', yearly: true, hours: []},
      ],
    },
  };

  it('are read as JSON', async () => {
    const result = await read({
      overflow: true,
      monday: ['09:00-12:00', '13:00-18:00'],
      tuesday: ['22:00-02:00'],
      sunday: [],
      exceptions: {'2026-11-11': ['09:00-12:00'], '12-25': []},
    });
    expect(result.configuration).to.deep.equal(expected);
    expect(result.notUnderstood).to.deep.equal([]);
  });

  it('are read as PHP', async () => {
    const result = await read(`$openingHours = OpeningHours::create([
      'monday'     => ['09:00-12:00', '13:00-18:00'],
      'tuesday'    => array('22:00-02:00'),
      'sunday'     => [], // closed
      'exceptions' => [
        '2026-11-11' => ['09:00-12:00'],
        '12-25'      => [],
      ],
    ]);`);
    expect(result.configuration).to.deep.equal(expected);
  });

  it('may have names, ranges of days and of dates', async () => {
    const result = await read({
      'monday to wednesday': {hours: ['09:00-17:00'], data: 'Usual'},
      friday: [{hours: '09:00-17:00', data: 'Short'}],
      exceptions: {'12-24 to 12-26': {hours: [], data: 'Christmas'}, '02-29': [], '2026-02-30': []},
    });
    expect(result.configuration.officeHours?.weekly).to.have.keys('monday', 'tuesday', 'wednesday', 'friday');
    expect(result.configuration.officeHours?.exceptions).to.deep.equal([
      {from: '2026-12-24', to: '2026-12-26', yearly: true, name: 'Christmas', hours: []},
      {from: '2028-02-29', yearly: true, hours: []},
    ]);
    expect(codes(result)).to.deep.equal(['bad-dates']);
  });
});

describe('weekdays as keys', () => {
  for (const [name, value, expected] of [
    ['a text', '9am - 5pm', nineToFive],
    ['an object', {open: '09:00', close: '17:00'}, nineToFive],
    ['a list of objects', [{from: '09:00', to: '17:00'}], nineToFive],
    ['a pair', ['09:00', '17:00'], nineToFive],
    ['a list of pairs', [['09:00', '17:00']], nineToFive],
    ['closed', 'Closed', undefined],
    ['an empty list', [], undefined],
    ['a flag', {isOpen: false, open: '09:00', close: '17:00'}, undefined],
  ] as const) {
    it(`have ${name}`, async () => {
      const result = await read({hours: {friday: ['09:00-17:00'], monday: value}});
      expect(result.configuration.officeHours?.weekly?.monday).to.deep.equal(expected);
      expect(result.notUnderstood).to.deep.equal([]);
    });
  }

  for (const value of [null, {}, {slots: 3}, 'on request', 9, true, {open: '09:00'}]) {
    it(`are never closed by ${JSON.stringify(value)}`, async () => {
      const result = await read({hours: {friday: ['09:00-17:00'], monday: value}});
      expect(result.configuration.officeHours?.weekly).to.have.keys('friday');
      expect(codes(result).some((code) => code === 'unknown-time' || code === 'unknown-hours')).to.be.true;
    });
  }

  it('name what stands beside them', async () => {
    const result = await read({monday: '09:00-17:00', lunch: '12:00-13:00'});
    expect(result.notUnderstood).to.deep.equal([{code: 'unknown-key', key: 'lunch', value: '"12:00-13:00"'}]);
  });

  it('leave the document’s own form to the document', async () => {
    expect((await read({monday: nineToFive})).kind).to.equal('office-hours');
    expect((await read({timezone: 'Europe/Paris', weekly: {monday: nineToFive}})).kind).to.equal('office-hours');
  });
});

describe('a list of days', () => {
  it('is read like the specifications of a page', async () => {
    const result = await read({
      schedule: [
        {day: 'Mon', open: '09:00', close: '17:00'},
        {day: 'Tue', closed: true},
        {day: 'Wed', opening: '9', closing: '17', note: 'short'},
      ],
    });
    expect(result.configuration.officeHours?.weekly).to.deep.equal({monday: nineToFive, wednesday: nineToFive});
    expect(codes(result)).to.deep.equal(['unknown-key']);
  });

  it('may be lines of text', async () => {
    const result = await read(['Mo 09:00-17:00', 'Tu off']);
    expect(result.kind).to.equal('text');
    expect(result.configuration.officeHours?.weekly).to.deep.equal({monday: nineToFive});
  });
});
