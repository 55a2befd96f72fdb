import {expect} from '@open-wc/testing';
import {possibleNames, searchZones, type Zone} from '../../../src/domain/editing/zone-search.js';

const HOUR = 3_600_000;
const zone = (name: string, countries: readonly string[], words: readonly string[], hours: number) => ({
  name,
  city: name.replaceAll('_', ' ').split('/').slice(1).reverse().join(', ') || name,
  countries,
  words,
  hours,
});
const GERMAN = ['Deutschland', 'Germany', 'DE'];
const AMERICAN = ['Vereinigte Staaten', 'United States', 'US'];
const EASTERN = ['Eastern Time', 'ET', 'EST', 'EDT'];
const ZONES = [
  zone('Etc/GMT-1', [], [], 1),
  zone('Africa/Abidjan', ['Côte d’Ivoire', 'CI'], ['Greenwich Mean Time', 'GMT'], 0),
  zone('Europe/Berlin', GERMAN, ['Mitteleuropäische Zeit', 'Central European Time', 'MEZ', 'CET', 'CEST'], 1),
  zone('Europe/Busingen', GERMAN, ['Central European Time', 'CET', 'CEST'], 1),
  zone('America/Argentina/Buenos_Aires', ['Argentina'], ['Argentina Standard Time'], -3),
  zone('Asia/Calcutta', ['Indien', 'India', 'IN'], ['India Standard Time', 'IST'], 5.5),
  zone('America/Detroit', AMERICAN, EASTERN, -5),
  zone('Etc/GMT+1', [], [], -1),
  zone('America/Indianapolis', AMERICAN, EASTERN, -5),
  zone('Asia/Karachi', ['Pakistan', 'PK'], ['Pakistan Standard Time'], 5),
  zone('Asia/Kathmandu', ['Nepal', 'NP'], ['Nepal Time'], 5.75),
  zone('Pacific/Kiritimati', ['Kiribati'], ['Line Islands Time'], 14),
  zone('America/New_York', AMERICAN, EASTERN, -5),
  zone('America/North_Dakota/New_Salem', AMERICAN, ['Central Time'], -6),
  zone('America/Sao_Paulo', ['Brasilien', 'Brazil', 'BR'], ['Brasilia Standard Time'], -3),
  zone('Asia/Tokyo', ['Japan', 'JP'], ['Japan Standard Time'], 9),
  zone('UTC', [], ['Coordinated Universal Time'], 0),
  zone('Europe/London', ['United Kingdom', 'UK', 'GB'], ['Greenwich Mean Time', 'GMT', 'BST'], 0),
];
const find = (query: string) => searchZones(ZONES, query, ({hours}) => hours * HOUR).map(({name}) => name);

