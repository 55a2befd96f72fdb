// What a page sets of the looks, and the slots: floating, and where the panel fills a phone.
import assert from 'node:assert/strict';
import {MONDAY_EVENING, MONDAY_NOON, PARIS_WEEK, widgetTag} from './shop.mjs';
import {DESKTOP, PHONE, useBrowser} from './stage.mjs';
import {composer, launcher, launcherName, openPanel, panel, settled, withWidget, write} from './widget.mjs';

const scenario = useBrowser();
const attributes = {'office-hours': PARIS_WEEK};

const THEME = `<style>chat-widget {
  --chat-radius: 24px;
  --chat-width: 500px;
  --chat-height: 400px;
  --chat-launcher-size: 72px;
  --chat-offset-inline: 30px;
  --chat-offset-block: 40px;
  --chat-offset-inline-small: 8px;
  --chat-offset-block-small: 90px;
}</style>`;

const look = (page) =>
  panel(page).evaluate((dialog) => {
    const {x, y, width, height} = dialog.getBoundingClientRect();
    const {borderTopLeftRadius: radius, borderTopWidth: border} = getComputedStyle(dialog);
    return {x, y, width, height, radius, border};
  });

const corner = async (page) => {
  const {width, height} = page.viewportSize();
  const box = await launcher(page).boundingBox();
  return {size: box.width, right: width - box.x - box.width, bottom: height - box.y - box.height};
};

scenario(
  'a floating panel has the size, corners and place that the page sets',
  {at: MONDAY_EVENING, shop: {attributes, head: THEME}},
  async ({page}) => {
    assert.deepEqual(await corner(page), {size: 72, right: 30, bottom: 40});
    await openPanel(page);
    const {x, y, width, height, radius} = await look(page);
    assert.deepEqual([width, height, radius], [500, 400, '24px']);
    assert.deepEqual([DESKTOP.width - x - width, DESKTOP.height - y - height], [30, 40 + 72 + 12]);
  },
);

scenario(
  'all looks the same in a browser without sheets that can be shared',
  {
    at: MONDAY_EVENING,
    shop: {attributes, head: THEME},
    prepare: ({page}) =>
      page.addInitScript(() => {
        for (const kind of [Document, ShadowRoot]) delete kind.prototype.adoptedStyleSheets;
      }),
  },
  async ({page}) => {
    assert.deepEqual(await corner(page), {size: 72, right: 30, bottom: 40});
    await openPanel(page);
    const {width, height, radius} = await look(page);
    assert.deepEqual([width, height, radius], [500, 400, '24px']);
    await write(page, 'Hello');
    const own = panel(page).getByRole('listitem').filter({hasText: 'Hello'});
    assert.equal(await own.evaluate((message) => getComputedStyle(message).alignSelf), 'end');
  },
);

scenario(
  'a panel that fills a phone has neither corners nor a width of its own',
  {at: MONDAY_EVENING, viewport: PHONE, shop: {attributes, head: THEME}},
  async ({page}) => {
    assert.deepEqual(await corner(page), {size: 72, right: 8, bottom: 90});
    await openPanel(page);
    assert.deepEqual(await look(page), {x: 0, y: 0, ...PHONE, radius: '0px', border: '0px'});
    await write(page, 'Hi');
    const sent = page.locator('[part=message]').last().locator('p');
    assert.equal(await sent.evaluate((each) => getComputedStyle(each).borderTopLeftRadius), '20px');
  },
);

scenario(
  'offsets that are set once hold on phones too',
  {
    at: MONDAY_EVENING,
    viewport: PHONE,
    shop: {attributes, head: '<style>chat-widget {--chat-offset-inline: 5px; --chat-offset-block: 66px}</style>'},
  },
  async ({page}) => {
    assert.deepEqual(await corner(page), {size: 56, right: 5, bottom: 66});
  },
);

for (const width of [620, 700]) {
  scenario(
    `a panel that is set wider than a window of ${width} px stays inside of it`,
    {
      at: MONDAY_EVENING,
      viewport: {width, height: 700},
      shop: {attributes, head: '<style>chat-widget {--chat-width: 900px; --chat-height: 2000px}</style>'},
    },
    async ({page}) => {
      await openPanel(page);
      const box = await look(page);
      assert.deepEqual([box.x, box.width], [20, width - 40]);
      assert.ok(box.y >= 12);
    },
  );
}

