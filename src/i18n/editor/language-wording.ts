// What the texts of a shop are called, where they stand side by side in its languages.
import {exceptionsOf, seasonsOf} from '../../domain/editing/edits.js';
import {
  isOneLanguage,
  type ShopText,
  shopTexts,
  standInFor,
  UNKNOWN_LANGUAGE,
} from '../../domain/editing/shop-texts.js';
import type {Configuration, MessageKey} from '../../domain/types.js';
import {datesText} from './findings.js';
import {formatList} from './formats.js';
import {languageName} from './language-name.js';
import type {EditorStrings} from './strings.js';

interface Words {
  readonly document: Configuration;
  readonly strings: EditorStrings;
  readonly locale: string;
}

/** "Reply outside hours", "Question 2, Answer", "Name, 25 December". */
export function textLabel({list, key, indexes}: ShopText, words: Words): string {
  const {document, strings} = words;
  const {messages, questions, exceptions} = strings;
  if (list === 'messages') return messages[key as MessageKey].label;
  const [index = 0] = indexes;
  if (list === 'questions') {
    const name = questions.untitled(index + 1);
    return key === 'answer' ? exceptions.named({name, dates: questions.answer}) : name;
  }
  const dates = (list === 'seasons' ? seasonsOf(document) : exceptionsOf(document))[index]!;
  return exceptions.named({name: exceptions[key as 'name' | 'message'], dates: datesText(dates, words)});
}

/**
 * What a visitor does not read in their language, a sentence for each that stands in.
 *
 * @param language the visitor's (BCP 47).
 * @param today the account's date, as a day number.
 */
export function wordStandIns(language: string, today: number, words: Words): readonly string[] {
  const {document, strings, locale} = words;
  const byShown = new Map<string, Set<string>>();
  for (const text of shopTexts(document, today)) {
    const shown = standInFor(document, text, language);
    // As long as nobody has said: an admin most likely writes in the language of the editor.
    const isLikely = shown === UNKNOWN_LANGUAGE && isOneLanguage(strings.locale, language);
    if (!shown || isLikely) continue;
    const kind = text.list === 'messages' ? strings.messages[text.key as MessageKey].label : strings[text.list].title;
    byShown.set(shown, (byShown.get(shown) ?? new Set()).add(kind));
  }
  const name = languageName(language, locale);
  return [...byShown].map(([shown, kinds]) => {
    const texts = formatList([...kinds], locale);
    return shown === UNKNOWN_LANGUAGE
      ? strings.preview.asWritten({language: name, texts})
      : strings.preview.inOtherLanguage({language: name, shown: languageName(shown, locale), texts});
  });
}
