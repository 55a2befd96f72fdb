// Time zones in words: which there are, which countries they are of, how they are called. Every word comes from the
// platform, in the language asked for and in English; where an older browser knows less, less can be searched for.
//
// Finding the words for all zones takes some 300 ms, so it is done in small steps, countries first, once per language.
import {MINUTE} from '../../domain/calendar.js';
import type {Zone} from '../../domain/editing/zone-search.js';
import {newerName, olderName} from '../../domain/renamed-zones.js';
import {timeZone} from '../../domain/time-zone.js';
import {formatDate} from '../formats.js';
import {editorLanguages} from './languages.js';
import {timeZoneStrings} from './strings/time-zone-strings.js';

const ZONES_A_STEP = 4;
const LANGUAGES = ['en', ...editorLanguages];
/** What people call a country besides. */
const COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'VAE'],
  BY: ['Weißrussland', 'Wit-Rusland'],
  CI: ['Ivory Coast', 'Elfenbeinküste', 'Costa de Marfil', 'Costa do Marfim', 'Wybrzeże Kości Słoniowej'],
  CV: ['Kapverden', 'Kap Verde'],
  CZ: ['Czech Republic', 'Tschechische Republik'],
  GB: [
    ...['Great Britain', 'Großbritannien', 'Grande-Bretagne', 'Gran Bretaña', 'Gran Bretagna', 'Groot-Brittannië'],
    ...['England', 'Angleterre', 'Inglaterra', 'Inghilterra', 'Engeland', 'Anglia', 'Scotland', 'Schottland', '英国'],
  ],
  KR: ['Korea', 'Corea', 'Corée', 'Coreia', '韓国'],
  MD: ['Moldawien'],
  MM: ['Burma', 'Birma', 'Birmanie', 'Birmania', 'Birmânia'],
  NL: ['Holland', 'Hollande', 'Holanda', 'Olanda'],
  SZ: ['Swaziland', 'Swasiland', 'Suazilandia', 'Suazilândia'],
  TL: ['East Timor', 'Osttimor', 'Timor Oriental'],
  TR: ['Turkey'],
  US: ['USA', 'U.S.A.', 'America', 'Amerika', 'Amérique', 'アメリカ', '米国'],
};
const HALF_A_YEAR = 183 * 86_400_000;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** What a zone is called after, readable: "New York"; "Knox, Indiana" where its name has both; "Kyiv" also of "Europe/Kiev". */
export function cityOf(name: string): string {
  const [city, area] = newerName(name).replaceAll('_', ' ').split('/').slice(1).reverse();
  return city === undefined ? name : area === undefined ? city : `${city}, ${area}`;
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. 0 for one that is not known. */
export function offsetAt(name: string, instant: number): number {
  return (timeZone(name)?.wallAt(instant) ?? instant) - instant;
}

/** "UTC+5:30", "UTC−3", "UTC" */
export function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  if (!minutes) return 'UTC';
  const rest = minutes % 60 ? `:${String(minutes % 60).padStart(2, '0')}` : '';
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
}

/** The time on a zone's clocks, as people of the locale write it. */
export function timeIn(name: string, instant: number, locale: string): string {
  // One format for all zones: making one for each takes longer than anything else here.
  return formatDate(instant + offsetAt(name, instant), locale, {timeZone: 'UTC', timeStyle: 'short'});
}

/**
 * All zones that the platform lists, and what they are called in one language. Shared: see `zoneCatalog`.
 *
 * A zone that was renamed goes by its older name, which more browsers know, whichever the platform lists.
 */
export class ZoneCatalog {
  private readonly _collator: Intl.Collator;
  private readonly _languages: readonly string[];
  private _zones: readonly Zone[];
  /** By zone; filled by the first steps. */
  private readonly _regions = new Map<string, string[]>();
  /** By country, what it is called in the languages that the page is not in. */
  private readonly _foreign = new Map<string, readonly string[]>();
  private readonly _others = new Map<string, Zone>();
  private readonly _work: Iterator<void>;
  private _isComplete = false;

