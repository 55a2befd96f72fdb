// What the dialog asks of the package `date-holidays`: countries, their parts, and the holidays of a year. The package
// carries the data of all countries (240 kB compressed), so it is loaded only when somebody asks for it.
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

export const loadHolidays = async (): Promise<HolidaysClass> => (await import('date-holidays')).default;

export class HolidaysLibrary {
  private readonly _whole: Holidays;
  private readonly _years = new Map<string, readonly LibraryHoliday[]>();
  private readonly _languages: readonly string[];

  /** @param _locale what names are in, where the library has them; otherwise they are in the country's own language. */
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

  /** The public holidays of a year. */
  inYear(place: HolidayPlace, year: number): readonly LibraryHoliday[] {
    const key = [place.country, place.state, place.region, year].join();
    let holidays = this._years.get(key);
    if (!holidays) {
      const library = new this._Holidays(place.country, place.state, place.region, {
        types: ['public'],
        languages: [...this._languages],
      });
      this._years.set(key, (holidays = library.getHolidays(year)));
    }
    return holidays;
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
