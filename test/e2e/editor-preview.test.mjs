// The preview: the real widget at any moment, in any place; and that it sends and keeps nothing.
import assert from 'node:assert/strict';
import {
  button,
  chooseZone,
  click,
  EXCEPTIONS,
  heard,
  hours,
  isUnsaved,
  listen,
  NOON,
  office,
  openChoices,
  PREVIEW,
  previewAt,
  previewSays,
  section,
  setTime,
  settled,
  text,
  valueOf,
} from './editor.mjs';
import {useBrowser} from './stage.mjs';
import {banner, composer, conversation, told, write} from './widget.mjs';

const scenario = useBrowser();

const NINE_TO_FIVE = [{opens: '09:00', closes: '17:00'}];
const SHOP = {
  officeHours: {
    timezone: 'Europe/Paris',
    weekly: {
      monday: NINE_TO_FIVE,
      tuesday: NINE_TO_FIVE,
      wednesday: NINE_TO_FIVE,
      thursday: NINE_TO_FIVE,
      friday: NINE_TO_FIVE,
    },
    exceptions: [
      {from: '2026-12-25', name: 'Christmas', hours: [], message: 'Merry Christmas! Back {opens}.'},
      {from: '2026-12-24', name: 'Christmas Eve', hours: [{opens: '09:00', closes: '12:00'}]},
    ],
  },
  messages: {welcome: 'Hello!', online: 'One moment, please.', offline: 'We are back {opens}.'},
};
const options = {at: NOON, shop: office(SHOP)};

/** The answer in words, beside the chat. */
const answer = async (page) =>
  (await section(page, PREVIEW).getByRole('status').first().innerText()).replace(/\n+/g, '\n');

scenario('what a visitor in Tokyo sees on 24 December at 18:00 there', options, async ({page}) => {
  await previewAt(page, {date: '2026-12-24', time: '18:00', clock: 'visitor', zone: 'Tokyo'});
  assert.match(
    await answer(page),
    /^Thursday 24 December, 18:00 in Tokyo – 10:00 in Paris\nOpen until 20:00 in Tokyo/m,
  );
  assert.deepEqual(await previewSays(page), {banner: ['We’re online'], replies: ['One moment, please.']});

  await previewAt(page, {date: '2026-12-24', time: '20:00', clock: 'visitor'});
  assert.match(
    await answer(page),
    /20:00 in Tokyo – 12:00 in Paris\nClosed: Christmas Eve\. Opens Monday,? 28 December/,
  );
  const evening = await previewSays(page);
  assert.equal(evening.banner[1], 'We’ll be back on Monday at 17:00.');
  assert.match(evening.replies[0], /^We are back on Monday at 17:00 \(09:00 .*\)\.$/);

  // The same on the shop's clock.
  await previewAt(page, {date: '2026-12-24', time: '12:00', clock: 'shop'});
  assert.deepEqual(await previewSays(page), evening);
});

scenario('a zone that is chosen last keeps what the visitor’s clock was set to', options, async ({page}) => {
  const preview = await previewAt(page, {date: '2026-12-25', time: '18:00', clock: 'visitor'});
  await chooseZone(preview, 'Visitor’s time zone', 'Tokyo');
  assert.equal(await preview.getByLabel('Time', {exact: true}).inputValue(), '18:00');
  assert.match(await answer(page), /^Friday 25 December, 18:00 in Tokyo – 10:00 in Paris/);
  assert.match((await previewSays(page)).replies[0], /^Merry Christmas! Back on Monday at 17:00 \(09:00/);
});

scenario('the quick choices lead to moments that are what they say', options, async ({page}) => {
  const preview = section(page, PREVIEW);
  const moments = preview.getByRole('group', {name: 'Moment', exact: true});
  const go = async (name) => {
    await moments.getByRole('button', {name}).click();
    await settled(page);
    assert.equal(await moments.getByRole('button', {name}).getAttribute('aria-pressed'), 'true');
    return answer(page);
  };
  assert.match(await answer(page), /^Monday 2 March, 12:00 in Paris\nOpen until 17:00/);
  assert.match(await go('Tonight'), /^Monday 2 March, 20:00 in Paris\nClosed\. Opens Tuesday 3 March, 09:00/);
  assert.deepEqual((await banner(page))[0], 'We’re away');
  assert.match(await go('Next opening'), /^Tuesday 3 March, 09:00 in Paris\nOpen until 17:00/);
  assert.deepEqual((await banner(page))[0], 'We’re online');
  assert.match(await go('Next closing'), /^Monday 2 March, 17:00 in Paris\nClosed/);
  assert.match(await go('Next holiday'), /^Thursday 24 December, 12:00 in Paris\nClosed: Christmas Eve/);
  assert.match(
    await go('Next clock change'),
    /^Sunday 29 March, 03:01 in Paris\nClosed\. Opens Monday 30 March, 09:00/,
  );
  assert.match(await go('Now'), /^Monday 2 March, 12:00 in Paris/);
});

scenario('the sliders move the time and the day, also by keys', options, async ({page}) => {
  const preview = await openChoices(page);
  const time = preview.getByRole('slider', {name: 'Time of day'});
  await time.focus();
  await page.keyboard.press('ArrowRight');
  await settled(page);
  assert.match(await answer(page), /^Monday 2 March, 12:15 in Paris/);
  assert.equal(await time.getAttribute('aria-valuetext'), '12:15');
  await page.keyboard.press('End');
  await settled(page);
  assert.match(await answer(page), /^Monday 2 March, 23:45 in Paris\nClosed/);
  await preview.getByRole('slider', {name: 'Day', exact: true}).focus();
  await page.keyboard.press('ArrowRight');
  await settled(page);
  assert.match(await answer(page), /^Tuesday 3 March, 23:45 in Paris/);
});

scenario('an edit shows in the preview at once, before it is saved', options, async ({page}) => {
  assert.deepEqual(await previewSays(page), {banner: ['We’re online'], replies: ['One moment, please.']});
  await setTime(hours(page, 'Monday, hours').getByLabel('Closes'), '11:00');
  assert.match(await answer(page), /Closed\. Opens Tuesday 3 March, 09:00/);
  assert.equal((await banner(page))[1], 'We’ll be back tomorrow at 09:00.');
  await text(page, 'Reply outside hours').fill('See you {opens}!');
  await settled(page);
  assert.deepEqual((await previewSays(page)).replies, ['See you tomorrow, Tuesday, at 09:00!']);
  assert.match(await answer(page), /See you tomorrow, Tuesday, at 09:00!$/);
  await click(page, 'Undo');
  await click(page, 'Remove Monday, hours');
  assert.deepEqual((await banner(page))[0], 'We’re away');
});

scenario('an exception with a text of its own is what is answered on its day', options, async ({page}) => {
  await click(section(page, EXCEPTIONS), 'Add exception');
  await section(page, EXCEPTIONS).getByLabel('Name', {exact: true}).fill('Stocktaking');
  await section(page, EXCEPTIONS).getByLabel('First day').fill('2026-03-04');
  await section(page, EXCEPTIONS)
    .getByRole('textbox', {name: 'Message for these days'})
    .fill('We count parcels{exception}.');
  await click(section(page, EXCEPTIONS), 'Add this exception');
  await section(page, PREVIEW).getByRole('button', {name: 'Next holiday'}).click();
  await settled(page);
  assert.match(await answer(page), /^Wednesday 4 March, 12:00 in Paris\nClosed: Stocktaking/);
  assert.deepEqual((await previewSays(page)).replies, ['We count parcelsStocktaking.']);
});

/** All that a browser could have kept. */
const kept = (page) =>
  page.evaluate(async () => ({
    local: {...localStorage},
    session: {...sessionStorage},
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({name}) => name),
    caches: await caches.keys(),
  }));

