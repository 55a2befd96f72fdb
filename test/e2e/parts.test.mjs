// What is loaded for whom: whoever opens and reads loads nothing of what writing needs, and whoever writes never waits for it. Where
// a part does not load, nothing that was typed is lost, and all goes on once it does.
import assert from 'node:assert/strict';
import {FALLBACK, MONDAY_EVENING, PARIS_WEEK} from './shop.mjs';
import {eventually, useBrowser} from './stage.mjs';
import {button, composer, conversation, email, openPanel, panel, settled, withWidget, write} from './widget.mjs';

const scenario = useBrowser();

const PARTS = {
  panel: /^\/cdn\/chat-panel-/,
  conversation: /^\/cdn\/chat-conversation-panel-/,
  delivery: /^\/cdn\/chat-conversation-delivery-/,
  contact: /^\/cdn\/chat-contact-view-/,
  links: /^\/cdn\/chat-linked-text-/,
  savedTalk: /^\/cdn\/chat-saved-talk-/,
  week: /^\/cdn\/chat-week-view-/,
};
const attributes = {
  endpoint: '/inbox/messages',
  'office-hours': PARIS_WEEK,
  'welcome-message': 'Hi! How can we help?',
  'offline-message': 'Thanks. We are back {opens}.',
};
const shop = {attributes};
const SLOW = {effectiveType: '3g'};
/** What the browser says of a failed request, and the widget of a part that does not load. */
const tolerated =
  /^(error: Failed to load resource|failed: \/cdn\/chat-|warning: <chat-widget> panel: could not be loaded)/;

/** Which parts were asked for, in order. */
const loaded = ({hits}) => hits.flatMap((hit) => Object.keys(PARTS).find((name) => PARTS[name].test(hit)) ?? []).sort();
const posts = ({hits}) => hits.filter((hit) => hit === '/inbox/messages').length;
const log = (page) => page.getByRole('log');
const sent = (page) => log(page).getByText('Sent', {exact: true});
/** The browser says that it has a network again. */
const comeOnline = (page) => page.evaluate(() => void dispatchEvent(new Event('online')));

const options = {at: MONDAY_EVENING, shop, connection: SLOW};

scenario('somebody who opens and reads loads the panel alone', options, async ({page, server}) => {
  await openPanel(page);
  await log(page).getByText('Hi! How can we help?').waitFor();
  await page.keyboard.press('Tab');
  await page.waitForLoadState('networkidle');
  assert.deepEqual(loaded(server), ['panel']);
});

scenario(
  'the coming week is loaded by whoever opens it, and seen whole at the usual size, also with the times of two places',
  {...options, settings: {viewport: {width: 1280, height: 800}, timezoneId: 'America/New_York'}},
  async ({page, server}) => {
    await openPanel(page);
    await panel(page).getByText('Our hours', {exact: true}).click();
    const rows = panel(page).getByRole('row');
    await rows.nth(6).waitFor();
    assert.equal(await rows.count(), 7);
    assert.deepEqual(loaded(server), ['panel', 'week']);
    const hidden = await rows.first().evaluate((row) => {
      const list = row.closest('[role=group]');
      return list.scrollHeight - list.clientHeight;
    });
    assert.ok(hidden <= 0, `${hidden} px`);
  },
);

scenario('the first character loads what sending will need, before anything is sent', options, async (stage) => {
  const {page, server} = stage;
  await openPanel(page);
  await composer(page).press('H');
  await settled(page);
  assert.deepEqual(loaded(server), ['contact', 'conversation', 'delivery', 'panel']);
  assert.equal(posts(server), 0);
  await composer(page).press('Enter');
  await sent(page).waitFor({state: 'attached'});
  await email(page).waitFor();
});

scenario(
  'somebody who comes back and reads loads the conversation, and nothing that delivers',
  options,
  async (stage) => {
    const {page, server} = stage;
    await openPanel(page);
    await write(page, 'Hello');
    await sent(page).waitFor({state: 'attached'});
    await button(page, 'No thanks').click();
    await page.keyboard.press('Escape');
    server.hits.length = 0;
    await page.reload();
    await openPanel(page);
    await log(page).getByText('Hello').waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      loaded(server).filter((part) => part !== 'contact'), // the button for changing one's mind
      ['conversation', 'panel'],
    );
  },
);

scenario(
  'somebody who comes back to a stream listens to it',
  {...options, tolerated: /^failed: \/inbox\/stream/, shop: {attributes: {...attributes, stream: '/inbox/stream'}}},
  async ({page, server}) => {
    await openPanel(page);
    await write(page, 'Hello');
    await sent(page).waitFor({state: 'attached'});
    server.hits.length = 0;
    await page.reload();
    await openPanel(page);
    await eventually(() => assert.ok(server.hits.some((hit) => hit.startsWith('/inbox/stream'))));
  },
);

