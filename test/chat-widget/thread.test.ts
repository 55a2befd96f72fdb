import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import {type ConversationNeeds, ConversationStore} from '../../src/chat-widget/conversation-store.js';
import {NEWS, ThreadStorage} from '../../src/chat-widget/thread-storage.js';
import {Thread} from '../../src/chat-widget/thread.js';
import type {Message} from '../../src/domain/message.js';
import {english} from '../support/strings.js';
import {waitUntil} from '../support/wait.js';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const REACH_ME = 'You can reach me.';
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
    isReplaced: () => false,
    onClear: () => changes.push(['everything', null]),
    onTrouble: (error: unknown) => troubles.push(error),
    makeRoom: () => false,
  };
  return Object.assign(new ThreadStorage(kind, name, needs), {changes, troubles, needs});
}

/** What the browser tells all other tabs when one of them writes. */
const tell = (
  key: string | null,
  newValue: string | null,
  oldValue: string | null = null,
  storageArea = localStorage,
) => dispatchEvent(new StorageEvent('storage', {key, newValue, oldValue, storageArea}));

type Write = [key: string, value: string | null, before: string | null];

/** What a piece of code writes, and with null removes; and what was there before. */
function writesOf(work: () => void): Write[] {
  const before = new Map(Object.entries(localStorage) as [string, string][]);
  work();
  const after = new Map(Object.entries(localStorage) as [string, string][]);
  return [
    ...[...before].filter(([key]) => !after.has(key)).map(([key, old]): Write => [key, null, old]),
    ...[...after]
      .filter(([key, value]) => before.get(key) !== value)
      .map(([key, value]): Write => [key, value, before.get(key) ?? null]),
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
        expect([ids(thread), ids(again())], 'the latest stays').to.deep.equal([['d'], ['d']]);
        thread.remove('d');
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
      isReplaced: () => false,
      onClear: () => {},
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

  it('works in memory where the browser lets nobody see what is there', () => {
    const refused = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    sinon.stub(window, 'localStorage').get(() => new Proxy({setItem: refused}, {ownKeys: refused}));
    const place = storage('local');
    place.set('a', '1');
    expect([place.get('a'), place.keys(''), place.isShared]).to.deep.equal(['1', ['a'], false]);
    expect(place.troubles).to.have.length(1);
  });

  it('hears of its own pieces only, and only while it is connected', () => {
    const place = storage('local');
    tell(`${NAME}:early`, '1');
    place.connect();
    tell(`${NAME}:a`, '1');
    tell(`${NAME}:`, null);
    tell(`${NAME}2:a`, '1');
    tell(null, null);
    tell(`${NAME}:a`, '1', null, sessionStorage);
    place.disconnect();
    tell(`${NAME}:late`, '1');
    expect(place.changes).to.deep.equal([
      ['a', '1'],
      ['', null],
      ['everything', null],
    ]);
  });

  describe('in two tabs', () => {
    const tabs: ReturnType<typeof storage>[] = [];
    const tab = (kind = 'local', name = NAME) => {
      const place = storage(kind, name);
      place.connect();
      tabs.push(place);
      return place;
    };

    afterEach(() => {
      for (const place of tabs.splice(0)) place.disconnect();
    });

    it('gives what found no room to the other one, with each change, until it is removed', async () => {
      const [a, b] = [tab(), tab()];
      refuse('setItem');
      a.set('x', '1');
      await waitUntil(() => b.get('x') === '1');
      expect(b.keys('')).to.deep.equal(['x']);
      a.set('x', '2');
      await waitUntil(() => b.get('x') === '2');
      a.remove('x');
      await waitUntil(() => b.get('x') === null);
      expect(b.keys('')).to.deep.equal([]);
      expect(b.changes).to.deep.equal([
        ['x', '1'],
        ['x', '2'],
        ['x', null],
      ]);
      expect(a.changes, 'nobody is told of their own doing').to.deep.equal([]);
    });

    it('lets either remove what found no room', async () => {
      const [a, b] = [tab(), tab()];
      refuse('setItem');
      a.set('x', '1');
      await waitUntil(() => b.get('x') === '1');
      b.remove('x');
      await waitUntil(() => a.get('x') === null);
      expect(a.changes).to.deep.equal([['x', null]]);
    });

    it('goes by the storage again as soon as there is room', async () => {
      const [a, b] = [tab(), tab()];
      const full = refuse('setItem');
      a.set('x', '1');
      await waitUntil(() => b.get('x') === '1');
      full.restore();
      for (const write of writesOf(() => a.set('x', '2'))) tell(...write);
      expect(b.get('x')).to.equal('2');
      localStorage.setItem(`${NAME}:x`, '3');
      expect(b.get('x')).to.equal('3');
    });

    it('says nothing more of what found room', async () => {
      const [a, b] = [tab(), tab()];
      a.set('x', '1');
      a.remove('x');
      a.tell('the end');
      await waitUntil(() => b.changes.length);
      expect(b.changes).to.deep.equal([[NEWS, 'the end']]);
    });

    it('brings news to the other one, which are not kept', async () => {
      const [a, b] = [tab(), tab()];
      for (const news of ['One', 'Two']) a.tell(news);
      await waitUntil(() => b.changes.length > 1);
      expect(b.changes).to.deep.equal([
        [NEWS, 'One'],
        [NEWS, 'Two'],
      ]);
      expect([a.changes, a.keys(''), b.keys(''), storedKeys()]).to.deep.equal([[], [], [], []]);
    });

    it('brings news to those of the same name only, and only while they are connected', async () => {
      const [a, gone, elsewhere, b] = [tab(), tab(), tab('local', `${NAME}2`), tab()];
      gone.disconnect();
      a.tell('One');
      await waitUntil(() => b.changes.length);
      a.disconnect();
      a.tell('Two');
      tab().tell('Three');
      await waitUntil(() => b.changes.length > 1);
      expect(b.changes.map(([, news]) => news)).to.deep.equal(['One', 'Three']);
      expect([gone.changes, elsewhere.changes]).to.deep.equal([[], []]);
    });

    it('tells nobody where tabs share nothing, also where the browser blocks the storage', () => {
      const channel = sinon.spy(window, 'BroadcastChannel');
      const apart = [tab('none'), tab('session')];
      sinon.stub(window, 'localStorage').get(() => {
        throw new DOMException('blocked', 'SecurityError');
      });
      apart.push(tab());
      for (const place of apart) {
        place.set('x', '1');
        place.tell('news');
        expect([place.isShared, place.get('x')]).to.deep.equal([false, '1']);
        place.remove('x');
      }
      expect(channel.callCount).to.equal(0);
    });

    it('is still shared where it is full', () => {
      const place = tab();
      refuse('setItem');
      place.set('x', '1');
      expect(place.isShared).to.equal(true);
    });

    it('goes without news where the browser blocks those', () => {
      sinon.stub(window, 'BroadcastChannel').throws(new DOMException('blocked', 'SecurityError'));
      const place = tab();
      place.tell('news');
      refuse('setItem');
      place.set('x', '1');
      tell(`${NAME}:y`, '1');
      place.remove('x');
      expect([place.get('x'), place.changes]).to.deep.equal([null, [['y', '1']]]);
    });
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
    const needs = {
      target,
      situation: () => ({texts: {online: '', offline: '', handoff: ''}, assistant: false, stretchAt: () => undefined}),
      word: (text: Parameters<ConversationNeeds['word']>[0]) => (typeof text === 'string' ? text : text(english)),
      onChange: () => {},
      delivers: () => true,
      ...more,
    };
    const store = new ConversationStore(needs);
    stores.push(store);
    return Object.assign(store, {told, needs});
  }

  const handoffs = (store: {told: string[]}) => store.told.filter((each) => each === 'chat-handoff').length;
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

  describe('in a storage that the page’s own code has cleared', () => {
    const failing = (store: ConversationStore, ...texts: string[]) => texts.forEach((text) => store.send(text, NOW));

    it('keeps what is written from then on', () => {
      const before = converse();
      failing(before, 'One');
      before.settle(before.nextToSend!, 'sent');
      localStorage.clear();
      failing(before, 'Two');
      const after = converse();
      expect([after.id, states(after)]).to.deep.equal([before.id, ['Two: sending']]);
    });

    it('keeps what is on its way, whoever notices first', () => {
      const noticing: [string, () => unknown][] = [
        ['somebody writes', () => stores.at(-1)!.send('Two', NOW)],
        ['the page is left', () => dispatchEvent(new PageTransitionEvent('pagehide'))],
        ['another tab did it', () => tell(null, null)],
      ];
      for (const [what, notice] of noticing) {
        const before = converse();
        before.connect();
        failing(before, 'One');
        localStorage.clear();
        notice();
        const after = converse();
        expect(states(after)[0], what).to.equal('One: sending');
        expect(after.pageOf(after.nextToSend!)).to.equal(location.origin + location.pathname);
        after.clear();
        before.disconnect();
        localStorage.clear();
      }
    });

    it('brings nothing back that has gone already', () => {
      const before = converse();
      before.connect();
      failing(before, 'One');
      before.settle(before.nextToSend!, 'sent');
      localStorage.clear();
      dispatchEvent(new PageTransitionEvent('pagehide'));
      tell(null, null);
      expect(storedKeys()).to.deep.equal([]);
    });
  });

  it('finds what is on its way also where the record cannot be read', () => {
    for (const record of ['{"version":1,', '{"version":2,"id":"x"}', undefined]) {
      const before = converse();
      before.send('One', NOW);
      if (record === undefined) localStorage.removeItem('office-hours-chat:shop:');
      else localStorage.setItem('office-hours-chat:shop:', record);
      const after = converse();
      expect([after.id, states(after), after.hasBegun]).to.deep.equal([before.id, ['One: sending'], true]);
      expect(converse().id).to.equal(before.id);
      after.clear();
    }
  });

  it('never gives up what is on its way, neither for room nor for being too long', () => {
    const store = converse();
    store.send('Precious', NOW);
    for (let i = 0; i < 10_005; i++) store.receive({text: `${i}`}, NOW);
    expect([store.length, store.at(0)!.text, store.nextToSend?.text]).to.deep.equal([10_000, 'Precious', 'Precious']);
    store.clear();
    for (let i = 0; i < 60; i++) store.send(`${i}`, NOW);
    let refusals = 3;
    const set = Storage.prototype.setItem;
    const full = sinon.stub(Storage.prototype, 'setItem').callsFake(function (this: Storage, key, value) {
      if (refusals-- > 0) throw new DOMException('full', 'QuotaExceededError');
      set.call(this, key, value);
    });
    store.send('Last', NOW);
    full.restore();
    expect(states(store)).to.have.length(61);
    expect(store.isTrimmed).to.equal(false);
  });

  it('gives up nothing for a message that would never fit', () => {
    const store = converse();
    for (let i = 0; i < 60; i++) store.receive({text: `${i}`}, NOW);
    store.send('x'.repeat(6_000_000), NOW);
    expect([store.length, converse().length]).to.deep.equal([61, 60]);
  });

  it('keeps its order and its ids whatever a clock says', () => {
    const store = converse();
    for (const now of [Date.parse('9999-12-31'), NOW, 7e15]) store.send(`${now}`, now);
    for (let next = store.nextToSend; next; next = store.nextToSend) store.settle(next, 'sent');
    const ids = store.messages.map(({id}) => id);
    expect(converse().messages.map(({id}) => id)).to.have.members(ids);
    expect(states(converse()).every((each) => each.endsWith('sent'))).to.equal(true);
  });

  it('knows how long to wait for a server, also by a clock that was put right since', () => {
    const store = converse();
    store.wait(NOW, 5000);
    expect([store.waitFrom(NOW), converse().waitFrom(NOW + 2000)]).to.deep.equal([5000, 3000]);
    expect(store.waitFrom(NOW - 3 * 3_600_000)).to.equal(0);
    for (const odd of ['', 'x', '1e300', 'NaN,NaN']) {
      localStorage.setItem('office-hours-chat:shop:wait', odd);
      expect(store.waitFrom(NOW) > 0, odd).to.equal(false);
    }
  });

  it('knows what a clock lacks, until that is put right or a day has gone', () => {
    const [HOUR, store] = [3_600_000, converse()];
    store.noteClockError(-3 * HOUR, NOW); // it goes three hours ahead
    const shown = NOW + 3 * HOUR;
    expect(store.clockErrorAt(shown)).to.equal(-3 * HOUR);
    expect(converse().clockErrorAt(shown + 5 * HOUR)).to.equal(-3 * HOUR);
    expect(store.clockErrorAt(NOW + HOUR), 'it was put right').to.equal(0);
    expect(store.clockErrorAt(shown + 25 * HOUR), 'nobody knows by now').to.equal(0);
    store.noteClockError(NaN, NOW + 2 * HOUR);
    expect(store.clockErrorAt(shown + 2 * HOUR), 'a server without a clock').to.equal(-3 * HOUR);
    store.noteClockError(0, NOW + 2 * HOUR);
    expect(store.clockErrorAt(NOW + 2 * HOUR)).to.equal(0);
    for (const odd of ['9e15', '1e300', 'x', '-3,x']) {
      localStorage.setItem('office-hours-chat:shop:clock', odd);
      expect(store.clockErrorAt(NOW), odd).to.equal(0);
    }
  });

  it('is up to date again in an element that was out of the page meanwhile', () => {
    const [here, there] = [converse(), converse()];
    here.connect();
    here.send('One', NOW);
    const same = converse();
    here.disconnect();
    same.settle(same.nextToSend!, 'sent');
    same.send('Two', NOW);
    here.connect();
    expect([states(here), here.nextToSend?.text]).to.deep.equal([['One: sent', 'Two: sending'], 'Two']);
    here.disconnect();
    there.clear();
    here.connect();
    expect([here.length, here.nextToSend]).to.deep.equal([0, undefined]);
  });

  it('is another one’s with another id, also where that begins alike', () => {
    const [a, b] = ['x', 'x:y'].map((id) => {
      const target = Object.assign(document.createElement('div'), {storage: 'local', id});
      return new ConversationStore({...converse('none').needs, target});
    });
    for (const store of [a!, b!]) store.send('One', NOW);
    a!.clear();
    expect([a!.length, b!.length]).to.deep.equal([0, 1]);
    expect(storedKeys()).to.not.deep.equal([]);
  });

  it('knows on which page was written what is on its way, in other tabs and after a reload', () => {
    const home = location.href;
    const before = converse();
    before.send('One', NOW);
    history.replaceState(null, '', '/elsewhere?token=secret#top');
    const after = converse();
    after.send('Two', NOW);
    const pages = after.messages.map((message) => after.pageOf(message));
    history.replaceState(null, '', home);
    const {origin, pathname} = new URL(home);
    expect(pages).to.deep.equal([origin + pathname, `${origin}/elsewhere`]);
    after.settle(after.nextToSend!, 'sent');
    expect(Object.values(localStorage).filter((each) => String(each) === origin + pathname)).to.deep.equal([]);
  });

  it('takes the reply along to the end where a message that was refused is tried again', () => {
    const closed = {until: Infinity, change: NOW + 1, isOpen: false};
    const texts = {online: '', offline: 'Offline.', handoff: ''};
    const store = converse('local', {situation: () => ({texts, assistant: false, stretchAt: () => closed})});
    store.send('One', NOW);
    store.send('Two', NOW);
    store.settle(store.at(0)!, 'failed');
    store.retry(store.at(0)!.id, NOW);
    expect(store.messages.map(({text}) => text)).to.deep.equal(['Two', 'One', 'Offline.']);
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
    expect(handoffs(store)).to.equal(2);
    expect(store.handledBy).to.equal('people');
    store.handOff(NOW);
    store.handOff(NOW);
    expect(handoffs(store)).to.equal(4);
  });

  it('says once that people take over, until an assistant answers again', () => {
    const store = converse();
    const lines = () => store.messages.filter(({role}) => role === 'system').map(({text}) => text);
    store.handOff(NOW, 'h1');
    store.handOff(NOW);
    converse().handOff(NOW, 'h2');
    expect(lines()).to.deep.equal([english.handedOver]);
    store.receive({text: 'Hi', role: 'agent'}, NOW);
    store.handOff(NOW);
    expect(lines()).to.have.length(1);
    store.receive({text: 'Beep', role: 'assistant'}, NOW);
    store.handOff(NOW);
    store.handOff(NOW);
    expect(lines()).to.deep.equal([english.handedOver, english.handedOver]);
    expect(store.told.filter((each) => each.startsWith('chat-message Our team'))).to.have.length(2);
    store.receive({text: 'Beep', role: 'assistant'}, NOW);
    store.receive({text: 'Hi', role: 'agent'}, NOW);
    store.handOff(NOW);
    expect(lines(), 'a person answers already').to.have.length(2);
  });

  it('says that people take over before the event, and before the automatic reply', () => {
    const stretch = {until: Infinity, change: Infinity, isOpen: true};
    const store = converse('local', {
      situation: () => ({
        ...{texts: {online: 'One moment', offline: '', handoff: ''}, assistant: true},
        stretchAt: () => stretch,
      }),
    });
    store.send('Hello', NOW);
    store.handOff(NOW);
    expect(store.told).to.deep.equal([
      'chat-message Hello sending',
      `chat-message ${english.handedOver}`,
      'chat-handoff',
      'chat-message One moment',
    ]);
  });

  it('says nothing of people where that text is blank', () => {
    const store = converse('local', {word: () => ''});
    store.handOff(NOW);
    expect([store.messages, handoffs(store), store.handledBy]).to.deep.equal([[], 1, 'people']);
  });

  it('still knows a server’s handoff after one of the page’s own', () => {
    const store = converse();
    store.handOff(NOW, 'h1');
    store.handOff(NOW);
    store.handOff(NOW, 'h1');
    expect(handoffs(store)).to.equal(2);
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

  it('has begun once the visitor has said something', () => {
    const store = converse();
    store.receive({text: 'Hi'}, NOW);
    store.handOff(NOW);
    store.send(' ', NOW);
    expect([store.hasBegun, converse().hasBegun]).to.deep.equal([false, false]);
    store.send('One', NOW);
    expect([store.hasBegun, converse().hasBegun]).to.deep.equal([true, true]);
    store.clear();
    expect([store.hasBegun, converse().hasBegun]).to.deep.equal([false, false]);
  });

  it('knows how the visitor can be reached, says so once, and forgets it', () => {
    const store = converse();
    store.send('One', NOW);
    expect(store.contact).to.equal(undefined);
    store.leaveContact({email: ''}, REACH_ME, NOW);
    expect([store.contact, store.length], 'would rather not').to.deep.equal([{email: ''}, 1]);
    const marie = {email: 'marie@shop.example', name: 'Marie'};
    for (let i = 0; i < 2; i++) store.leaveContact(marie, REACH_ME, NOW);
    expect([store.contact, converse().contact]).to.deep.equal([marie, marie]);
    expect(states(store)).to.deep.equal(['One: sending', `${REACH_ME}: sending`]);
    store.leaveContact({email: ''}, REACH_ME, NOW);
    expect([converse().contact, store.length], 'would rather not any more').to.deep.equal([{email: ''}, 2]);
    store.clear();
    expect([store.contact, converse().contact]).to.deep.equal([undefined, undefined]);
  });

  it('answers nothing to an address', () => {
    const stretch = {until: Infinity, change: Infinity, isOpen: true};
    const store = converse('local', {
      situation: () => ({
        ...{texts: {online: 'One moment', offline: '', handoff: ''}, assistant: false},
        stretchAt: () => stretch,
      }),
    });
    store.leaveContact({email: 'marie@shop.example'}, REACH_ME, NOW);
    expect(store.messages.map(({role}) => role)).to.deep.equal(['visitor']);
    store.send('One', NOW);
    expect(store.messages.map(({role}) => role)).to.deep.equal(['visitor', 'visitor', 'auto']);
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

  describe('in a storage that is almost full', () => {
    /** Room for what is there now, and for a little less than that at the next message. */
    function fill(store: ConversationStore) {
      for (let i = 0; i < 60; i++) store.receive({text: `Line ${i}`, author: 'Paul'}, NOW);
      const size = () =>
        (Object.entries(localStorage) as [string, string][]).reduce(
          (sum, [key, value]) => sum + key.length + value.length,
          0,
        );
      const limit = size();
      const setItem = Storage.prototype.setItem;
      sinon.stub(Storage.prototype, 'setItem').callsFake(function (this: Storage, key, value) {
        const before = this.getItem(key);
        setItem.call(this, key, value);
        if (size() <= limit) return;
        if (before === null) this.removeItem(key);
        else setItem.call(this, key, before);
        throw new DOMException('full', 'QuotaExceededError');
      });
    }

    it('makes room by forgetting the oldest messages, and knows that it has', () => {
      const store = converse();
      fill(store);
      expect(store.isTrimmed).to.equal(false);
      store.receive({text: 'One more', author: 'Paul'}, NOW);
      expect([store.isTrimmed, converse().isTrimmed]).to.deep.equal([true, true]);
      expect([store.at(0)!.text, store.at(-1)!.text, store.length]).to.deep.equal(['Line 7', 'One more', 54]);
      expect(converse().messages).to.deep.equal(store.messages);
      expect(console.warn, 'nothing went wrong').to.have.property('callCount', 0);
      store.clear();
      expect([store.isTrimmed, converse().isTrimmed]).to.deep.equal([false, false]);
    });

    it('loses nothing of the record that is kept while room is made', () => {
      const store = converse();
      fill(store);
      const contact = {email: `${'m'.repeat(100)}@shop.example`};
      store.leaveContact(contact, REACH_ME, NOW);
      for (const each of [store, converse()]) {
        expect([each.contact, each.isTrimmed, each.hasBegun]).to.deep.equal([contact, true, true]);
      }
    });
  });

  describe('of a page that comes back whole from the browser’s cache', () => {
    const turn = (persisted: boolean) => dispatchEvent(new PageTransitionEvent('pageshow', {persisted}));

    it('has what was said, seen and left in other tabs meanwhile', () => {
      const here = converse();
      here.connect();
      here.send('One', NOW);
      const there = converse();
      there.settle(there.nextToSend!, 'sent');
      there.receive({text: 'Hi', author: 'Paul'}, NOW);
      there.leaveContact({email: 'marie@shop.example'}, REACH_ME, NOW);
      there.see();
      expect(here.length).to.equal(1);
      turn(true);
      expect([here.id, here.messages]).to.deep.equal([there.id, there.messages]);
      expect(here.nextToSend).to.deep.equal(there.nextToSend);
      expect([here.contact, here.unread]).to.deep.equal([{email: 'marie@shop.example'}, 0]);
    });

    it('is the one that began in another tab, or none where it was ended there', () => {
      const here = converse();
      here.connect();
      here.send('One', NOW);
      const there = converse();
      there.clear();
      turn(true);
      expect([here.length, here.nextToSend]).to.deep.equal([0, undefined]);
      there.send('Two', NOW);
      turn(true);
      expect([here.id, states(here)]).to.deep.equal([there.id, ['Two: sending']]);
    });

    it('goes on where nothing is kept for other tabs', () => {
      const here = converse('none');
      here.connect();
      here.send('One', NOW);
      const {id} = here;
      turn(true);
      expect([here.id, states(here)]).to.deep.equal([id, ['One: sending']]);
    });

    it('is not read again where the page was loaded anew, or the widget is gone', () => {
      const here = converse();
      here.connect();
      here.send('One', NOW);
      converse().send('Two', NOW);
      turn(false);
      expect(here.length).to.equal(1);
      here.disconnect();
      turn(true);
      expect(here.length).to.equal(1);
      here.connect();
      turn(true);
      expect(here.length).to.equal(2);
    });
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

    it('is drawn once for all that another tab has written by then', async () => {
      const onChange = sinon.spy();
      const a = converse();
      const b = converse('local', {onChange});
      b.connect();
      relay(() => a.send('One', NOW));
      onChange.resetHistory();
      for (let i = 0; i < 100; i++) relay(() => a.send(`${i}`, NOW));
      expect([b.length, b.nextToSend?.text]).to.deep.equal([101, 'One']);
      await waitUntil(() => onChange.callCount);
      expect(onChange.callCount).to.equal(1);
      relay(() => a.settle(a.nextToSend!, 'sent'));
      await waitUntil(() => onChange.callCount > 1);
      expect(b.nextToSend?.text).to.equal('0');
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

    it('keeps what another tab has just kept, also before it has heard of that', () => {
      const [a, b] = pair();
      a.send('One', NOW);
      const c = converse();
      for (const text of ['Hi', 'How can I help?']) a.receive({text}, NOW);
      expect(b.id).not.to.equal(a.id);
      const d = converse();
      c.leaveContact({email: 'marie@shop.example'}, REACH_ME, NOW);
      d.see();
      a.handOff(NOW, 'h1');
      c.see();
      const after = converse();
      expect([after.contact, after.handledBy, after.hasBegun]).to.deep.equal([
        {email: 'marie@shop.example'},
        'people',
        true,
      ]);
      expect(after.messages.map(({text}) => text)).to.include.members(['One', 'Hi', english.handedOver]);
    });

    it('counts as seen what was seen in either, whichever keeps something last', () => {
      const a = converse();
      for (const text of ['One', 'Two']) a.receive({text}, NOW);
      const b = converse();
      b.see();
      expect([a.unread, b.unread]).to.deep.equal([0, 0]);
      a.leaveContact({email: ''}, REACH_ME, NOW);
      expect([a.unread, b.unread, converse().unread]).to.deep.equal([0, 0, 0]);
    });

    it('does not unsee what another tab has not yet seen', () => {
      const a = converse();
      a.receive({text: 'One'}, NOW);
      const record = localStorage.getItem('office-hours-chat:shop:')!;
      a.see();
      localStorage.setItem('office-hours-chat:shop:', record); // by a tab that was late
      a.leaveContact({email: ''}, REACH_ME, NOW);
      expect([a.unread, converse().unread]).to.deep.equal([0, 0]);
    });

    it('takes nothing from the record of another conversation', () => {
      const a = converse();
      a.receive({text: 'Hi'}, NOW);
      const b = converse();
      b.clear();
      b.send('One', NOW);
      b.leaveContact({email: 'marie@shop.example'}, REACH_ME, NOW);
      a.see(); // has not yet heard that it was ended
      expect([a.contact, a.hasBegun]).to.deep.equal([undefined, false]);
    });

    it('shares how the visitor can be reached', () => {
      const [a, b] = pair();
      b.connect();
      relay(() => a.send('One', NOW));
      relay(() => a.leaveContact({email: 'marie@shop.example'}, REACH_ME, NOW));
      expect([b.contact, b.hasBegun, b.length]).to.deep.equal([{email: 'marie@shop.example'}, true, 2]);
      relay(() => a.clear());
      expect([b.contact, b.hasBegun, b.length]).to.deep.equal([undefined, false, 0]);
    });

    it('is the same in both where the storage is full, and is sent by either', async () => {
      const [a, b] = pair();
      for (const each of [a, b]) each.connect();
      const full = sinon.stub(Storage.prototype, 'setItem').throws(new DOMException('full', 'QuotaExceededError'));
      a.send('One', NOW);
      await waitUntil(() => b.nextToSend?.text === 'One');
      expect([b.id, b.told.at(-1)]).to.deep.equal([a.id, 'chat-message One sending']);
      b.settle(b.nextToSend!, 'sent');
      await waitUntil(() => states(a).join() === 'One: sent');
      expect([a.nextToSend, a.told.at(-1)]).to.deep.equal([undefined, 'chat-delivery One sent']);
      b.receive({text: 'Hi', author: 'Marie'}, NOW);
      a.leaveContact({email: 'marie@shop.example'}, REACH_ME, NOW);
      await waitUntil(() => a.length === 3 && b.length === 3);
      expect(b.messages.map(({text}) => text).sort()).to.deep.equal(a.messages.map(({text}) => text).sort());
      expect(b.contact).to.deep.equal({email: 'marie@shop.example'});
      for (const each of [a, b]) expect(each.told.filter((what) => what.startsWith('chat-error'))).to.have.length(1);
      b.clear();
      await waitUntil(() => !a.length);
      expect([a.contact, a.nextToSend]).to.deep.equal([undefined, undefined]);
      full.restore();
      expect(storedKeys()).to.deep.equal([]);
    });

    it('was not cut, where a tab hears last that the one before it was', async () => {
      const trimmed = 'office-hours-chat:shop:trimmed';
      const a = converse();
      let shown: boolean | undefined;
      let show = () => {};
      const b = converse('local', {onChange: () => show()});
      show = () => (shown = b.isTrimmed);
      b.connect();
      relay(() => a.send('One', NOW));
      relay(() => localStorage.setItem(trimmed, '1'));
      await waitUntil(() => shown);
      const ended = writesOf(() => a.clear()).filter(([key]) => key !== trimmed);
      localStorage.setItem(trimmed, '1'); // of which b hears last
      for (const write of ended) tell(...write);
      expect(shown).to.equal(true);
      relay(() => localStorage.removeItem(trimmed));
      await waitUntil(() => !shown);
    });

    it('is gone whole after its end, also what a tab wrote that had not yet heard of it', () => {
      const a = converse();
      a.send('One', NOW);
      a.handOff(NOW);
      a.leaveContact({email: 'marie@shop.example'}, REACH_ME, NOW);
      const b = converse();
      a.connect();
      const ended = writesOf(() => b.clear());
      a.receive({text: 'Late'}, NOW);
      a.see();
      for (const write of ended) tell(...write);
      expect([a.length, a.contact]).to.deep.equal([0, undefined]);
      expect(storedKeys()).to.deep.equal([]);
    });

    it('is sent by either, in whatever order a tab hears of what the other one wrote', () => {
      const [a, b] = pair();
      b.connect();
      const written = writesOf(() => a.send('One', NOW)).filter(([key]) => !key.endsWith(':seen'));
      const mark = written.map(([key]) => key).find((key) => key.includes(':>'));
      localStorage.removeItem(mark!);
      const record = 'office-hours-chat:shop:';
      for (const isTurn of [(key: string) => ![mark, record].includes(key), (key: string) => key === record]) {
        for (const write of written.filter(([key]) => isTurn(key))) tell(...write);
      }
      expect([states(b), b.nextToSend]).to.deep.equal([['One: sending'], undefined]);
      localStorage.setItem(mark!, '');
      tell(mark!, '');
      expect(b.nextToSend?.text).to.equal('One');
    });

    it('is not taken for the one before, of whose end a tab hears late, or twice', () => {
      for (const isFull of [false, true]) {
        const [a, b] = pair();
        b.connect();
        relay(() => a.send('One', NOW));
        const ended = writesOf(() => a.clear());
        for (const write of ended) tell(...write);
        const full =
          isFull && sinon.stub(Storage.prototype, 'setItem').throws(new DOMException('full', 'QuotaExceededError'));
        b.send('Two', NOW);
        for (const write of ended) tell(...write);
        expect(states(b)).to.deep.equal(['Two: sending']);
        b.send('Three', NOW);
        expect([b.hasBegun, states(b)]).to.deep.equal([true, ['Two: sending', 'Three: sending']]);
        expect(converse().length).to.equal(isFull ? 0 : 2);
        if (full) full.restore();
        b.disconnect();
      }
    });

    it('is not disturbed by what another tab wrote for the one before', () => {
      const a = converse();
      a.send('One', NOW);
      a.handOff(NOW);
      const b = converse();
      a.connect();
      const ended = writesOf(() => b.clear());
      const begun = writesOf(() => b.send('Two', NOW));
      a.receive({text: 'Late'}, NOW);
      for (const write of [...ended, ...begun]) tell(...write);
      expect([a.id, states(a), states(converse())]).to.deep.equal([b.id, ['Two: sending'], ['Two: sending']]);
    });

    it('brings news from one to the other', async () => {
      const [a, b] = pair();
      const heard: string[] = [];
      b.onNews = (news) => heard.push(`b: ${news}`);
      a.onNews = (news) => heard.push(`a: ${news}`);
      for (const each of [a, b]) each.connect();
      a.share('Hi');
      await waitUntil(() => heard.length);
      b.share('Ho');
      await waitUntil(() => heard.length > 1);
      expect(heard).to.deep.equal(['b: Hi', 'a: Ho']);
      expect([a.length, b.length]).to.deep.equal([0, 0]);
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
