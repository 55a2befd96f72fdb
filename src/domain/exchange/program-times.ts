// The hours of one day in whatever form: a text, a pair of times, a list of either, or an object.
import {isNode, type LinkedNode} from './opening-rules.js';
import {type GatheredHours, SILENT} from './program-gathered.js';
import {standardKeys} from './specification-keys.js';

/** Under which a day's object has its hours. */
const LISTS = /^(hours|open_?intervals)$/i;

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
    if (!all.every((times) => times !== undefined)) return undefined;
    const times = all.flat();
    // Nobody knows what is meant by hours beside "closed".
    return times.length > 1 && times.some(isClosedText) ? undefined : times;
  }
  if (!isNode(value)) return undefined;
  // {"hours": ["09:00-12:00"], "data": "…"}, {"openIntervals": [{"start": "09:00", "end": "17:00"}], "isClosed": false}
  const listKey = Object.keys(value).find((key) => LISTS.test(key) && isListOrText(value[key]));
  if (listKey) return timesUnder(listKey, value, found);
  const {spec, unknownKeys, isClosed, isUnclear} = standardKeys(value);
  for (const key of unknownKeys) found.unknownKey(key, value);
  return isUnclear || isDated(spec) ? undefined : timesBetween(spec, isClosed);
}

/**
 * Hours of one day under a key of an object, as a list or a text. A flag beside them may say that they do not hold, and so may
 * what is not known.
 */
export function timesUnder(listKey: string, value: LinkedNode, found: GatheredHours): readonly string[] | undefined {
  const {[listKey]: list, ...others} = value;
  const {spec, unknownKeys, isClosed, isUnclear} = standardKeys({opens: list, ...others});
  const unknown = unknownKeys.filter((key) => key !== 'data' && !SILENT.test(key));
  for (const key of unknown) found.unknownKey(key, value);
  if (isUnclear || unknown.length || isDated(spec)) return undefined;
  if (spec.opens === list && spec.closes === undefined) return timesOf(list, found);
  // It is closed, or open all day: hours beside that do not hold.
  return String(list).trim() ? undefined : timesBetween(spec, isClosed);
}

function timesBetween({opens, closes}: LinkedNode, isClosed: boolean): readonly string[] | undefined {
  if (typeof opens === 'string' && typeof closes === 'string')
    return [[opens, closes].map((time) => time.replace(/:00\.0+$/, '')).join('-')];
  return isClosed ? ['closed'] : undefined;
}

export const isClosedText = (text: unknown): boolean =>
  typeof text === 'string' && text.trim().toLowerCase() === 'closed';

const isListOrText = (value: unknown) => Array.isArray(value) || typeof value === 'string';

/** What holds for some dates only says nothing of a weekday. */
const isDated = ({validFrom, validThrough}: LinkedNode) => validFrom !== undefined || validThrough !== undefined;
