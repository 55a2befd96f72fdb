import {expect} from '@open-wc/testing';
import {availabilityAt, parseOfficeHours, type OfficeHours, type Problem} from '../../src/office-hours.js';

const ERRORS = [
  'invalid-json',
  'wrong-type',
  'missing',
  'unknown-time-zone',
  'invalid-time',
  'equal-times',
  'invalid-date',
  'reversed-range',
  'duplicate-season',
  'duplicate-exception',
];
const WARNINGS = ['overlapping-hours', 'unknown-key'];

const nineToFive = {opens: '09:00', closes: '17:00'};

/** A legal document with every key there is. */
const full = () => ({
  timezone: 'Europe/Paris',
  weekly: {
    monday: [
      {opens: '09:00', closes: '12:00'},
      {opens: '13:00', closes: '17:00'},
    ],
    tuesday: [],
    friday: [{opens: '22:00', closes: '02:00'}],
    saturday: [{opens: '00:00', closes: '24:00'}],
  },
  exceptions: [
    {from: '2026-12-25', yearly: true, name: 'Christmas', hours: []},
    {
      from: '2026-12-28',
      to: '2026-12-31',
      name: 'Stocktaking',
      hours: [{opens: '10:00', closes: '14:00'}],
      message: 'We are counting parcels and answer between 10 and 2.',
    },
  ],
});

function value(input: unknown): OfficeHours {
  const result = parseOfficeHours(input);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problems)}`);
  return result.value;
}

function warnings(input: unknown): Problem[] {
  const result = parseOfficeHours(input);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problems)}`);
  result.warnings.forEach(expectPlain);
  for (const {code} of result.warnings) expect(WARNINGS).to.include(code);
  return result.warnings;
}

function problems(input: unknown): Problem[] {
  const result = parseOfficeHours(input);
  if (result.ok) throw new Error(`accepted: ${JSON.stringify(result.value)}`);
  expect(result.problems, 'at least one problem').to.have.length.above(0);
  result.problems.forEach(expectPlain);
  return result.problems;
}

