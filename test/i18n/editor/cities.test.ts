import {expect} from '@open-wc/testing';
import {cityData} from '../../../src/i18n/editor/cities/city-data.js';
import {cityNames, moreCities} from '../../../src/i18n/editor/cities/city-names.js';
import {cityIndex, listedName} from '../../../src/i18n/editor/cities/cities.js';
import {findZones} from '../../../src/i18n/editor/zone-results.js';
import {zoneCatalog, zoneNote} from '../../../src/i18n/editor/zones.js';

/** Winter in the north. */
const NOW = Date.UTC(2026, 10, 23, 13, 32);

/** What people may type, by the zone that the IANA's list of zones has for it. */
const CITIES: Readonly<Record<string, string>> = {
  'Europe/Berlin':
    'Berlin, Berlino, Munich, München, Muenchen, münch, Múnich, Monachium, Monaco di Baviera, ミュンヘン, Köln, koeln, Cologne, Colonia, Keulen, Hamburg, Hamburgo, Frankfurt, Stuttgart, Düsseldorf, Duesseldorf, Dortmund, Essen, Leipzig, Nuremberg, Nürnberg, Hannover, Dresden, Aachen',
  'Europe/Vienna': 'Wien, Vienna, Viena, Wiedeń, Graz, Linz',
  'Europe/Zurich': 'Zürich, Zurich, Zurigo, Zuerich, Genf, Genève, Basel, Bern',
  'Europe/Paris': 'Paris, Parigi, Lyon, Marseille, Marsella, Nizza, Bordeaux, Toulouse, Strasbourg, Lille',
  'Europe/Madrid': 'Barcelona, Barcellona, Madrid, Sevilla, Séville, València, Zaragoza, Bilbao, Málaga',
  'Europe/Rome':
    'Mailand, Milano, Milan, Roma, Rzym, Napoli, Neapel, Torino, Turin, Firenze, Florenz, Venezia, Genova, Palermo',
  'Europe/Lisbon': 'Lisboa, Lissabon, Porto, Oporto',
  'Europe/London': 'London, Londres, Londyn, Manchester, Birmingham, Glasgow, Leeds, Liverpool, Edinburgh, Bristol',
  'Europe/Dublin': 'Dublin, Dublino',
  'Europe/Amsterdam': 'Amsterdam, Rotterdam, Den Haag, The Hague, Utrecht',
  'Europe/Brussels': 'Bruxelles, Brüssel, Antwerpen, Anvers, Gent, Gand',
  'Europe/Warsaw': 'Warszawa, Warschau, Kraków, Krakow, Krakau, Wrocław, Breslau, Łódź, Lodz, Gdańsk, Danzig, Poznań',
  'Europe/Prague': 'Praha, Prag, Prague, Brno',
  'Europe/Copenhagen': 'København, Kopenhagen, Copenhague',
  'Europe/Stockholm': 'Stockholm, Göteborg, Gothenburg, Malmö',
  'Europe/Helsinki': 'Helsinki, Helsingfors',
  'Europe/Athens': 'Athen, Athènes, Thessaloniki',
  'Europe/Bucharest': 'București, Bukarest',
  'Europe/Belgrade': 'Beograd, Belgrad',
  'Europe/Kiev': 'Kyiv, Kiew, Lviv, Lwów, Odesa, Kharkiv, Dnipropetrovsk',
  'Europe/Moscow': 'Moskau, Москва, Moscou, St Petersburg, Sankt Petersburg, Kazan',
  'Asia/Yekaterinburg': 'Jekaterinburg, Chelyabinsk',
  'Asia/Novosibirsk': 'Nowosibirsk',
  'Europe/Istanbul': 'İstanbul, Istanbul, Estambul, Ankara, Izmir',
  'America/New_York':
    'NYC, New York City, Nueva York, Nowy Jork, Manhattan, Boston, Miami, Philadelphia, Philly, Atlanta, Washington DC, DC, Charlotte, Orlando, Cleveland, Pittsburgh',
  'America/Detroit': 'Detroit',
  'America/Chicago':
    'Chicago, Houston, Dallas, San Antonio, Austin, Minneapolis, St Louis, New Orleans, Nashville, Kansas City',
  'America/Denver': 'Denver, Salt Lake City, Albuquerque, El Paso',
  'America/Phoenix': 'Phoenix, Tucson',
  'America/Los_Angeles':
    'San Francisco, SF, LA, Los Angeles, San Diego, Seattle, Portland, Portland Oregon, Las Vegas, Sacramento, Silicon Valley',
  'Pacific/Honolulu': 'Honolulu',
  'America/Anchorage': 'Anchorage',
  'America/Toronto': 'Toronto, Montréal, Montreal, Québec, Quebec City, Ottawa',
  'America/Vancouver': 'Vancouver',
  'America/Edmonton': 'Calgary, Edmonton',
  'America/Mexico_City': 'CDMX, Ciudad de México, Mexiko-Stadt, Puebla, Guadalajara',
  'America/Monterrey': 'Monterrey',
  'America/Sao_Paulo':
    'São Paulo, Sao Paulo, San Paolo, Rio, Rio de Janeiro, Brasília, Belo Horizonte, Curitiba, Porto Alegre',
  'America/Bahia': 'Salvador Brazil',
  'America/Fortaleza': 'Fortaleza',
  'America/Recife': 'Recife',
  'America/Manaus': 'Manaus',
  'America/Buenos_Aires': 'Buenos Aires',
  'America/Bogota': 'Bogotá, Medellín, Cali',
  'America/Lima': 'Lima',
  'America/Santiago': 'Santiago de Chile',
  'America/Caracas': 'Caracas, Maracaibo',
  'Africa/Cairo': 'Kairo, Le Caire, Alexandria',
  'Africa/Johannesburg': 'Kapstadt, Cape Town, Johannesburg, Durban',
  'Africa/Lagos': 'Lagos, Ibadan, Abuja',
  'Africa/Casablanca': 'Casablanca, Marrakesh',
  'Asia/Jerusalem': 'Tel Aviv, Haifa',
  'Asia/Dubai': 'Dubái, Abu Dhabi',
  'Asia/Riyadh': 'Riad, Jeddah, Mecca',
  'Asia/Tehran': 'Téhéran, Mashhad',
  'Asia/Karachi': 'Lahore, Karachi, Faisalabad',
  'Asia/Calcutta':
    'Mumbai, Bombay, New Delhi, Delhi, Bangalore, Bengaluru, Chennai, Madras, Hyderabad, Kolkata, Pune, Gurgaon',
  'Asia/Dhaka': 'Dhaka, Chittagong',
  'Asia/Rangoon': 'Yangon, Rangun, Mandalay',
  'Asia/Bangkok': 'Bangkok',
  'Asia/Saigon': 'Ho Chi Minh City, Saigon, Hanoi',
  'Asia/Singapore': 'Singapur',
  'Asia/Jakarta': 'Jakarta, Bandung',
  'Asia/Makassar': 'Denpasar, Makassar',
  'Asia/Manila': 'Manila, Quezon City',
  'Asia/Shanghai':
    'Peking, Beijing, 北京, Shenzhen, Guangzhou, Canton, Chengdu, Chongqing, Wuhan, Hangzhou, Nanjing, Harbin',
  'Asia/Hong_Kong': 'Hongkong',
  'Asia/Taipei': 'Taipeh, Kaohsiung',
  'Asia/Tokyo': 'Tokio, 東京, Osaka, 大阪, Kyoto, Yokohama, Nagoya, Sapporo, Fukuoka, Hiroshima',
  'Asia/Seoul': 'Seúl, ソウル, Busan, Incheon',
  'Australia/Sydney': 'Sydney, Canberra, Newcastle Australia',
  'Australia/Melbourne': 'Melbourne',
  'Australia/Brisbane': 'Brisbane, Gold Coast',
  'Australia/Perth': 'Perth',
  'Australia/Adelaide': 'Adelaide',
  'Pacific/Auckland': 'Auckland, Wellington',
};

