// What a page says with attributes, at load and while the page is open.
import assert from 'node:assert/strict';
import {MONDAY_EVENING, MONDAY_NOON, PARIS_WEEK} from './shop.mjs';
import {DESKTOP, eventually, PHONE, useBrowser} from './stage.mjs';
import {
  AWAY,
  banner,
  conversation,
  focused,
  isOpen,
  launcher,
  launcherName,
  ONLINE,
  openPanel,
  panel,
  receive,
  replies,
  setAttributes,
  settled,
  told,
  tryToFocus,
  withWidget,
  write,
} from './widget.mjs';

const scenario = useBrowser();

const texts = {'online-message': 'Online.', 'offline-message': 'Thanks. Back {opens}.'};
const hours = {'office-hours': PARIS_WEEK, ...texts};
const shopWith = (attributes, rest) => ({attributes: {...hours, ...attributes}, ...rest});

// ---- outside-hours ----

scenario(
  'outside-hours="hide" takes the launcher away at closing and brings it back at opening',
  {
    at: new Date('2026-03-02T16:59:50+01:00'),
    drivesClock: true,
    shop: shopWith({'outside-hours': 'hide'}),
  },
  async ({page}) => {
    await settled(page);
    assert.equal(await launcher(page).isVisible(), true);
    await page.clock.runFor(10_000);
    assert.equal(await launcher(page).isVisible(), false);
    await page.clock.runFor(16 * 3_600_000);
    assert.equal(await launcher(page).isVisible(), true);
  },
);

scenario(
  'outside-hours="hide" leaves no stop for the keyboard',
  {
    at: MONDAY_EVENING,
    shop: shopWith({'outside-hours': 'hide'}, {body: '<button id="own">A button</button>'}),
  },
  async ({page}) => {
    await settled(page);
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'own');
    await page.keyboard.press('Tab');
    assert.notEqual(await focused(page), 'launcher');
  },
);

scenario(
  'outside-hours="hide" never hides a conversation that has messages',
  {
    at: MONDAY_NOON,
    shop: shopWith({'outside-hours': 'hide'}),
  },
  async ({page}) => {
    await openPanel(page);
    await write(page, 'Hello');
    await page.clock.setFixedTime(MONDAY_EVENING);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await settled(page);
    assert.equal(await isOpen(page), true);
    await page.keyboard.press('Escape');
    await settled(page);
    assert.equal(await launcher(page).isVisible(), true);
    await withWidget(page, (widget) => widget.clear());
    assert.equal(await launcher(page).isVisible(), false);
  },
);

scenario(
  'outside-hours="hide" brings the launcher back when the shop writes',
  {
    at: MONDAY_EVENING,
    shop: shopWith({'outside-hours': 'hide'}),
  },
  async ({page}) => {
    await settled(page);
    assert.equal(await launcher(page).isVisible(), false);
    await receive(page, {text: 'We found your parcel'});
    assert.equal(await launcher(page).isVisible(), true);
    assert.equal(await launcherName(page), `Open chat ${AWAY} 1 new message`);
  },
);

scenario(
  'outside-hours="hide" hides nothing where no hours are set',
  {
    at: MONDAY_EVENING,
    shop: {attributes: {'outside-hours': 'hide'}},
  },
  async ({page}) => {
    await settled(page);
    assert.equal(await launcher(page).isVisible(), true);
  },
);

// ---- status-override ----

scenario(
  'status-override="offline" closes now: dot, banner and reply, until it is taken away',
  {
    at: MONDAY_NOON,
    shop: shopWith(),
  },
  async ({page}) => {
    await openPanel(page);
    await setAttributes(page, {'status-override': 'offline'});
    assert.equal(await launcherName(page), `Open chat ${AWAY}`);
    assert.equal((await banner(page))[0], AWAY);
    await write(page, 'Hello');
    assert.deepEqual(await replies(page), ['Thanks.']);
    await setAttributes(page, {'status-override': null});
    assert.equal(await launcherName(page), `Open chat ${ONLINE}`);
    await write(page, 'Hello again');
    assert.deepEqual(await replies(page), ['Thanks.', 'Online.']);
  },
);

scenario(
  'status-override="online" opens in the evening, and the boundary does not close it',
  {
    at: new Date('2026-03-02T16:59:50+01:00'),
    drivesClock: true,
    shop: shopWith({'status-override': 'online'}),
  },
  async ({page}) => {
    await openPanel(page);
    assert.deepEqual(await banner(page), [ONLINE]);
    await page.clock.runFor(60_000);
    assert.deepEqual(await banner(page), [ONLINE]);
    assert.equal(await launcherName(page), `Open chat ${ONLINE}`);
  },
);

