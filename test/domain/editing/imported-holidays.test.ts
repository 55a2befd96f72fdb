import {expect} from '@open-wc/testing';
import {dayNumber} from '../../../src/domain/calendar.js';
import {checkConfiguration} from '../../../src/domain/editing/check-configuration.js';
import {holidayDoubts, YEARS_BEFORE} from '../../../src/domain/editing/holiday-doubts.js';
import {holidaysEnd, importHolidays, importOf} from '../../../src/domain/editing/imported-holidays.js';
import {readConfiguration} from '../../../src/domain/editing/read-configuration.js';
import type {Configuration, ExceptionInput} from '../../../src/domain/types.js';
import {HolidaysLibrary} from '../../../src/office-hours-editor/holidays/holidays-library.js';
import Holidays from 'date-holidays';

const closed = (from: string, name: string): ExceptionInput => ({from, name, hours: []});
const BAVARIA = {country: 'DE', state: 'BY', language: 'de'};
const document = (...exceptions: ExceptionInput[]): Configuration => ({
  officeHours: {timezone: 'Europe/Berlin', exceptions},
});
const end = (given: Configuration, today: string) => {
  const found = holidaysEnd(given, dayNumber(today));
  return found && [found.lastYear, ...found.years];
};

describe('the years of holidays that a document has', () => {
  const imported = importHolidays([closed('2027-03-26', 'Karfreitag')], {...BAVARIA, years: [2026, 2027]})(document());

  it('are noted in it, which is no mistake and stays', () => {
    expect(imported.officeHours!.importedHolidays).to.deep.equal([{...BAVARIA, years: [2026, 2027]}]);
    expect(checkConfiguration(imported)).to.deep.equal([]);
    expect(readConfiguration(imported)).to.deep.equal({document: imported, lost: []});
    const more = importHolidays([], {...BAVARIA, years: [2028]})(imported);
    expect(importOf(more, BAVARIA)!.years).to.deep.equal([2026, 2027, 2028]);
    expect(more.officeHours!.importedHolidays).to.have.length(1);
    const elsewhere = importHolidays([], {country: 'AT', years: [2028]})(imported);
    expect(elsewhere.officeHours!.importedHolidays).to.have.length(2);
  });

  it('end within three months from October of the last one on, and the next are offered', () => {
    expect(end(imported, '2027-09-30')).to.equal(undefined);
    expect(end(imported, '2027-10-01')).to.deep.equal([2027, 2028]);
    expect(end(imported, '2027-12-31')).to.deep.equal([2027, 2028]);
    expect(end(imported, '2028-02-01')).to.deep.equal([2027, 2028]);
    expect(end(imported, '2029-11-01')).to.deep.equal([2027, 2029, 2030]);
    expect(holidaysEnd(imported, dayNumber('2027-10-01'))!.imported).to.include(BAVARIA);
  });

  it('are not asked for any more once somebody has decided about the next', () => {
    const decided = importHolidays([], {...BAVARIA, years: [2028]})(imported);
    expect(end(decided, '2027-11-01')).to.equal(undefined);
  });

  it('are seen without a note by names that come back on another date', () => {
    const thanksgivings = [
      ...[closed('2026-05-25', 'Memorial Day'), closed('2027-05-31', 'Memorial Day')],
      ...[closed('2026-11-26', 'Thanksgiving'), closed('2027-11-25', 'Thanksgiving')],
    ];
    expect(end(document(...thanksgivings), '2027-10-15')).to.deep.equal([2027, 2028]);
    expect(end(document(...thanksgivings), '2026-10-15')).to.equal(undefined);
  });

  it('are seen without a note by two days that go by Easter', () => {
    for (const [friday, monday] of [
      ['2026-04-03', '2026-04-06'],
      ['2024-03-29', '2024-04-01'],
      ['2019-04-19', '2019-04-22'],
      ['2038-04-23', '2038-04-26'],
      ['1886-04-23', '1886-04-26'],
      ['2033-04-15', '2033-04-18'],
      // Where the tables make the full moon a day earlier, so that Easter is not a week later.
      ['1954-04-16', '1954-04-19'],
      ['1981-04-17', '1981-04-20'],
      ['2049-04-16', '2049-04-19'],
      ['2076-04-17', '2076-04-20'],
    ] as const) {
      const year = Number(friday.slice(0, 4));
      expect(end(document(closed(friday, ''), closed(monday, '')), `${year}-11-01`)).to.deep.equal([year, year + 1]);
    }
  });

  it('are none where the closures are the shop’s own', () => {
    const own = document(
      closed('2026-03-12', 'Stocktaking'),
      closed('2026-08-03', 'Holidays'),
      closed('2027-08-02', 'Holidays'),
      closed('2026-04-03', 'Good Friday'),
      {from: '2020-12-25', yearly: true, name: 'Christmas', hours: []},
      closed('never', 'Typo'),
    );
    expect(end(own, '2027-11-01')).to.equal(undefined);
    expect(end(document(), '2027-11-01')).to.equal(undefined);
  });

  it('are noted for each part of a country, and those that end first are offered first', () => {
    const places = [
      {country: 'DE', years: [2027]},
      {country: 'DE', state: 'BY', years: [2026]},
      {country: 'DE', state: 'BY', region: 'A', years: [2026, 2028]},
    ];
    const noted = places.reduce(
      (before, place) => importHolidays([], place)(before),
      document(closed('2026-01-06', '')),
    );
    expect(noted.officeHours!.importedHolidays).to.deep.equal(places);
    expect(importOf(noted, {country: 'DE'})).to.deep.equal(places[0]);
    expect(importOf(noted, {country: 'DE', state: 'BY'})).to.deep.equal(places[1]);
    expect(importOf(noted, {country: 'DE', state: 'BY', region: 'A'})).to.deep.equal(places[2]);
    for (const other of [{country: 'AT'}, {country: 'DE', state: 'BE'}, {country: 'DE', state: 'BY', region: 'B'}]) {
      expect(importOf(noted, other)).to.equal(undefined);
    }
    expect(holidaysEnd(noted, dayNumber('2026-10-01'))).to.deep.equal({
      ...{imported: places[1], lastYear: 2026, years: [2027]},
    });
    const more = importHolidays([], {country: 'DE', state: 'BY', years: [2028, 2027]})(noted);
    expect(importOf(more, {country: 'DE', state: 'BY'})!.years).to.deep.equal([2026, 2027, 2028]);
    expect(end(more, '2027-10-01'), 'now those of the country do').to.deep.equal([2027, 2028]);
  });

  it('are noted in a document that has nothing else yet', () => {
    const newYear = closed('2027-01-01', 'New Year');
    expect(importHolidays([newYear], {country: 'DE', years: [2027]})({})).to.deep.equal({
      officeHours: {exceptions: [newYear], importedHolidays: [{country: 'DE', years: [2027]}]},
    });
  });

  it('are not offered where no exception is left', () => {
    const none = importHolidays([], {country: 'DE', years: [2026]})({officeHours: {timezone: 'UTC'}});
    expect(end(none, '2026-11-01')).to.equal(undefined);
  });

  it('are told by closures of one date each, of the same name or by Easter, in years that follow each other', () => {
    const at = (...exceptions: ExceptionInput[]) => end(document(...exceptions), '2030-11-01')?.[0];
    const [may26, may27] = [closed('2026-05-25', 'Memorial'), closed('2027-05-31', 'Memorial')];
    const [nov26, nov27] = [closed('2026-11-26', 'Thanks'), closed('2027-11-25', 'Thanks')];
    expect(at(may26, may27, nov26, nov27)).to.equal(2027);
    expect(at(may26, may27), 'one that comes back may be anything').to.equal(undefined);
    expect(at(may26, closed('2028-05-29', 'Memorial'), nov26, closed('2028-11-23', 'Thanks'))).to.equal(undefined);
    const open = {hours: [{opens: '09:00', closes: '12:00'}]};
    expect(at({...may26, ...open}, {...may27, ...open}, nov26, nov27), 'open').to.equal(undefined);
    expect(at(...[may26, may27, nov26, nov27].map((each) => ({...each, name: ''}))), 'no names').to.equal(undefined);
    expect(at(...[may26, may27, nov26, nov27].map((each) => ({...each, yearly: true})))).to.equal(undefined);
    const eves = ['2026-12-24', '2027-12-24', '2026-12-31', '2027-12-31'].map((day) =>
      closed(day, `Eve ${day.slice(8)}`),
    );
    expect(at(...eves), 'on the same dates').to.equal(undefined);
    const bare = [{from: '2026-04-03'}, {from: '2026-04-06'}];
    expect(at(...bare), 'without hours it is closed').to.equal(2026);
    // Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi
    for (const day of ['2026-04-06', '2026-05-14', '2026-05-25', '2026-06-04']) {
      expect(at(closed('2026-04-03', ''), closed(day, '')), day).to.equal(2026);
    }
    expect(at(closed('2026-04-03', ''), closed('2026-04-05', '')), 'Sunday').to.equal(undefined);
  });

  it('are read from whatever stands there', () => {
    for (const importedHolidays of [
      null,
      'DE',
      [null, {country: 'DE'}, {country: 'DE', years: ['2027']}, {country: 'DE', years: []}],
      [{years: [2027]}, {country: 5, years: [2027]}, {country: 'DE', years: [2027, '2028']}],
    ]) {
      const odd = {officeHours: {exceptions: [closed('2026-01-01', '')], importedHolidays}} as unknown as Configuration;
      expect(end(odd, '2030-11-01')).to.equal(undefined);
    }
  });
});

