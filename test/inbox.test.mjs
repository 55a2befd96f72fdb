// The reference inbox over real HTTP: what it stores, what it sends, and what it refuses.
import assert from 'node:assert/strict';
import {appendFile, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer, request as httpRequest} from 'node:http';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import {inbox} from '../tools/inbox.mjs';

const NOON = Date.UTC(2026, 10, 24, 11);
/** Only ends what hangs, in milliseconds. */
const TIMEOUT = 60_000;

const messageOf = (changes = {}) => ({
  id: 'message-1',
  conversation: 'marie',
  sentAt: NOON,
  text: 'Do you ship to Belgium?',
  page: 'http://localhost:8080/index.html',
  availability: {status: 'closed', opensAt: '2026-11-25T08:00:00.000Z'},
  ...changes,
});

/** Reads events of a stream one by one. `next()` rejects when none comes. */
async function listen(url, headers = {}) {
  const controller = new AbortController();
  const response = await fetch(url, {headers, signal: controller.signal});
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const block = async () => {
    while (!text.includes('\n\n')) {
      const {value, done} = await reader.read();
      if (done) return undefined;
      text += value;
    }
    const [first, ...rest] = text.split('\n\n');
    text = rest.join('\n\n');
    return Object.fromEntries(first.split('\n').map((line) => line.split(/:\s?(.*)/s)));
  };
  const next = async () => {
    const timer = setTimeout(() => controller.abort(new Error('no event came')), TIMEOUT);
    try {
      for (;;) {
        const fields = await block();
        if (!fields?.data) {
          if (fields) continue; // a comment, or "retry"
          return undefined;
        }
        return {event: fields.event ?? 'message', id: Number(fields.id), data: JSON.parse(fields.data)};
      }
    } finally {
      clearTimeout(timer);
    }
  };
  return {response, block, next, close: () => controller.abort()};
}

