// The picture of the week under a mouse: picture and rows are two views of one state.
import assert from 'node:assert/strict';
import {
  click,
  focusedName,
  heard,
  listen,
  NOON,
  office,
  press,
  rowsOf,
  said,
  section,
  setTime,
  settled,
  hours,
  valueOf,
  WEEK,
} from './editor.mjs';
import {PARIS_WEEK} from './shop.mjs';
import {useBrowser} from './stage.mjs';

const scenario = useBrowser();

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SHOP = {officeHours: PARIS_WEEK};
const options = {at: NOON, shop: office(SHOP)};

const picture = (page) => section(page, WEEK).getByRole('img', {name: /^The week as a picture/});

/** Where a time of a day is in the picture: "10:30" on Monday. */
async function placeOf(page, day, time, isRightToLeft = false) {
  const {x, y, width, height} = await picture(page).locator('svg.lanes').boundingBox();
  const [hour, minute] = time.split(':').map(Number);
  const share = (hour * 60 + minute) / 1440;
  return [x + width * (isRightToLeft ? 1 - share : share), y + (height * (DAYS.indexOf(day) + 0.5)) / 7];
}

async function drag(page, from, to) {
  await picture(page).scrollIntoViewIfNeeded();
  await page.mouse.move(...(await placeOf(page, ...from)));
  await page.mouse.down();
  await page.mouse.move(...(await placeOf(page, ...to)), {steps: 6});
  await page.mouse.up();
  await settled(page);
}

scenario('a bar that is dragged changes its row, and one undo takes it back', options, async ({page}) => {
  await settled(page);
  await listen(page);
  await drag(page, ['Tuesday', '12:00'], ['Tuesday', '14:05']);
  assert.deepEqual(await rowsOf(page, 'Tuesday'), ['11:00–19:00']);
  assert.deepEqual(await heard(page), ['input', 'change']);
  assert.equal(await said(page), 'Tuesday, 11:00 to 19:00');
  await click(page, 'Undo');
  assert.deepEqual(await rowsOf(page, 'Tuesday'), ['09:00–17:00']);
  assert.deepEqual(await valueOf(page), SHOP);
  await click(page, 'Redo');
  assert.deepEqual(await rowsOf(page, 'Tuesday'), ['11:00–19:00']);
});

for (const [what, from, to, day, rows] of [
  ['the start of a bar', ['Monday', '09:03'], ['Monday', '07:33'], 'Monday', ['07:30–17:00']],
  ['the end of a bar', ['Monday', '16:57'], ['Monday', '20:27'], 'Monday', ['09:00–20:30']],
  ['a bar to another day', ['Monday', '12:00'], ['Saturday', '12:00'], 'Saturday', ['09:00–17:00']],
  ['an end over midnight', ['Friday', '16:57'], ['Saturday', '01:57'], 'Friday', ['09:00–02:00']],
  ['an end beyond the picture', ['Friday', '16:57'], ['Friday', '23:59'], 'Friday', ['09:00–00:00']],
  ['hours into an empty day', ['Sunday', '10:00'], ['Sunday', '14:30'], 'Sunday', ['10:00–14:30']],
  ['hours backwards', ['Sunday', '14:30'], ['Sunday', '10:00'], 'Sunday', ['10:00–14:30']],
  ['second hours', ['Wednesday', '19:00'], ['Wednesday', '22:00'], 'Wednesday', ['09:00–17:00', '19:00–22:00']],
]) {
  scenario(`dragged: ${what}`, options, async ({page}) => {
    await settled(page);
    await drag(page, from, to);
    assert.deepEqual(await rowsOf(page, day), rows);
    await click(page, 'Undo');
    assert.deepEqual(await valueOf(page), SHOP);
  });
}

scenario('after a drag, the keys for undo and redo are the editor’s', options, async ({page}) => {
  await settled(page);
  await drag(page, ['Tuesday', '12:00'], ['Tuesday', '14:00']);
  await press(page, 'ControlOrMeta+z');
  assert.deepEqual(await rowsOf(page, 'Tuesday'), ['09:00–17:00']);
  await press(page, 'ControlOrMeta+y');
  assert.deepEqual(await rowsOf(page, 'Tuesday'), ['11:00–19:00']);
});

scenario('Escape calls a drag off', options, async ({page}) => {
  await settled(page);
  await listen(page);
  await picture(page).scrollIntoViewIfNeeded();
  await page.mouse.move(...(await placeOf(page, 'Tuesday', '12:00')));
  await page.mouse.down();
  await page.mouse.move(...(await placeOf(page, 'Tuesday', '15:00')), {steps: 4});
  await picture(page)
    .getByText(/^Tuesday .?12:00–20:00/)
    .waitFor();
  await press(page, 'Escape');
  await page.mouse.up();
  await settled(page);
  assert.deepEqual(await valueOf(page), SHOP);
  assert.deepEqual(await heard(page), []);
});

scenario('a click on a bar leads to its row', options, async ({page}) => {
  await settled(page);
  await picture(page).scrollIntoViewIfNeeded();
  await page.mouse.click(...(await placeOf(page, 'Thursday', '13:00')));
  await settled(page);
  assert.equal(await focusedName(page), 'Thursday, hours: Opens');
  assert.deepEqual(await valueOf(page), SHOP);
});

scenario('what is typed into a row moves the bar', options, async ({page}) => {
  await settled(page);
  const lanes = picture(page).locator('svg.lanes');
  await lanes.getByText('09:00–17:00').first().waitFor();
  await setTime(hours(page, 'Thursday, hours').getByLabel('Closes'), '21:00');
  await lanes.getByText('09:00–21:00').waitFor();
  // The bar ends there: its end can be taken there.
  await drag(page, ['Thursday', '20:57'], ['Thursday', '17:57']);
  assert.deepEqual(await rowsOf(page, 'Thursday'), ['09:00–18:00']);
});

scenario(
  'from right to left, the day begins at the right',
  {at: NOON, shop: office(SHOP, {body: '<script>document.documentElement.dir = "rtl"</script>'})},
  async ({page}) => {
    await settled(page);
    await drag(page, ['Sunday', '10:00', true], ['Sunday', '14:00', true]);
    assert.deepEqual(await rowsOf(page, 'Sunday'), ['10:00–14:00']);
  },
);
