// Many tabs, one conversation: one of them does the sending, and whatever happens to tabs, network and server, the shop
// gets each message once, and in order.
import assert from 'node:assert/strict';
import {scripts} from './server.mjs';
import {MONDAY_EVENING, MONDAY_NOON, PARIS_WEEK, shopPage} from './shop.mjs';
import {
  answers,
  MOODS,
  openTab,
  randomFrom,
  retryNow,
  shown,
  thread,
  untilListening,
  untilPosts,
  untilShown,
  untilThread,
  useDelivery,
} from './shop-backend.mjs';
import {eventually} from './stage.mjs';
import {
  AWAY,
  banner,
  button,
  endConversation,
  fillStorage,
  freeStorage,
  leaveAddress,
  ONLINE,
  openPanel,
  settled,
  withWidget,
} from './widget.mjs';

const scenario = useDelivery();

const ANA = {id: 'a1', role: 'agent', author: 'Ana', text: 'Hello from Ana'};

const say = (tab, ...texts) =>
  tab.locator('chat-widget').evaluate((widget, all) => {
    for (const text of all) widget.send(text);
  }, texts);

/** Until all tabs say who is writing. That is over by itself after some seconds: for a slow one it is told again. */
const untilTyping = (tabs, tell, sentence) =>
  eventually(async () => {
    tell();
    const lines = tabs.map((tab) => tab.locator('.typing', {hasText: sentence}));
    await Promise.all(lines.map((line) => line.waitFor({timeout: 5000})));
  });

const idsOf = (messages) => messages.map(({id}) => id);
const written = async (tab) => (await thread(tab)).filter(({role}) => role === 'visitor');

scenario('a tab that hangs does not hold up the others', {at: MONDAY_NOON}, async (stage) => {
  const {page, backend} = stage;
  await openPanel(page);
  await say(page, 'One');
  await untilShown(page, ['One: Sent']);
  const other = await openTab(stage);
  await openPanel(other);
  const asked = page.waitForEvent('dialog'); // while it is open, the page stands still
  await page.evaluate(() => void setTimeout(() => alert('Wait')));
  await say(other, 'Two');
  await eventually(() => assert.deepEqual(backend.texts(), ['One', 'Two']));
  await untilShown(other, ['One: Sent', 'Two: Sent']);
  await (await asked).dismiss();
  await untilShown(page, ['One: Sent', 'Two: Sent']);
});

/** How many messages each backend had whenever all of them were found to be stored (`untilAllStored`). */
const moments = new WeakMap();

/**
 * Until all tabs say the same, each of the visitor's messages as sent, and the backend has them in that order. Only what has
 * been written since the last time, which several tabs may have done in the same moment, has no order among itself.
 */
const untilAllStored = async (tabs, backend, count) => {
  const earlier = moments.get(backend) ?? [];
  await eventually(async () => {
    const [first, ...others] = await Promise.all(tabs.map((tab) => thread(tab)));
    for (const other of others) assert.deepEqual(other, first);
    const all = await written(tabs[0]);
    assert.equal(all.length, count);
    assert.ok(all.every(({delivery}) => delivery === 'sent'));
    assertSameOrder([...backend.stored.keys()], idsOf(all), [...earlier, count]);
  });
  moments.set(backend, [...earlier, count]);
};

/** All that was written has been stored, moment by moment; `ends` says how many messages there were after each. */
function assertSameOrder(stored, shown, ends) {
  ends.forEach((end, i) => {
    const moment = (ids) => ids.slice(ends[i - 1] ?? 0, end).sort();
    assert.deepEqual(moment(stored), moment(shown));
  });
}

/** All that was written has been stored, each message less than so many places off. */
function assertNearOrder(stored, shown, places) {
  assert.deepEqual([...stored].sort(), [...shown].sort());
  stored.forEach((id, i) =>
    assert.ok(Math.abs(shown.indexOf(id) - i) < places, `${id} is ${i}, not ${shown.indexOf(id)}`),
  );
}

