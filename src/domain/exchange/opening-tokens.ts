// A text about opening hours as words, times and signs.
import {folded, meaningAnywhere, type OpeningWords} from './opening-words.js';
import {MINUTES_A_DAY} from '../calendar.js';
import {type ReadTime, readTime, TIME_PATTERN} from './opening-times.js';

export type Token = {
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
} & (
  | {readonly kind: 'word'; readonly word: string}
  /** A time that is none ("25:00") is undefined. */
  | {readonly kind: 'time'; readonly time: ReadTime | undefined; readonly isAllDay: boolean}
  /** One of `; , - : . | / + ( )`, a line's end, `||`, "24/7", or "?" for anything that no hours have. */
  | {
      readonly kind: 'sign';
      readonly sign: string;
      /** A full stop, or the beginning of a bracket: what comes may be about something else. */
      readonly isStop: boolean;
      readonly isBracket: boolean;
      /** Between the cells of a row. */
      readonly isBar: boolean;
    }
  /** Words in quotation marks, which say more than a time can. */
  | {readonly kind: 'comment'}
);

const TOKEN = new RegExp(
  [
    String.raw`(?<space>[ \t]+)`,
    String.raw`(?<comment>"[^"\n]*")`,
    String.raw`(?<always>24/7)`,
    String.raw`(?<allDay>24 ?(?:h(?:rs?|ours?|eures?)?|ore|stunden|uur|horas?) ?(?:(?:/|sur|su) ?24|a day|per da[yg]|al d[ií]a|por dia|(?:am|pro) tag|al giorno|par jour)(?![\p{L}\d]))`,
    String.raw`(?<everyDay>7 ?(?:(?:j|jours|giorni) ?(?:/|sur|su) ?7|(?:days|tage|dagen|d[ií]as|dni|giorni|jours)(?: (?:(?:a|per|pro|die|par) w\p{L}+|in der woche|a la semana|(?:por|par) sema\p{L}+|a settimana|w tygodniu))?)(?![\p{L}\d]))`,
    String.raw`(?<letters>(?:m ?[-–] ?f|l ?[-–] ?v)(?!\p{L}))`,
    `(?<time>${TIME_PATTERN})`,
    String.raw`(?<word>t/m|\p{L}[\p{L}\p{M}]*(?:-feiras?)?)`,
    String.raw`(?<bars>\|\|)`,
    String.raw`(?<sign>.|\n)`,
  ].join('|'),
  'iuy',
);

/** The same sign in other scripts and fonts. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['-', '-‐‒–—―−~〜'],
  [',', ',、・&'],
  [';', ';'],
  ['.', '.•·*()【】'],
  [':', ':|'],
];
const PLAIN_SIGNS = new Map(SIGNS.flatMap(([plain, all]) => [...all].map((sign) => [sign, plain] as const)));
const KNOWN_SIGNS = new Set([...PLAIN_SIGNS.values(), '/', '+', '\n']);

/** "24h", "24 uur"; "24:00" and "24 Uhr" are midnight. */
const ALL_DAY = /^24 ?(?:hrs?|h|uur|u)$/i;

/** Scripts that put no spaces between words. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const LONGEST_WORD = 8;

/** "2ª" is Monday. */
const PORTUGUESE_DAYS = ['segunda', 'terça', 'quarta', 'quinta', 'sexta'];

/** A row of a table: a day, when it opens, when it closes. */
const CELLS = new RegExp(String.raw`^(\p{L}[\p{L}. -]*)[,;\t] ?(${TIME_PATTERN})[,;\t] ?(${TIME_PATTERN})$`, 'gimu');

/** One kind of space, one kind of line end, one width of letters; positions of tokens are those in this text. */
export const plainText = (text: string): string =>
  text
    .replace(/([2-6])ª/g, (_, number: string) => PORTUGUESE_DAYS[Number(number) - 2]!)
    .replace(/[ªº]/g, '°') // which no hours have; as a letter, "1ª" would be a time
    .normalize('NFKC')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, ' ')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(CELLS, '$1 $2-$3')
    .replace(/[^\S\n]+/g, ' ');

/** @param text as `plainText` gives it. */
export function tokensOf(text: string, words: OpeningWords): readonly Token[] {
  const token = new RegExp(TOKEN);
  const tokens: Token[] = [];
  while (token.lastIndex < text.length) {
    const start = token.lastIndex;
    const {space, comment, always, allDay, everyDay, letters, time, word, bars, sign} = token.exec(text)!.groups!;
    const place = {start, end: token.lastIndex};
    const phrase = allDay ? '24/24' : everyDay ? '7/7' : letters && (/^m/i.test(letters) ? 'm-f' : 'l-v');
    if (phrase) tokens.push({kind: 'word', word: phrase, ...place});
    else if (comment) tokens.push({kind: 'comment', ...place});
    else if (time) {
      tokens.push({kind: 'time', time: readTime(time, 2 * MINUTES_A_DAY), isAllDay: ALL_DAY.test(time), ...place});
    } else if (word) tokens.push(...wordsIn(word, start, words));
    else if (!space) {
      const plain = bars ?? PLAIN_SIGNS.get(sign!) ?? sign;
      const known = plain && (bars || KNOWN_SIGNS.has(plain)) ? plain : '?';
      tokens.push({
        kind: 'sign',
        sign: always ?? known,
        isStop: sign === '.' || sign === '(',
        isBracket: sign === '(',
        isBar: sign === '|',
        ...place,
      });
    }
  }
  return withPhrases(tokens, text, words);
}

/** "every day" */
const LONGEST_PHRASE = 4;

/** Words that mean something together become one; of "12 noon" and "12:00 noon", the word is enough. */
function withPhrases(tokens: readonly Token[], text: string, words: OpeningWords): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (token.kind === 'word') {
      let joined = token;
      for (let length = 2, phrase = token.word; length <= LONGEST_PHRASE; length++) {
        const last = tokens[at + length - 1];
        const before = tokens[at + length - 2]!;
        if (last?.kind !== 'word' || !/^[ -]?$/.test(text.slice(before.end, last.start))) break;
        phrase += ` ${last.word}`;
        if (words.some((vocabulary) => vocabulary.has(phrase))) joined = {...token, word: phrase, end: last.end};
      }
      found.push(joined);
      while (tokens[at + 1] && tokens[at + 1]!.end <= joined.end) at++;
    } else if (
      token.kind === 'time' &&
      next?.kind === 'word' &&
      /^12(?:[:.]00)?$/.test(text.slice(token.start, token.end))
    ) {
      const meaning = meaningAnywhere(words, next.word);
      if (meaning !== 'noon' && meaning !== 'midnight') found.push(token);
    } else found.push(token);
  }
  return found;
}

/** Most scripts part words by spaces; in the others, the longest words that are known are looked for. */
function wordsIn(text: string, start: number, words: OpeningWords): Token[] {
  const whole = (word: string, at: number): Token => ({
    kind: 'word',
    word: folded(word).replace(/-feiras?$/, ''), // "segunda-feira" is "segunda" in a list
    start: start + at,
    end: start + at + word.length,
  });
  if (!WITHOUT_SPACES.test(text)) return [whole(text, 0)];
  const found: Token[] = [];
  for (let at = 0; at < text.length;) {
    let length = Math.min(LONGEST_WORD, text.length - at);
    while (length > 1 && !meaningAnywhere(words, folded(text.slice(at, at + length)))) length--;
    found.push(whole(text.slice(at, at + length), at));
    at += length;
  }
  return found;
}
