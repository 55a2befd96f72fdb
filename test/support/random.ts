// What the tests with random values have in common.
import fc from 'fast-check';
import {isWebKit} from './keys.js';

const isFirefox = /Firefox\//.test(navigator.userAgent);
/** Which third this engine tries; undefined in Chromium, which tries everything. */
export const third = isWebKit ? 1 : isFirefox ? 2 : undefined;

/**
 * How often and from where on to try what no engine does differently: as often as is said in Chromium, a third of that and other
 * values elsewhere.
 */
export const tried = (numRuns: number, seed: number): {readonly numRuns: number; readonly seed: number} =>
  third === undefined ? {numRuns, seed} : {numRuns: Math.ceil(numRuns / 3), seed: seed + 1000 * third};

/** All cases of what no engine does differently in Chromium, every third elsewhere, and not the same ones. */
export const thirdOf = <Value>(cases: readonly Value[]): readonly Value[] =>
  third === undefined ? cases : cases.filter((_, index) => index % 3 === third);

const SURROGATES = 0xd800;
const AFTER_SURROGATES = 0xe000;
const COUNT = 0x110000 - (AFTER_SURROGATES - SURROGATES);

/** Text of any characters, as `fc.string({unit: 'binary'})` has it, which first makes a list of all of them: seconds. */
export const anyText = (constraints: {minLength?: number; maxLength?: number} = {}): fc.Arbitrary<string> =>
  fc
    .array(
      fc.nat(COUNT - 1).map((at) => String.fromCodePoint(at < SURROGATES ? at : at + AFTER_SURROGATES - SURROGATES)),
      constraints,
    )
    .map((characters) => characters.join(''));
