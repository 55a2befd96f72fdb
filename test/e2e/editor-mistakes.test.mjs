// Mistakes: said where they are, listed at the top, and in the way of Save; warnings are in nobody's way.
import assert from 'node:assert/strict';
import {
  button,
  click,
  CLIPBOARD,
  day,
  EXCEPTIONS,
  focusedName,
  heard,
  hours,
  isUnsaved,
  linesOf,
  listen,
  mistakes,
  NOON,
  office,
  press,
  said,
  saved,
  section,
  setTime,
  setTimes,
  settled,
  text,
} from './editor.mjs';
import {PARIS_WEEK} from './shop.mjs';
import {useBrowser} from './stage.mjs';

const scenario = useBrowser();

const options = {at: NOON, shop: office({officeHours: PARIS_WEEK}), settings: CLIPBOARD};

const EQUAL = 'Opens and closes at the same time. For a whole day choose “Open 24 hours”.';
const REVERSED = 'The last day is before the first one.';

/** What a screen reader says of a field beside its name. */
const descriptionOf = (field) =>
  field.evaluate((element) => {
    const ids = (element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
    return ids.map((id) => element.getRootNode().getElementById(id)?.textContent.trim() ?? `no #${id}!`).join(' ');
  });

/** Adds an exception, and then gives it dates that are wrong. */
async function addException(page, {name, from, to}) {
  const exceptions = section(page, EXCEPTIONS);
  await click(exceptions, 'Add exception');
  await exceptions.getByLabel('Name', {exact: true}).fill(name);
  await click(exceptions, 'Add this exception');
  await exceptions.getByRole('button', {name: new RegExp(`^Edit ${name}`)}).click();
  await exceptions.getByLabel('First day').fill(from);
  if (to) await exceptions.getByLabel('Last day').fill(to);
  await settled(page);
}

scenario('equal times are pointed at where they are, and keep Save from saving', options, async ({page}) => {
  await listen(page);
  await setTime(hours(page, 'Wednesday, hours').getByLabel('Closes'), '09:00');
  const closes = hours(page, 'Wednesday, hours').getByLabel('Closes');
  await day(page, 'Wednesday').getByText(EQUAL).waitFor();
  assert.equal(await closes.getAttribute('aria-invalid'), 'true');
  assert.ok((await descriptionOf(closes)).includes(EQUAL), await descriptionOf(closes));
  await button(page, '1 mistake').waitFor();

  await click(page, 'Save');
  assert.equal((await heard(page)).includes('save'), false);
  assert.equal(await isUnsaved(page), true);
  assert.equal(await focusedName(page), 'Wednesday, hours: Closes');
  await mistakes(page, 1).waitFor();

  await setTime(closes, '18:00');
  assert.equal(await mistakes(page, 1).count(), 0);
  assert.equal(await day(page, 'Wednesday').getByText(EQUAL).count(), 0);
  await click(page, 'Save');
  assert.equal(await said(page), 'Saved');
  assert.deepEqual((await saved(page)).officeHours.weekly.wednesday, [{opens: '09:00', closes: '18:00'}]);
});

scenario('all mistakes are listed with links to their fields', options, async ({page}) => {
  await listen(page);
  await setTime(hours(page, 'Wednesday, hours').getByLabel('Closes'), '09:00');
  await addException(page, {name: 'Backwards', from: '2026-05-10', to: '2026-05-08'});
  await section(page, EXCEPTIONS).getByText(REVERSED).waitFor();
  await click(section(page, EXCEPTIONS), 'Done');
  await addException(page, {name: 'Christmas', from: '2026-12-25'});
  await click(section(page, EXCEPTIONS), 'Done');
  await addException(page, {name: 'Noël', from: '2026-12-24', to: '2026-12-26'});
  await section(page, EXCEPTIONS).getByText('Christmas has this date already.').waitFor();
  await click(section(page, EXCEPTIONS), 'Done');
  await section(page, EXCEPTIONS).getByText('1 mistake').first().waitFor();

  await click(page, 'Save');
  assert.equal((await heard(page)).includes('save'), false);
  assert.equal(await focusedName(page), 'Wednesday, hours: Closes');
  const list = mistakes(page, 3);
  assert.deepEqual(await linesOf(list.getByRole('listitem')), [
    `Wednesday, hours: ${EQUAL}`,
    `Exception Backwards: ${REVERSED}`,
    'Exception Noël: Christmas has this date already. Keep one exception for each date.',
  ]);

  // By mouse and by keys, each leads to a field that says what is wrong, also in what was folded away.
  await list.getByRole('button', {name: /^Exception Backwards/}).click();
  await settled(page);
  assert.equal(await focusedName(page), 'Last day');
  const last = section(page, EXCEPTIONS).getByLabel('Last day');
  assert.equal(await last.inputValue(), '2026-05-08');
  assert.equal(await last.getAttribute('aria-invalid'), 'true');
  await list.getByRole('button', {name: /^Exception Noël/}).focus();
  await press(page, 'Enter');
  assert.equal(await focusedName(page), 'First day');
  assert.equal(await section(page, EXCEPTIONS).getByLabel('First day').inputValue(), '2026-12-24');
  await list.getByRole('button', {name: /^Wednesday/}).focus();
  await press(page, 'Enter');
  assert.equal(await focusedName(page), 'Wednesday, hours: Closes');

  // No snippet comes out that would leave a shop without hours.
  await button(page, 'Copy snippet').focus();
  await press(page, 'Enter');
  assert.match(await said(page), /^There are mistakes above\./);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '');
});

