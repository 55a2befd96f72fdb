// Lets tests load packages that a browser cannot load file by file (CommonJS inside): each as one module, built by Vite.
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const PREFIX = '/__bundled__/';

async function bundle(name) {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {write: false, minify: false, lib: {entry: fileURLToPath(import.meta.resolve(name)), formats: ['es']}},
  });
  return output[0].output[0].code;
}

/** @param names the packages */
export function bundled(...names) {
  const bundles = new Map();
  return {
    name: 'bundled',
    resolveImport: ({source}) => (names.includes(source) ? `${PREFIX}${source}.js` : undefined),
    async serve({path}) {
      const name = path.startsWith(PREFIX) ? path.slice(PREFIX.length, -'.js'.length) : '';
      if (!names.includes(name)) return undefined;
      if (!bundles.has(name)) bundles.set(name, bundle(name));
      return {body: await bundles.get(name), type: 'js'};
    },
  };
}
