// What a shop runs for `endpoint` and `stream`, except that it misbehaves on command. It keeps every post in the order in
// which it came, and what of it was stored. Each scenario has one of its own.
import assert from 'node:assert/strict';
import {after} from 'node:test';
import {createServer} from 'node:http';
import {PARIS_WEEK, shopPage} from './shop.mjs';
import {eventually, useBrowser} from './stage.mjs';
import {settled} from './widget.mjs';

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'Content-Type, Last-Event-ID',
  'Access-Control-Expose-Headers': 'Date, Retry-After',
  'Access-Control-Max-Age': '600',
};
const JSON_TYPE = {'Content-Type': 'application/json'};

/** Ways to answer a post. Each gets the `post` and the `response`, and what the backend can do: `store` and the `date`. */
export const answers = {
  /** Stores it; `reply` is the JSON of the answer, or makes it of the post. */
  ok: (reply = {messages: []}, headers = {}) =>
    function ok({post, store, response, date}) {
      store(post);
      respond(response, 200, {...JSON_TYPE, ...dateOf(date), ...headers}, JSON.stringify(replyTo(reply, post)));
    },
  /** Takes nothing. */
  status: (status, headers = {}, body = '') =>
    function refuse({response, date}) {
      respond(response, status, {...dateOf(date), ...headers}, body);
    },
  /** Stores it and answers with something that is no JSON. */
  stored: (headers, body) =>
    function stored({post, store, response}) {
      store(post);
      respond(response, 200, headers, body);
    },
  /** Takes nothing and breaks off. */
  reset: () =>
    function reset({response}) {
      response.socket.resetAndDestroy();
    },
  /** Stores it and breaks off before any answer. */
  storeAndReset: () =>
    function storeAndReset({post, store, response}) {
      store(post);
      response.socket.resetAndDestroy();
    },
  /** Stores it, says so, and breaks off in the middle of the answer's body. */
  storeAndCut: (reply = {messages: []}) =>
    function storeAndCut({post, store, response}) {
      store(post);
      const body = JSON.stringify(reply);
      response.writeHead(200, {...CORS, ...JSON_TYPE, 'Content-Length': body.length, Connection: 'close'});
      response.write(body.slice(0, body.length / 2), () => response.socket.destroy());
    },
};

/** All that may happen to a post that is not refused for good. */
export const MOODS = [
  answers.ok(),
  (post) => answers.ok({messages: [{id: `to-${post.post.id}`, text: 'Thanks'}]})(post),
  answers.reset(),
  answers.storeAndReset(),
  answers.storeAndCut(),
  answers.status(500),
  answers.status(429),
  answers.stored({'Content-Type': 'text/html'}, 'Thanks'),
];

const replyTo = (reply, post) => (typeof reply === 'function' ? reply(post) : reply);
const dateOf = (date) => (date ? {Date: new Date(date).toUTCString()} : {});

