// The other side of the chat, for the demo: takes what the widget posts to its `endpoint`, and sends answers to its `stream`.
// It is a reference of that protocol and no product: whoever reaches the server reads everything, there is no login.
import {randomUUID} from 'node:crypto';
import path from 'node:path';
import {Conversations} from './inbox/conversations.mjs';
import {EventStreams, eventText} from './inbox/event-streams.mjs';
import {Journal, JournalFull} from './inbox/journal.mjs';
import {openToAll, openToNobody, pathOf, queryOf, readJson, refuseOtherOrigins, sendJson} from './inbox/requests.mjs';
import {checkAnswer, checkMessage, checkTyping, isRecord, Refusal} from './inbox/shapes.mjs';

const DEFAULT_FILE = path.resolve(import.meta.dirname, '../.inbox/messages.jsonl');
const MEGABYTE = 1024 * 1024;
const AGENTS = Symbol('the streams of agents');

/** What a visitor's stream says of an entry. */
function outgoingText({kind, number, id, role, author, text, sentAt}) {
  if (kind === 'handoff') return eventText({name: 'handoff', id: number, data: {id}});
  return eventText({id: number, data: {id, role, author, text, sentAt}});
}

const numberIn = (text) => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : undefined);

/** The records that an answer becomes: the words, the handoff, or first one and then the other. */
function recordsOf({conversation, id = randomUUID(), text, author, role, handoff}, sentAt) {
  const records = [];
  if (text) records.push({kind: 'answer', conversation, id, role, author, text, sentAt});
  if (handoff) records.push({kind: 'handoff', conversation, id: `${id}:handoff`, sentAt});
  return records;
}

/** Conversations that are on disk before anybody is told of them. */
class Store {
  conversations = new Conversations();
  #journal;
  #announce;
  #pending = new Map();

  constructor(journal, announce) {
    this.#journal = journal;
    this.#announce = announce;
    this.ready = this.#load();
    this.ready.catch(() => {}); // each request says it
  }

  async #load() {
    for (const record of await this.#journal.read()) if (isRecord(record)) this.conversations.add(record);
  }

  /** Keeps the records of one request. A repeat of it is not kept again, also while the first is still on its way to disk. */
  keep(records) {
    const [{kind, conversation, id}] = records;
    if (this.conversations.has(records[0])) return Promise.resolve();
    const key = JSON.stringify([kind, conversation, id]);
    if (!this.#pending.has(key)) {
      this.#pending.set(
        key,
        this.#write(records).finally(() => this.#pending.delete(key)),
      );
    }
    return this.#pending.get(key);
  }

  async #write(records) {
    await this.#journal.append(records).catch((error) => {
      if (error instanceof JournalFull) {
        throw new Refusal(507, 'The inbox is full; whoever runs it has to move its file away and start it again.');
      }
      throw new Refusal(503, `The inbox cannot write to its file (${error.code}); try again.`, {'Retry-After': '5'});
    });
    for (const record of records) this.conversations.add(record);
    this.#announce(records[0].conversation);
  }
}

/**
 * The reference inbox as a connect-style middleware `(request, response, next)` for the paths under `/inbox/` that are not
 * the agent's page itself; everything else goes to `next`.
 *
 * Bad input is refused with a JSON `{error}` and stores nothing: 400 (which key is wrong, and what would be right), 403 (a
 * page of another origin asks for the agent's side), 404 (no such conversation), 405, 413 (longer than 64 kB), 415, 503 (too
 * many streams, or the file fails: try again) and 507 (the file is full).
 *
 * @param {object} [options]
 * @param {string} [options.file] where conversations are kept, as JSON lines; `.inbox/messages.jsonl` beside `package.json`
 *   when missing. A line that is not whole is ignored.
 * @param {() => number} [options.now] the time in epoch milliseconds.
 * @param {number} [options.keepAlive] milliseconds between the comments that keep streams open.
 * @param {number} [options.fileLimit] how many bytes the file may grow to.
 * @param {number} [options.streamLimit] how many streams may be open at a time.
 * @returns the middleware, with `close()`: ends all streams and resolves when everything is on disk.
 */
