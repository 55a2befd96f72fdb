// Visitors and admins who have set larger text in their browser get it, whatever the page makes of its own sizes.
import assert from 'node:assert/strict';
import {office, settled as editorSettled} from './editor.mjs';
import {FULL} from './editor-states.mjs';
import {MONDAY_EVENING, PARIS_WEEK} from './shop.mjs';
import {DESKTOP, PHONE, useBrowser} from './stage.mjs';
import {launcher, openPanel, panel, receive, write} from './widget.mjs';

const scenario = useBrowser({fontSize: 32});
const attributes = {'office-hours': PARIS_WEEK, 'welcome-message': 'Hi!', 'ask-email': 'always'};
/** The text sizes of those parts of an element's shadow roots that hold words, each once. */
const textSizes = (page, selector) =>
  page.locator(selector).evaluate((host) => {
    const sizes = new Set();
    const look = (root) => {
      for (const element of root.querySelectorAll('*')) {
        const hasWords = [...element.childNodes].some(({nodeType, data}) => nodeType === 3 && data.trim());
        const isField = element.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=range])');
        if ((hasWords || isField) && !element.closest('.words, option')) {
          sizes.add(parseFloat(getComputedStyle(element).fontSize));
        }
        if (element.shadowRoot && element.localName !== 'chat-widget') look(element.shadowRoot);
      }
    };
    look(host.shadowRoot);
    return [...sizes].sort((a, b) => a - b);
  });

/** Parts of a box that stand beyond the sides of the window, or whose words are cut off. */
const outside = (page, selector) =>
  page.locator(selector).evaluate((host) => {
    const found = [];
    const look = (root) => {
      for (const element of root.querySelectorAll('button, input, textarea, select, p, h2, strong, small, label')) {
        const {left, right, width} = element.getBoundingClientRect();
        const isCut =
          getComputedStyle(element).display !== 'inline' &&
          !element.matches('input, textarea, select') &&
          element.scrollWidth > element.clientWidth + 1;
        // The list of sections is one row, which scrolls sideways where there is no room.
        const isBeyond = (left < 0 || right > innerWidth) && !element.closest('[role=toolbar]');
        if (width > 1 && (isBeyond || isCut)) found.push(element.outerHTML);
      }
      for (const {shadowRoot, localName} of root.querySelectorAll('*')) {
        if (shadowRoot && localName !== 'chat-widget') look(shadowRoot);
      }
    };
    look(host.shadowRoot);
    return found;
  });

for (const [device, viewport] of Object.entries({desktop: DESKTOP, phone: PHONE})) {
  for (const root of ['100%', '62.5%']) {
    const head = `<style>html {font-size: ${root}}</style>`;
    scenario(
      `the chat has text of twice the size on a ${device}, in a page whose root has ${root}`,
      {at: MONDAY_EVENING, viewport, shop: {attributes, head}},
      async ({page}) => {
        await receive(page, {text: 'Good evening', author: 'Marie'});
        const badge = launcher(page).getByText('1', {exact: true});
        assert.equal(await badge.evaluate((each) => getComputedStyle(each).fontSize), '24px');
        await openPanel(page);
        await write(page, 'Hello');
        const sizes = await textSizes(page, 'chat-widget');
        assert.ok(sizes[0] >= 2 * 10 && sizes.includes(30), String(sizes));
        assert.deepEqual(await outside(page, 'chat-widget'), []);
        const [box, window] = [await panel(page).boundingBox(), viewport];
        assert.ok(box.y >= 0 && box.y + box.height <= window.height, 'all of the panel is on the screen');
        const {height} = await panel(page).locator('[part=thread]').boundingBox();
        assert.ok(height > 100, `there is room for messages: ${height}`);
      },
    );
    scenario(
      `the editor has text of twice the size on a ${device}, in a page whose root has ${root}`,
      {at: MONDAY_EVENING, viewport, shop: office(FULL, {head})},
      async ({page}) => {
        await editorSettled(page);
        const sizes = await textSizes(page, 'office-hours-editor');
        assert.ok(sizes[0] >= 2 * 10.9 && sizes.includes(30), String(sizes));
        assert.deepEqual(await outside(page, 'office-hours-editor'), []);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
      },
    );
  }
}
