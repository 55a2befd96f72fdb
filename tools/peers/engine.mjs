// What one answer of the engine costs, beside a function as most people write it first: the wall clock of the account's zone by
// `Intl`, the row of that weekday, and the next row that begins.
import {availabilityAt, parseOfficeHours} from '../../dist/npm/office-hours.js';

const DAY = 86_400_000;
const INSTANTS = 20_000;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const day = [
  ['09:00', '12:00'],
  ['13:00', '17:30'],
];
const week = {Mon: day, Tue: day, Wed: day, Thu: day, Fri: day, Sat: [['10:00', '14:00']]};
const timezone = 'Europe/Paris';

const makeFormat = () =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });

const minutes = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether it is open, and when that changes: the next boundary, counted in minutes of the wall clock from now. */
function naiveAnswer(format, at) {
  const parts = Object.fromEntries(format.formatToParts(at).map(({type, value}) => [type, value]));
  const today = WEEKDAYS.indexOf(parts.weekday);
  const now = Number(parts.hour) * 60 + Number(parts.minute);
  for (let later = 0; later < 8; later++) {
    for (const [opens, closes] of week[WEEKDAYS[(today + later) % 7]] ?? []) {
      for (const [time, isOpen] of [
        [opens, false],
        [closes, true],
      ]) {
        const away = later * 1440 + minutes(time) - now;
        const next = +at - (+at % 60_000) + away * 60_000;
        if (away > 0) return {isOpen, next};
      }
    }
  }
  return {isOpen: false, next: NaN};
}

function ourHours() {
  const names = {Mon: 'monday', Tue: 'tuesday', Wed: 'wednesday', Thu: 'thursday', Fri: 'friday', Sat: 'saturday'};
  const weekly = Object.fromEntries(
    Object.entries(week).map(([short, rows]) => [names[short], rows.map(([opens, closes]) => ({opens, closes}))]),
  );
  const {ok, value} = parseOfficeHours({timezone, weekly});
  if (!ok) throw new Error('The office hours of the bench are not legal.');
  return value;
}

/** Instants of a year, the same in every run. */
const instants = Array.from(
  {length: INSTANTS},
  (_, i) => new Date(Date.UTC(2026, 0, 1) + ((i * 7919) % INSTANTS) * ((365 * DAY) / INSTANTS)),
);

/** @returns microseconds for each answer, a value for each round, and how many answers of the naive function are wrong */
export function measureEngine(rounds) {
  const hours = ourHours();
  const kept = makeFormat();
  const ours = (at) => {
    const answer = availabilityAt(hours, at);
    return {isOpen: answer.status === 'open', next: +(answer.closesAt ?? answer.opensAt)};
  };
  const contenders = [
    {id: 'ours', name: '`availabilityAt`', answer: ours, of: instants},
    {id: 'kept', name: 'naive, its `Intl.DateTimeFormat` kept', answer: (at) => naiveAnswer(kept, at), of: instants},
    {
      id: 'fresh',
      name: 'naive, an `Intl.DateTimeFormat` for each answer',
      answer: (at) => naiveAnswer(makeFormat(), at),
      of: instants.slice(0, 1000),
    },
  ];
  const result = contenders.map(({id, name}) => ({id, name, microseconds: []}));
  let sum = 0;
  // The first round for nothing, and each in another order.
  for (let round = -1; round < rounds; round++) {
    contenders.forEach((_, turn) => {
      const index = (turn + round + 1) % contenders.length;
      const {answer, of} = contenders[index];
      const start = performance.now();
      for (const at of of) sum += answer(at).next % 7;
      const each = ((performance.now() - start) * 1000) / of.length;
      if (round >= 0) result[index].microseconds.push(each);
    });
  }
  if (!Number.isFinite(sum)) throw new Error('An answer was missing.');
  const wrong = instants.filter((at) => {
    const [right, answer] = [ours(at), naiveAnswer(kept, at)];
    return right.isOpen !== answer.isOpen || right.next !== answer.next;
  });
  return {contenders: result, instants: INSTANTS, wrong: wrong.length};
}
