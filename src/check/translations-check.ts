// Texts in other languages under a name that is no language's tag ("german", "xx", "dk"): no page asks for them by it.
import {shippedLanguages} from '../i18n/shipped-languages.js';
import {type Finding, look} from './finding.js';

/** Looks through translations that stand by themselves: those of an element, the object or its JSON text. */
export const translationsNobodySees = (translations: unknown): Finding[] => {
  const tags = new Set<string>();
  gather(typeof translations === 'string' ? parsed(translations) : translations, tags);
  return [...tags].flatMap(tagNobodyAsksFor);
};

/** Looks through all `translations` of a document. */
export const translationsNobodySeesIn = (document: unknown): Finding[] => {
  const tags = new Set<string>();
  search(document, tags);
  return [...tags].flatMap(tagNobodyAsksFor);
};

function tagNobodyAsksFor(tag: string): Finding[] {
  const meant = meantLanguage(tag);
  if (meant === tag) return [];
  const advice = meant ? `write "${meant}"` : 'write a tag such as "de" or "pt-BR"';
  return [
    look(`translations: "${tag}" is no tag of a language by which pages ask, so nobody reads these texts; ${advice}.`),
  ];
}

/**
 * The tag (BCP 47) that is meant by what somebody wrote for a language: the very same where it is one, also with the underscore
 * that some programs write; the one of two letters for "ger", "de" for "german" and "Deutsch", "da" for the country "dk"; undefined
 * where it is not known.
 */
export function meantLanguage(typed: string): string | undefined {
  const tag = canonical(typed.replaceAll('_', '-'));
  if (tag && NAMES.of(tag) && NAMES.of(primaryOf(tag))) {
    return primaryOf(typed).length > 2 && primaryOf(tag).length === 2 ? tag : typed;
  }
  const named = shippedLanguages.find((each) => isNameOf(each, typed));
  if (named) return named;
  const country = /^[a-z]{2}$/i.test(typed) && canonical(`und-${typed}`);
  const spoken = country && new Intl.Locale(country).maximize().language;
  return spoken && spoken !== 'und' ? shippedLanguages.find((each) => primaryOf(each) === spoken) : undefined;
}

const NAMES = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'});

const primaryOf = (tag: string): string => tag.split(/[-_]/)[0]!;

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const gather = (translations: unknown, tags: Set<string>): void => {
  if (!Array.isArray(translations)) for (const tag of Object.keys(Object(translations) as object)) tags.add(tag);
};

function search(part: unknown, tags: Set<string>): void {
  if (typeof part !== 'object' || !part) return;
  for (const [key, value] of Object.entries(part)) {
    if (key === 'translations') gather(value, tags);
    else search(value, tags);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // has been said
  }
}

/** "german" and "Deutsch" are names of "de". */
function isNameOf(language: string, name: string): boolean {
  return ['en', language].some(
    (locale) => new Intl.DisplayNames([locale], {type: 'language'}).of(language)?.toLowerCase() === name.toLowerCase(),
  );
}
