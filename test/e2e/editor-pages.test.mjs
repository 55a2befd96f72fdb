// The editor beside others: a second editor, a second copy of its script, a shop's page, a server that lacks a file.
import assert from 'node:assert/strict';
import {
  button,
  chooseZone,
  click,
  CLIPBOARD,
  copy,
  editorTag,
  EXCHANGE,
  isUnsaved,
  listen,
  NOON,
  office,
  previewAt,
  PREVIEW,
  rowsOf,
  said,
  saved,
  section,
  settled,
  speak,
  text,
  valueOf,
} from './editor.mjs';
import {scripts} from './server.mjs';
import {PARIS_WEEK} from './shop.mjs';
import {useBrowser} from './stage.mjs';
import {banner, openPanel, write} from './widget.mjs';

const scenario = useBrowser();

const SHOP = {officeHours: PARIS_WEEK, messages: {offline: 'Back {opens}.'}};
const OTHER = {officeHours: {timezone: 'Asia/Tokyo', weekly: {sunday: [{opens: '10:00', closes: '11:00'}]}}};

scenario(
  'two editors on a page share nothing',
  {at: NOON, shop: {...office(), widget: editorTag(SHOP, 'id="first"') + editorTag(OTHER, 'id="second"')}},
  async ({page}) => {
    await settled(page);
    const [first, second] = [page.locator('#first'), page.locator('#second')];
    const value = (editor) => editor.evaluate((element) => element.value);
    await click(first, 'Add hours on Saturday');
    await chooseZone(first, 'Time zone of your hours', 'New York');
    await first.getByRole('radio', {name: 'Settings in a JSON file'}).check();
    await section(first, PREVIEW).getByRole('button', {name: 'Tonight'}).click();
    await settled(page);
    assert.deepEqual(await value(second), OTHER);
    assert.equal(await second.getByRole('radio', {name: 'Everything in the snippet'}).isChecked(), true);
    assert.equal(await button(section(second, PREVIEW), 'Now').getAttribute('aria-pressed'), 'true');
    assert.equal(await second.evaluate((element) => element.hasUnsavedChanges), false);

    // Undo and the keys of one are its own.
    await button(second, 'Add hours on Monday').focus();
    await page.keyboard.press('ControlOrMeta+z');
    await settled(page);
    assert.equal((await value(first)).officeHours.timezone, 'America/New_York');
    await click(second, 'Add hours on Monday');
    await click(first, 'Undo');
    await click(first, 'Undo');
    assert.deepEqual(await value(first), SHOP);
    assert.equal((await value(second)).officeHours.weekly.monday.length, 1);

    await click(section(first, PREVIEW), 'Send a test message');
    const threads = await page.evaluate(() => {
      const chats = ['#first', '#second'].map((id) => {
        const preview = document.querySelector(id).shadowRoot.querySelector('office-hours-editor-preview');
        return preview.shadowRoot.querySelector('chat-widget').thread.length;
      });
      return chats;
    });
    assert.deepEqual(
      threads.map((length) => length > 0),
      [true, false],
    );
  },
);

scenario(
  'the script twice: the first stays, with one warning',
  {
    at: NOON,
    shop: office(SHOP, {scripts: ['/cdn/office-hours-editor.js?v=1', '/cdn/office-hours-editor.js?v=2']}),
  },
  async ({page, problems}) => {
    await settled(page);
    await click(page, 'Add hours on Saturday');
    assert.deepEqual(await rowsOf(page, 'Saturday'), ['09:00–17:00']);
    const [warning, ...others] = problems.splice(0);
    assert.match(warning, /^warning: <office-hours-editor> is registered already/);
    assert.deepEqual(others, []);
  },
);

scenario(
  'the widget’s script on the same page: one copy serves both',
  {
    at: NOON,
    shop: office(SHOP, {scripts: ['/cdn/chat-widget.js', '/cdn/office-hours-editor.js']}),
  },
  async ({page, server}) => {
    await settled(page);
    assert.equal((await banner(page))[0], 'We’re online');
    const names = server.hits.filter((hit) => hit.startsWith('/cdn/'));
    assert.deepEqual(names, [...new Set(names)]);
  },
);

