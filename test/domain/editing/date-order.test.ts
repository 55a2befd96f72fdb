import {expect} from '@open-wc/testing';
import {dayNumber} from '../../../src/domain/calendar.js';
import {firstFreeDay, nextDate, orderByDate, overruledBy} from '../../../src/domain/editing/date-order.js';

const TODAY = dayNumber('2026-11-23');
const date = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const next = (exception: {from: string; to?: string; yearly?: boolean}, today = '2026-11-23') =>
  date(nextDate(exception, dayNumber(today)));

describe('exceptions by date', () => {
  it('come soonest first, with yearly ones at their next time', () => {
    const list = [
      {from: '2027-05-01'},
      {from: '2020-12-25', yearly: true},
      {from: '2026-11-23'},
      {from: '2019-01-01', yearly: true},
    ];
    expect(orderByDate(list, TODAY)).to.deep.equal({upcoming: [2, 1, 3, 0], past: []});
  });

  it('are past when their last day is, latest first', () => {
    const list = [{from: '2026-01-01'}, {from: '2026-11-20', to: '2026-11-22'}, {from: '2026-11-20', to: '2026-11-23'}];
    expect(orderByDate(list, TODAY)).to.deep.equal({upcoming: [2], past: [1, 0]});
  });

  it('stay as they are listed where they begin on one day, or the other way round where they are past', () => {
    const three = (from: string) => orderByDate([{from}, {from}, {from}], TODAY);
    expect(three('2026-11-24')).to.deep.equal({upcoming: [0, 1, 2], past: []});
    expect(three('2026-11-22')).to.deep.equal({upcoming: [], past: [2, 1, 0]});
  });

  it('are past when their first day is, where their last one is a mistake', () => {
    const list = [
      {from: '2026-11-24', to: '2026-11-20'},
      {from: '2026-11-23', to: ''},
      {from: '2026-11-22', to: '2026-11-'},
      {from: '', to: '2026-11-20'},
    ];
    expect(orderByDate(list, TODAY)).to.deep.equal({upcoming: [3, 1, 0], past: [2]});
  });

  it('are never past where they are yearly or where the date is none', () => {
    expect(orderByDate([{from: '1999-01-01', yearly: true}, {from: ''}, {from: '2026-02-30'}], TODAY)).to.deep.equal({
      upcoming: [1, 2, 0],
      past: [],
    });
  });

  it('count a yearly range from its start while it lasts, also over New Year', () => {
    expect(next({from: '2020-11-20', to: '2020-11-25', yearly: true})).to.equal('2026-11-20');
    expect(next({from: '2020-12-24', to: '2021-01-02', yearly: true})).to.equal('2026-12-24');
    expect(next({from: '2020-11-22', yearly: true})).to.equal('2027-11-22');
    const newYear = {from: '2020-12-24', to: '2021-01-02', yearly: true};
    expect(next(newYear, '2027-01-02')).to.equal('2026-12-24');
    expect(next(newYear, '2027-01-03')).to.equal('2027-12-24');
    expect(next({from: '2020-11-23', yearly: true})).to.equal('2026-11-23');
  });

  it('count a yearly range from its first day also where its last one is none', () => {
    const typed = {from: '2020-12-24', to: '2020-12-', yearly: true};
    expect(next(typed, '2026-12-24')).to.equal('2026-12-24');
    expect(next(typed, '2026-12-25')).to.equal('2027-12-24');
  });

  it('wait for a leap year on 29 February, but not where they last for longer', () => {
    const day = {from: '2020-02-29', yearly: true};
    expect(next(day)).to.equal('2028-02-29');
    expect(next(day, '2096-03-01')).to.equal('2104-02-29');
    const until = {from: '2020-02-27', to: '2020-02-29', yearly: true};
    expect(next(until, '2027-02-28')).to.equal('2027-02-27');
    expect(next(until, '2027-03-01')).to.equal('2028-02-27');
    const winter = {from: '2023-12-27', to: '2024-02-29', yearly: true};
    expect(next(winter, '2027-02-28')).to.equal('2026-12-27');
    expect(next(winter, '2028-02-29')).to.equal('2027-12-27');
    expect(next(winter, '2028-03-01')).to.equal('2028-12-27');
    const from = {from: '2024-02-29', to: '2024-03-03', yearly: true};
    expect(next(from)).to.equal('2027-03-01');
    expect(next(from, '2027-03-04')).to.equal('2028-02-29');
    expect(orderByDate([{from: '2027-05-01'}, from, {from: '2026-12-24'}], TODAY).upcoming).to.deep.equal([2, 1, 0]);
  });

  it('find the first day that no dated exception has', () => {
    const list = [{from: '2026-11-25', to: '2026-11-27'}, {from: '2026-11-24'}, {from: '2026-11-28', yearly: true}];
    expect(date(firstFreeDay(list, dayNumber('2026-11-24')))).to.equal('2026-11-28');
    expect(date(firstFreeDay(list, dayNumber('2026-11-23')))).to.equal('2026-11-23');
    const winter = {from: '2026-11-20', to: '2027-02-28', yearly: true};
    expect(date(firstFreeDay([winter], dayNumber('2026-11-24')))).to.equal('2026-11-24');
    const within = [{from: '2026-11-24', to: '2026-11-30'}, {from: '2026-11-25'}];
    expect(date(firstFreeDay(within, dayNumber('2026-11-24')))).to.equal('2026-12-01');
    const mistaken = [{from: '2026-11-25', to: '2026-11-20'}, {from: '2026-11-24', to: ''}, {from: ''}];
    expect(date(firstFreeDay(mistaken, dayNumber('2026-11-24')))).to.equal('2026-11-26');
  });

  it('that are dated beat yearly ones on their dates', () => {
    const yearly = {from: '2020-12-24', to: '2020-12-26', yearly: true};
    for (const [exception, isOverruled] of [
      [{from: '2026-12-26'}, true],
      [{from: '2026-12-27'}, false],
      [{from: '2026-12-23'}, false],
      [{from: '2026-12-20', to: '2026-12-24'}, true],
      [{from: '2026-12-25', yearly: true}, false],
      [{from: '2026-12-26', to: '2026-12-24'}, false],
      [{from: ''}, false],
    ] as const) {
      expect(overruledBy(exception, [exception, yearly]), JSON.stringify(exception)).to.equal(
        isOverruled ? yearly : undefined,
      );
    }
    expect(overruledBy({from: '2026-02-28'}, [{from: '2026-02-30', yearly: true}])).to.equal(undefined);
  });
});
