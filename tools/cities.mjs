// Writes src/i18n/editor/cities/city-data.ts, the cities that a time zone can be looked for by, from the package `city-timezones`
// (MIT; made from Natural Earth, which is in the public domain). Run it by hand after an update of that package.
//
// The package carries 1.9 MB of coordinates and the like; what a search needs of it is a fortieth.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const SOURCE = new URL('../node_modules/city-timezones/data/cityMap.json', import.meta.url);
const RESULT = new URL('../src/i18n/editor/cities/city-data.ts', import.meta.url);
const LEAST_POPULATION = 100_000;

/** Zones that the data names by links which browsers know as other zones, or know no more. */
const ZONES = {
  'America/Montreal': 'America/Toronto',
  'America/Thunder_Bay': 'America/Toronto',
  'Asia/Chongqing': 'Asia/Shanghai',
  'Asia/Harbin': 'Asia/Shanghai',
  'Asia/Kashgar': 'Asia/Shanghai',
  'Europe/Uzhgorod': 'Europe/Kyiv',
  'Europe/Zaporozhye': 'Europe/Kyiv',
};

/** By zone, the country of places that the data give no code. */
const COUNTRIES = {'Africa/Mogadishu': 'SO', 'Europe/Belgrade': 'XK'};

/** Places that the data have in another country or zone than the list of zones. */
const PLACES = {
  'Africa/Dakar MR': 'Africa/Dakar SN',
  'Africa/El_Aaiun MA': 'Africa/El_Aaiun EH',
  'America/Detroit CA': 'America/Toronto CA',
};

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The text of the module. */
export function cityData() {
  const groups = new Map();
  for (const {city, pop, iso2, province, timezone} of JSON.parse(readFileSync(SOURCE, 'utf8'))) {
    if (!timezone || pop < LEAST_POPULATION) continue;
    const country = /^[A-Z]{2}$/.test(iso2) ? iso2 : COUNTRIES[timezone];
    if (!country) throw new Error(`${city} has no country.`);
    const place = `${ZONES[timezone] ?? timezone} ${country}`;
    const group = PLACES[place] ?? place;
    const state = iso2 === 'US' && province && province !== city ? `/${province}` : '';
    const name = city.replace(/\s+/g, ' ').trim();
    groups.set(group, [...(groups.get(group) ?? []), {name, state, size: Math.round(pop / 10_000)}]);
  }
  const lines = [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([group, cities]) => {
      cities.sort((a, b) => b.size - a.size || compare(a.name, b.name));
      return `${group} ${cities.map(({name, state, size}) => `${name}${state}:${size}`).join(';')}`;
    });
  return `// Made by tools/cities.mjs: change nothing here. The data are those of the package \`city-timezones\` (MIT), from Natural Earth.

/** By line: zone, country, and their cities of more than 100,000 people, each with its tens of thousands. */
export const cityData = \`${lines.join('\n')}\`;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(RESULT, cityData());
