import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {keyOf, placeAfter, readKey, ROLES, timeOf, tryId, USED} from '../../../src/domain/conversation/fact.js';
import type {Entry} from '../../../src/domain/conversation/entry.js';
import type {News, Store} from '../../../src/domain/conversation/log-needs.js';
import {SharedLog} from '../../../src/domain/conversation/shared-log.js';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-24T10:00Z');

/** A browser's storage with room for so many characters of values. */
class Memory implements Store {
  readonly values = new Map<string, string>();
  readonly written: string[] = [];
  room = Infinity;
  keys = () => [...this.values.keys()];
  get = (key: string) => this.values.get(key) ?? null;
  set = (key: string, value: string) => {
    const others = [...this.values].filter(([each]) => each !== key).map(([, each]) => each.length);
    if (others.reduce((sum, length) => sum + length, value.length) > this.room) return false;
    this.written.push(key);
    this.values.set(key, value);
    return true;
  };
  remove = (key: string) => void this.values.delete(key);
  /** What is kept, as the letters of the facts. */
  get kinds() {
    return this.keys()
      .sort()
      .flatMap((key) => readKey(key)?.kind ?? [])
      .join('');
  }
}

function open(store = new Memory(), newId = () => 'c1') {
  const news: News[] = [];
  const passedOn: [name: string, keys: string[]][] = [];
  const others = new Memory();
  let unkept = 0;
  const shared = new SharedLog({
    ...{store, newId, tell: (each) => news.push(each), onChange: () => {}},
    onUnkept: () => unkept++,
    elsewhere: (name) => ({
      store: others,
      tell: ({passedOn: facts}) => facts && passedOn.push([name, facts.map(([key]) => key)]),
    }),
  });
  shared.read();
  return {shared, store, news, others, passedOn, unkept: () => unkept};
}
const spoken = (text: string) => JSON.stringify({text, sentAt: NOW});
const say = (shared: SharedLog, id: string, kind = 'a') => shared.write(kind, id, spoken(id), NOW);
const ids = ({log}: SharedLog) => log.order.map(({id}) => id);
const POINTER = '{"version":2,"id":"c1"}';
/** The key of what another tab says in conversation c1. */
const keyAt = (at: number, kind: string, id: string) =>
  keyOf({conversation: 'c1', place: placeAfter('', NOW + at), kind, id});
const keyIn = (store: Memory, kind: string) => store.keys().find((key) => readKey(key)?.kind === kind)!;
/** Leaves the store no room beyond what it has. */
const fill = (store: Memory) => (store.room = [...store.values.values()].join('').length);

