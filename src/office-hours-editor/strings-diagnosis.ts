// What is wrong with the texts that a page gives to the editor: keys that mean nothing, what is of another kind, and what
// stays English. Loaded only where a page gives any.
import {nearestName} from '../domain/nearest-name.js';
import type {EditorStrings} from '../i18n/editor/strings.js';

const EXPECTED = {
  string: 'a text',
  function: 'a function that gives a text',
  object: 'an object with texts',
} as const;

type Kind = keyof typeof EXPECTED;
type Texts = Readonly<Record<string, unknown>>;

/** What the editor has; handed over, since what two files share would be a third one to load. */
interface BuiltIn {
  readonly english: EditorStrings;
  /** The tags of the other languages. */
  readonly languages: readonly string[];
}

/** In English sentences, for the page's developer. */
export function editorStringsProblems(own: unknown, {english, languages}: BuiltIn): string[] {
  if (typeof own !== 'object' || own === null)
    return ['it has to be an object with texts: editor.strings = {general: {save: "…"}}.'];
  const {locale} = own as Texts;
  const languageOf = (tag: string) => tag.split('-')[0]!.toLowerCase();
  const isOther = typeof locale === 'string' && !['en', ...languages].map(languageOf).includes(languageOf(locale));
  const paths = isOther ? lacking(own as Texts, english, '') : [];
  return [
    ...wrong(own as Texts, english, ''),
    // Some texts of a language that the editor does not have leave the others in English.
    ...(paths.length ? [`there are no texts in "${String(locale)}" for ${paths.join(', ')}: these stay English.`] : []),
  ];
}

function wrong(own: Texts, builtIn: Texts, before: string): string[] {
  return Object.entries(own).flatMap(([key, text]) => {
    const path = before + key;
    if (!Object.hasOwn(builtIn, key)) return [unknown(key, Object.keys(builtIn), before)];
    const kind = typeof builtIn[key] as Kind;
    if (text === undefined) return [];
    if (typeof text !== kind || text === null) return [`"${path}" has to be ${EXPECTED[kind]}.`];
    return kind === 'object' ? wrong(text as Texts, builtIn[key] as Texts, `${path}.`) : [];
  });
}

function unknown(key: string, known: readonly string[], before: string): string {
  const meant = nearestName(key, known);
  const way = meant
    ? `you probably mean "${before}${meant}"`
    : `known are ${known.map((each) => before + each).join(', ')}`;
  return `there is no text "${before}${key}"; ${way}.`;
}

/** The texts that are not given, or are of another kind. */
function lacking(own: Texts, builtIn: Texts, before: string): string[] {
  return Object.entries(builtIn).flatMap(([key, text]) => {
    if (typeof text !== 'object') return typeof own[key] === typeof text ? [] : [before + key];
    return lacking(Object(own[key]) as Texts, text as Texts, `${before}${key}.`);
  });
}
