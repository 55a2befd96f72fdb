// Edits of what a shop says in other languages.
import type {Configuration} from '../types.js';
import type {Edit} from './edits.js';
import {
  type Holder,
  holdersIn,
  isSameLanguage,
  keysOf,
  objectIn,
  shopLanguages,
  type ShopText,
  TEXT_LISTS,
  type TextList,
  translationsOf,
  UNKNOWN_LANGUAGE,
} from './shop-texts.js';

/** Says which language the untranslated texts are in (BCP 47). */
export const setOwnLanguage =
  (tag: string): Edit =>
  (document) => {
    const {own, others} = shopLanguages(document);
    return own === tag ? document : {...document, languages: [tag, ...others]};
  };

/** Adds a language that texts are translated into. */
export const addLanguage =
  (tag: string): Edit =>
  (document) => {
    const {own = UNKNOWN_LANGUAGE, others} = shopLanguages(document);
    if (others.some((other) => isSameLanguage(other, tag))) return document;
    return {...document, languages: [own, ...others, tag]};
  };

/** Removes a language with all that is translated into it. */
export const removeLanguage =
  (tag: string): Edit =>
  (document) => {
    const {own, others} = shopLanguages(document);
    const rest = others.filter((other) => !isSameLanguage(other, tag));
    if (rest.length === others.length) return document;
    const edited = TEXT_LISTS.reduce(
      (before, list) =>
        changeHolders(before, list, (holder) =>
          keysOf(translationsOf(holder), tag).reduce((left, key) => withTexts(left, key, {}), holder),
        ),
      document,
    );
    if (!own && !rest.length) return without(edited, 'languages');
    return {...edited, languages: [own ?? UNKNOWN_LANGUAGE, ...rest]};
  };

/** Says a text in a language, on all of its dates; "" takes the translation out. */
export const setTranslation =
  ({list, key, indexes}: Pick<ShopText, 'list' | 'key' | 'indexes'>, tag: string, text: string): Edit =>
  (document) => {
    const edited = changeHolders(document, list, (holder, index) => {
      if (list !== 'messages' && !indexes.includes(index)) return holder;
      // Spelled in two ways, it is said in the first one only.
      const [first = tag, ...more] = keysOf(translationsOf(holder), tag);
      return more.reduce((left, each) => withText(left, each, key, ''), withText(holder, first, key, text));
    });
    if (edited === document || shopLanguages(edited).others.some((other) => isSameLanguage(other, tag))) return edited;
    // Nothing is left in that language: it is still one of the shop's.
    const {own = UNKNOWN_LANGUAGE, others} = shopLanguages(document);
    return {...edited, languages: [own, ...others]};
  };

/** With another text under a tag; "": without. */
function withText(holder: Holder, tag: string, key: string, text: string): Holder {
  const texts = objectIn(translationsOf(holder)[tag]);
  if ((texts[key] ?? '') === text) return holder;
  return withTexts(holder, tag, text ? {...texts, [key]: text} : without(texts, key));
}

/** With other texts in a language; none: without the language, and without `translations` where it was the last one. */
function withTexts(holder: Holder, tag: string, texts: Holder): Holder {
  const before = translationsOf(holder);
  const isNothing = !Object.keys(texts).length;
  const translations = isNothing ? without(before, tag) : {...before, [tag]: texts};
  return Object.keys(translations).length ? {...holder, translations} : without(holder, 'translations');
}

const without = <T extends object>(object: T, key: string): T =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)) as T;

function changeHolders(
  document: Configuration,
  list: TextList,
  change: (holder: Holder, index: number) => Holder,
): Configuration {
  const holders = holdersIn(document, list) as readonly Holder[];
  const changed = holders.map(change);
  if (changed.every((holder, i) => holder === holders[i])) return document;
  if (list === 'messages') return {...document, messages: changed[0]};
  if (list === 'questions') return {...document, questions: changed} as unknown as Configuration;
  return {...document, officeHours: {...document.officeHours, [list]: changed}};
}
