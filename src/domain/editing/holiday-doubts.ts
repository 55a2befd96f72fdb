// How far what a calendar library says of a place's holidays can be relied on. Pure.
import type {LibraryHoliday} from './public-holidays.js';

export interface HolidayDoubts {
  /** Listed for years on end, but no more: abolished, or not announced yet. With their names and last years. */
  readonly ended: readonly {readonly name: string; readonly year: number}[];
  /** So few are known that there must be more; undefined: enough. */
  readonly few: number | undefined;
  /** Days off are moved or added by decree each year, which no rule foresees. */
  readonly isDecreed: boolean;
  /** Holidays that follow the moon are missing, or have the same date for each year. */
  readonly lacksMoon: boolean;
}

/** No country has fewer. */
const FEWEST = 4;

const DECREED: readonly string[] = ['BY', 'CN', 'EG', 'HU', 'ID', 'KZ', 'PH', 'RU', 'VN'];
/** The library has none of the many that these have. */
const LACKING_MOON: readonly string[] = ['IN', 'LK', 'BD'];

/** How many years before this one show what is usual. */
export const YEARS_BEFORE = 2;

/**
 * @param holidays of some years before this one, of this one, and of those that are chosen, without a gap.
 * @param thisYear the year of today.
 */
export function holidayDoubts(
  country: string,
  holidays: ReadonlyMap<number, readonly LibraryHoliday[]>,
  chosen: readonly number[],
  thisYear: number,
): HolidayDoubts {
  const byYear = new Map(
    [...holidays].map(([year, list]) => [year, list.filter(({type = 'public'}) => type === 'public')]),
  );
  const idsIn = (year: number) => new Set((byYear.get(year) ?? []).map(({identity, name}) => identity ?? name));
  const last = Math.max(...chosen);
  const lastYears = new Map<string, number>();
  for (const year of [...byYear.keys()].sort((a, b) => a - b)) for (const id of idsIn(year)) lastYears.set(id, year);
  const names = new Map([...byYear.values()].flat().map(({identity, name}) => [identity ?? name, name]));
  const isRegular = (id: string, year: number) => idsIn(year - 1).has(id);
  const ended = [...lastYears]
    .filter(([id, year]) => year < last && (isRegular(id, year) || year > thisYear))
    .map(([id, year]) => ({name: names.get(id)!, year}));
  const counts = chosen.map((year) => idsIn(year).size);
  const fewest = Math.min(...counts);
  return {
    ended,
    few: fewest < FEWEST ? fewest : undefined,
    isDecreed: DECREED.includes(country),
    lacksMoon: LACKING_MOON.includes(country),
  };
}
