// Light or dark as the page really is, whatever the visitor's system has.
import assert from 'node:assert/strict';
import {MONDAY_EVENING, PARIS_WEEK} from './shop.mjs';
import {eventually, useBrowser} from './stage.mjs';
import {openPanel, panel, settled} from './widget.mjs';

const scenario = useBrowser();

/** Whether the panel is painted dark. */
const isDark = (page) =>
  panel(page).evaluate((dialog) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    canvas.fillStyle = getComputedStyle(dialog).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data[1] < 128;
  });

/** Until the panel is as it should be: what a page changes is noticed a moment later. */
async function becomes(page, expected, what) {
  await eventually(async () => assert.equal(await isDark(page), expected, what));
}

const DARK = {
  'declares nothing and paints its body dark': 'body {background: #111; color: #eee}',
  'declares nothing and paints its html dark': 'html {background: rgb(17 24 39)}',
  'paints itself dark in modern notation': 'body {background: oklch(21% 0.034 264.7)}',
  'declares a dark scheme': ':root {color-scheme: dark}',
  'declares light and is painted dark': ':root {color-scheme: light} body {background: #222}',
  'paints a dark gradient alone': 'body {background: linear-gradient(#111, #223)}',
};
const LIGHT = {
  'declares nothing and paints nothing': '',
  'declares both and paints itself white': ':root {color-scheme: light dark} body {background: white}',
  'declares both and paints its html white': ':root {color-scheme: light dark} html {background: #fff}',
  'declares a light scheme': ':root {color-scheme: light}',
  'has a white body on a dark html': 'html {background: #000} body {background: #fdfdfd}',
  'has a veil over its body that can be seen through': 'body {background: rgb(0 0 0 / 0.4)}',
};
const BY_SYSTEM = {
  'declares both and paints nothing': ':root {color-scheme: light dark}',
  'declares both and paints in system colours': ':root {color-scheme: light dark} body {background: Canvas}',
  'declares both for the element alone': 'chat-widget {color-scheme: light dark}',
  'declares both for the element, on a body painted dark':
    'body {background: #111} chat-widget {color-scheme: light dark}',
};

const cases = [
  ...Object.entries(DARK).map(([what, css]) => [what, css, true, true]),
  ...Object.entries(LIGHT).map(([what, css]) => [what, css, false, false]),
  ...Object.entries(BY_SYSTEM).map(([what, css]) => [what, css, false, true]),
  ['sets light for the element', 'body {background: #111} chat-widget {color-scheme: light}', false, false],
  ['sets dark for the element', 'body {background: #fff} chat-widget {color-scheme: dark}', true, true],
];

for (const [what, css, inLight, inDark] of cases) {
  for (const colorScheme of ['light', 'dark']) {
    const expected = colorScheme === 'dark' ? inDark : inLight;
    const shop = {attributes: {'office-hours': PARIS_WEEK}, head: `<style>${css}</style>`};
    const options = {at: MONDAY_EVENING, shop, settings: {colorScheme}};
    const name = `the panel is ${expected ? 'dark' : 'light'} for a visitor who prefers ${colorScheme}, on a page that ${what}`;
    scenario(name, options, async ({page}) => {
      await openPanel(page);
      assert.equal(await isDark(page), expected);
    });
  }
}

const APPLICATION = `
  body {margin: 0; background: #fff}
  main {min-height: 100vh; background: #fff}
  main.dark {background: #0f172a}
  .backdrop {position: fixed; inset: 0; background: #000; opacity: 0.5}
  .banner {height: 40px; background: #000}
`;

scenario(
  'an open panel follows what an application is drawn into, and no banner or backdrop',
  {at: MONDAY_EVENING, shop: {attributes: {'office-hours': PARIS_WEEK}, head: `<style>${APPLICATION}</style>`}},
  async ({page}) => {
    await page.evaluate(() => {
      const application = document.createElement('main');
      application.append(...[...document.body.children].filter((element) => element.localName !== 'chat-widget'));
      document.body.prepend(application);
    });
    await openPanel(page);
    await becomes(page, false, 'at first');
    await page.evaluate(() => document.querySelector('main').classList.add('dark'));
    await becomes(page, true, 'dark');
    await page.evaluate(() => document.querySelector('main').classList.remove('dark'));
    await becomes(page, false, 'light again');
    await page.evaluate(async () => {
      for (const name of ['backdrop', 'banner']) {
        document.body.prepend(Object.assign(document.createElement('div'), {className: name}));
      }
      document.body.title = 'looked at again';
    });
    await page.waitForTimeout(100);
    await becomes(page, false, 'beside a banner, under a backdrop');
  },
);

