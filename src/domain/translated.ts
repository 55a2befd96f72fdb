// Texts that a document gives in several languages. Pure: the language is an argument.

/** By language (BCP 47): the same keys again, or some of them. */
export type Translations<Key extends string> = Readonly<Record<string, {readonly [key in Key]?: string | undefined}>>;

const normal = (tag: string): string => tag.replaceAll('_', '-').toLowerCase();

/**
 * A text in the language that fits best: the very one, then what is left of it without its region or script ("de" for
 * "de-AT"), then another region of the same language, otherwise as it stands untranslated. What is blank, or no text, counts as
 * not translated.
 *
 * @param language BCP 47.
 */
export function translated<Key extends string>(
  holder: {readonly [key in Key]?: unknown} & {readonly translations?: unknown},
  key: Key,
  language: string,
): string | undefined {
  const byTag = Object.entries(Object(holder.translations) as object);
  const find = (fits: (tag: string) => boolean): string | undefined =>
    byTag.flatMap(([tag, texts]) => (fits(normal(tag)) ? textIn(texts, key) : [])).at(0);
  let found: string | undefined;
  for (let tag = normal(language); tag && !found; tag = tag.replace(/-?[^-]*$/, ''))
    found = find((each) => each === tag);
  const [base] = normal(language).split('-');
  return found ?? find((tag) => tag.startsWith(`${base}-`)) ?? textIn(holder, key)[0];
}

function textIn(texts: unknown, key: string): string[] {
  const text: unknown = (Object(texts) as Record<string, unknown>)[key];
  return typeof text === 'string' && text.trim() ? [text] : [];
}

/** Whether these are texts by language, under keys that mean something there; what is wrong is said elsewhere. */
export const areTranslations = (given: unknown): boolean =>
  isObject(given) &&
  Object.values(given).every(
    (texts) =>
      isObject(texts) &&
      Object.entries(texts).every(
        ([key, text]) => /^(welcome|online|offline|handoff)$/.test(key) && typeof text === 'string',
      ),
  );

const isObject = (given: unknown): given is object =>
  typeof given === 'object' && given !== null && !Array.isArray(given);
