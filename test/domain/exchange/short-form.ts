// Hours as short as a table of cases needs them.
import type {ImportResult} from '../../../src/domain/exchange/import-result.js';
import {shownWeek} from './shown-week.js';

/**
 * "the week | 04-01..10-31 the season's week | ! 2026-12-25 the exception's hours | the codes of what is said"; a year stands
 * only where dates do not come back.
 */
export function shortForm({configuration, notUnderstood}: ImportResult): string {
  const {weekly, seasons = [], exceptions = []} = configuration.officeHours ?? {};
  const shownSeasons = seasons.map(({from, to, yearly, name, weekly: week}) => {
    const dates = [from, to].map((date) => (yearly ? date.slice(5) : date)).join('..');
    return [name && `(${name})`, dates, shownWeek(week) || 'closed'].filter(Boolean).join(' ');
  });
  const shownExceptions = exceptions.map(({from, to, name, hours = []}) => {
    const times = hours.map(({opens, closes}) => `${opens}-${closes}`).join('+') || 'closed';
    return ['!', name && `(${name})`, [from, to].filter(Boolean).join('..'), times].filter(Boolean).join(' ');
  });
  const codes = [...new Set(notUnderstood.map(({code}) => code))];
  return [weekly && shownWeek(weekly), ...shownSeasons, ...shownExceptions, ...codes].filter(Boolean).join(' | ');
}
