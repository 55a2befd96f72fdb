// From nothing to a shop: an admin makes a configuration, copies the snippet into an empty page, and a visitor anywhere
// reads there what the preview said.
import assert from 'node:assert/strict';
import {
  listen,
  button,
  click,
  CLIPBOARD,
  copy,
  EXCEPTIONS,
  EXCHANGE,
  hours,
  isUnsaved,
  MESSAGES,
  NOON,
  office,
  previewAt,
  previewSays,
  rowsOf,
  section,
  setTime,
  setTimes,
  settled,
  text,
  valueOf,
  WEEK,
} from './editor.mjs';
import {useBrowser} from './stage.mjs';
import {banner, openPanel, replies, write} from './widget.mjs';

const scenario = useBrowser();

const NINE_TO_FIVE = {opens: '09:00', closes: '17:00'};

/** A shop with a lunch break on Tuesdays, a bar on Friday nights and a closure over Christmas, made by mouse. */
async function furnish(page) {
  const week = section(page, WEEK);
  await click(week, 'Start with Monday to Friday, 9 to 5');

  await setTime(hours(week, 'Tuesday, hours').getByLabel('Closes'), '12:00');
  await click(week, 'Add hours on Tuesday');
  await setTimes(week, 'Tuesday, second hours', '13:00', '17:00');
  await click(week, 'Add hours on Friday');
  await setTimes(week, 'Friday, second hours', '20:00', '02:00');

  const exceptions = section(page, EXCEPTIONS);
  await click(exceptions, 'Add exception');
  await exceptions.getByLabel('Name', {exact: true}).pressSequentially('Christmas');
  await exceptions.getByLabel('First day').fill('2026-12-24');
  await exceptions.getByLabel('Last day').fill('2026-12-26');
  await exceptions
    .getByRole('textbox', {name: 'Message for these days'})
    .pressSequentially('Merry Christmas! We are back {opens}.');
  await click(exceptions, 'Add this exception');

  await text(page, 'Reply during hours').fill('One moment, please. “We” <are> here & there {closes}.');
  await text(page, 'Reply outside hours').pressSequentially('Thanks. We are back ');
  const inserts = section(page, MESSAGES).getByRole('group', {name: 'Insert into “Reply outside hours”'});
  await click(inserts, 'Opening time {opens}');
  await page.keyboard.type('.');
  await settled(page);
}

const SHOP = {
  officeHours: {
    timezone: 'Europe/Paris',
    weekly: {
      monday: [NINE_TO_FIVE],
      tuesday: [
        {opens: '09:00', closes: '12:00'},
        {opens: '13:00', closes: '17:00'},
      ],
      wednesday: [NINE_TO_FIVE],
      thursday: [NINE_TO_FIVE],
      friday: [NINE_TO_FIVE, {opens: '20:00', closes: '02:00'}],
    },
    exceptions: [
      {
        from: '2026-12-24',
        to: '2026-12-26',
        hours: [],
        name: 'Christmas',
        message: 'Merry Christmas! We are back {opens}.',
      },
    ],
  },
  messages: {
    online: 'One moment, please. “We” <are> here & there {closes}.',
    offline: 'Thanks. We are back {opens}.',
  },
};

const empty = {at: NOON, shop: office(), settings: CLIPBOARD};

scenario('from an empty editor, by mouse, comes the document of a shop', empty, async ({page}) => {
  await listen(page);
  await furnish(page);
  assert.deepEqual(await valueOf(page), SHOP);
  assert.deepEqual(await rowsOf(page, 'Tuesday'), ['09:00–12:00', '13:00–17:00']);
  await page.getByText('until 02:00 on Saturday').waitFor();
  assert.equal(await isUnsaved(page), true);
  await click(page, 'Save');
  assert.equal(await isUnsaved(page), false);
});

