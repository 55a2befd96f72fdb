// Small things by which an admin comes to trust the editor, or not: nothing goes twice, nothing typed is gone, nothing is
// said of another document, and it looks like the page that it is on.
import assert from 'node:assert/strict';
import {
  button,
  choose,
  click,
  editorTag,
  EXCEPTIONS,
  hours,
  NOON,
  office,
  rowsOf,
  said,
  section,
  setTimes,
  settled,
  valueOf,
  WEEK,
} from './editor.mjs';
import {useBrowser} from './stage.mjs';
import {PARIS_WEEK} from './shop.mjs';

const scenario = useBrowser();

const THREE_SHIFTS = {
  officeHours: {
    timezone: 'Europe/Paris',
    weekly: {
      monday: [
        {opens: '08:00', closes: '10:00'},
        {opens: '11:00', closes: '13:00'},
        {opens: '14:00', closes: '16:00'},
      ],
    },
    exceptions: ['2026-05-01', '2026-06-01', '2026-07-01'].map((from) => ({from, hours: []})),
  },
};

scenario('a double click on a bin removes one row', {at: NOON, shop: office(THREE_SHIFTS)}, async ({page}) => {
  await settled(page);
  await button(page, 'Remove Monday, first hours').dblclick();
  await settled(page);
  assert.deepEqual(await rowsOf(page, 'Monday'), ['11:00–13:00', '14:00–16:00']);
  await button(page, 'Remove 1 May 2026').dblclick();
  await settled(page);
  assert.equal((await valueOf(page)).officeHours.exceptions.length, 2);
  // Two clicks that are two are two.
  await button(page, 'Remove Monday, first hours').click();
  await page.waitForTimeout(600); // longer than a double click
  await button(page, 'Remove Monday, hours').click();
  await settled(page);
  assert.deepEqual(await rowsOf(page, 'Monday'), []);
});

scenario('a key that is held on a bin removes one row', {at: NOON, shop: office(THREE_SHIFTS)}, async ({page}) => {
  await settled(page);
  await button(page, 'Remove Monday, first hours').focus();
  for (let i = 0; i < 4; i++) await page.keyboard.down('Enter'); // repeats while it is down
  await page.keyboard.up('Enter');
  await settled(page);
  assert.deepEqual(await rowsOf(page, 'Monday'), ['11:00–13:00', '14:00–16:00']);
});

scenario('undo can be clicked on and on', {at: NOON, shop: office(THREE_SHIFTS)}, async ({page}) => {
  await settled(page);
  await click(page, 'Remove Monday, third hours');
  await click(page, 'Add hours on Sunday');
  await button(page, 'Undo').dblclick();
  await settled(page);
  assert.deepEqual(await valueOf(page), THREE_SHIFTS);
});

scenario(
  '“Closed” and back gives the typed hours back',
  {at: NOON, shop: office({officeHours: PARIS_WEEK})},
  async ({page}) => {
    await settled(page);
    await click(page, 'Add exception');
    const form = section(page, EXCEPTIONS);
    await form.getByRole('radio', {name: 'Other hours'}).check();
    await settled(page);
    await setTimes(form, '3 March 2026, hours', '10:15', '14:45');
    await form.getByRole('radio', {name: 'Closed'}).check();
    await settled(page);
    assert.equal(await hours(form, '3 March 2026, hours').count(), 0);
    await form.getByRole('radio', {name: 'Other hours'}).check();
    await settled(page);
    await click(form, 'Add this exception');
    assert.deepEqual((await valueOf(page)).officeHours.exceptions[0].hours, [{opens: '10:15', closes: '14:45'}]);
  },
);

scenario(
  'a weekday that was closed has its hours back with the first that are added',
  {at: NOON, shop: office(THREE_SHIFTS)},
  async ({page}) => {
    await settled(page);
    await choose(section(page, WEEK), 'More for Monday', 'Closed all day');
    assert.deepEqual(await rowsOf(page, 'Monday'), []);
    await click(page, 'Add hours on Monday');
    assert.deepEqual(await rowsOf(page, 'Monday'), ['08:00–10:00', '11:00–13:00', '14:00–16:00']);
    // … but not those of another document.
    await choose(section(page, WEEK), 'More for Monday', 'Closed all day');
    await page.locator('office-hours-editor').evaluate((editor) => (editor.value = {}));
    await settled(page);
    await click(page, 'Add hours on Monday');
    assert.deepEqual(await rowsOf(page, 'Monday'), ['09:00–17:00']);
  },
);

scenario(
  'nothing is said of what was done to another document',
  {at: NOON, shop: office(THREE_SHIFTS)},
  async ({page}) => {
    await settled(page);
    await click(page, 'Add hours on Sunday');
    assert.match(await said(page), /Sunday/);
    await page
      .locator('office-hours-editor')
      .evaluate((editor, value) => (editor.value = value), {officeHours: PARIS_WEEK});
    await settled(page);
    assert.equal(await said(page), '');
  },
);

const UNTIL_23_59 = {
  officeHours: {
    timezone: 'Europe/Paris',
    weekly: {monday: [{opens: '09:00', closes: '23:59'}]},
    exceptions: [{from: '2026-05-01', hours: [{opens: '18:00', closes: '23:59'}]}],
  },
};

