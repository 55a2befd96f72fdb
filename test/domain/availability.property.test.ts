import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {availabilityAt, parseOfficeHours, type OfficeHours} from '../../src/office-hours.js';
import {
  boundariesAround,
  clockChanges,
  clocksChangeNear,
  isOpenBrute,
  isOpenByWallClock,
  oracleAvailability,
  type PlainException,
  type PlainDates,
  type PlainHours,
  type PlainInterval,
  type PlainSeason,
} from './oracle.js';
import {tried} from '../support/random.js';

/*
 * Random legal schedules, asked at random instants and close to everything that may go wrong: clock changes, starts and
 * ends of intervals, midnights. Engine and oracle have to agree to the millisecond. The seed is fixed, so a failure
 * comes back; fast-check shrinks it to a small document. Outside of Chromium it is a third of them, and others.
 */

const MINUTE = 60_000;
const DAY = 86_400_000;
const settings = (numRuns: number, more = 0) => ({...tried(numRuns, 20_260_329 + more), includeErrorInReport: true});

const ZONES = [
  'Africa/Casablanca',
  'America/New_York',
  'America/Santiago',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/London',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'UTC',
];

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const isoDate = (epochMs: number) => new Date(epochMs).toISOString().slice(0, 10);

const between = (min: number, max: number) => fc.integer({min, max});

/** Mostly any minute; often the small hours, in which clocks change; sometimes a full or half hour, so that some touch. */
const minute = fc.oneof(
  {weight: 3, arbitrary: between(0, 1439)},
  {weight: 3, arbitrary: between(0, 240)},
  {weight: 3, arbitrary: between(0, 47).map((half) => half * 30)},
  {weight: 1, arbitrary: fc.constantFrom(0, 1, 1439)},
);
const interval: fc.Arbitrary<PlainInterval> = fc
  .tuple(minute, fc.oneof({weight: 6, arbitrary: minute}, {weight: 1, arbitrary: fc.constant(1440)}))
  .filter(([opens, closes]) => opens !== closes)
  .map(([opens, closes]) => ({opens: clock(opens), closes: clock(closes)}));
const intervals = (maxLength: number) => fc.array(interval, {maxLength});

const wholeDay = fc.constant([{opens: '00:00', closes: '24:00'}]);
const day = fc.oneof({weight: 5, arbitrary: intervals(3)}, {weight: 1, arbitrary: wholeDay});
const dayOrNone = fc.option(day, {nil: undefined, freq: 3});
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const allDays = (list: readonly PlainInterval[]) => Object.fromEntries(WEEKDAYS.map((name) => [name, list]));
const someDays = fc
  .tuple(...WEEKDAYS.map((name) => dayOrNone.map((list) => [name, list] as const)))
  .map((days) => Object.fromEntries(days.filter(([, list]) => list)));
const weekly: fc.Arbitrary<PlainHours['weekly']> = fc.oneof(
  {weight: 40, arbitrary: someDays},
  {weight: 2, arbitrary: day.map(allDays)},
  {weight: 3, arbitrary: fc.constant({})},
);

/** Recent clock changes, and some of the strangest: a date left out, and an hour repeated over midnight. */
function notableChanges(zone: string): number[] {
  const changes = clockChanges(zone, Date.UTC(2024, 0), Date.UTC(2029, 0));
  if (zone === 'Pacific/Apia') changes.push(...clockChanges(zone, Date.UTC(2011, 0), Date.UTC(2012, 0)));
  if (zone === 'America/St_Johns') changes.push(...clockChanges(zone, Date.UTC(2010, 0), Date.UTC(2011, 0)));
  return changes;
}

/** A moment worth a closer look in a zone: one of its clock changes, or any time, or a turn of the year or of February. */
function focusIn(zone: string): fc.Arbitrary<number> {
  const changes = notableChanges(zone);
  return fc.oneof(
    ...(changes.length > 0 ? [{weight: 4, arbitrary: fc.constantFrom(...changes)}] : []),
    {
      weight: 3,
      arbitrary: between(Date.UTC(2024, 0) / 1000, Date.UTC(2029, 0) / 1000).map((seconds) => seconds * 1000),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(Date.UTC(2025, 0), Date.UTC(2027, 0), Date.UTC(2028, 1, 29), Date.UTC(2027, 1, 28)),
    },
  );
}

