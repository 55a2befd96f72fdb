/** What is said of an import that has seasons. */
export const importedSeasonsStrings = {
  otherDays: 'A season names only some weekdays. The others keep their usual hours in it. Check it.',
  restOfYear:
    'All hours in it are for a part of the year. On all other dates, the weekly hours that you have here count.',
  sameDates: ({value}: {value: string}): string =>
    `“${value}” shares dates with another part of the year in it. Both are left out. Name each date once.`,
  sameSeason: ({value}: {value: string}): string =>
    `“${value}” was taken to be for the same part of the year as what stands before it. Check it.`,
  /** What becomes of what is there. */
  replaces: 'Of your hours it takes the place of what it has itself, your seasons among it. All else stays.',
  replacesBriefly: 'Replaces your seasons, and what else it has',
  adds: 'All your hours stay. Its weekly hours, seasons and exceptions are added to yours.',
};
