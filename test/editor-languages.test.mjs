// Every language of the editor, by its sheet: what no reader of the language is needed for to see.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {editorSheetLanguages, editorSheetOf} from '../tools/editor-sheet.mjs';

/** The scripts that a language is written in, where that is not the Latin one. */
const SCRIPTS = {ja: 'Han}\\p{Script=Hiragana}\\p{Script=Katakana'};

/** The quotation marks of a language, and its apostrophe. */
const QUOTES = {
  en: '“”’',
  de: '„“',
  es: '«»“”',
  fr: '«»’',
  it: '«»“”’',
  ja: '「」『』',
  nl: '“”‘’',
  pl: '„”«»',
  pt: '“”«»',
};
const ANY_QUOTES = /[«»‹›“”„‟‘’‚‛「」『』]/gu;

/** What is the same in every language: it belongs to the page's code, to a format or to a service. */
const CODE = [
  ...['{opens}', '{closes}', '{timezone}', '{exception}', '</body>', '<chat-widget>', 'openingHoursSpecification'],
  ...['schema.org', 'spatie/opening-hours', 'Chatwoot', 'Google', 'CC BY-SA 3.0', 'date-holidays', 'UTC+1', '⌘C'],
  ...['JSON', 'HTML', '<script type="module" src="…">', '<ShopChat />', 'https://app.chatwoot.com', '/contact'],
  ...['application/json', 'connect-src', 'Content-Security-Policy', 'OPTIONS', 'POST', 'CORS', 'Shopify', 'WordPress'],
  ...[
    'import {ShopChat} from "./ShopChat.jsx";',
    'import ShopChat from "./ShopChat.vue";',
    'ShopChat.jsx',
    'ShopChat.vue',
  ],
  ...['React', 'Vue', 'isCustomElement', 'unfiltered_html', 'gsw', 'es-MX'],
  ...['application/ld+json', 'specialOpeningHoursSpecification'],
];
/** What the sheet puts into texts, for those that a browser words. */
const VALUES =
  /\$\.officeHours\.weekly|https?:(?:\/\/[\w./-]*)?|xyz\.example|\/opning|[A-Z]\w+\/[A-Z]\w+|chat\.json|opning|onclick|style|opens|Chatham|Noël/gu;
/** Further names and abbreviations that stay in Latin letters in any language. */
const NAMES =
  /Ctrl(?:\+C)?|Enter|Tab|Page (?:Up|Down)|Shift(?:\+F6)?|F6|kB|Mac|MB|UTC|AI|API|URL|Web(?:hook)?|Server-Sent Events|action|lang|name|transport|Liquid|Store|Bakery|Dentist|Boise|help@shop\.example|\b[ap]m\b/gu;

const escaped = (text) => text.replace(/[.+*?^${}()|[\]\\/]/g, '\\$&');
const CODES = new RegExp(CODE.map(escaped).join('|'), 'gu');

/** Words that are English ones, too, as a whole text. */
const COGNATES = {
  de: ['Name', 'Snippet', 'optional'],
  es: ['Snippet', 'JSON document'],
  fr: ['Date', 'Message', 'Messages', 'Moment', 'Snippet'],
  it: ['Snippet'],
  nl: ['Moment'],
  pl: ['Import'],
  pt: ['Snippet'],
};

