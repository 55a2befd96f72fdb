import {expect} from '@open-wc/testing';
import {hourKey, isBegun, readTime, type TimeVocabulary, wordOf} from '../../../src/domain/editing/time-text.js';

const hoursOf = (word: string, from: number) =>
  Array.from({length: 12}, (_, i) => [hourKey(word, from + i), from + i] as const);
/** Few words of a few languages. */
const VOCABULARY: TimeVocabulary = {
  hours: new Map([...hoursOf('am', 0), ...hoursOf('pm', 12), ['noon 0', 12], ['delatarde 5', 17]]),
  times: new Map([
    ['noon', 720],
    ['mediodia', 720],
    ['midnight', 1440],
  ]),
  marks: new Set(['h', 'oclock', 'uhr']),
  hasHalves: false,
};
const DIAL: TimeVocabulary = {...VOCABULARY, hasHalves: true};

const clock = (minutes: number) =>
  Number.isNaN(minutes) ? undefined : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
const read = (text: string, vocabulary = VOCABULARY, earliest?: number) => clock(readTime(text, vocabulary, earliest));

describe('what people type for a time of day', () => {
  for (const [how, times] of [
    ['as an hour', {'9': '9:00', '09': '9:00', '0': '0:00', '17': '17:00', '24': '24:00'}],
    ['up to the last minute of an hour', {'9:59': '9:59', '959': '9:59', '23:59': '23:59'}],
    ['as three or four digits', {'930': '9:30', '0930': '9:30', '1730': '17:30', '000': '0:00', '2400': '24:00'}],
    [
      'as two numbers, whatever is between them',
      {'9:30': '9:30', '9.30': '9:30', '9,30': '9:30', '9 30': '9:30', '9’30': '9:30', "9'30": '9:30', '9·30': '9:30'},
    ],
    ['with one digit of minutes after a colon', {'9:5': '9:05', '9h5': '9:05', '10:0': '10:00'}],
    ['with seconds that are none', {'09:30:00': '9:30'}],
    [
      'with marks that say nothing',
      {'17h': '17:00', '17 h 30': '17:30', '17h30': '17:30', '9 Uhr': '9:00', 'h 9': '9:00'},
    ],
    ['with several of them', {'9 h Uhr': '9:00', '9 h. Uhr': '9:00', '9 o’clock': '9:00', '9 o’ clock': '9:00'}],
    [
      'with a part of the day, before or after',
      {'5pm': '17:00', '5 P.M.': '17:00', '5:30pm': '17:30', 'pm 5': '17:00', '12am': '0:00', '12 pm': '12:00'},
    ],
    [
      'with words of several parts',
      {'5 de la tarde': '17:00', '5 h pm': '17:00', '12 noon': '12:00', '5 a. m.': '5:00', '0 am': '0:00'},
    ],
    ['with a part of the day that it says already', {'17 pm': '17:00', '23:15 pm': '23:15'}],
    ['as a word', {noon: '12:00', Mediodía: '12:00', MIDNIGHT: '24:00', ' noon. ': '12:00'}],
    ['in other digits', {'１７：３０': '17:30', '٩:٣٠': '9:30', '१७३०': '17:30', '\u200e9:30': '9:30', ' 9 ': '9:00'}],
  ] as const) {
    it(`is read ${how}`, () => {
      for (const [text, time] of Object.entries(times)) expect(read(text), text).to.equal(time);
    });
  }

  for (const [why, ...texts] of [
    ['is beyond the day', '25', '24:01', '2401', '99'],
    ['has more minutes than an hour', '9:60', '960', '9:99'],
    ['has too many digits', '12345', '00930', '9:305', '9:005', '123:00', '009:00'],
    ['may be half past nine', '9.5', '9,5'],
    [
      'is something else',
      '',
      ' ',
      '9-12',
      '9/30',
      '-9',
      '+9',
      '½',
      '1:2:3',
      '9:30:01',
      '9:30:005',
      '1 2 30',
      'x9:30:00',
    ],
    ['has an unknown word', 'soon', '9 x', 'x 9', '9 x 30', '9:30 xm', '9 am pm', '9 %', 'pm', '5 noon', '13 noon'],
    ['says that it is morning in the afternoon', '17 am', '0 pm', '13 am'],
  ] as const) {
    it(`is none where it ${why}`, () => {
      for (const text of texts) expect(read(text), text).to.equal(undefined);
    });
  }

  it('is the next one where clocks have twelve hours', () => {
    const next = (text: string, earliest?: number) => read(text, DIAL, earliest);
    expect([next('5', 541), next('530', 541), next('9', 541), next('9:01', 541)]).to.deep.equal([
      ...['17:00', '17:30', '21:00', '9:01'],
    ]);
    expect([next('12', 541), next('12:30', 780), next('1', 541), next('2', 22 * 60)]).to.deep.equal([
      ...['12:00', '0:30', '13:00', '2:00'],
    ]);
    expect([next('5', 17 * 60), next('5', 17 * 60 + 1)], 'a minute decides').to.deep.equal(['17:00', '5:00']);
    expect([next('9'), next('12'), next('11'), next('13')], 'after nothing').to.deep.equal([
      ...['9:00', '12:00', '11:00', '13:00'],
    ]);
    for (const [text, time] of Object.entries({
      '05': '5:00',
      '05:00': '5:00',
      '0': '0:00',
      '13': '13:00',
      '5am': '5:00',
    })) {
      expect(next(text, 541), 'leaves no doubt').to.equal(time);
    }
    expect(read('5', VOCABULARY, 541), 'on a clock of 24 hours').to.equal('5:00');
  });

  it('may be the beginning of another', () => {
    for (const text of ['0', '1', '1 ', ' 2', '012', '123', '299', '9:', '9.', '9,', '9h', '9H', '17 : 3', '٩:'])
      expect(isBegun(text), text).to.equal(true);
    for (const text of [
      '',
      '3',
      '9',
      '12',
      '17',
      '1234',
      '930',
      '9:30',
      '17:301',
      'x1',
      '1x',
      '5p',
      '123:',
      'x9:',
      '9:3x',
    ])
      expect(isBegun(text), text).to.equal(false);
  });

  it('has words that are the same with and without accents, capitals, spaces and marks', () => {
    expect([wordOf('P. M.'), wordOf('Mediodía'), wordOf('o’clock'), wordOf('9 %')]).to.deep.equal([
      ...['pm', 'mediodia', 'oclock', ''],
    ]);
    expect([hourKey('pm', 17), hourKey('pm', 12)]).to.deep.equal(['pm 5', 'pm 0']);
  });
});
