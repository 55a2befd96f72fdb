// A site of somebody who has read a page of docs/frameworks: its examples, and the pages around them that stand beside this file,
// built by the framework's own command, as it is for visitors.
import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {readdir, readFile} from 'node:fs/promises';
import {request as ask} from 'node:http';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {test} from 'node:test';
import {layOut} from '../project.mjs';

const HERE = import.meta.dirname;
const DOCS = path.resolve(HERE, '../../../docs/frameworks');

/** Nobody is told that these tests run; what frameworks keep from build to build, they do not keep. */
const ENVIRONMENT = {
  ...process.env,
  CI: 'true',
  NODE_ENV: undefined,
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

/** Lays out a project, as `layOut` does. */
export const layOutSite = (name, options) => layOut(name, {home: HERE, ...options});

/** Runs a command that is installed here in a project; resolves with what it said, and rejects with it where it fails. */
export const run = (folder, command, ...parameters) =>
  new Promise((resolve, reject) => {
    const started = [path.join(HERE, 'node_modules', command), ...parameters];
    execFile(process.execPath, started, {cwd: folder, env: ENVIRONMENT}, (error, said, complaint) =>
      error ? reject(new Error(`${said}${complaint}` || String(error))) : resolve(said + complaint),
    );
  });

/** Starts a server of a framework; resolves once it has said at which port it listens. */
export function start(folder, command, ...parameters) {
  const started = [path.join(HERE, 'node_modules', command), ...parameters];
  const server = spawn(process.execPath, started, {cwd: folder, env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'pipe']});
  const said = [];
  return new Promise((resolve, reject) => {
    server.on('exit', () => reject(new Error(said.join('\n'))));
    for (const stream of [server.stdout, server.stderr]) {
      createInterface({input: stream}).on('line', (line) => {
        said.push(line);
        const [, port] = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(line) ?? [];
        if (port) resolve({port: Number(port), said, stop: () => server.kill()});
      });
    }
  });
}

/** Answers requests as the server at that port does. */
export const forwardTo = (port) => (request, response) => {
  const {method, url, headers} = request;
  const onward = ask({host: '127.0.0.1', port, method, path: url, headers}, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
};

/** The files of a built site by their URL's path; a folder's page also by the folder's, with a slash at its end or without. */
export async function filesOf(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({parentPath, name}) => {
        const file = path.join(parentPath, name);
        const url = `/${path.relative(folder, file).split(path.sep).join('/')}`;
        return [url, {body: await readFile(file)}];
      }),
  );
  const pages = files.filter(([url]) => url.endsWith('/index.html'));
  const folders = pages.map(([url, file]) => [url.slice(0, -'/index.html'.length), file]);
  return [...files, ...folders, ...folders.map(([url, file]) => [`${url}/`, file])];
}

/** A test: the page of docs/frameworks says which versions it was tested with, and these are they. */
export const testVersions = (page, packages) =>
  test('the page says with which versions it was tested', async () => {
    const text = await readFile(path.join(DOCS, `${page}.md`), 'utf8');
    const {devDependencies} = JSON.parse(await readFile(path.join(HERE, 'package.json'), 'utf8'));
    const line = text.split('\n').find((each) => each.startsWith('Tested here'));
    for (const [name, installed] of Object.entries(packages)) {
      const [major, minor] = devDependencies[installed].split('.');
      assert.match(line, new RegExp(`\\b${name} ${major}\\.${minor}\\b`));
    }
  });
