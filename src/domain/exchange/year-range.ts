// Parts of the year as people write them: "April to October", "vom 1.4. bis 31.10.", "du 1er avril au 30 septembre", "4月～10月".
import {dayNumber} from '../calendar.js';
import {folded, type MonthWords} from './opening-words.js';

/** Both included; without a year it comes back every year. */
export interface YearRange {
  readonly from: string;
  readonly to: string;
  readonly isYearly: boolean;
}

interface WrittenDate {
  readonly month: number;
  readonly day?: number | undefined;
  readonly year?: number | undefined;
  /** Where it ends in the text. */
  readonly end: number;
}

export interface ReadRanges {
  /** None: it is a part of the year, but not clear which. */
  readonly ranges: readonly YearRange[] | undefined;
  readonly end: number;
  /** One month by itself, in a word that may mean something else too. */
  readonly onlyMonth?: string | undefined;
}

const WORD = String.raw`\p{L}[\p{L}\p{M}]*`;
/** No opening time is meant: "2030-2200". */
const YEAR = String.raw`20[2-9]\d(?!\d|:\d| ?[-–] ?\d)`;
/** Not "9:00", "9h" or "9-17", which are hours. */
const NO_HOUR = String.raw`(?!\d|[:.]\d| ?(?:h|uhr|uur|[ap]\.?m)(?!\p{L})| ?[-–—] ?\d)`;

const FORMS: readonly RegExp[] = [
  String.raw`(?<year>\d{4})-(?<number>\d\d)-(?<day>\d\d)(?!\d)`,
  String.raw`(?:(?<year>\d{4}) ?[年년] ?)?(?<number>\d{1,2}) ?[月월](?: ?(?<day>\d{1,2}) ?[日일])?`,
  String.raw`(?<day>\d{1,2})\. ?(?<number>\d{1,2})\.(?: ?(?<year>20[2-9]\d))?(?!\d)`,
  String.raw`(?<day>\d{1,2})(?:er|st|nd|rd|th|[.°])? ?(?:(?:de|d|of) )?(?<name>${WORD})\.?(?:,? (?:de )?(?<year>${YEAR}))?`,
  String.raw`(?<name>${WORD})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?${NO_HOUR}(?:,? (?<year>${YEAR}))?`,
  String.raw`(?<name>${WORD})\.?(?:,? (?:de )?(?<year>${YEAR}))?`,
].map((form) => new RegExp(form, 'iuy'));

const DASH = / ?[-‐‒–—―−~〜] ?/uy;
const TO_WORD =
  / ?(tot en met|t\/m|a[zž] do|p[aâ]n[aă] la|から|より|至|到|\p{L}+)(?: (?:zum|the|au|à|el|le|il|den|de|d)(?!\p{L}))? ?/iuy;
const AND = / ?(?:[,、&+/]|(\p{L}+)) ?/uy;
/** Phrases, and a word that is also the beginning of a Russian Monday. */
const TO_WORDS: readonly string[] = ['tot en met', 't/m', 'az do', 'pana la', 'по'];

function matched(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

function dateAt(text: string, at: number, {months}: MonthWords): WrittenDate | undefined {
  for (const form of FORMS) {
    const found = matched(form, text, at);
    if (!found) continue;
    const {name, number, day, year} = found.groups!;
    const month = name === undefined ? Number(number) : months.get(folded(name));
    if (month === undefined || month < 1 || month > 12) continue;
    return {
      month,
      day: day ? Number(day) : undefined,
      year: year ? Number(year) : undefined,
      end: at + found[0].length,
    };
  }
  return undefined;
}

function pastTo(text: string, at: number, {vocabulary}: MonthWords): number | undefined {
  const dash = matched(DASH, text, at);
  if (dash) return at + dash[0].length;
  const word = matched(TO_WORD, text, at);
  const phrase = word && folded(word[1]!);
  const isTo = phrase && (TO_WORDS.includes(phrase) || vocabulary.get(phrase) === 'to');
  return isTo ? at + word[0].length : undefined;
}

/** Reads "Apr-May, Sep-Oct" or "July and August", as far as it goes; undefined where no part of the year begins there. */
export function rangesAt(text: string, start: number, words: MonthWords, year: number): ReadRanges | undefined {
  const found: (YearRange | undefined)[] = [];
  let end = start;
  let onlyMonth: string | undefined;
  let isRange = false;
  let count = 0;
  /** Of months in a row, the first and the latest. */
  let runStart: WrittenDate | undefined;
  let last: WrittenDate | undefined;
  for (let at: number | undefined = start; at !== undefined;) {
    const first = dateAt(text, at, words);
    if (!first) break;
    const next = pastTo(text, first.end, words);
    const second = next === undefined ? undefined : dateAt(text, next, words);
    // A date by itself is an exception's.
    if (!second && first.day !== undefined) break;
    const isNextMonth = !second && last?.month === ((first.month + 10) % 12) + 1 && last.year === first.year;
    if (isNextMonth) found.splice(-1, 1, rangeOf(runStart!, first, year));
    else {
      found.push(rangeOf(first, second ?? first, year));
      runStart = first;
    }
    count++;
    onlyMonth = text.slice(at, first.end);
    isRange ||= Boolean(second);
    last = second ? undefined : first;
    end = (second ?? first).end;
    const and = matched(AND, text, end);
    const isAnd = and && (and[1] === undefined || words.vocabulary.get(folded(and[1])) === 'and');
    at = isAnd ? end + and[0].length : undefined;
  }
  if (!found.length) return undefined;
  const ranges = found.filter((range) => range !== undefined);
  return {
    ranges: ranges.length === found.length ? ranges : undefined,
    end,
    ...(count === 1 && !isRange && {onlyMonth}),
  };
}

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const written = (year: number, month: number, day: number): string =>
  [year, month, day].map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-');

const LEAP_YEAR = 2024;

/** Undefined where it is not clear, or not on any calendar. */
function rangeOf(first: WrittenDate, last: WrittenDate, baseYear: number): YearRange | undefined {
  // "15 April to October" may end on either end of October.
  if (first.day !== undefined && last.day === undefined) return undefined;
  if (first.year !== undefined && last.year === undefined) return undefined;
  const isYearly = last.year === undefined;
  const fromDay = first.day ?? 1;
  const toDay = last.day ?? lastDayOf(last.year ?? LEAP_YEAR, last.month);
  const isWrapped = first.month > last.month || (first.month === last.month && fromDay > toDay);
  // "November to March 2027": nobody knows whether it is the November before.
  if (!isYearly && first.year === undefined && isWrapped) return undefined;
  const dates = (year: number) => [
    written(first.year ?? last.year ?? year, first.month, fromDay),
    written(last.year ?? year + (isWrapped ? 1 : 0), last.month, toDay),
  ];
  // 29 February is written down in a year that has it.
  for (let year = baseYear; year < baseYear + (isYearly ? 9 : 1); year++) {
    const [from, to] = dates(year) as [string, string];
    if (dayNumber(from) <= dayNumber(to)) return {from, to, isYearly};
  }
  return undefined;
}
