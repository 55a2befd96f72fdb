// What a file of `languages/` gives, and what it is handed. Such a file imports types only: files that load apart from each
// other, each at need, share nothing.
import type {ChatStrings} from './strings.js';

/** A text for each kind of number that a language tells apart (CLDR's plural categories); `other` for the rest. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {readonly other: string};

/** What the texts of a language are made with. */
export interface LanguageTools {
  /** The reader's region (ISO 3166): "CA" in "fr-CA". The likeliest one where nobody names any. */
  readonly region: string;
  /** The form for a number. */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** A number in the digits of the reader: "10,000". */
  readonly number: (value: number) => string;
}

/** All texts of a language. A missing one, or one too many, does not compile. */
export type Language = (tools: LanguageTools) => ChatStrings;

/** The form for a number, by the rules of a language (BCP 47). */
export const pluralIn = (locale: string): LanguageTools['plural'] => {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
};
