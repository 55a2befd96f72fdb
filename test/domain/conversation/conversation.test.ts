import {expect} from '@open-wc/testing';
import type {Stretch} from '../../../src/domain/availability.js';
import {Conversation, type ConversationNeeds} from '../../../src/domain/conversation/conversation.js';
import {keyOf, placeAfter, readKey, replyFactId, timeOf} from '../../../src/domain/conversation/fact.js';
import {summarize} from '../../../src/domain/conversation/kept-summary.js';
import type {News, Store} from '../../../src/domain/conversation/log-needs.js';
import {readContact} from '../../../src/domain/conversation/thread.js';
import type {Message} from '../../../src/domain/message.js';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-24T10:00Z');

/** A browser's storage with enough room. */
class Memory implements Store {
  readonly values = new Map<string, string>();
  keys = () => [...this.values.keys()];
  get = (key: string) => this.values.get(key) ?? null;
  set = (key: string, value: string) => Boolean(this.values.set(key, value));
  remove = (key: string) => void this.values.delete(key);
}

const texts = {online: 'One moment.', offline: 'We are back {opens}.', handoff: 'Somebody will write.'};
const open: Stretch = {until: NOW + DAY, change: NOW + DAY, isOpen: true};
const closed: Stretch = {...open, isOpen: false};

let ids = 0;
function converse(more: Partial<ConversationNeeds> & {store?: Memory; stretch?: Stretch; assistant?: boolean} = {}) {
  const told: string[] = [];
  const news: News[] = [];
  const {stretch = open, assistant = false, store = new Memory(), ...needs} = more;
  const talk = new Conversation({
    store,
    tell: (each) => news.push(each),
    newId: () => `c${++ids}`,
    newMessageId: () => `m${++ids}`,
    situation: () => ({texts, assistant, stretchAt: () => stretch}),
    word: (text) => text.replace('{opens}', 'at 9'),
    handedOver: (_, isOpeningSaid) => (isOpeningSaid ? 'People take over.' : 'People take over at 9.'),
    delivers: () => true,
    page: () => '/cart',
    onMessage: ({role, text}) => told.push(`${role}: ${text}`),
    onDelivery: ({text, delivery}) => told.push(`${text} ${delivery}`),
    onHandoff: () => told.push('handoff'),
    onChange: () => {},
    onUnkept: () => told.push('unkept'),
    elsewhere: () => undefined,
    ...needs,
  });
  return {talk, told, news, store};
}
const shown = ({messages}: Conversation) => messages.map(({role, text}) => `${role}: ${text}`);
const message = (id: string, text: string, more: Partial<Message> = {}): Message => ({
  ...{id, role: 'agent', text, sentAt: NOW},
  ...more,
});

