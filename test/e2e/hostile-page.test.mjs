// A page whose style sheets take hold of everything, and a widget that takes hold of nothing.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {MONDAY_EVENING, PARIS_WEEK} from './shop.mjs';
import {DESKTOP, PHONE, useBrowser} from './stage.mjs';
import {launcher, openPanel, panel, receive, setAttributes, settled, withWidget, write} from './widget.mjs';

const scenario = useBrowser();

const attributes = {
  endpoint: '/inbox/messages',
  'office-hours': PARIS_WEEK,
  'offline-message': 'Back {opens}.',
  'welcome-message': 'Hi!',
  heading: 'Ask us',
};

/** Rules that reach everything by inheritance, or that give a box to what has none. */
const ATTACK = `
  html { font-size: 62.5% }
  * {
    display: block !important;
    visibility: hidden !important;
    pointer-events: none !important;
    box-sizing: content-box !important;
    color: #3b0764 !important;
    cursor: crosshair !important;
    font: italic small-caps 900 41px/3 cursive !important;
    hyphens: auto !important;
    letter-spacing: 9px !important;
    list-style: square !important;
    overflow-wrap: anywhere !important;
    quotes: '<' '>' !important;
    tab-size: 9 !important;
    text-align: center !important;
    text-indent: 33px !important;
    text-shadow: 1px 1px red !important;
    text-transform: uppercase !important;
    user-select: none !important;
    white-space: pre !important;
    word-break: break-all !important;
    word-spacing: 22px !important;
    writing-mode: vertical-rl !important;
  }
`;

/** Computed styles of all that is drawn or read out, by element. Where words for a screen reader stand is left out. */
const stylesIn = (page) =>
  page.locator('chat-widget').evaluate(async (widget) => {
    await widget.updateComplete;
    return Object.fromEntries(
      [...widget.shadowRoot.querySelectorAll('*')].map((element, index) => {
        const style = getComputedStyle(element);
        const isUnseen = style.clipPath !== 'none';
        const properties = [...style].filter((name) => !isUnseen || !/^(top|right|bottom|left|inset-.*)$/.test(name));
        const name = `${index} ${element.localName} ${element.getAttribute('class')}`;
        return [name, Object.fromEntries(properties.map((property) => [property, style.getPropertyValue(property)]))];
      }),
    );
  });

/** "element: property: value, not value", for each difference. */
function differences(actual, expected) {
  assert.deepEqual(Object.keys(actual), Object.keys(expected));
  return Object.entries(expected).flatMap(([element, properties]) =>
    Object.entries(properties)
      .filter(([property, value]) => actual[element][property] !== value)
      .map(([property, value]) => `${element}: ${property}: ${actual[element][property]}, not ${value}`),
  );
}

const hostileSheet = await readFile(new URL('../../demo/hostile.css', import.meta.url), 'utf8');

/** Has somebody talk, then gives all styles, with and without the page's style sheet. */
async function stylesWithAndWithout(page, css) {
  await openPanel(page);
  await write(page, 'Hello');
  await receive(page, {text: 'Hello yourself', author: 'Marie'});
  // What comes once the message was taken.
  for (const part of ['.message.auto', '.message.visitor.sent', 'form.contact']) await page.locator(part).waitFor();
  await settled(page);
  const without = await stylesIn(page);
  await page.addStyleTag({content: css});
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).letterSpacing), 'normal');
  // Chromium before 156 leaves what has a size of its own empty where a sheet that comes later changes the box of <html>.
  await withWidget(page, (widget) => widget.close());
  await withWidget(page, (widget) => widget.show());
  return [await stylesIn(page), without];
}

for (const viewport of [DESKTOP, PHONE]) {
  for (const [what, css] of [
    ['rules on everything with !important', ATTACK],
    ['the demo’s hostile style sheet', hostileSheet],
  ]) {
    const options = {viewport, at: MONDAY_EVENING, shop: {attributes}};
    scenario(`${what} changes no style of the widget at ${viewport.width} px`, options, async ({page}) => {
      const [withSheet, without] = await stylesWithAndWithout(page, css);
      assert.deepEqual(differences(withSheet, without), []);
    });
  }
}

scenario(
  'on a page that hides everything from the pointer, the chat still opens, sends and closes',
  {
    at: MONDAY_EVENING,
    shop: {attributes, head: `<style>${ATTACK}</style>`},
  },
  async ({page}) => {
    await launcher(page).click();
    await panel(page).waitFor();
    await write(page, 'Hello');
    await panel(page).getByRole('button', {name: 'Close chat'}).click();
    await panel(page).waitFor({state: 'hidden'});
  },
);