scenario(
  'a closing at 23:59 is pointed at, and one click makes it midnight',
  {at: NOON, shop: office(UNTIL_23_59)},
  async ({page}) => {
    await settled(page);
    const row = hours(page, 'Monday, hours');
    await row.getByText('Closed for the last minute of the day.').waitFor();
    await row.getByRole('button', {name: 'Close at midnight'}).click();
    await settled(page);
    assert.deepEqual((await valueOf(page)).officeHours.weekly.monday, [{opens: '09:00', closes: '24:00'}]);
    assert.equal(await row.getByRole('button', {name: 'Close at midnight'}).count(), 0);
  },
);

scenario('a hint is no mistake: it is not in red', {at: NOON, shop: office(UNTIL_23_59)}, async ({page}) => {
  await settled(page);
  const colors = await section(page, EXCEPTIONS)
    .getByText('1 to look at')
    .evaluate((badge) => {
      const {color} = getComputedStyle(badge);
      const probe = (name) => {
        badge.style.setProperty('color', `var(${name})`);
        return getComputedStyle(badge).color;
      };
      return [color, probe('--_warning'), probe('--_danger')];
    });
  assert.equal(colors[0], colors[1]);
  assert.notEqual(colors[0], colors[2]);
});

for (const width of [320, 375]) {
  scenario(
    `at ${width} px, some hours and their buttons are on one line, and the last action is told in full`,
    {at: NOON, shop: office(THREE_SHIFTS), viewport: {width, height: 667}},
    async ({page}) => {
      await settled(page);
      const row = hours(page, 'Monday, first hours');
      const middles = await row.locator('input, button').evaluateAll((controls) =>
        controls.map((control) => {
          const {top, bottom} = control.getBoundingClientRect();
          return Math.round((top + bottom) / 2);
        }),
      );
      assert.equal(middles.length, 4);
      assert.ok(Math.max(...middles) - Math.min(...middles) <= 1, `${middles}`);
      await choose(section(page, WEEK), 'More for Monday', 'Copy to Tuesday');
      await click(page, 'Remove Monday, second hours');
      const cut = await page
        .locator('.said')
        .evaluate((element) => [element.scrollWidth - element.clientWidth, element.innerText]);
      assert.deepEqual(cut, [0, 'Monday, second hours removed']);
    },
  );
}

/** What the editor is on each kind of page, with the visitor's system light and dark. */
const PAGES = {
  'a page that declares nothing': {head: '', system: 'dark', expected: 'light'},
  'a page that follows the system': {
    head: '<style>:root { color-scheme: light dark }</style>',
    system: 'dark',
    expected: 'dark',
  },
  'a page that declares both and is white': {
    head: '<style>:root { color-scheme: light dark } body { background: #fff }</style>',
    system: 'dark',
    expected: 'light',
  },
  'a dark page that declares nothing': {
    head: '<style>body { background: #15181e }</style>',
    system: 'light',
    expected: 'dark',
  },
  'a dark theme of Bootstrap': {
    head: '<style>[data-bs-theme=dark] { color-scheme: dark } [data-bs-theme=dark] body { background: #212529 }</style><script>document.documentElement.dataset.bsTheme = "dark"</script>',
    system: 'light',
    expected: 'dark',
  },
  'a white panel of a dark page': {
    head: '<style>body { background: #15181e } office-hours-editor { display: block } .panel { background: #fff }</style>',
    wrap: 'panel',
    system: 'dark',
    expected: 'light',
  },
  'a page that says what the editor is': {
    head: '<style>body { background: #fff } office-hours-editor { color-scheme: dark }</style>',
    system: 'light',
    expected: 'dark',
  },
};

const schemeOf = (page) =>
  page.locator('office-hours-editor').evaluate((editor) => {
    const bar = editor.renderRoot.querySelector('.toolbar');
    return getComputedStyle(bar).backgroundColor === 'rgb(255, 255, 255)' ? 'light' : 'dark';
  });

for (const [name, {head, wrap, system, expected}] of Object.entries(PAGES)) {
  const tag = editorTag(THREE_SHIFTS);
  const widget = wrap ? `<div class="${wrap}">${tag}</div>` : tag;
  scenario(
    `on ${name} the editor is ${expected}`,
    {at: NOON, shop: {...office(THREE_SHIFTS, {head}), widget}, settings: {colorScheme: system}},
    async ({page}) => {
      await settled(page);
      assert.equal(await schemeOf(page), expected);
    },
  );
}

scenario(
  'the editor goes along when the page switches its theme',
  {
    at: NOON,
    shop: office(THREE_SHIFTS, {head: '<style>body { background: #fff } .dark body { background: #111 }</style>'}),
  },
  async ({page}) => {
    await settled(page);
    assert.equal(await schemeOf(page), 'light');
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    await settled(page);
    assert.equal(await schemeOf(page), 'dark');
    await page.evaluate(() => document.documentElement.classList.remove('dark'));
    await settled(page);
    assert.equal(await schemeOf(page), 'light');
  },
);
