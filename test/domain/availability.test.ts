import {expect} from '@open-wc/testing';
import {timelineOf} from '../../src/domain/availability.js';
import {availabilityAt, parseOfficeHours, type OfficeHours} from '../../src/office-hours.js';
import {
  clocksChangeNear,
  isOpenBrute,
  isOpenByWallClock,
  oracleAvailability,
  type PlainHours,
  type PlainInterval,
} from './oracle.js';

/*
 * Every expected instant below is written by hand, as wall time and offset. The zone conversion is the real one.
 * Each table is also put to the oracle, so a wrong line in a table does not pass for a wrong engine.
 */

interface Expected {
  status: 'open' | 'closed' | 'unset';
  until?: string | null;
  exception?: string;
}
type Row = readonly [fact: string, at: string, expected: Expected];

const open = (until: string | null): Expected => ({status: 'open', until: iso(until)});
const shut = (until: string | null, exception?: string): Expected => ({status: 'closed', until: iso(until), exception});
const unset: Expected = {status: 'unset'};

const iso = (instant: string | number | Date | null) => (instant === null ? null : new Date(instant).toISOString());

/** The two sides of a boundary: the millisecond before, and the instant itself. */
const edge = (fact: string, at: string, before: Expected, after: Expected): Row[] => [
  [`${fact}: not a millisecond early`, new Date(Date.parse(at) - 1).toISOString(), before],
  [`${fact}: exactly then`, at, after],
];

function parse(document: PlainHours): OfficeHours {
  const result = parseOfficeHours(document);
  if (!result.ok) throw new Error(`not a legal document: ${JSON.stringify(result.problems)}`);
  return result.value;
}

function ask(hours: OfficeHours, at: string | number): Expected {
  const answer = availabilityAt(hours, new Date(at));
  switch (answer.status) {
    case 'open':
      return open(iso(answer.closesAt));
    case 'closed': {
      if (answer.exception) expect(hours.exceptions).to.deep.include(answer.exception);
      return shut(iso(answer.opensAt), answer.exception?.name);
    }
    case 'unset':
      return unset;
  }
}

function askOracle(document: PlainHours, at: string): Expected {
  const answer = oracleAvailability(document, Date.parse(at));
  switch (answer.status) {
    case 'open':
      return open(iso(answer.closesAt));
    case 'closed':
      return shut(iso(answer.opensAt), answer.exception?.name);
    case 'unset':
      return unset;
  }
}

function table(title: string, document: PlainHours, ...rows: (Row | Row[])[]) {
  const flat = rows.flatMap((row) => (Array.isArray(row[0]) ? (row as Row[]) : [row as Row]));
  describe(title, () => {
    for (const [fact, at, expected] of flat) {
      it(fact, () => {
        expect(ask(parse(document), at)).to.deep.equal(expected);
      });
    }
    it('says the same when calculated independently', () => {
      for (const [fact, at, expected] of flat) expect(askOracle(document, at), fact).to.deep.equal(expected);
    });
  });
}

