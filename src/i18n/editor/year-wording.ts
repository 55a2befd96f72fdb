// What a day of the year holds, in a sentence: its hours, and which rule they come from instead of which others.
import type {Rule, YearDay} from '../../domain/editing/year.js';
import {formatDay, formatDays, formatList, timeWords} from './formats.js';
import {endedOnce, isolated, timesInWords} from './hours-wording.js';
import type {EditorStrings} from './strings.js';

interface Language {
  readonly strings: EditorStrings;
  readonly locale: string;
}

const WHOLE_DATE = {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'} as const;

/** What a day holds: "Friday, 1 January 2027: closed, New Year’s Day instead of Winter hours." */
export function wordYearDay(day: YearDay, language: Language): string {
  const {strings, locale} = language;
  const sentence = endedOnce(wordHours(day, language));
  const night = day.nightBefore && strings.picture.date.nightBefore(timeWords(day.nightBefore, locale));
  return night ? `${sentence} ${night}` : sentence;
}

function wordHours({day, hours, rules, conflicts}: YearDay, language: Language): string {
  const {strings, locale} = language;
  const words = strings.year.day;
  const date = formatDay(day, locale, WHOLE_DATE);
  if (conflicts.length) return words.contradiction({date, rules: wordRules(conflicts, language)});
  if (!hours) return words.unknown({date});
  const times = hours.map((span) => timesInWords(span, locale, strings.picture));
  const worded = {date, hours: times.length ? formatList(times, locale) : undefined};
  const [rule, ...others] = rules;
  if (rule!.kind === 'week') return words.usual(worded);
  const ruled = {...worded, rule: wordRule(rule!, language)};
  const beaten = others.filter(({kind}) => kind !== 'week');
  return beaten.length ? words.insteadOf({...ruled, beaten: wordRules(beaten, language)}) : words.insteadOfWeek(ruled);
}

/** Several days, and what has a say on them. */
export function wordPicked(
  days: readonly YearDay[],
  {from, to}: {from: number; to: number},
  language: Language,
): string {
  const {year} = language.strings;
  const dates = formatDays(from, to, language.locale, {day: 'numeric', month: 'long', year: 'numeric'});
  const range = year.range({dates, count: to - from + 1});
  const rules = new Map(days.flatMap((day) => day.rules).map((rule) => [nameKey(rule), rule]));
  rules.delete('week');
  return rules.size ? `${range} ${year.there(wordRules([...rules.values()], language))}` : range;
}

const nameKey = (rule: Rule): string =>
  rule.kind === 'week' ? 'week' : `${rule.kind} ${rule.source.name ?? rule.index}`;

const wordRules = (rules: readonly Rule[], language: Language): string =>
  formatList(
    rules.map((rule) => wordRule(rule, language)),
    language.locale,
  );

function wordRule(rule: Rule, {strings: {year}}: Language): string {
  if (rule.kind === 'week') return '';
  return rule.source.name ? isolated(year.named(rule.source.name)) : year.unnamed[rule.kind];
}
