// Builds the pages of the peers as a shop would: with vite, for production, each by itself.
import {existsSync} from 'node:fs';
import path from 'node:path';
import {build} from 'vite';

const pages = path.join(import.meta.dirname, 'pages');

/**
 * Builds `pages/<name>.js`.
 *
 * @returns its files by name; none where there is no such page
 */
export async function buildPage(name) {
  const input = path.join(pages, `${name}.js`);
  if (!existsSync(input)) return new Map();
  const {output} = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      // What Vue asks a builder to say.
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    base: './',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input,
        output: {entryFileNames: 'page.js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name][extname]'},
      },
    },
  });
  return new Map(output.map(({fileName, code, source}) => [fileName, Buffer.from(code ?? source)]));
}
