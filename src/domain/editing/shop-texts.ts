// What visitors read of a shop's own, and in which languages it is there. Pure; today's date is an argument.
import {EXCEPTION_TEXTS, MESSAGE_TEXTS, QUESTION_TEXTS, SEASON_TEXTS} from '../configuration-schema.js';
import {translated} from '../translated.js';
import type {Configuration} from '../types.js';
import {orderByDate} from './date-order.js';
import {exceptionsOf, seasonsOf} from './edits.js';
import {questionsOf} from './question-edits.js';
import {remembered} from './remembered.js';

/** Where texts stand. */
export type TextList = 'messages' | 'questions' | 'seasons' | 'exceptions';
export type TextKey = (
  typeof MESSAGE_TEXTS | typeof QUESTION_TEXTS | typeof SEASON_TEXTS | typeof EXCEPTION_TEXTS
)[number];

/** A text as it stands untranslated. */
export interface ShopText {
  readonly list: TextList;
  readonly key: TextKey;
  /** Which ones of the list say it: the same name of several dates is one text. None for messages. */
  readonly indexes: readonly number[];
  /** Blank where there are only translations. */
  readonly text: string;
}

/** What is not said of a language: which one the untranslated texts are in. */
export const UNKNOWN_LANGUAGE = 'und';

export interface ShopLanguages {
  /** That of the untranslated texts (BCP 47); undefined where nobody has said. */
  readonly own: string | undefined;
  /** The others, those that were chosen first. */
  readonly others: readonly string[];
}

/** An object of which nothing is known. */
export type Holder = Readonly<Record<string, unknown>>;

/** What stands there as an object, or an empty one. */
export const objectIn = (value: unknown): Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Holder) : {};

/** All of a document that may have translations. */
export const holdersIn = (document: Configuration, list: TextList): readonly object[] => {
  if (list === 'messages') return [document.messages ?? {}];
  if (list === 'questions') return questionsOf(document);
  return list === 'seasons' ? seasonsOf(document) : exceptionsOf(document);
};

export const TEXT_LISTS = ['messages', 'questions', 'seasons', 'exceptions'] as const satisfies readonly TextList[];

/** By language. */
export const translationsOf = (holder: object | undefined): Holder =>
  objectIn((holder as {readonly translations?: unknown} | undefined)?.translations);

export const textIn = (holder: unknown, key: string): string => {
  const text = objectIn(holder)[key];
  return typeof text === 'string' ? text : '';
};

/** "pt_BR" is "pt-BR" to HTML and `Intl`. */
const languageTag = (spelling: string): string => spelling.replaceAll('_', '-');

export const isSameLanguage = (one: string, other: string): boolean =>
  languageTag(one).toLowerCase() === languageTag(other).toLowerCase();

/** The keys of translations into a language, however each is spelled: "pt_BR" is "pt-BR". */
export const keysOf = (translations: Holder, language: string): readonly string[] =>
  Object.keys(translations).filter((key) => isSameLanguage(key, language));

/** The languages of a shop: those that were chosen, and all that any text is translated into, as HTML's `lang` takes them. */
export const shopLanguages = remembered((document: Configuration): ShopLanguages => {
  const noted: readonly unknown[] = Array.isArray(document.languages) ? document.languages : [];
  const [own, ...chosen] = noted.filter((tag) => typeof tag === 'string').map(languageTag);
  const used = TEXT_LISTS.flatMap((list) => holdersIn(document, list)).flatMap((holder) =>
    Object.keys(translationsOf(holder)).map(languageTag),
  );
  const others = [...chosen, ...used].filter(
    (tag, i, all) => tag && all.findIndex((other) => isSameLanguage(tag, other)) === i,
  );
  return {own: own && own !== UNKNOWN_LANGUAGE ? own : undefined, others};
});

/**
 * What there is to translate, in the order of the page: messages, questions, and what visitors read of dates that are not over.
 *
 * @param today the account's date, as a day number.
 */
