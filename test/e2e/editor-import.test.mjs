// The way in: other people's documents, and that none of them is lost or overwritten unasked.
import assert from 'node:assert/strict';
import {
  button,
  click,
  CLIPBOARD,
  copy,
  EXCHANGE,
  focusedName,
  heard,
  isUnsaved,
  linesOf,
  listen,
  NOON,
  office,
  press,
  readImport,
  rowsOf,
  said,
  saved,
  section,
  setTime,
  settled,
  text,
  unfold,
  valueOf,
  hours,
} from './editor.mjs';
import {PARIS_WEEK} from './shop.mjs';
import {useBrowser} from './stage.mjs';

const scenario = useBrowser();

const BEFORE = {
  officeHours: {timezone: 'Europe/Paris', weekly: {sunday: [{opens: '10:00', closes: '12:00'}]}},
  messages: {offline: 'We are back {opens}.'},
};

/** The page of a shop, with what a search engine reads in it. */
const SHOPS_PAGE = `<!doctype html>
<html><head><title>Bäckerei Krüger</title>
<script>window.dataLayer = [];</script>
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@graph": [
    {"@type": "WebSite", "name": "Krüger", "url": "https://krueger.example"},
    {
      "@type": "Bakery",
      "name": "Bäckerei Krüger",
      "openingHoursSpecification": [
        {"@type": "OpeningHoursSpecification", "dayOfWeek": ["Monday", "Tuesday", "Thursday", "Friday"],
         "opens": "07:00", "closes": "12:30"},
        {"@type": "OpeningHoursSpecification", "dayOfWeek": ["Monday", "Tuesday", "Thursday", "Friday"],
         "opens": "14:00", "closes": "18:00"},
        {"@type": "OpeningHoursSpecification", "dayOfWeek": "https://schema.org/Saturday",
         "opens": "06:30", "closes": "13:00"},
        {"@type": "OpeningHoursSpecification", "dayOfWeek": "Someday", "opens": "10:00", "closes": "11:00"}
      ],
      "specialOpeningHoursSpecification": {
        "@type": "OpeningHoursSpecification", "validFrom": "2026-12-24", "validThrough": "2026-12-26",
        "opens": "00:00", "closes": "00:00"
      }
    }
  ]
}
</script></head><body><h1>Bäckerei Krüger</h1></body></html>`;

const KRUEGER = [
  {opens: '07:00', closes: '12:30'},
  {opens: '14:00', closes: '18:00'},
];
const options = {at: NOON, shop: office(BEFORE), settings: CLIPBOARD};
/** The preview has the widget say what has no meaning in the document. */
const ignored = {...options, tolerated: /has no meaning here and is ignored/};

scenario('a shop’s page, from a file: its hours are looked at, then used, then undone', options, async ({page}) => {
  await listen(page);
  await click(section(page, EXCHANGE), 'Import…');
  const dialog = page.getByRole('dialog', {name: 'Import', exact: true});
  const choosing = page.waitForEvent('filechooser');
  await button(dialog, 'Choose a file…').click();
  const chooser = await choosing;
  await chooser.setFiles({name: 'index.html', mimeType: 'text/html', buffer: Buffer.from(SHOPS_PAGE)});
  await dialog.getByRole('heading', {name: 'A page’s opening hours (schema.org)'}).waitFor();
  await settled(page);

  assert.deepEqual((await linesOf(dialog.locator('dl > div'))).slice(0, 3), [
    'Monday, Tuesday, Thursday and Friday 07:00–12:30, 14:00–18:00',
    'Wednesday and Sunday Closed',
    'Saturday 06:30–13:00',
  ]);
  await dialog.getByText(/^24\b.*\b26 December 2026$/).waitFor();
  await dialog.getByText('“Someday” is not a weekday known here.').waitFor();
  await dialog.getByText('It takes the place of your weekly hours and exceptions. Your texts stay.').waitFor();
  await dialog.getByText('Europe/Paris stays').waitFor();
  assert.deepEqual(await valueOf(page), BEFORE);
  assert.deepEqual(await heard(page), []);

  await click(dialog, 'Use this');
  assert.equal(await dialog.isVisible(), false);
  assert.equal(await focusedName(page), 'Import…');
  assert.match(await said(page), /^Imported: Weekly hours and 1 exception$/);
  const {officeHours, messages} = await valueOf(page);
  assert.equal(officeHours.timezone, 'Europe/Paris');
  assert.deepEqual(officeHours.weekly, {
    ...{monday: KRUEGER, tuesday: KRUEGER, thursday: KRUEGER, friday: KRUEGER},
    saturday: [{opens: '06:30', closes: '13:00'}],
  });
  assert.deepEqual(officeHours.exceptions, [{from: '2026-12-24', to: '2026-12-26', hours: []}]);
  assert.deepEqual(messages, BEFORE.messages);
  assert.deepEqual(await rowsOf(page, 'Sunday'), []);
  assert.deepEqual(await heard(page), ['input', 'change']);

  await click(page, 'Undo');
  assert.deepEqual(await valueOf(page), BEFORE);
  assert.equal(await isUnsaved(page), false);
});

