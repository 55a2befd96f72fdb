import {expect} from '@open-wc/testing';
import {choose, type ImportResult, type NotUnderstood} from '../../../src/domain/exchange/import-result.js';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import {bakery, bar, chain, museum} from './shop-pages.js';

const nineToFive = [{opens: '09:00', closes: '17:00'}];

async function read(...specs: object[]): Promise<ImportResult> {
  return readImport(JSON.stringify({'@type': 'Store', openingHoursSpecification: specs}));
}

/** The hours of a Monday with these times. */
async function monday(opens: unknown, closes: unknown): Promise<unknown> {
  const result = await read({dayOfWeek: 'Monday', opens, closes});
  const {weekly} = result.configuration.officeHours ?? {};
  return weekly ? (weekly.monday ?? []).map((hours) => `${hours.opens}–${hours.closes}`).join() : codes(result).join();
}

async function days(dayOfWeek: unknown): Promise<string> {
  const result = await read({dayOfWeek, opens: '09:00', closes: '17:00'});
  return Object.keys(result.configuration.officeHours?.weekly ?? {})
    .map((day) => day.slice(0, 2))
    .join(' ');
}

async function text(openingHours: unknown): Promise<string> {
  const result = await readImport(JSON.stringify({'@type': 'Store', openingHours}));
  const {weekly} = result.configuration.officeHours ?? {};
  if (!weekly) return codes(result).join();
  const shown = Object.entries(weekly).map(
    ([day, hours]) => `${day.slice(0, 2)} ${hours.map((one) => `${one.opens}–${one.closes}`).join(' ')}`,
  );
  return [...shown, ...codes(result)].join(', ');
}

const codes = ({notUnderstood}: ImportResult) => notUnderstood.map(({code}) => code);
const exceptions = ({configuration}: ImportResult) => configuration.officeHours?.exceptions;
const seasons = ({configuration}: ImportResult) => configuration.officeHours?.seasons;

describe('opening hours in a page’s data', () => {
  it('are read from a bakery’s page, by reference', async () => {
    const result = await readImport(bakery);
    const week = [{opens: '06:30', closes: '18:00'}];
    expect(result.kind).to.equal('json-ld');
    expect(result.notUnderstood).to.deep.equal([]);
    expect(result.choices).to.deep.equal([]);
    expect(result.configuration).to.deep.equal({
      officeHours: {
        weekly: {
          monday: week,
          tuesday: week,
          wednesday: week,
          thursday: week,
          friday: week,
          saturday: [{opens: '07:00', closes: '13:00'}],
        },
      },
    });
  });

  it('run on past midnight in a bar', async () => {
    const {configuration} = await readImport(bar);
    expect(configuration.officeHours?.weekly).to.deep.equal({
      tuesday: [{opens: '17:00', closes: '24:00'}],
      wednesday: [{opens: '17:00', closes: '24:00'}],
      thursday: [{opens: '17:00', closes: '01:00'}],
      friday: [{opens: '17:00', closes: '02:00'}],
      saturday: [{opens: '15:00', closes: '02:00'}],
    });
  });

  it('become exceptions where a museum gives them dates', async () => {
    const result = await readImport(museum);
    expect(result.configuration.officeHours?.weekly?.thursday).to.deep.equal([
      {opens: '10:00', closes: '17:00'},
      {opens: '18:00', closes: '21:00'},
    ]);
    const usual = [{opens: '10:00', closes: '17:00'}];
    expect(result.configuration.officeHours?.seasons).to.deep.equal([
      {
        from: '2026-06-01',
        to: '2026-08-31',
        weekly: {...result.configuration.officeHours?.weekly, tuesday: [{opens: '10:00', closes: '20:00'}]},
      },
    ]);
    expect(result.configuration.officeHours?.weekly?.tuesday).to.deep.equal(usual);
    const morning = [{opens: '09:00', closes: '12:00'}];
    expect(exceptions(result)).to.deep.equal([
      {from: '2026-05-01', hours: []},
      {from: '2026-10-05', hours: morning},
      {from: '2026-10-07', hours: morning},
      {from: '2026-10-12', hours: morning},
      {from: '2026-10-14', hours: morning},
      {from: '2026-12-23', to: '2026-12-30', name: 'Winter break', hours: []},
      {from: '2026-12-31', name: 'New Year’s Eve', hours: [{opens: '10:00', closes: '14:00'}]},
      {from: '2027-01-01', to: '2027-01-05', name: 'Winter break', hours: []},
    ]);
    expect(result.notUnderstood).to.deep.equal([
      {code: 'public-holidays'},
      {code: 'other-days'},
    ] satisfies NotUnderstood[]);
  });

  it('can be chosen among the places of a chain, each once', async () => {
    const result = await readImport(chain);
    expect(result.choices.map(({name}) => name)).to.deep.equal([
      'customer service',
      'Plank & Peg Leeds',
      'Plank & Peg York',
    ]);
    expect(result.configuration.officeHours?.weekly?.monday).to.deep.equal([{opens: '08:00', closes: '20:00'}]);
    expect(choose(result, 1).configuration.officeHours?.weekly?.sunday).to.deep.equal([
      {opens: '10:00', closes: '16:00'},
    ]);
  });

  it('are read from specifications without a place, and from what was cut out of a page', async () => {
    const spec = {'@type': 'OpeningHoursSpecification', dayOfWeek: 'Monday', opens: '09:00', closes: '17:00'};
    for (const cut of [
      JSON.stringify(spec),
      JSON.stringify([spec]),
      JSON.stringify({'@context': 'https://schema.org', '@graph': [spec]}),
      `"openingHoursSpecification": [${JSON.stringify(spec)}],`,
      '"openingHours": "Mo 09:00-17:00"',
    ]) {
      const {configuration} = await readImport(cut);
      expect(configuration.officeHours?.weekly, cut).to.deep.equal({monday: nineToFive});
    }
  });

  it('are read from each of several that a tool gave the same name', async () => {
    const hours = {'@id': '#hours', opens: '09:00', closes: '17:00'};
    const {configuration} = await read({...hours, dayOfWeek: 'Monday'}, {...hours, dayOfWeek: 'Tuesday'});
    expect(configuration.officeHours?.weekly).to.deep.equal({monday: nineToFive, tuesday: nineToFive});
  });

  it('are missed where a specification cut out of a page has one time alone', async () => {
    for (const cut of [
      {dayOfWeek: 'Monday', opens: '09:00'},
      {dayOfWeek: 'Monday', closes: '17:00'},
    ]) {
      const result = await readImport(JSON.stringify(cut));
      expect(codes(result), JSON.stringify(cut)).to.deep.equal(['unknown-time']);
    }
  });

  it('have no time zone', async () => {
    expect((await readImport(bar)).configuration.officeHours).not.to.have.property('timezone');
  });
});

