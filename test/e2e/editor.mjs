// The editor as an admin finds it: by headings, labels and names, with mouse and keyboard.
import assert from 'node:assert/strict';
import {banner, replies} from './widget.mjs';

export const EDITOR_SCRIPT = '/cdn/office-hours-editor.js';
export const WEEK = 'Weekly hours';
export const EXCEPTIONS = 'Holidays and exceptions';
export const MESSAGES = 'Messages';
export const PREVIEW = 'Preview';
export const EXCHANGE = 'Put it on your shop';

/** A Monday at noon, when the shop of `document` is open. */
export const NOON = new Date('2026-03-02T12:00+01:00');

const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** `<office-hours-editor>` with a document, or with a text in its place. */
export function editorTag(value, attributes = '') {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const written = value === undefined ? '' : ` value="${escapeHtml(text)}"`;
  return `<office-hours-editor${written} ${attributes}></office-hours-editor>`;
}

/** A page of a back office with the editor in it (what `shopPage` takes). */
export const office = (value, {attributes, ...page} = {}) => ({
  body: '<h1>Settings</h1>',
  scripts: [EDITOR_SCRIPT],
  widget: editorTag(value, attributes),
  ...page,
});

/** Until everything that the editor shows, the preview's chat among it, is up to date. */
export const settled = (page) =>
  page.evaluate(async () => {
    function* parts(root) {
      for (const element of root.querySelectorAll('*')) {
        if (element.updateComplete) yield element;
        if (element.shadowRoot) yield* parts(element.shadowRoot);
      }
    }
    // Some things wait until what was edited has been painted, and others for those.
    for (let round = 0; round < 3; round++) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      await Promise.all([...parts(document)].map((part) => part.updateComplete));
    }
  });

/** Gives the page another language, and waits until the editor speaks it. */
export async function speak(page, language) {
  await page.evaluate((tag) => (document.documentElement.lang = tag), language);
  await page
    .locator(`office-hours-editor .editor[lang|="${language.split('-')[0]}"]`)
    .first()
    .waitFor();
  await settled(page);
}

/** A card of the editor by its heading; with several editors, that of the first. */
export const section = (scope, name) => scope.getByRole('region', {name, exact: true});

export const button = (scope, name) => scope.getByRole('button', {name, exact: true});

export async function click(scope, name) {
  await button(scope, name).click();
  await settled(pageOf(scope));
}

/** Opens what is folded up under a text. A press under which the page moves, since something above has come, opens nothing. */
export async function unfold(scope, text) {
  const details = scope.locator('details').filter({has: pageOf(scope).locator('summary', {hasText: text})});
  const isOpen = () => details.evaluate(({open}) => open);
  while (!(await isOpen())) {
    await scope.getByText(text).click();
    await settled(pageOf(scope));
  }
}

const pageOf = (scope) => (typeof scope.page === 'function' ? scope.page() : scope);

/** One of the hours: "Tuesday, second hours". */
export const hours = (scope, name) => scope.getByRole('group', {name, exact: true});

/** One of the texts of a shop: "Reply outside hours". */
export const text = (page, label) => section(page, MESSAGES).getByRole('textbox', {name: label, exact: true});

/** A day of the week: its name, hours and buttons. */
export const day = (scope, name) => section(scope, WEEK).getByRole('group', {name, exact: true});

/** "17:00" of what a field shows: "5:00 PM" where the page's clocks have twelve hours. */
function clockTime(shown) {
  const [, hour, minutes, half] = /^(\d+):(\d\d)(?:\s(AM|PM))?$/.exec(shown) ?? [];
  if (!hour) return shown;
  return `${String(half ? (hour % 12) + (half === 'PM' ? 12 : 0) : Number(hour)).padStart(2, '0')}:${minutes}`;
}

/** All rows of a day: ["09:00–12:00", "13:00–17:00"]. */
export async function rowsOf(scope, name) {
  const values = await day(scope, name)
    .getByRole('combobox')
    .evaluateAll((fields) => fields.map((field) => field.value));
  const times = values.map(clockTime);
  return times.flatMap((value, i) => (i % 2 ? [`${times[i - 1]}–${value}`] : []));
}

/** Types a time in place of the one in the field that has the focus. */
export async function typeTime(page, time) {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(time);
  assert.equal(await page.evaluate(() => globalThis.deepActive().value), time);
  await settled(page);
}

/** Clicks into a time field, and types. */
export async function setTime(field, time) {
  await field.click();
  await typeTime(field.page(), time);
}

export async function setTimes(scope, name, opens, closes) {
  await setTime(hours(scope, name).getByLabel('Opens'), opens);
  await setTime(hours(scope, name).getByLabel('Closes'), closes);
}

/** Chooses a zone in one of the searchable fields. */
export async function chooseZone(scope, label, query) {
  const field = scope.getByRole('combobox', {name: label, exact: true});
  await field.click();
  await field.pressSequentially(query);
  await settled(pageOf(scope));
  await field.press('Enter');
  await settled(pageOf(scope));
}

/** The editor's document. */
export const valueOf = (page) =>
  page
    .locator('office-hours-editor')
    .first()
    .evaluate(({value}) => value);

