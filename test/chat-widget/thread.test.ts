import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import {type ConversationNeeds, ConversationStore} from '../../src/chat-widget/conversation-store.js';
import {ThreadStorage} from '../../src/chat-widget/thread-storage.js';
import {Thread} from '../../src/chat-widget/thread.js';
import type {Message} from '../../src/domain/message.js';
import {launcherStrings} from '../../src/i18n/launcher-strings.js';
import {panelStrings} from '../../src/i18n/panel-strings.js';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const NAME = 'thread-test';
const START = 'c1:';

const message = (id: string, more: Partial<Message> = {}): Message => ({
  ...{id, role: 'visitor', text: `Text of ${id}`, sentAt: NOW},
  ...more,
});
const ids = (thread: {all(): readonly Message[]}) => thread.all().map(({id}) => id);
const storedKeys = () => Object.keys(localStorage).sort();

function storage(kind: string | null, name = NAME) {
  const changes: [string, string | null][] = [];
  const troubles: unknown[] = [];
  const needs = {
    onChange: (key: string, value: string | null) => changes.push([key, value]),
    onTrouble: (error: unknown) => troubles.push(error),
    makeRoom: () => false,
  };
  return Object.assign(new ThreadStorage(kind, name, needs), {changes, troubles, needs});
}

/** What the browser tells all other tabs when one of them writes. */
const tell = (key: string | null, newValue: string | null, storageArea = localStorage) =>
  dispatchEvent(new StorageEvent('storage', {key, newValue, storageArea}));

/** What a piece of code writes, and with null removes. */
function writesOf(work: () => void): [string, string | null][] {
  const before = new Map(Object.entries(localStorage) as [string, string][]);
  work();
  const after = new Map(Object.entries(localStorage) as [string, string][]);
  return [
    ...[...before.keys()].filter((key) => !after.has(key)).map((key) => [key, null] as [string, null]),
    ...[...after].filter(([key, value]) => before.get(key) !== value),
  ];
}

