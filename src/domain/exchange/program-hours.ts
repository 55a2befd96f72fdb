// Hours as other programs keep them, wherever in their data they are: Google's Business Profile and Places, Chatwoot, Yelp,
// spatie/opening-hours, and whatever has weekdays for keys. All of it becomes lines of text and special dates (by the readers of
// `program-periods`, `-keys`, `-lists` and `-weekdays`), which are then read like those of a page (`program-gathered`).
import {isNode, type LinkedNode} from './opening-rules.js';
import {GatheredHours, type ProgramHours, type ReadingContext} from './program-gathered.js';
import {readNumberedKeys, readPairedKeys} from './program-keys.js';
import {readChatwoot, readDayLists, readDayTexts, readEntries, readYelp} from './program-lists.js';
import {readGooglePlace, readPeriodList} from './program-periods.js';
import {readWeekdays} from './program-weekdays.js';

const DEEPEST = 60;
const MAX_PLACES = 50;

/** Finds hours anywhere in data; none where it has no shape that is known. */
export function readProgramHours(data: unknown, context: ReadingContext): readonly ProgramHours[] {
  const found: ProgramHours[] = [];
  const keys: string[] = [];
  let leftOut = 0;
  const walk = (value: unknown, depth: number, parent: LinkedNode, key: string) => {
    if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
    const hours = gather(value, parent, context);
    if (hours && found.length === MAX_PLACES) leftOut++;
    else if (hours) {
      found.push(hours.read(value, parent));
      keys.push(key);
    } else if (isNode(value)) {
      for (const [name, part] of usualFirst(value)) walk(part, depth + 1, value, name);
    } else for (const part of Object.values(value)) walk(part, depth + 1, parent, key);
  };
  walk(data, 0, {}, '');
  // Several of one name are told apart by their keys, unless they say the same.
  const contents = found.map(({name, configuration}) => JSON.stringify([name, configuration]));
  const names = [...new Map(found.map(({name}, i) => [contents[i], name])).values()];
  const named = found.map((hours, i) => {
    const {name} = hours;
    const key = keys[contents.indexOf(contents[i]!)];
    const isShared = names.filter((other) => other === name).length > 1;
    return isShared && key ? {...hours, name: name ? `${name} (${key})` : key} : hours;
  });
  const note = {code: 'left-out', count: leftOut} as const;
  return leftOut ? named.map((hours) => ({...hours, notUnderstood: [...hours.notUnderstood, note]})) : named;
}

/** Hours of this very week, and of a part of a place only, come after those of every week. */
const usualFirst = (node: LinkedNode) => {
  const isOther = ([key]: [string, unknown]) => /^(current|secondary|special)/i.test(key);
  const parts = Object.entries(node);
  return [...parts.filter((part) => !isOther(part)), ...parts.filter(isOther)];
};

/** What one object or list says by itself; undefined where it has no shape that is known. */
function gather(value: object, parent: LinkedNode, context: ReadingContext): GatheredHours | undefined {
  const found = new GatheredHours(context);
  const isRead = Array.isArray(value) ? readList(value, parent, found) : readNode(value as LinkedNode, found);
  return isRead ? found : undefined;
}

const readList = (list: readonly unknown[], parent: LinkedNode, found: GatheredHours): boolean =>
  readChatwoot(list, parent, found) ||
  readYelp(list, found) ||
  readDayTexts(list, found) ||
  readDayLists(list, found) ||
  readPeriodList(list, found) ||
  readEntries(list, found);

const readNode = (node: LinkedNode, found: GatheredHours): boolean =>
  readGooglePlace(node, found) ||
  readNumberedKeys(node, found) ||
  readPairedKeys(node, found) ||
  readDayTexts([node], found) ||
  readWeekdays(node, found);
