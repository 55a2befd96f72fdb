import {expect} from '@open-wc/testing';
import {
  addLanguage,
  removeLanguage,
  setOwnLanguage,
  setTranslation,
} from '../../../src/domain/editing/language-edits.js';
import type {Configuration} from '../../../src/domain/types.js';

const OFFLINE = {list: 'messages', key: 'offline', indexes: []} as const;
const ANSWER = {list: 'questions', key: 'answer', indexes: [1]} as const;
const CHRISTMAS = {list: 'exceptions', key: 'name', indexes: [0, 2]} as const;
const DOCUMENT = {
  version: 3,
  languages: ['en', 'de'],
  officeHours: {
    timezone: 'Europe/Paris',
    seasons: [{from: '2026-07-01', to: '2026-07-31', name: 'Summer', translations: {de: {name: 'Sommer'}}}],
    exceptions: [
      {from: '2026-12-25', name: 'Christmas', id: 1},
      {from: '2026-12-31', name: 'New Year’s Eve'},
      {from: '2027-12-25', name: 'Christmas', translations: {de: {name: 'Weihnacht', note: 'x'}, fr: {name: 'Noël'}}},
    ],
  },
  messages: {offline: 'Bye', footer: 'y'},
  questions: [
    {ask: 'a', answer: 'b'},
    {ask: 'c', answer: 'd', translations: {de: {answer: 'D'}}},
  ],
} as Configuration;

describe('edits of translations', () => {
  it('say a text in a language, and leave everything else as it is', () => {
    const edited = setTranslation(OFFLINE, 'de', 'Tschüss')(DOCUMENT);
    expect(edited).to.deep.equal({
      ...DOCUMENT,
      messages: {offline: 'Bye', footer: 'y', translations: {de: {offline: 'Tschüss'}}},
    });
    expect(edited.questions).to.equal(DOCUMENT.questions);
    expect(edited.officeHours).to.equal(DOCUMENT.officeHours);
  });

  it('begin messages where only translations are wanted', () => {
    expect(setTranslation(OFFLINE, 'de', 'Tschüss')({languages: ['en', 'de']}).messages).to.deep.equal({
      translations: {de: {offline: 'Tschüss'}},
    });
  });

  it('say it on all of its dates, with unknown keys kept', () => {
    const {exceptions} = setTranslation(CHRISTMAS, 'de', 'Weihnachten')(DOCUMENT).officeHours!;
    expect(exceptions).to.deep.equal([
      {from: '2026-12-25', name: 'Christmas', id: 1, translations: {de: {name: 'Weihnachten'}}},
      {from: '2026-12-31', name: 'New Year’s Eve'},
      {from: '2027-12-25', name: 'Christmas', translations: {de: {name: 'Weihnachten', note: 'x'}, fr: {name: 'Noël'}}},
    ]);
    expect(exceptions![1]).to.equal(DOCUMENT.officeHours!.exceptions![1]);
  });

  it('take a text out that was emptied, and what holds nothing any more with it', () => {
    expect(setTranslation(ANSWER, 'de', '')(DOCUMENT).questions![1]).to.deep.equal({ask: 'c', answer: 'd'});
    const {translations} = setTranslation(CHRISTMAS, 'de', '')(DOCUMENT).officeHours!.exceptions![2]!;
    expect(translations).to.deep.equal({de: {note: 'x'}, fr: {name: 'Noël'}});
  });

  it('leave empty translations that nobody has touched', () => {
    const messages = {offline: 'Bye', translations: {}};
    const questions = [{ask: 'a', answer: 'b', translations: {de: {}}}];
    const document: Configuration = {languages: ['en', 'de'], messages, questions};
    const edited = setTranslation({list: 'questions', key: 'ask', indexes: [0]}, 'de', 'A')(document);
    expect(edited.messages).to.equal(messages);
    expect(removeLanguage('de')(document).messages).to.equal(messages);
  });

  it('go where their language is written in another way', () => {
    const document: Configuration = {
      languages: ['en', 'pt-BR'],
      messages: {offline: 'Bye', translations: {pt_BR: {offline: 'Tchau'}}},
    };
    const edited = setTranslation(OFFLINE, 'pt-BR', 'Até logo')(document);
    expect(edited.messages!.translations).to.deep.equal({pt_BR: {offline: 'Até logo'}});
    expect(setTranslation(OFFLINE, 'pt-BR', '')(edited)).to.deep.equal({
      languages: ['en', 'pt-BR'],
      messages: {offline: 'Bye'},
    });
  });

  it('are said once where their language is written in two ways', () => {
    const translations = {pt_BR: {welcome: 'Oi'}, 'pt-BR': {welcome: 'Olá', offline: 'Tchau'}};
    const document: Configuration = {messages: {translations}};
    expect(setTranslation(OFFLINE, 'pt-BR', 'Até logo')(document).messages!.translations).to.deep.equal({
      pt_BR: {welcome: 'Oi', offline: 'Até logo'},
      'pt-BR': {welcome: 'Olá'},
    });
    expect(setTranslation(OFFLINE, 'pt-BR', '')(document).messages!.translations).to.deep.equal({
      pt_BR: {welcome: 'Oi'},
      'pt-BR': {welcome: 'Olá'},
    });
  });

  it('keep a language whose last text was emptied, though nobody has noted it', () => {
    const document: Configuration = {messages: {offline: 'Bye', translations: {de: {offline: 'Tschüss'}}}};
    expect(setTranslation(OFFLINE, 'de', '')(document)).to.deep.equal({
      languages: ['und', 'de'],
      messages: {offline: 'Bye'},
    });
  });

  it('put right what is of another kind only where they are made', () => {
    const document = {languages: ['en', 'de'], messages: {offline: 'Bye', translations: {de: 'x'}}} as unknown;
    expect(setTranslation(OFFLINE, 'de', 'Tschüss')(document as Configuration).messages).to.deep.equal({
      offline: 'Bye',
      translations: {de: {offline: 'Tschüss'}},
    });
  });
});

