import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import {PAGE} from '../../src/conversation/early.js';
import {conversationName} from '../../src/conversation/storage-name.js';
import {KeptConversation, type KeptConversationNeeds} from '../../src/conversation/kept-conversation.js';
import type {Message} from '../../src/domain/message.js';
import {english} from '../support/strings.js';
import {waitUntil} from '../support/wait.js';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const REACH_ME = 'You can reach me.';

const message = (id: string, more: Partial<Message> = {}): Message => ({
  ...{id, role: 'visitor', text: `Text of ${id}`, sentAt: NOW},
  ...more,
});
const storedKeys = () => Object.keys(localStorage).sort();

/** What the browser tells all other tabs when one of them writes. */
const tell = (
  key: string | null,
  newValue: string | null,
  oldValue: string | null = null,
  storageArea = localStorage,
) => dispatchEvent(new StorageEvent('storage', {key, newValue, oldValue, storageArea}));

type Write = [key: string, value: string | null, before: string | null];

/** What a piece of code writes, and with null removes, in that order; and what was there before. */
function writesOf(work: () => void): Write[] {
  const writes: Write[] = [];
  const {setItem, removeItem} = Storage.prototype;
  Object.assign(Storage.prototype, {
    setItem(this: Storage, key: string, value: string) {
      const before = this.getItem(key);
      setItem.call(this, key, value);
      if (before !== value) writes.push([key, value, before]);
    },
    removeItem(this: Storage, key: string) {
      const before = this.getItem(key);
      removeItem.call(this, key);
      if (before !== null) writes.push([key, null, before]);
    },
  });
  try {
    work();
  } finally {
    Object.assign(Storage.prototype, {setItem, removeItem});
  }
  return writes;
}

