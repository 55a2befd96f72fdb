import {expect} from '@open-wc/testing';
import {isTrue, REFLECTED} from '../../src/domain/boolean-attribute.js';

describe('the text of a boolean attribute', () => {
  for (const text of ['', 'open', 'true', 'TRUE', '1', 'yes', 'on', 'maybe', 'falsehood', 'handoff']) {
    it(`says yes as "${text}"`, () => {
      expect(isTrue(text)).to.equal(true);
    });
  }

  // What React 18, Vue, Svelte, Angular, Python's and C#'s templates and people write for a value that is none.
  for (const text of ['false', 'False', 'FALSE', ' false ', 'null', 'undefined', 'None', '0', 'no', 'off']) {
    it(`says no as "${text}"`, () => {
      expect(isTrue(text)).to.equal(false);
    });
  }

  it('says no where there is none, and where the element has set it itself', () => {
    expect([isTrue(null), isTrue(REFLECTED)]).to.deep.equal([false, false]);
  });
});