describe('a weekday', () => {
  for (const [value, expected] of [
    ['Monday', 'mo'],
    ['monday ', 'mo'],
    ['https://schema.org/Monday', 'mo'],
    ['http://schema.org/Monday', 'mo'],
    ['http://purl.org/goodrelations/v1#Monday', 'mo'],
    ['schema:Monday', 'mo'],
    ['Mo', 'mo'],
    ['Tues.', 'tu'],
    ['Thur', 'th'],
    [{'@id': 'https://schema.org/Friday'}, 'fr'],
    [{'@type': 'DayOfWeek', name: 'Friday'}, 'fr'],
    [['Saturday', ['Sunday', {'@id': 'schema:Monday'}]], 'mo sa su'],
    ['Monday, Tuesday', 'mo tu'],
    ['https://schema.org/Monday,Tuesday,Friday', 'mo tu fr'],
    ['Mo-We', 'mo tu we'],
    ['Saturday - Monday', 'mo sa su'],
  ] as const) {
    it(`is understood: ${JSON.stringify(value)}`, async () => {
      expect(await days(value)).to.equal(expected);
    });
  }

  for (const [value, code] of [
    ['Montag', 'unknown-day'],
    ['M', 'unknown-day'],
    ['', 'no-day'],
    [5, 'unknown-day'],
    [[], 'no-day'],
    ['PublicHolidays', 'public-holidays'],
    [{'@id': 'https://schema.org/PublicHolidays'}, 'public-holidays'],
  ] as const) {
    it(`is not understood: ${JSON.stringify(value)}`, async () => {
      const result = await read({dayOfWeek: value, opens: '09:00', closes: '17:00'});
      expect(codes(result)).to.deep.equal([code]);
      expect(result.understood).to.deep.equal([]);
    });
  }

  it('that is understood stays beside one that is not', async () => {
    const result = await read({dayOfWeek: ['Monday', 'Feiertag'], opens: '09:00', closes: '17:00'});
    expect(result.configuration.officeHours?.weekly).to.deep.equal({monday: nineToFive});
    expect(result.notUnderstood).to.deep.equal([{code: 'unknown-day', value: 'Feiertag'}]);
  });
});

