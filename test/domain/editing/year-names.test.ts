import {expect} from '@open-wc/testing';
import {dayNumber} from '../../../src/domain/calendar.js';
import {dateText} from '../../../src/domain/editing/dates.js';
import {lookOf, stretchesByName} from '../../../src/domain/editing/year-names.js';
import {yearDays} from '../../../src/domain/editing/year.js';
import type {OfficeHoursInput} from '../../../src/domain/types.js';

const NINE = [{opens: '09:00', closes: '17:00'}];
const officeHours: OfficeHoursInput = {
  weekly: {monday: NINE},
  seasons: [{name: 'Winter', from: '2026-12-27', to: '2027-01-03', yearly: true, weekly: {tuesday: NINE}}],
  exceptions: [
    {name: 'New Year', from: '2026-01-01', yearly: true},
    {name: 'Stocktaking', from: '2026-01-07', hours: NINE},
    {name: 'Trip', from: '2026-12-30'},
    {name: 'Move', from: '2026-12-30', to: '2026-12-31'},
  ],
};
const days = yearDays({officeHours}, 2026);

it('what has a name in a year is listed by first day, and twice where it comes back', () => {
  const listed = stretchesByName(days).map(
    ({rule, from, to}) => `${rule.source.name} ${dateText(from)}…${dateText(to).slice(5)}`,
  );
  expect(listed).to.deep.equal([
    'New Year 2026-01-01…01-01',
    'Winter 2026-01-01…01-03',
    'Stocktaking 2026-01-07…01-07',
    'Winter 2026-12-27…12-31',
    'Trip 2026-12-30…12-30',
    'Move 2026-12-30…12-31',
  ]);
});

it('a day looks like what its hours come from; where they are not known or rules contradict each other, wrong', () => {
  const first = dayNumber('2026-01-01');
  const look = (date: string, year = days) => lookOf(year[dayNumber(date) - first]!);
  expect(look('2026-01-01')).to.equal('closure');
  expect(look('2026-01-02')).to.equal('season');
  expect(look('2026-01-07')).to.equal('opening');
  expect(look('2026-01-08')).to.equal('week');
  expect(look('2026-12-30')).to.equal('wrong');
  const mistaken = yearDays({officeHours: {weekly: {monday: [{opens: '9', closes: '10'}]}}}, 2026);
  expect([look('2026-01-05', mistaken), look('2026-01-06', mistaken)]).to.deep.equal(['wrong', 'week']);
});
