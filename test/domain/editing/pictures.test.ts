import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {dayNumber, WEEKDAYS} from '../../../src/domain/calendar.js';
import {compileOfficeHours} from '../../../src/domain/compiled-hours.js';
import {dateText} from '../../../src/domain/editing/dates.js';
import {type Bar, dayPicture, longestFree, overlapsOf, weekBars} from '../../../src/domain/editing/pictures.js';
import type {Configuration, ExceptionInput, Interval, OfficeHoursInput} from '../../../src/domain/types.js';
import {legalOfficeHours} from '../../support/configurations.js';

const hours = (...times: string[]): Interval[] =>
  times.map((time) => {
    const [opens, closes] = time.split('–') as [string, string];
    return {opens, closes};
  });

/** "friday 1320–1440 start" */
const drawn = ({weekday, from, to, part}: Bar) => `${weekday} ${from}–${to} ${part}`;
const bars = (weekly: OfficeHoursInput['weekly']) => weekBars(weekly).map(drawn).sort();

describe('the bars of the week', () => {
  const cases: [string, OfficeHoursInput['weekly'], string[]][] = [
    ['nothing is no bar', undefined, []],
    ['hours of a day are one bar', {monday: hours('09:00–17:00')}, ['monday 540–1020 whole']],
    ['a closing time of midnight is the lane’s end', {monday: hours('18:00–24:00')}, ['monday 1080–1440 whole']],
    ['midnight written as 00:00 too', {monday: hours('18:00–00:00')}, ['monday 1080–1440 whole']],
    ['a whole day fills the lane', {monday: hours('00:00–24:00')}, ['monday 0–1440 whole']],
    [
      'a night shift goes on in the next day’s lane',
      {friday: hours('22:00–02:00')},
      ['friday 1320–1440 start', 'saturday 0–120 end'],
    ],
    [
      'Saturday’s night goes on on Sunday, and Sunday’s on Monday',
      {saturday: hours('23:59–00:01'), sunday: hours('20:00–06:00')},
      ['monday 0–360 end', 'saturday 1439–1440 start', 'sunday 0–1 end', 'sunday 1200–1440 start'],
    ],
    ['equal times have no bar', {monday: hours('09:00–09:00', '00:00–00:00')}, []],
    ['what is no time has no bar', {monday: hours('–17:00', '9–17', '24:00–02:00', '08:00–25:00')}, []],
  ];
  for (const [name, weekly, expected] of cases) it(name, () => expect(bars(weekly)).to.deep.equal(expected));

  it('say which hours they show, also beside hours with a mistake', () => {
    const [bar] = weekBars({tuesday: hours('x–y', '10:00–12:00')});
    expect(bar?.source).to.deep.equal({weekday: 'tuesday', index: 1});
  });

  it('are in an order in which the shorter one is on top', () => {
    const order = (...times: string[]) => weekBars({monday: hours(...times)}).map(({source}) => source.index);
    expect(order('10:00–11:00', '09:00–17:00')).to.deep.equal([1, 0]);
    expect(order('09:00–17:00', '10:00–11:00')).to.deep.equal([0, 1]);
  });
});

describe('overlaps', () => {
  const overlaps = (weekly: OfficeHoursInput['weekly']) => overlapsOf(weekBars(weekly)).map(drawn).sort();
  const shared = ({from, to}: {from: number; to: number}) => `${from}–${to}`;

  it('are where hours of one day share time', () => {
    const found = overlapsOf(weekBars({monday: hours('09:00–14:00', '12:30–18:30')}));
    expect(found.map(shared)).to.deep.equal(['750–840']);
  });

  it('are none where hours only touch', () => {
    expect(overlaps({monday: hours('09:00–12:00', '12:00–17:00')})).to.deep.equal([]);
  });

  it('are none where a night runs into the next day’s own hours: that is one opening', () => {
    expect(overlaps({monday: hours('22:00–10:00'), tuesday: hours('09:00–17:00')})).to.deep.equal([]);
  });

  it('show in both lanes where two night shifts of a day share time', () => {
    const found = overlapsOf(weekBars({friday: hours('20:00–02:00', '22:00–04:00')}));
    expect(found.map((bar) => `${bar.weekday} ${shared(bar)}`).sort()).to.deep.equal([
      'friday 1320–1440',
      'saturday 0–120',
    ]);
  });

  it('are none between a night’s end and the early hours of the day on which it started', () => {
    const found = overlapsOf(weekBars({friday: hours('02:00–01:00', '08:00–04:00')}));
    expect(found.map((bar) => `${bar.weekday} ${shared(bar)}`).sort()).to.deep.equal([
      'friday 480–1440',
      'saturday 0–60',
    ]);
  });
});

