// Runs tests side by side, says what each file came to once it is done, and ends with one line of verdict.
//
//   node tools/test.mjs          in Chromium, in Node, and end to end but for the files that take long
//   node tools/test.mjs --node   the same without Chromium's
//   node tools/test.mjs --long   end to end, the files that take long
//   node tools/test.mjs --frameworks   the examples of docs/frameworks; `npm run test:frameworks` installs what they need
//
// TEST_JOBS=2 has two files at a time.
import {spawn} from 'node:child_process';
import {readdir} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {createInterface} from 'node:readline';
import {stripVTControlCharacters} from 'node:util';

/**
 * Every control, screen, brand colour, failure of the network or number of tabs in turn; the longest first. A new file is not
 * among them.
 */
const LONG = [
  'test/e2e/editor-contrast.test.mjs',
  'test/e2e/editor-layout.test.mjs',
  'test/e2e/widget-contrast.test.mjs',
  'test/e2e/editor-focus.test.mjs',
  'test/e2e/delivery-tabs.test.mjs',
  'test/e2e/diagnostics.test.mjs',
  'test/e2e/delivery.test.mjs',
  'test/e2e/editor-keyboard.test.mjs',
  'test/e2e/editor-strict-policy.test.mjs',
  'test/e2e/editor-to-shop.test.mjs',
  'test/e2e/contact.test.mjs',
  'test/e2e/color-scheme.test.mjs',
  'test/e2e/parts.test.mjs',
  'test/e2e/auto-reply.test.mjs',
  'test/e2e/editor-trust.test.mjs',
  'test/e2e/docs-site.test.mjs',
  'test/e2e/editor-import.test.mjs',
  'test/e2e/opening.test.mjs',
  'test/e2e/editor-mistakes.test.mjs',
  'test/e2e/thread.test.mjs',
  'test/e2e/random.test.mjs',
];

const [, , mode] = process.argv;
if (![undefined, '--node', '--long', '--frameworks'].includes(mode)) throw new Error(`There is no option "${mode}".`);

const files = (await Promise.all(['test', 'test/simulation', 'test/e2e'].map(testsIn))).flat();
const missing = LONG.filter((file) => !files.includes(file));
if (missing.length) throw new Error(`${missing} is not there: take it from the list in tools/test.mjs.`);

const start = performance.now();
const count = {passed: 0, failed: 0, skipped: 0};
const failures = [];

const usual = files.filter((file) => !LONG.includes(file));
const chosen = {'--long': LONG, '--frameworks': await testsIn('test/frameworks')}[mode] ?? usual;
const jobs = chosen.map((file) => () => inNode(file));
if (!mode) jobs.unshift(inChromium);
// Where a file waits, another one has the processor.
const lanes = Number(process.env.TEST_JOBS) || availableParallelism() + 1;
await Promise.all(Array.from({length: lanes}, work));

const seconds = Math.round((performance.now() - start) / 1000);
if (failures.length) console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}`);
const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
const verdict = failures.length || count.failed ? '✗' : '✓';
console.log(`\n${verdict} ${count.passed} tests passed, ${count.failed} failed${skipped} (${seconds} s)`);
process.exitCode = verdict === '✓' ? 0 : 1;

async function testsIn(folder) {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.test.mjs')).map((name) => `${folder}/${name}`);
}

async function work() {
  for (let job = jobs.shift(); job; job = jobs.shift()) await job();
}

/** Runs a command, hands on its output line by line, and resolves with how it ended. */
function run(command, parameters, hear) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {stdio: ['ignore', 'pipe', 'pipe']});
    for (const stream of [child.stdout, child.stderr]) createInterface({input: stream}).on('line', hear);
    child.on('error', (error) => {
      hear(String(error));
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function inNode(file) {
  const began = performance.now();
  const lines = [];
  const code = await run(process.execPath, ['--test', '--test-reporter=spec', file], (line) => lines.push(line));
  const figure = (name) => Number(lines.findLast((line) => line.startsWith(`ℹ ${name} `))?.split(' ')[2] ?? 0);
  const [passed, skipped] = [figure('pass'), figure('skipped') + figure('todo')];
  // A file that fails as a whole, or in which nothing is tested, has failed.
  const failed = figure('fail') + figure('cancelled') || (code || !(passed + skipped) ? 1 : 0);
  count.passed += passed;
  count.failed += failed;
  count.skipped += skipped;
  const time = `${((performance.now() - began) / 1000).toFixed(1)} s`;
  if (!failed) return console.log(`✓ ${file}: ${passed} passed (${time})`);
  failures.push(file);
  console.log(`${lines.join('\n')}\n✗ ${file}: ${passed} passed, ${failed} failed (${time})`);
}

/** The runner's own lines are those of `progress` in web-test-runner.config.mjs. */
async function inChromium() {
  let failed = 0;
  const code = await run('npx', ['wtr'], (output) => {
    const line = stripVTControlCharacters(output);
    if (line.trim()) console.log(line);
    const [, name, passes, fails] = /^[✓✗] (test\/\S+): (\d+) passed(?:, (\d+) failed)?/.exec(line) ?? [];
    if (!name) return;
    count.passed += Number(passes);
    failed += Number(fails ?? 0);
    if (fails) failures.push(name);
  });
  if (code && !failed) {
    failed = 1;
    failures.push('the tests in Chromium, as a whole');
  }
  count.failed += failed;
}
