// The thread lives on: over reloads, in every tab, whatever the browser does with storage.
import assert from 'node:assert/strict';
import {MONDAY_EVENING, PARIS_WEEK} from './shop.mjs';
import {useBrowser} from './stage.mjs';
import {
  button,
  composer,
  conversation,
  endConversation,
  fillStorage,
  launcherName,
  leaveAddress,
  openPanel,
  receive,
  settled,
  told,
  withWidget,
  write,
} from './widget.mjs';

const scenario = useBrowser();

const texts = {'online-message': 'Online.', 'offline-message': 'Offline.'};
const shopWith = (attributes = {}) => ({attributes: {'office-hours': PARIS_WEEK, ...texts, ...attributes}});
const OURS = 'office-hours-chat:';

const stored = (page) =>
  page.evaluate((prefix) => Object.keys(localStorage).filter((key) => key.startsWith(prefix)), OURS);

/** Another tab of the same visitor, with the same clock. */
async function secondTab({context, page}, at) {
  const tab = await context.newPage();
  await tab.clock.setFixedTime(at);
  await tab.goto(page.url());
  return tab;
}

/** Until a tab's thread is this; what comes from another tab takes a moment. */
async function untilSaid(page, expected) {
  const deadline = Date.now() + 5000;
  for (;;) {
    const said = await conversation(page);
    try {
      return assert.deepEqual(said, expected);
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function scrollToTop(page) {
  const log = page.locator('[part=thread]');
  const earlier = page.getByRole('button', {name: 'Show earlier messages'});
  do {
    await log.evaluate((each) => each.scrollTo(0, 0));
    await settled(page);
  } while (await earlier.count());
}

scenario(
  'is there again after a reload, and is not answered again',
  {at: MONDAY_EVENING, shop: shopWith()},
  async ({page}) => {
    await openPanel(page);
    await write(page, 'One');
    await receive(page, {text: 'Hi', author: 'Marie'});
    const before = await page.locator('chat-widget').evaluate((widget) => widget.thread);
    await page.reload();
    await openPanel(page);
    assert.deepEqual(await page.locator('chat-widget').evaluate((widget) => widget.thread), before);
    await write(page, 'Two');
    assert.deepEqual(await conversation(page), ['visitor: One', 'auto: Offline.', 'agent: Hi', 'visitor: Two']);
  },
);

scenario(
  'stores nothing before the visitor has done anything',
  {at: MONDAY_EVENING, shop: shopWith()},
  async ({page}) => {
    await openPanel(page);
    await settled(page);
    assert.deepEqual(await stored(page), []);
  },
);

scenario('keeps what was typed and not sent', {at: MONDAY_EVENING, shop: shopWith()}, async ({page}) => {
  await openPanel(page);
  await composer(page).fill('Half a sen');
  await page.reload();
  await openPanel(page);
  assert.equal(await composer(page).inputValue(), 'Half a sen');
  await composer(page).press('Enter');
  await page.reload();
  await openPanel(page);
  assert.equal(await composer(page).inputValue(), '');
});

scenario('counts unread messages again after a reload', {at: MONDAY_EVENING, shop: shopWith()}, async ({page}) => {
  await receive(page, {text: 'Hi'});
  await receive(page, {text: 'Are you there?'});
  const name = await launcherName(page);
  assert.match(name, /2 new messages/);
  await page.reload();
  await page.locator('[part=launcher] .unread', {hasText: '2'}).waitFor();
  assert.equal(await launcherName(page), name);
});

scenario(
  'is one in two tabs: messages, replies and what was read',
  {at: MONDAY_EVENING, shop: shopWith()},
  async (stage) => {
    const {page} = stage;
    const tab = await secondTab(stage, MONDAY_EVENING);
    await openPanel(page);
    await openPanel(tab);
    await write(page, 'From the first');
    await untilSaid(tab, ['visitor: From the first', 'auto: Offline.']);
    await write(tab, 'From the second');
    await untilSaid(page, ['visitor: From the first', 'auto: Offline.', 'visitor: From the second']);
    await withWidget(page, (widget) => widget.close());
    await withWidget(tab, (widget) => widget.close());
    await receive(page, {text: 'Hi'});
    await tab.locator('[part=launcher] .unread', {hasText: '1'}).waitFor();
    await openPanel(tab);
    await page.waitForFunction(() => document.querySelector('chat-widget').unread === 0);
    assert.equal((await told(page, 'chat-message')).length, 4);
  },
);

scenario('is one in ten tabs that write at the same moment', {at: MONDAY_EVENING, shop: shopWith()}, async (stage) => {
  const tabs = [stage.page];
  while (tabs.length < 10) tabs.push(await secondTab(stage, MONDAY_EVENING));
  await Promise.all(tabs.map((tab, i) => withWidget(tab, (widget, text) => widget.send(text), `Tab ${i}`)));
  for (const tab of tabs) {
    await tab.waitForFunction(() => document.querySelector('chat-widget').thread.length === 11);
  }
  await stage.page.reload();
  const said = await conversation(stage.page);
  assert.deepEqual(
    said.filter((line) => line.startsWith('visitor')).sort(),
    tabs.map((_, i) => `visitor: Tab ${i}`),
  );
  assert.equal(said.filter((line) => line.startsWith('auto')).length, 1);
});

scenario('is forgotten in every tab', {at: MONDAY_EVENING, shop: shopWith()}, async (stage) => {
  const {page} = stage;
  const tab = await secondTab(stage, MONDAY_EVENING);
  await openPanel(page);
  await write(page, 'Secret');
  await untilSaid(tab, ['visitor: Secret', 'auto: Offline.']);
  await withWidget(tab, (widget) => widget.clear());
  await untilSaid(page, []);
  assert.deepEqual(await stored(page), []);
  await write(page, 'Anew');
  await untilSaid(tab, ['visitor: Anew', 'auto: Offline.']);
});

for (const [storage, afterReload, inOtherTab] of [
  ['local', 2, 2],
  ['session', 2, 0],
  ['none', 0, 0],
]) {
  scenario(`is kept as storage="${storage}" says`, {at: MONDAY_EVENING, shop: shopWith({storage})}, async (stage) => {
    const {page} = stage;
    await openPanel(page);
    await write(page, 'One');
    const tab = await secondTab(stage, MONDAY_EVENING);
    assert.equal((await conversation(tab)).length, inOtherTab);
    await page.reload();
    assert.equal((await conversation(page)).length, afterReload);
  });
}

scenario(
  'goes on in memory where storage is blocked, and says so once',
  {
    at: MONDAY_EVENING,
    shop: shopWith(),
    prepare: ({page}) =>
      page.addInitScript(() => {
        const blocked = () => {
          throw new DOMException('blocked', 'SecurityError');
        };
        for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, {get: blocked});
      }),
  },
  async ({page, problems}) => {
    await openPanel(page);
    await write(page, 'One');
    await write(page, 'Two');
    assert.deepEqual(await conversation(page), ['visitor: One', 'auto: Offline.', 'visitor: Two']);
    assert.equal(problems.splice(0).length, 1);
  },
);

scenario(
  'goes on where storage is full: old messages give way, the shop’s own data never',
  {at: MONDAY_EVENING, shop: shopWith()},
  async ({page, problems}) => {
    await openPanel(page);
    await write(page, 'One');
    await page.evaluate(fillStorage);
    const cart = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('cart')).length);
    const before = await cart();
    await write(page, 'Two');
    await write(page, 'Three');
    assert.deepEqual((await conversation(page)).slice(-2), ['visitor: Two', 'visitor: Three']);
    assert.equal(await cart(), before);
    problems.splice(0);
  },
);

