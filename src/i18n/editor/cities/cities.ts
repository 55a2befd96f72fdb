// The large cities of the world by all their names, for a field that asks for a time zone. Some 20 kB compressed, so it is loaded
// when somebody comes to that field.
import {type City, CityIndex} from '../../../domain/editing/city-search.js';
import {folded} from '../../../domain/editing/folded.js';
import {olderName} from '../../../domain/renamed-zones.js';
import {timeZone as knownZone} from '../../../domain/time-zone.js';
import {canonical, namesOfRegion, regionName, type ZoneCatalog} from '../zones.js';
import {cityData} from './city-data.js';
import {cityNames, moreCities} from './city-names.js';

/** The cities, with their zones by the names that a catalogue has. */
export function cityIndex(catalog: ZoneCatalog): CityIndex {
  const otherNames = readOtherNames();
  const cities = `${cityData}\n${moreCities.trim()}`.split('\n').flatMap((line) => {
    const [, timeZone, country, list] = /^(\S+) (\S+) (.*)$/.exec(line)!;
    const zone = listedName(catalog, timeZone!);
    if (!zone) return [];
    const countryName = regionName(country!, catalog.locale);
    const group = {zone, timeZone: olderName(timeZone!), country: country!, countryName, otherNames};
    return list!.split(';').map((text) => readCity(text, group));
  });
  return new CityIndex(cities, folded, namesOfRegion);
}

/** The names that a city has beside that of the data; by that one and the country's code. */
function readOtherNames(): ReadonlyMap<string, readonly string[]> {
  const lines = cityNames.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [, city, names] = /^(.+? [A-Z]{2}) (.+)$/.exec(line)!;
      return [city!, names!.split(';')];
    }),
  );
}

interface Group extends Pick<City, 'timeZone' | 'zone' | 'country' | 'countryName'> {
  readonly otherNames: ReadonlyMap<string, readonly string[]>;
}

function readCity(text: string, {otherNames, ...group}: Group): City {
  const [, name, state, size] = /^([^/]+?)(?:\/(.+))?:(\d+)$/.exec(text)!;
  const names = [name!, ...(otherNames.get(`${name} ${group.country}`) ?? [])];
  return {...group, names, population: Number(size) * 10_000, ...(state ? {state} : {})};
}

/** Names that WebKit knows without telling that they stand for those in its list. */
const LISTED_AS: Readonly<Record<string, string>> = {
  'Asia/Kolkata': 'Asia/Calcutta',
  'Asia/Ho_Chi_Minh': 'Asia/Saigon',
  'Asia/Kathmandu': 'Asia/Katmandu',
};

/** What the catalogue calls a zone; undefined where the browser does not know it. */
export function listedName(catalog: ZoneCatalog, zone: string): string | undefined {
  if (!knownZone(zone)) return undefined;
  const listed = catalog.find(zone) ?? catalog.find(canonical(zone)) ?? catalog.find(LISTED_AS[zone] ?? '');
  return listed?.name ?? olderName(zone);
}
