// `office-hours-chat check`: what it says of documents, and its exit codes.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';

const root = new URL('../', import.meta.url);
const {bin, version} = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const command = new URL(bin['office-hours-chat'], root).pathname;
const folder = await mkdtemp(path.join(tmpdir(), 'check-'));

const run = (...parameters) =>
  new Promise((resolve) => {
    execFile(process.execPath, [command, ...parameters], (error, stdout, stderr) =>
      resolve({code: error?.code ?? 0, stdout, stderr}),
    );
  });

const nineToFive = [{opens: '09:00', closes: '17:00'}];
const officeHours = {timezone: 'Europe/Paris', weekly: {monday: nineToFive}};
const hours = (change) => JSON.stringify({officeHours: {...officeHours, ...change}});

const DOCUMENTS = [
  ['one that is right', hours(), 0, /^✓ All of it is known/m],
  ['one with a byte order mark', `\uFEFF${hours()}`, 0, /^✓ All of it is known/m],
  ['no JSON', '{"officeHours": {},}', 1, /^✗ It is no JSON/m],
  [
    'keys that are written twice',
    '{"officeHours": {"timezone": "Europe/Paris", "weekly": {"monday": [{"opens": "09:00", "closes": "12:00"}], ' +
      '"tues\\u0064ay": [], "monday": [], "tuesday": []}}, "questions": [{"ask": "\\"A\\": {", "answer": "a"}, ' +
      '{"ask": "A", "answer": "b", "ask": "B"}]}',
    1,
    /^✗ \$\.officeHours\.weekly\.monday is written twice: only the last one counts.*\n✗ .*\.tuesday is .*\n✗ \$\.questions\[1\]\.ask is .*\n(?!✗)/m,
  ],
  ['a list', '[]', 1, /^✗ It is no JSON object/m],
  ['a web page', '<!doctype html><p>Not found', 1, /^✗ It is a web page/m],
  ['a key with a typing error', hours({exception: []}), 1, /^✗ \$\.officeHours\.exception: .*"exceptions"/m],
  ['an unknown zone', hours({timezone: 'Paris'}), 1, /^✗ \$\.officeHours\.timezone: "Paris" is not a time zone/m],
  [
    'a time that is none',
    hours({weekly: {monday: [{opens: '9', closes: '17:00'}]}}),
    1,
    /monday\[0\]\.opens: "9" is not/,
  ],
  ['bare office hours', JSON.stringify(officeHours), 1, /bare office hours; write \{"officeHours"/],
  ['an unknown placeholder', JSON.stringify({officeHours, messages: {offline: '{open}'}}), 1, /mean \{opens\}/],
  [
    'hours that overlap, which work',
    hours({weekly: {monday: [...nineToFive, {opens: '16:00', closes: '18:00'}]}}),
    0,
    /^! .*overlaps with/m,
  ],
  [
    'a key that nothing is known of',
    JSON.stringify({officeHours, chat: {statusOverride: 'offline'}}),
    0,
    /^! \$\.chat\.statusOverride: "statusOverride" is not known here and is ignored/m,
  ],
  ['a note', JSON.stringify({officeHours, _note: 'ours'}), 0, /^✓ All of it is known/m],
  [
    'texts in what is no language',
    JSON.stringify({officeHours, messages: {translations: {german: {offline: 'Zu'}, xx: {offline: 'Zu'}}}}),
    0,
    /^! translations: "german" is no tag .*write "de"\.\n! translations: "xx" is no tag/m,
  ],
  [
    'texts in languages with a region, a script or an underscore',
    JSON.stringify({
      officeHours,
      messages: {
        translations: Object.fromEntries(
          ['de_AT', 'pt-BR', 'zh-Hant', 'nb', 'no', 'eo'].map((tag) => [tag, {offline: 'x'}]),
        ),
      },
    }),
    0,
    /^✓ All of it is known/m,
  ],
  [
    'a mail address as the endpoint',
    JSON.stringify({officeHours, chat: {endpoint: 'help@shop.example'}}),
    1,
    /^✗ \$\.chat\.endpoint: "help@shop\.example" is a mail address/m,
  ],
  [
    'an address without its beginning',
    JSON.stringify({officeHours, chat: {endpoint: 'shop.example/chat'}}),
    1,
    /^✗ \$\.chat\.endpoint: "shop\.example\/chat" is read as a path .*write "https:\/\/shop\.example\/chat"/m,
  ],
  [
    'an address on the writer’s own device',
    JSON.stringify({officeHours, chat: {endpoint: 'http://localhost:8080/chat'}}),
    0,
    /^! \$\.chat\.endpoint: "http:\/\/localhost:8080\/chat" is on the device of whoever asks/m,
  ],
  ['what is no document', JSON.stringify({snippet: {}, hours: {monday: []}}), 1, /^(?![^]*is no tag of a language)/],
  [
    'texts under the longer tag of a language, and under a country',
    JSON.stringify({officeHours, messages: {translations: {ger: {offline: 'Zu'}, dk: {offline: 'Lukket'}}}}),
    0,
    /"ger" is no tag .*write "de"\.\n.*"dk" is no tag .*write "da"/m,
  ],
  ['curly quotation marks', '{“officeHours”: {}}', 1, /^✗ It is no JSON .*; write straight quotation marks/m],
  [
    'hours that are over',
    hours({weekly: {}, exceptions: [{from: '2020-12-24', hours: nineToFive}]}),
    0,
    /^! No opening is known in the coming year/m,
  ],
  ['no hours', '{"messages": {"welcome": "Hello"}}', 0, /^! No office hours are set/m],
];

for (const [what, text, code, pattern] of DOCUMENTS) {
  test(`of ${what} it says so and ends with ${code}`, async () => {
    const file = path.join(folder, 'document.json');
    await writeFile(file, text);
    const outcome = await run('check', file);
    assert.match(outcome.stdout, pattern);
    assert.equal(outcome.code, code, outcome.stdout);
  });
}

test('it says what visitors see now and at the next three changes, on the clock of the account', async () => {
  const file = path.join(folder, 'hours.json');
  await writeFile(file, hours());
  const {stdout} = await run('check', file);
  const lines = stdout.split('\n').filter((line) => line.startsWith('  '));
  assert.deepEqual(
    lines.map((line) => line.trim().split(' ')[0]),
    ['Now', 'Then', 'Then', 'Then'],
  );
  for (const line of lines.slice(1))
    assert.match(line, /\(Mon,? .*(09:00: |09:00\): We’re online|17:00\): We’re away)/);
});

