// What dates are written with in the editor's languages, as the platform words them: for reading what somebody types.
import {DAY} from '../../domain/calendar.js';
import type {DateWords} from '../../domain/editing/exception-search.js';
import {folded} from '../../domain/editing/folded.js';
import {editorLanguages} from './languages.js';

/** The words of one language. */
interface LanguageWords {
  readonly months: DateWords['months'];
  readonly fillers: readonly string[];
}

const languages = new Map<string, LanguageWords>();

/** The locale, English and all languages of the editor: an admin may type in any of them. */
const readIn = (locale: string): readonly string[] => [locale, 'en', ...editorLanguages];

/** The words that may be typed where days are worded in `locale`. */
export function dateWords(locale: string): DateWords {
  const all = readIn(locale).map(wordsOf);
  return {
    months: all.flatMap(({months}) => months),
    fillers: new Set(['of', ...all.flatMap(({fillers}) => fillers)]), // "24th of December" is only said
    isMonthFirst: isMonthFirst(locale),
  };
}

/** Works them out before they are asked for, one language a call: each takes a while. True while there are more. */
export function dateWordsInSteps(locale: string): () => boolean {
  const left = [...readIn(locale)];
  return () => {
    wordsOf(left.shift()!);
    return left.length > 0;
  };
}

function wordsOf(locale: string): LanguageWords {
  let words = languages.get(locale);
  if (!words) languages.set(locale, (words = collect(locale)));
  return words;
}

function collect(locale: string): LanguageWords {
  const whole = new Intl.DateTimeFormat(locale, {timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric'});
  const styles = ['long', 'short'] as const; // "mrt" is no beginning of "maart"
  const alone = styles.map((month) => new Intl.DateTimeFormat(locale, {timeZone: 'UTC', month}));
  const months: {word: string; month: number}[] = [];
  const fillers = new Set<string>();
  for (let month = 1; month <= 12; month++) {
    const date = Date.UTC(2026, month - 1, 2);
    const parts = whole.formatToParts(date);
    // A month has another form within a date: "grudnia" for "grudzień".
    const within = parts.filter(({type}) => type === 'month').map(({value}) => value);
    const names = [...within, ...alone.map((format) => format.format(date))];
    for (const word of new Set(names.map(folded))) months.push({word, month});
    for (const {type, value} of parts) {
      if (type === 'literal') for (const word of folded(value).split(' ')) fillers.add(word);
    }
  }
  fillers.delete('');
  return {months, fillers: [...fillers]};
}

function isMonthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, {timeZone: 'UTC', day: 'numeric', month: 'numeric'}).formatToParts(DAY);
  return parts.findIndex(({type}) => type === 'month') < parts.findIndex(({type}) => type === 'day');
}
