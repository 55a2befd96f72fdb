// Where messages go: chosen and tested in the editor, and found in a shop that has nothing but the pasted snippet.
import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import {createServer} from 'node:http';
import {
  listen,
  button,
  CLIPBOARD,
  copy,
  EXCHANGE,
  NOON,
  office,
  readImport,
  said,
  section,
  settled,
  valueOf,
} from './editor.mjs';
import {TIMEOUT, useBrowser} from './stage.mjs';
import {openPanel, write} from './widget.mjs';

const scenario = useBrowser();
const DELIVERY = 'Where messages go';

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PATCH',
  'Access-Control-Allow-Headers': 'content-type, accept',
};
const PAGE = {'Content-Type': 'text/html'};

/** How an address of the backend answers: to the browser's question beforehand, and to the rest. */
const ANSWERS = {
  '/chat': () => [200, CORS, '{}'],
  '/missing': () => [404, CORS, ''],
  '/broken': () => [503, CORS, ''],
  '/page': () => [200, {...CORS, ...PAGE}, '<!doctype html><title>A shop</title>'],
  '/moved': () => [302, {...CORS, Location: '/chat'}, ''],
  '/silent': () => [200, {}, '{}'],
  '/no-preflight': (method) => [method === 'OPTIONS' ? 405 : 200, {'Access-Control-Allow-Origin': '*'}, '{}'],
  '/form': () => [200, PAGE, '<!doctype html><title>Thank you</title>'],
  '/public/api/v1/inboxes/inbox-1/contacts': () => [200, CORS, '{"source_id": "contact-1", "id": 7}'],
  '/public/api/v1/inboxes/inbox-1/contacts/contact-1/conversations': (method) =>
    method === 'GET' ? [200, CORS, '[]'] : [200, CORS, '{"id": 3}'],
  '/public/api/v1/inboxes/inbox-1/contacts/contact-1/conversations/3/messages': (method) =>
    method === 'GET' ? [200, CORS, '[]'] : [200, CORS, '{"id": 9}'],
};

/** These answer no question beforehand, or in a way of their own. */
const STRICT = ['/silent', '/no-preflight', '/form'];