test('it reads an address, and the worst of several documents counts', async () => {
  const server = createServer((request, response) =>
    request.url === '/hours.json' ? response.end(hours()) : response.writeHead(404).end(),
  );
  await new Promise((resolve) => server.listen(0, resolve));
  after(() => server.close());
  const origin = `http://localhost:${server.address().port}`;
  assert.equal((await run('check', `${origin}/hours.json`)).code, 0);
  const both = await run('check', `${origin}/none.json`, `${origin}/hours.json`);
  assert.match(both.stdout, /none\.json\n✗ It could not be read: the server answered 404\./);
  assert.equal(both.code, 2);
});

test('an answer that breaks off cannot be read, and the next document is checked all the same', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/whole.json') return response.end(hours());
    response.writeHead(200, {'Content-Length': 1000}).write('{"officeHours":');
    return setTimeout(() => response.destroy(), 50);
  });
  await new Promise((resolve) => server.listen(0, resolve));
  after(() => server.close());
  const origin = `http://localhost:${server.address().port}`;
  const {code, stdout} = await run('check', `${origin}/half.json`, `${origin}/whole.json`);
  assert.match(stdout, /half\.json\n✗ It could not be read: .*\n.*whole\.json\n✓/);
  assert.equal(code, 2);
});

test('a file that is not there, and what it cannot be asked, end with 2', async () => {
  const missing = await run('check', path.join(folder, 'none.json'));
  assert.match(missing.stdout, /there is no such file/);
  const wrongly = await run('chek');
  assert.match(wrongly.stderr, /^Usage: /);
  assert.deepEqual([missing.code, wrongly.code, (await run('--help')).code], [2, 2, 0]);
});

test('its version is that of the package', async () => {
  assert.equal((await run('--version')).stdout.trim(), version);
});
