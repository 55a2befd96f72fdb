// Finds time zones by what people type: a city, a country, the name of a time or an offset. Pure: the words are given.
import {MINUTE} from '../calendar.js';
import type {CityIndex} from './city-search.js';
import {folded} from './folded.js';

export interface Zone {
  /** The IANA name: "America/New_York". */
  readonly name: string;
  /** "New York"; "Knox, Indiana" */
  readonly city: string;
  /** Names of the country, the best known first: "United States", "US". */
  readonly countries: readonly string[];
  /** Other names: "Eastern Time", "EST". */
  readonly words: readonly string[];
  /** What the country is called in languages that the page is not in: "Deutschland", "Allemagne". */
  readonly foreign?: readonly string[];
  /** The city that it was found by, where that is not the one that it is named after: "Munich". */
  readonly foundBy?: string;
}

/**
 * The zones that a query finds, the likeliest first; those that are equally likely stay in the order given. A blank query
 * finds all.
 *
 * @param query any text: "sao paulo", "germany berlin", "CET", "utc+1", "-3".
 * @param offsetOf a zone's offset in milliseconds, as it is now.
 * @param cities once they have been loaded: zones are found by their cities, too, and the one with the largest comes first.
 */
export function searchZones<Some extends Zone>(
  zones: readonly Some[],
  query: string,
  offsetOf: (zone: Some) => number,
  cities?: CityIndex,
): readonly Some[] {
  const offset = offsetPattern(query);
  const text = folded(query);
  if (!offset && !text) return query.trim() ? [] : zones;
  const found = offset ? undefined : cities?.find(text);
  return zones
    .map((zone) => {
      const rank = (offset ? rankOfOffset(offset, offsetOf(zone)) : rankOfText(remember(zone), text)) + oddness(zone);
      const people = cities?.largestOf(zone.name) ?? 0;
      const city = found?.get(zone.name);
      // The city after which a zone is named is its own name.
      if (!city || city.rank >= rank) return {zone, rank, people};
      const {timeZone, population, countryName} = city.city;
      // A zone may be that of several countries, and the city in another one than the city that the zone is named after.
      const countries = countryName ? [countryName, ...zone.countries] : zone.countries;
      return {zone: {...zone, name: timeZone, countries, foundBy: city.name}, rank: city.rank, people: population};
    })
    .filter(({rank}) => rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank || b.people - a.people)
    .map(({zone}) => zone)
    .filter(isFirstOfItsName());
}

/** A zone under a newer name may be found by a city, and by itself, where it is the one that is set. */
function isFirstOfItsName(): (zone: Zone) => boolean {
  const names = new Set<string>();
  return ({name}) => names.size < names.add(name).size;
}

/**
 * Names that a query may stand for though no list has them, written as zones are: "Asia/Kolkata" for "kolkata". Whether
 * they exist is not known.
 */
export function possibleNames(zones: readonly Zone[], query: string): readonly string[] {
  const typed = query.trim();
  if (!/^[a-z][a-z0-9+_/ -]{2,}$/i.test(typed)) return [];
  if (typed !== typed.toLowerCase() && typed.includes('/')) return [typed];
  const isAbbreviation = /^[a-z]{3}$|\d/i.test(typed); // "cet", "est5edt"
  const titled = typed
    .toLowerCase()
    .replace(/[a-z]+/g, (word, at: number) => {
      const isCountry = at === 0 && typed[2] === '/'; // "US/Pacific"
      return isCountry ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1);
    })
    .replace(/\s+/g, '_');
  const areas = new Set(zones.map(({name}) => name.slice(0, name.lastIndexOf('/') + 1)).filter(Boolean));
  const names = [...areas].map((area) => area + titled);
  if (isAbbreviation) return [typed.toUpperCase(), ...names];
  if (typed.includes('/')) return [titled, ...names];
  return typed === typed.toLowerCase() ? names : [typed, ...names]; // "japan" is the country, "Japan" may be the name
}

const NOT_FOUND = 9;

interface Remembered {
  readonly city: string;
  readonly name: string;
  readonly countries: readonly string[];
  readonly words: readonly string[];
  readonly foreign: readonly string[];
  /** All of them, each word with a space before it. */
  readonly all: string;
}

const memory = new WeakMap<Zone, Remembered>();

function remember(zone: Zone): Remembered {
  let known = memory.get(zone);
  if (!known) {
    const [city, name] = [folded(zone.city), folded(zone.name)];
    const [countries, words] = [zone.countries.map(folded), zone.words.map(folded)];
    const foreign = (zone.foreign ?? []).map(folded);
    known = {city, name, countries, words, foreign, all: ` ${[city, name, ...countries, ...words].join(' ')}`};
    memory.set(zone, known);
  }
  return known;
}

/**
 * Among equals, zones of a part of a state ("America/Indiana/Knox") come later, and last those such as "Etc/GMT+5", which
 * have no place, and a sign that is the other way round.
 */
const oddness = ({name}: Zone): number => (name.startsWith('Etc/') ? 0.5 : name.split('/').length > 2 ? 0.25 : 0);

function rankOfText({city, name, countries, words, foreign, all}: Remembered, query: string): number {
  if (city === query || name === query || countries.includes(query)) return 0;
  if (words.includes(query)) return 0.5;
  if (foreign.includes(query)) return 0.75;
  if (city.startsWith(query)) return 1;
  if (countries.some((country) => country.startsWith(query))) return 3;
  if (` ${city}`.includes(` ${query}`)) return 4;
  if (foreign.some((country) => country.startsWith(query))) return 4.5;
  if (all.includes(` ${query}`)) return 5;
  if (query.split(' ').every((word) => all.includes(` ${word}`))) return 6;
  return all.includes(query) ? 7 : NOT_FOUND;
}

/** "+5:30" of "UTC+05:30", "gmt +0530", "+5.30"; undefined where a query is no offset. */
function offsetPattern(query: string): string | undefined {
  const parts = /^\s*(?:utc|gmt)?\s*([+−-])\s*0?(\d{1,2}?)(?:[:.]?(\d\d)|[:.](\d?))?\s*$/i.exec(query);
  if (!parts) return undefined;
  const [, sign, hours, minutes = parts[4]] = parts;
  return `${sign === '+' ? '+' : '-'}${hours}${minutes === undefined ? '' : `:${minutes}`}`;
}

/** The whole hour first, then the others that begin like that: "+5" is 5:00, then 5:30. */
function rankOfOffset(pattern: string, offset: number): number {
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  const sign = offset < 0 ? '-' : pattern[0] === '-' && !minutes ? '-' : '+';
  const text = `${sign}${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  if (text === `${pattern}:00`) return 0;
  return text.startsWith(pattern.includes(':') ? pattern : `${pattern}:`) ? 1 : NOT_FOUND;
}