const COUNTRIES: Readonly<Record<string, string>> = {
  'Europe/Berlin': 'Deutschland, Germany, Allemagne, Alemania, Germania, Duitsland, Niemcy, Alemanha, ドイツ',
  'Europe/Vienna': 'Österreich, Autriche, Austria',
  'Europe/Zurich': 'Schweiz, Suisse, Svizzera, Szwajcaria',
  'Europe/Paris': 'Frankreich, Frankrijk, Francja, フランス',
  'Europe/Madrid': 'España, Spanien, Hiszpania, Espanha',
  'Europe/Rome': 'Italien, Włochy',
  'Europe/Lisbon': 'Portugal',
  'Europe/London': 'United Kingdom, UK, England, Vereinigtes Königreich, Royaume-Uni, Reino Unido',
  'Europe/Amsterdam': 'Holland, Nederland, Niederlande, Pays-Bas, Países Bajos, Holandia',
  'Europe/Warsaw': 'Polska, Polen, Pologne',
  'Europe/Moscow': 'Russland, Rússia',
  'Europe/Kiev': 'Ukraine',
  'America/Sao_Paulo': 'Brasil, Brasilien, Brésil, Brazylia, ブラジル',
  'America/Mexico_City': 'México, Meksyk',
  'America/Buenos_Aires': 'Argentina, Argentinien',
  'America/Santiago': 'Chile',
  'America/New_York': 'USA, United States, Estados Unidos, Vereinigte Staaten, アメリカ合衆国, アメリカ, Eastern Time',
  'America/Toronto': 'Kanada, Canada',
  'Africa/Cairo': 'Ägypten, Égypte, Egypt',
  'Africa/Johannesburg': 'Südafrika',
  'Africa/Abidjan': 'Côte d’Ivoire, Ivory Coast, Elfenbeinküste, Costa de Marfil, Costa do Marfim',
  'Africa/Mbabane': 'Eswatini, Swaziland, Swasiland',
  'Europe/Minsk': 'Belarus, Weißrussland, Wit-Rusland',
  'Europe/Istanbul': 'Türkei, Turkey',
  'Asia/Rangoon': 'Myanmar, Burma, Birma',
  'Asia/Dili': 'Timor-Leste, East Timor, Osttimor',
  'Europe/Chisinau': 'Moldova, Moldawien',
  'Atlantic/Cape_Verde': 'Cabo Verde, Kapverden',
  'Asia/Calcutta': 'Indien, Inde',
  'Asia/Jakarta': 'Indonesia',
  'Asia/Shanghai': 'China, 中国',
  'Asia/Tokyo': 'Japan, Japón, 日本',
  'Asia/Seoul': 'Südkorea, Corea del Sud',
  'Australia/Sydney': 'Australien, Australia',
  'Pacific/Auckland': 'Neuseeland, New Zealand',
};

