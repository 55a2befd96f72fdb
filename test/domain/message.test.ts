import {expect} from '@open-wc/testing';
import {keptFor} from '../../src/domain/message.js';

describe('how long a conversation is kept', () => {
  const DAY = 86_400_000;

  it('is as many days as somebody says, as a number or as text', () => {
    expect([1, '30', 0.5].map(keptFor)).to.deep.equal([DAY, 30 * DAY, DAY / 2]);
  });

  it('is 90 days where that is no number above zero', () => {
    for (const days of [null, '', '0', 0, -1, 'ever', NaN]) expect(keptFor(days)).to.equal(90 * DAY);
  });
});