describe('a time', () => {
  for (const [opens, closes, expected] of [
    ['09:00', '17:00', '09:00–17:00'],
    ['9:00', '17:00:00', '09:00–17:00'],
    [' 09:30 am ', '5 PM', '09:30–17:00'],
    ['12:00 am', '12:00 p.m.', '00:00–12:00'],
    ['T09:00', '17.00', '09:00–17:00'],
    ['0900', '1730', '09:00–17:30'],
    [['09:00', '13:00'], ['12:00', '17:00'], '09:00–12:00,13:00–17:00'],
    [{'@value': '09:00'}, [{'@type': 'Time', '@value': '17:00:00'}], '09:00–17:00'],
    ['2026-01-01T09:00:00', '2026-01-01 17:00', '09:00–17:00'],
    ['Closed', 'Closed', ''],
    ['closed', undefined, ''],
    ['', 'CLOSED', ''],
    ['Closed', '17:00', 'unknown-time'],
    ['18:00', '00:00', '18:00–24:00'],
    ['18:00', '24:00', '18:00–24:00'],
    ['18:00', '23:59:59', '18:00–24:00'],
    ['18:00', '23:59', '18:00–24:00'],
    ['11:0', '23:0', '11:00–23:00'],
    ['9', '5', '09:00–17:00'],
    ['3', '11', 'unclear-times'],
    ['9:00', '5:00', 'unclear-times'],
    ['09:00', '05:00', '09:00–05:00'],
    ['9h30', '18 h', '09:30–18:00'],
    ['９：００', '１７：００', '09:00–17:00'],
    ['22:00', '03:00', '22:00–03:00'],
    ['00:00', '23:59', '00:00–24:00'],
    ['00:00', '23:59:59', '00:00–24:00'],
    ['00:00', '24:00', '00:00–24:00'],
    ['00:00', '00:00', ''],
    ['00:00:00', '00:00', ''],
    ['', '', ''],
    [undefined, undefined, ''],
    ['09:00', '09:00', 'equal-times'],
    ['24:00', '02:00', 'unknown-time'],
    ['25:00', '26:00', 'unknown-time'],
    ['13:00 pm', '17:00', 'unknown-time'],
    ['09:00', undefined, 'unknown-time'],
    ['09:60', '17:00', 'unknown-time'],
    ['noon', '17:00', 'unknown-time'],
    [900, 1700, 'unknown-time'],
    [`9${' '.repeat(60)}x`, '17:00', 'unknown-time'],
  ] as const) {
    it(`${JSON.stringify(opens)} to ${JSON.stringify(closes)} is ${expected || 'closed'}`, async () => {
      expect(await monday(opens, closes)).to.equal(expected);
    });
  }

  it('loses its offset, which is said', async () => {
    const result = await read({dayOfWeek: 'Monday', opens: '09:00:00+01:00', closes: '17:00:00+01:00'});
    expect(result.configuration.officeHours?.weekly).to.deep.equal({monday: nineToFive});
    expect(result.notUnderstood).to.deep.equal([{code: 'offset-dropped', value: '+01:00'}]);
  });
});

