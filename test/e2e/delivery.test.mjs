// Messages reach the shop whatever its server and the network do: none is lost, none doubled, their order is kept, and
// what the visitor is told of each is true.
import assert from 'node:assert/strict';
import {MONDAY_EVENING, MONDAY_NOON} from './shop.mjs';
import {
  answers,
  assertAllStored,
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
  banner,
  composer,
  conversation,
  fillStorage,
  freeStorage,
  openPanel,
  panel,
  receive,
  replies,
  settled,
  withWidget,
  write,
} from './widget.mjs';

const scenario = useDelivery();

const ids = ({posts}) => posts.map(({id}) => id);
const once = (values) => [...new Set(values)];

/** A yes that waits until it is let go: whoever looks meanwhile may take their time. */
function lateYes() {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  return {answer: (post) => void held.then(() => answers.ok()(post)), release};
}

/** What was asked for before this has arrived: one more request goes there and back. */
const fence = (page, {origin}) => page.evaluate((url) => fetch(`${url}/fence`).then(() => {}), origin);

/** Until time has passed for the page, piece by piece, so that what waits on the network gets on too. */
async function pass(page, milliseconds, piece = 10_000) {
  for (let rest = milliseconds; rest > 0; rest -= piece) await page.clock.runFor(Math.min(rest, piece));
}

/** Keeps what the page is told of deliveries. */
const recordDeliveries = (page) =>
  page.evaluate(() => {
    globalThis.deliveries = [];
    addEventListener('chat-delivery', ({message}) =>
      globalThis.deliveries.push(`${message.text}: ${message.delivery}`),
    );
  });
const deliveries = (page) => page.evaluate(() => globalThis.deliveries);

const SECRET = '/shop.html?token=secret#part';
scenario('a message is posted with all that a shop needs', {at: MONDAY_NOON, path: SECRET}, async ({page, backend}) => {
  await openPanel(page);
  const release = backend.hold();
  await write(page, 'One');
  await untilPosts(backend, 1);
  assert.deepEqual(await shown(page), ['One: Sending…']);
  release();
  await untilShown(page, ['One: Sent']);
  const [{id, conversation: named, sentAt, text, page: url, availability}] = backend.posts;
  const [message] = await thread(page);
  assert.deepEqual({id, sentAt, text}, {id: message.id, sentAt: +MONDAY_NOON, text: 'One'});
  const {origin, pathname} = new URL(page.url());
  assert.equal(url, origin + pathname);
  assert.equal(availability.status, 'open');
  assert.equal(await untilListening(backend), named);
});

// What can be wrong with one attempt, and what the backend has after it.
const FAULTS = [
  ['a reset before the answer', answers.reset(), 0],
  ['a server that stored the message and then broke off', answers.storeAndReset(), 1],
  ['a server error', answers.status(500), 0],
  ['a server error with a page of HTML', answers.status(503, {'Content-Type': 'text/html'}, '<h1>Busy</h1>'), 0],
  ['a request that took too long for the server', answers.status(408), 0],
  ['too many requests', answers.status(429), 0],
];
for (const [what, fault, count] of FAULTS) {
  scenario(`after ${what}, the same message is sent again`, {at: MONDAY_NOON}, async ({page, backend}) => {
    await openPanel(page);
    const again = lateYes();
    backend.answerNext(fault, again.answer);
    await write(page, 'One');
    await untilPosts(backend, 1);
    assert.equal(backend.stored.size, count);
    assert.deepEqual(await shown(page), ['One: Sending…']);
    await write(page, 'Two');
    again.release();
    await untilShown(page, ['One: Sent', 'Two: Sent']);
    assert.deepEqual(
      backend.posts.map(({text}) => text),
      ['One', 'One', 'Two'],
    );
    await assertAllStored(page, backend);
  });
}

// Whatever the answer holds, the message is there.
const SUCCESSES = [
  ['calls itself HTML, and is none', answers.stored({'Content-Type': 'text/html'}, 'Thanks')],
  ['says that it is JSON, and is none', answers.stored({'Content-Type': 'application/json'}, '{"messages":')],
  ['is empty', answers.stored({}, '')],
  ['is null', answers.ok(() => null)],
  ['is a list', answers.ok([1, 2])],
  ['has messages that are no list', answers.ok({messages: {length: 3}, handoff: 'yes'})],
];
for (const [what, answer] of SUCCESSES) {
  scenario(`an answer that ${what} counts as a yes`, {at: MONDAY_NOON}, async ({page, backend}) => {
    await openPanel(page);
    backend.answerNext(answer);
    await write(page, 'One');
    await untilShown(page, ['One: Sent']);
    await write(page, 'Two');
    await untilShown(page, ['One: Sent', 'Two: Sent']);
    assert.equal(backend.posts.length, 2);
    await assertAllStored(page, backend);
    assert.equal((await thread(page)).length, 2);
  });
}