scenario('the list becomes shorter with each mistake that is put right', options, async ({page}) => {
  await setTime(hours(page, 'Monday, hours').getByLabel('Closes'), '09:00');
  await setTime(hours(page, 'Tuesday, hours').getByLabel('Closes'), '09:00');
  await click(page, 'Save');
  await mistakes(page, 2).waitFor();
  assert.equal(await focusedName(page), 'Monday, hours: Closes');
  await click(page, 'Remove Monday, hours');
  await mistakes(page, 1).waitFor();
  await click(page, 'Undo');
  await mistakes(page, 2).waitFor();
  await setTime(hours(page, 'Monday, hours').getByLabel('Closes'), '10:00');
  await click(page, 'Save');
  assert.equal(await focusedName(page), 'Tuesday, hours: Closes');
});

scenario('warnings are shown, and Save saves', options, async ({page}) => {
  await listen(page);
  await click(page, 'Add hours on Monday');
  await setTimes(page, 'Monday, second hours', '16:00', '18:00');
  await text(page, 'Reply outside hours').fill('We are back {opns}.');
  await settled(page);
  await day(page, 'Monday').getByText('Both together count as one opening.').first().waitFor();
  await page.getByText('{opns} is no placeholder and will stay as it is.').first().waitFor();
  await click(page, '2 to look at');
  const warnings = page.getByRole('region', {name: 'Worth a look', exact: true});
  await warnings.waitFor();
  await warnings.getByRole('button', {name: /^Reply outside hours/}).click();
  assert.equal(await focusedName(page), 'Reply outside hours');

  await click(page, 'Save');
  assert.equal(await said(page), 'Saved');
  assert.equal(await isUnsaved(page), false);
  assert.equal((await saved(page)).messages.offline, 'We are back {opns}.');
});

scenario('a field that is emptied is a mistake, not a lost time', options, async ({page}) => {
  await listen(page);
  const opens = hours(page, 'Monday, hours').getByLabel('Opens');
  await opens.focus();
  await press(page, 'Backspace');
  await click(page, 'Save');
  assert.equal((await heard(page)).includes('save'), false);
  assert.equal(await focusedName(page), 'Monday, hours: Opens');
  await day(page, 'Monday').getByText('This is empty: fill it in.').waitFor();
});