describe('a specification by other keys', () => {
  const place = async (...openingHours: object[]) => readImport(JSON.stringify({openingHours}));

  for (const [name, spec] of Object.entries({
    'openTime and closeTime': {dayOfWeek: 'MONDAY', openTime: '09:00', closeTime: '17:00'},
    'open_time and close_time': {day: 'Monday', open_time: '09:00', close_time: '17:00'},
    'start and end': {weekday: 'Mon', start: '09:00', end: '17:00'},
    'hours and minutes': {day: 'monday', opens: {hours: 9}, closes: {hours: 17, minutes: 0}},
    'a statement that it is open': {day: 'monday', open: true, opens: '09:00', closes: '17:00'},
  })) {
    it(`is understood: ${name}`, async () => {
      const result = await place(spec);
      expect(result.configuration.officeHours?.weekly).to.deep.equal({monday: nineToFive});
      expect(result.notUnderstood).to.deep.equal([]);
    });
  }

  for (const [name, spec] of Object.entries({
    'times by a name that is not known': {dayOfWeek: 'Monday', von: '09:00', bis: '17:00'},
    'a list of slots': {dayOfWeek: 'Monday', slots: [['09:00', '17:00']]},
    'open, without times': {dayOfWeek: 'Monday', open: true},
    'not closed, without times': {dayOfWeek: 'Monday', closed: false},
    'a flag that is a text': {dayOfWeek: 'Monday', closed: 'no'},
  })) {
    it(`is never a closure: ${name}`, async () => {
      const result = await place(spec, {dayOfWeek: 'Tuesday', opens: '09:00', closes: '17:00'});
      expect(codes(result)).to.include('unknown-time');
      expect(codes(result)).to.include('unknown-key');
      expect(result.configuration.officeHours?.weekly).to.deep.equal({tuesday: nineToFive});
    });
  }

  for (const spec of [
    {dayOfWeek: 'Monday', closed: true},
    {dayOfWeek: 'Monday', isOpen: false, opens: '09:00', closes: '17:00'},
    {dayOfWeek: 'Monday'},
  ]) {
    it(`is a closure where it says so: ${JSON.stringify(spec)}`, async () => {
      const result = await place({dayOfWeek: 'Mo-Tu', opens: '09:00', closes: '17:00'}, spec);
      expect(result.configuration.officeHours?.weekly).to.deep.equal({tuesday: nineToFive});
      expect(codes(result)).to.deep.equal(['contradiction']);
    });
  }

  for (const [key, names] of Object.entries({
    dayOfWeek: ['day_of_week', 'Day', 'days', 'week-day', 'weekdays', 'dayName', 'dayIndex', 'wday'],
    opens: [
      ...['open', 'openTime', 'opening', 'opening_time', 'opensAt', 'open at', 'opens-hour'],
      ...['Start', 'start_time', 'startLocalTime', 'from', 'begin'],
    ],
    closes: [
      ...['close', 'closeTime', 'closing', 'closing_time', 'closesAt', 'close at', 'closes-hour'],
      ...['End', 'end_time', 'endLocalTime', 'finish', 'to', 'till', 'until'],
    ],
    validFrom: ['valid_from', 'startDate'],
    validThrough: ['valid_through', 'endDate'],
    name: ['NAME', 'description'],
    '@type': ['type', 'ID', '@context', 'context', 'url', 'image', 'identifier', 'additionalType'],
    url: ['@anything', 'alternateName', 'sameAs'],
  })) {
    for (const name of names) {
      it(`is understood with ${name} for ${key}`, async () => {
        const spec = {
          '@type': 'OpeningHoursSpecification',
          url: '/',
          name: 'Fair',
          dayOfWeek: 'Thursday',
          opens: '09:00',
          closes: '17:00',
          validFrom: '2026-12-24',
          validThrough: '2026-12-24',
        };
        const renamed = Object.entries(spec).map(([own, value]) => [own === key ? name : own, value]);
        const result = await place(Object.fromEntries(renamed) as object);
        expect(result.configuration.officeHours?.exceptions).to.deep.equal([
          {from: '2026-12-24', name: 'Fair', hours: nineToFive},
        ]);
        expect(result.notUnderstood).to.deep.equal([]);
      });
    }
  }

  /** What is said of a Monday, beside a Tuesday: its hours, or that there are none; and what is told of it, with keys. */
  async function said(spec: object): Promise<string> {
    const {configuration, notUnderstood} = await place(
      {dayOfWeek: 'Monday', ...spec},
      {dayOfWeek: 'Tuesday', opens: '01:00', closes: '02:00'},
    );
    const {monday = [], ...others} = configuration.officeHours?.weekly ?? {};
    expect(others).to.deep.equal({tuesday: [{opens: '01:00', closes: '02:00'}]});
    const notes = notUnderstood.map((note) => ('key' in note ? `${note.code} ${note.key}` : note.code));
    return [monday.map(({opens, closes}) => `${opens}–${closes}`).join() || 'no hours', ...notes].join(', ');
  }

  const times = {opens: '09:00', closes: '17:00'};
  for (const [expected, ...specs] of [
    [
      'no hours',
      ...[{closed: true}, {isClosed: true}, {closed_all_day: true}, {isDayOff: true}, {'day off': true}],
      ...[
        {closed: 1},
        {closed: '1'},
        {closed: 'TRUE'},
        {closed: ' yes '},
        {closed: 'Closed'},
        {...times, closed: true},
      ],
      ...[{isOpen: false}, {enabled: false}, {is_enabled: false}, {active: false}, {isActive: false}, {status: false}],
      ...[
        {isOpen: 0},
        {isOpen: '0'},
        {isOpen: 'False'},
        {isOpen: 'no'},
        {status: 'closed'},
        {...times, status: 'CLOSED '},
      ],
      ...[{open: false}, {opens: 'False'}, {close: true}, {closes: 'true'}],
      ...[
        {closed: true, isOpen: true},
        {closed: false, isOpen: false},
        {closed: true, allDay: true},
      ],
    ],
    [
      '09:00–17:00',
      ...[
        {...times, closed: false},
        {...times, isOpen: true},
        {...times, allDay: false},
        {...times, closed: 'open'},
      ],
      ...[
        {...times, status: 'Open'},
        {...times, closed: null},
        {...times, isOpen: null},
        {...times, open: true},
      ],
      ...[
        {...times, close: false},
        {opens: {hours: 9}, closes: {hours: 17, minutes: 0}},
      ],
      ...[{opens: {hour: 9}, closes: {hour: 17, minute: 0}}],
    ],
    ['09:05–17:30', {opens: {hours: 9, minutes: 5}, closes: {hours: 17, minutes: 30}}],
    [
      '00:00–24:00',
      ...[{allDay: true}, {isAllDay: true}, {open_all_day: true}, {isOpen24Hours: true}, {open24hours: true}],
      ...[{'is 24 hours': true}, {alwaysOpen: true}, {...times, allDay: 'yes'}, {isOpen: true, allDay: 1}],
    ],
    ['no hours, unknown-key is_open, unknown-time', {is_open: true}, {is_open: true, closed: false}],
    ['no hours, unknown-key Closed, unknown-time', {Closed: false}, {Closed: 'no'}],
    ['no hours, unknown-key open, unknown-time', {open: true}, {open: 'TRUE'}],
    ['no hours, unknown-key status, unknown-time', {status: 'maybe'}, {...times, status: 'maybe'}, {status: 2}],
    ['no hours, unknown-key allDay, unknown-time', {allDay: 'open'}, {...times, allDay: 'closed'}],
    ['09:00–17:00, unknown-key opensAt', {...times, opensAt: '10:00'}],
    ['09:00–17:00, unknown-key opens_x', {...times, opens_x: '10:00'}],
    [
      'no hours, unknown-time',
      ...[
        {...times, opens: {hours: 9, seconds: 0}},
        {...times, opens: {hours: '9'}},
        {...times, opens: {}},
      ],
      ...[
        {...times, opens: 'trueish'},
        {...times, opens: 'untrue'},
        {isOpen: true, opens: '09:00'},
      ],
      ...[
        {isOpen: true, closes: '17:00'},
        {closed: false, opens: '09:00'},
      ],
      ...[
        {...times, closes: {hours: 17, minutes: '0'}},
        {...times, opens: [{hours: 9}]},
      ],
    ],
  ] as readonly [string, ...object[]][]) {
    for (const spec of specs) {
      it(`says “${expected}” of ${JSON.stringify(spec)}`, async () => {
        expect(await said(spec)).to.equal(expected);
      });
    }
  }

  it('is of one date where it names one', async () => {
    for (const key of ['date', 'special_date']) {
      const result = await place({[key]: '2026-12-24', ...times}, {dayOfWeek: 'Monday', ...times});
      expect(result.configuration.officeHours).to.deep.equal({
        weekly: {monday: nineToFive},
        exceptions: [{from: '2026-12-24', hours: nineToFive}],
      });
      expect(result.notUnderstood).to.deep.equal([]);
    }
  });

  it('names what stands beside times', async () => {
    const result = await place({dayOfWeek: 'Monday', opens: '09:00', closes: '17:00', breakFrom: '12:00'});
    expect(result.notUnderstood).to.deep.equal([
      {code: 'unknown-key', key: 'breakFrom', value: 'Monday 09:00 – 17:00'},
    ]);
  });

  it('closes a date that another one opens', async () => {
    const dates = {validFrom: '2026-12-24', validThrough: '2026-12-24'};
    const result = await read({...dates, opens: '09:00', closes: '12:00'}, {...dates, opens: '00:00', closes: '00:00'});
    expect(exceptions(result)).to.deep.equal([{from: '2026-12-24', hours: []}]);
    expect(codes(result)).to.deep.equal(['contradiction']);
  });
});

