// The servers of docs/servers.md, as they stand there, started on a port that is free.
import {spawn, spawnSync} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {after} from 'node:test';

/** What whoever answers has to know. */
export const TOKEN = 'a-long-secret';

const page = await readFile(new URL('../../docs/servers.md', import.meta.url), 'utf8');
/** What stands on the page, by the names of its files. */
export const examples = new Map(
  [...page.matchAll(/^```\w+ (\S+\.\w+)\n(.*?)^```$/gms)].map(([, name, source]) => [name, source]),
);
/** Where they are, and may keep what they are told. */
export const folder = await mkdtemp(path.join(tmpdir(), 'example-servers-'));
after(() => rm(folder, {recursive: true, force: true}));
for (const [name, source] of examples) await writeFile(path.join(folder, name), source);

const running = [];
after(() => running.forEach(stop));

/** PHP's workers outlive the process that started them: the whole group ends. */
export function stop(child) {
  child.removeAllListeners('exit');
  try {
    process.kill(-child.pid);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // it has ended before
  }
}

/** Starts a command, and resolves with the address that a line of it names. */
export function start(command, parameters, environment) {
  const child = spawn(command, parameters, {cwd: folder, env: {...process.env, ...environment}, detached: true});
  running.push(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${command} ended with ${code}`)));
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({input: stream}).on('line', (line) => {
        const [, port] = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(line) ?? [];
        if (port && port !== '0') resolve({child, origin: `http://127.0.0.1:${port}`});
      });
    }
  });
}

/** How each is started, for the pages of a shop, and where it takes what. */
export const servers = {
  'server.mjs': {
    start: (file, shop) => start(process.execPath, ['server.mjs'], {SHOP: shop, TOKEN, FILE: file, PORT: '0'}),
    paths: {messages: '/chat', answers: '/chat/answers', answer: '/chat/answer'},
  },
  'chat.php': {
    missing: spawnSync('php', ['--version']).error && 'PHP is not on this machine: its server was not started.',
    start: (file, shop) =>
      start('php', ['-S', '127.0.0.1:0', 'chat.php'], {
        CHAT_SHOP: shop,
        CHAT_TOKEN: TOKEN,
        CHAT_FILE: file,
        PHP_CLI_SERVER_WORKERS: '4',
      }),
    paths: {messages: '/chat.php', answers: '/chat.php', answer: '/chat.php'},
  },
};