describe('facts that tabs share', () => {
  it('are kept under their keys, and the conversation is found by a pointer', () => {
    const {shared, store, news} = open();
    expect([store.keys(), news], 'nothing was said').to.deep.equal([[], []]);
    say(shared, 'a1');
    const key = keyOf({conversation: 'c1', place: placeAfter('', NOW), kind: 'a', id: 'a1'});
    expect([...store.values]).to.deep.equal([
      ['', POINTER],
      [key, spoken('a1')],
    ]);
    expect(news).to.deep.equal([{facts: [[key, spoken('a1')]]}]);
    expect(ids(open(store).shared)).to.deep.equal(['a1']);
    expect(shared.facts()).to.deep.equal([[key, spoken('a1')]]);
  });

  it('leave a record alone that is right, and write it again where it is not', () => {
    const {shared, store} = open();
    say(shared, 'a1');
    say(shared, 'a2');
    expect(store.written.filter((key) => !key)).to.have.length(1);
    store.set('', '{"version":1}');
    say(shared, 'a3');
    expect(store.get('')).to.equal(POINTER);
  });

  it('have one that says up to where the visitor has seen them, and only where that is news', () => {
    const {shared, store} = open();
    shared.see();
    expect(store.keys()).to.deep.equal([]);
    say(shared, 'a1');
    shared.see();
    say(shared, 'a2');
    shared.see();
    expect(store.kinds).to.equal('aao');
    expect(store.get(keyIn(store, 'o')), 'the key says it all').to.equal('');
    expect(shared.log.seenOf(shared.id)).to.equal(shared.log.end);
    const {length} = store.written;
    shared.see();
    expect(store.written).to.have.length(length);
  });

  it('have one that says that somebody was there, once a day', () => {
    const {shared, store} = open();
    shared.use(NOW);
    expect(store.keys(), 'nothing was said').to.deep.equal([]);
    say(shared, 'a1');
    shared.use(NOW + DAY);
    expect(store.kinds, 'a day is not over').to.equal('a');
    shared.use(NOW + DAY + 1);
    expect([store.kinds, timeOf(shared.log.used)]).to.deep.equal(['au', NOW + DAY + 1]);
    shared.use(NOW + 2 * DAY);
    expect(timeOf(shared.log.used)).to.equal(NOW + DAY + 1);
    shared.use(NOW + 3 * DAY);
    expect([store.kinds, timeOf(shared.log.used)], 'in place of the one before').to.deep.equal(['au', NOW + 3 * DAY]);
  });

  it('have one contact, and the latest twenty handovers', () => {
    const {shared, store} = open();
    for (const email of ['a@shop.example', 'b@shop.example']) {
      shared.write('c', email, JSON.stringify({email}), NOW);
      expect([store.kinds, store.get('')]).to.deep.equal(['c', POINTER]);
    }
    expect(shared.value(shared.log.contact)).to.equal('{"email":"b@shop.example"}');
    for (let i = 1; i <= 22; i++) shared.write('h', `h${i}`, '', NOW);
    expect(store.kinds).to.equal(`c${'h'.repeat(20)}`);
    expect([
      store.keys().some((key) => key.endsWith('h2')),
      store.keys().some((key) => key.endsWith('h3')),
    ]).to.deep.equal([...[false, true]]);
  });

  it('say nothing of what was taken back, also where its id has a bar in it, or where they are heard of after that', () => {
    for (const id of ['a1', 'thread|42']) {
      const {shared, store} = open();
      say(shared, id);
      const said: [string, string] = [keyIn(store, 'a'), spoken(id)];
      shared.retract(id, NOW);
      shared.hear({unkept: [said]}); // by a tab that has not heard of it
      expect(store.kinds, id).to.equal('d');
      const late = open();
      late.shared.hear({facts: [[keyAt(5, 'd', id), '']]});
      late.store.set(...said);
      late.shared.hearStorage(...said);
      expect([late.store.get(said[0]), ids(late.shared)], id).to.deep.equal([null, []]);
    }
  });

  it('say nothing of a message that was taken back, nor of those that were given up', () => {
    const {shared, store} = open();
    for (const id of ['a1', 'a2', 'a3', 'a4']) say(shared, id);
    shared.retract('a4', NOW);
    expect([ids(shared), store.kinds]).to.deep.equal([['a1', 'a2', 'a3'], 'aaad']);
    expect([shared.giveUp(1), ids(shared), store.kinds]).to.deep.equal([true, ['a2', 'a3'], 'xaad']);
    expect([shared.giveUp(1), ids(shared), store.kinds]).to.deep.equal([true, ['a3'], 'xad']);
    expect([shared.giveUp(1), ids(shared)], 'never the last one').to.deep.equal([false, ['a3']]);
    const values = [...store.values.values()];
    expect(values.filter((value) => ['a1', 'a2', 'a4'].map(spoken).includes(value))).to.deep.equal([]);
    // But which ones they were.
    expect(values.filter((value) => /a[124]/.test(value))).to.deep.equal(['{"ids":["a1","a2"]}']);
    expect(['a1', 'a2', 'a3', 'a4'].map((id) => shared.isForgotten(id))).to.deep.equal([true, true, false, false]);
    expect(ids(open(store).shared)).to.deep.equal(['a3']);
  });
});

