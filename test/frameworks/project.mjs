// A project of somebody who has read a page of docs/frameworks: its examples, the package as npm hands it out, the framework,
// and the pages around it that stand beside this file.
import {existsSync} from 'node:fs';
import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');
const INSTALLED = path.join(import.meta.dirname, 'node_modules');

/** The files of a page, if there is one: what stands in fences that name one. A third word is the project that alone has it. */
async function examples(page, name) {
  const source = path.join(ROOT, `docs/frameworks/${page}.md`);
  if (!existsSync(source)) return [];
  const text = await readFile(source, 'utf8');
  return [...text.matchAll(/^```\w+ (\S+\.\w+)(?: (\S+))?\n(.*?)^```$/gms)]
    .map(([, file, only, source]) => ({file, only, source}))
    .filter(({only}) => !only || only === name);
}

/**
 * Lays out a project of its own, below `home`, where what stands around the examples is. `replaced` are packages in other
 * versions, by where they are installed; `only` is the third word of the examples that not every project of the page has;
 * `change` is what else a reader may make of an example.
 *
 * @returns its folder
 */
export async function layOut(
  name,
  {home = import.meta.dirname, page = name, replaced = {}, only = name, change = (source) => source} = {},
) {
  const folder = path.join(home, 'built', name);
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  await cp(path.join(home, page), folder, {recursive: true});
  for (const {file, source} of await examples(page, only)) {
    await mkdir(path.dirname(path.join(folder, file)), {recursive: true});
    await writeFile(path.join(folder, file), change(source, file));
  }
  const installed = path.join(folder, 'node_modules');
  const {files} = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  for (const file of ['package.json', ...files]) {
    await cp(path.join(ROOT, file), path.join(installed, 'office-hours-chat', file), {recursive: true});
  }
  for (const [from, to] of Object.entries(replaced)) {
    await cp(path.join(INSTALLED, from), path.join(installed, to), {recursive: true});
  }
  return folder;
}

/**
 * Builds a project as it is while it is developed, when the framework warns.
 *
 * @returns the browser's files by their URL's path, and what renders a page on a server
 */
export async function buildProject(folder, extension) {
  process.env.NODE_ENV = 'development'; // as `vite dev` has it
  const settings = path.join(folder, 'vite.config.js');
  const configFile = existsSync(settings) && settings;
  const common = {root: folder, configFile, mode: 'development', logLevel: 'error'};
  const input = (entry) => path.join(folder, `${entry}.${extension}`);
  const {output} = await build({
    ...common,
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {input: input('client'), output: {entryFileNames: 'client.js'}},
    },
  });
  await build({...common, build: {ssr: input('server'), outDir: path.join(folder, 'server'), minify: false}});
  const {render} = await import(pathToFileURL(path.join(folder, 'server/server.js')).href);
  return {render, files: output.map(({fileName, code, source}) => [`/${fileName}`, {body: code ?? source}])};
}
