// The chat without a mouse, beside a page and over it.
import assert from 'node:assert/strict';
import {MONDAY_NOON} from './shop.mjs';
import {DESKTOP, PHONE, useBrowser} from './stage.mjs';
import {
  composer,
  conversation,
  focused,
  isOpen,
  launcher,
  openPanel,
  panel,
  settled,
  told,
  tryToFocus,
} from './widget.mjs';

const visit = useBrowser();

/** While the shop is open: nothing stands on the way but what always does. */
const scenario = (name, options, act) => visit(name, {at: MONDAY_NOON, ...options}, act);

const COMPOSER = 'Write a message';
const body = '<h1>A shop</h1><a id="link" href="#top">A link</a> <button id="own">Chat</button>';
const shop = {body, attributes: {endpoint: '/inbox/messages'}};

const isModal = (page) => panel(page).evaluate((element) => element.matches(':modal'));

async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
  await settled(page);
}

/** Where the focus goes with each press of a key. */
async function path(page, key, presses) {
  const places = [];
  for (let i = 0; i < presses; i++) {
    await press(page, key);
    places.push(await focused(page));
  }
  return places;
}

scenario('Tab, Enter, words, Enter, Escape: a message from the keyboard alone', {shop}, async ({page}) => {
  assert.deepEqual(await path(page, 'Tab', 3), ['link', 'own', 'launcher']);
  await press(page, 'Enter');
  assert.equal(await isOpen(page), true);
  assert.equal(await focused(page), COMPOSER);
  await page.keyboard.type('Hello');
  await press(page, 'Enter');
  assert.deepEqual(await conversation(page), ['visitor: Hello']);
  assert.equal(await composer(page).inputValue(), '');
  assert.equal(await focused(page), COMPOSER);
  await press(page, 'Escape');
  assert.equal(await isOpen(page), false);
  assert.equal(await focused(page), 'launcher');
});

scenario('Space opens it as well, and Enter on the launcher closes it', {shop}, async ({page}) => {
  await press(page, 'Tab', 'Tab', 'Tab', 'Space');
  assert.equal(await isOpen(page), true);
  await launcher(page).focus();
  await press(page, 'Enter');
  assert.equal(await isOpen(page), false);
  assert.equal(await focused(page), 'launcher');
});

scenario('Shift+Enter is a new line', {shop}, async ({page}) => {
  await openPanel(page);
  await page.keyboard.type('One');
  await press(page, 'Shift+Enter');
  await page.keyboard.type('Two');
  assert.equal(await composer(page).inputValue(), 'One\nTwo');
  await press(page, 'Enter');
  assert.deepEqual(await conversation(page), ['visitor: One\nTwo']);
});

scenario('Enter that ends an input method’s word does not send', {shop}, async ({page}) => {
  await openPanel(page);
  await composer(page).fill('にほん');
  await composer(page).evaluate((element) =>
    element.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true})),
  );
  assert.deepEqual(await conversation(page), []);
});

scenario('beside the page, Tab goes through the panel and on, and never round in it', {shop}, async ({page}) => {
  await openPanel(page);
  assert.deepEqual(await path(page, 'Shift+Tab', 5), ['Messages', 'Close chat', 'launcher', 'own', 'link']);
  assert.deepEqual(await path(page, 'Tab', 6), ['own', 'launcher', 'Close chat', 'Messages', COMPOSER, 'Send']);
  assert.equal(await isOpen(page), true);
});

scenario('a closed panel is no stop on the way', {shop}, async ({page}) => {
  await openPanel(page);
  await press(page, 'Escape');
  assert.equal(await focused(page), 'launcher');
  assert.equal(await panel(page).getByRole('button').count(), 0); // nothing in it is to be reached
  assert.deepEqual(await path(page, 'Shift+Tab', 2), ['own', 'link']);
});

scenario('the send and close buttons work from the keyboard', {shop}, async ({page}) => {
  await openPanel(page);
  await page.keyboard.type('Hello');
  await press(page, 'Tab');
  assert.equal(await focused(page), 'Send');
  await press(page, 'Enter');
  assert.deepEqual(await conversation(page), ['visitor: Hello']);
  assert.equal(await focused(page), COMPOSER);
  await press(page, 'Shift+Tab', 'Shift+Tab');
  assert.equal(await focused(page), 'Close chat');
  await press(page, 'Enter');
  assert.equal(await isOpen(page), false);
  assert.equal(await focused(page), 'launcher');
});

