// Script tags as they end up on real pages: with a query against caches, twice, from two places.
import assert from 'node:assert/strict';
import {scripts} from './server.mjs';
import {FRIDAY_EVENING, PARIS_WEEK} from './shop.mjs';
import {useBrowser} from './stage.mjs';
import {conversation, openPanel, settled, write} from './widget.mjs';

const scenario = useBrowser();

const attributes = {'office-hours': PARIS_WEEK, 'offline-message': 'Thanks.'};
const WARNING = /^warning: <chat-widget> is registered already/;

/** Everything works, and says each thing once. */
async function holdAConversation(page) {
  await openPanel(page);
  await write(page, 'Hello');
  assert.deepEqual(await conversation(page), ['visitor: Hello', 'auto: Thanks.']);
}

const pathOf = (hit) => hit.split('?')[0];
const repeated = (names) => names.filter((name, index) => names.indexOf(name) !== index);

scenario(
  'a script with a query in its URL loads no file twice',
  {
    at: FRIDAY_EVENING,
    shop: {attributes, scripts: ['/cdn/chat-widget.js?v=123']},
  },
  async ({page, server}) => {
    await holdAConversation(page);
    assert.ok(server.hits.includes('/cdn/chat-widget.js?v=123'));
    assert.deepEqual(repeated(server.hits.map(pathOf)), []);
  },
);

scenario(
  'the same script tag twice does no harm',
  {
    at: FRIDAY_EVENING,
    shop: {attributes, scripts: ['/cdn/chat-widget.js', '/cdn/chat-widget.js']},
  },
  async ({page, server}) => {
    await holdAConversation(page);
    assert.deepEqual(repeated(server.hits), []); // the browser runs such a module once: there is nothing to warn of
  },
);

scenario(
  'the script twice with different queries: the first stays, with one warning',
  {
    at: FRIDAY_EVENING,
    shop: {attributes, scripts: ['/cdn/chat-widget.js?v=1', '/cdn/chat-widget.js?v=2']},
  },
  async ({page, problems}) => {
    await holdAConversation(page);
    const [warning, ...others] = problems.splice(0);
    assert.match(warning ?? '', WARNING);
    assert.deepEqual(others, []);
  },
);

/** Another copy of the widget, as a plugin beside the theme would bring it. */
const addSecondCopy = ({server}) => {
  for (const [url, file] of scripts) server.add(url.replace('/cdn/', '/plugin/'), file);
};

scenario(
  'a second copy from elsewhere: the first stays, with one warning',
  {
    at: FRIDAY_EVENING,
    shop: {attributes, scripts: ['/cdn/chat-widget.js', '/plugin/chat-widget.js']},
    prepare: addSecondCopy,
  },
  async ({page, server, problems}) => {
    await holdAConversation(page);
    // Where both have to load time zones, either may be the first.
    const parts = server.hits.flatMap((hit) => /^\/(cdn|plugin)\/chat-panel-/.exec(hit)?.[1] ?? []);
    assert.equal(new Set(parts).size, 1, parts.join());
    const [warning, ...others] = problems.splice(0);
    assert.match(warning, WARNING);
    assert.deepEqual(others, []);
  },
);

scenario(
  'a second copy that comes in the middle of a conversation leaves it as it is',
  {
    at: FRIDAY_EVENING,
    shop: {attributes},
    prepare: addSecondCopy,
  },
  async ({page, problems}) => {
    await holdAConversation(page);
    await page.addScriptTag({type: 'module', url: '/plugin/chat-widget.js'});
    await write(page, 'Still there?');
    assert.deepEqual(await conversation(page), ['visitor: Hello', 'auto: Thanks.', 'visitor: Still there?']);
    const [warning, ...others] = problems.splice(0);
    assert.match(warning, WARNING);
    assert.deepEqual(others, []);
  },
);

scenario(
  'an element that stands on the page before its script works the same',
  {
    at: FRIDAY_EVENING,
    shop: {attributes, scripts: []},
  },
  async ({page}) => {
    await page.addScriptTag({type: 'module', url: '/cdn/chat-widget.js'});
    await settled(page);
    await holdAConversation(page);
  },
);
