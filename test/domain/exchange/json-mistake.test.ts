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
  ['a curly mark further on in the line', '{a: “b”}', {line: 1, reason: 'curly-quotes', near: 'a: “b”}'}],
  ['a curly mark in another line', '{"b": "“",\na: 1,\n"c": "”"}', {line: 2, reason: 'unexpected', near: 'a: 1,'}],
  ['a missing comma in a list in a list', '[[1 2]]', {line: 1, reason: 'unexpected', near: '2]]'}],
  ['a missing comma after a list in a list', '[[1], [2], 3 4]', {line: 1, reason: 'unexpected', near: '4]'}],
  ['a missing comma after the second key', '{"a": 1, "b": 2 3}', {line: 1, reason: 'unexpected', near: '3}'}],
  ['a comma after the end', '{}, {}', {line: 1, reason: 'unexpected', near: ', {}'}],
  ['a word after a list', '[1] x', {line: 1, reason: 'unexpected', near: 'x'}],
  ['a second colon', '{"a": : 1}', {line: 1, reason: 'unexpected', near: ': 1}'}],
  ['a colon in a list', '["a": 1]', {line: 1, reason: 'unexpected', near: ': 1]'}],
  ['a value in place of a colon', '{"a" 1}', {line: 1, reason: 'unexpected', near: '1}'}],
  ['a second comma', '[1,, 2]', {line: 1, reason: 'unexpected', near: ', 2]'}],
  ['a comma alone', '[,]', {line: 1, reason: 'unexpected', near: ',]'}],
  ['a comma alone in braces', '{,}', {line: 1, reason: 'unexpected', near: ',}'}],
  ['a word after a comma, before the end', '[1, x]', {line: 1, reason: 'unexpected', near: 'x]'}],
  ['space after the mistake', '[1 2 \t\n]', {line: 1, reason: 'unexpected', near: '2'}],
  ['line ends of Windows', '[1\r\n2\r\n]', {line: 2, reason: 'unexpected', near: '2'}],
  ['a word before a text without an end', '[x "abc]', {line: 1, reason: 'unexpected', near: 'x "abc]'}],
  ['a longer text without an end', '["abc', {line: 1, reason: 'ends-early', near: '"abc'}],
  ['a text that ends with a mark that counts for a letter', '["a\\"b', {line: 1, reason: 'ends-early', near: '"a\\"b'}],
  ['a line break after such a mark', '["a\\"bc\\"d\n"]', {line: 1, reason: 'line-break', near: '"a\\"bc\\"d'}],
  ['a tab in a text', '["a\tb"]', {line: 1, reason: 'unexpected', near: '"a\tb"]'}],
  ['a letter by a number that is too short', '["\\u12"]', {line: 1, reason: 'unexpected', near: '"\\u12"]'}],
  ['a letter by no number', '["\\u00g1"]', {line: 1, reason: 'unexpected', near: '"\\u00g1"]'}],
  ['a number that begins with 0', '[01]', {line: 1, reason: 'unexpected', near: '1]'}],
  ['a number that ends with a point', '[1.]', {line: 1, reason: 'unexpected', near: '.]'}],
  ['a number that begins with a point', '[.5]', {line: 1, reason: 'unexpected', near: '.5]'}],
  ['a number without its exponent', '[1e]', {line: 1, reason: 'unexpected', near: 'e]'}],
  ['a number with a plus', '[+1]', {line: 1, reason: 'unexpected', near: '+1]'}],
  ['a minus alone', '[- 1]', {line: 1, reason: 'unexpected', near: '- 1]'}],
  ['a word in other letters', '[True]', {line: 1, reason: 'unexpected', near: 'True]'}],
  ['a space that is none to JSON', '[1,\u00a02]', {line: 1, reason: 'unexpected', near: '\u00a02]'}],
];

describe('a mistake in JSON', () => {
  for (const [name, text, expected] of CASES) {
    it(`is found: ${name}`, () => {
      expect(mistake(text)).to.deep.equal(expected);
    });
  }

  for (const right of [
    ...['0', '-0', '10', '1.5', '-12.345', '1e5', '1E-05', '2.50e+10', 'true', 'false', 'null', '{}', '[]', '[[]]'],
    ...[
      '""',
      '"a b"',
      '"\\u00e9\\uABCD9"',
      '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
      '"a\\nbc\\tde\\u00e9fg"',
      '"é“”\u2028"',
      '{"a": {"b": [1]}}',
    ],
  ]) {
    it(`is not taken to be ${right}, but what comes after it`, () => {
      expect(mistake(`[1, ${right}, {"a": ${right}},\n ${right} x]`)).to.deep.equal({
        line: 2,
        reason: /[“”]/.test(right) ? 'curly-quotes' : 'unexpected',
        near: 'x]',
      });
      expect(mistake(`\t${right}\r\n,`).near).to.equal(',');
    });
  }

  it('is shown whole where it is not long', () => {
    expect(mistake(`[${'x'.repeat(39)}]`).near).to.equal(`${'x'.repeat(39)}]`);
  });

  it('is shown cut to a sensible length', () => {
    expect(mistake(`["a" ${'x'.repeat(40)}]`).near).to.equal(`${'x'.repeat(40)}…`);
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