scenario(
  'a welcome text with a placeholder is worded, with nothing written yet',
  {...options, shop: {attributes: {...attributes, 'welcome-message': 'Hi! We are back {opens}.'}}},
  async ({page}) => {
    await openPanel(page);
    await log(page).getByText('Hi! We are back tomorrow, Tuesday, at 09:00.').waitFor();
  },
);

for (const kind of ['missing', 'reset']) {
  const failing = (part) => ({...options, tolerated, prepare: ({server}) => server.fail(PARTS[part], kind)});

  scenario(
    `what is sent without the conversation’s code (${kind}) stays, and goes when it is there`,
    failing('conversation'),
    async (stage) => {
      const {page, server} = stage;
      await openPanel(page);
      await composer(page).fill('Hello');
      await composer(page).press('Enter');
      await panel(page).locator('small').getByText('Your message has not reached us yet.').waitFor();
      assert.ok(await page.getByRole('link', {name: FALLBACK}).isVisible());
      assert.equal(await composer(page).inputValue(), 'Hello');
      server.heal();
      await comeOnline(page);
      await sent(page).waitFor({state: 'attached'});
      assert.equal(await composer(page).inputValue(), '');
      assert.deepEqual(await conversation(page), [
        'visitor: Hello',
        'auto: Thanks. We are back tomorrow, Tuesday, at 09:00.',
      ]);
      assert.ok(await page.getByRole('link', {name: FALLBACK}).isHidden());
    },
  );

  scenario(
    `what was typed without the conversation’s code (${kind}) is there on the next page`,
    failing('conversation'),
    async (stage) => {
      const {page, server} = stage;
      await openPanel(page);
      await composer(page).fill('Half a sen');
      await settled(page);
      await page.reload();
      await openPanel(page);
      server.heal();
      await comeOnline(page);
      await page.waitForFunction(() => {
        const {shadowRoot} = document.querySelector('chat-widget');
        return shadowRoot.querySelector('textarea').value === 'Half a sen';
      });
      assert.equal(posts(server), 0);
    },
  );

  scenario(
    `a message without what delivers it (${kind}) is kept, and goes when it is there`,
    failing('delivery'),
    async (stage) => {
      const {page, server} = stage;
      await openPanel(page);
      await write(page, 'Hello');
      await log(page).getByText('Sending…').waitFor({state: 'attached'});
      await page.reload();
      await openPanel(page);
      await log(page).getByText('Sending…').waitFor({state: 'attached'});
      assert.equal(posts(server), 0);
      server.heal();
      await comeOnline(page);
      await sent(page).waitFor({state: 'attached'});
      assert.equal(posts(server), 1);
    },
  );

  scenario(
    `without the form for an address (${kind}) all else works, and it comes when it can`,
    failing('contact'),
    async (stage) => {
      const {page, server} = stage;
      await openPanel(page);
      await write(page, 'Hello');
      await sent(page).waitFor({state: 'attached'});
      assert.equal(await email(page).count(), 0);
      server.heal();
      await comeOnline(page);
      await email(page).waitFor();
    },
  );

  scenario(
    `a text with a link is read without what finds it (${kind}), and is a link when it can be`,
    failing('links'),
    async (stage) => {
      const {page, server} = stage;
      await openPanel(page);
      await withWidget(page, (widget) => widget.receive({text: 'See www.shop.example.'}));
      await log(page).getByText('See www.shop.example.').waitFor();
      assert.equal(await log(page).getByRole('link').count(), 0);
      server.heal();
      await comeOnline(page);
      await log(page).getByRole('link', {name: 'www.shop.example'}).waitFor();
    },
  );
}

scenario(
  'where the page offers no other way, a message that cannot be sent is said to be not sent',
  {...options, shop: {attributes}, tolerated, prepare: ({server}) => server.fail(PARTS.conversation, 'reset')},
  async ({page}) => {
    await openPanel(page);
    await page.locator('chat-widget').evaluate((widget) => widget.replaceChildren());
    await composer(page).fill('Hello');
    await composer(page).press('Enter');
    await panel(page).getByText('Not sent').waitFor();
    assert.equal(await composer(page).inputValue(), 'Hello');
  },
);

for (const [how, leave] of [
  ['left', (page) => page.goto('about:blank')],
  ['closed', (page) => page.close()],
]) {
  scenario(
    `what a page sends as it is ${how}, before there is code to keep it, is sent once by another page, in its order`,
    {...options, prepare: ({server}) => ({release: server.hold(PARTS.conversation)})},
    async ({page, context, server, release}) => {
      const other = await context.newPage();
      const url = page.url();
      await page.locator('chat-widget').evaluate(async (widget) => {
        widget.show();
        while (!widget.shadowRoot.querySelector('dialog')) await new Promise(requestAnimationFrame);
        for (const text of ['One', 'Two', 'Three']) widget.send(text);
      });
      await leave(page);
      release();
      server.heal();
      await other.goto(url);
      await openPanel(other);
      await sent(other).nth(2).waitFor({state: 'attached'});
      const said = await conversation(other);
      assert.deepEqual(
        said.filter((line) => line.startsWith('visitor')),
        ['visitor: One', 'visitor: Two', 'visitor: Three'],
      );
      assert.equal(posts(server), 3);
      assert.deepEqual(
        await other.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unsent'))),
        [],
      );
    },
  );
}

