// The languages that a visitor may have: English, which is built in, and those that the page gives texts for.
import type {TimeZone} from '../../domain/time-zone.js';
import {formatLocale} from '../formats.js';
import {launcherStrings} from '../launcher-strings.js';
import {panelStrings} from '../panel-strings.js';
import {threadStrings} from '../thread-strings.js';
import {ThreadWording} from '../thread-wording.js';
import {mergeStrings, type SomeStrings} from '../strings.js';
import {Wording} from '../wording.js';

/** The widget's texts by language (BCP 47): `{de: …, ar: …}`. English need not be given. */
export type VisitorTexts = Readonly<Record<string, SomeStrings>>;

/** Two Englishes, for they read clocks and dates in different ways. */
const ENGLISH = ['en-GB', 'en-US'] as const;

const languageOf = (tag: string): string => tag.split('-')[0]!.toLowerCase();

export function visitorLanguages(texts: VisitorTexts): readonly string[] {
  return [...ENGLISH, ...Object.keys(texts).filter((tag) => !['en', ...ENGLISH].includes(tag))];
}

/** The one that readers of `locale` most likely share; otherwise the English that reads clocks as they do. */
export function usualLanguage(texts: VisitorTexts, locale: string): string {
  const tags = visitorLanguages(texts);
  const kin = tags.find((tag) => tag === locale) ?? tags.find((tag) => languageOf(tag) === languageOf(locale));
  if (kin && (kin === locale || languageOf(kin) !== 'en')) return kin;
  const {hour12} = new Intl.DateTimeFormat(locale, {hour: 'numeric'}).resolvedOptions();
  return hour12 ? 'en-US' : 'en-GB';
}

/** What the page gives for a language; a region without texts of its own has those of its language. */
export function ownTexts(texts: VisitorTexts, tag: string): SomeStrings | undefined {
  return texts[tag] ?? texts[languageOf(tag)];
}

/** What fills a visitor's texts: the widget's wording, in a language and for a place. */
export function visitorWording(
  texts: VisitorTexts,
  tag: string,
  {visitor, shop}: {readonly visitor: TimeZone; readonly shop: TimeZone | undefined},
  locale = tag,
): Pick<ThreadWording, 'fill'> {
  const make = (own: SomeStrings | undefined) => {
    const strings = mergeStrings({...launcherStrings, ...panelStrings, ...threadStrings}, own);
    // Where the reader's language is another one, or names no region, as in `tag`.
    return new ThreadWording(new Wording(strings, formatLocale(locale, strings.locale, [tag]), visitor, shop), strings);
  };
  return {
    fill: (text, availability, at) => {
      try {
        return make(ownTexts(texts, tag)).fill(text, availability, at);
      } catch {
        return make(undefined).fill(text, availability, at); // a text of the page's own that fails, as in the widget
      }
    },
  };
}
