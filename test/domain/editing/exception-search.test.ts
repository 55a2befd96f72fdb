import {expect} from '@open-wc/testing';
import {exceptionSearch} from '../../../src/domain/editing/exception-search.js';
import type {ExceptionInput} from '../../../src/domain/types.js';
import {dateWords} from '../../../src/i18n/editor/date-words.js';

const EXCEPTIONS = {
  christmas: {
    from: '2026-12-25',
    to: '2026-12-26',
    yearly: true,
    name: 'Christmas',
    translations: {de: {name: 'Weihnachtsfest'}},
  },
  eve: {from: '2026-12-24', name: 'Christmas Eve'},
  stocktaking: {from: '2026-11-28', to: '2026-12-03', name: 'Stocktaking 12'},
  winter: {from: '2026-12-27', to: '2027-01-06', yearly: true, name: 'Wintérruhe, Łódź'},
  leap: {from: '2028-02-29', name: ''},
  may: {from: '2027-05-01', name: 'Labour Day'},
  mayor: {from: '2027-06-12', name: 'The mayor’s visit'},
  years: {from: '2024-03-10', to: '2027-03-09', name: 'Works'},
  reversed: {from: '2026-10-02', to: '2026-10-01', name: 'Slip'},
  none: {from: 'soon', name: 'iPhone17 launch'},
} satisfies Record<string, ExceptionInput>;

const found = (query: string, locale = 'en-GB') => {
  const matches = exceptionSearch(query, dateWords(locale));
  return Object.entries(EXCEPTIONS)
    .filter(([, exception]) => matches(exception))
    .map(([name]) => name)
    .join();
};

const DECEMBER = 'christmas,eve,stocktaking,winter,years';
const ON_24 = 'eve,years';

/** Queries, with what they find; where it matters, the locale. */
const CASES: Record<string, readonly [query: string, expected: string, locale?: string][]> = {
  'by a part of a name, whatever its accents and capitals': [
    ['christ', 'christmas,eve'],
    ['WINTERRUHE', 'winter'],
    ['lodz', 'winter'],
    ['mayors', 'mayor'],
    ['phone17', 'none'],
    ['  christmas ', 'christmas,eve'],
    ['eve christmas', 'eve'],
  ],
  'by a name in another language': [['fest', 'christmas']],
  'by a day and a month, in the order of the locale': [
    ['24.12.', ON_24],
    ['24.12', ON_24],
    ['24. 12. 2026', ON_24],
    ['24/12', ON_24],
    ['24/12', ON_24, 'en-US'],
    ['24 /12', ON_24],
    ['24 / 12', ON_24],
    ['12/24', ON_24], // there is no 24th month
    ['12/24', ON_24, 'en-US'],
    ['24-12-26', ON_24, 'nl'],
    ['1/6', 'years'],
    ['1/6', 'winter,years', 'en-US'],
    ['1.6', 'years', 'en-US'], // with a dot the day comes first
    ['12月24日', ON_24, 'ja'],
    ['１２月２４日', ON_24, 'ja'],
    ['12月24', ON_24, 'ja'],
    ['1月', 'winter,years', 'ja'],
    ['29.2.', 'leap'],
  ],
  'by a date as it stands in the document, and by its beginning': [
    ['2026-12-24', ON_24],
    ['2026-12-', DECEMBER],
    ['2026-12', DECEMBER],
    ['2027-01', 'winter,years'], // what is each year is in this one, too
    ['2028', 'christmas,winter,leap'],
    ['199', 'christmas,winter'],
    ['202', 'christmas,eve,stocktaking,winter,leap,may,mayor,years,reversed'],
    ['2026年12月24日', ON_24, 'ja'],
  ],
  'by the name of a month, in any language of the editor': [
    ['December', DECEMBER],
    ['dez', DECEMBER],
    ['novem', 'stocktaking,years'],
    ['jui', 'mayor,years'], // juin or juillet
    ['décembre', DECEMBER],
    ['grudnia', DECEMBER],
    ['grudzień', DECEMBER],
    ['mrt', 'years'],
    ['diciembre', DECEMBER, 'ja'],
    ['12月', DECEMBER, 'ja'],
    ['may', 'may,mayor,years'], // the month, or a part of a name
  ],
  'by a date in words, in any order': [
    ['24 December', ON_24],
    ['December 24, 2026', ON_24],
    ['24. Dezember 2026', ON_24],
    ['24 de diciembre de 2026', ON_24],
    ['1er mai', 'may,years'],
    ['24th of december', ON_24],
    ['2 december', 'stocktaking,years'], // not the twentieth
    ['1st may', 'may,years'],
    ['2nd december', 'stocktaking,years'],
    ['3rd december', 'stocktaking,years'],
    ['1º de mayo', 'may,years'],
    ['1ª mayo', 'may,years'],
    ['24日 12月', ON_24, 'ja'],
    ['24x december', ''],
    ['may 2027', 'may,mayor'],
    ['2027 may 1', 'may,mayor'], // or the tenth to the nineteenth
    ['24 12', ''],
  ],
  'by a year of two digits, or what a year begins with': [
    ['24.12.26', ON_24],
    ['24.12.2', ON_24],
    ['24.12.202', ON_24],
    ['24.12.2026', ON_24],
    ['24.12.27', ''],
    ['24.12.6', ''],
    ['24.12.026', ''],
    ['29.2.28', 'leap'],
    ['29.2.20', 'leap'],
  ],
  'by what is being typed on the way to a date': [
    ['2', 'christmas,eve,stocktaking,winter,leap,years,reversed'],
    ['24.1', 'eve,years'], // October, November or December
    ['24.1 ', 'eve,years'],
    ['24.1.', 'years'],
    ['2026-', 'christmas,eve,stocktaking,winter,years,reversed'],
    ['2026-1', 'christmas,eve,stocktaking,winter,years,reversed'],
  ],
  'by a name and a date together': [
    ['christmas 2026', 'christmas,eve'],
    ['christmas 24.12.', 'eve'],
    ['stocktaking nov', 'stocktaking'],
    ['stocktaking oct', ''],
  ],
  'by numbers in a name only where a word begins with them': [
    ['stocktaking 12', 'stocktaking'],
    ['works 2', 'years'],
  ],
  'not by what is neither': [
    ['xyz', ''],
    ['99.99.', ''],
    ['31.11.', ''],
    ['2026-13', ''],
    ['20261224', ''],
    ['2026-12-24x', ''],
    ['24.12x', ''],
    ['x24.12', ''],
    ['x24 december', ''],
    ['12月24日x', '', 'ja'],
    ['x12月24日', '', 'ja'],
    ['ja', ''], // too few letters of a month
    ['christmasweih', ''], // one name ends, the next begins
  ],
};