describe('a thread', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  for (const kind of ['none', 'local', 'session']) {
    describe(`in storage="${kind}"`, () => {
      let place: ReturnType<typeof storage>;
      let thread: Thread;

      beforeEach(() => {
        place = storage(kind);
        thread = new Thread(place, START);
      });

      /** As after a reload, or in another tab. */
      const again = () => new Thread(place, START);

      it('keeps the order of what was said within one millisecond', () => {
        const order = ['z', 'a', 'm', 'b', 'y'];
        for (const id of order) thread.add(message(id), NOW);
        expect(ids(thread)).to.deep.equal(order);
        expect(ids(again())).to.deep.equal(order);
      });

      it('keeps the order when the clock is put back, and says when each was sent', () => {
        thread.add(message('a'), NOW);
        thread.add(message('b', {sentAt: NOW - 3_600_000}), NOW - 3_600_000);
        thread.add(message('c', {sentAt: -5}), -5);
        thread.add(message('d', {sentAt: NOW + 1}), NOW + 1);
        expect(ids(again())).to.deep.equal(['a', 'b', 'c', 'd']);
        expect(again().at(1)!.sentAt).to.equal(NOW - 3_600_000);
      });

      it('gives whole messages back, frozen', () => {
        const whole = message('a', {role: 'agent', author: 'Marie', text: '<b>"é"</b>\n'});
        thread.add(whole, NOW);
        for (const each of [thread, again()]) {
          expect(each.at(0)).to.deep.equal(whole);
          expect(Object.isFrozen(each.at(0))).to.equal(true);
          expect(each.at(0)).to.equal(each.at(0));
        }
      });

      it('finds by index, also from the end, and has nothing beyond', () => {
        for (const id of ['a', 'b', 'c']) thread.add(message(id), NOW);
        expect([0, 2, -1, 3].map((i) => thread.at(i)?.id)).to.deep.equal(['a', 'c', 'c', undefined]);
        expect(thread.placeAt(0) < thread.placeAt(1)).to.equal(true);
        expect([thread.placeAt(2), thread.placeAt(3)]).to.deep.equal([thread.end, '']);
      });

      it('knows ids as a whole, not by their ends', () => {
        thread.add(message('c/offline/12'), NOW);
        expect(['c/offline/12', 'offline/12', '12', '', 'x/offline/12'].map((id) => thread.has(id))).to.deep.equal([
          ...[true, false, false, false, false],
        ]);
      });

      it('finds the last one of a kind', () => {
        for (const id of ['a', 'b', 'c']) thread.add(message(id, {role: id === 'c' ? 'agent' : 'visitor'}), NOW);
        expect(thread.findLast(({role}) => role === 'visitor')!.id).to.equal('b');
        expect(thread.findLast(({role}) => role === 'system')).to.equal(undefined);
      });

      it('replaces a message in its place, and does not bring one back', () => {
        for (const id of ['a', 'b', 'c']) thread.add(message(id), NOW);
        expect(thread.replace(message('b', {delivery: 'sent'}))).to.equal(thread.placeAt(1));
        expect(ids(again())).to.deep.equal(['a', 'b', 'c']);
        expect([thread.at(1), again().at(1)].map((each) => each!.delivery)).to.deep.equal(['sent', 'sent']);
        thread.remove('b');
        expect(thread.replace(message('b'))).to.equal(undefined);
        expect(ids(again())).to.deep.equal(['a', 'c']);
      });

      it('forgets one, none, and the oldest', () => {
        for (const id of ['a', 'b', 'c', 'd']) thread.add(message(id), NOW);
        thread.remove('x');
        thread.remove('c');
        expect(ids(again())).to.deep.equal(['a', 'b', 'd']);
        thread.trim(0);
        thread.trim(2);
        expect([ids(thread), ids(again())]).to.deep.equal([['d'], ['d']]);
        thread.trim(10);
        expect([thread.length, again().length, thread.end]).to.deep.equal([0, 0, '']);
        expect(place.keys('')).to.deep.equal([]);
      });

      it('takes the time of a clock that counts parts of milliseconds', () => {
        // As of performance.timeOrigin + performance.now().
        thread.add(message('a'), NOW);
        thread.add(message('b'), NOW + 1.4);
        thread.add(message('c'), NOW + 2);
        expect(ids(again())).to.deep.equal(['a', 'b', 'c']);
        expect([thread.has('b'), again().has('b')]).to.deep.equal([true, true]);
        expect(thread.replace(message('b', {delivery: 'sent'}))).to.equal(thread.placeAt(1));
      });
    });
  }

  it('is apart from other conversations and other widgets in the same storage', () => {
    const [a, b] = [new Thread(storage('local'), 'c1:'), new Thread(storage('local'), 'c2:')];
    const other = new Thread(storage('local', `${NAME}2`), 'c1:');
    a.add(message('a'), NOW);
    b.add(message('b'), NOW);
    other.add(message('o'), NOW);
    expect([ids(a), ids(new Thread(storage('local'), 'c2:'))]).to.deep.equal([['a'], ['b']]);
    a.trim(1);
    expect([ids(b), ids(other)]).to.deep.equal([['b'], ['o']]);
  });

  it('opens with 1,000 messages without reading any, and reads each once', () => {
    const full = new Thread(storage('local'), START);
    for (let i = 0; i < 1000; i++) full.add(message(`m${i}`), NOW + i);
    const get = sinon.spy(Storage.prototype, 'getItem');
    try {
      const thread = new Thread(storage('local'), START);
      expect(thread.length).to.equal(1000);
      expect([thread.has('m0'), thread.has('m1000')]).to.deep.equal([true, false]);
      thread.add(message('new'), NOW + 1000);
      expect(get.callCount).to.equal(0);
      for (let i = 0; i < 3; i++) expect(thread.at(999)!.id).to.equal('m999');
      expect(get.callCount).to.equal(1);
    } finally {
      get.restore();
    }
  });

  describe('in two tabs', () => {
    const tab = () => new Thread(storage('local'), START);
    /** Brings what one tab writes to another, as the browser does. */
    const relay = (to: Thread, work: () => void) => {
      const start = `${NAME}:${START}`;
      return writesOf(work).map(([key, value]) => to.follow(key.slice(start.length), value));
    };

    it('follows what the other one adds, changes and removes', () => {
      const [a, b] = [tab(), tab()];
      expect(relay(b, () => a.add(message('x'), NOW))).to.deep.equal([message('x')]);
      expect(relay(b, () => a.replace(message('x', {delivery: 'sent'})))).to.deep.equal([
        message('x', {delivery: 'sent'}),
      ]);
      expect(b.at(0)!.delivery).to.equal('sent');
      expect(relay(b, () => a.remove('x'))).to.deep.equal([undefined]);
      expect(b.length).to.equal(0);
    });

    it('puts what comes late in its place', () => {
      const [a, b] = [tab(), tab()];
      const early = writesOf(() => a.add(message('early'), NOW))[0]!;
      b.add(message('late'), NOW + 5);
      const key = early[0].slice(`${NAME}:${START}`.length);
      expect(b.follow(key, early[1])!.id).to.equal('early');
      expect(ids(b)).to.deep.equal(['early', 'late']);
    });

    for (const [name, first, second] of [
      ['the one that hears of it first', NOW, NOW + 5],
      ['the other one', NOW + 5, NOW],
    ] as const) {
      it(`keeps one of two with the same id: the earlier, here that of ${name}`, () => {
        const [a, b] = [tab(), tab()];
        const start = `${NAME}:${START}`.length;
        const ofA = writesOf(() => a.add(message('r', {text: 'a'}), first));
        const ofB = writesOf(() => b.add(message('r', {text: 'b'}), second));
        const told: (Message | undefined)[] = [];
        const removals = writesOf(() => {
          for (const [key, value] of ofB) told.push(a.follow(key.slice(start), value));
          for (const [key, value] of ofA) told.push(b.follow(key.slice(start), value));
        });
        for (const each of [a, b]) for (const [key, value] of removals) each.follow(key.slice(start), value);
        expect(told.filter(Boolean)).to.have.length(1);
        const winner = first < second ? 'a' : 'b';
        for (const each of [a, b, tab()]) expect(each.all().map(({text}) => text)).to.deep.equal([winner]);
        expect(storedKeys()).to.have.length(1);
      });
    }

    it('that were closed over the same message: the first one counts', () => {
      const a = tab();
      a.add(message('x'), NOW);
      const value = localStorage.getItem(storedKeys()[0]!)!;
      localStorage.setItem(storedKeys()[0]!.replace(/.\.x$/, 'z.x'), value);
      expect(storedKeys()).to.have.length(2);
      const kept = storedKeys()[0];
      expect(ids(tab())).to.deep.equal(['x']);
      expect(storedKeys()).to.deep.equal([kept]);
    });
  });

  describe('with broken records', () => {
    const broken = ['', '{', 'null', '5', '"Hi"', '[]', '{}', '{"text": 5, "role": "agent", "sentAt": 1}'];

    it('leaves out what cannot be read', () => {
      const thread = new Thread(storage('local'), START);
      thread.add(message('a'), NOW);
      thread.add(message('b'), NOW);
      const [, second] = storedKeys();
      for (const value of broken) {
        localStorage.setItem(second!, value);
        const after = new Thread(storage('local'), START);
        expect(after.at(1), value).to.equal(undefined);
        expect([ids(after), after.findLast(() => true)!.id], value).to.deep.equal([['a'], 'a']);
        after.replace(message('b'));
        expect(ids(after), 'put right').to.deep.equal(['a', 'b']);
      }
    });

    it('leaves out a message that nobody could draw: without a role, or without its time', () => {
      const thread = new Thread(storage('local'), START);
      thread.add(message('a'), NOW);
      for (const value of [
        '{"text": "Hi"}',
        '{"text": "Hi", "role": "agent"}',
        '{"text": "Hi", "role": "agent", "sentAt": null}',
        '{"text": "Hi", "role": "agent", "sentAt": "today"}',
        '{"text": "Hi", "role": "agent", "sentAt": 1e300}',
        '{"text": "Hi", "sentAt": 1}',
      ]) {
        localStorage.setItem(storedKeys()[0]!, value);
        expect(new Thread(storage('local'), START).at(0), value).to.equal(undefined);
      }
    });

    it('is not broken by keys that are none of its own', () => {
      for (const key of ['', 'x', '000000000', '000000000.', '!!!!!!!!!.x', 'zzzzzzzz.short']) {
        localStorage.setItem(`${NAME}:${START}${key}`, '{');
      }
      const thread = new Thread(storage('local'), START);
      expect(thread.all()).to.deep.equal([]);
      thread.add(message('a'), NOW);
      expect(thread.all().map(({id}) => id)).to.deep.equal(['a']);
    });
  });
});

