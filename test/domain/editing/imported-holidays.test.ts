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

  it('are read from whatever stands there', () => {
    for (const importedHolidays of [
      null,
      'DE',
      [null, {country: 'DE'}, {country: 'DE', years: ['2027']}, {country: 'DE', years: []}],
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

  it('is that next to none are known', () => {
    expect(holidayDoubts('XX', new Map([[2026, []]]), [2026], 2026).few).to.equal(0);
  });

  it('is, for a whole country, that its parts have more', () => {
    for (const country of ['DE', 'GB', 'CH', 'ES', 'US', 'CA', 'AU', 'IN'])
      expect(library.hasRegionalHolidays(country), country).to.equal(true);
    for (const country of ['NL', 'FI', 'JP', 'IT', 'SG'])
      expect(library.hasRegionalHolidays(country), country).to.equal(false);
  });
});
