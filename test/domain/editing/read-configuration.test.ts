import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {checkConfiguration} from '../../../src/domain/editing/check-configuration.js';
import {readConfiguration} from '../../../src/domain/editing/read-configuration.js';
import {legalConfiguration} from '../../support/configurations.js';

fc.configureGlobal({seed: 20_261_128}); // the same values at each run

const read = (input: unknown) => {
  const {document, lost} = readConfiguration(input);
  return {document, lost: lost.map(({path, value}) => `${path} ${value}`)};
};

describe('opening a document', () => {
  it('gives every legal document back as it is, from the object and from its text', () => {
    fc.assert(
      fc.property(legalConfiguration, (configuration) => {
        for (const input of [configuration, JSON.stringify(configuration)]) {
          expect(readConfiguration(input)).to.deep.equal({document: configuration, lost: []});
        }
        expect(checkConfiguration(configuration).filter(({severity}) => severity === 'error')).to.deep.equal([]);
      }),
      {numRuns: 300},
    );
  });

  it('keeps the order of keys', () => {
    const text = '{"z":1,"messages":{"offline":"a","x":[]},"officeHours":{"exceptions":[],"timezone":"UTC"}}';
    expect(JSON.stringify(readConfiguration(text).document)).to.equal(text);
  });

  for (const blank of [undefined, null, '', '  \n']) {
    it(`takes ${JSON.stringify(blank)} for an empty document`, () => {
      expect(readConfiguration(blank)).to.deep.equal({document: {}, lost: []});
    });
  }

  it('looks through a byte order mark before a text', () => {
    expect(readConfiguration('\ufeff{"messages":{"offline":"\ufeffa"}}')).to.deep.equal({
      document: {messages: {offline: '\ufeffa'}},
      lost: [],
    });
    expect(readConfiguration('\ufeff')).to.deep.equal({document: {}, lost: []});
  });

  it('keeps such a mark within a text', () => {
    const text = '{"messages":{"offline":"\ufeffa"}}';
    expect(JSON.stringify(readConfiguration(text).document)).to.equal(text);
  });

  it('gives a text back that is not JSON, and says why an object has none', () => {
    const text = '{"a":';
    expect(readConfiguration(text)).to.deep.equal({
      document: {},
      lost: [{path: '$', code: 'invalid-json', value: text}],
    });
    const throwing = {
      toJSON: () => {
        throw new Error('not now');
      },
    };
    expect(readConfiguration(throwing).lost).to.deep.equal([
      {path: '$', code: 'invalid-json', value: 'Error: not now'},
    ]);
  });

  it('says that what it leaves out is of the wrong kind', () => {
    expect(readConfiguration({messages: 7}).lost).to.deep.equal([{path: '$.messages', code: 'wrong-type', value: '7'}]);
  });

  for (const [field, text] of [
    ['opens', '{"officeHours":{"weekly":{"monday":[{"opens":9,"closes":"17:00"}]}}}'],
    ['closes', '{"officeHours":{"weekly":{"monday":[{"closes":17,"opens":"09:00"}]}}}'],
    ['from', '{"officeHours":{"exceptions":[{"from":2026,"name":"Christmas"}]}}'],
    ['ask', '{"questions":[{"ask":1,"answer":"There."}]}'],
    ['answer', '{"questions":[{"answer":1,"ask":"Where?"}]}'],
  ] as const) {
    it(`leaves “${field}” to be filled in where it stood`, () => {
      const {document, lost} = readConfiguration(text);
      expect(JSON.stringify(document)).to.equal(text.replace(/(?<=:)\d+/, '""'));
      expect(lost).to.have.length(1);
    });
  }

  for (const [name, input, document, lost] of [
    ['a list', '[1]', {}, ['$ [1]']],
    ['a number', '7', {}, ['$ 7']],
    ['hours that are a text', {officeHours: 'x', messages: {}}, {messages: {}}, ['$.officeHours "x"']],
    [
      'one day of the wrong kind',
      {officeHours: {timezone: 'UTC', weekly: {monday: 5, friday: []}}},
      {officeHours: {timezone: 'UTC', weekly: {friday: []}}},
      ['$.officeHours.weekly.monday 5'],
    ],
    [
      'items of a list, the others kept',
      {officeHours: {timezone: 'UTC', exceptions: [1, {from: '2026-01-01'}, null, {from: '2026-01-02'}, []]}},
      {officeHours: {timezone: 'UTC', exceptions: [{from: '2026-01-01'}, {from: '2026-01-02'}]}},
      ['$.officeHours.exceptions[4] []', '$.officeHours.exceptions[2] null', '$.officeHours.exceptions[0] 1'],
    ],
    [
      'a time that is a number',
      {officeHours: {timezone: 'UTC', weekly: {monday: [{opens: 9, closes: '17:00'}]}}},
      {officeHours: {timezone: 'UTC', weekly: {monday: [{opens: '', closes: '17:00'}]}}},
      ['$.officeHours.weekly.monday[0].opens 9'],
    ],
    [
      'a message that is null',
      {messages: {offline: null, online: 'Hi', extra: null}},
      {messages: {online: 'Hi', extra: null}},
      ['$.messages.offline null'],
    ],
    ['a zone that is a number', {officeHours: {timezone: 1}}, {officeHours: {}}, ['$.officeHours.timezone 1']],
  ] as const) {
    it(`reads what it can beside ${name}`, () => expect(read(input)).to.deep.equal({document, lost}));
  }

  it('takes what is missing for a field to fill in, not for a loss', () => {
    const {document, lost} = read({officeHours: {weekly: {monday: [{}]}, exceptions: [{name: 'x'}]}});
    expect(lost).to.deep.equal([]);
    expect(document).to.deep.equal({
      officeHours: {weekly: {monday: [{opens: '', closes: ''}]}, exceptions: [{name: 'x', from: ''}]},
    });
  });

  it('keeps wrong values of the right kind: they are shown to be mended', () => {
    const input = {officeHours: {timezone: 'Mars/Base', exceptions: [{from: '2026-02-30', hours: []}]}};
    expect(read(input)).to.deep.equal({document: input, lost: []});
  });

  it('never throws, whatever it is given', () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    const throwing = {
      get officeHours() {
        throw new Error('no');
      },
    };
    for (const input of [circular, throwing, 10n, Symbol('x'), () => 1]) {
      expect(readConfiguration(input).document).to.deep.equal({});
    }
    fc.assert(
      fc.property(fc.jsonValue(), (officeHours) => {
        for (const input of [officeHours, {officeHours, messages: officeHours}, {officeHours: {weekly: officeHours}}]) {
          const {document} = readConfiguration(input);
          checkConfiguration(document);
          expect(readConfiguration(document).lost).to.deep.equal([]);
        }
      }),
    );
  });
});
