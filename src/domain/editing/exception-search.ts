// Finds exceptions by what people type: a name, a date, or a part of one: "24.12.", "2026-12", "December". What is being typed
// counts as the beginning of what it will be. Pure: the words of dates are given.
import {DAY, dayNumber} from '../calendar.js';
import type {ExceptionInput} from '../types.js';
import {folded} from './folded.js';
import {remembered} from './remembered.js';

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
  readonly day?: Test;
  readonly month?: Test;
  readonly year?: Test;
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
    .split(/[\s,]+/)
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
  if (y) return pattern({year: number(y, true), month: number(m, afterMonth), day: number(d, afterDay)});

  const [, first, mark, second, afterSecond, year] = TWO_NUMBERS.exec(text) ?? [];
  if (first) {
    const isSwapped = mark !== '.' && (isMonthFirst ? Number(first) <= 12 : Number(second) > 12);
    const [one, two] = [number(first, mark), number(second, afterSecond)];
    const long = year === undefined ? undefined : yearOf(year);
    return pattern(isSwapped ? {month: one, day: two, year: long} : {day: one, month: two, year: long});
  }

  const [, month, day, end] = MONTH_DAY.exec(text) ?? [];
  if (month) return pattern({month: number(month, true), day: number(day, end)});

  const [, digits, ordinal] = ONE_NUMBER.exec(text) ?? [];
  if (digits) return digits.length > 2 ? {year: begins(digits)} : pattern({day: number(digits, ordinal)});

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

const pattern = (parts: {[part in keyof DatePattern]: Test | undefined}): DatePattern =>
  Object.fromEntries(Object.entries(parts).filter(([, test]) => test));

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
const namesOf = remembered(({name = '', translations = {}}: ExceptionInput): string => {
  const others = Object.values(translations).map((texts) => texts?.name ?? '');
  return ` ${folded([name, ...others].join(' '))}`;
});

const stretchesOf = remembered(({from = '', to = from, yearly}: ExceptionInput): readonly Stretch[] => {
  // All in one leap year where the year does not matter, or over New Year into the next.
  const dayOf = (date: string, leapYear = 2000) => dayNumber(yearly ? `${leapYear}${date.slice(4)}` : date);
  const first = dayOf(from);
  if (Number.isNaN(first)) return [];
  const end = dayOf(to);
  const isReversed = end < first;
  // Of a range with a mistake, the first day is certain.
  const last = Number.isNaN(end) || (isReversed && !yearly) ? first : isReversed ? dayOf(to, 2001) : end;
  const stretches: Stretch[] = [];
  for (let day = first; day <= last;) {
    const date = new Date(day * DAY);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const next = Date.UTC(year, month + 1) / DAY;
    const dayOfMonth = date.getUTCDate();
    stretches.push({
      ...{year: yearly ? undefined : year, month: month + 1},
      ...{first: dayOfMonth, last: dayOfMonth + Math.min(next - 1, last) - day},
    });
    day = next;
  }
  return stretches;
});
