import {expect} from '@open-wc/testing';
import {endOnce} from '../../src/domain/end-once.js';

describe('a sentence that ends with a value', () => {
  it('ends once where the value ends in a full stop itself', () => {
    expect(endOnce('Back at 3 p.m.. Bye.', ['3 p.m.'])).to.equal('Back at 3 p.m. Bye.');
    expect(endOnce('Back at 3 p.m.? Bye.', ['3 p.m.'])).to.equal('Back at 3 p.m.? Bye.');
    expect(endOnce('Hm...', ['m', '.'])).to.equal('Hm...');
  });

  it('is left alone by values that are no texts', () => {
    expect(endOnce('In 5.. Well.', [undefined, false, 5, null])).to.equal('In 5.. Well.');
  });
});
