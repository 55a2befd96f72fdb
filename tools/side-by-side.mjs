// Runs npm scripts at the same time, and fails where one of them does: `node tools/side-by-side.mjs build:npm build:cdn`.
import {spawn} from 'node:child_process';

const run = (script) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {stdio: 'inherit', shell: process.platform === 'win32'});
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });

const codes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = Math.max(...codes);
