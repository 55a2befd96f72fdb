// Where the platform has no `Temporal`, both sources ask the same `Intl`: there, each zone is compared in a third of the years, in
// WebKit, where `Intl` is slowest, in a sixth; zones that follow each other have other years.
import {isWebKit} from '../support/keys.js';
import {expect} from '@open-wc/testing';
import {Temporal as polyfill} from 'temporal-polyfill';
import {DAY, MINUTE} from '../../src/domain/calendar.js';
import {IANAZone} from 'luxon';
import {newerName, olderName, otherName} from '../../src/domain/renamed-zones.js';
import {luxonZones} from '../../src/domain/luxon-zones.js';
import {platformZones, temporalZones, type TemporalZones} from '../../src/domain/temporal-zones.js';
import {hasZones, timeZone} from '../../src/domain/time-zone.js';

const native = (globalThis as {Temporal?: TemporalZones}).Temporal;
const fromTemporal = temporalZones(native ?? polyfill);

/** Names that lists leave out: aliases, old names, names without a place. */
const ALIASES = [
  ...['UTC', 'GMT', 'Etc/UTC', 'Etc/GMT', 'Etc/GMT+12', 'Etc/GMT-14', 'Zulu', 'Universal', 'UCT', 'Greenwich', 'GMT0'],
  ...['EST', 'MST', 'HST', 'CET', 'EET', 'MET', 'WET', 'EST5EDT', 'CST6CDT', 'MST7MDT', 'PST8PDT'],
  ...['Asia/Calcutta', 'Asia/Kolkata', 'Asia/Katmandu', 'Asia/Kathmandu', 'Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ...['Asia/Rangoon', 'Asia/Yangon', 'America/Godthab', 'America/Nuuk', 'Europe/Kiev', 'Europe/Kyiv'],
  ...['Pacific/Enderbury', 'Pacific/Kanton', 'America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ...['America/Indianapolis', 'America/Fort_Wayne', 'US/Pacific', 'US/East-Indiana', 'Canada/Newfoundland', 'Cuba'],
  ...['Egypt', 'Eire', 'GB', 'GB-Eire', 'Hongkong', 'Iceland', 'Iran', 'Israel', 'Jamaica', 'Japan', 'Kwajalein'],
  ...['Libya', 'NZ', 'NZ-CHAT', 'Navajo', 'PRC', 'Poland', 'Portugal', 'ROC', 'ROK', 'Singapore', 'Turkey', 'W-SU'],
  ...['Brazil/East', 'Chile/Continental', 'Mexico/General', 'Antarctica/South_Pole', 'Atlantic/Jan_Mayen'],
];
const NAMES = [...new Set([...Intl.supportedValuesOf('timeZone'), ...ALIASES])];

/** What is no zone, or is one only to some who are asked. */
const OTHERS = [
  ...['Europe/Atlantis', 'Mars/Base', 'Etc/Unknown', 'local', 'system', 'undefined', 'null', 'Europe', 'Europe/'],
  ...[
    '/Paris',
    'Paris',
    'Europe/Paris ',
    ' Europe/Paris',
    'Europe/Paris\0',
    'Europe Paris',
    'Éurope/Paris',
    'Europe/Parıs',
  ],
  ...['T12:00[Europe/Paris]', 'Z', 'z', 'UTC+1', 'UTC+01:00', 'GMT+1', 'GMT+01:00', 'Etc/GMT+15', 'Etc/GMT+01', 'UTC0'],
  ...['GMT+0', 'GMT-0', 'Etc/GMT+0', 'Etc/GMT0', 'PST', 'PDT', 'CST', 'JST', 'IST', 'AET', 'ACT', 'BST', 'EDT', 'ECT'],
  ...['posix/Europe/Paris', 'right/Europe/Paris', 'US/Pacific-New', 'posixrules'],
];
const OFFSETS = ['+02:00', '-05:00', '+0530', '+02', '−02:00', '+00:00', '02:00'];

/** What `Intl` says of a name, asked once: it takes long. */
const knownToIntl = new Map<string, boolean>();
function isKnownToIntl(name: string): boolean {
  let isKnown = knownToIntl.get(name);
  if (isKnown === undefined) {
    try {
      new Intl.DateTimeFormat('en', {timeZone: name});
      isKnown = true;
    } catch {
      isKnown = false;
    }
    knownToIntl.set(name, isKnown);
  }
  return isKnown;
}

/** Flat, so that two of them are compared by text: thousands of expectations would take long. */
const differences = <Value>(
  names: readonly string[],
  ...[of, than]: [(name: string) => Value, (name: string) => Value]
) =>
  names
    .map((name) => [name, of(name), than(name)] as const)
    .filter(([, is, isOther]) => is !== isOther)
    .map(([name, is, isOther]) => `${name}: ${String(is)}, not ${String(isOther)}`);

describe('the zones that are known', () => {
  const cased = ['europe/paris', 'EUROPE/PARIS', 'utc', 'Utc', 'us/pacific', 'europe/kyiv', 'eSt', 'etc/gmt+5'];
  const names = [...NAMES, ...OTHERS, ...cased];

  it('are those that Intl accepts', () => {
    expect(differences(names, (name) => Boolean(timeZone(name)), isKnownToIntl)).to.deep.equal([]);
  });

  it('are the same to both sources', () => {
    // WebKit's `Intl` has abbreviations such as "PST" for zones, which no `Temporal` knows.
    const zones = names.filter((name) => /^[a-z]/i.test(name) && !(isWebKit && /^[A-Z]{3}$/.test(name)));
    const isKnown = (source: typeof luxonZones) => (name: string) => Boolean(source(name));
    expect(differences(zones, isKnown(fromTemporal), isKnown(luxonZones))).to.deep.equal([]);
  });

  it('are never fixed offsets, which know no clock changes', () => {
    for (const offset of OFFSETS) expect(timeZone(offset), offset).to.equal(undefined);
  });

  it('are asked for by name, and by nothing else', () => {
    for (const other of [undefined, null, 0, 1, {}, [], ['Europe/Paris'], new String('Europe/Paris'), Symbol('UTC')]) {
      expect(timeZone(other)).to.equal(undefined);
    }
  });

  it('can be asked for, and have the name by which they were', () => {
    expect(hasZones()).to.equal(true);
    expect(timeZone('Europe/Paris')!.name).to.equal('Europe/Paris');
  });

  it('go by a name that Intl takes', () => {
    expect(NAMES.filter((name) => !isKnownToIntl(timeZone(name)!.name))).to.deep.equal([]);
  });
});

describe('zones that were renamed', () => {
  const PAIRS = [
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['America/Godthab', 'America/Nuuk'],
    ['Asia/Rangoon', 'Asia/Yangon'],
    ['Pacific/Enderbury', 'Pacific/Kanton'],
  ] as const;
  const {DateTimeFormat} = Intl;
  afterEach(() => {
    Intl.DateTimeFormat = DateTimeFormat;
  });

  /** `Intl` as a browser has it that does not know a name. */
  const without = (unknown: string) => {
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct(target, [locale, options]: ConstructorParameters<typeof DateTimeFormat>) {
        if (options?.timeZone?.toLowerCase() === unknown.toLowerCase()) throw new RangeError(unknown);
        return new target(locale, options);
      },
    });
  };

  for (const [older, newer] of PAIRS) {
    for (const [unknown, known] of [
      [newer, older],
      [older, newer],
    ] as const) {
      it(`go by ${known} in a browser that does not know ${unknown}`, () => {
        IANAZone.resetCache();
        without(unknown);
        const at = Date.UTC(2026, 6, 1);
        const {name, offsetAt} = luxonZones(unknown)!;
        expect(name).to.equal(known);
        expect(offsetAt(at)).to.equal(fromTemporal(known)!.offsetAt(at));
        expect(luxonZones(unknown.toLowerCase())!.name).to.equal(known);
        expect(luxonZones('Europe/Atlantis')).to.equal(undefined);
        IANAZone.resetCache();
      });
    }

    it(`are one to the platform: ${older} and ${newer}`, () => {
      for (const at of [Date.UTC(2000, 0, 1), Date.UTC(2026, 0, 1), Date.UTC(2040, 6, 1)]) {
        expect(fromTemporal(older)!.offsetAt(at)).to.equal(fromTemporal(newer)!.offsetAt(at));
      }
      expect([olderName(newer), olderName(older), newerName(older), newerName(newer)]).to.deep.equal([
        older,
        older,
        newer,
        newer,
      ]);
    });
  }

  it('are few: any other name is its own', () => {
    for (const name of ['Europe/Paris', 'Asia/Calcutta', 'UTC', '']) {
      expect([olderName(name), newerName(name), otherName(name)]).to.deep.equal([name, name, undefined]);
    }
  });
});

