// Where a text about opening hours ends one thing and begins another: rules, remarks, headings, and days after their hours.
import {DAYS, isWeekday, type Link, type MeaningOf} from './opening-grammar.js';
import type {Token} from './opening-tokens.js';
import type {Meaning} from './opening-words.js';

/** "Opening hours:" over the hours says nothing of them. */
export const isHeading = (tokens: readonly Token[], meaningOf: MeaningOf): boolean =>
  tokens.every((token) =>
    token.kind === 'word'
      ? ['filler', 'hours'].includes(meaningOf(token.word) ?? '')
      : token.kind === 'sign' && /^[.:-]$/.test(token.sign),
  );

/** Whether what is not understood may be an exception to the hours before it: it speaks of days, closing or other times. */
export const mayTakeAway = (part: readonly Token[], meaningOf: MeaningOf): boolean =>
  part.filter(({kind}) => kind === 'time').length > 1 ||
  part.some(({kind}) => kind === 'comment') ||
  part.some((token) => {
    const meaning = token.kind === 'word' ? meaningOf(token.word) : undefined;
    return isWeekday(meaning) || ['closed', 'except', 'holiday', 'part-of-year', 'weekend'].includes(meaning ?? '');
  });

/** Whether it closes at some times of no named day. */
export const isBreak = (part: readonly Token[], meaningOf: MeaningOf): boolean => {
  const meanings = part.map((token) => (token.kind === 'word' ? meaningOf(token.word) : undefined));
  return meanings.includes('closed') && !meanings.some(isWeekday) && part.some(({kind}) => kind === 'time');
};

const isDay = (meaning: Meaning | undefined) => isWeekday(meaning) || Boolean(meaning && DAYS[meaning]);

interface Part {
  readonly tokens: readonly Token[];
  readonly link: Link;
  /** After a full stop or in brackets: it may be about the hours before it. */
  readonly isRemark: boolean;
}

/** What stands between semicolons, `||`, full stops and the ends of lines. */
export function partsOf(tokens: readonly Token[], meaningOf: MeaningOf): readonly Part[] {
  const links: Record<string, Link> = {';': 'replaces', '||': 'fallback', '\n': 'line'};
  const found: Part[] = [];
  let current: {tokens: Token[]; link: Link; isRemark: boolean} = {tokens: [], link: 'replaces', isRemark: false};
  for (const [i, token] of tokens.entries()) {
    const isRemark = endsSentence(tokens, i, current.tokens, meaningOf);
    const isCell = token.kind === 'sign' && token.isBar && endsHours(current.tokens, meaningOf);
    const link = isRemark || isCell ? 'line' : token.kind === 'sign' ? links[token.sign] : undefined;
    if (!link) current.tokens.push(token);
    else {
      // A semicolon at the end of a line says no more than the line's end.
      const isEmpty = !current.tokens.length;
      found.push(current);
      current = {tokens: [], link: isEmpty && current.link === 'fallback' ? current.link : link, isRemark};
    }
  }
  found.push(current);
  // Commas and dashes alone say nothing, nor does what is empty.
  return found.filter(({tokens: part}) => part.some((token) => token.kind !== 'sign' || !/^[,.:-]$/.test(token.sign)));
}

/** "Mon 9-5 | Tue 9-5": after the hours of one day come those of another. */
function endsHours(tokens: readonly Token[], meaningOf: MeaningOf): boolean {
  const last = tokens.at(-1);
  return last?.kind === 'time' || (last?.kind === 'word' && meaningOf(last.word) === 'closed');
}