/** Two marks in a row, a space before one that has none there, two spaces, a text that was not there. */
const FAULTS = [
  /[.,;:!?。、，]\s*[.,;:!?。、，]/u,
  / [.,](?!\p{N})/u,
  /[  \u202f]{2}/u,
  /^\s|\s$/,
  /\b(?:undefined|null|NaN)\b|\[object|=>/,
  /[{}]/,
  /\(\s|\s\)|\(\)|\([^)]*\(/,
  /["'](?!\p{N})/u, // typographic ones
];
/** Ends of abbreviations, which a mark may follow. */
const ABBREVIATION = /(?:\p{L}\.\s?)+(?=[,:)…]|\s?[–—～]|$)/gu;

/** Weekdays, dates and places may be declined, or need other words than in English. */
const MAY_CHANGE = new Set(['weekday', 'date', 'day', 'place', 'sentences', 'placeholders', 'nearness']);

/** The words and numbers that a text was given, and that English has in it. */
const givenWords = (given) =>
  Object.entries(given).flatMap(([key, value]) => {
    if (Object(value) === value) return givenWords(value);
    return typeof value === 'string' && !MAY_CHANGE.has(key) && !('toDays' in given && key === 'to') ? [value] : [];
  });

/** The first of a month is written in a way of its own ("1er janvier"), and before the eighth an article is elided. */
const MISDATED = {
  fr: /\b1 (?:janv|févr)/u,
  'fr-CA': /\b1 (?:janv|févr)/u,
  it: /\bd?al (?:8|11) /u,
  'pt-BR': /\b1 de (?:jan|fev)/u,
};
const withPlainFirst = (text) => text.replace(/\b1(?:er|º)(?!\p{L})/gu, '1');

const isLetter = (text) => /^\p{L}/u.test(text);
const isSmall = (text) => /^\p{Ll}/u.test(text);
/** With a letter in place of what belongs to code. */
const masked = (text) =>
  text
    .replace(/\s?\(["”]\)/gu, '')
    .replace(CODES, 'X')
    .replace(VALUES, 'X');
const without = (text, ...patterns) => patterns.reduce((rest, pattern) => rest.replace(pattern, ''), text);

const keysOf = (texts) =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'object' ? keysOf(text).map((step) => `${key}.${step}`) : [key],
  );

for (const tag of editorSheetLanguages) {
  const language = tag.split('-')[0];
  describe(`the editor’s texts for ${tag}`, async () => {
    const {texts, english, locale, sections, englishSections} = await editorSheetOf(tag);
    const all = Object.entries(sections).flatMap(([section, rows]) =>
      rows.map(([what, text, given], i) => ({
        where: `${section}.${what}`,
        text,
        given,
        inEnglish: englishSections[section][i][1],
      })),
    );
    /** As one text: to compare long lists takes the test runner ages. */
    const found = (isFaulty) =>
      all
        .filter(isFaulty)
        .slice(0, 20)
        .map(({where, text}) => `${where}: ${text}`)
        .join('\n');

    it('are all there, and no others', () => {
      assert.equal(keysOf(texts).sort().join(' '), keysOf(english).sort().join(' '));
      assert.equal(texts.locale.split('-')[0], language);
      const blank = found(({text}) => !text.trim());
      assert.equal(blank, '');
    });

    it('have no placeholder left, no doubled mark, no stray space and nothing of the code', () => {
      for (const fault of FAULTS) {
        const faults = found(({text}) => fault.test(masked(text).replace(ABBREVIATION, 'a')));
        assert.equal(faults, '');
      }
    });

    it('keep what belongs to code, formats and services', () => {
      const codesOf = (text) => [...new Set(text.match(CODES))].sort().join();
      assert.equal(
        found(({text, inEnglish}) => codesOf(text) !== codesOf(inEnglish)),
        '',
      );
    });

    it('say all that they are given', () => {
      const missing = ({text, inEnglish, given}) =>
        givenWords(given).some((value) => inEnglish.includes(value) && !withPlainFirst(text).includes(value));
      assert.equal(found(missing), '');
      const number = new Intl.NumberFormat(locale);
      // One and two may be words; what is above a thousand is a year.
      const uncounted = ({text, inEnglish, given}) =>
        [...JSON.stringify(given).matchAll(/"(?:count|hidden|ticked|next)":(\d+)|^\[(\d+)\]$/g)]
          .map(([, inside, alone]) => Number(inside ?? alone))
          .some(
            (count) =>
              count > 2 && count <= 1000 && inEnglish.includes(String(count)) && !text.includes(number.format(count)),
          );
      if (language !== 'en') assert.equal(found(uncounted), '');
    });

    it('have dates as the language writes them', () => {
      assert.equal(
        found(({text}) => MISDATED[tag]?.test(text)),
        '',
      );
    });

    it('begin with a capital where English does', () => {
      const isLabelInside = ({where}) => /^exchange\.days/.test(where);
      assert.equal(
        found(
          (row) =>
            isLetter(row.inEnglish) &&
            !isSmall(row.inEnglish) &&
            isSmall(without(row.text, VALUES, CODES)) &&
            !isLabelInside(row),
        ),
        '',
      );
    });

    it('have the quotation marks of the language', () => {
      const own = new Set(QUOTES[language]);
      assert.equal(
        found(({text}) => (text.match(ANY_QUOTES) ?? []).some((mark) => !own.has(mark))),
        '',
      );
      const [open, close] = QUOTES[language];
      const count = (text, mark) => text.split(mark).length;
      assert.equal(
        found(({text}) => count(text, open) !== count(text, close)),
        '',
      );
    });

    if (language !== 'en') {
      it('are not English', () => {
        const same = ({text, inEnglish, given}) =>
          !given.length &&
          text === inEnglish &&
          without(text, CODES, / ?Tag Manager/).length > 0 &&
          !COGNATES[language]?.includes(text);
        assert.equal(found(same), '');
        const words = /\b(?:the|until|today|tomorrow|back|time|hours|your|with|and|this|that|are)\b/i;
        assert.equal(
          found(({text}) => words.test(without(text, CODES, VALUES))),
          '',
        );
      });
    }

    it('are written in the letters of the language', () => {
      const script = SCRIPTS[language] ?? 'Latin';
      const foreign = new RegExp(`[^\\p{Script=${script}}\\p{Script=Common}\\p{Script=Inherited}]`, 'u');
      assert.equal(
        found(({text}) => foreign.test(without(text, CODES, VALUES, NAMES))),
        '',
      );
    });
  });
}