  constructor(
    readonly locale: string,
    private readonly _instant: number,
    /** What a city is called in that language; in English where nobody knows. */
    readonly nameOfCity = timeZoneStrings.city,
  ) {
    this._collator = new Intl.Collator(locale);
    this._languages = /^en\b/.test(locale) ? [locale] : [locale, 'en'];
    this._zones = listedZones()
      .map((name) => ({name, city: nameOfCity(cityOf(name)), countries: [], words: []}))
      .sort((a, b) => this._collator.compare(a.city, b.city));
    this._work = this._findWords();
  }

  /** In the order of their cities. Those whose turn has not come yet have no words but their names. */
  get zones(): readonly Zone[] {
    return this._zones;
  }

  /** Whether all words have been found. */
  get isComplete(): boolean {
    return this._isComplete;
  }

  /** Finds words for the next few zones: some 4 ms. True while there is more to do. */
  step(): boolean {
    if (this._isComplete) return false;
    this._isComplete = this._work.next().done ?? false;
    if (this._isComplete) this._others.clear(); // their countries were not known before
    return !this._isComplete;
  }

  /** The catalogue's zones and some others: old and new names that the list has not. Names that are none are left out. */
  including(names: readonly string[]): readonly Zone[] {
    const others = distinct(names.map(olderName)).filter((name) => timeZone(name) && !this.find(name));
    return others.length ? [...this._zones, ...others.map((name) => this._other(name))] : this._zones;
  }

  find(name: string): Zone | undefined {
    const listed = olderName(name);
    return this._zones.find((zone) => zone.name === listed);
  }

  private *_findWords(): Iterator<void> {
    for (const letter of LETTERS) {
      for (const other of LETTERS) this._addRegion(letter + other);
      yield;
    }
    this._zones = this._zones.map((zone) => {
      const {name} = zone;
      return {...zone, countries: this._countriesOf(name), foreign: this._foreignOf(name)};
    });
    yield;
    for (let i = 0; i < this._zones.length; i += ZONES_A_STEP) {
      const worded = this._zones.slice(i, i + ZONES_A_STEP).map(({name}) => this._describe(name));
      this._zones = this._zones.toSpliced(i, worded.length, ...worded);
      yield;
    }
  }

  private _other(name: string): Zone {
    let other = this._others.get(name);
    if (!other) this._others.set(name, (other = this._describe(name)));
    return other;
  }

  private _addRegion(code: string): void {
    if (!regionName(code, 'en')) return;
    this._foreign.set(code, namesOfRegion(code));
    for (const name of zonesOfRegion(code).map(olderName)) {
      this._regions.set(name, [...(this._regions.get(name) ?? []), code]);
    }
  }

  private _describe(name: string): Zone {
    offsetAt(name, this._instant); // the engine remembers it: the first search finds it ready
    const countries = this._countriesOf(name);
    const generic = ['longGeneric', ...(countries.length ? [] : ['shortGeneric' as const])] as const;
    const words = this._languages.flatMap((language) =>
      generic.map((style) => zoneName(name, language, style, [this._instant])[0]),
    );
    // "CET" and "CEST": in the other half of the year it is called otherwise.
    const halves = [this._instant, this._instant + HALF_A_YEAR];
    const short = [...new Set([this.locale, 'en', 'en-GB'])].flatMap((each) => zoneName(name, each, 'short', halves));
    const city = this.nameOfCity(cityOf(name));
    return {name, city, countries, words: distinct([...words, ...short]), foreign: this._foreignOf(name)};
  }

  private _codesOf(name: string): readonly string[] {
    return this._regions.get(name) ?? this._regions.get(olderName(canonical(name))) ?? [];
  }

  private _foreignOf(name: string): readonly string[] {
    return distinct(this._codesOf(name).flatMap((code) => this._foreign.get(code) ?? []));
  }