const top = (page) => page.locator('[part=message] p').first();

scenario(
  'says so where earlier messages gave way, until it is ended',
  {at: MONDAY_EVENING, shop: shopWith({'welcome-message': 'Welcome.'})},
  async (stage) => {
    const {page, problems} = stage;
    await withWidget(page, (widget) => {
      for (let i = 1; i <= 60; i++) widget.receive({text: `Message ${i}`});
    });
    await openPanel(page);
    await scrollToTop(page);
    assert.equal(await top(page).textContent(), 'Welcome.');
    const tab = await secondTab(stage, MONDAY_EVENING);
    await page.evaluate(fillStorage);
    await write(page, 'x'.repeat(1000));
    const removed = 'Earlier messages were removed.';
    for (const each of [page, tab]) {
      await each.waitForFunction(() => document.querySelector('chat-widget').thread.length < 60);
      if (each === tab) await openPanel(each);
      await scrollToTop(each);
      assert.equal(await top(each).textContent(), removed);
      assert.equal(await each.locator('[part=message] p', {hasText: removed}).count(), 1);
    }
    await page.reload();
    await openPanel(page);
    await scrollToTop(page);
    assert.equal(await top(page).textContent(), removed);
    await endConversation(page);
    for (const each of [page, tab]) {
      await untilSaid(each, []);
      assert.equal(await top(each).textContent(), 'Welcome.');
    }
    problems.splice(0);
  },
);

