import {expect} from '@open-wc/testing';
import {dayNumber, instantOf, minutesOf, weekdayOf, yearlyDay} from '../../src/domain/calendar.js';

describe('a date as a number', () => {
  for (const [date, day] of [
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2026-12-25', Date.UTC(2026, 11, 25) / 86_400_000],
    ['2024-02-29', Date.UTC(2024, 1, 29) / 86_400_000],
    ['0099-03-01', -683_309],
  ] as const) {
    it(`is ${day} for ${date}`, () => {
      expect(dayNumber(date)).to.equal(day);
    });
  }

  for (const none of [
    ...['2026-02-29', '2026-02-30', '2026-04-31', '2026-01-00', '2026-00-10', '2026-13-01', '2026-12-99'],
    ...['12026-12-25', '2026-12-251', '2026-12-25T00:00', '2026-1-05', '2026/12/25', '', undefined, null, 20_261_225],
    ['2026-12-25'],
  ]) {
    it(`is none for ${JSON.stringify(none)}`, () => {
      expect(dayNumber(none)).to.be.NaN;
    });
  }

  it('has the day of the week, before 1970 too', () => {
    expect(['1970-01-01', '1969-12-27', '2026-11-29'].map((date) => weekdayOf(dayNumber(date)))).to.deep.equal([
      4, 6, 0,
    ]);
  });

  it('is the same day of any year, with a place for 29 February', () => {
    const yearly = ['2026-01-01', '1969-02-28', '2024-02-29', '2026-03-01', '2026-12-31'];
    expect(yearly.map((date) => yearlyDay(dayNumber(date)))).to.deep.equal([0, 58, 59, 60, 365]);
  });
});

describe('a time of day as a number', () => {
  for (const [time, minutes] of [
    ['00:00', 0],
    ['09:05', 545],
    ['23:59', 1439],
    ['24:00', 1440],
  ] as const) {
    it(`is ${minutes} for ${time}`, () => {
      expect(minutesOf(time)).to.equal(minutes);
    });
  }

  for (const none of ['24:01', '25:00', '09:60', '9:00', '109:00', '09:000', '', undefined, 900, ['09:00']]) {
    it(`is none for ${JSON.stringify(none)}`, () => {
      expect(minutesOf(none)).to.be.NaN;
    });
  }
});

describe('an instant that is written', () => {
  for (const text of ['2026-11-28T10:30Z', '2026-11-28T11:30+01:00', '2026-11-28T05:00:00.000-05:30']) {
    it(`is the same in each zone: ${text}`, () => {
      expect(instantOf(text)).to.equal(Date.UTC(2026, 10, 28, 10, 30));
    });
  }

  // `Date.parse` takes each of these for some time in the zone of whoever reads it, or of nobody.
  for (const text of ['2026-11-28T10:30', '2026-11-28', '2026-11-28Z', 'Sat Nov 28 2026 10:30 Z', '']) {
    it(`is none without an offset: "${text}"`, () => {
      expect(instantOf(text)).to.be.NaN;
    });
  }
});