describe('the conversation that is kept', () => {
  const stores: KeptConversation[] = [];

  beforeEach(() => sinon.stub(console, 'warn'));

  afterEach(() => {
    for (const store of stores.splice(0)) store.disconnect();
    sinon.restore();
    localStorage.clear();
  });

  /** A store as of one tab, with all that it tells. */
  function converse(kind = 'local', more: Partial<KeptConversationNeeds> = {}) {
    const target = Object.assign(document.createElement('div'), {storage: kind, id: 'shop', keepDays: 90});
    const told: string[] = [];
    for (const type of ['chat-message', 'chat-delivery', 'chat-handoff', 'chat-error'] as const) {
      target.addEventListener(type, (event: Event) => {
        const {text, delivery} = (event as Event & {message?: Message}).message ?? {};
        told.push([type, text, delivery].filter(Boolean).join(' '));
      });
    }
    const needs = {
      target,
      name: 'office-hours-chat:shop',
      situation: () => ({texts: {online: '', offline: '', handoff: ''}, assistant: false, stretchAt: () => undefined}),
      word: (text: Parameters<KeptConversationNeeds['word']>[0]) => (typeof text === 'string' ? text : text(english)),
      now: () => NOW,
      onChange: () => {},
      delivers: () => true,
      onEnd: () => {},
      ...more,
    };
    const store = new KeptConversation(needs);
    stores.push(store);
    return Object.assign(store, {told, needs});
  }

  const handoffs = (store: {told: string[]}) => store.told.filter((each) => each === 'chat-handoff').length;
  const states = (store: KeptConversation) => store.messages.map(({text, delivery}) => `${text}: ${delivery}`);

  it('hears nothing in what is no news, as another version or another script may say it', () => {
    const store = converse();
    store.send('One', NOW);
    const key = 'c:0mwuiwxs0aanswer';
    const strange = [
      ...[null, undefined, 5, 'ended', [], {}, {ended: 'all'}, {ended: [null, {}]}, {facts: 7}, {facts: [null, 5, []]}],
      ...[{facts: [[key]]}, {facts: [[5, '{}']]}, {facts: [['no fact', '{}']]}, {unkept: {0: [key, '{}']}}, {news: 5}],
      ...[{facts: [['c:0mwuiwxs0zLater', '']]}, {facts: [[key, '{"te']]}, {facts: [[key, '5']]}, {hello: {}}],
      ...[{facts: [[key, '{"text":5,"sentAt":"x"}']]}, {unkept: [[`${key}2`, '{"text":"Hi","sentAt":1e300}']]}],
    ];
    for (const news of strange) {
      store.hear(news);
      expect(states(store), JSON.stringify(news)).to.deep.equal(['One: sending']);
    }
    expect([store.length >= 1, store.unread, store.contact, store.next()?.text]).to.deep.equal([
      ...[true, 0, undefined, 'One'],
    ]);
    expect(states(converse()), 'also after a reload').to.deep.equal(['One: sending']);
  });

  it('leaves in storage what was said before its code came, until it has room of its own', () => {
    const key = 'office-hours-chat:shop:unsent5.1000.0.1';
    localStorage.setItem('office-hours-chat:shop:unsent', '5.1000.0.1');
    localStorage.setItem(key, 'Early');
    const full = sinon.stub(Storage.prototype, 'setItem').throws(new DOMException('full', 'QuotaExceededError'));
    const store = converse();
    store.takeUnsent();
    expect([states(store), localStorage.getItem(key)]).to.deep.equal([['Early: sending'], 'Early']);
    full.restore();
    const next = converse();
    next.takeUnsent();
    expect(states(next)).to.deep.equal(['Early: sending']);
    expect(storedKeys().filter((each) => each.includes('unsent'))).to.deep.equal([]);
  });

  it('is no business of delivery while somebody else is in front of the page', () => {
    const store = converse();
    const news: object[] = [];
    store.onNews = (each) => news.push(each);
    store.connect();
    store.turn(true);
    store.send('One', NOW);
    const key = 'office-hours-chat:shop:clock';
    localStorage.setItem(key, `3600000,${NOW + 3_600_000}`);
    tell(key, localStorage.getItem(key));
    expect([news, store.told]).to.deep.equal([[], []]);
    store.turn(false);
    expect(store.told).to.deep.equal(['chat-message One sending']);
  });

  it('hears by the storage, too, that the clock was put right, but not that this was forgotten', () => {
    const store = converse();
    const news: object[] = [];
    store.onNews = (each) => news.push(each);
    store.connect();
    const key = 'office-hours-chat:shop:clock';
    localStorage.setItem(key, `3600000,${NOW + 3_600_000}`);
    tell(key, localStorage.getItem(key));
    localStorage.removeItem(key);
    tell(key, null);
    expect(news).to.deep.equal([{clockError: 3_600_000}]);
  });

  it('sends the oldest first, and settles one after another', () => {
    const store = converse();
    for (const text of ['One', 'Two', 'Three']) store.send(text, NOW);
    expect(store.next()!.text).to.equal('One');
    store.settle(store.next()!, 'sent');
    expect(store.next()!.text).to.equal('Two');
    store.settle(store.next()!, 'failed');
    expect(store.next()!.text).to.equal('Three');
    store.settle(store.next()!, 'sent');
    expect(store.next()).to.equal(undefined);
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
    expect([store.next(), store.at(0)!.delivery]).to.deep.equal([undefined, undefined]);
  });

  it('goes on after a reload with what was not taken yet', () => {
    const before = converse();
    for (const text of ['One', 'Two']) before.send(text, NOW);
    before.settle(before.next()!, 'sent');
    const after = converse();
    expect([after.id, after.next()!.text]).to.deep.equal([before.id, 'Two']);
    expect(after.next()).to.deep.equal(before.next());
    expect(states(after)).to.deep.equal(['One: sent', 'Two: sending']);
  });

  it('does not read a long thread to know that nothing waits', () => {
    const before = converse();
    for (let i = 0; i < 1000; i++) before.send(`${i}`, NOW);
    for (let next = before.next(); next; next = before.next()) before.settle(next, 'sent');
    before.see();
    const get = sinon.spy(Storage.prototype, 'getItem');
    const after = converse();
    expect([after.length, after.next(), after.unread]).to.deep.equal([1000, undefined, 0]);
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
    const {id} = store.next()!;
    store.settle(store.next()!, 'failed');
    store.settle(store.next()!, 'sent');
    store.retry(id, NOW + 5);
    expect(states(store)).to.deep.equal(['Two: sent', 'One: sending']);
    expect(store.next()!.id).to.equal(id);
    store.settle(store.next()!, 'sent');
    expect([states(store), states(converse())]).to.deep.equal([
      ['Two: sent', 'One: sent'],
      ['Two: sent', 'One: sent'],
    ]);
  });

  describe('in a storage that the page’s own code has cleared', () => {
    const failing = (store: KeptConversation, ...texts: string[]) => texts.forEach((text) => store.send(text, NOW));

    it('keeps what is written from then on', () => {
      const before = converse();
      failing(before, 'One');
      before.settle(before.next()!, 'sent');
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
        expect(after.pageOf(after.next()!)).to.equal(location.origin + location.pathname);
        after.clear();
        before.disconnect();
        localStorage.clear();
      }
    });

    it('brings nothing back that has gone already', () => {
      const before = converse();
      before.connect();
      failing(before, 'One');
      before.settle(before.next()!, 'sent');
      localStorage.clear();
      dispatchEvent(new PageTransitionEvent('pagehide'));
      tell(null, null);
      expect(storedKeys()).to.deep.equal([]);
    });
  });

  it('puts back what is on its way when its element goes: the page has cleared the storage, and tells itself nothing', () => {
    const before = converse();
    before.connect();
    before.send('One', NOW);
    localStorage.clear();
    before.disconnect();
    expect(states(converse())).to.deep.equal(['One: sending']);
  });

  it('puts back what was refused, too, where the page’s own code has cleared the storage: nobody else has it', () => {
    const before = converse();
    before.send('One', NOW);
    before.settle(before.next()!, 'failed');
    localStorage.clear();
    before.keepPending();
    expect(states(converse())).to.deep.equal(['One: failed']);
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

  it('never gives up what is on its way, neither for room nor for being too long', async () => {
    const store = converse();
    store.send('Precious', NOW);
    for (let i = 0; i < 10_005; i++) store.receive({text: `${i}`}, NOW);
    await store.incoming.settled();
    expect([store.length, store.at(0)!.text, store.next()?.text]).to.deep.equal([10_000, 'Precious', 'Precious']);
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
    store.receive({text: 'x', author: 'x'.repeat(6_000_000)}, NOW);
    expect([store.length, converse().length]).to.deep.equal([61, 60]);
  });

  it('keeps its order and its ids whatever a clock says', () => {
    const store = converse();
    for (const now of [Date.parse('9999-12-31'), NOW, 7e15]) store.send(`${now}`, now);
    for (let next = store.next(); next; next = store.next()) store.settle(next, 'sent');
    const ids = store.messages.map(({id}) => id);
    expect(converse().messages.map(({id}) => id)).to.have.members(ids);
    expect(states(converse()).every((each) => each.endsWith('sent'))).to.equal(true);
  });

  it('knows how long to wait for a server, also by a clock that was put right since', () => {
    const store = converse();
    store.notes.wait(NOW, 5000);
    expect([store.notes.waitFrom(NOW), converse().notes.waitFrom(NOW + 2000)]).to.deep.equal([5000, 3000]);
    expect(store.notes.waitFrom(NOW - 3 * 3_600_000)).to.equal(0);
    for (const odd of ['', 'x', '1e300', 'NaN,NaN']) {
      localStorage.setItem('office-hours-chat:shop:wait', odd);
      expect(store.notes.waitFrom(NOW) > 0, odd).to.equal(false);
    }
  });

  it('ends nothing for its age by a clock of which it is known that it is wrong', () => {
    const DAY = 86_400_000;
    const store = converse();
    store.receive({text: 'Hi'}, NOW);
    store.notes.noteClockError(-100 * DAY, NOW); // it goes a hundred days ahead
    const now = () => NOW + 100 * DAY + 5000;
    expect(converse('local', {now}).length).to.equal(1);
    localStorage.removeItem('office-hours-chat:shop:clock');
    expect(converse('local', {now}).length, 'nobody knows that it is wrong').to.equal(0);
  });

  it('does not end for its age together with what was said before there was code for it', () => {
    converse().receive({text: 'Hi'}, NOW);
    localStorage.setItem('office-hours-chat:shop:unsent', '5.1000.0.1');
    localStorage.setItem('office-hours-chat:shop:unsent5.1000.0.1', 'Early');
    const later = converse('local', {now: () => NOW + 100 * 86_400_000});
    later.takeUnsent();
    expect(later.messages.map(({text}) => text)).to.deep.equal(['Hi', 'Early']);
  });

  it('knows what a clock lacks, until that is put right or a day has gone', () => {
    const [HOUR, store] = [3_600_000, converse()];
    store.notes.noteClockError(-3 * HOUR, NOW); // it goes three hours ahead
    const shown = NOW + 3 * HOUR;
    expect(store.notes.clockErrorAt(shown)).to.equal(-3 * HOUR);
    expect(converse().notes.clockErrorAt(shown + 5 * HOUR)).to.equal(-3 * HOUR);
    expect(store.notes.clockErrorAt(NOW + HOUR), 'it was put right').to.equal(0);
    expect(store.notes.clockErrorAt(shown + 25 * HOUR), 'nobody knows by now').to.equal(0);
    store.notes.noteClockError(NaN, NOW + 2 * HOUR);
    expect(store.notes.clockErrorAt(shown + 2 * HOUR), 'a server without a clock').to.equal(-3 * HOUR);
    store.notes.noteClockError(0, NOW + 2 * HOUR);
    expect(store.notes.clockErrorAt(NOW + 2 * HOUR)).to.equal(0);
    for (const odd of ['9e15', '1e300', 'x', '-3,x']) {
      localStorage.setItem('office-hours-chat:shop:clock', odd);
      expect(store.notes.clockErrorAt(NOW), odd).to.equal(0);
    }
  });

  it('is up to date again in an element that was out of the page meanwhile', () => {
    const [here, there] = [converse(), converse()];
    here.connect();
    here.send('One', NOW);
    const same = converse();
    here.disconnect();
    same.settle(same.next()!, 'sent');
    same.send('Two', NOW);
    here.connect();
    expect([states(here), here.next()?.text]).to.deep.equal([['One: sent', 'Two: sending'], 'Two']);
    here.disconnect();
    there.clear();
    here.connect();
    expect([here.length, here.next()]).to.deep.equal([0, undefined]);
  });

  it('is another one’s with another id, also where that begins alike', () => {
    const [a, b] = ['x', 'x:y'].map((id) => {
      const target = Object.assign(document.createElement('div'), {storage: 'local', id, keepDays: 90});
      return new KeptConversation({...converse('none').needs, target, name: conversationName(target)});
    });
    for (const store of [a!, b!]) store.send('One', NOW);
    a!.clear();
    expect([a!.length, b!.length]).to.deep.equal([0, 1]);
    expect(storedKeys()).to.not.deep.equal([]);
  });

  it('knows on which page was written what is on its way, without what may be secret in its address', () => {
    const home = location.href;
    const before = converse();
    before.send('One', NOW);
    history.replaceState(null, '', '/elsewhere?token=secret#top');
    const after = converse();
    after.send('Two', NOW);
    const pages = after.messages.map((message) => after.pageOf(message));
    const kept = Object.values(localStorage).join();
    history.replaceState(null, '', home);
    const {origin, pathname} = new URL(home);
    expect(pages).to.deep.equal([origin + pathname, `${origin}/elsewhere`]);
    expect(kept).not.to.include('secret');
  });

  it('takes the reply along to the end where a message that was refused is tried again', () => {
    const closed = {until: Infinity, change: NOW + 1, isOpen: false};
    const replies = {online: '', offline: 'Offline.', handoff: ''};
    const store = converse('local', {situation: () => ({texts: replies, assistant: false, stretchAt: () => closed})});
    const texts = () => store.messages.map(({text}) => text);
    store.send('One', NOW);
    const one = store.at(0)!;
    store.settle(one, 'failed');
    store.receive({text: 'Hi', role: 'system'}, NOW);
    expect(texts(), 'nobody is thanked for what was refused').to.deep.equal(['One', 'Hi']);
    store.retry(one.id, NOW);
    store.settle(one, 'sent');
    expect(texts()).to.deep.equal(['Hi', 'One', 'Offline.']);
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
    const one = store.next()!;
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
    const forgotten: string[] = [];
    const store = converse('local', {onEnd: (id) => forgotten.push(id)});
    store.send('One', NOW);
    store.settle(store.next()!, 'sent');
    store.send('Two', NOW);
    const {id} = store;
    store.clear();
    expect(forgotten).to.deep.equal([id]);
    expect(store.id).not.to.equal(id);
    expect([store.length, store.next(), store.unread]).to.deep.equal([0, undefined, 0]);
    expect(storedKeys()).to.deep.equal([]);
  });

  it('whose end was told before there was code for it ends, and no other one', () => {
    const forgotten: string[] = [];
    const old = converse();
    old.send('Old', NOW);
    const {id} = old;
    old.clear();
    const here = converse('local', {onEnd: (each) => forgotten.push(each)});
    here.send('Said after the end', NOW);
    here.tellEnded([id]);
    expect(states(here)).to.deep.equal(['Said after the end: sending']);
    here.hear({facts: [[`${id}:0mwuiwxs0vlate`, JSON.stringify({text: 'Late', sentAt: NOW})]]});
    expect(states(here), 'of whoever has not heard of it').to.deep.equal(['Said after the end: sending']);
    expect(forgotten).to.deep.equal([id]);
  });

  it('takes what was kept before there was code for it once, in its order', () => {
    const key = 'office-hours-chat:shop:unsent';
    localStorage.setItem(key, '5.1000.0.1');
    for (const id of ['5.1001.0.1', '5.1000.0.1']) localStorage.setItem(key + id, id);
    localStorage.setItem(`${key}6.1000${PAGE}`, 'On this page');
    const store = converse();
    store.takeUnsentElsewhere();
    expect(store.messages.map(({text}) => text)).to.deep.equal(['5.1000.0.1', '5.1001.0.1']);
    store.takeUnsent();
    store.takeUnsent();
    expect(store.messages.map(({text}) => text)).to.deep.equal(['5.1000.0.1', '5.1001.0.1', 'On this page']);
    expect(storedKeys().filter((each) => each.includes('unsent'))).to.deep.equal([]);
  });

  it('sends what was said while messages went nowhere once they go somewhere, and nothing of earlier pages', () => {
    let delivers = false;
    const more = {delivers: () => delivers};
    const earlier = converse('local', more);
    earlier.send('On an earlier page', NOW);
    earlier.disconnect();
    const store = converse('local', more);
    store.send('One', NOW + 1);
    store.goOut(NOW);
    expect(states(store)).to.deep.equal(['On an earlier page: undefined', 'One: undefined']);
    delivers = true;
    store.goOut(NOW);
    store.goOut(NOW);
    expect(states(store)).to.deep.equal(['On an earlier page: undefined', 'One: sending']);
    expect(states(converse('local', more)), 'after a reload').to.deep.equal(states(store));
    store.settle(store.next()!, 'sent');
    expect([states(store)[1], store.next()]).to.deep.equal(['One: sent', undefined]);
  });

  it('sends what a page that cannot has taken up, where another one of the visitor’s pages can', () => {
    let delivers = false;
    const more = {delivers: () => delivers};
    converse('local', more).send('One', NOW, '7.1000.0.1');
    delivers = true;
    const store = converse('local', more);
    expect(store.send('One', NOW, '7.1000.0.1')).to.equal(false);
    expect(states(store)).to.deep.equal(['One: sending']);
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
    expect(store.messages.map(({role}) => role)).to.deep.equal(['visitor', 'visitor']);
    for (let next = store.next(); next; next = store.next()) store.settle(next, 'sent');
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
    function fill(store: KeptConversation) {
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

    it('does not take what was given up for news where a server says all of it again, on a later page, too', () => {
      const store = converse();
      fill(store);
      const before = store.messages;
      store.receive({text: 'One more', author: 'Paul'}, NOW);
      for (const each of [store, converse()]) {
        const {length} = each;
        for (const message of before) each.take(message, NOW);
        expect([each.length, each.at(-1)!.text]).to.deep.equal([length, 'One more']);
        each.take({id: 'new', role: 'agent', text: 'New', sentAt: NOW}, NOW);
        expect(each.at(-1)!.text).to.equal('New');
      }
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
      there.settle(there.next()!, 'sent');
      there.receive({text: 'Hi', author: 'Paul'}, NOW);
      there.leaveContact({email: 'marie@shop.example'}, REACH_ME, NOW);
      there.see();
      expect(here.length).to.equal(1);
      turn(true);
      expect([here.id, here.messages]).to.deep.equal([there.id, there.messages]);
      expect(here.next()).to.deep.equal(there.next());
      expect([here.contact, here.unread]).to.deep.equal([{email: 'marie@shop.example'}, 0]);
    });

    it('is the one that began in another tab, or none where it was ended there', () => {
      const here = converse();
      here.connect();
      here.send('One', NOW);
      const there = converse();
      there.clear();
      turn(true);
      expect([here.length, here.next()]).to.deep.equal([0, undefined]);
      there.send('Two', NOW);
      turn(true);
      expect([here.id, states(here)]).to.deep.equal([there.id, ['Two: sending']]);
    });

    for (const [what, id, value] of [
      ['before it had code', 'office-hours-chat:shop:unsent', 'Early'],
      ['before it knew where to', '', ''],
    ] as const) {
      it(`sends what was said on another page ${what}, before anything else`, () => {
        const here = converse();
        here.connect();
        here.send('One', NOW);
        here.settle(here.next()!, 'sent');
        here.goOut(NOW);
        if (id) localStorage.setItem(`${id}${NOW}.1000.0.1`, value);
        else converse('local', {delivers: () => undefined}).send('Early', NOW);
        turn(true);
        here.goOut(NOW);
        here.send('Two', NOW);
        expect(states(here)).to.deep.equal(['One: sent', 'Early: sending', 'Two: sending']);
      });
    }

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
      relay(() => a.settle(a.next()!, 'sent'));
      relay(() => a.receive({text: 'Hi', author: 'Marie'}, NOW));
      expect([b.id, b.messages]).to.deep.equal([a.id, a.messages]);
      expect(b.told.at(-1)).to.equal('chat-message Hi');
      expect([b.next(), b.unread]).to.deep.equal([undefined, 1]);
      relay(() => a.see());
      expect(b.unread).to.equal(0);
    });

    it('is sent by either', () => {
      const [a, b] = pair();
      a.connect();
      relay(() => b.send('One', NOW));
      expect(a.next()!.text).to.equal('One');
      a.disconnect();
      b.connect();
      relay(() => a.settle(a.next()!, 'sent'));
      expect([b.next(), states(b)]).to.deep.equal([undefined, ['One: sent']]);
    });

    it('is drawn once for all that another tab has written by then', async () => {
      const onChange = sinon.spy();
      const a = converse();
      const b = converse('local', {onChange});
      b.connect();
      relay(() => a.send('One', NOW));
      onChange.resetHistory();
      for (let i = 0; i < 100; i++) relay(() => a.send(`${i}`, NOW));
      expect([b.length, b.next()?.text]).to.deep.equal([101, 'One']);
      await waitUntil(() => onChange.callCount);
      expect(onChange.callCount).to.equal(1);
      relay(() => a.settle(a.next()!, 'sent'));
      await waitUntil(() => onChange.callCount > 1);
      expect(b.next()?.text).to.equal('0');
    });

    it('is forgotten in both', () => {
      const [a, b] = pair();
      b.connect();
      relay(() => a.send('One', NOW));
      relay(() => a.clear());
      expect([b.length, b.next(), storedKeys()]).to.deep.equal([0, undefined, []]);
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
      a.connect();
      relay(() => b.see());
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
      await waitUntil(() => b.next()?.text === 'One');
      expect([b.id, b.told.at(-1)]).to.deep.equal([a.id, 'chat-message One sending']);
      b.settle(b.next()!, 'sent');
      await waitUntil(() => states(a).join() === 'One: sent');
      expect([a.next(), a.told.at(-1)]).to.deep.equal([undefined, 'chat-delivery One sent']);
      b.receive({text: 'Hi', author: 'Marie'}, NOW);
      a.leaveContact({email: 'marie@shop.example'}, REACH_ME, NOW);
      await waitUntil(() => a.length === 3 && b.length === 3);
      expect(b.messages.map(({text}) => text).sort()).to.deep.equal(a.messages.map(({text}) => text).sort());
      expect(b.contact).to.deep.equal({email: 'marie@shop.example'});
      for (const each of [a, b]) expect(each.told.filter((what) => what.startsWith('chat-error'))).to.have.length(1);
      b.clear();
      await waitUntil(() => !a.length);
      expect([a.contact, a.next()]).to.deep.equal([undefined, undefined]);
      full.restore();
      expect(storedKeys()).to.deep.equal([]);
    });

    it('was not cut, where a tab hears last that the one before it was', () => {
      const a = converse();
      for (let i = 0; i < 60; i++) a.receive({text: `${i}`}, NOW);
      const b = converse();
      b.connect();
      const cut = writesOf(() => a['_shared'].giveUp(6));
      for (const write of cut) tell(...write);
      expect([b.isTrimmed, b.length]).to.deep.equal([true, 54]);
      const ended = writesOf(() => a.clear());
      for (const write of [...ended, ...cut]) tell(...write);
      expect([b.isTrimmed, b.length]).to.deep.equal([false, 0]);
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
      const written: Write[] = [];
      const a = converse();
      const orders: ((writes: Write[]) => Write[])[] = [(writes) => writes, (writes) => writes.toReversed()];
      const tabs = orders.map(() => converse());
      written.push(...writesOf(() => a.send('One', NOW)), ...writesOf(() => a.send('Two', NOW)));
      written.push(...writesOf(() => a.settle(a.next()!, 'sent')));
      orders.forEach((order, i) => {
        tabs[i]!.connect();
        for (const write of order(written)) tell(...write);
        expect(states(tabs[i]!)).to.deep.equal(['One: sent', 'Two: sending']);
        expect(tabs[i]!.next()?.text).to.equal('Two');
        tabs[i]!.disconnect();
      });
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
      b.onNews = (news) => heard.push(`b: ${JSON.stringify(news)}`);
      a.onNews = (news) => heard.push(`a: ${JSON.stringify(news)}`);
      for (const each of [a, b]) each.connect();
      a.share({say: 'Hi'});
      await waitUntil(() => heard.length);
      b.share({say: 'Ho'});
      await waitUntil(() => heard.length > 1);
      expect(heard).to.deep.equal(['b: {"say":"Hi"}', 'a: {"say":"Ho"}']);
      expect([a.length, b.length]).to.deep.equal([0, 0]);
    });

    it('does not tell of a message again that is tried again', () => {
      const a = converse();
      a.send('One', NOW);
      const b = converse();
      b.connect();
      relay(() => a.settle(a.next()!, 'failed'));
      relay(() => a.retry(a.at(0)!.id, NOW + 5));
      expect(states(b)).to.deep.equal(['One: sending']);
      expect(b.told.filter((each) => each.startsWith('chat-message'))).to.deep.equal([]);
    });
  });
});