describe('Temporal and luxon', () => {
  const [FIRST, LAST] = [2000, 2040];
  /** One year in so many. */
  const SHARE = native ? 1 : isWebKit ? 6 : 3;
  const {Instant} = (globalThis as {Temporal?: typeof polyfill}).Temporal ?? polyfill;
  const YEARS = Array.from({length: LAST - FIRST + 1}, (_, index) => FIRST + index);

  /** The instants to compare a zone at: some in each season, and both sides of every clock change that Temporal knows. */
  function* instantsOf(name: string): Generator<number> {
    const turn = NAMES.indexOf(name);
    for (const year of YEARS.filter((year) => (year + turn) % SHARE === 0)) {
      const [start, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
      for (let at = start; at < end; at += 45 * DAY) yield at;
      for (const change of native ? changesIn(name, start, end) : changesFoundIn(name, start, end)) {
        yield change - 1;
        yield change;
      }
    }
  }

  function* changesIn(name: string, start: number, end: number): Generator<number> {
    let at = Instant.fromEpochMilliseconds(start - 1)
      .toZonedDateTimeISO(name)
      .getTimeZoneTransition('next');
    for (; at && at.epochMilliseconds < end; at = at.getTimeZoneTransition('next')) yield at.epochMilliseconds;
  }

  /** Changes of any zone by the part of a year that they are in: most zones change with others. */
  const known = new Map<number, Set<number>>();

  /** The same from offsets alone. The polyfill looks for changes years ahead, by `Intl`: it takes many times as long. */
  function* changesFoundIn(name: string, start: number, end: number): Generator<number> {
    const {offsetAt} = fromTemporal(name)!;
    let before = offsetAt(start);
    // Morocco changes its clock for a month.
    for (let low = start, high: number; low < end; low = high) {
      high = Math.min(low + 20 * DAY, end);
      const after = offsetAt(high);
      if (before === after) continue;
      const others = known.get(high) ?? new Set();
      let change = [...others].find((at) => offsetAt(at) === after && offsetAt(at - 1000) === before);
      for (let [from, to] = [low, high]; change === undefined;) {
        const middle = Math.floor((from + to) / 2000) * 1000;
        if (offsetAt(middle) === before) from = middle;
        else to = middle;
        if (to - from <= 1000) change = to;
      }
      known.set(high, others.add(change));
      before = after;
      yield change;
    }
  }

  function differencesIn(name: string, instants: Iterable<number>): string[] {
    const [temporal, luxon] = [fromTemporal(name)!, luxonZones(name)!];
    return [...instants]
      .filter((at) => temporal.offsetAt(at) !== luxon.offsetAt(at))
      .map((at) => `${name} ${new Date(at).toISOString()}: ${temporal.offsetAt(at)}, ${luxon.offsetAt(at)}`);
  }

  const areas = [...new Set(NAMES.map((name) => (name.includes('/') ? name.split('/')[0]! : '')))];
  for (const area of areas) {
    it(`agree from 2000 to 2040 in each zone of ${area || 'no area'}`, () => {
      const names = NAMES.filter((name) => name.startsWith(`${area}/`) || (!area && !name.includes('/')));
      expect(names.flatMap((name) => differencesIn(name, instantsOf(name)))).to.deep.equal([]);
    });
  }

  it('agree to the second where offsets had seconds', () => {
    for (const [name, instant, offset] of [
      ['Africa/Monrovia', '1971-06-01T00:00Z', -44.5],
      ['Europe/Amsterdam', '1900-01-01T00:00Z', undefined],
      ['Asia/Singapore', '1880-01-01T00:00Z', 6 * 60 + 55 + 25 / 60],
    ] as const) {
      const at = Date.parse(instant);
      const expected = offset === undefined ? luxonZones(name)!.offsetAt(at) : offset * MINUTE;
      expect(fromTemporal(name)!.offsetAt(at), name).to.equal(expected);
      expect(luxonZones(name)!.offsetAt(at), name).to.equal(expected);
    }
  });

  it('agree about as far as the engine asks, in both directions', () => {
    for (const instant of [8.6e15, -8.6e15]) {
      expect(fromTemporal('Europe/Paris')!.offsetAt(instant)).to.equal(luxonZones('Europe/Paris')!.offsetAt(instant));
    }
  });
});

describe('a time zone', () => {
  it('has a wall clock also between two milliseconds, as a page’s own clock may tell them', () => {
    const zone = timeZone('Europe/Paris')!;
    const change = Date.UTC(2026, 2, 29, 1); // from 2:00 to 3:00
    expect(zone.wallAt(change - 0.5)).to.equal(change - 0.5 + 60 * MINUTE);
    expect(zone.wallAt(change + 0.5)).to.equal(change + 0.5 + 120 * MINUTE);
  });

  it('has none beyond what a date can hold', () => {
    expect(timeZone('Europe/Paris')!.wallAt(8.7e15)).to.be.NaN;
    expect(timeZone('Europe/Paris')!.wallAt(NaN)).to.be.NaN;
  });
});

describe('the platform’s zones', () => {
  const whileTemporalIs = (value: unknown, act: () => void) => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');
    Object.defineProperty(globalThis, 'Temporal', {value, configurable: true});
    try {
      act();
    } finally {
      delete (globalThis as {Temporal?: unknown}).Temporal;
      if (own) Object.defineProperty(globalThis, 'Temporal', own);
    }
  };

  it('are those of a whole Temporal', () => {
    whileTemporalIs(polyfill, () => {
      expect(platformZones()!('Asia/Tokyo')!.offsetAt(0)).to.equal(540 * MINUTE);
    });
  });

  for (const [fact, value] of [
    ['where there is none', undefined],
    ['of null', null],
    ['of a part of it', {Instant: polyfill.Instant}],
    ['of one that throws', {ZonedDateTime: () => {}}],
    ['of a draft without offsets', {ZonedDateTime: class {}}],
    [
      'of one that knows no zones',
      {
        ZonedDateTime: class {
          offsetNanoseconds = 0;
        },
      },
    ],
  ] as const) {
    it(`are not taken ${fact}`, () => {
      whileTemporalIs(value, () => {
        expect(platformZones()).to.equal(undefined);
      });
    });
  }
});