const TEXT = 'Montag bis Freitag 9 bis 17 Uhr\nSa+So geschlossen\nFeiertage geschlossen';

scenario('hours as text are added to what is there, or take its place', options, async ({page}) => {
  const scripts = [];
  page.on('request', (request) => scripts.push(request.url()));
  const dialog = await readImport(page, TEXT);
  await dialog.getByRole('heading', {name: 'Opening hours as text'}).waitFor();
  await dialog.getByText('(1 thing to look at)', {exact: true}).waitFor();
  await dialog.getByText('“Public holidays” have no dates here.').waitFor();
  assert.equal(await dialog.getByRole('radio', {name: 'Replace it'}).isChecked(), true);
  // Only what this text needs was loaded.
  assert.equal(scripts.filter((url) => url.includes('import-reader')).length, 1);
  assert.deepEqual(
    scripts.filter((url) => /json5|htmlparser2/.test(url)),
    [],
  );

  await dialog.getByRole('radio', {name: 'Replace it'}).focus();
  await press(page, 'ArrowDown');
  await dialog.getByText('Your hours would then be').waitFor();
  await dialog.getByText('All your hours stay.').waitFor();
  await click(dialog, 'Use this');
  const nine = [{opens: '09:00', closes: '17:00'}];
  const weekdays = {monday: nine, tuesday: nine, wednesday: nine, thursday: nine, friday: nine};
  assert.deepEqual((await valueOf(page)).officeHours.weekly, {...weekdays, ...BEFORE.officeHours.weekly});
  await click(page, 'Undo');
  assert.deepEqual(await valueOf(page), BEFORE);

  const again = await readImport(page, TEXT);
  await click(again, 'Use this');
  assert.deepEqual((await valueOf(page)).officeHours.weekly, weekdays);
});

scenario('data with comments is read by what is loaded for it', options, async ({page}) => {
  const scripts = [];
  page.on('request', (request) => scripts.push(request.url()));
  const dialog = await readImport(page, '{/* Hours */ "openingHours": "Mo 9-5",}');
  await dialog.getByText('“9-5” was read as 09:00–17:00').waitFor();
  assert.equal(scripts.filter((url) => url.includes('json5')).length, 1);
  await click(dialog, 'Use this');
  assert.deepEqual((await valueOf(page)).officeHours.weekly, {monday: [{opens: '09:00', closes: '17:00'}]});
});

scenario('a snippet that was copied here comes back as it was', options, async ({page}) => {
  await text(page, 'Reply outside hours').fill('“Back” <b>{opens}</b> & \'soon\' "or" not.');
  await setTime(hours(page, 'Sunday, hours').getByLabel('Closes'), '13:30');
  await settled(page);
  const before = await valueOf(page);
  const snippet = await copy(page, 'Copy snippet');
  await click(page, 'Undo');
  await click(page, 'Undo');
  await page.locator('office-hours-editor').evaluate((editor) => (editor.value = {}));
  const dialog = await readImport(page, snippet);
  await dialog.getByRole('heading', {name: 'A snippet'}).waitFor();
  await click(dialog, 'Use this');
  assert.deepEqual(await valueOf(page), before);
});

scenario('an existing snippet of a shop: hours, texts and what the chat is told', options, async ({page}) => {
  const dialog = await readImport(
    page,
    `<p>…</p><script type="module" src="/chat-widget.js"></script>
     <chat-widget heading="Ask us" office-hours='${JSON.stringify(PARIS_WEEK)}' welcome-message="Hi &amp; hello"></chat-widget>`,
  );
  await dialog.getByText('Title of the chat').waitFor();
  await click(dialog, 'Use this');
  assert.deepEqual(await valueOf(page), {
    officeHours: PARIS_WEEK,
    messages: {...BEFORE.messages, welcome: 'Hi & hello'},
    chat: {heading: 'Ask us'},
  });
});

/** With keys that nobody here knows, at each level. */
const FOREIGN = {
  $schema: 'https://cdn.example.com/schema.json',
  officeHours: {
    timezone: 'Europe/Paris',
    weekly: {monday: [{opens: '09:00', closes: '17:00', room: 'A'}]},
    exceptions: [{from: '2026-12-25', yearly: true, hours: [], 'x-source': {id: 7}}],
    holidays: 'FR',
  },
  messages: {offline: 'Bye', sms: 'Bye'},
  plugin: {version: [1, 2, {deep: null}]},
};

