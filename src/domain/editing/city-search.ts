// Finds cities by what people type, so that a time zone can be looked for by any large city in it. Pure: the cities are given.

export interface City {
  /** What it is called, in English first: "Munich", "München", "Múnich". */
  readonly names: readonly string[];
  /** A state where cities of one name are told apart by it: "Oregon". */
  readonly state?: string;
  /** The code of the country: "DE". */
  readonly country: string;
  /** What the country is called in the language of the page. */
  readonly countryName?: string | undefined;
  /** The IANA name of its time zone, as the list of zones has it: "Asia/Calcutta". */
  readonly zone: string;
  /** The name of that zone to choose, which may be a newer one: "Asia/Kolkata". */
  readonly timeZone: string;
  /** Roughly how many people live there; for the order. */
  readonly population: number;
}

export interface FoundCity {
  /** As it was typed: "München" where "münch" was, "Munich" where "mun" was. */
  readonly name: string;
  readonly city: City;
  /** How well it fits: the less, the better; on the scale that zones have. */
  readonly rank: number;
}

interface Entry {
  readonly city: City;
  /** Each name as given, and as it is compared. */
  readonly names: readonly (readonly [string, string])[];
  /** All that it may be told apart by. */
  readonly all: string;
}

export class CityIndex {
  private readonly _entries: readonly Entry[];
  private readonly _largest = new Map<string, number>();

  /**
   * @param fold makes two spellings of a name equal.
   * @param countryNames of a code, in any language.
   */
  constructor(
    cities: readonly City[],
    fold: (text: string) => string,
    countryNames: (code: string) => readonly string[],
  ) {
    const countries = new Map<string, string>();
    this._entries = cities.map((city) => {
      const names = city.names.flatMap((name) => spellings(name).map((spelt) => [name, fold(spelt)] as const));
      const {country, zone, population, state = ''} = city;
      let ofCountry = countries.get(country);
      if (ofCountry === undefined) {
        countries.set(country, (ofCountry = [country, ...countryNames(country)].map(fold).join(' ')));
      }
      this._largest.set(zone, Math.max(population, this._largest.get(zone) ?? 0));
      return {city, names, all: ` ${names.map(([, name]) => name).join(' ')} ${fold(state)} ${ofCountry}`};
    });
  }

  /** How many people live in the largest city of a zone; 0 where none is known. */
  largestOf(zone: string): number {
    return this._largest.get(zone) ?? 0;
  }

  /** By zone the city that was most likely meant by a folded text. */
  find(text: string): ReadonlyMap<string, FoundCity> {
    const found = new Map<string, FoundCity>();
    for (const entry of this._entries) {
      const match = matchOf(entry, text);
      if (!match) continue;
      const {city} = entry;
      const best = found.get(city.zone);
      if (best && (best.rank - match.rank || city.population - best.city.population) <= 0) continue;
      found.set(city.zone, {...match, city});
    }
    return found;
  }
}

function matchOf({names, all}: Entry, text: string): {readonly name: string; readonly rank: number} | undefined {
  let best: {name: string; rank: number} | undefined;
  for (const [name, compared] of names) {
    const rank = compared === text ? 0 : compared.startsWith(text) ? 1 : ` ${compared}`.includes(` ${text}`) ? 4 : 9;
    if (rank < (best?.rank ?? 9)) best = {name, rank};
  }
  if (best || !text.includes(' ')) return best;
  // "portland oregon", "san jose costa rica"
  const words = text.split(' ');
  if (!words.every((word) => all.includes(` ${word}`))) return undefined;
  const named = names.find(([, compared]) => words.some((word) => ` ${compared}`.includes(` ${word}`)));
  return named && {name: named[0], rank: 5};
}

const DIGRAPHS: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe'};

/** "München" and "Muenchen" */
function spellings(name: string): readonly string[] {
  const plain = name.replace(/[äöüåø]/gi, (letter) => DIGRAPHS[letter.toLowerCase()]!);
  return plain === name ? [name] : [name, plain];
}
