// A week as the tables of the tests write it.
import type {WeeklyHours} from '../../../src/domain/types.js';

const ORDER = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** "mo-fr 09:00-17:00, sa 10:00-12:00+13:00-15:00" */
export function shownWeek(weekly: WeeklyHours = {}): string {
  const runs: {first: string; last: string; hours: string}[] = [];
  for (const [name, intervals] of Object.entries(weekly)) {
    const day = name.slice(0, 2);
    const hours = intervals.map(({opens, closes}) => `${opens}-${closes}`).join('+');
    const run = runs.at(-1);
    if (run && run.hours === hours && ORDER.indexOf(run.last) === ORDER.indexOf(day) - 1) run.last = day;
    else runs.push({first: day, last: day, hours});
  }
  return runs.map(({first, last, hours}) => `${first === last ? first : `${first}-${last}`} ${hours}`).join(', ');
}