scenario('beside the page, the page goes on: it can be used while the panel is open', {shop}, async ({page}) => {
  await openPanel(page);
  await page.locator('#own').click();
  assert.equal(await focused(page), 'own');
  assert.equal(await isOpen(page), true);
  assert.equal(await isModal(page), false);
});

scenario('Escape on the launcher closes the panel, too', {shop}, async ({page}) => {
  await openPanel(page);
  await launcher(page).focus();
  await press(page, 'Escape');
  assert.equal(await isOpen(page), false);
  assert.equal(await focused(page), 'launcher');
});

scenario('Escape outside of the panel is the page’s own', {shop}, async ({page}) => {
  await openPanel(page);
  await page.locator('#own').focus();
  await press(page, 'Escape');
  assert.equal(await isOpen(page), true);
  assert.equal(await focused(page), 'own');
});

for (const viewport of [DESKTOP, PHONE]) {
  scenario(
    `the page’s own button that opened the chat gets the focus back at ${viewport.width} px`,
    {
      viewport,
      shop,
      connection: {effectiveType: '3g'},
      prepare: ({page}) =>
        page.addInitScript(() => {
          addEventListener('click', ({target}) => {
            if (target.id === 'own') document.querySelector('chat-widget').show();
          });
        }),
    },
    async ({page}) => {
      // Once with the panel's code still to come, once with it there.
      for (let i = 0; i < 2; i++) {
        await page.locator('#own').focus();
        await press(page, 'Enter');
        assert.equal(await focused(page), COMPOSER);
        await press(page, 'Escape');
        assert.equal(await isOpen(page), false);
        assert.equal(await focused(page), 'own');
      }
    },
  );
}

scenario('on a phone the panel fills the screen', {viewport: PHONE, shop}, async ({page}) => {
  await openPanel(page);
  assert.deepEqual(await panel(page).boundingBox(), {x: 0, y: 0, ...PHONE});
  assert.equal(await isModal(page), true);
});

scenario('on a phone the page behind cannot be reached', {viewport: PHONE, shop}, async ({page}) => {
  const {x, y} = await page.locator('#own').boundingBox();
  await openPanel(page);
  const target = await page.evaluate(([left, top]) => document.elementFromPoint(left, top).localName, [x + 2, y + 2]);
  assert.equal(target, 'chat-widget');
  await tryToFocus(page, '#own');
  assert.equal(await focused(page), COMPOSER);
  const places = await path(page, 'Tab', 8);
  for (const place of ['link', 'own', 'launcher']) assert.ok(!places.includes(place), places.join());
  await press(page, 'Escape');
  assert.equal(await focused(page), 'launcher');
  await tryToFocus(page, '#own');
  assert.equal(await focused(page), 'own');
});

scenario(
  'a widget that is removed while it covers a phone gives the page back',
  {viewport: PHONE, shop},
  async ({page}) => {
    await openPanel(page);
    await page.locator('chat-widget').evaluate((widget) => widget.remove());
    await tryToFocus(page, '#own');
    assert.equal(await focused(page), 'own');
  },
);

// Browsers let a page stop a back gesture once only: after a second one without a press between, a dialog is closed.
for (const [what, canBeStopped] of [
  ['a back gesture', true],
  ['a back gesture that no page can stop', false],
]) {
  scenario(`${what} on a phone closes the panel as Escape does`, {viewport: PHONE, shop}, async ({page}) => {
    await openPanel(page);
    await panel(page).evaluate((dialog, cancelable) => {
      if (dialog.dispatchEvent(new Event('cancel', {cancelable}))) dialog.close();
    }, canBeStopped);
    await settled(page);
    assert.equal(await isOpen(page), false);
    assert.equal(await page.locator('chat-widget').evaluate((widget) => widget.open), false);
    assert.equal((await told(page, 'chat-close')).length, 1);
    assert.equal(await focused(page), 'launcher');
  });
}

scenario('a phone that is turned keeps the panel and what is typed in it', {viewport: PHONE, shop}, async ({page}) => {
  await openPanel(page);
  await page.keyboard.type('Half a sen');
  for (const [viewport, expected] of [
    [{width: 667, height: 375}, true],
    [DESKTOP, false],
    [PHONE, true],
  ]) {
    await page.setViewportSize(viewport);
    await page.waitForFunction(
      (modal) => document.querySelector('chat-widget').shadowRoot.querySelector('dialog').matches(':modal') === modal,
      expected,
    );
    assert.equal(await composer(page).inputValue(), 'Half a sen');
    assert.equal(await focused(page), COMPOSER);
  }
  assert.equal((await told(page, 'chat-open')).length, 1);
  assert.equal((await told(page, 'chat-close')).length, 0);
});
