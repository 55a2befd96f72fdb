// The keys of an OpeningHoursSpecification, also by the names that other programs give them. What is not known is told:
// a specification without times is a closure, so a time by another name must never be overlooked.

type LinkedNode = Readonly<Record<string, unknown>>;

const NAMES = {
  dayOfWeek: 'dayofweek day days weekday weekdays dayname dayindex wday',
  opens: 'opens open opentime opening openingtime opensat openat openshour start starttime startlocaltime from begin',
  closes:
    'closes close closetime closing closingtime closesat closeat closeshour end endtime endlocaltime finish to till until',
  validFrom: 'validfrom startdate',
  validThrough: 'validthrough enddate',
  date: 'date specialdate',
  name: 'name',
  description: 'description',
  isClosed: 'closed isclosed closedallday isdayoff dayoff',
  isOpen: 'isopen enabled isenabled active isactive status',
  isAllDay: 'allday isallday openallday isopen24hours open24hours is24hours alwaysopen',
  nothing: 'type id context url image identifier additionaltype alternatename sameas',
} as const;

type Key = keyof typeof NAMES;

const KEYS = new Map<string, Key>(
  Object.entries(NAMES).flatMap(([key, names]) => names.split(' ').map((name) => [name, key as Key] as const)),
);

export interface StandardSpecification {
  readonly spec: LinkedNode;
  readonly unknownKeys: readonly string[];
  /** It says so, and does not only lack times. */
  readonly isClosed: boolean;
  /** Something says whether it is open at all, but not clearly; its key is among the unknown ones. */
  readonly isUnclear: boolean;
}

/** What people and programs write for yes and no. */
export function readFlag(value: unknown): boolean | undefined {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
  if (word === true || word === 1 || word === '1' || word === 'true' || word === 'yes') return true;
  if (word === false || word === 0 || word === '0' || word === 'false' || word === 'no') return false;
  return undefined;
}

const isFlag = (key: Key) => key === 'isClosed' || key === 'isOpen' || key === 'isAllDay';

/** "status": "closed" too, and "closed": "open". */
function flagOf(key: Key, value: unknown): boolean | undefined {
  const word = typeof value === 'string' && key !== 'isAllDay' ? value.trim().toLowerCase() : '';
  return word === 'open' || word === 'closed' ? (word === 'open') === (key === 'isOpen') : readFlag(value);
}

export function standardKeys(given: LinkedNode): StandardSpecification {
  const spec: Record<string, unknown> = {};
  const unknownKeys: string[] = [];
  const written = new Map<Key, string>();
  let isUnclear = false;
  for (const [name, value] of Object.entries(given)) {
    let key = name.startsWith('@') ? 'nothing' : KEYS.get(name.toLowerCase().replace(/[^a-z\d]/g, ''));
    // { "day": "Monday", "open": true, … }
    if ((key === 'opens' || key === 'closes') && /^(true|false)$/i.test(String(value)))
      key = key === 'opens' ? 'isOpen' : 'isClosed';
    if (!key || key in spec) unknownKeys.push(name);
    else if (isFlag(key)) {
      const flag = flagOf(key, value);
      if (flag !== undefined) spec[key] = flag;
      else if (value !== null) {
        unknownKeys.push(name);
        isUnclear = true;
      }
      written.set(key, name);
    } else if (key !== 'nothing') spec[key] = asTime(value);
  }
  const {isClosed, isOpen, isAllDay, date, ...rest} = spec;
  const dates = date === undefined ? {} : {validFrom: date, validThrough: date};
  if (isClosed === true || isOpen === false) {
    delete rest.opens;
    delete rest.closes;
    return {spec: {...dates, ...rest}, unknownKeys, isClosed: true, isUnclear};
  }
  if (isAllDay === true)
    return {spec: {...dates, ...rest, opens: '00:00', closes: '24:00'}, unknownKeys, isClosed: false, isUnclear};
  // "Not closed", "open": there must be times.
  const hasTimes = rest.opens !== undefined || rest.closes !== undefined;
  if (!hasTimes && (isOpen === true || isClosed === false))
    unknownKeys.push(written.get(isOpen ? 'isOpen' : 'isClosed')!);
  return {spec: {...dates, ...rest}, unknownKeys, isClosed: false, isUnclear};
}

/** { "hours": 9, "minutes": 30 } as "09:30". */
function asTime(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const {hours, hour = hours, minutes, minute = minutes ?? 0, ...more} = value as Record<string, unknown>;
  if (Object.keys(more).length || typeof hour !== 'number' || typeof minute !== 'number') return value;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