describe('a conversation', () => {
  it('goes on with another one, and knows of each what was seen, and of neither what was given up', () => {
    const customer = converse().talk;
    customer.send('My order', NOW);
    customer.settle(customer.next()!, 'sent', NOW);
    customer.see();
    customer.take(message('a1', 'It leaves tomorrow'), NOW + 1);
    const before = converse().talk;
    before.take(message('b1', 'Hi'), NOW + DAY);
    before.see();
    expect([customer.unread, before.unread]).to.deep.equal([1, 0]);
    customer.adopt(before);
    expect([customer.unread, shown(customer).at(-1)]).to.deep.equal([1, 'agent: Hi']);
    before.take(message('b2', 'Are you there?'), NOW + DAY + 1);
    customer.adopt(before);
    expect(customer.unread).to.equal(2);
    customer.see();
    expect(customer.unread).to.equal(0);
  });

  it('gives up nothing for another one that is about to make room', () => {
    let room = Infinity;
    const stores = [new Memory(), new Memory()] as const;
    const size = () => stores.flatMap(({values}) => [...values.values()]).join('').length;
    for (const store of stores) {
      store.set = (key, value) => size() + value.length <= room && Boolean(store.values.set(key, value));
    }
    const [customer, before] = stores.map((store) => converse({store}).talk) as [Conversation, Conversation];
    for (let i = 0; i < 60; i++) customer.take(message(`c${i}`, `${i}`), NOW + i);
    for (let i = 0; i < 60; i++) before.take(message(`b${i}`, `${i}`), NOW + DAY + i);
    room = size() + 500;
    customer.adopt(before);
    before.end();
    customer.reread();
    expect([customer.length, customer.isTrimmed]).to.deep.equal([120, false]);
    expect(converse({store: stores[0]}).talk.length).to.equal(120);
  });

  it('loses nothing to another one that goes on in it, in which there was too little room', () => {
    const store = new Memory();
    const before = converse({store}).talk;
    for (let i = 0; i < 60; i++) before.take(message(`b${i}`, `${i}`), NOW + DAY + i);
    let isFull = true;
    store.set = (key, value) => (isFull ? (isFull = false) : Boolean(store.values.set(key, value)));
    before.take(message('last', 'Last'), NOW + 2 * DAY);
    expect(before.isTrimmed).to.equal(true);
    const customer = converse();
    customer.talk.take(message('a1', 'Your order'), NOW);
    customer.talk.adopt(before);
    expect([customer.talk.at(0)?.text, customer.talk.length]).to.deep.equal(['Your order', before.length + 1]);
    expect([...customer.store.values.values()].some((value) => value.includes('Your order'))).to.equal(true);
  });

  it('shows what is said again after it was given up, in the tab that remembers it as in one that has just come', () => {
    const store = new Memory();
    const {talk} = converse({store, assistant: true});
    talk.handOff(NOW);
    for (let i = 0; i < 60; i++) talk.receive({text: `${i}`, role: 'assistant'}, NOW + 1 + i);
    let isFull = true;
    const set = store.set;
    store.set = (key, value) => (isFull ? (isFull = false) : set(key, value));
    talk.receive({text: 'Last', role: 'assistant'}, NOW + 100);
    expect([talk.isTrimmed, talk.messages.some(({role}) => role === 'auto')]).to.deep.equal([true, false]);
    talk.see();
    talk.handOff(NOW + 200);
    const fresh = converse({store, assistant: true}).talk;
    expect(shown(talk).slice(-2)).to.deep.equal(['system: People take over at 9.', 'auto: One moment.']);
    expect([shown(fresh), fresh.unread]).to.deep.equal([shown(talk), talk.unread]);
    expect(talk.unread).to.equal(2);
  });

  it('takes an answer of any id, whatever stands in storage', () => {
    const store = new Memory();
    store.set('', JSON.stringify({version: 2, id: 'c1'}));
    store.set(keyOf({conversation: 'c1', place: placeAfter('', NOW), kind: 'r', id: '|foo'}), '{}');
    const {talk} = converse({store});
    talk.take(message('a1', 'Hi'), NOW + 1);
    expect([talk.has('a1'), talk.has('nonsense'), shown(talk)]).to.deep.equal([true, false, ['agent: Hi']]);
  });

  it('tells of each message once, of its way, and of the reply once that was taken', () => {
    const {talk, told} = converse();
    expect(talk.send('Hello', NOW)).to.equal(true);
    expect(told).to.deep.equal(['visitor: Hello']);
    talk.settle(talk.next()!, 'sent');
    talk.settle(talk.at(0)!, 'sent');
    expect(told).to.deep.equal(['visitor: Hello', 'Hello sent', 'auto: One moment.']);
    expect(shown(talk)).to.deep.equal(['visitor: Hello', 'auto: One moment.']);
    expect(shown(converse({store: new Memory()}).talk), 'somewhere else').to.deep.equal([]);
    talk.end();
    told.length = 0;
    talk.send('Again', NOW);
    talk.settle(talk.next()!, 'sent');
    expect(told, 'in another conversation').to.deep.equal(['visitor: Again', 'Again sent', 'auto: One moment.']);
  });

  it('tells of a reply that was waiting when the page was left', () => {
    const {store, talk} = converse();
    talk.send('Hello', NOW);
    const after = converse({store});
    after.talk.settle(after.talk.next()!, 'sent');
    expect(after.told).to.deep.equal(['Hello sent', 'auto: One moment.']);
  });

  it('tells of a reply once that answers two messages, also where it moves from one to the other', () => {
    const {talk, told} = converse();
    const hear = (at: number, kind: string, id: string, text?: string) => {
      const key = keyOf({conversation: 'c', place: placeAfter('', NOW + at), kind, id});
      talk.hear({facts: [[key, text === undefined ? '' : JSON.stringify({text, sentAt: NOW})]]});
    };
    for (const [at, id] of ['m1', 'm2'].entries()) {
      hear(at, 'v', id, id);
      hear(at, 'r', replyFactId(id, 'c/online/9'), 'One moment.');
    }
    hear(5, 't', 'm2');
    hear(6, 't', 'm1');
    expect(shown(talk)).to.deep.equal(['visitor: m1', 'auto: One moment.', 'visitor: m2']);
    expect(told).to.deep.equal(['visitor: m1', 'visitor: m2', 'm2 sent', 'auto: One moment.', 'm1 sent']);
  });

  it('reads what has come into its storage, which is no news', () => {
    const {store, talk} = converse();
    const after = converse({store});
    talk.receive({text: 'Hi'}, NOW);
    expect(shown(after.talk)).to.deep.equal([]);
    after.talk.reread();
    expect([shown(after.talk), after.told]).to.deep.equal([['agent: Hi'], []]);
  });

  it('tells the others what waits where they seem not to know', () => {
    const {talk, news} = converse();
    talk.send('Hello', NOW);
    news.length = 0;
    talk.insist();
    expect(news.map((each) => Object.keys(each).join())).to.deep.equal(['facts', 'hello']);
  });

  it('comes back as it was, and tells of nothing again', () => {
    const {talk, store} = converse();
    talk.send('Hello', NOW);
    talk.receive({text: 'Hi', author: 'Ana'}, NOW + 5);
    expect(converse({store}).talk.unread, 'also before anything is read').to.equal(1);
    const after = converse({store});
    expect([after.talk.id, after.talk.messages]).to.deep.equal([talk.id, talk.messages]);
    expect(after.talk.at(-1)).to.deep.equal({...message(talk.at(-1)!.id, 'Hi'), sentAt: NOW + 5, author: 'Ana'});
    after.talk.see();
    expect(after.told).to.deep.equal([]);
    expect([after.talk.includes(talk.id), after.talk.includes('c0')]).to.deep.equal([true, false]);
  });

  it('takes no text that says nothing, and no reply that does not either', () => {
    const {talk, told} = converse({word: () => ' '});
    expect([talk.send(' \n', NOW), talk.send('', NOW)]).to.deep.equal([false, false]);
    talk.receive({text: 5 as unknown as string}, NOW);
    talk.send('Hello', NOW);
    talk.settle(talk.next()!, 'sent');
    expect([talk.length, talk.hasBegun]).to.deep.equal([1, true]);
    expect(told).to.deep.equal(['visitor: Hello', 'Hello sent']);
  });

  it('has its reply at once where messages go nowhere, and nothing to send', () => {
    const {talk} = converse({delivers: () => false});
    talk.send('Hello', NOW);
    expect(shown(talk)).to.deep.equal(['visitor: Hello', 'auto: One moment.']);
    expect([talk.next(), talk.waitingSince, talk.at(0)!.delivery]).to.deep.equal([undefined, undefined, undefined]);
    expect([talk.hasTalk, talk.hasBegun, talk.askedQuestions], 'it is a talk').to.deep.equal([true, true, []]);
  });

  it('sends what was said before it was known whether messages go anywhere, also from another page, within a day', () => {
    for (const [delivers, age, sent] of [
      [undefined, DAY - 1, 'Hello'],
      [undefined, DAY, undefined],
      [false, 1, undefined],
    ] as const) {
      const {talk, store} = converse({delivers: () => delivers});
      talk.send('Hello', NOW);
      talk.ask('Why?', 'So.', NOW);
      expect(talk.next()).to.equal(undefined);
      const later = converse({store}).talk;
      later.goOut(NOW + age);
      expect(later.next()?.text, `${delivers} ${age}`).to.equal(sent);
      later.goOut(NOW + age);
      expect(later.messages.filter(({delivery}) => delivery)).to.have.length(sent ? 1 : 0);
    }
  });

  it('thanks for what was said before it was known where to once the shop has it, or once that is known to be nowhere', () => {
    for (const isOfPage of [true, false]) {
      let delivers: boolean | undefined;
      const {talk, store} = converse({delivers: () => delivers, assistant: true});
      talk.send('Hello', NOW);
      talk.askForPerson('A person, please', NOW + 1);
      const before = ['visitor: Hello', 'visitor: A person, please'];
      const thanks = ['system: People take over at 9.', 'auto: One moment.'];
      talk.goOut(NOW + 2);
      expect(shown(talk)).to.deep.equal(before);
      delivers = false;
      const later = isOfPage ? talk : converse({store, delivers: () => false}).talk;
      later.goOut(NOW + 3);
      later.goOut(NOW + 4);
      expect(shown(later)).to.deep.equal([...before, ...thanks]);
      delivers = true;
      for (let i = 0; i < 3; i++) talk.goOut(NOW + 5);
      expect(shown(converse({store}).talk), 'nothing of it twice').to.have.length(4);
    }
    let isKnown = false;
    const {talk} = converse({delivers: () => isKnown || undefined});
    talk.send('Hello', NOW);
    isKnown = true;
    talk.goOut(NOW + 1);
    talk.settle(talk.next()!, 'failed');
    expect(shown(talk), 'nobody is thanked for what was refused').to.deep.equal(['visitor: Hello']);
    talk.send('Hello again', NOW + 2);
    talk.settle(talk.next()!, 'sent', NOW + 3);
    expect(shown(talk)).to.deep.equal(['visitor: Hello', 'visitor: Hello again', 'auto: One moment.']);
  });

  it('sends what was said before that was known also where it goes on with it later', () => {
    const customer = converse().talk;
    customer.goOut(NOW);
    const {talk, store} = converse({delivers: () => undefined});
    talk.send('Hello', NOW);
    customer.adopt(converse({store}).talk); // on another page
    customer.goOut(NOW);
    expect(customer.next()?.text).to.equal('Hello');
  });

  it('knows the page of what goes out, and what waits, oldest first', () => {
    const {talk} = converse();
    talk.send('One', NOW);
    talk.send('Two', NOW + 7);
    const [one, two] = [talk.next()!, talk.next(talk.next())!];
    expect([one.text, two.text, talk.next(two)]).to.deep.equal(['One', 'Two', undefined]);
    expect([talk.waitingSince, talk.pageOf(one), talk.pageOf(message('x', ''))]).to.deep.equal([NOW, '/cart', '']);
    expect(talk.next(message('nobody', '')), 'after none of them').to.equal(one);
    talk.settle(one, 'sent');
    expect(talk.waitingSince).to.equal(NOW + 7);
    talk.send('Three', NOW + 8, 'm3');
    expect(talk.at(-1)!.id, 'known to the page before').to.equal('m3');
  });

  it('tries again what was refused, as the last one, and nothing else', () => {
    const {talk, told} = converse();
    talk.send('One', NOW);
    talk.send('Two', NOW);
    const one = talk.next()!;
    talk.retry(one.id, NOW);
    expect(talk.next()!.text, 'it is on its way').to.equal('One');
    talk.settle(one, 'failed');
    expect(talk.next()!.text).to.equal('Two');
    talk.retry(one.id, NOW + 5);
    expect(shown(talk).slice(-1)).to.deep.equal(['visitor: One']);
    talk.settle(talk.at(-1)!, 'failed');
    expect(told.slice(2), 'that it is on its way again is no news').to.deep.equal(['One failed', 'One failed']);
    talk.settle(message('nobody', ''), 'sent');
    talk.retry('nobody', NOW);
    expect(talk.length).to.equal(2);
  });

  it('keeps no news that is none, and nothing beside a key that says it all', () => {
    const {talk, store} = converse({assistant: true});
    const size = (work: () => void) => {
      const before = store.keys().length;
      work();
      return store.keys().length - before;
    };
    talk.send('One', NOW);
    const one = talk.next()!;
    expect(size(() => talk.settle(one, 'failed'))).to.equal(1);
    expect(size(() => talk.settle(one, 'failed'))).to.equal(0);
    expect(size(() => talk.retry(one.id, NOW + 5))).to.equal(1);
    expect(size(() => talk.settle(one, 'sent'))).to.equal(1);
    expect(size(() => talk.settle(one, 'sent'))).to.equal(0);
    expect(size(() => talk.settle(message('nobody', ''), 'sent'))).to.equal(0);
    expect(size(() => talk.settle(message('nobody', ''), 'failed'))).to.equal(0);
    expect(size(() => talk.take(message('a1', 'Hi'), NOW))).to.equal(1);
    expect(size(() => talk.take(message('a1', 'Hi'), NOW))).to.equal(0);
    talk.handOff(NOW, 'h1');
    talk.receive({text: 'Beep', role: 'assistant'}, NOW + 6);
    talk.askForPerson('A person, please.', NOW + 7);
    const values = [...store.values].flatMap(([key, value]) => (/^[^:]+:.{9}[tfyh]/.test(key) ? value : []));
    expect(values).to.deep.equal(['', '', '', '', '']);
  });

  it('counts as unseen what the shop has said, automatic replies too', () => {
    const {talk} = converse({delivers: () => false});
    talk.send('Hello', NOW);
    talk.receive({text: 'Hi'}, NOW);
    expect(talk.unread).to.equal(2);
    talk.see();
    expect(talk.unread).to.equal(0);
    talk.receive({text: 'Well', role: 'assistant'}, NOW + 5);
    expect(talk.unread).to.equal(1);
    talk.take(message('shop/answer/7', 'So'), NOW + 6);
    expect(talk.unread, 'whatever the shop calls it').to.equal(2);
  });

  it('finds the last message of a kind', () => {
    const {talk} = converse();
    for (const text of ['One', 'Two']) talk.receive({text}, NOW);
    talk.send('Three', NOW);
    expect(talk.findLast(({role}) => role === 'agent')?.text).to.equal('Two');
    expect(talk.findLast(({role}) => role === 'assistant')).to.equal(undefined);
    expect([talk.has(talk.at(0)!.id), talk.has('nobody'), talk.at(9)]).to.deep.equal([true, false, undefined]);
  });

  it('is over in all that was said once it ends, or nobody was there for long', () => {
    const {talk, store} = converse();
    const {id} = talk;
    expect(talk.end(), 'nothing was said').to.deep.equal([id]);
    talk.send('Hello', NOW);
    talk.settle(talk.next()!, 'sent');
    const begun = talk.id;
    expect(talk.visit(NOW + 5 * DAY, 5 * DAY)).to.deep.equal([]);
    expect(talk.visit(NOW + 10 * DAY + 1000, 5 * DAY), 'since the last visit').to.deep.equal([begun]);
    expect([talk.length, talk.hasBegun, store.keys()]).to.deep.equal([0, false, []]);
    expect(talk.id).not.to.equal(begun);
  });

  it('is not over while something waits in it that nobody else has, however long ago that was said', () => {
    const {talk, store} = converse();
    talk.send('Hello', NOW);
    expect([talk.visit(NOW + 100 * DAY, 5 * DAY), talk.next()?.text]).to.deep.equal([[], 'Hello']);
    talk.settle(talk.next()!, 'sent');
    const after = converse({store}).talk;
    expect(after.visit(NOW + 104 * DAY, 5 * DAY), 'that was noted as a visit').to.deep.equal([]);
    expect(after.visit(NOW + 110 * DAY, 5 * DAY).length).to.equal(1);
    after.send('Refused', NOW);
    after.settle(after.next()!, 'failed');
    expect(after.visit(NOW + 6 * DAY, 5 * DAY).length, 'what was refused waits for nothing').to.equal(1);
  });

  it('has nothing waiting where nobody can read it any more', () => {
    const {store, talk} = converse();
    talk.send('Hello', NOW);
    talk.send('Broken', NOW - 5);
    const [first, second] = store.keys().filter((key) => readKey(key)?.kind === 'v');
    store.set(first!, '{');
    const {talk: after} = converse({store});
    expect([after.next()?.text, after.waitingSince]).to.deep.equal(['Broken', timeOf(readKey(second!)!.place)]);
    store.set(second!, '{');
    const {talk: none} = converse({store});
    expect([none.next(), none.waitingSince, none.visit(NOW + 9 * DAY, DAY).length]).to.deep.equal([
      ...[undefined, undefined, 1],
    ]);
  });

  it('leaves nothing where whoever is told of a message ends it at once', () => {
    const onMessage = () => void talk.end();
    const {talk, store} = converse({onMessage, delivers: () => false});
    expect(talk.send('Hello', NOW)).to.equal(true);
    expect([talk.length, store.keys()]).to.deep.equal([0, []]);
    talk.handOff(NOW);
    expect([talk.length, store.keys()]).to.deep.equal([0, []]);
    const quiet = converse({assistant: true, onMessage: () => void quiet.talk.end(), handedOver: () => ''});
    quiet.talk.askForPerson('A person, please', NOW);
    expect([quiet.talk.length, quiet.store.keys(), quiet.told]).to.deep.equal([0, [], []]);
    const late = converse({assistant: true, onHandoff: () => void late.talk.end()});
    late.talk.askForPerson('A person, please', NOW);
    expect([late.talk.length, late.store.keys()]).to.deep.equal([0, []]);
    late.talk.handOff(NOW);
    expect([late.talk.length, late.store.keys()]).to.deep.equal([0, []]);
  });

  it('takes one handover away for each that comes, when there are many', () => {
    const {talk, store} = converse();
    let removed = 0;
    store.remove = (key) => {
      removed++;
      store.values.delete(key);
    };
    for (let i = 0; i < 60; i++) talk.handOff(NOW + i, `h${i}`);
    expect([removed, store.keys().filter((key) => readKey(key)?.kind === 'h').length]).to.deep.equal([40, 20]);
  });

  it('counts a reply as unread that comes after the visitor has looked away', () => {
    const {talk, store} = converse();
    talk.send('Hello', NOW);
    talk.see();
    talk.settle(talk.next()!, 'sent');
    const later = () => converse({store}).talk.unread;
    expect([talk.unread, later(), summarize(store.keys(), '').unread]).to.deep.equal([1, 1, 1]);
    talk.see();
    expect([talk.unread, later(), summarize(store.keys(), '').unread]).to.deep.equal([0, 0, 0]);
    const {length} = store.keys();
    talk.see();
    expect(store.keys().length, 'once').to.equal(length);
    talk.receive({text: 'Hi'}, NOW);
    expect([talk.unread, later(), summarize(store.keys(), '').unread]).to.deep.equal([1, 1, 1]);
  });

  it('counts who takes over as unread where that comes after the visitor has looked away', () => {
    const {talk, store} = converse({assistant: true});
    talk.askForPerson('A person, please', NOW);
    talk.see();
    talk.settle(talk.next()!, 'sent');
    expect([talk.unread, summarize(store.keys(), '').unread]).to.deep.equal([2, 2]);
    talk.see();
    expect([talk.unread, summarize(store.keys(), '').unread]).to.deep.equal([0, 0]);
  });

  it('goes on where somebody has put a place into storage that no clock can give', () => {
    for (const place of ['zzzzzzzzz', 'vzzzzzzzz']) {
      const store = new Memory();
      store.set(`c0:${place}vodd`, '{}');
      const {talk} = converse({store});
      talk.send('Hello', NOW);
      talk.see();
      talk.send('Again', NOW);
      expect(
        converse({store}).talk.messages.map(({text}) => text),
        place,
      ).to.have.members(['Hello', 'Again']);
    }
  });

  it('is kept to the very instant at which it has been kept for long enough', () => {
    const {talk} = converse();
    expect(talk.visit(NOW, 0), 'nothing was said').to.deep.equal([]);
    talk.receive({text: 'Hi'}, NOW);
    expect([talk.visit(NOW + 5000, 5000), talk.length]).to.deep.equal([[], 1]);
    expect([talk.visit(NOW + 5001, 5000).length, talk.length]).to.deep.equal([1, 0]);
  });

  it('takes over another one, with its ways', () => {
    const [from, to] = [converse(), converse()];
    from.talk.send('Hello', NOW);
    to.talk.adopt(from.talk);
    expect([to.talk.id, shown(to.talk), to.talk.next()?.text]).to.deep.equal([
      from.talk.id,
      ['visitor: Hello'],
      'Hello',
    ]);
    expect(to.told, 'it is no news').to.deep.equal([]);
  });

  it('does not stumble over what others have put into its storage', () => {
    const {talk, store} = converse();
    talk.receive({text: 'Hi'}, NOW);
    const [key] = store.keys().filter((each) => each.includes('a'));
    for (const value of [
      '{',
      '5',
      '{"text":"Hi"}',
      '{"text":"Hi","sentAt":1e300}',
      '{"text":5,"sentAt":1}',
      '{"text":"Hi","sentAt":"5"}',
    ]) {
      store.set(key!, value);
      const {talk: after} = converse({store});
      expect([after.messages, after.unread], value).to.deep.equal([[], 0]);
    }
  });
});

