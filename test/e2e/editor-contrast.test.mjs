// Every control of the editor in every state, by light and by dark, in whatever colour a back office has made its own.
import assert from 'node:assert/strict';
import {ACCENTS, contrastProblems, inWords} from './contrast.mjs';
import {button, NOON, office, section, settled, WEEK} from './editor.mjs';
import {FULL, STATES} from './editor-states.mjs';
import {PHONE, useBrowser} from './stage.mjs';

const scenario = useBrowser();

const EDITOR = 'office-hours-editor';
/** The chat in the preview is the widget's own affair. */
const LOOK = {property: '--editor-accent', graphics: '.bar', without: 'chat-widget'};
const TIMEOUT = 240_000;
const head = '<style>:root { color-scheme: light dark } body { margin: 0 }</style>';

const MORE_STATES = {
  ...STATES,
  'a menu': {
    value: FULL,
    async act(page) {
      await button(section(page, WEEK), 'More for Monday').click();
      await page.getByRole('menu').waitFor();
    },
  },
  'a disabled editor': {
    value: FULL,
    act: (page) => page.locator(EDITOR).evaluate((editor) => (editor.disabled = true)),
  },
};

for (const colorScheme of ['light', 'dark']) {
  const seen = new Set();
  for (const [state, {value, act}] of Object.entries(MORE_STATES)) {
    scenario(
      `${state}: seen at rest, hovered, pressed and focused, in the ${colorScheme}`,
      {at: NOON, settings: {colorScheme}, shop: office(value, {head}), timeout: TIMEOUT},
      async ({page}) => {
        await settled(page);
        await act(page);
        await settled(page);
        assert.deepEqual(inWords(await contrastProblems(page, EDITOR, {...LOOK, seen})), []);
      },
    );
  }

  scenario(
    `under a finger, in the ${colorScheme}: seen, and nothing stays as if hovered`,
    {
      at: NOON,
      viewport: PHONE,
      settings: {colorScheme, isMobile: true},
      shop: office(STATES['everything at once'].value, {head}),
      timeout: TIMEOUT,
    },
    async ({page}) => {
      await settled(page);
      await STATES['everything at once'].act(page);
      await settled(page);
      assert.deepEqual(inWords(await contrastProblems(page, EDITOR, {...LOOK, states: ['tapped']})), []);
    },
  );

  scenario(
    `a bar of the picture, hovered and dragged, in the ${colorScheme}: seen, and its times too`,
    {at: NOON, settings: {colorScheme}, shop: office(FULL, {head})},
    async ({page}) => {
      await settled(page);
      const bar = page.locator('office-hours-editor-week-picture .bar').first();
      const look = () =>
        contrastProblems(page, EDITOR, {...LOOK, graphics: '.bar.hovered, .bar.dragged', states: ['rest']});
      await bar.hover();
      await page.locator('.bar.hovered').first().waitFor();
      assert.deepEqual(inWords(await look()), []);
      await page.mouse.down();
      await page.mouse.move(600, 400, {steps: 4});
      await page.locator('.bar.dragged').first().waitFor();
      assert.deepEqual(inWords(await look()), []);
      await page.mouse.up();
    },
  );

  for (const [what, act, role] of [
    ['an option of the list of time zones', STATES['the list of time zones'].act, 'option'],
    ['an item of a menu', MORE_STATES['a menu'].act, 'menuitem'],
  ]) {
    scenario(
      `${what}, pressed, in the ${colorScheme}: looks so, and can be read`,
      {at: NOON, settings: {colorScheme}, shop: office(FULL, {head}), timeout: TIMEOUT},
      async ({page}) => {
        await settled(page);
        await act(page);
        const item = page.getByRole(role).nth(1);
        const ground = () => item.evaluate((element) => getComputedStyle(element).backgroundColor);
        await item.hover();
        const hovered = await ground();
        await page.mouse.down();
        assert.notEqual(await ground(), hovered);
        assert.deepEqual(inWords(await contrastProblems(page, EDITOR, {...LOOK, states: ['rest']})), []);
        await page.mouse.move(0, 0); // let go elsewhere: nothing is chosen
        await page.mouse.up();
      },
    );
  }

  scenario(
    `times can be read in the bars that they stand in, in the ${colorScheme}`,
    {at: NOON, settings: {colorScheme}, shop: office(FULL, {head})},
    async ({page}) => {
      await settled(page);
      await contrastProblems(page, EDITOR, {states: []});
      const picture = page.locator('office-hours-editor-week-picture');
      const faint = await picture.evaluate(({renderRoot}, accents) => {
        const editor = document.querySelector('office-hours-editor');
        const fillOf = (selector) => getComputedStyle(renderRoot.querySelector(selector)).fill;
        return accents.filter((accent) => {
          editor.style.setProperty('--editor-accent', accent);
          return globalThis.contrast.between(fillOf('.bar'), fillOf('.times')) < 4.5;
        });
      }, ACCENTS);
      assert.deepEqual(faint, []);
    },
  );
}
