import {createReadStream, existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {minify} from 'terser';
import {type BuildEnvironmentOptions, defineConfig, type Plugin} from 'vite';
import {inbox} from './tools/inbox.mjs';
import {internalNames} from './tools/internal-names.mjs';
import {EDITOR_POLICY, INBOX_POLICY, STRICT_POLICY} from './tools/strict-policy.mjs';

const CDN = path.resolve(import.meta.dirname, 'dist/cdn');

/** Serves the built scripts at /cdn/, as a content delivery network would, beside the demo's pages. */
const demo: Plugin = {
  name: 'demo',
  configurePreviewServer({middlewares}) {
    middlewares.use(inbox());
    middlewares.use((request, response, next) => {
      const {pathname} = new URL(request.url ?? '/', 'http://localhost');
      if (pathname === '/strict-csp.html') response.setHeader('Content-Security-Policy', STRICT_POLICY);
      if (pathname === '/admin.html') response.setHeader('Content-Security-Policy', EDITOR_POLICY);
      if (/^\/inbox\/(index\.html)?$/.test(pathname)) response.setHeader('Content-Security-Policy', INBOX_POLICY);
      const file = pathname.startsWith('/cdn/') && path.join(CDN, path.basename(pathname));
      if (!file || !existsSync(file)) return next();
      response.setHeader('Content-Type', file.endsWith('.map') ? 'application/json' : 'text/javascript');
      createReadStream(file).pipe(response);
    });
  },
};

/** What a page loads before anybody opens the chat, in one file: pieces would compress worse. */
const FIRST_STAGE = [
  'tools/small-reactive-element\\.mjs',
  'src/events/(page-load|warn)\\.ts',
  'src/conversation/(early|storage-name)\\.ts',
  'src/chat-widget/(chat-widget\\.ts|page-load/)',
  'src/controllers/(clock-controller|page-language)\\.ts',
  'src/domain/(availability|boolean-attribute|calendar|compiled-hours|hours-in-force|looks-odd|message|temporal-zones|time-zone)\\.ts',
  'src/domain/conversation/(ended|wait)\\.ts',
  'src/i18n/(launcher-strings|strings)\\.ts',
];
const FIRST_STAGE_FILE = new RegExp(FIRST_STAGE.join('|'));

/**
 * A browser remembers that a module could not be loaded, and does not ask for it again. After a failure (a train in a
 * tunnel) this asks under another address.
 */
const retryLater = (...files: string[]): Plugin => ({
  name: 'retry-later',
  generateBundle(_, bundle) {
    for (const name of files) {
      const pattern = new RegExp(`import\\((["'\`])(\\./${name})\\1\\)`, 'g');
      let found = 0;
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replace(pattern, (_import, _quote, name: string) => {
          found++;
          return `import("${name}").catch(() => import("${name}?" + Math.random()))`;
        });
      }
      if (!found) throw new Error(`What is loaded later was not found in the build: ${name}`);
    }
  },
});

/**
 * Puts the first stage into the very file that a page names: a second one is asked for when the first has come, and a launcher
 * waits for both. What later parts use of it they find under a symbol of the window: an import of that file from beside
 * itself would load and evaluate it once more where the page's script tag has a query. The symbol names the build, so that
 * two versions on a page share nothing.
 */
const oneFirstFile: Plugin = {
  name: 'one-first-file',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const core = chunks.find(({name}) => name === 'core')!;
    const entry = chunks.find(({name}) => name === 'chat-widget')!;
    const shared = `globalThis[Symbol.for(${JSON.stringify(core.fileName)})]`;
    // A page may have these without the widget, or before it: then they load its script, under the address that the page has for it.
    const isSame = '({src})=>src.startsWith(new URL("chat-widget.js",import.meta.url))';
    const load = `import([...document.scripts].find(${isSame})?.src||"./chat-widget.js")`;
    const loaded = `(${shared}||await ${load},${shared})`;
    const imports = new RegExp(`import\\{([^}]*)\\}from["'\`]\\./${core.fileName}["'\`];`);
    for (const chunk of chunks) {
      if (!chunk.imports.includes(core.fileName)) continue;
      let taken = '';
      let code = chunk.code.replace(imports, (_import, names: string) => {
        taken = `{${names.replaceAll(' as ', ':')}}`;
        return chunk === entry ? '' : `const${taken}=${chunk.isEntry ? loaded : shared};`;
      });
      // Names of the two stages may be the same: those of the entry are kept to a function.
      if (chunk === entry) code = `((${taken})=>{${code}})`;
      if (!taken) throw new Error(`What ${chunk.fileName} takes of the first stage was not found.`);
      chunk.code = code;
    }
    const exported = /export\{([^}]*)\};?\s*$/.exec(core.code);
    if (!exported) throw new Error('What later parts take of the first stage was not found.');
    const entries = exported[1]!.split(',').map((pair) => pair.split(' as ').reverse().join(':'));
    entry.code = `${core.code.slice(0, exported.index)};${entry.code}(${shared}??={${entries.join()}});`;
    delete bundle[core.fileName];
  },
};