describe('what a page reads of a conversation', () => {
  it('is the same object as long as nothing of it has changed, and cannot be changed', () => {
    const {talk} = converse();
    talk.send('Hello', NOW);
    const [all, first] = [talk.messages, talk.at(0)!];
    expect([talk.messages === all, talk.at(0) === first, all[0] === first]).to.deep.equal([true, true, true]);
    expect(first).to.be.frozen;
    talk.receive({text: 'Hi'}, NOW);
    expect([talk.messages.length, talk.at(0) === first]).to.deep.equal([2, true]);
    talk.settle(first, 'sent');
    expect([talk.at(0)!.delivery, first.delivery]).to.deep.equal(['sent', 'sending']);
  });

  it('changes by what others have said, or by what was done here', () => {
    const changes: boolean[] = [];
    const store = new Memory();
    const {talk, news} = converse({store, onChange: (isOutside) => changes.push(isOutside)});
    const since = () => [...new Set(changes.splice(0))];
    talk.send('Hello', NOW);
    talk.receive({text: 'Hi'}, NOW);
    talk.settle(talk.at(0)!, 'failed');
    talk.retry(talk.at(0)!.id, NOW);
    expect(since()).to.deep.equal([false]);
    talk.receive({text: 'Hi'}, NOW, true);
    talk.take(message('a1', 'Hi'), NOW);
    talk.change('a1', 'Hello', NOW);
    talk.hear({});
    talk.hearStorage('other', null);
    expect(since()).to.deep.equal([true]);
    for (const work of [() => talk.reread(), () => talk.resume(), () => talk.see(), () => talk.end()]) work();
    expect(since()).to.deep.equal([false]);
    expect(news).not.to.deep.equal([]);
  });

  it('has begun and was a talk, though all of that has been given up', () => {
    const {talk} = converse({
      delivers: () => false,
      situation: () => ({texts, assistant: false, stretchAt: () => undefined}),
    });
    talk.receive({text: 'Hi'}, NOW);
    expect([talk.hasBegun, talk.hasTalk, talk.isTrimmed]).to.deep.equal([false, true, false]);
    for (let i = 0; i < 5000; i++) talk.ask('Why?', 'So.', NOW);
    expect([talk.length, talk.hasBegun, talk.hasTalk, talk.isTrimmed]).to.deep.equal([10_000, true, true, true]);
    expect(talk.at(0)!.text, 'the oldest have gone').not.to.equal('Hi');
  });
});