scenario(
  'a document that comes with mistakes opens with all of it, and says so at once',
  {
    ...options,
    shop: office({
      officeHours: {
        timezone: 'Europe/Atlantis',
        weekly: {monday: [{opens: '25:00', closes: '17:00'}]},
        exceptions: [{from: '2026-02-30', hours: []}],
      },
    }),
  },
  async ({page}) => {
    await settled(page);
    await mistakes(page, 3).waitFor();
    await mistakes(page, 3).getByText('“Europe/Atlantis” is not a time zone known here.').waitFor();
    await click(page, 'Save');
    assert.equal(await focusedName(page), 'Time zone of your hours');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('berlin');
    await settled(page);
    await press(page, 'Enter');
    await mistakes(page, 2).waitFor();
  },
);

scenario(
  'a key that means nothing leads to its place in the text of the document, to be put right there',
  {
    ...options,
    shop: office({
      note: 'x'.repeat(3000),
      officeHours: {...PARIS_WEEK, exception: [{from: '2026-12-25', name: 'Christmas', hours: []}]},
    }),
  },
  async ({page}) => {
    await listen(page);
    await click(page, '1 to look at');
    const link = page.getByRole('button', {name: /^“exception” in the JSON .*“exceptions”\.$/});
    await link.click();
    const dialog = page.getByRole('dialog', {name: 'Import', exact: true});
    const field = dialog.getByLabel('Text to import');
    const look = () =>
      field.evaluate((area) => {
        const {selectionStart, selectionEnd, value, clientHeight, scrollTop, scrollHeight} = area;
        const isActive = area.getRootNode().activeElement === area;
        return {selected: value.slice(selectionStart, selectionEnd), isActive, clientHeight, scrollTop, scrollHeight};
      });
    const {selected, isActive, clientHeight, scrollTop, scrollHeight} = await look();
    assert.equal(selected, '"exception"');
    assert.ok(isActive);
    assert.ok(scrollTop > 0 && scrollTop + clientHeight < scrollHeight + 1, 'what is selected is in view');
    assert.match(await descriptionOf(field), /^This is your document\. “exception” is selected: you probably mean/);

    await press(page, 'Escape');
    assert.match(await focusedName(page), /^“exception” in the JSON/);
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await page.keyboard.insertText('"exceptions"');
    await click(dialog, 'Read it');
    await click(dialog, 'Use this');
    await settled(page);
    await section(page, EXCEPTIONS).getByText('Christmas').waitFor();
    assert.equal(await link.count(), 0);
    assert.equal(await focusedName(page), 'Save');
    await click(page, 'Save');
    const {officeHours, note} = await saved(page);
    assert.deepEqual(officeHours.exceptions, [{from: '2026-12-25', name: 'Christmas', hours: []}]);
    assert.equal('exception' in officeHours, false);
    assert.equal(note.length, 3000);
  },
);

for (const [where, document] of [
  ['in the document itself', {hours: PARIS_WEEK}],
  ['among the weekdays', {officeHours: {timezone: 'UTC', weekly: {Monday: []}}}],
  [
    'in an opening',
    {officeHours: {timezone: 'UTC', weekly: {monday: [{opens: '09:00', closes: '17:00', closed: true}]}}},
  ],
  ['in a date', {officeHours: {timezone: 'UTC', exceptions: [{from: '2026-12-25', open: '09:00'}]}}],
  ['that is no name', {officeHours: {timezone: 'UTC', 'opening hours': {monday: []}}}],
  ['in another language', {officeHours: {timezone: 'UTC', weekly: {lundi: [{opens: '09:00', closes: '17:00'}]}}}],
]) {
  scenario(`a key that means nothing ${where} is selected`, {...options, shop: office(document)}, async ({page}) => {
    await settled(page);
    await click(page, '1 to look at');
    const link = page.getByRole('button', {name: / in the JSON has no meaning/});
    const [, key] = /“([^”]+)” in the JSON/.exec(await link.textContent());
    await link.click();
    const selected = await page.getByLabel('Text to import').evaluate((area) => {
      return area.value.slice(area.selectionStart, area.selectionEnd);
    });
    assert.equal(selected, JSON.stringify(key));
  });
}