/** What each tab has written stands in the order in which it was written. */
function assertOrderOfEachTab(tabs, texts) {
  tabs.forEach((_, i) => {
    const own = texts.filter((text) => text.includes(`tab ${i}`));
    const inOrder = [1, 2, 3].flatMap((round) => [`${round}: tab ${i}`, `${round}: tab ${i} again`]);
    assert.deepEqual(own, inOrder);
  });
}

/** Nothing is posted twice where nothing went wrong. */
const assertPostedOnce = ({posts}) => assert.deepEqual(idsOf(posts), [...new Set(idsOf(posts))]);

scenario('of two tabs one sends what both write', {}, async (stage) => {
  const {page, backend} = stage;
  const tab = await openTab(stage);
  await say(page, 'One');
  await untilPosts(backend, 1);
  await eventually(async () => assert.equal((await written(tab)).length, 1));
  await say(tab, 'Two');
  await eventually(async () => assert.equal((await written(page)).length, 2));
  await say(page, 'Three');
  await untilAllStored([page, tab], backend, 3);
  assertPostedOnce(backend);
  assert.deepEqual(backend.texts(), ['One', 'Two', 'Three']);
  assert.equal(backend.streams.size, 1);
  await openPanel(tab);
  await untilShown(tab, ['One: Sent', 'Two: Sent', 'Three: Sent']);
});

scenario('two tabs that write at the same time, again and again', {}, async (stage) => {
  const {page, backend} = stage;
  const tab = await openTab(stage);
  await say(page, 'First');
  await untilAllStored([page, tab], backend, 1);
  for (let i = 1; i <= 10; i++) {
    await Promise.all([say(page, `A${i}`), say(tab, `B${i}`)]);
    await untilAllStored([page, tab], backend, 1 + 2 * i);
  }
  assertPostedOnce(backend);
});

scenario(
  'what a busy tab writes goes out, though another tab’s message went first',
  {at: MONDAY_NOON, prepare: ({server}) => ({release: server.hold(/busy/)})},
  async (stage) => {
    const {page, context, server, backend, release} = stage;
    await say(page, 'First');
    await untilAllStored([page], backend, 1); // this tab is the one that sends
    const tab = await context.newPage();
    await tab.clock.setFixedTime(MONDAY_NOON);
    await tab.goto(page.url());
    const busy = tab.locator('chat-widget').evaluate((widget) => {
      const request = new XMLHttpRequest();
      request.open('GET', '/busy', false);
      request.send();
      widget.send('From the busy one');
    });
    await eventually(() => assert.ok(server.hits.includes('/busy')));
    await say(page, 'Second');
    await eventually(() => assert.deepEqual(backend.texts(), ['First', 'Second']));
    release();
    await busy;
    await eventually(() => assert.deepEqual(backend.texts(), ['First', 'Second', 'From the busy one']));
    await page.reload();
    await eventually(async () => assert.ok((await written(page)).every(({delivery}) => delivery === 'sent')));
  },
);

scenario('ten tabs that write at the same time', {}, async (stage) => {
  const {page, backend} = stage;
  const tabs = [page];
  while (tabs.length < 10) tabs.push(await openTab(stage));
  await say(page, 'First');
  await untilAllStored(tabs, backend, 1);
  for (let round = 1; round <= 3; round++) {
    await Promise.all(tabs.map((tab, i) => say(tab, `${round}: tab ${i}`, `${round}: tab ${i} again`)));
    await untilAllStored(tabs, backend, 1 + 20 * round);
  }
  assertOrderOfEachTab(tabs, backend.texts());
  assertOrderOfEachTab(
    tabs,
    (await written(page)).map(({text}) => text),
  );
  assertPostedOnce(backend);
  assert.equal(backend.streams.size, 1);
});

scenario('ten tabs that begin the conversation at the same time', {}, async (stage) => {
  const {page, backend} = stage;
  const tabs = [page];
  while (tabs.length < 10) tabs.push(await openTab(stage));
  await Promise.all(tabs.map((tab, i) => say(tab, `Tab ${i}`)));
  await untilAllStored(tabs, backend, 10);
  const latest = new Map(backend.posts.map(({id, conversation}) => [id, conversation]));
  assert.equal(new Set(latest.values()).size, 1);
  await withWidget(page, (widget) => widget.clear());
  await eventually(async () => {
    for (const tab of tabs) assert.deepEqual(await thread(tab), []);
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  });
});