function respond(response, status, headers, body) {
  response.writeHead(status, {...CORS, Connection: 'close', ...headers});
  response.end(body);
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** @param answer how posts are answered that nothing else is said about. */
export async function startBackend(answer = answers.ok()) {
  const posts = [];
  const stored = new Map();
  const listeners = [];
  const streams = new Set();
  const events = [];
  const next = [];
  const held = new Set();
  let usual = answer;
  let date;
  let streamStatus = 200;
  let isHolding = false;

  const store = (post) => stored.has(post.id) || stored.set(post.id, post);

  async function onPost(request, response) {
    const text = await bodyOf(request).catch(() => undefined);
    if (text === undefined) return;
    const post = JSON.parse(text);
    posts.push(post);
    const act = next.shift() ?? usual;
    if (isHolding) await new Promise((resolve) => held.add(resolve));
    if (!response.destroyed) act({post, response, store, date});
    else if (act.name === 'ok') store(post); // it was read; that nobody waits for the answer is not known to it
  }

  function onStream(request, response) {
    const {searchParams} = new URL(request.url, 'http://localhost');
    const conversation = searchParams.get('conversation');
    const since = request.headers['last-event-id'] ?? searchParams.get('lastEventId');
    listeners.push({conversation, since, query: searchParams.get('lastEventId')});
    if (streamStatus !== 200) return respond(response, streamStatus, {}, '');
    response.writeHead(200, {...CORS, 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'});
    response.write('retry: 50\n\n');
    const stream = {conversation, response};
    streams.add(stream);
    response.on('close', () => streams.delete(stream));
    for (const event of events) {
      if (event.conversation === conversation && event.number > Number(since ?? 0)) response.write(event.text);
    }
  }

  function onRequest(request, response) {
    response.sendDate = false;
    request.on('error', () => {});
    response.on('error', () => {});
    const {pathname} = new URL(request.url, 'http://localhost');
    if (request.method === 'OPTIONS') return respond(response, 204, {}, undefined);
    if (pathname === '/stream') return onStream(request, response);
    if (pathname === '/messages' && request.method === 'POST') return void onPost(request, response);
    respond(response, 200, {'Content-Type': 'text/html'}, '<!doctype html><title>Welcome</title>');
  }

  const listen = (server, port) => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  let server = createServer(onRequest);
  await listen(server, 0);
  const {port} = server.address();

  const send = (conversation, text, number) => {
    const event = {conversation, text, number};
    if (number) events.push(event);
    for (const stream of streams) if (stream.conversation === conversation) stream.response.write(text);
  };
  const stop = async () => {
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
    server = undefined;
  };

  return {
    origin: `http://127.0.0.1:${port}`,
    endpoint: `http://127.0.0.1:${port}/messages`,
    stream: `http://127.0.0.1:${port}/stream`,
    /** All posts, in the order in which they came. */
    posts,
    /** What it has, by id, in the order in which it was stored. */
    stored,
    texts: () => [...stored.values()].map(({text}) => text),
    /** Each connection of a stream: whose, and since when. */
    listeners,
    streams,
    /** How the next posts are answered, one each. */
    answerNext: (...each) => void next.push(...each),
    /** How posts are answered from now on. */
    answerAlways: (each) => void (usual = each),
    /** What its `Date` header says. */
    setDate: (instant) => void (date = instant),
    /** Lets posts wait, until the function that it returns is called. */
    hold() {
      isHolding = true;
      return () => {
        isHolding = false;
        for (const release of held) release();
        held.clear();
      };
    },
    /** Says something in a stream; kept, so that who comes back gets it. */
    say: (conversation, message) => {
      const number = events.length + 1;
      send(conversation, `id: ${number}\ndata: ${JSON.stringify(message)}\n\n`, number);
    },
    /** An event with a name, kept too. */
    announce: (conversation, type, data = {}) => {
      const number = events.length + 1;
      send(conversation, `event: ${type}\nid: ${number}\ndata: ${JSON.stringify(data)}\n\n`, number);
    },
    /** Writes anything into a stream, once. */
    write: (conversation, text) => send(conversation, text),
    /** Breaks off all streams. */
    drop: () => {
      for (const {response} of streams) response.socket?.destroy();
    },
    /** What streams are answered with. */
    setStreamStatus: (status) => void (streamStatus = status),
    /** Nobody listens at the port any more. */
    down: stop,
    async up() {
      server = createServer(onRequest);
      await listen(server, port);
    },
    close: stop,
  };
}

/** Numbers from 0 to 1, the same ones for the same seed. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const thread = (page) => page.locator('chat-widget').evaluate((widget) => widget.thread);

/** What the visitor sees of their own messages: "text: state", and whether they may try again. */
export const shown = (page) =>
  page.locator('chat-widget').evaluate(async (widget) => {
    await widget.updateComplete;
    return [...widget.shadowRoot.querySelectorAll('[part=message].visitor')].map((row) => {
      const state = /Sending…|Not sent|Sent/.exec(
        [...row.querySelectorAll('small')].map((line) => line.textContent).join(),
      )?.[0];
      return `${row.querySelector('p').textContent}: ${state}${row.querySelector('button') ? ', Try again' : ''}`;
    });
  });

export const untilShown = (page, expected) => eventually(async () => assert.deepEqual(await shown(page), expected));

/** Until the thread says this, as "role: text". */
export const untilThread = (page, expected) =>
  eventually(async () =>
    assert.deepEqual(
      (await thread(page)).map(({role, text}) => `${role}: ${text}`),
      expected,
    ),
  );

/** Until so many posts have come. */
export const untilPosts = (backend, count) =>
  eventually(() => assert.ok(backend.posts.length >= count, `${backend.posts.length} of ${count} posts have come`));

/** Until the backend's stream is listened to; returns whose conversation it is. */
export const untilListening = (backend, count = 1) =>
  eventually(() => {
    assert.ok(backend.listeners.length >= count && backend.streams.size, `${backend.listeners.length} connections`);
    return backend.listeners.at(-1).conversation;
  });

/** Another tab of the same visitor. */
export async function openTab({page, context}, {at, url = page.url()} = {}) {
  const tab = await context.newPage();
  if (at) await tab.clock.setFixedTime(at);
  await tab.goto(url);
  await settled(tab);
  return tab;
}

/** The page is told that the network is back: whatever waits for the next attempt is attempted now. */
export const retryNow = (page) => page.evaluate(() => void dispatchEvent(new Event('online')));

/** The backend has each message of the visitor once, in the order of the thread. */
export async function assertAllStored(page, backend) {
  const isSettled = () => document.querySelector('chat-widget').thread.every(({delivery}) => delivery !== 'sending');
  await page.waitForFunction(isSettled).catch(() => {}); // what still sends, is said below
  const written = (await thread(page)).filter(({role}) => role === 'visitor');
  assert.deepEqual(
    [...backend.stored.keys()],
    written.map(({id}) => id),
  );
  assert.deepEqual(
    written.map(({delivery}) => delivery),
    written.map(() => 'sent'),
  );
}

// The console tells of each request that failed; and the backend is on an origin of its own.
export const NETWORK =
  /^(elsewhere|failed): http|Failed to load resource|blocked by CORS policy|^error: EventSource|^warning: <chat-widget> (endpoint|stream): http/;

/** As `useBrowser`; the stage has a `backend`, to which the shop's widget delivers. `attributes` are further ones of it. */
export function useDelivery() {
  const scenario = useBrowser();
  const backends = [];
  after(() => Promise.all(backends.map((backend) => backend.close())));

  return (name, {attributes = {}, shop = {}, ...options}, act) =>
    scenario(
      name,
      {
        tolerated: NETWORK,
        ...options,
        async prepare(stage) {
          const backend = await startBackend();
          backends.push(backend);
          const {endpoint, stream} = backend;
          const all = {'office-hours': PARIS_WEEK, endpoint, stream, ...attributes};
          stage.server.add('/shop.html', {body: shopPage({attributes: all, ...shop})});
          return {backend, ...(await options.prepare?.({...stage, backend}))};
        },
      },
      act,
    );
}