describe('what is doubtful about the holidays of a place', () => {
  const library = new HolidaysLibrary(Holidays, 'en');
  const doubts = (country: string, chosen = [2026, 2027]) => {
    const years = Array.from({length: YEARS_BEFORE + chosen.length + 1}, (_, i) => 2026 - YEARS_BEFORE + i);
    const place = {country, state: '', region: ''};
    return holidayDoubts(
      country,
      new Map(years.map((year) => [year, library.inYear(place, year, 'en')])),
      chosen,
      2026,
    );
  };
  const marks = (country: string) => {
    const {ended, few, isDecreed, lacksMoon} = doubts(country);
    return [
      ...ended.map(({name, year}) => `${name} ${year}`),
      ...(few === undefined ? [] : [`few ${few}`]),
      ...(isDecreed ? ['decreed'] : []),
      ...(lacksMoon ? ['moon'] : []),
    ].join(', ');
  };

  // As calendars of governments have it.
  for (const [country, expected] of [
    ...[
      'DE',
      'AT',
      'CH',
      'FR',
      'GB',
      'NL',
      'BE',
      'ES',
      'IT',
      'PT',
      'PL',
      'SE',
      'US',
      'CA',
      'JP',
      'NZ',
      'ZA',
      'BR',
      'IL',
      'TR',
    ].map((each) => [each, ''] as const),
    ['SG', 'Vesak Day 2026'],
    ['MY', 'Vesak Day 2026'],
    ['TH', 'Makha Bucha 2026, Vesak Day 2026, Asalha Puja 2026, Buddhist Lent 2026'],
    ['IN', 'moon'],
    ['LK', 'moon'],
    ['CN', 'decreed'],
    ['RU', 'decreed'],
    ['VN', 'decreed'],
    ['HK', ''],
  ] as const) {
    it(`is ${expected || 'nothing'} for ${country}`, () => {
      expect(marks(country)).to.equal(expected);
    });
  }

  it('is that days off are moved by decree, in some countries', () => {
    const isDecreed = (country: string) => holidayDoubts(country, new Map(), [2026], 2026).isDecreed;
    // Belarus, China, Egypt, Hungary, Indonesia, Kazakhstan, the Philippines, Russia, Vietnam
    for (const country of ['BY', 'CN', 'EG', 'HU', 'ID', 'KZ', 'PH', 'RU', 'VN']) {
      expect(isDecreed(country), country).to.equal(true);
    }
    for (const country of ['DE', 'IN', '']) expect(isDecreed(country), country).to.equal(false);
  });

  it('is that what follows the moon is missing, in some countries', () => {
    const lacksMoon = (country: string) => holidayDoubts(country, new Map(), [2026], 2026).lacksMoon;
    for (const country of ['IN', 'LK', 'BD']) expect(lacksMoon(country), country).to.equal(true);
    for (const country of ['SG', 'CN', '']) expect(lacksMoon(country), country).to.equal(false);
  });

  it('is that next to none are known', () => {
    expect(holidayDoubts('XX', new Map([[2026, []]]), [2026], 2026).few).to.equal(0);
  });

  describe('by what is listed', () => {
    const listed = (...names: string[]) =>
      names.map((name, i) => ({
        ...{date: `2026-01-0${i + 1} 00:00:00`, start: new Date(0), end: new Date(0), rule: 'x', name},
        ...(name.startsWith('(') && {type: 'bank'}),
        ...(name.endsWith('*') && {identity: name.slice(0, -1), name: `${name} in other words`}),
      }));
    const usual = ['New Year', 'May Day', 'National Day', 'Christmas'];
    const ended = (lists: Record<number, string[]>, chosen: number[], isBackwards = false) => {
      const entries = Object.entries(lists).map(([year, names]) => [Number(year), listed(...names)] as const);
      const years = new Map(isBackwards ? entries.reverse() : entries);
      return holidayDoubts('XX', years, chosen, 2026).ended.map(({name, year}) => `${name} ${year}`);
    };

    it('is that there are fewer than four in one of the chosen years, and those that are public', () => {
      const few = (...counts: number[]) => {
        const years = counts.map((count, i) => [2026 + i, listed(...usual.slice(0, count), '(Bank day)')] as const);
        return holidayDoubts(
          'XX',
          new Map(years),
          years.map(([year]) => year),
          2026,
        ).few;
      };
      expect([few(4), few(3), few(4, 3), few(1, 4)]).to.deep.equal([undefined, 3, 3, 1]);
      expect(holidayDoubts('XX', new Map(), [2026], 2026).few).to.equal(0);
    });

    it('is what was there for two years and is no more, or is there in one year to come only', () => {
      const vesak = [...usual, 'Vesak'];
      expect(ended({2024: vesak, 2025: vesak, 2026: usual}, [2026])).to.deep.equal(['Vesak 2025']);
      expect(ended({2024: usual, 2025: vesak, 2026: usual}, [2026]), 'it was there once').to.deep.equal([]);
      expect(
        ended({2025: vesak, 2026: vesak, 2027: usual}, [2026]),
        'it is there in all that are chosen',
      ).to.deep.equal([]);
      expect(ended({2025: usual, 2026: usual, 2027: vesak, 2028: usual}, [2027, 2028])).to.deep.equal(['Vesak 2027']);
      const until2026 = {2024: usual, 2025: vesak, 2026: vesak, 2027: usual};
      expect(ended(until2026, [2027])).to.deep.equal(['Vesak 2026']);
      expect(ended(until2026, [2027], true), 'in any order').to.deep.equal(['Vesak 2026']);
    });

    it('is known by its English name, and told by its own', () => {
      const [before, after] = [[...usual, 'Vesak*'], usual];
      expect(ended({2024: before, 2025: before, 2026: after}, [2026])).to.deep.equal(['Vesak* in other words 2025']);
    });
  });

  it('is, for a whole country, that its parts have more', () => {
    for (const country of ['DE', 'GB', 'CH', 'ES', 'US', 'CA', 'AU', 'IN'])
      expect(library.hasRegionalHolidays(country), country).to.equal(true);
    for (const country of ['NL', 'FI', 'JP', 'IT', 'SG'])
      expect(library.hasRegionalHolidays(country), country).to.equal(false);
  });
});