/** '09:00-12:00 13:00-17:00' as intervals. */
const hours = (text: string): PlainInterval[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((part) => ({opens: part.slice(0, 5), closes: part.slice(6)}));

const everyDay = (text: string) => ({...workdays(text), saturday: hours(text), sunday: hours(text)});
const workdays = (text: string) => ({
  monday: hours(text),
  tuesday: hours(text),
  wednesday: hours(text),
  thursday: hours(text),
  friday: hours(text),
});

describe('availabilityAt', () => {
  describe('ordinary days', () => {
    table(
      'Monday to Friday, nine to five in Paris',
      {timezone: 'Europe/Paris', weekly: workdays('09:00-17:00')},
      edge(
        'opens on Monday at nine',
        '2026-03-02T09:00+01:00',
        shut('2026-03-02T09:00+01:00'),
        open('2026-03-02T17:00+01:00'),
      ),
      edge(
        'closes on Monday at five',
        '2026-03-02T17:00+01:00',
        open('2026-03-02T17:00+01:00'),
        shut('2026-03-03T09:00+01:00'),
      ),
      edge(
        'closes on Friday at five until Monday',
        '2026-03-06T17:00+01:00',
        open('2026-03-06T17:00+01:00'),
        shut('2026-03-09T09:00+01:00'),
      ),
      ['is closed all Saturday', '2026-03-07T12:00+01:00', shut('2026-03-09T09:00+01:00')],
      ['is closed to the end of Sunday', '2026-03-08T23:59:59.999+01:00', shut('2026-03-09T09:00+01:00')],
      ['changes nothing at midnight', '2026-03-03T00:00+01:00', shut('2026-03-03T09:00+01:00')],
    );

    table(
      'lunch breaks, typed in any order',
      {timezone: 'Europe/Paris', weekly: {monday: hours('17:30-18:00 13:00-17:00 09:00-12:00')}},
      edge(
        'closes for lunch until the afternoon of the same day',
        '2026-03-02T12:00+01:00',
        open('2026-03-02T12:00+01:00'),
        shut('2026-03-02T13:00+01:00'),
      ),
      edge(
        'is back after lunch',
        '2026-03-02T13:00+01:00',
        shut('2026-03-02T13:00+01:00'),
        open('2026-03-02T17:00+01:00'),
      ),
      edge(
        'opens for a last half hour',
        '2026-03-02T17:30+01:00',
        shut('2026-03-02T17:30+01:00'),
        open('2026-03-02T18:00+01:00'),
      ),
      edge(
        'closes at six for a week',
        '2026-03-02T18:00+01:00',
        open('2026-03-02T18:00+01:00'),
        shut('2026-03-09T09:00+01:00'),
      ),
    );

    table(
      'one single minute a week',
      {timezone: 'UTC', weekly: {wednesday: hours('11:11-11:12')}},
      edge('opens', '2026-03-04T11:11Z', shut('2026-03-04T11:11Z'), open('2026-03-04T11:12Z')),
      edge('closes', '2026-03-04T11:12Z', open('2026-03-04T11:12Z'), shut('2026-03-11T11:11Z')),
    );

    table(
      'the last minute of the day',
      {timezone: 'Asia/Seoul', weekly: {monday: hours('00:00-24:00'), wednesday: hours('09:00-23:59')}},
      edge(
        'opens when Monday begins in Seoul',
        '2026-03-02T00:00+09:00',
        shut('2026-03-02T00:00+09:00'),
        open('2026-03-03T00:00+09:00'),
      ),
      ['stays open through the last minute of Monday', '2026-03-02T23:59:30+09:00', open('2026-03-03T00:00+09:00')],
      edge(
        'closes when Monday ends',
        '2026-03-03T00:00+09:00',
        open('2026-03-03T00:00+09:00'),
        shut('2026-03-04T09:00+09:00'),
      ),
      edge(
        'closes at 23:59 when that is what was typed',
        '2026-03-04T23:59+09:00',
        open('2026-03-04T23:59+09:00'),
        shut('2026-03-09T00:00+09:00'),
      ),
    );

    table(
      'intervals that touch or overlap are one period',
      {
        timezone: 'Europe/Paris',
        weekly: {
          monday: hours('12:00-14:00 09:00-12:00 13:00-16:00'),
          tuesday: hours('10:00-11:00 09:00-17:00'),
          thursday: hours('18:00-24:00'),
          friday: hours('00:00-06:00'),
        },
      },
      ['names the end of the whole period', '2026-03-02T09:00+01:00', open('2026-03-02T16:00+01:00')],
      [
        'stays open where one interval ends and the next begins',
        '2026-03-02T12:00+01:00',
        open('2026-03-02T16:00+01:00'),
      ],
      edge(
        'closes at the end of the last one',
        '2026-03-02T16:00+01:00',
        open('2026-03-02T16:00+01:00'),
        shut('2026-03-03T09:00+01:00'),
      ),
      ['is not closed early by an interval inside another', '2026-03-03T10:30+01:00', open('2026-03-03T17:00+01:00')],
      ['stays open after the inner interval has ended', '2026-03-03T11:00+01:00', open('2026-03-03T17:00+01:00')],
      ['joins 24:00 to the next 00:00', '2026-03-05T18:00+01:00', open('2026-03-06T06:00+01:00')],
      ['has no seam at that midnight', '2026-03-06T00:00+01:00', open('2026-03-06T06:00+01:00')],
      ['has no seam in the millisecond before', '2026-03-05T23:59:59.999+01:00', open('2026-03-06T06:00+01:00')],
    );
  });

  describe('past midnight', () => {
    table(
      'Monday 22:00 to 02:00 belongs to Monday',
      {timezone: 'Europe/Paris', weekly: {monday: hours('22:00-02:00')}},
      ['is closed on Monday at one in the morning', '2026-03-02T01:00+01:00', shut('2026-03-02T22:00+01:00')],
      ['is open on Tuesday at one in the morning', '2026-03-03T01:00+01:00', open('2026-03-03T02:00+01:00')],
      edge(
        'opens on Monday night',
        '2026-03-02T22:00+01:00',
        shut('2026-03-02T22:00+01:00'),
        open('2026-03-03T02:00+01:00'),
      ),
      edge(
        'runs through midnight',
        '2026-03-03T00:00+01:00',
        open('2026-03-03T02:00+01:00'),
        open('2026-03-03T02:00+01:00'),
      ),
      edge(
        'closes on Tuesday at two',
        '2026-03-03T02:00+01:00',
        open('2026-03-03T02:00+01:00'),
        shut('2026-03-09T22:00+01:00'),
      ),
    );

    table(
      'a night shift from Sunday wraps around the week',
      {timezone: 'Europe/Paris', weekly: {sunday: hours('22:00-02:00')}},
      ['is open on Monday at one in the morning', '2026-03-02T01:00+01:00', open('2026-03-02T02:00+01:00')],
      ['is closed on Sunday at one in the morning', '2026-03-01T01:00+01:00', shut('2026-03-01T22:00+01:00')],
      edge(
        'closes on Monday at two',
        '2026-03-02T02:00+01:00',
        open('2026-03-02T02:00+01:00'),
        shut('2026-03-08T22:00+01:00'),
      ),
    );

    table(
      'the next day never cuts the tail of a night',
      {
        timezone: 'Europe/Paris',
        weekly: {
          monday: hours('22:00-06:00'),
          tuesday: hours('09:00-12:00 22:00-06:00'),
          wednesday: hours('05:00-05:30'),
          thursday: hours('22:00-02:00'),
          friday: hours('01:00-05:00'),
        },
      },
      ['keeps Monday night although Tuesday has hours', '2026-03-03T05:59+01:00', open('2026-03-03T06:00+01:00')],
      ['names Tuesday morning after it', '2026-03-03T06:00+01:00', shut('2026-03-03T09:00+01:00')],
      ['swallows a short interval inside the tail', '2026-03-04T05:15+01:00', open('2026-03-04T06:00+01:00')],
      ['goes on after that interval', '2026-03-04T05:30+01:00', open('2026-03-04T06:00+01:00')],
      ['is prolonged by an interval that overlaps the tail', '2026-03-05T22:00+01:00', open('2026-03-06T05:00+01:00')],
    );

    table(
      'nights that end at midnight, and nearly a whole day',
      {timezone: 'UTC', weekly: {monday: hours('22:00-00:00'), thursday: hours('12:00-11:59')}},
      edge(
        'closes at 00:00 of the next day',
        '2026-03-03T00:00Z',
        open('2026-03-03T00:00Z'),
        shut('2026-03-05T12:00Z'),
      ),
      edge(
        'is open for 23 hours and 59 minutes',
        '2026-03-06T11:59Z',
        open('2026-03-06T11:59Z'),
        shut('2026-03-09T22:00Z'),
      ),
    );
  });

  describe('the weekday is that of the account', () => {
    for (const [zone, offset] of [
      ['Pacific/Kiritimati', '+14:00'],
      ['Pacific/Pago_Pago', '-11:00'],
      ['Etc/GMT+12', '-12:00'],
    ] as const) {
      table(
        `Monday alone in ${zone}`,
        {timezone: zone, weekly: {monday: hours('00:00-24:00')}},
        edge(
          'begins with Monday there',
          `2026-03-02T00:00${offset}`,
          shut(`2026-03-02T00:00${offset}`),
          open(`2026-03-03T00:00${offset}`),
        ),
        edge(
          'ends with Monday there',
          `2026-03-03T00:00${offset}`,
          open(`2026-03-03T00:00${offset}`),
          shut(`2026-03-09T00:00${offset}`),
        ),
      );
      table(
        `Saturday evening through Sunday to Monday morning in ${zone}`,
        {
          timezone: zone,
          weekly: {saturday: hours('20:00-24:00'), sunday: hours('00:00-24:00'), monday: hours('00:00-04:00')},
        },
        edge(
          'begins on Saturday evening',
          `2026-02-28T20:00${offset}`,
          shut(`2026-02-28T20:00${offset}`),
          open(`2026-03-02T04:00${offset}`),
        ),
        ['goes on when Sunday begins', `2026-03-01T00:00${offset}`, open(`2026-03-02T04:00${offset}`)],
        ['goes on when Monday begins', `2026-03-02T00:00${offset}`, open(`2026-03-02T04:00${offset}`)],
        edge(
          'ends on Monday morning',
          `2026-03-02T04:00${offset}`,
          open(`2026-03-02T04:00${offset}`),
          shut(`2026-03-07T20:00${offset}`),
        ),
      );
    }

    table(
      'written as UTC: a Monday in Kiritimati is mostly a Sunday, one at UTC-12 reaches into Tuesday',
      {timezone: 'Pacific/Kiritimati', weekly: {monday: hours('09:00-17:00')}},
      edge('opens', '2026-03-01T19:00:00Z', shut('2026-03-01T19:00:00Z'), open('2026-03-02T03:00:00Z')),
      edge('closes', '2026-03-02T03:00:00Z', open('2026-03-02T03:00:00Z'), shut('2026-03-08T19:00:00Z')),
    );
    table(
      'written as UTC at UTC-12',
      {timezone: 'Etc/GMT+12', weekly: {monday: hours('09:00-17:00')}},
      edge('opens', '2026-03-02T21:00:00Z', shut('2026-03-02T21:00:00Z'), open('2026-03-03T05:00:00Z')),
      edge('closes', '2026-03-03T05:00:00Z', open('2026-03-03T05:00:00Z'), shut('2026-03-09T21:00:00Z')),
    );
  });

  describe('always open', () => {
    const always: [string, PlainHours][] = [
      ['seven whole days', {timezone: 'Europe/Berlin', weekly: everyDay('00:00-24:00')}],
      ['day and night shifts that touch', {timezone: 'Europe/Berlin', weekly: everyDay('08:00-20:00 20:00-08:00')}],
      ['shifts that meet inside the gap', {timezone: 'Europe/Berlin', weekly: everyDay('00:00-02:30 02:30-24:00')}],
      ['shifts that overlap', {timezone: 'Europe/Berlin', weekly: everyDay('06:00-19:00 18:00-07:00')}],
      ['where a midnight is missing', {timezone: 'America/Santiago', weekly: everyDay('00:00-24:00')}],
      ['where half an hour is missing', {timezone: 'Australia/Lord_Howe', weekly: everyDay('00:00-24:00')}],
    ];
    for (const [title, document] of always) {
      table(
        title,
        document,
        ['never closes', '2026-03-04T12:00Z', open(null)],
        ['is open in the last minute of a day', '2026-03-04T22:59:30Z', open(null)],
        ['is open in the last millisecond before midnight in Berlin', '2026-03-04T22:59:59.999Z', open(null)],
        ['is open at midnight in Berlin', '2026-03-04T23:00Z', open(null)],
        ['is open when clocks go forward in Berlin', '2026-03-29T01:00Z', open(null)],
        ['is open half an hour into that gap', '2026-03-29T01:30Z', open(null)],
        ['is open when clocks go back in Berlin', '2026-10-25T01:00Z', open(null)],
        ['is open when clocks go forward in Santiago', '2026-09-06T04:00Z', open(null)],
        ['is open before clocks go back in Santiago', '2026-04-05T02:59:59.999Z', open(null)],
        ['is open when clocks go forward on Lord Howe', '2026-10-03T15:30Z', open(null)],
      );
    }

    table(
      'with one closed day',
      {
        timezone: 'Europe/Berlin',
        weekly: everyDay('00:00-24:00'),
        exceptions: [{from: '2026-12-25', name: 'Christmas', hours: []}],
      },
      ['names that day as the closing, however far', '2026-01-01T00:00+01:00', open('2026-12-25T00:00+01:00')],
      edge(
        'closes when the day begins',
        '2026-12-25T00:00+01:00',
        open('2026-12-25T00:00+01:00'),
        shut('2026-12-26T00:00+01:00', 'Christmas'),
      ),
      edge(
        'never closes again after it',
        '2026-12-26T00:00+01:00',
        shut('2026-12-26T00:00+01:00', 'Christmas'),
        open(null),
      ),
    );

    for (const [title, text] of [
      ['whole days', '00:00-24:00'],
      ['day and night shifts', '06:00-18:00 18:00-06:00'],
    ] as const) {
      table(
        `${title} with one closed date, asked on each of the days before`,
        {timezone: 'UTC', weekly: everyDay(text), exceptions: [{from: '2026-03-12', name: 'Off'}]},
        ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map((day): Row => [
          `names the closing on 2026-03-${day}`,
          `2026-03-${day}T12:00Z`,
          open(text === '00:00-24:00' ? '2026-03-12T00:00Z' : '2026-03-12T06:00Z'),
        ]),
      );
    }

    for (const [text, closes] of [
      ['12:00-24:00', '2026-03-20T00:00Z'],
      ['00:00-12:00', '2026-03-20T12:00Z'],
      ['00:00-12:00 13:00-24:00', '2026-03-20T12:00Z'],
      ['00:00-23:59', '2026-03-20T23:59Z'],
    ] as const) {
      table(
        `with one date, weeks ahead, of ${text}`,
        {timezone: 'UTC', weekly: everyDay('00:00-24:00'), exceptions: [{from: '2026-03-20', hours: hours(text)}]},
        ['names the minute at which that date closes', '2026-03-01T12:00Z', open(closes)],
      );
    }

    table(
      'with a closed day more than nine years ahead',
      {timezone: 'UTC', weekly: everyDay('00:00-24:00'), exceptions: [{from: '2035-06-01', name: 'Anniversary'}]},
      ['still knows the closing', '2026-01-01T00:00Z', open('2035-06-01T00:00Z')],
    );
    table(
      'with a closed day more than twelve years ahead',
      {timezone: 'UTC', weekly: everyDay('00:00-24:00'), exceptions: [{from: '2038-06-01', name: 'Anniversary'}]},
      ['announces no closing yet', '2026-01-01T00:00Z', open(null)],
      ['announces it when it is near', '2038-05-31T00:00Z', open('2038-06-01T00:00Z')],
    );
    table(
      'but for every 29 February',
      {
        timezone: 'UTC',
        weekly: everyDay('00:00-24:00'),
        exceptions: [{from: '2024-02-29', yearly: true, name: 'Leap day'}],
      },
      ['closes in the next leap year', '2026-01-01T00:00Z', open('2028-02-29T00:00Z')],
      ['finds it over the eight years around 2100', '2096-03-01T00:00Z', open('2104-02-29T00:00Z')],
    );
  });

  describe('not set, and no opening known', () => {
    for (const [title, document] of [
      ['no weekly hours, no exceptions', {timezone: 'Europe/Paris'}],
      ['seven empty days', {timezone: 'Europe/Paris', weekly: everyDay('')}],
      ['closed exceptions alone', {timezone: 'Europe/Paris', exceptions: [{from: '2026-12-25'}]}],
      [
        'empty days and empty exceptions',
        {timezone: 'Europe/Paris', weekly: {monday: []}, exceptions: [{from: '2026-12-25', yearly: true, hours: []}]},
      ],
    ] as [string, PlainHours][]) {
      table(`${title}: office hours are not set`, document, ['at any time', '2026-12-25T12:00Z', unset]);
    }

    table(
      'one single day in June 2027, nothing weekly',
      {timezone: 'UTC', exceptions: [{from: '2027-06-01', name: 'Fair', hours: hours('09:00-17:00')}]},
      edge('knows the opening 366 days ahead, no more', '2026-05-31T09:00Z', shut(null), shut('2027-06-01T09:00Z')),
      ['carries the exception on the morning of the day', '2027-06-01T08:59Z', shut('2027-06-01T09:00Z', 'Fair')],
      edge('opens', '2027-06-01T09:00Z', shut('2027-06-01T09:00Z', 'Fair'), open('2027-06-01T17:00Z')),
      edge('closes for good', '2027-06-01T17:00Z', open('2027-06-01T17:00Z'), shut(null, 'Fair')),
      ['is closed, not unset, long after', '2031-01-01T00:00Z', shut(null)],
    );

    table(
      'closed for two years',
      {
        timezone: 'UTC',
        weekly: workdays('09:00-17:00'),
        exceptions: [{from: '2026-01-01', to: '2027-12-31', name: 'Sabbatical', hours: []}],
      },
      edge('closes with no opening known', '2025-12-31T17:00Z', open('2025-12-31T17:00Z'), shut(null)),
      ['says why', '2026-05-05T12:00Z', shut(null, 'Sabbatical')],
      edge(
        'knows the first Monday of 2028 exactly 366 days ahead',
        '2027-01-02T09:00Z',
        shut(null, 'Sabbatical'),
        shut('2028-01-03T09:00Z', 'Sabbatical'),
      ),
    );

    table(
      'closed for one year',
      {
        timezone: 'UTC',
        weekly: workdays('09:00-17:00'),
        exceptions: [{from: '2026-01-01', to: '2026-12-31', name: 'Sabbatical', hours: []}],
      },
      ['knows the opening a year ahead', '2025-12-31T17:00Z', shut('2027-01-01T09:00Z')],
      ['knows it on the first day too', '2026-01-01T00:00Z', shut('2027-01-01T09:00Z', 'Sabbatical')],
    );

    table(
      'open on 29 February alone',
      {
        timezone: 'UTC',
        exceptions: [{from: '2028-02-29', yearly: true, name: 'Leap day', hours: hours('09:00-17:00')}],
      },
      ['knows no opening four years ahead', '2028-03-01T00:00Z', shut(null)],
      edge('knows it 366 days ahead', '2031-02-28T09:00Z', shut(null), shut('2032-02-29T09:00Z')),
    );

    it('is unset for an instant that is no instant', () => {
      const value = parse({timezone: 'Europe/Paris', weekly: everyDay('00:00-24:00')});
      expect(availabilityAt(value, new Date(NaN)).status).to.equal('unset');
    });

    it('is unset, and does not throw, for what was never valid', () => {
      const at = new Date('2026-03-02T12:00Z');
      const never: unknown[] = [
        undefined,
        null,
        0,
        'Europe/Paris',
        [],
        {},
        {timezone: 'Europe/Paris'},
        {timezone: 'Mars/Phobos', weekly: everyDay('00:00-24:00'), exceptions: []},
        {timezone: 'Etc/Unknown', weekly: everyDay('00:00-24:00'), exceptions: []},
        {timezone: '+02:00', weekly: everyDay('00:00-24:00'), exceptions: []},
        {timezone: 'Europe/Paris', weekly: {monday: 'all day'}, exceptions: []},
        {timezone: 'Europe/Paris', weekly: {monday: [{opens: '9', closes: '17'}]}, exceptions: []},
        {timezone: 'Europe/Paris', weekly: null, exceptions: null},
        {timezone: 'Europe/Paris', weekly: {}, exceptions: [null]},
      ];
      for (const [index, hours] of never.entries()) {
        expect(availabilityAt(hours as OfficeHours, at).status, `number ${index}`).to.equal('unset');
      }
    });

    it('is unset, and does not throw, when the instant is not a Date', () => {
      const value = parse({timezone: 'Europe/Paris', weekly: everyDay('00:00-24:00')});
      for (const at of [undefined, null, 'now', {}]) {
        expect(availabilityAt(value, at as Date).status).to.equal('unset');
      }
    });

    it('has an answer, and does not throw, at the ends of time', () => {
      const value = parse({timezone: 'Europe/Paris', weekly: workdays('09:00-17:00')});
      for (const at of [-8.64e15, 8.64e15, -62_135_596_800_000, 253_402_300_800_000, 0, -1]) {
        expect(availabilityAt(value, new Date(at)).status).to.be.oneOf(['open', 'closed', 'unset']);
      }
    });
  });

  describe('clocks go forward', () => {
    table(
      'the same wall time the week before and after, in Berlin',
      {timezone: 'Europe/Berlin', weekly: workdays('08:30-16:00')},
      edge(
        'opens at 8:30 on the Friday before',
        '2026-03-27T08:30+01:00',
        shut('2026-03-27T08:30+01:00'),
        open('2026-03-27T16:00+01:00'),
      ),
      ['looks over the change to 8:30 on Monday', '2026-03-27T16:00+01:00', shut('2026-03-30T08:30+02:00')],
      edge(
        'opens at 8:30 on the Monday after',
        '2026-03-30T08:30+02:00',
        shut('2026-03-30T08:30+02:00'),
        open('2026-03-30T16:00+02:00'),
      ),
    );

    table(
      'the day of the change itself in Berlin',
      {
        timezone: 'Europe/Berlin',
        weekly: {saturday: hours('13:00-17:00'), sunday: hours('00:30-01:30 07:00-12:00 13:00-17:00')},
      },
      ['leaves the afternoon before alone', '2026-03-28T12:59+01:00', shut('2026-03-28T13:00+01:00')],
      ['names an early interval in winter time', '2026-03-28T20:00+01:00', shut('2026-03-29T00:30+01:00')],
      edge(
        'closes an early interval in winter time',
        '2026-03-29T01:30+01:00',
        open('2026-03-29T01:30+01:00'),
        shut('2026-03-29T07:00+02:00'),
      ),
      edge(
        'opens the morning in summer time',
        '2026-03-29T07:00+02:00',
        shut('2026-03-29T07:00+02:00'),
        open('2026-03-29T12:00+02:00'),
      ),
      edge(
        'opens the afternoon in summer time',
        '2026-03-29T13:00+02:00',
        shut('2026-03-29T13:00+02:00'),
        open('2026-03-29T17:00+02:00'),
      ),
      edge(
        'closes the afternoon in summer time',
        '2026-03-29T17:00+02:00',
        open('2026-03-29T17:00+02:00'),
        shut('2026-04-04T13:00+02:00'),
      ),
    );

    table(
      'an interval over the gap in Berlin',
      {timezone: 'Europe/Berlin', weekly: {sunday: hours('01:00-04:00')}},
      edge('opens before it', '2026-03-29T01:00+01:00', shut('2026-03-29T01:00+01:00'), open('2026-03-29T04:00+02:00')),
      ['is open in the last millisecond before the gap', '2026-03-29T00:59:59.999Z', open('2026-03-29T04:00+02:00')],
      ['is open right after the gap', '2026-03-29T01:00Z', open('2026-03-29T04:00+02:00')],
      edge(
        'closes two real hours after it opened',
        '2026-03-29T02:00Z',
        open('2026-03-29T02:00Z'),
        shut('2026-04-05T01:00+02:00'),
      ),
    );

    table(
      'an interval that opens inside the gap in Berlin',
      {timezone: 'Europe/Berlin', weekly: {sunday: hours('02:30-05:00')}},
      edge(
        'opens an hour later by the clock',
        '2026-03-29T03:30+02:00',
        shut('2026-03-29T03:30+02:00'),
        open('2026-03-29T05:00+02:00'),
      ),
      ['is announced so on the day before', '2026-03-28T12:00+01:00', shut('2026-03-29T03:30+02:00')],
    );

    table(
      'an interval that closes inside the gap in Berlin',
      {timezone: 'Europe/Berlin', weekly: {saturday: hours('22:00-02:30')}},
      ['announces the later closing', '2026-03-28T22:00+01:00', open('2026-03-29T03:30+02:00')],
      edge(
        'closes an hour later by the clock',
        '2026-03-29T03:30+02:00',
        open('2026-03-29T03:30+02:00'),
        shut('2026-04-04T22:00+02:00'),
      ),
    );

    table(
      'an interval wholly inside the gap in Berlin',
      {timezone: 'Europe/Berlin', weekly: {sunday: hours('02:10-02:50')}},
      edge(
        'moves forward with both ends',
        '2026-03-29T03:10+02:00',
        shut('2026-03-29T03:10+02:00'),
        open('2026-03-29T03:50+02:00'),
      ),
      edge(
        'closes after its 40 minutes',
        '2026-03-29T03:50+02:00',
        open('2026-03-29T03:50+02:00'),
        shut('2026-04-05T02:10+02:00'),
      ),
    );

    for (const [text, again] of [
      ['02:30-03:10', '2026-04-05T02:30+02:00'],
      ['02:00-03:00', '2026-04-05T02:00+02:00'],
      ['02:59-03:00', '2026-04-05T02:59+02:00'],
    ] as const) {
      table(
        `${text} in Berlin is turned around by the gap, and empty on that date`,
        {timezone: 'Europe/Berlin', weekly: {sunday: hours(text)}},
        ['is not announced', '2026-03-28T12:00+01:00', shut(again)],
        ['does not open right after the gap', '2026-03-29T03:00+02:00', shut(again)],
        ['is closed between its ends', '2026-03-29T03:20+02:00', shut(again)],
        ['is closed later that day, not open for a night', '2026-03-29T12:00+02:00', shut(again)],
        ['is closed in the next morning', '2026-03-30T01:00+02:00', shut(again)],
        ['is there again a week later', again, open(iso(new Date(Date.parse(again) + minutes(text))))],
      );
    }

    table(
      'a turned-around interval beside others takes nothing away',
      {timezone: 'Europe/Berlin', weekly: {sunday: hours('01:00-02:00 02:30-03:10 03:15-06:00')}},
      ['closes at the gap', '2026-03-29T01:30+01:00', open('2026-03-29T03:00+02:00')],
      ['opens with the next interval', '2026-03-29T03:00+02:00', shut('2026-03-29T03:15+02:00')],
      ['is open through where the empty one would be', '2026-03-29T03:20+02:00', open('2026-03-29T06:00+02:00')],
    );

    table(
      'two intervals in Berlin that the gap puts in another order',
      {timezone: 'Europe/Berlin', weekly: {sunday: hours('02:30-05:00 03:10-03:20')}},
      ['opens for the one', '2026-03-29T03:10+02:00', open('2026-03-29T03:20+02:00')],
      ['is closed between them', '2026-03-29T03:20+02:00', shut('2026-03-29T03:30+02:00')],
      ['opens for the other', '2026-03-29T03:30+02:00', open('2026-03-29T05:00+02:00')],
    );

    table(
      'a night shift over the gap in Berlin is an hour shorter',
      {timezone: 'Europe/Berlin', weekly: {saturday: hours('22:00-06:00')}},
      edge(
        'closes at six in summer time',
        '2026-03-29T06:00+02:00',
        open('2026-03-29T06:00+02:00'),
        shut('2026-04-04T22:00+02:00'),
      ),
      ['announces six in summer time', '2026-03-28T22:00+01:00', open('2026-03-29T06:00+02:00')],
    );

    table(
      'New York',
      {timezone: 'America/New_York', weekly: {sunday: hours('01:30-02:30 09:00-12:00 13:00-17:00')}},
      ['counts to nine in summer time', '2026-03-08T00:30-05:00', shut('2026-03-08T01:30-05:00')],
      edge(
        'closes 02:30 an hour later by the clock',
        '2026-03-08T03:30-04:00',
        open('2026-03-08T03:30-04:00'),
        shut('2026-03-08T09:00-04:00'),
      ),
      edge('opens the morning', '2026-03-08T13:00Z', shut('2026-03-08T13:00Z'), open('2026-03-08T16:00Z')),
      edge('opens the afternoon', '2026-03-08T17:00Z', shut('2026-03-08T17:00Z'), open('2026-03-08T21:00Z')),
    );

    table(
      'New York, half past midnight with nine o’clock next',
      {timezone: 'America/New_York', weekly: {sunday: hours('09:00-17:00')}},
      ['names nine in summer time', '2026-03-08T00:30-05:00', shut('2026-03-08T09:00-04:00')],
    );

    table(
      'Sydney, in October',
      {timezone: 'Australia/Sydney', weekly: {sunday: hours('02:30-05:00 08:00-12:00 13:00-18:00')}},
      edge(
        'opens 02:30 an hour later by the clock',
        '2026-10-04T03:30+11:00',
        shut('2026-10-04T03:30+11:00'),
        open('2026-10-04T05:00+11:00'),
      ),
      edge(
        'opens the morning',
        '2026-10-04T08:00+11:00',
        shut('2026-10-04T08:00+11:00'),
        open('2026-10-04T12:00+11:00'),
      ),
      edge(
        'opens the afternoon',
        '2026-10-04T13:00+11:00',
        shut('2026-10-04T13:00+11:00'),
        open('2026-10-04T18:00+11:00'),
      ),
      ['had the week before in winter time', '2026-09-27T12:30+10:00', shut('2026-09-27T13:00+10:00')],
    );

    table(
      'Lord Howe moves by half an hour only',
      {timezone: 'Australia/Lord_Howe', weekly: {sunday: hours('02:15-03:00 09:00-17:00')}},
      edge(
        'opens 02:15 half an hour later by the clock',
        '2026-10-04T02:45+11:00',
        shut('2026-10-04T02:45+11:00'),
        open('2026-10-04T03:00+11:00'),
      ),
      ['was closed right after the gap', '2026-10-03T15:30Z', shut('2026-10-04T02:45+11:00')],
      edge(
        'opens the morning in summer time',
        '2026-10-04T09:00+11:00',
        shut('2026-10-04T09:00+11:00'),
        open('2026-10-04T17:00+11:00'),
      ),
    );

    table(
      '02:15-02:40 on Lord Howe is turned around by half an hour',
      {timezone: 'Australia/Lord_Howe', weekly: {sunday: hours('02:15-02:40')}},
      ['is not announced', '2026-10-03T12:00+10:30', shut('2026-10-11T02:15+11:00')],
      ['does not open', '2026-10-04T02:42+11:00', shut('2026-10-11T02:15+11:00')],
    );
  });

  describe('clocks go back', () => {
    table(
      'the day of the change in Berlin',
      {timezone: 'Europe/Berlin', weekly: {sunday: hours('00:30-01:30 07:30-12:00 13:00-17:00')}},
      edge(
        'closes an early interval in summer time',
        '2026-10-25T01:30+02:00',
        open('2026-10-25T01:30+02:00'),
        shut('2026-10-25T07:30+01:00'),
      ),
      edge(
        'opens the morning in winter time',
        '2026-10-25T07:30+01:00',
        shut('2026-10-25T07:30+01:00'),
        open('2026-10-25T12:00+01:00'),
      ),
      edge(
        'opens the afternoon in winter time',
        '2026-10-25T13:00+01:00',
        shut('2026-10-25T13:00+01:00'),
        open('2026-10-25T17:00+01:00'),
      ),
      edge(
        'closes the afternoon for a week',
        '2026-10-25T17:00+01:00',
        open('2026-10-25T17:00+01:00'),
        shut('2026-11-01T00:30+01:00'),
      ),
    );

    table(
      'an interval that opens in the repeated hour in Berlin',
      {timezone: 'Europe/Berlin', weekly: {sunday: hours('02:30-05:00')}},
      edge(
        'opens the first time it is 02:30',
        '2026-10-25T02:30+02:00',
        shut('2026-10-25T02:30+02:00'),
        open('2026-10-25T05:00+01:00'),
      ),
      ['is open when it is two for the second time', '2026-10-25T02:00+01:00', open('2026-10-25T05:00+01:00')],
    );

    table(
      'an interval that closes in the repeated hour in Berlin',
      {timezone: 'Europe/Berlin', weekly: {saturday: hours('22:00-02:30')}},
      edge(
        'closes the first time it is 02:30',
        '2026-10-25T02:30+02:00',
        open('2026-10-25T02:30+02:00'),
        shut('2026-10-31T22:00+01:00'),
      ),
      ['is closed when it is 02:15 for the second time', '2026-10-25T02:15+01:00', shut('2026-10-31T22:00+01:00')],
    );

    table(
      'an interval inside the repeated hour in Berlin',
      {timezone: 'Europe/Berlin', weekly: {sunday: hours('02:15-02:45')}},
      edge(
        'opens the first time',
        '2026-10-25T02:15+02:00',
        shut('2026-10-25T02:15+02:00'),
        open('2026-10-25T02:45+02:00'),
      ),
      edge(
        'closes the first time',
        '2026-10-25T02:45+02:00',
        open('2026-10-25T02:45+02:00'),
        shut('2026-11-01T02:15+01:00'),
      ),
      ['does not open a second time', '2026-10-25T02:30+01:00', shut('2026-11-01T02:15+01:00')],
    );

    table(
      'the whole repeated hour in Berlin',
      {timezone: 'Europe/Berlin', weekly: {sunday: hours('02:00-03:00')}},
      edge('opens the first time it is two', '2026-10-25T00:00Z', shut('2026-10-25T00:00Z'), open('2026-10-25T02:00Z')),
      edge(
        'closes two real hours later, at three',
        '2026-10-25T02:00Z',
        open('2026-10-25T02:00Z'),
        shut('2026-11-01T01:00Z'),
      ),
    );

    table(
      'two intervals that meet inside the repeated hour have no seam',
      {timezone: 'Europe/Berlin', weekly: {sunday: hours('01:00-02:30 02:30-04:00')}},
      ['is one period', '2026-10-25T01:00+02:00', open('2026-10-25T04:00+01:00')],
      ['is open where they meet', '2026-10-25T02:30+02:00', open('2026-10-25T04:00+01:00')],
    );

    table(
      'New York',
      {timezone: 'America/New_York', weekly: {sunday: hours('01:30-05:00 07:30-12:00 13:00-17:00')}},
      edge(
        'opens the first time it is 01:30',
        '2026-11-01T01:30-04:00',
        shut('2026-11-01T01:30-04:00'),
        open('2026-11-01T05:00-05:00'),
      ),
      edge(
        'opens the morning at 7:30 in winter time',
        '2026-11-01T07:30-05:00',
        shut('2026-11-01T07:30-05:00'),
        open('2026-11-01T12:00-05:00'),
      ),
      edge(
        'opens the afternoon in winter time',
        '2026-11-01T13:00-05:00',
        shut('2026-11-01T13:00-05:00'),
        open('2026-11-01T17:00-05:00'),
      ),
    );

    table('New York, asked on the Friday before', {timezone: 'America/New_York', weekly: workdays('07:30-16:00')}, [
      'names 7:30 in winter time',
      '2026-10-30T16:00-04:00',
      shut('2026-11-02T07:30-05:00'),
    ]);

    table(
      'Sydney, in April',
      {timezone: 'Australia/Sydney', weekly: {sunday: hours('02:30-05:00 08:00-12:00 13:00-18:00')}},
      edge(
        'opens the first time it is 02:30',
        '2026-04-05T02:30+11:00',
        shut('2026-04-05T02:30+11:00'),
        open('2026-04-05T05:00+10:00'),
      ),
      edge(
        'opens the morning',
        '2026-04-05T08:00+10:00',
        shut('2026-04-05T08:00+10:00'),
        open('2026-04-05T12:00+10:00'),
      ),
      edge(
        'opens the afternoon',
        '2026-04-05T13:00+10:00',
        shut('2026-04-05T13:00+10:00'),
        open('2026-04-05T18:00+10:00'),
      ),
    );

    table(
      'Lord Howe repeats half an hour',
      {timezone: 'Australia/Lord_Howe', weekly: {sunday: hours('00:00-01:45 03:00-04:00')}},
      edge(
        'closes the first time it is 01:45',
        '2026-04-05T01:45+11:00',
        open('2026-04-05T01:45+11:00'),
        shut('2026-04-05T03:00+10:30'),
      ),
      ['does not open again when half an hour repeats', '2026-04-05T01:40+10:30', shut('2026-04-05T03:00+10:30')],
    );
  });

  describe('the change at midnight', () => {
    table(
      'Santiago in September: Sunday begins at one',
      {timezone: 'America/Santiago', weekly: {saturday: hours('22:00-24:00'), sunday: hours('00:30-08:00')}},
      edge(
        'closes Saturday at 24:00, which is 01:00 on Sunday',
        '2026-09-06T01:00-03:00',
        open('2026-09-06T01:00-03:00'),
        shut('2026-09-06T01:30-03:00'),
      ),
      edge(
        'opens 00:30 an hour later by the clock',
        '2026-09-06T04:30Z',
        shut('2026-09-06T04:30Z'),
        open('2026-09-06T08:00-03:00'),
      ),
    );

    table(
      'Santiago in September: a whole Sunday',
      {timezone: 'America/Santiago', weekly: {sunday: hours('00:00-24:00')}},
      edge(
        'opens with the first minute there is',
        '2026-09-06T04:00Z',
        shut('2026-09-06T04:00Z'),
        open('2026-09-07T03:00Z'),
      ),
    );

    table(
      'Santiago in September: that Sunday is an exception',
      {
        timezone: 'America/Santiago',
        weekly: everyDay('00:00-24:00'),
        exceptions: [{from: '2026-09-06', name: 'Spring', hours: []}],
      },
      edge(
        'closes at the gap and opens with Monday',
        '2026-09-06T04:00Z',
        open('2026-09-06T04:00Z'),
        shut('2026-09-07T00:00-03:00', 'Spring'),
      ),
    );

    table(
      'Santiago in April: Saturday’s last hour comes twice',
      {timezone: 'America/Santiago', weekly: {saturday: hours('20:00-23:30'), sunday: hours('00:00-02:00')}},
      edge(
        'closes the first time it is 23:30',
        '2026-04-04T23:30-03:00',
        open('2026-04-04T23:30-03:00'),
        shut('2026-04-05T00:00-04:00'),
      ),
      ['is closed when it is 23:15 for the second time', '2026-04-04T23:15-04:00', shut('2026-04-05T00:00-04:00')],
      edge('opens with Sunday', '2026-04-05T04:00Z', shut('2026-04-05T04:00Z'), open('2026-04-05T02:00-04:00')),
    );

    table(
      'Santiago in April: the hour that comes twice is two hours of Saturday',
      {timezone: 'America/Santiago', weekly: {saturday: hours('23:00-24:00')}},
      edge('opens the first time', '2026-04-05T02:00Z', shut('2026-04-05T02:00Z'), open('2026-04-05T04:00Z')),
      edge('closes with the date', '2026-04-05T04:00Z', open('2026-04-05T04:00Z'), shut('2026-04-11T23:00-04:00')),
    );

    // Cairo and Havana in years whose rules the time-zone data of every browser agree on.
    table(
      'Cairo in April: a Friday that begins at one',
      {timezone: 'Africa/Cairo', weekly: {thursday: hours('20:00-24:00'), friday: hours('00:00-08:00')}},
      ['is one period over the gap', '2009-04-23T20:00+02:00', open('2009-04-24T08:00+03:00')],
      edge(
        'has no seam at the gap',
        '2009-04-23T22:00Z',
        open('2009-04-24T08:00+03:00'),
        open('2009-04-24T08:00+03:00'),
      ),
    );

    table(
      'Cairo in April: intervals of that missing hour',
      {timezone: 'Africa/Cairo', weekly: {friday: hours('00:15-00:45 00:50-01:20')}},
      edge(
        'moves what lies inside the gap',
        '2009-04-24T01:15+03:00',
        shut('2009-04-24T01:15+03:00'),
        open('2009-04-24T01:45+03:00'),
      ),
      edge(
        'leaves out what is turned around',
        '2009-04-24T01:45+03:00',
        open('2009-04-24T01:45+03:00'),
        shut('2009-05-01T00:15+03:00'),
      ),
    );

    table(
      'Beirut in March: a night shift into the missing midnight',
      {timezone: 'Asia/Beirut', weekly: {saturday: hours('22:00-00:30')}},
      edge(
        'closes at 01:30 by the clock',
        '2026-03-29T01:30+03:00',
        open('2026-03-29T01:30+03:00'),
        shut('2026-04-04T22:00+03:00'),
      ),
    );

    table(
      'Havana in November: Sunday’s first hour comes twice',
      {timezone: 'America/Havana', weekly: {saturday: hours('20:00-24:00'), sunday: hours('00:30-06:00')}},
      edge(
        'closes Saturday the first time it is midnight',
        '2015-11-01T00:00-04:00',
        open('2015-11-01T00:00-04:00'),
        shut('2015-11-01T00:30-04:00'),
      ),
      ['is open when it is midnight for the second time', '2015-11-01T00:00-05:00', open('2015-11-01T06:00-05:00')],
    );

    table(
      'St John’s in 2010: a minute after midnight, Saturday’s last hour began again',
      {
        timezone: 'America/St_Johns',
        weekly: {saturday: hours('09:00-23:30'), sunday: hours('00:00-02:00')},
        exceptions: [{from: '2010-11-06', name: 'Saturday off', hours: []}],
      },
      edge(
        'opens the first time it is Sunday',
        '2010-11-07T00:00-02:30',
        shut('2010-11-07T00:00-02:30', 'Saturday off'),
        open('2010-11-07T02:00-03:30'),
      ),
      ['is open although it is Saturday again', '2010-11-06T23:30-03:30', open('2010-11-07T02:00-03:30')],
    );

    table(
      'St John’s in 2010: the date that comes twice is an exception twice',
      {
        timezone: 'America/St_Johns',
        weekly: {monday: hours('09:00-17:00')},
        exceptions: [{from: '2010-11-06', name: 'Saturday off', hours: []}],
      },
      edge(
        'ends with the date',
        '2010-11-07T00:00-02:30',
        shut('2010-11-08T09:00-03:30', 'Saturday off'),
        shut('2010-11-08T09:00-03:30'),
      ),
      edge(
        'begins again when the clock is put back',
        '2010-11-07T02:31Z',
        shut('2010-11-08T09:00-03:30'),
        shut('2010-11-08T09:00-03:30', 'Saturday off'),
      ),
      edge(
        'ends with the date for good',
        '2010-11-07T00:00-03:30',
        shut('2010-11-08T09:00-03:30', 'Saturday off'),
        shut('2010-11-08T09:00-03:30'),
      ),
    );

    table(
      'Apia skipped a whole Friday in 2011',
      {timezone: 'Pacific/Apia', weekly: {thursday: hours('22:00-02:00'), friday: hours('09:00-17:00')}},
      ['moves its hours forward by the gap', '2011-12-31T05:00+14:00', shut('2011-12-31T09:00+14:00')],
      edge(
        'closes Thursday’s night at two on Saturday',
        '2011-12-31T02:00+14:00',
        open('2011-12-31T02:00+14:00'),
        shut('2011-12-31T09:00+14:00'),
      ),
      edge(
        'goes on with Thursday',
        '2011-12-31T17:00+14:00',
        open('2011-12-31T17:00+14:00'),
        shut('2012-01-05T22:00+14:00'),
      ),
    );
  });

  describe('zones', () => {
    table(
      'Kathmandu is 5:45 ahead',
      {timezone: 'Asia/Kathmandu', weekly: {monday: hours('09:00-17:00')}},
      edge('opens', '2026-03-02T03:15:00Z', shut('2026-03-02T03:15:00Z'), open('2026-03-02T11:15:00Z')),
      edge('closes', '2026-03-02T11:15:00Z', open('2026-03-02T11:15:00Z'), shut('2026-03-09T03:15:00Z')),
    );

    table(
      'Morocco goes back an hour for Ramadan',
      {timezone: 'Africa/Casablanca', weekly: {monday: hours('09:00-17:00')}},
      edge('opens before', '2025-02-17T08:00Z', shut('2025-02-17T08:00Z'), open('2025-02-17T16:00Z')),
      ['looks into Ramadan', '2025-02-17T16:00Z', shut('2025-02-24T09:00Z')],
      edge('opens during', '2025-02-24T09:00Z', shut('2025-02-24T09:00Z'), open('2025-02-24T17:00Z')),
      ['looks out of Ramadan', '2025-03-31T17:00Z', shut('2025-04-07T08:00Z')],
      edge('opens after', '2025-04-07T08:00Z', shut('2025-04-07T08:00Z'), open('2025-04-07T16:00Z')),
    );

    table(
      'St John’s has half an hour and summer time',
      {timezone: 'America/St_Johns', weekly: everyDay('09:00-17:00')},
      edge('opens in winter', '2026-01-05T12:30Z', shut('2026-01-05T12:30Z'), open('2026-01-05T20:30Z')),
      edge('opens in summer', '2026-07-06T11:30Z', shut('2026-07-06T11:30Z'), open('2026-07-06T19:30Z')),
    );

    for (const [alias, offset] of [
      ['US/Eastern', '-04:00'],
      ['Asia/Calcutta', '+05:30'],
      ['Asia/Kolkata', '+05:30'],
      ['Asia/Katmandu', '+05:45'],
      ['Europe/Kiev', '+03:00'],
      ['Europe/Kyiv', '+03:00'],
      ['Japan', '+09:00'],
      ['UTC', 'Z'],
      ['GMT', 'Z'],
      ['Etc/UTC', 'Z'],
    ] as const) {
      table(
        `the name ${alias}`,
        {timezone: alias, weekly: {monday: hours('09:00-17:00')}},
        edge(
          'is as good as any',
          `2026-07-06T09:00${offset}`,
          shut(`2026-07-06T09:00${offset}`),
          open(`2026-07-06T17:00${offset}`),
        ),
      );
    }

    it('keeps one parsed value right through many years of clock changes', () => {
      const value = parse({timezone: 'Europe/Paris', weekly: everyDay('09:00-17:00')});
      for (const at of ['2006-07-01T09:00+02:00', '2016-01-31T09:00+01:00', '2026-10-25T09:00+01:00']) {
        expect(ask(value, at), at).to.deep.equal(open(at.replace('T09', 'T17')));
        expect(ask(value, Date.parse(at) - 1), at).to.deep.equal(shut(at));
      }
    });
  });

  describe('exceptions', () => {
    const christmas = {
      timezone: 'Europe/Paris',
      weekly: everyDay('09:00-17:00'),
      exceptions: [
        {from: '2026-12-24', name: 'Christmas Eve', hours: hours('09:00-12:00')},
        {from: '2026-12-25', name: 'Christmas', hours: []},
        {from: '2026-12-28', to: '2026-12-31', name: 'Stocktaking', hours: hours('10:00-14:00')},
      ],
    };
    table(
      'replace the weekly hours of the dates they cover',
      christmas,
      edge(
        'closes at noon on the 24th',
        '2026-12-24T12:00+01:00',
        open('2026-12-24T12:00+01:00'),
        shut('2026-12-26T09:00+01:00', 'Christmas Eve'),
      ),
      [
        'names the exception of the date, not of the opening',
        '2026-12-25T00:00+01:00',
        shut('2026-12-26T09:00+01:00', 'Christmas'),
      ],
      ['is closed at the usual hour', '2026-12-25T10:00+01:00', shut('2026-12-26T09:00+01:00', 'Christmas')],
      [
        'still closed by it in the last millisecond',
        '2026-12-25T23:59:59.999+01:00',
        shut('2026-12-26T09:00+01:00', 'Christmas'),
      ],
      ['the next date is an ordinary one', '2026-12-26T00:00+01:00', shut('2026-12-26T09:00+01:00')],
      ['the next date opens as usual', '2026-12-26T09:00+01:00', open('2026-12-26T17:00+01:00')],
      ['looks from an ordinary evening to shorter hours', '2026-12-27T17:00+01:00', shut('2026-12-28T10:00+01:00')],
      [
        'does not add to the usual hours: before',
        '2026-12-28T09:30+01:00',
        shut('2026-12-28T10:00+01:00', 'Stocktaking'),
      ],
      edge(
        'opens with its own hours on the first date of a range',
        '2026-12-28T10:00+01:00',
        shut('2026-12-28T10:00+01:00', 'Stocktaking'),
        open('2026-12-28T14:00+01:00'),
      ),
      edge(
        'does not add to the usual hours: after',
        '2026-12-28T14:00+01:00',
        open('2026-12-28T14:00+01:00'),
        shut('2026-12-29T10:00+01:00', 'Stocktaking'),
      ),
      edge(
        'covers the last date of a range',
        '2026-12-31T14:00+01:00',
        open('2026-12-31T14:00+01:00'),
        shut('2027-01-01T09:00+01:00', 'Stocktaking'),
      ),
      ['ends with the range', '2027-01-01T00:00+01:00', shut('2027-01-01T09:00+01:00')],
      ['is over in the next year', '2027-12-25T10:00+01:00', open('2027-12-25T17:00+01:00')],
    );

    it('carries the exception’s own message', () => {
      const value = parse({
        timezone: 'UTC',
        weekly: everyDay('09:00-17:00'),
        exceptions: [{from: '2026-12-28', name: 'Stocktaking', hours: [], message: 'We are counting parcels.'}],
      });
      const answer = availabilityAt(value, new Date('2026-12-28T12:00Z'));
      expect(answer).to.have.nested.property('exception.message', 'We are counting parcels.');
      expect(answer).to.have.property('exception').that.deep.equals(value.exceptions[0]);
    });

    describe('that keeps the opening from coming earlier', () => {
      const shop = {
        timezone: 'Europe/Paris',
        weekly: Object.fromEntries(
          ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, hours('09:00-17:00')]),
        ),
        exceptions: [
          {from: '2026-12-24', to: '2027-01-01', name: 'Christmas break', hours: []},
          {from: '2026-11-16', name: 'Stocktaking', hours: hours('12:00-14:00')},
          {from: '2026-11-21', name: 'A Saturday', hours: []},
        ],
      };
      for (const [fact, at, expected] of [
        ['is named on the evening before', '2026-12-23T18:00+01:00', 'Christmas break'],
        ['is named to the last millisecond of that date', '2026-12-23T23:59:59.999+01:00', 'Christmas break'],
        ['is named during it too, for its later dates', '2026-12-24T00:00+01:00', 'Christmas break'],
        ['is none on its last date', '2027-01-01T00:00+01:00', undefined],
        ['is none on the evening before that', '2026-12-22T18:00+01:00', undefined],
        ['is named over a weekend that comes before it', '2026-11-13T18:00+01:00', 'Stocktaking'],
        ['is none on a day without usual hours', '2026-11-20T18:00+01:00', undefined],
        ['is none between its hours and the next day', '2026-11-16T15:00+01:00', undefined],
      ] as const) {
        it(fact, () => {
          const answer = availabilityAt(parse(shop), new Date(at)) as {delayedBy?: {name?: string}};
          expect(answer.delayedBy?.name).to.equal(expected);
          expect('delayedBy' in answer).to.equal(expected !== undefined);
        });
      }

      it('is the first of several', () => {
        const exceptions = [
          {from: '2026-12-24', name: 'Christmas Eve', hours: []},
          {from: '2026-12-25', name: 'Christmas', hours: []},
        ];
        const answer = availabilityAt(parse({...shop, exceptions}), new Date('2026-12-23T18:00+01:00'));
        expect(answer).to.have.nested.property('delayedBy.name', 'Christmas Eve');
      });

      it('is named where no opening is known for a year', () => {
        const exceptions = [{from: '2026-12-24', to: '2028-12-31', name: 'Sabbatical', hours: []}];
        const answer = availabilityAt(parse({...shop, exceptions}), new Date('2026-12-23T18:00+01:00'));
        expect(answer).to.deep.include({status: 'closed', opensAt: null});
        expect(answer).to.have.nested.property('delayedBy.name', 'Sabbatical');
      });
    });

    it('has no exception on an ordinary closed day', () => {
      const answer = availabilityAt(parse(christmas), new Date('2026-12-26T03:00Z'));
      expect((answer as {exception?: unknown}).exception).to.equal(undefined);
    });

    table(
      'a closed slot inside a day, for a staff meeting',
      {
        timezone: 'Europe/Paris',
        weekly: workdays('09:00-17:00'),
        exceptions: [{from: '2026-03-03', name: 'Meeting', hours: hours('09:00-10:00 12:00-17:00')}],
      },
      edge(
        'closes for it',
        '2026-03-03T10:00+01:00',
        open('2026-03-03T10:00+01:00'),
        shut('2026-03-03T12:00+01:00', 'Meeting'),
      ),
      edge(
        'opens after it',
        '2026-03-03T12:00+01:00',
        shut('2026-03-03T12:00+01:00', 'Meeting'),
        open('2026-03-03T17:00+01:00'),
      ),
    );

    table(
      'opens a day that is usually closed',
      {
        timezone: 'Europe/Paris',
        weekly: workdays('09:00-17:00'),
        exceptions: [{from: '2026-12-20', name: 'Advent Sunday', hours: hours('13:00-18:00')}],
      },
      ['is announced on Friday', '2026-12-18T17:00+01:00', shut('2026-12-20T13:00+01:00')],
      edge(
        'opens on that Sunday',
        '2026-12-20T13:00+01:00',
        shut('2026-12-20T13:00+01:00', 'Advent Sunday'),
        open('2026-12-20T18:00+01:00'),
      ),
    );

    table(
      'without hours means closed all day, and counts in the account’s zone',
      {
        timezone: 'Pacific/Kiritimati',
        weekly: everyDay('00:00-24:00'),
        exceptions: [{from: '2026-03-02', name: 'Monday off'}],
      },
      edge(
        'begins with the date there',
        '2026-03-01T10:00Z',
        open('2026-03-01T10:00Z'),
        shut('2026-03-02T10:00Z', 'Monday off'),
      ),
      edge('ends with the date there', '2026-03-02T10:00Z', shut('2026-03-02T10:00Z', 'Monday off'), open(null)),
    );

    describe('and nights', () => {
      table(
        'the night before runs into a closed date',
        {
          timezone: 'Europe/Paris',
          weekly: everyDay('22:00-02:00'),
          exceptions: [{from: '2026-03-07', name: 'Off', hours: []}],
        },
        ['is open after midnight on the exception', '2026-03-07T01:00+01:00', open('2026-03-07T02:00+01:00')],
        ['names the real end from Friday evening', '2026-03-06T22:00+01:00', open('2026-03-07T02:00+01:00')],
        edge(
          'closes at two, then the exception governs',
          '2026-03-07T02:00+01:00',
          open('2026-03-07T02:00+01:00'),
          shut('2026-03-08T22:00+01:00', 'Off'),
        ),
        ['has no night of its own', '2026-03-07T23:00+01:00', shut('2026-03-08T22:00+01:00', 'Off')],
        ['leaves no tail on the next date', '2026-03-08T01:00+01:00', shut('2026-03-08T22:00+01:00')],
      );

      table(
        'an exception’s own night shift',
        {
          timezone: 'Europe/Paris',
          weekly: {friday: hours('20:00-22:00'), saturday: hours('09:00-12:00')},
          exceptions: [{from: '2026-03-06', name: 'Long night', hours: hours('23:00-03:00')}],
        },
        ['replaces Friday evening', '2026-03-06T21:00+01:00', shut('2026-03-06T23:00+01:00', 'Long night')],
        ['runs into the ordinary Saturday', '2026-03-07T02:59:59.999+01:00', open('2026-03-07T03:00+01:00')],
        ['ends there, with an ordinary date', '2026-03-07T03:00+01:00', shut('2026-03-07T09:00+01:00')],
      );

      table(
        'a night and the exception that it runs into are one period when they touch',
        {
          timezone: 'Europe/Paris',
          weekly: {friday: hours('22:00-02:00')},
          exceptions: [{from: '2026-03-07', name: 'Sale', hours: hours('02:00-05:00')}],
        },
        ['is open until five', '2026-03-06T23:00+01:00', open('2026-03-07T05:00+01:00')],
        ['closes under the exception', '2026-03-07T05:00+01:00', shut('2026-03-13T22:00+01:00', 'Sale')],
      );

      table(
        'an exception until 24:00 does not close the next date',
        {
          timezone: 'Europe/Paris',
          weekly: everyDay('00:00-24:00'),
          exceptions: [{from: '2026-03-04', name: 'Late', hours: hours('12:00-24:00')}],
        },
        edge(
          'closes when it begins',
          '2026-03-04T00:00+01:00',
          open('2026-03-04T00:00+01:00'),
          shut('2026-03-04T12:00+01:00', 'Late'),
        ),
        edge(
          'is always open again from noon',
          '2026-03-04T12:00+01:00',
          shut('2026-03-04T12:00+01:00', 'Late'),
          open(null),
        ),
        ['has no seam at midnight', '2026-03-05T00:00+01:00', open(null)],
      );
    });

    describe('yearly', () => {
      const yearly: PlainHours = {
        timezone: 'Europe/Paris',
        weekly: everyDay('09:00-17:00'),
        exceptions: [{from: '2026-12-25', yearly: true, name: 'Christmas', hours: []}],
      };
      table(
        'one date',
        yearly,
        ['holds in its own year', '2026-12-25T12:00+01:00', shut('2026-12-26T09:00+01:00', 'Christmas')],
        ['holds in later years', '2031-12-25T12:00+01:00', shut('2031-12-26T09:00+01:00', 'Christmas')],
        ['holds in earlier years', '2019-12-25T12:00+01:00', shut('2019-12-26T09:00+01:00', 'Christmas')],
        ['is skipped when looking ahead', '2030-12-24T17:00+01:00', shut('2030-12-26T09:00+01:00')],
      );

      for (const to of ['2027-01-02', '2026-01-02']) {
        table(
          `a range from 2026-12-24 to ${to} wraps over New Year`,
          {
            timezone: 'Europe/Paris',
            weekly: everyDay('09:00-17:00'),
            exceptions: [{from: '2026-12-24', to, yearly: true, name: 'Winter break'}],
          },
          ['is open on the day before', '2026-12-23T12:00+01:00', open('2026-12-23T17:00+01:00')],
          ['begins on 24 December', '2026-12-24T00:00+01:00', shut('2027-01-03T09:00+01:00', 'Winter break')],
          ['covers New Year’s Eve', '2028-12-31T23:59:59.999+01:00', shut('2029-01-03T09:00+01:00', 'Winter break')],
          ['covers New Year', '2029-01-01T00:00+01:00', shut('2029-01-03T09:00+01:00', 'Winter break')],
          ['covers 2 January', '2020-01-02T12:00+01:00', shut('2020-01-03T09:00+01:00', 'Winter break')],
          ['is over on 3 January', '2027-01-03T00:00+01:00', shut('2027-01-03T09:00+01:00')],
          ['leaves the summer alone', '2026-07-01T12:00+02:00', open('2026-07-01T17:00+02:00')],
        );
      }

      table(
        '29 February exists in leap years only',
        {
          timezone: 'Europe/Paris',
          weekly: everyDay('09:00-17:00'),
          exceptions: [{from: '2024-02-29', yearly: true, name: 'Leap day', hours: []}],
        },
        ['is closed in 2028', '2028-02-29T12:00+01:00', shut('2028-03-01T09:00+01:00', 'Leap day')],
        ['is not moved to 28 February', '2027-02-28T12:00+01:00', open('2027-02-28T17:00+01:00')],
        ['is not moved to 1 March', '2027-03-01T12:00+01:00', open('2027-03-01T17:00+01:00')],
        ['does not exist in 2100', '2100-02-28T17:00+01:00', shut('2100-03-01T09:00+01:00')],
        ['existed in 2000', '2000-02-29T12:00+01:00', shut('2000-03-01T09:00+01:00', 'Leap day')],
      );

      table(
        'a range over the end of February',
        {
          timezone: 'Europe/Paris',
          weekly: everyDay('09:00-17:00'),
          exceptions: [{from: '2026-02-28', to: '2026-03-01', yearly: true, name: 'Move', hours: []}],
        },
        ['is two days long in 2027', '2027-02-28T12:00+01:00', shut('2027-03-02T09:00+01:00', 'Move')],
        ['covers 29 February in 2028', '2028-02-29T12:00+01:00', shut('2028-03-02T09:00+01:00', 'Move')],
      );

      for (const order of ['dated first', 'yearly first']) {
        const exceptions = [
          {from: '2026-12-25', name: 'Open this once', hours: hours('10:00-12:00')},
          {from: '2027-12-20', to: '2027-12-31', name: 'Holiday', hours: []},
          {from: '2020-12-25', yearly: true, name: 'Christmas', hours: hours('15:00-16:00')},
        ];
        table(
          `a dated exception beats a yearly one, ${order} in the list`,
          {
            timezone: 'Europe/Paris',
            weekly: everyDay('09:00-17:00'),
            exceptions: order === 'dated first' ? exceptions : exceptions.reverse(),
          },
          ['in the dated year: the hours', '2026-12-25T10:00+01:00', open('2026-12-25T12:00+01:00')],
          [
            'in the dated year: nothing of the yearly one',
            '2026-12-25T15:30+01:00',
            shut('2026-12-26T09:00+01:00', 'Open this once'),
          ],
          ['inside a dated range', '2027-12-25T15:30+01:00', shut('2028-01-01T09:00+01:00', 'Holiday')],
          ['in other years: the yearly one', '2028-12-25T15:00+01:00', open('2028-12-25T16:00+01:00')],
        );
      }
    });

    table(
      'a closure longer than 25 days',
      {
        timezone: 'Europe/Paris',
        weekly: workdays('09:00-17:00'),
        exceptions: [{from: '2026-07-20', to: '2026-08-31', name: 'Summer', hours: []}],
      },
      ['is seen from the Friday before', '2026-07-17T17:00+02:00', shut('2026-09-01T09:00+02:00')],
      ['is seen from its first day', '2026-07-20T00:00+02:00', shut('2026-09-01T09:00+02:00', 'Summer')],
      edge(
        'ends on the first of September',
        '2026-09-01T09:00+02:00',
        shut('2026-09-01T09:00+02:00'),
        open('2026-09-01T17:00+02:00'),
      ),
    );

    table(
      'a closure over a clock change',
      {
        timezone: 'Europe/Berlin',
        weekly: workdays('09:00-17:00'),
        exceptions: [{from: '2026-03-23', to: '2026-03-30', name: 'Move', hours: []}],
      },
      ['opens by the new time', '2026-03-24T12:00+01:00', shut('2026-03-31T09:00+02:00', 'Move')],
    );

    table(
      'hours inside a gap, on one date only',
      {timezone: 'Europe/Berlin', exceptions: [{from: '2026-03-29', name: 'Gap', hours: hours('02:30-03:10')}]},
      ['never opens', '2026-03-28T12:00+01:00', shut(null)],
      ['is closed by the exception', '2026-03-29T03:20+02:00', shut(null, 'Gap')],
    );
  });

  describe('seasons', () => {
    const summer: PlainHours = {
      timezone: 'Europe/Paris',
      weekly: workdays('09:00-17:00'),
      seasons: [
        {from: '2026-07-01', to: '2026-08-31', yearly: true, name: 'Summer', weekly: {monday: hours('08:00-13:00')}},
        {from: '2027-08-02', to: '2027-08-15', name: 'Works on the house', weekly: {tuesday: hours('10:00-11:00')}},
      ],
      exceptions: [
        {from: '2026-07-14', name: 'Bastille Day', hours: hours('10:00-12:00')},
        {from: '2026-08-31', yearly: true, name: 'Stocktaking'},
      ],
    };
    table(
      'replace the whole week',
      summer,
      edge(
        'the last of the usual hours',
        '2026-06-30T17:00+02:00',
        open('2026-06-30T17:00+02:00'),
        shut('2026-07-06T08:00+02:00'),
      ),
      ['a weekday that the season does not name is closed', '2026-07-01T12:00+02:00', shut('2026-07-06T08:00+02:00')],
      edge(
        'its own hours begin',
        '2026-07-06T08:00+02:00',
        shut('2026-07-06T08:00+02:00'),
        open('2026-07-06T13:00+02:00'),
      ),
      edge('and end', '2026-07-06T13:00+02:00', open('2026-07-06T13:00+02:00'), shut('2026-07-13T08:00+02:00')),
      ['the usual hours are back after it', '2026-09-01T09:00+02:00', open('2026-09-01T17:00+02:00')],
      ['in other years, too', '2031-07-07T12:00+02:00', open('2031-07-07T13:00+02:00')],
      ['a dated one beats it', '2027-08-02T12:00+02:00', shut('2027-08-03T10:00+02:00')],
      ['to its last day', '2027-08-10T10:59+02:00', open('2027-08-10T11:00+02:00')],
      ['and not longer', '2027-08-16T12:00+02:00', open('2027-08-16T13:00+02:00')],
    );
    table(
      'are beaten by exceptions',
      summer,
      ['hours of a date', '2026-07-14T11:00+02:00', open('2026-07-14T12:00+02:00')],
      ['a closed date', '2026-08-31T09:00+02:00', shut('2026-09-01T09:00+02:00', 'Stocktaking')],
    );
    table(
      'govern what starts on their dates',
      {
        timezone: 'Europe/Paris',
        weekly: {friday: hours('22:00-04:00'), saturday: hours('12:00-20:00')},
        seasons: [{from: '2026-08-01', to: '2026-08-31', weekly: {monday: hours('20:00-06:00')}}],
      },
      // 31 July 2026 is a Friday, 31 August a Monday.
      ['the night before runs on', '2026-08-01T03:00+02:00', open('2026-08-01T04:00+02:00')],
      ['then the season holds', '2026-08-01T12:00+02:00', shut('2026-08-03T20:00+02:00')],
      ['its last night runs on', '2026-09-01T05:00+02:00', open('2026-09-01T06:00+02:00')],
    );
    table(
      'wrap over New Year',
      {
        timezone: 'America/New_York',
        weekly: everyDay('09:00-17:00'),
        seasons: [{from: '2026-11-15', to: '2027-02-28', yearly: true, weekly: everyDay('10:00-16:00')}],
      },
      ['before', '2026-11-14T16:30-05:00', open('2026-11-14T17:00-05:00')],
      ['first day', '2026-11-15T16:30-05:00', shut('2026-11-16T10:00-05:00')],
      ['New Year', '2030-01-01T10:00-05:00', open('2030-01-01T16:00-05:00')],
      ['28 February', '2027-02-28T16:00-05:00', shut('2027-03-01T09:00-05:00')],
      ['29 February is outside of it', '2028-02-29T16:30-05:00', open('2028-02-29T17:00-05:00')],
    );
    table(
      'on 29 February',
      {
        timezone: 'UTC',
        weekly: everyDay('09:00-17:00'),
        seasons: [
          {from: '2028-02-29', to: '2028-02-29', yearly: true, name: 'Leap day', weekly: everyDay('12:00-13:00')},
        ],
      },
      ['in a leap year', '2032-02-29T09:00Z', shut('2032-02-29T12:00Z')],
      ['in none', '2027-02-28T09:00Z', open('2027-02-28T17:00Z')],
      ['and the day after', '2027-03-01T09:00Z', open('2027-03-01T17:00Z')],
    );
    table(
      'meet the usual hours without a pause',
      {
        timezone: 'UTC',
        weekly: everyDay('00:00-24:00'),
        seasons: [{from: '2026-07-01', to: '2026-07-31', weekly: everyDay('00:00-24:00')}],
        exceptions: [{from: '2026-08-02'}],
      },
      ['one open period', '2026-06-30T12:00Z', open('2026-08-02T00:00Z')],
    );
    table(
      'that are closed',
      {
        timezone: 'UTC',
        weekly: workdays('09:00-17:00'),
        seasons: [{from: '2026-12-21', to: '2027-01-10', name: 'Winter break'}],
      },
      ['have no hours at all', '2026-12-21T12:00Z', shut('2027-01-11T09:00Z')],
    );
    table(
      'count as hours that are set',
      {timezone: 'UTC', seasons: [{from: '2026-07-01', to: '2026-07-31', weekly: everyDay('09:00-17:00')}]},
      ['outside of them', '2026-06-30T12:00Z', shut('2026-07-01T09:00Z')],
      ['long after the last one', '2027-08-01T12:00Z', shut(null)],
    );
  });

  describe('what is asked', () => {
    it('leaves the instant that it was asked about alone', () => {
      const at = new Date('2026-03-02T12:00Z');
      availabilityAt(parse({timezone: 'Europe/Paris', weekly: workdays('09:00-17:00')}), at);
      expect(at.toISOString()).to.equal('2026-03-02T12:00:00.000Z');
    });

    it('hands out dates of its own, so that changing one changes no later answer', () => {
      const value = parse({timezone: 'UTC', weekly: workdays('09:00-17:00')});
      const at = new Date('2026-03-02T12:00Z');
      const first = availabilityAt(value, at);
      if (first.status === 'open') first.closesAt?.setTime(0);
      expect(ask(value, '2026-03-02T12:00Z')).to.deep.equal(open('2026-03-02T17:00Z'));
    });

    it('gives the same answer in any order of questions', () => {
      const value = parse({timezone: 'Europe/Paris', weekly: workdays('09:00-12:00 13:00-17:00')});
      const times = ['2026-03-02T08:30Z', '2019-08-08T09:30Z', '2031-01-01T12:30Z', '2026-03-02T08:30Z'];
      const forwards = times.map((at) => ask(value, at));
      const backwards = [...times].reverse().map((at) => ask(value, at));
      expect(backwards.reverse()).to.deep.equal(forwards);
    });

    it('keeps two schedules apart', () => {
      const paris = parse({timezone: 'Europe/Paris', weekly: everyDay('09:00-17:00')});
      const tokyo = parse({timezone: 'Asia/Tokyo', weekly: everyDay('09:00-17:00')});
      expect(ask(paris, '2026-03-02T10:00Z')).to.deep.equal(open('2026-03-02T17:00+01:00'));
      expect(ask(tokyo, '2026-03-02T10:00Z')).to.deep.equal(shut('2026-03-03T09:00+09:00'));
      expect(ask(paris, '2026-03-02T10:00Z')).to.deep.equal(open('2026-03-02T17:00+01:00'));
    });

    it('understands a value that was copied, as on the way to a worker', () => {
      const value = parse({
        timezone: 'Europe/Paris',
        weekly: everyDay('09:00-17:00'),
        exceptions: [{from: '2026-12-25', yearly: true, name: 'Christmas'}],
      });
      const copy = structuredClone(value);
      expect(ask(copy, '2026-03-02T10:00Z')).to.deep.equal(open('2026-03-02T17:00+01:00'));
      expect(ask(copy, '2026-12-25T10:00Z')).to.deep.equal(shut('2026-12-26T09:00+01:00', 'Christmas'));
    });
  });

  describe('minute by minute', () => {
    const scanned: [string, PlainHours, from: string, days: number][] = [
      [
        'breaks, nights and overlaps in Kathmandu',
        {
          timezone: 'Asia/Kathmandu',
          weekly: {
            sunday: hours('23:30-00:10'),
            monday: hours('00:00-00:01 09:00-12:00 11:59-12:30 17:30-18:00 22:00-02:00'),
            tuesday: hours('01:30-02:30 23:59-24:00'),
          },
          exceptions: [{from: '2026-03-04', name: 'Short', hours: hours('00:00-00:30 23:00-01:00')}],
        },
        '2026-03-01T00:00+05:45',
        5,
      ],
      [
        'a range and a yearly date in New York',
        {
          timezone: 'America/New_York',
          weekly: everyDay('06:00-09:30 20:00-04:00'),
          exceptions: [
            {from: '2026-07-02', to: '2026-07-03', name: 'Early', hours: hours('05:00-09:00')},
            {from: '2000-07-04', yearly: true, name: 'Fourth of July'},
          ],
        },
        '2026-07-01T12:00-04:00',
        4,
      ],
    ];
    for (const [title, document, from, days] of scanned) {
      it(`agrees with the clock on the wall: ${title}`, () => {
        const value = parse(document);
        for (let minute = 0; minute < days * 1440; minute++) {
          const at = Date.parse(from) + minute * 60_000;
          if (minute % 720 === 0) expect(clocksChangeNear(document.timezone, at)).to.equal(false);
          const wall = isOpenByWallClock(document, at);
          if (isOpenBrute(document, at) !== wall) expect.fail(`the oracle is wrong at ${iso(at)}`);
          if ((availabilityAt(value, new Date(at)).status === 'open') !== wall) {
            expect.fail(`the engine is wrong at ${iso(at)}`);
          }
        }
      });
    }
  });
});