describe('hours of several kinds', () => {
  it('add up on one day, in order and each once', async () => {
    const result = await read(
      {dayOfWeek: 'Monday', opens: '13:00', closes: '17:00'},
      {dayOfWeek: ['Monday', 'Tuesday'], opens: '09:00', closes: '12:00'},
      {dayOfWeek: 'Monday', opens: '09:00', closes: '12:00'},
    );
    expect(result.configuration.officeHours?.weekly).to.deep.equal({
      monday: [
        {opens: '09:00', closes: '12:00'},
        {opens: '13:00', closes: '17:00'},
      ],
      tuesday: [{opens: '09:00', closes: '12:00'}],
    });
  });

  it('in text are left aside where there are specifications too', async () => {
    const both = {
      openingHours: 'Mo-Su 00:00-24:00',
      openingHoursSpecification: {dayOfWeek: 'Monday', opens: '09:00', closes: '17:00'},
    };
    expect((await readImport(JSON.stringify(both))).configuration.officeHours?.weekly).to.deep.equal({
      monday: nineToFive,
    });
  });

  it('are read in nested lists and where text is expected', async () => {
    const spec = {dayOfWeek: 'Monday', opens: '09:00', closes: '17:00'};
    for (const place of [{openingHoursSpecification: [[spec]]}, {openingHours: [spec]}]) {
      expect((await readImport(JSON.stringify(place))).configuration.officeHours?.weekly).to.deep.equal({
        monday: nineToFive,
      });
    }
  });
});

