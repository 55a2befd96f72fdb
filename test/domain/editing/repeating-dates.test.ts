import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {DateTime} from 'luxon';
import {dayNumber} from '../../../src/domain/calendar.js';
import {dateText} from '../../../src/domain/editing/dates.js';
import {LAST, MAX_DATES, repeatingDates, type Repetition} from '../../../src/domain/editing/repeating-dates.js';

const dates = (repetition: Repetition, from: string, end: {until?: string; times?: number}) =>
  repeatingDates(repetition, {
    from: dayNumber(from),
    ...(end.until !== undefined && {until: dayNumber(end.until)}),
    ...(end.times !== undefined && {times: end.times}),
  }).days.map(dateText);

describe('dates that repeat', () => {
  it('are the first Monday of each month', () => {
    expect(
      dates({kind: 'weekday-of-month', every: 1, weekday: 1, position: 1}, '2026-11-28', {times: 4}),
    ).to.deep.equal(['2026-12-07', '2027-01-04', '2027-02-01', '2027-03-01']);
  });

  it('are the last Friday of each quarter, counted from the first one', () => {
    const lastFriday: Repetition = {kind: 'weekday-of-month', every: 3, weekday: 5, position: LAST};
    expect(dates(lastFriday, '2026-11-28', {until: '2027-06-30'})).to.deep.equal([
      '2026-12-25',
      '2027-03-26',
      '2027-06-25',
    ]);
    expect(dates(lastFriday, '2026-12-26', {times: 1})).to.deep.equal(['2027-01-29']);
  });

  it('are every second Friday, from the first one on, both ends included', () => {
    expect(dates({kind: 'weeks', every: 2, weekday: 5}, '2026-12-04', {until: '2027-01-01'})).to.deep.equal([
      '2026-12-04',
      '2026-12-18',
      '2027-01-01',
    ]);
  });

  it('are the 15th, and the last day of the month', () => {
    expect(dates({kind: 'day-of-month', every: 1, day: 15}, '2026-12-16', {times: 2})).to.deep.equal([
      '2027-01-15',
      '2027-02-15',
    ]);
    expect(dates({kind: 'day-of-month', every: 1, day: LAST}, '2028-01-31', {times: 3})).to.deep.equal([
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
    ]);
  });

  it('are the first of each month until one, included', () => {
    expect(dates({kind: 'day-of-month', every: 1, day: 1}, '2026-12-01', {until: '2027-02-01'})).to.deep.equal([
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
    ]);
  });

  it('leave out months that have no such day', () => {
    expect(dates({kind: 'day-of-month', every: 1, day: 31}, '2027-01-01', {until: '2027-06-30'})).to.deep.equal([
      '2027-01-31',
      '2027-03-31',
      '2027-05-31',
    ]);
    const fifthMonday: Repetition = {kind: 'weekday-of-month', every: 1, weekday: 1, position: 5};
    expect(dates(fifthMonday, '2027-01-01', {until: '2027-06-30'})).to.deep.equal(['2027-03-29', '2027-05-31']);
  });

  it('are none without a date, or where the end is before the start', () => {
    expect(dates({kind: 'weeks', every: 1, weekday: 1}, '', {times: 5})).to.deep.equal([]);
    expect(dates({kind: 'weeks', every: 1, weekday: 1}, '2026-12-01', {until: ''})).to.deep.equal([]);
    expect(dates({kind: 'day-of-month', every: 1, day: 1}, '', {times: 5})).to.deep.equal([]);
    expect(dates({kind: 'day-of-month', every: 1, day: 1}, '2026-12-01', {until: ''})).to.deep.equal([]);
    expect(dates({kind: 'day-of-month', every: 1, day: 1}, '2026-12-02', {until: '2026-12-01'})).to.deep.equal([]);
  });

  it('end somewhere, which is said only where there would be more', () => {
    const weekly: Repetition = {kind: 'weeks', every: 1, weekday: 1};
    const from = dayNumber('2026-12-07');
    const exact = repeatingDates(weekly, {from, until: from + 7 * (MAX_DATES - 1)});
    expect([exact.days.length, exact.isCut]).to.deep.equal([MAX_DATES, false]);
    const longer = repeatingDates(weekly, {from, until: from + 7 * MAX_DATES});
    expect([longer.days.length, longer.isCut]).to.deep.equal([MAX_DATES, true]);
    expect(repeatingDates(weekly, {from, times: 12}).isCut).to.equal(false);
    const asked = [MAX_DATES, MAX_DATES + 1].map((times) => repeatingDates(weekly, {from, times}));
    expect(asked.map(({days, isCut}) => [days.length, isCut])).to.deep.equal([
      [MAX_DATES, false],
      [MAX_DATES, true],
    ]);
    expect(repeatingDates(weekly, {from: dayNumber('9999-12-30'), times: 12}).days).to.have.length(0);
  });

  /** By looking at each day, as luxon sees it. */
  function slowly(repetition: Repetition, from: string, until: string): string[] {
    const found: DateTime[] = [];
    const end = DateTime.fromISO(until, {zone: 'utc'});
    for (let day = DateTime.fromISO(from, {zone: 'utc'}); day <= end; day = day.plus({days: 1})) {
      const [first] = found;
      if (repetition.kind === 'weeks') {
        if (day.weekday % 7 !== repetition.weekday) continue;
        if (first && day.diff(first, 'weeks').weeks % repetition.every) continue;
      } else {
        if (first && day.startOf('month').diff(first.startOf('month'), 'months').months % repetition.every) continue;
        if (repetition.kind === 'day-of-month') {
          if (day.day !== (repetition.day === LAST ? day.daysInMonth! : repetition.day)) continue;
        } else {
          if (day.weekday % 7 !== repetition.weekday) continue;
          const isThere =
            repetition.position === LAST
              ? day.plus({weeks: 1}).month !== day.month
              : Math.ceil(day.day / 7) === repetition.position;
          if (!isThere) continue;
        }
      }
      found.push(day);
    }
    return found.map((day) => day.toISODate()!);
  }

  it('are those that a look at each day finds', () => {
    const weekday = fc.integer({min: 0, max: 6});
    const repetition: fc.Arbitrary<Repetition> = fc.oneof(
      fc.record({kind: fc.constant('weeks' as const), every: fc.integer({min: 1, max: 5}), weekday}),
      fc.record({
        kind: fc.constant('weekday-of-month' as const),
        every: fc.integer({min: 1, max: 12}),
        weekday,
        position: fc.constantFrom(1, 2, 3, 4, 5, LAST),
      }),
      fc.record({
        kind: fc.constant('day-of-month' as const),
        every: fc.integer({min: 1, max: 12}),
        day: fc.oneof(fc.integer({min: 1, max: 31}), fc.constant(LAST)),
      }),
    );
    const start = fc.integer({min: dayNumber('1999-01-01'), max: dayNumber('2101-12-31')});
    fc.assert(
      fc.property(repetition, start, fc.integer({min: 0, max: 900}), (how, first, length) => {
        const [from, until] = [dateText(first), dateText(first + length)];
        expect(dates(how, from, {until})).to.deep.equal(slowly(how, from, until));
      }),
      {numRuns: 60},
    );
  });
});
