// A visitor with up to three tabs writes, leaves addresses, reloads and closes, while the server does what it likes and
// storage is full at times. Whatever happens, each message is with the shop in the end, once, and in the order in which its
// tab wrote it.
//
// The seeds are in the names; TEST_SEED=… begins with that one, and TEST_RUNS=300 makes so many runs.
import assert from 'node:assert/strict';
import {answers, MOODS, NETWORK, openTab, randomFrom, retryNow, thread, useDelivery} from './shop-backend.mjs';
import {eventually} from './stage.mjs';
import {email, fillStorage, freeStorage, leaveAddress, settled, withWidget} from './widget.mjs';

const scenario = useDelivery();

const {TEST_RUNS, TEST_SEED} = process.env;
const BLOCK = 20;
const RUNS = Number(TEST_RUNS) || 2 * BLOCK;
/** Where nobody has asked for a number of runs, a block of them ends after so many milliseconds. */
const LONGEST = TEST_RUNS ? Infinity : 8000;
const ACTS = 14;
const MAX_TABS = 3;

const first = Number(TEST_SEED) || Date.now() % 1_000_000;

const textsOf = (messages) => messages.map(({text}) => text);

/** What a visitor does, and what happens to them; keeps what has to be true in the end. */
class Run {
  done = [];
  /** All messages of the visitor, in the order in which they were written: `{id, text, writer, isKept}`. */
  sent = [];
  isFull = false;
  wasFull = false;
  address = undefined;
  #count = 0;
  #names = 1;
  #release;

  constructor(seed, stage, page) {
    this.seed = seed;
    this.stage = stage;
    this.random = randomFrom(seed);
    this.tabs = [{page, name: 1, since: 0}];
  }

  pick(list) {
    return list[Math.floor(this.random() * list.length)];
  }

  get backend() {
    return this.stage.backend;
  }

