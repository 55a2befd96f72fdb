// The servers of docs/servers.md, asked as the widget asks.
import assert from 'node:assert/strict';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {test} from 'node:test';
import {examples, folder, servers, start, stop, TOKEN} from './e2e/example-servers.mjs';

const SHOP = 'https://shop.example';
const MAX_LINES = 80;

const messageOf = (changes) => ({
  id: 'message-1',
  conversation: 'marie',
  sentAt: Date.UTC(2026, 10, 24, 11),
  text: 'Do you ship to Belgium?',
  page: `${SHOP}/`,
  availability: {status: 'closed', opensAt: '2026-11-25T08:00:00.000Z'},
  ...changes,
});

/** What `count` events of a stream say, each with its id. */
async function eventsOf(url, count, headers = {}) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Error(`${count} events did not come`)), 60_000);
  try {
    const response = await fetch(url, {headers, signal: controller.signal});
    assert.match(response.headers.get('Content-Type'), /^text\/event-stream/);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), SHOP);
    let text = '';
    const found = () => [...text.matchAll(/^id: (.+)\ndata: (.+)\n\n/gm)];
    for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
      text += part;
      if (count && found().length >= count) break;
    }
    return found().map(([, number, data]) => ({...JSON.parse(data), number}));
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

const entriesIn = async (file) =>
  (await readFile(file, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test('both are on the page, and short enough to be read', () => {
  assert.deepEqual([...examples.keys()].sort(), Object.keys(servers).sort());
  for (const [name, source] of examples) {
    const {length} = source.trimEnd().split('\n');
    assert.ok(length < MAX_LINES, `${name} has ${length} lines`);
  }
});

let count = 0;
for (const [name, {start: startServer, paths, missing}] of Object.entries(servers)) {
  const scenario = (what, act, file = path.join(folder, `${name}-${count++}.jsonl`)) =>
    test(`${name}: ${what}`, {skip: missing}, async () => {
      const server = await startServer(file, SHOP);
      const post = (to, body, headers = {}) =>
        fetch(server.origin + paths[to], {
          method: 'POST',
          headers: {'Content-Type': 'application/json', ...headers},
          body: typeof body === 'string' ? body : JSON.stringify(body),
        });
      const answer = (body, token = TOKEN) => post('answer', body, {'X-Chat-Token': token});
      const answers = (conversation) => `${server.origin}${paths.answers}?conversation=${conversation}`;
      try {
        await act({server, file, post, answer, answers});
      } finally {
        stop(server.child);
      }
    });

  scenario('a message is on disk once there is a yes, and a repeat is no second one', async ({file, post}) => {
    for (let attempt = 0; attempt < 2; attempt++) {
      const response = await post('messages', messageOf({contact: {email: 'marie@example.com'}}));
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), SHOP);
      assert.match(response.headers.get('Access-Control-Expose-Headers'), /Date/);
      assert.deepEqual(await response.json(), {messages: []});
    }
    const elsewhere = await post('messages', messageOf({conversation: 'of a customer by now'}));
    assert.equal(elsewhere.status, 200);
    const [kept, ...more] = await entriesIn(file);
    assert.deepEqual(more, []);
    assert.deepEqual(
      {...kept, role: undefined},
      {...messageOf({contact: {email: 'marie@example.com'}}), role: undefined},
    );
  });

  scenario('twenty visitors at the same moment are all there', async ({file, post}) => {
    const ids = Array.from({length: 20}, (_, index) => `message-${index}`);
    const all = await Promise.all(ids.map((id) => post('messages', messageOf({id, conversation: id}))));
    assert.ok(all.every(({status}) => status === 200));
    assert.deepEqual((await entriesIn(file)).map(({id}) => id).sort(), [...ids].sort());
  });

  scenario('a browser’s preflight is answered', async ({server}) => {
    const response = await fetch(server.origin + paths.messages, {
      method: 'OPTIONS',
      headers: {
        Origin: SHOP,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    });
    assert.ok(response.ok);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), SHOP);
    assert.match(response.headers.get('Access-Control-Allow-Headers'), /content-type/i);
  });

  scenario('what is no message is refused for good, and keeps nothing', async ({file, post}) => {
    const refused = [
      ['{', 400],
      ['null', 400],
      ['[]', 400],
      ['"text"', 400],
      [messageOf({text: '  '}), 400],
      [messageOf({text: {}}), 400],
      [messageOf({id: ['a']}), 400],
      [messageOf({conversation: undefined}), 400],
      [messageOf({sentAt: '<b>'}), 400],
      [messageOf({sentAt: null}), 400],
      [JSON.stringify(messageOf()).replace(/"sentAt":\d+/, '"sentAt":1e999'), 400],
      [messageOf({text: 'a'.repeat(70_000)}), 413],
    ];
    for (const [body, status] of refused) {
      const response = await post('messages', body);
      assert.equal(response.status, status, JSON.stringify(body).slice(0, 80));
      assert.ok((await response.json()).error);
    }
    await assert.rejects(entriesIn(file), {code: 'ENOENT'});
    assert.equal((await post('messages', messageOf())).status, 200);
  });

  scenario('another method is refused as one, and not as a place that is not there', async ({server}) => {
    const response = await fetch(server.origin + paths.messages, {method: 'PUT', body: JSON.stringify(messageOf())});
    assert.equal(response.status, 405);
    assert.ok((await response.json()).error);
  });

  scenario('an answer needs the secret, and a visitor cannot play the shop', async ({post, answer, answers}) => {
    const words = {conversation: 'marie', author: 'Ana', text: 'Yes, we do.'};
    assert.equal((await answer(words, 'guessed')).status, 403);
    assert.equal((await answer(words, '')).status, 403);
    assert.equal((await post('messages', messageOf({id: 'forged', role: 'agent'}))).status, 200);
    assert.equal((await answer(words)).status, 200);
    const [first, ...more] = await eventsOf(answers('marie'), 1);
    assert.deepEqual([first.text, first.author, first.role], ['Yes, we do.', 'Ana', 'agent']);
    assert.deepEqual(more, []);
  });

  scenario('a stream tells its own conversation alone, and goes on where it broke off', async ({answer, answers}) => {
    for (const text of ['One', 'Two', 'Three']) {
      await answer({conversation: 'marie', text});
      await answer({conversation: 'paul', text: `${text} for Paul`});
    }
    const all = await eventsOf(answers('marie'), 3);
    assert.deepEqual(
      all.map(({text}) => text),
      ['One', 'Two', 'Three'],
    );
    assert.equal(new Set(all.map(({id}) => id)).size, 3);
    const [, {number}] = all;
    const resumed = await eventsOf(answers('marie'), 1, {'Last-Event-ID': number});
    assert.deepEqual(
      resumed.map(({text}) => text),
      ['Three'],
    );
    const anew = await eventsOf(`${answers('marie')}&lastEventId=${number}`, 1);
    assert.deepEqual(
      anew.map(({text}) => text),
      ['Three'],
    );
  });

  const nowhere = path.join(folder, 'missing/chat.jsonl');
  const refuses = async ({post}) => {
    const response = await post('messages', messageOf());
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), SHOP);
    assert.equal((await post('messages', messageOf())).status, 503); // it is still there
  };
  scenario('where nothing can be written, a message is to come again', refuses, nowhere);

  scenario(
    'after a start, all is still there, but for a line that was cut off',
    async ({server, file, post, answer}) => {
      await post('messages', messageOf());
      await answer({conversation: 'marie', text: 'Yes, we do.'});
      stop(server.child);
      await writeFile(file, `${await readFile(file, 'utf8')}\n{"id": "half`);
      const {origin, child} = await startServer(file, SHOP);
      try {
        const repeat = await fetch(origin + paths.messages, {method: 'POST', body: JSON.stringify(messageOf())});
        assert.equal(repeat.status, 200);
        const next = await fetch(origin + paths.answer, {
          method: 'POST',
          headers: {'X-Chat-Token': TOKEN},
          body: JSON.stringify({conversation: 'marie', text: 'Within three days.'}),
        });
        assert.equal(next.status, 200);
        const said = await eventsOf(`${origin}${paths.answers}?conversation=marie`, 2);
        assert.deepEqual(
          said.map(({text}) => text),
          ['Yes, we do.', 'Within three days.'],
        );
        const kept = (await readFile(file, 'utf8')).match(/"message-1"/g);
        assert.equal(kept.length, 1);
      } finally {
        stop(child);
      }
    },
  );
}

