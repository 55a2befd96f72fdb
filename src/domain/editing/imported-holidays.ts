// Which years of public holidays a document has: by the note that an import leaves in it, or else by what its exceptions
// look like. When the last of these years is nearly over, more can be offered. Pure.
import {DAY, dayNumber, yearlyDay} from '../calendar.js';
import type {Configuration, ExceptionInput, ImportedHolidays, OfficeHoursInput} from '../types.js';
import {datesOf} from './dates.js';
import {addExceptions, type Edit, exceptionsOf} from './edits.js';
import {remembered} from './remembered.js';

/** The years that a document has end soon, or have ended. */
export interface HolidaysEnd {
  readonly lastYear: number;
  /** What to add. */
  readonly years: readonly number[];
  /** Of which place; undefined where the document does not tell. */
  readonly imported: ImportedHolidays | undefined;
}

export function importedHolidays({officeHours}: Configuration): readonly ImportedHolidays[] {
  const list: unknown = officeHours?.importedHolidays;
  return Array.isArray(list) ? list.filter(isImport) : [];
}

/** Documents may hold anything there: nobody validates it. */
function isImport(value: unknown): value is ImportedHolidays {
  const {country, years} = Object(value) as Partial<ImportedHolidays>;
  return typeof country === 'string' && Array.isArray(years) && years.length > 0 && years.every(Number.isInteger);
}

/** The note about a place. */
export const importOf = (
  document: Configuration,
  {country, state = '', region = ''}: Omit<ImportedHolidays, 'years'>,
) =>
  importedHolidays(document).find(
    (each) => each.country === country && (each.state ?? '') === state && (each.region ?? '') === region,
  );

/** Adds holidays, and notes for which place and years somebody has decided about them. */
export const importHolidays =
  (added: readonly ExceptionInput[], noted: ImportedHolidays): Edit =>
  (document) => {
    const before = importOf(document, noted);
    const years = [...new Set([...(before?.years ?? []), ...noted.years])].sort();
    const others = importedHolidays(document).filter((each) => each !== before);
    const officeHours: OfficeHoursInput = {
      ...addExceptions(added)(document).officeHours,
      importedHolidays: [...others, {...noted, years}],
    };
    return {...document, officeHours};
  };

/**
 * What to offer: from three months before the end of the last year on.
 *
 * @param today the account's date, as a day number.
 */
export function holidaysEnd(document: Configuration, today: number): HolidaysEnd | undefined {
  const exceptions = exceptionsOf(document);
  if (!exceptions.length) return undefined;
  const ends = importedHolidays(document).map((imported) => ({imported, lastYear: Math.max(...imported.years)}));
  const guess = ends.length ? 0 : lastYearOf(exceptions);
  const [end] = guess ? [{imported: undefined, lastYear: guess}] : ends.sort((a, b) => a.lastYear - b.lastYear);
  if (!end || today < Date.UTC(end.lastYear, 9, 1) / DAY) return undefined;
  const thisYear = new Date(today * DAY).getUTCFullYear();
  const isYearEnding = today >= Date.UTC(thisYear, 9, 1) / DAY;
  const years = [thisYear, ...(isYearEnding ? [thisYear + 1] : [])].filter((year) => year > end.lastYear);
  return {...end, years};
}

/** Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi: days after Easter. */
const AFTER_EASTER = [-2, 1, 39, 50, 60];

/**
 * The last year that has public holidays, or 0: closed days that go by Easter, or have a name that comes back on another date. Two of
 * them, since one may be anything.
 */
const lastYearOf = remembered((exceptions: readonly ExceptionInput[]): number => {
  const closed = exceptions
    .filter(({yearly, hours = []}) => !yearly && !hours.length)
    .map((exception) => ({name: exception.name, day: datesOf(exception).from}))
    .map((each) => ({...each, year: new Date(each.day * DAY).getUTCFullYear()}));
  const byEaster = closed.filter(({day, year}) => AFTER_EASTER.includes(day - easter(year)));
  const named = closed.filter(({name}) => name);
  const byName = new Map(named.map(({name}) => [name, [] as typeof named]));
  for (const each of named) byName.get(each.name)!.push(each);
  const returning = named.filter(({name, day, year}) =>
    byName.get(name)!.some((other) => Math.abs(other.year - year) === 1 && yearlyDay(other.day) !== yearlyDay(day)),
  );
  const years = [byEaster, returning].flatMap((kind) =>
    kind.map(({year}) => year).filter((year, i, all) => all.indexOf(year) < i),
  );
  return Math.max(0, ...years);
});

/** Easter Sunday in the Gregorian calendar, as a day number: the Sunday after the full moon of spring, by the usual tables. */
function easter(year: number): number {
  const century = Math.floor(year / 100);
  const moonShift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15;
  const age = (19 * (year % 19) + moonShift) % 30;
  const fullMoon = age - Math.floor(age / 28) * (1 - Math.floor(29 / (age + 1)) * Math.floor((21 - (year % 19)) / 11));
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7;
  return dayNumber(`${year}-03-28`) + fullMoon - weekday;
}
