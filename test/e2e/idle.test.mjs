// What a page pays for a chat that nobody has asked for, and what appears first when somebody does.
import assert from 'node:assert/strict';
import {scripts} from './server.mjs';
import {MONDAY_EVENING, PARIS_WEEK, shopPage} from './shop.mjs';
import {useBrowser} from './stage.mjs';
import {banner, conversation, isOpen, launcher, launcherName, openPanel, receive, settled, write} from './widget.mjs';

const scenario = useBrowser();

const GOOD = {effectiveType: '4g', saveData: false};
const PANEL = [...scripts.keys()].find((url) => /\/chat-panel-/.test(url));
const attributes = {'office-hours': PARIS_WEEK, 'offline-message': 'Offline.', endpoint: '/inbox/messages'};

/** Has the panel's part count how often it is evaluated. */
const countEvaluations = ({server}) => {
  const count = 'globalThis.evaluations = (globalThis.evaluations ?? 0) + 1;\n';
  const headers = {'Content-Type': 'text/javascript'};
  server.add(PANEL, {body: count + scripts.get(PANEL).body, headers});
};
const evaluations = (page) => page.evaluate(() => globalThis.evaluations ?? 0);

/** Until the browser has had nothing to do, twice. */
async function idle(page) {
  await page.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise((resolve) => requestIdleCallback(resolve));
  });
  await settled(page);
}

/** Somebody does something on the page. */
const stir = (page) => page.mouse.move(5, 5);

const quiet = {at: MONDAY_EVENING, connection: GOOD, shop: {attributes}, prepare: countEvaluations};

const fetchedAtIdle = {
  ...quiet,
  prepare: async (stage) => {
    countEvaluations(stage);
    await stage.page.addInitScript(() => {
      globalThis.signs = [];
      for (const type of ['pointermove', 'pointerdown', 'keydown', 'scroll'])
        addEventListener(
          type,
          ({target, movementX, movementY}) =>
            globalThis.signs.push(`${type} at ${target.nodeName} by ${movementX}, ${movementY}`),
          true,
        );
    });
    return {fetched: stage.page.waitForResponse((response) => response.url().endsWith(PANEL))};
  },
};
scenario('what is fetched once somebody is there is evaluated once they come near', fetchedAtIdle, async (stage) => {
  const {page, server, fetched} = stage;
  await page.mouse.move(0, 0); // a browser tells a new page of a pointer that rests, as if it had moved by nothing
  await idle(page);
  const signs = await page.evaluate(() => globalThis.signs.join());
  assert.ok(
    !server.hits.includes(PANEL),
    `a page that is only looked at fetches nothing ahead; it was told "${signs}"`,
  );
  await stir(page);
  await (await fetched).finished();
  await idle(page);
  assert.equal(await evaluations(page), 0);
  await launcher(page).hover();
  await page.waitForFunction(() => globalThis.evaluations === 1);
  assert.equal(await isOpen(page), false);
  await openPanel(page);
  assert.equal(await evaluations(page), 1);
  assert.equal(server.hits.filter((hit) => hit === PANEL).length, 1);
});

scenario('what opening will show is drawn once somebody comes near, out of reach', quiet, async ({page}) => {
  // A page may say of what it puts in that it is to be seen.
  await page.locator('chat-widget').evaluate((widget) => {
    widget.insertAdjacentHTML('beforeend', '<a slot="footer" href="#" style="visibility: visible">Privacy</a>');
  });
  const look = () =>
    page.locator('chat-widget').evaluate(({shadowRoot}) => {
      const dialog = shadowRoot.querySelector('dialog');
      const {width, height} = dialog.getBoundingClientRect();
      const {x, y} = document.querySelector('[slot=footer]').getBoundingClientRect();
      return {
        size: [width, height],
        isSeen: dialog.checkVisibility({opacityProperty: true, visibilityProperty: true}),
        isPressed: document.elementFromPoint(x + 1, y + 1).slot === 'footer',
      };
    });
  await launcher(page).hover();
  await page.waitForFunction(() => document.querySelector('chat-widget').shadowRoot.querySelector('dialog'));
  const ahead = await look();
  assert.ok(ahead.size[1] > 100, 'it has its size');
  assert.deepEqual([ahead.isSeen, ahead.isPressed], [false, false]);
  await launcher(page).focus();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'body');
  await launcher(page).click();
  assert.deepEqual(await look(), {size: ahead.size, isSeen: true, isPressed: true});
  await page.keyboard.press('Escape');
  assert.deepEqual((await look()).size, [0, 0]);
});

