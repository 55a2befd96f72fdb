import {expect} from '@open-wc/testing';
import {timelineOf} from '../../../src/domain/availability.js';
import {
  fieldsOf,
  instantOfMoment,
  nextClockChange,
  nextClosing,
  nextHoliday,
  nextOpening,
  quickChoices,
  tonight,
  wallOf,
  withDay,
  withMinute,
} from '../../../src/domain/editing/preview-moments.js';
import {timeZone} from '../../../src/domain/time-zone.js';

const ms = (iso: string) => Date.parse(iso);
const iso = (instant: number | undefined) => instant && new Date(instant).toISOString().replace('.000Z', 'Z');
const zone = (name: string) => timeZone(name)!;
const wall = (text: string) => Date.parse(`${text}Z`);

const workdays = Object.fromEntries(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, [{opens: '09:00', closes: '17:00'}]]),
);
const shop = (weekly: object = workdays, exceptions: object[] = [], timezone = 'Europe/Paris') =>
  timelineOf({timezone, weekly, exceptions})!;
/** Open every day until two in the morning. */
const bar = Object.fromEntries(
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map((day) => [
    day,
    [{opens: '18:00', closes: '02:00'}],
  ]),
);
const untilNoon = Object.fromEntries(Object.keys(bar).map((day) => [day, [{opens: '18:00', closes: '12:00'}]]));
const always = Object.fromEntries(Object.keys(bar).map((day) => [day, [{opens: '00:00', closes: '24:00'}]]));

describe('the next clock change', () => {
  for (const [fact, name, now, change] of [
    ['is the last Sunday of March in Paris', 'Europe/Paris', '2026-11-23T13:32:00Z', '2027-03-28T01:00:00Z'],
    ['is the last Sunday of October in Paris', 'Europe/Paris', '2026-07-01T00:00:00Z', '2026-10-25T01:00:00Z'],
    ['is at two in the morning in New York', 'America/New_York', '2026-11-23T13:32:00Z', '2027-03-14T07:00:00Z'],
    ['may be of half an hour (Lord Howe)', 'Australia/Lord_Howe', '2026-11-23T13:32:00Z', '2027-04-03T15:00:00Z'],
    ['may be at midnight (Havana)', 'America/Havana', '2021-02-01T00:00:00Z', '2021-03-14T05:00:00Z'],
    ['is none in Tokyo', 'Asia/Tokyo', '2026-11-23T13:32:00Z', undefined],
    ['is none in UTC', 'UTC', '2026-11-23T13:32:00Z', undefined],
    ['is a millisecond away just before it', 'Europe/Paris', '2026-10-25T00:59:59.999Z', '2026-10-25T01:00:00Z'],
    ['is the one after it from its instant on', 'Europe/Paris', '2026-10-25T01:00:00Z', '2027-03-28T01:00:00Z'],
  ] as const) {
    it(fact, () => expect(iso(nextClockChange(zone(name), ms(now)))).to.equal(change));
  }
});

describe('the next opening and closing', () => {
  for (const [fact, now, opening, closing] of [
    ['are both today before opening', '2026-11-23T08:00+01:00', '2026-11-23T08:00:00Z', '2026-11-23T16:00:00Z'],
    ['while open: tomorrow, and today', '2026-11-23T14:00+01:00', '2026-11-24T08:00:00Z', '2026-11-23T16:00:00Z'],
    [
      'at the opening itself: the one after it',
      '2026-11-23T09:00+01:00',
      '2026-11-24T08:00:00Z',
      '2026-11-23T16:00:00Z',
    ],
    ['after Friday: both on Monday', '2026-11-27T17:00+01:00', '2026-11-30T08:00:00Z', '2026-11-30T16:00:00Z'],
  ] as const) {
    it(fact, () => {
      expect(iso(nextOpening(shop(), ms(now)))).to.equal(opening);
      expect(iso(nextClosing(shop(), ms(now)))).to.equal(closing);
    });
  }

  it('do not exist in a shop that never closes', () => {
    const timeline = shop(always);
    expect(nextOpening(timeline, ms('2026-11-23T14:00Z'))).to.equal(undefined);
    expect(nextClosing(timeline, ms('2026-11-23T14:00Z'))).to.equal(undefined);
  });

  it('do not exist where the last hours are over', () => {
    const timeline = shop({}, [{from: '2026-01-02', hours: [{opens: '09:00', closes: '12:00'}]}]);
    expect(nextOpening(timeline, ms('2026-11-23T14:00Z'))).to.equal(undefined);
    expect(nextClosing(timeline, ms('2026-11-23T14:00Z'))).to.equal(undefined);
  });
});

