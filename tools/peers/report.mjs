// Writes the figures of a result into docs/benchmarks.md: tables, and in words where another is better.
import {spread} from './figures.mjs';
import {compare, MEASURES, spreads, written} from './measures.mjs';

// Comments that every Markdown leaves out.
const BEGIN = "[//]: # 'The figures, which npm run bench:peers writes'";
const END = "[//]: # 'The end of the figures'";

/** Text of a table's cell. */
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const list = (items) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
const named = ({id, name}) => (id === 'ours' ? `**${name}**` : name);

/** The median, and the quartiles where they are another figure. */
function figure(figures, measure) {
  const [low, median, high] = ['low', 'median', 'high'].map((key) => written(figures[key], measure));
  return low === high ? median : `${median} (${low}–${high})`;
}

function missing(peer, measure) {
  if (measure.group !== 'threads') return '–';
  const {thread} = peer;
  return `– ${thread.sizes?.[measure.size]?.failure ?? (measure.act === 'append' ? (thread.noAppend ?? '') : '')}`.trim();
}

/** The figures of a group of measures, with a reason where there is none. */
function groupTable(result, group, peers) {
  const measures = MEASURES.filter((measure) => measure.group === group);
  const figures = new Map(measures.map((measure) => [measure, spreads(result, measure)]));
  const rows = peers.map((peer) => [
    named(peer),
    ...measures.map((measure) => {
      const own = figures.get(measure).get(peer.id);
      if (peer.failure) return '–';
      return own ? figure(own, measure) : missing(peer, measure);
    }),
  ]);
  return table(['chat', ...measures.map(({column, unit}) => (unit ? `${column}, ${unit}` : column))], rows);
}

/** Where another is better, and where it is as good; made of nothing but the figures. */
export function verdicts(result) {
  const lines = [];
  const leading = [];
  for (const measure of MEASURES) {
    const found = compare(result, measure);
    if (!found?.count) continue;
    const value = ({median}) => [written(median, measure), measure.unit].filter(Boolean).join(' ');
    const each = (rivals) => list(rivals.map(({name, figures}) => `${name} (${value(figures)})`));
    const said = [
      found.better.length && `better: ${each(found.better)}`,
      found.alike.length && `no clear difference: ${each(found.alike)}`,
    ].filter(Boolean);
    if (said.length) lines.push(`- **${measure.title}** (ours: ${value(found.ours)}): ${said.join('; ')}.`);
    else leading.push(measure.title.charAt(0).toLowerCase() + measure.title.slice(1));
  }
  if (leading.length) lines.push(`- Nobody of them is better, or as good, in these: ${list(leading)}.`);
  return lines.join('\n');
}

function versions({peers}) {
  const rows = peers
    .filter(({id}) => id !== 'blank')
    .map((peer) => [
      named(peer),
      Object.entries(peer.versions ?? {})
        .map(([name, version]) => (name === peer.name ? version : `${name} ${version}`))
        .join(', ') || '–',
      peer.about,
      peer.hosts?.length ? `asks ${list(peer.hosts)} for something` : (peer.failure ?? ''),
    ]);
  return table(['chat', 'version', 'what it is', 'seen'], rows);
}

function engine({engine}) {
  const measure = {digits: 2};
  const rows = engine.contenders.map(({name, microseconds}) => [name, figure(spread(microseconds), measure)]);
  const share = `${engine.wrong.toLocaleString('en')} of ${engine.instants.toLocaleString('en')}`;
  const other = engine.contenders.slice(1).filter(({microseconds}) => {
    return spread(microseconds).median < spread(engine.contenders[0].microseconds).median;
  });
  const verdict = other.length ? `Quicker than ours: ${list(other.map(({name}) => name))}.` : 'Neither is quicker.';
  return `${table(['engine', 'µs for one answer'], rows)}

${verdict} Of the naive function’s answers, ${share} are wrong: it counts minutes of the wall clock, and a clock change comes between.`;
}

function circumstances(result) {
  const {median, most} = result.slowness;
  const [usual, worst] = [median, most].map((times) => written(times, {digits: 2}));
  const isQuiet = median < 1.1 && most < 1.5;
  return `Measured on ${result.measuredAt}: ${result.rounds} rounds (${result.threadRounds} of long threads), ${result.browser},
processor slowed down ${result.slowed} times; ${result.processor}, ${result.system}, Node ${result.node}. A fixed piece of work, done before each
visit, took ${usual} times its best time in the middle and ${worst} times at worst: ${
    isQuiet ? 'the machine was quiet' : 'the machine had other work to do as well'
  }.`;
}

/** All that stands between the marks. */
export function report(result) {
  const {peers} = result;
  const threads = peers.filter(({thread}) => thread);
  return `${circumstances(result)}

![The same figures as bars; each is in a table below.](benchmarks.svg)

### Where another is better

${verdicts(result)}

### Weight

${groupTable(result, 'weight', peers)}

### Load

${groupTable(result, 'load', peers)}

### Long threads

${groupTable(result, 'threads', threads)}

How each is given its messages:

${table(
  ['chat', 'its messages'],
  threads.map((peer) => [named(peer), peer.thread.note]),
)}

### Engine

${engine(result)}

### Versions

${versions(result)}`;
}

/** The document with the figures of a result in place of those that it has. */
export function writeInto(document, result) {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('The marks between which the figures stand are not there.');
  return `${document.slice(0, begin)}${BEGIN}\n\n${report(result)}\n\n${document.slice(end)}`;
}