  private _countriesOf(name: string): readonly string[] {
    return distinct(
      this._codesOf(name).flatMap((code) => [
        ...this._languages.map((language) => regionName(code, language)),
        regionName(code, 'en', 'short'),
        code,
      ]),
    );
  }
}

const catalogs = new Map<string, ZoneCatalog>();

/**
 * The catalogue of a language, one for all that ask.
 *
 * @param instant epoch milliseconds: names of times are those of that year.
 * @param nameOfCity what cities are called in that language; they come in English.
 */
export function zoneCatalog(locale: string, instant: number, nameOfCity = timeZoneStrings.city): ZoneCatalog {
  let catalog = catalogs.get(locale);
  if (catalog?.nameOfCity !== nameOfCity)
    catalogs.set(locale, (catalog = new ZoneCatalog(locale, instant, nameOfCity)));
  return catalog;
}

/**
 * "Germany · Central European Time": what stands beside the city. With the zone's name, where it was found by another city:
 * "Germany · Europe/Berlin".
 */
export function zoneNote({name, city, countries, words, foundBy}: Zone): string {
  return distinct([countries[0], foundBy === undefined ? words[0] : newerName(name)])
    .filter((part) => part !== city)
    .join(' · ');
}

/** The names among these that are zones, written as the platform writes them where it tells. */
export function existingZones(names: readonly string[]): readonly string[] {
  return distinct(
    names.map((name) => {
      if (!timeZone(name)) return undefined;
      const official = canonical(name);
      return olderName(official.toLowerCase() === name.toLowerCase() ? official : name);
    }),
  );
}

function listedZones(): readonly string[] {
  const listed = (Intl.supportedValuesOf?.('timeZone') ?? []).map(olderName);
  return distinct([...listed, 'UTC']);
}

interface ZonedLocale {
  readonly getTimeZones?: () => readonly string[] | undefined;
  readonly timeZones?: readonly string[];
}

/** The zones of a country; none where an older browser does not tell. */
export function zonesOfRegion(code: string): readonly string[] {
  const locale = new Intl.Locale(`und-${code}`) as ZonedLocale;
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

const regionNames = new Map<string, Intl.DisplayNames>();

/** The name of a country, or undefined where a code is none. */
export function regionName(code: string, locale: string, style: 'long' | 'short' = 'long'): string | undefined {
  let names = regionNames.get(locale + style);
  if (!names) {
    names = new Intl.DisplayNames(locale, {type: 'region', fallback: 'none', style});
    regionNames.set(locale + style, names);
  }
  return names.of(code);
}

/** Names of a country in each language that the editor speaks: somebody may think of it in another than the page's. */
export const namesOfRegion = (code: string): readonly string[] =>
  distinct([...LANGUAGES.map((language) => regionName(code, language)), ...(COUNTRY_NAMES[code] ?? [])]);

/** What the time is called there at some instants; undefined where an older browser has no words, or only an offset. */
function zoneName(
  name: string,
  locale: string,
  timeZoneName: ZoneNameStyle,
  instants: readonly number[],
): readonly (string | undefined)[] {
  try {
    const format = new Intl.DateTimeFormat(locale, {timeZone: name, timeZoneName});
    return instants.map((instant) => {
      const word = format.formatToParts(instant).find(({type}) => type === 'timeZoneName')?.value;
      return word && /\d/.test(word) ? undefined : word;
    });
  } catch {
    return [];
  }
}

type ZoneNameStyle = NonNullable<Intl.DateTimeFormatOptions['timeZoneName']>;

const preferred = new Map<string, string>();

/** The name that the platform prefers for a zone; the same one where it keeps both. */
export function canonical(name: string): string {
  let known = preferred.get(name);
  if (known === undefined) {
    // Asked once a zone: a search asks at each key, and making a format takes long.
    known = new Intl.DateTimeFormat('en', {timeZone: timeZone(name)?.name ?? name}).resolvedOptions().timeZone;
    preferred.set(name, known);
  }
  return known;
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];
}