for (const [what, kind] of [
  ['is not there', 'missing'],
  ['cannot be reached', 'reset'],
]) {
  scenario(
    `where chat-widget.js ${what}, the preview says so and the rest works`,
    {
      at: NOON,
      shop: office(SHOP),
      settings: CLIPBOARD,
      tolerated: /chat-widget\.js|Failed to load resource/,
      prepare: ({server}) => server.fail(/chat-widget\.js/, kind),
    },
    async ({page, server}) => {
      const preview = section(page, PREVIEW);
      await preview.getByText('The preview could not be loaded.').waitFor();
      await settled(page);
      assert.equal(await button(preview, 'Send a test message').isEnabled(), false);
      await listen(page);
      await click(page, 'Add hours on Saturday');
      await text(page, 'Welcome text').fill('Hello');
      await previewAt(page, {date: '2026-03-07', time: '10:00'});
      await preview.getByText('Open until 17:00 in Paris.').waitFor();
      assert.match(await copy(page, 'Copy snippet'), /welcome-message="Hello"/);
      await click(page, 'Save');
      assert.deepEqual(await saved(page), await valueOf(page));
      assert.equal(await isUnsaved(page), false);

      server.heal();
      await click(preview, 'Try again');
      await preview.locator('[part=banner]').waitFor();
      assert.equal((await banner(page))[0], 'We’re online');
    },
  );
}

scenario(
  'a shop’s page loads nothing of the editor, whatever is done in it',
  {at: NOON, shop: {attributes: {'office-hours': PARIS_WEEK, 'offline-message': 'Bye'}}},
  async ({page, server}) => {
    await openPanel(page);
    await write(page, 'Hello');
    const asked = server.hits.filter((hit) => hit.startsWith('/cdn/'));
    assert.ok(asked.includes('/cdn/chat-widget.js'));
    assert.deepEqual(
      asked.filter((hit) => /editor/.test(hit)),
      [],
    );
    // Nor could it: no file of the shop's names one of the editor's.
    for (const [url, {body}] of scripts) {
      if (/\/chat-/.test(url)) assert.doesNotMatch(body.toString(), /editor-[\w-]+\.js|office-hours-editor/, url);
    }
  },
);

const languageFiles = (server) => server.hits.flatMap((hit) => /\/(editor-language-\w+)/.exec(hit)?.[1] ?? []);

scenario(
  'the editor speaks the language of its page, and loads that one alone',
  {at: NOON, shop: office(SHOP, {lang: 'de'})},
  async ({page, server}) => {
    await button(page, 'Speichern').first().waitFor();
    await settled(page);
    await section(page, 'Wöchentliche Öffnungszeiten').getByRole('heading', {name: 'Montag', exact: true}).waitFor();
    assert.deepEqual(languageFiles(server), ['editor-language-de']);
    await click(page, 'Samstag: Öffnungszeit hinzufügen');
    assert.equal(await said(page), 'Samstag: Öffnungszeit hinzugefügt');
    await button(page, 'Rückgängig').hover();
    assert.equal(
      await button(page, 'Rückgängig').getAttribute('title'),
      'Rückgängig machen: Samstag: Öffnungszeit hinzugefügt',
    );
    await speak(page, 'en');
    assert.equal(await said(page), '', 'nothing stays that was said in another language');
    await button(page, 'Save').first().waitFor();
  },
);

scenario('on an English page the editor loads no language', {at: NOON, shop: office(SHOP)}, async ({page, server}) => {
  await settled(page);
  assert.deepEqual(languageFiles(server), []);
});

scenario(
  'where a language cannot be loaded, the editor stays English and says so in the console, once',
  {
    at: NOON,
    shop: office(SHOP, {lang: 'de'}),
    tolerated: /editor-language|Failed to load resource|ERR_/,
    prepare: ({server}) => server.fail(/editor-language-de/, 'missing'),
  },
  async ({page, server}) => {
    const warned = [];
    const url = page.url();
    await page.goto('about:blank'); // what the page before says late is not counted
    page.on('console', (message) => warned.push(message.text()));
    await page.goto(url);
    await settled(page);
    await click(page, 'Add hours on Saturday');
    await click(page, 'Undo');
    await settled(page);
    const told = warned.filter((text) =>
      text.startsWith('<office-hours-editor> the texts for "de" could not be loaded'),
    );
    assert.equal(told.length, 1, told.join('\n'));
    assert.equal(await said(page), 'Undone: Saturday, hours added');
    const asked = server.hits.length;
    server.heal();
    await page.clock.runFor(61_000);
    await button(page, 'Speichern').first().waitFor();
    assert.ok(server.hits.length > asked);
  },
);

scenario(
  'the editor loads its large parts only when they are asked for',
  {at: NOON, shop: office(SHOP)},
  async (stage) => {
    const {page, server} = stage;
    await settled(page);
    const parts = server.hits.filter((hit) => /editor-(date-holidays|htmlparser2|import-reader|json5)/.test(hit));
    assert.deepEqual(parts, []);
    await section(page, EXCHANGE).waitFor();
  },
);
