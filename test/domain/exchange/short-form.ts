// Hours as short as a table of cases needs them.
import type {ImportResult} from '../../../src/domain/exchange/import-result.js';
import {WEEK} from '../../../src/domain/exchange/opening-times.js';
import type {WeeklyHours} from '../../../src/domain/types.js';

/** "mo-fr 09:00-17:00"; nothing of a week without hours. */
export function written(weekly: WeeklyHours = {}): string {
  const runs: {first: number; last: number; hours: string}[] = [];
  WEEK.forEach((day, i) => {
    const hours = (weekly[day] ?? []).map(({opens, closes}) => `${opens}-${closes}`).join('+');
    const run = runs.at(-1);
    if (run?.hours === hours && run.last === i - 1) run.last = i;
    else if (hours) runs.push({first: i, last: i, hours});
  });
  const name = (i: number) => WEEK[i]!.slice(0, 2);
  return runs.map(({first, last, hours}) => `${[...new Set([name(first), name(last)])].join('-')} ${hours}`).join(', ');
}

/**
 * "the week | 04-01..10-31 the season's week | ! 2026-12-25 the exception's hours | the codes of what is said"; a year stands
 * only where dates do not come back.
 */
export function shortForm({configuration, notUnderstood}: ImportResult): string {
  const {weekly, seasons = [], exceptions = []} = configuration.officeHours ?? {};
  const shownSeasons = seasons.map(({from, to, yearly, name, weekly: week}) => {
    const dates = [from, to].map((date) => (yearly ? date.slice(5) : date)).join('..');
    return [name && `(${name})`, dates, written(week) || 'closed'].filter(Boolean).join(' ');
  });
  const shownExceptions = exceptions.map(({from, to, name, hours = []}) => {
    const times = hours.map(({opens, closes}) => `${opens}-${closes}`).join('+') || 'closed';
    return ['!', name && `(${name})`, [from, to].filter(Boolean).join('..'), times].filter(Boolean).join(' ');
  });
  const codes = [...new Set(notUnderstood.map(({code}) => code))];
  return [weekly && written(weekly), ...shownSeasons, ...shownExceptions, ...codes].filter(Boolean).join(' | ');
}
