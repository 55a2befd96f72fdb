import {expect} from '@open-wc/testing';
import {Sending} from '../../../src/domain/conversation/sending.js';

const lost = new TypeError('Failed to fetch');
const stumbled = {isFinal: false};
const refused = {isFinal: true};

describe('how messages go out', () => {
  it('waits twice as long after each failure, and never longer than a minute', () => {
    const sending = new Sending();
    const pauses = Array.from({length: 8}, () => sending.fail('m', lost, 1).pause);
    expect(pauses).to.deep.equal([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  });

  it('waits half of that at least, by chance, so that not all come back at once', () => {
    expect([0, 0.5, 1].map((random) => new Sending().fail('m', lost, random).pause)).to.deep.equal([500, 750, 1000]);
  });

  it('begins with a short pause again once something has got through', () => {
    const sending = new Sending();
    sending.fail('m', lost, 1);
    expect(sending.fail('m', lost, 1)).to.deep.equal({isRefused: false, failures: 2, pause: 2000, asked: 0});
    sending.restart();
    expect(sending.fail('m', lost, 1)).to.deep.equal({isRefused: false, failures: 1, pause: 1000, asked: 0});
  });

  it('waits as long as a server asks for, an hour at most', () => {
    const wait = (retryAfter: unknown) => new Sending().fail('m', {isFinal: false, retryAfter}, 1);
    expect(wait(5000)).to.deep.equal({isRefused: false, failures: 1, pause: 5000, asked: 5000});
    expect(wait(10), 'its own pause is longer').to.deep.include({pause: 1000, asked: 10});
    expect(wait(1e9)).to.deep.include({pause: 3_600_000, asked: 3_600_000});
    for (const nonsense of [-5, NaN, 'soon', null, {}]) expect(wait(nonsense)).to.include({asked: 0});
  });

  it('tries no more what was refused for good, and that counts as no failure of the server', () => {
    const sending = new Sending();
    sending.fail('m', lost, 1);
    expect(sending.fail('m', refused, 1)).to.deep.equal({isRefused: true, failures: 2, pause: 0, asked: 0});
    expect(sending.fail('n', lost, 1).pause).to.equal(2000);
  });

  it('tries again whatever is no plain yes to "for good"', () => {
    for (const error of [undefined, null, 'final', {isFinal: 'true'}, {isFinal: 1}]) {
      expect(new Sending().fail('m', error, 1).isRefused).to.equal(false);
    }
  });

  it('lets the next one by after a server has stumbled over one message eight times', () => {
    const sending = new Sending();
    for (let i = 0; i < 7; i++) sending.fail('m', stumbled, 1);
    expect(sending.stumblesOver('m')).to.equal(false);
    sending.fail('m', stumbled, 1);
    expect([sending.stumblesOver('m'), sending.stumblesOver('n')]).to.deep.equal([true, false]);
  });

  it('blames no message for a lost network, or for a server that says when it will be back', () => {
    const sending = new Sending();
    for (let i = 0; i < 9; i++) sending.fail('m', lost, 1);
    for (let i = 0; i < 9; i++) sending.fail('m', {isFinal: false, retryAfter: 1000}, 1);
    expect(sending.stumblesOver('m')).to.equal(false);
  });
});
