// Reading requests and answering them, so that nothing that a client sends can do harm.
import {isIP} from 'node:net';
import {Refusal} from './shapes.mjs';

const LONGEST_BODY = 64 * 1024;
const TIMEOUT = 16 * 1024 * 1024;

/** What lets a page of another origin post and listen, and read the server's time. */
const OPEN_TO_ALL = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Date, Retry-After',
};
const PREFLIGHT = {
  'Access-Control-Allow-Headers': 'Content-Type, Last-Event-ID',
  'Access-Control-Max-Age': '86400',
};
const OPEN_TO_NOBODY = {'Cross-Origin-Resource-Policy': 'same-origin'};

const TOO_LONG = new Refusal(413, 'The body is longer than 64 kB; a message must be shorter.', {Connection: 'close'});

/**
 * The body as text. What is too long is read to its end and thrown away, since a client that is cut off in the middle of
 * sending does not see the answer; only who goes on past 16 MB is cut off.
 */
async function readText(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request.iterator({destroyOnReturn: false})) {
    size += chunk.length;
    if (size <= LONGEST_BODY) chunks.push(chunk);
    else chunks.length = 0;
    if (size > TIMEOUT) break;
  }
  if (size > LONGEST_BODY) throw TOO_LONG;
  return Buffer.concat(chunks).toString();
}

/** The body, which must be JSON and say so: a page elsewhere can send other types without being asked. */
export async function readJson(request) {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    const found = type ? `is "${type.slice(0, 100)}"` : 'is missing';
    throw new Refusal(415, `The header Content-Type ${found}; it must be "application/json".`);
  }
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(400, `$ is not JSON (${error.message.slice(0, 200)}); check quotation marks and commas.`);
  }
}

/** The parameters of the request's address. Any address is fine: unlike `new URL`, this does not throw. */
export function queryOf({url = ''}) {
  const start = url.indexOf('?');
  return new URLSearchParams(start < 0 ? '' : url.slice(start));
}

/** The path of the request's address, as it was sent. */
export const pathOf = ({url = ''}) => url.split('?', 1)[0];

/** Headers that let every page use a route; with `methods`, those that answer a preflight. */
export const openToAll = (methods) =>
  methods ? {...OPEN_TO_ALL, ...PREFLIGHT, 'Access-Control-Allow-Methods': methods} : OPEN_TO_ALL;

/** Headers that let no other page use a route. */
export const openToNobody = () => OPEN_TO_NOBODY;

function hostnameOf(host) {
  try {
    return new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '');
  } catch {
    return '';
  }
}

const hostOf = (origin) => (URL.canParse(origin) ? new URL(origin).host : undefined);

/**
 * Throws unless the request comes from a page of this server. There is no login, so a page of somebody else must not read
 * conversations by asking the visitor's own machine, also not under a name of its own that leads there.
 */
export function refuseOtherOrigins({headers}) {
  const {host = '', origin, 'sec-fetch-site': site} = headers;
  const name = hostnameOf(host);
  if (!isIP(name) && name !== 'localhost' && !name.endsWith('.localhost')) {
    throw new Refusal(403, `The inbox is not for the name "${host.slice(0, 100)}"; open it as localhost.`);
  }
  const isElsewhere =
    (origin !== undefined && hostOf(origin) !== host) || !['same-origin', 'none', undefined].includes(site);
  if (isElsewhere) throw new Refusal(403, 'This is for the inbox itself; a page of another origin may not ask for it.');
}

/** Answers with JSON. */
export function sendJson(response, status, body, headers = {}) {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  response.end(JSON.stringify(body));
}
