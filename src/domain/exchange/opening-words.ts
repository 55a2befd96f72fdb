// The words of opening hours, each by what it means. Those of OpenStreetMap's opening_hours are here, since its grammar
// has them in every country; those of people are handed in, a language each.
import {type Weekday, WEEKDAYS} from '../calendar.js';

export type Meaning =
  | Weekday
  /** Several weekdays in one word. */
  | 'every-day'
  | 'workdays'
  | 'weekend'
  | 'to'
  | 'and'
  | 'open'
  | 'closed'
  /** "from", "o'clock": says nothing by itself. */
  | 'filler'
  /** After "24". */
  | 'hours'
  /** "24 hours a day" */
  | 'all-day'
  /** Before days that are not meant. */
  | 'except'
  /** Only for those who have made an appointment. */
  | 'appointment'
  /** What the hours are those of: a telephone, a chat. */
  | 'scope'
  /** The short name of a time zone. */
  | 'zone'
  | 'noon'
  | 'midnight'
  | 'holiday'
  /** A month, a week, the school's holidays: hours that hold for a part of the year. */
  | 'part-of-year'
  /** Sunrise and the like: times that differ from day to day. */
  | 'sun'
  /** Nobody knows: on request. */
  | 'unknown';

/** What words mean in a language. Words are folded; one that ends in `*` stands for all that begin with its letters. */
export type Vocabulary = ReadonlyMap<string, Meaning>;
export type OpeningWords = readonly Vocabulary[] & {
  /** Languages whose words are read only where a text is wholly in one of them: their short ones mean other things elsewhere. */
  readonly alone?: readonly Vocabulary[];
  /** For parts of the year, a language each. */
  readonly months?: readonly MonthWords[];
};

/** What a language calls the months, and what its other words mean. */
export interface MonthWords {
  /** By their folded names: 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  readonly vocabulary: Vocabulary;
}

/** Without capitals and accents, as people type in a hurry. */
export const folded = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');

/** So many letters a word has in common with others of its beginning. */
const STEM = 4;

export const stemKey = (word: string): string => `${word.slice(0, STEM)}*`;

/** Each beginning of at least two letters that only one of the names has. */
export function beginnings<Value>(names: readonly (readonly [string, Value])[]): [string, Value][] {
  const found = new Map<string, Value | undefined>();
  for (const [name, meaning] of names) {
    for (let length = 2; length <= name.length; length++) {
      const start = name.slice(0, length);
      const isShared = found.has(start) && found.get(start) !== meaning;
      found.set(start, isShared ? undefined : meaning);
    }
  }
  return [...found].filter((entry): entry is [string, Value & {}] => entry[1] !== undefined);
}

const means = (meaning: Meaning, words: string): [string, Meaning][] => words.split(' ').map((word) => [word, meaning]);

/** The words of OpenStreetMap's grammar that are those of every language here. */
const KEYWORDS: Vocabulary = new Map([
  ...means('closed', 'closed off'),
  ...means('open', 'open'),
  ...means('holiday', 'ph publicholiday publicholidays'),
  ...means('part-of-year', 'sh schoolholiday schoolholidays week easter'),
  ...means('sun', 'sunrise sunset dawn dusk'),
  ...means('unknown', 'unknown'),
  // What phrases with numbers in them become.
  ...means('every-day', '7/7'),
  ...means('all-day', '24/24'),
  ...means('workdays', 'm-f l-v'),
  ...means('zone', 'est edt cst cdt mst mdt pst pdt gmt bst utc cet cest mez mesz'),
]);

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** English as OpenStreetMap and schema.org use it. */
const ENGLISH: Vocabulary = new Map<string, Meaning>([
  ...beginnings(MONTHS.map((month) => [month, 'part-of-year' as const])).filter(([word]) => word.length > 2),
  ...beginnings(WEEKDAYS.map((day) => [day, day] as const)),
  ['weds', 'wednesday'],
  ...means('to', 'to'),
  ...means('and', 'and'),
  ...means('hours', 'hours hour'),
]);

/** Each beginning of at least three letters that only one of the months has, and the names themselves. */
export const monthNumbers = (names: readonly (readonly [string, number])[]): ReadonlyMap<string, number> =>
  new Map([...beginnings(names).filter(([word]) => word.length > 2), ...names]);

/** What there is where nothing was handed in. */
export const ENGLISH_WORDS: OpeningWords = Object.assign([ENGLISH], {
  months: [{months: monthNumbers(MONTHS.map((month, i) => [month, i + 1])), vocabulary: ENGLISH}],
});

export const meaningIn = (vocabulary: Vocabulary, word: string): Meaning | undefined =>
  KEYWORDS.get(word) ?? vocabulary.get(word) ?? (word.length > STEM ? vocabulary.get(stemKey(word)) : undefined);

/** What a word means in any language; undefined where it is not known, or where languages differ. */
export function meaningAnywhere(words: OpeningWords, word: string): Meaning | undefined {
  const meanings = new Set(words.map((vocabulary) => meaningIn(vocabulary, word)).filter(Boolean));
  return meanings.size === 1 ? [...meanings][0] : undefined;
}

/**
 * The languages that a text can be in: those that know the most of its words, since "Di" is Tuesday in German and Sunday in
 * French. Words that no language knows say nothing about it.
 */
export function languagesOf(words: OpeningWords, used: readonly string[]): OpeningWords {
  const known = [...new Set(used)].filter((word) => words.some((vocabulary) => meaningIn(vocabulary, word)));
  const counts = words.map((vocabulary) => known.filter((word) => meaningIn(vocabulary, word)).length);
  const most = Math.max(...counts);
  return words.filter((_, i) => counts[i] === most);
}
