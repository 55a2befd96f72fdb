import {expect} from '@open-wc/testing';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import {openingWords} from '../../../src/i18n/editor/opening-words.js';
import {CORPUS} from './field-corpus.js';
import {MORE} from './field-corpus-more.js';
import {type Outcome, outcomeOf} from './import-outcome.js';

const words = openingWords('en');

/** How many may be read in part only, or not at all; no text may be read wrongly without a word. */
const NOT_READ: {readonly [about: string]: number} = {
  'English text': 4,
  'German text': 3,
  'French text': 1,
  'Spanish text': 1,
  'Italian text': 1,
  'Portuguese text': 1,
  'Other languages': 2,
  'Google, Facebook, Apple and others': 1,
  'slips around our own document': 1,
  'exceptions, remarks and what looks like hours': 10,
  'more English text': 15,
  'more German text': 4,
  'more French text': 2,
  'more Italian text': 1,
  'more Dutch text': 1,
  'more languages': 2,
  'more JSON-LD': 1,
  'plugins of WordPress': 3,
  'further programs and formats': 6,
  'texts of all kinds': 6,
};

describe('opening hours as they are found on pages and in programs', () => {
  for (const [about, rows] of Object.entries({...CORPUS, ...MORE})) {
    it(`${about}: none is wrong and unsaid, and no more are refused than are known`, async () => {
      const found: {[outcome in Outcome]: string[]} = {right: [], refused: [], said: [], WRONG: []};
      for (const [text, meant] of rows) {
        const outcome = outcomeOf(await readImport(text, {words, year: 2026}), meant);
        // A refusal is right where nothing could be taken over.
        found[outcome === 'refused' && meant === '!' ? 'right' : outcome].push(text);
      }
      expect(found.WRONG).to.deep.equal([]);
      const notRead = [...found.said, ...found.refused];
      expect(notRead.length, notRead.join('\n')).to.equal(NOT_READ[about] ?? 0);
    });
  }
});
