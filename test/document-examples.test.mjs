// The examples of the documents: markup with attributes that exist, JSON that can be read, hours without a mistake.
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {DomUtils, parseDocument} from 'htmlparser2';
import {configurationProblems} from '../dist/npm/domain/configuration-problems.js';
import {personStrings} from '../dist/npm/i18n/person-strings.js';
import {parseOfficeHours} from '../dist/npm/office-hours.js';
import {elements} from '../tools/manifest-elements.mjs';

const root = new URL('../', import.meta.url);
const below = await readdir(new URL('docs/', root), {recursive: true});
const names = ['README.md', ...below.map((name) => `docs/${name}`)].filter((name) => name.endsWith('.md'));
const attributesOf = new Map(elements.map(({tag, attributes}) => [tag, attributes.map(({name}) => name)]));
const ANY_ELEMENT = /^(id|lang|dir|hidden|class|slot|data-.+|hx-.+)$/;
const HOLDS_JSON = ['office-hours', 'translations', 'questions', 'value'];

const examplesIn = (text, language) =>
  [...text.matchAll(new RegExp(`^ *\`\`\`${language}\\b[^\\n]*\\n(.*?)^ *\`\`\`$`, 'gms'))].map(([, source]) => source);

function checkHours(input, where) {
  const result = parseOfficeHours(input);
  assert.deepEqual(result.problems ?? result.warnings, [], where);
}

let count = 0;
for (const name of names) {
  const text = await readFile(new URL(name, root), 'utf8');
  const markup = examplesIn(text, 'html').flatMap((source) =>
    DomUtils.filter(({name: tag}) => attributesOf.has(tag), parseDocument(source)),
  );
  const documents = examplesIn(text, 'json').filter((source) => !source.includes('…'));
  count += markup.length + documents.length;
  if (!markup.length && !documents.length) continue;

  test(`the examples of ${name} are right`, () => {
    for (const {name: tag, attribs} of markup) {
      for (const [attribute, value] of Object.entries(attribs)) {
        const isKnown = attributesOf.get(tag).includes(attribute) || ANY_ELEMENT.test(attribute);
        assert.ok(isKnown, `<${tag} ${attribute}>`);
        if (!HOLDS_JSON.includes(attribute)) continue;
        const given = JSON.parse(value);
        if (attribute === 'office-hours') checkHours(given, `<${tag} ${attribute}>`);
        if (given.officeHours?.weekly) checkHours(given.officeHours, `<${tag} ${attribute}>`);
      }
    }
    for (const source of documents) {
      const document = JSON.parse(source);
      if (document.timezone) checkHours(document, source.slice(0, 40));
      if (document.officeHours) {
        assert.deepEqual(configurationProblems(document), [], source.slice(0, 40));
        checkHours(document.officeHours, source.slice(0, 40));
      }
    }
  });
}

test('the first example of the document is a whole one', async () => {
  const [source] = examplesIn(await readFile(new URL('docs/document.md', root), 'utf8'), 'json');
  assert.deepEqual(Object.keys(JSON.parse(source)), ['officeHours', 'messages', 'questions', 'chat']);
});

test('the button that asks for a person is called by its name', async () => {
  for (const [name, form] of [
    ['recipes', `"${personStrings.askPerson}" is a button`],
    ['delivery', `## ${personStrings.askPerson}\n`],
  ]) {
    const text = await readFile(new URL(`docs/${name}.md`, root), 'utf8');
    assert.ok(text.includes(form), name);
  }
});

test('there are examples', () => {
  assert.ok(count > 20, `${count} examples`);
});
