import {expect} from '@open-wc/testing';
import {dayNumber, WEEKDAYS} from '../../../src/domain/calendar.js';
import {dateText} from '../../../src/domain/editing/dates.js';
import {
  datesOfPicked,
  dayAtKey,
  type GridLayout,
  pickedDates,
  weeksOfMonth,
} from '../../../src/domain/editing/year-grid.js';

const sundayFirst: GridLayout = {weekdays: WEEKDAYS, isRightToLeft: false};
const mondayFirst: GridLayout = {...sundayFirst, weekdays: [...WEEKDAYS.slice(1), 'sunday']};
const rightToLeft: GridLayout = {...sundayFirst, isRightToLeft: true};

describe('the weeks of a month', () => {
  const drawn = (year: number, month: number, layout: GridLayout) =>
    weeksOfMonth(year, month, layout).map((week) =>
      week.map((day) => (day === undefined ? '·' : +dateText(day).slice(8))).join(' '),
    );

  it('begin on the day on which the locale’s week begins', () => {
    expect(drawn(2026, 1, sundayFirst)).to.deep.equal([
      '1 2 3 4 5 6 7',
      '8 9 10 11 12 13 14',
      '15 16 17 18 19 20 21',
      '22 23 24 25 26 27 28',
    ]);
    expect(drawn(2026, 1, mondayFirst)[0]).to.equal('· · · · · · 1');
    expect(drawn(2026, 1, mondayFirst).at(-1)).to.equal('23 24 25 26 27 28 ·');
  });

  it('have 29 February in leap years, and are right in the first and the last year', () => {
    const days = (year: number, month: number) => weeksOfMonth(year, month, mondayFirst).flat().filter(Number.isFinite);
    expect([2028, 2027, 1900, 2000, 0].map((year) => days(year, 1).length)).to.deep.equal([29, 28, 28, 29, 29]);
    expect(days(0, 0)[0]).to.equal(dayNumber('0000-01-01'));
    expect(days(9999, 11).at(-1)).to.equal(dayNumber('9999-12-31'));
  });
});

describe('the keys of the year', () => {
  const cases: [string, string, GridLayout, string, boolean?][] = [
    ['2026-12-31', 'ArrowRight', sundayFirst, '2027-01-01'],
    ['2027-01-01', 'ArrowLeft', sundayFirst, '2026-12-31'],
    ['2026-05-10', 'ArrowRight', rightToLeft, '2026-05-09'],
    ['2026-05-10', 'ArrowLeft', rightToLeft, '2026-05-11'],
    ['2026-05-10', 'ArrowUp', rightToLeft, '2026-05-03'],
    ['2026-05-28', 'ArrowDown', sundayFirst, '2026-06-04'],
    ['2026-05-13', 'Home', mondayFirst, '2026-05-11'],
    ['2026-05-13', 'Home', sundayFirst, '2026-05-10'],
    ['2026-05-13', 'End', mondayFirst, '2026-05-17'],
    ['2026-05-17', 'End', mondayFirst, '2026-05-17'],
    ['2026-01-31', 'PageDown', sundayFirst, '2026-02-28'],
    ['2028-03-31', 'PageUp', sundayFirst, '2028-02-29'],
    ['2026-01-15', 'PageUp', sundayFirst, '2025-12-15'],
    ['2028-02-29', 'PageDown', sundayFirst, '2029-02-28', true],
    ['2028-02-29', 'PageUp', sundayFirst, '2027-02-28', true],
    ['9999-12-31', 'ArrowRight', sundayFirst, '9999-12-31'],
    ['9999-12-30', 'PageDown', sundayFirst, '9999-12-30'],
    ['0000-01-01', 'ArrowUp', sundayFirst, '0000-01-01'],
    ['0000-01-01', 'Home', sundayFirst, '0000-01-01'],
  ];
  for (const [from, key, layout, to, byYear] of cases) {
    const about = `${layout.isRightToLeft ? 'right to left, ' : ''}weeks from ${layout.weekdays[0]}`;
    it(`lead from ${from} by ${byYear ? 'Shift+' : ''}${key} to ${to} (${about})`, () =>
      expect(dateText(dayAtKey(key, dayNumber(from), layout, byYear)!)).to.equal(to));
  }

  it('are no others', () => {
    for (const key of ['a', 'Enter', 'Tab']) expect(dayAtKey(key, 0, sundayFirst)).to.equal(undefined);
  });
});

it('dates picked backwards are the same range', () => {
  const [a, b] = [dayNumber('2026-12-24'), dayNumber('2027-01-02')];
  for (const picked of [pickedDates(a, b), pickedDates(b, a)]) {
    expect(datesOfPicked(picked)).to.deep.equal({from: '2026-12-24', to: '2027-01-02'});
  }
});
