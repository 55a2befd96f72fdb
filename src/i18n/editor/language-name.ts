import {capitalized} from './formats.js';

/** "German", as it begins a line, or the tag itself where the platform has no name for it. */
export function languageName(tag: string, locale: string): string {
  try {
    const name = new Intl.DisplayNames(locale, {type: 'language', languageDisplay: 'standard'}).of(tag) ?? tag;
    return name === tag ? tag : capitalized(name, locale);
  } catch {
    return tag; // an older browser, or no language tag
  }
}
