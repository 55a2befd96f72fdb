// Every control of the chat in every state, light and dark, under 24 accents: text at 4.5, all else that must be seen at 3.
import assert from 'node:assert/strict';
import {contrastProblems, inWords} from './contrast.mjs';
import {MONDAY_EVENING, MONDAY_NOON, PARIS_WEEK} from './shop.mjs';
import {DESKTOP, PHONE, useBrowser} from './stage.mjs';
import {button, composer, openPanel, receive, settled, withWidget, write} from './widget.mjs';

const scenario = useBrowser();

const HOST = 'chat-widget';
const LINK = 'See https://shop.example/track';
/** One message is refused, and the console says so. */
const REFUSED = /transport: messages are not taken/;

const attributes = {
  'office-hours': PARIS_WEEK,
  'welcome-message': `Hi! ${LINK}`,
  'offline-message': `We are back {opens}. ${LINK}`,
  'ask-email': 'always',
  'visitor-timezone': 'America/New_York',
};

/** A talk with a link by everybody, one message that was refused, earlier ones to show, and a card for an address. */
async function talk(page) {
  await withWidget(page, (widget) => {
    const refusal = Object.assign(new Error('no'), {name: 'DeliveryError', isFinal: true, retryAfter: 0});
    widget.transport = {send: ({text}) => (text.startsWith('No') ? Promise.reject(refusal) : Promise.resolve())};
  });
  await withWidget(page, (widget) => {
    for (let i = 0; i < 160; i++) widget.receive({text: `Once ${i}`, role: i % 2 ? 'agent' : 'assistant'});
  });
  await openPanel(page);
  await write(page, LINK);
  for (const role of ['agent', 'assistant', 'system']) await receive(page, {text: LINK, role, author: 'Marie'});
  await write(page, `No: ${LINK}`);
  await button(page, 'Try again').waitFor();
  await button(page, 'Show earlier messages').waitFor();
  await settled(page);
}

/** The button for earlier messages runs away from whoever scrolls to it; it is looked at where it is. */
const EARLIER = '.rows > .text';

async function check(page, options) {
  const given = {property: '--chat-accent', ...options, without: ['.words', options?.without].filter(Boolean).join()};
  const problems = await contrastProblems(page, HOST, given);
  // The text field's border is that of the form around it, which is the same as that of the field for an address.
  const others = problems.filter(({what, part}) => !(what.startsWith('textarea') && part === 'border'));
  assert.deepEqual(inWords(others), []);
  const borders = await page.locator(HOST).evaluate(({shadowRoot}) => {
    const fields = [...shadowRoot.querySelectorAll('[part=composer], [type=email]')];
    return new Set(fields.map((field) => getComputedStyle(field).borderTopColor)).size;
  });
  assert.ok(borders < 2);
}

/** All states: those that want scrolling without the button for earlier messages. */
async function checkAll(page, options) {
  await check(page, {...options, states: ['rest']});
  await check(page, {...options, states: ['hovered', 'pressed', 'focused'], without: EARLIER});
}

for (const colorScheme of ['light', 'dark']) {
  const head = `<style>:root {color-scheme: ${colorScheme}}</style>`;
  const options = {at: MONDAY_EVENING, tolerated: REFUSED, shop: {attributes, head}};
  const settings = {colorScheme};

  scenario(
    `every control can be seen in every state with a mouse and by key, ${colorScheme}`,
    {...options, settings},
    async ({page}) => {
      await check(page); // closed
      await talk(page);
      await checkAll(page); // with nothing written
      await composer(page).fill('Hello');
      await button(page, 'End conversation').click();
      await button(page, 'End and delete').waitFor();
      await checkAll(page);
    },
  );

  const phone = {...options, viewport: PHONE, settings: {...settings, isMobile: true}};
  scenario(`a tap leaves nothing behind that looks hovered, ${colorScheme}`, phone, async ({page}) => {
    await check(page, {states: ['rest', 'tapped']});
    await talk(page);
    await check(page, {states: ['tapped'], without: EARLIER});
    await composer(page).fill('Hello');
    await button(page, 'End conversation').click();
    await check(page, {states: ['tapped'], without: EARLIER});
    // And a message really sent by taps, twice: the button looks the same at the second.
    const send = button(page, 'Send');
    const look = () =>
      send.evaluate((element) => {
        const {backgroundColor, color, opacity} = getComputedStyle(element);
        return {backgroundColor, color, opacity};
      });
    const before = await look();
    await send.tap();
    await composer(page).fill('And more');
    assert.deepEqual(await look(), before);
  });
}

/** What shops paint their panels with, one or two colours set and the rest left to us. */
const PARTIAL = {
  'a cream surface': '--chat-surface: #fff7ea',
  'a dark surface': '--chat-surface: #0f172a',
  'a black surface': '--chat-surface: #000',
  'a strong surface': '--chat-surface: #ffd84d',
  'a deep green surface': '--chat-surface: #064e3b',
  'dark bubbles': '--chat-bubble: #1e293b',
  'pale bubbles of the visitor’s': '--chat-visitor-bubble: #dbeafe',
  'dark bubbles of the visitor’s beside a light text on the accent':
    '--chat-on-accent: #fff; --chat-visitor-bubble: #14532d',
  'pale bubbles of the visitor’s beside a light text on the accent':
    '--chat-on-accent: #fff; --chat-visitor-bubble: #ecfccb',
  'a brown text': '--chat-surface: #fffaf3; --chat-text: #4a2c1d',
  'a pale border': '--chat-border: #f1f1f1',
};

for (const [what, css] of Object.entries(PARTIAL)) {
  for (const colorScheme of ['light', 'dark']) {
    const head = `<style>:root {color-scheme: ${colorScheme}} chat-widget {${css}}</style>`;
    const options = {
      at: MONDAY_NOON,
      tolerated: REFUSED,
      settings: {colorScheme},
      shop: {attributes, head},
    };
    scenario(`what a shop leaves out can be read beside ${what}, ${colorScheme}`, options, async ({page}) => {
      await talk(page);
      await composer(page).fill('Hello');
      // What a shop sets for the text on its accent colour fits that one only.
      const property = css.includes('on-accent') ? '' : '--chat-accent';
      await checkAll(page, {property, accents: ['#1f5eff'], graphics: '.banner .dot'});
    });
  }
}

scenario(
  'in forced colours every control has a border or an icon, and the filled ones are no different',
  {at: MONDAY_EVENING, viewport: DESKTOP, tolerated: REFUSED, shop: {attributes}, settings: {forcedColors: 'active'}},
  async ({page}) => {
    await talk(page);
    await composer(page).fill('Hello');
    await checkAll(page, {accents: ['#1f5eff', '#ffff00']});
  },
);
