import {expect} from '@open-wc/testing';
import {dayNumber} from '../../../src/domain/calendar.js';
import {
  isMissing,
  shopLanguages,
  shopTexts,
  spellingOf,
  standInFor,
  versionOf,
} from '../../../src/domain/editing/shop-texts.js';
import type {Configuration} from '../../../src/domain/types.js';

const TODAY = dayNumber('2026-11-23');
const christmas = (year: number, name?: string) => ({
  from: `${year}-12-25`,
  name: 'Christmas',
  ...(name && {translations: {de: {name}}}),
});
const DOCUMENT: Configuration = {
  messages: {
    welcome: 'Hi!',
    online: ' ',
    offline: 'Back {opens}.',
    translations: {de: {offline: 'Wir sind {opens} wieder da.'}, 'pt-BR': {handoff: 'Um instante.'}},
  },
  questions: [{ask: 'Where is it?', answer: 'There.', translations: {de: {ask: 'Wo ist es?'}}}],
  officeHours: {
    timezone: 'Europe/Paris',
    seasons: [{from: '2026-07-01', to: '2026-07-31', yearly: true, name: 'Summer'}],
    exceptions: [
      christmas(2027),
      {from: '2026-12-31', message: 'Happy new year!'},
      christmas(2026, 'Weihnachten'),
      christmas(2024),
      {from: '2026-01-05', name: 'Stocktaking', translations: {fr: {name: 'Inventaire'}}},
    ],
  },
};
const texts = (document = DOCUMENT) => shopTexts(document, TODAY);
const find = (start: string, document = DOCUMENT) => texts(document).find(({text}) => text.startsWith(start))!;

describe('the texts of a shop', () => {
  it('are all that visitors may read, in the order of the page; what is over is none', () => {
    expect(texts().map(({list, key, indexes, text}) => `${list} ${key} ${indexes.join()}: ${text}`)).to.deep.equal([
      'messages welcome : Hi!',
      'messages offline : Back {opens}.',
      'messages handoff : ', // it is there in one language
      'questions ask 0: Where is it?',
      'questions answer 0: There.',
      'seasons name 0: Summer',
      'exceptions name 2,0: Christmas', // one text on both of its dates
      'exceptions message 1: Happy new year!',
    ]);
  });

  it('are none in an empty document, and in one with other things where texts belong', () => {
    expect(texts({})).to.deep.equal([]);
    const odd = {
      messages: {offline: 'x', translations: 5},
      questions: [{ask: 'a', answer: 'b', translations: {de: 'c'}}],
    };
    const document = odd as unknown as Configuration;
    expect(texts(document)).to.have.length(3);
    expect(versionOf(document, find('a', document), 'de')).to.deep.equal({text: '', isMixed: false});
  });

  it('are none where there are only spaces, untranslated and in all languages', () => {
    expect(texts({messages: {welcome: ' ', translations: {de: {welcome: ' '}}}})).to.deep.equal([]);
  });

  it('that are there in translations alone are one for each date', () => {
    const holiday = (from: string, name: string, translation: object) => ({
      ...{from, name, translations: {de: translation}},
    });
    const exceptions = [
      holiday('2026-12-24', ' ', {name: 'Heiligabend', message: 'Frohes Fest!'}),
      holiday('2026-12-25', ' ', {name: 'Weihnachten'}),
    ];
    const document: Configuration = {officeHours: {timezone: 'Europe/Paris', exceptions}};
    expect(texts(document).map((text) => versionOf(document, text, 'de').text)).to.deep.equal([
      'Heiligabend',
      'Frohes Fest!',
      'Weihnachten',
    ]);
  });

  it('have no version any more when they are gone', () => {
    const question = find('Where');
    expect(versionOf({}, question, 'de')).to.deep.equal({text: '', isMixed: false});
    expect(spellingOf({}, question, 'de')).to.equal('de');
  });

  it('have the version of the very language', () => {
    expect(versionOf(DOCUMENT, find('Back'), 'de').text).to.equal('Wir sind {opens} wieder da.');
    expect(versionOf(DOCUMENT, find('Back'), 'de-AT').text).to.equal('');
    expect(isMissing(DOCUMENT, find('Back'), 'de')).to.equal(false);
    expect(isMissing(DOCUMENT, find('Hi'), 'de')).to.equal(true);
  });

  it('that some of their dates lack are missing, and yet known', () => {
    expect(versionOf(DOCUMENT, find('Christmas'), 'de')).to.deep.equal({text: 'Weihnachten', isMixed: true});
    expect(isMissing(DOCUMENT, find('Christmas'), 'de')).to.equal(true);
    expect(versionOf(DOCUMENT, find('Christmas'), 'fr')).to.deep.equal({text: '', isMixed: false});
  });

  it('have one version, however its language is written', () => {
    const translations = {pt_BR: {ask: 'Onde?'}, 'pt-br': {answer: 'Ali.'}};
    const document: Configuration = {questions: [{ask: 'Where?', answer: 'There.', translations}]};
    const versions = texts(document).map((text) => versionOf(document, text, 'pt-BR'));
    expect(versions).to.deep.equal([
      {text: 'Onde?', isMixed: false},
      {text: 'Ali.', isMixed: false},
    ]);
    expect(spellingOf(document, find('Where', document), 'pt-BR')).to.equal('pt_BR');
    expect(spellingOf(document, find('Where', document), 'it')).to.equal('it');
  });

  it('that are blank miss nothing', () => {
    const handoff = texts().find(({key}) => key === 'handoff')!;
    expect(isMissing(DOCUMENT, handoff, 'de')).to.equal(false);
    const spaces: Configuration = {messages: {welcome: ' ', translations: {de: {welcome: 'Hallo!'}}}};
    expect(isMissing(spaces, texts(spaces)[0]!, 'fr')).to.equal(false);
  });

  it('are missing in a language that has only spaces for them, in one of its spellings or in all', () => {
    const translated = (translations: object): Configuration => ({
      questions: [{ask: 'Where?', answer: 'There.', translations: translations as Record<string, object>}],
    });
    const blank = translated({'pt-BR': {ask: ' '}});
    expect(isMissing(blank, find('Where', blank), 'pt-BR')).to.equal(true);
    const said = translated({pt_BR: {ask: ' '}, 'pt-BR': {ask: 'Onde?'}});
    expect(isMissing(said, find('Where', said), 'pt-BR')).to.equal(false);
    expect(versionOf(said, find('Where', said), 'pt-BR').text).to.equal('Onde?');
  });
});