/** The first and last of some dates near a moment. */
const datesNear = (focus: number, length: fc.Arbitrary<number>) =>
  fc
    .record({
      start: fc.oneof({weight: 5, arbitrary: between(-4, 4)}, {weight: 1, arbitrary: between(-500, 500)}),
      length,
      yearly: fc.boolean(),
      otherYear: between(-3, 3),
    })
    .map(({start, length, yearly, otherYear}) => {
      const first = focus + start * DAY;
      let from = isoDate(first);
      let to = isoDate(first + length * DAY);
      // A yearly one is often typed in another year than the one in question. 29 February stays where it exists.
      if (yearly && otherYear !== 0 && !`${from}${to}`.includes('-02-29')) {
        const shift = (date: string) => `${Number(date.slice(0, 4)) + otherYear}${date.slice(4)}`;
        from = shift(from);
        to = shift(to);
      }
      return {from, to, ...(yearly && {yearly})};
    });

const exceptionNear = (focus: number): fc.Arbitrary<PlainException> => {
  const length = fc.oneof(
    {weight: 4, arbitrary: fc.constant(0)},
    {weight: 2, arbitrary: between(1, 6)},
    {weight: 1, arbitrary: between(20, 200)},
  );
  return fc
    .tuple(datesNear(focus, length), fc.option(intervals(2), {nil: undefined, freq: 3}))
    .map(([{from, to, ...rest}, hours]) => ({from, ...(to !== from && {to}), ...rest, ...(hours && {hours})}));
};

/** From a day to most of a year. */
const seasonNear = (focus: number): fc.Arbitrary<PlainSeason> =>
  fc
    .tuple(datesNear(focus, fc.oneof(between(0, 9), between(20, 120), between(200, 360))), fc.option(weekly, {freq: 5}))
    .map(([dates, week]) => ({...dates, ...(week && {weekly: week})}));

/** The dates of a range, as month and day in a leap year when it is yearly. */
function datesOf({from, to = from, yearly}: PlainDates): string[] {
  const dates: string[] = [];
  if (!yearly) {
    for (let at = Date.parse(from); at <= Date.parse(to); at += DAY) dates.push(isoDate(at));
    return dates;
  }
  for (let at = Date.parse(`2000${from.slice(4)}`); ; at += DAY) {
    dates.push(isoDate(at).slice(5));
    if (isoDate(at).slice(5) === to.slice(5)) return dates;
  }
}

/** Leaves out what would be the second of its kind on a date, and gives the others names to be told apart by. */
function withoutDuplicates<Dates extends PlainDates>(list: readonly Dates[]): Dates[] {
  const taken = new Set<string>();
  return list
    .filter((each) => {
      const dates = datesOf(each).map((date) => `${each.yearly ? 'yearly' : 'dated'} ${date}`);
      if (dates.some((date) => taken.has(date))) return false;
      dates.forEach((date) => taken.add(date));
      return true;
    })
    .map((each, index) => ({...each, name: `number ${index}`}));
}

const scenario = fc.constantFrom(...ZONES).chain((timezone) =>
  focusIn(timezone).chain((focus) =>
    fc.record({
      focus: fc.constant(focus),
      document: fc.record({
        timezone: fc.constant(timezone),
        weekly,
        seasons: fc.array(seasonNear(focus), {maxLength: 3}).map(withoutDuplicates),
        exceptions: fc.array(exceptionNear(focus), {maxLength: 5}).map(withoutDuplicates),
      }),
      probes: fc.array(
        fc.oneof(
          {weight: 3, arbitrary: between(-5 * 1440, 5 * 1440).map((minutes) => minutes * MINUTE)},
          {weight: 2, arbitrary: between(-3 * DAY, 3 * DAY)},
          {weight: 1, arbitrary: between(-500 * 1440, 500 * 1440).map((minutes) => minutes * MINUTE)},
        ),
        {minLength: 4, maxLength: 4},
      ),
    }),
  ),
);