/** Moments on the shop's clock. */
const MOMENTS = [
  {what: 'open', date: '2026-03-03', time: '10:30'},
  {what: 'at lunch', date: '2026-03-03', time: '12:30'},
  {what: 'in the bar after midnight', date: '2026-03-07', time: '01:30'},
  {what: 'closed', date: '2026-03-07', time: '02:00'},
  {what: 'Christmas', date: '2026-12-25', time: '10:00'},
];
/** An otherwise empty page. */
const pageWith = (snippet) =>
  `<!doctype html><html lang="en-GB"><title>A shop</title><link rel="icon" href="data:,">\n${snippet}</html>`;
const instantOf = ({date, time}) => new Date(`${date}T${time}+01:00`);

for (const {zone, city} of [
  {zone: 'Europe/Paris', city: 'Paris'},
  {zone: 'Asia/Tokyo', city: 'Tokyo'},
]) {
  scenario(`the pasted snippet says in ${city} what the preview said`, empty, async ({page, server, visit}) => {
    await furnish(page);
    const previewed = [];
    for (const moment of MOMENTS) {
      await previewAt(page, {...moment, zone});
      previewed.push(await previewSays(page));
    }
    const snippet = await copy(page, 'Copy snippet');
    await button(page, 'Copied').waitFor();

    server.add('/pasted.html', {body: pageWith(snippet)});
    const visited = [];
    const visitor = await visit({path: '/pasted.html', zone, at: NOON});
    for (const moment of MOMENTS) {
      await visitor.clock.setFixedTime(instantOf(moment));
      await visitor.evaluate(() => localStorage.clear()); // a new visitor, as in the preview
      await visitor.reload();
      await openPanel(visitor);
      const shown = await banner(visitor);
      await write(visitor, 'Hello, is anybody there?');
      visited.push({banner: shown, replies: await replies(visitor)});
    }
    assert.deepEqual(visited, previewed);

    // What both say is also what is meant.
    const [open, lunch, bar, closed, christmas] = visited;
    assert.equal(open.banner[0], 'We’re online');
    assert.match(open.replies[0], /^One moment, please\. “We” <are> here & there /);
    assert.match(lunch.banner[1], /in 30 minutes/);
    assert.equal(bar.banner[0], 'We’re online');
    assert.match(
      closed.replies[0],
      city === 'Paris' ? /^Thanks\. We are back on Monday at 09:00\.$/ : /Monday at 17:00/,
    );
    assert.match(christmas.replies[0], /^Merry Christmas! We are back on Monday at /);
  });
}

scenario('the snippet that points at a file says the same, with the file there', empty, async (stage) => {
  const {page, server, visit} = stage;
  await furnish(page);
  const closed = MOMENTS.find(({what}) => what === 'closed');
  await previewAt(page, closed);
  const previewed = await previewSays(page);

  const exchange = section(page, EXCHANGE);
  await exchange.getByRole('radio', {name: 'Settings in a JSON file'}).check();
  await exchange.getByLabel('Address of the JSON file').fill('/office-hours.json');
  const snippet = await copy(page, 'Copy snippet');
  assert.match(snippet, /<chat-widget src="\/office-hours\.json"><\/chat-widget>/);
  const downloading = page.waitForEvent('download');
  await click(exchange, 'Download JSON');
  const download = await downloading;
  assert.equal(download.suggestedFilename(), 'office-hours.json');
  const file = Buffer.concat(await (await download.createReadStream()).toArray()).toString();
  assert.deepEqual(JSON.parse(file), SHOP);
  assert.equal(await copy(page, 'Copy JSON'), file);

  server.add('/office-hours.json', {body: file});
  server.add('/pasted.html', {body: pageWith(snippet)});
  const visitor = await visit({path: '/pasted.html', at: instantOf(closed)});
  await openPanel(visitor);
  assert.deepEqual(await banner(visitor), previewed.banner);
  await write(visitor, 'Hello, is anybody there?');
  assert.deepEqual(await replies(visitor), previewed.replies);
});