scenario('when the sending tab is closed, another one takes over', {}, async (stage) => {
  const {page, context, backend} = stage;
  await say(page, 'One');
  await untilAllStored([page], backend, 1); // this tab is the one that sends
  const others = [await openTab(stage), await openTab(stage)];
  await untilAllStored([page, ...others], backend, 1);
  const release = backend.hold();
  await say(page, 'Two');
  await untilPosts(backend, 2);
  await say(others[0], 'Three');
  await eventually(async () => assert.equal((await written(others[1])).length, 3));
  await page.close();
  release();
  await untilAllStored(others, backend, 3);
  const named = await untilListening(backend, 2);
  backend.say(named, ANA);
  for (const tab of others) {
    await untilThread(tab, ['visitor: One', 'visitor: Two', 'visitor: Three', 'agent: Hello from Ana']);
  }
  assert.deepEqual(backend.texts(), ['One', 'Two', 'Three']);
  assert.equal(context.pages().length, 2);
});

scenario('an answer is there once, and unread once, in all tabs', {}, async (stage) => {
  const {page, backend} = stage;
  const tabs = [page, await openTab(stage), await openTab(stage)];
  backend.answerNext(answers.ok({messages: [ANA]}));
  await say(tabs[1], 'One');
  const named = await untilListening(backend);
  backend.say(named, ANA);
  backend.say(named, {...ANA, id: 'a2', text: 'And again'});
  for (const tab of tabs) {
    await untilThread(tab, ['visitor: One', 'agent: Hello from Ana', 'agent: And again']);
    await tab.locator('[part=launcher] .unread', {hasText: '2'}).waitFor();
  }
  await openPanel(tabs[2]);
  for (const tab of tabs) await tab.waitForFunction(() => document.querySelector('chat-widget').unread === 0);
  await tabs[0].reload();
  await untilThread(tabs[0], ['visitor: One', 'agent: Hello from Ana', 'agent: And again']);
  assert.equal(await tabs[0].locator('chat-widget').evaluate(({unread}) => unread), 0);
});

scenario('a flood of answers is soon there in both tabs', {at: MONDAY_NOON}, async (stage) => {
  const {page, backend} = stage;
  const tab = await openTab(stage, {at: MONDAY_NOON});
  for (const each of [page, tab]) await openPanel(each);
  await say(page, 'One');
  const conversation = await untilListening(backend);
  const answer = (i) => JSON.stringify({...ANA, id: `a${i}`, text: `Answer ${i}`});
  backend.write(conversation, Array.from({length: 2000}, (_, i) => `data: ${answer(i)}\n\n`).join(''));
  for (const each of [page, tab]) await each.locator('[part=message] p', {hasText: /^Answer 1999$/}).waitFor();
  assert.equal((await thread(tab)).filter(({role}) => role === 'agent').length, 2000);
  assert.deepEqual(await thread(tab), await thread(page));
});

for (const storage of ['session', 'none']) {
  scenario(`with storage="${storage}", each tab sends what it has`, {attributes: {storage}}, async (stage) => {
    const {page, backend} = stage;
    const tab = await openTab(stage);
    await say(page, 'From the first');
    await untilPosts(backend, 1);
    await say(tab, 'From the second');
    await eventually(() => assert.deepEqual(backend.texts(), ['From the first', 'From the second']));
    for (const each of [page, tab])
      await eventually(async () => assert.equal((await thread(each))[0].delivery, 'sent'));
  });
}

