// What holds of the examples in every framework: in a page that the browser makes, and in one that comes from a server.
import assert from 'node:assert/strict';
import {before} from 'node:test';
import {FRIDAY_EVENING} from '../e2e/shop.mjs';
import {useBrowser} from '../e2e/stage.mjs';
import {composer, conversation, launcher, openPanel, panel, settled, write} from '../e2e/widget.mjs';
import {buildProject, layOut} from './project.mjs';

const REPLY = 'Thanks for your message. We are back on Monday at 09:00.';

/**
 * Lit's own note, which the development build of every page that uses it has; and the end of a request whose answer has been
 * read.
 */
const SAID_IN_DEVELOPMENT = /^warning: Lit is in dev mode|^failed: \/chat$/;

/** To be called once in a test file, with what `layOut` and `buildProject` take. */
export function testExamples(name, extension, options) {
  const scenario = useBrowser();
  let project;
  before(async () => (project = await buildProject(await layOut(name, options), extension)));

  const serve = async ({server}, example, isRendered) => {
    const {body, head} = isRendered ? await project.render(example) : {body: '', head: ''};
    const page = `<!doctype html><html lang="en-GB" id="${example}"><head><meta charset="utf-8" /><title>Shop</title>
      <link rel="icon" href="data:," />${head}<script type="module" src="/client.js"></script></head>
      <body><div id="app">${body}</div></body></html>`;
    server.add('/app.html', {body: page});
    for (const [url, file] of project.files) server.add(url, file);
    server.add('/chat', {body: '{}', headers: {'Content-Type': 'application/json'}});
  };
  const onPage = (example, isRendered, options = {}) => ({
    at: FRIDAY_EVENING,
    path: '/app.html',
    tolerated: SAID_IN_DEVELOPMENT,
    ...options,
    async prepare(stage) {
      await serve(stage, example, isRendered);
      await stage.page.addInitScript(() => (globalThis.heard = []));
    },
  });

  for (const [where, isRendered] of [
    ['made in the browser', false],
    ['rendered on a server', true],
  ]) {
    scenario(`${name}, ${where}: the first example is a working chat`, onPage('Chat', isRendered), async ({page}) => {
      await openPanel(page);
      await write(page, 'Hello');
      await panel(page).getByText(REPLY).waitFor();
      assert.deepEqual(await conversation(page), ['visitor: Hello', `auto: ${REPLY}`]);
    });

    scenario(
      `${name}, ${where}: properties are set, methods called and events heard`,
      onPage('SupportChat', isRendered),
      async ({page}) => {
        await settled(page);
        await page.getByRole('button', {name: 'Ask us'}).click();
        await composer(page).and(page.locator(':focus')).waitFor();
        await settled(page);
        assert.equal(await composer(page).inputValue(), 'I have a question about ');
        await write(page, 'Hello');
        const {id} = await page.locator('chat-widget').evaluate(({visitor}) => visitor);
        assert.equal(id, '7');
        assert.deepEqual(await page.evaluate(() => globalThis.heard), ['Hello']);
      },
    );
  }

  scenario(
    `${name}: a page from a server has its link where no script runs`,
    onPage('Chat', true, {settings: {javaScriptEnabled: false}}),
    async ({page}) => {
      await page.getByRole('link', {name: 'Write to us'}).waitFor();
      assert.equal(await page.locator('chat-widget').getAttribute('endpoint'), '/chat');
    },
  );

  scenario(`${name}: where the script runs, the link makes room for the chat`, onPage('Chat', true), async ({page}) => {
    await launcher(page).waitFor();
    await page.getByRole('link', {name: 'Write to us'}).waitFor({state: 'hidden'});
  });

  scenario(
    `${name}: a page from a server on which the chat is open still hydrates without a warning`,
    onPage('Chat', true),
    async ({page}) => {
      await openPanel(page);
      await page.reload();
      await panel(page).waitFor();
      await write(page, 'Hello');
      await panel(page).getByText(REPLY).waitFor();
    },
  );
}