scenario(
  'an answer that breaks off in the middle is asked for once more',
  {at: MONDAY_NOON},
  async ({page, backend}) => {
    await openPanel(page);
    const reply = {messages: [{id: 'a1', text: 'Hello'}]};
    backend.answerNext(answers.storeAndCut(reply), answers.ok(reply));
    await write(page, 'One');
    await untilThread(page, ['visitor: One', 'agent: Hello']);
    await untilShown(page, ['One: Sent']);
    backend.answerNext(answers.storeAndCut(), answers.storeAndCut());
    await write(page, 'Two');
    await untilShown(page, ['One: Sent', 'Two: Sent']);
    assert.deepEqual(
      backend.posts.map(({text}) => text),
      ['One', 'One', 'Two', 'Two'],
    );
    await assertAllStored(page, backend);
  },
);

scenario('a server that nobody reaches gets everything once it is back', {at: MONDAY_NOON}, async (stage) => {
  const {page, backend} = stage;
  await openPanel(page);
  await backend.down();
  const failed = page.waitForEvent('requestfailed');
  for (const text of ['One', 'Two', 'Three']) await write(page, text);
  await failed;
  assert.deepEqual(await shown(page), ['One: Sending…', 'Two: Sending…', 'Three: Sending…']);
  await backend.up();
  await untilShown(page, ['One: Sent', 'Two: Sent', 'Three: Sent']);
  assert.deepEqual(backend.texts(), ['One', 'Two', 'Three']);
  await assertAllStored(page, backend);
});

scenario('a server that fails for a while gets three messages in order', {at: MONDAY_NOON}, async (stage) => {
  const {page, backend} = stage;
  await openPanel(page);
  backend.answerAlways(answers.status(500));
  for (const text of ['One', 'Two', 'Three']) await write(page, text);
  await untilPosts(backend, 2);
  assert.deepEqual(once(backend.posts.map(({text}) => text)), ['One']);
  backend.answerAlways(answers.ok());
  await retryNow(page);
  await untilShown(page, ['One: Sent', 'Two: Sent', 'Three: Sent']);
  assert.deepEqual(backend.texts(), ['One', 'Two', 'Three']);
  await assertAllStored(page, backend);
});

scenario(
  'an answer that takes 30 seconds is waited for',
  {at: MONDAY_NOON, drivesClock: true},
  async ({page, backend}) => {
    await openPanel(page);
    const release = backend.hold();
    await write(page, 'One');
    await untilPosts(backend, 1);
    await pass(page, 30_000);
    await write(page, 'Two');
    await fence(page, backend);
    assert.equal(backend.posts.length, 1);
    assert.deepEqual(await shown(page), ['One: Sending…', 'Two: Sending…']);
    release();
    await untilShown(page, ['One: Sent', 'Two: Sent']);
    assert.equal(backend.posts.length, 2);
    await assertAllStored(page, backend);
  },
);

scenario(
  'an answer that never comes is given up after a while',
  {at: MONDAY_NOON, drivesClock: true},
  async ({page, backend}) => {
    await openPanel(page);
    const release = backend.hold();
    await write(page, 'One');
    await untilPosts(backend, 1);
    await eventually(async () => {
      await page.clock.runFor(10_000);
      assert.ok(backend.posts.length > 1);
    });
    release();
    await untilShown(page, ['One: Sent']);
    assert.equal(once(ids(backend)).length, 1);
    await assertAllStored(page, backend);
  },
);

const SERVER_TIME = +new Date('2026-03-02T09:30:00Z'); // not the visitor's
for (const [how, value] of [
  ['in seconds', '120'],
  ['as a date', new Date(SERVER_TIME + 120_000).toUTCString()],
]) {
  scenario(
    `Retry-After ${how} is kept, also when the network comes back`,
    {at: MONDAY_NOON, drivesClock: true},
    async ({page, backend}) => {
      await openPanel(page);
      backend.setDate(SERVER_TIME);
      backend.answerNext(answers.status(429, {'Retry-After': value}));
      const answered = page.waitForResponse((response) => response.status() === 429);
      await write(page, 'One');
      await answered;
      await fence(page, backend); // the page has had time to hear of it
      await pass(page, 60_000);
      await retryNow(page);
      await pass(page, 58_000);
      await write(page, 'Two');
      await fence(page, backend);
      assert.equal(backend.posts.length, 1);
      assert.deepEqual(await shown(page), ['One: Sending…', 'Two: Sending…']);
      await eventually(async () => {
        await page.clock.runFor(1000);
        assert.deepEqual(await shown(page), ['One: Sent', 'Two: Sent']);
      });
      await assertAllStored(page, backend);
    },
  );
}

