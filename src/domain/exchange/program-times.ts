// The hours of one day in whatever form: a text, a pair of times, a list of either, or an object.
import {isNode} from './opening-rules.js';
import type {GatheredHours} from './program-gathered.js';
import {standardKeys} from './specification-keys.js';

/** Hours of one day as texts; undefined where something is no hours. None, and "closed", are "closed". */
export function timesOf(value: unknown, found: GatheredHours): readonly string[] | undefined {
  if (typeof value === 'string') return value.trim() ? [value] : undefined;
  if (Array.isArray(value)) {
    if (!value.length) return ['closed'];
    // ["09:00", "17:00"]
    const isPair =
      value.length === 2 && value.every((item) => typeof item === 'string' && /^[\d:.]+ ?([ap]m)?$/i.test(item));
    if (isPair) return [value.join('-')];
    const all = value.map((item: unknown) => timesOf(item, found));
    return all.every((times) => times !== undefined) ? all.flat() : undefined;
  }
  if (!isNode(value)) return undefined;
  const listKey = Object.keys(value).find((key) => /^open_?intervals$/i.test(key));
  if (listKey) {
    const {[listKey]: list, ...flags} = value;
    const {spec, unknownKeys, isClosed, isUnclear} = standardKeys(flags);
    const isPlain = !isClosed && !isUnclear && Array.isArray(list);
    // "Not closed" is no news beside the times.
    const isAll = unknownKeys.every((key) => /^is_?closed$/i.test(key)) && !Object.keys(spec).length;
    if (isPlain && isAll) return timesOf(list, found);
  }
  // {"hours": ["09:00-12:00"], "data": "…"}
  if (Array.isArray(value.hours) || typeof value.hours === 'string') return timesOf(value.hours, found);
  const {spec, unknownKeys, isClosed, isUnclear} = standardKeys(value);
  for (const key of unknownKeys) found.unknownKey(key, value);
  if (isUnclear) return undefined;
  const {opens, closes} = spec;
  if (typeof opens === 'string' && typeof closes === 'string')
    return [[opens, closes].map((time) => time.replace(/:00\.0+$/, '')).join('-')];
  return isClosed ? ['closed'] : undefined;
}
