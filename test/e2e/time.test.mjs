// Pages that stay open: over closing and opening, clock changes, sleep and the back button.
import assert from 'node:assert/strict';
import {MONDAY_EVENING, MONDAY_NOON, PARIS_WEEK} from './shop.mjs';
import {useBrowser} from './stage.mjs';
import {AWAY, banner, launcherName, ONLINE, openPanel, replies, settled, told, withWidget, write} from './widget.mjs';

const scenario = useBrowser();

const texts = {'online-message': 'Online.', 'offline-message': 'Offline.'};
const attributes = {'office-hours': PARIS_WEEK, ...texts};
const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
const before = (text, milliseconds) => new Date(Date.parse(text) - milliseconds);

/** The dot's words and the banner's first line are the same answer. */
async function assertStatus(page, expected) {
  assert.equal(await launcherName(page), `Open chat ${expected}`);
  assert.equal((await banner(page))[0], expected);
}

const BOUNDARIES = [
  {
    what: 'the opening on Monday morning',
    boundary: '2026-03-02T09:00+01:00',
    hours: PARIS_WEEK,
    opens: true,
  },
  {
    what: 'the closing on Monday evening',
    boundary: '2026-03-02T17:00+01:00',
    hours: PARIS_WEEK,
    opens: false,
  },
  {
    what: 'a closing just after the night when clocks go forward',
    boundary: '2026-03-29T03:30+02:00', // an hour after 01:30, by the sun
    hours: {timezone: 'Europe/Paris', weekly: {sunday: [{opens: '01:30', closes: '03:30'}]}},
    opens: false,
  },
  {
    what: 'an opening at a time that the forward clock leaves out',
    boundary: '2026-03-29T03:30+02:00',
    hours: {timezone: 'Europe/Paris', weekly: {sunday: [{opens: '02:30', closes: '08:00'}]}},
    opens: true,
  },
  {
    what: 'an opening at a time that the backward clock shows twice, the first time',
    boundary: '2026-10-25T02:30+02:00',
    hours: {timezone: 'Europe/Paris', weekly: {sunday: [{opens: '02:30', closes: '08:00'}]}},
    opens: true,
  },
  {
    what: 'a closing after the hour that the backward clock shows twice',
    boundary: '2026-10-25T03:30+01:00',
    hours: {timezone: 'Europe/Paris', weekly: {saturday: [{opens: '22:00', closes: '03:30'}]}},
    opens: false,
  },
];

for (const {what, boundary, hours, opens} of BOUNDARIES) {
  const [was, is] = opens ? [AWAY, ONLINE] : [ONLINE, AWAY];
  const shop = {attributes: {'office-hours': hours, ...texts}};

  scenario(
    `an open page sees ${what} at that millisecond, and answers by it`,
    {at: before(boundary, 90 * SECOND), drivesClock: true, shop},
    async ({page}) => {
      await openPanel(page);
      await page.clock.runFor(90 * SECOND - 1);
      await assertStatus(page, was);
      assert.deepEqual(await told(page, 'chat-availability-change'), []);
      await write(page, 'Just before');
      await page.clock.runFor(1);
      await assertStatus(page, is);
      const changes = await told(page, 'chat-availability-change');
      assert.deepEqual(
        changes.map(({status}) => status),
        [opens ? 'open' : 'closed'],
      );
      await write(page, 'Just after');
      assert.deepEqual(await replies(page), opens ? ['Offline.', 'Online.'] : ['Online.', 'Offline.']);
    },
  );
}

scenario(
  'the dot alone sees a boundary, before anybody has loaded the panel',
  {
    at: before('2026-03-02T17:00+01:00', 90 * SECOND),
    drivesClock: true,
    connection: {effectiveType: '3g'},
    shop: {attributes},
  },
  async ({page, server}) => {
    await settled(page);
    await page.clock.runFor(90 * SECOND - 1);
    assert.equal(await launcherName(page), `Open chat ${ONLINE}`);
    await page.clock.runFor(1);
    assert.equal(await launcherName(page), `Open chat ${AWAY}`);
    assert.ok(!server.hits.some((hit) => hit.includes('chat-panel')));
  },
);