for (const status of [400, 401, 404, 413, 422]) {
  scenario(
    `a ${status} is final: the next one goes, and the visitor may try again`,
    {at: MONDAY_NOON},
    async (stage) => {
      const {page, backend} = stage;
      await openPanel(page);
      await recordDeliveries(page);
      backend.answerNext(answers.status(status));
      await write(page, 'One');
      await untilShown(page, ['One: Not sent, Try again']);
      await write(page, 'Two');
      await untilShown(page, ['One: Not sent, Try again', 'Two: Sent']);
      assert.equal(backend.posts.length, 2);
      await page.reload();
      await openPanel(page);
      await untilShown(page, ['One: Not sent, Try again', 'Two: Sent']);
      await recordDeliveries(page);
      await page.getByRole('button', {name: 'Try again'}).click();
      await untilShown(page, ['Two: Sent', 'One: Sent']);
      assert.deepEqual(
        backend.posts.map(({text}) => text),
        ['One', 'Two', 'One'],
      );
      assert.equal(once(ids(backend)).length, 2);
      assert.deepEqual(await deliveries(page), ['One: sent']);
      await assertAllStored(page, backend);
    },
  );
}

scenario('the page is told of each delivery', {at: MONDAY_NOON}, async ({page, backend}) => {
  await openPanel(page);
  await recordDeliveries(page);
  backend.answerNext(answers.ok(), answers.status(400), answers.status(500));
  for (const text of ['One', 'Two', 'Three']) await write(page, text);
  await untilShown(page, ['One: Sent', 'Two: Not sent, Try again', 'Three: Sent']);
  assert.deepEqual(await deliveries(page), ['One: sent', 'Two: failed', 'Three: sent']);
});

// Browsers follow most of them with GET, and then nothing has been stored.
scenario('a redirect is no yes', {at: MONDAY_NOON}, async ({page, backend}) => {
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  await openPanel(page);
  const redirect = answers.status(302, {Location: `${backend.origin}/taken`});
  const last = lateYes();
  backend.answerNext(redirect, redirect, last.answer);
  await write(page, 'One');
  await untilPosts(backend, 2);
  assert.deepEqual(await shown(page), ['One: Sending…']);
  last.release();
  await untilShown(page, ['One: Sent']);
  await assertAllStored(page, backend);
  await eventually(() => assert.match(said.join('\n'), /redirects: write the address/));
});

for (const [what, text] of [
  ['10,000 characters of three bytes each', '字'.repeat(10_000)],
  ['as many bytes as a page may hardly send while it is closed', '\u0001'.repeat(10_000)],
]) {
  scenario(`a message of ${what} goes out, and the next one too`, {at: MONDAY_NOON}, async ({page, backend}) => {
    await openPanel(page);
    await write(page, text);
    await write(page, 'Two');
    await eventually(() => assert.deepEqual(backend.texts(), [text, 'Two']));
    await assertAllStored(page, backend);
  });
}

scenario('what was stored and not answered goes out at the next visit', {at: MONDAY_NOON}, async (stage) => {
  const {page, context, backend} = stage;
  await openPanel(page);
  const release = backend.hold();
  await write(page, 'One');
  await write(page, 'Two');
  await untilPosts(backend, 1);
  const next = await context.newPage();
  const url = page.url();
  await page.close();
  release();
  await next.goto(`${url}?elsewhere`);
  await openPanel(next);
  await untilShown(next, ['One: Sent', 'Two: Sent']);
  assert.deepEqual(backend.texts(), ['One', 'Two']);
  for (const post of backend.posts) assert.equal(post.page, url, 'the page on which it was written');
  assert.deepEqual(once(ids(backend)), ids({posts: await thread(next)}));
  await assertAllStored(next, backend);
});

