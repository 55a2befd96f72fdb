// The table of conformance has every criterion once, and names only tests that exist.
import assert from 'node:assert/strict';
import {access, readFile} from 'node:fs/promises';
import {test} from 'node:test';

const file = new URL('../docs/accessibility.md', import.meta.url);
const rows = (await readFile(file, 'utf8'))
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** The numbers of the criteria of level A and AA under each guideline of WCAG 2.2. */
const GUIDELINES = {
  1.1: [1],
  1.2: [1, 2, 3, 4, 5],
  1.3: [1, 2, 3, 4, 5],
  1.4: [1, 2, 3, 4, 5, 10, 11, 12, 13],
  2.1: [1, 2, 4],
  2.2: [1, 2],
  2.3: [1],
  2.4: [1, 2, 3, 4, 5, 6, 7, 11],
  2.5: [1, 2, 3, 4, 7, 8],
  3.1: [1, 2],
  3.2: [1, 2, 3, 4, 6],
  3.3: [1, 2, 3, 4, 7, 8],
  4.1: [2, 3],
};

test('the table has all 55 criteria of WCAG 2.2, A and AA, in their order', () => {
  const all = Object.entries(GUIDELINES).flatMap(([guideline, numbers]) =>
    numbers.map((each) => `${guideline}.${each}`),
  );
  assert.equal(all.length, 55);
  assert.deepEqual(
    rows.map(([criterion]) => criterion.split(' ')[0]),
    all,
  );
});

test('what is supported is held by a test that exists, or has been read', async () => {
  for (const [criterion, widget, editor, held] of rows) {
    for (const cell of [widget, editor]) assert.match(cell, /^(supports|not applicable|the page’s)/, criterion);
    const isClaimed = [widget, editor].some((cell) => cell.startsWith('supports'));
    const links = [...held.matchAll(/\]\((.+?)\)/g)].map(([, link]) => link);
    assert.equal(links.length > 0 || held.includes('read: '), isClaimed, `${criterion}: ${held}`);
    for (const link of links) await access(new URL(link, file));
  }
});
