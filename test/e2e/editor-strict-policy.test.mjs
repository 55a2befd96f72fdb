// The back office of the demo, which allows nothing: no inline scripts or styles, no HTML made from text.
import assert from 'node:assert/strict';
import {
  button,
  choose,
  click,
  CLIPBOARD,
  copy,
  EXCEPTIONS,
  NOON,
  PREVIEW,
  previewAt,
  previewSays,
  readImport,
  redo,
  rowsOf,
  said,
  section,
  setTime,
  settled,
  text,
  valueOf,
  WEEK,
} from './editor.mjs';
import {DESKTOP, PHONE, useBrowser} from './stage.mjs';
import {told} from './widget.mjs';

const scenario = useBrowser();

const PAGE = `<!doctype html><script>alert(1)</script><img src=x onerror="alert(1)">
<script type="application/ld+json">{"@type": "Store", "openingHours": ["Mo-Fr 08:00-16:00"]}</script>`;

async function loaded(page) {
  await page.waitForFunction(() => document.querySelector('office-hours-editor')?.value?.officeHours);
  await page.evaluate(() => customElements.whenDefined('chat-widget')); // of the preview, below which things move
  await settled(page);
}

const TASKS = {
  'hours, menus and the dialog that copies': async (page) => {
    await setTime(section(page, WEEK).getByLabel('Opens').first(), '07:45');
    await choose(section(page, WEEK), 'More for Monday', 'Copy to other days…');
    const dialog = page.getByRole('dialog', {name: 'Copy the hours of Monday'});
    await button(dialog, 'Every day').click();
    await click(dialog, 'Copy');
    assert.equal((await rowsOf(page, 'Sunday'))[0]?.slice(0, 5), '07:45');
    await click(page, 'Undo');
    await redo(page);
  },
  'bars of the picture': async (page) => {
    const lanes = page.locator('office-hours-editor svg.lanes').first();
    await lanes.evaluate((lanes) => lanes.scrollIntoView({block: 'center'})); // not under what stays at the edges
    const {x, y, width, height} = await lanes.boundingBox();
    await page.mouse.move(x + width * 0.05, y + height * 0.93);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.2, y + height * 0.93, {steps: 4});
    await page.mouse.up();
    await settled(page);
    assert.match(await said(page), / added$/);
  },
  'the search for a time zone': async (page) => {
    const field = page.getByRole('combobox', {name: 'Time zone of your hours'});
    await field.click();
    await field.fill('Tokyo');
    await page.getByRole('option', {name: /Tokyo/}).first().click();
    await settled(page);
    assert.equal((await valueOf(page)).officeHours.timezone, 'Asia/Tokyo');
  },
  'exceptions and public holidays': async (page) => {
    await click(section(page, EXCEPTIONS), 'Add exception');
    await section(page, EXCEPTIONS).getByLabel('First day').fill('2026-07-14');
    await click(section(page, EXCEPTIONS), 'Add this exception');
    await section(page, EXCEPTIONS).getByRole('button', {name: 'Add public holidays…'}).click();
    const dialog = page.getByRole('dialog', {name: 'Add public holidays'});
    await dialog.getByRole('combobox', {name: /^Country/}).selectOption({label: 'Germany'});
    await dialog.getByRole('combobox', {name: /^State or region/}).selectOption({label: 'Bayern'});
    await settled(page);
    await dialog.getByRole('button', {name: /^Add \d+ holidays$/}).click();
    await settled(page);
    assert.match(await said(page), /public holidays added$/);
  },
  'texts and their placeholders': async (page) => {
    await text(page, 'Reply outside hours').fill('');
    await click(page, 'Insert a suggestion: Reply outside hours');
    assert.match((await valueOf(page)).messages.offline, /\{opens\}/);
  },
  'an import of HTML, out of which nothing runs': async (page) => {
    const dialog = await readImport(page, PAGE);
    await dialog.getByText('Monday to Friday').waitFor();
    await click(dialog, 'Use this');
    assert.deepEqual(await rowsOf(page, 'Friday'), ['08:00–16:00']);
  },
  'a preview and a copied snippet': async (page) => {
    await previewAt(page, {date: '2026-12-24', time: '21:00', zone: 'Tokyo'});
    assert.match((await previewSays(page)).banner[0], /^We’re away/);
    await section(page, PREVIEW).getByLabel('Visitor’s language').selectOption({label: 'German'});
    await settled(page);
    assert.match((await previewSays(page)).banner[0], /^Wir sind/);
    assert.match(await copy(page, 'Copy snippet'), /<chat-widget/);
    await button(page, 'Save').first().click(); // the chat in the preview has one too
    await settled(page);
    assert.equal(await said(page), 'Saved');
  },
};

for (const viewport of [DESKTOP, PHONE]) {
  for (const [what, act] of Object.entries(TASKS)) {
    scenario(
      `under the strictest policy at ${viewport.width} px: ${what}`,
      {viewport, at: NOON, path: '/admin.html', settings: CLIPBOARD},
      async ({page}) => {
        await loaded(page);
        await act(page);
        assert.deepEqual(await told(page, 'securitypolicyviolation'), []);
      },
    );
  }
}

scenario(
  'what is edited shows in the shop beside it at once, and a reload brings back what was saved',
  {at: NOON, path: '/admin.html'},
  async ({page}) => {
    await loaded(page);
    const shop = page.frameLocator('iframe').locator('chat-widget');
    const hoursInShop = () => shop.evaluate(({officeHours}) => officeHours);
    await click(page, 'Add hours on Sunday');
    assert.equal((await hoursInShop()).weekly.sunday.length, 1);
    await click(page, 'Save');
    await click(page, 'Undo');
    const asked = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    assert.deepEqual(asked, ['beforeunload']);
    await loaded(page);
    assert.equal((await rowsOf(page, 'Sunday')).length, 1);
    assert.deepEqual(await told(page, 'securitypolicyviolation'), []);
  },
);
