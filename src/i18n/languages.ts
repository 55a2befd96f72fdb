// The languages that the widget speaks besides English, each in a file of its own that loads when it is read.
import {type Language, type LanguageTools, pluralIn} from './language.js';
import type {shippedLanguages} from './shipped-languages.js';
import type {ChatStrings} from './strings.js';

/** The files of languages, by BCP 47 tag. Portuguese has one for Brazil and one for everywhere else, Chinese one for each script. */
export type LanguageFiles<Texts, Tag extends string = string> = Readonly<
  Record<Tag, () => Promise<{readonly default: (tools: LanguageTools) => Texts}>>
>;

const FILES: LanguageFiles<ReturnType<Language>, (typeof shippedLanguages)[number]> = {
  ar: () => import('./languages/ar.js'),
  cs: () => import('./languages/cs.js'),
  da: () => import('./languages/da.js'),
  de: () => import('./languages/de.js'),
  el: () => import('./languages/el.js'),
  es: () => import('./languages/es.js'),
  fi: () => import('./languages/fi.js'),
  fr: () => import('./languages/fr.js'),
  he: () => import('./languages/he.js'),
  hi: () => import('./languages/hi.js'),
  hu: () => import('./languages/hu.js'),
  id: () => import('./languages/id.js'),
  it: () => import('./languages/it.js'),
  ja: () => import('./languages/ja.js'),
  ko: () => import('./languages/ko.js'),
  nb: () => import('./languages/nb.js'),
  nl: () => import('./languages/nl.js'),
  pl: () => import('./languages/pl.js'),
  'pt-BR': () => import('./languages/pt-BR.js'),
  'pt-PT': () => import('./languages/pt-PT.js'),
  ro: () => import('./languages/ro.js'),
  sv: () => import('./languages/sv.js'),
  th: () => import('./languages/th.js'),
  tr: () => import('./languages/tr.js'),
  uk: () => import('./languages/uk.js'),
  vi: () => import('./languages/vi.js'),
  'zh-Hans': () => import('./languages/zh-Hans.js'),
  'zh-Hant': () => import('./languages/zh-Hant.js'),
};

/** Codes of languages that are read in the file of another one: Norwegian is written in two ways. */
const READ_IN: Readonly<Record<string, string>> = {no: 'nb', nn: 'nb'};

/**
 * The texts of a language; undefined for English, and for one that is not shipped.
 *
 * @param tag the language of the page (BCP 47).
 * @param readers what the visitor reads (`navigator.languages`): where the page names no region, theirs in this language.
 */
export const loadTexts = (tag: string, readers: readonly string[]): Promise<ChatStrings | undefined> =>
  loadFrom(FILES, tag, readers);

/** The same of other files. */
export async function loadFrom<Texts>(
  files: LanguageFiles<Texts>,
  tag: string,
  readers: readonly string[],
): Promise<Texts | undefined> {
  const locale = readIn(tag, readers);
  const likely = locale?.maximize();
  const load = likely && files[fileFor(likely)];
  if (!load) return undefined;
  const {default: language} = await load();
  // Without its script: "pt-Latn-PT" is taken for "pt". And "ar" has other digits than "ar-EG", though that is meant by it.
  const plain = [locale!.language, locale!.region].filter(Boolean).join('-');
  const number = new Intl.NumberFormat(plain);
  return language({
    region: likely.region!,
    plural: pluralIn(plain),
    number: (value) => number.format(value),
  });
}

/** The locale in which somebody reads a page, with its script or region where anybody names one. */
function readIn(tag: string, readers: readonly string[]): Intl.Locale | undefined {
  const page = parse(tag);
  if (!page) return undefined;
  const kin = [page, ...readers.flatMap((each) => parse(each) ?? [])].filter(
    ({language}) => language === page.language,
  );
  return kin.find(({script, region}) => script || region) ?? page;
}

/** The name of the file for a locale that has a script and a region. */
function fileFor({language, script, region}: Intl.Locale): string {
  if (language === 'zh') return `zh-${script}`;
  if (language === 'pt') return region === 'BR' ? 'pt-BR' : 'pt-PT';
  return READ_IN[language] ?? language;
}

function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined; // no language, or none that the platform can read
  }
}
