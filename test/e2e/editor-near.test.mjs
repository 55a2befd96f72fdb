// What is near at hand wherever somebody has scrolled to: the list of sections, Save, undo.
import assert from 'node:assert/strict';
import {button, choose, NOON, office, press, said, section, settled, speak, text, valueOf, WEEK} from './editor.mjs';
import {FULL} from './editor-states.mjs';
import {PARIS_WEEK} from './shop.mjs';
import {PHONE, useBrowser} from './stage.mjs';

const scenario = useBrowser();

const SHOP = {officeHours: PARIS_WEEK, messages: {welcome: 'Hi!', offline: 'Back {opens}.'}};
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt-BR', 'pt-PT'];
const HEADER = 60;
const FOOTER = 50;
const head = `<style>
  body { margin: 12px; padding-block: ${HEADER}px ${FOOTER}px }
  .header, .footer { position: fixed; z-index: 100; inset: 0 0 auto; height: ${HEADER}px; background: #222 }
  .footer { inset: auto 0 0; height: ${FOOTER}px }
  office-hours-editor { --editor-offset-top: ${HEADER}px; --editor-offset-bottom: ${FOOTER}px }
</style>`;
const body = '<div class="header"></div><div class="footer"></div>';

/** Runs in the page: the boxes of the toolbar, of Save and of the list of sections; and whether Save's words are cut off. */
const look = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('office-hours-editor').renderRoot;
    const save = root.querySelector('.save');
    const box = (selector) => {
      const {top, right, bottom, left} = root.querySelector(selector).getBoundingClientRect();
      return {top, right, bottom, left};
    };
    const {x, y, width, height} = save.getBoundingClientRect();
    const at = root.elementFromPoint(x + width / 2, y + height / 2);
    const isCut = save.scrollWidth > save.clientWidth || save.scrollHeight > save.clientHeight;
    return {toolbar: box('.toolbar'), save: box('.save'), list: box('nav'), isCut, isOnTop: save.contains(at)};
  });

const SCREENS = {
  'a narrow phone': {viewport: {width: 320, height: 568}, isPhone: true, languages: LANGUAGES},
  'a desktop enlarged to 400 %': {viewport: {width: 320, height: 256}, isPhone: true, isLow: true, languages: ['de']},
  'a tablet': {viewport: {width: 768, height: 1024}, languages: ['pl']},
  'a desktop': {viewport: {width: 1280, height: 800}, languages: ['ja']},
};

for (const [screen, {viewport, isPhone, isLow, languages}] of Object.entries(SCREENS)) {
  scenario(
    `on ${screen}, Save and the list of sections stay in sight, whatever has become of saving (${languages.join()})`,
    {at: NOON, viewport, shop: office(SHOP, {head, body}), tolerated: /save:/},
    async ({page}) => {
      await settled(page);
      await page.locator('office-hours-editor').evaluate((editor) => {
        editor.addEventListener('save', (event) => event.waitUntil(Promise.reject(new Error('x'))));
        scrollTo(0, document.documentElement.scrollHeight / 2);
      });
      for (const language of languages) {
        await speak(page, language);
        for (const isFailed of [false, true]) {
          await page.locator('office-hours-editor').evaluate(
            async (editor, [value, isFailed]) => {
              editor.value = value;
              if (isFailed) editor.save();
              await new Promise((resolve) => setTimeout(resolve));
              await editor.updateComplete;
            },
            [SHOP, isFailed],
          );
          const {toolbar, save, list, isCut, isOnTop} = await look(page);
          const where = `${language}, ${isFailed ? 'failed' : 'saved'}: ${JSON.stringify({toolbar, save, list})}`;
          assert.ok(!isCut && isOnTop, where);
          assert.ok(save.left >= 0 && save.right <= viewport.width, where);
          if (isPhone) assert.equal(toolbar.bottom, viewport.height - FOOTER, where);
          else assert.equal(toolbar.top, HEADER, where);
          // One row; what was said last is a line above it.
          if (isPhone && !isFailed) assert.ok(toolbar.bottom - toolbar.top <= 60, where);
          if (!isLow) assert.ok(Math.abs(list.top - (isPhone ? HEADER : toolbar.bottom)) <= 1, where);
        }
      }
    },
  );
}

scenario(
  'on a phone, undo and redo say in a menu what they would take back and do again',
  {at: NOON, viewport: PHONE, shop: office(SHOP)},
  async ({page}) => {
    await settled(page);
    assert.ok(await button(page, 'More actions').isDisabled());
    await choose(section(page, WEEK), 'More for Monday', 'Closed all day');
    const edited = await valueOf(page);
    await choose(page, 'More actions', 'Undo: Monday closed');
    assert.deepEqual(await valueOf(page), SHOP);
    assert.equal(await said(page), 'Undone: Monday closed');
    await press(page, 'ArrowDown', 'Enter'); // the focus is where it was: with the menu
    assert.deepEqual(await valueOf(page), edited);
  },
);

/** Runs in the page before anything else: a keyboard on the screen, which no browser of the tests has. */
function provideKeyboard() {
  const viewport = Object.assign(new EventTarget(), {offsetTop: 0, offsetLeft: 0, scale: 1, height: innerHeight});
  Object.defineProperty(globalThis, 'visualViewport', {configurable: true, value: viewport});
  globalThis.showKeyboard = (height) => {
    viewport.height = document.documentElement.clientHeight - height;
    viewport.dispatchEvent(new Event('resize'));
  };
}

scenario(
  'on a phone, Save is above the keyboard, and what is written in is above Save',
  {at: NOON, viewport: PHONE, shop: office(SHOP), prepare: ({page}) => page.addInitScript(provideKeyboard)},
  async ({page}) => {
    await settled(page);
    const field = text(page, 'Reply outside hours');
    await field.evaluate((field) => field.scrollIntoView({block: 'end'}));
    await field.focus();
    const keyboard = 260;
    await page.evaluate((height) => globalThis.showKeyboard(height), keyboard);
    const {toolbar, list} = await look(page);
    assert.equal(toolbar.bottom, PHONE.height - keyboard);
    const {y, height} = await field.boundingBox();
    assert.ok(y >= list.bottom && y + height <= toolbar.top, `${y} to ${y + height}, above ${toolbar.top}`);
    await page.evaluate(() => globalThis.showKeyboard(0));
    assert.equal((await look(page)).toolbar.bottom, PHONE.height);
  },
);

scenario(
  'on a phone, the list of sections leads to a section, which is not under what stays at the top or at the bottom',
  {at: NOON, viewport: PHONE, shop: office(FULL, {head, body})},
  async ({page}) => {
    await settled(page);
    for (const name of ['Messages', 'Where messages go', 'Time zone']) {
      const link = page.getByRole('navigation', {name: 'Jump to'}).getByRole('button', {name: new RegExp(`^${name}`)});
      await link.click();
      await settled(page);
      const heading = page.getByRole('heading', {name, exact: true, level: 2});
      assert.ok(await heading.evaluate((heading) => heading === globalThis.deepActive()));
      const {list, toolbar} = await look(page);
      const {y, height} = await heading.boundingBox();
      assert.ok(y >= list.bottom && y + height <= toolbar.top, `${name} at ${y}`);
      assert.equal(await link.getAttribute('aria-current'), 'true');
      const {x, width} = await link.boundingBox();
      assert.ok(x >= 0 && x + width <= PHONE.width, `${name} is shown in the list`);
    }
  },
);