scenario(
  'an unknown word counts as if the attribute were missing, and is warned of once',
  {
    at: MONDAY_NOON,
    shop: shopWith({'status-override': 'maybe'}),
  },
  async ({page, problems}) => {
    await openPanel(page);
    assert.deepEqual((await banner(page))[0], ONLINE);
    await setAttributes(page, {heading: 'Ask us'});
    await eventually(() => assert.ok(problems.length, 'it is warned of'));
    const [warning, ...others] = problems.splice(0);
    assert.match(warning, /^warning: <chat-widget> status-override: "maybe"/);
    assert.deepEqual(others, []);
    assert.deepEqual(
      (await told(page, 'chat-error')).map(({source}) => source),
      ['status-override'],
    );
  },
);

// ---- hidden ----

scenario(
  'hidden hides launcher and panel, and showing them again loses nothing',
  {
    at: MONDAY_EVENING,
    shop: shopWith({hidden: true}),
  },
  async ({page}) => {
    await settled(page);
    assert.equal(await launcher(page).isVisible(), false);
    await setAttributes(page, {hidden: null});
    await openPanel(page);
    await write(page, 'Hello');
    await setAttributes(page, {hidden: ''});
    assert.equal(await launcher(page).isVisible(), false);
    assert.equal(await isOpen(page), false);
    await setAttributes(page, {hidden: null});
    assert.equal(await isOpen(page), true);
    assert.deepEqual(await conversation(page), ['visitor: Hello', 'auto: Thanks. Back tomorrow, Tuesday, at 09:00.']);
  },
);

scenario(
  'hidden on a phone gives the page back that the open panel covered',
  {
    viewport: PHONE,
    shop: shopWith({}, {body: '<button id="own">A button</button>'}),
  },
  async ({page}) => {
    await openPanel(page);
    await setAttributes(page, {hidden: ''});
    await tryToFocus(page, '#own');
    assert.equal(await focused(page), 'own');
  },
);

// ---- open ----

scenario(
  'open at load does not take the focus from the page',
  {
    shop: shopWith({open: true}, {body: '<input id="search">'}),
  },
  async ({page}) => {
    await settled(page);
    assert.equal(await isOpen(page), true);
    assert.equal(await focused(page), 'body');
  },
);

scenario(
  'open at load leaves somebody who is typing already where they are',
  {
    shop: shopWith({open: true}, {body: '<input id="search" autofocus>'}),
    connection: {effectiveType: '3g'},
    prepare: ({server}) => ({release: server.hold(/chat-panel-/)}),
  },
  async ({page, release}) => {
    await page.locator('#search').pressSequentially('fern');
    release();
    await panel(page).waitFor();
    await page.keyboard.type('s');
    assert.equal(await focused(page), 'search');
    assert.equal(await page.locator('#search').inputValue(), 'ferns');
  },
);

scenario(
  'on a phone, too, open at load does not take the focus',
  {
    viewport: PHONE,
    shop: shopWith({open: true}),
  },
  async ({page}) => {
    await settled(page);
    assert.equal(await isOpen(page), true);
    assert.equal(await focused(page), 'body');
  },
);

scenario('the open attribute follows the panel, and the panel follows it', {shop: shopWith()}, async ({page}) => {
  const isSet = () => page.locator('chat-widget').evaluate((widget) => widget.hasAttribute('open'));
  await openPanel(page);
  assert.equal(await isSet(), true);
  await page.keyboard.press('Escape');
  await settled(page);
  assert.equal(await isSet(), false);
  await setAttributes(page, {open: ''});
  assert.equal(await isOpen(page), true);
  await setAttributes(page, {open: null});
  assert.equal(await isOpen(page), false);
  assert.equal((await told(page, 'chat-open')).length, 2);
  assert.equal((await told(page, 'chat-close')).length, 2);
});

// ---- At run time ----

scenario(
  'texts that change at run time are on the screen at once',
  {
    at: MONDAY_NOON,
    shop: shopWith(),
  },
  async ({page}) => {
    await openPanel(page);
    await setAttributes(page, {
      heading: 'Ask a gardener',
      'welcome-message': 'Which plant?',
      'reply-time': 'Usually replies in a minute',
      'online-message': 'A moment, please.',
    });
    assert.equal(await panel(page).getByRole('heading').innerText(), 'Ask a gardener');
    assert.equal(await panel(page).getByText('Which plant?').isVisible(), true);
    assert.deepEqual(await banner(page), [ONLINE, 'Usually replies in a minute']);
    await write(page, 'Hello');
    assert.deepEqual(await replies(page), ['A moment, please.']);
  },
);

