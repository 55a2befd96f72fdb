// A phone on its side with the keyboard out, and a window at 400 %: what a visitor needs stays in reach.
import assert from 'node:assert/strict';
import {MONDAY_EVENING, PARIS_WEEK} from './shop.mjs';
import {useBrowser} from './stage.mjs';
import {button, composer, openPanel, panel, receive, settled, withWidget, write} from './widget.mjs';

const scenario = useBrowser();

const SIZES = [
  [844, 200],
  [667, 160],
  [568, 180],
  [320, 256],
  [320, 320],
  [375, 240],
  [667, 375],
];

const attributes = {
  endpoint: '/inbox/messages',
  'office-hours': PARIS_WEEK,
  'visitor-timezone': 'America/New_York',
  'offline-message': 'Thanks for your message. We are back {opens}.',
  'ask-email': 'never',
  heading: 'Questions about plants and parcels',
};

/** What of an element is inside the window, in pixels of its height. */
const seen = (locator) =>
  locator.evaluate((element) => {
    const {top, bottom, left, right} = element.getBoundingClientRect();
    const middle = element.getRootNode().elementFromPoint((left + right) / 2, (Math.max(top, 0) + bottom) / 2);
    const isInFront = element.contains(middle) || middle?.contains(element);
    const isWide = left >= 0 && right <= innerWidth;
    return isInFront && isWide ? Math.min(bottom, innerHeight) - Math.max(top, 0) : 0;
  });

async function talk(page) {
  await openPanel(page);
  await write(page, 'Where is my parcel?');
  await receive(page, {text: 'Let me look.', author: 'Marie'});
  await receive(page, {text: 'It left our house on Tuesday.', author: 'Marie'});
}

async function check(page, [width, height]) {
  const size = `${width}×${height}`;
  const thread = page.locator('[part=thread]');
  const {scrollTop, overflow} = await panel(page).evaluate((dialog) => ({
    scrollTop: dialog.scrollTop,
    overflow: dialog.scrollHeight - dialog.clientHeight,
  }));
  assert.deepEqual([scrollTop, overflow], [0, 0], `${size}: the panel itself does not scroll`);
  assert.ok(
    (await seen(page.locator('[part=banner] strong', {hasText: 'We’re away'}))) > 10,
    `${size}: the status is seen`,
  );
  assert.ok((await seen(button(page, 'Close chat'))) >= 24, `${size}: Close is seen`);
  assert.ok((await seen(button(page, 'Send'))) >= 24, `${size}: Send is seen`);
  assert.ok((await seen(composer(page))) >= 40, `${size}: the draft is seen`);
  const room = await seen(thread);
  assert.ok(room >= 50, `${size}: ${room} pixels of the thread are seen`);
  // The last message, above its line of name and time.
  const last = page.locator('[part=message]').last();
  assert.ok((await seen(last)) > 20, `${size}: the last message is seen`);
}

for (const [width, height] of SIZES) {
  const options = {viewport: {width, height}, at: MONDAY_EVENING, shop: {attributes}};
  scenario(
    `status, Close and thread stay in reach at ${width}×${height} with a long draft`,
    options,
    async ({page}) => {
      await talk(page);
      for (const lines of [1, 5, 12]) {
        await composer(page).fill(Array.from({length: lines}, (_, i) => `Line ${i}`).join('\n'));
        await settled(page);
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
        await check(page, [width, height]);
      }
      await button(page, 'Close chat').click();
      await panel(page).waitFor({state: 'hidden'});
    },
  );
}

for (const [width, height] of [
  [667, 160],
  [320, 256],
]) {
  scenario(
    `the form for an address leaves the room to what is answered at ${width}×${height}`,
    {viewport: {width, height}, at: MONDAY_EVENING, shop: {attributes: {...attributes, 'ask-email': 'always'}}},
    async ({page}) => {
      await withWidget(page, (widget) => (widget.transport = {send: () => Promise.resolve()}));
      await talk(page);
      const address = page.getByLabel('Email address');
      await address.waitFor();
      await composer(page).fill('One\nTwo\nThree\nFour\nFive');
      await composer(page).focus();
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      assert.equal(await address.isVisible(), false);
      await check(page, [width, height]);
      await page.locator('[part=thread]').focus();
      assert.equal(await address.isVisible(), true);
    },
  );
}

for (const [lang, height] of [...['de', 'en', 'fr', 'el'].map((tag) => [tag, 256]), ['de', 320]]) {
  scenario(
    `when somebody is back is read without scrolling at 320×${height} (${lang})`,
    {viewport: {width: 320, height}, at: MONDAY_EVENING, zone: 'America/New_York', shop: {lang, attributes}},
    async ({page}) => {
      const text = page.locator('[part=banner]');
      await page.locator('[part=launcher]').click();
      await page.locator('[part=composer] textarea').fill('One');
      await page.keyboard.press('Enter');
      await page.locator('[part=message]').nth(1).waitFor();
      await text.getByText('9').first().waitFor();
      const hidden = () => text.evaluate((banner) => banner.scrollHeight - banner.clientHeight);
      assert.equal(await hidden(), 0);
      await page.locator('.week summary').click();
      await page.locator('.week table').waitFor();
      assert.equal(await hidden(), 0);
      assert.ok((await seen(page.locator('[part=composer] textarea'))) >= 40, 'with the week open, the draft is seen');
    },
  );
}

scenario(
  'the panel takes to a keyboard that comes and goes, and says the same title throughout',
  {viewport: {width: 844, height: 390}, at: MONDAY_EVENING, shop: {attributes}},
  async ({page}) => {
    await talk(page);
    await composer(page).fill('One\nTwo\nThree\nFour\nFive');
    for (const height of [390, 190, 390, 700]) {
      await page.setViewportSize({width: 844, height});
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      await check(page, [844, height]);
      assert.ok(await page.getByRole('dialog', {name: attributes.heading}).isVisible());
    }
  },
);

scenario(
  'a floating panel that a shop has made low has room for the thread too',
  {at: MONDAY_EVENING, shop: {attributes, head: '<style>chat-widget {--chat-height: 240px}</style>'}},
  async ({page}) => {
    await talk(page);
    await composer(page).fill('One\nTwo\nThree\nFour\nFive');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    await check(page, [1280, 800]);
  },
);
