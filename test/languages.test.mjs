// Every language that is shipped, by its sheet: what no reader of the language is needed for to see.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sheetLanguages, sheetOf} from '../tools/sheet.mjs';

/** The scripts that a language is written in, where that is not the Latin one. */
const SCRIPTS = {
  ar: 'Arabic',
  el: 'Greek',
  he: 'Hebrew',
  hi: 'Devanagari',
  ja: 'Han}\\p{Script=Hiragana}\\p{Script=Katakana',
  ko: 'Hangul',
  th: 'Thai',
  uk: 'Cyrillic',
  zh: 'Han',
};

/** Names and abbreviations that stay in Latin letters in any language. */
const NAMES =
  /name@example\.com|Enter|Shift|marie@shop\.example|Marie|Noël|\b(?![AP]M\b)[A-Z]{2,4}\b|\b[ap]m\b|Lord Howe|Chatham|Boise|Kiritimati/gu;

/** Words that are English ones, too. */
const WORDS = {
  fr: /\bmessages?\b/gi,
};

/** Texts that are the same words in English. */
const LOANS = {
  'da.send': 'Send',
  'fr.thread': 'Messages',
  'fr-CA.thread': 'Messages',
  'fr.assistant': 'Assistant',
  'fr-CA.assistant': 'Assistant',
  'nb.send': 'Send',
};

/** Two marks in a row, a space before one that has none there, two spaces, a text that was not there. */
const FAULTS = [
  /[.,;:!?。、،؛؟]\s*[.,;:!?。、،؛؟]/u,
  / [.,;](?!\p{N})/u,
  / {2}/,
  /^\s|\s$/,
  /\b(?:undefined|null|NaN)\b|\[object|=>/,
  /[{}]/,
  /\(\s|\s\)|\(\)|\([^)]*\(/,
  /["'](?!\p{N})/u, // typographic ones
];
/** Ends of abbreviations, which a mark may follow. */
const ABBREVIATION = /(?:\p{L}\.)+(?=[,:)]|\s?[–—])/gu;

/** All texts of a sheet, with where each stands. */
const textsIn = ({sections}) =>
  Object.entries(sections).flatMap(([section, rows]) =>
    rows.map(([what, text]) => ({where: `${section}: ${what}`, text})),
  );

const keysOf = (texts) =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'object' ? keysOf(text).map((step) => `${key}.${step}`) : [key],
  );

for (const tag of sheetLanguages) {
  const language = tag.split('-')[0];
  describe(`the texts for ${tag}`, async () => {
    const sheet = await sheetOf(tag);
    const {texts, english} = sheet;
    const all = textsIn(sheet);
    /** As one text: to compare long lists takes the test runner ages. */
    const found = (isFaulty) =>
      all
        .filter(({text}) => isFaulty(text))
        .slice(0, 20)
        .map(({where, text}) => `${where}: ${text}`)
        .join('\n');

    it('are all there, and no others', () => {
      assert.equal(keysOf(texts).sort().join(' '), keysOf(english).sort().join(' '));
      assert.equal(texts.locale.split('-')[0], language);
    });

    it('are never blank, but for the account’s time where clocks show the same', () => {
      const blank = all.filter(({text}) => !text).map(({where}) => where);
      assert.equal(blank.filter((where) => !/accountTime/.test(where)).join('\n'), '');
    });

    it('have no placeholder left, no doubled mark, no stray space and nothing of the code', () => {
      for (const fault of FAULTS)
        assert.equal(
          found((text) => fault.test(text.replace(ABBREVIATION, 'a'))),
          '',
        );
    });

    if (language !== 'en') {
      it('are not English', () => {
        const same = Object.keys(english).filter(
          (key) =>
            key !== 'until' &&
            typeof texts[key] === 'string' &&
            texts[key] === english[key] &&
            LOANS[`${tag}.${key}`] !== texts[key],
        );
        assert.equal(same.join(), '');
        const words = /\b(the|until|today|tomorrow|back|time|messages?)\b/i;
        assert.equal(
          found((text) => words.test(text.replace(WORDS[language] ?? '', ''))),
          '',
        );
      });
    }

    it('are written in the letters of the language', () => {
      const script = SCRIPTS[language];
      const foreign = new RegExp(`[^\\p{Script=${script ?? 'Latin'}}\\p{Script=Common}\\p{Script=Inherited}]`, 'u');
      assert.equal(
        found((text) => foreign.test(text.replace(NAMES, ''))),
        '',
      );
    });

    if (tag === 'de-CH') {
      it('are written as in Switzerland', () => {
        assert.equal(
          found((text) => text.includes('ß')),
          '',
        );
      });
    }

    it('begin each day of the week with a capital, and have wide brackets where letters are wide', () => {
      const week = sheet.sections['the coming week'];
      const days = week.filter(([what]) => what.startsWith('day ')).map(([, text]) => text);
      assert.equal(days.filter((day) => day[0] !== day[0].toUpperCase()).join(), '');
      assert.equal(days.length, 6);
      const [, place] = week.find(([what]) => what === 'where the shop is');
      assert.match(place, ['ja', 'zh'].includes(language) ? /\S（.+）$/ : / \(.+\)$/);
    });

    it('have the same digits throughout', () => {
      const digits = new Set(
        all.flatMap(({text}) => text.match(/\p{Nd}/gu) ?? []).map((digit) => (digit < '\x7f' ? 'ASCII' : 'other')),
      );
      assert.equal(digits.size, 1, [...digits].join());
    });

    it('do not tell midnight and noon by halves of the day', () => {
      const halves = /(?:[上下]午|오[전후] )12:00|12:00\s?(?:[ap]\.?\s?m|[صم])/i;
      assert.equal(
        found((text) => halves.test(text)),
        '',
      );
    });

    if (language !== 'en') {
      it('have numbers as the region writes them', () => {
        assert.equal(texts.count(12_345), new Intl.NumberFormat(tag).format(12_345));
      });
    }

    it('name the day or the date of each time that stays in the thread', () => {
      const {sections} = sheet;
      for (const title of ['{opens}, in a text', '{closes}, in a text']) {
        const rows = sections[title];
        assert.equal(new Set(rows.map(([, text]) => text)).size >= rows.length - 1, true, 'two moments read the same');
      }
    });
  });
}