scenario(
  'is read again by a page that comes back whole',
  {
    at: MONDAY_EVENING,
    shop: shopWith({endpoint: '/inbox/messages'}),
    // A page that is put aside hears nothing. The packaged browser puts none aside, so this is played to it.
    prepare: ({page}) =>
      page.addInitScript(() => {
        const isAside = (event) => globalThis.isAside && event.stopImmediatePropagation();
        addEventListener('storage', isAside);
        const {set} = Object.getOwnPropertyDescriptor(BroadcastChannel.prototype, 'onmessage');
        Object.defineProperty(BroadcastChannel.prototype, 'onmessage', {
          set(listener) {
            set.call(this, (event) => globalThis.isAside || listener(event));
          },
        });
      }),
  },
  async (stage) => {
    const {page} = stage;
    const turn = (type) =>
      page.evaluate((name) => {
        globalThis.isAside = name === 'pagehide';
        dispatchEvent(new PageTransitionEvent(name, {persisted: true}));
      }, type);
    await openPanel(page);
    await write(page, 'One');
    const tab = await secondTab(stage, MONDAY_EVENING);
    await turn('pagehide');
    await openPanel(tab);
    await write(tab, 'Two');
    await leaveAddress(tab, 'marie@example.com');
    const all = ['visitor: One', 'auto: Offline.', 'visitor: Two', 'visitor: You can reach me at marie@example.com.'];
    await untilSaid(tab, all);
    assert.deepEqual(await conversation(page), all.slice(0, 2));
    await turn('pageshow');
    await untilSaid(page, all);
    assert.equal(await button(page, 'Change email address').count(), 1);
    await write(page, 'Three');
    await untilSaid(tab, [...all, 'visitor: Three']);
    await turn('pagehide');
    await endConversation(tab);
    await write(tab, 'Anew');
    assert.equal((await conversation(page)).length, 5);
    await turn('pageshow');
    await untilSaid(page, ['visitor: Anew', 'auto: Offline.']);
  },
);

scenario(
  'outlives a record that is broken, or of a later version',
  {at: MONDAY_EVENING, shop: shopWith()},
  async ({page}) => {
    for (const record of ['{bad', '{"version":99,"id":"x","seen":""}', '7', '{"version":1}']) {
      await page.evaluate(
        ([key, value]) => {
          localStorage.clear();
          localStorage.setItem(key, value);
        },
        [`${OURS}:`, record],
      );
      await page.reload();
      await openPanel(page);
      await write(page, 'One');
      assert.deepEqual(await conversation(page), ['visitor: One', 'auto: Offline.']);
      assert.equal(await page.evaluate((key) => localStorage.getItem(key), `${OURS}:unreadable`), record);
    }
  },
);

scenario('leaves out a message that cannot be read', {at: MONDAY_EVENING, shop: shopWith()}, async ({page}) => {
  await openPanel(page);
  await write(page, 'One');
  await page.evaluate(() => {
    const [key] = Object.keys(localStorage).filter((each) => localStorage[each].includes('One'));
    localStorage.setItem(key, '{"text":');
  });
  await page.reload();
  assert.deepEqual(await conversation(page), ['auto: Offline.']);
});

scenario('goes on where storage is cleared meanwhile', {at: MONDAY_EVENING, shop: shopWith()}, async ({page}) => {
  await openPanel(page);
  await write(page, 'One');
  await page.evaluate(() => localStorage.clear());
  await write(page, 'Two');
  assert.deepEqual(await conversation(page), ['visitor: One', 'auto: Offline.', 'visitor: Two']);
});

