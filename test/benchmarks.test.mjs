// What writes the figures beside other chats: the words come from the figures, and the documents from the figures that are kept.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {Parser} from 'htmlparser2';
import {format, resolveConfig} from 'prettier';
import {isLower, spread} from '../tools/peers/figures.mjs';
import {peers} from '../tools/peers/peers.mjs';
import {picture} from '../tools/peers/picture.mjs';
import {report, verdicts, writeInto} from '../tools/peers/report.mjs';

const inDocs = (name) => new URL(`../docs/${name}`, import.meta.url);

/** A result in which everything of a peer is the same figure in each of three rounds, but for what is given. */
function madeUp(loads, more = {}) {
  const load = (given) => ({
    firstBytes: [1000, 1000, 1000],
    loadBytes: [2000, 2000, 2000],
    openBytes: [3000, 3000, 3000],
    launcher: [100, 110, 120],
    task: [200, 210, 220],
    blocked: [0, 0, 0],
    heap: [2, 2, 2],
    elements: [310, 310, 310],
    panel: [50, 55, 60],
    ...given,
  });
  const all = {blank: {elements: [300, 300, 300], panel: undefined}, ...loads};
  return {
    measuredAt: '2026-11-29',
    rounds: 3,
    threadRounds: 3,
    slowed: 4,
    browser: 'Chromium 1',
    processor: '2 × Processor',
    system: 'linux x64',
    node: 'v20.20.0',
    slowness: {median: 1.05, most: 1.3},
    peers: Object.entries(all).map(([id, given]) => ({
      id,
      name: id,
      about: `what ${id} is`,
      versions: {[id]: '1.2.3'},
      hosts: [],
      load: given && load(given),
      ...more[id],
    })),
    engine: {
      instants: 1000,
      wrong: 7,
      contenders: [
        {id: 'ours', name: 'our engine', microseconds: [1, 1.1, 1.2]},
        {id: 'kept', name: 'naive', microseconds: [9, 10, 11]},
      ],
    },
  };
}

/** What is said of a measure. */
const said = (result, title) =>
  verdicts(result)
    .split('\n')
    .find((line) => line.startsWith(`- **${title}**`));

