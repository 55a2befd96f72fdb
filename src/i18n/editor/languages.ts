// The languages that the editor speaks besides English, each in a file of its own that loads when it is read.
import {type LanguageFiles, loadFrom} from '../languages.js';
import type {EditorStrings} from './strings.js';

const FILES: LanguageFiles<EditorStrings> = {
  de: () => import('./languages/de.js'),
  es: () => import('./languages/es.js'),
  fr: () => import('./languages/fr.js'),
  it: () => import('./languages/it.js'),
  ja: () => import('./languages/ja.js'),
  nl: () => import('./languages/nl.js'),
  pl: () => import('./languages/pl.js'),
  'pt-BR': () => import('./languages/pt-BR.js'),
  'pt-PT': () => import('./languages/pt-PT.js'),
};

/** The tags of the languages that are shipped besides English. */
export const editorLanguages = Object.keys(FILES);

/**
 * The editor's texts in a language; undefined for English, and for one that is not shipped.
 *
 * @param tag the language of the page (BCP 47).
 * @param readers what the admin reads (`navigator.languages`): where the page names no region, theirs in this language.
 */
export const loadEditorTexts = (tag: string, readers: readonly string[]): Promise<EditorStrings | undefined> =>
  loadFrom(FILES, tag, readers);
