// Hours as other programs keep them: Google's Business Profile and Places, Chatwoot, spatie/opening-hours, and whatever has
// weekdays for keys. All of it becomes lines of text and special dates, which are then read like those of a page.
import {dayNumber, MINUTES_A_DAY, type Weekday, WEEKDAYS} from '../calendar.js';
import type {Configuration, ExceptionInput, Interval} from '../types.js';
import type {NotUnderstood} from './import-result.js';
import {isNode, itemsOf, type LinkedNode, textOf} from './opening-rules.js';
import {readOpeningText} from './opening-text.js';
import {readDate, WEEK} from './opening-times.js';
import {weekOf} from './opening-week.js';
import {folded, meaningAnywhere, type OpeningWords} from './opening-words.js';
import {hoursOfPlace, listed} from './place-hours.js';
import {clock, googleDate, linesBetween, minuteOfWeek, snakeCase, zoneIn} from './program-values.js';
import {readFlag, standardKeys} from './specification-keys.js';

export interface ReadingContext {
  readonly words: OpeningWords;
  /** In which dates without a year are written down. */
  readonly year: number;
}

export interface ProgramHours {
  readonly name: string;
  readonly configuration: Configuration;
  readonly notUnderstood: readonly NotUnderstood[];
}

const NUMBERED = /^(?<day>mon|tue|wed|thu|fri|sat|sun)_(?<number>\d)_(?<end>open|close)$/;
/** "opening_hours_monday_from", "mondayOpen", "monday_second_to" */
const PAIRED =
  /^(?<before>(?:.*_)?(?<day>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?_(?:second_|2_)?)(?<end>from|opens?|start|to|closes?|end)(?:_?time)?$/;
const isOpening = (end: string) => /^(from|open|start)/.test(end);
/** Under which programs keep the hours of a day. */
const TIMES_OF_DAY = /^(open_?)?(intervals|time_?slots|times|time_?periods|periods|slots|ranges)$/i;
const DEEPEST = 60;
const MOST_PLACES = 50;
/** "Wednesday to Saturday" in the longest of languages. */
const LONGEST_KEY = 60;

/** Finds hours anywhere in data; none where it has no shape that is known. */
export function readProgramHours(data: unknown, context: ReadingContext): readonly ProgramHours[] {
  const found: ProgramHours[] = [];
  const keys: string[] = [];
  const walk = (value: unknown, depth: number, parent: LinkedNode, key: string) => {
    if (depth > DEEPEST || found.length >= MOST_PLACES || typeof value !== 'object' || value === null) return;
    const hours = new HoursOfProgram(value, context).read(parent);
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

/** Whether a key is a weekday by its whole name or a usual short one, in any language. */
function weekdayOfKey(key: string, words: OpeningWords): Weekday | 'workdays' | 'weekend' | undefined {
  const meaning = key.length > 2 ? meaningAnywhere(words, folded(key)) : undefined;
  if (meaning === 'workdays' || meaning === 'weekend') return meaning;
  return WEEKDAYS.find((day) => day === meaning);
}

/** Keys that stand beside hours and say nothing of them. */
const SILENT = /^(@|id$|name$|title$|type$|kind$|url$|timezone$|time_zone$|place_?id$)/i;

class HoursOfProgram {
  private readonly _lines: string[] = [];
  private readonly _entries: unknown[] = [];
  private readonly _special: LinkedNode[] = [];
  private readonly _exceptions: ExceptionInput[] = [];
  private readonly _notes: NotUnderstood[] = [];

  constructor(
    private readonly _value: object,
    private readonly _context: ReadingContext,
  ) {}

  /** @param parent what it was found in, which may have the place's name and its time zone. */
  read(parent: LinkedNode): ProgramHours | undefined {
    const value = this._value;
    const isRead = Array.isArray(value)
      ? this._readChatwoot(value, parent) ||
        this._readYelp(value) ||
        this._readDayTexts(value) ||
        this._readDayLists(value) ||
        this._readPeriodList(value) ||
        this._readEntries(value)
      : this._readNode(value as LinkedNode);
    if (!isRead) return undefined;
    const place = {
      openingHours: this._lines,
      openingHoursSpecification: this._entries,
      specialOpeningHoursSpecification: this._special,
    };
    const {officeHours, notUnderstood} = hoursOfPlace(place, (node) => node, this._context.words);
    const node = isNode(value) ? value : {};
    const [named] = [node.timezone, node.time_zone, parent.timezone, parent.time_zone].map(zoneIn).filter(Boolean);
    for (const holder of [value, parent] as LinkedNode[]) {
      const {openInfo, businessStatus, business_status} = holder;
      for (const status of [isNode(openInfo) && openInfo.status, businessStatus, business_status]) {
        if (/^CLOSED/i.test(textOf(status) ?? '')) this._notes.push({code: 'place-closed', value: textOf(status)!});
      }
    }
    const exceptions = [...(officeHours.exceptions ?? []), ...this._exceptions];
    const hours = {...officeHours, ...(exceptions.length && {exceptions})};
    const isEmpty = !Object.keys(hours).length;
    return {
      name: [node.name, node.title, parent.name, parent.title].map(textOf).find(Boolean) ?? '',
      configuration: isEmpty ? {} : {officeHours: {...(named && {timezone: named}), ...hours}},
      notUnderstood: listed([...notUnderstood, ...this._notes]),
    };
  }

  private _readNode(node: LinkedNode): boolean {
    const {regularHours, specialHours} = node;
    if (isNode(regularHours) && Array.isArray(regularHours.periods)) {
      this._readPeriods(regularHours.periods);
      this._readSpecialPeriods(isNode(specialHours) ? specialHours.specialHourPeriods : undefined);
      if (itemsOf(node.moreHours).length) this._unknown('moreHours', node.moreHours);
      return true;
    }
    if (
      Array.isArray(node.periods) &&
      node.periods.some((period) => isNode(period) && (period.open || period.openDay))
    ) {
      this._readPeriods(node.periods);
      if (itemsOf(node.special_days ?? node.specialDays).length) this._unknown('special_days', node);
      return true;
    }
    const texts = [node.weekday_text, node.weekdayText, node.weekdayDescriptions].find(isTexts);
    if (texts) {
      this._lines.push(...texts);
      return true;
    }
    if (this._readNumberedKeys(node) || this._readPairedKeys(node)) return true;
    if (textOf(node.day) && textOf(node.hours)) return this._readDayTexts([node]);
    const days = Object.keys(node).filter((key) => this._daysOfKey(key));
    if (!days.length || !days.some((key) => mayBeHours(node[key]))) return false;
    this._readWeekdays(node);
    return true;
  }

  /** {"mon_1_open": "09:00", "mon_1_close": "17:00"}, as Facebook has them. */
  private _readNumberedKeys(node: LinkedNode): boolean {
    const keys = Object.keys(node).filter((key) => NUMBERED.test(key));
    if (!keys.length) return false;
    for (const key of keys) {
      const {day = '', number = '', end = ''} = NUMBERED.exec(key)!.groups!;
      const closes = node[`${day}_${number}_close`];
      const opens = node[`${day}_${number}_open`];
      if (typeof opens !== 'string' || typeof closes !== 'string') {
        this._notes.push({code: 'unknown-time', value: `${key}: ${JSON.stringify(node[key])}`});
      } else if (end === 'open') this._lines.push(`${day} ${opens}-${closes}`);
    }
    for (const [key, value] of Object.entries(node))
      if (!NUMBERED.test(key) && !SILENT.test(key)) this._unknown(key, value);
    return true;
  }

  /** {"monday_open": "09:00", "monday_close": "17:00"}, as forms have them. */
  private _readPairedKeys(node: LinkedNode): boolean {
    const pairs = new Map<string, {day: string; opens?: unknown; closes?: unknown}>();
    const others: [string, unknown][] = [];
    for (const [key, value] of Object.entries(node)) {
      const {before, day, end} = PAIRED.exec(underscored(key))?.groups ?? {};
      if (!before) others.push([key, value]);
      else pairs.set(before, {...pairs.get(before), day: day!, [isOpening(end!) ? 'opens' : 'closes']: value});
    }
    if (![...pairs.values()].some(({opens, closes}) => textOf(opens) && textOf(closes))) return false;
    for (const [before, {day, opens, closes}] of pairs) {
      const isClosed = [opens, closes].every((time) => typeof time === 'string' && /^closed$/i.test(time.trim()));
      if (isClosed) this._lines.push(`${day} closed`);
      else if (textOf(opens) && textOf(closes)) this._lines.push(`${day} ${textOf(opens)}-${textOf(closes)}`);
      else this._notes.push({code: 'unknown-time', value: `${before}: ${JSON.stringify([opens, closes])}`});
    }
    for (const [key, value] of others) if (!SILENT.test(key)) this._unknown(key, value);
    return true;
  }

  /** [{"day": "monday", "timeSlots": [{"start": "09:00", "end": "17:00"}]}] */
  private _readDayLists(entries: readonly unknown[]): boolean {
    const partsOf = (entry: unknown) => {
      if (!isNode(entry)) return undefined;
      const key = Object.keys(entry).find((name) => TIMES_OF_DAY.test(name) && Array.isArray(entry[name]));
      const {[key ?? '']: list, ...others} = entry;
      const {spec, unknownKeys, isClosed, isUnclear} = standardKeys(others);
      const day = textOf(spec.dayOfWeek);
      return key && day ? {day, list: list as unknown[], unknownKeys, isClosed, isUnclear} : undefined;
    };
    if (!entries.some(partsOf)) return false;
    for (const entry of entries) {
      const {day, list, unknownKeys, isClosed, isUnclear} = partsOf(entry) ?? {};
      const others = unknownKeys?.filter((key) => !SILENT.test(key) && key !== 'isClosed') ?? [];
      for (const key of others) this._unknown(key, entry);
      // "Closed", with hours that do not hold; or what is not known, which may say so.
      const isOdd = isUnclear || others.length > 0 || (isClosed && list!.length > 0);
      const times = list && !isOdd ? this._timesOf(list) : undefined;
      if (times) this._lines.push(...times.map((time) => `${day} ${time}`));
      else this._notes.push({code: 'unknown-time', value: JSON.stringify(entry)});
    }
    return true;
  }

  /** [{"day": "Monday", "hours": "9am - 5pm"}] */
  private _readDayTexts(entries: readonly unknown[]): boolean {
    const textIn = (entry: unknown) => {
      const {day, hours} = isNode(entry) ? entry : {};
      return typeof day === 'string' && typeof hours === 'string' ? `${day} ${hours}` : undefined;
    };
    if (!entries.some(textIn)) return false;
    for (const entry of entries) {
      const keys = isNode(entry) ? Object.keys(entry) : [];
      const others = keys.filter((key) => !/^(day|hours)$/.test(key) && !SILENT.test(key));
      for (const key of others) this._unknown(key, entry);
      const text = textIn(entry);
      // What is not known may say that it is closed.
      if (text && !others.length) this._lines.push(text);
      else this._notes.push({code: 'unknown-time', value: JSON.stringify(entry)});
    }
    return true;
  }

  /** Google's periods without what is around them. */
  private _readPeriodList(entries: readonly unknown[]): boolean {
    const isPeriods = entries.some(
      (entry) => isNode(entry) && entry.openDay !== undefined && entry.closeDay !== undefined,
    );
    if (isPeriods) this._readPeriods(entries);
    return isPeriods;
  }

  /** Yelp counts days from Monday on, which nothing but its own keys tells. */
  private _readYelp(entries: readonly unknown[]): boolean {
    if (!entries.some((entry) => isNode(entry) && 'is_overnight' in entry)) return false;
    for (const entry of entries) {
      const {day, start, end, is_overnight: isOvernight} = isNode(entry) ? entry : {};
      const name = typeof day === 'number' ? WEEK[day] : undefined;
      const [opens, closes] = [clock(start ?? ''), clock(end ?? '')];
      // Hours that end with the day or later are marked as such; where the two differ, nobody knows.
      const isNight = opens !== undefined && closes !== undefined && closes <= opens;
      if (name && opens && closes && isNight === Boolean(isOvernight)) this._lines.push(`${name} ${opens}-${closes}`);
      else this._notes.push({code: 'unknown-time', value: JSON.stringify(entry)});
    }
    return true;
  }

  private _unknown(key: string, value: unknown): void {
    this._notes.push({code: 'unknown-key', key, value: JSON.stringify(value) ?? key});
  }

  /** "monday", "Mon", "monday to friday" */
  private _daysOfKey(key: string): boolean {
    const ends = key.length > LONGEST_KEY ? [] : key.replace(/_/g, ' ').split(/ ?(?:-|–|\bto\b) ?/i);
    return ends.length > 0 && ends.length < 3 && ends.every((name) => weekdayOfKey(name.trim(), this._context.words));
  }

  private _readWeekdays(node: LinkedNode): void {
    for (const [key, value] of Object.entries(node)) {
      if (this._daysOfKey(key)) {
        const times = this._timesOf(value);
        if (times) this._lines.push(...times.map((time) => `${key} ${time}`));
        else this._notes.push({code: 'unknown-time', value: `${key}: ${JSON.stringify(value)}`});
      } else if (key === 'exceptions' && typeof value === 'object' && value !== null) {
        for (const [dates, hours] of Object.entries(value)) this._readException(dates, hours);
      } else if (/^(holiday|special)_?hours$/i.test(key) && Array.isArray(value) && value.every(isDated)) {
        this._special.push(...value.flatMap(ofOneDate));
      } else if (!SILENT.test(key) && !/^(overflow|data)$/.test(key)) {
        this._unknown(key, value);
      }
    }
  }

  /** Hours of one day as texts; undefined where something is no hours. None, and "closed", are "closed". */
  private _timesOf(value: unknown): readonly string[] | undefined {
    if (typeof value === 'string') return value.trim() ? [value] : undefined;
    if (Array.isArray(value)) {
      if (!value.length) return ['closed'];
      // ["09:00", "17:00"]
      const isPair =
        value.length === 2 && value.every((item) => typeof item === 'string' && /^[\d:.]+ ?([ap]m)?$/i.test(item));
      if (isPair) return [value.join('-')];
      const all = value.map((item: unknown) => this._timesOf(item));
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
      if (isPlain && isAll) return this._timesOf(list);
    }
    // {"hours": ["09:00-12:00"], "data": "…"}
    if (Array.isArray(value.hours) || typeof value.hours === 'string') return this._timesOf(value.hours);
    const {spec, unknownKeys, isClosed, isUnclear} = standardKeys(value);
    for (const key of unknownKeys) this._unknown(key, value);
    if (isUnclear) return undefined;
    const {opens, closes} = spec;
    if (typeof opens === 'string' && typeof closes === 'string')
      return [[opens, closes].map((time) => time.replace(/:00\.0+$/, '')).join('-')];
    return isClosed ? ['closed'] : undefined;
  }

  /** "2026-12-25", "12-25" (each year), and ranges of either. */
  private _readException(key: string, value: unknown): void {
    const isNamed = isNode(value) && typeof value.data === 'string';
    const hours = this._hoursOf(value);
    const [from, to, ...more] = key.split(/ to /);
    const dates = [from, to].map((date) => date && this._dateOf(date.trim()));
    const isYearly = /^\d\d-\d\d$/.test(from!.trim());
    if (!hours || more.length || !dates[0] || (to && !dates[1])) {
      this._notes.push({code: hours ? 'bad-dates' : 'unknown-time', value: `${key}: ${JSON.stringify(value)}`});
      return;
    }
    this._exceptions.push({
      from: dates[0],
      ...(dates[1] && {to: dates[1]}),
      ...(isYearly && {yearly: true}),
      ...(isNamed && {name: value.data as string}),
      hours,
    });
  }

  private _dateOf(date: string): string | undefined {
    if (readDate(date) === date && !Number.isNaN(dayNumber(date))) return date;
    if (!/^\d\d-\d\d$/.test(date)) return undefined;
    const {year} = this._context;
    return [year, year + 1, year + 2, year + 3]
      .map((some) => `${some}-${date}`)
      .find((some) => !Number.isNaN(dayNumber(some)));
  }

  private _hoursOf(value: unknown): readonly Interval[] | undefined {
    const times = this._timesOf(value);
    if (!times) return undefined;
    if (times.every((time) => time === 'closed')) return [];
    const {rules, notUnderstood} = readOpeningText(
      times.map((time) => `monday ${time}`).join('\n'),
      this._context.words,
    );
    return notUnderstood.length ? undefined : (weekOf(rules).weekly.monday ?? []);
  }

  /** Each with a day and time of opening and of closing. */
  private _readPeriods(periods: readonly unknown[]): void {
    for (const period of periods) {
      const read = isNode(period) ? this._readPeriod(period) : undefined;
      if (read) this._lines.push(...read);
      else this._notes.push({code: 'unknown-time', value: JSON.stringify(period)});
    }
  }

  private _readPeriod(period: LinkedNode): readonly string[] | undefined {
    const {open, close, openDay, openTime, closeDay = openDay, closeTime} = period;
    const opens = isNode(open) ? minuteOfWeek(open.day, open.time ?? open) : minuteOfWeek(openDay, openTime);
    if (opens === undefined) return undefined;
    // The Places API writes a week without an end so.
    if (isNode(open) && close === undefined) return opens === 0 ? ['24/7'] : undefined;
    const closes = isNode(close) ? minuteOfWeek(close.day, close.time ?? close) : minuteOfWeek(closeDay, closeTime);
    if (closes === undefined) return undefined;
    const [first, last] = isNode(close) ? [isNode(open) ? open.day : openDay, close.day] : [openDay, closeDay];
    // On one and the same weekday that would be nearly a whole week, which nobody means.
    if (first !== last || closes > opens) return linesBetween(opens, closes);
    const isNight = !isNode(close) && period.closeDay === undefined && closes < opens;
    return isNight ? linesBetween(opens, closes + MINUTES_A_DAY) : undefined;
  }

  private _readSpecialPeriods(periods: unknown): void {
    for (const period of itemsOf(periods)) {
      const {startDate, endDate = startDate, openTime, closeTime, closed} = isNode(period) ? period : {};
      const isClosed = readFlag(closed ?? false);
      if (isClosed === undefined) {
        this._unknown('closed', period);
        continue;
      }
      const times = isClosed ? {} : {opens: clock(openTime ?? {}), closes: clock(closeTime ?? {}) ?? closeTime};
      this._special.push({...times, validFrom: googleDate(startDate), validThrough: googleDate(endDate)});
    }
  }

  /** Days from 0 (Sunday) on, with hours and minutes apart. */
  private _readChatwoot(entries: readonly unknown[], inbox: LinkedNode): boolean {
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
      if (!day) this._notes.push({code: 'unknown-day', value: JSON.stringify(entry)});
      else if (unclear) this._unknown(unclear, entry);
      else if (readFlag(flags.closed_all_day)) this._lines.push(`${day} closed`);
      else if (readFlag(flags.open_all_day)) this._lines.push(`${day} 00:00-24:00`);
      else if (opens && closes) this._lines.push(`${day} ${opens}-${closes}`);
      else this._notes.push({code: 'unknown-time', value: JSON.stringify(entry)});
    }
    const {working_hours_enabled: isEnabled = inbox.workingHoursEnabled} = inbox;
    if (readFlag(isEnabled ?? true) !== true) this._unknown('working_hours_enabled', isEnabled);
    const away = inbox.out_of_office_message;
    if (textOf(away)) this._unknown('out_of_office_message', away);
    return true;
  }

  /** Entries of weekdays that are like specifications of a page. */
  private _readEntries(entries: readonly unknown[]): boolean {
    const isEntry = (entry: unknown) => {
      if (!isNode(entry)) return false;
      const {spec, isClosed} = standardKeys(entry);
      return 'dayOfWeek' in spec && ('opens' in spec || 'closes' in spec || isClosed);
    };
    if (!entries.some(isEntry)) return false;
    this._entries.push(...entries);
    return true;
  }
}

/** Whether a value under a weekday says something of hours, and is not some other use of its name. */
const mayBeHours = (value: unknown): boolean =>
  Array.isArray(value) || isNode(value) || (typeof value === 'string' && /\d|closed/i.test(value));

/** A camel's humps as lines between words. */
const underscored = (key: string): string => key.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();

const isDated = (value: unknown): value is LinkedNode => isNode(value) && 'date' in value;

/** {"date": "2026-12-24", "openIntervals": […]}, one for each interval. */
const ofOneDate = ({openIntervals, ...others}: LinkedNode): readonly LinkedNode[] =>
  Array.isArray(openIntervals) && openIntervals.length && openIntervals.every(isNode)
    ? openIntervals.map((interval) => ({...interval, ...others}))
    : [{...others, ...(itemsOf(openIntervals).length && {openIntervals})}];

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
