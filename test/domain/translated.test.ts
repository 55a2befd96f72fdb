import {expect} from '@open-wc/testing';
import {translated} from '../../src/domain/translated.js';

describe('a text in several languages', () => {
  const name = {
    name: 'Christmas',
    translations: {de: {name: 'Weihnachten'}, 'pt-BR': {name: 'Natal'}, fr: {name: ' '}},
  };

  for (const [language, text] of [
    ['de', 'Weihnachten'],
    ['de-AT', 'Weihnachten'],
    ['DE', 'Weihnachten'],
    ['pt-BR', 'Natal'],
    ['pt', 'Natal'],
    ['pt-PT', 'Natal'],
    ['en', 'Christmas'],
    ['fr', 'Christmas'],
    ['d', 'Christmas'],
    ['', 'Christmas'],
  ] as const) {
    it(`reads "${text}" in "${language}"`, () => {
      expect(translated(name, 'name', language)).to.equal(text);
    });
  }

  it('prefers the very region, and takes an underscore for a hyphen', () => {
    const translations = {de: {name: 'Januar'}, de_AT: {name: 'Jänner'}};
    expect(translated({name: 'January', translations}, 'name', 'de-AT')).to.equal('Jänner');
    expect(translated({name: 'January', translations}, 'name', 'de-DE')).to.equal('Januar');
  });

  it('takes nothing that is no text', () => {
    for (const translations of [null, 7, 'de', [], {de: null}, {de: 'x'}, {de: {name: 7}}]) {
      expect(translated({name: 'Christmas', translations}, 'name', 'de')).to.equal('Christmas');
    }
    expect(translated({}, 'name' as never, 'de')).to.equal(undefined);
  });
});