export function shopTexts(document: Configuration, today: number): readonly ShopText[] {
  const seasons = seasonsOf(document);
  const exceptions = exceptionsOf(document);
  const questions = questionsOf(document);
  return [
    ...MESSAGE_TEXTS.map((key) => ({
      list: 'messages' as const,
      key,
      indexes: [],
      text: textIn(document.messages, key),
    })),
    ...questions.flatMap((question, index) =>
      QUESTION_TEXTS.map((key) => ({list: 'questions' as const, key, indexes: [index], text: textIn(question, key)})),
    ),
    ...textsOfDates('seasons', SEASON_TEXTS, seasons, orderByDate(seasons, today).upcoming),
    ...textsOfDates('exceptions', EXCEPTION_TEXTS, exceptions, orderByDate(exceptions, today).upcoming),
  ].filter((text) => text.text.trim() || isTranslated(document, text));
}

/** "Christmas" of this year and of the next is one text, unless it has to be found in its translations alone. */
function textsOfDates(
  list: TextList,
  keys: readonly TextKey[],
  holders: readonly object[],
  order: readonly number[],
): ShopText[] {
  const found = new Map<string, {readonly key: TextKey; readonly text: string; readonly indexes: number[]}>();
  for (const index of order) {
    for (const key of keys) {
      const text = textIn(holders[index], key);
      const id = JSON.stringify(text.trim() ? [key, text] : [key, index]);
      const there = found.get(id);
      if (there) there.indexes.push(index);
      else found.set(id, {key, text, indexes: [index]});
    }
  }
  return [...found.values()].map((each) => ({list, ...each}));
}

const isTranslated = (document: Configuration, {list, key, indexes}: ShopText): boolean =>
  holdersOf(document, list, indexes).some((holder) =>
    Object.values(translationsOf(holder)).some((texts) => textIn(texts, key).trim()),
  );

const holdersOf = (document: Configuration, list: TextList, indexes: readonly number[]): readonly object[] => {
  const holders = holdersIn(document, list);
  return list === 'messages' ? holders : indexes.flatMap((index) => holders[index] ?? []);
};

/** The key of a language in the translations of a text, as its path has it: that of the first of its dates. */
export const spellingOf = (document: Configuration, {list, indexes}: ShopText, language: string): string =>
  keysOf(translationsOf(holdersOf(document, list, indexes)[0]), language)[0] ?? language;

export interface Version {
  /** Blank where it is missing. */
  readonly text: string;
  /** Of several dates, not all have this one. */
  readonly isMixed: boolean;
}

const firstSaid = (texts: readonly string[]): string => texts.find((each) => each.trim()) ?? texts[0] ?? '';

/** A text in a language, the very one: what fits well enough counts as missing. */
export function versionOf(document: Configuration, {list, key, indexes}: ShopText, language: string): Version {
  const texts = holdersOf(document, list, indexes).map((holder) => {
    const translations = translationsOf(holder);
    return firstSaid(keysOf(translations, language).map((tag) => textIn(translations[tag], key)));
  });
  const text = firstSaid(texts);
  return {text, isMixed: texts.some((each) => each !== text)};
}

/** Whether a language lacks a text that there is untranslated, on one of its dates at least. */
export const isMissing = (document: Configuration, text: ShopText, language: string): boolean => {
  const version = versionOf(document, text, language);
  return text.text.trim() !== '' && (version.isMixed || !version.text.trim());
};

/**
 * Which language a visitor reads a text in where theirs is another one.
 *
 * @param language the visitor's (BCP 47).
 * @returns the tag of the translation that stands in, `UNKNOWN_LANGUAGE` for the text as it was written; undefined where it is in
 *   the visitor's language, or blank.
 */
export function standInFor(document: Configuration, text: ShopText, language: string): string | undefined {
  const {own = UNKNOWN_LANGUAGE} = shopLanguages(document);
  const {list, key, indexes} = text;
  const [holder] = holdersOf(document, list, indexes);
  // The same rule that the widget has, over texts that say which one they are.
  const tags = Object.entries(translationsOf(holder)).map(([tag, texts]) => [
    tag,
    textIn(texts, key).trim() ? {[key]: tag} : {},
  ]);
  const shown = translated({[key]: own, translations: Object.fromEntries(tags) as unknown}, key, language) ?? own;
  if (shown === own && !text.text.trim()) return undefined;
  return isOneLanguage(shown, language) ? undefined : shown;
}

/** Whether one says no more than the other: "de" and "de-AT". */
export function isOneLanguage(one: string, other: string): boolean {
  const [some, others] = [one, other].map((tag) => `${languageTag(tag).toLowerCase()}-`) as [string, string];
  return some.startsWith(others) || others.startsWith(some);
}