scenario(
  'with 10,000 messages draws the last ones, and forgets the oldest for a new one',
  {at: MONDAY_EVENING, shop: shopWith()},
  async ({page}) => {
    await withWidget(page, (widget) => {
      for (let i = 1; i <= 10_000; i++) widget.receive({text: `Message ${i}`, author: i % 2 ? 'Marie' : 'Ali'});
    });
    await page.reload();
    await openPanel(page);
    const drawn = () => page.locator('[part=message]').count();
    assert.equal(await drawn(), 30);
    assert.equal(await page.locator('[part=message] p').last().textContent(), 'Message 10000');
    const log = page.locator('[part=thread]');
    await page.getByRole('button', {name: 'Show earlier messages'}).press('Enter');
    assert.ok((await drawn()) >= 80);
    assert.notEqual(await log.evaluate(({scrollTop}) => scrollTop), 0); // what was read stays in view
    await receive(page, {text: 'One more'});
    assert.equal(await page.locator('chat-widget').evaluate((widget) => widget.thread.length), 10_000);
    assert.equal(await page.locator('chat-widget').evaluate((widget) => widget.thread[0].text), 'Message 2');
    await log.evaluate((each) => each.scrollTo(0, each.scrollHeight));
    await receive(page, {text: 'The latest'});
    await settled(page);
    assert.ok(
      await log.evaluate((each) => each.scrollTop + each.clientHeight > each.scrollHeight - 2),
      'it is in view',
    );
  },
);

scenario(
  'a page that hands over 50,000 answers at once can be used meanwhile, and the thread shows their end first',
  {at: MONDAY_EVENING, shop: shopWith()},
  async ({page}) => {
    await openPanel(page);
    await receive(page, {text: 'Hello'});
    const {drawn, longest, whole} = await page.locator('chat-widget').evaluate(async (widget) => {
      const texts = new Set();
      const log = widget.shadowRoot.querySelector('[role=log]');
      new MutationObserver(() => texts.add(log.querySelector('[part=message]:last-child p').textContent)).observe(log, {
        ...{childList: true, subtree: true},
      });
      const start = performance.now();
      const parts = [];
      for (let i = 1; i <= 50_000; i++) {
        if (i % 5000 === 1) parts.push(performance.now());
        widget.receive({text: `Message ${i}`});
      }
      const end = performance.now();
      // On a busy machine it may take longer: then the later ones have to take no longer than the first ones, or so.
      const [early, late] = [parts.slice(0, 6), [...parts.slice(5), end]].map((starts) =>
        Math.min(...starts.slice(1).map((next, i) => next - starts[i])),
      );
      if (end - start > 1500 && late > 4 * early) throw new Error(`to hand them over took ${end - start} ms`);
      await new Promise((resolve) => setTimeout(resolve)); // the page's own task is over
      let pause = 0;
      const begun = performance.now();
      for (let last = begun; !texts.has('Message 50000');) {
        await new Promise((resolve) => setTimeout(resolve));
        pause = Math.max(pause, performance.now() - last);
        last = performance.now();
      }
      return {drawn: [...texts], longest: pause, whole: performance.now() - begun};
    });
    // It may be drawn for a reason of its own meanwhile, but not after each part.
    assert.ok(drawn.length <= 3 && drawn.at(-1) === 'Message 50000', String(drawn));
    // On a busy machine another process may come between: then it is, at least, not all of it that is done at once.
    assert.ok(longest < Math.max(400, whole / 2), `${longest} of ${whole} ms`);
    await page.locator('chat-widget').evaluate((widget) => {
      for (let i = 1; i <= 300; i++) widget.receive({text: `More ${i}`});
      widget.send('And I say');
      for (let i = 1; i <= 300; i++) widget.receive({text: `Yet more ${i}`});
    });
    await settled(page);
    const texts = await page.locator('chat-widget').evaluate((widget) => widget.thread.map(({text}) => text));
    assert.equal(texts.length, 10_000);
    const own = texts.indexOf('And I say');
    assert.deepEqual(
      [texts[own - 300], texts[own - 1], texts[own + 1], texts.at(-1)],
      ['More 1', 'More 300', 'Yet more 1', 'Yet more 300'],
    );
  },
);

scenario('goes back to the first message by scrolling', {at: MONDAY_EVENING, shop: shopWith()}, async ({page}) => {
  await withWidget(page, (widget) => {
    for (let i = 1; i <= 400; i++) widget.receive({text: `Message ${i}`});
  });
  await openPanel(page);
  const log = page.locator('[part=thread]');
  const first = page.locator('[part=message] p').first();
  for (let i = 0; i < 30 && (await first.textContent()) !== 'Message 1'; i++) {
    await log.evaluate((each) => each.scrollTo(0, 0));
    await settled(page);
  }
  assert.equal(await first.textContent(), 'Message 1');
  assert.equal(await page.getByRole('button', {name: 'Show earlier messages'}).count(), 0);
  await write(page, 'Done'); // back at the end, the long past goes
  await page.waitForFunction(
    () => document.querySelector('chat-widget').shadowRoot.querySelectorAll('[part=message]').length < 450,
  );
});
