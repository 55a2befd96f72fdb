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

  it('is as if nothing had been said where a later version says what is not known here', () => {
    const log = logOf(facts('a a1', 'a a2', 'z', 'z a1'));
    expect([shown(log), log.forgotten]).to.deep.equal([['a1', 'a2'], '']);
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
    log.add(keyOf({conversation: 'c1', place: placeAfter('', 1004), kind: 'x', id: ''}));
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
      ...[log.seenOf('c1'), log.seenOf('c2'), log.forgotten, log.contact, log.handovers, log.pending.map(({id}) => id)],
      log.unseen.map(({name}) => name).sort(),
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

describe('what is known of all facts together', () => {
  const fact = (at: number, kind: string, id = '', conversation = 'c1') =>
    keyOf({conversation, place: placeAfter('', 1000 + at), kind, id});
  const place = (at: number) => placeAfter('', 1000 + at);
  /** In their order, and the other way round. */
  const both = (keys: readonly string[]) => [keys, keys.toReversed()].map(logOf);

  it('is the latest of what only grows, in whatever order', () => {
    const said = [fact(0, 'a', 'a1'), fact(1, 'o'), fact(2, 'o'), fact(3, 'u'), fact(4, 'u'), fact(5, 'c', 'x')];
    for (const log of both([...said, fact(6, 'c', 'y'), fact(7, 'h', 'h1'), fact(8, 'h', 'h2')])) {
      expect([log.seenOf('c1'), log.used, log.contact, log.latest]).to.deep.equal([
        ...[place(2), place(4), fact(6, 'c', 'y'), place(8)],
      ]);
      expect(log.handovers).to.deep.equal([fact(7, 'h', 'h1'), fact(8, 'h', 'h2')]);
      expect(log.end).to.equal(place(0));
    }
    expect([new Log(() => {}).end, new Log(() => {}).latest]).to.deep.equal(['', '']);
  });

  it('is who has said anything, beside common questions and what answers them', () => {
    const flags = (...keys: string[]) => {
      const {hasTalk, hasVisitor} = logOf(keys);
      return [hasTalk, hasVisitor];
    };
    const answer = `r ${replyFactId('q1', 'c1/answer/q1')}`;
    expect(flags(...facts('q q1', answer))).to.deep.equal([false, false]);
    expect(flags(...facts('o', 'u', 'h h1'))).to.deep.equal([false, false]);
    expect(flags(...facts('a a1', 'q q1', answer))).to.deep.equal([true, false]);
    expect(flags(...facts('q q1', 'n m1'))).to.deep.equal([true, true]);
    expect(flags(...facts('v m1', 'q q1'))).to.deep.equal([true, true]);
    expect(flags(...facts('r |c1/online/9'))).to.deep.equal([true, false]);
    expect(flags(...facts('a c1/answer/q1')), 'by a person, whatever its id').to.deep.equal([true, false]);
  });

  it('is each fact once, and nothing that is none', () => {
    const log = new Log(() => {});
    const key = fact(0, 'a', 'a1');
    expect([log.add(key), log.add(key), log.add('draft'), log.has(key), log.has('draft')]).to.deep.equal([
      ...[true, false, false, true, false],
    ]);
    expect(log.keys).to.deep.equal([key]);
  });

  it('is found by what it is called, and a reply by that of any conversation', () => {
    const log = logOf([...facts('a a1', 'r |c1/online/9')]);
    expect([log.get('a1')?.id, log.get('c2/online/9')?.id, log.get('a2')]).to.deep.equal([
      ...['a1', 'c1/online/9', undefined],
    ]);
  });

  it('goes with the conversation that it belongs to, and leaves the rest as if nothing else had been said', () => {
    const rest = [fact(0, 'a', 'a1'), fact(1, 'q', 'q1'), fact(2, 'o'), fact(3, 'h', 'h1')];
    const other = [fact(4, 'v', 'm1', 'c2'), fact(5, 'o', '', 'c2'), fact(6, 'u', '', 'c2'), fact(7, 'c', 'x', 'c2')];
    const log = logOf([...rest, ...other, fact(8, 'h', 'h2', 'c2'), fact(9, 'x', '', 'c2')]);
    log.drop(new Set(['c2']));
    const fresh = logOf(rest);
    const known = (each: Log) => {
      const {order, conversations, keys, latest, used, forgotten, contact, handovers, hasTalk, hasVisitor} = each;
      return {
        ...{conversations: [...conversations], keys, latest, used, forgotten, contact, handovers, hasTalk, hasVisitor},
        ...{ids: order.map(({id}) => id), seen: ['c1', 'c2'].map((id) => each.seenOf(id))},
      };
    };
    expect(known(log)).to.deep.equal(known(fresh));
    expect([log.undelivered, log.get('m1')]).to.deep.equal([[], undefined]);
    log.drop(new Set(['c1']));
    expect(known(log)).to.deep.equal(known(new Log(() => {})));
  });

  it('is what has come to be shown since the visitor looked: of replies, wherever they stand', () => {
    const unseen = ({unseen}: Log) => unseen.map(({id}) => id);
    const reply = (at: number, message: string) => fact(at, 'r', `${message}|c1/online/9`);
    const said = [fact(0, 'v', 'm1'), reply(1, 'm1'), fact(2, 'a', 'a1'), fact(3, 'o')];
    for (const log of both(said)) expect(unseen(log), 'it is not shown').to.deep.equal([]);
    for (const log of both([...said, fact(4, 't', 'm1'), fact(5, 't', 'm1')])) {
      expect(unseen(log)).to.deep.equal(['c1/online/9']);
      log.add(fact(6, 'a', 'a2'));
      expect(unseen(log)).to.deep.equal(['a2', 'c1/online/9']);
      log.add(fact(4, 'o'));
      expect(unseen(log)).to.deep.equal(['a2']);
    }
    const another = [fact(2, 'v', 'm2'), reply(3, 'm2'), fact(4, 't', 'm2')];
    for (const log of both([...said, ...another, fact(7, 't', 'm1')])) {
      expect(shown(log)).to.deep.equal(['m1: sent', 'c1/online/9', 'a1', 'm2: sent']);
      log.add(fact(4, 'o'));
      expect(unseen(log), 'where it was shown before, it is no news').to.deep.equal([]);
    }
    const question = [fact(0, 'q', 'q1'), fact(1, 'r', 'q1|c1/answer/q1'), fact(2, 'w', '|c1/handed/')];
    for (const log of both(question)) {
      expect(unseen(log)).to.deep.equal(['q1', 'c1/answer/q1', 'c1/handed/']);
      log.add(fact(2, 'o'));
      expect(unseen(log)).to.deep.equal([]);
    }
  });

  it('is told where it changes what is shown, and only there', () => {
    const told: string[] = [];
    const log = new Log(({name, sort, delivery}) => told.push(`${name} ${delivery ?? Boolean(sort)}`));
    const since = (...keys: string[]) => {
      for (const key of keys) log.add(key);
      return told.splice(0);
    };
    expect(since(fact(0, 'v', 'm1'), fact(1, 'r', 'm1|c1/online/9'))).to.deep.equal(['m1 sending']);
    expect(since(fact(2, 'f', tryId(1, 'm1')))).to.deep.equal(['m1 failed']);
    expect(since(fact(3, 'f', tryId(1, 'm1'))), 'again').to.deep.equal([]);
    expect(since(fact(4, 'y', tryId(2, 'm1')))).to.deep.equal(['m1 sending']);
    expect(since(fact(5, 't', 'm1'))).to.deep.equal(['m1 sent', '/online/9 true']);
    expect(since(fact(6, 'o'), fact(7, 'u'), fact(8, 't', 'm1'))).to.deep.equal([]);
    expect(since(fact(9, 'a', 'a1'), fact(10, 'd', 'a1'))).to.deep.equal(['a1 true', 'a1 false']);
  });

  it('is where a message stands that was tried again: at its latest try, or the first of two that are the same', () => {
    const tried = [fact(0, 'v', 'm1'), fact(1, 'f', tryId(1, 'm1')), fact(2, 'a', 'a1'), fact(3, 'y', tryId(2, 'm1'))];
    for (const log of both([...tried, fact(4, 'a', 'a2'), fact(5, 'y', tryId(2, 'm1'))])) {
      expect(shown(log)).to.deep.equal(['a1', 'm1: sending', 'a2']);
    }
    for (const log of both([
      ...tried,
      fact(4, 'f', tryId(2, 'm1')),
      fact(6, 'a', 'a2'),
      fact(7, 'y', tryId(3, 'm1')),
    ])) {
      expect(shown(log)).to.deep.equal(['a1', 'a2', 'm1: sending']);
      log.add(fact(8, 'f', tryId(1, 'm1')));
      expect(shown(log).at(-1), 'an old try that was refused is no news').to.equal('m1: sending');
    }
  });

  it('is what nobody has but the visitor, oldest first', () => {
    for (const log of both([
      fact(0, 'v', 'm2'),
      fact(1, 'v', 'm1'),
      fact(2, 'v', 'm3'),
      fact(3, 'f', tryId(1, 'm1')),
    ])) {
      expect([log.undelivered.map(({id}) => id), log.pending.map(({id}) => id)]).to.deep.equal([
        ['m2', 'm1', 'm3'],
        ['m2', 'm3'],
      ]);
    }
  });

  it('is what would go first: as many as are asked for, the oldest', () => {
    const log = logOf(facts('a a1', 'v m1', 'a a2', 'a a3', 'a a4'));
    const oldest = (count: number) => log.oldest(count).map(({id}) => id);
    expect([oldest(0), oldest(1), oldest(2), oldest(9)]).to.deep.equal([
      ...[[], ['a1'], ['a1', 'a2'], ['a1', 'a2', 'a3']],
    ]);
    expect(new Log(() => {}).oldest(1)).to.deep.equal([]);
  });

  it('is what goes with that too: what stands before the place where the last of it was taken, but not the last of all', () => {
    const said = [fact(0, 'v', 'm1'), fact(0, 'r', 'm1|c1/online/9'), fact(1, 'v', 'm2'), fact(2, 'a', 'a1')];
    const taken = [fact(4, 't', 'm1'), fact(6, 't', 'm2')];
    const oldest = (log: Log, count: number) => log.oldest(count).map(({id}) => id);
    for (const log of both([...said, ...taken])) {
      expect(oldest(log, 1), 'the last one would go with it').to.deep.equal([]);
      log.add(fact(5, 'a', 'a2'));
      expect([oldest(log, 1), oldest(log, 9)]).to.deep.equal([...Array<string[]>(2).fill(['m1', 'c1/online/9', 'a1'])]);
      log.add(fact(7, 'v', 'm3'));
      expect(oldest(log, 4)).to.deep.equal(['m1', 'c1/online/9', 'm2', 'a1', 'a2']);
    }
  });

  it('stays, where it was on its way when older ones were given up, in whatever order that is heard', () => {
    const said = [fact(0, 'v', 'm1'), fact(1, 'v', 'm2'), fact(2, 't', 'm2'), fact(3, 'a', 'a1'), fact(4, 'a', 'a2')];
    for (const log of both([...said, fact(3, 'x'), fact(5, 't', 'm1'), fact(6, 't', 'm1'), fact(1, 'x')])) {
      expect(shown(log)).to.deep.equal(['m1: sent', 'a2']);
      expect(log.forgotten).to.equal(place(3));
    }
  });

  it('stays with the reply to it, once that may be shown', () => {
    const said = [fact(0, 'v', 'm1'), fact(1, 'r', 'm1|c1/online/9'), fact(2, 'a', 'a1'), fact(3, 'a', 'a2')];
    for (const log of both([...said, fact(2, 'x'), fact(4, 't', 'm1')])) {
      expect(shown(log)).to.deep.equal(['m1: sent', 'c1/online/9', 'a2']);
    }
    const another = [fact(1, 'v', 'm2'), fact(1, 'r', 'm2|c1/online/9'), fact(1, 't', 'm2')];
    for (const log of both([...said, ...another, fact(2, 'x'), fact(4, 't', 'm1')])) {
      expect(shown(log), 'though it answers one that goes, too').to.deep.equal(['m1: sent', 'c1/online/9', 'a2']);
    }
  });

  it('goes where it had arrived when older ones were given up, though another tab says so again', () => {
    const said = [fact(0, 'v', 'm1'), fact(1, 't', 'm1'), fact(2, 'a', 'a1'), fact(3, 'a', 'a2')];
    for (const log of both([...said, fact(2, 'x'), fact(4, 't', 'm1')])) expect(shown(log)).to.deep.equal(['a2']);
  });
});
