// `Intl` formats, each made once: making one takes longer than using it a hundred times.

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date or time in words. `timeZone` and `locale` are always given: nothing here guesses. */
export function formatDate(instant: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = locale + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locale, options)));
  return format.format(instant);
}

/**
 * The locale to word days and times in: the page's language with its region ("en-GB") where the texts are in that
 * language, otherwise the texts' own. A sentence is never in two languages.
 */
export function formatLocale(pageLanguage: string, textsLocale: string): string {
  const page = locale(pageLanguage);
  const texts = locale(textsLocale);
  return (page?.language === texts?.language ? page?.baseName : texts?.baseName) ?? 'en';
}

function locale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined; // no language, or none that the platform can read
  }
}