scenario(
  'an open panel follows a theme that comes as a stylesheet',
  {
    at: MONDAY_EVENING,
    shop: {attributes: {'office-hours': PARIS_WEEK}, head: '<style>body {background: #fff}</style>'},
  },
  async ({page}) => {
    await openPanel(page);
    await becomes(page, false, 'at first');
    await page.evaluate(() => {
      document.head.append(Object.assign(document.createElement('style'), {textContent: 'body {background: #111}'}));
    });
    await becomes(page, true, 'with the stylesheet');
  },
);

const THEMES = `
  body {background: #fff}
  body.dark, html[data-theme=dark] body {background: #14161a}
  html[data-bs-theme=dark] {color-scheme: dark}
  html[data-bs-theme=dark] body {background: #212529}
  body.slow {transition: background-color 0.2s}
`;
const shop = {attributes: {'office-hours': PARIS_WEEK}, head: `<style>${THEMES}</style>`};

scenario(
  'an open panel follows a theme that is switched by class or attribute',
  {at: MONDAY_EVENING, shop},
  async ({page}) => {
    await openPanel(page);
    await becomes(page, false, 'at first');
    const switches = {
      'a class on body': () => document.body.classList.add('dark'),
      'an attribute on html': () => document.documentElement.setAttribute('data-theme', 'dark'),
      'Bootstrap’s attribute': () => document.documentElement.setAttribute('data-bs-theme', 'dark'),
      'a style of its own': () => (document.body.style.background = '#000'),
    };
    for (const [what, toDark] of Object.entries(switches)) {
      await page.evaluate(toDark);
      await becomes(page, true, what);
      await page.evaluate(() => {
        document.body.className = '';
        document.body.removeAttribute('style');
        for (const name of ['data-theme', 'data-bs-theme']) document.documentElement.removeAttribute(name);
      });
      await becomes(page, false, `${what}, and back`);
    }
  },
);

scenario('an open panel follows a theme whose colours take a while', {at: MONDAY_EVENING, shop}, async ({page}) => {
  await page.evaluate(() => document.body.classList.add('slow'));
  await openPanel(page);
  await page.evaluate(() => document.body.classList.add('dark'));
  await becomes(page, true, 'after the transition');
});

scenario(
  'an open panel follows a theme that goes by the visitor’s system',
  {
    at: MONDAY_EVENING,
    shop: {
      ...shop,
      head: '<style>body {background: #fff} @media (prefers-color-scheme: dark) {body {background: #123}}</style>',
    },
  },
  async ({page}) => {
    await openPanel(page);
    await becomes(page, false, 'in the light');
    await page.emulateMedia({colorScheme: 'dark'});
    await becomes(page, true, 'in the dark');
  },
);

scenario(
  'a panel that was closed when the theme changed is right when it opens',
  {at: MONDAY_EVENING, shop},
  async ({page}) => {
    await openPanel(page);
    await page.keyboard.press('Escape');
    await settled(page);
    await page.evaluate(() => document.body.classList.add('dark'));
    await openPanel(page);
    assert.equal(await isDark(page), true);
  },
);

scenario('nothing of the page is looked at before the chat is opened', {at: MONDAY_EVENING, shop}, async ({page}) => {
  await page.evaluate(() => {
    globalThis.looks = 0;
    const original = getComputedStyle;
    globalThis.getComputedStyle = (...given) => {
      globalThis.looks++;
      return original(...given);
    };
  });
  const receive = () =>
    page.locator('chat-widget').evaluate(async (widget) => {
      widget.receive({text: 'Hi'}); // loads the panel, and draws it
      await widget.updateComplete;
      document.body.classList.toggle('dark');
      await widget.updateComplete;
    });
  await receive();
  assert.equal(await page.evaluate(() => globalThis.looks), 0);
  await openPanel(page);
  assert.notEqual(await page.evaluate(() => globalThis.looks), 0);
});
