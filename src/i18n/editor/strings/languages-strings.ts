/** The languages of a shop, and what is said in each. A language is its name, as it begins a line: "German". */
export const languagesStrings = {
  title: 'Languages',
  note: 'Visitors read your texts in their own language where you translate them, and otherwise as you wrote them.',
  add: 'Add a language',
  /** Before the language of the texts as they are written elsewhere in the editor, and in its place as long as nobody has said. */
  own: 'Language of your texts:',
  unknown: 'not said yet',
  changeOwn: 'Change the language of your texts',
  /** The list to choose from, and its last item. */
  choice: 'Language',
  otherLanguage: 'Another language…',
  tag: 'Code of the language',
  tagNote: 'As in the “lang” of web pages: “gsw” is Swiss German, “es-MX” the Spanish of Mexico.',
  noTag: 'This is no code of a language.',
  taken: (language: string) => `This is there already: ${language}`,
  accept: 'Use this language',
  /** How much of a language is there. */
  missingOf: ({missing, count}: {missing: number; count: number}) =>
    missing ? `${missing} of ${count} missing` : 'Complete',
  nextMissing: 'Next missing',
  nextMissingIn: (language: string) => `Next missing: ${language}`,
  remove: (language: string) => `Remove ${language}`,
  nothing: 'There is nothing to translate yet: your messages, questions and the names of your holidays will be here.',
  placeholders: 'Placeholders such as {opens} stay as they are.',
  /** Over a text as it is written elsewhere in the editor. */
  ownText: 'Your text',
  ownTextIn: (language: string) => `Your text: ${language}`,
  /** Where there are only translations. */
  noOwnText: 'No text',
  missing: 'missing',
  /** Beside a name that several exceptions have. */
  dates: (count: number) => (count === 1 ? 'on 1 date' : `on ${count} dates`),
  mixed: 'Not the same on all of these dates.',
  useForAll: 'Use for all',
  added: (language: string) => `Language added: ${language}`,
  removed: (language: string) => `Language removed: ${language}`,
  ownChanged: (language: string) => `Language of your texts: ${language}`,
  changed: ({label, language}: {label: string; language: string}) => `${label} (${language}) changed`,
};