describe('facts that find no room', () => {
  const full = () => {
    const tab = open();
    say(tab.shared, 'a1');
    tab.store.room = 0;
    return tab;
  };

  it('are told to other tabs with those before, and kept in their order once there is room', () => {
    const {shared, store, news, unkept} = full();
    say(shared, 'm1', 'v');
    say(shared, 'a2');
    expect([store.kinds, unkept()]).to.deep.equal(['a', 2]);
    const told = news.slice(1).map((each) => each.unkept?.map(([, value]) => value));
    expect(told).to.deep.equal([[spoken('m1')], [spoken('m1'), spoken('a2')]]);
    store.room = Infinity;
    shared.hearStorage('another', 'page');
    expect([store.kinds, ids(open(store).shared)]).to.deep.equal(['ava', ['a1', 'm1', 'a2']]);
    expect(news.at(-1)!.facts!.map(([, value]) => value)).to.deep.equal([spoken('m1'), spoken('a2')]);
  });

  it('are told without what is in storage', () => {
    const {shared, store, news} = open();
    say(shared, 'm1', 'v');
    store.room = 0;
    say(shared, 'm2', 'v');
    expect(news.at(-1)).to.deep.equal({unkept: [[shared.log.get('m2')!.key, spoken('m2')]]});
  });

  it('are told to a tab that has come, and to one that comes back', () => {
    const {shared, news} = full();
    shared.hear({hello: true});
    expect(news, 'it finds all in storage').to.have.length(1);
    say(shared, 'a2');
    news.length = 0;
    shared.hear({hello: true});
    expect(news.map(({unkept}) => unkept?.map(([, value]) => value))).to.deep.equal([[spoken('a2')]]);
    shared.hello();
    expect(news.slice(1).map(({hello, unkept}) => [hello, unkept?.length])).to.deep.equal([
      [true, undefined],
      [undefined, 1],
    ]);
  });

  it('are put there by a tab that hears of them', () => {
    const [here, there] = [full(), open()];
    say(here.shared, 'a2');
    there.shared.hear(here.news.at(-1));
    expect([ids(there.shared), there.store.kinds]).to.deep.equal([['a2'], 'a']);
    const {length} = there.store.written;
    there.shared.hear(here.news.at(-1));
    expect([there.store.written.length, there.news.length], 'once').to.deep.equal([length, 1]);
  });

  it('are put there by nobody who cannot read them', () => {
    const {shared, store, news} = open();
    shared.hear({unkept: [[keyAt(0, 'a', 'a1'), '{"te']]});
    expect([store.kinds, news]).to.deep.equal(['', []]);
  });

  it('take the place of the oldest tenth of a long thread, and of nothing in a short one', () => {
    for (const [length, rest] of [
      [48, 48],
      [49, 44],
      [60, 53],
    ] as const) {
      const {shared, store, news, unkept} = open();
      for (let i = 0; i < length; i++) say(shared, `a${i}`);
      fill(store);
      say(shared, 'last');
      expect([ids(shared).filter((id) => id !== 'last').length, unkept()], `${length}`).to.deep.equal([
        ...[rest, length < 49 ? 1 : 0],
      ]);
      const told = news.flatMap(({facts = []}) => facts).filter(([, value]) => value === spoken('last'));
      expect(told, 'once').to.have.length(length < 49 ? 0 : 1);
    }
  });

  it('take nothing’s place where another tab has said them, nor where they are as long as all there is', () => {
    const {shared, store} = open();
    for (let i = 0; i < 60; i++) say(shared, `${i}`, i ? 'a' : 'v');
    fill(store);
    shared.hear({unkept: [[keyAt(60, 'a', 'b'), spoken('b')]]});
    shared.hearStorage('another', 'page');
    shared.keepPending();
    expect([ids(shared).length, shared.log.forgotten]).to.deep.equal([61, '']);
    store.room = Infinity;
    shared.hearStorage('another', 'page');
    fill(store);
    shared.write('a', 'long', spoken('x'.repeat(1_000_000)), NOW);
    expect([ids(shared).length, shared.log.forgotten]).to.deep.equal([62, '']);
  });

  it('take their place with the record of the conversation, where that was removed, and it takes none for what others say', () => {
    const {shared, store} = open();
    for (let i = 0; i < 60; i++) say(shared, `a${i}`);
    store.remove('');
    fill(store);
    shared.hear({unkept: [[keyAt(60, 'a', 'b'), spoken('b')]]});
    expect([shared.log.forgotten, store.get('')]).to.deep.equal(['', null]);
    say(shared, 'last');
    expect([ids(shared).length, store.get('')]).to.deep.equal([55, POINTER]);
  });

  it('take the place of the oldest, though other code has removed one of them', () => {
    const {shared, store} = open();
    for (let i = 0; i < 60; i++) say(shared, `a${i}`);
    store.remove(shared.log.get('a0')!.key);
    fill(store);
    say(shared, 'last');
    expect([ids(shared).length, store.get(shared.log.get('last')!.key)]).to.deep.equal([54, spoken('last')]);
  });

  it('take nothing’s place where that has found none itself', () => {
    const {shared, store} = open();
    store.room = 0;
    for (let i = 0; i < 60; i++) say(shared, `a${i}`);
    expect([ids(shared).length, shared.log.forgotten]).to.deep.equal([60, '']);
  });

  it('are none where others have come in their place: how the visitor can be reached, and up to where all was seen', () => {
    const {shared, store} = full();
    for (const email of ['a@shop.example', 'b@shop.example']) {
      say(shared, email, 'c');
      say(shared, email);
      shared.see();
    }
    store.room = Infinity;
    shared.hearStorage('another', 'page');
    expect([store.kinds, store.get(shared.log.contact)]).to.deep.equal(['aacao', spoken('b@shop.example')]);
  });

  it('hold up none after them where they are longer than all there is', () => {
    const {shared, store} = open();
    store.room = 500_000;
    shared.write('a', 'long', spoken('x'.repeat(1_000_000)), NOW);
    say(shared, 'a2');
    expect(ids(open(store).shared)).to.deep.equal(['a2']);
  });
});