scenario(
  'a browser without locks: answers are there once, messages are stored once',
  {
    prepare: ({context}) =>
      context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'locks', {value: undefined})),
  },
  async (stage) => {
    const {page, backend} = stage;
    const tabs = [page, await openTab(stage)];
    await say(tabs[0], 'One');
    await untilAllStored(tabs, backend, 1);
    await say(tabs[1], 'Two');
    await untilAllStored(tabs, backend, 2);
    const named = await eventually(() => {
      assert.equal(backend.streams.size, 2);
      return backend.listeners[0].conversation;
    });
    backend.say(named, ANA);
    const all = ['visitor: One', 'visitor: Two', 'agent: Hello from Ana'];
    for (const tab of tabs) await untilThread(tab, all);
    await tabs[0].reload();
    await untilThread(tabs[0], all);
  },
);

scenario('somebody who writes is seen in all tabs, and seen to stop', {at: MONDAY_NOON}, async (stage) => {
  const {page, backend} = stage;
  const tabs = [page, await openTab(stage, {at: MONDAY_NOON}), await openTab(stage, {at: MONDAY_NOON})];
  for (const tab of tabs) await openPanel(tab);
  await say(tabs[1], 'One');
  await untilAllStored(tabs, backend, 1);
  const named = await untilListening(backend);
  assert.equal(backend.streams.size, 1);
  await untilTyping(tabs, () => backend.announce(named, 'typing', {author: 'Ana'}), 'Ana is writing…');
  await untilTyping(tabs, () => backend.announce(named, 'typing', {}), 'Our team is writing…');
  backend.say(named, ANA);
  for (const tab of tabs) {
    await untilThread(tab, ['visitor: One', 'agent: Hello from Ana']);
    await eventually(async () => assert.equal(await tab.locator('.typing').count(), 0));
  }
  // It is taken back by itself too.
  await untilTyping(tabs, () => backend.announce(named, 'typing', {author: 'Ana'}), 'Ana is writing…');
  for (const tab of tabs) await eventually(async () => assert.equal(await tab.locator('.typing').count(), 0));
});

scenario('who writes to a conversation that was ended is not seen', {at: MONDAY_NOON}, async (stage) => {
  const {page, backend} = stage;
  const tab = await openTab(stage, {at: MONDAY_NOON});
  await openPanel(tab);
  await say(page, 'One');
  const named = await untilListening(backend);
  await untilTyping([tab], () => backend.announce(named, 'typing', {author: 'Ana'}), 'Ana is writing…');
  await endConversation(tab);
  await say(page, 'Two');
  await untilThread(tab, ['visitor: Two']);
  await eventually(async () => assert.equal(await tab.locator('.typing').count(), 0));
});

const HALF_PAST_FOUR = new Date('2026-03-02T16:30+01:00');

scenario('a clock that is wrong is put right in all tabs', {at: HALF_PAST_FOUR}, async (stage) => {
  const {page, backend} = stage;
  const tabs = [page, await openTab(stage, {at: HALF_PAST_FOUR}), await openTab(stage, {at: HALF_PAST_FOUR})];
  for (const tab of tabs) {
    await openPanel(tab);
    assert.equal((await banner(tab))[0], ONLINE);
  }
  backend.setDate('2026-03-02T17:30+01:00');
  await say(tabs[2], 'One');
  for (const tab of tabs) await eventually(async () => assert.equal((await banner(tab))[0], AWAY));
  backend.setDate('2026-03-02T16:30+01:00');
  await say(tabs[1], 'Two');
  for (const tab of tabs) await eventually(async () => assert.equal((await banner(tab))[0], ONLINE));
  await untilAllStored(tabs, backend, 2);
});

scenario(
  'a tab that was frozen for an hour is not put right by an old answer',
  {prepare: ({server}) => ({release: server.hold(/frozen/)})},
  async (stage) => {
    const {page, server, backend, release} = stage;
    const tab = await openTab(stage);
    const frozen = tab.evaluate(() => {
      const request = new XMLHttpRequest();
      request.open('GET', '/frozen', false);
      request.send();
      const {now} = Date;
      Date.now = () => now() + 3_600_000;
    });
    await eventually(() => assert.ok(server.hits.includes('/frozen')));
    backend.setDate(Date.now());
    await say(page, 'One');
    await untilPosts(backend, 1);
    await eventually(async () => assert.equal((await written(page))[0].delivery, 'sent'));
    release();
    await frozen;
    await eventually(async () => assert.equal((await written(tab)).length, 1));
    const ahead = await tab.locator('chat-widget').evaluate((widget) => {
      widget.receive({text: 'Now'});
      return widget.thread.at(-1).sentAt - Date.now();
    });
    assert.ok(Math.abs(ahead) < 60_000, `${ahead} ms`);
  },
);