scenario('the code that saves a conversation as a file loads when somebody asks for it', options, async (stage) => {
  const {page, server} = stage;
  await openPanel(page);
  await write(page, 'Hello');
  await sent(page).waitFor({state: 'attached'});
  assert.ok(!loaded(server).includes('savedTalk'));
  const download = page.waitForEvent('download');
  await button(page, 'Save conversation to a file').click();
  assert.match((await download).suggestedFilename(), /^127\.0\.0\.1-\d{4}-\d\d-\d\d\.txt$/);
  assert.equal(loaded(server).filter((name) => name === 'savedTalk').length, 1);
});

scenario(
  'a file that was asked for without a network comes with the next press, and not by itself',
  {...options, tolerated, prepare: ({server}) => server.fail(PARTS.savedTalk, 'reset')},
  async ({page, server}) => {
    await openPanel(page);
    await write(page, 'Hello');
    await sent(page).waitFor({state: 'attached'});
    const failure = page.waitForEvent('console', (message) => message.text().includes('could not be loaded'));
    await button(page, 'Save conversation to a file').click();
    await failure;
    server.heal();
    server.hits.length = 0;
    await comeOnline(page);
    await settled(page);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(loaded(server), []);
    const download = page.waitForEvent('download');
    await button(page, 'Save conversation to a file').click();
    assert.match((await download).suggestedFilename(), /\.txt$/);
  },
);

for (const part of ['panel', 'conversation']) {
  scenario(
    `what the page has sent goes with the network, though the chat stays closed and its ${part} did not load`,
    {...options, tolerated, prepare: ({server}) => server.fail(PARTS[part], 'reset')},
    async ({page, server}) => {
      const failure = page.waitForEvent('console', (message) => message.text().includes('could not be loaded'));
      await withWidget(page, (widget) => widget.send('Hello'));
      await failure;
      server.heal();
      await comeOnline(page);
      await eventually(() => assert.equal(posts(server), 1));
      await settled(page);
      assert.deepEqual((await conversation(page))[0], 'visitor: Hello');
    },
  );
}

/** Without waiting for what is on its way. */
const act = (page, work) => page.locator('chat-widget:defined').evaluate(work);

scenario(
  'what was sent on the page before is sent before what is sent on this one',
  {...options, prepare: ({server}) => ({release: server.hold(PARTS.panel)})},
  async ({page, server, release}) => {
    await act(page, (widget) => widget.send('One'));
    const url = page.url();
    await page.goto('about:blank');
    await page.goto(url);
    await act(page, (widget) => {
      widget.send('Two');
      widget.receive({text: 'Three'});
      widget.send('Four');
    });
    release();
    await eventually(() => assert.equal(posts(server), 3));
    await settled(page);
    const said = (await conversation(page)).filter((line) => !line.startsWith('auto'));
    assert.deepEqual(said, ['visitor: One', 'visitor: Two', 'agent: Three', 'visitor: Four']);
  },
);

scenario(
  'a page that forgets the conversation and goes leaves nothing of it, also where the code has not come',
  {...options, prepare: ({page}) => page.goto('about:blank')},
  async ({page, context, server}) => {
    const other = await context.newPage();
    await other.goto(`${server.origin}/shop.html`);
    await openPanel(other);
    await write(other, 'Hello');
    await sent(other).waitFor({state: 'attached'});
    const release = server.hold(PARTS.panel);
    await page.goto(`${server.origin}/shop.html`);
    await act(page, (widget) => {
      widget.clear();
      widget.send('Anew');
      location.href = 'about:blank';
    });
    await page.waitForURL('about:blank');
    await eventually(async () => assert.equal((await conversation(other))[0], 'visitor: Anew'));
    const kept = await other.evaluate(() => Object.values(localStorage).join());
    assert.equal(kept.includes('Hello'), false);
    release();
  },
);

scenario(
  'an element that was away while its code came knows what was said meanwhile',
  {...options, prepare: ({server}) => ({release: server.hold(PARTS.conversation)})},
  async ({page, context, server, release}) => {
    await act(page, (widget) => {
      globalThis.widget = widget;
      widget.send('One');
      widget.remove();
    });
    const other = await context.newPage();
    release();
    server.heal();
    await other.goto(page.url());
    await openPanel(other);
    await sent(other).waitFor({state: 'attached'});
    await write(other, 'Two');
    await sent(other).nth(1).waitFor({state: 'attached'});
    await page.evaluate(() => {
      document.body.append(globalThis.widget);
      globalThis.widget.show();
    });
    await sent(page).nth(1).waitFor({state: 'attached'});
    assert.deepEqual(
      (await conversation(page)).filter((line) => line.startsWith('visitor')),
      ['visitor: One', 'visitor: Two'],
    );
    assert.equal(posts(server), 2);
  },
);
