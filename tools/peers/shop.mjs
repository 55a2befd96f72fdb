// A shop on this machine, with a page for each peer. What it sends is compressed once, at the first request for it, and each
// file that is asked for is written down.
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';
import {buildPage} from './build.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TYPES = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const brotli = promisify(brotliCompress);
const compress = (bytes) => brotli(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});

const products = Array.from(
  {length: 24},
  (_, i) => `<li><div></div><h2>Plant ${i + 1}</h2><p>Half shade, little water.</p><button>Buy</button></li>`,
).join('');

function shopPage({head = '', page = ''}) {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Shop</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <style>
      body {margin: 0; font: 16px/1.5 sans-serif}
      header, footer {padding: 16px; background: #efe}
      ul {display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; margin: 16px; padding: 0; list-style: none}
      li > div {block-size: 120px; background: #bdb}
      .panel {position: fixed; inset-block-end: 20px; inset-inline-end: 20px; inline-size: 360px; block-size: 520px}
    </style>${head}</head>
    <body><header><h1>Plants</h1></header><main><ul>${products}</ul></main><footer>Open every day</footer>${page}</body></html>`;
}

/** The files of a peer as they lie in a folder: what a page's script tag names, and its parts. */
async function filesIn(folder) {
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.map'));
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name))])));
}

/** Tags for what was built: styles first, as vite writes them. */
function tagsFor(files, base) {
  const styles = [...files.keys()].filter((name) => name.endsWith('.css'));
  const scripts = files.has('page.js') ? [`<script type="module" src="${base}page.js"></script>`] : [];
  return [...styles.map((name) => `<link rel="stylesheet" href="${base}${name}">`), ...scripts].join('');
}

/** Puts the peer's two pages and its files into `answers`, by the path of their URL. */
async function add(answers, peer) {
  const put = (url, body) => answers.set(url, {type: TYPES[path.extname(url)], plain: Buffer.from(body)});
  const putAll = (base, files) => files.forEach((body, name) => put(base + name, body));
  if (peer.files) {
    const folder = path.join(ROOT, peer.files);
    if (!existsSync(folder)) throw new Error(`${peer.files} is not there.`);
    putAll(`/${peer.id}/files/`, await filesIn(folder));
  }
  const [load, thread] = [await buildPage(peer.id), peer.thread ? await buildPage(`${peer.id}-thread`) : new Map()];
  putAll(`/${peer.id}/page/`, load);
  putAll(`/${peer.id}/thread/`, thread);
  const {head = '', page} = peer;
  put(`/${peer.id}/page.html`, shopPage({head: head + tagsFor(load, `/${peer.id}/page/`), page}));
  put(`/${peer.id}/thread.html`, shopPage({head: head + tagsFor(thread, `/${peer.id}/thread/`)}));
}

/**
 * Opens the shop.
 *
 * @returns its address; `failures`, by the id of the peer; `weightOf`, what a file weighs that was sent; and `asked`, a list of the
 *   paths of files that were asked for, which whoever measures empties
 */
export async function openShop(peers) {
  const answers = new Map();
  const failures = new Map();
  for (const peer of peers) {
    try {
      await add(answers, peer);
    } catch (error) {
      failures.set(peer.id, `could not be built: ${error.message.split('\n')[0]}`);
    }
  }
  answers.set('/empty.html', {type: TYPES['.html'], plain: Buffer.from('<title>Empty</title>')});
  const send = async (answer) => (answer.sent ??= await (answer.type ? compress(answer.plain) : answer.plain));
  const services = new Map(peers.map(({id, answer}) => [`/service/${id}`, answer ?? (() => ({}))]));
  const asked = [];

  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const answer = answers.get(url.pathname);
    if (answer) {
      if (!url.pathname.endsWith('.html')) asked.push(url.pathname);
      const body = await send(answer);
      const {type = 'application/octet-stream'} = answer;
      const headers = {'Content-Type': type, 'Content-Length': body.length, 'Cache-Control': 'no-store'};
      response.writeHead(200, answer.type ? {...headers, 'Content-Encoding': 'br'} : headers);
      return response.end(body);
    }
    const service = [...services].find(([prefix]) => url.pathname.startsWith(prefix))?.[1];
    let text = '';
    for await (const part of request) text += part;
    response.writeHead(service ? 200 : 404, {'Content-Type': 'application/json'});
    response.end(JSON.stringify(service ? service(url, url.search + text) : {}));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    failures,
    asked,
    weightOf: (pathname) => answers.get(pathname)?.sent?.length ?? 0,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