describe('hours with dates', () => {
  const closed = {opens: '00:00', closes: '00:00'};
  const long = {opens: '10:00', closes: '20:00'};

  it('merge into one exception where they are for the same dates', async () => {
    const dates = {validFrom: '2026-12-24', validThrough: '2026-12-24'};
    const result = await read({...dates, opens: '14:00', closes: '16:00'}, {...dates, opens: '09:00', closes: '12:00'});
    expect(exceptions(result)).to.deep.equal([
      {
        from: '2026-12-24',
        hours: [
          {opens: '09:00', closes: '12:00'},
          {opens: '14:00', closes: '16:00'},
        ],
      },
    ]);
  });

  it('of a shorter range beat those of a longer one, and special ones beat both', async () => {
    const place = {
      openingHoursSpecification: [
        {...closed, validFrom: '2026-12-20', validThrough: '2026-12-31'},
        {...long, validFrom: '2026-12-24', validThrough: '2026-12-26'},
      ],
      specialOpeningHoursSpecification: {...closed, validFrom: '2026-12-25', validThrough: '2026-12-31'},
    };
    expect(exceptions(await readImport(JSON.stringify(place)))).to.deep.equal([
      {from: '2026-12-20', to: '2026-12-23', hours: []},
      {from: '2026-12-24', hours: [long]},
      {from: '2026-12-25', to: '2026-12-31', hours: []},
    ]);
  });

  it('never give two exceptions for one date', async () => {
    const result = await read(
      {...closed, validFrom: '2026-12-01', validThrough: '2026-12-10'},
      {...long, validFrom: '2026-12-05', validThrough: '2026-12-14'},
    );
    expect(exceptions(result)).to.deep.equal([
      {from: '2026-12-01', to: '2026-12-10', hours: []},
      {from: '2026-12-11', to: '2026-12-14', hours: [long]},
    ]);
    expect(codes(result)).to.deep.equal([]);
  });

  it('for weekdays are taken apart into dates, neighbours together', async () => {
    const result = await read({
      ...long,
      dayOfWeek: ['Mo-Tu', 'Fr'],
      validFrom: '2026-12-07',
      validThrough: '2026-12-18',
    });
    expect(exceptions(result)).to.deep.equal([
      {from: '2026-12-07', to: '2026-12-08', hours: [long]},
      {from: '2026-12-11', hours: [long]},
      {from: '2026-12-14', to: '2026-12-15', hours: [long]},
      {from: '2026-12-18', hours: [long]},
    ]);
  });

  it('for a single date need not name its weekday right', async () => {
    const result = await read({...closed, dayOfWeek: 'Monday', validFrom: '2026-12-25', validThrough: '2026-12-25'});
    expect(exceptions(result)).to.deep.equal([{from: '2026-12-25', hours: []}]);
  });

  it('for a weekday that the range does not have are not understood', async () => {
    const result = await read({...closed, dayOfWeek: 'Sunday', validFrom: '2026-12-07', validThrough: '2026-12-10'});
    expect(codes(result)).to.deep.equal(['bad-dates']);
  });

  it('for weekdays of 31 days are taken apart, of 32 not', async () => {
    const usual = {dayOfWeek: 'Monday', opens: '09:00', closes: '17:00'};
    const until = (validThrough: string) =>
      read(usual, {...long, dayOfWeek: 'Monday', validFrom: '2026-10-01', validThrough});
    expect(exceptions(await until('2026-10-31'))).to.have.length(4);
    const beyond = await until('2026-11-01');
    expect(exceptions(beyond)).to.equal(undefined);
    expect(seasons(beyond)).to.deep.equal([{from: '2026-10-01', to: '2026-11-01', weekly: {monday: [long]}}]);
    expect(codes(beyond)).to.deep.equal([]);
  });

  it('that say what the week says anyway are no news', async () => {
    const result = await read(
      {dayOfWeek: 'Mo-Fr', opens: '09:00', closes: '17:00'},
      {dayOfWeek: 'Mo-Fr', opens: '09:00', closes: '17:00', validFrom: '2026-01-01', validThrough: '2026-12-31'},
      {dayOfWeek: 'Sunday', ...closed, validFrom: '2024-01-01', validThrough: '2030-12-31'},
    );
    expect(codes(result)).to.deep.equal([]);
    expect(exceptions(result)).to.equal(undefined);
  });

  it('for most of a year are no exception', async () => {
    const result = await read(
      {dayOfWeek: 'Monday', ...long},
      {...closed, validFrom: '2026-01-01', validThrough: '2026-12-31'},
    );
    expect(codes(result)).to.deep.equal([]);
    expect(seasons(result)).to.deep.equal([{from: '2026-01-01', to: '2026-12-31', weekly: {}}]);
  });

  it('are those of every week where there are no others, which is said', async () => {
    const dates = {validFrom: '2026-01-01', validThrough: '2026-12-31'};
    const result = await read(
      {dayOfWeek: 'Monday', opens: '09:00', closes: '17:00', ...dates},
      {dayOfWeek: 'Sunday', ...closed, ...dates},
    );
    expect(result.configuration.officeHours).to.deep.equal({weekly: {monday: nineToFive}});
    expect(result.notUnderstood).to.deep.equal([{code: 'dates-dropped', from: '2026-01-01', to: '2026-12-31'}]);
  });

  it('of summer are a season; of those without an end it is said that they are left out', async () => {
    const result = await read(
      {dayOfWeek: 'Monday', ...long, validFrom: '2026-04-01', validThrough: '2026-09-30'},
      {dayOfWeek: 'Monday', ...closed, validFrom: '2026-10-01'},
      {dayOfWeek: 'Tuesday', ...long, validFrom: '2026-04-01', validThrough: '2026-09-30'},
    );
    expect(seasons(result)).to.deep.equal([
      {from: '2026-04-01', to: '2026-09-30', weekly: {monday: [long], tuesday: [long]}},
    ]);
    expect(result.notUnderstood).to.deep.equal([
      {code: 'season', from: '2026-10-01', to: undefined},
      {code: 'rest-of-year'},
    ]);
  });

  it('of most weekdays for more than a week are a season, and those of its parts count first', async () => {
    const dates = (from: string, to: string) => ({validFrom: `2026-07-${from}`, validThrough: `2026-07-${to}`});
    const result = await read(
      {dayOfWeek: 'Mo-Fr', opens: '09:00', closes: '17:00'},
      {dayOfWeek: 'Mo-Fr', ...long, ...dates('01', '31')},
      {dayOfWeek: 'Mo-Fr', ...closed, ...dates('13', '24')},
    );
    const summer = Object.fromEntries(
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, [long]]),
    );
    expect(seasons(result)).to.deep.equal([
      {from: '2026-07-01', to: '2026-07-12', weekly: summer},
      {from: '2026-07-13', to: '2026-07-24', weekly: {}},
      {from: '2026-07-25', to: '2026-07-31', weekly: summer},
    ]);
    expect(codes(result)).to.deep.equal([]);
  });

  it('take the date of a date with a time', async () => {
    const dates = {validFrom: '2026-01-01T09:00:00', validThrough: {'@value': '2026-01-02T23:59:59+01:00'}};
    expect(exceptions(await read({...closed, ...dates}))).to.deep.equal([
      {from: '2026-01-01', to: '2026-01-02', hours: []},
    ]);
  });

  for (const [name, dates] of Object.entries({
    'a date that is none': {validFrom: '2026-02-30', validThrough: '2026-03-01'},
    words: {validFrom: 'Easter'},
    'a month and day': {validFrom: '--12-25', validThrough: '--12-25'},
    'a range that ends before it starts': {validFrom: '2026-03-02', validThrough: '2026-03-01'},
  })) {
    it(`are not understood with ${name}`, async () => {
      expect(codes(await read({...closed, ...dates}))).to.deep.equal(['bad-dates']);
    });
  }

  it('are missing where special hours have none', async () => {
    const place = {specialOpeningHoursSpecification: {dayOfWeek: 'Monday', ...closed}};
    expect(codes(await readImport(JSON.stringify(place)))).to.deep.equal(['no-dates']);
  });

  it('that go on for centuries take no time', async () => {
    const result = await read({...closed, validFrom: '0001-01-01', validThrough: '9999-12-31'});
    expect(codes(result)).to.deep.equal(['rest-of-year']);
    expect(seasons(result)).to.deep.equal([{from: '0001-01-01', to: '9999-12-31', weekly: {}}]);
  });
});