scenario('a message in the preview gets its reply, and nothing is sent, stored or told', options, async (stage) => {
  const {page, server, context} = stage;
  await settled(page);
  await listen(page);
  const before = await valueOf(page);
  // Of the widget's own scripts, those that a conversation needs load with the first message.
  const isScript = (url) => /\/cdn\/chat-[\w-]+\.js$/.test(url);
  const others = () => server.hits.filter((hit) => !isScript(hit)).length;
  const hits = others();
  const requests = [];
  context.on('request', (request) => {
    if (!isScript(request.url())) requests.push(request.url());
  });

  await write(page, 'Hello from me');
  assert.deepEqual(await conversation(page), ['visitor: Hello from me', 'auto: One moment, please.']);
  assert.equal(await composer(page).inputValue(), '');
  await click(section(page, PREVIEW), 'Send a test message');
  assert.equal((await conversation(page)).length, 3, 'one reply in an open period');
  await click(section(page, PREVIEW), 'Clear the chat');
  assert.deepEqual(await conversation(page), []);
  await section(page, PREVIEW).getByRole('button', {name: 'Tonight'}).click();
  await click(section(page, PREVIEW), 'Send a test message');
  assert.deepEqual(await conversation(page), [
    'visitor: Hello, is anybody there?',
    'auto: We are back tomorrow, Tuesday, at 09:00.',
  ]);
  await button(section(page, PREVIEW), 'Close chat').click();
  await click(section(page, PREVIEW), 'Send a test message');

  assert.deepEqual(await kept(page), {local: {}, session: {}, cookies: '', databases: [], caches: []});
  assert.deepEqual(requests, []);
  assert.equal(others(), hits);
  assert.deepEqual(await heard(page), []);
  for (const type of ['open', 'close', 'message', 'availability-change', 'error']) {
    assert.deepEqual(await told(page, `chat-${type}`), [], type);
  }
  assert.deepEqual(await valueOf(page), before);
  assert.equal(await isUnsaved(page), false);
});

scenario(
  'the preview flips by itself at closing time',
  {...options, at: new Date('2026-03-02T16:59:30+01:00'), drivesClock: true},
  async ({page}) => {
    const shown = section(page, PREVIEW).locator('[part=banner]');
    const online = shown.getByText('We’re online');
    // The widget's parts come one after the other, each in a moment of its own.
    for (let i = 0; i < 200 && !(await online.isVisible()); i++) {
      await page.clock.runFor(50);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await online.waitFor();
    await page.clock.runFor(31_000);
    await shown.getByText('We’re away').waitFor();
    assert.match(await answer(page), /17:00 in Paris\nClosed\. Opens Tuesday 3 March, 09:00/);
  },
);

scenario('the preview tells of a mistake, and goes on with the hours before it', options, async ({page}) => {
  await settled(page);
  await setTime(hours(page, 'Monday, hours').getByLabel('Closes'), '09:00');
  const preview = section(page, PREVIEW);
  await preview.getByText('There is a mistake in the hours.').waitFor();
  assert.deepEqual(await banner(page), ['We’re online']);
  await click(page, 'Remove Monday, hours');
  assert.equal(await preview.getByText('There is a mistake in the hours.').count(), 0);
  assert.deepEqual((await banner(page))[0], 'We’re away');
});

scenario(
  'without hours the preview says that there is no status and no reply',
  {...options, shop: office()},
  async ({page}) => {
    await settled(page);
    assert.match(await answer(page), /No hours are set: visitors see no status and get no automatic reply\./);
    assert.deepEqual(await previewSays(page), {banner: [], replies: []});
  },
);
