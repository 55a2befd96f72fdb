// The year as a calendar, on the built files: with keys alone, and on a phone.
import assert from 'node:assert/strict';
import {button, click, EXCEPTIONS, focusedName, NOON, office, press, section, settled, valueOf} from './editor.mjs';
import {PARIS_WEEK} from './shop.mjs';
import {PHONE, useBrowser} from './stage.mjs';

const scenario = useBrowser();

const SHOP = {
  officeHours: {
    ...PARIS_WEEK,
    seasons: [{from: '2026-11-01', to: '2027-02-28', name: 'Winter hours', weekly: {}}],
    exceptions: [{from: '2026-01-01', yearly: true, name: 'New Year’s Day', hours: []}],
  },
};
const options = {at: NOON, shop: office(SHOP)};

const year = (page) => section(page, 'The year');
const days = (page) => year(page).locator('[data-day]');

async function open(page) {
  await settled(page);
  await click(page, 'Show the year');
  await days(page).first().waitFor();
}

scenario('by keys alone, days become a season that the document has once it is accepted', options, async ({page}) => {
  await settled(page);
  await button(page, 'Show the year').focus();
  await press(page, 'Enter');
  await days(page).first().waitFor();
  await press(page, 'Tab', 'Tab', 'Tab', 'Tab');
  assert.match(await focusedName(page), /^Monday,? 2 March 2026: /, 'the calendar is one stop, at today');
  await press(page, 'PageDown', 'PageDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight');
  assert.match(await year(page).getByRole('status').innerText(), /^2\s?–\s?17 May 2026: 16 days\.$/);
  await press(page, 'Enter', 'Tab', 'Enter');
  await settled(page);
  const seasons = section(page, 'Seasons');
  assert.equal(await focusedName(page), 'Name');
  assert.equal(await seasons.getByLabel('First day').inputValue(), '2026-05-02');
  assert.equal(await seasons.getByLabel('Last day').inputValue(), '2026-05-17');
  assert.deepEqual(await valueOf(page), SHOP, 'it is a draft');
  await page.keyboard.type('Fair');
  await click(seasons, 'Add this season');
  assert.equal((await valueOf(page)).officeHours.seasons[1].name, 'Fair');
  assert.match(await year(page).locator('[data-day]').nth(125).getAttribute('aria-label'), /Fair/);
});

scenario('one day becomes an exception, and what holds on a day is led to', options, async ({page}) => {
  await open(page);
  const day = (name) => year(page).getByRole('gridcell', {name});
  await day(/^Tuesday,? 10 March 2026: /).click();
  await settled(page);
  await click(year(page), 'Add exception');
  const exceptions = section(page, EXCEPTIONS);
  await exceptions.getByLabel('First day').waitFor();
  await settled(page);
  assert.equal(await focusedName(page), 'Name');
  assert.equal(await exceptions.getByLabel('First day').inputValue(), '2026-03-10');
  assert.equal(await exceptions.getByLabel('Last day').inputValue(), '');
  await click(year(page), 'Next year');
  const newYear = day(/^Friday,? 1 January 2027: /);
  assert.match(
    (await newYear.getAttribute('aria-label')).replace(/[\u2068\u2069]/g, ''),
    /closed, New Year’s Day instead of Winter hours\.$/,
  );
  await newYear.click();
  await settled(page);
  await click(year(page), 'Edit New Year’s Day');
  await settled(page);
  const form = exceptions.getByRole('group', {name: 'Edit New Year’s Day'});
  assert.equal(await form.getByLabel('Name').inputValue(), 'New Year’s Day');
});

for (const [where, viewport] of [
  ['on a phone', PHONE],
  ['on a desktop', undefined],
]) {
  scenario(`${where}, keys never lead to a day that something covers`, {...options, viewport}, async ({page}) => {
    await open(page);
    await click(year(page), 'Today');
    const covered = () =>
      page.evaluate(() => {
        const cell = globalThis.deepActive();
        const {left, right, top, bottom} = cell.getBoundingClientRect();
        const corners = [top + 2, bottom - 2].map((y) => cell.getRootNode().elementFromPoint((left + right) / 2, y));
        return corners.every((element) => cell.contains(element)) ? '' : cell.ariaLabel;
      });
    for (const key of [
      ...Array(6).fill('PageDown'),
      'End',
      ...Array(9).fill('PageUp'),
      ...Array(8).fill('ArrowDown'),
    ]) {
      await press(page, key);
      await settled(page);
      assert.equal(await covered(), '', `after ${key}`);
    }
  });
}
