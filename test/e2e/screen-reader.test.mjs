// The chat as the browser describes it to a screen reader: computed roles, names and descriptions, and where keys lead.
import assert from 'node:assert/strict';
import {MONDAY_EVENING, PARIS_WEEK} from './shop.mjs';
import {useBrowser} from './stage.mjs';
import {openPanel, panel, receive, settled, write} from './widget.mjs';

const scenario = useBrowser();
const attributes = {'office-hours': PARIS_WEEK, heading: 'Ask a gardener', 'welcome-message': 'Hi!'};
const options = {at: MONDAY_EVENING, shop: {attributes}};

/** What the browser's accessibility tree holds, as role, name and description. */
async function accessibilityTree(page) {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ignored}) => !ignored)
    .map(({role, name, description}) => ({
      role: role.value,
      name: name?.value.replace(/\s+/g, ' ').trim(),
      description: description?.value?.replace(/\s+/g, ' ').trim(),
    }));
}

scenario('opening says who is there, and when somebody is back', options, async ({page}) => {
  await openPanel(page);
  const {name, description} = (await accessibilityTree(page)).find(({role}) => role === 'dialog');
  assert.equal(name, 'Ask a gardener');
  assert.equal(description, 'We’re away We’ll be back tomorrow at 09:00.');
});

scenario('the page keeps the landmarks that it has', options, async ({page}) => {
  const landmarks = async () =>
    (await accessibilityTree(page)).map(({role}) => role).filter((role) => /banner|contentinfo|navigation/.test(role));
  const before = await landmarks();
  await openPanel(page);
  await write(page, 'Hello');
  assert.deepEqual(await landmarks(), before);
});

scenario('messages are items of a list that say who and when before the text', options, async ({page}) => {
  await openPanel(page);
  await write(page, 'Hello');
  await receive(page, {text: 'Good evening', author: 'Marie'});
  await settled(page);
  const items = (await accessibilityTree(page)).filter(({role}) => role === 'listitem').map(({name}) => name);
  assert.match(items.at(-2), /^You \d\d:\d\d Hello$/);
  assert.match(items.at(-1), /^Marie \d\d:\d\d Good evening$/);
  const read = await page.getByRole('listitem').last().textContent();
  assert.match(read, /^Marie \d\d:\d\d Good evening/);
});

scenario('messages can be gone through by keys, the newest first', options, async ({page}) => {
  await openPanel(page);
  for (let i = 0; i < 30; i++) await receive(page, {text: `Message ${i}`, author: `Author ${i % 2}`});
  await settled(page);
  await page.getByText('Message 29').waitFor();
  await page.getByRole('log').focus();
  assert.equal(await page.evaluate(() => globalThis.deepActive().getAttribute('role')), 'log');
  const press = async (key) => {
    await page.keyboard.press(key);
    return page.evaluate(() => {
      const element = globalThis.deepActive();
      const [box, view] = [element, element.closest('[part=thread]')].map((each) => each.getBoundingClientRect());
      const isSeen = box.top >= view.top - 1 && box.bottom <= view.bottom + 1;
      return `${element.querySelector('p').textContent}${isSeen ? '' : ' (not seen)'}`;
    });
  };
  assert.equal(await press('ArrowUp'), 'Message 29');
  assert.equal(await press('ArrowUp'), 'Message 28');
  assert.equal(await press('ArrowDown'), 'Message 29');
  assert.equal(await press('ArrowDown'), 'Message 29');
  // Beyond the last one the key is the browser's, which scrolls what room is left below, gently: until it has come to rest.
  await panel(page)
    .locator('[part=thread]')
    .evaluate(async (thread) => {
      const isMoving = () => thread.scrollHeight - thread.clientHeight - thread.scrollTop > 1;
      while (isMoving()) await new Promise(requestAnimationFrame);
    });
  assert.equal(await press('Home'), 'Hi!');
  assert.equal(await press('ArrowDown'), 'Message 0');
  assert.equal(await press('End'), 'Message 29');
});

scenario('a message that is longer than the panel is read to its end before the next one', options, async ({page}) => {
  await openPanel(page);
  await receive(page, {text: 'Before', author: 'Marie'});
  await receive(page, {text: 'word '.repeat(1500), author: 'Paul'});
  await receive(page, {text: 'After', author: 'Marie'});
  await page.getByRole('log').focus();
  for (const key of ['End', 'ArrowUp']) await page.keyboard.press(key);
  const thread = panel(page).locator('[part=thread]');
  const isAtLong = () => page.evaluate(() => globalThis.deepActive().textContent.includes('word word'));
  const before = await thread.evaluate(({scrollTop}) => scrollTop);
  assert.ok(await isAtLong());
  await page.keyboard.press('ArrowUp');
  await page.waitForFunction(({element, top}) => element.scrollTop < top, {
    element: await thread.elementHandle(),
    top: before,
  });
  assert.ok(await isAtLong(), 'it is scrolled first');
});

scenario(
  'where more contrast is wanted, names, times and edges have that of the text',
  {...options, settings: {contrast: 'more'}},
  async ({page}) => {
    await openPanel(page);
    await write(page, 'Hello');
    await receive(page, {text: 'Good evening', author: 'Marie'});
    const colors = await page.locator('chat-widget').evaluate(({shadowRoot: root}) => {
      const styleOf = (selector) => getComputedStyle([...root.querySelectorAll(selector)].at(-1));
      return {
        text: styleOf('dialog').color,
        other: [
          styleOf('.message time').color,
          styleOf('dialog').borderTopColor,
          styleOf('form[part=composer]').borderTopColor,
          styleOf('.message p').borderTopColor,
        ],
      };
    });
    assert.deepEqual([...new Set(colors.other)], [colors.text]);
  },
);

scenario('the launcher keeps its name while it says whether the panel is expanded', options, async ({page}) => {
  const launcherNode = async () => (await accessibilityTree(page)).find(({name}) => name?.startsWith('Open chat'));
  const before = await launcherNode();
  await openPanel(page);
  assert.deepEqual(await launcherNode(), before);
  assert.deepEqual(before.name, 'Open chat We’re away');
});
