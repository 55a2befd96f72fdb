// Hours under keys that hold a weekday and an end, as forms and databases name their fields: "mon_1_open", "mondayClose".
import {type LinkedNode, textOf} from './opening-rules.js';
import {type GatheredHours, SILENT} from './program-gathered.js';
import {isClosedText} from './program-times.js';

const NUMBERED = /^(?<day>mon|tue|wed|thu|fri|sat|sun)_(?<number>\d)_(?<end>open|close)$/;
/** "opening_hours_monday_from", "mondayOpen", "monday_second_to" */
const PAIRED =
  /^(?<name>(?:.*_)?(?<day>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?:_second|_2)?)_(?:(?<opening>from|opens?|start)|to|closes?|end)(?:_?time)?$/;

/** {"mon_1_open": "09:00", "mon_1_close": "17:00"}, as Facebook has them. */
export function readNumberedKeys(node: LinkedNode, found: GatheredHours): boolean {
  const keys = Object.keys(node).filter((key) => NUMBERED.test(key));
  if (!keys.length) return false;
  for (const key of keys) {
    const {day, number, end} = NUMBERED.exec(key)!.groups as {day: string; number: string; end: string};
    const closes = node[`${day}_${number}_close`];
    const opens = node[`${day}_${number}_open`];
    if (typeof opens !== 'string' || typeof closes !== 'string') {
      found.unknownTime(node[key], key);
    } else if (end === 'open') found.lines.push(`${day} ${opens}-${closes}`);
  }
  for (const [key, value] of Object.entries(node))
    if (!NUMBERED.test(key) && !SILENT.test(key)) found.unknownKey(key, value);
  return true;
}

/** {"monday_open": "09:00", "monday_close": "17:00"}, as forms have them. */
export function readPairedKeys(node: LinkedNode, found: GatheredHours): boolean {
  const pairs = new Map<string, {day: string; opens?: unknown; closes?: unknown}>();
  const others: [string, unknown][] = [];
  for (const [key, value] of Object.entries(node)) {
    const {name, day, opening} = PAIRED.exec(underscored(key))?.groups ?? {};
    if (!name) others.push([key, value]);
    else pairs.set(name, {...pairs.get(name), day: day!, [opening ? 'opens' : 'closes']: value});
  }
  if (![...pairs.values()].some(({opens, closes}) => textOf(opens) && textOf(closes))) return false;
  const closed: string[] = [];
  for (const [name, {day, opens, closes}] of pairs) {
    if (isClosedText(opens) && isClosedText(closes)) closed.push(`${day} closed`);
    else if (textOf(opens) && textOf(closes)) found.lines.push(`${day} ${textOf(opens)}-${textOf(closes)}`);
    else found.unknownTime([opens, closes], name);
  }
  // Beside hours it says nothing more: a day without any is closed, and one may have a second opening that is.
  if (!found.lines.length) found.lines.push(...closed);
  for (const [key, value] of others) if (!SILENT.test(key)) found.unknownKey(key, value);
  return true;
}

/** A camel's humps as lines between words. */
const underscored = (key: string): string => key.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