describe('the longest free part', () => {
  const free = (...covers: [number, number][]) =>
    longestFree(
      {from: 100, to: 200},
      covers.map(([from, to]) => ({from, to})),
    );

  it('is all where nothing covers it', () => {
    expect(free()).to.deep.equal({from: 100, to: 200});
    expect(free([0, 100], [200, 300])).to.deep.equal({from: 100, to: 200});
  });

  it('is the larger side of what covers it', () => {
    expect(free([120, 130])).to.deep.equal({from: 130, to: 200});
    expect(free([170, 300], [0, 110], [150, 160])).to.deep.equal({from: 110, to: 150});
  });

  it('is the first of two that are equally long', () => {
    expect(free([140, 160])).to.deep.equal({from: 100, to: 140});
  });

  it('is nothing where all is covered', () => {
    expect(free([150, 300], [0, 150])).to.equal(undefined);
  });
});

describe('the picture of a date', () => {
  const weekly = Object.fromEntries(WEEKDAYS.slice(1, 5).map((day) => [day, hours('09:00–17:00')]));
  const document = (...exceptions: ExceptionInput[]): Configuration => ({
    officeHours: {timezone: 'Europe/Paris', weekly: {...weekly, friday: hours('22:00–02:00')}, exceptions},
  });
  const picture = (date: string, ...exceptions: ExceptionInput[]) => dayPicture(document(...exceptions), date)!;
  const lane = (pieces: readonly {from: number; to: number; part: string}[]) =>
    pieces.map(({from, to, part}) => `${from}–${to} ${part}`);

  it('is the weekly hours where there is no exception', () => {
    const {answer, pieces, replaced, nightBefore, usual} = picture('2026-12-24');
    expect({answer, replaced, nightBefore}).to.deep.equal({answer: 'open', replaced: [], nightBefore: 0});
    expect(usual).to.deep.equal([{opens: 540, closes: 1020}]);
    expect(lane(pieces)).to.deep.equal(['540–1020 whole']);
  });

  it('is the exception’s hours, with the weekly ones that they replace', () => {
    const {answer, pieces, replaced} = picture('2026-12-24', {from: '2026-12-24', hours: hours('09:00–12:00')});
    expect(answer).to.equal('openInstead');
    expect(lane(pieces)).to.deep.equal(['540–720 whole']);
    expect(lane(replaced)).to.deep.equal(['540–1020 whole']);
  });

  it('is of other hours where any of their times is another one, or where there are fewer of them', () => {
    const week = {thursday: hours('09:00–12:00', '13:00–17:00')};
    const answer = (...times: string[]) =>
      dayPicture(
        {officeHours: {weekly: week, exceptions: [{from: '2026-12-24', hours: hours(...times)}]}},
        '2026-12-24',
      )!.answer;
    expect(answer('09:00–12:00', '13:00–17:00')).to.equal('open');
    expect(answer('10:00–12:00', '13:00–17:00')).to.equal('openInstead');
    expect(answer('09:00–12:00', '13:00–18:00')).to.equal('openInstead');
    expect(answer('09:00–12:00')).to.equal('openInstead');
  });

  it('is closed on a closure, of a range and of each year too', () => {
    for (const exception of [
      {from: '2026-12-23', to: '2026-12-26', hours: []},
      {from: '2020-12-24', yearly: true},
    ]) {
      const {answer, pieces, replaced} = picture('2026-12-24', exception);
      expect({answer, pieces}).to.deep.equal({answer: 'closedInstead', pieces: []});
      expect(lane(replaced)).to.deep.equal(['540–1020 whole']);
    }
  });

  it('tells hours on a day that is closed otherwise from a closure of one', () => {
    expect(picture('2026-12-27', {from: '2026-12-27', hours: hours('10:00–14:00')}).answer).to.equal(
      'openInsteadOfClosed',
    );
    expect(picture('2026-12-27', {from: '2026-12-27'}).answer).to.equal('closed');
    expect(picture('2026-12-27').answer).to.equal('closed');
  });

  it('replaces nothing where an exception says what holds anyway', () => {
    const {answer, replaced} = picture('2026-12-24', {from: '2026-12-24', hours: hours('09:00–17:00')});
    expect({answer, replaced}).to.deep.equal({answer: 'open', replaced: []});
  });

  it('has the end of the night before: the weekly one, into an exception, and one of an exception', () => {
    const saturday = picture('2026-12-26', {from: '2026-12-26', hours: []});
    expect(saturday.nightBefore).to.equal(120);
    expect(lane(saturday.pieces)).to.deep.equal(['0–120 end']);
    const friday = picture('2026-12-25', {from: '2026-12-24', hours: hours('20:00–05:30')});
    expect(friday.nightBefore).to.equal(330);
    expect(lane(friday.pieces)).to.deep.equal(['0–330 end', '1320–1440 start']);
  });

  it('has no night before where an exception took it', () => {
    expect(picture('2026-12-26', {from: '2026-12-25', hours: []}).nightBefore).to.equal(0);
  });

  it('needs no time zone, nor one that is known', () => {
    const {weekly: days} = document().officeHours!;
    for (const timezone of [undefined, 'Mars/Olympus']) {
      expect(dayPicture({officeHours: {timezone, weekly: days}}, '2026-12-24')?.answer).to.equal('open');
    }
  });

  it('is unknown where the date is none', () => {
    expect(dayPicture(document(), '2026-02-30')).to.equal(undefined);
    expect(dayPicture(document(), '')).to.equal(undefined);
  });

  it('does not mind mistakes elsewhere', () => {
    const tuesday = hours('09:00–09:00');
    const broken = [
      {from: ''},
      {from: '', to: '2026-12-30', yearly: true},
      {from: '2026-12-31', to: '2026-12-30'},
      {from: '2026-11-01', hours: tuesday},
    ];
    const own = {from: '2026-12-24', hours: hours('10:00–12:00')};
    const {officeHours} = document(...broken, own);
    const mended = {officeHours: {...officeHours, weekly: {...officeHours!.weekly, tuesday}}};
    expect(dayPicture(mended, '2026-12-24')).to.deep.equal(picture('2026-12-24', own));
  });

  it('leaves out hours with a mistake, and is unknown where all have one', () => {
    const some = picture('2026-12-24', {from: '2026-12-24', hours: hours('–12:00', '13:00–17:00')});
    expect(lane(some.pieces)).to.deep.equal(['780–1020 whole']);
    expect(dayPicture(document({from: '2026-12-24', hours: hours('09:00–09:00')}), '2026-12-24')).to.equal(undefined);
  });

  it('does not say what else holds where that cannot be read', () => {
    const week = {officeHours: {weekly: {thursday: hours('09:00–')}}};
    const found = (exception: ExceptionInput) => {
      const {answer, usual} = dayPicture({officeHours: {...week.officeHours, exceptions: [exception]}}, '2026-12-24')!;
      return {answer, usual};
    };
    expect(found({from: '2026-12-24'})).to.deep.equal({answer: 'closedAlone', usual: []});
    expect(found({from: '2026-12-24', hours: hours('09:00–10:00')})).to.deep.equal({answer: 'openAlone', usual: []});
    expect(dayPicture(week, '2026-12-24')).to.equal(undefined);
    expect(dayPicture(week, '2026-12-25')?.nightBefore).to.equal(0);
  });

  it('is unknown on a date that two exceptions of a kind share, and known on their other dates', () => {
    const twice = document({from: '2026-12-20', to: '2026-12-24'}, {from: '2026-12-24', to: '2026-12-26'});
    expect(dayPicture(twice, '2026-12-24')).to.equal(undefined);
    expect(dayPicture(twice, '2026-12-25')?.answer).to.equal('closedInstead');
    const apart = document({from: '2026-12-24', hours: hours('10:00–12:00')}, {from: '2020-12-24', yearly: true});
    expect(dayPicture(apart, '2026-12-24')?.answer).to.equal('openInstead');
  });

  it('is unknown on a date that two seasons of a kind share', () => {
    const [winter, ski] = [
      {from: '2026-12-01', to: '2026-12-24', weekly},
      {from: '2026-12-24', to: '2027-03-01', weekly},
    ];
    const picture = (date: string) => dayPicture({officeHours: {seasons: [winter, ski]}}, date)?.answer;
    expect(['2026-12-23', '2026-12-24', '2026-12-25'].map(picture)).to.deep.equal(['open', undefined, 'closed']);
  });

  it('is of its first date where an exception’s last is wrong', () => {
    for (const to of ['', '2026-12-01']) {
      expect(picture('2026-12-24', {from: '2026-12-24', to}).answer).to.equal('closedInstead');
      expect(picture('2026-12-23', {from: '2026-12-24', to}).answer).to.equal('open');
    }
    expect(picture('2027-12-24', {from: '2026-12-24', to: '', yearly: true}).answer).to.equal('closedInstead');
  });

  it('has the very hours that hold, without mistakes', () => {
    const first = dayNumber('2024-01-01');
    fc.assert(
      fc.property(legalOfficeHours, fc.integer({min: 0, max: 500}), (officeHours, days) => {
        const expected = compileOfficeHours(officeHours)!.intervalsOn(first + days);
        expect(dayPicture({officeHours}, dateText(first + days))!.hours).to.deep.equal(expected);
      }),
      {seed: 6, numRuns: 1000},
    );
  });

  it('of an empty document is closed', () => {
    expect(dayPicture({}, '2026-12-24')?.answer).to.equal('closed');
  });
});