export const isUnsaved = (page) =>
  page
    .locator('office-hours-editor')
    .first()
    .evaluate((editor) => editor.hasUnsavedChanges);

/** The last sentence that a screen reader was told. */
export const said = async (page) => {
  await settled(page);
  return page.locator('office-hours-editor [part=toolbar]').first().getByRole('status').innerText();
};

/** From now on, what the page is told of the editor: "save", "input", "change", in order. */
export const listen = (page) =>
  page.evaluate(() => {
    globalThis.heard = [];
    for (const type of ['input', 'change', 'save']) {
      addEventListener(type, (event) => {
        globalThis.heard.push(type);
        if (type === 'save') event.waitUntil((globalThis.saved = event.document));
      });
    }
  });
export const heard = (page) => page.evaluate(() => globalThis.heard);
export const saved = (page) => page.evaluate(() => globalThis.saved);

/** What has the keyboard's focus, as it is read out: "Remove Tuesday, second hours"; with its group where it has one. */
export const focusedName = (page) =>
  page.evaluate(() => {
    const element = globalThis.deepActive();
    const text = ({textContent}) => textContent.replace(/\s+/g, ' ').trim();
    const label = element.labels?.[0];
    const own = element.getAttribute('aria-label') ?? (label ? text(label) : text(element));
    const group = element.matches('.time-of-day') && element.closest('[role=group]')?.getAttribute('aria-label');
    return group ? `${group}: ${own}` : own || element.localName;
  });

/** Presses keys one after the other. */
export async function press(page, ...keys) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await settled(page);
  }
}

/** Chooses an item of a menu ("More for Monday") with the mouse. */
export async function choose(scope, menu, item) {
  await button(scope, menu).click();
  await scope.getByRole('menuitem', {name: item, exact: true}).click();
  await settled(pageOf(scope));
}

/** Does again what was undone last: a phone has the button in a menu. */
export async function redo(page) {
  if (await button(page, 'Redo').isVisible()) return click(page, 'Redo');
  await button(page, 'More actions').click();
  await page.getByRole('menuitem', {name: /^Redo: /}).click();
  await settled(page);
}

/** Unfolds all that can be chosen in the preview. */
export async function openChoices(page) {
  const preview = section(page, PREVIEW);
  const date = preview.getByLabel('Date', {exact: true});
  if (!(await date.isVisible())) await preview.getByText('Another moment, place or language').click();
  await date.waitFor();
  return preview;
}

/** Sets the preview to a moment on the shop's clock or on the visitor's ("visitor"). */
export async function previewAt(page, {date, time, clock = 'shop', zone}) {
  const preview = await openChoices(page);
  if (zone) await chooseZone(preview, 'Visitor’s time zone', zone);
  await preview.getByRole('radio', {name: clock === 'shop' ? /^Your shop’s/ : /^The visitor’s/}).check();
  await preview.getByLabel('Date', {exact: true}).fill(date);
  await preview.getByLabel('Time', {exact: true}).fill(time);
  await preview.getByRole('heading', {name: PREVIEW}).click(); // and leave the field
  await settled(page);
  return preview;
}

/** What the preview’s chat says: its banner, and what it answers to a message. */
export async function previewSays(page) {
  await click(section(page, PREVIEW), 'Clear the chat');
  await click(section(page, PREVIEW), 'Send a test message');
  return {banner: await banner(page), replies: await replies(page)};
}

/** Copies with a button, and gives back what is in the clipboard. */
export async function copy(page, name) {
  const toCopy = button(section(page, EXCHANGE), name);
  const isDone = () =>
    toCopy.waitFor({state: 'hidden', timeout: 5000}).then(
      () => true,
      () => false,
    );
  // It says so when it is done. A press under which the page moves copies nothing.
  do await toCopy.click({timeout: 5000}).catch(() => {});
  while (!(await isDone()));
  await settled(page);
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Opens the import, pastes a text and has it read. */
export async function readImport(page, text) {
  await click(section(page, EXCHANGE), 'Import…');
  const dialog = page.getByRole('dialog', {name: 'Import', exact: true});
  await paste(dialog.getByLabel('Text to import'), text);
  await button(dialog, 'Read it').click();
  await dialog.getByRole('heading', {level: 3}).waitFor();
  await settled(page);
  return dialog;
}

/** Puts a text into the clipboard and from there into a field. */
export async function paste(field, text) {
  await field.page().evaluate((given) => navigator.clipboard.writeText(given), text);
  await field.focus();
  await field.press('ControlOrMeta+v');
}

/** The list of all mistakes at the top, with a heading that says how many. */
export const mistakes = (page, count) =>
  page.getByRole('region', {name: count === 1 ? 'There is 1 mistake' : `There are ${count ?? ''}`});

/** The rows of a description list or another list, each on one line. */
export const linesOf = (locator) =>
  locator.evaluateAll((rows) => rows.map(({innerText}) => innerText.replace(/\s+/g, ' ').trim()));

/** What may use the clipboard (playwright’s `newContext`). */
export const CLIPBOARD = {permissions: ['clipboard-read', 'clipboard-write']};