describe('keys', () => {
  for (const prefix of ['schema:', 'http://schema.org/', 'https://schema.org/']) {
    it(`are understood with ${prefix} before them`, async () => {
      const named = (entries: object) =>
        Object.fromEntries(Object.entries(entries).map(([key, value]) => [prefix + key, value as unknown]));
      const spec = named({
        dayOfWeek: {'@id': `${prefix}Monday`},
        opens: [{'@value': '09:00'}],
        closes: [{'@value': '17:00'}],
      });
      for (const place of [
        {'@type': [`${prefix}Store`], ...named({name: [{'@value': 'A'}], openingHoursSpecification: [spec]})},
        {...named({openingHours: [{'@value': 'Mo 09:00-17:00'}]})},
        spec,
      ]) {
        const {configuration} = await readImport(JSON.stringify([place]));
        expect(configuration.officeHours?.weekly, JSON.stringify(place)).to.deep.equal({monday: nineToFive});
      }
    });
  }
});

describe('data that is much too long', () => {
  const many = (count: number, make: (i: number) => unknown) => Array.from({length: count}, (_, i) => make(i));
  const date = (i: number) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10);
  const dated = (from: number, to = from) => ({
    opens: '09:00',
    closes: '10:00',
    validFrom: date(from),
    validThrough: date(to),
  });
  const spaces = ' '.repeat(60_000);

  it('is cut, and says how much', async () => {
    const result = await read(...(many(20_000, (i) => dated(2 * i)) as object[]));
    expect(exceptions(result)).to.have.length(1000);
    expect(result.notUnderstood).to.deep.equal([{code: 'left-out', count: 19_000}]);
    const lines = await readImport(JSON.stringify({openingHours: many(50_000, (i) => `on request ${i}`)}));
    expect(lines.notUnderstood).to.have.length(101);
    expect(lines.notUnderstood.at(-1)).to.deep.equal({code: 'left-out', count: 49_900});
  });

  it('is not shown at full length', async () => {
    for (const place of [
      {openingHours: 'Mo '.repeat(50_000)},
      {openingHoursSpecification: {dayOfWeek: 'x'.repeat(50_000), opens: '09:00', closes: '17:00'}},
    ]) {
      const [note] = (await readImport(JSON.stringify(place))).notUnderstood;
      expect((note as {value: string}).value).to.have.length.below(130);
    }
  });

  for (const [name, place] of Object.entries({
    'one day many times': {openingHours: 'Mo '.repeat(50_000)},
    'one day in many lines': {openingHours: many(50_000, () => 'Mo-Su 09:00-17:00')},
    'spaces in a text': {openingHours: `Mo${spaces}09:00${spaces}x`},
    'letters in a day': {openingHoursSpecification: {dayOfWeek: `${'a'.repeat(60_000)}!`, opens: '1', closes: '2'}},
    'spaces in a day': {openingHoursSpecification: {dayOfWeek: `Mo${spaces}x`, opens: '09:00', closes: '17:00'}},
    'spaces in a time': {openingHoursSpecification: {dayOfWeek: 'Mo', opens: `9${spaces}x`, closes: '17:00'}},
    'many days': {openingHoursSpecification: {dayOfWeek: many(60_000, () => 'Mo'), opens: '09:00', closes: '17:00'}},
    'many times': {
      openingHoursSpecification: [
        {...dated(0, 180), opens: many(30_000, () => '09:00'), closes: many(30_000, () => '10:00')},
        ...many(90, (i) => dated(2 * Number(i))),
      ],
    },
    'ranges over each other': {openingHoursSpecification: many(20_000, (i) => dated(i, i + 180))},
    'ranges with days': {openingHoursSpecification: many(20_000, (i) => ({...dated(i, i + 30), dayOfWeek: 'Mo-Su'}))},
    'one season in many parts': {
      openingHoursSpecification: many(20_000, (i) => ({...dated(0, 300 + (i % 2)), dayOfWeek: 'Mo'})),
    },
    'many seasons beside many hours': {
      openingHoursSpecification: many(20_000, (i) =>
        i % 2
          ? {...dated(0, 300 + i), dayOfWeek: 'Mo'}
          : {...dated(0), validFrom: '', validThrough: '', dayOfWeek: 'Mo'},
      ),
    },
  })) {
    it(`holds nothing up: ${name}`, async () => {
      expect((await readImport(JSON.stringify(place))).kind).to.equal('json-ld');
    });
  }
});