/** Elements beside the widget, each a script of its own. */
const HOURS_ELEMENTS = ['office-hours-status', 'office-hours-week'];

/**
 * What these take of the widget's later parts, they bring along: a part for them alone would have to be loaded by the panel, too,
 * and to ask the panel's for a line of text would load all of it. What they load later themselves is the widget's.
 */
const copiesForHours: Plugin = {
  name: 'copies-for-hours',
  enforce: 'pre',
  async resolveId(source, importer, {kind}: {kind?: string}) {
    const own =
      importer && HOURS_ELEMENTS.find((name) => importer.endsWith(`?${name}`) || importer.endsWith(`src/${name}.ts`));
    if (!own || kind === 'dynamic-import') return undefined;
    const resolved = await this.resolve(source, withoutQuery(importer), {skipSelf: true});
    if (!resolved || FIRST_STAGE_FILE.test(resolved.id)) return resolved;
    return `${resolved.id}?${own}`;
  },
};

/** Tells the first stage the name of the file to fetch while nothing else happens: what `import()` names is evaluated, too. */
const panelFile: Plugin = {
  name: 'panel-file',
  generateBundle(_, bundle) {
    const panel = Object.keys(bundle).find((name) => /^chat-panel-.+\.js$/.test(name))!;
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replace(/\bPANEL_FILE\b/g, JSON.stringify(`./${panel}`));
    }
  },
};

/** What loads after the first stage, and is asked for again where that fails. */
const PARTS = [
  ...['panel', 'conversation-panel', 'conversation-delivery', 'contact-view', 'linked-text', 'offered-questions'],
  ...['saved-talk', 'offered-person', 'week-view'],
  ...['kept-unread', 'luxon-zones', 'page-texts'],
];

/**
 * A part that is asked for under another address must not need, at its own one, another part: that is another copy, or has
 * failed as well. What two parts share belongs to the first stage, or is handed from one to the other.
 */
const partsStandAlone: Plugin = {
  name: 'parts-stand-alone',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || !PARTS.includes(file.name)) continue;
      const others = file.imports.filter((name) => !name.startsWith('chat-core-'));
      if (others.length) throw new Error(`${file.fileName} imports ${others.join()}: parts cannot share modules.`);
    }
  },
};

/**
 * Nearly all of this file runs as soon as it is there. Told so, a browser compiles its functions while it loads it, beside the
 * page's own work, instead of each one in turn when it is first called. Not so the panel's: what is compiled stays in memory,
 * also for visitors who never open it, and the press that opens it was not seen to be any quicker for it.
 */
const CALLED_ON_LOAD = ['chat-widget'];

const HASHED_FILE = /\.\/chat-[\w-]+\.js/g;

/**
 * What the first stage shares has the same name in each file, `{A, B}` rather than `{A: e, B: t}`: names for terser's cache, where
 * each stands behind a `$`.
 */
const namesOfShared = (code: string): Record<string, string> => {
  const [, taken, shared = taken] = /^const\{([^}]*)\}=|\?\?=\{([^}]*)\}\);\s*$/.exec(code) ?? [];
  const pairs = shared ? shared.split(',').map((pair) => pair.split(':')) : [];
  return Object.fromEntries(pairs.map(([name, own = name]) => [`$${own}`, name]));
};

