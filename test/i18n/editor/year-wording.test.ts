import {expect} from '@open-wc/testing';
import {dayNumber} from '../../../src/domain/calendar.js';
import {yearDays} from '../../../src/domain/editing/year.js';
import type {OfficeHoursInput} from '../../../src/domain/types.js';
import {loadEditorTexts} from '../../../src/i18n/editor/languages.js';
import {editorStrings} from '../../../src/i18n/editor/strings.js';
import {wordPicked, wordYearDay} from '../../../src/i18n/editor/year-wording.js';

const NINE = [{opens: '09:00', closes: '17:00'}];
const officeHours: OfficeHoursInput = {
  weekly: {monday: NINE, friday: [...NINE, {opens: '22:00', closes: '02:00'}]},
  seasons: [{name: 'Winter hours', from: '2023-11-01', to: '2024-02-29', yearly: true, weekly: {monday: NINE}}],
  exceptions: [
    {name: 'New Year’s Day', from: '2020-01-01', yearly: true},
    {name: 'Renovation', from: '2029-01-01', hours: [{opens: '00:00', closes: '24:00'}]},
    {name: 'Leap day', from: '2024-02-29', yearly: true},
    {from: '2026-06-02'},
    {name: 'A', from: '2026-05-01'},
    {name: 'B', from: '2026-05-01'},
  ],
};
const bare = (text: string) => text.replace(/[\u2068\u2069]/g, '');

function on(date: string, strings = editorStrings, locale = 'en-GB', hours = officeHours): string {
  const days = yearDays({officeHours: hours}, +date.slice(0, 4));
  return bare(
    wordYearDay(
      days.find(({day}) => day === dayNumber(date))!,
      {strings, locale},
    ),
  );
}

describe('what a day of the year holds, in a sentence', () => {
  for (const [what, date, sentence] of [
    ['the weekly hours', '2026-06-08', 'Monday 8 June 2026: 09:00–17:00.'],
    ['a day that is closed each week', '2026-06-07', 'Sunday 7 June 2026: closed.'],
    ['which of two rules wins', '2027-01-01', 'Friday 1 January 2027: closed, New Year’s Day instead of Winter hours.'],
    [
      'all that a dated exception beats',
      '2029-01-01',
      'Monday 1 January 2029: 24 hours, Renovation instead of New Year’s Day and Winter hours.',
    ],
    ['a season', '2026-11-02', 'Monday 2 November 2026: 09:00–17:00, Winter hours instead of the weekly hours.'],
    ['29 February', '2028-02-29', 'Tuesday 29 February 2028: closed, Leap day instead of Winter hours.'],
    ['the day after 28 February', '2027-03-01', 'Monday 1 March 2027: 09:00–17:00.'],
    [
      'something without a name',
      '2026-06-02',
      'Tuesday 2 June 2026: closed, an exception instead of the weekly hours.',
    ],
    ['a contradiction', '2026-05-01', 'Friday 1 May 2026: A and B contradict each other.'],
    [
      'the end of the night before',
      '2026-06-06',
      'Saturday 6 June 2026: closed. Still open until 02:00 from the night before.',
    ],
  ] as const) {
    it(`tells ${what}`, () => expect(on(date).replace(/^(\w+),/, '$1')).to.equal(sentence));
  }

  it('does not tell hours that have a mistake in them', () => {
    const mistaken = {weekly: {monday: [{opens: '9', closes: '17'}]}};
    expect(on('2026-06-08', editorStrings, 'en-GB', mistaken)).to.match(/: its hours have a mistake in them\.$/);
  });

  it('ends once where a time ends in a full stop', () => {
    expect(on('2026-06-08', editorStrings, 'en-CA')).to.match(/: 9:00\sa\.m\.–5:00\sp\.m\.$/);
  });

  it('is in the words of another language', async () => {
    const german = (await loadEditorTexts('de', []))!;
    expect(on('2027-01-01', german, 'de')).to.equal(
      'Freitag, 1. Januar 2027: geschlossen, „New Year’s Day“ statt „Winter hours“.',
    );
  });

  it('of several days is how many they are, and what has a say on any of them, each named once', () => {
    const [from, to] = [dayNumber('2027-01-01'), dayNumber('2027-01-03')];
    const days = yearDays({officeHours}, 2027).slice(0, 3);
    expect(bare(wordPicked(days, {from, to}, {strings: editorStrings, locale: 'en-GB'}))).to.match(
      /^1\s?–\s?3 January 2027: 3 days\. On some of them: New Year’s Day and Winter hours\.$/,
    );
  });
});