describe('exceptions are found', () => {
  for (const [how, cases] of Object.entries(CASES)) {
    it(how, () => {
      for (const [query, expected, locale] of cases) {
        expect(found(query, locale), `${query} (${locale ?? 'en-GB'})`).to.equal(expected);
      }
    });
  }

  it('all, where nothing is asked for', () => {
    expect(found('  ').split(',')).to.have.length(Object.keys(EXCEPTIONS).length);
  });

  const isFound = (query: string, exception: object) =>
    exceptionSearch(query, dateWords('en-GB'))(exception as ExceptionInput);

  it('on the days that are theirs each year, and on no other', () => {
    for (const [from, to, on, off] of [
      ['2020-01-06', undefined, ['6.1.', 'january'], ['5.1.', '7.1.', 'july']],
      ['2020-02-29', undefined, ['29.2.'], ['28.2.', '1.3.']],
      ['2027-12-27', '2028-02-29', ['27.12.', '31.12.', '1.1.', '29.2.'], ['26.12.', '1.3.']],
      ['2020-12-24', 'soon', ['24.12.'], ['25.12.', '1.1.']],
    ] as const) {
      for (const query of on) expect(isFound(query, {from, to, yearly: true}), `${query} of ${from}`).to.equal(true);
      for (const query of off) expect(isFound(query, {from, to, yearly: true}), `${query} of ${from}`).to.equal(false);
    }
  });

  it('by their name also where their translations are none', () => {
    for (const translations of [null, 'x', {it: null}, {it: {name: 5}}]) {
      const exception = {from: '2026-12-24', name: 'Christmas Eve', translations};
      expect(isFound('eve', exception), JSON.stringify(translations)).to.equal(true);
      expect(isFound('noël', exception), JSON.stringify(translations)).to.equal(false);
    }
    expect(isFound('undefined', {from: '2026-12-24'})).to.equal(false);
  });

  it('among a thousand', () => {
    const many = Array.from({length: 1000}, (_, i) => ({
      from: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
      name: `Exception ${i}`,
    }));
    const words = dateWords('en-GB');
    const count = (query: string) => many.filter(exceptionSearch(query, words)).length;
    expect(count('december')).to.equal(31 + 31);
    expect(count('exception 99')).to.equal(11);
  });
});