scenario('what nearly full storage could keep goes out at the next visit', {}, async ({page, backend, problems}) => {
  const texts = ['One'];
  await withWidget(page, (widget) => widget.send('One'));
  await eventually(() => assertAllStored(page, backend));
  for (let spare = 150; spare < 400; spare += 25) {
    const release = backend.hold();
    await page.evaluate(fillStorage, spare);
    const text = `With ${spare}`;
    await withWidget(page, (widget, each) => widget.send(each), text);
    await untilPosts(backend, texts.length + 1);
    await page.evaluate(freeStorage);
    await page.reload();
    release();
    await settled(page);
    // Whether it was kept depends on the room that there was; what is shown is on its way.
    await eventually(async () => assert.ok((await thread(page)).every(({delivery}) => delivery === 'sent')));
    texts.push(text);
  }
  assert.ok((await thread(page)).length > 1);
  problems.splice(0);
});

scenario('what is written as the page is left goes out by the next page', {at: MONDAY_NOON}, async (stage) => {
  const {page, backend} = stage;
  await openPanel(page);
  backend.answerNext(answers.reset());
  await withWidget(page, (widget) => {
    widget.send('One');
    widget.send('Two');
    location.reload();
  }).catch(() => {});
  await openPanel(page);
  await untilShown(page, ['One: Sent', 'Two: Sent']);
  await assertAllStored(page, backend);
});

scenario('goes on when the network comes back', {at: MONDAY_NOON}, async ({page, context, backend}) => {
  await openPanel(page);
  await composer(page).fill('One'); // what delivers has come by now
  await settled(page);
  await context.setOffline(true);
  await write(page, 'One');
  await write(page, 'Two');
  assert.deepEqual(await shown(page), ['One: Sending…', 'Two: Sending…']);
  await context.setOffline(false);
  await untilShown(page, ['One: Sent', 'Two: Sent']);
  await assertAllStored(page, backend);
});

scenario(
  'goes on when the script that delivers did not load at first',
  {
    ...{at: MONDAY_NOON, tolerated: /./, connection: {effectiveType: '3g'}},
    prepare: ({server}) => server.fail(/chat-panel/, 'reset'),
  },
  async ({page, server, backend}) => {
    await withWidget(page, (widget) => widget.send('One'));
    assert.deepEqual(await thread(page), []);
    server.heal();
    await openPanel(page);
    await untilShown(page, ['One: Sent']);
    await assertAllStored(page, backend);
  },
);

const ANA = {id: 'a1', role: 'agent', author: 'Ana', text: 'Hello from Ana', sentAt: '2026-03-02T11:00:01Z'};

scenario('answers in the reply to a post', {at: MONDAY_NOON}, async ({page, backend}) => {
  await openPanel(page);
  backend.answerNext(answers.ok({messages: [ANA, {id: 'a2', text: 'Second', role: 'assistant', author: 'Bot'}]}));
  await write(page, 'One');
  await untilThread(page, ['visitor: One', 'agent: Hello from Ana', 'assistant: Second']);
  const [, ana, bot] = await thread(page);
  assert.deepEqual([ana.author, ana.sentAt, bot.author], ['Ana', Date.parse(ANA.sentAt), 'Bot']);
  await conversation(page); // it is on the screen
});

scenario('answers from the stream, and the same one by both ways once', {at: MONDAY_NOON}, async ({page, backend}) => {
  await openPanel(page);
  backend.answerNext(answers.ok({messages: [ANA]}));
  await write(page, 'One');
  const named = await untilListening(backend);
  backend.say(named, ANA);
  backend.say(named, {...ANA, id: 'a2', text: 'From the stream'});
  backend.say(named, ANA);
  backend.say(named, {...ANA, id: 'a3', text: 'The last one'});
  const all = ['visitor: One', 'agent: Hello from Ana', 'agent: From the stream', 'agent: The last one'];
  await untilThread(page, all);
  await page.reload(); // all is told again
  await openPanel(page);
  await untilListening(backend, 2);
  backend.say(named, {...ANA, id: 'a4', text: 'After the reload'});
  await untilThread(page, [...all, 'agent: After the reload']);
});

scenario('a stream that drops again and again goes on where it was', {at: MONDAY_NOON}, async ({page, backend}) => {
  await openPanel(page);
  await write(page, 'One');
  const named = await untilListening(backend);
  const expected = ['visitor: One'];
  for (let i = 1; i <= 5; i++) {
    backend.say(named, {...ANA, id: `before-${i}`, text: `Before drop ${i}`});
    expected.push(`agent: Before drop ${i}`);
    await untilThread(page, expected);
    backend.drop();
    backend.say(named, {...ANA, id: `between-${i}`, text: `Between ${i}`});
    expected.push(`agent: Between ${i}`);
    await untilThread(page, expected);
    assert.equal(backend.listeners.at(-1).since, String(2 * i - 1));
  }
});

