import {createReadStream, existsSync} from 'node:fs';
import path from 'node:path';
import {defineConfig, type Plugin} from 'vite';

const CDN = path.resolve(import.meta.dirname, 'dist/cdn');

/** What a merchant's server would say for the demo's page with a strict Content-Security-Policy. */
const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Serves the built scripts at /cdn/, as a content delivery network would, beside the demo's pages. */
const demo: Plugin = {
  name: 'demo',
  configurePreviewServer({middlewares}) {
    middlewares.use((request, response, next) => {
      const {pathname} = new URL(request.url ?? '/', 'http://localhost');
      if (pathname === '/strict-csp.html') response.setHeader('Content-Security-Policy', STRICT_CSP);
      const file = pathname.startsWith('/cdn/') && path.join(CDN, path.basename(pathname));
      if (!file || !existsSync(file)) return next();
      response.setHeader('Content-Type', file.endsWith('.map') ? 'application/json' : 'text/javascript');
      createReadStream(file).pipe(response);
    });
  },
};

const CORE =
  /node_modules\/(@lit|luxon)|src\/(events|controllers\/clock|chat-widget\/(chat|launch|new)|domain\/(cal|time|comp|avail|mess)|i18n\/launch)/;

/** Takes comments and needless white space out of css`` templates, which minifiers leave as they are. */
const smallerStyles: Plugin = {
  name: 'smaller-styles',
  transform(code, id) {
    if (!id.endsWith('.styles.ts')) return undefined;
    return code.replace(/css`([^`]*)`/g, (_, styles: string) => {
      const small = styles
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,>]) ?/g, '$1')
        .replace(/: /g, ':')
        .replace(/;}/g, '}');
      return `css\`${small.trim()}\``;
    });
  },
};

// `vite build` makes the scripts for a script tag; the npm package itself is tsc's output. `vite preview` serves the
// demo: plain static files with the built script, so that what is seen is what a merchant gets.
export default defineConfig(({command, isPreview}) => ({
  plugins: [demo, smallerStyles],
  appType: 'mpa',
  preview: {port: 8080},
  publicDir: false,
  build: isPreview
    ? {outDir: 'demo'}
    : {
        outDir: 'dist/cdn',
        target: 'es2022',
        modulePreload: false,
        lib: {entry: {'chat-widget': 'src/chat-widget.ts'}, formats: ['es']},
        rolldownOptions: {
          output: {
            minify: true, // library mode keeps the white space otherwise
            entryFileNames: '[name].js',
            chunkFileNames: 'chat-[name]-[hash].js',
            codeSplitting: {groups: [{name: 'core', test: (id) => CORE.test(id)}]},
          },
        },
      },
  ...(command === 'serve' && !isPreview ? {root: 'demo'} : {}),
}));
