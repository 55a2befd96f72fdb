// A shop's web server: the demo's pages at /, the built scripts at /cdn/ (as `vite preview` serves them), whatever pages
// a test adds, and faults on demand. Each scenario has one of its own.
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {inbox} from '../../tools/inbox.mjs';
import {EDITOR_POLICY, STRICT_POLICY} from '../../tools/strict-policy.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** All files below a folder of the repository, by their path as the browser asks for it. */
async function filesIn(folder, prefix) {
  const entries = await readdir(path.join(ROOT, folder), {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({parentPath, name}) => {
      const file = path.join(parentPath, name);
      const url = prefix + path.relative(path.join(ROOT, folder), file).split(path.sep).join('/');
      return [url, {body: await readFile(file), headers: {}}];
    }),
  );
}

// Read once, so that a build beside a running test cannot mix two versions.
const site = new Map([...(await filesIn('demo', '/')), ...(await filesIn('dist/cdn', '/cdn/'))]);
site.get('/strict-csp.html').headers['Content-Security-Policy'] = STRICT_POLICY;
site.get('/admin.html').headers['Content-Security-Policy'] = EDITOR_POLICY;

/** The demo's pages, "/index.html" first among them. */
export const demoPages = [...site.keys()].filter((url) => /^\/[^/]+\.html$/.test(url)).sort();

/** The built scripts by their URL's path. */
export const scripts = new Map([...site].filter(([url]) => url.startsWith('/cdn/')));

for (const [url, {body}] of [['/cdn/', {body: './chat-widget.js'}], ...scripts]) {
  for (const [file] of body.toString().matchAll(/\.\/(?:chat|editor|transport)-[\w-]+\.js/g)) {
    if (scripts.has(path.posix.join('/cdn', file))) continue;
    throw new Error(
      `dist${url} needs ${file}, which is not there: run "npm run build", or wait for the one that runs.`,
    );
  }
}

/** The files that a browser needs before anything is asked of the widget: the script and all that it imports itself. */
export function firstStage(url = '/cdn/chat-widget.js', found = new Set()) {
  found.add(url);
  const source = scripts.get(url).body.toString();
  for (const [, file] of source.matchAll(/(?:import|from)\s*["'`](\.\/[^"'`]+)["'`]/g)) {
    const next = path.posix.join(path.posix.dirname(url), file);
    if (!found.has(next)) firstStage(next, found);
  }
  return [...found].sort();
}

/** What a browser without `Temporal` loads as well. */
export const zonesScript = [...scripts.keys()].find((url) => /\/chat-luxon-zones-/.test(url));

export async function startServer() {
  const files = new Map(site);
  const hits = [];
  let faults = [];
  let other;
  const folder = await mkdtemp(path.join(tmpdir(), 'inbox-'));
  const people = inbox({file: path.join(folder, 'messages.jsonl')});

  const server = createServer(async (request, response) => {
    hits.push(request.url);
    if (other) return other(request, response);
    // Scenarios have clocks of their own: only those that are about a server's time are told one.
    response.sendDate = false;
    const {pathname} = new URL(request.url, 'http://localhost');
    const fault = faults.find(({pattern}) => pattern.test(pathname));
    if (fault?.kind === 'reset') return request.socket.destroy();
    await fault?.held;
    // What the demo's shop delivers to, as `npm start` has it.
    if (!fault && /^\/inbox\/[a-z]/.test(pathname) && !files.has(pathname)) return people(request, response, () => {});
    const file = fault?.kind === 'missing' ? undefined : files.get(pathname === '/' ? '/index.html' : pathname);
    const type = TYPES[path.extname(pathname)] ?? TYPES['.html'];
    // Nothing is kept by the browser, so that whatever it loads twice is seen twice.
    response.writeHead(file ? 200 : 404, {'Content-Type': type, 'Cache-Control': 'no-store', ...file?.headers});
    response.end(file?.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** What was asked for, in order: paths with their queries. */
    hits,
    add: (url, {body, headers = {}}) => files.set(url, {body, headers}),
    /** Has `listener` answer every request, as Node's servers have it, instead of these files. */
    handOver: (listener) => (other = listener),
    /** Answers matching paths with 404 ("missing") or not at all ("reset"), until `heal()`. */
    fail: (pattern, kind) => faults.push({pattern, kind}),
    /** Lets matching requests wait until the function that it returns is called. */
    hold(pattern) {
      let release;
      faults.push({pattern, held: new Promise((resolve) => (release = resolve))});
      return release;
    },
    heal: () => (faults = []),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await people.close();
      await rm(folder, {recursive: true, force: true});
    },
  };
}