scenario('a stream that is refused is asked for again, from where it was', {at: MONDAY_NOON}, async (stage) => {
  const {page, backend} = stage;
  await openPanel(page);
  backend.setStreamStatus(500);
  await write(page, 'One');
  await eventually(() => assert.ok(backend.listeners.length));
  backend.setStreamStatus(200);
  const named = await untilListening(backend, 2);
  backend.say(named, ANA);
  await untilThread(page, ['visitor: One', 'agent: Hello from Ana']);
  backend.setStreamStatus(503);
  const count = backend.listeners.length;
  backend.drop();
  await eventually(() => assert.ok(backend.listeners.length > count));
  backend.setStreamStatus(200);
  backend.say(named, {...ANA, id: 'a2', text: 'Second'});
  await untilThread(page, ['visitor: One', 'agent: Hello from Ana', 'agent: Second']);
  assert.equal(backend.listeners.at(-1).since, '1');
});

scenario('nonsense from the server is left out, with one warning', {at: MONDAY_NOON}, async (stage) => {
  const {page, backend, problems} = stage;
  await openPanel(page);
  const nonsense = [null, 7, 'text', [], {}, {text: 7}, {text: ''}, {text: 'x', role: 'visitor'}, {text: 'x', role: 1}];
  backend.answerNext(answers.ok({messages: nonsense}));
  await write(page, 'One');
  const named = await untilListening(backend);
  backend.write(named, 'data: {"text":\n\ndata: not JSON\n\n: a comment\n\nevent: unknown\ndata: x\n\n');
  for (const each of nonsense) backend.say(named, each);
  backend.say(named, {id: {}, author: 7, sentAt: 'never', text: 'Odd, but a text', role: 'agent'});
  await untilThread(page, ['visitor: One', 'agent: Odd, but a text']);
  const [, odd] = await thread(page);
  assert.equal(typeof odd.id, 'string');
  assert.deepEqual([odd.author, odd.sentAt], [undefined, +MONDAY_NOON]);
  await untilShown(page, ['One: Sent']);
  await settled(page);
  const warnings = problems.splice(0);
  assert.equal(warnings.length, 1, warnings.join('\n'));
});

scenario('a megabyte of text is cut, and the chat goes on', {at: MONDAY_NOON}, async ({page, backend}) => {
  await openPanel(page);
  await write(page, 'One');
  const named = await untilListening(backend);
  backend.say(named, {...ANA, text: 'x'.repeat(1_000_000), author: 'y'.repeat(100_000)});
  backend.say(named, {...ANA, id: 'z'.repeat(100_000), text: 'Next'});
  await eventually(async () => assert.equal((await thread(page)).length, 3));
  const [, long, next] = await thread(page);
  assert.ok(long.text.length <= 10_000 && long.author.length <= 100 && next.id.length <= 1000);
  await write(page, 'Two');
  await untilShown(page, ['One: Sent', 'Two: Sent']);
});

scenario('ids that are long and begin alike are two', {at: MONDAY_NOON}, async ({page, backend}) => {
  await openPanel(page);
  await write(page, 'One');
  const named = await untilListening(backend);
  const start = `https://shop.example/${'conversations/'.repeat(10)}`;
  backend.say(named, {...ANA, id: `${start}1`, text: 'First'});
  backend.say(named, {...ANA, id: `${start}2`, text: 'Second'});
  await untilThread(page, ['visitor: One', 'agent: First', 'agent: Second']);
});

scenario('HTML in an answer stays text', {at: MONDAY_NOON}, async ({page, backend}) => {
  const text = '<img src=x onerror="globalThis.hacked = 1"><b>bold</b> &amp; javascript:alert(1)';
  await openPanel(page);
  await write(page, 'One');
  const named = await untilListening(backend);
  backend.say(named, {...ANA, text, author: '<i>Ana</i>'});
  await untilThread(page, ['visitor: One', `agent: ${text}`]);
  await conversation(page);
  const typing = page.locator('chat-widget .typing');
  await eventually(async () => {
    // It is over by itself after some seconds: for a slow page it is told again.
    backend.announce(named, 'typing', {author: '<script>hacked()</script>'});
    assert.equal(await typing.textContent({timeout: 5000}), '<script>hacked()</script> is writing…');
  });
  assert.equal(await page.locator('[part=thread]').locator('img, b, i, script, a').count(), 0);
  assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
});

