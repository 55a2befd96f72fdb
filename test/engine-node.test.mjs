// The built engine where there is no browser: plain Node, a worker, and a machine in any time zone.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {Worker} from 'node:worker_threads';

const root = new URL('../', import.meta.url);
const run = promisify(execFile);
const engine = await import('office-hours-chat/office-hours.js');

const nineToFive = [{opens: '09:00', closes: '17:00'}];
const document = {
  timezone: 'Europe/Berlin',
  weekly: {
    monday: nineToFive,
    friday: [{opens: '22:00', closes: '02:00'}],
    sunday: [{opens: '02:30', closes: '05:00'}],
  },
  exceptions: [
    {from: '2026-12-25', yearly: true, name: 'Christmas', hours: []},
    {from: '2026-12-28', name: 'Stocktaking', hours: [{opens: '10:00', closes: '14:00'}]},
  ],
};

const cases = [
  ['opens on Monday at nine', '2026-03-02T09:00+01:00', 'open until 2026-03-02T16:00:00.000Z'],
  ['not a millisecond early', '2026-03-02T07:59:59.999Z', 'closed until 2026-03-02T08:00:00.000Z'],
  ['is open in the last millisecond', '2026-03-02T15:59:59.999Z', 'open until 2026-03-02T16:00:00.000Z'],
  ['closes at five', '2026-03-02T17:00+01:00', 'closed until 2026-03-06T21:00:00.000Z'],
  ['is open after Friday midnight', '2026-03-07T01:00+01:00', 'open until 2026-03-07T01:00:00.000Z'],
  ['is closed on Friday at one', '2026-03-06T01:00+01:00', 'closed until 2026-03-06T21:00:00.000Z'],
  ['opens 02:30 at 03:30 when clocks go forward', '2026-03-29T03:29+02:00', 'closed until 2026-03-29T01:30:00.000Z'],
  ['opens the first time when clocks go back', '2026-10-25T02:30+02:00', 'open until 2026-10-25T04:00:00.000Z'],
  ['is closed by a yearly exception', '2027-12-25T12:00+01:00', 'closed until 2027-12-26T01:30:00.000Z (Christmas)'],
  ['has no night shift on a closed Friday', '2026-12-26T01:00+01:00', 'closed until 2026-12-27T01:30:00.000Z'],
  ['keeps an exception’s own hours', '2026-12-28T10:00+01:00', 'open until 2026-12-28T13:00:00.000Z'],
  ['is closed outside them', '2026-12-28T09:00+01:00', 'closed until 2026-12-28T09:00:00.000Z (Stocktaking)'],
];

function say(answer) {
  if (answer.status === 'open') return `open until ${answer.closesAt?.toISOString()}`;
  if (answer.status === 'unset') return 'unset';
  return `closed until ${answer.opensAt?.toISOString()}${answer.exception ? ` (${answer.exception.name})` : ''}`;
}

describe('the engine in Node', () => {
  const result = engine.parseOfficeHours(JSON.stringify(document));

  it('runs where nothing of a browser is', () => {
    for (const name of ['window', 'document', 'HTMLElement', 'customElements', 'localStorage', 'matchMedia']) {
      assert.equal(Object.getOwnPropertyDescriptor(globalThis, name)?.value, undefined, name);
    }
    assert.equal(result.ok, true);
    assert.deepEqual(result.warnings, []);
  });

  for (const [fact, at, expected] of cases) {
    it(fact, () => assert.equal(say(engine.availabilityAt(result.value, new Date(at))), expected));
  }

  it('gives problems as data', () => {
    assert.deepEqual(
      engine.parseOfficeHours({timezone: '+02:00'}).problems.map(({path, code}) => `${code} ${path}`),
      ['unknown-time-zone $.timezone'],
    );
  });

  it('works in a worker, with hours that were sent there', async () => {
    const source = `
      const {parentPort, workerData} = require('node:worker_threads');
      import(workerData.engine).then(({availabilityAt, parseOfficeHours}) => {
        const parsed = parseOfficeHours(workerData.document).value;
        parentPort.postMessage(workerData.times.map((time) => {
          const at = new Date(time);
          return [availabilityAt(parsed, at), availabilityAt(workerData.value, at)];
        }));
      });`;
    const times = cases.map(([, at]) => at);
    const url = import.meta.resolve('office-hours-chat/office-hours.js');
    const worker = new Worker(source, {eval: true, workerData: {engine: url, document, times, value: result.value}});
    const answers = await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    await worker.terminate();
    for (const [index, [fact, , expected]] of cases.entries()) {
      assert.equal(say(answers[index][0]), expected, `parsed in the worker: ${fact}`);
      assert.equal(say(answers[index][1]), expected, `sent to the worker: ${fact}`);
    }
  });

  it('does nothing when it is imported', async () => {
    const source = `
      const started = [];
      for (const name of ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch']) {
        globalThis[name] = () => started.push(name);
      }
      for (const name of ['log', 'info', 'warn', 'error', 'debug']) console[name] = () => started.push(name);
      const before = Reflect.ownKeys(globalThis);
      await import('office-hours-chat/office-hours.js');
      const added = Reflect.ownKeys(globalThis).filter((key) => !before.includes(key)).map(String);
      const resources = process.getActiveResourcesInfo().filter((name) => /timeout|immediate|tcp|worker/i.test(name));
      process.stdout.write(JSON.stringify({started, added, resources}));`;
    const {stdout, stderr} = await run(process.execPath, ['--input-type=module', '--eval', source], {cwd: root});
    assert.deepEqual(JSON.parse(stdout), {started: [], added: [], resources: []});
    assert.equal(stderr, '');
  });

  it('lets the process end after it was used', async () => {
    const source = `
      const {availabilityAt, parseOfficeHours} = await import('office-hours-chat/office-hours.js');
      const {value} = parseOfficeHours(${JSON.stringify(JSON.stringify(document))});
      process.stdout.write(availabilityAt(value, new Date('2026-03-02T12:00Z')).status);`;
    // Without an end of its own, the process is stopped by the time limit, and that is an error here.
    const options = {cwd: root, timeout: 120_000};
    const {stdout} = await run(process.execPath, ['--input-type=module', '--eval', source], options);
    assert.equal(stdout, 'open');
  });

  for (const zone of ['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/Santiago']) {
    it(`answers the same on a machine in ${zone}`, async () => {
      const source = `
        const {availabilityAt, parseOfficeHours} = await import('office-hours-chat/office-hours.js');
        const {value} = parseOfficeHours(${JSON.stringify(JSON.stringify(document))});
        const times = ${JSON.stringify(cases.map(([, at]) => at))};
        process.stdout.write(JSON.stringify(times.map((at) => availabilityAt(value, new Date(at)))));`;
      const options = {cwd: root, env: {...process.env, TZ: zone}};
      const {stdout} = await run(process.execPath, ['--input-type=module', '--eval', source], options);
      const answers = JSON.parse(stdout, (key, value) => (key.endsWith('sAt') ? new Date(value) : value));
      assert.deepEqual(
        answers.map(say),
        cases.map(([, , expected]) => expected),
      );
    });
  }
});