/** Of the facts that are kept, each kind and id (docs/conversation.md). */
const facts = (tab) =>
  tab.evaluate(() =>
    Object.keys(localStorage).flatMap((key) => {
      const [, kind, id] = /^[^:]+:[^:]*:[^:]+:[0-9a-z]{9}([a-z])(.*)$/.exec(key) ?? [];
      return kind ? [{kind, id}] : [];
    }),
  );

const CLOSED = {'office-hours': {timezone: 'Europe/Paris', weekly: {}}, 'status-override': 'offline'};

for (const [what, handOff] of [
  [
    'in the reply',
    async ({page, backend}) => {
      backend.answerNext(answers.ok({messages: [], handoff: true}));
      await say(page, 'One');
    },
  ],
  [
    'by the stream',
    async ({page, backend}) => {
      await say(page, 'One');
      backend.announce(await untilListening(backend), 'handoff');
    },
  ],
]) {
  for (const locks of ['with', 'without']) {
    scenario(
      `a handoff ${what} is told once in two tabs, ${locks} locks`,
      {
        attributes: {...CLOSED, assistant: true, 'handoff-message': 'Handed over.'},
        prepare: ({context}) =>
          locks === 'without' &&
          context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'locks', {value: undefined})),
      },
      async (stage) => {
        const {page, backend} = stage;
        const tabs = [page, await openTab(stage)];
        for (const tab of tabs) await openPanel(tab);
        if (locks === 'without') backend.answerAlways(answers.ok({messages: [], handoff: what === 'in the reply'}));
        await handOff(stage);
        const all = ['visitor: One', 'system: Our team takes over from here.', 'auto: Handed over.'];
        for (const tab of tabs) await untilThread(tab, all);
        // Whichever tab hears of it first, and between whichever two facts of another tab: it is the same handoff.
        const handoffs = (await facts(page)).filter(({kind}) => kind === 'h').map(({id}) => id);
        assert.deepEqual([...new Set(handoffs)], what === 'in the reply' ? [backend.posts[0].id] : ['1']);
        await eventually(() => assert.equal(backend.streams.size, locks === 'with' ? 1 : 2));
        backend.say(backend.listeners[0].conversation, ANA);
        for (const tab of tabs) await untilThread(tab, [...all, 'agent: Hello from Ana']);
      },
    );
  }
}

scenario(
  'who takes over is told once where a visitor asks for a person in two tabs',
  {attributes: {...CLOSED, assistant: true, 'handoff-message': 'Handed over.'}},
  async (stage) => {
    const {page, backend} = stage;
    const tabs = [page, await openTab(stage)];
    for (const tab of tabs) await openPanel(tab);
    backend.answerAlways(answers.ok({messages: [], handoff: true}));
    await button(page, /^Talk to a person/).click();
    const all = [
      'visitor: I’d like to talk to a person, please.',
      'system: Our team takes over from here.',
      'auto: Handed over.',
    ];
    for (const tab of tabs) await untilThread(tab, all);
    for (const tab of tabs)
      await eventually(async () => assert.equal(await button(tab, /^Talk to a person/).count(), 0));
    await untilAllStored(tabs, backend, 1);
  },
);

scenario(
  'what comes with an answer that another tab has before its eyes is noted down',
  {attributes: {...CLOSED, assistant: true}},
  async (stage) => {
    const {page, backend} = stage;
    const tabs = [page, await openTab(stage), await openTab(stage)];
    for (const tab of tabs) await openPanel(tab);
    const bot = {id: 'b1', role: 'assistant', text: 'A person takes over'};
    backend.answerNext(answers.ok({messages: [bot], handoff: true}));
    await say(tabs[1], 'One');
    const all = ['visitor: One', 'assistant: A person takes over', 'system: Our team takes over from here.'];
    for (const tab of tabs) await untilThread(tab, all);
    await untilAllStored(tabs, backend, 1);
    for (const tab of tabs) {
      await eventually(async () => {
        const kept = (await facts(tab)).map(({kind}) => kind);
        assert.ok(kept.includes('v') && kept.includes('h'), kept);
      });
    }
  },
);

