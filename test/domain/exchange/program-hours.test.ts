import {expect} from '@open-wc/testing';
import type {ImportResult} from '../../../src/domain/exchange/import-result.js';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import {openingWords} from '../../../src/i18n/editor/opening-words.js';
import {shownWeek} from './shown-week.js';

const codes = ({notUnderstood}: ImportResult) => notUnderstood.map(({code}) => code);
const read = (data: unknown) => readImport(typeof data === 'string' ? data : JSON.stringify(data), {year: 2026});
const hours = (opens: string, closes: string) => ({opens, closes});
const nineToFive = [hours('09:00', '17:00')];
const json = (value: unknown) => JSON.stringify(value);

/** The week in short; then each note with the key and the text that it names. */
const summary = ({configuration, notUnderstood}: ImportResult) => [
  shownWeek(configuration.officeHours?.weekly),
  ...notUnderstood.map((note) =>
    [note.code, ...('key' in note ? [note.key] : []), ...('value' in note ? [note.value] : [])].join(' '),
  ),
];

/** What a text or data is, and what comes of it. */
type Row = readonly [what: string, data: unknown, ...expected: string[]];

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

  const period = (day: string, more: object) => ({openDay: day, openTime: '09:00', closeTime: '17:00', ...more});
  for (const [what, data, ...expected] of [
    ['have a list as their only form', [period('MONDAY', {closeDay: 'MONDAY'})], 'mo 09:00-17:00'],
    [
      'name what is no period in a list',
      [period('MONDAY', {closeDay: 'MONDAY'}), 'x', null],
      'mo 09:00-17:00',
      'unknown-time "x"',
      'unknown-time null',
    ],
    ['need a day to open', [{closeDay: 'MONDAY'}, {openTime: '09:00'}], '', 'unknown-json'],
    ['need a day to close in a list', [period('MONDAY', {})], '', 'unknown-json'],
    ['may end on the day on which they begin', {periods: [period('MONDAY', {})]}, 'mo 09:00-17:00'],
    [
      'never end when they begin',
      {periods: [period('MONDAY', {}), period('TUESDAY', {closeTime: '09:00'})]},
      'mo 09:00-17:00',
      `unknown-time ${json(period('TUESDAY', {closeTime: '09:00'}))}`,
    ],
    [
      'name special days',
      {periods: [period('MONDAY', {})], special_days: [{date: '2026-12-25'}]},
      'mo 09:00-17:00',
      `unknown-key special_days ${json({periods: [period('MONDAY', {})], special_days: [{date: '2026-12-25'}]})}`,
    ],
    [
      'name special days in other letters',
      {periods: [period('MONDAY', {})], specialDays: ['2026-12-25']},
      'mo 09:00-17:00',
      `unknown-key special_days ${json({periods: [period('MONDAY', {})], specialDays: ['2026-12-25']})}`,
    ],
    ['say nothing of no special days', {periods: [period('MONDAY', {})], special_days: []}, 'mo 09:00-17:00'],
    [
      'name more hours',
      {regularHours: {periods: [period('MONDAY', {})]}, moreHours: [{hoursTypeId: 'DELIVERY'}]},
      'mo 09:00-17:00',
      'unknown-key moreHours [{"hoursTypeId":"DELIVERY"}]',
    ],
    [
      'say nothing of no more hours',
      {regularHours: {periods: [period('MONDAY', {})]}, moreHours: []},
      'mo 09:00-17:00',
    ],
  ] as Row[]) {
    it(what, async () => expect(summary(await read(data))).to.deep.equal(expected));
  }

  const christmas = {year: 2026, month: 12, day: 25};
  const early = {year: 2027, month: 1, day: 2};
  for (const [what, special, exception, ...notes] of [
    ['of a whole day', {startDate: christmas, openTime: {}, closeTime: {hours: 24}}, '2026-12-25 00:00-24:00'],
    ['until midnight', {startDate: christmas, openTime: {hours: 18}, closeTime: {}}, '2026-12-25 18:00-24:00'],
    ['with dates as text', {startDate: '2026-12-25', closed: true}, '2026-12-25 closed'],
    ['of several dates', {startDate: christmas, endDate: early, closed: true}, '2026-12-25..2027-01-02 closed'],
    // Google would not have it so: whether it is closed is for somebody to say.
    ['without a time', {startDate: christmas}, '', `unknown-time ${json({startDate: christmas})}`],
    [
      'from midnight to midnight',
      {startDate: christmas, openTime: {}, closeTime: {}, closed: false},
      '',
      `unknown-time ${json({startDate: christmas, openTime: {}, closeTime: {}, closed: false})}`,
    ],
    [
      'until nobody knows when',
      {startDate: christmas, openTime: {hours: 9}, closeTime: 'late'},
      '',
      'unknown-time 09:00 – late',
    ],
    [
      'without a year',
      {startDate: {month: 12, day: 25}, closed: true},
      '',
      'bad-dates undefined-12-25 – undefined-12-25',
    ],
    ['without dates', {openTime: {hours: 9}, closeTime: {hours: 12}}, '', 'no-dates 09:00 – 12:00'],
    ['that are a text', 'Christmas', '', 'unknown-time "Christmas"'],
  ] as [string, unknown, string, ...string[]][]) {
    it(`may be special ones ${what}`, async () => {
      const result = await read({
        regularHours: {periods: [period('MONDAY', {})]},
        specialHours: {specialHourPeriods: [special]},
      });
      const shown = (result.configuration.officeHours?.exceptions ?? []).map(({from, to, hours: times = []}) => {
        const open = times.map(({opens, closes}) => `${opens}-${closes}`).join('+') || 'closed';
        return `${from}${to ? `..${to}` : ''} ${open}`;
      });
      expect(shown.join()).to.equal(exception);
      expect(summary(result)).to.deep.equal(['mo 09:00-17:00', ...notes]);
    });
  }
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

  const monday = {open: {day: 1, time: '0900'}, close: {day: 1, time: '1700'}};
  for (const [what, period] of [
    ['without an end, but not from Sunday’s midnight on', {open: {day: 2, time: '0900'}}],
    ['without an end, from another midnight on', {open: {day: 2, time: '0000'}}],
    ['of an eighth day', {open: {day: 7, time: '0900'}, close: {day: 7, time: '1700'}}],
    ['from an eighth day on', {open: {day: 7, time: '0900'}, close: {day: 1, time: '1700'}}],
    ['from 25 o’clock to the next day', {open: {day: 2, time: '2500'}, close: {day: 3, time: '0200'}}],
    ['from a day to 25 o’clock on the next', {open: {day: 2, time: '0900'}, close: {day: 3, time: '2500'}}],
    ['of half a day', {open: {day: 2.5, time: '0900'}, close: {day: 2.5, time: '1700'}}],
    ['of no day', {open: {time: '0900'}, close: {time: '1700'}}],
    ['that ends on no day', {open: {day: 2, time: '0900'}, close: {day: 'FUNDAY', time: '1700'}}],
    ['after 24 o’clock, as a text', {open: {day: 2, time: '0900'}, close: {day: 2, time: '2430'}}],
    ['at 25 o’clock', {open: {day: 2, time: '0900'}, close: {day: 2, time: '2500'}}],
    ['after 24 o’clock', {open: {day: 2, time: '0900'}, close: {day: 2, hour: 24, minute: 1}}],
    ['before midnight', {open: {day: 2, hour: -1}, close: {day: 2, hour: 5}}],
    ['at half an hour in decimals', {open: {day: 2, hour: 9.5}, close: {day: 2, hour: 12}}],
    ['at half a minute', {open: {day: 2, hour: 9, minute: 0.5}, close: {day: 2, hour: 12}}],
    ['at the sixtieth minute', {open: {day: 2, time: '0960'}, close: {day: 2, time: '1700'}}],
    ['at a time with seconds', {open: {day: 2, time: '090000'}, close: {day: 2, time: '1700'}}],
    ['at a long time', {open: {day: 2, time: '10900'}, close: {day: 2, time: '1700'}}],
    ['at a time in words', {open: {day: 2, time: 'nine'}, close: {day: 2, time: '1700'}}],
    ['that is null', null],
  ] as const) {
    it(`name a period ${what}`, async () => {
      const result = await read({opening_hours: {periods: [monday, period]}});
      expect(summary(result)).to.deep.equal(['mo 09:00-17:00', `unknown-time ${json(period)}`]);
    });
  }

  for (const [what, data, ...expected] of [
    [
      'end at midnight, as a day or as the next one',
      {
        periods: [
          {open: {day: 1, hour: 9}, close: {day: 1, hour: 24}},
          {open: {day: 2, hour: 9}, close: {day: 3, hour: 0}},
        ],
      },
      'mo-tu 09:00-24:00',
    ],
    [
      'are taken apart where they go over the week’s end',
      {periods: [{open: {day: 6, hour: 22}, close: {day: 1, hour: 1}}]},
      'mo 00:00-01:00, sa 22:00-24:00, su 00:00-24:00',
    ],
    [
      'are a day long',
      {periods: [{open: {day: 1, hour: 9}, close: {day: 2, hour: 9}}]},
      'mo 09:00-24:00, tu 00:00-09:00',
    ],
    ['may be texts', {weekday_text: ['Monday: 09:00-17:00']}, 'mo 09:00-17:00'],
    ['may be texts in other letters', {weekdayText: ['Monday: 09:00-17:00']}, 'mo 09:00-17:00'],
    ['may be texts that describe', {weekdayDescriptions: ['Monday: 09:00-17:00']}, 'mo 09:00-17:00'],
    ['are no texts with something else among them', {weekday_text: ['Monday: 09:00-17:00', 5]}, '', 'unknown-json'],
    ['are none in an empty list', {name: 'Krume', weekday_text: []}, '', 'unknown-json'],
    [
      'are those of periods where there are texts as well',
      {weekday_text: ['Monday: 10:00-12:00'], periods: [monday]},
      'mo 09:00-17:00',
    ],
    ['are none in periods of something else', {periods: [{from: 1815, to: 1848}]}, '', 'unknown-json'],
  ] as Row[]) {
    it(what, async () => expect(summary(await read({opening_hours: data}))).to.deep.equal(expected));
  }
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

  for (const [what, data, ...expected] of [
    [
      'are closed where only that is said',
      [day(1, {}), day(2, {closed_all_day: true, open_hour: null, close_hour: null})],
      'mo 09:00-17:30',
    ],
    ['are closed all of them', [day(2, {closed_all_day: true})], '', 'never-open tuesday closed'],
    [
      'close a day that opens all day, too',
      [day(1, {}), day(2, {closed_all_day: true, open_all_day: true})],
      'mo 09:00-17:30',
    ],
    [
      'need no flags',
      [{day_of_week: 1, open_hour: 9, open_minutes: 0, close_hour: 17, close_minutes: 0}],
      'mo 09:00-17:00',
    ],
    [
      'are read as the widget has them',
      [{dayOfWeek: 1, openHour: 9, openMinutes: 30, closeHour: 17, closeMinutes: 0, closedAllDay: false}],
      'mo 09:30-17:00',
    ],
    ['name what is no day', [day(1, {}), 'x', null], 'mo 09:00-17:30', 'unknown-day "x"', 'unknown-day null'],
    [
      'name a day in words',
      [day(1, {}), {day_of_week: 'Tue', open_hour: 9}],
      'mo 09:00-17:30',
      'unknown-day {"day_of_week":"Tue","open_hour":9}',
    ],
    [
      'name a day that is a number in a text',
      [day(1, {}), {day_of_week: '2', open_hour: 9}],
      'mo 09:00-17:30',
      'unknown-day {"day_of_week":"2","open_hour":9}',
    ],
    [
      'name hours that no day has',
      [day(1, {}), {day_of_week: 2, open_hour: -1, close_hour: 9}, {day_of_week: 3, open_hour: 9, close_hour: 25}],
      'mo 09:00-17:30',
      'unknown-time {"day_of_week":2,"open_hour":-1,"close_hour":9}',
      'unknown-time {"day_of_week":3,"open_hour":9,"close_hour":25}',
    ],
    ['need a day and an hour', [{day_of_week: 1}, {open_hour: 9}], '', 'unknown-json'],
    [
      'name that they are switched off',
      {working_hours_enabled: false, working_hours: [day(1, {})]},
      'mo 09:00-17:30',
      'unknown-key working_hours_enabled false',
    ],
    [
      'name that they are switched off, as the widget has it',
      {workingHoursEnabled: false, workingHours: [day(1, {})]},
      'mo 09:00-17:30',
      'unknown-key working_hours_enabled false',
    ],
    ['are switched on', {working_hours_enabled: true, working_hours: [day(1, {})]}, 'mo 09:00-17:30'],
    [
      'name the text for absences',
      {working_hours: [day(1, {})], out_of_office_message: 'We are away'},
      'mo 09:00-17:30',
      'unknown-key out_of_office_message "We are away"',
    ],
    ['have no text for absences', {working_hours: [day(1, {})], out_of_office_message: ' '}, 'mo 09:00-17:30'],
  ] as Row[]) {
    it(what, async () => expect(summary(await read(data))).to.deep.equal(expected));
  }
});

