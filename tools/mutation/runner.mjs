// Runs the tests of the domain for Stryker. For each mutant the modules are evaluated afresh while it is active: so constants
// can be mutants, too, and nothing that was remembered before answers for it. Quick tests run first; the first that fails ends
// the run.
import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import {INSTRUMENTER_CONSTANTS} from '@stryker-mutator/api/core';
import {declareFactoryPlugin, PluginKind} from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import {bundleTests, SEPARATOR, TestFiles} from './test-files.mjs';

/** How long it may take to evaluate a file again and again while coverage is measured, in milliseconds. */
const MAX_LOADING = 2000;

/** What finds the mutants of a folder are the tests of that folder; those of conversations are played through, too. */
const TESTS = /^test\/(domain\/.*|conversation\/kept-conversation|simulation\/simulation)\.test\.m?[jt]s$/;
const folderOf = (file) => path.basename(path.dirname(file)).replace('simulation', 'conversation');
/** Stryker takes for endless what happens a hundred times as often as in all tests together: a tenth of that is enough. */
const SOONER = 10;
/** The steps of the simulation, always the same ones. */
process.env.STEPS ??= '6000';
process.env.SEED ??= '20261129';

/**
 * Tests that take seconds: of much data, of how long something takes, and of an independent calculation with many random or all
 * possible values. LONG=1 runs them, too.
 */
const LONG = [
  /^test\/domain\/availability\.property/,
  /says the same when calculated independently/,
  /agrees with the clock on the wall/,
  /agree from 2000 to 2040/,
  /twenty thousand/,
  /a year’s exceptions for thirty years/,
  /^test\/domain\/exchange\/(opening-oracle|import-random)/,
  /holds nothing up/,
  /does not take long/,
  /random documents/,
  /(of|for) (any|two) legal documents?/,
  /data that is much too long/,
];

/** SAMPLE=4 tries every fourth mutant, spread over the files. */
const SAMPLE = Number(process.env.SAMPLE ?? 1);
/** Counts neither as found nor as survived. */
const NOT_TRIED = {status: MutantRunStatus.Error, errorMessage: 'not in the sample'};

class DomainTestRunner {
  capabilities() {
    return {reloadEnvironment: true};
  }

  async init() {
    this._bundle = (await kept('bundle')) ?? (await bundleTests(process.cwd(), TESTS));
    this._files = new TestFiles(process.cwd(), this._bundle);
    this._stryker = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  async dryRun({files: mutated}) {
    const folders = new Set(mutated.map(folderOf));
    const {perTest} = (this._stryker.mutantCoverage = {static: {}, perTest: {}});
    const results = [];
    this._durations = {};
    for (const [file, modules] of Object.entries(this._bundle.modules)) {
      if (!folders.has(folderOf(file)) || !modules.some((module) => mutated.includes(module))) continue;
      this._stryker.currentTestId = file;
      const start = performance.now();
      const count = this._testsIn(file).length;
      const loading = performance.now() - start;
      this._durations[file] = loading;
      // Tests that share modules share what these remember: they count as covering the same.
      const groups = Math.max(1, Math.min(count, Math.ceil(MAX_LOADING / loading)));
      const size = Math.ceil(count / groups);
      for (let first = 0; first < count; first += size) {
        perTest[file] = {};
        for (const test of this._testsIn(file).slice(first, first + size)) {
          const result = await resultOf(test);
          this._durations[test.id] = result.timeSpentMs;
          results.push(result);
          perTest[test.id] = perTest[file];
        }
        // Loading counts as work of a test: Stryker gives each mutant the time that none of them has taken.
        results.at(-1).timeSpentMs += loading / groups;
      }
      delete perTest[file];
    }
    await keep('bundle', this._bundle);
    await keep('durations', this._durations);
    return {status: DryRunStatus.Complete, tests: results, mutantCoverage: this._stryker.mutantCoverage};
  }

  async mutantRun({activeMutant, testFilter, hitLimit: most = 0, sandboxFileName}) {
    if (activeMutant.id % SAMPLE) return NOT_TRIED;
    const hitLimit = most / SOONER || undefined;
    this._durations ??= (await kept('durations')) ?? {};
    Object.assign(this._stryker, {
      activeMutant: activeMutant.id,
      currentTestId: undefined,
      hitLimit,
      hitCount: hitLimit && 0,
    });
    const tests = [];
    const result = () => toMutantRunResult({status: DryRunStatus.Complete, tests});
    for (const [file, ids] of this._quickestFirst(testFilter)) {
      if (folderOf(file) !== folderOf(sandboxFileName)) continue;
      for (const test of this._testsOf(file, ids)) {
        tests.push(await resultOf(test));
        const hangs = determineHitLimitReached(this._stryker.hitCount, hitLimit);
        if (hangs) return toMutantRunResult(hangs);
        if (tests.at(-1).status === TestStatus.Failed) return result();
      }
    }
    return result();
  }

  _testsIn(file) {
    return this._files.load(file).filter(({id}) => process.env.LONG || !LONG.some((pattern) => pattern.test(id)));
  }

  /** The tests to run by their file. */
  _quickestFirst(ids) {
    const files = new Map();
    for (const id of ids) {
      const file = id.slice(0, id.indexOf(SEPARATOR));
      files.set(file, [...(files.get(file) ?? []), id]);
    }
    const time = ([file, own]) => [file, ...own].reduce((sum, key) => sum + (this._durations[key] ?? 0), 0);
    return [...files].sort((a, b) => time(a) - time(b));
  }

  _testsOf(file, ids) {
    let tests;
    try {
      tests = this._files.load(file);
    } catch (error) {
      // A mutant with which modules cannot be loaded fails each test.
      return [{id: ids[0], file, run: () => Promise.reject(error)}];
    }
    const wanted = new Set(ids);
    const time = ({id}) => this._durations[id] ?? 0;
    return tests.filter(({id}) => wanted.has(id)).sort((a, b) => time(a) - time(b));
  }
}

/** What the first run has found out is kept in the sandbox: for the process that follows one that hung. */
const fileOf = (name) => `mutation-${name}.json`;
const keep = (name, value) => writeFile(fileOf(name), JSON.stringify(value));
const kept = async (name) => (existsSync(fileOf(name)) ? JSON.parse(await readFile(fileOf(name), 'utf8')) : undefined);

async function resultOf({id, file, run}) {
  const start = performance.now();
  const result = (more) => ({id, name: id, fileName: file, timeSpentMs: performance.now() - start, ...more});
  try {
    await run();
    return result({status: TestStatus.Success});
  } catch (error) {
    return result({status: TestStatus.Failed, failureMessage: String(error?.message ?? error)});
  }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'domain', () => new DomainTestRunner())];