scenario(
  'somebody who writes is seen, and seen to stop',
  {at: MONDAY_NOON, drivesClock: true},
  async ({page, backend}) => {
    await openPanel(page);
    await write(page, 'One');
    const named = await untilListening(backend);
    const typing = page.locator('chat-widget .typing');
    backend.announce(named, 'typing', {author: 'Ana'});
    await typing.waitFor();
    assert.equal(await typing.textContent(), 'Ana is writing…');
    backend.say(named, ANA);
    await untilThread(page, ['visitor: One', 'agent: Hello from Ana']);
    await settled(page);
    assert.equal(await typing.count(), 0);
    backend.announce(named, 'typing', {});
    await typing.waitFor();
    await page.clock.runFor(20_000);
    await settled(page);
    assert.equal(await typing.count(), 0);
  },
);

const HANDED_OVER = 'system: Our team takes over from here.';
const TOMORROW = `${HANDED_OVER} Somebody will be with you tomorrow, Tuesday, at 09:00.`;
const TEXTS = {'online-message': 'Online.', 'offline-message': 'Offline.', 'handoff-message': 'Handed over.'};

scenario(
  'a handoff in the reply posts the text that fits',
  {at: MONDAY_EVENING, attributes: {...TEXTS, assistant: true}},
  async ({page, backend}) => {
    await openPanel(page);
    backend.answerAlways(answers.ok({messages: [], handoff: true}));
    await write(page, 'A person, please');
    await untilThread(page, ['visitor: A person, please', TOMORROW, 'auto: Handed over.']);
    await write(page, 'Hello?');
    await untilShown(page, ['A person, please: Sent', 'Hello?: Sent']);
    await untilThread(page, ['visitor: A person, please', TOMORROW, 'auto: Handed over.', 'visitor: Hello?']);
    await page.reload();
    await openPanel(page);
    assert.equal((await conversation(page))[1], TOMORROW);
  },
);

const HANDOFFS = [
  ['while open', MONDAY_NOON, {}, [HANDED_OVER, 'auto: Online.']],
  ['where no hours are set', MONDAY_EVENING, {'office-hours': false}, [HANDED_OVER]],
  [
    'while closed, no opening known',
    MONDAY_EVENING,
    {'status-override': 'offline'},
    [HANDED_OVER, 'auto: Handed over.'],
  ],
  ['without texts', MONDAY_EVENING, {'offline-message': '', 'handoff-message': ''}, [TOMORROW]],
];
for (const [what, at, attributes, expected] of HANDOFFS) {
  for (const [how, handOff] of [
    ['the stream', (page, backend, named) => backend.announce(named, 'handoff')],
    ['the page', (page) => withWidget(page, (widget) => widget.handoff())],
  ]) {
    scenario(
      `a handoff by ${how} ${what} says what holds then, once`,
      {at, attributes: {...TEXTS, assistant: true, ...attributes}},
      async ({page, backend}) => {
        await openPanel(page);
        await write(page, 'A person, please');
        const named = await untilListening(backend);
        await handOff(page, backend, named);
        const all = ['visitor: A person, please', ...expected];
        await untilThread(page, all);
        await handOff(page, backend, named);
        backend.say(named, ANA);
        await untilThread(page, [...all, 'agent: Hello from Ana']);
        await conversation(page); // it is on the screen
      },
    );
  }
}

const WANTED = 'visitor: I’d like to talk to a person, please.';
const askForPerson = (page) => panel(page).getByRole('button', {name: /^Talk to a person/});

for (const [what, at, attributes, expected] of HANDOFFS) {
  scenario(
    `a visitor who asks for a person ${what} is told who takes over and when, once, also after a reload`,
    {at, attributes: {...TEXTS, assistant: true, ...attributes}},
    async ({page, backend}) => {
      await openPanel(page);
      const bot = {id: 'b1', role: 'assistant', text: 'I have told a colleague'};
      backend.answerNext(answers.ok({messages: [bot], handoff: true}));
      await askForPerson(page).click();
      const all = [WANTED, ...expected, 'assistant: I have told a colleague'];
      await untilThread(page, all);
      assert.equal(await askForPerson(page).count(), 0);
      assert.deepEqual(
        backend.posts.map(({text, handoff}) => ({text, handoff})),
        [{text: 'I’d like to talk to a person, please.', handoff: true}],
      );
      await page.reload();
      await openPanel(page);
      assert.deepEqual(await conversation(page), all);
      assert.equal(await askForPerson(page).count(), 0);
      await write(page, 'Hello?');
      await untilPosts(backend, 2);
      assert.ok(!('handoff' in backend.posts[1]), 'of that message alone');
    },
  );
}