/** "Mon-Fri 9-5. Closed on Sundays": a full stop after hours, and not after "Mo.", "u." or "a.m.". */
function endsSentence(tokens: readonly Token[], at: number, before: readonly Token[], meaningOf: MeaningOf): boolean {
  const [token, next, last] = [tokens[at]!, tokens[at + 1], tokens[at - 1]];
  if (token.kind !== 'sign' || !token.isStop || next?.kind !== 'word') return false;
  if (next.start === token.end && !token.isBracket) return false;
  const isOfDay = (one: Token) => one.kind === 'word' && isDay(meaningOf(one.word));
  if (token.isBracket && !before.some(isOfDay) && areDaysInBracket(tokens, at, meaningOf)) return false;
  // "every 1. Saturday": a number by itself, which no hours end with.
  const beforeLast = tokens[at - 2];
  const isRange =
    (beforeLast?.kind === 'sign' && beforeLast.sign === '-') ||
    (beforeLast?.kind === 'word' && meaningOf(beforeLast.word) === 'to');
  if (last?.kind === 'time' && last.time?.isBare && !isRange && last.end === token.start && last.end - last.start < 3)
    return false;
  const isAbbreviated =
    last?.kind === 'word' && (last.end - last.start < SHORTEST_WHOLE_DAY || LONG_ABBREVIATIONS.includes(last.word));
  const isHours = before.some(
    (one) => one.kind === 'time' || (one.kind === 'word' && meaningOf(one.word) === 'closed'),
  );
  const meaning = isAbbreviated ? meaningOf(last.word) : undefined;
  return isHours && !isWeekday(meaning) && meaning !== 'and';
}

/** "9am–5pm (Mon–Fri)": the days of those hours. */
function areDaysInBracket(tokens: readonly Token[], at: number, meaningOf: MeaningOf): boolean {
  const end = tokens.findIndex((token, i) => i > at && token.kind === 'sign' && token.sign === '.');
  return tokens.slice(at + 1, end < 0 ? undefined : end).every((token) => {
    const meaning = token.kind === 'word' ? meaningOf(token.word) : undefined;
    return token.kind === 'sign' ? /^[-,]$/.test(token.sign) : isDay(meaning) || meaning === 'to' || meaning === 'and';
  });
}

/** "lundi", "lunes", "środa" */
const SHORTEST_WHOLE_DAY = 5;
/** Short for Thursday, "miércoles", "niedziela". */
const LONG_ABBREVIATIONS: readonly string[] = ['thurs', 'mierc', 'niedz'];

/** "9am–5pm Mon–Fri": the days after all the hours are put before them. */
export function daysFirst(tokens: readonly Token[], meaningOf: MeaningOf): readonly Token[] {
  const meanings = tokens.map((token) => (token.kind === 'word' ? meaningOf(token.word) : undefined));
  // "9-5 Mon-Fri, except holidays"
  const except = meanings.indexOf('except');
  if (except > 0) {
    const head = daysFirst(tokens.slice(0, except), meaningOf);
    return [...head, ...tokens.slice(except)];
  }
  if (meanings.includes('closed')) return tokens;
  // "Hours: 9-5 Mon-Fri", "Hours – 9-5 Mon-Fri"
  const heading = tokens.findIndex((token) => token.kind === 'sign' && [':', '-'].includes(token.sign));
  if (heading > 0 && isHeading(tokens.slice(0, heading), meaningOf)) {
    return [...tokens.slice(0, heading + 1), ...daysFirst(tokens.slice(heading + 1), meaningOf)];
  }
  const isHours = (i: number) =>
    tokens[i]!.kind === 'time' || ['noon', 'midnight', 'all-day'].includes(meanings[i] ?? '');
  const places = [...tokens.keys()];
  const [day, hours] = [meanings.findIndex(isDay), places.findLastIndex(isHours)];
  if (day < 0 || hours < 0 || day < hours) return tokens;
  // In OpenStreetMap's grammar, what comes after a comma is another rule; its times have no halves of the day.
  const isComma = places
    .slice(hours + 1, day)
    .some((i) => tokens[i]!.kind === 'sign' && (tokens[i] as {sign?: string}).sign === ',');
  // "24 hours, 7 days a week", "9:00-17:00, daily": it has no such words.
  const isInGrammar = isWeekday(meanings[day]);
  if (isComma && isInGrammar && !tokens.some((token) => token.kind === 'time' && token.time?.half)) return tokens;
  const between = places.slice(hours + 1, day);
  const isPlain = between.every((i) => {
    const token = tokens[i]!;
    return token.kind === 'sign'
      ? /^[,.:]$/.test(token.sign)
      : ['filler', 'and', 'hours', 'open'].includes(meanings[i] ?? '');
  });
  if (!isPlain) return tokens;
  const unit = between.filter((i) => meanings[i] === 'hours');
  return [...places.slice(day), ...places.slice(0, hours + 1), ...unit].map((i) => tokens[i]!);
}