describe('searching a time zone', () => {
  for (const [fact, query, names] of [
    ['finds a city', 'tokyo', ['Asia/Tokyo']],
    ['finds a city in a part of a state', 'new salem', ['America/North_Dakota/New_Salem']],
    ['finds the part of the state', 'north dakota', ['America/North_Dakota/New_Salem']],
    ['puts parts of states last', 'central', ['Europe/Berlin', 'Europe/Busingen', 'America/North_Dakota/New_Salem']],
    ['finds a city of two words', 'New York', ['America/New_York']],
    ['finds a city without its accents', 'são paulo', ['America/Sao_Paulo']],
    ['finds a country without its accents', "cote d'ivoire", ['Africa/Abidjan']],
    ['finds a country in English', 'germany', ['Europe/Berlin', 'Europe/Busingen']],
    ['finds a country in the other language', 'DEUTSCH', ['Europe/Berlin', 'Europe/Busingen']],
    ['finds a country’s short name', 'uk', ['Europe/London']],
    ['finds the short name of a time', 'cest', ['Europe/Berlin', 'Europe/Busingen']],
    ['finds words of several names together', 'germany berlin', ['Europe/Berlin']],
    ['finds the name as the document has it', 'america/new_york', ['America/New_York']],
    ['finds part of a word', 'mandu', ['Asia/Kathmandu']],
    [
      'puts a country of that name before a city that begins like it',
      'india',
      ['Asia/Calcutta', 'America/Indianapolis'],
    ],
    ['puts the beginning of a city first', 'ka', ['Asia/Karachi', 'Asia/Kathmandu']],
    ['finds cities in their order', 'new', ['America/New_York', 'America/North_Dakota/New_Salem']],
    ['finds an offset', '+1', ['Europe/Berlin', 'Europe/Busingen', 'Etc/GMT-1']],
    ['finds an offset from UTC', 'utc+1', ['Europe/Berlin', 'Europe/Busingen', 'Etc/GMT-1']],
    ['finds an offset with zeros', 'GMT+01:00', ['Europe/Berlin', 'Europe/Busingen', 'Etc/GMT-1']],
    ['finds an offset behind UTC', '-3', ['America/Sao_Paulo', 'America/Argentina/Buenos_Aires']],
    ['finds an offset with a true minus', '−3', ['America/Sao_Paulo', 'America/Argentina/Buenos_Aires']],
    ['finds an offset between spaces', '  utc + 1 ', ['Europe/Berlin', 'Europe/Busingen', 'Etc/GMT-1']],
    ['finds an offset of two digits', '+14', ['Pacific/Kiritimati']],
    ['finds a zone named after an offset', 'etc/gmt+1', ['Etc/GMT+1']],
    ['finds an offset with minutes', '+5:30', ['Asia/Calcutta']],
    ['finds an offset whose minutes are half typed', '+5:3', ['Asia/Calcutta']],
    ['finds an offset without a colon', '+0545', ['Asia/Kathmandu']],
    ['finds an offset half typed', '+5:', ['Asia/Calcutta', 'Asia/Karachi', 'Asia/Kathmandu']],
    ['puts the whole hour first', '+5', ['Asia/Karachi', 'Asia/Calcutta', 'Asia/Kathmandu']],
    ['finds no offset', '+0', ['Africa/Abidjan', 'UTC', 'Europe/London']],
    ['finds no offset behind UTC', '-0', ['Africa/Abidjan', 'UTC', 'Europe/London']],
    ['finds no offset with all its zeros', 'UTC−00:00', ['Africa/Abidjan', 'UTC', 'Europe/London']],
    ['finds nothing by an offset and more', '+5 pakistan', []],
    ['finds nothing where there is nothing', 'atlantis', []],
    ['finds nothing by signs alone', '?!', []],
    ['finds nothing by what stands between words alone', '/', []],
  ] as const) {
    it(fact, () => {
      expect(find(query)).to.deep.equal(names);
    });
  }

  describe('puts first', () => {
    const of = (name: string, more: Partial<Zone>): Zone => ({...zone(name, [], [], 0), ...more});
    for (const [fact, query, first, second] of [
      [
        'the name as the document has it, then the old name of another',
        'asia/calcutta',
        of('Asia/Calcutta', {}),
        of('Asia/Kolkata', {words: ['Asia/Calcutta']}),
      ],
      [
        'the short name of a time, then a city that begins like it',
        'ist',
        of('Asia/Calcutta', {words: ['IST']}),
        of('Europe/Istanbul', {}),
      ],
      [
        'the short name of a time, then a country in another language',
        'est',
        of('America/New_York', {words: ['EST']}),
        of('Europe/Tallinn', {foreign: ['Est']}),
      ],
      [
        'a country in another language, then a city that begins like it',
        'india',
        of('Asia/Calcutta', {foreign: ['Inde', 'India']}),
        of('America/Indianapolis', {}),
      ],
      [
        'a city that begins so, then a country',
        'ma',
        of('Europe/Madrid', {}),
        of('Asia/Kuala_Lumpur', {countries: ['Malaysia']}),
      ],
      [
        'a country that begins so, then a later word of a city',
        'chi',
        of('America/Santiago', {countries: ['Chile']}),
        of('Asia/Ho_Chi_Minh', {}),
      ],
      [
        'a later word of a city, then a country in another language',
        'chi',
        of('Asia/Ho_Chi_Minh', {}),
        of('Asia/Shanghai', {foreign: ['Chine']}),
      ],
      [
        'a country that begins so in another language, then the name of a time',
        'brasil',
        of('America/Manaus', {foreign: ['Brasilien']}),
        of('America/Sao_Paulo', {words: ['Brasilia Standard Time']}),
      ],
      [
        'words in a row, then the same ones here and there',
        'pacific ti',
        of('America/Los_Angeles', {words: ['Pacific Time']}),
        of('Pacific/Kiritimati', {words: ['Line Islands Time']}),
      ],
    ] as [string, string, Zone, Zone][]) {
      it(fact, () => expect(searchZones([second, first], query, () => 0)).to.deep.equal([first, second]));
    }
  });

  it('finds all by nothing, in their order', () => {
    expect(searchZones(ZONES, ' ', () => 0)).to.equal(ZONES);
  });
});

describe('names that no list has', () => {
  it('are tried with the areas of those that it has', () => {
    const areas = [
      'Etc',
      'Africa',
      'Europe',
      'America/Argentina',
      'Asia',
      'America',
      'Pacific',
      'America/North_Dakota',
    ];
    for (const query of ['kolkata', ' kolkata\n']) {
      expect(possibleNames(ZONES, query)).to.deep.equal(areas.map((area) => `${area}/Kolkata`));
    }
  });

  it('are written as zones are', () => {
    expect(possibleNames(ZONES, 'ho chi  minh')).to.include('Asia/Ho_Chi_Minh');
    expect(possibleNames(ZONES, 'us/pacific')[0]).to.equal('US/Pacific');
    expect(possibleNames(ZONES, 'asia/kolkata')[0]).to.equal('Asia/Kolkata');
    expect(possibleNames(ZONES, 'est5edt')[0]).to.equal('EST5EDT');
    expect(possibleNames(ZONES, 'cet')[0]).to.equal('CET');
  });

  it('are not looked for behind a few letters or signs', () => {
    for (const query of ['', 'ko', '+05:30', '日本', '../etc', 'kolkata?', 'tokyo 東京'])
      expect(possibleNames(ZONES, query)).to.deep.equal([]);
  });

  it('are those typed, too', () => {
    const none: readonly Zone[] = [];
    expect(possibleNames(none, 'America/Port-au-Prince')).to.deep.equal(['America/Port-au-Prince']);
    expect(possibleNames(none, 'Japan')).to.deep.equal(['Japan']);
    expect(possibleNames(none, 'japan'), 'a country').to.deep.equal([]);
    expect(possibleNames([{...ZONES[4]!, name: 'Asia/Calcutta'}], 'Kolkata')).to.deep.equal([
      'Kolkata',
      'Asia/Kolkata',
    ]);
  });
});
