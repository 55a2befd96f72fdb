// The documentation's site: complete, whole in itself, and every link in it leads somewhere.
import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {DomUtils, parseDocument} from 'htmlparser2';
import MiniSearch from 'minisearch';
import {buildSite} from '../tools/docs/build.mjs';
import {pictureFile, pictureNames} from '../tools/docs/pictures.mjs';
import {sectionsOf} from '../tools/docs/search-index.mjs';
import {finder} from '../tools/docs/site/find.js';

const root = new URL('../', import.meta.url);
const folder = await mkdtemp(path.join(tmpdir(), 'docs-site-'));
after(() => rm(folder, {recursive: true, force: true}));
await buildSite(folder);

const files = (await readdir(folder, {recursive: true, withFileTypes: true}))
  .filter((entry) => entry.isFile())
  .map(({parentPath, name}) => path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'));
const textOf = (url) => readFile(path.join(folder, url), 'utf8');
const json = async (url) => JSON.parse(await readFile(new URL(url, root), 'utf8'));

/** The pages by their URL: their elements, and the ids that a link can lead to. */
const pages = new Map(
  await Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (url) => {
        const elements = DomUtils.filter(
          ({type}) => ['tag', 'script', 'style'].includes(type),
          parseDocument(await textOf(url)),
        );
        const ids = elements.map(({attribs}) => attribs.id).filter((id) => id !== undefined);
        return [url, {elements, ids}];
      }),
  ),
);
const named = (elements, ...names) => elements.filter(({name}) => names.includes(name));
const texts = [...pages.keys()].filter((url) => url !== 'shop.html');