scenario('a document with unknown keys keeps them through an edit and a save', ignored, async ({page}) => {
  await listen(page);
  const dialog = await readImport(page, JSON.stringify(FOREIGN, null, 2));
  await dialog.getByRole('heading', {name: 'A whole document'}).waitFor();
  await click(dialog, 'Use this');
  assert.deepEqual(await valueOf(page), FOREIGN);
  await setTime(hours(page, 'Monday, hours').getByLabel('Opens'), '10:15');
  await text(page, 'Reply outside hours').fill('Good night');
  await click(page, 'Edit 25 December');
  await page.getByRole('textbox', {name: 'Name', exact: true}).fill('Christmas');
  await click(page, 'Done');
  await click(page, 'Save');

  const expected = structuredClone(FOREIGN);
  expected.officeHours.weekly.monday[0].opens = '10:15';
  expected.messages.offline = 'Good night';
  expected.officeHours.exceptions[0].name = 'Christmas';
  assert.deepEqual(await saved(page), expected);
  assert.deepEqual(JSON.parse(await copy(page, 'Copy JSON')), expected);
});

scenario('a text that is broken is explained, and changes nothing', options, async ({page}) => {
  const dialog = await readImport(page, '{\n  "officeHours": {\n    "timezone": “Europe/Paris”\n  }\n}');
  await dialog.getByText(/This is not JSON: in line 3 there are curly quotation marks/).waitFor();
  assert.equal(await button(dialog, 'Use this').count(), 0);
  await press(page, 'Escape');
  await dialog.waitFor({state: 'hidden'});
  assert.equal(await focusedName(page), 'Import…');
  assert.deepEqual(await valueOf(page), BEFORE);
});

scenario('a document with a part of the wrong kind says so before it is used', options, async ({page}) => {
  const dialog = await readImport(
    page,
    '{"officeHours": {"timezone": "Europe/Paris", "weekly": {"monday": "9-5", "friday": [{"opens": "09:00", "closes": "17:00"}]}}}',
  );
  await dialog.getByText('$.officeHours.weekly.monday: "9-5" is of the wrong kind and is left out.').waitFor();
  await click(dialog, 'Use this');
  assert.deepEqual(await rowsOf(page, 'Friday'), ['09:00–17:00']);
  await click(page, 'Undo');
  assert.deepEqual(await valueOf(page), BEFORE);
});

const BROKEN =
  '{"officeHours": {"timezone": "Europe/Paris", "weekly": {"monday": "9-5"}}, "messages": {"offline": "Bye"}}';
const inForm = (value) => {
  const {widget, ...page} = office(value, {attributes: 'name="configuration"'});
  return {...page, widget: `<form id="form">${widget}</form>`};
};
const submitted = (page) => page.evaluate(() => new FormData(document.querySelector('form')).get('configuration'));

for (const [what, broken, rest] of [
  [
    'a part of the wrong kind',
    BROKEN,
    {officeHours: {timezone: 'Europe/Paris', weekly: {}}, messages: {offline: 'Bye'}},
  ],
  ['text that is no JSON', '{"officeHours": {"timezone"', {}],
]) {
  scenario(
    `a document with ${what} is not overwritten until somebody agrees`,
    {at: NOON, shop: inForm(broken), settings: CLIPBOARD},
    async ({page}) => {
      await settled(page);
      await listen(page);
      const list = page.getByRole('region', {name: 'Parts of this document could not be read'});
      await list.waitFor();
      assert.equal(await submitted(page), broken);

      // Nothing can be edited, and saving leads to the list.
      assert.equal(await button(page, 'Add hours on Friday').isEnabled(), false);
      assert.equal(await text(page, 'Welcome text').isEnabled(), false);
      assert.equal(await button(page, 'Add exception').isEnabled(), false);
      assert.equal(await button(page, 'Import…').isEnabled(), false);
      await click(page, 'Save');
      assert.equal(await focusedName(page), 'Parts of this document could not be read');
      await press(page, 'ControlOrMeta+z');
      assert.equal(await submitted(page), broken);
      assert.deepEqual(await heard(page), []);
      assert.equal(await page.evaluate(() => document.querySelector('form').checkValidity()), false);

      await click(list, 'Copy the original');
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), broken);

      await click(list, 'Go on with what could be read');
      assert.equal(await list.count(), 0);
      assert.deepEqual(await valueOf(page), rest);
      assert.equal(await isUnsaved(page), true);
      await click(page, 'Add hours on Friday');
      await click(page, 'Save');
      assert.deepEqual((await saved(page)).officeHours.weekly.friday, [{opens: '09:00', closes: '17:00'}]);
    },
  );
}

scenario('hours that are published for search engines are those that are read of the page', options, async ({page}) => {
  await listen(page);
  const exchange = section(page, EXCHANGE);
  await unfold(exchange, 'Hours for search engines');
  await exchange.getByRole('textbox', {name: 'Name of your shop'}).fill('</script><h1>Krüger</h1>');
  await settled(page);
  const script = await copy(page, 'Copy data');
  assert.equal(await said(page), 'The data was copied');
  assert.match(script, /^<script type="application\/ld\+json">\n/);
  assert.deepEqual(await heard(page), []);

  const dialog = await readImport(page, `<!doctype html><title>Krüger</title>${script}<p>Hello</p>`);
  await dialog.getByText('Nothing would change').waitFor();
  assert.deepEqual((await linesOf(dialog.locator('dl > div'))).slice(0, 2), [
    'Monday to Saturday Closed',
    'Sunday 10:00–12:00',
  ]);
});
