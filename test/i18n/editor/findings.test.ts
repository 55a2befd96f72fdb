import {expect} from '@open-wc/testing';
import {checkConfiguration} from '../../../src/domain/editing/check-configuration.js';
import type {Configuration} from '../../../src/domain/types.js';
import {editorLocale} from '../../../src/i18n/editor/formats.js';
import {datesText, datesTitle, wordFindingWithPlace} from '../../../src/i18n/editor/findings.js';
import {editorStrings} from '../../../src/i18n/editor/strings.js';

const language = (locale: string) => ({strings: editorStrings, locale});

/** Browsers put different spaces around a dash. */
const plain = (text: string) => text.replace(/\s*–\s*/g, '–');
const dates = (exception: {from: string; to?: string; yearly?: boolean}, locale = 'en-GB') =>
  plain(datesText(exception, language(locale)));

describe('the dates of an exception', () => {
  for (const [exception, words] of [
    [{from: '2026-12-24'}, '24 December 2026'],
    [{from: '2026-12-28', to: '2026-12-31'}, '28–31 December 2026'],
    [{from: '2026-12-28', to: '2027-01-02'}, '28 December 2026–2 January 2027'],
    [{from: '2026-12-24', yearly: true}, '24 December'],
    [{from: '2020-12-24', to: '2026-12-26', yearly: true}, '24–26 December'],
    [{from: '2026-12-28', to: '2026-01-02', yearly: true}, '28 December–2 January'],
    [{from: '2024-02-29', yearly: true}, '29 February'],
    [{from: '2026-12-28', to: '2026-12-24'}, '28 December 2026'],
    [{from: '2026-12-28', to: 'x'}, '28 December 2026'],
    [{from: '2026-02-30'}, '2026-02-30'],
  ] as const) {
    it(`${JSON.stringify(exception)} are ${words}`, () => expect(dates(exception)).to.equal(words));
  }

  it('are its title where it has no name', () => {
    expect(datesTitle({from: '2026-12-24', name: 'Eve'}, language('en-GB'))).to.equal('Eve');
    expect(datesTitle({from: '2026-12-24', name: ''}, language('de'))).to.equal('24. Dezember 2026');
  });
});

describe('a mistake in words', () => {
  const words = (document: Configuration) =>
    checkConfiguration(document).map((finding) =>
      wordFindingWithPlace(finding, {document, strings: editorStrings, locale: 'en-GB'}),
    );
  const equal = {opens: '10:00', closes: '10:00'};

  it('says in which language it is', () => {
    const document: Configuration = {
      officeHours: {timezone: 'UTC', seasons: [{from: '2026-07-01', to: '2026-07-31', name: 'Summer', weekly: {}}]},
      messages: {offline: 'x', translations: {'pt-BR': {offline: '{o}'}}},
      questions: [{ask: 'Why?', answer: 'So.', translations: {de: {answer: '{o}'}}}],
    };
    expect(words(document).map((sentence) => sentence.replace(/: {o}.*/, ''))).to.deep.equal([
      'Reply outside hours (Portuguese (Brazil))',
      'Question “Why?” (German)',
    ]);
  });

  it('says where it is', () => {
    const document: Configuration = {
      officeHours: {
        timezone: 'Mars/Base',
        weekly: {friday: [{opens: '09:00', closes: '12:00'}, equal]},
        exceptions: [{from: '2026-12-24', name: 'Eve'}, {from: '2026-12-24'}],
      },
      messages: {offline: '{open}'},
    };
    expect(words(document)).to.deep.equal([
      'Time zone: “Mars/Base” is not a time zone known here. Choose one from the list.',
      'Friday, second hours: Opens and closes at the same time. For a whole day choose “Open 24 hours”.',
      'Exception 24 December 2026: Eve has this date already. Keep one exception for each date.',
      'Reply outside hours: {open} is no placeholder and will stay as it is. There are {opens}, {closes}, {timezone} and {exception}.',
    ]);
  });

  it('has no place where a key that means nothing is called like one', () => {
    const keys = ['exception', 'exceptions', 'opening', 'offline', 'toString'];
    for (const key of keys) {
      const document = {[key]: [{from: '2026-12-25'}]} as Configuration;
      expect(words(document)).to.have.length(1);
      expect(words(document)[0], key).to.match(new RegExp(`^“${key}” in the JSON has no meaning`));
    }
  });
});

describe('the editor’s locale', () => {
  for (const [page, texts, locale] of [
    ['en-GB', 'en', 'en-GB'],
    ['', 'en', 'en'],
    ['en', 'en', 'en-AU'],
    ['de', 'en', 'en-DE'],
    ['ar', 'en', 'en-EG'],
    ['de-AT', 'en', 'en-AT'],
    ['de-AT', 'de', 'de-AT'],
    ['not a language', 'en', 'en'],
  ] as const) {
    it(`is ${locale} for texts in "${texts}" on a page in "${page}"`, () => {
      const languages = page === 'en' ? ['fr-FR', 'en-AU'] : [];
      expect(editorLocale(page, texts, languages)).to.equal(locale);
    });
  }
});