describe('common questions in a conversation', () => {
  it('stand with their answers, are no talk, and are nothing to see or to send', () => {
    const {talk, told, store} = converse();
    const answer = talk.ask('Where is my parcel?', 'On its way.', NOW);
    expect(shown(talk)).to.deep.equal(['visitor: Where is my parcel?', 'auto: On its way.']);
    expect(talk.messages.map(({isCommonQuestion}) => isCommonQuestion)).to.deep.equal([true, undefined]);
    expect(talk.at(-1)!.id).to.equal(answer);
    expect([talk.hasTalk, talk.hasBegun, talk.unread, talk.next()]).to.deep.equal([false, false, 0, undefined]);
    expect(talk.askedQuestions).to.deep.equal(['Where is my parcel?']);
    const [key] = store.keys().filter((each) => /^[^:]+:.{9}q/.test(each));
    const broken = new Memory();
    for (const [each, value] of store.values) broken.set(each, each === key ? '{' : value);
    expect(converse({store: broken}).talk.askedQuestions, 'one that cannot be read').to.deep.equal(['']);
    expect(told).to.deep.equal(shown(talk));
    talk.send('Thanks', NOW);
    expect([talk.hasTalk, talk.hasBegun, talk.askedQuestions.length]).to.deep.equal([true, true, 1]);
  });
});

