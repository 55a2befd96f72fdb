// The languages that the widget itself speaks, for what a visitor reads in the editor; each loads when it is read.
import {loadTexts} from '../languages.js';
import {shippedLanguages} from '../shipped-languages.js';
import type {SomeStrings} from '../strings.js';
import type {VisitorTexts} from './visitor-languages.js';

const loaded = new Map<string, SomeStrings>();

/** The widget's own languages, with a page's texts in their place. Of those that have not been loaded there is but the name. */
export const withShipped = (own: VisitorTexts): VisitorTexts => ({
  ...Object.fromEntries(shippedLanguages.map((tag) => [tag, loaded.get(tag) ?? {locale: tag}])),
  ...own,
});

/** Loads one of them, if it is one; true where that has brought anything. Where it fails, it can be asked for again. */
export async function loadShipped(tag: string): Promise<boolean> {
  // A region without texts of its own has those of its language.
  const shipped = [tag, tag.split('-')[0]].find((each) => shippedLanguages.some((known) => known === each));
  if (!shipped || loaded.has(shipped)) return false;
  try {
    const texts = await loadTexts(shipped, []);
    if (texts) loaded.set(shipped, texts);
    return Boolean(texts);
  } catch {
    return false; // what is read stays English meanwhile
  }
}