scenario('storage that is full in the second tab: the first one sends what it writes', {}, async (stage) => {
  const {page, backend, problems} = stage;
  const tab = await openTab(stage);
  await say(page, 'One');
  await untilAllStored([page, tab], backend, 1);
  await tab.evaluate(fillStorage);
  await say(tab, 'Two', 'x'.repeat(5000));
  await say(page, 'Three');
  await untilAllStored([page, tab], backend, 4);
  assertPostedOnce(backend);
  assert.equal(backend.streams.size, 1);
  backend.say(backend.listeners[0].conversation, ANA);
  for (const each of [page, tab])
    await eventually(async () => assert.equal((await thread(each)).at(-1).text, ANA.text));
  assert.ok(problems.splice(0).every((problem) => problem.includes('storage')));
});

scenario('storage that is full: what a tab wrote goes out after that tab was closed', {}, async (stage) => {
  const {page, backend, problems} = stage;
  const tab = await openTab(stage);
  await say(page, 'One');
  await untilAllStored([page, tab], backend, 1);
  const release = backend.hold();
  await tab.evaluate(fillStorage);
  await say(tab, 'Two', 'Three');
  await eventually(async () => assert.equal((await written(page)).length, 3));
  await tab.close();
  release();
  await eventually(() => assert.deepEqual(backend.texts(), ['One', 'Two', 'Three']));
  await untilAllStored([page], backend, 3);
  problems.splice(0);
});

scenario('storage that is full: what a tab wrote goes out by it once the sending tab is closed', {}, async (stage) => {
  const {page, backend, problems} = stage;
  const tab = await openTab(stage);
  await say(page, 'One');
  await untilAllStored([page, tab], backend, 1);
  const release = backend.hold();
  await tab.evaluate(fillStorage);
  await say(tab, 'Two', 'Three');
  await eventually(async () => assert.equal((await written(page)).length, 3));
  await page.close();
  release();
  await eventually(() => assert.deepEqual(backend.texts(), ['One', 'Two', 'Three']));
  await untilAllStored([tab], backend, 3);
  await tab.evaluate(freeStorage);
  await say(tab, 'Four');
  await untilAllStored([tab], backend, 4);
  problems.splice(0);
});

scenario(
  'storage that is full: an address and the end of the conversation reach all tabs',
  {at: MONDAY_EVENING},
  async (stage) => {
    const {page, backend, problems} = stage;
    const tab = await openTab(stage, {at: MONDAY_EVENING});
    for (const each of [page, tab]) await openPanel(each);
    await say(page, 'One');
    await untilAllStored([page, tab], backend, 1);
    await tab.evaluate(fillStorage);
    const address = `${'marie.'.repeat(20)}marie@example.com`;
    await leaveAddress(tab, address);
    await untilAllStored([page, tab], backend, 2);
    await button(page, 'Change email address').waitFor();
    await say(page, 'Two');
    await untilAllStored([page, tab], backend, 3);
    assert.deepEqual(
      [...backend.stored.values()].map(({contact}) => contact?.email),
      [undefined, address, address],
    );
    await endConversation(page);
    for (const each of [page, tab]) await untilThread(each, []);
    await say(tab, 'New');
    await untilThread(page, ['visitor: New']);
    await eventually(() => assert.deepEqual([...backend.stored.values()].at(-1).contact, undefined));
    await tab.evaluate(freeStorage);
    const kept = await tab.evaluate(() => Object.values({...localStorage}).join());
    assert.ok(!kept.includes('marie') && !kept.includes('One'), kept);
    problems.splice(0);
  },
);