describe('what comes from outside', () => {
  it('is taken once by its id, from whoever speaks there', () => {
    const {talk, told} = converse();
    talk.take(message('a1', 'Hi', {sentAt: NOW - 5, author: 'Ana'}), NOW);
    talk.take(message('a1', 'Hi again'), NOW);
    talk.take(message('a2', 'Beep', {role: 'assistant'}), NOW);
    expect(told).to.deep.equal(['agent: Hi', 'assistant: Beep']);
    expect(talk.at(0)).to.deep.equal({...message('a1', 'Hi'), sentAt: NOW - 5, author: 'Ana'});
  });

  it('is taken though another tab has told before it how it reads now', () => {
    const {talk} = converse();
    const key = keyOf({conversation: 'c', place: placeAfter('', NOW), kind: 'e', id: 'a1'});
    talk.hear({facts: [[key, JSON.stringify({text: 'Hello', sentAt: NOW})]]});
    talk.take(message('a1', 'Hi'), NOW);
    expect(shown(talk)).to.deep.equal(['agent: Hello']);
  });

  it('may be worded otherwise, or be taken back', () => {
    const {talk, store} = converse();
    for (const [id, role] of [
      ['a1', 'agent'],
      ['b1', 'assistant'],
      ['s1', 'system'],
    ] as const) {
      talk.take(message(id, 'Hi', {role}), NOW);
      talk.change(id, 'Hello', NOW + 1);
      expect(talk.at(-1)).to.deep.include({id, text: 'Hello', sentAt: NOW});
    }
    const before = store.keys().length;
    for (const none of ['Hello', undefined, 5]) talk.change('a1', none, NOW + 2);
    talk.change('nobody', 'Hello', NOW + 2);
    expect(store.keys().length, 'no news').to.equal(before);
    talk.change('a1', ' ', NOW + 3);
    expect(talk.messages.map(({id}) => id)).to.deep.equal(['b1', 's1']);
    const left = [...store.values].filter(([key]) => key.endsWith('a1')).map(([, value]) => value);
    expect(new Set(left), 'nothing of what it said is left').to.deep.equal(new Set(['']));
    talk.change('a1', 'Back', NOW + 4);
    expect(talk.length).to.equal(2);
  });

  it('takes the room of its latest words alone, however often it is worded anew', () => {
    const {talk, store} = converse();
    talk.take(message('a1', 'Once', {role: 'assistant'}), NOW);
    const before = store.keys().length;
    const words = ['One', 'One two', 'One two three'];
    words.forEach((text, i) => talk.change('a1', text, NOW + i));
    expect(store.keys().length).to.equal(before + 1);
    for (const each of [talk, converse({store}).talk]) expect(shown(each)).to.deep.equal([`assistant: ${words[2]}`]);
  });

  it('does not change what the visitor has said, nor what was said automatically', () => {
    const {talk} = converse({delivers: () => false});
    talk.send('Hello', NOW, 'v1');
    for (const {id} of talk.messages) talk.change(id, 'Otherwise', NOW + 1);
    expect(shown(talk)).to.deep.equal(['visitor: Hello', 'auto: One moment.']);
  });
});