describe('the languages of a shop', () => {
  for (const [name, document, own, ...others] of [
    ['are none without a translation', {messages: {offline: 'x'}}, undefined],
    ['are all that anything is translated into, also what is over', DOCUMENT, undefined, 'de', 'pt-BR', 'fr'],
    [
      'are those that were chosen, first the one of the untranslated texts',
      {languages: ['en', 'it', 'de'], messages: {translations: {fr: {}}}},
      'en',
      ...['it', 'de', 'fr'],
    ],
    ['may be in an unknown one to begin with', {languages: ['und', 'de']}, undefined, 'de'],
    ['have names that a page can say', {languages: ['en_GB', 'pt_BR']}, 'en-GB', 'pt-BR'],
    ['are each there once, however it is written', {languages: ['en', 'pt-BR', 'pt-br', 'pt_BR']}, 'en', 'pt-BR'],
    ['are none where something else is noted', {languages: 'de'}, undefined],
    ['are the texts among what is noted', {languages: ['en', 5, null, 'de']}, 'en', 'de'],
  ] as [string, Configuration, string | undefined, ...string[]][]) {
    it(name, () => {
      expect(shopLanguages(document)).to.deep.equal({own, others});
    });
  }
});

describe('what stands in for a translation', () => {
  const document: Configuration = {
    languages: ['en', 'de', 'pt-PT'],
    messages: {welcome: 'Hi!', translations: {de: {welcome: 'Hallo!'}, 'pt-PT': {welcome: 'Olá!'}}},
    questions: [{ask: 'Why?', answer: '', translations: {de: {ask: 'Warum?'}}}],
  };
  for (const [name, start, language, shown] of [
    ['is nothing where there is one', 'Hi', 'de', undefined],
    ['is nothing where it is that of the language, whatever the region', 'Hi', 'de-AT', undefined],
    ['is nothing in the language of the untranslated texts', 'Hi', 'en-GB', undefined],
    ['is what was written', 'Hi', 'fr', 'en'],
    ['is that of another region', 'Hi', 'pt-BR', 'pt-PT'],
    ['is what was written, also where another text has a translation', 'Why', 'pt-PT', 'en'],
  ] as const) {
    it(name, () => {
      expect(standInFor(document, find(start, document), language)).to.equal(shown);
    });
  }

  it('is nothing for a visitor of no region where that of one is there', () => {
    const british: Configuration = {
      languages: ['en-GB'],
      messages: {welcome: 'Hi!', translations: {'de-AT': {welcome: 'Servus!'}}},
    };
    for (const language of ['en', 'de']) expect(standInFor(british, find('Hi', british), language)).to.equal(undefined);
  });

  it('is in an unknown language where nobody has said', () => {
    const rest = {messages: document.messages};
    expect(standInFor(rest, find('Hi', rest), 'fr')).to.equal('und');
  });

  it('is nothing where there is no text at all, and another region’s where only that has one', () => {
    for (const welcome of [undefined, ' ']) {
      const blank: Configuration = {
        languages: ['en', 'pt-PT'],
        messages: {welcome, translations: {'pt-PT': {welcome: 'Olá!'}}},
      };
      const [text] = texts(blank);
      expect(standInFor(blank, text!, 'fr')).to.equal(undefined);
      expect(standInFor(blank, text!, 'pt-BR')).to.equal('pt-PT');
    }
  });

  it('is what was written where a translation is only spaces', () => {
    const spaces: Configuration = {
      languages: ['en', 'de'],
      messages: {welcome: 'Hi!', translations: {de: {welcome: ' '}}},
    };
    expect(standInFor(spaces, find('Hi', spaces), 'de')).to.equal('en');
  });
});
