// All that reads a text, loaded when somebody imports one.
import {readImport} from '../../domain/exchange/import-text.js';
import type {ImportResult} from '../../domain/exchange/import-result.js';
import {openingWords} from '../../i18n/editor/opening-words.js';

/**
 * @param locale the editor's own.
 * @param now epoch milliseconds: dates that come back each year are written down in its year.
 */
export const readText = (text: string, locale: string, now: number): Promise<ImportResult> =>
  readImport(text, {words: openingWords(locale), year: new Date(now).getUTCFullYear()});
