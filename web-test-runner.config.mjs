/* global window, Node -- in the page */
import {readdir, stat} from 'node:fs/promises';
import path from 'node:path';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import {findChrome} from './tools/chrome.mjs';
import {testBundle} from './tools/test-bundle.mjs';
import {webKitGtkInput, webKitGtkLauncher} from './tools/webkitgtk-launcher.mjs';

/** Only ends what hangs, in milliseconds: how long anything takes depends on what else the machine does. */
const PATIENCE = 300_000;
const patient = {timeout: PATIENCE, protocolTimeout: PATIENCE};
/** The first page waits for the bundle of all tests. */
async function createPage({context}) {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
}

// With reduced motion: what is measured stands still, and no processor draws what nobody sees.
const browsers = {
  chromium: async () => {
    const {args, ...chrome} = await findChrome();
    const launchOptions = {...chrome, ...patient, args: [...args, '--force-prefers-reduced-motion']};
    return chromeLauncher({launchOptions, createPage});
  },
  firefox: () => {
    const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
    const extraPrefsFirefox = {'ui.prefersReducedMotion': 1};
    const launchOptions = {browser: 'firefox', executablePath, extraPrefsFirefox, ...patient};
    return chromeLauncher({puppeteer, launchOptions, createPage});
  },
  webkit: () => webKitGtkLauncher(),
};
/**
 * The runner sends results with structuredClone, which takes no nodes: a failed comparison of two elements was never
 * reported, and the session waited until its time was up. Nodes go as text instead.
 */
function reportNodes() {
  const clone = window.structuredClone;
  window.structuredClone = (value, options) => {
    try {
      return clone(value, options);
    } catch {
      return JSON.parse(JSON.stringify(value, (key, part) => (part instanceof Node ? `<${part.nodeName}>` : part)));
    }
  };
}

// A comma-separated list, for example TEST_BROWSERS=chromium,firefox,webkit. Chromium alone needs nothing installed.
const names = (process.env.TEST_BROWSERS ?? 'chromium').split(',');

// Where time zones come from: by default from the browser's `Temporal`, or from luxon where it has none. TEST_ZONES=temporal
// gives such a browser a `Temporal`, TEST_ZONES=luxon takes it away from the others.
const zones = {
  temporal: '<script type="module" src="/test/support/temporal.ts"></script>',
  luxon: '<script>delete globalThis.Temporal;</script>',
}[process.env.TEST_ZONES ?? ''];

// TEST_ELEMENT=small puts what the build for a script tag has in place of Lit's `ReactiveElement` into the widget.
const replaced =
  process.env.TEST_ELEMENT === 'small' ? {'@lit/reactive-element': 'tools/small-reactive-element.mjs'} : {};

// TEST_PART=1/2 is the first half of the tests: a machine with two processors runs the other at the same time.
const [part, parts] = (process.env.TEST_PART ?? '1/1').split('/').map(Number);
const allFiles = (await readdir(path.join(import.meta.dirname, 'test'), {recursive: true}))
  .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
  .map((name) => `test/${name.split(path.sep).join('/')}`)
  .sort();
const files = (await inParts(allFiles, parts))[part - 1];

/** Files in parts that take about as long as each other: as far as their sizes tell, each goes where least is so far. */
async function inParts(names, count) {
  const measured = await Promise.all(
    names.map(async (name) => ({name, size: (await stat(path.join(import.meta.dirname, name))).size})),
  );
  const shares = Array.from({length: count}, () => ({names: [], size: 0}));
  for (const {name, size} of measured.sort((one, other) => other.size - one.size)) {
    const least = shares.reduce((found, share) => (share.size < found.size ? share : found));
    least.names.push(name);
    least.size += size;
  }
  return shares.map((share) => share.names.sort());
}

/** What a test asks of the runner, to press keys for one, is given up after 20 seconds, if not told otherwise. */
const patientCommands = {
  name: 'patient-commands',
  transform({path: url, body}) {
    if (url !== '/__web-dev-server__web-socket.js') return undefined;
    if (!body.includes('}, 20000);')) throw new Error('The runner gives up commands in another way than it did.');
    return body.replace('}, 20000);', '}, 150000);');
  },
};

/** Every test of a suite and of those within. */
const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/** Where the output is no terminal, which shows a bar: a line for each file. tools/test.mjs counts them. */
const progress = {
  reportTestFileResults({sessionsForTestFile, testFile}) {
    for (const {testResults, passed: isFine, browser} of sessionsForTestFile) {
      const tests = testResults ? testsOf(testResults) : [];
      const passed = tests.filter((test) => test.passed && !test.skipped);
      // What went wrong around the tests counts as one.
      const failed = tests.filter((test) => !test.passed && !test.skipped).length || (isFine && tests.length ? 0 : 1);
      const seconds = tests.reduce((sum, {duration = 0}) => sum + duration, 0) / 1000;
      const name = path.relative(import.meta.dirname, testFile);
      const says = `${passed.length} passed${failed ? `, ${failed} failed` : ''}`;
      console.log(`${failed ? '✗' : '✓'} ${name}: ${says} (${seconds.toFixed(1)} s, ${browser.name})`);
    }
  },
};

export default {
  reporters: process.stdout.isTTY ? [defaultReporter()] : [defaultReporter({reportTestProgress: false}), progress],
  files,
  plugins: [
    testBundle({files, replaced, isWatching: process.argv.includes('--watch')}),
    webKitGtkInput,
    patientCommands,
  ],
  browsers: await Promise.all(names.map((name) => browsers[name]())),
  // Pages that share a processor disturb each other's focus and timing: one at a time is as fast here, and stable.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: PATIENCE,
  testsStartTimeout: PATIENCE,
  testsFinishTimeout: 1_800_000,
  testRunnerHtml: (testFramework) => `<!doctype html><meta charset="utf-8"><body>
    <script>(${reportNodes})()</script>
    ${zones ?? ''}
    <script type="module" src="/test/support/zones.ts"></script>
    <script type="module" src="${testFramework}"></script>`,
  testFramework: {config: {timeout: 300_000}},
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
};
