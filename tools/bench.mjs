// How quick the engine is, beside the npm package opening_hours on the same weekly hours. Run `npm run build` first.
//
//   node tools/bench.mjs           prints the figures
//   node tools/bench.mjs --check   also fails when the engine is slower than `getState`, or not three times as quick as
//                                  `getNextChange` (it answers both questions at once)
//
// opening_hours counts in the zone of the machine, so the machine is told to be in the account's.
process.env.TZ = 'Europe/Paris';

const {availabilityAt, parseOfficeHours} = await import('office-hours-chat/office-hours.js');
const {default: OpeningHours} = await import('opening_hours');

const DAY = 86_400_000;
const INSTANTS = 20_000;
const ROUNDS = 9;

/** The same numbers in every run, from 0 to 1. */
function seeded(seed) {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds that a piece of work takes. What it returns is kept, so that no work can be left out. */
function time(work) {
  const start = performance.now();
  kept += work();
  return performance.now() - start;
}
let kept = 0;

function parse(document) {
  const result = parseOfficeHours(document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const weekdays = [
  {opens: '09:00', closes: '12:00'},
  {opens: '13:00', closes: '17:30'},
];
const document = {
  timezone: 'Europe/Paris',
  weekly: {
    monday: weekdays,
    tuesday: weekdays,
    wednesday: weekdays,
    thursday: weekdays,
    friday: weekdays,
    saturday: [{opens: '10:00', closes: '14:00'}],
  },
};
const hours = parse(document);
const openingHours = new OpeningHours('Mo-Fr 09:00-12:00,13:00-17:30; Sa 10:00-14:00', null);

const random = seeded(2026);
const instants = Array.from(
  {length: INSTANTS},
  () => new Date(Date.UTC(2026, 0, 1) + Math.floor(random() * 365 * DAY)),
);

const next = (answer) => answer.closesAt ?? answer.opensAt;
const different = instants.filter((at) => {
  const answer = availabilityAt(hours, at);
  const isOpen = answer.status === 'open';
  return isOpen !== openingHours.getState(at) || +next(answer) !== +openingHours.getNextChange(at);
});

const askAll = (value) => {
  let sum = 0;
  for (const at of instants) sum += +next(availabilityAt(value, at)) % 7;
  return sum;
};
const contenders = [
  {name: 'availabilityAt', work: () => askAll(hours), times: []},
  // The same on a schedule that was parsed just now: nothing is remembered yet.
  {name: 'availabilityAt, new value', prepare: () => parse(document), work: askAll, times: []},
  {
    name: 'opening_hours getState',
    work: () => {
      let sum = 0;
      for (const at of instants) sum += openingHours.getState(at) ? 1 : 0;
      return sum;
    },
    times: [],
  },
  {
    name: 'opening_hours getNextChange',
    work: () => {
      let sum = 0;
      for (const at of instants) sum += +openingHours.getNextChange(at) % 7;
      return sum;
    },
    times: [],
  },
];
for (let round = -1; round < ROUNDS; round++) {
  for (let turn = 0; turn < contenders.length; turn++) {
    // A warm-up round, then in another order each time: nobody is always first.
    const contender = contenders[(turn + round + 1) % contenders.length];
    const prepared = contender.prepare?.();
    const elapsed = time(() => contender.work(prepared));
    if (round >= 0) contender.times.push(elapsed);
  }
}
const rates = contenders.map(({times}) => (INSTANTS / median(times)) * 1000);
const [ours, fresh, state, change] = rates;

const whole = (number) => Math.round(number).toLocaleString('en');
console.log(`Node ${process.version}, ${whole(INSTANTS)} instants of 2026 in Europe/Paris, median of ${ROUNDS} rounds`);
for (const [index, {name}] of contenders.entries()) {
  console.log(`  ${name.padEnd(28)} ${whole(rates[index]).padStart(12)} calls/s`);
}
console.log(`  answers that differ: ${different.length}`);
console.log(
  `  availabilityAt : getState      = ${(ours / state).toFixed(1)} (new value: ${(fresh / state).toFixed(1)})`,
);
console.log(
  `  availabilityAt : getNextChange = ${(ours / change).toFixed(1)} (new value: ${(fresh / change).toFixed(1)})`,
);

/** Closed on every third date from 2026 on, some with hours of their own. */
const exceptions = (count) =>
  Array.from({length: count}, (_, index) => ({
    from: new Date(Date.UTC(2026, 0, 1 + index * 3)).toISOString().slice(0, 10),
    name: `Exception ${index}`,
    hours: index % 4 === 0 ? [{opens: '10:00', closes: '12:00'}] : [],
  }));

const SEARCHES = 300;
const evenings = Array.from({length: SEARCHES}, (_, day) => new Date(Date.UTC(2026, 0, 1 + day, 20)));

/** Microseconds for one search, three ways. */
function searchCosts(count) {
  const source = {...document, exceptions: exceptions(count)};
  const costs = {known: [], excluded: [], included: []};
  const each = (milliseconds) => (milliseconds * 1000) / SEARCHES;
  for (let round = -1; round < 5; round++) {
    const known = parse(source);
    availabilityAt(known, new Date(Date.UTC(2025, 5, 1)));
    const values = evenings.map(() => parse(source));
    const figures = {
      known: time(() => evenings.reduce((sum, at) => sum + +next(availabilityAt(known, at)), 0)),
      excluded: time(() => evenings.reduce((sum, at, i) => sum + +next(availabilityAt(values[i], at)), 0)),
      included: time(() => evenings.reduce((sum, at) => sum + +next(availabilityAt(parse(source), at)), 0)),
    };
    if (round >= 0) for (const [way, milliseconds] of Object.entries(figures)) costs[way].push(each(milliseconds));
  }
  return costs;
}

console.log('A closed evening, the next opening looked for afresh, in microseconds:        exceptions: 0      1,000');
const [none, thousand] = [searchCosts(0), searchCosts(1000)];
for (const [way, label] of [
  ['known', 'on a value in use, a date that was not asked about before'],
  ['excluded', 'the first question to a new value, its parsing not counted'],
  ['included', 'the same, its parsing counted'],
]) {
  const figures = [none, thousand].map((costs) => median(costs[way]).toFixed(1).padStart(9));
  console.log(`  ${label.padEnd(76)}${figures.join('  ')}`);
}

if (!Number.isFinite(kept)) throw new Error('An answer was missing.');
if (process.argv.includes('--check')) {
  const complaints = [];
  if (different.length > 0) complaints.push('The two do not answer alike, so the figures say nothing.');
  if (ours / state < 1) complaints.push('availabilityAt is slower than getState.');
  if (ours / change < 3) complaints.push('availabilityAt is not three times as quick as getNextChange.');
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
}
