// A visitor's tabs, their storage, what they say to each other, and a shop's server, all in memory: one list of numbers
// decides everything that happens. What runs in the tabs is the widget's own code; only the browser is played.
import assert from 'node:assert/strict';
import {Conversation} from '../../dist/npm/domain/conversation/conversation.js';
import {readKey} from '../../dist/npm/domain/conversation/fact.js';
import {summarize} from '../../dist/npm/domain/conversation/kept-summary.js';
import {Log} from '../../dist/npm/domain/conversation/log.js';
import {Sending} from '../../dist/npm/domain/conversation/sending.js';

/** What the keys of a conversation begin with: of who has not signed in, and of a customer. */
const NOBODY = 'nobody/';
const ANA = 'ana/';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse('2026-11-24T10:00:00Z');

/** Open and closed take turns every eight hours. */
function stretchAt(instant) {
  const turn = Math.floor(instant / (8 * HOUR));
  const change = (turn + 1) * 8 * HOUR;
  return {until: change, change, isOpen: turn % 2 === 0};
}

/** The browser's storage: it fills, it refuses, and any code of the site may change it. */
class Storage {
  values = new Map();
  room = Infinity;

  get size() {
    let size = 0;
    for (const [key, value] of this.values) size += key.length + value.length;
    return size;
  }

  /** Returns whether there was room. */
  set(key, value) {
    const before = this.values.get(key);
    const growth = before === undefined ? key.length + value.length : value.length - before.length;
    if (this.room !== Infinity && growth > this.room) return false;
    this.room -= growth;
    this.values.set(key, value);
    return true;
  }

  remove(key) {
    const before = this.values.get(key);
    if (before === undefined) return false;
    this.room += key.length + before.length;
    return this.values.delete(key);
  }
}

class Tab {
  /** What others have written and said that it has not heard of: a queue for each of them, and for each way. */
  inbox = new Map();
  isFrozen = false;
  isLeading = false;
  /** The attempt that is under way. */
  attempt;
  pauseUntil = 0;
  sending = new Sending();
  told = [];

  constructor(world, name, skew) {
    this.world = world;
    this.name = name;
    this.skew = skew;
    const isAnonymous = !world.isSignedIn || world.storage.values.has(NOBODY);
    this.become(isAnonymous ? NOBODY : ANA);
    if (world.isSignedIn) this.signIn();
    this.conversation.goOut(this.now);
  }

  /** @param who whose conversation is kept and told of: what its keys begin with. */
  become(who) {
    this.conversation = this.openConversation(who);
    this.connect(who);
  }

  connect(who) {
    this.who = who;
    this.conversation._shared.hello();
  }

  /** Goes on, in the customer's conversation, with what was said before signing in (`conversations.ts`). */
  signIn() {
    if (this.who === ANA) return;
    const before = this.conversation;
    this.isLeading = false;
    this.attempt = undefined;
    this.conversation = this.openConversation(ANA);
    this.conversation.adopt(before);
    before.end(ANA);
    this.conversation.reread();
    this.connect(ANA);
  }

  storeOf(who) {
    const {world} = this;
    const {storage} = world;
    return {
      keys: () => [...storage.values.keys()].filter((key) => key.startsWith(who)).map((key) => key.slice(who.length)),
      get: (key) => storage.values.get(who + key) ?? null,
      set: (key, value) => {
        const before = storage.values.get(who + key);
        const isKept = storage.set(who + key, value);
        if (isKept && before !== value) world.tellStorage(this, who + key, value);
        return isKept;
      },
      remove: (key) => void (storage.remove(who + key) && world.tellStorage(this, who + key, null)),
    };
  }

  openConversation(who) {
    const {world} = this;
    return new Conversation({
      store: this.storeOf(who),
      // Before it is connected, nobody hears it.
      tell: (news) => this.who === who && world.tell(this, 'channel', structuredClone({who, news})),
      elsewhere: (other) => ({
        store: this.storeOf(other),
        tell: (news) => world.tell(this, 'channel', structuredClone({who: other, news})),
      }),
      newId: () => this.now.toString(36).padStart(9, '0') + world.newId(),
      newMessageId: () => world.newId(),
      situation: () => ({
        texts: {online: 'Online.', offline: 'Offline.', handoff: 'Handed over.'},
        assistant: false,
        stretchAt,
      }),
      word: (text) => text,
      handedOver: () => 'People take over.',
      delivers: () => world.delivers,
      page: () => 'https://shop.example/',
      onMessage: ({id}) => this.told.push(id),
      onDelivery: () => {},
      onHandoff: () => {},
      onUnkept: () => {},
      onChange: () => {},
    });
  }

