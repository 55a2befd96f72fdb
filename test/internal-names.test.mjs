// The build shortens names that only our own code knows. What a page, a server or another tab knows keeps its name.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {internalNames} from '../tools/internal-names.mjs';

const {internal, short} = internalNames();

test('methods that only the widget itself calls are shortened', () => {
  for (const name of ['drawAhead', 'hostConnected', 'keepPending', 'lookBack', 'wallAt']) {
    assert.ok(internal.includes(name), name);
  }
});

test('what a page can use keeps its name', () => {
  const documents = [
    'docs/widget.md',
    'docs/editor.md',
    'docs/delivery.md',
    'docs/document.md',
    'docs/recipes.md',
    'src/delivery/transport.ts',
    'src/domain/types.ts',
    'src/i18n/strings.ts',
  ];
  for (const file of documents) {
    const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
    const named = text.match(/(?<=`|\.|readonly |^ {2})[a-z]\w*(?=\??[`(:])/gim);
    assert.ok(named.length > 10, file);
    assert.deepEqual(
      internal.filter((name) => named.includes(name)),
      [],
      file,
    );
  }
});

test('what is stored, sent, or told between tabs keeps its name, and gives it to nothing else', () => {
  const told = ['ended', 'facts', 'hello', 'news', 'clockError', 'duration', 'sign', 'version', 'sentAt', 'page', 'id'];
  assert.deepEqual(
    internal.filter((name) => told.includes(name)),
    [],
  );
  assert.ok(short.includes('id'));
});
