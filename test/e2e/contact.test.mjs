// An address for answers that come later: offered when somebody may need it, never in the way; and the end of a
// conversation, which forgets that address too.
import assert from 'node:assert/strict';
import {MONDAY_EVENING, MONDAY_NOON, PARIS_WEEK, shopPage} from './shop.mjs';
import {
  answers,
  assertAllStored,
  openTab,
  thread,
  untilListening,
  untilPosts,
  untilShown,
  untilThread,
  useDelivery,
} from './shop-backend.mjs';
import {DESKTOP, eventually, PHONE} from './stage.mjs';
import {
  button,
  composer,
  conversation,
  email,
  endConversation,
  focused,
  leaveAddress,
  nameField,
  openPanel,
  panel,
  settled,
  told,
  withWidget,
  write,
} from './widget.mjs';

const scenario = useDelivery();

const MARIE = 'marie@example.com';
const ANNA = 'anna@example.com';
const REACH_MARIE = `You can reach me at ${MARIE}.`;
const REACH_ANNA = `I’m Anna. You can reach me at ${ANNA}.`;
const CHANGE = 'Change email address';
const LEAVE = 'Leave an email address';

/** What there is to do about an address: the fields, or a button, or nothing. */
async function offer(page) {
  await settled(page);
  if (await email(page).count()) return 'fields';
  for (const name of [CHANGE, LEAVE]) if (await button(page, name).count()) return name;
  return 'nothing';
}
const untilOffered = (page, expected) => eventually(async () => assert.equal(await offer(page), expected));

/** What of the visitor the backend has, in the order in which it came: "text" or "text (address)". */
const posted = ({stored}) =>
  [...stored.values()].map(({text, contact}) => (contact ? `${text} (${JSON.stringify(contact)})` : text));
const untilPosted = (backend, expected) => eventually(() => assert.deepEqual(posted(backend), expected));
const withMarie = (text) => `${text} ({"email":"${MARIE}"})`;
const withAnna = (text) => `${text} ({"email":"${ANNA}","name":"Anna"})`;

const kept = (page) => page.evaluate(() => Object.values({...localStorage}).join('\n'));

async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
  await settled(page);
}

// ---- When ----

const ASKED = [
  ['while closed, where nothing is said', {}, MONDAY_EVENING, 'fields'],
  ['while open, where nothing is said', {}, MONDAY_NOON, 'nothing'],
  ['ask-email="offline", closed', {'ask-email': 'offline'}, MONDAY_EVENING, 'fields'],
  ['ask-email="offline", open', {'ask-email': 'offline'}, MONDAY_NOON, 'nothing'],
  ['ask-email="always", open', {'ask-email': 'always'}, MONDAY_NOON, 'fields'],
  ['ask-email="never", closed', {'ask-email': 'never'}, MONDAY_EVENING, 'nothing'],
  ['no hours', {'office-hours': false}, MONDAY_EVENING, 'nothing'],
  ['no hours, ask-email="always"', {'office-hours': false, 'ask-email': 'always'}, MONDAY_EVENING, 'fields'],
  ['a status that says offline', {'status-override': 'offline'}, MONDAY_NOON, 'fields'],
  ['a status that says online', {'status-override': 'online'}, MONDAY_EVENING, 'nothing'],
];
for (const [what, attributes, at, expected] of ASKED) {
  scenario(`an address is asked for after the first message: ${what}`, {at, attributes}, async ({page, backend}) => {
    await openPanel(page);
    assert.equal(await offer(page), 'nothing');
    await write(page, 'One');
    assert.equal(await offer(page), expected);
    await write(page, 'Two');
    assert.equal(await offer(page), expected);
    await assertPlainly(page, backend);
  });
}

/** Nothing of it has gone anywhere. */
async function assertPlainly(page, backend) {
  await untilPosted(backend, ['One', 'Two']);
  await eventually(() => assertAllStored(page, backend));
}