scenario(
  'text grows to twice its size with all controls in place',
  {
    at: MONDAY_EVENING,
    shop: {
      attributes: {...attributes, 'ask-email': 'always'},
      head: '<style>chat-widget {--chat-font-size: 30px}</style>',
    },
  },
  async ({page}) => {
    await openPanel(page);
    await write(page, 'Hello');
    const cut = await panel(page).evaluate((dialog) =>
      [...dialog.querySelectorAll('button, input, textarea, p, h2, strong')]
        .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline')
        .map((each) => each.outerHTML),
    );
    assert.deepEqual(cut, []);
    assert.equal(await composer(page).evaluate((each) => getComputedStyle(each).fontSize), '30px');
  },
);

const SLOTTED = `
  <svg slot="launcher-icon" viewBox="0 0 10 10" role="img" aria-label="A bolt"><circle r="5" /></svg>
  <img slot="logo" alt="Shop" width="400" height="200" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E">
  <p slot="footer">Kept for 90 days. <a href="#privacy">Privacy</a></p>`;
const slotted = widgetTag({...attributes, heading: 'Ask us'}).replace('</chat-widget>', `${SLOTTED}</chat-widget>`);

for (const viewport of [DESKTOP, PHONE]) {
  scenario(
    `slots hold a launcher's icon, a logo and a footer at ${viewport.width} px`,
    {at: MONDAY_NOON, viewport, shop: {widget: slotted}},
    async ({page}) => {
      assert.equal(await launcherName(page), 'Open chat We’re online');
      const icon = page.locator('[slot=launcher-icon]');
      const own = page.locator('[part=launcher] svg:not([slot])');
      assert.deepEqual([await icon.isVisible(), await own.isVisible()], [true, false]);
      const {width} = await icon.boundingBox();
      assert.ok(width > 24 && width <= 31, `the icon is ${width} px wide`);
      await openPanel(page);
      // The launcher says by its own icon that it closes now.
      assert.equal(await icon.isVisible(), false);
      assert.deepEqual(await own.evaluate((each) => each.getBoundingClientRect().width > 20), true);
      if (viewport === DESKTOP) assert.equal(await launcherName(page), 'Open chat We’re online');
      const logo = await page.getByRole('img', {name: 'Shop'}).boundingBox();
      assert.ok(logo.height <= 32 && logo.width <= 160, `the logo is ${logo.width}×${logo.height}`);
      const title = await page.getByRole('heading', {name: 'Ask us'}).boundingBox();
      assert.ok(logo.x + logo.width <= title.x);
      const line = await page.locator('[slot=footer]').boundingBox();
      const form = await page.locator('[part=composer]').boundingBox();
      const whole = await panel(page).boundingBox();
      assert.ok(line.y >= form.y + form.height && line.y + line.height <= whole.y + whole.height);
      await withWidget(page, (widget) => widget.close());
      assert.equal(await icon.isVisible(), true);
    },
  );
}

scenario('empty slots take no room', {at: MONDAY_NOON, shop: {attributes}}, async ({page}) => {
  await openPanel(page);
  const room = await page.locator('chat-widget').evaluate(({shadowRoot}) => {
    const box = (selector) => shadowRoot.querySelector(selector).getBoundingClientRect();
    return [box('h2').left - box('dialog').left, box('dialog').bottom - box('[part=composer]').bottom];
  });
  assert.deepEqual(room, [19, 11]);
});

for (const [what, inside, isShown] of [
  ['a logo alone is no way out', '<i slot="logo">Logo</i>', false],
  ['a link beside a logo is one', '<i slot="logo">Logo</i><a href="mailto:a@shop.example">Mail</a>', true],
]) {
  scenario(
    `where the panel does not come, ${what}`,
    {
      at: MONDAY_NOON,
      tolerated: /chat-panel|panel: could not be loaded|Failed to load resource/,
      prepare: ({server}) => void server.fail(/chat-panel/, 'missing'),
      shop: {widget: `<chat-widget>${inside}</chat-widget>`},
    },
    async ({page}) => {
      await launcher(page).click();
      await page.waitForFunction(() => !document.querySelector('chat-widget').open);
      await settled(page);
      assert.equal(await page.locator('.fallback').count(), isShown ? 1 : 0);
      assert.equal(await page.getByText('Logo').isVisible(), false);
    },
  );
}