const pairs = (table: typeof CITIES) =>
  Object.entries(table).flatMap(([zone, texts]) => texts.split(', ').map((text) => ({text, zone})));

function find(query: string, locale = 'en') {
  const catalog = zoneCatalog(locale, NOW);
  while (catalog.step());
  return findZones(query, {catalog, first: [], now: NOW, cities: cityIndex(catalog)});
}

/** What is found first for some texts, where that is another zone than expected. */
function wrong(table: typeof CITIES): readonly string[] {
  const catalog = zoneCatalog('en', NOW);
  while (catalog.step());
  const cities = cityIndex(catalog);
  return pairs(table).flatMap(({text, zone}) => {
    const name = findZones(text, {catalog, first: [], now: NOW, cities})[0]?.name ?? 'UTC';
    return listedName(catalog, name) === listedName(catalog, zone) ? [] : [`${text}: ${name}, not ${zone}`];
  });
}

describe('time zones by city', () => {
  it('are found first by some 250 cities, in several languages', () => {
    expect(pairs(CITIES)).to.have.length.greaterThan(250);
    expect(wrong(CITIES)).to.deep.equal([]);
  });

  it('are found by some 70 names of countries, in any of the editor’s languages', () => {
    expect(pairs(COUNTRIES)).to.have.length.greaterThan(60);
    expect(wrong(COUNTRIES)).to.deep.equal([]);
  });

  it('show the city by the name that was typed, with its country and its zone', () => {
    const [munich] = find('münch');
    expect(munich!.foundBy).to.equal('München');
    expect(zoneNote(munich!)).to.equal('Germany · Europe/Berlin');
    // The zone is named after a city of another country.
    expect(zoneNote(find('pristina')[0]!)).to.equal('Kosovo · Europe/Belgrade');
    expect(find('berlin')[0]!.foundBy).to.equal(undefined);
  });

  it('are one for each zone that has a city of that name, the largest city first', () => {
    const names = find('birmingham').map(({name}) => name);
    expect(names).to.deep.equal(['Europe/London', 'America/Chicago']);
  });

  it('are found once where the one that is set has two names', () => {
    const catalog = zoneCatalog('en', NOW);
    const names = findZones('mumbai', {catalog, first: ['Asia/Kolkata'], now: NOW, cities: cityIndex(catalog)});
    expect(names.map(({name}) => name)).to.deep.equal(['Asia/Kolkata']);
    const kolkata = findZones('kolkata', {catalog, first: ['Asia/Kolkata'], now: NOW, cities: cityIndex(catalog)});
    expect(kolkata.filter(({name}) => name === 'Asia/Kolkata')).to.have.length(1);
  });

  it('know each city of the list of names', () => {
    const known = `${cityData}\n${moreCities}`.split('\n').flatMap((line) => {
      const [, country, list = ''] = /^\S+ (\S+) (.*)$/.exec(line) ?? [];
      return list.split(';').map((text) => `${/^[^/:]*/.exec(text)![0]} ${country}`);
    });
    const named = cityNames
      .trim()
      .split('\n')
      .map((line) => /^(.+? [A-Z]{2}) /.exec(line)![1]!);
    expect(named.filter((name) => !known.includes(name))).to.deep.equal([]);
    expect(new Set(named).size).to.equal(named.length);
  });
});