scenario(
  '[hidden] {display: block} of a page shows neither a hidden widget nor a hidden launcher',
  {
    at: MONDAY_EVENING,
    shop: {attributes, head: '<style>[hidden], * {display: block !important}</style>'},
  },
  async ({page}) => {
    await setAttributes(page, {'outside-hours': 'hide'});
    assert.equal(await launcher(page).isVisible(), false);
    await setAttributes(page, {'outside-hours': null, hidden: ''});
    assert.equal(await launcher(page).isVisible(), false);
  },
);

scenario(
  'a page’s transform or filter on everything leaves the launcher in its corner',
  {
    at: MONDAY_EVENING,
    shop: {
      attributes,
      body: '<main style="height: 3000px">Tall</main>',
      head: '<style>body * {transform: translateZ(0) !important; filter: saturate(1.2) !important}</style>',
    },
  },
  async ({page}) => {
    const {x, y, width, height} = await launcher(page).boundingBox();
    assert.deepEqual({right: DESKTOP.width - x - width, bottom: DESKTOP.height - y - height}, {right: 20, bottom: 20});
  },
);

// ---- The other way round: what the widget does to the page ----

const LAYOUTS = [
  ['a plain page', ''],
  ['a page in columns with gaps', 'body {display: grid; grid-auto-flow: column; gap: 40px}'],
  ['a page stacked with gaps', 'body {display: flex; flex-direction: column; gap: 40px; min-height: 100vh; margin: 0}'],
  ['a page from right to left', 'html {direction: rtl}'],
  ['a page as tall as the window', 'body {margin: 0} main {height: 100vh; overflow: auto} aside {display: none}'],
];

const measure = (page) =>
  page.evaluate(() => {
    const {scrollWidth, scrollHeight} = document.documentElement;
    const boxes = [...document.querySelectorAll('body, main, aside')].map((element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      return [element.localName, x, y, width, height];
    });
    return {scrollWidth, scrollHeight, boxes};
  });

for (const [what, css] of LAYOUTS) {
  const body = '<main><h1>A shop</h1><p>With words.</p></main><aside>And more</aside>';
  const shop = {attributes, body, head: `<style>${css}</style>`};
  scenario(`${what} has the same layout with the widget and without`, {at: MONDAY_EVENING, shop}, async ({page}) => {
    await settled(page);
    const measured = [];
    for (const isOpen of [false, true]) {
      await withWidget(page, (widget, open) => (widget.open = open), isOpen);
      for (const viewport of [DESKTOP, PHONE]) {
        await page.setViewportSize(viewport);
        measured.push([viewport, await measure(page)]);
      }
    }
    await page.locator('chat-widget').evaluate((widget) => widget.remove());
    for (const [viewport, layout] of measured) {
      await page.setViewportSize(viewport);
      assert.deepEqual(layout, await measure(page));
    }
  });
}

scenario(
  'the page does not scroll behind a panel that fills a phone, and does again when that is closed',
  {viewport: PHONE, at: MONDAY_EVENING, shop: {attributes, head: '<style>html {overflow-y: scroll}</style>'}},
  async ({page}) => {
    const overflow = () => page.evaluate(() => getComputedStyle(document.documentElement).overflowY);
    await openPanel(page);
    assert.equal(await overflow(), 'hidden');
    await page.keyboard.press('Escape');
    await settled(page);
    assert.equal(await overflow(), 'scroll');
  },
);

scenario(
  'a page that has set its own overflow has it back after the panel has filled a phone',
  {viewport: PHONE, at: MONDAY_EVENING, shop: {attributes}},
  async ({page}) => {
    await page.evaluate(() => (document.documentElement.style.overflowX = 'clip'));
    await openPanel(page);
    await page.keyboard.press('Escape');
    await settled(page);
    assert.equal(await page.evaluate(() => document.documentElement.style.overflowX), 'clip');
  },
);

scenario('the widget adds nothing to the page around it', {at: MONDAY_EVENING, shop: {attributes}}, async ({page}) => {
  const outside = () =>
    page.evaluate(() => {
      const {head, body, documentElement, adoptedStyleSheets} = document;
      const attributes = [documentElement, body].map((element) => element.getAttributeNames());
      return {head: head.innerHTML, children: body.children.length, attributes, sheets: adoptedStyleSheets.length};
    });
  const before = await outside();
  await openPanel(page);
  await write(page, 'Hello');
  assert.deepEqual(await outside(), before);
});