/** A server with an inbox on a file of its own, which can be stopped and started again. */
async function startServer(file, options) {
  const middleware = inbox({file, now: () => NOON, ...options});
  const server = createServer((request, response) => middleware(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const send = (route, body, headers = {}) =>
    fetch(`${origin}/inbox/${route}`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', ...headers},
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    origin,
    send,
    post: (changes) => send('messages', messageOf(changes)),
    answer: (changes) =>
      send('answers', {conversation: 'marie', text: 'Yes, we do.', author: 'Ana', role: 'agent', ...changes}),
    get: (route, headers) => fetch(`${origin}/inbox/${route}`, {headers}),
    json: async (route) => (await fetch(`${origin}/inbox/${route}`)).json(),
    stream: (conversation, headers) => listen(`${origin}/inbox/stream?conversation=${conversation}`, headers),
    events: (query = '', headers) => listen(`${origin}/inbox/events${query}`, headers),
    texts: async (conversation = 'marie') => {
      const {entries} = await (await fetch(`${origin}/inbox/conversations?conversation=${conversation}`)).json();
      return entries.map(({text}) => text);
    },
    async stop() {
      await middleware.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A test with a folder of its own; `start(options)` starts a server on its file. */
function scenario(name, act) {
  test(name, {timeout: 5 * TIMEOUT}, async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'inbox-'));
    const file = path.join(folder, 'kept/messages.jsonl');
    const servers = [];
    const start = async (options) => {
      const server = await startServer(file, options);
      servers.push(server);
      return server;
    };
    try {
      await act({start, file});
    } finally {
      await Promise.all(servers.map((server) => server.stop().catch(() => {})));
      await rm(folder, {recursive: true});
    }
  });
}

/** Asserts a refusal with this status, and returns its sentence. */
async function refused(pending, status) {
  const response = await pending;
  const {error} = await response.json();
  assert.equal(response.status, status, error);
  return error;
}

scenario('a message is on disk before it is confirmed, and a repeat is stored once', async ({start, file}) => {
  const {post, texts} = await start();
  const first = await post();
  assert.equal(first.status, 200);
  assert.deepEqual(await first.json(), {messages: []});
  assert.equal((await readFile(file, 'utf8')).split('\n').length, 2);

  const again = await post({text: 'the same id'});
  assert.equal(again.status, 200);
  const twins = await Promise.all([post({id: 'twin', text: 'twin'}), post({id: 'twin', text: 'twin'})]);
  assert.deepEqual(
    twins.map(({status}) => status),
    [200, 200],
  );
  assert.deepEqual(await texts(), ['Do you ship to Belgium?', 'twin']);
  assert.equal((await readFile(file, 'utf8')).split('\n').length, 3);
});

scenario('a restart keeps every message, answer and number', async ({start}) => {
  const before = await start();
  const hard = 'line\nbreak, \u2028 a separator, "quotes", \ud83c\udf31 and \0';
  await before.post({text: hard, contact: {email: 'marie@example.com', name: 'Marie'}});
  await before.answer();
  const list = await before.json('conversations');
  const thread = await before.json('conversations?conversation=marie');
  await before.stop();

  const after = await start();
  assert.deepEqual(await after.json('conversations'), list);
  assert.deepEqual(await after.json('conversations?conversation=marie'), thread);
  assert.equal(thread.entries[0].text, hard);
  assert.equal((await after.post()).status, 200);
  assert.equal((await after.texts()).length, 2);
});

scenario('a half-written last line is ignored, and what comes after it is not lost', async ({start, file}) => {
  const before = await start();
  await before.post();
  await before.stop();
  await appendFile(file, '{"kind":"message","id":"half","conver');

  const after = await start();
  assert.deepEqual(await after.texts(), ['Do you ship to Belgium?']);
  await after.post({id: 'half', text: 'sent again'});
  await after.stop();
  assert.deepEqual(await (await start()).texts(), ['Do you ship to Belgium?', 'sent again']);
});

scenario('a whole last line without its line break counts, and foreign lines do not', async ({start, file}) => {
  const before = await start();
  await before.post();
  await before.stop();
  const whole = (await readFile(file, 'utf8')).trim();
  const foreign = ['null', '[]', '{"kind":"toString"}', '{"kind":"answer","conversation":"marie","id":"x"}', 'text'];
  await writeFile(file, [...foreign, whole].join('\n'));

  const after = await start();
  assert.deepEqual(await after.texts(), ['Do you ship to Belgium?']);
  await after.post({id: 'second', text: 'second'});
  await after.stop();
  assert.deepEqual(await (await start()).texts(), ['Do you ship to Belgium?', 'second']);
});

scenario('a file that is deleted while the server runs is made again', async ({start, file}) => {
  const before = await start();
  await before.post();
  await rm(path.dirname(file), {recursive: true});
  await before.post({id: 'second', text: 'second'});
  await before.stop();
  assert.deepEqual(await (await start()).texts(), ['second']);
});

scenario('a file that cannot be read is said, and not written over', async ({start, file}) => {
  await rm(file, {force: true});
  const broken = await start({file: path.dirname(path.dirname(file))});
  assert.match(await refused(broken.post(), 503), /cannot read its file \(EISDIR\)/);
});

scenario('a stream gives what there is, then what comes, as the widget expects it', async ({start}) => {
  const {post, answer, stream} = await start();
  await post();
  await answer({id: 'answer-1'});
  const {response, next} = await stream('marie');
  assert.match(response.headers.get('Content-Type'), /^text\/event-stream/);
  assert.deepEqual(await next(), {
    event: 'message',
    id: 2,
    data: {id: 'answer-1', role: 'agent', author: 'Ana', text: 'Yes, we do.', sentAt: NOON},
  });
  await answer({id: 'answer-2', text: 'In two days.', role: 'assistant', author: 'Leaf'});
  assert.deepEqual((await next()).data, {
    id: 'answer-2',
    role: 'assistant',
    author: 'Leaf',
    text: 'In two days.',
    sentAt: NOON,
  });
});

scenario('a stream tells clients when to come back, and keeps itself alive', async ({start}) => {
  const {stream} = await start({keepAlive: 20});
  const {block} = await stream('nobody');
  assert.deepEqual(await block(), {retry: '2000'});
  assert.deepEqual(await block(), {'': 'still here'});
});

scenario('a stream resumes without loss or repeat, also after a restart', async ({start}) => {
  const before = await start();
  await before.post();
  for (const text of ['one', 'two', 'three']) await before.answer({text});
  const {next, close} = await before.stream('marie');
  const {id, data} = await next();
  assert.equal(data.text, 'one');
  close();
  await before.answer({text: 'four'});
  await before.stop();

  const after = await start();
  const resumed = await after.stream('marie', {'Last-Event-ID': String(id)});
  const texts = [];
  for (let i = 0; i < 3; i++) texts.push((await resumed.next()).data.text);
  assert.deepEqual(texts, ['two', 'three', 'four']);
  await after.answer({text: 'five'});
  assert.equal((await resumed.next()).data.text, 'five');
});

scenario('a Last-Event-ID that means nothing here gives everything', async ({start}) => {
  const {post, answer, stream} = await start();
  await post();
  await answer();
  for (const id of ['9999', '-1', 'x', '1e3', '9'.repeat(400)]) {
    const {next, close} = await stream('marie', {'Last-Event-ID': id});
    assert.equal((await next()).data.text, 'Yes, we do.', id);
    close();
  }
});

scenario('conversations do not leak into each other', async ({start}) => {
  const {post, answer, stream, send, texts} = await start();
  await post();
  await post({conversation: 'jean'}); // the same id elsewhere is another message
  const streams = {marie: await stream('marie'), jean: await stream('jean')};
  await send('typing', {conversation: 'marie', author: 'Ana'});
  await answer({conversation: 'marie', text: 'for Marie'});
  await answer({conversation: 'jean', text: 'for Jean'});
  assert.equal((await streams.jean.next()).data.text, 'for Jean');
  assert.equal((await streams.marie.next()).event, 'typing');
  assert.equal((await streams.marie.next()).data.text, 'for Marie');
  assert.deepEqual(await texts('jean'), ['Do you ship to Belgium?', 'for Jean']);
});

scenario('typing reaches those who listen, and is not kept', async ({start, file}) => {
  const {post, send, stream} = await start();
  await post();
  const {next} = await stream('marie');
  const before = await readFile(file, 'utf8');
  assert.equal((await send('typing', {conversation: 'marie', author: 'Ana'})).status, 200);
  const {event, id, data} = await next();
  assert.deepEqual({event, id, data}, {event: 'typing', id: NaN, data: {author: 'Ana'}});
  assert.equal(await readFile(file, 'utf8'), before);
});

scenario('a handoff follows the words that go with it, and can be resumed', async ({start}) => {
  const {post, answer, send, stream} = await start();
  await post();
  await answer({id: 'bye', text: 'I get somebody.', role: 'assistant', handoff: true});
  const {next, close} = await stream('marie');
  const words = await next();
  assert.equal(words.data.text, 'I get somebody.');
  assert.deepEqual(await next(), {event: 'handoff', id: 3, data: {id: 'bye:handoff'}});
  close();

  const resumed = await stream('marie', {'Last-Event-ID': String(words.id)});
  assert.equal((await resumed.next()).event, 'handoff');
  assert.equal((await send('answers', {conversation: 'marie', handoff: true})).status, 200);
  assert.equal((await resumed.next()).event, 'handoff');
});

scenario('an answer that is sent again with its id is given once', async ({start}) => {
  const {post, answer, texts} = await start();
  await post();
  await Promise.all([answer({id: 'a', handoff: true}), answer({id: 'a', handoff: true})]);
  await answer({id: 'a', handoff: true});
  assert.deepEqual(await texts(), ['Do you ship to Belgium?', 'Yes, we do.', undefined]);
});

scenario('the list has the latest conversation first, with what an agent needs', async ({start}) => {
  const {post, answer, json} = await start();
  await post({contact: {email: 'marie@example.com'}});
  await post({conversation: 'jean', availability: {status: 'open', closesAt: null}, text: 'x'.repeat(1000)});
  await post({id: 'message-2', text: 'And to Norway?', page: 'http://localhost:8080/cart'}); // without the address
  await answer({conversation: 'jean'});
  const {conversations, number, count} = await json('conversations');
  assert.equal(number, 4);
  assert.equal(count, 2);
  assert.deepEqual(conversations, [
    {
      id: 'jean',
      page: 'http://localhost:8080/index.html',
      availability: {status: 'open', closesAt: null},
      visitors: 1,
      last: {kind: 'answer', role: 'agent', author: 'Ana', text: 'Yes, we do.', sentAt: NOON},
    },
    {
      id: 'marie',
      contact: {email: 'marie@example.com'},
      page: 'http://localhost:8080/cart',
      availability: {status: 'closed', opensAt: '2026-11-25T08:00:00.000Z'},
      visitors: 2,
      last: {kind: 'message', text: 'And to Norway?', sentAt: NOON},
    },
  ]);
});

scenario('a long conversation comes in pieces, latest first', async ({start}) => {
  const {post, json} = await start();
  await Promise.all(Array.from({length: 250}, (_, i) => post({id: `message-${i}`, text: String(i)})));
  const latest = await json('conversations?conversation=marie');
  assert.equal(latest.entries.length, 200);
  assert.equal(latest.hasEarlier, true);
  const earlier = await json(`conversations?conversation=marie&before=${latest.entries[0].number}`);
  assert.equal(earlier.entries.length, 50);
  assert.equal(earlier.hasEarlier, false);
  assert.deepEqual(
    [...earlier.entries, ...latest.entries].map(({number}) => number),
    Array.from({length: 250}, (_, i) => i + 1),
  );
});

scenario('agents hear of everything new, from where their list ends', async ({start}) => {
  const {post, answer, events, json} = await start();
  await post();
  const {number} = await json('conversations');
  await answer({text: 'between list and stream'});
  const {next, close} = await events(`?after=${number}`);
  const {id, data} = await next();
  assert.equal(data.entry.text, 'between list and stream');
  assert.equal(data.conversation.id, 'marie');
  close();

  await post({id: 'message-2', text: 'while away'});
  const resumed = await events(`?after=${number}`, {'Last-Event-ID': String(id)});
  assert.equal((await resumed.next()).data.entry.text, 'while away');
  const fresh = await events();
  await post({id: 'message-3', text: 'only news'});
  assert.equal((await fresh.next()).data.entry.text, 'only news');
});

scenario('agents are told when the inbox was started over', async ({start}) => {
  const {post, events} = await start();
  await post();
  const {next} = await events('', {'Last-Event-ID': '7'});
  assert.deepEqual(await next(), {event: 'reset', id: 1, data: {}});
  await post({id: 'message-2', text: 'after that'});
  assert.equal((await next()).data.entry.text, 'after that');
});

scenario('wrong messages are refused with what, where and what would be right', async ({start, file}) => {
  const {send, post} = await start();
  const cases = [
    [{text: 7}, /^\$\.text is the number 7; it must be text of 1 to 10,000 characters\.$/],
    [{text: 'x'.repeat(10_001)}, /^\$\.text has 10,001 characters; /],
    [{text: ' \n'}, /^\$\.text is blank; /],
    [{id: undefined}, /^\$\.id is missing; it must be text of 1 to 100 characters\.$/],
    [{id: 'x'.repeat(101)}, /^\$\.id has 101 characters/],
    [{conversation: ['marie']}, /^\$\.conversation is a list; /],
    [{sentAt: '2026-11-24'}, /^\$\.sentAt has 10 characters; it must be a time in milliseconds since 1970/],
    [{sentAt: -1}, /^\$\.sentAt is the number -1; /],
    [{sentAt: 1e300}, /^\$\.sentAt /],
    [{contact: 'marie@example.com'}, /^\$\.contact has 17 characters; it must be an object\.$/],
    [{contact: {email: null}}, /^\$\.contact\.email is null; /],
    [{contact: {email: 'm@example.com', name: {}}}, /^\$\.contact\.name is an object; /],
    [{page: null}, /^\$\.page is null; /],
    [{availability: {status: 'maybe'}}, /^\$\.availability\.status .*it must be "open", or "closed", or "unset"\.$/],
    [{availability: {status: 'closed', opensAt: 'soon'}}, /^\$\.availability\.opensAt /],
  ];
  for (const [changes, expected] of cases) assert.match(await refused(post(changes), 400), expected);
  assert.match(await refused(send('messages', '{"id": '), 400), /^\$ is not JSON \(/);
  assert.match(await refused(send('messages', 'null'), 400), /^\$ is null; it must be an object\.$/);
  assert.match(await refused(send('messages', '[]'), 400), /^\$ is a list; /);
  await assert.rejects(readFile(file), {code: 'ENOENT'});
});

scenario('text may be as long as is promised, in any script', async ({start}) => {
  const {post, texts} = await start();
  const text = '苗'.repeat(10_000);
  assert.equal((await post({text})).status, 200);
  assert.deepEqual(await texts(), [text]);
});

scenario('unknown keys are left out, and none does harm', async ({start}) => {
  const {send, json} = await start();
  const body = JSON.stringify({...messageOf(), admin: true}).replace('{', '{"__proto__": {"admin": 1}, ');
  assert.equal((await send('messages', body)).status, 200);
  const {entries} = await json('conversations?conversation=marie');
  const keys = ['availability', 'conversation', 'id', 'kind', 'number', 'page', 'receivedAt', 'sentAt', 'text'];
  assert.deepEqual(Object.keys(entries[0]).sort(), keys);
  assert.equal({}.admin, undefined);
});

scenario('odd names of conversations are names, nothing else', async ({start}) => {
  const {post, texts, answer} = await start();
  for (const conversation of ['__proto__', 'constructor', '../../etc/passwd', 'a\nb', '<b>', 'é 苗']) {
    assert.equal((await post({conversation, text: conversation})).status, 200);
    assert.equal((await answer({conversation})).status, 200);
    assert.deepEqual(await texts(encodeURIComponent(conversation)), [conversation, 'Yes, we do.']);
  }
});

scenario('a body that is too long gets 413, however it is sent', async ({start, file}) => {
  const {origin, post} = await start();
  const long = JSON.stringify(messageOf({more: 'x'.repeat(70_000)}));
  const headers = {'Content-Type': 'application/json'};
  const whole = fetch(`${origin}/inbox/messages`, {method: 'POST', headers, body: long});
  assert.match(await refused(whole, 413), /longer than 64 kB/);
  const pieces = new Blob([long, ' '.repeat(3_000_000)]).stream();
  const streamed = fetch(`${origin}/inbox/messages`, {method: 'POST', headers, body: pieces, duplex: 'half'});
  await refused(streamed, 413);
  await assert.rejects(readFile(file), {code: 'ENOENT'});
  assert.equal((await post()).status, 200);
});

scenario('other methods get 405, other content types 415', async ({start}) => {
  const {origin, get, send} = await start();
  const wrong = await get('messages');
  assert.equal(wrong.status, 405);
  assert.equal(wrong.headers.get('Allow'), 'POST, OPTIONS');
  for (const method of ['PUT', 'DELETE']) {
    await refused(fetch(`${origin}/inbox/answers`, {method}), 405);
    await refused(fetch(`${origin}/inbox/stream?conversation=marie`, {method}), 405);
  }
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
    const error = await refused(send('messages', messageOf(), {'Content-Type': type}), 415);
    assert.match(error, /it must be "application\/json"/);
  }
  assert.equal((await send('messages', messageOf(), {'Content-Type': 'application/json; charset=UTF-8'})).status, 200);
});

scenario('answers need a conversation, words, and a role that answers', async ({start}) => {
  const {post, answer, send, get} = await start();
  await refused(answer(), 404);
  await refused(send('typing', {conversation: 'marie', author: 'Ana'}), 404);
  await refused(get('conversations?conversation=marie'), 404);
  await post();
  assert.match(await refused(answer({role: 'visitor'}), 400), /^\$\.role .*it must be "agent" or "assistant"\.$/);
  assert.match(await refused(answer({text: ''}), 400), /^\$\.text is blank/);
  assert.match(await refused(answer({text: '', handoff: 'yes'}), 400), /^\$\./);
  assert.match(await refused(get('stream'), 400), /"conversation"/);
  await refused(get(`stream?conversation=${'x'.repeat(101)}`), 400);
});

scenario('every page may post and listen; a preflight says so', async ({start}) => {
  const {origin, send, stream} = await start();
  const Origin = 'http://localhost:3000';
  const posted = await send('messages', messageOf(), {Origin, 'Sec-Fetch-Site': 'cross-site'});
  assert.equal(posted.status, 200);
  assert.equal(posted.headers.get('Access-Control-Allow-Origin'), '*');
  assert.match(posted.headers.get('Access-Control-Expose-Headers'), /Date/);
  assert.ok(posted.headers.get('Date'));
  const refusal = await send('messages', '{', {Origin});
  assert.equal(refusal.headers.get('Access-Control-Allow-Origin'), '*');
  const {response} = await stream('marie', {Origin});
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');

  const preflight = await fetch(`${origin}/inbox/messages`, {method: 'OPTIONS', headers: {Origin}});
  assert.equal(preflight.status, 204);
  assert.match(preflight.headers.get('Access-Control-Allow-Methods'), /POST/);
  assert.match(preflight.headers.get('Access-Control-Allow-Headers'), /Content-Type/);
});

/** With headers that `fetch` would not send. */
const rawStatus = (origin, route, headers, method = 'GET') =>
  new Promise((resolve, reject) => {
    const request = httpRequest(`${origin}/inbox/${route}`, {headers, method}, (response) => {
      response.resume();
      resolve([response.statusCode, response.headers['access-control-allow-origin']]);
      response.destroy();
    });
    request.on('error', reject).end();
  });

scenario('the agent’s side is for its own page only', async ({start}) => {
  const {origin, post} = await start();
  await post();
  const {host} = new URL(origin);
  const foreign = [
    {Origin: 'https://elsewhere.example'},
    {Origin: 'null'},
    {'Sec-Fetch-Site': 'cross-site'},
    {'Sec-Fetch-Site': 'same-site'},
    {Host: 'rebound.example'}, // a name of somebody else that leads to this machine
  ];
  for (const headers of foreign) {
    for (const route of ['conversations', 'events']) {
      assert.deepEqual(await rawStatus(origin, route, headers), [403, undefined], JSON.stringify(headers));
    }
    for (const route of ['answers', 'typing', 'answers?x']) {
      assert.deepEqual(await rawStatus(origin, route, headers, 'POST'), [403, undefined]);
    }
  }
  assert.deepEqual(await rawStatus(origin, 'answers', {Origin: 'https://elsewhere.example'}, 'OPTIONS'), [
    403,
    undefined,
  ]);
  const own = {Host: host, Origin: origin, 'Sec-Fetch-Site': 'same-origin'};
  assert.deepEqual(await rawStatus(origin, 'conversations', own), [200, undefined]);
  assert.deepEqual(await rawStatus(origin, 'events', {Host: 'localhost:8080'}), [200, undefined]);
});

scenario('200 messages at once are all stored, each once, in one order everywhere', async ({start}) => {
  const before = await start();
  const conversations = Array.from({length: 10}, (_, i) => `visitor-${i}`);
  const numbers = Array.from({length: 20}, (_, i) => i);
  const all = conversations.flatMap((conversation) => numbers.map((i) => ({conversation, id: `m${i}`, text: `${i}`})));
  const responses = await Promise.all(all.map((each) => before.post(each)));
  assert.ok(responses.every(({status}) => status === 200));
  const orders = await Promise.all(conversations.map((each) => before.texts(each)));
  for (const order of orders)
    assert.deepEqual(
      [...order].sort((a, b) => a - b),
      numbers.map(String),
    );
  await before.stop();
  const after = await start();
  assert.deepEqual(await Promise.all(conversations.map((each) => after.texts(each))), orders);
});

scenario('what ten visitors send at the same time, each in order, stays in order', async ({start}) => {
  const {post, texts} = await start();
  const numbers = Array.from({length: 20}, (_, i) => String(i));
  const conversations = Array.from({length: 10}, (_, i) => `visitor-${i}`);
  await Promise.all(
    conversations.map(async (conversation) => {
      for (const text of numbers) await post({conversation, id: text, text});
    }),
  );
  for (const conversation of conversations) assert.deepEqual(await texts(conversation), numbers);
});

scenario('a client that reads late gets all 200 answers, in the order of the file', async ({start}) => {
  const {post, answer, stream, texts} = await start();
  await post();
  const {next} = await stream('marie');
  // More than the network holds back for a client.
  await Promise.all(Array.from({length: 200}, (_, i) => answer({text: `${i} ${'苗'.repeat(9000)}`})));
  const got = [];
  while (got.length < 200) got.push(await next());
  assert.deepEqual(
    got.map(({data}) => data.text),
    await texts(),
  );
  assert.ok(got.every(({id}, i) => i === 0 || id > got[i - 1].id));
});

scenario('a message that could not be written is kept when it comes again', async ({start, file}) => {
  const {post, texts} = await start();
  await post();
  await rm(path.dirname(file), {recursive: true});
  await writeFile(path.dirname(file), 'in the way');
  const response = await post({id: 'message-2', text: 'second'});
  assert.equal(response.headers.get('Retry-After'), '5');
  assert.match(await refused(response, 503), /cannot write to its file \(\w+\); try again/);
  assert.deepEqual(await texts(), ['Do you ship to Belgium?']);
  await rm(path.dirname(file));
  assert.equal((await post({id: 'message-2', text: 'second'})).status, 200);
  assert.match(await readFile(file, 'utf8'), /"second"/);
});

scenario('a full file takes nothing more, and says that it may be tried again', async ({start, file}) => {
  const {post} = await start({fileLimit: 700});
  assert.equal((await post()).status, 200);
  assert.equal((await post({id: 'message-2'})).status, 200);
  assert.match(await refused(post({id: 'message-3'}), 507), /full/);
  assert.ok((await readFile(file)).length <= 700);
});

scenario('more streams than allowed are refused until one ends', async ({start}) => {
  const {stream, get} = await start({streamLimit: 2});
  const first = await stream('a');
  await stream('b');
  await refused(get('stream?conversation=c'), 503);
  await refused(get('events'), 503);
  first.close();
  for (let status = 503; status === 503;) {
    const {response, close} = await stream('c');
    ({status} = response);
    close();
  }
});

scenario('clients that break off or send nonsense leave the server as it was', async ({start}) => {
  const {origin, post, stream, answer, texts} = await start();
  await post();
  const {hostname, port} = new URL(origin);
  const say = (text) =>
    new Promise((resolve) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write(text, () => setTimeout(() => socket.destroy(), 20)),
      );
      socket.on('close', resolve).on('error', () => {});
    });
  const head = `Host: localhost\r\nContent-Type: application/json\r\n`;
  await Promise.all([
    say(`POST /inbox/messages HTTP/1.1\r\n${head}Content-Length: 1000\r\n\r\n{"id": "half`),
    say(`GET /inbox/stream?conversation=marie HTTP/1.1\r\n${head}\r\n`),
    say(`GET // HTTP/1.1\r\n${head}\r\n`),
    say(`GET /inbox/stream?%E0%A4%A HTTP/1.1\r\n${head}\r\n`),
    say(`GET /inbox/conversations?conversation=%E0%A4%A HTTP/1.1\r\n${head}\r\n`),
    say('nonsense\r\n\r\n'),
  ]);
  const left = await stream('marie');
  left.close();
  await answer();
  assert.deepEqual(await texts(), ['Do you ship to Belgium?', 'Yes, we do.']);
});

scenario('other paths go on to the next handler, and the folder gets its slash', async ({start}) => {
  const {origin} = await start();
  for (const path of ['/', '/inbox/', '/inbox/inbox.js', '/inbox/toString', '/inboxes']) {
    assert.equal((await fetch(origin + path)).status, 404, path);
  }
  const moved = await fetch(`${origin}/inbox`, {redirect: 'manual'});
  assert.equal(moved.status, 308);
  assert.equal(moved.headers.get('Location'), '/inbox/');
});
