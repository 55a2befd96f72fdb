import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {dayNumber} from '../../../src/domain/calendar.js';
import {compileOfficeHours} from '../../../src/domain/compiled-hours.js';
import {covers, stretchesIn} from '../../../src/domain/editing/dates.js';
import {dayPicture} from '../../../src/domain/editing/pictures.js';
import {daysOfYear, type Rule, yearDays} from '../../../src/domain/editing/year.js';
import type {Configuration, ExceptionInput, Interval, OfficeHoursInput} from '../../../src/domain/types.js';
import {legalOfficeHours} from '../../support/configurations.js';

const nine: readonly Interval[] = [{opens: '09:00', closes: '17:00'}];
const nameOf = (rule: Rule) => (rule.kind === 'week' ? 'the week' : rule.source.name);

describe('a year', () => {
  const on = (date: string, officeHours: OfficeHoursInput) => {
    const {hours, rules, conflicts} = yearDays({officeHours}, +date.slice(0, 4)).find(
      ({day}) => day === dayNumber(date),
    )!;
    return {hours, rules: rules.map(nameOf), conflicts: conflicts.map(nameOf)};
  };
  const winter = {name: 'Winter hours', from: '2020-11-01', to: '2021-02-29', yearly: true, weekly: {friday: nine}};
  const newYear = {name: 'New Year’s Day', from: '2020-01-01', yearly: true};

  it('has each of its days once, 29 February only in leap years', () => {
    const lengths = [2026, 2028, 1900, 2000, 0, 9999].map((year) => yearDays({}, year).length);
    expect(lengths).to.deep.equal([365, 366, 365, 366, 366, 365]);
    expect(yearDays({}, 2028)[59]!.day).to.equal(dayNumber('2028-02-29'));
  });

  it('tells which rule wins and what it is instead of, strongest first', () => {
    const inventory = {name: 'Inventory', from: '2027-01-01'};
    const special = {name: 'Renovation', from: '2026-12-30', to: '2027-01-05', weekly: {}};
    const season = {...winter, to: '2021-02-28'};
    const found = on('2027-01-01', {seasons: [season, special], exceptions: [newYear, inventory]});
    expect(found).to.deep.equal({
      hours: [],
      rules: ['Inventory', 'New Year’s Day', 'Renovation', 'Winter hours', 'the week'],
      conflicts: [],
    });
    expect(on('2027-01-08', {seasons: [season]})).to.deep.equal({
      hours: [{opens: 540, closes: 1020}],
      rules: ['Winter hours', 'the week'],
      conflicts: [],
    });
  });

  it('names the rules of one strength that share a date, and knows no hours then', () => {
    const [a, b] = ['A', 'B'].map((name) => ({name, from: '2026-05-01'})) as [ExceptionInput, ExceptionInput];
    expect(on('2026-05-01', {exceptions: [a, newYear, b]})).to.deep.equal({
      hours: undefined,
      rules: ['A', 'B', 'the week'],
      conflicts: ['A', 'B'],
    });
  });

  it('takes a yearly 29 February for no other day', () => {
    const leap = {name: 'Leap day', from: '2024-02-29', yearly: true};
    const ruled = (year: number) => yearDays({officeHours: {exceptions: [leap]}}, year).filter(({rules}) => rules[1]);
    expect(ruled(2028).map(({day}) => day)).to.deep.equal([dayNumber('2028-02-29')]);
    expect(ruled(2027)).to.deep.equal([]);
  });

  it('begins with the end of the night of 31 December', () => {
    const exceptions = [{from: '2026-12-31', hours: [{opens: '20:00', closes: '04:00'}]}];
    const [first, second] = yearDays({officeHours: {exceptions}}, 2027);
    expect([first!.nightBefore, second!.nightBefore]).to.deep.equal([240, 0]);
  });

  it('has no night before where that day’s hours are not known', () => {
    const exceptions = [{from: '2026-12-31', hours: [{opens: '20:00', closes: '4'}]}];
    const [first] = yearDays({officeHours: {weekly: {friday: nine}, exceptions}}, 2027);
    expect(first).to.deep.include({hours: [{opens: 540, closes: 1020}], nightBefore: 0});
  });

  it('has the hours, and the winner, that visitors get', () => {
    fc.assert(
      fc.property(legalOfficeHours, fc.integer({min: 2023, max: 2028}), (officeHours, year) => {
        const compiled = compileOfficeHours(officeHours)!;
        for (const {day, hours, rules} of yearDays({officeHours}, year)) {
          expect(hours).to.deep.equal(compiled.intervalsOn(day));
          const exception = compiled.exceptionOn(day);
          expect(rules[0]!.kind === 'exception').to.equal(!!exception);
          const [winner] = rules;
          if (winner!.kind === 'exception') expect(winner!.source.from).to.equal(exception!.from);
        }
      }),
      {numRuns: 20},
    );
  });

  it('says of the night before what the picture of a date says', () => {
    fc.assert(
      fc.property(legalOfficeHours, (officeHours) => {
        const document: Configuration = {officeHours};
        const days = yearDays(document, 2024).slice(0, 40);
        for (const [i, {nightBefore}] of days.entries()) {
          const date = new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);
          expect(nightBefore).to.equal(dayPicture(document, date)!.nightBefore);
        }
      }),
      {numRuns: 20},
    );
  });
});

describe('the stretches of a year', () => {
  it('are none where its days are not theirs', () => {
    for (const [dates, year] of [
      [{from: '2026-12-31'}, 2027],
      [{from: '2026-01-01'}, 2025],
      [{from: '2024-02-29', yearly: true}, 2027],
      [{from: '2026-02-30'}, 2026],
    ] as const) {
      expect(stretchesIn(dates, daysOfYear(year)), `${dates.from} in ${year}`).to.deep.equal([]);
    }
  });

  it('are the days that are covered, also of ranges that wrap, run backwards or have no date in them', () => {
    const date = fc.constantFrom(
      '2024-01-01',
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
      '2026-12-31',
      '2025-07-04',
      'x',
    );
    const dates = fc.record({from: date, to: fc.option(date, {nil: undefined}), yearly: fc.boolean()});
    fc.assert(
      fc.property(dates, fc.integer({min: 2023, max: 2028}), (each, number) => {
        const year = daysOfYear(number);
        const inside = stretchesIn(each, year);
        for (let day = year.first; day <= year.last; day++) {
          const times = inside.filter(({from, to}) => from <= day && day <= to).length;
          expect(times).to.equal(covers(each, day) ? 1 : 0, `${JSON.stringify(each)} ${day - year.first}`);
        }
      }),
      {numRuns: 300},
    );
  });
});
