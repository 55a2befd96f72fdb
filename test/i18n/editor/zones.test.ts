import {expect} from '@open-wc/testing';
import {olderName} from '../../../src/domain/renamed-zones.js';
import {findZones} from '../../../src/i18n/editor/zone-results.js';
import {offsetText, timeIn, ZoneCatalog, zoneCatalog, zoneNote} from '../../../src/i18n/editor/zones.js';

/** Winter in the north. */
const NOW = Date.UTC(2026, 10, 23, 13, 32);
/** Older browsers do not tell the zones of a country. */
const knowsCountries = ['getTimeZones', 'timeZones'].some((key) => key in Intl.Locale.prototype);

function finished(locale: string): ZoneCatalog {
  const catalog = zoneCatalog(locale, NOW);
  while (catalog.step());
  return catalog;
}
const find = (query: string, locale = 'en', first: readonly string[] = []) =>
  findZones(query, {catalog: finished(locale), first, now: NOW}).map(({name}) => name);

/** What is found as soon as there are the words for it; for English, once there are all words. */
function findEarly(query: string, locale: string, isFound: (names: readonly string[]) => boolean): readonly string[] {
  if (locale === 'en') return find(query);
  const catalog = zoneCatalog(locale, NOW);
  for (;;) {
    const names = findZones(query, {catalog, first: [], now: NOW}).map(({name}) => name);
    if (isFound(names) || !catalog.step()) return names;
  }
}

describe('the time zones of the platform', () => {
  it('are all there, and UTC, each once', () => {
    const names = finished('en').zones.map(({name}) => name);
    expect(names).to.include.members([...Intl.supportedValuesOf('timeZone').map(olderName), 'UTC']);
    expect(new Set(names).size).to.equal(names.length);
  });

  for (const [query, locale, name] of [
    ['tokyo', 'en', 'Asia/Tokyo'],
    ['sao paulo', 'en', 'America/Sao_Paulo'],
    ['new york', 'de', 'America/New_York'],
    ['eastern time', 'en', 'America/New_York'],
    ['cet', 'en', 'Europe/Berlin'],
    ['utc', 'en', 'UTC'],
    ['kolkata', 'en', 'Asia/Kolkata'],
    ['asia/kolkata', 'en', 'Asia/Kolkata'],
    ['calcutta', 'en', 'Asia/Calcutta'],
    ['utc+1', 'en', 'Europe/Paris'],
    ['+04:30', 'en', 'Asia/Kabul'],
  ] as const) {
    it(`are found by “${query}” (${locale})`, () => {
      expect(findEarly(query, locale, (names) => names.includes(name))).to.include(name);
    });
  }

  for (const [query, locale, name] of [
    ['germany', 'en', 'Europe/Berlin'],
    ['germany', 'de', 'Europe/Berlin'],
    ['Deutschland', 'de', 'Europe/Berlin'],
    ['ドイツ', 'ja', 'Europe/Berlin'],
    ['uk', 'en', 'Europe/London'],
  ] as const) {
    it(`are found by the country “${query}” (${locale})`, function () {
      if (!knowsCountries) this.skip();
      expect(findEarly(query, locale, ([first]) => first === name)[0]).to.equal(name);
    });
  }

  it('are found by India’s name', function () {
    if (!knowsCountries) this.skip();
    expect(find('india')[0]).to.be.oneOf(['Asia/Kolkata', 'Asia/Calcutta']);
  });

  it('are found by city before their words are', () => {
    const catalog = new ZoneCatalog('fr', NOW);
    expect(findZones('tokyo', {catalog, first: [], now: NOW}).map(({name}) => name)).to.include('Asia/Tokyo');
  });

  it('do not come twice under an old name', () => {
    expect(find('japan')).to.deep.equal(['Asia/Tokyo']);
  });

  for (const [older, newer] of [
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['America/Godthab', 'America/Nuuk'],
    ['Asia/Rangoon', 'Asia/Yangon'],
    ['Pacific/Enderbury', 'Pacific/Kanton'],
  ] as const) {
    const city = newer.split('/')[1]!;

    it(`have ${city} once, by the name that more browsers know, whatever is typed`, () => {
      for (const query of [older, newer, city, older.split('/')[1]!, newer.toLowerCase()]) {
        expect(find(query), query).to.include(older).and.not.include(newer);
      }
      expect(find('', 'en', [newer, older]).filter((name) => name === older || name === newer)).to.deep.equal([older]);
      expect(finished('en').find(newer)?.city).to.equal(city);
      expect(finished('en').find(newer)).to.equal(finished('en').find(older));
    });
  }

  it('say where Kyiv is', function () {
    if (!knowsCountries) this.skip();
    expect(finished('en').find('Europe/Kyiv')!.countries).to.include('Ukraine');
  });

  it('offer an old name to who types it in full', () => {
    expect(find('Asia/Calcutta')).to.include('Asia/Calcutta');
    expect(find('us/pacific')).to.include('US/Pacific');
    expect(find('EST5EDT')).to.include('EST5EDT');
  });

  it('begin with those that are likely while nothing is typed, and leave out what is none', () => {
    const names = find('', 'en', ['Asia/Kolkata', 'Mars/Base', 'Europe/Paris', 'Asia/Kolkata']);
    expect(names.slice(0, 2)).to.deep.equal(['Asia/Kolkata', 'Europe/Paris']);
    expect(names).to.not.include('Mars/Base');
    expect(names.filter((name) => name === 'Europe/Paris')).to.have.length(1);
  });

  it('are described by country and time', function () {
    const zone = finished('en').find('Europe/Berlin')!;
    const note = knowsCountries ? 'Germany · Central European Time' : 'Central European Time';
    expect(zoneNote(zone)).to.equal(note);
  });
});

describe('the clock of a zone', () => {
  it('is read without asking for its name', () => {
    expect(timeIn('Asia/Kathmandu', NOW, 'en-GB')).to.equal('19:17');
    expect(timeIn('America/New_York', NOW, 'en-US').replace(/\s/g, ' ')).to.equal('8:32 AM');
  });

  for (const [offset, text] of [
    [0, 'UTC'],
    [5.5, 'UTC+5:30'],
    [-3, 'UTC−3'],
    [-9.5, 'UTC−9:30'],
    [14, 'UTC+14'],
  ] as const) {
    it(`is ${text}`, () => expect(offsetText(offset * 3_600_000)).to.equal(text));
  }
});