describe('facts that are given up', () => {
  it('leave the same in storage, here and in other tabs, whatever they were', () => {
    const kinds = fc.constantFrom('v', 'v', 'a', 'n', 'take', 'take', 'retry', 'see', 'hear');
    const count = fc.nat(12);
    const picture = ({log}: SharedLog) => log.order.map(({id, sort, key, delivery}) => [id, sort, key, delivery]);
    const play = (steps: (readonly [string, number])[]) => {
      const {shared, store, news} = open();
      const other = open().shared;
      const tell = () => {
        for (const each of news.splice(0)) other.hear(each);
      };
      for (const [i, [kind, number]] of steps.entries()) {
        const {pending, undelivered} = shared.log;
        const at = (entries: readonly Entry[]) => entries[number % entries.length];
        if (kind === 'take') for (const {id} of pending.slice(0, number)) shared.write('t', id, '', 0);
        else if (kind === 'retry' && at(undelivered))
          shared.write('y', tryId(at(undelivered)!.tries + 1, at(undelivered)!.id), '', NOW);
        else if (kind === 'see') shared.see();
        else if (kind === 'hear') tell();
        else if (kind.length === 1) {
          say(shared, `${kind}${i}`, kind);
          if (kind === 'v') shared.write('r', `v${i}|c1/online/${number % 5}`, spoken(`r${i}`), NOW);
        }
        if (number > 9) forget(shared, number - 9);
        expect(picture(open(store).shared), 'storage').to.deep.equal(picture(shared));
      }
      tell();
      expect(picture(other), 'another tab').to.deep.equal(picture(shared));
      for (const {key} of shared.log.order) expect(store.get(key), key).not.to.equal(null);
      const left = store.keys().filter((key) => ROLES[readKey(key)?.kind ?? ''] && !readKey(key)!.id.includes('|'));
      expect(left.sort(), 'nothing else').to.deep.equal(
        shared.log.order.flatMap(({key}) => (key.includes('|') ? [] : [key])).sort(),
      );
    };
    const forget = (shared: SharedLog, number: number) => {
      const last = shared.log.order.at(-1);
      const waiting = shared.log.undelivered.length;
      const before = shared.log.order.length;
      const isGone = shared.giveUp(number);
      expect(shared.log.order.length < before, 'says whether there were any').to.equal(isGone);
      expect([!last || shared.log.order.includes(last), shared.log.undelivered.length]).to.deep.equal([true, waiting]);
    };
    fc.assert(fc.property(fc.array(fc.tuple(kinds, count), {maxLength: 40}), play), {seed: 20_261_130, numRuns: 1000});
  });

  it('are kept again by no tab to which they were told, and which hears late that they went', () => {
    for (const end of ['give up', 'take back'] as const) {
      for (const hasRoom of [false, true]) {
        const {shared, store, news} = open();
        store.room = 0;
        say(shared, 'a1');
        say(shared, 'a2');
        const other = open(store);
        for (const each of news.splice(0)) other.shared.hear(each);
        if (hasRoom) store.room = Infinity;
        if (end === 'give up') shared.giveUp(1);
        else shared.retract('a1', NOW);
        if (hasRoom) other.shared.keepPending();
        for (const each of news.splice(0)) other.shared.hear(each);
        store.room = Infinity;
        for (const each of [other.shared, shared]) each.keepPending();
        expect([...store.values.values()], `${end} ${hasRoom}`).not.to.include(spoken('a1'));
        expect([ids(shared), ids(other.shared), ids(open(store).shared)]).to.deep.equal([['a2'], ['a2'], ['a2']]);
      }
    }
  });

  it('are no phantoms where they were taken later than others were said: room is made of those that are there', () => {
    const {shared, store} = open();
    for (let i = 0; i < 30; i++) say(shared, `m${i}`, 'v');
    for (let i = 0; i < 30; i++) shared.write('t', `m${i}`, '', 0);
    for (let i = 0; i < 30; i++) say(shared, `a${i}`);
    for (const left of [54, 49]) {
      fill(store);
      say(shared, `more ${left}`);
      expect([shared.log.order.length, ids(open(store).shared).length]).to.deep.equal([left, left]);
      expect(store.get(shared.log.order.at(-1)!.key)).to.equal(spoken(`more ${left}`));
    }
  });
});