describe('how a visitor can be reached', () => {
  it('is said once, and is known after', () => {
    const {talk, told, store} = converse({delivers: () => false, stretch: closed});
    talk.leaveContact({email: 'a@shop.example', name: 'Ana'}, 'You can reach me.', NOW);
    talk.leaveContact({email: 'a@shop.example', name: 'Ana'}, 'You can reach me.', NOW + 1);
    expect(told).to.deep.equal(['visitor: You can reach me.']);
    expect(converse({store}).talk.contact).to.deep.equal({email: 'a@shop.example', name: 'Ana'});
    talk.leaveContact({email: 'b@shop.example'}, 'Or here.', NOW + 2);
    talk.leaveContact({email: ''}, 'Not at all.', NOW + 3);
    expect(told).to.deep.equal(['visitor: You can reach me.', 'visitor: Or here.']);
    expect(talk.contact).to.deep.equal({email: ''});
  });

  it('is not known where nobody was asked, or it cannot be read', () => {
    expect(converse().talk.contact).to.equal(undefined);
    for (const none of [undefined, null, 5, {}, {email: 5}, []]) expect(readContact(none)).to.equal(undefined);
    expect(readContact({email: 'a@b', name: 5, more: 1})).to.deep.equal({email: 'a@b'});
  });
});

