import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {isAnswerId, keyOf, placeAfter, replyFactId, tryId} from '../../../src/domain/conversation/fact.js';
import {summarize} from '../../../src/domain/conversation/kept-summary.js';
import {Log} from '../../../src/domain/conversation/log.js';

const START = 'office-hours-chat:shop:';
const key = (at: number, kind: string, id = '', conversation = 'c1') =>
  START + keyOf({conversation, place: placeAfter('', at), kind, id});
const summary = (...keys: string[]) => {
  const {unread, hasUnsent} = summarize(keys, START);
  return [unread, hasUnsent];
};

describe('the summary of what is kept', () => {
  it('is empty where nothing is kept, or only what belongs to others', () => {
    expect(summarize([], START)).to.deep.equal({unread: 0, hasUnsent: false, isWaiting: false, lastUse: 0});
    const others = ['x', START, `${START}draft`, `${START}wait`, `office-hours-chat:shop2:c1:000000001vm1`];
    expect(summary(...others)).to.deep.equal([0, false]);
  });

  it('counts what the shop has said since it was seen, whoever says it, once by its id', () => {
    const said = [key(1, 'a', 'm1'), key(3, 'a', 'm2'), key(4, 'b', 'm3'), key(5, 's', 'm4'), key(6, 'a', 'm2', 'c2')];
    expect(summary(...said)).to.deep.equal([4, false]);
    expect(summary(...said, key(3, 'o'))).to.deep.equal([2, false]);
    expect(summary(...said, key(3, 'o'), key(6, 'o'))).to.deep.equal([0, false]);
  });

  it('knows of each conversation that has become part of it what was seen there', () => {
    const said = [key(1, 'a', 'm1'), key(5, 'a', 'm2', 'c2'), key(7, 'a', 'm3', 'c2')];
    expect(summary(...said, key(6, 'o', '', 'c2'))).to.deep.equal([2, false]);
    expect(summary(...said, key(7, 'o', '', 'c2'), key(7, 'o'))).to.deep.equal([0, false]);
  });

  it('knows what waits for the shop: neither what it has taken, nor what goes nowhere', () => {
    expect(summary(key(1, 'v', 'm1'))).to.deep.equal([0, true]);
    expect(summary(key(1, 'v', 'm1'), key(2, 't', 'm1'))).to.deep.equal([0, false]);
    expect(summary(key(1, 'v', 'm1'), key(2, 'f', tryId(1, 'm1')))).to.deep.equal([0, true]);
    expect(summary(key(1, 'n', 'm1'))).to.deep.equal([0, false]);
  });

  it('knows what is on its way: not what was refused and not tried again', () => {
    const isWaiting = (...keys: string[]) => summarize([key(1, 'v', 'm1'), ...keys], START).isWaiting;
    const [refused, triedAgain] = [key(2, 'f', tryId(1, 'm1')), key(3, 'y', tryId(2, 'm1'))];
    expect([isWaiting(), isWaiting(refused), isWaiting(key(2, 't', 'm1'))]).to.deep.equal([true, false, false]);
    expect([isWaiting(refused, triedAgain), isWaiting(triedAgain, refused)]).to.deep.equal([true, true]);
    const again = key(4, 'f', tryId(2, 'm1'));
    expect([isWaiting(refused, triedAgain, again), isWaiting(again, triedAgain, refused)]).to.deep.equal([
      false,
      false,
    ]);
    expect(isWaiting(key(1, 'f', tryId(1, 'm2'))), 'another one was').to.equal(true);
  });

  it('counts an automatic reply from where what it answers was taken: then it comes to be shown', () => {
    const reply = (at: number, message: string, conversation = 'c1') =>
      key(at, 'r', replyFactId(message, `${conversation}/online/7`), conversation);
    const said = [key(1, 'v', 'm1'), reply(2, 'm1')];
    expect(summary(...said)).to.deep.equal([0, true]);
    expect(summary(...said, key(3, 't', 'm1'))).to.deep.equal([1, false]);
    const after = [...said, key(3, 't', 'm1')];
    expect(summary(...after, key(1, 'o')), 'the panel was closed before it came').to.deep.equal([1, false]);
    expect(summary(...after, key(3, 'o')), 'it was the last one, and was seen').to.deep.equal([0, false]);
    expect(summary(...after, key(1, 'o'), key(4, 't', 'm1')), 'said twice, it came once').to.deep.equal([1, false]);
    expect(summary(...after, key(3, 'o'), key(4, 't', 'm1'))).to.deep.equal([0, false]);
    const both = [...said, key(1, 'v', 'm2', 'c2'), reply(2, 'm2', 'c2'), key(3, 't', 'm1'), key(4, 't', 'm2', 'c2')];
    expect(summary(...both), 'two tabs have said it').to.deep.equal([1, false]);
    expect(summary(key(1, 'r', replyFactId('', 'c1/handoff/7')))).to.deep.equal([1, false]);
  });

  it('counts a reply to what was tried again', () => {
    const said = [key(1, 'v', 'm1'), key(2, 'r', replyFactId('m1', 'c1/online/7')), key(3, 'o')];
    expect(summary(...said, key(5, 'y', tryId(2, 'm1')), key(6, 't', 'm1'))).to.deep.equal([1, false]);
    expect(summary(...said, key(5, 'y', tryId(2, 'm1')), key(6, 't', 'm1'), key(6, 'o'))).to.deep.equal([0, false]);
  });

  it('is what the thread says, whatever facts there are', () => {
    const replies = ['m1|c1/online/1', 'm2|c1/online/1', '|c1/online/1', 'm2|c1/offline/2', 'q1|c1/answer/q1'];
    const said = ['v m1', 'v m2', 'n m3', 'q q1', 'a a1', 'b a1', 's s1', 'w m1|c1/handed/', 'w m2|c1/handed/'];
    const other = ['t m1', 't m2', 'f 1|m1', 'y 2|m1', 'y 2|m2', 'y 3|m2', 'o', 'o', 'u', 'h h1', 'c c1'];
    const one = fc.constantFrom(...said, ...other, ...replies.map((id) => `r ${id}`));
    const fact = fc.tuple(fc.constantFrom('c1', 'c2'), fc.nat(12), one).map(([conversation, at, what]) => {
      const [kind, id = ''] = what.split(' ');
      return key(1000 + at, kind!, id, conversation);
    });
    fc.assert(
      fc.property(fc.array(fact, {maxLength: 25}), (keys) => {
        const log = new Log(() => {});
        for (const each of keys) log.add(each.slice(START.length));
        const unread = log.unseen.filter(({id, role}) => role !== 'visitor' && !(role === 'auto' && isAnswerId(id)));
        expect(summary(...keys)).to.deep.equal([unread.length, log.undelivered.length > 0]);
      }),
      {seed: 20_261_130, numRuns: 5000},
    );
  });

  it('knows of no fact whose place no clock can give', () => {
    const far = [`${START}c1:zzzzzzzzzaa1`, `${START}c1:w00000000vm1`];
    expect(summarize(far, START)).to.deep.equal({unread: 0, hasUnsent: false, isWaiting: false, lastUse: 0});
  });

  it('knows when it was used last', () => {
    expect(summarize([key(7000, 'v', 'm1'), key(9000, 'u'), key(8000, 't', 'm1')], START).lastUse).to.equal(9000);
  });
});