describe('a translation', () => {
  it('is said of the text that is meant, and of no other', () => {
    const edited = setTranslation({...ANSWER, indexes: [0]}, 'de', 'B')(DOCUMENT);
    expect(edited.questions).to.deep.equal([
      {ask: 'a', answer: 'b', translations: {de: {answer: 'B'}}},
      {ask: 'c', answer: 'd', translations: {de: {answer: 'D'}}},
    ]);
    const season = setTranslation({list: 'seasons', key: 'name', indexes: [0]}, 'de', 'Sommerzeit')(DOCUMENT);
    expect(season.officeHours!.seasons![0]!.translations).to.deep.equal({de: {name: 'Sommerzeit'}});
    expect(season.officeHours!.exceptions).to.equal(DOCUMENT.officeHours!.exceptions);
  });

  it('notes no language that texts are in, nor one that is noted', () => {
    expect(setTranslation(OFFLINE, 'it', 'Ciao')(DOCUMENT).languages).to.deep.equal(['en', 'de']);
    const last = {languages: ['en'], messages: {offline: 'Bye', translations: {de: {offline: 'Tschüss'}}}};
    expect(setTranslation(OFFLINE, 'de', '')(last).languages, 'its last text has gone').to.deep.equal(['en', 'de']);
  });
});

describe('edits of the languages', () => {
  it('add one, and say of the untranslated texts what has been said', () => {
    expect(addLanguage('de')({})).to.deep.equal({languages: ['und', 'de']});
    expect(addLanguage('it')(DOCUMENT).languages).to.deep.equal(['en', 'de', 'fr', 'it']);
  });

  it('say which language the untranslated texts are in', () => {
    expect(setOwnLanguage('nl')(DOCUMENT).languages).to.deep.equal(['nl', 'de', 'fr']);
  });

  it('remove one with all that is translated into it, and nothing else', () => {
    const edited = removeLanguage('de')(DOCUMENT);
    expect(edited.languages).to.deep.equal(['en', 'fr']);
    expect(edited.officeHours!.seasons![0]).to.deep.equal({from: '2026-07-01', to: '2026-07-31', name: 'Summer'});
    expect(edited.officeHours!.exceptions![2]!.translations).to.deep.equal({fr: {name: 'Noël'}});
    expect(edited.officeHours!.exceptions![0]).to.equal(DOCUMENT.officeHours!.exceptions![0]);
    expect(edited.questions![1]).to.deep.equal({ask: 'c', answer: 'd'});
    expect(edited.messages).to.equal(DOCUMENT.messages);
  });

  it('remove one in all the ways in which it is written', () => {
    const translations = {pt_BR: {offline: 'Tchau'}, 'pt-br': {welcome: 'Olá'}, de: {offline: 'Tschüss'}};
    const document: Configuration = {languages: ['en', 'pt-BR', 'de'], messages: {translations}};
    expect(removeLanguage('pt-BR')(document)).to.deep.equal({
      languages: ['en', 'de'],
      messages: {translations: {de: {offline: 'Tschüss'}}},
    });
  });

  it('remember with the last one which language the untranslated texts are in, where it is known', () => {
    const messages = {offline: 'x'};
    expect(removeLanguage('de')({languages: ['en', 'de'], messages})).to.deep.equal({languages: ['en'], messages});
    expect(removeLanguage('de')({languages: ['und', 'de'], messages})).to.deep.equal({messages});
  });

  it('give the same document back where nothing changes', () => {
    for (const edit of [
      setOwnLanguage('en'),
      addLanguage('DE'),
      removeLanguage('it'),
      setTranslation(ANSWER, 'de', 'D'),
      setTranslation(OFFLINE, 'de', ''),
      setTranslation(OFFLINE, 'it', ''),
      setTranslation({...ANSWER, key: 'ask'}, 'de', ''),
    ])
      expect(edit(DOCUMENT)).to.equal(DOCUMENT);
  });
});
