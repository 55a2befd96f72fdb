import {expect} from '@open-wc/testing';
import {isSameData} from '../../../src/domain/editing/same-data.js';

describe('data', () => {
  const same: [unknown, unknown][] = [
    [
      {a: 1, b: [{c: 'd'}]},
      {b: [{c: 'd'}], a: 1},
    ],
    [{a: undefined}, {}],
    [null, null],
    ['', ''],
    [[], []],
  ];
  const different: [unknown, unknown][] = [
    [{a: 1}, {a: 2}],
    [{a: 1}, {a: 1, b: 2}],
    [{a: 1}, {b: 1}],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [null, {}],
    [undefined, {}],
    ['1', 1],
  ];
  for (const [a, b] of same) {
    it(`${JSON.stringify(a)} says the same as ${JSON.stringify(b)}`, () => {
      expect(isSameData(a, b)).to.equal(true);
      expect(isSameData(b, a)).to.equal(true);
    });
  }
  for (const [a, b] of different) {
    it(`${JSON.stringify(a)} does not say the same as ${JSON.stringify(b)}`, () => {
      expect(isSameData(a, b)).to.equal(false);
      expect(isSameData(b, a)).to.equal(false);
    });
  }

  it('that is the same object is not looked into', () => {
    const shared = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('looked into');
        },
      },
    );
    expect(isSameData({a: 1, shared}, {a: 1, shared})).to.equal(true);
  });
});
