// The built package as its users import it, in Node.
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {test} from 'node:test';
import {build} from 'vite';

const require = createRequire(import.meta.url);
const ELEMENTS = ['chat-widget', 'office-hours-editor', 'office-hours-status', 'office-hours-week'];
const json = async (name) => JSON.parse(await readFile(require.resolve(name), 'utf8'));

/** What a bundler makes of a module that says this, in one file. */
async function bundled(source, resolve = {}) {
  const entry = '\0entry';
  const {output} = await build({
    configFile: false,
    logLevel: 'error',
    resolve,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? entry : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: {
      write: false,
      rolldownOptions: {input: 'entry', preserveEntrySignatures: 'strict', output: {codeSplitting: false}},
    },
  });
  return output[0].code;
}

test('the package gives classes, events and the engine, and needs no browser to be imported', async () => {
  const exported = await import('office-hours-chat');
  assert.deepEqual(Object.keys(exported).sort(), [
    'ChatAvailabilityChangeEvent',
    'ChatCloseEvent',
    'ChatDeliveryEvent',
    'ChatErrorEvent',
    'ChatHandoffEvent',
    'ChatMessageEvent',
    'ChatOpenEvent',
    'ChatWidget',
    'ChatwootTransport',
    'DeliveryError',
    'EditorSaveEvent',
    'FormTransport',
    'OfficeHoursEditor',
    'OfficeHoursStatus',
    'OfficeHoursWeek',
    'availabilityAt',
    'parseOfficeHours',
    'pluralIn',
  ]);
});