  /** Notes down what a tab has just said. */
  #note(tab, text, id) {
    assert.ok(id, `"${text}" is not in the thread`);
    this.sent.push({id, text, writer: tab.name, isKept: !this.isFull});
  }

  async #say(tab, texts) {
    const ids = await withWidget(
      tab.page,
      async (widget, all) => {
        for (const text of all) widget.send(text);
        await widget.updateComplete; // the first one loads the code that keeps it
        return all.map((text) => widget.thread.findLast((message) => message.text === text)?.id);
      },
      texts,
    );
    texts.forEach((text, i) => this.#note(tab, text, ids[i]));
  }

  #text() {
    return `${this.seed}-${++this.#count}`;
  }

  /** What is in the memory of tabs only must not lose the last tab that has it. */
  async #mayGo(tab) {
    const isSafe = () =>
      this.sent.every(
        ({id, isKept}, i) =>
          isKept || this.backend.stored.has(id) || this.tabs.some((each) => each !== tab && each.since <= i),
      );
    if (!isSafe()) await this.deliverAll();
  }

  acts = {
    write: () => this.#say(this.pick(this.tabs), [this.#text()]),
    writeMuch: () => this.#say(this.pick(this.tabs), [this.#text(), this.#text(), this.#text()]),
    writeEverywhere: () => Promise.all(this.tabs.map((tab) => this.#say(tab, [this.#text()]))),
    leave: async () => {
      const tab = this.pick(this.tabs);
      if (!(await thread(tab.page)).some(({role}) => role === 'visitor')) return;
      const address = `visitor-${this.#text()}@example.com`;
      const name = this.pick([undefined, '', 'Marie']);
      await leaveAddress(tab.page, address, name);
      const said = (await thread(tab.page)).findLast(({text}) => text.includes(address));
      this.#note(tab, said?.text, said?.id);
      this.address = address;
    },
    begin: async () => {
      const tab = this.pick(this.tabs);
      if (await email(tab.page).count()) await email(tab.page).fill('half@');
    },
    reload: async () => {
      const tab = this.pick(this.tabs);
      await this.#mayGo(tab);
      this.tabs[this.tabs.indexOf(tab)] = {...tab, since: this.sent.length};
      await tab.page.reload();
      await settled(tab.page);
    },
    open: async () => {
      if (this.tabs.length === MAX_TABS) return;
      const {context} = this.stage;
      const page = await openTab({context, page: this.tabs[0].page});
      this.tabs.push({page, name: ++this.#names, since: this.sent.length});
    },
    close: async () => {
      if (this.tabs.length === 1) return;
      const tab = this.pick(this.tabs);
      await this.#mayGo(tab);
      this.tabs = this.tabs.filter((each) => each !== tab);
      await tab.page.close();
    },
    mood: () => this.backend.answerAlways(this.pick(MOODS)),
    hold: () => void (this.#release ??= this.backend.hold()),
    release: () => {
      this.#release?.();
      this.#release = undefined;
    },
    drop: () => this.backend.drop(),
    retry: () => Promise.all(this.tabs.map(({page}) => retryNow(page))),
    fill: async () => {
      if (this.isFull) await this.acts.free();
      this.isFull = this.wasFull = true;
      // At times there is room for some of what is written.
      const spare = this.pick([0, Math.floor(this.random() * 1000)]);
      await this.pick(this.tabs).page.evaluate(fillStorage, spare);
    },
    free: async () => {
      this.isFull = false;
      await this.pick(this.tabs).page.evaluate(freeStorage);
    },
  };

  async deliverAll() {
    this.acts.release();
    this.backend.answerAlways(answers.ok());
    await eventually(async () => {
      await this.acts.retry();
      const missing = this.sent.filter(({id}) => !this.backend.stored.has(id));
      assert.deepEqual({lost: textsOf(missing)}, {lost: []});
    });
  }

  async play() {
    const names = ['write', 'write', 'write', 'leave', 'leave', 'reload', 'mood', ...Object.keys(this.acts)];
    for (let i = 0; i < ACTS; i++) {
      const name = this.pick(names);
      this.done.push(name);
      await this.acts[name]();
    }
  }

  async check() {
    await this.deliverAll();
    const stored = [...this.backend.stored.values()];
    assert.deepEqual({stored: textsOf(stored).sort()}, {stored: textsOf(this.sent).sort()});
    const places = new Map(stored.map(({id}, i) => [id, i]));
    for (const writer of new Set(this.sent.map((each) => each.writer))) {
      const own = this.sent.filter((each) => each.writer === writer);
      const inOrder = own.toSorted((a, b) => places.get(a.id) - places.get(b.id));
      assert.deepEqual({[`by tab ${writer}`]: textsOf(inOrder)}, {[`by tab ${writer}`]: textsOf(own)});
    }
    await eventually(async () => {
      await this.acts.retry();
      const threads = await Promise.all(this.tabs.map(({page}) => thread(page)));
      for (const each of threads) {
        const ids = each.map(({id}) => id);
        assert.deepEqual({shown: ids}, {shown: [...new Set(ids)]});
        const waiting = each.filter(({role, delivery}) => role === 'visitor' && delivery !== 'sent');
        assert.deepEqual({waiting: textsOf(waiting)}, {waiting: []});
        // What was in memory only is gone from tabs that were opened later.
        if (!this.wasFull) assert.deepEqual(each, threads[0]);
      }
    });
    if (this.wasFull || !this.address) return;
    const tab = this.pick(this.tabs);
    await this.#say(tab, ['The last one']);
    await this.deliverAll();
    assert.equal(this.backend.stored.get(this.sent.at(-1).id).contact?.email, this.address);
  }

  /** One tab, and nothing in it. */
  async end() {
    const [{page}, ...others] = this.tabs;
    for (const tab of others) await tab.page.close();
    await page.evaluate(freeStorage);
    await withWidget(page, (widget) => widget.clear());
    assert.deepEqual(await thread(page), []);
    await page.reload(); // nothing is on its way any more
    await settled(page);
    this.backend.posts.length = 0;
    this.backend.stored.clear();
    return page;
  }
}

for (let block = 0; block * BLOCK < RUNS; block++) {
  const from = first + block * BLOCK;
  scenario(
    `whatever a visitor with addresses and full storage does, each message arrives once (from seed ${from})`,
    {
      ...(TEST_RUNS && {timeout: 3_600_000}),
      attributes: {open: true, 'ask-email': 'always'},
      tolerated: new RegExp(`${NETWORK.source}|kept in memory only`),
    },
    async (stage) => {
      const start = Date.now();
      let {page} = stage;
      await settled(page);
      for (let i = 0; i < BLOCK && block * BLOCK + i < RUNS && Date.now() - start < LONGEST; i++) {
        const run = new Run(from + i, stage, page);
        try {
          await run.play();
          await run.check();
          page = await run.end();
        } catch (error) {
          throw new Error(`seed ${run.seed}, after ${run.done.join(', ')}: ${error.message}`, {cause: error});
        }
      }
    },
  );
}
