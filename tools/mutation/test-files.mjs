// The tests of the domain in Node: bundled once, and evaluated afresh as often as is asked for. What a module remembers (a
// zone's offsets, an answer of yesterday) would otherwise answer for a mutant.
import {createRequire} from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import {readdir} from 'node:fs/promises';
import {build} from 'vite';
import {REPLACED} from './browser.mjs';

/** Between a file's name and those of a test. */
export const SEPARATOR = ' › ';

/** What every test page loads first. */
const ZONES = 'test/support/zones.ts';

/**
 * @param root where `src` and `test` are
 * @param pattern of the tests' names
 */
export async function bundleTests(root, pattern) {
  const names = await readdir(path.join(root, 'test'), {recursive: true});
  const files = names.map((name) => `test/${name}`).filter((name) => pattern.test(name));
  const {output} = await build({
    configFile: false,
    logLevel: 'warn',
    mode: 'development',
    root,
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: {
        input: Object.fromEntries([ZONES, ...files].map((name) => [name, path.join(root, name)])),
        external: (source) => !/^[./]/.test(source),
        checks: {pluginTimings: false},
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[hash].cjs',
          dynamicImportInCjs: false,
        },
      },
    },
    plugins: [sourcesOfBuilt(root), keepSideEffects],
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const code = Object.fromEntries(output.map(({fileName, code}) => [fileName, code]));
  return {code, modules: Object.fromEntries(files.map((name) => [name, modulesOf(`${name}.cjs`, chunks)]))};
}

/** The source files that a file of the bundle loads, at once or later. */
function modulesOf(name, chunks) {
  const modules = [];
  const seen = new Set();
  const look = (fileName) => {
    if (seen.has(fileName) || !chunks.has(fileName)) return;
    seen.add(fileName);
    const {moduleIds, imports, dynamicImports} = chunks.get(fileName);
    modules.push(...moduleIds);
    for (const next of [...imports, ...dynamicImports]) look(next);
  };
  look(name);
  return modules;
}

/** Tests in Node are of the built files: here they are of what these are made of. */
const sourcesOfBuilt = (root) => ({
  name: 'sources-of-built',
  enforce: 'pre',
  resolveId(source) {
    const [, file] = /\/dist\/npm\/(.*)\.js$/.exec(source) ?? [];
    return file && path.join(root, 'src', `${file}.ts`);
  },
});

/** The package's list of what does something when it is loaded names built files; here it is the sources that do. */
const keepSideEffects = {
  name: 'keep-side-effects',
  transform: {filter: {id: /\/src\/.*\.ts$/}, handler: (code) => ({code, map: null, moduleSideEffects: true})},
};

export class TestFiles {
  /** By file name. */
  _scripts = new Map();

  /** @param bundle from `bundleTests` */
  constructor(root, {code}) {
    this._require = createRequire(path.join(root, 'package.json'));
    for (const [name, text] of Object.entries(code)) {
      this._scripts.set(
        name,
        new vm.Script(`(function (exports, require, module) {${text}\n})`, {filename: path.join(root, name)}),
      );
    }
  }

  /** Evaluates a file and all that it loads, and returns its tests. */
  load(file) {
    const tests = [];
    const loaded = new Map();
    const load = (name) => {
      if (!loaded.has(name)) {
        const module = {exports: {}};
        loaded.set(name, module);
        const require = (source) =>
          source.startsWith('.')
            ? load(path.posix.join(path.posix.dirname(name), source))
            : (REPLACED[source] ?? this._require(source));
        this._scripts.get(name).runInThisContext()(module.exports, require, module);
      }
      return loaded.get(name).exports;
    };
    Object.assign(globalThis, describing(tests, file));
    load(`${ZONES}.cjs`);
    load(`${file}.cjs`);
    return tests;
  }
}

/** As much of mocha's interface as the tests use. */
function describing(tests, file) {
  let names = [file];
  let before = [];
  let after = [];
  const describe = (name, body) => {
    const outer = [names, before, after];
    names = [...names, name];
    before = [...before];
    after = [...after];
    body();
    [names, before, after] = outer;
  };
  return {
    describe,
    it(name, body) {
      const work = [...before, body];
      const cleanUp = after;
      const run = async () => {
        try {
          for (const step of work) await step();
        } finally {
          for (const step of cleanUp) await step();
        }
      };
      tests.push({id: [...names, name].join(SEPARATOR), file, run});
    },
    beforeEach: (step) => before.push(step),
    afterEach: (step) => after.push(step),
  };
}