/** The cells of a peer's row in the table below a heading. */
function cells(result, heading, name) {
  const [, section] = report(result).split(`### ${heading}\n`);
  const row = section.split('\n').find((line) => line.startsWith(`| ${name} |`));
  return row
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

test('a spread is the median with the quartiles around it', () => {
  assert.deepEqual(spread([5, 1, 4, 2, 3]), {low: 2, median: 3, high: 4});
  assert.deepEqual(spread([4, 1, 3, 2]), {low: 1.75, median: 2.5, high: 3.25});
  assert.deepEqual(spread([7]), {low: 7, median: 7, high: 7});
  assert.equal(spread([]), undefined);
  assert.equal(spread(), undefined);
});

test('one is lower only where the middle halves do not touch', () => {
  assert.ok(isLower(spread([1, 2, 3]), spread([4, 5, 6])));
  assert.ok(!isLower(spread([1, 2, 3]), spread([2, 3, 4])));
  assert.ok(!isLower(spread([4, 5, 6]), spread([1, 2, 3])));
  assert.ok(!isLower(spread([1, 1, 1]), spread([1, 1, 1])));
});

test('who is better is said, the best first, with both figures', () => {
  const result = madeUp({
    ours: {},
    one: {task: [90, 100, 110]},
    two: {task: [20, 30, 40]},
    three: {task: [900, 910, 920]},
  });
  assert.equal(
    said(result, 'Work on the main thread'),
    '- **Work on the main thread** (ours: 210 ms): better: two (30 ms) and one (100 ms).',
  );
});

test('who is better only by chance is no better', () => {
  const result = madeUp({ours: {}, one: {launcher: [95, 105, 115]}});
  assert.equal(
    said(result, 'Time to the launcher'),
    '- **Time to the launcher** (ours: 110 ms): no clear difference: one (105 ms).',
  );
});

test('where ours is lower than everybody, that is said in the last line, and nowhere else', () => {
  const result = madeUp({ours: {firstBytes: [10, 10, 10], heap: [1, 1, 1]}, one: {}});
  assert.equal(said(result, 'Memory'), undefined);
  assert.match(
    verdicts(result),
    /nobody of them is better, or as good, in these: weight until the launcher is there and memory\.$/i,
  );
});

test('a page without a chat is nobody’s rival', () => {
  assert.doesNotMatch(verdicts(madeUp({ours: {}, one: {}})), /blank/);
});

test('tables have the median, quartiles where they differ, and elements beyond those of the page', () => {
  const result = madeUp({ours: {firstBytes: [1234, 1234, 1234]}});
  assert.equal(cells(result, 'Weight', '**ours**')[0], '1.2');
  assert.deepEqual(cells(result, 'Load', '**ours**'), [
    '110 (105–115)',
    '210 (205–215)',
    '0',
    '2.0',
    '10',
    '55 (53–58)',
  ]);
  assert.equal(cells(result, 'Load', 'blank').at(-1), '–');
});

test('who was not measured has a reason', () => {
  const failure = 'could not be built: it is not there.';
  const result = madeUp({ours: {}, one: undefined}, {one: {failure}, ours: {hosts: ['fonts.example']}});
  assert.deepEqual(cells(result, 'Weight', 'one'), ['–', '–', '–']);
  assert.deepEqual(cells(result, 'Versions', 'one'), ['1.2.3', 'what one is', failure]);
  assert.equal(cells(result, 'Versions', '**ours**')[2], 'asks fonts.example for something');
  assert.doesNotMatch(verdicts(result), /\bone\b/);
});

test('a thread that did not come, and a message that cannot be added, have their reasons', () => {
  const thread = {
    note: 'given as an array',
    noAppend: 'there is no way',
    sizes: {1000: {restore: [11, 11, 11]}, 10_000: {failure: 'not within 60 s'}},
  };
  const result = madeUp({ours: {}, one: {}}, {one: {thread}});
  assert.deepEqual(cells(result, 'Long threads', 'one'), [
    '11',
    '– there is no way',
    '– not within 60 s',
    '– not within 60 s',
  ]);
});

test('a quicker engine than ours is named', () => {
  const result = madeUp({ours: {}});
  assert.match(report(result), /Neither is quicker\. .+ 7 of 1,000 are wrong/);
  result.engine.contenders[1].microseconds = [0.1, 0.2, 0.3];
  assert.match(report(result), /Quicker than ours: naive\./);
});

test('a busy machine is called one', () => {
  const result = madeUp({ours: {}});
  assert.match(report(result), /the machine was quiet/);
  result.slowness.most = 1.6;
  assert.match(report(result), /the machine had other work to do as well/);
});

test('figures take the place of those before, and nothing else of a document changes', () => {
  const [begin, end] = ["[//]: # 'The figures, which npm run bench:peers writes'", "[//]: # 'The end of the figures'"];
  const result = madeUp({ours: {}});
  const once = writeInto(`Before\n\n${begin}\nold\n${end}\n\nAfter`, result);
  assert.ok(once.startsWith(`Before\n\n${begin}\n`) && once.endsWith(`${end}\n\nAfter`));
  assert.doesNotMatch(once, /old/);
  assert.equal(writeInto(once, result), once);
  assert.throws(() => writeInto('Before and after', result), /marks/);
  assert.throws(() => writeInto(`${end}${begin}`, result), /marks/);
});

test('the picture tells the same in words, has a bar for each, and is well formed', () => {
  const result = madeUp({ours: {}, '<b>&"': {}, panel: {panel: undefined}});
  const svg = picture(result);
  const open = [];
  let bars = 0;
  let words = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(name);
        if (name === 'rect' && attributes.class.startsWith('bar')) bars += 1;
        for (const key of ['width', 'x', 'y']) assert.doesNotMatch(attributes[key] ?? '', /NaN|Infinity|-/);
      },
      ontext(text) {
        if (open.at(-1) === 'desc') words += text;
      },
      onclosetag: (name, isImplied) => {
        assert.equal(open.pop(), name);
        assert.ok(!isImplied || svg.includes(`<${name} `), name);
      },
    },
    {xmlMode: true},
  );
  parser.end(svg);
  assert.deepEqual(open, []);
  assert.equal(bars, 4 * 3 + 2);
  assert.match(svg, /role="img" aria-labelledby="title words"/);
  assert.match(svg, /prefers-color-scheme: dark/);
  assert.match(words, /Time from the click to the panel, ms: ours 55, <b>&" 55\./);
});

test('the documents say what the kept figures say', async () => {
  const result = JSON.parse(await readFile(inDocs('benchmarks.json'), 'utf8'));
  assert.deepEqual(
    result.peers.map(({id}) => id),
    peers.map(({id}) => id),
  );
  const document = await readFile(inDocs('benchmarks.md'), 'utf8');
  const settings = await resolveConfig(inDocs('benchmarks.md').pathname);
  assert.equal(await format(writeInto(document, result), {...settings, parser: 'markdown'}), document);
  assert.equal(await readFile(inDocs('benchmarks.svg'), 'utf8'), picture(result));
});

test('the figures are of the versions that are installed to be measured', async () => {
  const result = JSON.parse(await readFile(inDocs('benchmarks.json'), 'utf8'));
  const {packages} = JSON.parse(await readFile(new URL('../tools/peers/package-lock.json', import.meta.url), 'utf8'));
  for (const {id, versions} of result.peers.filter((peer) => peer.id !== 'ours')) {
    for (const [name, version] of Object.entries(versions)) {
      assert.equal(packages[`node_modules/${name}`]?.version, version, `${id}: ${name}`);
    }
  }
});
