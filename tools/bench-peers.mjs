// Measures the widget beside others, and writes what came out into docs/: benchmarks.json, .md and .svg. Needs `npm run build`;
// `npm run bench:peers` installs the others. A Chrome of yours is used where CHROME_PATH names it.
//
//   --rounds=7        how often each is measured, in turn with the others
//   --only=ours,lit   only these (the names are in tools/peers/peers.mjs): prints the figures, writes nothing
//   --report          measures nothing: writes tables and picture anew from benchmarks.json
import {readFile, writeFile} from 'node:fs/promises';
import {cpus} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {measureEngine} from './peers/engine.mjs';
import {peers} from './peers/peers.mjs';
import {picture} from './peers/picture.mjs';
import {report, writeInto} from './peers/report.mjs';
import {measureRounds} from './peers/rounds.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const inDocs = (name) => path.join(ROOT, 'docs', name);

const {values: options} = parseArgs({
  options: {rounds: {type: 'string', default: '7'}, only: {type: 'string'}, report: {type: 'boolean', default: false}},
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds=${options.rounds} is no number of rounds.`);
const only = options.only?.split(',');
const unknown = only?.filter((id) => !peers.some((peer) => peer.id === id)) ?? [];
if (unknown.length) throw new Error(`There is no ${unknown.join(', ')}: ${peers.map(({id}) => id).join(', ')}.`);

if (options.report) await write(JSON.parse(await readFile(inDocs('benchmarks.json'), 'utf8')));
else if (only) console.log(report(await measure(peers.filter(({id}) => id === 'blank' || only.includes(id)))));
else await write(await measure(peers));

async function write(result) {
  const put = async (name, text, parser) => {
    const settings = await resolveConfig(inDocs(name));
    await writeFile(inDocs(name), parser ? await format(text, {...settings, parser}) : text);
  };
  await put('benchmarks.json', JSON.stringify(result), 'json');
  await put('benchmarks.md', writeInto(await readFile(inDocs('benchmarks.md'), 'utf8'), result), 'markdown');
  await put('benchmarks.svg', picture(result));
}

async function measure(chosen) {
  const {found, circumstances} = await measureRounds(chosen, rounds);
  return {
    measuredAt: new Date().toISOString().slice(0, 10),
    ...circumstances,
    processor: `${cpus().length} × ${cpus()[0].model.trim()}`,
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    peers: await Promise.all(chosen.map((peer) => described(peer, found.get(peer.id)))),
    engine: measureEngine(rounds),
  };
}

/** A peer as the result has it. */
async function described({id, name, about, packages = [], thread}, {failure, load, sizes, hosts}) {
  const versionIn = async (folder) =>
    JSON.parse(await readFile(path.join(ROOT, folder, 'package.json'), 'utf8')).version;
  const versions = {};
  for (const each of packages) {
    versions[each] = await versionIn(`tools/peers/node_modules/${each}`).catch(() => 'not installed');
  }
  if (id === 'ours') versions[name] = await versionIn('.');
  return {id, name, about, versions, failure, hosts: [...hosts], load, thread: thread && {...thread, sizes}};
}
