// The documents: what they point at is there, and each threat that they name is held by a test.
import assert from 'node:assert/strict';
import {access, readdir, readFile} from 'node:fs/promises';
import {test} from 'node:test';

const root = new URL('../', import.meta.url);
const below = await readdir(new URL('docs/', root), {recursive: true});
const documents = ['README.md', ...below.map((name) => `docs/${name}`)].filter((name) => name.endsWith('.md'));

for (const name of documents) {
  test(`what ${name} points at is there`, async () => {
    const file = new URL(name, root);
    const text = await readFile(file, 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s]+)\)/g)].map(([, link]) => link.split('#')[0]);
    for (const link of links) await assert.doesNotReject(access(new URL(link, file)), `${name}: ${link}`);
  });
}

for (const name of documents) {
  test(`a whole page in ${name} is as wide as a phone`, async () => {
    const text = await readFile(new URL(name, root), 'utf8');
    for (const [, example] of text.matchAll(/^```\w+[^\n]*\n(.*?)^```$/gms)) {
      // React's layouts have no <head> of their own: Next writes that.
      if (/<html/.test(example) && /<head>/.test(example)) {
        assert.match(example, /<meta name="viewport" content="width=device-width"/, example);
      }
    }
  });
}

test('each threat has what stops it, and a test', async () => {
  const text = await readFile(new URL('docs/security.md', root), 'utf8');
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| threat'))
    .filter((line) => !/^\| -+/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  assert.ok(rows.length > 10, `${rows.length} threats`);
  for (const [threat, stop, held] of rows) {
    assert.ok(stop, threat);
    assert.match(held, /\]\(\.\.\/test\/.+\.test\.m?[jt]s\)/, threat);
  }
});
