// Public holidays in one step: looked at before they are added, and loaded only when somebody asks for them.
import assert from 'node:assert/strict';
import {
  button,
  click,
  EXCEPTIONS,
  focusedName,
  isUnsaved,
  linesOf,
  NOON,
  office,
  press,
  said,
  section,
  settled,
  valueOf,
} from './editor.mjs';
import {PARIS_WEEK} from './shop.mjs';
import {useBrowser} from './stage.mjs';

const scenario = useBrowser();

const BERLIN = {officeHours: {...PARIS_WEEK, timezone: 'Europe/Berlin'}, messages: {offline: 'Back {opens}.'}};
const LIBRARY = /editor-date-holidays/;
const options = {at: NOON, shop: office(BERLIN), zone: 'Europe/Berlin'};

const country = (dialog) => dialog.getByRole('combobox', {name: /^Country/});
const state = (dialog) => dialog.getByRole('combobox', {name: /^State or region/});

async function openHolidays(page) {
  await section(page, EXCEPTIONS).getByRole('button', {name: 'Add public holidays…'}).click();
  const dialog = page.getByRole('dialog', {name: 'Add public holidays'});
  await country(dialog).waitFor();
  await settled(page);
  return dialog;
}

/** By their first dates, whatever they are called. */
const datesOf = async (page) =>
  ((await valueOf(page)).officeHours.exceptions ?? []).map(({from, yearly}) => (yearly ? from.slice(5) : from)).sort();

/** Bavaria, all of it: what a calendar says. 1 January 2026 has been. */
const FIXED = ['01-01', '01-06', '05-01', '10-03', '11-01', '12-25', '12-26'];
const MOVING = [
  ...['2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25', '2026-06-04'],
  ...['2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17', '2027-05-27'],
];

scenario('nothing of the holidays is loaded until the dialog asks, and then once', options, async ({page, server}) => {
  await settled(page);
  const asked = () => server.hits.filter((hit) => LIBRARY.test(hit)).length;
  assert.equal(asked(), 0);
  await openHolidays(page);
  assert.equal(asked(), 1);
  await press(page, 'Escape');
  await openHolidays(page);
  assert.equal(asked(), 1);
});

scenario(
  'the holidays of Bavaria for two years come in one step, and one undo takes all away',
  options,
  async ({page}) => {
    const dialog = await openHolidays(page);
    assert.equal(await country(dialog).locator('option:checked').innerText(), 'Germany');
    await state(dialog).selectOption({label: 'Bayern'});
    await settled(page);
    const years = dialog.getByRole('group', {name: 'Years'});
    assert.equal(await years.getByLabel('2026').isChecked(), true);
    assert.equal(await years.getByLabel('2027').isChecked(), true);

    // Looked at first: nothing has been added, and one is not wanted.
    const rows = await linesOf(dialog.getByRole('listitem'));
    for (const name of ['Karfreitag', 'Heilige Drei Könige', 'Fronleichnam', 'Allerheiligen', '2. Weihnachtstag']) {
      assert.ok(
        rows.some((row) => row.includes(name)),
        `${name} among ${rows.join(', ')}`,
      );
    }
    assert.deepEqual(await datesOf(page), []);
    await dialog.getByRole('checkbox', {name: /Heilige Drei Könige/}).uncheck();
    await settled(page);
    const add = dialog.getByRole('button', {name: /^Add \d+ holidays$/});
    const count = Number(/\d+/.exec(await add.innerText())[0]);
    await add.click();
    await settled(page);

    assert.equal(await dialog.isVisible(), false);
    assert.equal(await focusedName(page), 'Add public holidays…');
    assert.equal(await said(page), `${count} public holidays added`);
    assert.deepEqual(await datesOf(page), [...FIXED.filter((date) => date !== '01-06'), ...MOVING].sort());
    const {exceptions} = (await valueOf(page)).officeHours;
    assert.ok(exceptions.every(({hours, name}) => hours.length === 0 && name));
    await section(page, EXCEPTIONS).getByText('Karfreitag').first().waitFor();

    await click(page, 'Undo');
    assert.deepEqual(await valueOf(page), BERLIN);
    assert.equal(await isUnsaved(page), false);
    await click(page, 'Redo');
    assert.equal((await datesOf(page)).length, count);
  },
);

scenario('what is there already is not added twice', options, async ({page}) => {
  let dialog = await openHolidays(page);
  await button(dialog, 'Untick all').click();
  await dialog.getByRole('checkbox', {name: /Karfreitag.*2026/}).check();
  await click(dialog, 'Add one holiday');
  dialog = await openHolidays(page);
  await dialog.getByText('already there').waitFor();
  // What somebody has left out is not proposed again.
  assert.equal(await button(dialog, 'Add holidays').isDisabled(), true);
  await button(dialog, 'Tick all').click();
  await dialog.getByRole('button', {name: /^Add \d+ holidays$/}).click();
  await settled(page);
  const dates = await datesOf(page);
  assert.deepEqual(dates, [...new Set(dates)]);
  assert.equal(await page.getByRole('button', {name: /mistake|to look at/}).count(), 0);
});

scenario('Cancel and Escape add nothing', options, async ({page}) => {
  const dialog = await openHolidays(page);
  await button(dialog, 'Cancel').click();
  await openHolidays(page);
  await press(page, 'Escape');
  assert.deepEqual(await valueOf(page), BERLIN);
});

scenario(
  'a lost network is said, and asked again',
  {...options, tolerated: /editor-date-holidays|ERR_|Failed to load resource|dynamically imported/},
  async ({page, server}) => {
    await settled(page);
    server.fail(LIBRARY, 'reset');
    await section(page, EXCEPTIONS).getByRole('button', {name: 'Add public holidays…'}).click();
    const dialog = page.getByRole('dialog', {name: 'Add public holidays'});
    await dialog.getByText('The holidays could not be loaded.').waitFor();
    server.heal();
    await button(dialog, 'Try again').click();
    await country(dialog).waitFor();
  },
);

scenario('closures on every first Monday come in one step, and one undo takes all away', options, async ({page}) => {
  await settled(page);
  await section(page, EXCEPTIONS).getByRole('button', {name: 'Add repeating closure…'}).click();
  const dialog = page.getByRole('dialog', {name: 'Add a repeating closure'});
  await dialog.getByLabel('Name').fill('Training');
  await dialog.getByLabel('Last possible date').fill('2026-06-30');
  await press(page, 'Tab');
  await settled(page);
  assert.deepEqual(await linesOf(dialog.getByRole('listitem')), [
    'Mon, 2 March 2026',
    'Mon, 6 April 2026',
    'Mon, 4 May 2026',
    'Mon, 1 June 2026',
  ]);
  await button(dialog, 'Add 4 closures').click();
  await settled(page);
  assert.equal(await focusedName(page), 'Add repeating closure…');
  assert.equal(await said(page), '4 closures added');
  assert.deepEqual(await datesOf(page), ['2026-03-02', '2026-04-06', '2026-05-04', '2026-06-01']);
  await click(page, 'Undo');
  assert.deepEqual(await valueOf(page), BERLIN);
});
