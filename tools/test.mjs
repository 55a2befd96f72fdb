// Runs tests side by side, says what each file came to once it is done, and ends with one line of verdict.
//
//   node tools/test.mjs          in Chromium, in Node, and of those in pages what everybody waits for
//   node tools/test.mjs --node   the same without Chromium's
//   node tools/test.mjs --long   the others: every control, screen, colour, failure of the network in turn, and the site
//   node tools/test.mjs --frameworks   the examples of docs/frameworks; `npm run test:frameworks` installs what they need
//   node tools/test.mjs --whole-frameworks   those that a framework makes a whole site of; `npm run test:whole-frameworks` likewise
//
// TEST_JOBS=2 has two files at a time.
import {spawn} from 'node:child_process';
import {readdir} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {createInterface} from 'node:readline';
import {stripVTControlCharacters} from 'node:util';

/** Those that begin first, the longest of all before: so that no processor is left with nothing to do at the end. */
const FIRST = [
  'test/simulation/simulation.test.mjs',
  'test/e2e/editor-contrast.test.mjs',
  'test/e2e/editor-layout.test.mjs',
  'test/e2e/widget-contrast.test.mjs',
  'test/e2e/delivery-tabs.test.mjs',
  'test/e2e/delivery.test.mjs',
  'test/e2e/editor-focus.test.mjs',
  'test/e2e/diagnostics.test.mjs',
  'test/e2e/editor-keyboard.test.mjs',
  'test/e2e/contact.test.mjs',
  'test/e2e/docs-site.test.mjs',
  'test/e2e/editor-strict-policy.test.mjs',
  'test/e2e/editor-to-shop.test.mjs',
];

/** Of those in pages, what everybody waits for: a network that fails, and a strict policy. */
const DAILY = ['network', 'strict-policy'].map((name) => `test/e2e/${name}.test.mjs`);

/** Of those in Node, what makes a site or a build of its own, or starts many processes. */
const LATER = ['check', 'docs-site', 'example-servers', 'inbox', 'internal-names'].map(
  (name) => `test/${name}.test.mjs`,
);

/** In how many browsers at a time the tests in Chromium run, a part of the files in each. */
const BROWSERS = 2;

const [, , mode] = process.argv;
if (![undefined, '--node', '--long', '--frameworks', '--whole-frameworks'].includes(mode))
  throw new Error(`There is no option "${mode}".`);

const inNodeAlone = (await Promise.all(['test', 'test/simulation'].map(testsIn))).flat();
const inPages = await testsIn('test/e2e');
const missing = [...FIRST, ...DAILY, ...LATER].filter((file) => ![...inNodeAlone, ...inPages].includes(file));
if (missing.length) throw new Error(`${missing} is not there: take it from the list in tools/test.mjs.`);

const start = performance.now();
const count = {passed: 0, failed: 0, skipped: 0};
const failures = [];

const chosen = {
  '--long': [...inPages.filter((file) => !DAILY.includes(file)), ...LATER],
  '--frameworks': await testsIn('test/frameworks'),
  '--whole-frameworks': await testsIn('test/frameworks/whole'),
}[mode] ?? [...inNodeAlone.filter((file) => !LATER.includes(file)), ...DAILY];
const place = (file) => (FIRST.includes(file) ? FIRST.indexOf(file) : FIRST.length);
const jobs = chosen.toSorted((one, other) => place(one) - place(other)).map((file) => () => inNode(file));
if (!mode)
  jobs.unshift(...Array.from({length: BROWSERS}, (_, i) => () => inChromium(`${i + 1}/${BROWSERS}`, 8900 + i)));
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
function run(command, parameters, hear, environment = {}) {
  return new Promise((resolve) => {
    const env = {...process.env, ...environment};
    const child = spawn(command, parameters, {stdio: ['ignore', 'pipe', 'pipe'], env});
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
async function inChromium(part, port) {
  let failed = 0;
  const hear = (output) => {
    const line = stripVTControlCharacters(output);
    if (line.trim()) console.log(line);
    const [, name, passes, fails] = /^[✓✗] (test\/\S+): (\d+) passed(?:, (\d+) failed)?/.exec(line) ?? [];
    if (!name) return;
    count.passed += Number(passes);
    failed += Number(fails ?? 0);
    if (fails) failures.push(name);
  };
  // Ports of their own: two runners that look for a free one at the same moment find the same.
  const code = await run('npx', ['wtr', '--port', String(port)], hear, {TEST_PART: part});
  if (code && !failed) {
    failed = 1;
    failures.push(`the tests in Chromium, part ${part}, as a whole`);
  }
  count.failed += failed;
}