/** A path, a code, and a sentence for people. */
function expectPlain({path, code, message}: Problem) {
  expect(path).to.match(/^\$/);
  expect([...ERRORS, ...WARNINGS]).to.include(code);
  expect(message, `${code} at ${path}`).to.match(/^[^\s].{14,}[^\s]\.$/s);
  expect(message).not.to.match(/undefined|\[object|NaN|function|\n/);
  expect(message.split(' '), message).to.have.length.above(3);
}

const at = (input: unknown) => problems(input).map(({path, code}) => `${code} ${path}`);

const withMonday = (...monday: unknown[]) => ({timezone: 'Europe/Paris', weekly: {monday}});
const withSeason = (...seasons: unknown[]) => ({timezone: 'Europe/Paris', seasons});
const july = {from: '2026-07-01', to: '2026-07-31'};
const withException = (...exceptions: unknown[]) => ({timezone: 'Europe/Paris', weekly: {}, exceptions});

describe('parseOfficeHours', () => {
  describe('what is legal', () => {
    it('takes the object', () => {
      expect(warnings(full())).to.deep.equal([]);
      expect(value(full())).to.deep.include({timezone: 'Europe/Paris'});
      expect(value(full()).weekly.monday).to.deep.equal(full().weekly.monday);
      expect(value(full()).exceptions).to.deep.equal(full().exceptions);
    });

    it('takes its JSON text, with the same value', () => {
      expect(value(JSON.stringify(full()))).to.deep.equal(value(full()));
      expect(value(`\n  ${JSON.stringify(full(), null, 2)}\n`)).to.deep.equal(value(full()));
    });

    it('takes its own value again, unchanged, as an object and as text', () => {
      const first = value(full());
      expect(value(first)).to.deep.equal(first);
      expect(value(JSON.stringify(first))).to.deep.equal(first);
    });

    it('keeps a 24-hour day and a night as they were typed', () => {
      const again = value(JSON.stringify(value(full())));
      expect(again.weekly.saturday).to.deep.equal([{opens: '00:00', closes: '24:00'}]);
      expect(again.weekly.friday).to.deep.equal([{opens: '22:00', closes: '02:00'}]);
    });

    it('needs no weekly hours and no exceptions', () => {
      const hours = value({timezone: 'Europe/Paris'});
      expect(hours.exceptions).to.deep.equal([]);
      expect(Object.values(hours.weekly).flat()).to.deep.equal([]);
      expect(warnings({timezone: 'Europe/Paris'})).to.deep.equal([]);
    });

    it('reads a season, and one without hours as closed', () => {
      const weekly = {monday: [nineToFive]};
      const seasons = [
        {...july, yearly: true, name: 'Summer', weekly, translations: {de: {name: 'Sommer'}}},
        {from: '2026-12-21', to: '2027-01-10'},
      ];
      expect(value({timezone: 'UTC', seasons}).seasons).to.deep.equal([seasons[0], {...seasons[1], weekly: {}}]);
      expect(value({timezone: 'UTC', seasons: []}).seasons).to.deep.equal([]);
      expect(warnings({timezone: 'UTC', seasons})).to.deep.equal([]);
    });

    it('reads an exception without hours as closed all day', () => {
      expect(value(withException({from: '2026-12-25'})).exceptions[0]!.hours).to.deep.equal([]);
    });

    for (const timezone of [
      'UTC',
      'GMT',
      'Etc/UTC',
      'Etc/GMT+12',
      'Asia/Kolkata',
      'Asia/Calcutta',
      'Asia/Katmandu',
      'Europe/Kiev',
      'Europe/Kyiv',
      'US/Eastern',
      'America/Argentina/Buenos_Aires',
      'Pacific/Kiritimati',
    ]) {
      it(`knows the time zone ${timezone}, and keeps the name`, () => {
        expect(value({timezone}).timezone).to.equal(timezone);
      });
    }

    for (const [opens, closes] of [
      ['00:00', '24:00'],
      ['00:00', '00:01'],
      ['23:59', '24:00'],
      ['23:59', '00:00'],
      ['12:00', '11:59'],
      ['09:05', '23:59'],
    ]) {
      it(`takes ${opens} to ${closes}`, () => {
        expect(value(withMonday({opens, closes})).weekly.monday).to.deep.equal([{opens, closes}]);
      });
    }

    for (const from of ['2024-02-29', '2000-02-29', '2026-01-01', '2026-12-31', '1999-11-30']) {
      it(`takes the date ${from}`, () => {
        expect(value(withException({from})).exceptions[0]!.from).to.equal(from);
      });
    }

    it('takes a range of one day, and one over New Year that is not yearly', () => {
      value(withException({from: '2026-12-25', to: '2026-12-25'}));
      value(withException({from: '2026-12-30', to: '2027-01-02'}));
    });

    it('takes a yearly range that wraps over New Year, in either notation', () => {
      value(withException({from: '2026-12-24', to: '2027-01-02', yearly: true}));
      value(withException({from: '2026-12-24', to: '2026-01-02', yearly: true}));
    });

    it('takes a dated and a yearly exception on the same date', () => {
      value(withException({from: '2026-12-25', yearly: true}, {from: '2026-12-25'}));
      value(withException({from: '2026-12-20', to: '2026-12-31'}, {from: '2026-12-25', yearly: true}));
    });

    it('takes ranges that follow each other', () => {
      value(withException({from: '2026-12-24', to: '2026-12-26'}, {from: '2026-12-27', to: '2026-12-31'}));
      value(
        withException(
          {from: '2026-12-24', to: '2027-01-02', yearly: true},
          {from: '2026-01-03', yearly: true},
          {from: '2026-12-23', yearly: true},
        ),
      );
      value(withException({from: '2026-02-28', yearly: true}, {from: '2024-02-29', yearly: true}));
    });

    it('takes yearly: false as dated', () => {
      value(withException({from: '2026-12-25', yearly: false}, {from: '2027-12-25'}));
      expect(at(withException({from: '2026-12-25', yearly: false}, {from: '2026-12-25'}))).to.deep.equal([
        'duplicate-exception $.exceptions[1]',
      ]);
    });
  });

  describe('the value', () => {
    it('is frozen to the last interval', () => {
      const seen: unknown[] = [];
      const visit = (part: unknown) => {
        if (typeof part !== 'object' || part === null || seen.includes(part)) return;
        seen.push(part);
        expect(Object.isFrozen(part), JSON.stringify(part)).to.equal(true);
        Object.values(part).forEach(visit);
      };
      for (const input of [full(), JSON.stringify(full()), {timezone: 'UTC'}, withException({from: '2026-01-01'})]) {
        visit(value(input));
      }
      expect(seen).to.have.length.above(10);
    });

    it('leaves the input as it was: not frozen, not changed', () => {
      const input = full();
      value(input);
      expect(input).to.deep.equal(full());
      for (const part of [input, input.weekly, input.weekly.monday, input.weekly.monday[0], input.exceptions[1]]) {
        expect(Object.isFrozen(part)).to.equal(false);
      }
    });

    it('does not follow later changes of the input', () => {
      const input = full();
      const hours = value(input);
      input.timezone = 'Asia/Tokyo';
      input.weekly.monday[0]!.opens = '05:00';
      input.exceptions.length = 0;
      expect(hours).to.deep.equal(value(full()));
    });

    it('can be made from a frozen document', () => {
      const input = Object.freeze({timezone: 'UTC', weekly: Object.freeze({monday: Object.freeze([nineToFive])})});
      expect(value(input).weekly.monday).to.deep.equal([nineToFive]);
    });
  });

  describe('problems, each with its path', () => {
    const cases: [fact: string, input: unknown, problem: string, says: string | RegExp][] = [
      ['text that is not JSON', '{"timezone": "Europe/Paris"', 'invalid-json $', /JSON/],
      ['empty text', '', 'invalid-json $', /JSON/],
      ['text that is a zone name', 'Europe/Paris', 'invalid-json $', /JSON/],
      ['JSON text of a string', '"Europe/Paris"', 'wrong-type $', /object/i],
      ['JSON text of null', 'null', 'wrong-type $', /object/i],
      ['JSON text of a list', '[]', 'wrong-type $', /object/i],
      ['null', null, 'wrong-type $', /object/i],
      ['a number', 42, 'wrong-type $', /object/i],
      ['a list', [full()], 'wrong-type $', /object/i],
      ['a boolean', true, 'wrong-type $', /object/i],

      ['no time zone', {weekly: {}}, 'missing $.timezone', /time zone|timezone/i],
      ['an empty document', {}, 'missing $.timezone', /time zone|timezone/i],
      ['a time zone that is a number', {timezone: 2}, 'wrong-type $.timezone', /text|string/i],
      ['a time zone that is null', {timezone: null}, 'wrong-type $.timezone', /text|string/i],
      ['an unknown time zone', {timezone: 'Mars/Phobos'}, 'unknown-time-zone $.timezone', 'Mars/Phobos'],
      ['what some browsers report as a zone', {timezone: 'Etc/Unknown'}, 'unknown-time-zone $.timezone', 'Etc/Unknown'],
      ['a fixed offset', {timezone: '+02:00'}, 'unknown-time-zone $.timezone', '+02:00'],
      ['a short fixed offset', {timezone: '+0200'}, 'unknown-time-zone $.timezone', '+0200'],
      ['a negative offset', {timezone: '-05:00'}, 'unknown-time-zone $.timezone', '-05:00'],
      ['an offset from UTC', {timezone: 'UTC+2'}, 'unknown-time-zone $.timezone', 'UTC+2'],
      ['a Windows zone', {timezone: 'W. Europe Standard Time'}, 'unknown-time-zone $.timezone', 'W. Europe'],
      ['an empty time zone', {timezone: ''}, 'unknown-time-zone $.timezone', /Europe\/|America\/|IANA/],

      ['weekly as a list', {timezone: 'UTC', weekly: []}, 'wrong-type $.weekly', /object/i],
      ['weekly as null', {timezone: 'UTC', weekly: null}, 'wrong-type $.weekly', /object/i],
      ['weekly as text', {timezone: 'UTC', weekly: 'Mo-Fr 09:00-17:00'}, 'wrong-type $.weekly', /object/i],
      ['a day as text', {timezone: 'UTC', weekly: {monday: 'closed'}}, 'wrong-type $.weekly.monday', /list|array/i],
      ['a day as null', {timezone: 'UTC', weekly: {sunday: null}}, 'wrong-type $.weekly.sunday', /list|array/i],
      [
        'a day as one interval',
        {timezone: 'UTC', weekly: {tuesday: nineToFive}},
        'wrong-type $.weekly.tuesday',
        /list|array/i,
      ],
      ['an interval as text', withMonday('09:00-17:00'), 'wrong-type $.weekly.monday[0]', /object/i],
      ['an interval as null', withMonday(nineToFive, null), 'wrong-type $.weekly.monday[1]', /object/i],
      ['an interval as a pair', withMonday(['09:00', '17:00']), 'wrong-type $.weekly.monday[0]', /object/i],
      ['no opens', withMonday({closes: '17:00'}), 'missing $.weekly.monday[0].opens', /opens/],
      ['no closes', withMonday({opens: '09:00'}), 'missing $.weekly.monday[0].closes', /closes/],
      [
        'opens as a number',
        withMonday({opens: 9, closes: '17:00'}),
        'wrong-type $.weekly.monday[0].opens',
        /text|string|"/i,
      ],
      [
        'closes as null',
        withMonday({opens: '09:00', closes: null}),
        'wrong-type $.weekly.monday[0].closes',
        /text|string|"/i,
      ],

      [
        'opens at 24:00',
        withMonday({opens: '24:00', closes: '02:00'}),
        'invalid-time $.weekly.monday[0].opens',
        '24:00',
      ],
      [
        'closes at 24:30',
        withMonday({opens: '09:00', closes: '24:30'}),
        'invalid-time $.weekly.monday[0].closes',
        '24:30',
      ],
      [
        'closes at 25:00',
        withMonday({opens: '09:00', closes: '25:00'}),
        'invalid-time $.weekly.monday[0].closes',
        '25:00',
      ],
      ['minute 60', withMonday({opens: '09:60', closes: '17:00'}), 'invalid-time $.weekly.monday[0].opens', '09:60'],
      ['one digit', withMonday({opens: '9:00', closes: '17:00'}), 'invalid-time $.weekly.monday[0].opens', '9:00'],
      [
        'seconds',
        withMonday({opens: '09:00:00', closes: '17:00'}),
        'invalid-time $.weekly.monday[0].opens',
        '09:00:00',
      ],
      [
        'three digits',
        withMonday({opens: '109:00', closes: '17:00'}),
        'invalid-time $.weekly.monday[0].opens',
        '109:00',
      ],
      [
        'three digits of an end',
        withMonday({opens: '09:00', closes: '124:00'}),
        'invalid-time $.weekly.monday[0].closes',
        '124:00',
      ],
      [
        'three digits of minutes',
        withMonday({opens: '09:00', closes: '17:000'}),
        'invalid-time $.weekly.monday[0].closes',
        '17:000',
      ],
      ['am and pm', withMonday({opens: '09:00', closes: '5 pm'}), 'invalid-time $.weekly.monday[0].closes', '5 pm'],
      ['spaces', withMonday({opens: ' 09:00', closes: '17:00'}), 'invalid-time $.weekly.monday[0].opens', '09:00'],
      [
        'a line break',
        withMonday({opens: '09:00\n', closes: '17:00'}),
        'invalid-time $.weekly.monday[0].opens',
        /09:00/,
      ],
      ['a point', withMonday({opens: '09.00', closes: '17:00'}), 'invalid-time $.weekly.monday[0].opens', '09.00'],
      ['other digits', withMonday({opens: '٠٩:٠٠', closes: '17:00'}), 'invalid-time $.weekly.monday[0].opens', '٠٩:٠٠'],
      [
        'an empty time',
        withMonday({opens: '', closes: '17:00'}),
        'invalid-time $.weekly.monday[0].opens',
        /HH:MM|\d\d:\d\d/,
      ],
      ['equal times', withMonday({opens: '09:00', closes: '09:00'}), 'equal-times $.weekly.monday[0]', '09:00'],
      ['equal midnights', withMonday({opens: '00:00', closes: '00:00'}), 'equal-times $.weekly.monday[0]', '24:00'],
      [
        'the second of two',
        {timezone: 'UTC', weekly: {friday: [nineToFive, {opens: '18:00', closes: '18:00'}]}},
        'equal-times $.weekly.friday[1]',
        '18:00',
      ],

      ['exceptions as an object', {timezone: 'UTC', exceptions: {}}, 'wrong-type $.exceptions', /list|array/i],
      ['exceptions as null', {timezone: 'UTC', exceptions: null}, 'wrong-type $.exceptions', /list|array/i],
      ['an exception as text', withException('2026-12-25'), 'wrong-type $.exceptions[0]', /object/i],
      ['no from', withException({hours: []}), 'missing $.exceptions[0].from', /from/],
      ['from as a number', withException({from: 20261225}), 'wrong-type $.exceptions[0].from', /text|string|"/i],
      ['to as null', withException({from: '2026-12-25', to: null}), 'wrong-type $.exceptions[0].to', /text|string|"/i],
      [
        'yearly as text',
        withException({from: '2026-12-25', yearly: 'yes'}),
        'wrong-type $.exceptions[0].yearly',
        /true/,
      ],
      [
        'a name as a number',
        withException({from: '2026-12-25', name: 5}),
        'wrong-type $.exceptions[0].name',
        /text|string/i,
      ],
      [
        'a message as a list',
        withException({from: '2026-12-25', message: ['Hi']}),
        'wrong-type $.exceptions[0].message',
        /text|string/i,
      ],
      [
        'hours as text',
        withException({from: '2026-12-25', hours: '09:00-12:00'}),
        'wrong-type $.exceptions[0].hours',
        /list|array/i,
      ],
      [
        'a wrong time in an exception',
        withException({from: '2026-12-25', hours: [nineToFive, {opens: '18:00', closes: '26:00'}]}),
        'invalid-time $.exceptions[0].hours[1].closes',
        '26:00',
      ],
      [
        'equal times in an exception',
        withException({from: '2026-12-25', hours: [{opens: '10:00', closes: '10:00'}]}),
        'equal-times $.exceptions[0].hours[0]',
        '10:00',
      ],
      ['30 February', withException({from: '2026-02-30'}), 'invalid-date $.exceptions[0].from', '2026-02-30'],
      ['29 February 2026', withException({from: '2026-02-29'}), 'invalid-date $.exceptions[0].from', '2026-02-29'],
      ['29 February 2100', withException({from: '2100-02-29'}), 'invalid-date $.exceptions[0].from', '2100-02-29'],
      ['31 April', withException({from: '2026-04-31'}), 'invalid-date $.exceptions[0].from', '2026-04-31'],
      ['month 0', withException({from: '2026-00-10'}), 'invalid-date $.exceptions[0].from', '2026-00-10'],
      ['month 13', withException({from: '2026-13-01'}), 'invalid-date $.exceptions[0].from', '2026-13-01'],
      ['day 0', withException({from: '2026-10-00'}), 'invalid-date $.exceptions[0].from', '2026-10-00'],
      ['one digit in a date', withException({from: '2026-1-5'}), 'invalid-date $.exceptions[0].from', '2026-1-5'],
      ['a European date', withException({from: '25.12.2026'}), 'invalid-date $.exceptions[0].from', '25.12.2026'],
      ['a date without a year', withException({from: '12-25'}), 'invalid-date $.exceptions[0].from', '12-25'],
      [
        'a date with a time',
        withException({from: '2026-12-25T00:00:00Z'}),
        'invalid-date $.exceptions[0].from',
        '2026-12-25T00:00:00Z',
      ],
      [
        'a wrong end',
        withException({from: '2026-12-25', to: '2026-12-32'}),
        'invalid-date $.exceptions[0].to',
        '2026-12-32',
      ],
      [
        'a yearly date that its year does not have',
        withException({from: '2026-02-29', yearly: true}),
        'invalid-date $.exceptions[0].from',
        '2026-02-29',
      ],
      [
        'the same date twice',
        withException({from: '2026-12-25'}, {from: '2026-12-25', hours: [nineToFive]}),
        'duplicate-exception $.exceptions[1]',
        '2026-12-25',
      ],
      [
        'a date inside a range',
        withException({from: '2026-12-24', to: '2026-12-31'}, {from: '2026-01-01'}, {from: '2026-12-31'}),
        'duplicate-exception $.exceptions[2]',
        '2026-12-31',
      ],
      [
        'a range around an earlier date',
        withException({from: '2026-12-25'}, {from: '2026-12-20', to: '2026-12-31'}),
        'duplicate-exception $.exceptions[1]',
        '2026-12-20',
      ],
      [
        'the same yearly date from two years',
        withException({from: '2025-12-25', yearly: true}, {from: '2026-12-25', yearly: true}),
        'duplicate-exception $.exceptions[1]',
        '12-25',
      ],
      [
        'New Year inside a yearly range that wraps',
        withException({from: '2026-12-24', to: '2027-01-02', yearly: true}, {from: '2020-01-01', yearly: true}),
        'duplicate-exception $.exceptions[1]',
        '01-01',
      ],
      [
        'two yearly ranges that wrap',
        withException(
          {from: '2026-12-31', to: '2027-01-01', yearly: true},
          {from: '2026-12-20', to: '2026-01-01', yearly: true},
        ),
        'duplicate-exception $.exceptions[1]',
        '2026-12-20',
      ],
      [
        '29 February inside a yearly range',
        withException({from: '2026-02-28', to: '2026-03-01', yearly: true}, {from: '2024-02-29', yearly: true}),
        'duplicate-exception $.exceptions[1]',
        '02-29',
      ],

      ['seasons as an object', {timezone: 'UTC', seasons: {}}, 'wrong-type $.seasons', /list/i],
      ['a season without a beginning', withSeason({to: '2026-07-31'}), 'missing $.seasons[0].from', /2026-/],
      ['a season without an end', withSeason({from: '2026-07-01'}), 'missing $.seasons[0].to', /2026-/],
      [
        'a season that ends before it begins',
        withSeason({from: '2026-07-02', to: '2026-07-01'}),
        'reversed-range $.seasons[0].to',
        '2026-07-01',
      ],
      [
        'a season from no date',
        withSeason({from: '2026-06-31', to: '2026-07-01'}),
        'invalid-date $.seasons[0].from',
        '2026-06-31',
      ],
      [
        'a season with a wrong time',
        withSeason({...july, weekly: {monday: [{opens: '9', closes: '17:00'}]}}),
        'invalid-time $.seasons[0].weekly.monday[0].opens',
        '"9"',
      ],
      ['a season whose week is a list', withSeason({...july, weekly: []}), 'wrong-type $.seasons[0].weekly', /object/i],
      [
        'two seasons on one date',
        withSeason(july, {from: '2026-07-31', to: '2026-08-02'}),
        'duplicate-season $.seasons[1]',
        '$.seasons[0]',
      ],
    ];

    for (const [fact, input, problem, says] of cases) {
      it(`${fact}: ${problem}`, () => {
        expect(at(input)).to.deep.equal([problem]);
        const [{message}] = problems(input) as [Problem];
        if (typeof says === 'string') expect(message).to.include(says);
        else expect(message).to.match(says);
      });
    }

    it('a range that ends before it begins', () => {
      const found = problems(withException({from: '2026-12-31', to: '2026-12-28'}));
      expect(found).to.have.lengthOf(1);
      expect(found[0]!.code).to.equal('reversed-range');
      expect(found[0]!.path).to.match(/^\$\.exceptions\[0\](\.to)?$/);
      expect(found[0]!.message).to.include('2026-12-28');
    });

    it('a function, a symbol, a big integer, undefined', () => {
      for (const input of [() => 0, Symbol('hours'), 5n, undefined]) {
        expect(problems(input)[0]).to.have.property('path', '$');
        expect(problems(input)[0]!.code).to.be.oneOf(['wrong-type', 'missing']);
      }
    });

    it('reports every problem, not only the first', () => {
      expect(
        at({
          timezone: 'Mars/Phobos',
          weekly: {monday: [{opens: '9', closes: '25:00'}], friday: [{opens: '10:00', closes: '10:00'}, 'x']},
          exceptions: [{from: '2026-02-30'}, {from: '2026-05-01', hours: 5}],
        }).sort(),
      ).to.deep.equal(
        [
          'unknown-time-zone $.timezone',
          'invalid-time $.weekly.monday[0].opens',
          'invalid-time $.weekly.monday[0].closes',
          'equal-times $.weekly.friday[0]',
          'wrong-type $.weekly.friday[1]',
          'invalid-date $.exceptions[0].from',
          'wrong-type $.exceptions[1].hours',
        ].sort(),
      );
    });

    it('reports each duplicate once', () => {
      expect(at(withException({from: '2026-05-01'}, {from: '2026-05-01'}, {from: '2026-05-01'}))).to.deep.equal([
        'duplicate-exception $.exceptions[1]',
        'duplicate-exception $.exceptions[2]',
      ]);
    });

    it('says the same of text and of the object', () => {
      const input = {timezone: '+02:00', weekly: {monday: [{opens: '9'}]}};
      expect(problems(JSON.stringify(input))).to.deep.equal(problems(input));
    });

    it('says what would be right', () => {
      const message = (input: unknown) => problems(input)[0]!.message;
      expect(message(withMonday({opens: '9am', closes: '17:00'}))).to.match(/HH:MM|\d\d:\d\d/);
      expect(message(withException({from: 'Christmas'}))).to.match(/YYYY-MM-DD|\d{4}-\d\d-\d\d/);
      expect(message({timezone: '+02:00'})).to.match(/[A-Z][a-z]+\/[A-Z][a-z]+|IANA/);
      expect(message(withMonday({opens: '00:00', closes: '00:00'}))).to.match(/24:00/);
    });
  });

  describe('a whole document in place of the hours', () => {
    const whole = (input: unknown) => problems(input).map(({path, code, message}) => [`${code} ${path}`, message]);

    for (const key of ['officeHours', 'office_hours']) {
      it(`is known by its name, whatever it holds: ${key}`, () => {
        for (const inner of [full(), {}, null, 5]) {
          expect(whole({[key]: inner})).to.deep.equal([
            [
              `unknown-key $.${key}`,
              `$.${key}: "${key}" has no meaning here and is ignored; ` +
                `this is a whole document: give only what is inside of "${key}".`,
            ],
          ]);
        }
      });
    }

    it('is known by a zone inside of what may also be hours', () => {
      expect(whole({hours: {tz: 'UTC'}}).map(([where]) => where)).to.deep.equal(['unknown-key $.hours']);
      for (const inner of [{}, null, 5, 'UTC']) {
        expect(at({hours: inner})[0], JSON.stringify(inner)).to.equal('missing $.timezone');
      }
    });

    it('is none where there is a zone, also by another name', () => {
      expect(warnings({timezone: 'UTC', officeHours: {}}).map(({path}) => path)).to.deep.equal([]);
      expect(at({tz: 'UTC', officeHours: {}})).to.deep.equal(['missing $.timezone']);
    });
  });

  describe('warnings, with which the hours still work', () => {
    it('an overlap in one day’s list', () => {
      const input = withMonday(nineToFive, {opens: '16:00', closes: '18:00'});
      const found = warnings(input);
      expect(found.map(({code}) => code)).to.deep.equal(['overlapping-hours']);
      expect(found[0]!.path).to.match(/^\$\.weekly\.monday(\[\d\])?$/);
      expect(found[0]!.message).to.match(/16:00|17:00|18:00/);
      const monday = availabilityAt(value(input), new Date('2026-03-02T12:00+01:00'));
      expect(monday).to.deep.include({status: 'open', closesAt: new Date('2026-03-02T18:00+01:00')});
    });

    for (const [fact, ...monday] of [
      ['the same interval twice', nineToFive, nineToFive],
      ['one inside another', nineToFive, {opens: '10:00', closes: '11:00'}],
      ['typed in the other order', {opens: '16:00', closes: '18:00'}, nineToFive],
      ['an evening and a night', {opens: '20:00', closes: '24:00'}, {opens: '22:00', closes: '02:00'}],
      ['two nights', {opens: '22:00', closes: '02:00'}, {opens: '23:00', closes: '01:00'}],
    ] as const) {
      it(`an overlap: ${fact}`, () => {
        expect(warnings(withMonday(...monday)).map(({code}) => code)).to.deep.equal(['overlapping-hours']);
      });
    }

    it('an overlap in a season, and a slip', () => {
      const monday = [nineToFive, {opens: '16:00', closes: '18:00'}];
      expect(
        warnings(withSeason({...july, weekly: {monday}, Monday: []})).map(({code, path}) => `${code} ${path}`),
      ).to.deep.equal(['unknown-key $.seasons[0].Monday', 'overlapping-hours $.seasons[0].weekly.monday[1]']);
      expect(warnings({timezone: 'UTC', season: [july]})[0]!.message).to.include('"seasons"');
    });

    it('an overlap in an exception', () => {
      const found = warnings(
        withException(
          {from: '2026-12-25'},
          {from: '2026-12-26', hours: [nineToFive, {opens: '16:00', closes: '18:00'}]},
        ),
      );
      expect(found.map(({code}) => code)).to.deep.equal(['overlapping-hours']);
      expect(found[0]!.path).to.match(/^\$\.exceptions\[1\]\.hours(\[\d\])?$/);
    });

    for (const [fact, input] of [
      ['intervals that touch', withMonday(nineToFive, {opens: '17:00', closes: '18:00'})],
      ['intervals that touch, in the other order', withMonday({opens: '17:00', closes: '18:00'}, nineToFive)],
      [
        'a night and the early hours of its own day',
        withMonday({opens: '22:00', closes: '06:00'}, {opens: '01:00', closes: '05:00'}),
      ],
      [
        'a night into the next day’s hours',
        {
          timezone: 'UTC',
          weekly: {monday: [{opens: '22:00', closes: '06:00'}], tuesday: [{opens: '05:00', closes: '09:00'}]},
        },
      ],
      ['a whole day', withMonday({opens: '00:00', closes: '24:00'})],
    ] as const) {
      it(`no overlap: ${fact}`, () => {
        expect(warnings(input)).to.deep.equal([]);
      });
    }

    for (const [fact, input, path, key] of [
      ['in the document', {timezone: 'UTC', exception: []}, '$.exception', 'exception'],
      ['a weekday in capitals', {timezone: 'UTC', weekly: {Monday: [nineToFive]}}, '$.weekly.Monday', 'Monday'],
      ['a weekday cut short', {timezone: 'UTC', weekly: {mon: 'anything'}}, '$.weekly.mon', 'mon'],
      ['in an interval', withMonday({...nineToFive, closed: true}), '$.weekly.monday[0].closed', 'closed'],
      ['in an exception', withException({from: '2026-12-25', until: '2026-12-26'}), '$.exceptions[0].until', 'until'],
      [
        'in an exception’s interval',
        withException({from: '2026-12-25', hours: [{...nineToFive, isClosed: true}]}),
        '$.exceptions[0].hours[0].isClosed',
        'isClosed',
      ],
    ] as const) {
      it(`a key that looks like a slip ${fact}`, () => {
        const found = warnings(input);
        expect(found.map(({path, code}) => `${code} ${path}`)).to.deep.equal([`unknown-key ${path}`]);
        expect(found[0]!.message).to.include(key);
      });
    }

    it('no key that claims nothing, wherever it stands', () => {
      const more = {colour: 'red', note: 1, version: '2', id: 7, tags: ['a'], owner: {name: 'Ana'}};
      const interval = {...nineToFive, ...more};
      const exceptions = [{...more, from: '2026-12-25', hours: [interval]}];
      const found = warnings({...more, timezone: 'UTC', weekly: {...more, monday: [interval]}, exceptions});
      expect(found.map(({path}) => path)).to.deep.equal([]);
    });

    it('a slip that is no plain name', () => {
      const found = warnings({timezone: 'UTC', 'opening hours': 1});
      expect(found.map(({code}) => code)).to.deep.equal(['unknown-key']);
      expect(found[0]!.path).to.match(/^\$\[['"]opening hours['"]\]$/);
    });

    it('in the texts of other languages, each at its place', () => {
      const translations = {de: {name: 5, message: 'Zurück {opening}.'}};
      const parse = (input: object) => {
        const result = parseOfficeHours(input);
        return result.ok ? result.warnings.map(({path, code}) => `${code} ${path}`) : [];
      };
      expect(parse(withException({from: '2026-12-24'}, {from: '2026-12-25', translations}))).to.deep.equal([
        'wrong-type $.exceptions[1].translations.de.name',
        'unknown-placeholder $.exceptions[1].translations.de.message',
      ]);
      expect(parse(withSeason({...july, translations: {de: {name: '{open}'}}}))).to.deep.equal([
        'unknown-placeholder $.seasons[0].translations.de.name',
      ]);
    });

    it('unknown hours never open anything', () => {
      const hours = value({timezone: 'UTC', weekly: {Monday: [nineToFive], mon: [nineToFive]}});
      expect(availabilityAt(hours, new Date('2026-03-02T12:00Z')).status).to.equal('unset');
    });
  });

  describe('junk never throws', () => {
    const thrower = () => {
      throw new Error('no');
    };
    const hostile = (): object =>
      new Proxy(
        {},
        {
          get: thrower,
          has: thrower,
          ownKeys: thrower,
          getOwnPropertyDescriptor: thrower,
          getPrototypeOf: thrower,
        },
      );
    const revoked = () => {
      const {proxy, revoke} = Proxy.revocable({}, {});
      revoke();
      return proxy;
    };
    const cyclicDay: Record<string, unknown> = {};
    cyclicDay.monday = cyclicDay;
    const cyclicList: unknown[] = [];
    cyclicList.push(cyclicList);

    const refused: [string, () => unknown][] = [
      [
        'a getter that throws',
        () => ({
          get timezone() {
            return thrower();
          },
        }),
      ],
      [
        'a getter that throws deep inside',
        () =>
          withMonday({
            get opens() {
              return thrower();
            },
            closes: '17:00',
          }),
      ],
      [
        'a getter that throws what cannot become text',
        () => ({
          get timezone() {
            throw Object.create(null);
          },
        }),
      ],
      ['a proxy that throws on everything', hostile],
      ['such a proxy as a time zone', () => ({timezone: hostile()})],
      ['such a proxy as weekly', () => ({timezone: 'UTC', weekly: hostile()})],
      ['such a proxy as an interval', () => withMonday(hostile())],
      ['such a proxy as an exception', () => withException(hostile())],
      ['a revoked proxy', revoked],
      ['a revoked proxy as a day', () => ({timezone: 'UTC', weekly: {monday: revoked()}})],
      ['a cycle in weekly', () => ({timezone: 'UTC', weekly: cyclicDay})],
      ['a cycle of lists', () => ({timezone: 'UTC', weekly: {monday: cyclicList}, exceptions: cyclicList})],
      ['an object that cannot become text', () => ({timezone: {toString: thrower, valueOf: thrower, toJSON: thrower}})],
      ['an object without a prototype as a time', () => withMonday({opens: Object.create(null), closes: Symbol('x')})],
      ['a symbol as a time zone', () => ({timezone: Symbol('UTC')})],
      ['a big integer as a time', () => withMonday({opens: 9n, closes: 17n})],
      ['a Date as a date', () => withException({from: new Date(NaN)})],
      ['holes in lists', () => ({timezone: 'UTC', weekly: {monday: new Array(3)}})],
      ['a Map', () => new Map([['timezone', 'UTC']])],
      ['a Date', () => new Date(0)],
      ['NaN', () => NaN],
      ['a hundred thousand brackets', () => '['.repeat(100_000)],
      ['a hundred thousand nested lists', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
      ['a megabyte of time zone', () => ({timezone: 'x'.repeat(1_000_000)})],
      ['a megabyte of time', () => withMonday({opens: '0'.repeat(1_000_000), closes: '17:00'})],
      ['a NUL in a zone', () => ({timezone: 'Europe/Paris\0'})],
      ['a lone surrogate', () => ({timezone: '\ud800'})],
      ['twenty thousand wrong intervals', () => withMonday(...Array.from({length: 20_000}, () => ({opens: '9'})))],
    ];
    it('says what to give instead of what has code of its own', () => {
      expect(problems(hostile())).to.deep.equal([
        {
          ...{path: '$', code: 'wrong-type'},
          message: '$: this could not be read; give plain data, such as JSON.parse makes.',
        },
      ]);
    });

    for (const [fact, input] of refused) {
      it(fact, () => {
        const result = parseOfficeHours(input());
        expect(result.ok).to.equal(false);
        if (!result.ok) {
          expect(result.problems).to.have.length.above(0);
          for (const {path, code} of result.problems.slice(0, 10)) {
            expect(path).to.match(/^\$/);
            expect(ERRORS).to.include(code);
          }
        }
      });
    }

    it('a cycle under an unknown key does not stop the hours', () => {
      const input: Record<string, unknown> = {...full()};
      input.self = input;
      expect(warnings(input)).to.deep.equal([]);
    });

    it('an unknown key that is nested a hundred thousand deep does not stop the hours', () => {
      let deep: unknown = null;
      for (let depth = 0; depth < 100_000; depth++) deep = {deep};
      expect(warnings({...full(), deep})).to.deep.equal([]);
    });

    it('an unknown key whose value throws does not throw', () => {
      const input = Object.defineProperty({...full()}, 'later', {get: thrower, enumerable: true});
      expect(() => parseOfficeHours(input)).not.to.throw();
    });

    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      it(`a key named ${key} pollutes nothing`, () => {
        const part = `"${key}": {"polluted": true, "opens": "01:00", "closes": "02:00", "monday": [], "yearly": true}`;
        const text = `{"timezone": "UTC", ${part},
          "weekly": {${part}, "monday": [{"opens": "09:00", "closes": "17:00", ${part}}]},
          "exceptions": [{"from": "2026-12-25", ${part}}]}`;
        const hours = value(text);
        expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
        for (const part of [hours, hours.weekly, hours.weekly.monday![0]!, hours.exceptions[0]!]) {
          expect((part as unknown as Record<string, unknown>).polluted).to.equal(undefined);
        }
        expect(hours.exceptions[0]!.yearly ?? false).to.equal(false);
        expect(availabilityAt(hours, new Date('2026-03-02T12:00Z'))).to.deep.include({
          status: 'open',
          closesAt: new Date('2026-03-02T17:00Z'),
        });
      });
    }

    it('inherited keys are not read as hours', () => {
      const input = Object.create({weekly: {monday: [nineToFive]}, timezone: 'UTC'}) as object;
      expect(() => parseOfficeHours(input)).not.to.throw();
      const hours = value(Object.assign(Object.create(null), {timezone: 'UTC', weekly: {monday: [nineToFive]}}));
      expect(hours.weekly.monday).to.deep.equal([nineToFive]);
    });

    it('a year’s exceptions for thirty years, and fifty thousand intervals, are read in a moment', () => {
      const exceptions = Array.from({length: 10_950}, (_, day) => ({
        from: new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10),
        hours: [nineToFive],
      }));
      const monday = Array.from({length: 50_000}, () => ({...nineToFive}));
      const hours = value({timezone: 'UTC', weekly: {monday}, exceptions});
      expect(hours.exceptions).to.have.lengthOf(10_950);
      expect(availabilityAt(hours, new Date('2026-03-02T12:00Z')).status).to.equal('open');
    });
  });
});
