// The editor as a control of a plain form.
import assert from 'node:assert/strict';
import {
  button,
  click,
  day,
  editorTag,
  focusedName,
  heard,
  hours,
  isUnsaved,
  listen,
  MESSAGES,
  mistakes,
  NOON,
  office,
  rowsOf,
  section,
  setTime,
  settled,
  text,
  valueOf,
} from './editor.mjs';
import {PARIS_WEEK} from './shop.mjs';
import {useBrowser} from './stage.mjs';

const scenario = useBrowser();

const SHOP = {officeHours: PARIS_WEEK, messages: {offline: 'Back {opens}.'}};
const form = (before = '', after = '') => ({
  ...office(SHOP),
  widget: `<form action="/submitted">${before}<input name="shop" value="7">${editorTag(SHOP, 'name="configuration"')}${after}
    <button>Submit</button> <button type="reset">Reset</button></form>`,
});
const options = {
  at: NOON,
  shop: form(),
  prepare: ({server}) =>
    server.add('/submitted', {body: '<!doctype html><link rel="icon" href="data:,"><p>Thanks</p>'}),
};

/** Sends the form. A press under which the page moves, since something above has come, sends nothing. */
async function submit(page) {
  const isSent = () =>
    page.waitForURL('**/submitted*', {timeout: 5000}).then(
      () => true,
      () => false,
    );
  do
    await button(page, 'Submit')
      .click({timeout: 5000})
      .catch(() => {});
  while (!(await isSent()));
  await page.getByText('Thanks').waitFor();
}

const fields = (page) => page.evaluate(() => Object.fromEntries(new FormData(document.forms[0])));

scenario('the document is submitted under its name, as JSON', options, async ({page}) => {
  await settled(page); // what comes above a button moves it
  await text(page, 'Reply outside hours').fill('“Bye” & {opens}');
  await click(page, 'Add hours on Saturday');
  const expected = await valueOf(page);
  await submit(page);
  const {pathname, searchParams} = new URL(page.url());
  assert.equal(pathname, '/submitted');
  assert.equal(searchParams.get('shop'), '7');
  assert.deepEqual(JSON.parse(searchParams.get('configuration')), expected);
  assert.deepEqual(expected.officeHours.weekly.saturday, [{opens: '09:00', closes: '17:00'}]);
});

scenario(
  'a form that was submitted and is gone back to has what was edited',
  {
    ...options,
    // Browsers restore no form that is not to be stored.
    headers: {'Cache-Control': 'max-age=60'},
  },
  async ({page}) => {
    await settled(page);
    await click(page, 'Add hours on Saturday');
    const expected = await valueOf(page);
    await submit(page);
    await page.goBack();
    await button(page, 'Submit').waitFor();
    await settled(page);
    assert.deepEqual(await valueOf(page), expected);
    assert.deepEqual(JSON.parse((await fields(page)).configuration), expected);
  },
);

scenario('Reset brings back the document that the page came with', options, async ({page}) => {
  await listen(page);
  await setTime(hours(page, 'Monday, hours').getByLabel('Closes'), '09:00');
  await click(page, 'Save'); // the list of mistakes is there
  await click(page, 'Reset');
  assert.deepEqual(await valueOf(page), SHOP);
  assert.deepEqual(JSON.parse((await fields(page)).configuration), SHOP);
  assert.equal(await isUnsaved(page), false);
  assert.deepEqual(await rowsOf(page, 'Monday'), ['09:00–17:00']);
  assert.equal(await mistakes(page).count(), 0);
  assert.equal(await page.evaluate(() => document.forms[0].checkValidity()), true);
  assert.equal((await heard(page)).includes('save'), false);
});

scenario(
  'in a disabled fieldset nothing can be changed and nothing is submitted',
  {...options, shop: form('<fieldset>', '</fieldset>')},
  async ({page}) => {
    await settled(page);
    const disable = (isDisabled) =>
      page.evaluate((disabled) => {
        document.querySelector('fieldset').disabled = disabled;
      }, isDisabled);
    await disable(true);
    await settled(page);
    assert.deepEqual(await fields(page), {});
    for (const name of ['Add hours on Saturday', 'Remove Monday, hours', 'Add exception', 'Import…']) {
      assert.equal(await button(page, name).isEnabled(), false, name);
    }
    assert.equal(await text(page, 'Welcome text').isEnabled(), false);
    assert.equal(await hours(page, 'Monday, hours').getByLabel('Opens').isEnabled(), false);
    const inserts = section(page, MESSAGES).getByRole('button');
    for (const each of await inserts.all()) assert.equal(await each.isEnabled(), false);

    await disable(false);
    await click(page, 'Add hours on Saturday');
    assert.deepEqual(await rowsOf(page, 'Saturday'), ['09:00–17:00']);
    assert.ok((await fields(page)).configuration);
  },
);

scenario('a mistake keeps the form from being submitted, and is shown', options, async ({page, server}) => {
  await settled(page);
  await setTime(hours(page, 'Monday, hours').getByLabel('Closes'), '09:00');
  await button(page, 'Submit').click();
  await settled(page);
  assert.equal(new URL(page.url()).pathname, '/shop.html');
  assert.ok(!server.hits.some((hit) => hit.startsWith('/submitted')));
  await day(page, 'Monday').getByText('Opens and closes at the same time.').waitFor();
  const state = await page.evaluate(() => {
    const {validity, validationMessage, willValidate} = document.querySelector('office-hours-editor');
    return {isCustom: validity.customError, validationMessage, willValidate};
  });
  assert.deepEqual(state, {
    isCustom: true,
    validationMessage: 'Monday, hours: Opens and closes at the same time. For a whole day choose “Open 24 hours”.',
    willValidate: true,
  });
  // The browser goes to the field that is wrong, and not past it.
  assert.equal(await focusedName(page), 'Monday, hours: Closes');

  await setTime(hours(page, 'Monday, hours').getByLabel('Closes'), '10:00');
  await submit(page);
});

scenario('Enter in a field of the editor does not submit the form', options, async ({page}) => {
  await settled(page);
  await click(page, 'Add exception');
  assert.equal(await focusedName(page), 'Name');
  await page.keyboard.type('Easter');
  await page.keyboard.press('Enter');
  await settled(page);
  assert.equal(new URL(page.url()).pathname, '/shop.html');
  assert.equal((await valueOf(page)).officeHours.exceptions[0].name, 'Easter');
});