export function inbox({
  file = DEFAULT_FILE,
  now = Date.now,
  keepAlive = 15_000,
  fileLimit = 32 * MEGABYTE,
  streamLimit = 500,
} = {}) {
  const streams = new EventStreams({keepAlive, limit: streamLimit});
  const journal = new Journal(file, fileLimit);
  const store = new Store(journal, (conversation) => {
    streams.advance(conversation);
    streams.advance(AGENTS);
  });
  const {conversations} = store;

  function needConversation(conversation) {
    if (conversations.exists(conversation)) return;
    throw new Refusal(404, `There is no conversation "${conversation}"; only visitors start one.`);
  }

  function openStream(response, options) {
    if (streams.isFull) throw new Refusal(503, 'Too many streams are open; try again later.', {'Retry-After': '10'});
    streams.open(response, {...options, latest: conversations.log.length});
  }

  async function takeMessage(request, response) {
    const message = checkMessage(await readJson(request));
    await store.keep([{kind: 'message', receivedAt: now(), ...message}]);
    sendJson(response, 200, {messages: []}, openToAll());
  }

  function streamAnswers(request, response) {
    const conversation = queryOf(request).get('conversation') ?? '';
    if (!conversation || conversation.length > 100) {
      throw new Refusal(
        400,
        'The parameter "conversation" must be text of 1 to 100 characters: /inbox/stream?conversation=…',
      );
    }
    openStream(response, {
      topic: conversation,
      log: () => conversations.outgoing(conversation),
      // In the query where a page begins a new connection, which to a browser is a first one.
      after: numberIn(request.headers['last-event-id'] ?? queryOf(request).get('lastEventId')),
      format: outgoingText,
    });
  }

  function listConversations(request, response) {
    const query = queryOf(request);
    const conversation = query.get('conversation');
    const number = conversations.log.length;
    if (conversation === null) {
      return sendJson(response, 200, {number, count: conversations.count, conversations: conversations.list()});
    }
    needConversation(conversation);
    const overview = conversations.overview(conversation);
    return sendJson(response, 200, {
      number,
      conversation: overview,
      ...conversations.entries(conversation, numberIn(query.get('before'))),
    });
  }

  function streamEverything(request, response) {
    const latest = conversations.log.length;
    const after = numberIn(request.headers['last-event-id'] ?? queryOf(request).get('after')) ?? latest;
    // Somebody has deleted the file: what the page has seen is not what is there.
    const isOther = after > latest;
    openStream(response, {
      topic: AGENTS,
      log: () => conversations.log,
      after: isOther ? latest : after,
      greeting: isOther ? eventText({name: 'reset', id: latest, data: {}}) : '',
      format: (entry) =>
        eventText({id: entry.number, data: {entry, conversation: conversations.overview(entry.conversation)}}),
    });
  }

  async function takeAnswer(request, response) {
    const answer = checkAnswer(await readJson(request));
    needConversation(answer.conversation);
    const records = recordsOf(answer, now());
    await store.keep(records);
    sendJson(response, 200, {ids: records.map(({id}) => id)});
  }

  async function takeTyping(request, response) {
    const {conversation, author} = checkTyping(await readJson(request));
    needConversation(conversation);
    streams.say(conversation, eventText({name: 'typing', data: {author}}));
    sendJson(response, 200, {});
  }

  const routes = {
    '/inbox/messages': {method: 'POST', isPublic: true, act: takeMessage},
    '/inbox/stream': {method: 'GET', isPublic: true, act: streamAnswers},
    '/inbox/conversations': {method: 'GET', act: listConversations},
    '/inbox/events': {method: 'GET', act: streamEverything},
    '/inbox/answers': {method: 'POST', act: takeAnswer},
    '/inbox/typing': {method: 'POST', act: takeTyping},
  };

  async function serve({method, isPublic, act}, request, response) {
    const headers = isPublic ? openToAll() : openToNobody();
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!isPublic) {
      response.removeHeader('Access-Control-Allow-Origin'); // Vite sets it for every page on localhost
      refuseOtherOrigins(request);
    }
    if (isPublic && request.method === 'OPTIONS') {
      return response.writeHead(204, openToAll(`${method}, OPTIONS`)).end();
    }
    if (request.method !== method) {
      const allowed = isPublic ? `${method}, OPTIONS` : method;
      throw new Refusal(405, `The method ${request.method} is not for this; it must be ${method}.`, {Allow: allowed});
    }
    await store.ready.catch((error) => {
      throw new Refusal(503, `The inbox cannot read its file (${error.code}).`, {'Retry-After': '10'});
    });
    return act(request, response);
  }

  function fail(error, response) {
    if (response.headersSent) return response.destroy();
    if (error instanceof Refusal) return sendJson(response, error.status, {error: error.message}, error.headers);
    return sendJson(response, 500, {error: 'The inbox has a fault of its own; try again.'});
  }

  function middleware(request, response, next = () => sendJson(response, 404, {error: 'There is nothing here.'})) {
    const pathname = pathOf(request);
    if (pathname === '/inbox') return response.writeHead(308, {Location: '/inbox/'}).end();
    if (!Object.hasOwn(routes, pathname)) return next();
    return serve(routes[pathname], request, response).catch((error) => fail(error, response));
  }

  return Object.assign(middleware, {
    async close() {
      streams.close();
      await journal.idle();
    },
  });
}
