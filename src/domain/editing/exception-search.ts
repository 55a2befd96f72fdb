// Finds exceptions by what people type: a name, a date, or a part of one: "24.12.", "2026-12", "December". What is being typed
// counts as the beginning of what it will be. Pure: the words of dates are given.
import {DAY, dayNumber} from '../calendar.js';
import type {ExceptionInput} from '../types.js';
import {ALL_YEARS, type DateStretch, stretchesIn, type YearDays} from './dates.js';
import {folded} from './folded.js';
import {remembered} from './remembered.js';
import {textIn, translationsOf} from './shop-texts.js';

/** What dates are written with in the languages that somebody may type in. */
export interface DateWords {
  /** Names of months, folded; `month` is 1 to 12. */
  readonly months: readonly {readonly word: string; readonly month: number}[];
  /** What stands between the parts of a date, folded: "de" in "24 de diciembre". */
  readonly fillers: ReadonlySet<string>;
  /** Whether "12/5" is the fifth of December. */
  readonly isMonthFirst: boolean;
}

type Test = (value: number) => boolean;

/** What a date has to be like; undefined: anything. */
interface DatePattern {
  readonly day?: Test | undefined;
  readonly month?: Test | undefined;
  readonly year?: Test | undefined;
}

interface Term {
  /** As it may stand in a name; folded. */
  readonly text: string;
  /** As it may be read of a date; undefined: it is none. */
  readonly date: DatePattern | undefined;
  readonly isFiller: boolean;
}

/** Whether an exception is one that a query means; a blank query means all. */
export function exceptionSearch(query: string, words: DateWords): (exception: ExceptionInput) => boolean {
  const terms = termsOf(query, words);
  return (exception) => {
    const names = namesOf(exception);
    const left = terms.filter(({text, isFiller}) => !isFiller && !names.includes(/^\d/.test(text) ? ` ${text}` : text));
    return left.every(({date}) => date) && (!left.length || hasDate(exception, left));
  };
}

function termsOf(query: string, words: DateWords): readonly Term[] {
  const texts = query
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d)\s*([./-])\s*(?=\d)/g, '$1$2') // "24. 12. 2026"
    .split(/[\s,]/)
    .filter(Boolean);
  return texts.map((each, at) => {
    const text = folded(each);
    return {text, date: dateIn(each, at === texts.length - 1, words), isFiller: words.fillers.has(text)};
  });
}

const YEAR_MONTH_DAY = /^(\d{4})(?:([-./年])(?:(\d{1,2})(?:([-./月])(?:(\d{1,2})(日)?)?)?)?)?$/;
const TWO_NUMBERS = /^(\d{1,2})([./-])(?:(\d{1,2})(?:([./-])(\d{1,4})?)?)?$/;
const MONTH_DAY = /^(\d{1,2})月(?:(\d{1,2})(日)?)?$/;
/** What was "1º" is "1o" by now. */
const ONE_NUMBER = /^(\d{1,3})(st|nd|rd|th|er|[oa日])?$/;
/** Shorter beginnings of words mean too many months. */
const LEAST_LETTERS = 3;

/** @param isLast whether more of it may be on its way: "2" may become "24". */
function dateIn(text: string, isLast: boolean, {months, isMonthFirst}: DateWords): DatePattern | undefined {
  const number = (digits: string | undefined, isWhole: unknown): Test | undefined =>
    digits === undefined ? undefined : isWhole || !isLast ? (value) => value === Number(digits) : begins(digits);

  const [, y, , m, afterMonth, d, afterDay] = YEAR_MONTH_DAY.exec(text) ?? [];
  if (y) return {year: number(y, true), month: number(m, afterMonth), day: number(d, afterDay)};

  const [, first, mark, second, afterSecond, year] = TWO_NUMBERS.exec(text) ?? [];
  if (first) {
    const isSwapped = mark !== '.' && (isMonthFirst ? Number(first) <= 12 : Number(second) > 12);
    const [one, two] = [number(first, mark), number(second, afterSecond)];
    const long = year === undefined ? undefined : yearOf(year);
    return isSwapped ? {month: one, day: two, year: long} : {day: one, month: two, year: long};
  }

  const [, month, day, end] = MONTH_DAY.exec(text) ?? [];
  if (month) return {month: number(month, true), day: number(day, end)};

  const [, digits, ordinal] = ONE_NUMBER.exec(text) ?? [];
  if (digits) return digits.length > 2 ? {year: begins(digits)} : {day: number(digits, ordinal)};

  const word = folded(text);
  const meant = word.length < LEAST_LETTERS ? [] : months.filter((each) => each.word.startsWith(word));
  return meant.length ? {month: (value) => meant.some(({month}) => month === value)} : undefined;
}

/** "1" may be the first, or what the tenth begins with; "01" is the first. */
const begins =
  (digits: string): Test =>
  (value) =>
    value === Number(digits) || String(value).startsWith(digits);

/** "26" is 2026, or what a year begins with. */
const yearOf =
  (digits: string): Test =>
  (value) =>
    String(value).startsWith(digits) || (digits.length === 2 && String(value).endsWith(digits));

/** What of a month an exception covers. */
interface Stretch {
  /** Undefined: each year. */
  readonly year: number | undefined;
  readonly month: number;
  readonly first: number;
  readonly last: number;
}

/** Whether there is one of its days that fits all terms. */
const hasDate = (exception: ExceptionInput, terms: readonly Term[]): boolean =>
  stretchesOf(exception).some(({year, month, first, last}) => {
    const fits = (part: keyof DatePattern, value: number) => terms.every(({date}) => date![part]?.(value) ?? true);
    if (!fits('month', month) || (year !== undefined && !fits('year', year))) return false;
    for (let day = first; day <= last; day++) if (fits('day', day)) return true;
    return false;
  });

/** All that it is called, each word with a space before it. */
const namesOf = remembered((exception: ExceptionInput): string => {
  const names = [exception, ...Object.values(translationsOf(exception))].map((texts) => textIn(texts, 'name'));
  return ` ${folded(names.join(' '))}`;
});

/** What is each year is looked for in a year that has a 29 February. */
const LEAP_YEAR: YearDays = {first: dayNumber('2000-01-01'), last: dayNumber('2000-12-31')};

const stretchesOf = remembered((exception: ExceptionInput): readonly Stretch[] => {
  const {yearly} = exception;
  const months = stretchesIn(exception, yearly ? LEAP_YEAR : ALL_YEARS).flatMap(byMonth);
  return yearly ? months.map((month) => ({...month, year: undefined})) : months;
});

function byMonth({from, to}: DateStretch): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let day = from; day <= to;) {
    const date = new Date(day * DAY);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const next = Date.UTC(year, month + 1) / DAY;
    const first = date.getUTCDate();
    stretches.push({year, month: month + 1, first, last: first + Math.min(next - 1, to) - day});
    day = next;
  }
  return stretches;
}
