// Published hours: what search engines are told, that it means the same by schema.org's rules, and that our import reads the same.
// Random documents: a third of them outside of Chromium.
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {type Timeline, timelineOf} from '../../../src/domain/availability.js';
import {DAY, dayNumber, WEEKDAYS, weekdayOf} from '../../../src/domain/calendar.js';
import {dateText} from '../../../src/domain/editing/dates.js';
import {timeOf} from '../../../src/domain/editing/intervals.js';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import {
  type OpeningHoursSpecification,
  publishedHours,
  type PublishedHours,
  unsaidOf,
} from '../../../src/domain/exchange/published-hours.js';
import {publishedScript} from '../../../src/domain/exchange/published-script.js';
import {parseOfficeHours} from '../../../src/domain/parse-office-hours.js';
import type {
  ExceptionInput,
  Interval,
  OfficeHours,
  OfficeHoursInput,
  SeasonInput,
  WeeklyHours,
} from '../../../src/domain/types.js';
import {tried} from '../../support/random.js';
import {isOpenByWallClock, type PlainHours} from '../oracle.js';

const TODAY = '2026-11-29';
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const SHORT = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** "09:00-12:00 13:00-17:00" */
const hours = (text: string): Interval[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((part) => ({opens: part.slice(0, 5), closes: part.slice(6)}));

/** "Mo-Fr 09:00-17:00; Sa 10:00-14:00" */
function week(text: string): WeeklyHours {
  const weekly: Record<string, Interval[]> = {};
  for (const rule of text.split('; ').filter(Boolean)) {
    const [days = '', ...times] = rule.split(' ');
    for (const part of days.split(',')) {
      const [first, last = first] = part.split('-').map((day) => SHORT.indexOf(day));
      for (let i = first!; i <= last!; i++) weekly[DAYS[i]!] = hours(times.join(' '));
    }
  }
  return weekly;
}

const parsed = (input: OfficeHoursInput): OfficeHours => {
  const result = parseOfficeHours({timezone: 'Europe/Paris', ...input});
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const published = (input: OfficeHoursInput, today = TODAY): PublishedHours =>
  publishedHours(parsed(input), dayNumber(today))!;

/** One specification as a line: "2026-12-24/2026-12-26 Mo Tu 09:00-17:00 Christmas". */
function line({name, dayOfWeek, opens, closes, validFrom, validThrough}: OpeningHoursSpecification): string {
  const dates = validFrom === validThrough ? validFrom : `${validFrom}/${validThrough}`;
  const days = dayOfWeek?.map((day) => day.slice(0, 2)).join(' ');
  return [dates, days, `${opens}-${closes}`, name].filter(Boolean).join(' ');
}

/** Special ones begin with "!". */
const lines = ({openingHoursSpecification, specialOpeningHoursSpecification = []}: PublishedHours): string[] => [
  ...openingHoursSpecification.map(line),
  ...specialOpeningHoursSpecification.map((each) => `! ${line(each)}`),
];

/** The open periods of some dates, as instants. */
function periods(timeline: Timeline | undefined, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  for (let at = from; timeline && at < to;) {
    const {isOpen, until} = timeline.stretchAt(at);
    const last = found.at(-1);
    if (isOpen && last?.[1] === at) last[1] = Math.min(until, to);
    else if (isOpen) found.push([at, Math.min(until, to)]);
    at = until;
  }
  return found;
}

/** Reads what was published as a page's source, and compares what the engine makes of both: from today to the end of next year. */
async function expectSameHours(input: OfficeHoursInput, today = TODAY): Promise<OfficeHoursInput> {
  const original = parsed(input);
  const script = publishedScript(publishedHours(original, dayNumber(today))!);
  const {kind, configuration, notUnderstood} = await readImport(`<head>${script}</head>`);
  expect(kind).to.equal('json-ld');
  expect(notUnderstood, script).to.deep.equal([]);
  const {officeHours} = configuration;
  const read = timelineOf({timezone: original.timezone, ...officeHours});
  const {zone} = timelineOf(original)!;
  const [start, end] = [dayNumber(today), dayNumber(`${Number(today.slice(0, 4)) + 2}-01-01`)].map((day) =>
    zone.instantOf(day * DAY),
  );
  expect(periods(read, start!, end!), script).to.deep.equal(periods(timelineOf(original), start!, end!));
  return officeHours!;
}

/** The openings that start on a date by what schema.org says: special ones before those with dates before the others. */
function openingsOn(
  {openingHoursSpecification, specialOpeningHoursSpecification = []}: PublishedHours,
  date: string,
): readonly OpeningHoursSpecification[] {
  const weekday = WEEKDAYS[weekdayOf(dayNumber(date))]!;
  const ofDate = (list: readonly OpeningHoursSpecification[], isDated: boolean) =>
    list.filter(
      ({dayOfWeek, validFrom, validThrough}) =>
        (dayOfWeek ?? [weekday]).some((day) => day.toLowerCase() === weekday) &&
        (validFrom !== undefined) === isDated &&
        (!isDated || (validFrom! <= date && date <= validThrough!)),
    );
  return [
    ofDate(specialOpeningHoursSpecification, true),
    ofDate(openingHoursSpecification, true),
    ofDate(openingHoursSpecification, false),
  ].find((found) => found.length)!;
}

const isClosure = ({opens, closes}: OpeningHoursSpecification) => opens === '00:00' && closes === '00:00';

const NINE = 'Mo-Fr 09:00-17:00';
const WORK = 'Mo Tu We Th Fr 09:00-17:00';
const WEEKEND_OFF = 'Sa Su 00:00-00:00';

type Row = readonly [name: string, hours: OfficeHoursInput, expected: readonly string[]];

const ROWS: readonly Row[] = [
  ['an office', {weekly: week(NINE)}, [WORK, WEEKEND_OFF]],
  [
    'a shop with a long Saturday',
    {weekly: week('Mo-Fr 09:30-18:30; Sa 10:00-20:00')},
    ['Mo Tu We Th Fr 09:30-18:30', 'Sa 10:00-20:00', 'Su 00:00-00:00'],
  ],
  [
    'a lunch break',
    {weekly: week('Mo-Fr 09:00-12:00 13:00-17:00')},
    ['Mo Tu We Th Fr 09:00-12:00', 'Mo Tu We Th Fr 13:00-17:00', WEEKEND_OFF],
  ],
  [
    'Wednesday afternoon off',
    {weekly: week('Mo-Tu,Th-Fr 08:00-12:00 14:00-18:00; We 08:00-12:00')},
    ['Mo Tu Th Fr 08:00-12:00', 'Mo Tu Th Fr 14:00-18:00', 'We 08:00-12:00', WEEKEND_OFF],
  ],
  [
    'shifts that are not in order',
    {weekly: week('Mo 13:00-17:00 09:00-12:00; Tu 09:00-12:00 13:00-17:00')},
    ['Mo Tu 09:00-12:00', 'Mo Tu 13:00-17:00', 'We Th Fr Sa Su 00:00-00:00'],
  ],
  [
    'the same shift twice',
    {weekly: week('Mo 09:00-12:00 09:00-12:00')},
    ['Mo 09:00-12:00', 'Tu We Th Fr Sa Su 00:00-00:00'],
  ],
  ['around the clock', {weekly: week('Mo-Su 00:00-24:00')}, ['Mo Tu We Th Fr Sa Su 00:00-23:59']],
  ['a whole Saturday', {weekly: week('Sa 00:00-24:00')}, ['Mo Tu We Th Fr Su 00:00-00:00', 'Sa 00:00-23:59']],
  ['until midnight', {weekly: week('Mo-Su 17:00-24:00')}, ['Mo Tu We Th Fr Sa Su 17:00-00:00']],
  ['until midnight, as the next day has it', {weekly: week('Mo-Su 17:00-00:00')}, ['Mo Tu We Th Fr Sa Su 17:00-00:00']],
  [
    'a bar',
    {weekly: week('Th 18:00-01:00; Fr-Sa 18:00-03:00')},
    ['Mo Tu We Su 00:00-00:00', 'Th 18:00-01:00', 'Fr Sa 18:00-03:00'],
  ],
  ['a club from midnight on', {weekly: week('Sa-Su 00:00-06:00')}, ['Mo Tu We Th Fr 00:00-00:00', 'Sa Su 00:00-06:00']],
  [
    'a bakery by night and by day',
    {weekly: week('Tu-Sa 06:00-13:00 22:00-02:00')},
    ['Mo Su 00:00-00:00', 'Tu We Th Fr Sa 06:00-13:00', 'Tu We Th Fr Sa 22:00-02:00'],
  ],
  [
    'a hotline from noon until ten in the morning',
    {weekly: week('Mo-Su 12:00-10:00')},
    ['Mo Tu We Th Fr Sa Su 12:00:00-10:00:00'],
  ],
  [
    'one day to the last minute of the next',
    {weekly: week('Mo 10:15-10:14')},
    ['Mo 10:15:00-10:14:00', 'Tu We Th Fr Sa Su 00:00-00:00'],
  ],
  ['Sunday alone', {weekly: week('Su 10:00-12:00')}, ['Mo Tu We Th Fr Sa 00:00-00:00', 'Su 10:00-12:00']],
  ['by the minute', {weekly: week('Mo 00:01-23:58')}, ['Mo 00:01-23:58', 'Tu We Th Fr Sa Su 00:00-00:00']],
  [
    'shifts that overlap',
    {weekly: week('Mo 09:00-14:00 12:00-17:00')},
    ['Mo 09:00-14:00', 'Mo 12:00-17:00', 'Tu We Th Fr Sa Su 00:00-00:00'],
  ],
  ['a weekday that is named and empty', {weekly: {...week(NINE), saturday: []}}, [WORK, WEEKEND_OFF]],
  [
    'Christmas with a name, dated',
    {weekly: week(NINE), exceptions: [{from: '2026-12-24', to: '2026-12-26', name: 'Christmas', hours: []}]},
    [WORK, WEEKEND_OFF, '! 2026-12-24/2026-12-26 00:00-00:00 Christmas'],
  ],
  [
    'an exception without hours at all',
    {weekly: week(NINE), exceptions: [{from: '2026-12-24'}]},
    [WORK, WEEKEND_OFF, '! 2026-12-24 00:00-00:00'],
  ],
  [
    'Christmas of every year, this year and the next',
    {weekly: week(NINE), exceptions: [{from: '2020-12-24', to: '2020-12-26', yearly: true, name: ' Christmas '}]},
    [
      WORK,
      WEEKEND_OFF,
      '! 2026-12-24/2026-12-26 00:00-00:00 Christmas',
      '! 2027-12-24/2027-12-26 00:00-00:00 Christmas',
    ],
  ],
  [
    'a holiday that is over this year',
    {weekly: week(NINE), exceptions: [{from: '2026-05-01', yearly: true}]},
    [WORK, WEEKEND_OFF, '! 2027-05-01 00:00-00:00'],
  ],
  [
    'dated holidays that are over',
    {weekly: week(NINE), exceptions: [{from: '2026-05-01'}, {from: '2026-11-27'}, {from: '2026-12-25'}]},
    [WORK, WEEKEND_OFF, '! 2026-12-25 00:00-00:00'],
  ],
  [
    'yesterday, whose night still runs',
    {weekly: week(NINE), exceptions: [{from: '2026-11-28', hours: hours('20:00-04:00')}]},
    [WORK, WEEKEND_OFF, '! 2026-11-28 20:00-04:00'],
  ],
  [
    'company holidays that run today',
    {weekly: week(NINE), exceptions: [{from: '2026-11-20', to: '2026-12-04', name: 'Holidays'}]},
    [WORK, WEEKEND_OFF, '! 2026-11-20/2026-12-04 00:00-00:00 Holidays'],
  ],
  [
    'closed from Christmas to Epiphany every year',
    {weekly: week(NINE), exceptions: [{from: '2026-12-24', to: '2026-01-06', yearly: true}]},
    [WORK, WEEKEND_OFF, '! 2026-12-24/2027-01-06 00:00-00:00', '! 2027-12-24/2027-12-31 00:00-00:00'],
  ],
  [
    'other hours on a holiday',
    {weekly: week(NINE), exceptions: [{from: '2026-12-24', yearly: true, hours: hours('09:00-12:00 12:30-13:00')}]},
    [
      WORK,
      WEEKEND_OFF,
      '! 2026-12-24 09:00-12:00',
      '! 2026-12-24 12:30-13:00',
      '! 2027-12-24 09:00-12:00',
      '! 2027-12-24 12:30-13:00',
    ],
  ],
  [
    'a whole day and an evening until midnight as exceptions',
    {
      weekly: week(NINE),
      exceptions: [
        {from: '2026-12-05', hours: hours('00:00-24:00')},
        {from: '2026-12-06', hours: hours('18:00-24:00')},
      ],
    },
    [WORK, WEEKEND_OFF, '! 2026-12-05 00:00-23:59', '! 2026-12-06 18:00-00:00'],
  ],
  [
    'a dated exception instead of the yearly one',
    {
      weekly: week(NINE),
      exceptions: [
        {from: '2026-12-24', to: '2026-12-31', yearly: true, name: 'Holidays'},
        {from: '2026-12-28', to: '2026-12-29', hours: hours('10:00-14:00'), name: 'Stocktaking'},
      ],
    },
    [
      WORK,
      WEEKEND_OFF,
      '! 2026-12-24/2026-12-27 00:00-00:00 Holidays',
      '! 2026-12-28/2026-12-29 10:00-14:00 Stocktaking',
      '! 2026-12-30/2026-12-31 00:00-00:00 Holidays',
      '! 2027-12-24/2027-12-31 00:00-00:00 Holidays',
    ],
  ],
  [
    'a dated exception that takes all of the yearly one',
    {
      weekly: week(NINE),
      exceptions: [
        {from: '2026-12-24', yearly: true},
        {from: '2026-12-20', to: '2026-12-30', hours: hours('10:00-14:00')},
      ],
    },
    [WORK, WEEKEND_OFF, '! 2026-12-20/2026-12-30 10:00-14:00', '! 2027-12-24 00:00-00:00'],
  ],
  [
    '29 February of every year, where there is none',
    {weekly: week(NINE), exceptions: [{from: '2024-02-29', yearly: true}]},
    [WORK, WEEKEND_OFF],
  ],
  [
    'a range of every year up to 29 February',
    {weekly: week(NINE), exceptions: [{from: '2024-02-27', to: '2024-02-29', yearly: true}]},
    [WORK, WEEKEND_OFF, '! 2027-02-27/2027-02-28 00:00-00:00'],
  ],
  [
    'a dated exception far away',
    {weekly: week(NINE), exceptions: [{from: '2031-06-01', to: '2031-06-30', name: 'Jubilee'}]},
    [WORK, WEEKEND_OFF, '! 2031-06-01/2031-06-30 00:00-00:00 Jubilee'],
  ],
  [
    'closed for most of a year',
    {weekly: week(NINE), exceptions: [{from: '2027-01-01', to: '2027-10-31', name: 'Rebuilding'}]},
    [WORK, WEEKEND_OFF, '! 2027-01-01/2027-10-31 00:00-00:00 Rebuilding'],
  ],
  [
    'closed for good',
    {weekly: week(NINE), exceptions: [{from: '2027-03-01', to: '9999-12-31'}]},
    [WORK, WEEKEND_OFF, '! 2027-03-01/9999-12-31 00:00-00:00'],
  ],
  [
    'open on certain dates only',
    {exceptions: [{from: '2026-12-05', hours: hours('10:00-16:00'), name: 'Sale'}]},
    ['Mo Tu We Th Fr Sa Su 00:00-00:00', '! 2026-12-05 10:00-16:00 Sale'],
  ],
  [
    'summer hours with a name',
    {
      weekly: week(NINE),
      seasons: [
        {from: '2027-07-01', to: '2027-08-31', name: 'Summer hours', weekly: week('Mo-Fr 08:00-13:00; Sa 08:00-11:00')},
      ],
    },
    [
      WORK,
      WEEKEND_OFF,
      '2027-07-01/2027-08-31 Mo Tu We Th Fr 08:00-13:00 Summer hours',
      '2027-07-01/2027-08-31 Sa 08:00-11:00 Summer hours',
      '2027-07-01/2027-08-31 Su 00:00-00:00 Summer hours',
    ],
  ],
  [
    'a winter of every year that runs',
    {
      weekly: week(NINE),
      seasons: [{from: '2026-11-15', to: '2026-02-15', yearly: true, weekly: week('Mo-Su 10:00-16:00')}],
    },
    [
      WORK,
      WEEKEND_OFF,
      '2026-11-15/2027-02-15 Mo Tu We Th Fr Sa Su 10:00-16:00',
      '2027-11-15/2027-12-31 Mo Tu We Th Fr Sa Su 10:00-16:00',
    ],
  ],
  [
    'a season in which it is closed',
    {weekly: week(NINE), seasons: [{from: '2027-01-01', to: '2027-02-28', name: 'Winter break'}]},
    [WORK, WEEKEND_OFF, '2027-01-01/2027-02-28 Mo Tu We Th Fr Sa Su 00:00-00:00 Winter break'],
  ],
  [
    'open in the season only',
    {seasons: [{from: '2027-05-01', to: '2027-09-30', weekly: week('Sa-Su 11:00-18:00')}]},
    [
      'Mo Tu We Th Fr Sa Su 00:00-00:00',
      '2027-05-01/2027-09-30 Mo Tu We Th Fr 00:00-00:00',
      '2027-05-01/2027-09-30 Sa Su 11:00-18:00',
    ],
  ],
  [
    'a season of a long weekend',
    {
      weekly: week(NINE),
      seasons: [{from: '2026-12-11', to: '2026-12-13', name: 'Fair', weekly: week('Fr-Sa 10:00-22:00')}],
    },
    [WORK, WEEKEND_OFF, '2026-12-11/2026-12-13 Fr Sa 10:00-22:00 Fair', '2026-12-11/2026-12-13 Su 00:00-00:00 Fair'],
  ],
  [
    'a season of one day',
    {
      weekly: week(NINE),
      seasons: [{from: '2026-12-12', to: '2026-12-12', weekly: week('Mo-Fr 08:00-09:00; Sa 10:00-22:00')}],
    },
    [WORK, WEEKEND_OFF, '2026-12-12 Sa 10:00-22:00'],
  ],
  [
    'a season of just a week',
    {weekly: week(NINE), seasons: [{from: '2026-12-09', to: '2026-12-15', weekly: week('Mo-Sa 10:00-20:00')}]},
    [WORK, WEEKEND_OFF, '2026-12-09/2026-12-15 Mo Tu We Th Fr Sa 10:00-20:00', '2026-12-09/2026-12-15 Su 00:00-00:00'],
  ],
  [
    'a dated season in a yearly one',
    {
      weekly: week(NINE),
      seasons: [
        {from: '2020-06-01', to: '2020-08-31', yearly: true, name: 'Summer', weekly: week('Mo-Su 10:00-20:00')},
        {from: '2027-07-01', to: '2027-07-10', name: 'Works', weekly: week('Mo-Su 14:00-20:00')},
      ],
    },
    [
      WORK,
      WEEKEND_OFF,
      '2027-06-01/2027-06-30 Mo Tu We Th Fr Sa Su 10:00-20:00 Summer',
      '2027-07-01/2027-07-10 Mo Tu We Th Fr Sa Su 14:00-20:00 Works',
      '2027-07-11/2027-08-31 Mo Tu We Th Fr Sa Su 10:00-20:00 Summer',
    ],
  ],
  [
    'two dated seasons in a yearly one, the later one first',
    {
      weekly: week(NINE),
      seasons: [
        {from: '2020-06-01', to: '2020-08-31', yearly: true, weekly: week('Mo-Su 10:00-20:00')},
        {from: '2027-08-01', to: '2027-08-10', name: 'Fair', weekly: week('Mo-Su 09:00-22:00')},
        {from: '2027-07-01', to: '2027-07-10', name: 'Works', weekly: week('Mo-Su 14:00-20:00')},
      ],
    },
    [
      WORK,
      WEEKEND_OFF,
      '2027-06-01/2027-06-30 Mo Tu We Th Fr Sa Su 10:00-20:00',
      '2027-07-01/2027-07-10 Mo Tu We Th Fr Sa Su 14:00-20:00 Works',
      '2027-07-11/2027-07-31 Mo Tu We Th Fr Sa Su 10:00-20:00',
      '2027-08-01/2027-08-10 Mo Tu We Th Fr Sa Su 09:00-22:00 Fair',
      '2027-08-11/2027-08-31 Mo Tu We Th Fr Sa Su 10:00-20:00',
    ],
  ],
  [
    'an exception in a season',
    {
      weekly: week(NINE),
      seasons: [{from: '2027-07-01', to: '2027-08-31', weekly: week('Mo-Fr 08:00-13:00')}],
      exceptions: [{from: '2027-08-15', yearly: true, name: 'Assumption'}],
    },
    [
      WORK,
      WEEKEND_OFF,
      '2027-07-01/2027-08-31 Mo Tu We Th Fr 08:00-13:00',
      '2027-07-01/2027-08-31 Sa Su 00:00-00:00',
      '! 2027-08-15 00:00-00:00 Assumption',
    ],
  ],
  [
    'a short season inside of a long closure',
    {
      weekly: week(NINE),
      seasons: [{from: '2027-05-01', to: '2027-05-05', weekly: week('Mo-Su 10:00-12:00')}],
      exceptions: [{from: '2027-01-04', to: '2027-09-30'}],
    },
    [WORK, WEEKEND_OFF, '2027-05-01/2027-05-05 Mo Tu We Sa Su 10:00-12:00', '! 2027-01-04/2027-09-30 00:00-00:00'],
  ],
  [
    'two seasons side by side',
    {
      seasons: [
        {from: '2026-04-01', to: '2026-09-30', yearly: true, name: 'Summer', weekly: week('Mo-Su 09:00-20:00')},
        {from: '2026-10-01', to: '2026-03-31', yearly: true, name: 'Winter', weekly: week('Tu-Su 10:00-16:00')},
      ],
    },
    [
      'Mo Tu We Th Fr Sa Su 00:00-00:00',
      '2026-10-01/2027-03-31 Mo 00:00-00:00 Winter',
      '2026-10-01/2027-03-31 Tu We Th Fr Sa Su 10:00-16:00 Winter',
      '2027-04-01/2027-09-30 Mo Tu We Th Fr Sa Su 09:00-20:00 Summer',
      '2027-10-01/2027-12-31 Mo 00:00-00:00 Winter',
      '2027-10-01/2027-12-31 Tu We Th Fr Sa Su 10:00-16:00 Winter',
    ],
  ],
  [
    'a season that says what the week says',
    {weekly: week(NINE), seasons: [{from: '2027-07-01', to: '2027-08-31', weekly: week(NINE)}]},
    [WORK, WEEKEND_OFF, '2027-07-01/2027-08-31 Mo Tu We Th Fr 09:00-17:00', '2027-07-01/2027-08-31 Sa Su 00:00-00:00'],
  ],
  [
    'nights in a season, and an exception on the morning after',
    {
      weekly: week('Fr 20:00-02:00'),
      seasons: [{from: '2027-06-01', to: '2027-06-30', weekly: week('Fr-Sa 20:00-05:00')}],
      exceptions: [{from: '2027-06-12'}],
    },
    [
      'Mo Tu We Th Sa Su 00:00-00:00',
      'Fr 20:00-02:00',
      '2027-06-01/2027-06-30 Mo Tu We Th Su 00:00-00:00',
      '2027-06-01/2027-06-30 Fr Sa 20:00-05:00',
      '! 2027-06-12 00:00-00:00',
    ],
  ],
  [
    'in Auckland, where the day begins first',
    {timezone: 'Pacific/Auckland', weekly: week(NINE), exceptions: [{from: '2026-12-26', yearly: true}]},
    [WORK, WEEKEND_OFF, '! 2026-12-26 00:00-00:00', '! 2027-12-26 00:00-00:00'],
  ],
];

describe('published hours', () => {
  for (const [name, input, expected] of ROWS) {
    it(`are what search engines want, and are read as the same: ${name}`, async () => {
      expect(lines(published(input))).to.deep.equal(expected);
      await expectSameHours(input);
    });
  }

  it('are plain data of schema.org', () => {
    const input = {weekly: week('Mo-Tu 09:00-17:00'), exceptions: [{from: '2026-12-24', name: 'Christmas'}]};
    const type = 'OpeningHoursSpecification';
    expect(published(input)).to.deep.equal({
      openingHoursSpecification: [
        {'@type': type, dayOfWeek: ['Monday', 'Tuesday'], opens: '09:00', closes: '17:00'},
        {
          '@type': type,
          dayOfWeek: ['Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
          opens: '00:00',
          closes: '00:00',
        },
      ],
      specialOpeningHoursSpecification: [
        {
          '@type': type,
          name: 'Christmas',
          opens: '00:00',
          closes: '00:00',
          validFrom: '2026-12-24',
          validThrough: '2026-12-24',
        },
      ],
    });
  });

  it('have no list of special hours where there are none', () => {
    expect(published({weekly: week(NINE)})).to.have.all.keys('openingHoursSpecification');
  });

  it('are not there where no hours are set: closures alone are no statement', () => {
    for (const input of [{}, {weekly: {monday: []}}, {exceptions: [{from: '2026-12-24'}]}]) {
      expect(publishedHours(parsed(input), dayNumber(TODAY))).to.equal(undefined);
    }
    expect(published({seasons: [{from: '2027-01-01', to: '2027-01-31', weekly: week(NINE)}]})).to.be.an('object');
  });

  it('go one year further on New Year’s Day', () => {
    const input = {weekly: week(NINE), exceptions: [{from: '2026-12-25', yearly: true}]};
    const dates = (today: string) =>
      published(input, today).specialOpeningHoursSpecification!.map((each) => each.validFrom);
    expect(dates('2026-12-31')).to.deep.equal(['2027-12-25']);
    expect(dates('2027-01-01')).to.deep.equal(['2027-12-25', '2028-12-25']);
    expect(dates('2026-12-26')).to.deep.equal(['2026-12-25', '2027-12-25']);
  });

  it('keep the first date of a range of every year that began last year', () => {
    const input = {weekly: week(NINE), exceptions: [{from: '2026-12-24', to: '2026-01-06', yearly: true}]};
    expect(lines(published(input, '2027-01-02')).slice(2)).to.deep.equal([
      '! 2026-12-24/2027-01-06 00:00-00:00',
      '! 2027-12-24/2028-01-06 00:00-00:00',
      '! 2028-12-24/2028-12-31 00:00-00:00',
    ]);
  });

  it('have 29 February in the years that have one', () => {
    const input = {weekly: week(NINE), exceptions: [{from: '2024-02-29', yearly: true}]};
    expect(lines(published(input, '2027-06-01')).slice(2)).to.deep.equal(['! 2028-02-29 00:00-00:00']);
  });

  it('come back as the same document where it has dates only, and no season is shorter than eight days', async () => {
    const input: OfficeHoursInput = {
      weekly: week('Mo-Fr 09:00-12:00 13:00-17:00; Sa 22:00-02:00; Su 00:00-24:00'),
      seasons: [{from: '2027-07-01', to: '2027-08-31', name: 'Summer hours', weekly: week('Mo-We 08:00-13:00')}],
      exceptions: [
        {from: '2026-12-24', to: '2026-12-26', name: 'Christmas', hours: []},
        {from: '2027-07-14', name: 'Fête nationale', hours: hours('10:00-12:00 14:00-24:00')},
      ],
    };
    expect(await expectSameHours(input)).to.deep.equal(input);
  });

  it('take a closing at 23:59 for the end of the day, as everybody does', async () => {
    const script = publishedScript(published({weekly: week('Mo 09:00-23:59')}));
    const {configuration} = await readImport(script);
    expect(configuration.officeHours).to.deep.equal({weekly: {monday: hours('09:00-24:00')}});
  });
});

describe('what published hours leave unsaid', () => {
  const unsaid = (input: OfficeHoursInput) => unsaidOf(parsed({weekly: week(NINE), ...input}), dayNumber(TODAY));
  const summer = {from: '2026-07-01', to: '2026-08-31'};

  it('is nothing of a week with dated exceptions and seasons to come', () => {
    expect(unsaid({})).to.deep.equal([]);
    expect(unsaid({exceptions: [{from: '2026-12-24', name: 'Christmas', message: ' '}]})).to.deep.equal([]);
    expect(unsaid({exceptions: [{from: '2026-11-28'}]}), 'its night may run').to.deep.equal([]);
  });

  it('is how far dates of every year go', () => {
    const through = dayNumber('2027-12-31');
    expect(unsaid({exceptions: [{from: '2026-12-24', yearly: true}]})).to.deep.equal([{code: 'yearly', through}]);
    expect(unsaid({seasons: [{...summer, yearly: true}]})).to.deep.equal([{code: 'yearly', through}]);
  });

  it('is what is over', () => {
    const past = [{code: 'past'}];
    expect(unsaid({seasons: [summer]})).to.deep.equal(past);
    expect(unsaid({exceptions: [{from: '2026-12-24'}, {from: '2026-11-27'}]})).to.deep.equal(past);
    expect(unsaid({exceptions: [{from: '2026-11-20', to: '2026-11-29'}]}), 'it ends today').to.deep.equal([]);
  });

  it('are messages and translations', () => {
    const texts = [{code: 'texts'}];
    expect(unsaid({exceptions: [{from: '2026-12-24', message: 'Away'}]})).to.deep.equal(texts);
    expect(unsaid({exceptions: [{from: '2026-12-24', translations: {de: {name: 'Heiligabend'}}}]})).to.deep.equal(
      texts,
    );
    expect(
      unsaid({seasons: [{from: '2027-07-01', to: '2027-08-31', translations: {de: {name: 'Sommer'}}}]}),
    ).to.deep.equal(texts);
  });
});

describe('published hours as a script', () => {
  const simple = published({weekly: week('Mo-Su 09:00-17:00')});
  const element = (script: string) => {
    const page = new DOMParser().parseFromString(script, 'text/html');
    expect(page.querySelectorAll('*')).to.have.length(4); // html, head, script, body
    return page.querySelector('script')!;
  };

  it('are one element that a page takes for data', () => {
    const script = element(publishedScript(simple));
    expect(script.type).to.equal('application/ld+json');
    expect(JSON.parse(script.text)).to.deep.equal({'@context': 'https://schema.org', '@type': 'Store', ...simple});
  });

  it('have a line for each specification', () => {
    expect(publishedScript(simple, {name: 'Krüger', type: 'Bakery'})).to.equal(`<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "Bakery",
  "name": "Krüger",
  "openingHoursSpecification": [
    {"@type": "OpeningHoursSpecification", "dayOfWeek": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], "opens": "09:00", "closes": "17:00"}
  ]
}
</script>
`);
  });

  it('hold any name: nothing ends the script, and no template finds anything to evaluate', () => {
    const names = [
      '</script><b>',
      '<!--<script>',
      '{{ shop.name }}{% x %}',
      '[gallery]',
      '&amp;',
      '"\\"',
      'a\u2028\nb',
      '\\{{',
    ];
    for (const name of names) {
      const input = {weekly: week(NINE), exceptions: [{from: '2026-12-24', name}]};
      const text = publishedScript(published(input), {name, type: name});
      const data = JSON.parse(element(text).text) as {name: string; specialOpeningHoursSpecification: {name: string}[]};
      expect([data.name, data.specialOpeningHoursSpecification[0]!.name]).to.deep.equal([name.trim(), name.trim()]);
      expect(text).not.to.match(/\{\{|\{%|&|\[gallery|<(?!script type|\/script>\n$)/);
    }
  });

  it('leave out spaces around a name and a type', () => {
    const spaced = {name: ' Krüger ', type: ' Bakery '};
    expect(publishedScript(simple, spaced)).to.equal(publishedScript(simple, {name: 'Krüger', type: 'Bakery'}));
  });

  it('leave blank fields out', () => {
    expect(publishedScript(simple, {name: '  ', type: ' '})).to.equal(publishedScript(simple));
  });
});

const between = (min: number, max: number) => fc.integer({min, max});

/** Not 23:59 as a closing, which is the end of the day. */
const interval = fc
  .tuple(
    fc.oneof(
      between(0, 1439),
      between(0, 47).map((half) => half * 30),
    ),
    fc.oneof(
      between(0, 1438),
      between(0, 48).map((half) => half * 30),
    ),
  )
  .filter(([opens, closes]) => opens !== closes)
  .map(([opens, closes]) => ({opens: timeOf(opens), closes: timeOf(closes)}));
const list = fc.oneof(fc.constant([]), fc.constant(hours('00:00-24:00')), fc.array(interval, {maxLength: 3}));
const anyWeek = fc.record(Object.fromEntries(DAYS.map((day) => [day, list])), {requiredKeys: []});
const name = fc.option(fc.constantFrom('Christmas', 'Été', '</script>', ' x '), {nil: undefined});

/** Ranges with gaps between them (of no day, at times), so that no date is in two. */
const ranges = (first: string, room: number, yearly: boolean) =>
  fc.array(fc.tuple(between(1, 120), fc.oneof(between(0, 8), between(0, 250))), {maxLength: 4}).map((parts) => {
    let day = dayNumber(first) - 1;
    const last = day + room;
    return parts.flatMap(([gap, length]) => {
      const from = day + gap;
      day = from + length;
      return day <= last ? [{from: dateText(from), to: dateText(day), ...(yearly && {yearly})}] : [];
    });
  });

/** Of a leap year, so that 29 February is among them; turned, so that one may go over New Year. */
const yearlyRanges = fc.tuple(ranges('2024-01-01', 366, true), between(0, 365)).map(([all, turn]) =>
  all.map(({from, to, yearly}) => {
    const turned = (date: string) => {
      const day = dayNumber(date) - dayNumber('2024-01-01') + turn;
      return dateText(dayNumber('2024-01-01') + (day % 366));
    };
    return {from: turned(from), to: turned(to), yearly};
  }),
);

type Range = {from: string; to: string; yearly?: boolean};
const both: fc.Arbitrary<Range[]> = fc
  .tuple(ranges('2025-10-01', 1200, false), yearlyRanges)
  .map(([dated, yearly]) => [...dated, ...yearly]);

const seasons: fc.Arbitrary<SeasonInput[]> = fc
  .tuple(both, fc.array(fc.record({weekly: anyWeek, name}), {minLength: 8, maxLength: 8}))
  .map(([all, more]) => all.map((range, i) => ({...range, ...more[i]!})));
const exceptions: fc.Arbitrary<ExceptionInput[]> = fc
  .tuple(both, fc.array(fc.record({hours: list, name}), {minLength: 8, maxLength: 8}))
  .map(([all, more]) => all.map((range, i) => ({...range, ...more[i]!})));

const documents = fc
  .record({
    timezone: fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'UTC'),
    weekly: anyWeek,
    seasons,
    exceptions,
  })
  .filter((input) => publishedHours(parsed(input), 0) !== undefined);
const todays = between(dayNumber('2026-01-01'), dayNumber('2028-12-31')).map(dateText);

describe('the hours of random documents', () => {
  const settings = {...tried(150, 20_261_129), includeErrorInReport: true};

  it('are the same once they have been published and read', async () => {
    await fc.assert(
      fc.asyncProperty(documents, todays, async (input, today) => {
        await expectSameHours(input, today);
      }),
      settings,
    );
  });

  it('are said by schema.org’s own rules, on each date up to the end of next year', () => {
    fc.assert(
      fc.property(documents, todays, between(0, 1439), (input, today, minute) => {
        const data = published(input, today);
        const clock = timeOf(minute);
        const end = dayNumber(`${Number(today.slice(0, 4)) + 1}-12-31`);
        const utc = {...input, timezone: 'UTC'} as PlainHours; // where the clock on the wall shows just that
        for (let day = dayNumber(today); day <= end; day += 3) {
          const instant = day * DAY + minute * 60_000;
          const isOpen = [0, 1].some((ago) =>
            openingsOn(data, dateText(day - ago)).some((each) => {
              if (isClosure(each)) return false;
              const opens = each.opens.slice(0, 5);
              const closes = each.closes === '23:59' ? '24:00' : each.closes.slice(0, 5);
              if (ago) return closes < opens && clock < closes;
              return opens <= clock && (clock < closes || closes < opens);
            }),
          );
          // Compared by hand: there are some 200 dates a document.
          if (isOpen !== isOpenByWallClock(utc, instant)) expect.fail(`${dateText(day)} ${clock}: ${isOpen}`);
        }
      }),
      settings,
    );
  });
});