test('each document has a page, which every page leads to', async () => {
  const documents = (await readdir(new URL('docs/', root), {recursive: true})).filter((file) => file.endsWith('.md'));
  const urls = documents.map((file) => file.replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html')).sort();
  assert.ok(urls.length > 20, `${urls.length} documents`);
  for (const from of texts) {
    const navigation = pages.get(from).elements.find(({attribs}) => attribs.id === 'pages');
    const links = named(
      DomUtils.filter(() => true, navigation.children),
      'a',
    ).map(({attribs}) => path.posix.join(path.posix.dirname(from), attribs.href));
    assert.deepEqual(links.sort(), urls, from);
  }
});

test('every link and every file that a page names is there, and so is every anchor', () => {
  let count = 0;
  for (const [from, {elements}] of pages) {
    for (const {attribs} of elements) {
      for (const target of [attribs.href, attribs.src].filter((value) => value !== undefined)) {
        if (/^(https?:|mailto:)/.test(target)) continue;
        const [file, anchor] = target.split('#');
        const to = file ? path.posix.join(path.posix.dirname(from), file) : from;
        assert.ok(files.includes(to), `${from}: ${target}`);
        // The shop's link opens the chat, by the chat's own rule.
        if (anchor && !(from === 'shop.html' && anchor === 'chat')) {
          assert.ok(pages.get(to).ids.includes(anchor), `${from}: ${target}`);
        }
        count++;
      }
    }
  }
  assert.ok(count > 2000, `${count} links`);
});

test('files of code that pages name can be read on the site', async () => {
  const hrefs = (url) => named(pages.get(url).elements, 'a').map(({attribs}) => attribs.href);
  for (const [from, file] of [
    ['theming.html', 'demo/five-brands.css'],
    ['widget.html', 'src/i18n/strings.ts'],
    ['editor.html', 'src/i18n/editor/strings.ts'],
    ['servers.html', 'tools/inbox.mjs'],
  ]) {
    assert.ok(hrefs(from).includes(`files/${file}.html`), file);
    const [block] = named(pages.get(`files/${file}.html`).elements, 'pre');
    assert.equal(DomUtils.textContent(block), await readFile(new URL(file, root), 'utf8'));
  }
});

test('an id is on a page once, and whatever refers to one finds it', () => {
  for (const [url, {elements, ids}] of pages) {
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    assert.deepEqual(twice, [], url);
    for (const {attribs} of elements) {
      for (const name of ['for', 'aria-labelledby', 'aria-controls']) {
        if (attribs[name]) assert.ok(ids.includes(attribs[name]), `${url}: ${name}="${attribs[name]}"`);
      }
    }
  }
});

test('each page has one title, one heading of level 1, and none below it that skips a level', () => {
  for (const [url, {elements}] of pages) {
    const levels = elements.filter(({name}) => /^h[1-6]$/.test(name)).map(({name}) => Number(name[1]));
    assert.equal(levels[0], 1, url);
    assert.equal(levels.filter((level) => level === 1).length, 1, url);
    levels.forEach((level, index) => assert.ok(index === 0 || level <= levels[index - 1] + 1, `${url}: h${level}`));
    assert.equal(named(elements, 'title').length, 1, url);
    assert.ok(named(elements, 'html')[0].attribs.lang, url);
  }
});

test('each column of a table has a name', () => {
  for (const [url, {elements}] of pages) {
    for (const cell of named(elements, 'th')) assert.ok(DomUtils.textContent(cell).trim(), url);
  }
});

test('nothing is loaded from elsewhere, and nothing runs but the site’s own files', async () => {
  for (const [url, {elements}] of pages) {
    const [policy] = named(elements, 'meta').filter(({attribs}) => attribs['http-equiv']);
    assert.equal(policy.attribs['http-equiv'], 'Content-Security-Policy', url);
    assert.match(policy.attribs.content, /^default-src 'none'; script-src 'self'; style-src 'self'; /, url);
    assert.match(policy.attribs.content, /require-trusted-types-for 'script'/, url);
    assert.doesNotMatch(policy.attribs.content, /unsafe|https?:|\*/, url);
    const loading = elements.filter(({name, attribs}) => name !== 'a' && (attribs.src ?? attribs.href));
    for (const {attribs} of loading) assert.doesNotMatch(attribs.src ?? attribs.href, /^(\w+:|\/)/, url);
    for (const {name, attribs, children} of elements) {
      const inline = Object.keys(attribs).filter((attribute) => /^(style|on)/.test(attribute));
      assert.deepEqual(inline, [], url);
      assert.ok(name !== 'style' && !(name === 'script' && children.length), `${url}: ${name}`);
    }
  }
  for (const url of files.filter((file) => file.endsWith('.css'))) {
    assert.doesNotMatch(await textOf(url), /@import|url\(/, url);
  }
});

test('the reference has all that the manifest tells of each element', async () => {
  const {modules} = await json('dist/custom-elements.json');
  const elements = modules.flatMap(({declarations}) => declarations ?? []).filter(({tagName}) => tagName);
  assert.ok(elements.length >= 4, `${elements.length} elements`);
  const {ids} = pages.get('reference.html');
  for (const element of elements) {
    const {
      tagName,
      attributes = [],
      members = [],
      events = [],
      slots = [],
      cssParts = [],
      cssProperties = [],
    } = element;
    const isShown = ({privacy, description, name}) =>
      description && !/^pr/.test(privacy ?? '') && name !== 'attributes';
    const shown = members.filter(isShown);
    const withAttribute = attributes.map(({fieldName}) => fieldName);
    const wanted = [
      ['attribute', attributes],
      ['property', shown.filter(({kind, name}) => kind === 'field' && !withAttribute.includes(name))],
      ['method', shown.filter(({kind}) => kind === 'method')],
      ['event', events],
      ['slot', slots],
      ['part', cssParts],
      ['token', cssProperties],
    ];
    assert.ok(ids.includes(tagName), tagName);
    for (const [kind, items] of wanted) {
      for (const {name} of items) {
        const id = `${tagName}-${kind}-${name.replace(/^--/, '') || 'default'}`;
        assert.ok(ids.includes(id), id);
      }
    }
  }
});

test('the page about the document has every key of the schema', async () => {
  const {elements} = pages.get('document.html');
  const told = named(elements, 'dt').map((item) => DomUtils.textContent(item));
  const keys = new Set();
  const walk = (node) => {
    for (const [key, child] of Object.entries(node.properties ?? {})) keys.add(key) && walk(child);
    if (node.items) walk(node.items);
    if (typeof node.additionalProperties === 'object') walk(node.additionalProperties);
  };
  walk(await json('dist/schema.json'));
  const weekdays = ['tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
  assert.ok(keys.size > 30, `${keys.size} keys`);
  for (const key of keys) {
    const isTold = told.some((text) => new RegExp(`(^|[. ])${key}( |$)`).test(text));
    assert.ok(isTold || weekdays.includes(key), key);
  }
});

test('each language has a page with its texts', async () => {
  const {shippedLanguages} = await import('../dist/npm/i18n/shipped-languages.js');
  for (const tag of ['en-GB', ...shippedLanguages]) {
    const {elements} = pages.get(`languages/${tag}.html`);
    const cells = named(elements, 'td').map(({attribs}) => attribs);
    assert.ok(cells.length > 100, tag);
    assert.ok(
      cells.every(
        ({lang, dir}) => lang.split('-')[0] === tag.split('-')[0] && dir === (/^(ar|he)/.test(tag) ? 'rtl' : 'ltr'),
      ),
      tag,
    );
  }
});

test('what the search knows is there', async () => {
  const sections = JSON.parse(await textOf('assets/search.json'));
  for (const {url, heading} of sections) {
    const [file, anchor] = url.split('#');
    assert.ok(pages.has(file) && (!anchor || pages.get(file).ids.includes(anchor)), url);
    assert.ok(heading, url);
  }
  for (const name of ['office-hours', '--chat-accent', 'chat-delivery', 'officeHours.timezone', 'A webhook']) {
    assert.ok(
      sections.some(({heading}) => heading === name),
      name,
    );
  }
});

const find = finder(MiniSearch, JSON.parse(await textOf('assets/search.json')));

for (const [asked, first] of [
  ['change colour', 'theming.html'],
  ['color', 'theming.html'],
  ['theme', 'theming.html'],
  ['Where can I change the colours?', 'theming.html'],
  ['move to left side', 'reference.html#chat-widget-attribute-placement'],
  ['position', 'reference.html#chat-widget-attribute-placement'],
  ['delete data', 'privacy.html'],
  ['gdpr', 'privacy.html'],
  ['chat not showing', 'checking.html'],
  ['wrong time zone', 'document.html#key-officeHours-timezone'],
  ['install', 'start.html'],
  ['translate', 'languages.html'],
  ['no sound', 'widget.html#events'],
  ['notifications', 'widget.html#events'],
  ['iframe', 'theming.html#what-a-page-can-do-to-it'],
  ['gtm', 'editor.html#what-comes-out'],
  ['askemail', 'reference.html#chat-widget-attribute-ask-email'],
  ['askEmail', 'reference.html#chat-widget-attribute-ask-email'],
  ['ask email', 'reference.html#chat-widget-attribute-ask-email'],
  ['keepdays', 'reference.html#chat-widget-attribute-keep-days'],
  ['statusoverride', 'reference.html#chat-widget-attribute-status-override'],
  ['wordpress', 'editor.html#what-comes-out'],
  ['localstorage', 'privacy.html#what-is-kept-in-the-visitors-browser'],
  ['sessionstorage', 'privacy.html#what-is-kept-in-the-visitors-browser'],
  ['webhok', 'delivery.html#a-webhook'],
]) {
  test(`the search answers “${asked}” first with ${first}`, () => {
    assert.equal(find(asked)[0]?.url, first);
  });
}

test('small words alone are looked for, too, and what is nowhere is not found', () => {
  assert.ok(find('chat').length);
  assert.deepEqual(find('xylophone'), []);
  assert.deepEqual(find('?'), []);
});

test('other words of a page are for the search alone, and belong to something', async () => {
  assert.doesNotMatch(await textOf('theming.html'), /Other words/);
  const page = {url: 'a.html', title: 'A', html: '<h1>A</h1><h2 id="one">One</h2>'};
  const sections = sectionsOf({
    ...page,
    markdown: "# A\n\n[//]: # 'Other words: first'\n\n## One\n\n[//]: # 'Other words: uno'",
  });
  assert.deepEqual(
    sections.map(({other}) => other),
    ['first', 'uno'],
  );
  assert.throws(() => sectionsOf({...page, markdown: "[//]: # 'Other words for two: due'"}), /a\.html#two/);
});

test('the pictures in docs/pictures are what the engine says', async () => {
  const names = (await readdir(new URL('docs/pictures/', root))).map((file) => file.replace(/\.svg$/, ''));
  assert.deepEqual(names.sort(), [...pictureNames].sort());
  for (const name of names) {
    const kept = await readFile(new URL(`docs/pictures/${name}.svg`, root), 'utf8');
    assert.equal(kept, pictureFile(name), `${name}: node tools/docs/pictures.mjs draws it anew`);
  }
});
