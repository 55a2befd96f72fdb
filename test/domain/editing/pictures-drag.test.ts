import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {MINUTES_A_DAY, type Weekday, WEEKDAYS} from '../../../src/domain/calendar.js';
import {checkConfiguration} from '../../../src/domain/editing/check-configuration.js';
import {intervalOf, timeOf} from '../../../src/domain/editing/intervals.js';
import {weekBars} from '../../../src/domain/editing/pictures.js';
import {dragTo, dropHours, type Grip, gripAt, type Place, STEP} from '../../../src/domain/editing/pictures-drag.js';
import type {Configuration, Interval, OfficeHoursInput} from '../../../src/domain/types.js';

type Weekly = NonNullable<OfficeHoursInput['weekly']>;

const MOUSE = {handle: 20, beside: 5};

/** "tuesday 09:30" */
function place(words: string): Place {
  const [weekday, time] = words.split(' ') as [Weekday, string];
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return {weekday, minutes: hour * 60 + minute};
}

/** "09:00–17:00" */
function hours(...times: string[]): readonly Interval[] {
  return times.map((time) => {
    const [opens, closes] = time.split('–') as [string, string];
    return {opens, closes};
  });
}

const grip = (weekly: Weekly, at: string) => gripAt(weekBars(weekly), place(at), MOUSE);

/** What a week with hours becomes when they are dragged from a place to another. */
function dragged(weekly: Weekly, from: string, to: string): Weekly {
  const held = grip(weekly, from);
  const placed = dragTo(held, place(to));
  const document: Configuration = {officeHours: {weekly}};
  return (placed ? dropHours(held, placed)(document) : document).officeHours!.weekly!;
}

const words = (weekly: Weekly) =>
  (Object.entries(weekly) as [Weekday, readonly Interval[]][])
    .map(([day, list]) => `${day} ${list.map(({opens, closes}) => `${opens}–${closes}`).join(' ')}`)
    .join(', ');

describe('what a press takes hold of', () => {
  const weekly = {
    monday: hours('09:00–17:00'),
    friday: hours('22:00–02:00'),
    tuesday: hours('09:00–12:00', '12:00–17:00'),
  };
  const cases: [string, string][] = [
    ['monday 08:54', 'draw'],
    ['monday 08:55', 'opens'],
    ['monday 09:00', 'opens'],
    ['monday 09:19', 'opens'],
    ['monday 09:20', 'move'],
    ['monday 16:40', 'move'],
    ['monday 16:41', 'closes'],
    ['monday 17:05', 'closes'],
    ['monday 17:06', 'draw'],
    ['sunday 12:00', 'draw'],
    ['friday 22:10', 'opens'],
    ['friday 23:59', 'move'],
    ['saturday 00:00', 'move'],
    ['saturday 01:50', 'closes'],
    ['tuesday 11:59', 'closes'],
    ['tuesday 12:01', 'opens'],
  ];
  for (const [at, kind] of cases) it(`${kind} at ${at}`, () => expect(grip(weekly, at).kind).to.equal(kind));

  it('of a short bar is its middle third', () => {
    const short = {monday: hours('09:00–09:15')};
    const kinds = ['09:04', '09:06', '09:09', '09:11'].map((time) => grip(short, `monday ${time}`).kind);
    expect(kinds).to.deep.equal(['opens', 'move', 'move', 'closes']);
  });

  it('is the bar on top: the shorter one', () => {
    const held = grip({monday: hours('11:00–12:00', '09:00–17:00')}, 'monday 11:30');
    expect(held.kind !== 'draw' && held.source).to.deep.equal({weekday: 'monday', index: 0});
  });

  it('is a bar that is hit before one that is near', () => {
    const held = grip({monday: hours('09:00–12:00', '12:04–13:00')}, 'monday 12:05');
    expect(held.kind !== 'draw' && held.source.index).to.equal(1);
  });
});

