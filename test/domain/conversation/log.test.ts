import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {keyOf, PLACE, placeAfter, readKey, replyFactId, tryId} from '../../../src/domain/conversation/fact.js';
import {Log} from '../../../src/domain/conversation/log.js';

/** Facts of conversation c1 in their order, as "kind id". */
const facts = (...all: string[]) =>
  all.map((each, i) => {
    const [kind, id = ''] = each.split(' ');
    return keyOf({conversation: 'c1', place: placeAfter('', 1000 + i), kind: kind!, id});
  });

function logOf(keys: readonly string[]): Log {
  const log = new Log(() => {});
  for (const key of keys) log.add(key);
  return log;
}
const shown = ({order}: Log) => order.map(({id, delivery}) => (delivery ? `${id}: ${delivery}` : id));

describe('the facts of a conversation', () => {
  it('are read back from their keys, whatever an id holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (id, now) => {
        const fact = {conversation: 'c1', place: placeAfter('', now), kind: 'a', id};
        expect(readKey(keyOf(fact))).to.deep.equal(fact);
      }),
    );
    for (const key of ['', 'draft', 'c1:', 'c1:short', 'c1:0mwuiwxs0.old', '>c1:0mwuiwxs0.old', 'unreadable']) {
      expect(readKey(key), key).to.equal(undefined);
    }
  });

  it('have places that grow, whatever a clock says', () => {
    let last = '';
    for (const now of [5, 5, 1, -7, NaN, 1e300, Date.parse('2026-11-24'), 1.5, 8e15]) {
      const place = placeAfter(last, now);
      expect(place > last && place.length === PLACE, `${last} ${place}`).to.equal(true);
      last = place;
    }
  });
});

describe('the fold of facts', () => {
  it('makes a thread: said, taken, refused, tried again', () => {
    const all = facts('v m1', 'v m2', 'a answer', 't m1', `f ${tryId(1, 'm2')}`, 'n nowhere');
    expect(shown(logOf(all))).to.deep.equal(['m1: sent', 'm2: failed', 'answer', 'nowhere']);
    const again = [...all, facts(...Array<string>(6).fill('x'), `y ${tryId(2, 'm2')}`).at(-1)!];
    expect(shown(logOf(again)).at(-1), 'as the last one').to.equal('m2: sending');
    expect(logOf(again).pending.map(({id}) => id)).to.deep.equal(['m2']);
  });

  it('knows the latest wording of what was said, and shows nothing of what was taken back, in whatever order', () => {
    const all = facts('a one', 'a two', 'e one', 'e one', 'd two');
    for (const order of [all, [...all].reverse()]) {
      const log = logOf(order);
      expect([shown(log), log.get('one')?.changed]).to.deep.equal([['one'], all[3]]);
    }
    expect(shown(logOf(facts('e never', 'd never')))).to.deep.equal([]);
  });

  it('shows a reply once what it answers was taken, right after that, and once for all that it answers', () => {
    const reply = (message: string) => `r ${replyFactId(message, 'c1/offline/9')}`;
    const said = facts('v m1', reply('m1'), 'v m2', reply('m2'), `f ${tryId(1, 'm1')}`, 't m2');
    expect(shown(logOf(said.slice(0, 5))), 'nobody is thanked for what is refused').to.deep.equal([
      ...['m1: failed', 'm2: sending'],
    ]);
    expect(shown(logOf(said))).to.deep.equal(['m1: failed', 'm2: sent', 'c1/offline/9']);
    expect(shown(logOf([...said, ...facts('', '', '', '', '', '', 't m1')]))).to.deep.equal([
      ...['m1: sent', 'c1/offline/9', 'm2: sent'],
    ]);
    expect(shown(logOf(facts(`r ${replyFactId('', 'c1/offline/9')}`)))).to.deep.equal(['c1/offline/9']);
    const handoff = facts('v m1', `r ${replyFactId('', 'c1/handoff/9')}`);
    expect(shown(logOf(handoff)), 'one that answers no message waits for none').to.deep.equal([
      ...['m1: sending', 'c1/handoff/9'],
    ]);
  });

  it('takes two that began at the same time for one, and a reply that both decided too', () => {
    const [mine, theirs] = [facts('n m1', 'r |c1/online/9'), facts('', 'n m2', 'r |c2/online/9').slice(1)];
    const log = logOf([...mine, ...theirs.map((key) => key.replace(/^c1/, 'c2'))]);
    expect(log.order.map(({id}) => id)).to.have.members(['m1', 'm2', 'c1/online/9']);
    expect([...log.conversations].sort()[0]).to.equal('c1');
  });

  it('never gives up what is on its way, nor what was when others were given up', () => {
    const said = facts('v m1', 'a a1', 'v m2', 't m2', 'a a2', 'a a3');
    const log = logOf(said);
    expect(log.oldest(9).map(({id}) => id)).to.deep.equal(['a1', 'm2', 'a2']);
    log.add(keyOf({conversation: 'c1', place: log.placeAt(3), kind: 'x', id: ''}));
    expect(shown(log)).to.deep.equal(['m1: sending', 'a3']);
    log.add(facts('', '', '', '', '', '', '', 't m1').at(-1)!);
    expect(shown(log)).to.deep.equal(['m1: sent', 'a3']);
  });

  it('gives up a reply with the message after which it stands, though it answers another one too', () => {
    const reply = (message: string) => replyFactId(message, 'c1/online/1');
    const place = (at: number) => placeAfter('', 1000 + at);
    const key = (at: number, kind: string, id = '') => keyOf({conversation: 'c1', place: place(at), kind, id});
    const said = [key(0, 'v', 'm2'), key(0, 'v', 'm1'), key(0, 't', 'm1'), key(0, 'r', reply('m1'))];
    const all = [...said, key(4, 'r', reply('m2')), key(4, 'x')];
    for (const facts of [all, all.toReversed()]) expect(shown(logOf(facts))).to.deep.equal(['m2: sending']);
  });

  it('is the same in whatever order facts come, and however often', () => {
    const kinds = ['v m1', 'v m2', 'a a1', 'b a1', 't m1', 't m2', 'f 1|m1', 'f 1|m2', 'y 2|m2', 'f 2|m2', 'o', 'x'];
    const one = fc.constantFrom(...kinds, 'r m1|c1/online/1', 'r m2|c1/online/1', 'h h1', 'c c1', 's s1');
    const fact = fc.tuple(fc.constantFrom('c1', 'c2'), fc.nat(9), one).map(([conversation, place, what]) => {
      const [kind, id = ''] = what.split(' ');
      return keyOf({conversation, place: placeAfter('', 1000 + place), kind: kind!, id});
    });
    const picture = (log: Log) => [
      log.order.map(({id, key, sort, delivery}) => [id, key, sort, delivery]),
      ...[log.seen, log.forgotten, log.contact, log.handovers, log.pending.map(({id}) => id)],
    ];
    fc.assert(
      fc.property(fc.array(fact, {maxLength: 20}), fc.func(fc.nat()), (keys, rank) => {
        const shuffled = keys.toSorted((a, b) => rank(a) - rank(b));
        expect(picture(logOf([...shuffled, ...keys]))).to.deep.equal(picture(logOf(keys)));
      }),
      {seed: 20_261_128, numRuns: 3000},
    );
  });
});
