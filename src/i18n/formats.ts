// `Intl` formats, each made once: making one takes longer than using it a hundred times.

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format for dates or times. `timeZone` and `locale` are always given: nothing here guesses. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locale, options)));
  return format;
}

/** A date or time in words. */
export function formatDate(instant: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(locale, options).format(instant);
}

/**
 * The locale to word days and times in: the language of the texts, with the customs of a region. A region that the page
 * names goes first, then the texts' own, then that of the visitor's languages: "en" read in Leeds has "17:00". A sentence is
 * never in two languages or scripts.
 *
 * @param languages what the visitor reads (`navigator.languages`).
 */
export function formatLocale(pageLanguage: string, textsLocale: string, languages: readonly string[]): string {
  const texts = locale(textsLocale);
  if (!texts) return 'en';
  const kin = [pageLanguage, textsLocale, ...languages].flatMap((tag) => locale(tag) ?? []).filter(isKin);
  return (kin.find(({region}) => region) ?? texts).baseName;

  function isKin(other: Intl.Locale): boolean {
    const [a, b] = [texts!.maximize(), other.maximize()];
    return a.language === b.language && a.script === b.script;
  }
}

function locale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined; // no language, or none that the platform can read
  }
}
