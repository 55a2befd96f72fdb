// Times of day as people type them, in the words of a language; and how long it is from one to another.
import {MINUTE} from '../../domain/calendar.js';
import {hourKey, readTime, type TimeVocabulary, wordOf} from '../../domain/editing/time-text.js';
import {dateFormat} from '../formats.js';
import type {TimeStrings} from './strings/time-strings.js';

const NOON = 12 * 60;
const MIDNIGHT = 24 * 60;

let last: {readonly words: TimeStrings; readonly locale: string; readonly vocabulary: TimeVocabulary} | undefined;

/** The minutes since midnight of a typed time, up to 1440; NaN where it is none. See `readTime`. */
export function readTypedTime(text: string, words: TimeStrings, locale: string, earliest?: number): number {
  if (last?.words !== words || last.locale !== locale) last = {words, locale, vocabulary: vocabularyOf(words, locale)};
  return readTime(text, last.vocabulary, earliest);
}

function vocabularyOf(words: TimeStrings, locale: string): TimeVocabulary {
  const listed = (text: string) => text.split(' ').map(wordOf).filter(Boolean);
  const [noon, midnight] = [listed(words.noon), listed(words.midnight)];
  const format = dateFormat(locale, {timeZone: 'UTC', timeStyle: 'short'});
  const literals = format.formatToParts(0).flatMap(({type, value}) => (type === 'literal' ? listed(value) : []));
  return {
    hours: new Map([
      ...partsOfDay(locale),
      ...noon.map((word) => [hourKey(word, 12), 12] as const),
      ...midnight.map((word) => [hourKey(word, 12), 0] as const),
    ]),
    times: new Map([
      ...noon.map((word) => [word, NOON] as const),
      ...midnight.map((word) => [word, MIDNIGHT] as const),
    ]),
    marks: new Set([...listed(words.marks), ...literals]),
    hasHalves: Boolean(format.resolvedOptions().hour12),
  };
}

const HOURS = Array.from({length: 24}, (_, hour) => hour);
const isMorning = (hour: number) => hour < 12;

/** What the locale calls the parts of the day, by each hour: "pm", "in the afternoon". English letters do everywhere. */
function partsOfDay(locale: string): (readonly [string, number])[] {
  const styles = [{}, {dayPeriod: 'long'}] as const;
  const formats = styles.map((style) => dateFormat(locale, {timeZone: 'UTC', hour: 'numeric', hour12: true, ...style}));
  const named = HOURS.flatMap((hour) => {
    const local = formats.map((format) =>
      wordOf(format.formatToParts(hour * 60 * MINUTE).find(({type}) => type === 'dayPeriod')?.value ?? ''),
    );
    return [...(isMorning(hour) ? ['a', 'am'] : ['p', 'pm']), ...local].map((word) => [word, hour] as const);
  });
  return [...inTheirHalf(named), ...named].map(([word, hour]) => [hourKey(word, hour), hour] as const);
}

/**
 * Every hour of the half of the day that a word is used in, where that is one only: people say "2 in the morning" where the
 * locale calls that hour the night. A word for a single hour, "noon", is that hour's alone.
 */
function inTheirHalf(named: readonly (readonly [string, number])[]): (readonly [string, number])[] {
  return [...new Set(named.map(([word]) => word))].flatMap((word) => {
    const uses = named.filter(([other]) => other === word).map(([, hour]) => hour);
    const isPart = uses.length > 1 && uses.every((hour) => isMorning(hour) === isMorning(uses[0]!));
    return isPart
      ? HOURS.filter((hour) => isMorning(hour) === isMorning(uses[0]!)).map((hour) => [word, hour] as const)
      : [];
  });
}

/** How long: "8 hr", "7 hr 50 min". */
export function formatLength(minutes: number, locale: string): string {
  const parts = [
    {unit: 'hour', count: Math.floor(minutes / 60)},
    {unit: 'minute', count: minutes % 60},
  ].filter(({count}) => count);
  const texts = parts.map(({unit, count}) => unitFormat(locale, unit).format(count));
  return new Intl.ListFormat(locale, {type: 'unit', style: 'narrow'}).format(texts);
}

const units = new Map<string, Intl.NumberFormat>();

function unitFormat(locale: string, unit: string): Intl.NumberFormat {
  const key = `${locale} ${unit}`;
  let format = units.get(key);
  if (!format) units.set(key, (format = new Intl.NumberFormat(locale, {style: 'unit', unit, unitDisplay: 'short'})));
  return format;
}