scenario(
  'a frame that has neither storage nor locks sends all the same',
  {
    tolerated: /./,
    prepare: ({server, backend: {endpoint, stream}}) => {
      server.add('/inside.html', {
        body: shopPage({attributes: {'office-hours': PARIS_WEEK, endpoint, stream}}),
        headers: {'Access-Control-Allow-Origin': '*'},
      });
      for (const [file, {body}] of scripts) {
        server.add(file, {body, headers: {'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript'}});
      }
      server.add('/shop.html', {body: '<!doctype html><iframe sandbox="allow-scripts" src="/inside.html"></iframe>'});
    },
  },
  async ({page, backend}) => {
    const frame = page.frameLocator('iframe');
    await frame.locator('chat-widget').evaluate((widget) => widget.send('One'));
    await eventually(() => assert.deepEqual(backend.texts(), ['One']));
  },
);

// Random: a visitor with up to three tabs writes, reloads and closes while the server does what it likes.
const RUNS = 20;
const LONGEST = 13_000;

async function runOnce(seed, {page, context, backend}, url) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const done = [];
  let tabs = [page];
  let count = 0;
  let release;
  const acts = {
    async write() {
      await say(pick(tabs), `${seed}-${++count}`);
    },
    async writeEverywhere() {
      await Promise.all(tabs.map((tab) => say(tab, `${seed}-${++count}`)));
    },
    async mood() {
      backend.answerAlways(pick(MOODS));
    },
    async open() {
      if (tabs.length < 3) tabs.push(await openTab({page, context}, {url}));
    },
    async close() {
      if (tabs.length < 2) return;
      const tab = pick(tabs.filter((each) => each !== page));
      tabs = tabs.filter((each) => each !== tab);
      await tab.close();
    },
    async reload() {
      const tab = pick(tabs);
      await tab.reload();
      await settled(tab);
    },
    async hold() {
      release ??= backend.hold();
    },
    async release() {
      release?.();
      release = undefined;
    },
    async drop() {
      backend.drop();
    },
    async retry() {
      for (const tab of tabs) await retryNow(tab);
    },
  };
  const names = ['write', 'write', 'write', 'writeEverywhere', ...Object.keys(acts)];
  try {
    for (let i = 0; i < 12; i++) {
      const name = pick(names);
      done.push(name);
      await acts[name]();
    }
    await acts.release();
    backend.answerAlways(answers.ok());
    for (const tab of tabs.filter((each) => each !== page)) {
      await eventually(async () => assert.equal((await written(tab)).length, count));
    }
    await eventually(async () => {
      for (const tab of tabs) await retryNow(tab);
      const all = await written(page);
      assert.equal(all.length, count, 'written and shown');
      assert.deepEqual(
        all.map(({delivery}) => delivery),
        all.map(() => 'sent'),
      );
    });
    const {posts, stored} = backend;
    const all = await written(page);
    assert.deepEqual(new Set(stored.keys()), new Set(idsOf(all)), 'stored and shown');
    assertNearOrder([...stored.keys()], idsOf(all), 4);
    for (const tab of tabs) await eventually(async () => assert.deepEqual(await thread(tab), await thread(page)));
    const said = idsOf(await thread(page));
    assert.equal(new Set(said).size, said.length, 'twice in the thread');
    return posts.length;
  } catch (error) {
    throw new Error(`seed ${seed}, after ${done.join(', ')}: ${error.message}`, {cause: error});
  } finally {
    for (const tab of tabs.filter((each) => each !== page)) await tab.close();
  }
}

for (const block of [0, 1, 2]) {
  scenario(`whatever happens, each message arrives once (${block + 1} of 3)`, {}, async (stage) => {
    const {page, backend} = stage;
    const url = page.url();
    const start = Date.now();
    for (let i = 1; i <= RUNS && Date.now() - start < LONGEST; i++) {
      await runOnce(block * RUNS + i, stage, url);
      await withWidget(page, (widget) => widget.clear());
      backend.posts.length = 0;
      backend.stored.clear();
      assert.deepEqual(await shown(page), []);
    }
  });
}
