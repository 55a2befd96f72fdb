// The keys of an OpeningHoursSpecification, also by the names that other programs give them. What is not known is told:
// a specification without times is a closure, so a time by another name must never be overlooked.

type LinkedNode = Readonly<Record<string, unknown>>;

const NAMES = {
  dayOfWeek: 'dayofweek day days weekday weekdays dayname',
  opens: 'opens open opentime opening openingtime opensat openat openshour start starttime from begin',
  closes: 'closes close closetime closing closingtime closesat closeat closeshour end endtime to till until',
  validFrom: 'validfrom startdate',
  validThrough: 'validthrough enddate',
  date: 'date specialdate',
  name: 'name',
  description: 'description',
  isClosed: 'closed isclosed closedallday isdayoff dayoff',
  isOpen: 'isopen enabled isenabled active isactive',
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
}

export function standardKeys(given: LinkedNode): StandardSpecification {
  const spec: Record<string, unknown> = {};
  const unknownKeys: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    let key = name.startsWith('@') ? 'nothing' : KEYS.get(name.toLowerCase().replace(/[^a-z\d]/g, ''));
    // { "day": "Monday", "open": true, … }
    if ((key === 'opens' || key === 'closes') && typeof value === 'boolean')
      key = key === 'opens' ? 'isOpen' : 'isClosed';
    if (!key || key in spec) unknownKeys.push(name);
    else if (key !== 'nothing') spec[key] = key === 'opens' || key === 'closes' ? asTime(value) : value;
  }
  const {isClosed, isOpen, isAllDay, date, ...rest} = spec;
  const flags = {isClosed, isOpen, isAllDay};
  for (const [key, value] of Object.entries(flags)) {
    if (value !== undefined && value !== null && typeof value !== 'boolean') unknownKeys.push(key);
  }
  const dates = date === undefined ? {} : {validFrom: date, validThrough: date};
  if (isClosed === true || isOpen === false) {
    delete rest.opens;
    delete rest.closes;
    return {spec: {...dates, ...rest}, unknownKeys, isClosed: true};
  }
  if (isAllDay === true)
    return {spec: {...dates, ...rest, opens: '00:00', closes: '24:00'}, unknownKeys, isClosed: false};
  // "Not closed", "open": there must be times.
  const hasTimes = rest.opens !== undefined || rest.closes !== undefined;
  if (!hasTimes && (isOpen === true || isClosed === false)) unknownKeys.push(isOpen ? 'open' : 'closed');
  return {spec: {...dates, ...rest}, unknownKeys, isClosed: false};
}

/** { "hours": 9, "minutes": 30 } as "09:30". */
function asTime(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const {hours, hour = hours, minutes, minute = minutes ?? 0, ...more} = value as Record<string, unknown>;
  if (Object.keys(more).length || typeof hour !== 'number' || typeof minute !== 'number') return value;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