describe('hours from Yelp', () => {
  const day = (index: unknown, start: unknown, end: unknown, is_overnight: unknown = false) => ({
    is_overnight,
    start,
    end,
    day: index,
  });
  for (const [what, data, ...expected] of [
    ['count days from Monday on', [day(0, '0900', '1700'), day(6, '1000', '1200')], 'mo 09:00-17:00, su 10:00-12:00'],
    ['end at midnight', [day(0, '1100', '0000', true)], 'mo 11:00-24:00'],
    ['last all day', [day(0, '0000', '0000', true)], 'mo 00:00-24:00'],
    ['last until the next day', [day(0, '1700', '0200', true)], 'mo 17:00-02:00'],
  ] as Row[]) {
    it(what, async () => expect(summary(await read({hours: [{open: data}]}))).to.deep.equal(expected));
  }

  for (const entry of [
    day(7, '0900', '1700'),
    day('1', '0900', '1700'),
    day('Tuesday', '0900', '1700'),
    day(1, undefined, '1700'),
    day(1, '0900', undefined),
    day(1, '0900', undefined, true),
    day(1, undefined, '0900', true),
    day(1, '0900', '1700', true),
    day(1, '1700', '0200'),
    day(1, '0900', '0900'),
    {day: 1, start: '1700', end: '0200'},
    'x',
    null,
  ]) {
    it(`name what is unclear: ${json(entry)}`, async () => {
      const result = await read([day(0, '0900', '1700'), entry]);
      expect(summary(result)).to.deep.equal(['mo 09:00-17:00', `unknown-time ${json(entry)}`]);
    });
  }
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

  for (const [name, code] of Object.entries({
    'without a name': `['monday' => ['09:00-17:00']]`,
    'in brackets of two kinds': `return array ('monday' => ARRAY\n('09:00-17:00'));`,
    'without spaces': `$hours=['monday'=>['09:00-17:00']];`,
    'in double marks': `["monday" => ["09:00-17:00"]];`,
    'with a second one after it': `$hours = ['monday' => ['09:00-17:00']]; $other = ['tuesday' => ['09:00-17:00']];`,
    'with a list before it': `$days = [[1], 2]; $hours = ['monday' => ['09:00-17:00']];`,
    'with more values': `['overflow' => false, 'version' => -1.5, 'monday' => ['hours' => ['09:00-17:00'], 'data' => null]]`,
    'with signs in texts': `['monday' => ['hours' => ['09:00-17:00'], 'data' => 'It\\'s [a] => (b) array("c") \\\\']]`,
    'with signs in texts in double marks': `["monday" => ["hours" => ["09:00-17:00"], "data" => "a \\"b\\" ] => [ it's \\\n"]]`,
    'with a text that begins as an array does': `['monday' => ['hours' => ['09:00-17:00'], 'data' => 'array(1)']]`,
  })) {
    it(`are read as PHP ${name}`, async () => {
      const result = await read(code);
      expect(result.configuration.officeHours?.weekly).to.deep.equal({monday: nineToFive});
    });
  }

  it('are read as PHP with names as they are written', async () => {
    const result = await read(`['monday' => ['09:00-17:00'], 'exceptions' => [
      '2026-12-24' => ['hours' => [], 'data' => 'It\\'s [a] => (b) array("c") \\\\'],
      '2026-12-25' => ['hours' => [], 'data' => "a \\"b\\" ] => [ it's"],
    ]]`);
    expect(result.configuration.officeHours?.exceptions).to.deep.equal([
      {from: '2026-12-24', name: `It's [a] => (b) array("c") \\`, hours: []},
      {from: '2026-12-25', name: `a "b" ] => [ it's`, hours: []},
    ]);
  });

  for (const code of [`['monday' => ['09:00-17:00')]`, `['monday' => place()]`, `['monday' => ['09:00-17:00'`]) {
    it(`are not guessed where PHP is no data: ${code}`, async () => {
      expect(codes(await read(code))).to.deep.equal(['invalid-json']);
    });
  }

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

  for (const [what, exceptions, expected, ...notes] of [
    ['closed in a word', {'2026-12-24': 'closed'}, {from: '2026-12-24', hours: []}],
    ['with hours in a text', {'2026-12-24': '9am - 12pm'}, {from: '2026-12-24', hours: [hours('09:00', '12:00')]}],
    [
      'with several hours',
      {'2026-12-24': ['09:00-12:00', '13:00-15:00']},
      {from: '2026-12-24', hours: [hours('09:00', '12:00'), hours('13:00', '15:00')]},
    ],
    ['with a remark that is no text', {'2026-12-24': {hours: [], data: 5}}, {from: '2026-12-24', hours: []}],
    ['over the year’s end', {'12-30 to 01-02': []}, {from: '2026-12-30', to: '2026-01-02', yearly: true, hours: []}],
    ['with space around', {' 2026-12-24 ': []}, {from: '2026-12-24', hours: []}],
    ['with more space', {' 12-24  to  12-26 ': []}, {from: '2026-12-24', to: '2026-12-26', yearly: true, hours: []}],
    ['that is no time', {'2026-12-24': ['noon']}, undefined, 'unknown-time 2026-12-24: ["noon"]'],
    [
      'of which a part is no time',
      {'2026-12-24': ['09:00-12:00', 'noon']},
      undefined,
      'unknown-time 2026-12-24: ["09:00-12:00","noon"]',
    ],
    [
      'that is open and closed',
      {'2026-12-24': ['09:00-12:00', 'closed']},
      undefined,
      'unknown-time 2026-12-24: ["09:00-12:00","closed"]',
    ],
    ['that is a number', {'2026-12-24': 9}, undefined, 'unknown-time 2026-12-24: 9'],
    ['that is nothing', {'2026-12-24 to 2026-12-26': null}, undefined, 'unknown-time 2026-12-24 to 2026-12-26: null'],
    ['without an end', {'2026-12-24 to ': []}, undefined, 'bad-dates 2026-12-24 to : []'],
    ['without a beginning', {' to 2026-12-24': []}, undefined, 'bad-dates  to 2026-12-24: []'],
    ['until no date', {'2026-12-24 to Friday': []}, undefined, 'bad-dates 2026-12-24 to Friday: []'],
    ['with two ends', {'12-24 to 12-25 to 12-26': []}, undefined, 'bad-dates 12-24 to 12-25 to 12-26: []'],
    ['on a date with a time', {'2026-12-24T00:00': []}, undefined, 'bad-dates 2026-12-24T00:00: []'],
    ['on a date that is none', {'12-32': []}, undefined, 'bad-dates 12-32: []'],
    ['on a long date', {'12-240': []}, undefined, 'bad-dates 12-240: []'],
    ['on another long date', {'112-24': []}, undefined, 'bad-dates 112-24: []'],
  ] as [string, object, object | undefined, ...string[]][]) {
    it(`may have an exception ${what}`, async () => {
      const result = await read({monday: ['09:00-17:00'], exceptions});
      expect(result.configuration.officeHours?.exceptions).to.deep.equal(expected && [expected]);
      expect(summary(result)).to.deep.equal(['mo 09:00-17:00', ...notes]);
    });
  }

  for (const year of [2025, 2026, 2027, 2028]) {
    it(`have the 29th of February in the next year that has one: after ${year}`, async () => {
      const data = {monday: ['09:00-17:00'], exceptions: {'02-29': []}};
      const result = await readImport(json(data), {year});
      expect(result.configuration.officeHours?.exceptions?.[0]?.from).to.equal('2028-02-29');
    });
  }
});