scenario(
  'the banner counts the last minutes down',
  {
    at: before('2026-03-02T09:00+01:00', 150 * SECOND),
    drivesClock: true,
    shop: {attributes},
  },
  async ({page}) => {
    await openPanel(page);
    const seen = [];
    for (let i = 0; i < 4; i++) {
      seen.push((await banner(page)).join(' '));
      await page.clock.runFor(50 * SECOND);
    }
    assert.deepEqual(seen, [
      `${AWAY} We’ll be back in 3 minutes.`,
      `${AWAY} We’ll be back in 2 minutes.`,
      `${AWAY} We’ll be back in 1 minute.`,
      ONLINE,
    ]);
  },
);

scenario(
  '“tomorrow” turns into “today” at the visitor’s midnight',
  {
    at: before('2026-03-03T00:00+01:00', 1),
    drivesClock: true,
    shop: {attributes},
  },
  async ({page}) => {
    await openPanel(page);
    assert.equal((await banner(page))[1], 'We’ll be back tomorrow at 09:00.');
    await page.clock.runFor(1);
    assert.equal((await banner(page))[1], 'We’ll be back today at 09:00.');
  },
);

/** What tells a page that it is looked at again. */
const RETURNS = [
  ['a device that wakes up', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['a page from the back/forward cache', () => dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))],
  ['a window that gets the focus', () => dispatchEvent(new FocusEvent('focus'))],
];
for (const [what, comeBack] of RETURNS) {
  scenario(
    `${what} shows the hour that it is, though no timer has fired`,
    {
      at: MONDAY_NOON,
      shop: {attributes},
    },
    async ({page}) => {
      await openPanel(page);
      await assertStatus(page, ONLINE);
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true})));
      await page.clock.setFixedTime(MONDAY_EVENING);
      await page.evaluate(comeBack);
      await assertStatus(page, AWAY);
      // And back again: a device whose clock was wrong.
      await page.clock.setFixedTime(MONDAY_NOON);
      await page.evaluate(comeBack);
      await assertStatus(page, ONLINE);
    },
  );
}

scenario(
  'after sleep, timers go on to the next boundary',
  {
    at: MONDAY_NOON,
    drivesClock: true,
    shop: {attributes},
  },
  async ({page}) => {
    await openPanel(page);
    await page.clock.setSystemTime(before('2026-03-03T09:00+01:00', 5 * SECOND)); // the night, without a timer
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await assertStatus(page, AWAY);
    await page.clock.runFor(5 * SECOND);
    await assertStatus(page, ONLINE);
  },
);

scenario(
  'a sleep that nobody tells of is noticed within an hour',
  {
    at: MONDAY_NOON,
    drivesClock: true,
    shop: {attributes},
  },
  async ({page}) => {
    await openPanel(page);
    await page.clock.setSystemTime(MONDAY_EVENING);
    await page.clock.runFor(HOUR);
    await assertStatus(page, AWAY);
  },
);

scenario(
  'a message before the page has noticed the evening gets the evening’s reply',
  {
    at: MONDAY_NOON,
    shop: {attributes},
  },
  async ({page}) => {
    await openPanel(page);
    await assertStatus(page, ONLINE);
    await page.clock.setFixedTime(MONDAY_EVENING);
    await write(page, 'Anybody there?');
    assert.deepEqual(await replies(page), ['Offline.']);
    await assertStatus(page, AWAY);
  },
);

scenario(
  'the page’s own time wins over the visitor’s clock',
  {
    at: MONDAY_NOON,
    drivesClock: true,
    shop: {attributes},
  },
  async ({page}) => {
    await openPanel(page);
    const ahead = Date.parse('2026-03-02T17:00+01:00') - +MONDAY_NOON - 10 * SECOND;
    await withWidget(page, (widget, offset) => (widget.now = () => Date.now() + offset), ahead);
    await assertStatus(page, ONLINE);
    await page.clock.runFor(10 * SECOND);
    await assertStatus(page, AWAY);
  },
);