scenario(
  'office hours that change at run time take effect at once, as text and as an object',
  {
    at: MONDAY_NOON,
    shop: {attributes: texts},
  },
  async ({page}) => {
    assert.equal(await launcherName(page), 'Open chat');
    await setAttributes(page, {'office-hours': PARIS_WEEK});
    assert.equal(await launcherName(page), `Open chat ${ONLINE}`);
    await withWidget(page, (widget) => {
      widget.officeHours = {timezone: 'Europe/Paris', weekly: {sunday: [{opens: '09:00', closes: '17:00'}]}};
    });
    assert.equal(await launcherName(page), `Open chat ${AWAY}`);
    await setAttributes(page, {'office-hours': null});
    await withWidget(page, (widget) => (widget.officeHours = undefined));
    assert.equal(await launcherName(page), 'Open chat');
    assert.deepEqual(
      (await told(page, 'chat-availability-change')).map(({status}) => status),
      ['open', 'closed', 'unset'],
    );
  },
);

scenario('placement moves launcher and panel to the other corner at once', {shop: shopWith()}, async ({page}) => {
  await withWidget(page, (widget) => widget.show()); // no pointer over the launcher, which makes it grow
  const edges = async () => {
    const boxes = [await launcher(page).boundingBox(), await panel(page).boundingBox()];
    return boxes.map(({x, width}) => [x, DESKTOP.width - x - width]);
  };
  assert.deepEqual(
    (await edges()).map(([, right]) => right),
    [20, 20],
  );
  await setAttributes(page, {placement: 'start'});
  assert.deepEqual(
    (await edges()).map(([left]) => left),
    [20, 20],
  );
  await setAttributes(page, {placement: null});
  assert.deepEqual(
    (await edges()).map(([, right]) => right),
    [20, 20],
  );
});

// ---- Mistakes ----

const MISTAKES = [
  {
    what: 'JSON with a missing colon',
    value: JSON.stringify(PARIS_WEEK).replace('"weekly":', '"weekly"'),
    reason: /\$: this is not JSON \(.*\)/,
  },
  {
    what: 'a time that no clock shows',
    value: {timezone: 'Europe/Paris', weekly: {monday: [{opens: '9 am', closes: '17:00'}]}},
    reason: /\$\.weekly\.monday\[0\]\.opens: "9 am" /,
  },
  {
    what: 'an offset in place of a zone',
    value: {...PARIS_WEEK, timezone: '+01:00'},
    reason: /\$\.timezone: "\+01:00" /,
  },
];

const errorsArrive = (page) => page.waitForFunction(() => globalThis.told.some(({type}) => type === 'chat-error'));

for (const {what, value, reason} of MISTAKES) {
  scenario(
    `${what}: said once with path and reason, the chat goes on, and repairing it heals`,
    {
      at: MONDAY_EVENING,
      shop: shopWith(),
    },
    async ({page, problems}) => {
      await openPanel(page);
      assert.equal(await launcherName(page), `Open chat ${AWAY}`);
      await setAttributes(page, {'office-hours': value});
      await errorsArrive(page);

      // No status is claimed, and no reply given; the rest works.
      assert.equal(await launcherName(page), 'Open chat');
      assert.deepEqual(await banner(page), []);
      await write(page, 'Hello');
      await setAttributes(page, {heading: 'Ask us'});
      await page.keyboard.press('Escape');
      await launcher(page).click();
      assert.deepEqual(await conversation(page), ['visitor: Hello']);

      const errors = (await told(page, 'chat-error')).filter(({source}) => source !== 'endpoint');
      assert.deepEqual(
        errors.map(({source}) => source),
        ['office-hours'],
      );
      assert.match(errors[0].message, reason);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0], /^warning: <chat-widget> office-hours: /);
      assert.match(problems.splice(0)[0], reason);

      await setAttributes(page, {'office-hours': PARIS_WEEK});
      assert.equal(await launcherName(page), `Open chat ${AWAY}`);
      assert.equal((await banner(page))[0], AWAY);
      await write(page, 'And now?');
      assert.deepEqual(await replies(page), ['Thanks. Back tomorrow, Tuesday, at 09:00.']);
    },
  );
}

scenario(
  'the same mistake written again is not said again',
  {
    at: MONDAY_EVENING,
    shop: shopWith({'office-hours': '{'}),
  },
  async ({page, problems}) => {
    await errorsArrive(page);
    await setAttributes(page, {'office-hours': '{'});
    await setAttributes(page, {'office-hours': '{'});
    await openPanel(page);
    assert.equal((await told(page, 'chat-error')).filter(({source}) => source !== 'endpoint').length, 1);
    assert.equal(problems.splice(0).length, 1);
  },
);

scenario(
  'a mistake that is repaired before anybody has read it is not held against the page',
  {
    at: MONDAY_EVENING,
    shop: shopWith(),
    prepare: ({server}) => ({release: server.hold(/chat-settings-diagnosis-/)}),
  },
  async ({page, release}) => {
    await settled(page);
    await Promise.all([page.waitForRequest(/chat-settings-diagnosis-/), setAttributes(page, {'office-hours': '{'})]);
    await setAttributes(page, {'office-hours': PARIS_WEEK});
    release();
    await openPanel(page);
    assert.deepEqual(await banner(page), [AWAY, 'We’ll be back tomorrow at 09:00.']);
  },
);