test('server.mjs: an answer reaches a stream that is open', async () => {
  const {origin} = await servers['server.mjs'].start(path.join(folder, 'live.jsonl'), SHOP);
  const coming = eventsOf(`${origin}/chat/answers?conversation=marie`, 1);
  const body = JSON.stringify({conversation: 'marie', text: 'Yes, we do.'});
  await fetch(`${origin}/chat/answer`, {method: 'POST', headers: {'X-Chat-Token': TOKEN}, body});
  assert.equal((await coming)[0].text, 'Yes, we do.');
});

test('server.mjs: where messages are posted, a GET is told so', async () => {
  const {origin} = await servers['server.mjs'].start(path.join(folder, 'get.jsonl'), SHOP);
  assert.equal((await fetch(`${origin}/chat`)).status, 405);
  assert.equal((await fetch(`${origin}/elsewhere`)).status, 404);
});

const {missing} = servers['chat.php'];
const postTo = (url) => fetch(url, {method: 'POST', body: JSON.stringify(messageOf())});

/** Every file below a folder, by its path in there. */
const filesIn = async (where) =>
  (await readdir(where, {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => path.relative(where, path.join(parentPath, name)))
    .sort();

test(
  'chat.php: in whatever folder of the site it lies, nothing is kept inside of the site',
  {skip: missing},
  async () => {
    const home = path.join(folder, 'home');
    await mkdir(path.join(home, 'public/shop/chat'), {recursive: true});
    for (const place of ['chat.php', 'shop/chat/chat.php']) {
      await writeFile(path.join(home, 'public', place), examples.get('chat.php'));
    }
    const {origin} = await start('php', ['-S', '127.0.0.1:0', '-t', path.join(home, 'public')], {CHAT_SHOP: SHOP});
    for (const place of ['chat.php', 'shop/chat/chat.php']) {
      assert.equal((await postTo(`${origin}/${place}`)).status, 200);
    }
    assert.deepEqual(await filesIn(home), ['.ht-chat.jsonl', 'public/chat.php', 'public/shop/chat/chat.php']);
    assert.equal((await entriesIn(path.join(home, '.ht-chat.jsonl'))).length, 1); // both keep the same
  },
);

for (const [what, root] of [
  ['is not known', ''],
  ['is the whole disk', '/'],
]) {
  test(`chat.php: where the site’s folder ${what}, it keeps nothing and says why`, {skip: missing}, async () => {
    const before = path.join(folder, 'before.php');
    await writeFile(before, `<?php $_SERVER['DOCUMENT_ROOT'] = '${root}';`);
    const options = ['-S', '127.0.0.1:0', '-d', `auto_prepend_file=${before}`];
    const {origin} = await start('php', options, {CHAT_SHOP: SHOP});
    for (const response of [await postTo(`${origin}/chat.php`), await fetch(`${origin}/chat.php?conversation=marie`)]) {
      assert.equal(response.status, 503);
      assert.match((await response.json()).error, /DOCUMENT_ROOT is not known: .*CHAT_FILE/);
    }
  });
}
