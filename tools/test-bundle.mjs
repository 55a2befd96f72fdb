// Hands the tests to a browser as a shop gets the widget: bundled. One build for all test files takes seconds; to ask for
// hundreds of modules one by one, for each of them again, took minutes in each browser.
import path from 'node:path';
import {build} from 'vite';

const ROOT = path.resolve(import.meta.dirname, '..');

/** What else a test page asks for by its name: what it loads first, and the scripts of further pages. */
const ENTRIES = ['test/support/zones.ts', 'test/support/temporal.ts', 'src/chat-widget.ts'];

/**
 * @param files of the tests
 * @param replaced modules that others take the place of: an object of file names by what the source asks for
 * @param isWatching whether tests run again when a file changes
 */
export function testBundle({files, replaced = {}, isWatching = false}) {
  let bundled;
  const bundle = async () => {
    const input = [...files, ...ENTRIES];
    const {output} = await build({
      configFile: false,
      logLevel: 'warn',
      mode: 'development',
      root: ROOT,
      build: {
        write: false,
        minify: false,
        modulePreload: false,
        sourcemap: true,
        target: 'es2022',
        rolldownOptions: {
          input: Object.fromEntries(input.map((name) => [name, path.join(ROOT, name)])),
          checks: {pluginTimings: false},
          preserveEntrySignatures: 'strict',
          external: /^\/__web-dev-server__/,
          output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[hash].js'},
        },
      },
      plugins: [replacing(replaced), keepSideEffects, withoutDebugStrings],
    });
    return new Map(output.map(({fileName, code, source}) => [`/${fileName}`, code ?? source]));
  };
  return {
    name: 'test-bundle',
    serverStart({fileWatcher}) {
      if (!isWatching) return;
      fileWatcher.add([path.join(ROOT, 'src'), path.join(ROOT, 'test')]);
      fileWatcher.on('change', () => (bundled = undefined));
    },
    async serve({path: url}) {
      if (!/^\/(src|test|chunks)\//.test(url)) return undefined;
      const body = (await (bundled ??= bundle())).get(url.replace(/\.ts$/, '.ts.js'));
      return body === undefined ? undefined : {body, type: url.endsWith('.map') ? 'json' : 'js'};
    },
  };
}

/** In the widget: the editor is Lit's. */
const replacing = (replaced) => ({
  name: 'replacing',
  enforce: 'pre',
  resolveId(source, importer) {
    const isWidgets = /^src\/(?!office-hours-editor)/.test(path.relative(ROOT, importer ?? ROOT));
    return isWidgets && replaced[source] ? path.join(ROOT, replaced[source]) : undefined;
  },
});

/** The package's list of what does something when it is loaded names built files; here it is the sources that do. */
const keepSideEffects = {
  name: 'keep-side-effects',
  transform: {
    filter: {id: /\/src\/.*\.ts$/},
    handler: (code) => ({code, map: null, moduleSideEffects: true}),
  },
};

/** The polyfill, while it is not minified, writes each of its objects out for a debugger: half of what tests with it took. */
const withoutDebugStrings = {
  name: 'without-debug-strings',
  transform: {
    filter: {id: /\/temporal-polyfill\//},
    handler: (code) => ({code: code.replace('"noop" !== noop.name', 'true'), map: null}),
  },
};
