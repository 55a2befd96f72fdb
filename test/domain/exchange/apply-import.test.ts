import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {checkConfiguration} from '../../../src/domain/editing/check-configuration.js';
import {applyImport, hasSomethingOf, splitExceptions, usualMode} from '../../../src/domain/exchange/apply-import.js';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import type {Configuration, ExceptionInput, Interval} from '../../../src/domain/types.js';
import {legalConfiguration} from './legal-configuration.js';

fc.configureGlobal({seed: 20_261_128}); // the same values at each run

const hours = (...spans: string[]): Interval[] =>
  spans.map((span) => ({opens: span.slice(0, 5), closes: span.slice(6)}));

const withMonday = (monday: readonly Interval[]): Configuration => ({
  officeHours: {timezone: 'Europe/Paris', weekly: {monday}},
});
const withExceptions = (...exceptions: ExceptionInput[]): Configuration => ({officeHours: {exceptions}});

const add = async (document: Configuration, given: unknown) =>
  applyImport(document, await readImport(JSON.stringify(given)), 'add');

describe('adding an import', () => {
  it('keeps the common questions that are there, and adds those that are not', async () => {
    const [own, same, other] = [
      {ask: 'Where?', answer: 'Here.'},
      {ask: 'Where?', answer: 'There.'},
      {ask: 'Why?', answer: 'So.'},
    ];
    expect(await add({questions: [own]}, {questions: [same, other]})).to.deep.equal({questions: [own, other]});
  });

  for (const [own, given, expected] of [
    [['09:00-12:00'], ['13:00-17:00'], ['09:00-12:00', '13:00-17:00']],
    [['13:00-17:00'], ['09:00-12:00'], ['09:00-12:00', '13:00-17:00']],
    [['09:00-12:00'], ['12:00-17:00'], ['09:00-12:00', '12:00-17:00']],
    [['09:00-17:00'], ['10:00-18:00'], ['09:00-18:00']],
    [['09:00-12:00', '13:00-17:00'], ['11:00-14:00'], ['09:00-17:00']],
    [['09:00-17:00'], ['10:00-12:00'], ['09:00-17:00']],
    [['10:00-12:00'], ['09:00-17:00'], ['09:00-17:00']],
    [['20:00-23:00'], ['22:00-02:00'], ['20:00-02:00']],
    [['09:00-17:00'], ['09:00-17:00'], ['09:00-17:00']],
    // One that would last longer than a day stays as two.
    [['22:00-10:00'], ['09:00-23:00'], ['09:00-23:00', '22:00-10:00']],
  ] as const) {
    it(`makes ${expected.join(' and ')} of ${own.join(' and ')} with ${given.join()}`, async () => {
      const result = await add(withMonday(hours(...own)), {weekly: {monday: hours(...given)}});
      expect(result.officeHours?.weekly?.monday).to.deep.equal(hours(...expected));
    });
  }

  it('keeps everything that is there: other days, the time zone, exceptions, texts, unknown keys', async () => {
    const before: Configuration = {
      officeHours: {
        timezone: 'Europe/Paris',
        weekly: {monday: [{...hours('09:00-12:00')[0]!, ...{room: 'A'}}]},
        exceptions: [{from: '2026-12-25', name: 'Christmas'}],
      },
      messages: {welcome: 'Mine', offline: ' '},
      ...{plugin: 1},
    };
    const result = await add(before, {
      officeHours: {
        timezone: 'Asia/Tokyo',
        weekly: {tuesday: hours('09:00-17:00')},
        exceptions: [{from: '2026-12-31'}],
      },
      messages: {welcome: 'Theirs', offline: 'Away', online: 'Here'},
      plugin: 2,
      other: 3,
    });
    expect(result).to.deep.equal({
      officeHours: {
        timezone: 'Europe/Paris',
        weekly: {...before.officeHours!.weekly, tuesday: hours('09:00-17:00')},
        exceptions: [{from: '2026-12-25', name: 'Christmas'}, {from: '2026-12-31'}],
      },
      messages: {welcome: 'Mine', offline: 'Away', online: 'Here'},
      plugin: 1,
      other: 3,
    });
  });

  it('gives the same document back where all of it is there', async () => {
    const before = withMonday(hours('09:00-17:00'));
    expect(await add(before, {openingHours: 'Mo 10:00-12:00'})).to.equal(before);
    expect(await add(before, {messages: {}})).not.to.have.nested.property('officeHours.exceptions');
  });

  for (const [own, given, isTaken] of [
    [{from: '2026-12-20', to: '2026-12-31'}, {from: '2026-12-31'}, true],
    [{from: '2026-12-20', to: '2026-12-31'}, {from: '2027-01-01'}, false],
    [{from: '2026-12-25', yearly: true}, {from: '2026-12-25'}, false],
    [{from: '2020-12-25', yearly: true}, {from: '2026-12-25', yearly: true, name: 'X'}, true],
    [{from: '2020-12-24', to: '2021-01-02', yearly: true}, {from: '2026-01-01', yearly: true}, true],
    [{from: '2020-12-24', to: '2021-01-02', yearly: true}, {from: '2026-01-03', yearly: true}, false],
    [{from: 'no date'}, {from: '2026-01-03'}, false],
  ] as const) {
    it(`${isTaken ? 'leaves out' : 'adds'} ${JSON.stringify(given)} beside ${JSON.stringify(own)}`, () => {
      const {free, taken} = splitExceptions(withExceptions(own), withExceptions(given));
      expect(taken).to.deep.equal(isTaken ? [given] : []);
      expect(free).to.deep.equal(isTaken ? [] : [given]);
    });
  }

  it('does not speak of an exception that is there already', () => {
    const christmas = {from: '2026-12-25', hours: []};
    const none = splitExceptions(withExceptions({from: '2026-12-25'}), withExceptions(christmas));
    expect(none).to.deep.equal({free: [], taken: []});
  });

  it('makes no mistake of two legal documents, and loses nothing of the first', async () => {
    await fc.assert(
      fc.asyncProperty(legalConfiguration, legalConfiguration, async (document, other) => {
        const result = await add(document, {officeHours: {}, ...other});
        const errors = (given: Configuration) =>
          checkConfiguration(given).filter(({severity}) => severity === 'error').length;
        expect(errors(result)).to.equal(errors(document));
        for (const exception of document.officeHours?.exceptions ?? []) {
          expect(result.officeHours?.exceptions).to.deep.include(exception);
        }
      }),
    );
  });
});

describe('whether to add or to replace', () => {
  const full: Configuration = {...withMonday(hours('09:00-17:00')), messages: {welcome: 'Hi'}};

  it('is asked only where something is there', async () => {
    const week = await readImport('Mo 10:00-12:00');
    expect(hasSomethingOf(full, week)).to.be.true;
    expect(hasSomethingOf({}, week)).to.be.false;
    expect(hasSomethingOf(withMonday([]), week)).to.be.false;
    expect(hasSomethingOf({messages: {welcome: 'Hi'}}, week)).to.be.false;
    const texts = await readImport('{"messages": {"welcome": "New"}}');
    expect(hasSomethingOf(full, texts)).to.be.true;
  });

  it('is to replace, but never for a list of holidays', async () => {
    expect(usualMode(await readImport('Mo 10:00-12:00'))).to.equal('replace');
    expect(usualMode(await readImport(JSON.stringify(full)))).to.equal('replace');
    const special = {specialOpeningHoursSpecification: {validFrom: '2026-12-25', validThrough: '2026-12-25'}};
    expect(usualMode(await readImport(JSON.stringify(special)))).to.equal('add');
  });
});