describe('dragging', () => {
  const day = {monday: hours('09:00–17:00')};
  const late = {monday: hours('16:00–24:00')};
  const night = {friday: hours('22:00–02:00')};
  const odd = {monday: hours('09:07–16:58')};
  const cases: [string, Weekly, from: string, to: string, result: string][] = [
    ['moves in steps of a quarter', day, 'monday 12:00', 'monday 13:08', 'monday 10:15–18:15'],
    ['does nothing within half a step', day, 'monday 12:00', 'monday 12:07', 'monday 09:00–17:00'],
    ['moves from half a step on', day, 'monday 12:00', 'monday 12:07.5', 'monday 09:15–17:15'],
    ['moves to another day and keeps the time', day, 'monday 12:00', 'tuesday 12:04', 'tuesday 09:00–17:00'],
    ['moves to another day and time', day, 'monday 12:00', 'sunday 10:00', 'sunday 07:00–15:00'],
    ['stops at the end of the day', day, 'monday 10:00', 'monday 24:00', 'monday 16:00–24:00'],
    ['stops at its start', day, 'monday 16:00', 'monday 00:00', 'monday 00:00–08:00'],
    ['leaves the end of the day', late, 'monday 20:00', 'monday 19:00', 'monday 15:00–23:00'],
    [
      'moves a whole day as a whole',
      {monday: hours('00:00–24:00')},
      'monday 12:00',
      'sunday 15:00',
      'sunday 00:00–24:00',
    ],
    ['moves a night shift by its start', night, 'friday 23:00', 'saturday 22:30', 'saturday 21:30–01:30'],
    ['moves a night shift by its end', night, 'saturday 01:00', 'sunday 02:00', 'saturday 23:00–03:00'],
    [
      'moves Saturday’s night to Sunday, into Monday',
      {saturday: hours('22:00–02:00')},
      'sunday 01:00',
      'monday 01:00',
      'sunday 22:00–02:00',
    ],
    ['moves a night shift into its day', night, 'friday 23:00', 'friday 20:00', 'friday 19:00–23:00'],
    ['moves a night shift to the end of its day', night, 'friday 23:00', 'friday 21:00', 'friday 20:00–24:00'],
    ['a night shift starts before midnight', night, 'saturday 01:00', 'saturday 24:00', 'friday 23:45–03:45'],
    ['a night shift does not start before its day', night, 'friday 23:30', 'friday 00:00', 'friday 00:00–04:00'],
    ['snaps odd times when they move', odd, 'monday 12:00', 'monday 12:10', 'monday 09:15–17:06'],
    ['leaves odd times when only the day changes', odd, 'monday 12:00', 'tuesday 12:07', 'tuesday 09:07–16:58'],

    ['drags the opening', day, 'monday 09:05', 'monday 10:25', 'monday 10:15–17:00'],
    ['drags the opening from beside it', day, 'monday 08:58', 'monday 07:58', 'monday 08:00–17:00'],
    ['drags the opening to midnight', day, 'monday 09:00', 'monday 00:00', 'monday 00:00–17:00'],
    [
      'drags the opening, whatever lane the hand strays to',
      day,
      'monday 09:00',
      'wednesday 08:00',
      'monday 08:00–17:00',
    ],
    ['leaves a quarter of an hour', day, 'monday 09:00', 'monday 20:00', 'monday 16:45–17:00'],
    ['drags a night shift’s opening', night, 'friday 22:00', 'friday 18:00', 'friday 18:00–02:00'],
    ['a night shift is less than a day', night, 'friday 22:00', 'friday 00:00', 'friday 02:15–02:00'],
    ['a night shift opens before midnight', night, 'friday 22:00', 'friday 24:00', 'friday 23:45–02:00'],
    [
      'drags the opening of hours until midnight to the start of the day',
      late,
      'monday 16:00',
      'monday 00:00',
      'monday 00:00–24:00',
    ],
    [
      'leaves the opening of a night of almost a day, which has no other',
      {friday: hours('23:55–23:50')},
      'friday 23:55',
      'friday 12:00',
      'friday 23:55–23:50',
    ],
    ['snaps an odd opening', odd, 'monday 09:07', 'monday 09:17', 'monday 09:15–16:58'],

    ['drags the closing', day, 'monday 17:00', 'monday 19:40', 'monday 09:00–19:45'],
    ['drags the closing from within the bar', day, 'monday 16:50', 'monday 17:50', 'monday 09:00–18:00'],
    ['drags the closing to the end of the day', day, 'monday 17:00', 'monday 24:00', 'monday 09:00–24:00'],
    ['leaves a quarter of an hour before the closing', day, 'monday 17:00', 'monday 03:00', 'monday 09:00–09:15'],
    ['drags the closing, whatever lane the hand strays to', day, 'monday 17:00', 'tuesday 16:00', 'monday 09:00–16:00'],
    ['takes the closing on into the next day’s morning', late, 'monday 24:00', 'tuesday 01:30', 'monday 16:00–01:30'],
    [
      'takes Sunday’s closing on into Monday',
      {sunday: hours('18:00–22:00')},
      'sunday 22:00',
      'monday 02:00',
      'sunday 18:00–02:00',
    ],
    ['not on into the next day’s afternoon', late, 'monday 24:00', 'tuesday 15:00', 'monday 16:00–16:15'],
    ['nor on to its noon', late, 'monday 24:00', 'tuesday 12:00', 'monday 16:00–16:15'],
    ['not on to the opening time', day, 'monday 17:00', 'tuesday 09:00', 'monday 09:00–09:15'],
    ['drags the end of a night', night, 'saturday 02:00', 'saturday 04:10', 'friday 22:00–04:15'],
    ['drags the end of a night down to midnight', night, 'saturday 02:00', 'saturday 00:00', 'friday 22:00–24:00'],
    ['the end of a night is before its opening time', night, 'saturday 02:00', 'saturday 24:00', 'friday 22:00–21:45'],
    ['takes the end of a night back into its day', night, 'saturday 02:00', 'friday 23:15', 'friday 22:00–23:15'],
    ['not back to its opening time', night, 'saturday 02:00', 'friday 22:00', 'friday 22:00–21:45'],
    ['a hand that strays up keeps the night', night, 'saturday 02:00', 'friday 03:00', 'friday 22:00–03:00'],
    [
      'at ten past midnight, midnight is the only end of a night',
      {friday: hours('00:10–00:05')},
      'saturday 00:05',
      'saturday 12:00',
      'friday 00:10–24:00',
    ],

    ['draws hours', {}, 'monday 09:02', 'monday 16:55', 'monday 09:00–17:00'],
    ['draws hours backwards', {}, 'monday 17:00', 'monday 09:00', 'monday 09:00–17:00'],
    ['draws at least a quarter of an hour', {}, 'monday 09:05', 'monday 09:13', 'monday 09:00–09:15'],
    ['draws a quarter of an hour backwards', {}, 'monday 09:04', 'monday 08:56', 'monday 08:45–09:00'],
    [
      'draws a quarter of an hour where both ends are nearest to one',
      {},
      'monday 08:53',
      'monday 09:05',
      'monday 09:00–09:15',
    ],
    ['draws nothing within half a step', {}, 'monday 09:00', 'monday 09:07', ''],
    ['draws from half a step on', {}, 'monday 09:00', 'monday 09:07.5', 'monday 09:00–09:15'],
    ['draws the last quarter of the day', {}, 'monday 23:52.5', 'monday 24:00', 'monday 23:45–24:00'],
    ['nor backwards', {}, 'monday 09:00', 'monday 08:53', ''],
    ['nor when the hand slips down to another lane', {}, 'monday 09:00', 'tuesday 08:57', ''],
    ['draws in one lane, whatever lane the hand strays to', {}, 'sunday 09:00', 'tuesday 12:00', 'sunday 09:00–12:00'],
    ['also backwards, up to noon', {}, 'monday 17:00', 'tuesday 12:00', 'monday 12:00–17:00'],
    ['and upwards', {}, 'tuesday 10:00', 'monday 08:00', 'tuesday 08:00–10:00'],
    ['draws from the day’s end', {}, 'monday 24:00', 'monday 23:50', 'monday 23:45–24:00'],
    ['draws from its start', {}, 'monday 00:00', 'monday 00:10', 'monday 00:00–00:15'],
    ['draws a night shift down into the next day’s lane', {}, 'saturday 20:00', 'sunday 02:00', 'saturday 20:00–02:00'],
    ['from Sunday into Monday', {}, 'sunday 22:04', 'monday 03:20', 'sunday 22:00–03:15'],
    ['from the day’s end into the next morning', {}, 'monday 23:58', 'tuesday 04:00', 'monday 23:45–04:00'],
    ['to midnight is to the end of the day', {}, 'monday 20:00', 'tuesday 00:05', 'monday 20:00–24:00'],
    ['a drawn night is less than a day', {}, 'monday 08:08', 'tuesday 07:58', 'monday 08:15–08:00'],
    ['also where both ends are nearest to one time', {}, 'monday 08:05', 'tuesday 07:57', 'monday 08:00–07:45'],
    ['no night is drawn from midnight', {}, 'monday 00:07', 'tuesday 00:00', ''],
    ['draws a whole day', {}, 'monday 00:00', 'monday 24:00', 'monday 00:00–24:00'],
    [
      'puts drawn hours where they belong by time',
      {monday: hours('08:00–09:00', '15:00–17:00')},
      'monday 11:00',
      'monday 12:00',
      'monday 08:00–09:00 11:00–12:00 15:00–17:00',
    ],
    [
      'puts drawn hours before all others',
      {monday: hours('08:00–09:00', '15:00–17:00')},
      'monday 06:00',
      'monday 07:00',
      'monday 06:00–07:00 08:00–09:00 15:00–17:00',
    ],
    [
      'puts drawn hours after all others',
      {monday: hours('08:00–09:00', '15:00–17:00')},
      'monday 18:00',
      'monday 19:00',
      'monday 08:00–09:00 15:00–17:00 18:00–19:00',
    ],
    [
      'puts moved hours after those that open when they do',
      {...day, sunday: hours('09:00–10:00', '11:00–12:00')},
      'monday 12:00',
      'sunday 12:00',
      'sunday 09:00–10:00 09:00–17:00 11:00–12:00',
    ],
    [
      'puts moved hours where they belong by time',
      {...day, sunday: hours('08:00–09:00', '18:00–19:00')},
      'monday 12:00',
      'sunday 13:00',
      'sunday 08:00–09:00 10:00–18:00 18:00–19:00',
    ],
    [
      'leaves the order of a day’s own hours',
      {monday: hours('08:00–09:00', '10:00–11:00')},
      'monday 08:30',
      'monday 15:30',
      'monday 15:00–16:00 10:00–11:00',
    ],
  ];
  for (const [name, weekly, from, to, result] of cases) {
    it(name, () => {
      const given = words(dragged(weekly, from, to));
      const days = (list: string) => list.split(', ').sort().join(', ');
      expect(days(given)).to.equal(days(result));
    });
  }

  it('back to where it was leaves the very same document', () => {
    for (const [weekly, at] of [
      [odd, 'monday 12:00'],
      [odd, 'monday 09:07'],
      [{monday: hours('18:00–00:00')}, 'monday 24:00'],
      [night, 'saturday 01:59'],
    ] as const) {
      const document: Configuration = {officeHours: {weekly}};
      const held = grip(weekly, at);
      expect(dropHours(held, dragTo(held, place(at))!)(document)).to.equal(document);
    }
  });

  it('keeps what else stands in the hours', () => {
    const weekly = {monday: [{opens: '09:00', closes: '17:00', note: 'by phone'}]};
    expect(dragged(weekly, 'monday 12:00', 'tuesday 13:00')).to.deep.equal({
      tuesday: [{opens: '10:00', closes: '18:00', note: 'by phone'}],
    });
  });

  it('of hours that are gone changes nothing', () => {
    const held = grip(day, 'monday 12:00');
    const document: Configuration = {officeHours: {weekly: {tuesday: hours('09:00–10:00')}}};
    for (const to of ['monday 15:00', 'tuesday 15:00']) {
      expect(dropHours(held, dragTo(held, place(to))!)(document), to).to.equal(document);
    }
  });
});

