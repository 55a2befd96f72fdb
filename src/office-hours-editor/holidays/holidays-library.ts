// What the dialog asks of the package `date-holidays`: countries, their parts, languages, and the holidays of a year.
import type Holidays from 'date-holidays';
import type {LibraryHoliday} from '../../domain/editing/public-holidays.js';
import {timeZone} from '../../domain/time-zone.js';
import {canonical, regionName, zonesOfRegion} from '../../i18n/editor/zones.js';

export type HolidaysClass = typeof Holidays;

export interface HolidayPlace {
  /** "DE" */
  readonly country: string;
  /** "BY"; "" for the whole country. */
  readonly state: string;
  /** "A"; "" for the whole state. */
  readonly region: string;
}

export interface PlaceName {
  readonly code: string;
  readonly name: string;
}

/** What the library says of holidays that no law gives everybody off. */
const TYPES = ['public', 'bank', 'optional', 'observance'] as const;

/** Its own codes for languages. */
const TAGS: Readonly<Record<string, string>> = {jp: 'ja', cz: 'cs', ge: 'ka'};

/** What languages call themselves that some browsers have no name for: a country's own is offered all the same. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  ...{
    ber: 'Tamaziɣt',
    bi: 'Bislama',
    crs: 'Kreol Seselwa',
    fj: 'Na Vosa Vakaviti',
    kl: 'Kalaallisut',
    pap: 'Papiamentu',
  },
  ...{rar: 'Māori Kūki ʻĀirani', rn: 'Ikirundi', sg: 'Sängö', srn: 'Sranantongo', ss: 'siSwati'},
  ...{swb: 'Shimaore', wlc: 'Shimwali', wni: 'Shindzuani', zdj: 'Shingazidja'},
};

/** Half days and days of some people only (women, the young, soldiers, children), which it lists as everybody's. */
const NOT_FOR_ALL: Readonly<Record<string, readonly string[]>> = {CN: ['03-08', '05-04', '06-01', '08-01']};

interface Rule {
  readonly rule: string;
  readonly name?: unknown;
}

const rulesOf = (library: Holidays) => library.getRules() as unknown as readonly Rule[];

export class HolidaysLibrary {
  private readonly _whole: Holidays;
  private readonly _years = new Map<string, readonly LibraryHoliday[]>();
  private readonly _languages: readonly string[];

  /** @param _locale what countries are called in, and names where a country has several languages. */
  constructor(
    private readonly _Holidays: HolidaysClass,
    private readonly _locale: string,
  ) {
    this._whole = new _Holidays();
    const language = new Intl.Locale(_locale).language;
    this._languages = [_locale.toLowerCase(), language, ...(language === 'ja' ? ['jp'] : [])]; // its name for Japanese
  }

  /** All countries that it has, in the order of their names. */
  countries(): readonly PlaceName[] {
    const names = this._whole.getCountries(this._languages.at(-1));
    return this._sorted(names, (code) => regionName(code, this._locale));
  }

  /** The states of a country; empty where it makes no difference. */
  states(country: string): readonly PlaceName[] {
    return this._sorted(this._whole.getStates(country, this._languages.at(-1)));
  }

  regions(country: string, state: string): readonly PlaceName[] {
    return this._sorted(this._whole.getRegions(country, state, this._languages.at(-1)));
  }

  /** The country that a time zone is of. Where several share it, the locale's, if it is one of them. */
  countryOf(zone: string): string | undefined {
    const zones = this._zonesByCountry();
    const having = (isIt: (name: string) => boolean) =>
      [...zones].filter(([, names]) => names.some(isIt)).map(([country]) => country);
    let sharing = having((name) => name === zone);
    // An old name, or a new one: the list has each zone by one name only.
    if (!sharing.length)
      sharing = having((name) => timeZone(name) !== undefined && canonical(name) === canonical(zone));
    const {region} = new Intl.Locale(this._locale);
    const own = sharing.find((country) => country === region);
    const likely = sharing.filter((country) => zonesOfRegion(country).includes(canonical(zone)));
    return own ?? [sharing, likely].find(({length}) => length === 1)?.[0];
  }