/** A day and the night after it without a pause: '06:00-18:00 18:00-06:00', or more shifts, or the whole day. */
const shifts: fc.Arbitrary<readonly PlainInterval[]> = fc
  .uniqueArray(minute, {minLength: 1, maxLength: 4})
  .map((cuts) => {
    if (cuts.length === 1) return [{opens: '00:00', closes: '24:00'}];
    const turns = cuts.sort((a, b) => a - b).map(clock);
    return turns.map((opens, index) => ({opens, closes: turns[(index + 1) % turns.length]!}));
  });

/** Open day and night, but for a closed date some days ahead and perhaps others. */
const nearlyAlways = fc.constantFrom(...ZONES).chain((timezone) =>
  focusIn(timezone).chain((focus) =>
    fc.record({
      document: fc
        .record({
          shifts,
          ahead: between(14, 25),
          others: fc.array(exceptionNear(focus), {maxLength: 2}),
          season: fc.option(fc.tuple(datesNear(focus, between(0, 200)), shifts), {freq: 2}),
        })
        .map(({shifts, ahead, others, season}) => ({
          timezone,
          weekly: allDays(shifts),
          seasons: season ? [{...season[0], weekly: allDays(season[1])}] : [],
          exceptions: withoutDuplicates([{from: isoDate(focus + ahead * DAY)}, ...others]),
        })),
      at: between(-4 * 1440, 4 * 1440).map((minutes) => focus + minutes * MINUTE),
    }),
  ),
);

