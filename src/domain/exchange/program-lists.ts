// Lists whose entries name their day: those of Chatwoot and Yelp, of apps that keep texts or times for each day, and those that are
// like a page's own.
import {WEEKDAYS} from '../calendar.js';
import {isNode, itemsOf, type LinkedNode, textOf} from './opening-rules.js';
import {WEEK} from './opening-times.js';
import {type GatheredHours, SILENT} from './program-gathered.js';
import {timesUnder} from './program-times.js';
import {clock, snakeCase} from './program-values.js';
import {readFlag, standardKeys} from './specification-keys.js';

/** Under which programs keep the hours of a day. */
const TIMES_OF_DAY = /^(open_?)?(intervals|time_?slots|times|time_?periods|periods|slots|ranges)$/i;

/** [{"day": "Monday", "hours": "9am - 5pm"}] */
export function readDayTexts(entries: readonly unknown[], found: GatheredHours): boolean {
  const textIn = (entry: unknown) => {
    const {day, hours} = isNode(entry) ? entry : {};
    const isText = [day, hours].every((part) => typeof part === 'string' && part.trim());
    return isText ? `${day as string} ${hours as string}` : undefined;
  };
  if (!entries.some(textIn)) return false;
  for (const entry of entries) {
    const keys = isNode(entry) ? Object.keys(entry) : [];
    const others = keys.filter((key) => !/^(day|hours)$/.test(key) && !SILENT.test(key));
    for (const key of others) found.unknownKey(key, entry);
    const text = textIn(entry);
    // What is not known may say that it is closed.
    if (text && !others.length) found.lines.push(text);
    else found.unknownTime(entry);
  }
  return true;
}

/** [{"day": "monday", "timeSlots": [{"start": "09:00", "end": "17:00"}]}] */
export function readDayLists(entries: readonly unknown[], found: GatheredHours): boolean {
  const partsOf = (entry: unknown) => {
    if (!isNode(entry)) return undefined;
    const key = Object.keys(entry).find((name) => TIMES_OF_DAY.test(name) && Array.isArray(entry[name]));
    const days = itemsOf(standardKeys(entry).spec.dayOfWeek).map(textOf);
    return key && days.length && days.every(Boolean) ? {key, days, entry} : undefined;
  };
  if (!entries.some(partsOf)) return false;
  for (const given of entries) {
    const parts = partsOf(given);
    const times = parts && timesUnder(parts.key, parts.entry, found);
    if (times) found.lines.push(...parts.days.flatMap((day) => times.map((time) => `${day} ${time}`)));
    else found.unknownTime(given);
  }
  return true;
}

/** Entries of weekdays that are like specifications of a page. */
export function readEntries(entries: readonly unknown[], found: GatheredHours): boolean {
  const isEntry = (entry: unknown) => {
    if (!isNode(entry)) return false;
    const {spec, isClosed} = standardKeys(entry);
    return 'dayOfWeek' in spec && ('opens' in spec || 'closes' in spec || isClosed);
  };
  if (!entries.some(isEntry)) return false;
  found.entries.push(...entries);
  return true;
}

/** Yelp counts days from Monday on, which nothing but its own keys tells. */
export function readYelp(entries: readonly unknown[], found: GatheredHours): boolean {
  if (!entries.some((entry) => isNode(entry) && 'is_overnight' in entry)) return false;
  for (const entry of entries) {
    const {day, start, end, is_overnight: isOvernight} = isNode(entry) ? entry : {};
    const name = typeof day === 'number' ? WEEK[day] : undefined;
    const [opens, closes] = [clock(start), clock(end)];
    // Hours that end with the day or later are marked as such; where the two differ, nobody knows.
    if (name && opens && closes && closes <= opens === Boolean(isOvernight))
      found.lines.push(`${name} ${opens}-${closes === '00:00' ? '24:00' : closes}`);
    else found.unknownTime(entry);
  }
  return true;
}

/** Days from 0 (Sunday) on, with hours and minutes apart. */
export function readChatwoot(entries: readonly unknown[], inbox: LinkedNode, found: GatheredHours): boolean {
  const all = entries.map((entry) => (isNode(entry) ? snakeCase(entry) : entry));
  if (!all.some((entry) => isNode(entry) && 'day_of_week' in entry && 'open_hour' in entry)) return false;
  for (const entry of all) {
    const {
      day_of_week: index,
      open_hour,
      open_minutes,
      close_hour,
      close_minutes,
      ...flags
    } = isNode(entry) ? entry : {};
    const day = typeof index === 'number' ? WEEKDAYS[index] : undefined;
    const [opens, closes] = [
      clock({hour: open_hour, minute: open_minutes}),
      clock({hour: close_hour, minute: close_minutes}),
    ];
    const unclear = ['closed_all_day', 'open_all_day'].find((key) => readFlag(flags[key] ?? false) === undefined);
    if (!day) found.notes.push({code: 'unknown-day', value: JSON.stringify(entry)});
    else if (unclear) found.unknownKey(unclear, entry);
    else if (readFlag(flags.closed_all_day)) found.lines.push(`${day} closed`);
    else if (readFlag(flags.open_all_day)) found.lines.push(`${day} 00:00-24:00`);
    else if (opens && closes) found.lines.push(`${day} ${opens}-${closes}`);
    else found.unknownTime(entry);
  }
  const {working_hours_enabled: isEnabled = inbox.workingHoursEnabled} = inbox;
  if (readFlag(isEnabled ?? true) !== true) found.unknownKey('working_hours_enabled', isEnabled);
  const away = inbox.out_of_office_message;
  if (textOf(away)) found.unknownKey('out_of_office_message', away);
  return true;
}
