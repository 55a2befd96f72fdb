// How what an import made of a text stands to what the text means.
import {WEEKDAYS, minutesOf} from '../../../src/domain/calendar.js';
import type {ImportResult} from '../../../src/domain/exchange/import-result.js';
import type {Interval, WeeklyHours} from '../../../src/domain/types.js';

/**
 * "right": the hours that are meant, and something is told where more was said. "refused": no hours, and told why. "said":
 * a part of the hours, and told so. "WRONG": anything else that nobody is told of.
 */
export type Outcome = 'right' | 'refused' | 'said' | 'WRONG';

const DAYS = [...WEEKDAYS.slice(1), WEEKDAYS[0]];

const minutesOfDay = ({opens, closes}: Interval) => {
  const [from, to] = [minutesOf(opens), minutesOf(closes)];
  return {from, to: to > from ? to : to + 1440};
};

/** All minutes of a day's list, counted from its midnight. */
const minutes = (hours: readonly Interval[]): string => {
  const open = new Set<number>();
  for (const {from, to} of hours.map(minutesOfDay)) for (let minute = from; minute < to; minute++) open.add(minute);
  return [...open].sort((one, other) => one - other).join();
};

const intervals = (text: string): Interval[] =>
  text.split('+').map((part) => ({opens: part.slice(0, 5), closes: part.slice(6)}));

const written = (hours: readonly Interval[]) =>
  hours.length ? hours.map(({opens, closes}) => `${opens}-${closes}`).join('+') : 'closed';

function isWeek(text: string, weekly: WeeklyHours = {}): boolean {
  const expected = new Map<string, readonly Interval[]>();
  for (const part of text.split(', ').filter(Boolean)) {
    const [days = '', times = ''] = part.split(' ');
    const [first, last = first] = days.split('-').map((code) => DAYS.findIndex((day) => day.startsWith(code)));
    for (let day = first!; ; day = (day + 1) % 7) {
      expected.set(DAYS[day]!, intervals(times));
      if (day === last) break;
    }
  }
  return DAYS.every((day) => minutes(expected.get(day) ?? []) === minutes(weekly[day] ?? []));
}

export function outcomeOf({configuration, notUnderstood}: ImportResult, meant: string): Outcome {
  const mustSay = meant.endsWith('!');
  const [weekly = '', ...dated] = meant.replace(/ ?!$/, '').split('; ');
  const isOfSeason = (part: string) => part.startsWith('season ');
  const exceptions = dated.filter((part) => !isOfSeason(part));
  const expectedSeasons = dated.filter(isOfSeason);
  const {officeHours: hours} = configuration;
  const seasons = hours?.seasons ?? [];
  const areSameSeasons =
    seasons.length === expectedSeasons.length &&
    seasons.every((season, i) => {
      const [, from, to, week = ''] = /^season (\S+) (\S+) ?(.*)$/.exec(expectedSeasons[i]!) ?? [];
      const dates = [season.from, season.to].map((date) => (season.yearly ? date.slice(5) : date));
      return dates[0] === from && dates[1] === to && isWeek(week, season.weekly);
    });
  const isSameWeek = isWeek(weekly, hours?.weekly) && areSameSeasons;
  const read = (hours?.exceptions ?? []).map(({from, yearly, hours = []}) =>
    [from, yearly ? 'yearly' : '', written(hours)].filter(Boolean).join(' '),
  );
  const isRight = isSameWeek && read.join() === exceptions.join();
  const isTold = notUnderstood.length > 0;
  const areHours = weekly !== '' || expectedSeasons.length > 0;
  if (isRight && (isTold || !mustSay)) return areHours ? 'right' : isTold ? 'refused' : 'WRONG';
  if (!isTold) return 'WRONG';
  return hours?.weekly && Object.keys(hours.weekly).length ? 'said' : 'refused';
}