/** The length of '02:30-03:10' in milliseconds. */
function minutes(text: string): number {
  const [opens, closes] = text.split('-').map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return (closes! - opens!) * 60_000;
}

describe('how long an answer holds', () => {
  const until = (document: object, at: string) => {
    const {exception, ...stretch} = timelineOf(document)!.stretchAt(Date.parse(at));
    return [iso(stretch.until), exception?.name];
  };
  const never = {opens: '10:00', closes: '12:00'};

  it('is no longer than to the instant from which an opening is near enough to be known', () => {
    const document = {timezone: 'UTC', exceptions: [{from: '2027-06-01', hours: [never]}]};
    expect(until(document, '2026-05-31T09:00Z')).to.deep.equal(['2026-05-31T10:00:00.000Z', undefined]);
    expect(until(document, '2026-05-31T10:00Z')).to.deep.equal(['2026-06-01T00:00:00.000Z', undefined]);
  });

  it('ends with the date of an exception, and where clocks change on that date', () => {
    const exceptions = [{from: '2026-03-29', name: 'Off'}];
    const document = {timezone: 'Europe/Paris', weekly: {friday: [never]}, exceptions};
    for (const [at, end, name] of [
      ['2026-03-28T22:30Z', '2026-03-28T23:00:00.000Z', undefined],
      ['2026-03-28T23:00Z', '2026-03-29T00:00:00.000Z', 'Off'],
      ['2026-03-29T00:00Z', '2026-03-29T01:00:00.000Z', 'Off'],
      ['2026-03-29T01:00Z', '2026-03-29T22:00:00.000Z', 'Off'],
      ['2026-03-29T22:00Z', '2026-03-30T00:00:00.000Z', undefined],
    ] as const) {
      expect(until(document, at), at).to.deep.equal([end, name]);
    }
  });

  it('is right on both sides of a midnight that comes twice: clocks were put back from 00:01', () => {
    const exceptions = [{from: '2010-11-06', name: 'Off'}];
    const document = {timezone: 'America/St_Johns', weekly: {friday: [never]}, exceptions};
    for (const [at, end, name] of [
      ['2010-11-07T02:00Z', '2010-11-07T02:30:00.000Z', 'Off'],
      ['2010-11-07T02:30Z', '2010-11-07T02:31:00.000Z', undefined],
      ['2010-11-07T02:31Z', '2010-11-07T03:30:00.000Z', 'Off'],
      ['2010-11-07T03:30Z', '2010-11-08T00:00:00.000Z', undefined],
    ] as const) {
      expect(until(document, at), at).to.deep.equal([end, name]);
    }
  });

  it('goes with what looks odd in the document', () => {
    const odd = (weekly: object) => timelineOf({timezone: 'UTC', weekly})!.looksOdd;
    expect([odd({monday: [never]}), odd({monday: [never], Monday: []})]).to.deep.equal([false, true]);
  });
});