test('the manifest names what the documents promise', async () => {
  const {modules} = await json('office-hours-chat/custom-elements.json');
  const widget = modules.flatMap(({declarations}) => declarations).find(({name}) => name === 'ChatWidget');
  assert.equal(widget.tagName, 'chat-widget');
  assert.deepEqual(widget.events.map(({name}) => name).sort(), [
    'chat-availability-change',
    'chat-close',
    'chat-delivery',
    'chat-error',
    'chat-handoff',
    'chat-message',
    'chat-open',
  ]);
  const attributes = new Set(widget.attributes.map(({name}) => name));
  for (const name of [
    'office-hours',
    'online-message',
    'offline-message',
    'status-override',
    'status-override-until',
    'outside-hours',
    'open',
  ]) {
    assert.ok(attributes.has(name), name);
  }
  for (const {name, description} of [
    ...widget.attributes,
    ...widget.cssProperties,
    ...widget.cssParts,
    ...widget.slots,
  ]) {
    assert.ok(description, `${name} is described`);
  }
  const cdn = path.dirname(require.resolve('office-hours-chat/cdn/chat-widget.js'));
  const scripts = (await readdir(cdn)).filter((name) => /^chat-.*\.js$/.test(name));
  const source = (await Promise.all(scripts.map((name) => readFile(path.join(cdn, name), 'utf8')))).join();
  const used = new Set([...source.matchAll(/var\((--chat-[a-z-]+)/g)].map(([, name]) => name));
  assert.deepEqual(widget.cssProperties.map(({name}) => name).sort(), [...used].sort());
  assert.deepEqual(widget.slots.map(({name}) => name).sort(), ['', 'footer', 'launcher-icon', 'logo']);
});

test('the manifest names what the modules export, and nothing else', async () => {
  const {modules} = await json('office-hours-chat/custom-elements.json');
  const built = path.dirname(require.resolve('office-hours-chat'));
  for (const {path: source, exports} of modules) {
    const exported = await import(path.join(built, source.replace(/^src\/(.+)\.ts$/, '$1.js')));
    const names = exports.filter(({kind}) => kind === 'js').map(({name}) => name);
    assert.deepEqual(names.sort(), Object.keys(exported).sort(), source);
  }
});

test('the manifest describes the editor', async () => {
  const {modules} = await json('office-hours-chat/custom-elements.json');
  const editor = modules.flatMap(({declarations}) => declarations).find(({name}) => name === 'OfficeHoursEditor');
  assert.equal(editor.tagName, 'office-hours-editor');
  assert.deepEqual(editor.events.map(({name}) => name).sort(), ['change', 'input', 'save']);
  for (const {name, description} of [...editor.attributes, ...editor.cssProperties, ...editor.events]) {
    assert.ok(description, `${name} is described`);
  }
});

test('the manifest describes the status and the week, also what they have from what they share', async () => {
  const {modules} = await json('office-hours-chat/custom-elements.json');
  for (const [className, tagName, parts] of [
    ['OfficeHoursStatus', 'office-hours-status', ['account-time', 'dot', 'text']],
    ['OfficeHoursWeek', 'office-hours-week', ['table']],
  ]) {
    const element = modules.flatMap(({declarations}) => declarations).find(({name}) => name === className);
    assert.equal(element.tagName, tagName);
    assert.deepEqual(element.attributes.map(({name}) => name).sort(), [
      'office-hours',
      'src',
      'status-override',
      'status-override-until',
      'visitor-timezone',
    ]);
    assert.deepEqual(
      element.events.map(({name}) => name),
      ['chat-error'],
    );
    assert.deepEqual(
      element.slots.map(({name}) => name),
      [''],
    );
    assert.deepEqual(element.cssParts.map(({name}) => name).sort(), parts);
    assert.ok(element.cssProperties.length);
  }
});

test('the manifest defines the elements that a page may write, and no other', async () => {
  const {modules} = await json('office-hours-chat/custom-elements.json');
  const definitions = modules
    .flatMap(({exports = []}) => exports)
    .filter(({kind}) => kind === 'custom-element-definition')
    .map(({name}) => name);
  assert.deepEqual(definitions.sort(), ELEMENTS);
});

test('chat-error says all that the event has', async () => {
  const {modules} = await json('office-hours-chat/custom-elements.json');
  const events = modules.flatMap(({declarations}) => declarations).flatMap(({events: own = []}) => own);
  const described = events.filter(({name}) => name === 'chat-error').map(({description}) => description);
  assert.equal(described.length, 3);
  for (const description of described)
    assert.match(description, /`event\.source`.+`event\.message`.+`event\.problems`/s);
});

test('the types for frameworks know each element', async () => {
  const folder = path.join(path.dirname(require.resolve('office-hours-chat/custom-elements.json')), 'frameworks');
  for (const framework of ['react', 'vue', 'svelte']) {
    const types = await readFile(path.join(folder, `${framework}.d.ts`), 'utf8');
    const tags = [...types.matchAll(/^ *'([a-z-]+)': CustomElement</gm)].map(([, tag]) => tag);
    assert.deepEqual(tags.sort(), ELEMENTS, framework);
  }
});

test('importing what registers an element does nothing on a server', async () => {
  await import('office-hours-chat/chat-widget.js');
  await import('office-hours-chat/office-hours-status.js');
  await import('office-hours-chat/office-hours-week.js');
  await import('office-hours-chat/office-hours-editor.js');
  assert.equal(globalThis.customElements?.get('chat-widget'), undefined);
  assert.equal(globalThis.customElements?.get('office-hours-editor'), undefined);
});

// Bundlers for such servers take what packages have for browsers, whose Lit wants an `HTMLElement` to be there.
for (const condition of ['edge-light', 'workerd']) {
  test(`it does nothing on a server at the edge either (${condition})`, async () => {
    const code = await bundled(
      ['chat-widget', 'office-hours-status', 'office-hours-week', 'office-hours-editor']
        .map((name) => `import 'office-hours-chat/${name}.js';`)
        .join(''),
      {conditions: [condition, 'browser']},
    );
    await import(`data:text/javascript,${encodeURIComponent(code)}`);
    assert.equal(globalThis.customElements?.get('chat-widget'), undefined);
  });
}

test('code editors complete every attribute, and the words of those that have some', async () => {
  const {modules} = await json('office-hours-chat/custom-elements.json');
  const names = new Map(
    modules
      .flatMap(({declarations}) => declarations)
      .filter(({tagName}) => tagName)
      .map(({tagName, attributes}) => [tagName, attributes.map(({name}) => name)]),
  );
  const {tags} = await json('office-hours-chat/vscode.html-custom-data.json');
  const webTypes = await json('office-hours-chat/web-types.json');
  assert.equal(webTypes.version, (await json('office-hours-chat/package.json')).version);
  for (const elements of [tags, webTypes.contributions.html.elements]) {
    assert.deepEqual(elements.map(({name}) => name).sort(), [...names.keys()].sort());
    for (const {name, attributes} of elements) {
      const written = attributes.map((attribute) => attribute.name);
      assert.deepEqual(
        names.get(name).filter((each) => !written.includes(each)),
        [],
      );
    }
  }
  const placement = tags[0].attributes.find(({name}) => name === 'placement');
  assert.deepEqual(placement.values, [{name: 'end'}, {name: 'start'}]);
  const {properties} = await json('office-hours-chat/vscode.css-custom-data.json');
  const written = properties.map(({name}) => name);
  assert.ok(written.includes('--chat-accent'));
  assert.deepEqual(
    written.filter((name, index) => written.indexOf(name) !== index),
    [],
  );
});

test('the built editor stands by itself and brings the widget from beside', async () => {
  const source = await readFile(require.resolve('office-hours-chat/cdn/office-hours-editor.js'), 'utf8');
  assert.match(source, /import\("\.\/chat-widget\.js"\)/);
  assert.doesNotMatch(source, /from\s*["']\.\/chat-/);
  const widget = await readFile(require.resolve('office-hours-chat/cdn/chat-widget.js'), 'utf8');
  assert.doesNotMatch(widget, /editor/);
});

test('the JSON Schema describes the document that the code reads', async () => {
  const schema = await json('office-hours-chat/schema.json');
  const {officeHours, messages} = schema.properties;
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.deepEqual(officeHours.required, ['timezone']);
  assert.deepEqual(Object.keys(messages.properties), ['welcome', 'online', 'offline', 'handoff', 'translations']);
  const {monday} = officeHours.properties.weekly.properties;
  const closes = new RegExp(monday.items.properties.closes.pattern);
  assert.deepEqual(
    ['24:00', '00:00', '24:01', '9:00'].map((time) => closes.test(time)),
    [true, true, false, false],
  );
  assert.deepEqual(officeHours.properties.exceptions.items.required, ['from']);
});

// A bundler leaves out what it takes for unused: what knows time zones must not be among that.
for (const [name, imported] of [
  ['the engine', 'office-hours-chat/office-hours.js'],
  ['the engine, from the whole package,', 'office-hours-chat'],
]) {
  test(`${name} still knows time zones when a bundler has packed it`, async () => {
    const code = await bundled(`export {availabilityAt, parseOfficeHours} from '${imported}';`);
    const {availabilityAt, parseOfficeHours} = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const {value} = parseOfficeHours({
      timezone: 'Asia/Tokyo',
      weekly: {monday: [{opens: '09:00', closes: '17:00'}]},
    });
    const answer = availabilityAt(value, new Date('2026-11-23T00:00Z'));
    assert.deepEqual(answer, {status: 'open', closesAt: new Date('2026-11-23T08:00Z')});
  });
}