/** terser takes another 5 % from what Vite's own minifier leaves, and may shorten the names of our own properties. */
const smallerCode: Plugin = {
  name: 'smaller-code',
  async generateBundle(_, bundle) {
    const {internal, short} = internalNames();
    // What one file names, another may ask for: all of them know what it is called. The first stage has the shortest names.
    const nameCache: {vars?: object} = {};
    const files = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const file of files.sort((one, other) => Number(other.isEntry) - Number(one.isEntry))) {
      // Other names of variables are each file's own: shared ones would be longer.
      nameCache.vars = {props: namesOfShared(file.code)};
      // terser chooses short names by the letters of a file: hashes would change them, and the size, with any edit anywhere.
      const names = [...new Set(file.code.match(HASHED_FILE))];
      const {code} = await minify(
        file.code.replace(HASHED_FILE, (name) => `./NAME${names.indexOf(name)}`),
        {
          module: true,
          ecma: 2020,
          compress: {passes: 3, unsafe: true, unsafe_arrows: true, keep_fargs: false},
          mangle: {properties: {regex: new RegExp(`^(?:_\\$?[a-zA-Z].*|${internal.join('|')})$`), reserved: short}},
          nameCache,
          // A single letter beyond Latin has a browser keep all of the text with two bytes for each of its letters.
          format: {ascii_only: !file.fileName.includes('-language-')},
        },
      );
      const hint = CALLED_ON_LOAD.includes(file.name) ? '//# allFunctionsCalledOnLoad\n' : '';
      file.code = hint + code!.replace(/\.\/NAME(\d+)/g, (_name, index: number) => names[index]!);
    }
  },
};

/** What is copied for an element of its own (`copiesForHours`) has that element's name behind its address. */
const withoutQuery = (id: string): string => id.replace(/\?.*/, '');

/** Takes comments and needless white space out of css`` templates, which minifiers leave as they are. */
const smallerStyles: Plugin = {
  name: 'smaller-styles',
  transform(code, id) {
    if (!withoutQuery(id).endsWith('.styles.ts')) return undefined;
    return code.replace(/css`([^`]*)`/g, (_, styles: string) => {
      const small = styles
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,>]) ?/g, '$1')
        .replace(/: |(?<=\() | (?=\))| (?=!)|(?<=@media|@supports|@container) (?=\()/g, (found) => found.trim())
        .replace(/(?<=[ ,:(])0\.(?=\d)/g, '.')
        .replace(/;}/g, '}')
        .replace(/(?<=[\w)]) ([*/]) (?=[\w(.-])/g, '$1')
        .replace(/ (?=!important)/g, '')
        .replace(/='([\w-]+)'/g, '=$1');
      return `css\`${small.trim()}\``;
    });
  },
};

const WIDGET_FILES = ['src/chat-widget', 'src/controllers', 'src/hours-elements'].map((folder) =>
  path.resolve(import.meta.dirname, folder),
);
const PRIVATE_PROPERTY = /--_[a-z][a-z-]*/g;

/** Shortens the names of private custom properties (`--_name`), which minifiers leave as they are. */
const shorterProperties = (): Plugin => {
  const files = WIDGET_FILES.flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => path.join(folder, name)),
  ).filter((name) => name.endsWith('.ts'));
  const names = new Set(files.flatMap((name) => readFileSync(name, 'utf8').match(PRIVATE_PROPERTY) ?? []));
  const short = new Map([...names].sort().map((name, i) => [name, `--_${i.toString(36)}`]));
  return {
    name: 'shorter-properties',
    transform: (code, id) =>
      files.includes(withoutQuery(id)) ? code.replace(PRIVATE_PROPERTY, (name) => short.get(name)!) : undefined,
  };
};

/** The widget is one element, and most of what Lit has is for others. */
const smallReactiveElement: Plugin = {
  name: 'small-reactive-element',
  enforce: 'pre',
  resolveId: (source) =>
    source === '@lit/reactive-element'
      ? path.resolve(import.meta.dirname, 'tools/small-reactive-element.mjs')
      : undefined,
};

/** Leaves out which attribute a property has, where it is what `small-reactive-element.mjs` takes for it anyway. */
const attributesByName: Plugin = {
  name: 'attributes-by-name',
  transform: (code) =>
    code.replace(/\b(\w+): \{\s*attribute: ["']([a-z-]+)["']\s*\}/g, (said, name: string, attribute: string) =>
      attribute === name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) ? `${name}: {}` : said,
    ),
};

/** The editor's preview shows the widget as shops have it: the built script beside the editor's own. */
const widgetFromBeside: Plugin = {
  name: 'widget-from-beside',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source.endsWith('/chat-widget.js') && importer?.includes('/office-hours-editor/')
      ? {id: './chat-widget.js', external: true}
      : undefined,
};

/** The check is a build of its own, so that nothing of it changes what shops load. */
const checkFromBeside: Plugin = {
  name: 'check-from-beside',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('/chat-check.js') ? {id: './chat-check.js', external: true} : undefined),
};

const common = {
  outDir: 'dist/cdn',
  target: 'es2022',
  modulePreload: false,
} satisfies BuildEnvironmentOptions;