scenario('a closed chat adds a handful of elements', fetchedAtIdle, async ({page, fetched}) => {
  await stir(page);
  await (await fetched).finished();
  await idle(page);
  const count = () => page.locator('chat-widget').evaluate(({shadowRoot}) => shadowRoot.querySelectorAll('*').length);
  await page.waitForFunction(() => !document.querySelector('chat-widget').shadowRoot.querySelector('link'));
  assert.ok((await count()) <= 6, `${await count()} elements`);
});

const policies = [
  ['a policy that goes by nonces', "script-src 'nonce-abc'", '<script nonce="abc"></script>', 'nonce="abc"'],
  ['a policy that trusts what a trusted script loads', "script-src 'nonce-abc' 'strict-dynamic'", '', 'nonce="abc"'],
];
for (const [what, policy, head, nonce] of policies) {
  const body = shopPage({head, attributes}).replaceAll('<script type="module"', `<script type="module" ${nonce}`);
  const prepare = (stage) => {
    const prepared = fetchedAtIdle.prepare(stage);
    stage.server.add('/strict.html', {body, headers: {'Content-Security-Policy': policy}});
    return prepared;
  };
  // Whatever the console says of it fails the scenario.
  scenario(
    `${what} has nothing against the fetch at idle`,
    {...quiet, prepare, path: '/strict.html'},
    async (stage) => {
      const {page, fetched} = stage;
      await stir(page);
      await (await fetched).finished();
      await idle(page);
      await openPanel(page);
      assert.equal(await evaluations(page), 1);
    },
  );
}

for (const kind of ['missing', 'reset']) {
  const options = {
    ...quiet,
    tolerated: /^(error: Failed to load resource|failed: \/cdn\/chat-)/,
    prepare: ({page, server}) => {
      server.fail(new RegExp(PANEL), kind);
      return {asked: page.waitForRequest((request) => request.url().endsWith(PANEL))};
    },
  };
  scenario(`a fetch at idle that fails (${kind}) is made up for at the press`, options, async (stage) => {
    const {page, server, asked} = stage;
    await stir(page);
    await asked;
    await idle(page);
    server.heal();
    await launcher(page).click();
    await settled(page);
    assert.equal(await isOpen(page), true);
  });
}

/** Somebody has written, been answered twice, and goes to the tab's next page. */
async function goOn({page}) {
  await openPanel(page);
  await write(page, 'Hello');
  await page.waitForFunction(() =>
    document.querySelector('chat-widget').thread.every(({role, delivery}) => role !== 'visitor' || delivery === 'sent'),
  );
  await page.keyboard.press('Escape');
  await receive(page, {text: 'One'});
  await receive(page, {text: 'Two "role":"visitor"'});
  await page.reload();
  await settled(page);
  await idle(page);
}

scenario('a kept conversation with nothing left to do costs its count of unread messages', quiet, async (stage) => {
  const {page} = stage;
  await goOn(stage);
  assert.equal(await evaluations(page), 0);
  assert.equal(await launcherName(page), 'Open chat We’re away 2 new messages');
  assert.equal(await page.locator('chat-widget').evaluate((widget) => widget.unread), 2);
  assert.deepEqual((await conversation(page)).slice(-2), ['agent: One', 'agent: Two "role":"visitor"']);
  assert.equal(await evaluations(page), 1);
  await openPanel(page);
  assert.equal(await launcherName(page), 'Open chat We’re away');
  await page.reload();
  await settled(page);
  assert.equal(await page.locator('chat-widget').evaluate((widget) => widget.unread), 0);
});