  private _zonesByCountry(): ReadonlyMap<string, readonly string[]> {
    const probe = new this._Holidays();
    return new Map(
      Object.keys(this._whole.getCountries()).map((country) => {
        // Types that no holiday is of: only its zones are wanted, and reading the rules would take a while.
        probe.init(country, {types: ['none' as 'public']});
        return [country, probe.getTimezones()];
      }),
    );
  }

  /** The languages in which names of a place's holidays are known, its own first: the editor's, if it is one of them. */
  languages(place: HolidayPlace): readonly PlaceName[] {
    const library = this._of(place, 'public');
    const names = rulesOf(library).map(({name}) => Object.keys(Object(name) as object));
    // English is always at the end of its list, spoken there or not.
    const own = library.getLanguages().filter((code, i, {length}) => !i || code !== 'en' || i < length - 1);
    const known = (code: string) => names.filter((each) => each.includes(code)).length;
    const others = [...new Set(names.flat())].filter((code) => !own.includes(code) && known(code) * 2 > names.length);
    const isEditors = (code: string) => this._languages.includes(code.split('-')[0]!);
    const label = new Intl.DisplayNames(this._locale, {type: 'language', fallback: 'none'});
    const nameOf = (code: string) => label.of(TAGS[code] ?? code);
    const named = (code: string) => ({code, name: nameOf(code) ?? OWN_NAMES[code] ?? code});
    const {compare} = new Intl.Collator(this._locale);
    return [
      ...own.sort((a, b) => Number(isEditors(b)) - Number(isEditors(a))).map(named),
      // Nobody could tell from its code what a language is that the platform has no name for.
      ...others
        .filter(nameOf)
        .map(named)
        .sort((a, b) => compare(a.name, b.name)),
    ];
  }

  /** Whether most parts of a country have holidays that the country as a whole has not. */
  hasRegionalHolidays(country: string): boolean {
    const rules = (state: string) => rulesOf(this._of({country, state, region: ''}, 'public')).map(({rule}) => rule);
    const whole = rules('');
    const states = this.states(country);
    return states.filter(({code}) => rules(code).some((rule) => !whole.includes(rule))).length * 2 > states.length;
  }

  /**
   * The holidays of a year.
   *
   * @param language what names are in, where they are known in it; otherwise they are in the country's own language.
   */
  inYear(place: HolidayPlace, year: number, language: string): readonly LibraryHoliday[] {
    const key = [place.country, place.state, place.region, year, language].join();
    let holidays = this._years.get(key);
    if (!holidays) {
      const library = this._of(place, ...TYPES);
      library.setLanguages(language);
      this._years.set(
        key,
        (holidays = library
          .getHolidays(year)
          .filter(({type, date}) => type !== 'observance' || /^\d{4}-12-(?:24|31)/.test(date))
          .map((holiday) => this._described(holiday, library, place))),
      );
    }
    return holidays;
  }

  private _described(holiday: LibraryHoliday, library: Holidays, {country}: HolidayPlace): LibraryHoliday {
    const names = Object((library.getRule(holiday.rule) as {name?: unknown} | undefined)?.name) as Record<
      string,
      string
    >;
    const identity = names['en'] ?? Object.values(names)[0] ?? holiday.name;
    const isForAll = !NOT_FOR_ALL[country]?.includes(holiday.date.slice(5, 10));
    return {...holiday, identity, ...(!isForAll && {type: 'optional'})};
  }

  private _of({country, state, region}: HolidayPlace, ...types: (typeof TYPES)[number][]): Holidays {
    return new this._Holidays(country, state, region, {types});
  }

  private _sorted(
    names: Readonly<Record<string, string>> | undefined,
    nameOf?: (code: string) => string | undefined,
  ): readonly PlaceName[] {
    const {compare} = new Intl.Collator(this._locale);
    return Object.entries(names ?? {})
      .map(([code, name]) => ({code, name: nameOf?.(code) ?? name}))
      .sort((a, b) => compare(a.name, b.name));
  }
}
