// The first example of a page of docs/frameworks, as a shop has it whose pages come whole from a server: two of them, with a link
// to each other. Its document and endpoint are this file's.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {scripts} from '../e2e/server.mjs';
import {FRIDAY_EVENING, PARIS_WEEK} from '../e2e/shop.mjs';
import {composer, conversation, openPanel, panel, write} from '../e2e/widget.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DOCUMENT = {officeHours: PARIS_WEEK, messages: {offline: 'Thanks for your message. We are back {opens}.'}};

/** What the offline message comes to at the time of these tests. */
export const REPLY = 'Thanks for your message. We are back on Monday at 09:00.';

const PAGES = [
  ['One', 'Two'],
  ['Two', 'One'],
];

/** Runs in the page: htmx 4 hands this an empty object of options, which the tests' Chromium refuses. */
function parseAsKnown() {
  const parse = Document.parseHTMLUnsafe;
  Document.parseHTMLUnsafe = (html) => parse.call(Document, html);
}

async function firstExample(name) {
  const text = await readFile(path.join(ROOT, `docs/frameworks/${name}.md`), 'utf8');
  return /^```html\n(.*?)^```$/ms.exec(text)[1];
}

/**
 * Options of a scenario in these pages, which begins at the first.
 *
 * @param name of the page in docs/frameworks
 * @param files further ones, by their URL's path
 * @param change what else a reader may make of the example
 */
export function inPages(name, files, change = (html) => html) {
  return {
    at: FRIDAY_EVENING,
    tolerated: /^failed: \/chat$/, // the end of a request whose answer has been read
    path: '/one.html',
    async prepare({server, page}) {
      await page.addInitScript(parseAsKnown);
      const example = change(await firstExample(name));
      for (const [title, other] of PAGES) {
        const content = `<h1>${title}</h1><p><a href="/${other.toLowerCase()}.html">${other}</a></p>`;
        const html = example
          .replace('<head>', `<head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">`)
          .replace('…', content);
        server.add(`/${title.toLowerCase()}.html`, {
          body: `<!doctype html><html lang="en-GB">${html}</html>`,
          headers: {'Content-Type': 'text/html; charset=utf-8'},
        });
      }
      for (const [url, file] of scripts) server.add(url.replace('/cdn/', '/chat/'), file);
      server.add('/chat.json', {body: JSON.stringify(DOCUMENT), headers: {'Content-Type': 'application/json'}});
      server.add('/chat', {body: '{}', headers: {'Content-Type': 'application/json'}});
      for (const [url, file] of Object.entries(files)) {
        server.add(url, {body: await readFile(file), headers: {'Content-Type': 'text/javascript'}});
      }
    },
  };
}

const DRAFT = 'And do you';

/** Writes a message, has the reply to it, and begins another. */
export async function talk(page) {
  await openPanel(page);
  await write(page, 'Hello');
  await panel(page).getByText(REPLY).waitFor();
  await composer(page).fill(DRAFT);
}

/** The chat is open, with all that was said, and what was begun. */
export async function assertGoesOn(page) {
  await panel(page).getByText(REPLY).waitFor();
  assert.ok(await panel(page).isVisible());
  assert.equal(await composer(page).inputValue(), DRAFT);
  assert.deepEqual(await conversation(page), ['visitor: Hello', `auto: ${REPLY}`]);
}

/** Goes on by a link, as a visitor does, and waits for the other page. */
export async function follow(page, title) {
  await page.getByRole('link', {name: title, exact: true}).click();
  await page.getByRole('heading', {name: title, exact: true}).waitFor();
}

/** Notes the element that is there; `isSame` says whether it is still the one. */
export async function rememberElement(page) {
  await page.evaluate(() => (globalThis.remembered = document.querySelector('chat-widget')));
  return {isSame: () => page.evaluate(() => globalThis.remembered === document.querySelector('chat-widget'))};
}

/** A link leaves the element in its place: the same one, open, with what is being typed. Returns what `rememberElement` does. */
export async function assertStays(page) {
  await talk(page);
  const element = await rememberElement(page);
  await follow(page, 'Two');
  assert.ok(await element.isSame());
  await assertGoesOn(page);
  return element;
}
