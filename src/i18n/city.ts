/**
 * The city that a time zone is named after, in English: "New York", "Buenos Aires". Undefined for a zone that has none: "UTC",
 * "Etc/GMT+5", "US/Eastern", "CET".
 */
export function cityOf(zone: string): string | undefined {
  // The A stands for continents and two oceans.
  const city = /^(?:A\w+|Europe|Indian|Pacific)\/(?:.+\/)?(?!(?:North|South|West)$)([^/]+)$/.exec(zone)?.[1];
  // Browsers keep giving the names of old.
  return city?.replaceAll('_', ' ').replace('Calcutta', 'Kolkata').replace('Kiev', 'Kyiv');
}