describe('facts in a storage that others change', () => {
  it('are put back where somebody has broken or removed them while they wait', () => {
    const {shared, store} = open();
    say(shared, 'm1', 'v');
    const key = store.keys().find(readKey)!;
    store.set(key, '{"te');
    shared.hearStorage(key, '{"te');
    expect(store.get(key)).to.equal(spoken('m1'));
    for (const clear of [
      () => shared.hearStorage(null, null),
      () => shared.hearStorage(key, null),
      () => shared.keepPending(),
    ]) {
      store.values.clear();
      clear();
      expect([...store.values]).to.deep.equal([
        ['', POINTER],
        [key, spoken('m1')],
      ]);
    }
  });

  it('are put back with how the visitor can be reached before them, and with the reply to them behind', () => {
    const {shared, store} = open();
    shared.write('c', 'x', '{"email":"me@shop.example"}', NOW);
    say(shared, 'm1', 'v');
    say(shared, 'm1|c1/online/9', 'r');
    say(shared, 'a1');
    store.values.clear();
    store.written.length = 0;
    shared.keepPending();
    expect(store.written.map((key) => readKey(key)?.kind)).to.deep.equal([undefined, 'c', 'v', 'r']);
  });

  it('are told to nobody, nor kept, where nobody can read them any more', () => {
    const {shared, store, news} = open();
    const key = keyAt(0, 'v', 'm1');
    shared.hearStorage(key, '{"te');
    shared.insist();
    expect([store.keys(), news]).to.deep.equal([[], [{facts: []}, {hello: true}]]);
  });

  it('are found by the next page where the key that leads to them was removed', () => {
    const {shared, store} = open();
    say(shared, 'm1', 'v');
    const pointer = store.get('');
    store.remove('');
    shared.keepPending();
    expect(store.get('')).to.equal(pointer);
  });

  it('go into storage before the page goes, where there is room by then, also when all was taken', () => {
    const {shared, store} = open();
    store.room = 0;
    say(shared, 'a1');
    expect(store.keys().filter(readKey)).to.deep.equal([]);
    store.room = Infinity;
    shared.keepPending();
    expect(store.keys().filter(readKey)).to.have.length(1);
  });

  it('do not go along into another conversation where nobody knows any more what they say', () => {
    const {shared, store} = open();
    say(shared, 'a1');
    const {shared: late} = open(store);
    store.values.clear();
    expect(late.facts()).to.deep.equal([]);
  });

  it('stay away where they have arrived, and so does how the visitor can be reached', () => {
    const {shared, store} = open();
    shared.write('c', 'x', '{"email":"me@shop.example"}', NOW);
    say(shared, 'm1', 'v');
    shared.write('t', 'm1', '', 0);
    const keys = store.keys().filter(readKey);
    store.values.clear();
    for (const key of keys) shared.hearStorage(key, null);
    shared.hearStorage(null, null);
    shared.keepPending();
    expect(store.keys()).to.deep.equal([]);
  });

  it('stay away where the shop has said them', () => {
    const {shared, store} = open();
    say(shared, 'a1');
    say(shared, 'a1', 'e');
    for (const [kind, rest] of [
      ['e', 'a'],
      ['a', ''],
    ] as const) {
      const key = keyIn(store, kind);
      store.remove(key);
      shared.hearStorage(key, null);
      expect(store.kinds).to.equal(rest);
    }
  });

  it('say that a message has arrived where somebody puts it back without that', () => {
    const {shared, store} = open();
    say(shared, 'm1', 'v');
    shared.write('t', 'm1', '', 0);
    const [said, taken] = store.keys().filter(readKey).sort() as [string, string];
    store.remove(taken);
    shared.hearStorage(said, spoken('m1'));
    expect(store.get(taken)).to.equal('');
    store.remove(taken);
    shared.hearStorage(taken, null);
    expect(store.get(taken)).to.equal('');
  });

  it('say where a message stands that has arrived at its second try', () => {
    const {shared, store} = open();
    say(shared, 'm1', 'v');
    shared.write('f', tryId(1, 'm1'), '', 0);
    shared.write('y', tryId(2, 'm1'), '', NOW);
    shared.write('t', 'm1', '', 0);
    const tried = keyIn(store, 'y');
    store.remove(tried);
    shared.hearStorage(tried, null);
    expect(store.get(tried)).to.equal('');
  });

  it('are none where another script, or another version, says what is none', () => {
    const {shared, store, news} = open();
    const key = keyAt(0, 'a', 'a1');
    for (const fact of [['draft', 'text'], [[key], spoken('a1')], [key, 5], [key], key, null]) {
      shared.hear({facts: [fact], unkept: [fact]});
    }
    for (const other of [undefined, 'text', {facts: 5, unkept: key, ended: 'c1'}]) shared.hear(other);
    expect([ids(shared), store.keys(), news]).to.deep.equal([[], [], []]);
  });

  it('are the same in all tabs where two have written one', () => {
    const {shared} = open();
    const key = keyOf({conversation: 'c1', place: placeAfter('', NOW), kind: 'a', id: 'a1'});
    for (const text of ['b', 'a', 'c']) shared.hear({facts: [[key, spoken(text)]]});
    expect(shared.value(key)).to.equal(spoken('a'));
    for (const broken of ['{"te', '5', '"text"', '']) shared.hear({facts: [[key, broken]]});
    expect(shared.value(key)).to.equal(spoken('a'));
  });

  it('belong to the conversation that began first', () => {
    const [one, other] = [open(), open(new Memory(), () => 'c0')];
    say(one.shared, 'a1');
    say(other.shared, 'b1');
    one.shared.hear(other.news.at(-1));
    expect([one.shared.id, ids(one.shared)]).to.deep.equal(['c0', ['a1', 'b1']]);
    one.shared.see();
    say(one.shared, 'a2');
    one.shared.see();
    expect(one.store.kinds.replaceAll('a', ''), 'seen, once in each').to.equal('oo');
  });
});