scenario(
  'a visitor who asks for a person is promised none before that has arrived, and asks still after a reload',
  {at: MONDAY_EVENING, attributes: {...TEXTS, assistant: true}},
  async ({page, backend}) => {
    await openPanel(page);
    backend.answerAlways(answers.status(503));
    await askForPerson(page).click();
    await untilPosts(backend, 1);
    await untilThread(page, [WANTED]);
    assert.equal(await askForPerson(page).count(), 0);
    await page.reload();
    await openPanel(page);
    await untilThread(page, [WANTED]);
    assert.equal(await askForPerson(page).count(), 0);
    backend.answerAlways(answers.ok());
    await retryNow(page);
    await untilThread(page, [WANTED, TOMORROW, 'auto: Handed over.']);
    assert.deepEqual([...new Set(backend.posts.map(({id, handoff}) => `${id} ${handoff}`))].length, 1);
    assert.ok(backend.posts.every(({handoff}) => handoff === true));
  },
);

scenario(
  'handoffs that a stream tells again after a reload have been told',
  {at: MONDAY_EVENING, attributes: {...TEXTS, assistant: true}},
  async ({page, backend}) => {
    await openPanel(page);
    await write(page, 'A person, please');
    const named = await untilListening(backend);
    backend.announce(named, 'handoff');
    await untilThread(page, ['visitor: A person, please', TOMORROW, 'auto: Handed over.']);
    backend.say(named, {...ANA, id: 'b1', role: 'assistant', text: 'It is me again'});
    backend.announce(named, 'handoff');
    backend.say(named, {...ANA, text: 'And me'});
    const all = [
      ...['visitor: A person, please', TOMORROW, 'auto: Handed over.'],
      ...['assistant: It is me again', TOMORROW, 'agent: And me'],
    ];
    await untilThread(page, all);
    await page.clock.setFixedTime(+MONDAY_EVENING + 86_400_000);
    await page.reload();
    await openPanel(page);
    await untilListening(backend, 2);
    backend.say(named, {...ANA, id: 'a2', text: 'News'});
    await untilThread(page, [...all, 'agent: News']);
  },
);

scenario(
  'while an assistant answers, nothing is said automatically',
  {at: MONDAY_EVENING, attributes: TEXTS},
  async ({page, backend}) => {
    await openPanel(page);
    const bot = (id) => answers.ok({messages: [{id, role: 'assistant', author: 'Bot', text: `Answer ${id}`}]});
    backend.answerNext(bot('b1'), bot('b2'));
    await write(page, 'One');
    await untilThread(page, ['visitor: One', 'auto: Offline.', 'assistant: Answer b1']);
    await page.clock.setFixedTime(+MONDAY_EVENING + 86_400_000); // another closed period
    await write(page, 'Two');
    await untilShown(page, ['One: Sent', 'Two: Sent']);
    assert.deepEqual(await replies(page), ['Offline.']);
  },
);

scenario(
  'a clock that is an hour behind is put right by the server',
  {at: new Date('2026-03-02T16:30+01:00')},
  async ({page, backend}) => {
    await openPanel(page);
    assert.equal((await banner(page))[0], 'We’re online');
    backend.setDate('2026-03-02T17:30+01:00');
    await write(page, 'One');
    await eventually(async () => assert.equal((await banner(page))[0], 'We’re away'));
    assert.equal(await page.locator('chat-widget').evaluate(({availability}) => availability.status), 'closed');
    await write(page, 'Two');
    await untilShown(page, ['One: Sent', 'Two: Sent']);
    assert.equal(backend.posts[1].availability.status, 'closed');
  },
);

scenario(
  'a clock that is half a minute off is left alone',
  {at: new Date('2026-03-02T16:59:45+01:00')},
  async (stage) => {
    const {page, backend} = stage;
    await openPanel(page);
    backend.setDate('2026-03-02T17:00:15+01:00');
    await write(page, 'One');
    await untilShown(page, ['One: Sent']);
    assert.equal((await banner(page))[0], 'We’re online');
  },
);