function parse(document: PlainHours): OfficeHours {
  const result = parseOfficeHours(document);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problems)}`);
  return result.value;
}

const iso = (instant: number | Date | null) => (instant === null ? 'never' : new Date(instant).toISOString());

function engineSays(hours: OfficeHours, at: number): string {
  const answer = availabilityAt(hours, new Date(at));
  if (answer.status === 'open') return `open until ${iso(answer.closesAt)}`;
  if (answer.status === 'unset') return 'unset';
  const {exception} = answer;
  if (exception && !hours.exceptions?.includes(exception)) expect(hours.exceptions).to.deep.include(exception);
  return `closed until ${iso(answer.opensAt)}, ${answer.exception?.name ?? 'no exception'}, after ${answer.delayedBy?.name}`;
}

function oracleSays(document: PlainHours, at: number): string {
  const answer = oracleAvailability(document, at);
  if (answer.status === 'open') return `open until ${iso(answer.closesAt)}`;
  if (answer.status === 'unset') return 'unset';
  return `closed until ${iso(answer.opensAt)}, ${answer.exception?.name ?? 'no exception'}, after ${answer.delayedBy?.name}`;
}

function agree(hours: OfficeHours, document: PlainHours, at: number) {
  const engine = engineSays(hours, at);
  const oracle = oracleSays(document, at);
  // Compared by hand: an assertion for each of many thousand instants is slower than the calculation.
  if (engine !== oracle) expect.fail(`at ${iso(at)} the engine says "${engine}", but it is "${oracle}"`);
}

describe('availabilityAt against an independent calculation', () => {
  it('agrees at random instants', () => {
    fc.assert(
      fc.property(scenario, ({document, focus, probes}) => {
        const hours = parse(document);
        for (const probe of probes) agree(hours, document, focus + probe);
      }),
      settings(150),
    );
  });

  it('agrees on where a long open period ends', () => {
    fc.assert(
      fc.property(nearlyAlways, ({document, at}) => {
        const hours = parse(document);
        // Asked from each day: the answer may not depend on how far ahead the end is.
        for (let day = 0; day < 10; day++) agree(hours, document, at + day * DAY);
      }),
      settings(100),
    );
  });

  it('agrees on both sides of starts, ends and midnights', () => {
    fc.assert(
      fc.property(scenario, ({document, focus, probes}) => {
        const hours = parse(document);
        const boundaries = boundariesAround(document, focus + probes[0]!);
        for (const boundary of boundaries.slice(0, 10)) {
          agree(hours, document, boundary - 1);
          agree(hours, document, boundary);
          agree(hours, document, boundary + 1);
        }
      }),
      settings(70, 1),
    );
  });

  it('agrees around clock changes', () => {
    const changes = ZONES.flatMap((timezone) => notableChanges(timezone).map((change) => ({timezone, change})));
    const offsets = [-1, 0, 1, ...[-180, -61, -30, -1, 15, 29, 30, 45, 59, 60, 61, 119, 180].map((m) => m * MINUTE)];
    fc.assert(
      fc.property(
        fc.constantFrom(...changes),
        // Hours that are made for trouble: ends within two hours of the change by the clock.
        fc.array(
          fc.tuple(between(-120, 120), between(-120, 120)).filter(([opens, closes]) => opens !== closes),
          {minLength: 1, maxLength: 3},
        ),
        ({timezone, change}, around) => {
          const wall = new Intl.DateTimeFormat('en', {
            timeZone: timezone,
            weekday: 'long',
            hour: 'numeric',
            minute: 'numeric',
            hourCycle: 'h23',
          }).formatToParts(change);
          const part = (type: string) => wall.find((p) => p.type === type)!.value;
          const time = (shift: number) =>
            clock((Number(part('hour')) * 60 + Number(part('minute')) + shift + 1440) % 1440);
          const list = around.map(([opens, closes]) => ({opens: time(opens), closes: time(closes)}));
          // On the day of the change and on its neighbours: always open would be another test, and a slow one.
          const day = WEEKDAYS.indexOf(part('weekday').toLowerCase());
          const days = [day + 6, day, day + 1].map((index) => WEEKDAYS[index % 7]!);
          const document: PlainHours = {timezone, weekly: Object.fromEntries(days.map((name) => [name, list]))};
          const hours = parse(document);
          for (const offset of offsets) agree(hours, document, change + offset);
        },
      ),
      settings(250),
    );
  });

  it('both agree with the clock on the wall where clocks do not change', () => {
    fc.assert(
      fc.property(scenario, ({document, focus, probes}) => {
        const hours = parse(document);
        for (const probe of probes) {
          const at = focus + probe;
          if (clocksChangeNear(document.timezone, at)) continue;
          const wall = isOpenByWallClock(document, at);
          if (isOpenBrute(document, at) !== wall) expect.fail(`the oracle is wrong at ${iso(at)}`);
          const {status} = availabilityAt(hours, new Date(at));
          if ((status === 'open') !== wall) expect.fail(`the engine says ${status} at ${iso(at)}`);
        }
      }),
      settings(150, 2),
    );
  });

  it('names the first instant at which the answer is another one', () => {
    fc.assert(
      fc.property(scenario, ({document, focus, probes}) => {
        const hours = parse(document);
        const at = focus + probes[0]!;
        const answer = availabilityAt(hours, new Date(at));
        if (answer.status === 'unset') return;
        const next = answer.status === 'open' ? answer.closesAt : answer.opensAt;
        if (!next) return;
        const statusAt = (instant: number) => availabilityAt(hours, new Date(instant)).status;
        const other = answer.status === 'open' ? 'closed' : 'open';
        if (next.getTime() <= at) expect.fail(`${iso(next)} is not after ${iso(at)}`);
        if (statusAt(next.getTime()) !== other) expect.fail(`still ${answer.status} at ${iso(next)}`);
        for (const share of [0.1, 0.5, 0.9]) {
          const inside = Math.floor(at + (next.getTime() - at) * share);
          if (statusAt(inside) !== answer.status) expect.fail(`${other} too early, at ${iso(inside)}`);
        }
        if (statusAt(next.getTime() - 1) !== answer.status) expect.fail(`${other} a millisecond before ${iso(next)}`);
      }),
      settings(300, 3),
    );
  });
});