describe('who answers', () => {
  it('is the assistant where the page says so, or one has answered last', () => {
    expect(converse().talk.isWithAssistant).to.equal(false);
    expect(converse({assistant: true}).talk.isWithAssistant).to.equal(true);
    const {talk} = converse();
    talk.receive({text: 'Beep', role: 'assistant'}, NOW);
    expect([talk.isWithAssistant, talk.handledBy]).to.deep.equal([true, undefined]);
  });

  it('are people after a handoff, which says so once, until an assistant answers again', () => {
    const {talk, told} = converse({assistant: true, stretch: closed});
    talk.handOff(NOW, 'h1');
    expect(told).to.deep.equal(['system: People take over at 9.', 'handoff', 'auto: Somebody will write.']);
    expect([talk.handledBy, talk.isWithAssistant]).to.deep.equal(['people', false]);
    talk.handOff(NOW + 1, 'h1');
    expect(told.slice(3), 'it was told again').to.deep.equal([]);
    talk.handOff(NOW + 2, 'h2');
    expect(told.slice(3), 'to hand over what people have is no news').to.deep.equal(['handoff']);
    talk.receive({text: 'Beep', role: 'assistant'}, NOW + 3);
    expect([talk.handledBy, talk.isWithAssistant]).to.deep.equal(['assistant', true]);
    talk.handOff(NOW + 4);
    expect(told.slice(5)).to.deep.equal(['system: People take over at 9.', 'handoff']);
    talk.receive({text: 'Beep', role: 'assistant'}, NOW + 5);
    talk.handOff(NOW + 6);
    expect(told.slice(8), 'each time').to.deep.equal(['system: People take over at 9.', 'handoff']);
  });

  it('are people once for all tabs that are told so, and for those whose own code says so', () => {
    for (const id of ['h1', undefined]) {
      const one = converse({assistant: true});
      one.talk.receive({text: 'Beep', role: 'assistant'}, NOW);
      const other = converse({assistant: true, store: one.store});
      other.talk.handOff(NOW + 1, id);
      one.talk.handOff(NOW + 1, id);
      for (const each of other.news) one.talk.hear(each);
      expect(shown(one.talk).filter((each) => each.startsWith('system'))).to.have.length(1);
    }
  });

  it('says when people are there once: where the reply does, what says who takes over does not', () => {
    const {talk, told} = converse({
      assistant: true,
      stretch: closed,
      situation: () => ({
        ...{assistant: true, stretchAt: () => closed, texts: {...texts, handoff: ''}},
      }),
    });
    talk.handOff(NOW);
    expect(told).to.deep.equal(['system: People take over.', 'handoff', 'auto: We are back at 9.']);
  });

  it('says all in one where a page has one text for it', () => {
    const {talk, told} = converse({
      handedOver: (_, isOpeningSaid) => (isOpeningSaid ? '' : 'All of it.'),
      situation: () => ({
        ...{assistant: true, stretchAt: () => closed, texts: {...texts, handoff: ''}},
      }),
    });
    talk.handOff(NOW);
    expect(told[0]).to.equal('system: All of it.');
  });

  it('is a person where the visitor has asked for one, once, whatever an assistant goes on to say', () => {
    const {talk, told} = converse({assistant: true, stretch: closed});
    talk.askForPerson('A person, please.', NOW);
    talk.askForPerson('A person, please.', NOW + 1);
    expect(told).to.deep.equal(['visitor: A person, please.', 'handoff']);
    const asked = talk.next()!;
    expect([talk.asksForPerson(asked), talk.asksForPerson(message('x', ''))]).to.deep.equal([true, false]);
    talk.settle(asked, 'sent');
    expect(shown(talk)).to.deep.equal([
      ...['visitor: A person, please.', 'system: People take over at 9.', 'auto: Somebody will write.'],
    ]);
    talk.receive({text: 'Beep', role: 'assistant'}, NOW + 2);
    expect([talk.handledBy, talk.isWithAssistant]).to.deep.equal(['people', false]);
    talk.receive({text: 'Hi, Ana here'}, NOW + 3);
    expect(talk.handledBy).to.equal('people');
    talk.receive({text: 'Beep', role: 'assistant'}, NOW + 4);
    expect([talk.handledBy, talk.isWithAssistant], 'a person has answered since').to.deep.equal(['assistant', true]);
    talk.askForPerson('Somebody else, please.', NOW + 5);
    talk.settle(talk.next()!, 'sent');
    talk.receive({text: 'Hi, Ben here'}, NOW + 6);
    talk.receive({text: 'Beep', role: 'assistant'}, NOW + 7);
    talk.askForPerson('A third one, please.', NOW + 8);
    talk.settle(talk.next()!, 'sent');
    const takeovers = shown(talk).filter((each) => each.startsWith('system'));
    expect(takeovers, 'each time').to.have.length(3);
  });

  it('is a person where one has answered before the visitor asked for one', () => {
    const {talk} = converse({assistant: true});
    talk.receive({text: 'Hi, Ana here'}, NOW);
    talk.receive({text: 'Beep', role: 'assistant'}, NOW + 1);
    talk.askForPerson('A person, please.', NOW + 2);
    talk.receive({text: 'Beep', role: 'assistant'}, NOW + 3);
    expect([talk.handledBy, talk.isWithAssistant]).to.deep.equal(['people', false]);
  });

  it('takes over once where the visitor asks for a person in two tabs at the same time', () => {
    const one = converse({assistant: true, stretch: closed});
    one.talk.receive({text: 'Beep', role: 'assistant'}, NOW);
    const other = converse({assistant: true, stretch: closed, store: one.store});
    one.news.length = 0;
    other.talk.askForPerson('A person, please.', NOW + 1);
    one.talk.askForPerson('A person, please.', NOW + 1);
    for (const each of other.news) one.talk.hear(each);
    for (let next = one.talk.next(); next; next = one.talk.next()) one.talk.settle(next, 'sent');
    const takeovers = shown(one.talk).filter((each) => each === 'system: People take over at 9.');
    expect(takeovers).to.have.length(1);
    expect(shown(one.talk).filter((each) => each.startsWith('auto'))).to.deep.equal(['auto: Somebody will write.']);
  });

  it('asks nobody for a person where people answer', () => {
    const {talk, told} = converse();
    talk.askForPerson('A person, please.', NOW);
    expect([told, talk.length]).to.deep.equal([[], 0]);
  });

  it('says nothing of people where that text is blank, and answers at once where messages go nowhere', () => {
    const {talk} = converse({assistant: true, delivers: () => false, handedOver: () => ' '});
    talk.askForPerson('A person, please.', NOW);
    expect(shown(talk)).to.deep.equal(['visitor: A person, please.', 'auto: One moment.']);
  });
});