  get now() {
    return this.world.now + this.skew;
  }

  get thread() {
    return this.conversation.messages;
  }

  hear(way, item) {
    const {who, conversation} = this;
    if (way === 'storage') {
      const [key, value] = item;
      if (key === null) conversation.hearStorage(null, null);
      else if (key.startsWith(who)) conversation.hearStorage(key.slice(who.length), value);
    } else if (way === 'lock') this.isLeading = this.world.leaders.get(who) === this;
    else if (item.who === who) conversation.hear(item.news);
  }

  /** As `Outbox` does, with what `Sending` decides. */
  work() {
    if (!this.isLeading || this.attempt || this.world.now < this.pauseUntil) return false;
    const message = this.conversation.next();
    if (!message) return false;
    this.begin(message);
    return true;
  }

  /** Waits for another tab for long. */
  doubt() {
    if (!this.isLeading && this.conversation.next()) this.conversation.insist();
  }

  begin(message, stuck) {
    this.attempt = {tab: this, message, stuck, conversation: this.conversation.id, isStored: false};
    this.world.attempts.push(this.attempt);
  }

  /** @param answer 'ok', or an error. */
  finish(attempt, answer) {
    const {conversation} = this;
    const {message, stuck} = attempt;
    this.attempt = undefined;
    if (!this.isLeading || attempt.conversation !== conversation.id) return;
    if (answer.isOk) {
      this.sending.restart();
      if (stuck) {
        conversation.settle(stuck, 'failed');
        this.world.hasLeftOrder.add(stuck.id);
      }
      conversation.settle(message, 'sent');
      for (const each of answer.messages) conversation.take(each, this.now);
      return;
    }
    const {isRefused, pause} = this.sending.fail(message.id, answer, this.world.random());
    if (isRefused) {
      conversation.settle(message, 'failed');
      this.world.hasLeftOrder.add(message.id);
      return;
    }
    const behind = !stuck && this.sending.stumblesOver(message.id) && conversation.next(message);
    if (behind) this.begin(behind, message);
    else this.pauseUntil = this.world.now + pause;
  }
}

export class World {
  now = START;
  storage = new Storage();
  tabs = [];
  attempts = [];
  /** What the shop has, by id, in the order in which it came. */
  stored = new Map();
  /** What was typed: `{id, tab, conversation}`, in its order. */
  said = [];
  /** What nobody can know any more: it had found no room, or was cleared, and the tabs that had it are gone. */
  lost = new Set();
  /** What was refused: the order is the visitor's business then. */
  hasLeftOrder = new Set();
  ended = new Set();
  /** The messages by which the visitor has asked for a person. */
  asked = new Set();
  /** Whether the pages say where messages go; undefined: they do not know yet. */
  delivers = true;
  /** What was said while they went nowhere; and, as of when, before that was known. */
  stranded = new Set();
  undecided = new Map();
  /** A customer has signed in, and the pages ask for what was said before. */
  isSignedIn = false;
  /** The tabs that have the locks, by whose they are. */
  leaders = new Map();
  wasFull = false;
  /** Other code has changed the storage. */
  wasMolested = false;
  log = [];
  /** How many times a tab has heard something. */
  heard = 0;
  #count = 0;
  #names = 0;
  #seed = 1;

  constructor({hasLocks = true, mostTabs = 5} = {}) {
    this.hasLocks = hasLocks;
    this.mostTabs = mostTabs;
    this.open(0);
  }

  random() {
    this.#seed = (Math.imul(this.#seed, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#seed / 2 ** 32;
  }

  /** In an order that has nothing to do with time. */
  newId() {
    return `${((Math.imul(++this.#count, 2_654_435_761) >>> 0) % 46_656).toString(36).padStart(3, '0')}${this.#count}`;
  }