const output = {
  minify: true, // library mode keeps the white space otherwise
  entryFileNames: '[name].js',
};

/** What shops load. */
const widgetBuild: BuildEnvironmentOptions = {
  ...common,
  lib: {
    entry: Object.fromEntries(['chat-widget', ...HOURS_ELEMENTS].map((name) => [name, `src/${name}.ts`])),
    formats: ['es'],
  },
  rolldownOptions: {
    checks: {pluginTimings: false},
    output: {
      ...output,
      chunkFileNames: ({name, moduleIds}) =>
        `chat-${moduleIds.join().includes('/i18n/languages/') ? 'language-' : ''}${name}-[hash:6].js`,
      codeSplitting: {groups: [{name: 'core', test: FIRST_STAGE_FILE}]},
    },
  },
};

/** What admins load: a build of its own, so that nothing of it changes what shops load. */
const editorBuild: BuildEnvironmentOptions = {
  ...common,
  emptyOutDir: false,
  lib: {entry: {'office-hours-editor': 'src/office-hours-editor.ts'}, formats: ['es']},
  rolldownOptions: {
    checks: {pluginTimings: false},
    output: {
      ...output,
      chunkFileNames: ({moduleIds, name}) => {
        const modules = moduleIds.join();
        // The editor's own texts in a language, apart from the widget's in the same one, which the preview shows.
        if (modules.includes('/i18n/editor/languages/')) return `editor-language-${name}-[hash:7].js`;
        const library = /node_modules\/(date-holidays|htmlparser2|json5)\//.exec(modules)?.[1] ?? name;
        return `editor-${library}-[hash:7].js`;
      },
    },
  },
};

/** Other ways to deliver, each for the page that asks for it. */
const transportsBuild: BuildEnvironmentOptions = {
  ...common,
  emptyOutDir: false,
  lib: {entry: {chatwoot: 'src/transports/chatwoot.ts', form: 'src/transports/form.ts'}, formats: ['es']},
  rolldownOptions: {
    checks: {pluginTimings: false},
    output: {...output, chunkFileNames: 'transport-[name]-[hash:6].js'},
  },
};

/** What whoever builds a page loads to have its chat checked. */
const checkBuild: BuildEnvironmentOptions = {
  ...common,
  emptyOutDir: false,
  lib: {entry: {'chat-check': 'src/chat-check.ts'}, formats: ['es']},
  rolldownOptions: {
    checks: {pluginTimings: false},
    output: {...output, chunkFileNames: 'check-[name]-[hash:6].js'},
  },
};

/** Tells the check what the widget may load later: it is built after it. */
const laterFiles: Plugin = {
  name: 'later-files',
  transform(_, id) {
    if (!id.endsWith('/src/check/later-files.ts')) return undefined;
    const names = readdirSync(CDN).filter((name) => /^chat-(?!check|widget).+\.js$/.test(name));
    return `export const LATER_FILES = ${JSON.stringify(names)};`;
  },
};

/** The builds for a script tag, by the mode that makes each. */
const builds: Record<string, {build: BuildEnvironmentOptions; plugins: Plugin[]; define?: Record<string, string>}> = {
  editor: {
    build: editorBuild,
    plugins: [widgetFromBeside, retryLater('editor-.+?', 'chat-widget\\.js')],
    define: {'process.env.NODE_ENV': '"production"'},
  },
  transports: {build: transportsBuild, plugins: []},
  check: {build: checkBuild, plugins: [laterFiles]},
  production: {
    build: widgetBuild,
    plugins: [
      checkFromBeside,
      copiesForHours,
      smallReactiveElement,
      attributesByName,
      shorterProperties(),
      panelFile,
      partsStandAlone,
      retryLater(...[...PARTS, 'language-.+?'].map((name) => `chat-${name}-[\\w-]{6}\\.js`)),
      oneFirstFile,
      smallerCode,
    ],
  },
};

// `vite build`, `vite build --mode editor` and `--mode transports` make the scripts for a script tag; the npm package itself is tsc's output.
// `vite preview` serves the demo: plain static files with the built scripts, so that what is seen is what a merchant gets.
export default defineConfig(({command, mode, isPreview}) => {
  const {build, plugins, define = {}} = builds[mode] ?? builds['production']!;
  return {
    plugins: [demo, smallerStyles, ...plugins],
    appType: 'mpa',
    preview: {port: 8080},
    publicDir: false,
    build: isPreview ? {outDir: 'demo'} : build,
    define,
    ...(command === 'serve' && !isPreview ? {root: 'demo'} : {}),
  };
});
