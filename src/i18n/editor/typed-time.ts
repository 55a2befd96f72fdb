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

/** What the locale calls the parts of the day, by each hour: "pm", "in the afternoon". English letters do everywhere. */
function partsOfDay(locale: string): (readonly [string, number])[] {
  const styles = [{}, {dayPeriod: 'long'}] as const;
  return Array.from({length: 24}, (_, hour) => {
    const local = styles.map((style) => {
      const format = dateFormat(locale, {timeZone: 'UTC', hour: 'numeric', hour12: true, ...style});
      return wordOf(format.formatToParts(hour * 60 * MINUTE).find(({type}) => type === 'dayPeriod')?.value ?? '');
    });
    const english = hour < 12 ? ['a', 'am'] : ['p', 'pm'];
    return [...english, ...local].map((word) => [hourKey(word, hour), hour] as const);
  }).flat();
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