describe('hours under keys of a weekday and an end', () => {
  const tuesday = {tuesday_open: '09:00', tuesday_close: '17:00'};

  it('may have numbers', async () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const data = days.flatMap((day) => [
      [`${day}_2_close`, '17:00'],
      [`${day}_2_open`, '13:00'],
      [`${day}_1_open`, '09:00'],
      [`${day}_1_close`, '12:00'],
    ]);
    expect(summary(await read({hours: Object.fromEntries(data)}))).to.deep.equal(['mo-su 09:00-12:00+13:00-17:00']);
  });

  it('name numbered ones of which a part is missing, and all others', async () => {
    const data = {
      id: 5,
      mon_1_open: '09:00',
      mon_1_close: '17:00',
      tue_1_open: '09:00',
      wed_1_close: '17:00',
      thu_1_open: 9,
      thu_1_close: '17:00',
      fri_1_open: '09:00',
      fri_1_close: null,
      xsat_1_open: '09:00',
      sat_1_opened: '09:00',
      sat_10_open: '09:00',
    };
    expect(summary(await read(data))).to.deep.equal([
      'mo 09:00-17:00',
      'unknown-time tue_1_open: "09:00"',
      'unknown-time wed_1_close: "17:00"',
      'unknown-time thu_1_open: 9',
      'unknown-time thu_1_close: "17:00"',
      'unknown-time fri_1_open: "09:00"',
      'unknown-time fri_1_close: null',
      'unknown-key xsat_1_open "09:00"',
      'unknown-key sat_1_opened "09:00"',
      'unknown-key sat_10_open "09:00"',
    ]);
  });

  for (const [opens, closes, day] of [
    ['mon_from', 'mon_to', 'mo'],
    ['monday_open', 'monday_close', 'mo'],
    ['monday_opens', 'monday_closes', 'mo'],
    ['monday_start', 'monday_end', 'mo'],
    ['monday_start_time', 'monday_end_time', 'mo'],
    ['monday_opentime', 'monday_closetime', 'mo'],
    ['tue_from', 'tue_to', 'tu'],
    ['tues_from', 'tues_to', 'tu'],
    ['tuesday_from', 'tuesday_to', 'tu'],
    ['wed_from', 'wed_to', 'we'],
    ['wednesday_from', 'wednesday_to', 'we'],
    ['thu_from', 'thu_to', 'th'],
    ['thurs_from', 'thurs_to', 'th'],
    ['thursday_from', 'thursday_to', 'th'],
    ['fri_from', 'fri_to', 'fr'],
    ['sat_from', 'sat_to', 'sa'],
    ['saturday_from', 'saturday_to', 'sa'],
    ['sun_from', 'sun_to', 'su'],
    ['opening_hours_monday_from', 'opening_hours_monday_to', 'mo'],
    ['monday_second_from', 'monday_second_to', 'mo'],
    ['monday_2_from', 'monday_2_to', 'mo'],
    ['mondayOpenTime', 'mondayCloseTime', 'mo'],
    ['MondayStart', 'MondayEnd', 'mo'],
    ['MONDAY_OPEN', 'MONDAY_CLOSE', 'mo'],
    ['store2MondayOpen', 'store2MondayClose', 'mo'],
  ] as const) {
    it(`are read: ${opens}, ${closes}`, async () => {
      const result = await read({[closes]: '17:00', [opens]: '09:00'});
      expect(summary(result)).to.deep.equal([`${day} 09:00-17:00`]);
    });
  }

  it('may be several of one day', async () => {
    const data = {
      monday_from: '09:00',
      monday_to: '12:00',
      monday_second_from: '13:00',
      monday_second_to: '17:00',
      sunday_from: ' CLOSED ',
      sunday_to: 'closed',
    };
    expect(summary(await read(data))).to.deep.equal(['mo 09:00-12:00+13:00-17:00']);
  });

  it('may be closed all of them', async () => {
    const result = await read({sunday_open: 'closed', sunday_close: 'Closed'});
    expect(summary(result)).to.deep.equal(['', 'never-open sun closed']);
  });

  it('are open at the one time where the other is closed', async () => {
    const data = {
      ...tuesday,
      tuesday_2_open: 'Closed',
      tuesday_2_close: 'Closed',
      sunday_open: 'closed',
      sunday_close: 'closed',
      sunday_2_open: '13:00',
      sunday_2_close: '15:00',
    };
    expect(summary(await read(data))).to.deep.equal(['tu 09:00-17:00, su 13:00-15:00']);
  });

  for (const [what, more, ...notes] of [
    ['blank times', {monday_open: '', monday_close: ''}, 'unknown-time monday: ["",""]'],
    ['no end', {monday_2_open: '09:00'}, 'unknown-time monday_2: ["09:00",null]'],
    ['no beginning', {opening_monday_close: '17:00'}, 'unknown-time opening_monday: [null,"17:00"]'],
    ['numbers', {monday_open: 9, monday_close: 17}, 'unknown-time monday: [9,17]'],
    ['a closed end', {monday_open: '09:00', monday_close: 'closed'}, 'unknown-hours mon 09:00-closed'],
    ['a closed beginning', {monday_open: 'closed', monday_close: '17:00'}, 'unknown-hours mon closed-17:00'],
    [
      'more than one word',
      {monday_open: 'closed now', monday_close: 'closed now'},
      'unknown-hours mon closed now-closed now',
    ],
    ['more words', {monday_open: 'not closed', monday_close: 'not closed'}, 'unknown-hours mon not closed-not closed'],
    ['a key with more before it', {xmonday_open: '09:00'}, 'unknown-key xmonday_open "09:00"'],
    ['a key with more behind it', {monday_open_late: 'yes'}, 'unknown-key monday_open_late "yes"'],
    ['a key with more inside', {monday_third_open: '09:00'}, 'unknown-key monday_third_open "09:00"'],
    ['a key of something else', {lunch_from: '12:00', id: 1}, 'unknown-key lunch_from "12:00"'],
  ] as [string, object, ...string[]][]) {
    it(`name ${what}`, async () => {
      expect(summary(await read({...tuesday, ...more}))).to.deep.equal(['tu 09:00-17:00', ...notes]);
    });
  }

  for (const data of [
    {monday_from: '09:00', tuesday_to: '17:00'},
    {monday_from: 5, monday_to: 6},
    {sun_start: '06:12'},
  ]) {
    it(`are none where no day has both ends: ${json(data)}`, async () => {
      expect(summary(await read(data))).to.deep.equal(['', 'unknown-json']);
    });
  }
});

