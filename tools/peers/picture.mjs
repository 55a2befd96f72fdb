// The figures as bars, in one picture that follows the reader's light or dark.
import {MEASURES, spreads, written} from './measures.mjs';

const SHOWN = ['firstBytes', 'loadBytes', 'launcher', 'task', 'panel', 'restore-1000'];
const COLUMNS = 2;
const WIDTH = 480;
const MARGIN = 20;
const NAMES = 205;
const BARS = 165;
const ROW = 22;
const HEAD = 42;

const STYLE = `
  .ground { fill: #fff }
  text { fill: #1b1f24; font: 13px system-ui, sans-serif }
  .head { font-weight: 600; font-size: 15px }
  .ours { font-weight: 700 }
  .value { font-variant-numeric: tabular-nums }
  .bar { fill: #7d8794 }
  .bar.ours { fill: #0a66c2 }
  .spread { stroke: #1b1f24; stroke-width: 1.5 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117 }
    text { fill: #e6edf3 }
    .bar { fill: #8b949e }
    .bar.ours { fill: #58a6ff }
    .spread { stroke: #e6edf3 }
  }`;

const escape = (text) =>
  String(text).replace(/[&<>"]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign]);
const head = ({title, unit}) => `${title}, ${unit}`;

/** A measure's bars, from its own top on, and how tall they are. */
function bars(result, measure) {
  const figures = spreads(result, measure);
  const peers = result.peers.filter(({id}) => id !== 'blank' && figures.has(id));
  const most = Math.max(...[...figures.values()].map(({high}) => high), Number.MIN_VALUE);
  const x = (value) => NAMES + (Math.max(value, 0) / most) * BARS;
  const rows = peers.map(({id, name}, i) => {
    const {low, median, high} = figures.get(id);
    const isOurs = id === 'ours' ? ' ours' : '';
    const y = HEAD + i * ROW;
    const [from, to] = [x(low).toFixed(1), x(high).toFixed(1)];
    const line = from === to ? '' : `<path class="spread" d="M${from} ${y + 7}H${to}"/>`;
    return `<text class="name${isOurs}" x="${NAMES - 8}" y="${y + 12}" text-anchor="end">${escape(name)}</text>
<rect class="bar${isOurs}" x="${NAMES}" y="${y}" width="${(x(median) - NAMES).toFixed(1)}" height="14"/>${line}
<text class="value${isOurs}" x="${(x(high) + 6).toFixed(1)}" y="${y + 12}">${written(median, measure)}</text>`;
  });
  const body = [`<text class="head" x="0" y="18">${escape(head(measure))}</text>`, ...rows].join('\n');
  return {body, height: HEAD + peers.length * ROW};
}

/** The same in words, for who does not see it. */
function inWords(result, measure) {
  const figures = spreads(result, measure);
  const each = result.peers
    .filter(({id}) => id !== 'blank' && figures.has(id))
    .map(({id, name}) => `${name} ${written(figures.get(id).median, measure)}`);
  return `${head(measure)}: ${each.join(', ')}.`;
}

/** An SVG document. */
export function picture(result) {
  const shown = SHOWN.map((id) => MEASURES.find((measure) => measure.id === id)).filter(
    (measure) => spreads(result, measure).size,
  );
  const panels = shown.map((measure) => bars(result, measure));
  const tallest = Math.max(0, ...panels.map(({height}) => height)) + MARGIN;
  const [width, height] = [COLUMNS * WIDTH + MARGIN, Math.ceil(panels.length / COLUMNS) * tallest + MARGIN];
  const placed = panels.map(({body}, i) => {
    const [x, y] = [MARGIN + (i % COLUMNS) * WIDTH, MARGIN + Math.floor(i / COLUMNS) * tallest];
    return `<g transform="translate(${x} ${y})">\n${body}\n</g>`;
  });
  const words = shown.map((measure) => inWords(result, measure)).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title words">
<title id="title">Chats beside each other: medians as bars, the lines on them from quartile to quartile; shorter is better</title>
<desc id="words">${escape(words)}</desc>
<style>${STYLE}
</style>
<rect class="ground" width="${width}" height="${height}"/>
${placed.join('\n')}
</svg>
`;
}
