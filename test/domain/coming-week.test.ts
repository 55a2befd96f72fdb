import {expect} from '@open-wc/testing';
import {timelineOf} from '../../src/domain/availability.js';
import {comingWeek, type WeekDay} from '../../src/domain/coming-week.js';
import {timeZone} from '../../src/domain/time-zone.js';
import '../support/zones.js';

const PARIS = 'Europe/Paris';
const NINE_TO_FIVE = [{opens: '09:00', closes: '17:00'}];

/** A Tuesday. */
const NOON = Date.parse('2026-11-24T12:00+01:00');

function week(hours: object, zone = PARIS, now = NOON): readonly WeekDay[] {
  return comingWeek(timelineOf({timezone: PARIS, ...hours})!, now, timeZone(zone)!);
}

/** What the reader's clock shows, from when to when. */
const shown = ({times}: WeekDay, zone = PARIS): string =>
  times
    .flatMap(({start, end}) =>
      [start, end].map((at) => new Date(timeZone(zone)!.wallAt(at)).toISOString().slice(8, 16)),
    )
    .join(' ');

describe('the coming week', () => {
  it('has the seven days from today, each from its own midnight', () => {
    const days = week({weekly: {wednesday: NINE_TO_FIVE}});
    expect(days.map(({start}) => new Date(start).toISOString())).to.deep.equal(
      ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}T23:00:00.000Z`),
    );
    expect(days.map((day) => shown(day))).to.deep.equal(['', '25T09:00 25T17:00', '', '', '', '', '']);
  });

  it('has a night whole on the day on which it begins, and what is left of the last one today', () => {
    const night = [{opens: '22:00', closes: '02:00'}];
    const hours = {weekly: {monday: night, tuesday: night}};
    const tonight = '24T22:00 25T02:00';
    const early = week(hours, PARIS, Date.parse('2026-11-24T01:59+01:00'));
    expect(early.slice(0, 2).map((day) => shown(day))).to.deep.equal([`24T00:00 24T02:00 ${tonight}`, '']);
    const late = week(hours, PARIS, Date.parse('2026-11-24T02:00+01:00'));
    expect(late.slice(0, 2).map((day) => shown(day))).to.deep.equal([tonight, '']);
  });

  it('cuts what lasts longer than a day at midnights, and knows whole days', () => {
    const whole = [{opens: '00:00', closes: '24:00'}];
    const days = week({weekly: {wednesday: [{opens: '20:00', closes: '24:00'}], thursday: whole, friday: whole}});
    expect(days.map((day) => shown(day))).to.deep.equal([
      ...['', '25T20:00 26T00:00', '26T00:00 27T00:00', '27T00:00 28T00:00', '', '', ''],
    ]);
    expect(days.map(({isAllDay}) => isAllDay)).to.deep.equal([false, false, true, true, false, false, false]);
  });

  it('knows who is always open', () => {
    const whole = [{opens: '00:00', closes: '24:00'}];
    const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    const days = week({weekly: Object.fromEntries(names.map((name) => [name, whole]))});
    expect(days.every(({isAllDay}) => isAllDay)).to.equal(true);
  });

  it('has days of 23 and 25 hours, where clocks change', () => {
    const whole = [{opens: '00:00', closes: '24:00'}];
    for (const [now, hours] of [
      ['2026-03-28T12:00+01:00', 23],
      ['2026-10-24T12:00+02:00', 25],
    ] as const) {
      const [, sunday] = week({weekly: {sunday: whole}}, PARIS, Date.parse(now));
      const [{start, end}] = sunday!.times as [{start: number; end: number}];
      expect([(end - start) / 3_600_000, sunday!.isAllDay]).to.deep.equal([hours, true]);
    }
  });

  it('is told by the reader’s days: what begins in Paris in the morning begins in Auckland in the evening', () => {
    const [wednesday, thursday] = week({weekly: {wednesday: NINE_TO_FIVE}}, 'Pacific/Auckland');
    expect([shown(wednesday!, 'Pacific/Auckland'), shown(thursday!, 'Pacific/Auckland')]).to.deep.equal([
      '25T21:00 26T05:00',
      '',
    ]);
  });

  it('names exceptions and seasons by whose hours, or lack of them, the day goes', () => {
    const season = {from: '2026-11-26', to: '2026-11-27', name: 'Sale', weekly: {thursday: NINE_TO_FIVE}};
    const stocktaking = {from: '2026-11-25', name: 'Stocktaking', hours: [{opens: '10:00', closes: '14:00'}]};
    const holiday = {from: '2026-11-27', name: 'Holiday', hours: []};
    const hours = {weekly: {wednesday: NINE_TO_FIVE}, seasons: [season], exceptions: [stocktaking, holiday]};
    for (const zone of [PARIS, 'Asia/Tokyo', 'America/Los_Angeles']) {
      const days = week(hours, zone);
      expect(
        days.map(({specials}) => specials.map(({name}) => name).join()),
        zone,
      ).to.deep.equal([...['', 'Stocktaking', 'Sale', 'Holiday', '', '', '']]);
    }
  });
});
