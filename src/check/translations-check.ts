// Texts in other languages under a name that is no language's tag ("german", "xx"): no page asks for them by it.
import {shippedLanguages} from '../i18n/shipped-languages.js';
import {type Finding, look} from './finding.js';

/**
 * Looks through all `translations` of a document, or through those of an attribute.
 *
 * @param given a document; or translations by themselves, the object or its JSON text.
 */
export function translationsNobodySees(given: unknown): Finding[] {
  const tags = new Set<string>();
  if (typeof given === 'string') gather(parsed(given), tags);
  else if (isDocument(given)) search(given, tags);
  else gather(given, tags);
  const names = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'});
  return [...tags].flatMap((tag) => {
    if (isKnown(names, tag)) return [];
    const meant = shippedLanguages.find((each) => isNameOf(each, tag));
    return look(
      `translations: "${tag}" is no tag of a language, so nobody is shown these texts; ` +
        `write ${meant ? `"${meant}"` : 'a tag such as "de" or "pt-BR"'}.`,
    );
  });
}

const isDocument = (given: unknown): boolean =>
  ['officeHours', 'messages', 'questions', 'chat'].some((key) => Object.hasOwn(Object(given) as object, key));

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

function isKnown(names: Intl.DisplayNames, tag: string): boolean {
  try {
    const [language] = tag.split(/[-_]/);
    return Boolean(names.of(tag.replaceAll('_', '-')) && names.of(language!));
  } catch {
    return false;
  }
}

/** "german" and "Deutsch" are names of "de". */
function isNameOf(language: string, name: string): boolean {
  return ['en', language].some(
    (locale) => new Intl.DisplayNames([locale], {type: 'language'}).of(language)?.toLowerCase() === name.toLowerCase(),
  );
}