describe('tonight', () => {
  const paris = zone('Europe/Paris');
  for (const [fact, timeline, now, evening] of [
    ['is 20:00 of today', shop(), '2026-11-23T14:32+01:00', '2026-11-23T19:00:00Z'],
    ['is 20:00 of today also in the small hours', shop(), '2026-11-23T01:10+01:00', '2026-11-23T19:00:00Z'],
    ['is the next full hour where it is later', shop(), '2026-11-23T21:10+01:00', '2026-11-23T21:00:00Z'],
    ['goes on past midnight', shop(), '2026-11-23T23:40+01:00', '2026-11-23T23:00:00Z'],
    ['is after closing in a bar', shop(bar), '2026-11-23T14:32+01:00', '2026-11-24T01:00:00Z'],
    ['is after closing where that is at noon', shop(untilNoon), '2026-11-23T14:32+01:00', '2026-11-24T11:00:00Z'],
    ['is 20:00 where nobody ever leaves', shop(always), '2026-11-23T14:32+01:00', '2026-11-23T19:00:00Z'],
    ['is 20:00 without hours', undefined, '2026-11-23T14:32+01:00', '2026-11-23T19:00:00Z'],
  ] as const) {
    it(fact, () => expect(iso(tonight(paris, timeline, ms(now)))).to.equal(evening));
  }

  it('is the shop’s evening, not the visitor’s', () => {
    expect(iso(tonight(zone('Asia/Tokyo'), undefined, ms('2026-11-23T13:32Z')))).to.equal('2026-11-23T14:00:00Z');
  });
});

describe('the next holiday', () => {
  const next = (exceptions: object[], now: string, name = 'Europe/Paris') =>
    iso(nextHoliday(zone(name), exceptions as {from: string}[], ms(now)));

  for (const [fact, exceptions, now, noon] of [
    ['is at noon of its date', [{from: '2026-12-24'}], '2026-11-23T14:32+01:00', '2026-12-24T11:00:00Z'],
    [
      'is the nearest one',
      [{from: '2026-12-31'}, {from: '2026-12-24'}],
      '2026-11-23T14:32+01:00',
      '2026-12-24T11:00:00Z',
    ],
    ['may be today before noon', [{from: '2026-11-23'}], '2026-11-23T11:59+01:00', '2026-11-23T11:00:00Z'],
    ['is over at noon', [{from: '2026-11-23'}], '2026-11-23T12:00+01:00', undefined],
    [
      'is the next date of a range',
      [{from: '2026-11-20', to: '2026-11-30'}],
      '2026-11-23T14:00Z',
      '2026-11-24T11:00:00Z',
    ],
    ['comes again each year', [{from: '2020-12-25', yearly: true}], '2026-11-23T14:00Z', '2026-12-25T11:00:00Z'],
    ['comes again next year', [{from: '2020-05-01', yearly: true}], '2026-11-23T14:00Z', '2027-05-01T10:00:00Z'],
    [
      'is in a yearly range over New Year',
      [{from: '2020-12-30', to: '2021-01-02', yearly: true}],
      '2026-12-31T18:00+01:00',
      '2027-01-01T11:00:00Z',
    ],
    ['is none in 400 days', [{from: '2028-02-29', yearly: true}], '2026-11-23T14:00Z', undefined],
    ['is at most 400 days away', [{from: '2027-12-29'}], '2026-11-23T14:00Z', '2027-12-29T11:00:00Z'],
    ['is none after 400 days', [{from: '2027-12-30'}], '2026-11-23T14:00Z', undefined],
    ['is none where all are past', [{from: '2025-12-24'}], '2026-11-23T14:00Z', undefined],
    [
      'is no date that is none',
      [{from: ''}, {from: '2026-02-30'}, {from: '2026-12-02', to: 'x'}],
      '2026-11-23T14:00Z',
      undefined,
    ],
    [
      'is no yearly date that is none',
      [
        {from: '', yearly: true},
        {from: '2020-12-02', to: '2020-02-30', yearly: true},
      ],
      '2026-11-23T14:00Z',
      undefined,
    ],
    ['is in no range that runs backwards', [{from: '2026-12-10', to: '2026-12-01'}], '2026-11-23T14:00Z', undefined],
    ['is none where there are none', [], '2026-11-23T14:00Z', undefined],
  ] as const) {
    it(fact, () => expect(next([...exceptions], now)).to.equal(noon));
  }

  it('goes by the shop’s date', () => {
    // 23:30 in Paris on the 23rd is the 24th in Tokyo
    expect(next([{from: '2026-11-24'}], '2026-11-23T22:30Z', 'Asia/Tokyo')).to.equal('2026-11-24T03:00:00Z');
  });
});