scenario('a word that is none counts as "offline", and is pointed at', {at: MONDAY_EVENING}, async (stage) => {
  const {page, problems} = stage;
  await openPanel(page);
  await withWidget(page, (widget) => widget.setAttribute('ask-email', 'sometimes'));
  await write(page, 'One');
  assert.equal(await offer(page), 'fields');
  await eventually(() => assert.ok(problems.length, 'it is warned of'));
  const [{source, message}] = await told(page, 'chat-error');
  assert.equal(source, 'ask-email');
  assert.match(message, /"sometimes" is not known here; write "offline" or "always" or "never"/);
  assert.equal(problems.splice(0).length, 1);
});

scenario('it is asked for once the shop has closed, and no longer once it opens', {at: MONDAY_NOON}, async (stage) => {
  const {page} = stage;
  const goTo = async (instant) => {
    await page.clock.setFixedTime(instant);
    await page.evaluate(() => void dispatchEvent(new Event('focus')));
  };
  await openPanel(page);
  await write(page, 'One');
  assert.equal(await offer(page), 'nothing');
  await goTo(MONDAY_EVENING);
  assert.equal(await offer(page), 'fields');
  await goTo(MONDAY_NOON);
  assert.equal(await offer(page), 'nothing');
  await goTo(MONDAY_EVENING);
  await email(page).fill('marie@');
  await goTo(MONDAY_NOON);
  assert.equal(await offer(page), 'fields'); // what somebody has begun to write stays
  assert.equal(await email(page).inputValue(), 'marie@');
  await leaveAddress(page, MARIE);
  assert.equal(await offer(page), CHANGE);
});

scenario('an answer of the shop alone asks nothing', {at: MONDAY_EVENING}, async ({page}) => {
  await withWidget(page, (widget) => widget.receive({text: 'Can we help?'}));
  await openPanel(page);
  assert.equal(await offer(page), 'nothing');
});

// ---- How ----

