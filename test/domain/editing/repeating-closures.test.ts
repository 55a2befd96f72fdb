import {expect} from '@open-wc/testing';
import {dayNumber} from '../../../src/domain/calendar.js';
import {isProposed, repeatingClosures} from '../../../src/domain/editing/repeating-closures.js';
import {hoursWithout, usualHours} from '../../../src/domain/editing/usual-hours.js';
import type {Configuration, Interval} from '../../../src/domain/types.js';

const span = (opens: string, closes: string): Interval => ({opens, closes});
const DAY_SHIFT = [span('09:00', '12:00'), span('13:00', '17:00')];
const AFTERNOON = {from: 720, until: 1440};
const CHRISTMAS = {from: '2020-12-25', yearly: true, name: 'Christmas', hours: []};
const OUTING = {from: '2026-12-17', to: '2026-12-18', name: 'Outing', hours: []};
const SHOP: Configuration = {
  officeHours: {
    timezone: 'Europe/Berlin',
    weekly: {wednesday: DAY_SHIFT, friday: DAY_SHIFT},
    seasons: [{from: '2027-01-01', to: '2027-01-31', weekly: {friday: [span('08:00', '11:00')]}}],
    exceptions: [CHRISTMAS, OUTING],
  },
};
const days = (...dates: string[]) => dates.map(dayNumber);

describe('hours without a part of the day', () => {
  for (const [what, hours, part, left] of [
    ['an afternoon', DAY_SHIFT, AFTERNOON, [span('09:00', '12:00')]],
    [
      'a meeting in the middle',
      [span('09:00', '17:00')],
      {from: 600, until: 660},
      [span('09:00', '10:00'), span('11:00', '17:00')],
    ],
    [
      'an hour of the afternoon',
      DAY_SHIFT,
      {from: 840, until: 900},
      [span('09:00', '12:00'), span('13:00', '14:00'), span('15:00', '17:00')],
    ],
    ['the first hour', [span('09:00', '17:00')], {from: 540, until: 600}, [span('10:00', '17:00')]],
    ['the last hour', [span('09:00', '17:00')], {from: 960, until: 1020}, [span('09:00', '16:00')]],
    ['a morning', DAY_SHIFT, {from: 0, until: 840}, [span('14:00', '17:00')]],
    ['all of it', DAY_SHIFT, {from: 0, until: 1440}, []],
    [
      'an evening with what would run on after midnight',
      [span('18:00', '02:00')],
      {from: 1200, until: 1440},
      [span('18:00', '20:00')],
    ],
    [
      'an hour of a night shift',
      [span('20:00', '02:00')],
      {from: 1260, until: 1320},
      [span('20:00', '21:00'), span('22:00', '02:00')],
    ],
  ] as const) {
    it(`are what is left without ${what}`, () => {
      expect(hoursWithout(hours, part)).to.deep.equal(left);
    });
  }

  it('are the same where nobody is there then', () => {
    const morning = [span('09:00', '12:00')];
    expect(hoursWithout(morning, AFTERNOON)).to.equal(morning);
    expect(hoursWithout(morning, {from: 480, until: 540})).to.equal(morning);
  });
});

describe('closures that repeat', () => {
  it('are closed all day, or keep what is left of the hours of that date', () => {
    const [whole] = repeatingClosures(days('2026-12-04'), {name: ''}, SHOP);
    expect(whole!.exception).to.deep.equal({from: '2026-12-04', hours: []});
    const found = repeatingClosures(
      days('2026-12-04', '2027-01-08'),
      {name: 'Training', part: {from: 600, until: 1440}},
      SHOP,
    );
    expect(found.map(({exception}) => exception)).to.deep.equal([
      {from: '2026-12-04', name: 'Training', hours: [span('09:00', '10:00')]},
      {from: '2027-01-08', name: 'Training', hours: [span('08:00', '10:00')]}, // the season's Friday
    ]);
    expect(found.map(isProposed)).to.deep.equal([true, true]);
  });

  it('name what is there already: a date’s own exception stays, a yearly one is replaced only by choice', () => {
    const found = repeatingClosures(days('2026-12-18', '2026-12-25', '2027-01-01'), {name: ''}, SHOP);
    expect(found.map(({other, isAddable}) => [other, isAddable])).to.deep.equal([
      [OUTING, false],
      [CHRISTMAS, true],
      [undefined, true],
    ]);
    expect(found.map(isProposed)).to.deep.equal([false, false, true]);
  });

  it('are not proposed where nobody is there anyway', () => {
    const monday = repeatingClosures(days('2026-12-07'), {name: ''}, SHOP);
    expect(monday[0]).to.include({isClosedAnyway: true, isAddable: true});
    const afternoon = repeatingClosures(days('2027-01-08'), {name: '', part: AFTERNOON}, SHOP);
    expect(afternoon[0]).to.include({isClosedAnyway: true});
    expect([...monday, ...afternoon].some(isProposed)).to.equal(false);
  });

  it('go by the dated season where a yearly one covers the date, too', () => {
    const [dated] = SHOP.officeHours!.seasons!;
    const yearly = {from: '2020-01-01', to: '2020-12-31', yearly: true, weekly: {}};
    const document = {officeHours: {...SHOP.officeHours, seasons: [yearly, dated!]}};
    expect(usualHours(document, dayNumber('2027-01-08'))).to.deep.equal([span('08:00', '11:00')]);
    expect(usualHours(document, dayNumber('2027-02-05'))).to.deep.equal([]);
  });

  it('find nothing to close where there are no hours at all', () => {
    const season = {from: '2027-01-01', to: '2027-01-31'};
    for (const document of [{}, {officeHours: {}}, {officeHours: {weekly: {friday: DAY_SHIFT}, seasons: [season]}}]) {
      expect(usualHours(document, dayNumber('2027-01-08'))).to.deep.equal([]);
    }
  });
});