describe('the quick choices', () => {
  const now = ms('2026-11-23T13:32Z');

  it('are only those that there are', () => {
    const choices = quickChoices({zone: zone('Asia/Tokyo'), timeline: undefined, exceptions: []}, now);
    expect([...choices.keys()]).to.deep.equal(['tonight']);
  });

  it('look at the clock a minute after its change', () => {
    const all = quickChoices({zone: zone('Europe/Paris'), timeline: shop(), exceptions: [{from: '2026-12-24'}]}, now);
    expect([...all.keys()]).to.deep.equal(['tonight', 'opening', 'closing', 'holiday', 'clock-change']);
    expect(iso(all.get('clock-change'))).to.equal('2027-03-28T01:01:00Z');
  });
});

describe('a chosen moment', () => {
  const clocks = {shop: zone('Europe/Paris'), visitor: zone('Asia/Tokyo')};
  const evening = wall('2026-12-24T18:00');

  it('is the time given, on the clock that was chosen', () => {
    const at = (clock: 'shop' | 'visitor') => iso(instantOfMoment({kind: 'wall', wall: evening, clock}, 0, clocks));
    expect(at('shop')).to.equal('2026-12-24T17:00:00Z');
    expect(at('visitor')).to.equal('2026-12-24T09:00:00Z');
  });

  it('moves forward out of an hour that a clock change leaves out', () => {
    const moment = {kind: 'wall', wall: wall('2027-03-28T02:30'), clock: 'shop'} as const;
    expect(iso(instantOfMoment(moment, 0, clocks))).to.equal('2027-03-28T01:30:00Z');
  });

  it('is the first of an hour that a clock change repeats', () => {
    const moment = {kind: 'wall', wall: wall('2026-10-25T02:30'), clock: 'shop'} as const;
    expect(iso(instantOfMoment(moment, 0, clocks))).to.equal('2026-10-25T00:30:00Z');
  });

  it('is what it was as an instant, whatever the clocks', () => {
    expect(instantOfMoment({kind: 'instant', at: 5}, 0, clocks)).to.equal(5);
    expect(instantOfMoment({kind: 'now'}, 7, clocks)).to.equal(7);
  });
});

describe('date and time fields', () => {
  it('give back what they show', () => {
    const fields = fieldsOf(wall('2026-12-24T18:05'));
    expect(fields).to.deep.equal({date: '2026-12-24', time: '18:05'});
    expect(wallOf(fields)).to.equal(wall('2026-12-24T18:05'));
  });

  for (const [fact, date, time] of [
    ['an empty date', '', '18:00'],
    ['an empty time', '2026-12-24', ''],
    ['a year that is being typed', '0202-12-24', '18:00'],
    ['a date that is none', '2026-02-30', '18:00'],
    ['a time that is none', '2026-12-24', '18:'],
  ] as const) {
    it(`are not taken with ${fact}`, () => expect(wallOf({date, time})).to.equal(undefined));
  }

  it('are taken from 1970 on', () => {
    expect(wallOf({date: '1970-01-01', time: '00:00'})).to.equal(0);
    expect(wallOf({date: '1969-12-31', time: '23:59'})).to.equal(undefined);
  });

  it('are taken with seconds, which do not count', () => {
    expect(wallOf({date: '2026-12-24', time: '18:00:30'})).to.equal(wall('2026-12-24T18:00'));
  });
});

describe('the sliders', () => {
  const evening = wall('2026-12-24T18:05');

  it('change the time of day and keep the date', () => {
    expect(withMinute(evening, 23 * 60 + 45)).to.equal(wall('2026-12-24T23:45'));
  });

  it('change the date and keep the time of day', () => {
    expect(withDay(evening, 20_000)).to.equal(20_000 * 86_400_000 + (18 * 60 + 5) * 60_000);
  });
});