for (const viewport of [DESKTOP, PHONE]) {
  scenario(
    `by the keyboard alone at ${viewport.width} px: left, changed, kept after all`,
    {viewport, at: MONDAY_EVENING},
    async ({page, backend}) => {
      await openPanel(page);
      await page.keyboard.type('One');
      await press(page, 'Enter');
      assert.equal(await focused(page), 'Write a message');
      await press(page, 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab');
      await page.keyboard.type(MARIE);
      assert.equal(await email(page).inputValue(), MARIE);
      await press(page, 'Enter');
      await untilPosted(backend, ['One', withMarie(REACH_MARIE)]);
      const has = (name) => button(page, name).evaluate((each) => each === globalThis.deepActive());
      assert.ok(await has(CHANGE));
      await press(page, 'Enter');
      assert.ok(await email(page).evaluate((each) => each === globalThis.deepActive()));
      assert.equal(await email(page).inputValue(), MARIE);
      await press(page, 'ControlOrMeta+A');
      await page.keyboard.type(ANNA);
      await press(page, 'Tab');
      await page.keyboard.type('Anna');
      await press(page, 'Tab', 'Space');
      await untilPosted(backend, ['One', withMarie(REACH_MARIE), withAnna(REACH_ANNA)]);
      assert.ok(await has(CHANGE));
      await press(page, 'Space');
      await page.keyboard.type('not this');
      await press(page, 'Tab', 'Tab', 'Tab');
      assert.ok(await has('Cancel'));
      await press(page, 'Enter');
      assert.ok(await has(CHANGE));
      await press(page, 'Tab');
      assert.equal(await focused(page), 'Write a message');
      await page.keyboard.type('Two');
      await press(page, 'Enter');
      await untilPosted(backend, ['One', withMarie(REACH_MARIE), withAnna(REACH_ANNA), withAnna('Two')]);
      await assertAllStored(page, backend);
    },
  );
}

scenario(
  'Escape in a field closes the panel, and what was typed is there again',
  {at: MONDAY_EVENING},
  async (stage) => {
    const {page} = stage;
    await openPanel(page);
    await write(page, 'One');
    await email(page).fill('marie@');
    await press(page, 'Escape');
    assert.equal(await panel(page).isVisible(), false);
    await openPanel(page);
    assert.equal(await email(page).inputValue(), 'marie@');
  },
);

scenario('what is no address is not taken', {at: MONDAY_EVENING}, async ({page, backend}) => {
  await openPanel(page);
  await write(page, 'One');
  for (const text of ['', '   ', 'marie', 'marie@', '@example.com', 'ma rie@example.com']) {
    await email(page).fill(text);
    await press(page, 'Enter');
    assert.equal(await offer(page), 'fields', text);
    assert.ok(await email(page).evaluate((each) => each === globalThis.deepActive()), text);
  }
  assert.deepEqual(await conversation(page), ['visitor: One']);
  await email(page).fill(` ${MARIE} `);
  await nameField(page).fill('   ');
  await press(page, 'Enter');
  await untilPosted(backend, ['One', withMarie(REACH_MARIE)]);
});

// ---- What of it arrives ----

scenario('each message from then on carries it, and none before', {at: MONDAY_EVENING}, async ({page, backend}) => {
  await openPanel(page);
  await write(page, 'One');
  await untilPosted(backend, ['One']);
  await leaveAddress(page, MARIE);
  await write(page, 'Two');
  await leaveAddress(page, ANNA, 'Anna');
  await write(page, 'Three');
  const all = ['One', withMarie(REACH_MARIE), withMarie('Two'), withAnna(REACH_ANNA), withAnna('Three')];
  await untilPosted(backend, all);
  await leaveAddress(page, ANNA, 'Anna'); // as it was: no news
  await write(page, 'Four');
  await untilPosted(backend, [...all, withAnna('Four')]);
  await leaveAddress(page, ANNA, '');
  await untilPosted(backend, [...all, withAnna('Four'), `You can reach me at ${ANNA}. ({"email":"${ANNA}"})`]);
  await assertAllStored(page, backend);
  assert.equal(new Set(backend.posts.map(({conversation: named}) => named)).size, 1);
});

scenario(
  'a transport of the page’s own is told it too',
  {at: MONDAY_EVENING, attributes: {endpoint: ''}},
  async (stage) => {
    const {page} = stage;
    await withWidget(page, (widget) => {
      globalThis.carried = [];
      widget.transport = {send: async ({text, contact}) => void globalThis.carried.push({text, contact})};
    });
    await openPanel(page);
    await write(page, 'One');
    await leaveAddress(page, MARIE, 'Marie');
    await write(page, 'Two');
    await untilShown(page, ['One: Sent', `I’m Marie. ${REACH_MARIE}: Sent`, 'Two: Sent']);
    const contact = {email: MARIE, name: 'Marie'};
    assert.deepEqual(await page.evaluate(() => globalThis.carried), [
      {text: 'One', contact: undefined},
      {text: `I’m Marie. ${REACH_MARIE}`, contact},
      {text: 'Two', contact},
    ]);
  },
);

scenario('leaving an address is a message like any other to the page', {at: MONDAY_EVENING}, async ({page}) => {
  await openPanel(page);
  await write(page, 'One');
  await leaveAddress(page, MARIE);
  const messages = await told(page, 'chat-message');
  assert.deepEqual(
    messages.map(({message: {role, text}}) => `${role}: ${text}`),
    ['visitor: One', `visitor: ${REACH_MARIE}`],
  );
});

scenario(
  'it causes no automatic reply of its own',
  {at: MONDAY_EVENING, attributes: {'offline-message': 'Offline.'}},
  async ({page}) => {
    await openPanel(page);
    await write(page, 'One');
    await page.clock.setFixedTime(+MONDAY_EVENING + 86_400_000); // another closed period
    await leaveAddress(page, MARIE);
    assert.deepEqual(await conversation(page), ['visitor: One', 'auto: Offline.', `visitor: ${REACH_MARIE}`]);
  },
);

for (const text of ['{opens}', '{closes}', '{exception}', '<b>Marie</b>']) {
  scenario(`a name such as ${text} is a name`, {at: MONDAY_EVENING}, async ({page, backend}) => {
    await openPanel(page);
    await write(page, 'One');
    await leaveAddress(page, MARIE, text);
    const said = `I’m ${text}. ${REACH_MARIE}`;
    await untilPosted(backend, ['One', `${said} (${JSON.stringify({email: MARIE, name: text})})`]);
  });
}

scenario(
  'is not asked for where nobody would get it',
  {at: MONDAY_EVENING, attributes: {endpoint: false, stream: false, 'ask-email': 'always'}},
  async ({page, backend}) => {
    await openPanel(page);
    await write(page, 'One');
    assert.equal(await email(page).count(), 0);
    assert.equal(backend.posts.length, 0);
  },
);

// ---- No thanks ----

scenario('who would rather not is not asked again, and may think better of it', {at: MONDAY_EVENING}, async (stage) => {
  const {page, backend} = stage;
  await openPanel(page);
  await write(page, 'One');
  await button(page, 'No thanks').click();
  assert.equal(await offer(page), LEAVE);
  assert.ok(await button(page, LEAVE).evaluate((each) => each === globalThis.deepActive()));
  await write(page, 'Two');
  const tab = await openTab(stage, {at: MONDAY_EVENING});
  await openPanel(tab);
  assert.equal(await offer(tab), LEAVE);
  await page.reload();
  await openPanel(page);
  assert.equal(await offer(page), LEAVE);
  await write(page, 'Three');
  await untilPosted(backend, ['One', 'Two', 'Three']);
  await button(page, LEAVE).click();
  await button(page, 'Cancel').click();
  assert.equal(await offer(page), LEAVE);
  await leaveAddress(page, MARIE);
  await untilPosted(backend, ['One', 'Two', 'Three', withMarie(REACH_MARIE)]);
  await untilOffered(tab, CHANGE);
});

// ---- Kept ----

for (const storage of ['local', 'session']) {
  scenario(
    `it is kept over a reload with storage="${storage}"`,
    {at: MONDAY_EVENING, attributes: {storage}},
    async (stage) => {
      const {page, backend} = stage;
      await openPanel(page);
      await write(page, 'One');
      await leaveAddress(page, ANNA, 'Anna');
      await untilPosted(backend, ['One', withAnna(REACH_ANNA)]);
      await page.reload();
      await openPanel(page);
      assert.equal(await offer(page), CHANGE);
      await write(page, 'Two');
      await untilPosted(backend, ['One', withAnna(REACH_ANNA), withAnna('Two')]);
      await button(page, CHANGE).click();
      assert.deepEqual([await email(page).inputValue(), await nameField(page).inputValue()], [ANNA, 'Anna']);
    },
  );
}

scenario('it is one in two tabs', {at: MONDAY_EVENING}, async (stage) => {
  const {page, backend} = stage;
  const tab = await openTab(stage, {at: MONDAY_EVENING});
  await openPanel(page);
  await openPanel(tab);
  await write(page, 'One');
  await untilOffered(tab, 'fields');
  await leaveAddress(tab, MARIE);
  await untilOffered(page, CHANGE);
  await write(page, 'Two');
  await untilPosted(backend, ['One', withMarie(REACH_MARIE), withMarie('Two')]);
  await leaveAddress(page, ANNA, 'Anna');
  await untilThread(
    tab,
    ['One', REACH_MARIE, 'Two', REACH_ANNA].map((text) => `visitor: ${text}`),
  );
  await button(tab, CHANGE).click();
  assert.deepEqual([await email(tab).inputValue(), await nameField(tab).inputValue()], [ANNA, 'Anna']);
  await button(tab, 'Cancel').click();
  await write(tab, 'Three');
  await untilPosted(backend, [
    ...['One', withMarie(REACH_MARIE), withMarie('Two')],
    ...[withAnna(REACH_ANNA), withAnna('Three')],
  ]);
  await page.close();
  await write(tab, 'Four');
  await eventually(() => assert.equal(posted(backend).at(-1), withAnna('Four')));
  await eventually(() => assertAllStored(tab, backend));
});

// ---- How it looks ----

const LONG = `${'a'.repeat(60)}@${`${'b'.repeat(60)}.`.repeat(3)}com`;

/** What stands out of the panel, is cut off, or has to be scrolled to sideways. */
const faultsOf = (page) =>
  page.locator('chat-widget').evaluate((widget) => {
    const faults = [];
    const root = widget.shadowRoot.querySelector('[part=panel]');
    const log = root.querySelector('[part=thread]');
    for (const box of [document.documentElement, root, log]) {
      if (box.scrollWidth > box.clientWidth) faults.push(`${box.className || box.localName} scrolls sideways`);
    }
    const {left, right} = root.getBoundingClientRect();
    for (const each of root.querySelectorAll('*')) {
      const box = each.getBoundingClientRect();
      const name = `${each.localName} "${each.textContent.slice(0, 30)}"`;
      if (box.width && (box.left < left - 0.5 || box.right > right + 0.5)) faults.push(`${name} stands out`);
      const isBox = each.matches('button, label, p, h2, form, div');
      if (isBox && each.scrollWidth > each.clientWidth + 1) faults.push(`${name} is cut off`);
    }
    const {bottom} = root.querySelector('[part=composer]').getBoundingClientRect();
    if (bottom > innerHeight) faults.push('there is nowhere to write');
    return faults;
  });

const LANGUAGES = {
  English: {lang: 'en-GB'},
  German: {lang: 'de'},
  'Arabic, from right to left': {
    lang: 'ar',
    head: '<script>document.documentElement.dir = "rtl"</script>',
  },
};
const SCREENS = {desktop: DESKTOP, phone: PHONE, 'small phone': {width: 320, height: 568}};
for (const [language, {lang, head}] of Object.entries(LANGUAGES)) {
  for (const [screen, viewport] of Object.entries(SCREENS)) {
    scenario(
      `nothing overflows on a ${screen}: ${language}`,
      {viewport, at: MONDAY_EVENING, shop: {lang, head}},
      async (stage) => {
        const {page} = stage;
        await openPanel(page);
        await write(page, 'One');
        const inLog = panel(page).locator('[part=thread]');
        assert.deepEqual(await faultsOf(page), [], 'asked');
        await inLog.locator('input').first().fill(LONG);
        await inLog.locator('input').last().fill('Wolfeschlegelsteinhausenbergerdorff '.repeat(2));
        await inLog.locator('input').first().press('Enter');
        await settled(page);
        assert.equal((await thread(page)).length, 2);
        assert.deepEqual(await faultsOf(page), [], 'left');
        await inLog.locator('button').last().click();
        await settled(page);
        assert.equal(await inLog.locator('input').count(), 2);
        assert.deepEqual(await faultsOf(page), [], 'to be changed');
        await panel(page).locator('[part=header] button').first().click();
        await settled(page);
        assert.deepEqual(await faultsOf(page), [], 'to be ended');
      },
    );
  }
}

for (const viewport of [DESKTOP, PHONE]) {
  scenario(
    `an address is left, and the conversation ended, under the strictest policy at ${viewport.width} px`,
    {
      viewport,
      at: MONDAY_EVENING,
      prepare({server, backend: {origin, endpoint, stream}}) {
        const policy = [
          "default-src 'none'",
          "script-src 'self'",
          'img-src data:', // the page's own icon
          `connect-src ${origin}`,
          "base-uri 'none'",
          "form-action 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
        ].join('; ');
        const body = shopPage({attributes: {'office-hours': PARIS_WEEK, endpoint, stream}});
        server.add('/shop.html', {body, headers: {'Content-Security-Policy': policy}});
      },
    },
    async ({page, backend}) => {
      await openPanel(page);
      await write(page, 'One');
      await leaveAddress(page, MARIE);
      await leaveAddress(page, ANNA, 'Anna');
      await untilPosted(backend, ['One', withMarie(REACH_MARIE), withAnna(REACH_ANNA)]);
      await endConversation(page);
      assert.deepEqual(await conversation(page), []);
      await write(page, 'Two');
      await untilPosted(backend, ['One', withMarie(REACH_MARIE), withAnna(REACH_ANNA), 'Two']);
      assert.deepEqual(await told(page, 'securitypolicyviolation'), []);
    },
  );
}

// ---- The end ----

scenario('there is nothing to end before anything was said', {at: MONDAY_EVENING}, async ({page}) => {
  await openPanel(page);
  assert.equal(await button(page, 'End conversation').count(), 0);
  await write(page, 'One');
  assert.equal(await button(page, 'End conversation').count(), 1);
});

scenario('ending asks first; Cancel keeps it all', {at: MONDAY_EVENING}, async ({page, backend}) => {
  await openPanel(page);
  await write(page, 'One');
  await leaveAddress(page, MARIE);
  await composer(page).fill('Half a sen');
  await button(page, 'End conversation').press('Enter');
  const question = panel(page).getByRole('group', {name: 'End this conversation and delete it from this browser?'});
  await question.waitFor();
  assert.ok(await button(page, 'Cancel').evaluate((each) => each === globalThis.deepActive()));
  await press(page, 'Enter');
  assert.equal(await question.count(), 0);
  assert.ok(await button(page, 'End conversation').evaluate((each) => each === globalThis.deepActive()));
  assert.equal(await composer(page).inputValue(), 'Half a sen');
  assert.equal(await offer(page), CHANGE);
  await untilPosted(backend, ['One', withMarie(REACH_MARIE)]);
  await assertAllStored(page, backend);
});

scenario('what is ended is forgotten, with the address, in all tabs', {at: MONDAY_EVENING}, async (stage) => {
  const {page, backend} = stage;
  const tab = await openTab(stage, {at: MONDAY_EVENING});
  await openPanel(page);
  await openPanel(tab);
  await write(page, 'One');
  await leaveAddress(page, MARIE, 'Marie');
  await untilPosts(backend, 2);
  await untilOffered(tab, CHANGE);
  await composer(tab).fill('Half a sen');
  await composer(page).fill('Half a sentence');
  await button(page, CHANGE).click(); // the address stands in a field
  await button(tab, CHANGE).click();
  await button(page, 'End conversation').press('Enter');
  await press(page, 'Shift+Tab', 'Enter');
  assert.equal(await focused(page), 'Write a message');
  for (const each of [page, tab]) {
    await untilThread(each, []);
    assert.equal(await offer(each), 'nothing');
    assert.equal(await button(each, 'End conversation').count(), 0);
  }
  assert.equal(await composer(page).inputValue(), '');
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  await write(tab, 'Two');
  await write(page, 'Three');
  for (const each of [page, tab]) {
    await eventually(async () => assert.equal((await thread(each)).length, 2));
    assert.equal(await offer(each), 'fields');
    assert.equal(await email(each).inputValue(), '');
    assert.equal(await nameField(each).inputValue(), '');
  }
  await eventually(() => assert.equal(backend.stored.size, 4));
  const [{conversation: first}, , ...later] = [...backend.stored.values()];
  assert.deepEqual(
    later.map(({text, contact, conversation: named}) => ({text, contact, isNew: named !== first})),
    ['Two', 'Three'].map((text) => ({text, contact: undefined, isNew: true})),
  );
  assert.ok(!(await kept(page)).includes(MARIE));
  await page.reload();
  await openPanel(page);
  await untilThread(page, ['visitor: Two', 'visitor: Three']);
  assert.equal(await offer(page), 'fields');
});

scenario('half an address goes with the conversation', {at: MONDAY_EVENING}, async (stage) => {
  const {page} = stage;
  const tab = await openTab(stage, {at: MONDAY_EVENING});
  await openPanel(page);
  await openPanel(tab);
  await write(page, 'One');
  await untilOffered(tab, 'fields');
  await email(page).fill('marie@');
  await email(tab).fill('anna@');
  await nameField(tab).fill('Anna');
  await endConversation(page);
  for (const each of [page, tab]) {
    await untilOffered(each, 'nothing');
    assert.equal(await panel(each).isVisible(), true);
  }
  await write(page, 'Two');
  await untilOffered(tab, 'fields');
  assert.equal((await email(tab).inputValue()) + (await nameField(tab).inputValue()), '');
});

scenario('a question that another tab has answered is asked no longer', {at: MONDAY_EVENING}, async (stage) => {
  const {page} = stage;
  const tab = await openTab(stage, {at: MONDAY_EVENING});
  await openPanel(page);
  await openPanel(tab);
  await write(page, 'One');
  await untilThread(tab, ['visitor: One']);
  await button(tab, 'End conversation').click();
  await endConversation(page);
  await untilThread(tab, []);
  await eventually(async () => assert.equal(await button(tab, 'End and delete').count(), 0));
  assert.equal(await focused(tab), 'Write a message');
  await write(tab, 'Two');
  assert.equal(await button(tab, 'End and delete').count(), 0);
  assert.deepEqual(await conversation(tab), ['visitor: Two']);
});

for (const who of ['the tab that sends', 'the other tab']) {
  scenario(
    `ended in ${who} while a message is on its way: it stays ended in both`,
    {at: MONDAY_EVENING},
    async (stage) => {
      const {page, backend} = stage;
      const tab = await openTab(stage, {at: MONDAY_EVENING});
      const [one, other] = who === 'the tab that sends' ? [page, tab] : [tab, page];
      await openPanel(page);
      await openPanel(tab);
      await write(page, 'One');
      await leaveAddress(page, MARIE);
      await untilPosts(backend, 2);
      await eventually(() => assertAllStored(page, backend));
      backend.answerAlways(answers.ok((post) => ({messages: [{id: `to-${post.text}`, text: `On ${post.text}`}]})));
      const release = backend.hold();
      await write(other, 'On its way');
      await write(other, 'Behind it');
      await untilPosts(backend, 3);
      await eventually(async () => assert.equal((await thread(one)).length, 4));
      await endConversation(one);
      for (const each of [page, tab]) await untilThread(each, []);
      release();
      await write(other, 'New');
      for (const each of [one, other]) await untilThread(each, ['visitor: New', 'agent: On New']);
      await untilShown(one, ['New: Sent']);
      const {conversation: named, contact} = backend.posts.at(-1);
      assert.notEqual(named, backend.posts[0].conversation);
      assert.equal(contact, undefined);
      assert.ok(!backend.texts().includes('Behind it'));
      backend.say(backend.posts[0].conversation, {id: 'late', text: 'For the old one'});
      backend.say(named, {id: 'new', text: 'For the new one'});
      for (const each of [one, other]) {
        await untilThread(each, ['visitor: New', 'agent: On New', 'agent: For the new one']);
      }
      await other.reload();
      await settled(other);
      await untilThread(other, ['visitor: New', 'agent: On New', 'agent: For the new one']);
      assert.ok(!(await kept(page)).includes(MARIE));
      assert.equal(await untilListening(backend), named);
    },
  );
}

scenario(
  'a transport of the page’s own is told of the end',
  {at: MONDAY_EVENING, attributes: {endpoint: ''}},
  async (stage) => {
    const {page} = stage;
    await withWidget(page, (widget) => {
      globalThis.forgotten = [];
      widget.transport = {
        send: async ({conversation: named}) => void (globalThis.named = named),
        forget: (id) => globalThis.forgotten.push(id),
      };
    });
    await openPanel(page);
    await write(page, 'One');
    await untilShown(page, ['One: Sent']);
    await endConversation(page);
    const {forgotten, named} = await page.evaluate(() => ({forgotten: globalThis.forgotten, named: globalThis.named}));
    assert.deepEqual(forgotten, [named]);
  },
);
