// What is measured, and how it is read from a result (docs/benchmarks.json).
import {isLower, spread} from './figures.mjs';

const weight = (id, title, column) => ({id, title, column, unit: 'kB', digits: 1, scale: 1 / 1000, group: 'weight'});
const duration = (id, title, column) => ({id, title, column, unit: 'ms', digits: 0, scale: 1, group: 'load'});

const ofLoad = [
  weight('firstBytes', 'Weight until the launcher is there', 'until the launcher is there'),
  weight('loadBytes', 'Weight before anybody opens it', 'before anybody opens it'),
  weight('openBytes', 'Weight with the panel open', 'with the panel open'),
  duration('launcher', 'Time to the launcher', 'launcher is there'),
  duration('task', 'Work on the main thread', 'work on the main thread'),
  duration('blocked', 'Time for which the page is blocked', 'blocked'),
  {...duration('heap', 'Memory', 'memory'), unit: 'MB', digits: 1},
  {...duration('elements', 'Elements added to the page', 'elements added'), unit: ''},
  duration('panel', 'Time from the click to the panel', 'click to panel'),
].map((measure) => ({
  ...measure,
  values: ({load}, {blank}) =>
    load?.[measure.id]?.map((value) => (value - (measure.id === 'elements' ? blank : 0)) * measure.scale),
}));

export const SIZES = [1000, 10_000];
const whole = (number) => number.toLocaleString('en');

const ofThreads = SIZES.flatMap((size) =>
  [
    ['restore', `${whole(size)} messages come back`],
    ['append', `One message more beside ${whole(size)}`],
  ].map(([act, title]) => ({
    ...duration(
      `${act}-${size}`,
      title,
      act === 'restore' ? `${whole(size)} come back` : `one more beside ${whole(size)}`,
    ),
    group: 'threads',
    act,
    size,
    values: ({thread}) => thread?.sizes?.[size]?.[act],
  })),
);

export const MEASURES = [...ofLoad, ...ofThreads];

/** The spread of a measure for each peer that has one, by the peer's id. */
export function spreads(result, measure) {
  const blank = spread(result.peers.find(({id}) => id === 'blank')?.load?.elements)?.median ?? 0;
  const found = result.peers.map((peer) => [peer.id, spread(measure.values(peer, {blank}))]);
  return new Map(found.filter(([, figures]) => figures));
}

/** A figure with as many digits as mean something. */
export const written = (value, {digits}) =>
  value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits});

/**
 * Who is better than ours, and who is as good, in a measure: lower is better in all of them. The empty page is nobody.
 *
 * @returns nothing where ours was not measured
 */
export function compare(result, measure) {
  const all = spreads(result, measure);
  const ours = all.get('ours');
  if (!ours) return undefined;
  const rivals = result.peers
    .filter(({id}) => !['ours', 'blank'].includes(id) && all.has(id))
    .map(({id, name}) => ({name, figures: all.get(id)}))
    .sort((a, b) => a.figures.median - b.figures.median);
  const better = rivals.filter(({figures}) => isLower(figures, ours));
  const alike = rivals.filter(({figures}) => !isLower(figures, ours) && !isLower(ours, figures));
  return {ours, better, alike, count: rivals.length};
}
