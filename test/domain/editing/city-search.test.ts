import {expect} from '@open-wc/testing';
import {type City, CityIndex} from '../../../src/domain/editing/city-search.js';
import {folded} from '../../../src/domain/editing/folded.js';
import {searchZones, type Zone} from '../../../src/domain/editing/zone-search.js';

const city = (names: string, zone: string, country: string, population: number, state?: string): City => ({
  ...{names: names.split(', '), zone, timeZone: zone === 'Asia/Calcutta' ? 'Asia/Kolkata' : zone, country, population},
  ...(state ? {state} : {}),
});
const CITIES = new CityIndex(
  [
    city('Munich, München', 'Europe/Berlin', 'DE', 1_200_000),
    city('Berlin', 'Europe/Berlin', 'DE', 3_400_000),
    city('Kraków', 'Europe/Warsaw', 'PL', 700_000),
    city('Portland', 'America/Los_Angeles', 'US', 2_000_000, 'Oregon'),
    city('Portland', 'America/New_York', 'US', 2_500_000, 'Maine'),
    city('Mumbai', 'Asia/Calcutta', 'IN', 15_000_000),
    city('Burg', 'Europe/Berlin', 'DE', 22_000),
    city('Burgdorf', 'Europe/Berlin', 'DE', 30_000),
    city('Chula Vista', 'America/Los_Angeles', 'US', 275_000, 'California'),
    city('Vista', 'America/Los_Angeles', 'US', 98_000, 'California'),
    city('Freiburg', 'Europe/Berlin', 'DE', 230_000),
    city('Freiberg', 'Europe/Berlin', 'DE', 40_000),
    city('Frankfurt (Oder)', 'Europe/Berlin', 'DE', 57_000),
    city('Frankfurt am Main', 'Europe/Berlin', 'DE', 750_000),
    city('Santa Cruz', 'America/Los_Angeles', 'US', 64_000, 'California'),
    city('Santa Cruz de la Sierra', 'America/La_Paz', 'BO', 1_400_000),
    city('Jyväskylä', 'Europe/Helsinki', 'FI', 145_000),
    city('Cologne, Köln', 'Europe/Berlin', 'DE', 1_000_000),
    city('Århus', 'Europe/Copenhagen', 'DK', 285_000),
    city('Tromsø', 'Europe/Oslo', 'NO', 77_000),
  ],
  folded,
  (code) => ({DE: ['Germany', 'Alemania']})[code] ?? [],
);
const ZONES: readonly Zone[] = [
  ...['Europe/Berlin', 'America/Los_Angeles', 'America/New_York', 'Asia/Calcutta', 'America/La_Paz'],
  ...['Europe/Copenhagen', 'Europe/Helsinki', 'Europe/Oslo'],
].map((name) => ({name, city: name.split('/')[1]!.replace('_', ' '), countries: [], words: ['Some Time']}));
const search = (query: string) =>
  searchZones(ZONES, query, () => 0, CITIES).map(({name, foundBy}) => (foundBy ? `${foundBy}: ${name}` : name));

describe('a search for cities', () => {
  for (const [query, ...found] of [
    ['munich', 'Munich: Europe/Berlin'],
    ['MÜNCH', 'München: Europe/Berlin'],
    ['muenchen', 'München: Europe/Berlin'],
    ['berlin', 'Europe/Berlin'],
    ['munich germany', 'Munich: Europe/Berlin'],
    ['alemania münchen', 'München: Europe/Berlin'],
    ['portland', 'Portland: America/New_York', 'Portland: America/Los_Angeles'],
    ['portland, oregon', 'Portland: America/Los_Angeles'],
    ['mumbai', 'Mumbai: Asia/Kolkata'],
    ['burg', 'Burg: Europe/Berlin'], // rather than a larger one whose name only begins so
    ['vista', 'Vista: America/Los_Angeles'],
    ['chula', 'Chula Vista: America/Los_Angeles'],
    ['main', 'Frankfurt am Main: Europe/Berlin'],
    ['frei', 'Freiburg: Europe/Berlin'], // the larger one of two
    ['frankfurt', 'Frankfurt am Main: Europe/Berlin'],
    ['frankfurt oder', 'Frankfurt (Oder): Europe/Berlin'],
    ['santa cruz', 'Santa Cruz: America/Los_Angeles', 'Santa Cruz de la Sierra: America/La_Paz'],
    ['santa sierra', 'Santa Cruz de la Sierra: America/La_Paz'],
    ['jyvaeskylae', 'Jyväskylä: Europe/Helsinki'],
    ['koeln', 'Köln: Europe/Berlin'],
    ['aarhus', 'Århus: Europe/Copenhagen'],
    ['tromsoe', 'Tromsø: Europe/Oslo'],
    ['tromso', 'Tromsø: Europe/Oslo'],
    ['krakow'], // its zone is not among them
    ['unich'],
  ] as const) {
    it(`finds ${found.join(', ') || 'nothing'} by “${query}”`, () => {
      expect(search(query)).to.deep.equal(found);
    });
  }

  it('has a zone once that is found by a city and by itself', () => {
    const kolkata = city('Kolkata', 'Asia/Calcutta', 'IN', 14_000_000);
    const zones = ['Asia/Calcutta', 'Asia/Kolkata'].map((name) => ({...ZONES[3]!, name, city: name.split('/')[1]!}));
    const found = searchZones(zones, 'kolkata', () => 0, new CityIndex([kolkata], folded, () => []));
    expect(found.map(({name}) => name)).to.deep.equal(['Asia/Kolkata']);
  });

  it('says the country of a city before that of its zone', () => {
    const luxembourg = {...city('Luxembourg', 'Europe/Brussels', 'LU', 100_000), countryName: 'Luxembourg'};
    const brussels = {...ZONES[0]!, name: 'Europe/Brussels', city: 'Brussels', countries: ['Belgium', 'BE']};
    const [found] = searchZones([brussels], 'luxemb', () => 0, new CityIndex([luxembourg], folded, () => []));
    expect(found!.countries).to.deep.equal(['Luxembourg', 'Belgium', 'BE']);
  });

  it('puts zones that fit equally well in the order of their largest cities', () => {
    expect(search('some time')[0]).to.equal('Asia/Calcutta');
    expect(search('some time')[1]).to.equal('Europe/Berlin');
    expect(search('some time')[2]).to.equal('America/New_York');
  });
});