scenario('what was ended while it was on its way stays ended', {at: MONDAY_NOON}, async ({page, backend}) => {
  await openPanel(page);
  backend.answerAlways(answers.ok((post) => ({messages: [{id: `to-${post.text}`, text: `On ${post.text}`}]})));
  const release = backend.hold();
  await write(page, 'Old');
  await untilPosts(backend, 1);
  await withWidget(page, (widget) => widget.clear());
  await write(page, 'New');
  assert.deepEqual(await shown(page), ['New: Sending…']);
  release();
  await untilThread(page, ['visitor: New', 'agent: On New']);
  const [{conversation: first}, {conversation: second}] = [backend.posts[0], backend.posts.at(-1)];
  assert.notEqual(first, second);
  backend.say(first, ANA);
  backend.say(second, {...ANA, id: 'a2', text: 'For the new one'});
  await untilThread(page, ['visitor: New', 'agent: On New', 'agent: For the new one']);
  await page.reload();
  await openPanel(page);
  await untilThread(page, ['visitor: New', 'agent: On New', 'agent: For the new one']);
});

scenario(
  'what is written after ending does not wait for an answer that hangs',
  {at: MONDAY_NOON},
  async ({page, backend}) => {
    await openPanel(page);
    const release = backend.hold();
    await write(page, 'Old');
    await untilPosts(backend, 1);
    await withWidget(page, (widget) => widget.clear());
    await write(page, 'New');
    await untilPosts(backend, 2);
    release();
    await untilShown(page, ['New: Sent']);
  },
);

scenario(
  'a transport of the page’s own: success, failure then success, refusal',
  {at: MONDAY_NOON, tolerated: /transport: messages are not taken/, attributes: {endpoint: '', stream: ''}},
  async ({page}) => {
    await withWidget(page, (widget) => {
      globalThis.carried = [];
      const outcomes = {
        Two: [new Error('not now')],
        Three: [Object.assign(new Error('never'), {isFinal: true})],
        Four: [undefined, null, 'a text', Object.assign(new Error('later'), {retryAfter: 'soon', isFinal: 'no'})],
      };
      widget.transport = {
        async send({id, text}) {
          globalThis.carried.push({id, text});
          if (outcomes[text]?.length) throw outcomes[text].shift();
          return text === 'One' ? {messages: [{id: 'a1', text: 'An answer'}]} : undefined;
        },
        listen(_, events) {
          globalThis.events = events;
          return () => {};
        },
      };
    });
    await openPanel(page);
    for (const text of ['One', 'Two', 'Three', 'Four']) await write(page, text);
    await eventually(async () => {
      await retryNow(page);
      const states = ['One: Sent', 'Two: Sent', 'Three: Not sent, Try again', 'Four: Sent'];
      assert.deepEqual(await shown(page), states);
    });
    const carried = await page.evaluate(() => globalThis.carried);
    assert.deepEqual(
      carried.map(({text}) => text),
      ['One', 'Two', 'Two', 'Three', ...Array(5).fill('Four')],
    );
    assert.equal(once(carried.map(({id}) => id)).length, 4);
    await page.evaluate(() => globalThis.events.message({text: 'By the way'}));
    await eventually(async () => assert.equal((await thread(page)).at(-1).text, 'By the way'));
    await page.getByRole('button', {name: 'Try again'}).click();
    await untilShown(page, ['One: Sent', 'Two: Sent', 'Four: Sent', 'Three: Sent']);
  },
);

scenario(
  'a transport that throws at once, or says things after it was told to stop, does no harm',
  {at: MONDAY_NOON, attributes: {endpoint: '', stream: ''}},
  async ({page}) => {
    await withWidget(page, (widget) => {
      globalThis.calls = 0;
      globalThis.listens = [];
      widget.transport = {
        send() {
          if (globalThis.calls++ === 0) throw new Error('at once');
          return Promise.resolve();
        },
        listen(_, events) {
          globalThis.listens.push(events);
          return () => {};
        },
      };
    });
    await openPanel(page);
    await write(page, 'Old');
    await untilShown(page, ['Old: Sent']);
    await withWidget(page, (widget) => widget.clear());
    await write(page, 'New');
    await untilShown(page, ['New: Sent']);
    await page.evaluate(() => globalThis.listens[0].message({id: 'late', text: 'For the old one'}));
    await settled(page);
    assert.deepEqual(await conversation(page), ['visitor: New']);
    await receive(page, {text: 'Still here'});
    assert.deepEqual(await conversation(page), ['visitor: New', 'agent: Still here']);
  },
);
