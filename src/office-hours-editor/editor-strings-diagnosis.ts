// What is wrong with the texts that a page gives to the editor: keys that mean nothing, what is of another kind, and what
// stays English. Loaded only where a page gives any.
import {nearestName} from '../domain/nearest-name.js';
import {editorLanguages} from '../i18n/editor/languages.js';
import {editorStrings} from '../i18n/editor/strings.js';

const EXPECTED = {
  string: 'a text',
  function: 'a function that gives a text',
  object: 'an object with texts',
} as const;

type Kind = keyof typeof EXPECTED;
type Texts = Readonly<Record<string, unknown>>;

/** In English sentences, for the page's developer. */
export function editorStringsProblems(own: unknown): string[] {
  if (typeof own !== 'object' || own === null)
    return ['it has to be an object with texts: editor.strings = {general: {save: "…"}}.'];
  return [...wrong(own as Texts, editorStrings, ''), ...missing(own as Texts)];
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

/** Some texts of a language that the editor does not have leave the others in English. */
function missing(own: Texts): string[] {
  const {locale} = own;
  if (typeof locale !== 'string') return [];
  const languageOf = (tag: string) => tag.split('-')[0]!.toLowerCase();
  if (['en', ...editorLanguages].some((tag) => languageOf(tag) === languageOf(locale))) return [];
  const paths = lacking(own, editorStrings, '');
  return paths.length ? [`there are no texts in "${locale}" for ${paths.join(', ')}: these stay English.`] : [];
}

function lacking(own: Texts, builtIn: Texts, before: string): string[] {
  return Object.entries(builtIn).flatMap(([key, text]) => {
    if (typeof text !== 'object') return typeof own[key] === typeof text ? [] : [before + key];
    return lacking(Object(own[key]) as Texts, text as Texts, `${before}${key}.`);
  });
}
