// Whatever is pasted: nothing throws, hangs or is taken for more than text. Random texts: a third of them outside of Chromium.
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import {editorStrings} from '../../../src/i18n/editor/strings.js';
import {wordNote} from '../../../src/i18n/editor/import-wording.js';
import {openingWords} from '../../../src/i18n/editor/opening-words.js';
import {anyText, tried} from '../../support/random.js';
import {bakery, bar, chain, museum} from './shop-pages.js';

const settings = tried(500, 20_261_128); // the same values at each run

const words = openingWords('en');

const REAL = [
  bakery,
  bar,
  chain,
  museum,
  'Mo-Fr 09:00-17:00; Tu off; PH off; Dec 24-26 closed || "on request"',
  'Monday\n9 am–5 pm\nTuesday\nClosed',
  'April to October: Mon-Fri 9-18, Sat 10-14; Nov-Mar Mo-Fr 10-16',
  '月〜金 10時〜19時、土 10時30分〜17時、日曜定休',
  '{"monday": ["09:00-12:00"], "exceptions": {"12-25": []}}',
  "['monday' => ['09:00-12:00'], 'exceptions' => ['12-25' => []]]",
  '{"regularHours": {"periods": [{"openDay": "MONDAY", "openTime": {"hours": 9}, "closeTime": {}}]}}',
  '[{"day_of_week": 1, "open_hour": 9, "open_minutes": 0, "close_hour": 17, "close_minutes": 0}]',
  '<div typeof="Store"><p property="openingHours" content="Mo 9-5">Monday</p></div>',
  "/* hours */ {openingHours: 'Mo 09:00-17:00', /* … */}",
];

const PIECES = fc.oneof(
  anyText({maxLength: 5}),
  fc.constantFrom(...'0123456789:-–;,.\n"\'[](){}/+|=>ahm時月～<&\\\0', 'Mo', 'off', '24/7', '=>', '<script>', '00'),
);

async function survive(text: string): Promise<void> {
  const {notUnderstood, understood} = await readImport(text, {words});
  for (const note of notUnderstood) expect(wordNote(note, {strings: editorStrings, locale: 'en'})).to.be.a('string');
  expect(understood.length + notUnderstood.length, JSON.stringify(text)).to.be.above(0);
}

describe('any text at all', () => {
  it('is read or named, where it is random', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(PIECES, {maxLength: 40}), (pieces) => survive(pieces.join(''))),
      settings,
    );
  });

  it('is read or named, where it was real before it was damaged', async () => {
    const damage = fc.record({at: fc.double({min: 0, max: 1, noNaN: true}), length: fc.nat(6), piece: PIECES});
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...REAL), fc.array(damage, {minLength: 1, maxLength: 5}), (text, damages) => {
        const damaged = damages.reduce((before, {at, length, piece}) => {
          const start = Math.floor(at * before.length);
          return before.slice(0, start) + piece + before.slice(start + length);
        }, text);
        return survive(damaged);
      }),
      settings,
    );
  });

  const many = (text: string, length = 90_000) => text.repeat(Math.ceil(length / text.length));
  for (const [name, text] of Object.entries({
    spaces: `Mo${many(' ')}9`,
    digits: many('9'),
    'numbers with spaces': many('9 '),
    'half a time': many('Mo 9:'),
    'half of a day': many('9 a. '),
    'hours without minutes': many('9 h '),
    letters: many('a'),
    'letters with accents': many('é'),
    'signs of no script with spaces': many('漢'),
    days: many('月'),
    quotes: many('"a'),
    'many lines': many('Mo 9-10\n'),
    'parts of the year': many('Apr '),
    'lines with parts of the year': many('Apr 9-10 Mo Apr\n', 20_000),
    'rules of one line': many('Mo 9-10; Tu off;', 1900),
    'open brackets': many('['),
    'open braces': many('{a:'),
    'open comments': `[${many('/*')}`,
    'arrays of PHP': many("['a'=>"),
    'a quotation that never ends in PHP': `=>${many("'")}x'`,
    'open elements': many('<div property="openingHours">'),
    'weekdays in weekdays': `${many('{"monday":', 20_000)}1${'}'.repeat(2000)}`,
    'long keys': JSON.stringify({[many('monday to ')]: '9-5', [many('x -')]: 1}),
  })) {
    it(`holds nothing up: ${name}`, async () => survive(text));
  }
});
