import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {type JsonMistake, parseJson} from '../../../src/domain/exchange/json-mistake.js';

fc.configureGlobal({seed: 20_261_128}); // the same values at each run

function mistake(text: string): JsonMistake {
  const result = parseJson(text);
  if ('value' in result) throw new Error(`accepted: ${text}`);
  return result.mistake;
}

const CASES: [string, string, JsonMistake][] = [
  ['a curly quotation mark', '{\n  “timezone”: "UTC"\n}', {line: 2, reason: 'curly-quotes', near: '“timezone”: "UTC"'}],
  ['a text that a curly mark should end', '{"a”: "b"}', {line: 1, reason: 'curly-quotes', near: 'b"}'}],
  ['single quotation marks', "{'a': 1}", {line: 1, reason: 'single-quotes', near: "'a': 1}"}],
  ['a comma before a brace', '{"a": 1,\n}', {line: 2, reason: 'trailing-comma', near: '}'}],
  ['a comma before a bracket', '[1, 2, ]', {line: 1, reason: 'trailing-comma', near: ']'}],
  ['a missing comma', '{"a": 1\n\n "b": 2}', {line: 3, reason: 'unexpected', near: '"b": 2}'}],
  ['a key without quotation marks', '{a: 1}', {line: 1, reason: 'unexpected', near: 'a: 1}'}],
  ['a key that is a number', '{1: 1}', {line: 1, reason: 'unexpected', near: '1: 1}'}],
  ['a missing value', '{"a": }', {line: 1, reason: 'unexpected', near: '}'}],
  ['a missing end', '{"a": [1, 2', {line: 1, reason: 'ends-early', near: ''}],
  ['a text without an end', '{"a": "b', {line: 1, reason: 'ends-early', near: '"b'}],
  ['a line break in a text', '{"a": "b\nc"}', {line: 1, reason: 'line-break', near: '"b'}],
  ['a wrong end', '{"a": [1}', {line: 1, reason: 'unexpected', near: '}'}],
  ['something after the end', '{} {}', {line: 1, reason: 'unexpected', near: '{}'}],
  ['a wrong escape', '{"a": "\\x"}', {line: 1, reason: 'unexpected', near: '"\\x"}'}],
  ['nothing', '', {line: 1, reason: 'ends-early', near: ''}],
];

describe('a mistake in JSON', () => {
  for (const [name, text, expected] of CASES) {
    it(`is found: ${name}`, () => {
      expect(mistake(text)).to.deep.equal(expected);
    });
  }

  it('is shown cut to a sensible length', () => {
    expect(mistake(`[${'x'.repeat(100)}]`).near).to.have.length(41);
  });

  it('gives the value where there is none', () => {
    expect(parseJson('{"a": [1, "x", null, true, -1.5e3]}')).to.deep.equal({value: {a: [1, 'x', null, true, -1500]}});
  });

  it('is found in any text that the browser refuses, however it was damaged', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', '{', ':', '“', '\n', 'x'),
        (json, at, bit) => {
          const position = at % (json.length + 1);
          const text = json.slice(0, position) + bit + json.slice(position + (bit ? 0 : 1));
          const result = parseJson(text);
          if ('mistake' in result) expect(result.mistake.line).to.be.within(1, text.split('\n').length);
        },
      ),
    );
  });

  it('does not take long in a text of megabytes', () => {
    expect(mistake(`["${'x'.repeat(4e6)}"${',1'.repeat(1e6)},]`).reason).to.equal('trailing-comma');
    expect(mistake('['.repeat(1e6)).reason).to.equal('ends-early');
  });
});
