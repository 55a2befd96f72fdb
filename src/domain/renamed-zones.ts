// The zones that were renamed while browsers still in use were made: some of these know one name only. (A browser keeps the
// names of before, so what can be missing is a name younger than its data. Older pairs of cities, such as "Asia/Calcutta" and
// "Asia/Kolkata", are known under both names by engines with the data of 2018 already; all pairs by those with that of 2021.
// Neither `Intl` nor luxon tells which name is the younger.)

/** The older name, then the younger one. */
const RENAMED = [
  ['Asia/Rangoon', 'Asia/Yangon'], // 2016
  ['America/Godthab', 'America/Nuuk'], // 2020
  ['Pacific/Enderbury', 'Pacific/Kanton'], // 2021
  ['Europe/Kiev', 'Europe/Kyiv'], // 2022
] as const;

const pairOf = (name: string) =>
  RENAMED.find((pair) => pair.some((each) => each.toLowerCase() === name.toLowerCase())) ?? [name, name];

/** The zone's name from before it was renamed: more browsers know it. Any other name stays as it is. */
export const olderName = (name: string): string => pairOf(name)[0];

/** What the zone is called today. Any other name stays as it is. */
export const newerName = (name: string): string => pairOf(name)[1];

/** The other name of a zone that was renamed. */
export const otherName = (name: string): string | undefined =>
  pairOf(name).find((each) => each.toLowerCase() !== name.toLowerCase());