describe('hours as text', () => {
  for (const [value, expected] of [
    ['Mo-Fr 09:00-17:00', 'mo 09:00–17:00, tu 09:00–17:00, we 09:00–17:00, th 09:00–17:00, fr 09:00–17:00'],
    ['Mo,We 10:00-14:00', 'mo 10:00–14:00, we 10:00–14:00'],
    [['Mo 09:00-12:00', 'Mo 13:00-17:00'], 'mo 09:00–12:00 13:00–17:00'],
    ['Mo 09:00-12:00,13:00-17:00', 'mo 09:00–12:00 13:00–17:00'],
    ['Mo 09:00-17:00 Tu 10:00-18:00', 'mo 09:00–17:00, tu 10:00–18:00, run-together'],
    ['Mo 09:00-17:00; Tu,Th 10:00-18:00', 'mo 09:00–17:00, tu 10:00–18:00, th 10:00–18:00'],
    ['Mo 09:00-17:00, Tu 10:00-18:00, , , , , ', 'mo 09:00–17:00, tu 10:00–18:00'],
    [['Mon - Tue: 9am – 5pm', 'Sat-Sun: Closed'], 'mo 09:00–17:00, tu 09:00–17:00'],
    ['Monday,Tuesday 09:00 - 17:00', 'mo 09:00–17:00, tu 09:00–17:00'],
    ['Sa-Mo 22:00-02:00', 'mo 22:00–02:00, sa 22:00–02:00, su 22:00–02:00'],
    ['Fr 18:00-24:00', 'fr 18:00–24:00'],
    ['Fr 18:00-00:00', 'fr 18:00–24:00'],
    ['Sa 00:00-23:59', 'sa 00:00–24:00'],
    ['Sa-Su', 'sa 00:00–24:00, su 00:00–24:00'],
    ['Sa 24 hours', 'sa 00:00–24:00'],
    ['24/7', ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].map((day) => `${day} 00:00–24:00`).join(', ')],
    ['Mo,PH 10:00-12:00', 'mo 10:00–12:00, public-holidays'],
    ['Mo 09:00-17:00; PH off', 'mo 09:00–17:00, public-holidays'],
    ['Lundi 09:00-17:00', 'unknown-hours'],
    ['Mo-Fr 09:00', 'unknown-hours'],
    ['Mo 09:00-17:00, Tu', 'unknown-hours'],
    ['Mo 09:00-09:00', 'unknown-hours'],
    ['Mo 9-5pm', 'mo 09:00–17:00'],
    ['Mo 5-9pm', 'mo 17:00–21:00, assumed-times'],
    ['Mo 09:00-17:00 by appointment', 'unknown-hours'],
    ['Mo[1] 09:00-17:00', 'unknown-hours'],
    [', , ,', 'no-hours'],
    ['', 'no-hours'],
  ] as const) {
    it(`${JSON.stringify(value)}`, async () => {
      expect(await text(value)).to.equal(expected);
    });
  }

  it('are taken line by line: one that is not understood spoils no other', async () => {
    expect(await text(['Mo 09:00-17:00', 'on request'])).to.equal('mo 09:00–17:00, unknown-hours');
  });
});