describe('the end of a conversation', () => {
  it('is told both ways, once, before anything goes', () => {
    const {shared, store, news} = open();
    say(shared, 'a1');
    news.length = 0;
    expect(shared.end()).to.deep.equal(['c1']);
    expect([store.keys(), store.written.at(-1), news]).to.deep.equal([[], 'ended', [{ended: ['c1']}]]);
    shared.hello();
    expect(news.at(-1), 'to a tab that has come').to.deep.equal({unkept: [], ended: ['c1']});
  });

  it('is told to nobody where nothing was said that moves', () => {
    const {shared, store, news} = open();
    expect([shared.end('ana'), store.written, news]).to.deep.equal([[], [], []]);
  });

  it('is told again where there was no room to', () => {
    const {shared, store, news} = open();
    say(shared, 'a1');
    store.room = 60;
    news.length = 0;
    store.room = 0;
    shared.end();
    expect([store.keys(), news]).to.deep.equal([[], [{ended: ['c1']}, {ended: ['c1']}]]);
  });

  it('is heard in each way, and told on once', () => {
    for (const tell of [
      (shared: SharedLog) => shared.hear({ended: ['c1', 5]}),
      (shared: SharedLog) => shared.hearStorage('ended', '["c1"]'),
    ]) {
      const {shared, store, news} = open();
      say(shared, 'a1');
      news.length = 0;
      tell(shared);
      tell(shared);
      expect([ids(shared), store.keys(), news]).to.deep.equal([[], [], [{ended: ['c1']}]]);
      const late = keyOf({conversation: 'c1', place: placeAfter('', NOW), kind: 'a', id: 'late'});
      store.set(late, spoken('late'));
      shared.hearStorage(late, spoken('late'));
      expect([ids(shared), store.keys()], 'by a tab that has not heard of it').to.deep.equal([[], []]);
      shared.hear({unkept: [[late, spoken('late')]]});
      expect([ids(shared), store.keys()], 'without room').to.deep.equal([[], []]);
      store.set(late, spoken('late'));
      shared.resume();
      expect([ids(shared), store.keys()], 'in an absence').to.deep.equal([[], []]);
    }
  });

  it('go along to another name, where they were said while the conversation moved there', () => {
    for (const hear of [
      (shared: SharedLog, news: News) => shared.hear(news),
      (shared: SharedLog, news: News) => shared.hearStorage('ended', JSON.stringify(news)),
    ]) {
      const {shared, store, others, passedOn, news} = open();
      say(shared, 'a1');
      const known = keyIn(store, 'a');
      others.set('', POINTER);
      others.set(known, spoken('a1'));
      say(shared, 'v1', 'v');
      const mine = keyIn(store, 'v');
      shared.write(USED, '', '', NOW);
      const moved = [['c1', 'ana']] as const;
      hear(shared, {ended: ['c1'], moved});
      expect([ids(shared), store.keys()]).to.deep.equal([[], []]);
      expect([passedOn, others.keys()], 'what it has not').to.deep.equal([[['ana', [mine]]], ['', known, mine]]);
      expect(news.at(-1), 'a tab that is behind hears it all the same').to.deep.equal({ended: ['c1'], moved});

      const [heard, found, late] = [2, 3, 4].map((at) => keyAt(at, 'v', `v${at}`)) as [string, string, string];
      shared.hear({facts: [[heard, spoken('v2')]]});
      shared.hear({facts: [[keyAt(3, USED, ''), '']]});
      store.set(found, spoken('v3'));
      shared.read();
      shared.hear({ended: ['c1'], moved: [['c1', 'ben']]});
      expect(passedOn.slice(1), 'said by tabs that had not heard').to.deep.equal([
        ['ana', [heard]],
        ['ana', [found]],
      ]);
      expect(store.keys()).to.deep.equal([]);

      others.set('', '{"version":2,"id":"c2"}');
      shared.hear({facts: [[late, spoken('v4')]]});
      expect(passedOn.at(-1), 'who has ended it there, hears it').to.deep.equal(['ana', [late]]);
      expect(others.keys(), 'nobody else does').not.to.contain(late);
    }
  });

  it('do not return what was taken back, or given up, where they are passed on', () => {
    const {shared, store, others} = open();
    for (const [at, kind, id] of [
      [1, 'v', 'v1'],
      [2, 'a', 'a1'],
    ] as const)
      shared.hear({facts: [[keyAt(at, kind, id), spoken(id)]]});
    // Only its key is known here.
    store.set(keyAt(3, 't', 'v1'), '');
    shared.read();
    const place = placeAfter('', NOW + 3);
    others.set('', POINTER);
    others.set(keyOf({conversation: 'c1', place, kind: 'x', id: ''}), '{"ids":[]}');
    const late = keyAt(9, 'a', 'a9');
    shared.hear({facts: [[late, spoken('a9')]]});
    others.set(keyAt(10, 'd', 'a9'), '');
    const fresh = keyAt(11, 'v', 'v9');
    shared.hear({facts: [[fresh, spoken('v9')]]});
    shared.hear({ended: ['c1'], moved: [['c1', 'ana']]});
    const {shared: there} = open(others);
    expect(ids(there)).to.deep.equal(['v9']);
    expect([...others.values.values()].join()).not.to.match(/v1|a1|a9/);
  });

  it('of a conversation that has been ended are not learnt, whenever another tab writes them', () => {
    const {shared, store} = open();
    say(shared, 'v1', 'v');
    shared.hear({ended: ['c1']});
    const late = keyAt(1, 'v', 'v2');
    const {keys} = store;
    let looks = 0;
    store.keys = () => {
      // Between one look and the next.
      if (looks++ === 1) store.set(late, spoken('v2'));
      return keys();
    };
    shared.read();
    expect([looks > 1, shared.log.conversations.size, shared.id === 'c1' && store.get(late)]).to.deep.equal([
      true,
      0,
      spoken('v2'),
    ]);
  });

  it('are passed on only to who knows the conversation: it may have been ended here meanwhile', () => {
    const passedOn = [[keyAt(1, 'v', 'v1'), spoken('v1')]] as const;
    const {shared, store} = open();
    shared.hear({passedOn});
    expect([ids(shared), store.keys()]).to.deep.equal([[], []]);
    say(shared, 'a1');
    shared.hear({passedOn});
    expect(ids(shared).sort()).to.deep.equal(['a1', 'v1']);
    expect(store.keys()).to.contain(passedOn[0][0]);
  });

  it('that another tab has begun meanwhile stay where they are, and are found', () => {
    const {shared, store} = open();
    say(shared, 'v1', 'v');
    const begun = keyOf({conversation: 'c2', place: placeAfter('', NOW), kind: 'v', id: 'v2'});
    store.set(begun, spoken('v2'));
    shared.hear({ended: ['c1']});
    expect([ids(shared), store.keys(), store.get('')]).to.deep.equal([['v2'], ['', begun], '{"version":2,"id":"c2"}']);
  });

  it('stay away where the visitor has ended the conversation, whatever is told of a move later', () => {
    const {shared, passedOn} = open();
    say(shared, 'v1', 'v');
    shared.hear({ended: ['c1']});
    shared.hear({ended: ['c1'], moved: [['c1', 'ana'], 5, ['c1']]});
    shared.hear({facts: [[keyAt(2, 'v', 'v2'), spoken('v2')]]});
    expect(passedOn).to.deep.equal([]);
  });

  it('leaves nothing of what had found no room', () => {
    const {shared, store} = open();
    store.room = 0;
    say(shared, 'm1', 'v');
    shared.end();
    store.room = Infinity;
    shared.hearStorage('another', 'page');
    expect([ids(shared), store.keys()]).to.deep.equal([[], []]);
  });

  it('leaves another conversation alone, and its record', () => {
    const {shared, store} = open();
    say(shared, 'a1');
    shared.hear({ended: ['c0']});
    expect([ids(shared), store.kinds, store.get('')]).to.deep.equal([['a1'], 'a', POINTER]);
    store.room = 0;
    say(shared, 'm1', 'v');
    shared.hear({ended: ['c00']});
    store.room = Infinity;
    shared.hearStorage('another', 'page');
    expect([ids(shared), store.kinds], 'what has found no room').to.deep.equal([['a1', 'm1'], 'av']);
  });

  it('leaves the record of one that another tab has begun since', () => {
    const {shared, store} = open();
    say(shared, 'a1');
    store.set('', '{"version":2,"id":"c2"}');
    shared.hear({ended: ['c1']});
    expect([...store.values]).to.deep.equal([['', '{"version":2,"id":"c2"}']]);
  });

  it('is known after an absence by nothing being left of it', () => {
    const {shared, store} = open();
    say(shared, 'm1', 'v');
    store.values.clear();
    shared.resume();
    expect([ids(shared), store.keys()]).to.deep.equal([[], []]);
  });

  it('is known so too where all was told as what finds no room, and had found it by then', () => {
    const {shared, store} = open();
    const fact = [keyAt(0, 'v', 'm1'), spoken('m1')] as const;
    store.set(...fact);
    shared.hear({unkept: [fact]});
    store.values.clear();
    shared.resume();
    expect([ids(shared), store.keys()]).to.deep.equal([[], []]);
  });

  it('is known so too where something had found no room, if the record of the conversation had', () => {
    const {shared, store} = open();
    store.room = POINTER.length;
    say(shared, 'm1', 'v');
    shared.keepPending();
    shared.resume();
    expect([ids(shared), store.get('')], 'the record is there').to.deep.equal([['m1'], POINTER]);
    shared.keepPending();
    store.values.clear();
    shared.resume();
    expect([ids(shared), store.keys()]).to.deep.equal([[], []]);
  });

  it('is not taken for one where nothing was ever kept, or something of it is there', () => {
    const {shared, store} = open();
    store.room = 0;
    say(shared, 'm1', 'v');
    shared.resume();
    expect(ids(shared), 'no room').to.deep.equal(['m1']);
    store.room = Infinity;
    shared.resume();
    expect([ids(shared), store.kinds]).to.deep.equal([['m1'], 'v']);
    say(shared, 'a2');
    const answer = store.keys().find((key) => key.endsWith('a2'))!;
    store.remove(answer);
    shared.resume();
    expect(ids(shared), 'what somebody else has removed').to.deep.equal(['m1']);
    say(shared, 'a3');
    store.remove(keyIn(store, 'v'));
    shared.resume();
    expect([ids(shared), store.kinds], 'what is on its way').to.deep.equal([['m1', 'a3'], 'va']);
  });
});

describe('a tab that does not send', () => {
  it('insists on what waits: in storage, and to the one that does', () => {
    const {shared, store, news} = open();
    say(shared, 'm1', 'v');
    store.values.clear();
    news.length = 0;
    shared.insist();
    expect(store.kinds).to.equal('v');
    expect(news.map((each) => Object.keys(each).join())).to.deep.equal(['facts', 'facts', 'hello']);
    expect(news[1]!.facts!.map(([, value]) => value)).to.deep.equal([spoken('m1')]);
  });
});

describe('a tab that was away', () => {
  it('says what is in storage, whatever it knew of it', () => {
    const {shared, store} = open();
    const key = keyAt(0, 'a', 'a1');
    store.set(key, spoken('b'));
    shared.hearStorage(key, spoken('b'));
    store.set(key, spoken('a'));
    shared.resume();
    expect(shared.value(key)).to.equal(spoken('a'));
  });
});