scenario(
  'a kept conversation is gone on with where answers may come',
  {
    ...quiet,
    shop: {attributes: {...attributes, stream: '/inbox/stream'}},
    tolerated: /^failed: \/inbox\/stream/, // it ends with the page
  },
  async (stage) => {
    await goOn(stage);
    await stage.page.waitForFunction(() => globalThis.evaluations === 1);
  },
);

const unsent = {...quiet, tolerated: /^error: Failed to load resource/};
scenario('what was not sent on the page before is sent from the next one', unsent, async ({page, server}) => {
  server.fail(/\/inbox\/messages/, 'reset');
  await openPanel(page);
  await write(page, 'Hello');
  await page.keyboard.press('Escape');
  server.heal();
  const sent = page.waitForResponse(/\/inbox\/messages/);
  await page.reload();
  assert.equal((await sent).status(), 200);
});

scenario('a tab that goes on with the conversation has the others go on, too', quiet, async ({page, context}) => {
  const other = await context.newPage();
  await other.goto(page.url());
  await openPanel(other);
  await write(other, 'Hello');
  await page.waitForFunction(() => globalThis.evaluations === 1);
  await settled(page);
  assert.equal((await conversation(page))[0], 'visitor: Hello');
});

/** Runs in the page: notes what an opening shows, at first and in each frame, and how many formats of `Intl` were made by then. */
function recordFrames() {
  globalThis.frames = [];
  globalThis.formats = 0;
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (...args) => (globalThis.formats++, Reflect.construct(...args)),
  });
  // How many there were after each task.
  globalThis.steps = new Set();
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    globalThis.steps.add(globalThis.formats);
    port2.postMessage('');
  };
  const look = (root) => {
    const dialog = root.querySelector('dialog');
    if (!dialog?.open) return;
    const {top, height} = root.querySelector('[part=banner]').getBoundingClientRect();
    globalThis.frames.push({
      formats: globalThis.formats,
      focused: root.activeElement?.localName,
      heading: root.querySelector('h2').textContent,
      status: root.querySelector('[part=banner] strong').textContent,
      banner: [Math.round(top - dialog.getBoundingClientRect().top), Math.round(height)],
    });
  };
  globalThis.watchFrames = () => {
    const root = document.querySelector('chat-widget').shadowRoot;
    new MutationObserver(() => look(root)).observe(root, {subtree: true, attributeFilter: ['open']});
    const frame = () => (look(root), requestAnimationFrame(frame));
    requestAnimationFrame(frame);
    port2.postMessage('');
  };
}

for (const zone of ['Europe/Paris', 'Asia/Tokyo']) {
  const options = {...quiet, zone, prepare: ({page}) => page.addInitScript(recordFrames)};
  scenario(`in ${zone} the panel appears before it is worded, and keeps its shape then`, options, async ({page}) => {
    await settled(page);
    await page.evaluate(() => {
      globalThis.formats = 0; // a browser without Temporal has asked for its zones
      globalThis.watchFrames();
    });
    await openPanel(page);
    assert.equal((await banner(page)).length, zone === 'Asia/Tokyo' ? 3 : 2);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const frames = await page.evaluate(() => globalThis.frames);
    const [first] = frames;
    assert.equal(first.formats, 0);
    assert.deepEqual([first.focused, first.heading, first.status], ['textarea', 'Chat with us', 'We’re away']);
    assert.ok(frames.at(-1).formats > 0);
    for (const frame of frames) assert.deepEqual(frame.banner, first.banner);
    const steps = await page.evaluate(() => [...globalThis.steps].length);
    assert.ok(steps > 2, `the browser has its turn between words: ${steps} steps`);
  });
}