describe('the storage of a thread', () => {
  afterEach(() => {
    sinon.restore();
    localStorage.clear();
  });

  const refuse = (method: 'setItem' | 'getItem') =>
    sinon.stub(Storage.prototype, method).throws(new DOMException('full', 'QuotaExceededError'));

  it('keeps in memory what finds no room, and says so', () => {
    const place = storage('local');
    place.set('a', '1');
    const full = refuse('setItem');
    place.set('a', '2');
    place.set('b', '3');
    expect([place.get('a'), place.get('b'), place.troubles.length > 0]).to.deep.equal(['2', '3', true]);
    expect([...new Set(place.keys(''))].sort()).to.deep.equal(['a', 'b']);
    full.restore();
    place.set('a', '4');
    expect([place.get('a'), localStorage.getItem(`${NAME}:a`)]).to.deep.equal(['4', '4']);
    place.remove('b');
    expect(place.get('b')).to.equal(null);
  });

  it('names a piece once, also where its latest state found no room', () => {
    const place = storage('local');
    place.set('a', '1');
    refuse('setItem');
    place.set('a', '2');
    expect(place.keys('')).to.deep.equal(['a']);
  });

  it('loses no message whose latest state found no room', () => {
    const place = storage('local');
    const thread = new Thread(place, START);
    thread.add(message('a'), NOW);
    const full = refuse('setItem');
    thread.replace(message('a', {delivery: 'sent'}));
    full.restore();
    expect(ids(new Thread(place, START))).to.deep.equal(['a']);
    expect(ids(new Thread(storage('local'), START)), 'after a reload').to.deep.equal(['a']);
  });

  it('makes room as long as there is any to make', () => {
    const full = refuse('setItem');
    let rooms = 3;
    const place = new ThreadStorage('local', NAME, {
      onChange: () => {},
      onTrouble: () => expect.fail('there is room'),
      makeRoom: () => {
        if (--rooms === 0) full.restore();
        return rooms >= 0;
      },
    });
    place.set('a', '1');
    expect(localStorage.getItem(`${NAME}:a`)).to.equal('1');
  });

  it('works in memory where the browser blocks it', () => {
    const blocked = sinon.stub(window, 'localStorage').get(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const place = storage('local');
    place.set('a', '1');
    expect([place.get('a'), place.keys(''), place.troubles.length]).to.deep.equal(['1', ['a'], 1]);
    blocked.restore();
    expect(localStorage.length).to.equal(0);
  });

  it('hears of its own pieces only, and only while it is connected', () => {
    const place = storage('local');
    tell(`${NAME}:early`, '1');
    place.connect();
    tell(`${NAME}:a`, '1');
    tell(`${NAME}:`, null);
    tell(`${NAME}2:a`, '1');
    tell(null, null);
    tell(`${NAME}:a`, '1', sessionStorage);
    place.disconnect();
    tell(`${NAME}:late`, '1');
    expect(place.changes).to.deep.equal([
      ['a', '1'],
      ['', null],
    ]);
  });
});

describe('the conversation that is kept', () => {
  const stores: ConversationStore[] = [];

  beforeEach(() => sinon.stub(console, 'warn'));

  afterEach(() => {
    for (const store of stores.splice(0)) store.disconnect();
    sinon.restore();
    localStorage.clear();
  });

  /** A store as of one tab, with all that it tells. */
  function converse(kind = 'local', more: Partial<ConversationNeeds> = {}) {
    const target = Object.assign(document.createElement('div'), {storage: kind, id: 'shop'});
    const told: string[] = [];
    for (const type of ['chat-message', 'chat-delivery', 'chat-handoff', 'chat-error'] as const) {
      target.addEventListener(type, (event: Event) => {
        const {text, delivery} = (event as Event & {message?: Message}).message ?? {};
        told.push([type, text, delivery].filter(Boolean).join(' '));
      });
    }
    const store = new ConversationStore({
      target,
      situation: () => ({texts: {online: '', offline: '', handoff: ''}, assistant: false, stretchAt: () => undefined}),
      word: (text) => (typeof text === 'string' ? text : text({...launcherStrings, ...panelStrings})),
      onChange: () => {},
      delivers: () => true,
      ...more,
    });
    stores.push(store);
    return Object.assign(store, {told});
  }

  const states = (store: ConversationStore) => store.messages.map(({text, delivery}) => `${text}: ${delivery}`);

  it('sends the oldest first, and settles one after another', () => {
    const store = converse();
    for (const text of ['One', 'Two', 'Three']) store.send(text, NOW);
    expect(store.nextToSend!.text).to.equal('One');
    store.settle(store.nextToSend!, 'sent');
    expect(store.nextToSend!.text).to.equal('Two');
    store.settle(store.nextToSend!, 'failed');
    expect(store.nextToSend!.text).to.equal('Three');
    store.settle(store.nextToSend!, 'sent');
    expect(store.nextToSend).to.equal(undefined);
    expect(states(store)).to.deep.equal(['One: sent', 'Two: failed', 'Three: sent']);
    expect(store.told.filter((each) => each.startsWith('chat-delivery'))).to.deep.equal([
      'chat-delivery One sent',
      'chat-delivery Two failed',
      'chat-delivery Three sent',
    ]);
  });

  it('does not send what goes nowhere', () => {
    const store = converse('local', {delivers: () => false});
    store.send('One', NOW);
    expect([store.nextToSend, store.at(0)!.delivery]).to.deep.equal([undefined, undefined]);
  });

  it('goes on after a reload with what was not taken yet', () => {
    const before = converse();
    for (const text of ['One', 'Two']) before.send(text, NOW);
    before.settle(before.nextToSend!, 'sent');
    const after = converse();
    expect([after.id, after.nextToSend!.text]).to.deep.equal([before.id, 'Two']);
    expect(after.nextToSend).to.deep.equal(before.nextToSend);
    expect(states(after)).to.deep.equal(['One: sent', 'Two: sending']);
  });

  it('does not read a long thread to know that nothing waits', () => {
    const before = converse();
    for (let i = 0; i < 1000; i++) before.send(`${i}`, NOW);
    for (let next = before.nextToSend; next; next = before.nextToSend) before.settle(next, 'sent');
    before.see();
    const get = sinon.spy(Storage.prototype, 'getItem');
    const after = converse();
    expect([after.length, after.nextToSend, after.unread]).to.deep.equal([1000, undefined, 0]);
    expect(get.callCount).to.be.at.most(2);
  });

  it('does not read a long thread again when another tab has changed nothing but its record', () => {
    const writer = converse();
    for (let i = 0; i < 1000; i++) writer.receive({text: `${i}`}, NOW);
    const reader = converse();
    reader.connect();
    const [record] = writesOf(() => writer.see());
    const get = sinon.spy(Storage.prototype, 'getItem');
    tell(...record!);
    expect(reader.unread).to.equal(0);
    expect(get.callCount).to.be.at.most(2);
  });

  it('tries a refused message again as the last one, with its id', () => {
    const store = converse();
    for (const text of ['One', 'Two']) store.send(text, NOW);
    const {id} = store.nextToSend!;
    store.settle(store.nextToSend!, 'failed');
    store.settle(store.nextToSend!, 'sent');
    store.retry(id, NOW + 5);
    expect(states(store)).to.deep.equal(['Two: sent', 'One: sending']);
    expect(store.nextToSend!.id).to.equal(id);
    store.settle(store.nextToSend!, 'sent');
    expect([states(store), states(converse())]).to.deep.equal([
      ['Two: sent', 'One: sent'],
      ['Two: sent', 'One: sent'],
    ]);
  });

  it('tries nothing again that was not refused', () => {
    const store = converse();
    for (const text of ['One', 'Two']) store.send(text, NOW);
    const before = store.messages;
    store.retry(before[0]!.id, NOW + 5);
    store.retry('nobody', NOW + 5);
    expect(store.messages).to.deep.equal(before);
  });

  it('does not bring back a message that is gone when the answer to it comes', () => {
    const store = converse();
    store.send('One', NOW);
    const one = store.nextToSend!;
    store.clear();
    store.send('Two', NOW);
    store.settle(one, 'sent');
    expect(states(store)).to.deep.equal(['Two: sending']);
    expect(store.told.some((each) => each.startsWith('chat-delivery'))).to.equal(false);
  });

  it('takes an answer once, whoever brings it', () => {
    const store = converse();
    store.take(message('a', {role: 'agent', text: 'Hi'}), NOW);
    store.take(message('a', {role: 'agent', text: 'Hi again'}), NOW + 5);
    converse().take(message('a', {role: 'agent', text: 'Hi again'}), NOW + 5);
    expect(store.messages.map(({text}) => text)).to.deep.equal(['Hi']);
    expect(converse().messages).to.have.length(1);
    expect(store.told).to.deep.equal(['chat-message Hi']);
    expect(store.unread).to.equal(1);
  });

  it('is handed over once for each handoff that a server tells', () => {
    const store = converse();
    store.handOff(NOW, 'h1');
    store.handOff(NOW, 'h1');
    converse().handOff(NOW, 'h1');
    store.handOff(NOW, 'h2');
    expect(store.told).to.deep.equal(['chat-handoff', 'chat-handoff']);
    expect(store.handledBy).to.equal('people');
    store.handOff(NOW);
    store.handOff(NOW);
    expect(store.told).to.have.length(4);
  });

  it('still knows a server’s handoff after one of the page’s own', () => {
    const store = converse();
    store.handOff(NOW, 'h1');
    store.handOff(NOW);
    store.handOff(NOW, 'h1');
    expect(store.told).to.deep.equal(['chat-handoff', 'chat-handoff']);
  });

  it('is forgotten whole, and says which one', () => {
    const store = converse();
    const forgotten: string[] = [];
    store.onForget = (id) => forgotten.push(id);
    store.send('One', NOW);
    store.settle(store.nextToSend!, 'sent');
    store.send('Two', NOW);
    const {id} = store;
    store.clear();
    expect(forgotten).to.deep.equal([id]);
    expect(store.id).not.to.equal(id);
    expect([store.length, store.nextToSend, store.unread]).to.deep.equal([0, undefined, 0]);
    expect(storedKeys()).to.deep.equal([]);
  });

  it('sets aside a record that nobody can read, and begins anew', () => {
    for (const broken of ['{', 'null', '5', '{}', '{"version": 99, "id": "x"}', '{"version": 1}']) {
      localStorage.clear();
      localStorage.setItem('office-hours-chat:shop:', broken);
      const store = converse();
      expect(localStorage.getItem('office-hours-chat:shop:unreadable'), broken).to.equal(broken);
      store.send('One', NOW);
      expect(states(converse()), broken).to.deep.equal(['One: sending']);
    }
  });

  describe('in two tabs', () => {
    /** Brings what one tab writes to the others. */
    const relay = (work: () => void) => writesOf(work).forEach((write) => tell(...write));
    const pair = () => [converse(), converse()] as const;

    it('is the same in both, message by message', () => {
      const [a, b] = pair();
      b.connect();
      relay(() => a.send('One', NOW));
      relay(() => a.settle(a.nextToSend!, 'sent'));
      relay(() => a.receive({text: 'Hi', author: 'Marie'}, NOW));
      expect([b.id, b.messages]).to.deep.equal([a.id, a.messages]);
      expect(b.told.at(-1)).to.equal('chat-message Hi');
      expect([b.nextToSend, b.unread]).to.deep.equal([undefined, 1]);
      relay(() => a.see());
      expect(b.unread).to.equal(0);
    });

    it('is sent by either', () => {
      const [a, b] = pair();
      a.connect();
      relay(() => b.send('One', NOW));
      expect(a.nextToSend!.text).to.equal('One');
      a.disconnect();
      b.connect();
      relay(() => a.settle(a.nextToSend!, 'sent'));
      expect([b.nextToSend, states(b)]).to.deep.equal([undefined, ['One: sent']]);
    });

    it('is forgotten in both', () => {
      const [a, b] = pair();
      b.connect();
      relay(() => a.send('One', NOW));
      relay(() => a.clear());
      expect([b.length, b.nextToSend, storedKeys()]).to.deep.equal([0, undefined, []]);
      b.disconnect();
      a.connect();
      relay(() => b.send('Two', NOW));
      expect([a.id, states(a)]).to.deep.equal([b.id, ['Two: sending']]);
    });

    it('tells of every message in both, the first one too', () => {
      const [a, b] = pair();
      b.connect();
      relay(() => a.send('One', NOW));
      relay(() => a.send('Two', NOW));
      expect(b.told).to.deep.equal(['chat-message One sending', 'chat-message Two sending']);
    });

    it('does not tell of a message again that is tried again', () => {
      const a = converse();
      a.send('One', NOW);
      const b = converse();
      b.connect();
      relay(() => a.settle(a.nextToSend!, 'failed'));
      relay(() => a.retry(a.at(0)!.id, NOW + 5));
      expect(states(b)).to.deep.equal(['One: sending']);
      expect(b.told.filter((each) => each.startsWith('chat-message'))).to.deep.equal([]);
    });
  });
});