describe('weekdays as keys', () => {
  for (const [name, value, expected] of [
    ['a text', '9am - 5pm', nineToFive],
    ['a pair of short times', ['9', '17'], nineToFive],
    ['a pair with points', ['9.00', '17.00'], nineToFive],
    ['a pair of halves of a day', ['9 am', '5PM'], nineToFive],
    [
      'several pairs',
      [
        ['09:00', '12:00'],
        ['13:00', '17:00'],
      ],
      [hours('09:00', '12:00'), hours('13:00', '17:00')],
    ],
    ['times with seconds and parts of them', {open: '09:00:00.000', close: '17:00:00.0000000'}, nineToFive],
    ['times in parts', {open: {hours: 9}, close: {hours: 17, minutes: 0}}, nineToFive],
    ['hours of their own', {hours: ['09:00-17:00']}, nineToFive],
    ['hours of their own as a text', {hours: '09:00-17:00', data: 'Usual', name: 'Usual'}, nineToFive],
    ['intervals', {openIntervals: [{start: '09:00', end: '17:00'}], isClosed: false}, nineToFive],
    ['intervals in other letters', {open_intervals: ['09:00-17:00'], is_open: true}, nineToFive],
    ['no intervals', {openIntervals: [], isClosed: true}, undefined],
    ['no hours where it is closed', {hours: ' ', closed: true}, undefined],
    ['a list of a word', ['Closed'], undefined],
    ['a list of nothing', [[]], undefined],
    ['no hours where it is open all day', {hours: [], allDay: true}, [hours('00:00', '24:00')]],
    ['a whole day', {open24Hours: true}, [hours('00:00', '24:00')]],
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

  for (const [value, ...notes] of [
    [{openIntervals: [{start: '09:00', end: '17:00'}], isClosed: true}],
    [{hours: '09:00-17:00', closed: true}],
    [{hours: ['09:00-17:00'], isOpen: false}],
    [{hours: '09:00-17:00', allDay: true}],
    [{hours: '09:00-17:00', opens: '10:00'}],
    [{hours: [], close: '17:00'}],
    [{hours: '09:00-17:00', validFrom: '2026-06-01'}],
    [{hours: '09:00-17:00', endDate: '2026-06-01'}],
    [{open: '09:00', close: '17:00', date: '2026-06-01'}],
    [{open: 9, close: '17:00'}],
    [{open: '09:00', close: 17}],
    [['09:00', 17]],
    [['09:00-12:00', 13]],
    [['']],
    [' '],
    [['09:00-12:00', ' Closed ']],
    [[[], '09:00-12:00']],
    [{hours: '09:00-17:00', closed: 'perhaps'}, 'unknown-key closed'],
    [{hours: '09:00-17:00', note: 'x'}, 'unknown-key note'],
    [{openIntervals: [], note: 'x'}, 'unknown-key note'],
    [{notOpenIntervals: []}, 'unknown-key notOpenIntervals'],
    [{openIntervalsOfOld: []}, 'unknown-key openIntervalsOfOld'],
    [{openIntervals: 3}, 'unknown-key openIntervals'],
  ] as [unknown, string?][]) {
    it(`are not taken for what they may not be: ${json(value)}`, async () => {
      const result = await read({friday: ['09:00-17:00'], monday: value});
      expect(summary(result)).to.deep.equal([
        'fr 09:00-17:00',
        ...notes.map((note) => `${note} ${json(value)}`),
        `unknown-time monday: ${json(value)}`,
      ]);
    });
  }

  for (const [what, data, ...expected] of [
    [
      'are hours each by itself where they are no pair',
      {friday: '09:00-17:00', monday: ['09:00', '12:00', '13:00']},
      'fr 09:00-17:00',
      'unknown-hours monday 09:00',
      'unknown-hours monday 12:00',
      'unknown-hours monday 13:00',
    ],
    [
      'are hours each by itself where one of two is more than a time',
      {monday: ['09:00-12:00', '13:00-17:00'], tuesday: ['09:00-12:00', '14']},
      'mo 09:00-12:00+13:00-17:00, tu 09:00-12:00',
      'unknown-hours tuesday 14',
    ],
    [
      'read times beside what is not known',
      {monday: {open: '09:00', close: '17:00', note: 'x'}},
      'mo 09:00-17:00',
      'unknown-key note {"open":"09:00","close":"17:00","note":"x"}',
    ],
    ['may have space around', {' Monday ': '09:00-17:00'}, 'mo 09:00-17:00'],
    ['may be short', {mon: '09:00-17:00', Tues: '09:00-17:00', WED: '09:00-17:00'}, 'mo-we 09:00-17:00'],
    ['are too short to be days', {mo: '09:00-17:00', tu: '09:00-17:00'}, '', 'unknown-json'],
    [
      'may be ranges',
      {'mon-tue': '09:00-17:00', 'wednesday – thursday': '09:00-17:00', Friday_to_Saturday: '09:00-17:00'},
      'mo-sa 09:00-17:00',
    ],
    [
      'are no range of three',
      {friday: '09:00-17:00', 'monday-tuesday-wednesday': '09:00-17:00'},
      'fr 09:00-17:00',
      'unknown-key monday-tuesday-wednesday "09:00-17:00"',
    ],
    [
      'are no range to something else',
      {friday: '09:00-17:00', 'monday to noon': '09:00-17:00', 'half to tuesday': '09:00-17:00'},
      'fr 09:00-17:00',
      'unknown-key monday to noon "09:00-17:00"',
      'unknown-key half to tuesday "09:00-17:00"',
    ],
    [
      'are no more than a few words',
      {friday: '09:00-17:00', [`monday${' '.repeat(80)}`]: '09:00-17:00'},
      'fr 09:00-17:00',
      `unknown-key monday${' '.repeat(80)} "09:00-17:00"`,
    ],
    ['may be names and nothing else', {days: {monday: 'Monday', tuesday: 'Tuesday'}}, '', 'unknown-json'],
    ['may be marks and nothing else', {days: {monday: true, tuesday: false, friday: 1}}, '', 'unknown-json'],
    ['may close a day of a range', {'monday to friday': '09:00-17:00', friday: []}, 'mo-th 09:00-17:00'],
    [
      'may close a day of a range by a flag',
      {'monday to friday': '09:00-17:00', friday: {isClosed: true}},
      'mo-th 09:00-17:00',
    ],
    [
      'have no times in another zone',
      {monday: '09:00-17:00', tuesday: {open: '09:00:00.000Z', close: '17:00:00.000Z'}},
      'mo 09:00-17:00',
      'unknown-hours tuesday 09:00:00.000Z-17:00:00.000Z',
    ],
    [
      'may be a range, others by their names beside it closed',
      {'monday to friday': ['09:00-19:00'], saturday: [], sunday: []},
      'mo-fr 09:00-19:00',
    ],
    [
      'may be by other names beside one that is like a document’s own',
      {monday: nineToFive, Tuesday: nineToFive},
      'mo-tu 09:00-17:00',
    ],
    ['may be closed all of them', {monday: 'Closed'}, '', 'never-open monday Closed'],
    ['say nothing of their overflow and data', {monday: '09:00-17:00', overflow: true, data: 'x'}, 'mo 09:00-17:00'],
    [
      'name what is called alike',
      {monday: '09:00-17:00', overflowing: 1, database: 2, nodata: 3},
      'mo 09:00-17:00',
      'unknown-key overflowing 1',
      'unknown-key database 2',
      'unknown-key nodata 3',
    ],
    [
      'name exceptions in a word',
      {monday: '09:00-17:00', exceptions: 'none'},
      'mo 09:00-17:00',
      'unknown-key exceptions "none"',
    ],
    [
      'name exceptions that are null',
      {monday: '09:00-17:00', exceptions: null},
      'mo 09:00-17:00',
      'unknown-key exceptions null',
    ],
    [
      'name special hours in a word',
      {monday: '09:00-17:00', specialHours: 'none'},
      'mo 09:00-17:00',
      'unknown-key specialHours "none"',
    ],
    [
      'name special hours without dates',
      {monday: '09:00-17:00', holidayHours: [{date: '2026-12-25', isClosed: true}, {isClosed: true}]},
      'mo 09:00-17:00',
      'unknown-key holidayHours [{"date":"2026-12-25","isClosed":true},{"isClosed":true}]',
    ],
    [
      'name special hours that are no objects',
      {monday: '09:00-17:00', holiday_hours: ['2026-12-25', null]},
      'mo 09:00-17:00',
      'unknown-key holiday_hours ["2026-12-25",null]',
    ],
    [
      'name other lists with dates',
      {
        monday: '09:00-17:00',
        holidayHoursOfOld: [{date: '2026-12-25'}],
        deliveries: [{date: '2026-12-24'}],
        unholidayHours: [{date: '2026-12-23'}],
      },
      'mo 09:00-17:00',
      'unknown-key holidayHoursOfOld [{"date":"2026-12-25"}]',
      'unknown-key deliveries [{"date":"2026-12-24"}]',
      'unknown-key unholidayHours [{"date":"2026-12-23"}]',
    ],
  ] as Row[]) {
    it(what, async () => expect(summary(await read(data))).to.deep.equal(expected));
  }

  it('may be several in one word', async () => {
    const data = {weekdays: '9-17', weekend: '10-12'};
    const result = await readImport(json(data), {words: openingWords('en')});
    expect(summary(result)).to.deep.equal(['mo-fr 09:00-17:00, sa-su 10:00-12:00']);
  });

  for (const [what, key, special, expected, ...notes] of [
    [
      'with intervals',
      'specialHours',
      {
        openIntervals: [
          {start: '09:00', end: '12:00'},
          {start: '13:00', end: '15:00'},
        ],
      },
      [hours('09:00', '12:00'), hours('13:00', '15:00')],
    ],
    ['with times', 'holiday_hours', {open: '09:00', close: '12:00'}, [hours('09:00', '12:00')]],
    ['closed, without intervals', 'HolidayHours', {openIntervals: [], isClosed: true}, []],
    ['without intervals', 'special_hours', {openIntervals: []}, []],
    [
      'with intervals that are texts',
      'specialHours',
      {openIntervals: ['09:00-12:00']},
      undefined,
      'unknown-key openIntervals ? – ?',
      'unknown-time ? – ?',
    ],
    [
      'with intervals of which one is a text',
      'specialHours',
      {openIntervals: [{start: '09:00', end: '12:00'}, 'x']},
      undefined,
      'unknown-key openIntervals ? – ?',
      'unknown-time ? – ?',
    ],
    [
      'with intervals in words',
      'specialHours',
      {openIntervals: 'x'},
      undefined,
      'unknown-key openIntervals ? – ?',
      'unknown-time ? – ?',
    ],
  ] as [string, string, object, unknown, ...string[]][]) {
    it(`may have special hours ${what}`, async () => {
      const result = await read({monday: '09:00-17:00', [key]: [{date: '2026-12-24', ...special}]});
      const exceptions = expected && [{from: '2026-12-24', hours: expected}];
      expect(result.configuration.officeHours?.exceptions).to.deep.equal(exceptions);
      expect(summary(result)).to.deep.equal(['mo 09:00-17:00', ...notes]);
    });
  }

  it('name what stands beside them', async () => {
    const result = await read({monday: '09:00-17:00', lunch: '12:00-13:00'});
    expect(result.notUnderstood).to.deep.equal([{code: 'unknown-key', key: 'lunch', value: '"12:00-13:00"'}]);
  });

  it('leave the document’s own form to the document', async () => {
    expect((await read({monday: nineToFive})).kind).to.equal('office-hours');
    expect((await read({monday: nineToFive, tuesday: nineToFive, sunday: []})).kind).to.equal('office-hours');
    expect((await read({timezone: 'Europe/Paris', weekly: {monday: nineToFive}})).kind).to.equal('office-hours');
  });
});

describe('a list of days', () => {
  const slots = [{start: '09:00', end: '17:00'}];
  const asText = {day: 'Tuesday', hours: '09:00-17:00'};
  for (const [what, data, ...expected] of [
    ['has texts', [asText, {day: 'Wednesday', hours: 'Closed'}], 'tu 09:00-17:00'],
    ['has texts, or one alone', {schedule: asText}, 'tu 09:00-17:00'],
    ['has texts with names and the like', [{...asText, id: 5, title: 'x', type: 'x', url: 'x'}], 'tu 09:00-17:00'],
    ['has no text without a day', {day: '', hours: '09:00-17:00'}, '', 'unknown-json'],
    ['has no text without hours', {day: 'Tuesday', hours: ' '}, '', 'unknown-json'],
    ['has no text in a list', {day: ['Tuesday'], hours: '09:00-17:00'}, '', 'unknown-json'],
    [
      'names what is no text',
      [asText, {day: ' ', hours: '10:00-12:00'}, {day: 'Monday', hours: ''}, {day: 1, hours: '9-17'}, 'x', null],
      'tu 09:00-17:00',
      'unknown-time {"day":" ","hours":"10:00-12:00"}',
      'unknown-time {"day":"Monday","hours":""}',
      'unknown-time {"day":1,"hours":"9-17"}',
      'unknown-time "x"',
      'unknown-time null',
    ],
    ...['closed', 'days', 'holiday', 'hoursOfOld', 'unhours'].map(
      (key) =>
        [
          `names what stands beside a text, which may say that it is closed: ${key}`,
          [asText, {day: 'Monday', hours: '09:00-17:00', [key]: true}],
          'tu 09:00-17:00',
          `unknown-key ${key} ${json({day: 'Monday', hours: '09:00-17:00', [key]: true})}`,
          `unknown-time ${json({day: 'Monday', hours: '09:00-17:00', [key]: true})}`,
        ] as const,
    ),
    ...[
      'intervals',
      'openIntervals',
      'open_intervals',
      'timeSlots',
      'time_slots',
      'slots',
      'times',
      'openTimes',
      'timePeriods',
      'time_periods',
      'periods',
      'ranges',
      'RANGES',
    ].map((key) => [`has lists: ${key}`, [{day: 'Monday', [key]: slots}], 'mo 09:00-17:00'] as const),
    ...['bookingSlots', 'slotsOfOld', 'reopenTimes'].map(
      (key) => [`has no lists by other names: ${key}`, [{day: 'Monday', [key]: slots}], '', 'unknown-json'] as const,
    ),
    ['has lists for several days', [{days: ['Monday', 'Tuesday'], slots}], 'mo-tu 09:00-17:00'],
    [
      'has no lists without a day',
      [{slots}, {day: '', slots}, {days: [], slots}, {days: ['Monday', 5], slots}],
      '',
      'unknown-json',
    ],
    [
      'has lists with flags and names',
      [
        {day: 'Monday', slots, isClosed: false},
        {day: 'Tuesday', slots, closed: 'no'},
        {day: 'Wednesday', slots, enabled: true, id: 3, title: 'x', kind: 'x'},
        {day: 'Thursday', slots: [], isClosed: true},
        {day: 'Friday', slots: [], open24Hours: true},
        {day: 'Saturday', slots: []},
      ],
      'mo-we 09:00-17:00, fr 00:00-24:00',
    ],
    [
      'has the first of two lists by such names',
      [
        {day: 'Monday', times: 'x', slots},
        {day: 'Tuesday', slots},
      ],
      'tu 09:00-17:00',
      `unknown-key times ${json({day: 'Monday', times: 'x', slots})}`,
      `unknown-time ${json({day: 'Monday', times: 'x', slots})}`,
    ],
    ...[
      [{day: 'Monday', slots, isClosed: true}],
      [{day: 'Monday', slots, active: 0}],
      [{day: 'Monday', slots, closed: 'perhaps'}, 'unknown-key closed'],
      [{day: 'Monday', slots: [], closed: 'perhaps'}, 'unknown-key closed'],
      [{day: 'Monday', slots, note: 'x'}, 'unknown-key note'],
      [{day: 'Monday', slots, date: '2026-12-24'}],
      [{day: 'Monday', slots: ['']}],
      [{slots}],
      ['x'],
      [null],
    ].map(
      ([entry, note]) =>
        [
          `names what may not hold: ${json(entry)}`,
          [{day: 'Tuesday', slots}, entry],
          'tu 09:00-17:00',
          ...(note ? [`${note as string} ${json(entry)}`] : []),
          `unknown-time ${json(entry)}`,
        ] as const,
    ),
    [
      'names a time that is missing',
      [
        {day: 'Monday', open: '09:00', close: '17:00'},
        {day: 'Tuesday', open: '09:00'},
        {day: 'Wednesday', close: '17:00'},
      ],
      'mo 09:00-17:00',
      'unknown-time Tuesday 09:00 – ?',
      'unknown-time Wednesday ? – 17:00',
    ],
    ['names a time alone, to open', [{day: 'Tuesday', open: '09:00'}], '', 'unknown-time Tuesday 09:00 – ?'],
    ['names a time alone, to close', [{day: 'Tuesday', close: '17:00'}], '', 'unknown-time Tuesday ? – 17:00'],
    ['has something else before its days', [null, {day: 'Monday', open: '09:00', close: '17:00'}], 'mo 09:00-17:00'],
    ['is nothing without a time', [{day: 'Monday'}, {day: 'Tuesday'}], '', 'unknown-json'],
    ['is nothing without a day', [{open: '09:00', close: '17:00'}], '', 'unknown-json'],
  ] as Row[]) {
    it(what, async () => expect(summary(await read(data))).to.deep.equal(expected));
  }

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

describe('hours in another program’s data', () => {
  const week = {monday: '09:00-17:00'};
  const other = {tuesday: '10:00-12:00'};
  const zoneOf = ({configuration}: ImportResult) => configuration.officeHours?.timezone;

  for (const [what, data, zone, ...notes] of [
    ['beside them', {timezone: 'Europe/Berlin', ...week}, 'Europe/Berlin'],
    ['around them', {timezone: 'Europe/Berlin', hours: week}, 'Europe/Berlin'],
    [
      'around their list',
      {time_zone: 'Europe/Berlin', hours: [{day: 'Monday', hours: '09:00-17:00'}]},
      'Europe/Berlin',
    ],
    ['in two words', {time_zone: 'America/Argentina/Buenos_Aires', ...week}, 'America/Argentina/Buenos_Aires'],
    ['with a capital', {timeZone: 'Europe/Berlin', hours: week}, 'Europe/Berlin'],
    [
      'of a place of Google',
      {timeZone: {id: 'Europe/Zurich'}, regularOpeningHours: {weekdayDescriptions: ['Monday: 09:00-17:00']}},
      'Europe/Zurich',
    ],
    ['of spatie', {timezone: {input: 'Europe/Berlin', output: 'Asia/Tokyo'}, ...week}, 'Europe/Berlin'],
    ['of the world', {timezone: 'UTC', ...week}, 'UTC'],
    ['with an offset in it', {timezone: 'Etc/GMT+5', ...week}, 'Etc/GMT+5'],
    [
      'beside them rather than around them',
      {timezone: 'Europe/Paris', hours: {time_zone: 'Europe/Berlin', ...week}},
      'Europe/Berlin',
    ],
    [
      'that can be read rather than another',
      {timezone: 'Berlin', time_zone: 'Europe/Berlin', ...week},
      'Europe/Berlin',
    ],
    ['that is blank', {timezone: '', timeZone: null, ...week}, undefined],
    ['in a word', {timezone: 'Berlin', ...week}, undefined, 'unknown-key timezone "Berlin"'],
    [
      'in words',
      {timezone: 'Europe/Berlin and Paris', ...week},
      undefined,
      'unknown-key timezone "Europe/Berlin and Paris"',
    ],
    [
      'in more words',
      {timezone: 'near Europe/Berlin', ...week},
      undefined,
      'unknown-key timezone "near Europe/Berlin"',
    ],
    ['with an offset', {time_zone: 'UTC+1', hours: week}, undefined, 'unknown-key timezone "UTC+1"'],
    ['of its own', {timezone: 'MYUTC', hours: week}, undefined, 'unknown-key timezone "MYUTC"'],
    ['as a number', {timezone: 1, ...week}, undefined, 'unknown-key timezone 1'],
  ] as [string, object, string | undefined, ...string[]][]) {
    it(`may have a time zone ${what}`, async () => {
      const result = await read(data);
      expect(zoneOf(result)).to.equal(zone);
      expect(summary(result)).to.deep.equal(['mo 09:00-17:00', ...notes]);
    });
  }

  it('are none where there is only a time zone', async () => {
    const result = await read({timezone: 'Europe/Berlin', monday: ['at noon']});
    expect(result.configuration).to.deep.equal({});
    expect(summary(result)).to.deep.equal(['', 'unknown-hours monday at noon']);
  });

  it('are exceptions alone, too', async () => {
    const {configuration} = await read({timezone: 'Europe/Berlin', monday: [], exceptions: {'2026-12-25': []}});
    const exceptions = [{from: '2026-12-25', hours: []}];
    expect(configuration).to.deep.equal({officeHours: {timezone: 'Europe/Berlin', exceptions}});
  });

  it('say nothing of names and the like', async () => {
    const keys = ['id', 'ID', 'name', 'Title', 'type', 'kind', 'url', 'place_id', 'placeId', '@version'];
    const data = {...week, ...Object.fromEntries(keys.map((key) => [key, 'x']))};
    expect(summary(await read(data))).to.deep.equal(['mo 09:00-17:00']);
  });

  it('name what is only called alike', async () => {
    const keys = 'paid ids surname names subtitle titles subtype types mankind kinds curl urls'.split(' ');
    keys.push('a@b', 'mytimezone', 'timezones', 'time_zones', 'myplace_id', 'place_ids');
    const data = {...week, ...Object.fromEntries(keys.map((key) => [key, 'x']))};
    const notes = keys.map((key) => `unknown-key ${key} "x"`);
    expect(summary(await read(data))).to.deep.equal(['mo 09:00-17:00', ...notes]);
  });

  it('name the day whose hours cannot be read', async () => {
    const result = await read({...week, tuesday: null});
    expect(summary(result)).to.deep.equal(['mo 09:00-17:00', 'unknown-time tuesday: null']);
  });

  for (const [what, more, ...notes] of [
    ['in the profile', {openInfo: {status: 'CLOSED_PERMANENTLY'}}, 'place-closed CLOSED_PERMANENTLY'],
    ['in small letters', {businessStatus: 'closed for good'}, 'place-closed closed for good'],
    ['in other words', {business_status: 'OPERATIONAL, NOT CLOSED'}],
    ['in no words', {openInfo: 'CLOSED', businessStatus: 5}],
  ] as [string, object, ...string[]][]) {
    it(`may be those of a place that is closed ${what}`, async () => {
      expect(summary(await read({...more, hours: week}))).to.deep.equal(['mo 09:00-17:00', ...notes]);
    });
  }

  const namesOf = async (data: unknown) => (await read(data)).choices.map(({name}) => name);

  it('are called by their name or title, or by that of what holds them', async () => {
    const places = [
      {name: 'Name', title: 'Other', ...week},
      {title: 'Title', ...week},
      {name: 'Outer', title: 'Other', hours: {name: 'Inner', ...week}},
      {name: 'Outer name', title: 'Other', hours: week},
      {title: 'Outer title', hours: week},
      {hours: week},
    ];
    expect(await namesOf({places})).to.deep.equal(['Name', 'Title', 'Inner', 'Outer name', 'Outer title', '']);
  });

  for (const [what, data, ...names] of [
    ['by their keys', {name: 'Krume', shop: week, café: other}, 'Krume (shop)', 'Krume (café)'],
    ['by the keys of their lists', {name: 'Krume', shop: [week], café: [[other]]}, 'Krume (shop)', 'Krume (café)'],
    ['by their keys alone', {shop: week, café: other}, 'shop', 'café'],
    [
      'where only some are of one name',
      {a: {name: 'Lamp', x: week}, b: {name: 'Krume', x: week, y: other}},
      'Lamp',
      'Krume (x)',
      'Krume (y)',
    ],
    [
      'where one of them comes twice',
      {name: 'Krume', shop: week, café: other, store: week},
      'Krume (shop)',
      'Krume (café)',
    ],
    [
      'not without keys',
      [
        {name: 'Krume', ...week},
        {name: 'Krume', ...other},
      ],
      'Krume',
      'Krume',
    ],
    [
      'those of every week first',
      {currentHours: week, secondaryHours: other, SpecialHours: {friday: '9-17'}, concurrentHours: {sunday: '9-17'}},
      'concurrentHours',
      'currentHours',
      'secondaryHours',
      'SpecialHours',
    ],
  ] as [string, unknown, ...string[]][]) {
    it(`are told apart ${what}`, async () => expect(await namesOf(data)).to.deep.equal(names));
  }

  it('are those of up to fifty places, and how many more there are is said', async () => {
    const places = Array.from({length: 60}, (_, i) => ({name: `Shop ${i + 1}`, ...week}));
    const {choices, notUnderstood} = await read(places);
    expect(choices.map(({name}) => name)).to.deep.equal(places.slice(0, 50).map(({name}) => name));
    for (const notes of [notUnderstood, ...choices.map((choice) => choice.notUnderstood)]) {
      expect(notes).to.deep.equal([{code: 'left-out', count: 10}]);
    }
    expect(codes(await read(places.slice(0, 50)))).to.deep.equal([]);
  });

  it('are found deep inside, but not at any depth', async () => {
    const inside = (depth: number) => `${'{"x":'.repeat(depth)}${json(week)}${'}'.repeat(depth)}`;
    expect(summary(await read(inside(50)))).to.deep.equal(['mo 09:00-17:00']);
    expect(summary(await read(inside(100)))).to.deep.equal(['', 'unknown-json']);
  });
});
