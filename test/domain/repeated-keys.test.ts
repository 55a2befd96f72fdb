import {expect} from '@open-wc/testing';
import {repeatedKeys} from '../../src/domain/repeated-keys.js';

describe('keys that are written twice', () => {
  for (const [name, text, ...expected] of [
    ['none', '{"a": {"b": 1}, "c": {"b": 1}}'],
    ['a key of the document', '{"a": 1, "b": 2, "a": 3}', '$.a'],
    ['one deep in it', '{"a": {"b": [{"c": 1}, {"c": 1, "d": 2, "c": 3}]}}', '$.a.b[1].c'],
    ['one that is written three times, once', '{"a": 1, "a": 2, "a": 3}', '$.a'],
    ['one in each of two that are the same', '{"a": {"b": 1, "b": 2}, "a": {"b": 1, "b": 2}}', '$.a.b', '$.a'],
    [
      'one after an object and a list',
      '{"a": {"x": [1, [2], {}]}, "b": [[], [{}, {"y": 0, "y": 0}]], "a": 0}',
      '$.b[1][1].y',
      '$.a',
    ],
    ['one that is written in another way', String.raw`{"tuesday": [], "tues\u0064ay": []}`, '$.tuesday'],
    ['one that is no plain word', '{"a b": 1, "a b": 2}', '$["a b"]'],
    ['a text that looks like one', String.raw`{"a": "\"a\": {", "b": "a", "c": ["a", "a"]}`],
    ['a text that ends in a backslash', String.raw`{"a": "\\", "b": "\\", "a": ""}`, '$.a'],
    ['no object at all', '"a"'],
  ] as const)
    it(`are found: ${name}`, () => expect(repeatedKeys(text)).to.deep.equal(expected));
});
