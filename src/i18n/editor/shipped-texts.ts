// The languages that the widget itself speaks, for what a visitor reads in the editor; each loads when it is read.
import {loadTexts} from '../languages.js';
import {shippedLanguages} from '../shipped-languages.js';
import type {SomeStrings} from '../strings.js';
import type {VisitorTexts} from './visitor-languages.js';

/** By the tags that were asked for: Canada's French is not that of France. */
const loaded = new Map<string, SomeStrings>();

/**
 * The widget's own languages, with a page's texts in their place. Of those that have not been loaded there is but the name.
 *
 * @param others further tags that a shop has chosen: they are there once the widget's words for them have been loaded.
 */
export const withShipped = (own: VisitorTexts, others: readonly string[] = []): VisitorTexts => ({
  ...Object.fromEntries(shippedLanguages.map((tag) => [tag, loaded.get(tag) ?? {locale: tag}])),
  ...Object.fromEntries(others.flatMap((tag) => (loaded.has(tag) ? [[tag, loaded.get(tag)!] as const] : []))),
  ...own,
});

/**
 * Loads what the widget says on a page of that language, if it speaks it; true where that has brought anything. Where it
 * fails, it can be asked for again.
 */
export async function loadShipped(tag: string): Promise<boolean> {
  if (loaded.has(tag)) return false;
  try {
    const texts = await loadTexts(tag, []);
    if (texts) loaded.set(tag, texts);
    return Boolean(texts);
  } catch {
    return false; // what is read stays English meanwhile
  }
}