/** Closed until an exception opens, 60 days from the first instant. */
const LONG_CLOSURE = {
  timezone: 'Europe/Paris',
  exceptions: [{from: '2026-05-01', hours: [{opens: '12:00', closes: '13:00'}]}],
};
const MAY_FIRST = new Date('2026-05-01T12:00+02:00');

/** Counts timers and remembers how long they were asked to wait; keeps a real one for the test. */
function countTimers() {
  const {setTimeout} = globalThis;
  globalThis.delays = [];
  globalThis.setTimeout = (handler, delay = 0, ...rest) => {
    globalThis.delays.push(delay);
    return setTimeout(handler, delay, ...rest);
  };
  globalThis.turn = (delay) => new Promise((resolve) => setTimeout(resolve, delay));
}

const countedTimers = (page) => page.evaluate(() => globalThis.delays.length);

scenario(
  'a closure of sixty days sets a few short timers, not a busy loop',
  {
    at: new Date(+MAY_FIRST - 60 * DAY),
    shop: {attributes: {'office-hours': LONG_CLOSURE, ...texts}},
    prepare: ({page}) => page.addInitScript(countTimers),
  },
  async ({page}) => {
    await openPanel(page);
    const counts = await page.evaluate(async () => {
      let atFirst = -1;
      // What opening has begun ends by itself.
      for (let tries = 0; atFirst !== globalThis.delays.length && tries < 100; tries++) {
        atFirst = globalThis.delays.length;
        await globalThis.turn(500);
      }
      for (let i = 0; i < 50; i++) await globalThis.turn();
      return {atFirst, later: globalThis.delays.length, longest: Math.max(...globalThis.delays)};
    });
    assert.equal(counts.later, counts.atFirst);
    assert.ok(counts.atFirst < 30, `${counts.atFirst} timers`);
    assert.ok(counts.longest <= HOUR, `a timer of ${counts.longest} ms`);
  },
);

scenario(
  'after a closure of sixty days the page opens at that millisecond',
  {
    at: new Date(+MAY_FIRST - 60 * DAY),
    drivesClock: true,
    shop: {attributes: {'office-hours': LONG_CLOSURE, ...texts}},
  },
  async ({page}) => {
    await openPanel(page);
    await page.clock.runFor(60 * DAY - 1);
    await assertStatus(page, AWAY);
    await page.clock.runFor(1);
    await assertStatus(page, ONLINE);
  },
);

scenario(
  'a page that is left alone wakes at most once an hour',
  {
    at: MONDAY_EVENING,
    drivesClock: true,
    connection: {effectiveType: '3g'}, // nothing is loaded meanwhile
    shop: {attributes},
    prepare: ({page}) => page.addInitScript(countTimers),
  },
  async ({page}) => {
    await settled(page);
    await page.clock.runFor(SECOND); // what earlier pages have left is looked for once
    const before = await countedTimers(page);
    await page.clock.runFor(12 * HOUR);
    const timers = (await countedTimers(page)) - before;
    assert.ok(timers >= 1 && timers <= 13, `${timers} timers in 12 hours`);
  },
);

scenario(
  'a removed widget sets no more timers, and is right at once when it is back',
  {
    at: before('2026-03-02T17:00+01:00', 10 * SECOND),
    drivesClock: true,
    shop: {attributes},
    prepare: ({page}) => page.addInitScript(countTimers),
  },
  async ({page}) => {
    await openPanel(page);
    const widget = await page.locator('chat-widget').elementHandle();
    await widget.evaluate((element) => element.remove());
    const before = await countedTimers(page);
    await page.clock.runFor(12 * HOUR);
    assert.equal(await countedTimers(page), before);
    assert.deepEqual(await told(page, 'chat-availability-change'), []);
    await widget.evaluate((element) => document.body.append(element));
    await assertStatus(page, AWAY);
  },
);
