// The hashes of the built scripts (Subresource Integrity), for pages that name the script by its hash: all of them into
// dist/integrity.json, and those that a page names itself are printed.
import {createHash} from 'node:crypto';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

const dist = path.resolve(import.meta.dirname, '../dist');
const cdn = path.join(dist, 'cdn');
/** What a page's script tag or import may name; the rest is loaded by these. */
const NAMED = [
  ...['chat-widget.js', 'office-hours-status.js', 'office-hours-week.js', 'office-hours-editor.js'],
  ...['chatwoot.js', 'form.js'],
];

const names = (await readdir(cdn)).filter((name) => name.endsWith('.js')).sort();
const hashes = {};
for (const name of names) {
  const hash = createHash('sha384').update(await readFile(path.join(cdn, name)));
  hashes[name] = `sha384-${hash.digest('base64')}`;
}
await writeFile(path.join(dist, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
for (const name of NAMED) {
  if (!hashes[name]) throw new Error(`${name} was not built.`);
  console.log(`${name.padEnd(22)} ${hashes[name]}`);
}
