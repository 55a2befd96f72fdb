import {expect} from '@open-wc/testing';
import {jsonPath} from '../../src/domain/json-path.js';

describe('a place in a document', () => {
  for (const [path, written] of [
    [[], '$'],
    [['weekly', 'monday', 0, 'opens'], '$.weekly.monday[0].opens'],
    [['_key2'], '$._key2'],
    [['translations', 'de-AT', 'name'], '$.translations["de-AT"].name'],
    [['2nd'], '$["2nd"]'],
    [['a b"c'], '$["a b\\"c"]'],
    [[''], '$[""]'],
  ] as const) {
    it(`is written ${written}`, () => {
      expect(jsonPath(path)).to.equal(written);
    });
  }
});
