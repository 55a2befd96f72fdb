// The examples, and what of right and wrong usage stands beside this file, as each framework's type checker sees them.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {test} from 'node:test';
import {layOut} from './project.mjs';
import {REACT_18} from './versions.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SETTINGS = {
  strict: true,
  noEmit: true,
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  skipLibCheck: true,
};

/** What a type checker says; nothing where all is well. */
const check = (folder, command, ...parameters) =>
  new Promise((resolve) => {
    const started = [path.join(ROOT, command), ...parameters];
    execFile(process.execPath, started, {cwd: folder}, (error, said, complaint) =>
      resolve(error ? said + complaint || String(error) : ''),
    );
  });

const settle = (folder, settings) => writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(settings));

// One at a time: what one of them declares, another would have as well.
for (const entry of ['chat-widget', 'office-hours-status', 'office-hours-week', 'office-hours-editor']) {
  for (const [module, moduleResolution] of [
    ['esnext', 'bundler'],
    ['nodenext', 'nodenext'],
  ]) {
    test(`TypeScript alone (${moduleResolution}): ${entry}.js brings its types along`, async () => {
      const folder = await layOut(`elements-${entry}-${moduleResolution}`, {page: 'elements'});
      await settle(folder, {
        compilerOptions: {...SETTINGS, module, moduleResolution},
        files: [`${entry}.ts`],
      });
      assert.equal(await check(folder, 'node_modules/typescript/bin/tsc', '-p', '.'), '');
    });
  }
}

const react = {...SETTINGS, jsx: 'react-jsx', allowImportingTsExtensions: true};
for (const [version, replaced] of [
  ['19', {}],
  ['18', REACT_18],
]) {
  test(`React ${version}`, async () => {
    const folder = await layOut(`react-${version}-types`, {page: 'react', replaced, only: `react-${version}`});
    await settle(folder, {
      compilerOptions: react,
      files: ['page.tsx', 'client.tsx', 'usage.tsx', `usage-${version}.tsx`],
    });
    assert.equal(await check(folder, 'node_modules/typescript/bin/tsc', '-p', '.'), '');
  });
}

test('Vue', async () => {
  const folder = await layOut('vue-types', {page: 'vue'});
  await settle(folder, {
    compilerOptions: SETTINGS,
    vueCompilerOptions: {strictTemplates: true},
    include: ['Usage.vue', 'src'],
  });
  assert.equal(await check(folder, 'test/frameworks/node_modules/vue-tsc/bin/vue-tsc.js', '-p', '.'), '');
});

test('Svelte', async () => {
  const folder = await layOut('svelte-types', {page: 'svelte'});
  await settle(folder, {
    compilerOptions: {...SETTINGS, verbatimModuleSyntax: true},
    include: ['Usage.svelte', 'Wrong.svelte', 'src'],
  });
  const command = 'test/frameworks/node_modules/svelte-check/bin/svelte-check';
  const said = await check(folder, command, '--output', 'machine');
  const lines = (await readFile(path.join(folder, 'Wrong.svelte'), 'utf8')).split('\n');
  const wrong = lines.flatMap((line, index) => (/^<(chat|office)-/.test(line) ? `Wrong.svelte:${index + 1}` : []));
  const found = [...said.matchAll(/(?:ERROR|WARNING) "(.+?)" (\d+):/g)].map(([, file, line]) => `${file}:${line}`);
  assert.deepEqual([...new Set(found)].sort(), wrong.sort(), said);
});