let backend;
let origin;
/** What was posted, in order. */
const posts = [];
before(async () => {
  backend = createServer(async (request, response) => {
    const {method} = request;
    const {pathname} = new URL(request.url, 'http://localhost');
    let body = '';
    for await (const part of request) body += part;
    if (method === 'POST') posts.push({pathname, body, type: request.headers['content-type']});
    if (pathname === '/never') return;
    const isAsked = method === 'OPTIONS' && !STRICT.includes(pathname);
    const [status, headers, text] = isAsked ? [204, CORS] : (ANSWERS[pathname]?.(method) ?? [404, CORS, '']);
    response.writeHead(status, headers).end(method === 'HEAD' ? undefined : text);
  });
  await new Promise((resolve) => backend.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${backend.address().port}`;
});
after(() => {
  backend.closeAllConnections();
  backend.close();
});

async function posted(pathname) {
  for (const end = Date.now() + TIMEOUT; Date.now() < end;) {
    const found = posts.find((post) => post.pathname === pathname);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`nothing came to ${pathname}`);
}

/** The backend is elsewhere, and some of its answers are failures of the network to a page. */
const elsewhere = {
  at: NOON,
  shop: office({officeHours: {timezone: 'Europe/Paris', weekly: {monday: [{opens: '09:00', closes: '17:00'}]}}}),
  settings: CLIPBOARD,
  tolerated: /^(elsewhere|failed): http|^error: (Failed to load resource|Access to fetch)|WebSocket/,
};

async function chooseWay(page, name) {
  await section(page, DELIVERY).getByRole('radio', {name}).check();
  await settled(page);
}

async function fill(page, label, text) {
  const field = section(page, DELIVERY).getByRole('textbox', {name: label});
  await field.fill(text);
  await field.press('Tab');
  await settled(page);
}

/** Pastes the snippet into an empty page, opens that as somebody else, and writes. */
async function writeInShop({page, server, visit}, text) {
  const snippet = await copy(page, 'Copy snippet');
  server.add('/pasted.html', {
    body: `<!doctype html><html lang="en-GB"><title>A shop</title><link rel="icon" href="data:,">\n${snippet}</html>`,
  });
  const visitor = await visit({path: '/pasted.html', at: NOON});
  await openPanel(visitor);
  if (text) await write(visitor, text);
  return visitor;
}

scenario('a message of a visitor arrives at the address that was chosen', elsewhere, async (stage) => {
  const {page} = stage;
  posts.length = 0;
  const nowhere = section(page, EXCHANGE).getByText('With this snippet, messages go nowhere yet.');
  await nowhere.waitFor();
  await button(section(page, EXCHANGE), 'Say where messages go').click();
  assert.equal(await page.evaluate(() => globalThis.deepActive().textContent), DELIVERY);
  await chooseWay(page, 'An address of your own');
  await section(page, DELIVERY).getByText('Give the address that takes messages.').waitFor();
  await fill(page, 'Address that takes messages', `${origin}/chat`);
  assert.equal(await nowhere.count(), 0);
  assert.equal(await section(page, DELIVERY).locator('.nowhere').count(), 0);
  assert.deepEqual((await valueOf(page)).chat, {endpoint: `${origin}/chat`});
  await writeInShop(stage, 'Where is my parcel?');
  assert.equal(JSON.parse((await posted('/chat')).body).text, 'Where is my parcel?');
});

scenario('a message arrives in Chatwoot by the script of the snippet', elsewhere, async (stage) => {
  const {page} = stage;
  posts.length = 0;
  await chooseWay(page, 'Chatwoot');
  await fill(page, 'Address of Chatwoot', origin);
  await fill(page, 'Inbox identifier', 'inbox-1');
  await section(page, EXCHANGE).getByText('The snippet has a script in it.').waitFor();
  await writeInShop(stage, 'Hello Chatwoot');
  const {body} = await posted('/public/api/v1/inboxes/inbox-1/contacts/contact-1/conversations/3/messages');
  assert.equal(JSON.parse(body).content, 'Hello Chatwoot');
});

scenario('a message arrives at a contact form by the script of the snippet', elsewhere, async (stage) => {
  const {page} = stage;
  posts.length = 0;
  await chooseWay(page, 'Your shop’s contact form');
  await fill(page, 'Address that the form posts to', `${origin}/form`);
  await fill(page, 'Message', 'contact[body]');
  await section(page, DELIVERY).getByRole('checkbox', {name: 'The form is on another site'}).check();
  await settled(page);
  await writeInShop(stage, 'Hello {{ form }}');
  const {body, type} = await posted('/form');
  assert.match(type, /^application\/x-www-form-urlencoded/);
  assert.equal(new URLSearchParams(body).get('contact[body]'), 'Hello {{ form }}');
});

scenario('where nothing is delivered, the panel offers the mail link', elsewhere, async (stage) => {
  const {page} = stage;
  await chooseWay(page, 'Only the visitor’s mail program');
  await fill(page, 'Mail address', 'help@shop.example');
  await fill(page, 'Words of the mail link', 'Write <to> us');
  const test = section(page, DELIVERY).getByRole('link', {name: 'help@shop.example'});
  assert.equal(await test.getAttribute('href'), 'mailto:help@shop.example');
  const visitor = await writeInShop(stage);
  const link = visitor.getByRole('link', {name: 'Write <to> us'});
  await link.waitFor();
  assert.equal(await link.getAttribute('href'), 'mailto:help@shop.example');
});

const OUTCOMES = [
  ['/chat', /^Delivered: http:\S+\/chat has taken the message\./],
  ['/missing', /answered with the status 404\. Nothing takes messages there\./],
  ['/broken', /answered with the status 503\. The fault is on the server\./],
  ['/page', /answered with a web page/],
  ['/moved', /leads on to another address/],
  [
    '/silent',
    /\(CORS\)\. Its answers need this header: Access-Control-Allow-Origin: \* Before that, browsers ask with OPTIONS\./,
  ],
  ['/no-preflight', /refuses what browsers ask first/],
];

scenario('a test message is really sent, and what became of it is said in words', elsewhere, async ({page}) => {
  posts.length = 0;
  const card = section(page, DELIVERY);
  await chooseWay(page, 'An address of your own');
  for (const [path, words] of OUTCOMES) {
    await fill(page, 'Address that takes messages', origin + path);
    assert.equal(await card.locator('.outcome').count(), 0, 'what was said of the address before');
    await button(card, 'Test the delivery').click();
    await card.locator('.outcome').waitFor();
    assert.match((await card.getByRole('status').innerText()).replace(/\s+/g, ' ').trim(), words);
    assert.equal(await page.evaluate(() => globalThis.deepActive().textContent.trim()), 'Test the delivery');
  }
  const {body} = await posted('/chat');
  const {id, conversation, text, page: from, availability} = JSON.parse(body);
  assert.match(text, /This is a test message/);
  assert.ok(id && conversation.startsWith('test-'));
  assert.match(from, /\/shop\.html$/);
  assert.equal(availability.status, 'open');
  await fill(page, 'Address that takes messages', `${origin}/silent`);
  await button(card, 'Test the delivery').click();
  await card.getByText('Access-Control-Allow-Headers: content-type').waitFor();

  await fill(page, 'Address that takes messages', 'http://127.0.0.1:9/chat');
  await button(card, 'Test the delivery').click();
  await card.getByText('Nothing answers at http://127.0.0.1:9/chat.').waitFor();

  await fill(page, 'Address that takes messages', `${origin}/never`);
  await button(card, 'Test the delivery').click();
  await button(card, 'Cancel the test').click();
  await card.getByText('The test was cancelled.').waitFor();

  await fill(page, 'Address that takes messages', '/inbox/messages');
  await button(card, 'Test the delivery').click();
  await card.getByText('“/inbox/messages” is a path: the test went to').waitFor();
});

scenario('the other ways are tested as well', elsewhere, async ({page}) => {
  posts.length = 0;
  const card = section(page, DELIVERY);
  await chooseWay(page, 'Chatwoot');
  await fill(page, 'Address of Chatwoot', origin);
  await button(card, 'Test the delivery').press('Enter');
  assert.equal(posts.length, 0);
  assert.match(await said(page), /Put right first/);
  await fill(page, 'Inbox identifier', 'inbox-1');
  await button(card, 'Test the delivery').click();
  await card.getByText('Delivered: Chatwoot has taken the message.').waitFor();
  await fill(page, 'Inbox identifier', 'inbox-2');
  await button(card, 'Test the delivery').click();
  await card.getByText('answered with the status 404').waitFor();
  await chooseWay(page, 'Your shop’s contact form');
  await fill(page, 'Address that the form posts to', `${origin}/form`);
  await button(card, 'Test the delivery').click();
  await card.getByText('does not let pages of other addresses use it').waitFor();
  await card.getByRole('checkbox', {name: 'The form is on another site'}).check();
  await button(card, 'Test the delivery').click();
  await card.getByText('Sent. What the form made of it').waitFor();
});

scenario(
  'a mistake in an address is said as the field is left, and keeps nobody from saving',
  elsewhere,
  async ({page}) => {
    await listen(page);
    const card = section(page, DELIVERY);
    await chooseWay(page, 'An address of your own');
    const field = card.getByRole('textbox', {name: 'Address that takes messages'});
    await field.pressSequentially('mailto:help@shop.example');
    await settled(page);
    assert.equal(await field.getAttribute('aria-invalid'), 'false');
    await field.press('Tab');
    assert.match(await said(page), /is no address of the web/);
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    const describedBy = (await field.getAttribute('aria-describedby')).trim().split(/\s+/);
    const description = await field.evaluate(
      (element, ids) => ids.map((id) => element.getRootNode().getElementById(id).textContent).join(' '),
      describedBy,
    );
    assert.match(description, /is no address of the web/);
    await button(page, 'Save').click();
    await page.getByText('All saved').waitFor();
  },
);

scenario('an imported snippet comes out again', elsewhere, async ({page}) => {
  const given =
    '<chat-widget id="chat" keep-days="30" heading="Ask a gardener" endpoint="/chat" welcome-message="Hi">\n  <img slot="logo" src="/logo.svg">\n</chat-widget>';
  const dialog = await readImport(page, given);
  await dialog.getByText('Comes out again unchanged').waitFor();
  await button(dialog, 'Use this').click();
  await settled(page);
  const copied = await copy(page, 'Copy snippet');
  for (const part of ['id="chat"', 'keep-days="30"', 'heading="Ask a gardener"', 'endpoint="/chat"']) {
    assert.ok(copied.includes(part), part);
  }
  assert.ok(copied.includes('<img slot="logo" src="/logo.svg">\n</chat-widget>'), copied);
});
