/** Opening hours as data that search engines read. */
export const publishedStrings = {
  title: 'Hours for search engines',
  note: 'Your opening hours as data (schema.org) which search engines read in the source of your page. They are for a place that people can visit: hours of the chat alone do not belong there.',
  loading: 'Loading the hours for search engines…',
  failed: 'The hours for search engines could not be loaded. Perhaps the connection was lost.',
  unset: 'No hours are set: there is nothing that a search engine could show.',
  mistakes: 'There are mistakes in the hours. Put them right first.',
  name: 'Name of your shop',
  type: 'Kind of place',
  typeNote: 'A type of schema.org, in English: Store, Bakery, Dentist …',
  /** What to do with the data, a line for each case. */
  cases:
    'If your page describes your shop already (its source has application/ld+json with your address): put openingHoursSpecification and specialOpeningHoursSpecification in there, in place of those that it has.\nIf it does not: paste all of it before </body>, and add your address, which search engines expect too.',
  data: 'Data',
  copy: 'Copy data',
  copied: 'The data was copied',
  /** Above a list of what the data leaves unsaid. */
  limits: 'What to know about it',
  /** After a change, it has to be pasted once more. */
  anew: 'It does not follow later changes: paste it anew after each of them.',
  timeZone: (timezone: string) =>
    `Data of this kind knows no time zone: its times are those of the place. Yours are those of ${timezone}.`,
  yearly: (date: string) => `What repeats every year is written out through ${date}. Paste it anew before then.`,
  past: 'Seasons and exceptions that are over are left out.',
  texts: 'Messages and translations are left out.',
};
