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
    expect(early[0]!.isAllDay).to.equal(false);
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

  it('cuts at midnight what lasts beyond the night, and shows each day its part', () => {
    const long = [{opens: '09:00', closes: '21:00'}];
    const hours = {timezone: 'America/New_York', weekly: {saturday: long}};
    const tokyo = 'Asia/Tokyo';
    const days = week(hours, tokyo);
    expect(days.map((day) => shown(day, tokyo))).to.deep.equal([
      ...['', '', '', '', '28T23:00 29T00:00', '29T00:00 29T11:00', ''],
    ]);
    const noon = Date.parse('2026-11-29T12:00+09:00');
    expect(shown(week(hours, tokyo, noon)[0]!, tokyo), 'and today what is over').to.equal('29T00:00 29T11:00');
  });

  it('counts as night what ends by six in the morning', () => {
    const until = (closes: string) =>
      week({weekly: {wednesday: [{opens: '20:00', closes}]}})
        .slice(1, 3)
        .map((day) => shown(day));
    expect(until('06:00')).to.deep.equal(['25T20:00 26T06:00', '']);
    expect(until('06:01')).to.deep.equal(['25T20:00 26T00:00', '26T00:00 26T06:01']);
  });

  it('shows what begins today, also when it is over, and nothing of a night that ended at six', () => {
    expect(shown(week({weekly: {tuesday: [{opens: '02:00', closes: '05:00'}]}})[0]!)).to.equal('24T02:00 24T05:00');
    expect(shown(week({weekly: {monday: [{opens: '20:00', closes: '06:00'}]}})[0]!)).to.equal('');
  });

  it('has a day and a night whole where these are a day together, and cuts what is longer', () => {
    const from = (opens: string) =>
      week({weekly: {wednesday: [{opens, closes: '24:00'}], thursday: [{opens: '00:00', closes: '05:00'}]}})
        .slice(1, 3)
        .map((day) => shown(day));
    expect(from('05:00')).to.deep.equal(['25T05:00 26T05:00', '']);
    expect(from('04:59')).to.deep.equal(['25T04:59 26T00:00', '26T00:00 26T05:00']);
  });

  it('names nothing of the account’s next date where a reader’s day has an opening of its own', () => {
    const fair = {from: '2026-11-25', name: 'Fair', hours: [{opens: '21:30', closes: '23:00'}]};
    const hours = {timezone: 'Pacific/Auckland', exceptions: [fair, {from: '2026-11-26', name: 'Holiday'}]};
    const [, wednesday] = week(hours, 'America/Los_Angeles');
    expect(shown(wednesday!, 'America/Los_Angeles')).to.equal('25T00:30 25T02:00');
    expect(wednesday!.specials.map(({name}) => name)).to.deep.equal(['Fair']);
  });

  it('names what governs a day on which only something goes on that has begun before', () => {
    const fair = {from: '2026-11-25', name: 'Fair', hours: [{opens: '12:00', closes: '11:00'}]};
    const hours = {exceptions: [fair, {from: '2026-11-26', name: 'Holiday'}]};
    const days = week(hours, 'Asia/Tokyo').slice(1, 3);
    expect(days.map((day) => shown(day, 'Asia/Tokyo'))).to.deep.equal(['25T20:00 26T00:00', '26T00:00 26T19:00']);
    expect(days.map(({specials}) => specials.map(({name}) => name).join())).to.deep.equal(['Fair', 'Holiday']);
  });

  it('names both whose hours are cut and whose begin later on that day', () => {
    const long = [{opens: '09:00', closes: '21:00'}];
    const sale = {from: '2026-11-28', name: 'Sale', hours: long};
    const days = week(
      {timezone: 'America/New_York', weekly: {friday: long, sunday: long}, exceptions: [sale]},
      'Asia/Tokyo',
    );
    expect(days.map(({specials}) => specials.map(({name}) => name).join())).to.deep.equal([
      ...['', '', '', '', 'Sale', 'Sale', ''],
    ]);
  });

  describe('where the account’s dates begin amid the reader’s day', () => {
    const dubai = 'Asia/Dubai';
    const morning = {opens: '09:00', closes: '12:00'};
    const both = [morning, {opens: '13:00', closes: '17:00'}];
    const weekly = {monday: both, tuesday: both, wednesday: both, thursday: both, friday: both};
    const now = Date.parse('2026-12-01T18:00+01:00');
    const rows = (hours: object, at = now) =>
      week({timezone: 'America/Phoenix', weekly, ...hours}, dubai, at).map((day) =>
        [shown(day, dubai), ...day.specials.map(({name}) => name)].filter(Boolean).join(' '),
      );
    const tuesday = ['01T20:00 01T23:00', '02T00:00 02T04:00 02T20:00 02T23:00'];

    it('names what takes hours away on each of the days that lose some', () => {
      const stocktaking = {from: '2026-12-04', name: 'Stocktaking', hours: []};
      expect(rows({exceptions: [stocktaking]})).to.deep.equal([
        ...tuesday,
        '03T00:00 03T04:00 03T20:00 03T23:00',
        '04T00:00 04T04:00 Stocktaking',
        ...['Stocktaking', '', '07T20:00 07T23:00'],
      ]);
    });

    it('names nothing on a day on which hours stay as they are', () => {
      const thursday = {from: '2026-12-03', name: 'Fair', hours: [morning]};
      const sunday = {from: '2026-12-06', name: 'Holiday', hours: []};
      expect(rows({exceptions: [thursday, sunday]})).to.deep.equal([
        ...tuesday,
        '03T00:00 03T04:00 03T20:00 03T23:00 Fair',
        '04T20:00 04T23:00 Fair',
        ...['05T00:00 05T04:00', 'Holiday', '07T20:00 07T23:00'],
      ]);
    });

    it('names a season that closes, and the exception in it beside what would hold without that', () => {
      const season = {from: '2026-12-03', to: '2026-12-04', name: 'Winter', weekly: {friday: [morning]}};
      const exception = {from: '2026-12-04', name: 'Holiday', hours: []};
      expect(rows({seasons: [season], exceptions: [exception]})).to.deep.equal([
        ...tuesday,
        '03T00:00 03T04:00 Winter',
        ...['Winter Holiday', '', '', '07T20:00 07T23:00'],
      ]);
    });

    it('names nothing for what would be over, and no news', () => {
      const monday = {from: '2026-11-30', name: 'Holiday', hours: []};
      const [early, late] = ['03:59', '04:00'].map(
        (time) => rows({exceptions: [monday]}, Date.parse(`2026-12-01T${time}+04:00`))[0],
      );
      expect([early, late]).to.deep.equal(['01T20:00 01T23:00 Holiday', '01T20:00 01T23:00']);
    });
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