describe('any drag', () => {
  const minute = fc.integer({min: 0, max: MINUTES_A_DAY - 1});
  const interval = fc
    .tuple(minute, fc.integer({min: 1, max: MINUTES_A_DAY - 1}))
    .map(([opens, length]) => intervalOf(opens, opens + length));
  const someHours = fc.array(interval, {maxLength: 3});
  const week = fc.record(
    Object.fromEntries(WEEKDAYS.map((day) => [day, someHours])) as Record<Weekday, typeof someHours>,
    {
      requiredKeys: [],
    },
  );
  const anyPlace = fc.record({
    weekday: fc.constantFrom(...WEEKDAYS),
    minutes: fc.double({min: 0, max: MINUTES_A_DAY, noNaN: true}),
  });
  const reach = fc.record({handle: fc.constantFrom(10, 60, 150), beside: fc.constantFrom(0, 5, 60)});
  const listed = ({officeHours}: Configuration) =>
    Object.entries(officeHours?.weekly ?? {}).flatMap(([day, list]) =>
      (list ?? []).map(({opens, closes}) => `${day} ${opens}–${closes}`),
    );
  const errors = (document: Configuration) =>
    checkConfiguration(document).filter(({severity}) => severity === 'error').length;
  const sourceOf = (held: Grip, weekly: Weekly) => {
    if (held.kind === 'draw') return undefined;
    const {opens, closes} = weekly[held.source.weekday]![held.source.index]!;
    return `${held.source.weekday} ${opens}–${closes}`;
  };

  it('leaves a legal document, and changes nothing but what was dragged', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(week, anyPlace, anyPlace, reach, (weekly, from, to, reaching) => {
        const document: Configuration = {officeHours: {timezone: 'Europe/Paris', weekly}};
        const held = gripAt(weekBars(weekly), from, reaching);
        kinds.add(held.kind);
        const placed = dragTo(held, to);
        if (!placed) {
          expect(held.kind === 'draw' && Math.abs(to.minutes - from.minutes) < STEP / 2).to.equal(true);
          return;
        }
        const after = dropHours(held, placed)(document);
        expect(errors(after)).to.equal(0);
        const {opens, closes} = intervalOf(placed.opens, placed.closes);
        const expected = listed(document);
        const source = sourceOf(held, weekly);
        if (source) expected.splice(expected.indexOf(source), 1);
        expect(listed(after).sort()).to.deep.equal([...expected, `${placed.weekday} ${opens}–${closes}`].sort());
      }),
      {seed: 3, numRuns: 3000},
    );
    expect([...kinds].sort()).to.deep.equal(['closes', 'draw', 'move', 'opens']);
  });

  it('keeps the length of what it moves, and the other end of what it stretches', () => {
    fc.assert(
      fc.property(week, anyPlace, anyPlace, reach, (weekly, from, to, reaching) => {
        const held = gripAt(weekBars(weekly), from, reaching);
        if (held.kind === 'draw') return;
        const {opens, closes} = held.span;
        const placed = dragTo(held, to)!;
        if (held.kind === 'move') expect(placed.closes - placed.opens).to.equal(closes - opens);
        if (held.kind === 'opens') expect(placed.closes).to.equal(closes);
        if (held.kind === 'closes') expect(placed.opens).to.equal(opens);
        const moved = held.kind === 'closes' ? placed.closes : placed.opens;
        const before = held.kind === 'closes' ? closes : opens;
        expect(moved === before || moved % STEP === 0, timeOf(moved % MINUTES_A_DAY)).to.equal(true);
      }),
      {seed: 4, numRuns: 2000},
    );
  });
});
