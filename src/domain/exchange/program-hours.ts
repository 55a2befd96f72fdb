// Hours as other programs keep them, wherever in their data they are: Google's Business Profile and Places, Chatwoot, Yelp,
// spatie/opening-hours, and whatever has weekdays for keys. All of it becomes lines of text and special dates (by the readers of
// `program-periods`, `-keys`, `-lists` and `-weekdays`), which are then read like those of a page (`program-gathered`).
import {isNode, type LinkedNode, textOf} from './opening-rules.js';
import {GatheredHours, type ProgramHours, type ReadingContext} from './program-gathered.js';
import {readNumberedKeys, readPairedKeys} from './program-keys.js';
import {readChatwoot, readDayLists, readDayTexts, readEntries, readYelp} from './program-lists.js';
import {readGooglePlace, readPeriodList} from './program-periods.js';
import {readWeekdays} from './program-weekdays.js';

const DEEPEST = 60;
const MOST_PLACES = 50;

/** Finds hours anywhere in data; none where it has no shape that is known. */
export function readProgramHours(data: unknown, context: ReadingContext): readonly ProgramHours[] {
  const found: ProgramHours[] = [];
  const keys: string[] = [];
  const walk = (value: unknown, depth: number, parent: LinkedNode, key: string) => {
    if (depth > DEEPEST || found.length >= MOST_PLACES || typeof value !== 'object' || value === null) return;
    const hours = readObject(value, parent, context);
    if (hours) {
      found.push(hours);
      keys.push(key);
    } else if (isNode(value)) {
      for (const [name, part] of usualFirst(value)) walk(part, depth + 1, value, name);
    } else for (const part of Object.values(value)) walk(part, depth + 1, parent, key);
  };
  walk(data, 0, {}, '');
  // Several of one name are told apart by their keys, unless they say the same.
  const contents = ({name, configuration}: ProgramHours) => JSON.stringify([name, configuration]);
  const names = [...new Map(found.map((hours) => [contents(hours), hours.name])).values()];
  return found.map((hours, i) => {
    const {name} = hours;
    const isShared = names.filter((other) => other === name).length > 1;
    if (!isShared || !keys[i] || found.findIndex((other) => contents(other) === contents(hours)) < i) return hours;
    return {...hours, name: name ? `${name} (${keys[i]})` : keys[i]};
  });
}

/** Hours of this very week, and of a part of a place only, come after those of every week. */
const usualFirst = (node: LinkedNode) => {
  const isOther = ([key]: [string, unknown]) => /^(current|secondary|special)/i.test(key);
  const parts = Object.entries(node);
  return [...parts.filter((part) => !isOther(part)), ...parts.filter(isOther)];
};

/** What one object or list says by itself; undefined where it has no shape that is known. */
function readObject(value: object, parent: LinkedNode, context: ReadingContext): ProgramHours | undefined {
  const found = new GatheredHours(context);
  const isRead = Array.isArray(value) ? readList(value, parent, found) : readNode(value as LinkedNode, found);
  return isRead ? found.read(value, parent) : undefined;
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
  Boolean(textOf(node.day) && textOf(node.hours) && readDayTexts([node], found)) ||
  readWeekdays(node, found);