  others(tab) {
    return this.tabs.filter((each) => each !== tab);
  }

  tell(from, way, item) {
    for (const tab of this.others(from)) this.#queue(tab, `${way} ${from?.name ?? ''}`).push(item);
  }

  tellStorage(from, key, value) {
    this.tell(from, 'storage', [key, value]);
  }

  #queue(tab, name) {
    if (!tab.inbox.has(name)) tab.inbox.set(name, []);
    return tab.inbox.get(name);
  }

  open(skew) {
    if (this.tabs.length === this.mostTabs) return;
    const tab = new Tab(this, `T${++this.#names}`, skew);
    this.tabs.push(tab);
    // What it said when it came was heard by those that were there.
    this.lead();
  }

  /** The lock goes to one of those that wait. */
  lead() {
    for (const tab of this.hasLocks ? [] : this.tabs) tab.isLeading = true;
    for (const who of this.hasLocks ? [NOBODY, ANA] : []) {
      const own = this.tabs.filter((tab) => tab.who === who);
      if (own.includes(this.leaders.get(who))) continue;
      this.leaders.set(who, own[0]);
      if (own[0]) own[0].isLeading = true;
    }
  }

  kill(tab) {
    if (!tab) return;
    this.tabs = this.others(tab);
    this.noteLost();
    this.lead();
  }

  noteLost() {
    for (const each of this.said) if (!this.#isKnown(each)) this.lost.add(each.id);
  }

  /** Whether a message is anywhere where it can come from. */
  #isKnown({id, key, text}) {
    if (this.stored.has(id)) return true;
    const isKept = (who) => this.storage.values.get(who + key)?.includes(text);
    // Once somebody has signed in, pages look there only where something leads to it.
    const isLooked = !this.isSignedIn || this.storage.values.has(NOBODY) || this.tabs.some(({who}) => who === NOBODY);
    if (isKept(ANA) || (isLooked && isKept(NOBODY))) return true;
    const isAboutIt = (item) => JSON.stringify(item).includes(text);
    const knows = (tab) =>
      tab.conversation.messages.some((message) => message.id === id) ||
      [...tab.inbox].some(([way, items]) => !way.startsWith('lock') && items.some(isAboutIt));
    return this.tabs.some(knows);
  }

  steps = [
    // The visitor.
    ['say', 8, (tab) => tab && this.say(tab)],
    ['say twice', 2, (tab) => tab && (this.say(tab), this.say(tab))],
    [
      'try again',
      2,
      (tab) =>
        tab?.thread
          .filter(({delivery}) => delivery === 'failed')
          .forEach(({id}) => tab.conversation.retry(id, tab.now)),
    ],
    ['leave an address', 1, (tab, choice) => tab && this.leave(tab, choice)],
    ['ask for a person', 1, (tab) => tab && this.askForPerson(tab)],
    ['see', 1, (tab) => tab?.conversation.see()],
    ['end', 1, (tab) => tab && this.end(tab)],
    ['sign in', 0.2, (tab) => tab && this.signIn(tab)],
    [
      'ask a common question',
      1,
      (tab) => tab?.conversation.ask(`Common ${this.heard}?`, `Answer to common ${this.heard}`, tab.now),
    ],
    // The page.
    ['nowhere', 0.3, () => (this.delivers = false)],
    ['who knows where', 0.3, () => (this.delivers = undefined)],
    ['somewhere', 1, () => this.goOut()],
    // Tabs.
    ['open', 2, (_, choice) => this.open([0, 0, 3000, -3000, HOUR, -HOUR][choice % 6])],
    ['kill', 2, (tab, choice) => this.kill(this.tabs[choice % this.tabs.length])],
    ['freeze', 1, (tab) => tab && (tab.isFrozen = true)],
    ['thaw', 2, (_, choice) => this.tabs.length && (this.tabs[choice % this.tabs.length].isFrozen = false)],
    ['page is left', 1, (tab) => tab?.conversation.keepPending()],
    ['come back', 1, (tab) => tab && this.comeBack(tab)],
    ['steal the lock', 1, (tab) => tab && this.steal(tab)],
    ['hear', 24, (tab, choice) => tab && this.hear(tab, choice)],
    ['hear all', 4, (tab) => tab && this.hearAll(tab)],
    // Storage.
    ['fill', 2, (_, choice) => this.fill(choice % 400)],
    ['free', 2, () => (this.storage.room = Infinity)],
    ['clear', 0.5, () => this.clear()],
    ['remove a key', 0.5, (_, choice) => this.molest(choice, null)],
    ['break a key', 0.5, (_, choice) => this.molest(choice, '{"te')],
    // The server.
    ['work', 12, (tab) => tab?.work()],
    ['doubt', 1, (tab) => tab?.doubt()],
    ['arrive', 12, (_, choice) => this.arrive(choice)],
    ['answer', 12, (_, choice, more) => this.answer(choice, more)],
    ['say by the stream', 2, (tab, choice) => tab?.isLeading && this.speak(tab, choice)],
    ['word anew', 1, (tab, choice) => this.reword(tab, choice, `Anew ${choice % 5}`)],
    ['take back', 0.5, (tab, choice) => this.reword(tab, choice, '')],
    [
      'hand over',
      0.5,
      (tab, choice) => tab?.isLeading && tab.conversation.length && tab.conversation.handOff(tab.now, `h${choice % 3}`),
    ],
    ['time', 8, (_, choice) => (this.now += [1, 10, 1000, 30_000, 5 * MINUTE, HOUR][choice % 6])],
  ];

  /** The step that a number stands for. */
  nameOf(kind) {
    const total = this.steps.reduce((sum, [, weight]) => sum + weight, 0);
    let at = (kind % 1000) * (total / 1000);
    return (this.steps.find(([, weight]) => (at -= weight) < 0) ?? this.steps.at(-1))[0];
  }

  /** @param kind a number, or the name of a step: so are histories kept that have failed. */
  step([kind, choice, more]) {
    const awake = this.tabs.filter(({isFrozen}) => !isFrozen);
    const tab = awake[more % (awake.length || 1)];
    const name = typeof kind === 'string' ? kind : this.nameOf(kind);
    const [, , act] = this.steps.find(([each]) => each === name);
    this.log.push(`${name}${tab ? ` ${tab.name}` : ''} ${choice}`);
    act(tab, choice, more);
    this.check(tab);
  }

  say(tab) {
    const text = `Text ${this.#count}!`;
    tab.conversation.send(text, tab.now);
    this.note(tab, text);
  }

  /** The pages say by now where messages go. */
  goOut() {
    this.delivers = true;
    for (const {conversation} of this.tabs) conversation.goOut(this.now);
  }

  /** What a page says that is there and still knows of it has gone out by now. */
  noteStranded() {
    for (const {id, tab} of this.said) {
      const page = this.tabs.find(({name}) => name === tab);
      if (page?.thread.some((message) => message.id === id)) this.stranded.delete(id);
    }
  }

  leave(tab, choice) {
    if (!tab.conversation.hasBegun) return;
    const text = `Reach me ${this.#count}!`;
    tab.conversation.leaveContact({email: `m${choice}-${this.#count}@shop.example`}, text, tab.now);
    this.note(tab, text);
  }

  askForPerson(tab) {
    const {conversation} = tab;
    if (!conversation.isWithAssistant) return;
    const text = `A person ${this.#count}!`;
    conversation.askForPerson(text, tab.now);
    this.note(tab, text);
    this.asked.add(this.said.at(-1).id);
    assert.ok(!conversation.isWithAssistant, `${tab.name} asks once`);
  }

  note(tab, text) {
    const message = tab.thread.findLast((each) => each.text === text);
    assert.ok(message, `"${text}" is in the thread`);
    const {key} = tab.conversation._log.get(message.id);
    this.said.push({id: message.id, tab: tab.name, text, key, conversation: readKey(key).conversation});
    tab.hasSaid = true;
    if (this.delivers === false) this.stranded.add(message.id);
    if (this.delivers === undefined) this.undecided.set(message.id, message.sentAt);
  }

  end(tab) {
    for (const id of tab.conversation.end()) this.ended.add(id);
    assert.deepEqual(tab.thread, []);
    this.noteEmpty(tab);
  }

  signIn(tab) {
    this.isSignedIn = true;
    tab.signIn();
    tab.told = []; // from now on of another conversation
    this.noteLost();
    this.lead();
  }

  /** As a page does that was put aside: it has heard nothing meanwhile. */
  comeBack(tab) {
    for (const way of tab.inbox.keys()) if (!way.startsWith('lock')) tab.inbox.delete(way);
    const before = tab.thread;
    tab.conversation.resume();
    // What had found no room is taken for ended where another tab has begun a conversation meanwhile; who has heard of it may tell it
    // again, after what is said next.
    const left = this.wasFull ? before.filter(({id}) => !tab.conversation.has(id)) : [];
    for (const {id} of left) this.hasLeftOrder.add(id);
    this.noteEmpty(tab);
    this.noteLost();
  }

  hear(tab, choice) {
    assert.ok(++this.heard < 20_000, 'tabs answer each other without end');
    const waiting = [...tab.inbox].filter(([, items]) => items.length);
    if (!waiting.length) return false;
    const [way, items] = waiting[choice % waiting.length];
    tab.hear(way.split(' ')[0], items.shift());
    this.noteEmpty(tab);
    // What is passed on after a sign-in finds nobody where the storage was cleared, or had no room, as if the customer had ended it.
    if (this.isSignedIn && (this.wasMolested || this.wasFull)) this.noteLost();
    return true;
  }

  /** A thread that has become empty begins anew: what was cleared, but is kept by another tab, may come back, and is told of. */
  noteEmpty(tab) {
    if (!tab.thread.length) tab.told = [];
  }

  hearAll(tab) {
    for (let i = 0; this.hear(tab, i * 7); i++);
  }

  fill(spare) {
    this.storage.room = Math.min(this.storage.room, spare);
    this.wasFull = true;
  }

  clear() {
    if (!this.storage.values.size) return;
    this.wasMolested = true;
    const {room, size} = this.storage;
    this.storage.values.clear();
    this.storage.room = room + size;
    this.noteLost();
    this.tellStorage(undefined, null, null);
  }

  molest(choice, value) {
    const keys = [...this.storage.values.keys()];
    if (!keys.length) return;
    const key = keys[choice % keys.length];
    this.wasMolested = true;
    if (value === null) this.storage.remove(key);
    else if (!this.storage.set(key, value)) return;
    this.noteLost();
    this.tellStorage(undefined, key, value);
  }

  steal(tab) {
    if (!this.hasLocks || tab.isLeading) return;
    const leader = this.leaders.get(tab.who);
    this.leaders.set(tab.who, tab);
    tab.isLeading = true;
    this.#queue(leader, 'lock').push(true); // it hears of that late
  }

  /** A post reaches the server, which keeps it. */
  arrive(choice) {
    const attempt = this.attempts[choice % this.attempts.length];
    if (attempt) this.store(attempt);
  }

  store(attempt) {
    attempt.isStored = true;
    if (!this.stored.has(attempt.message.id)) this.stored.set(attempt.message.id, this.stored.size);
  }

  /** A tab hears what became of its post. */
  answer(choice, more) {
    const index = choice % this.attempts.length;
    const attempt = this.attempts[index];
    if (!attempt || attempt.tab.isFrozen) return;
    const {tab, message} = attempt;
    this.attempts.splice(index, 1);
    if (!this.tabs.includes(tab) || tab.attempt !== attempt) return;
    const answers = [
      () => (this.store(attempt), {isOk: true, messages: []}),
      () => (this.store(attempt), {isOk: true, messages: [this.message(`to-${message.id}`)]}),
      () => new TypeError('Failed to fetch'),
      () => ({isFinal: false}),
      () => (this.store(attempt), {isFinal: false}), // it was kept, and then something broke
      () => ({isFinal: false, retryAfter: 15_000}),
      () => (attempt.isStored || more % 3 ? {isFinal: false} : {isFinal: true}),
    ];
    tab.finish(attempt, answers[more % answers.length]());
  }

  message(id) {
    return {id, role: id.length % 5 ? 'agent' : 'assistant', text: `Answer ${id}`, sentAt: this.now};
  }

  speak(tab, choice) {
    const [{id} = {}] = tab.thread;
    if (id)
      for (let i = 0; i < 2; i++)
        tab.conversation.take(this.message(`s${choice % 10}-${tab.conversation.id}`), tab.now);
  }

  /** Of what the shop has said, or what was never heard of. */
  reword(tab, choice, text) {
    if (!tab?.isLeading) return;
    const id = `s${choice % 10}-${tab.conversation.id}`;
    tab.conversation.change(id, text, tab.now);
    const shown = tab.thread.find((each) => each.id === id);
    assert.ok(!shown || shown.text === text, `${tab.name} does not show what was worded anew`);
  }

  check(tab) {
    if (!tab) return;
    // As a page does that draws all of it.
    const {contact, unread, handledBy, isWithAssistant, waitingSince} = tab.conversation;
    void [contact, unread, handledBy, isWithAssistant, waitingSince];
    this.checkThread(tab);
  }

  checkThread(tab) {
    const {thread} = tab;
    const ids = new Set(thread.map(({id}) => id));
    assert.equal(ids.size, thread.length, `${tab.name} shows a message twice`);
    for (const [i, {role, id}] of thread.entries()) {
      if (role !== 'auto' || !id.includes('/answer/') || this.wasMolested) continue;
      // Ended in another tab, of which this one has heard by what is gone only: the question may go before the answer.
      if (this.ended.has(id.split('/')[0])) continue;
      assert.ok(
        thread[i - 1]?.isCommonQuestion && id.endsWith(thread[i - 1].id),
        `${tab.name} shows an answer elsewhere`,
      );
    }
    const replies = thread.filter(({role}) => role === 'auto').map(({id}) => id.slice(id.indexOf('/')));
    assert.equal(new Set(replies).size, replies.length, `${tab.name} shows a reply twice: ${replies}`);
    const takeovers = thread.filter(({id}) => id.includes('/handed/')).map(({id}) => id.slice(id.indexOf('/')));
    assert.equal(new Set(takeovers).size, takeovers.length, `${tab.name} says twice who takes over: ${takeovers}`);
    for (const message of thread) {
      const {id, text, delivery} = message;
      assert.equal(tab.conversation.asksForPerson(message), this.asked.has(id), `"${text}" asks for a person`);
      if (delivery === 'sent') assert.ok(this.stored.has(id), `${tab.name} says that "${text}" was sent`);
    }
    assert.equal(new Set(tab.told).size, tab.told.length, `${tab.name} tells of a message twice: ${tab.told}`);
  }

  /** Everything is well again, and all that is under way comes to its end. */
  rest() {
    this.log.push('rest');
    this.storage.room = Infinity;
    if (!this.tabs.length) this.open(0);
    for (const tab of this.tabs) tab.isFrozen = false;
    if (this.isSignedIn || this.undecided.size) for (const tab of this.tabs) this.hearAll(tab);
    this.goOut();
    this.noteStranded();
    if (this.isSignedIn) for (const tab of this.tabs) this.signIn(tab);
    for (const [id, sentAt] of this.undecided) {
      // Somebody else's code has removed it, or it is nobody's wish any more.
      if (this.wasMolested || this.now - sentAt >= DAY) this.stranded.add(id);
    }
    if (this.isSignedIn || this.undecided.size) {
      // What a tab has begun anew before it heard of that, or has said before it knew where to, is found by the next page.
      this.tabs.push(new Tab(this, `T${++this.#names}`, 0));
      this.lead();
    }
    for (let round = 0; ; round++) {
      assert.ok(round < 400, 'it does not come to rest');
      this.now += 2 * HOUR;
      let isBusy = false;
      for (const tab of this.tabs) {
        while (this.hear(tab, round)) isBusy = true;
        for (const {id, delivery} of tab.thread) if (delivery === 'failed') tab.conversation.retry(id, tab.now);
        isBusy = tab.work() || isBusy;
        if (!isBusy && tab.conversation.next() && !tab.isLeading) isBusy = round < 399 && !tab.doubt();
      }
      for (const attempt of this.attempts.splice(0)) {
        isBusy = true;
        if (!this.tabs.includes(attempt.tab) || attempt.tab.attempt !== attempt) continue;
        this.store(attempt);
        attempt.tab.finish(attempt, {isOk: true, messages: []});
      }
      if (!isBusy) break;
    }
    this.checkRest();
  }

  checkRest() {
    for (const tab of this.tabs) {
      this.checkThread(tab);
      const waiting = tab.thread.filter(
        ({id, role, delivery, isCommonQuestion}) =>
          role === 'visitor' && !isCommonQuestion && delivery !== 'sent' && (delivery || !this.mayGoNowhere(id)),
      );
      assert.deepEqual(waiting, [], `${tab.name} waits`);
    }
    this.checkStored();
    this.checkOrder();
    this.checkEnded();
    this.checkSame();
    this.checkFold();
    this.checkSummary();
  }

  /** Its page is gone; or has heard of an end first, and then of who had taken it over. */
  mayGoNowhere(id) {
    return this.stranded.has(id) || this.said.some((each) => each.id === id && this.ended.has(each.conversation));
  }

  checkStored() {
    for (const {id, text, conversation} of this.said) {
      if (this.ended.has(conversation) || this.stored.has(id) || this.stranded.has(id)) continue;
      assert.ok(this.lost.has(id) && (this.wasFull || this.wasMolested), `"${text}" has not reached the shop`);
    }
  }

  checkOrder() {
    if (this.wasMolested) return;
    // What is said after a conversation has moved away is another one's, which nothing holds up.
    const lineOf = ({tab, conversation}) => (this.isSignedIn ? `${tab} ${conversation}` : tab);
    for (const name of new Set(this.said.map(lineOf))) {
      const own = this.said.filter(
        ({id, tab, conversation}) =>
          lineOf({tab, conversation}) === name &&
          this.stored.has(id) &&
          !this.hasLeftOrder.has(id) &&
          !this.ended.has(conversation),
      );
      const inOrder = own.toSorted((a, b) => this.stored.get(a.id) - this.stored.get(b.id));
      assert.deepEqual(
        inOrder.map(({text}) => text),
        own.map(({text}) => text),
        `the order of ${name}`,
      );
    }
  }

  checkEnded() {
    const [{who}] = this.tabs;
    const known = new Set(this.tabs.flatMap(({conversation}) => [...conversation._shared._ends.ids]));
    for (const tab of this.tabs) {
      for (const id of tab.conversation._log.conversations)
        assert.ok(!known.has(id), `${id} was ended, not in ${tab.name}`);
    }
    for (const key of this.storage.values.keys()) {
      assert.ok(!known.has(readKey(key.slice(who.length))?.conversation), `${key} belongs to what was ended`);
    }
  }

  checkSame() {
    if (this.wasMolested) return;
    const shown = this.tabs.map(({thread}) => thread);
    for (const thread of shown) assert.deepEqual(thread, shown[0], 'all tabs show the same');
  }

  /** What was learnt piece by piece is what the facts say. */
  checkFold() {
    for (const {name, conversation} of this.tabs) {
      const {_log: log} = conversation;
      const fresh = new Log(() => {});
      for (const key of [...log._keys].sort().reverse()) fresh.add(key);
      const seen = ({order}) => order.map(({id, sort, key, delivery}) => [id, sort, key, delivery]);
      assert.deepEqual(seen(log), seen(fresh), `${name} is what its facts say`);
    }
  }

  /** What the next page knows before it has loaded anything is what the tabs show. */
  checkSummary() {
    if (this.wasMolested) return;
    for (const tab of this.tabs) tab.conversation.keepPending(); // there is room by now
    const {unread, hasUnsent} = summarize([...this.storage.values.keys()], this.tabs[0].who);
    assert.equal(hasUnsent, false, 'nothing waits in storage');
    for (const tab of this.tabs) assert.equal(tab.conversation.unread, unread, `${tab.name} counts what is unread`);
  }
}

/** A history with its steps by their names. */
export function named(steps) {
  const world = new World();
  return steps.map(([kind, ...rest]) => [world.nameOf(kind), ...rest]);
}

/** Plays a history: numbers that decide. */
export function play(steps, options) {
  const world = new World(options);
  try {
    for (const step of steps) world.step(step);
    world.rest();
  } catch (error) {
    error.message = `${error.message}\n  after ${world.log.join(', ')}`;
    throw error;
  }
}
