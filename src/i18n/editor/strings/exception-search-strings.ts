/** The search among many exceptions. */
export const exceptionSearchStrings = {
  label: 'Search exceptions',
  /** What can be typed, in the empty field. */
  placeholder: 'Name, 24 Dec or 2026-12',
  clear: 'Clear the search',
  found: ({count, total}: {count: number; total: number}) => (count ? `${count} of ${total} found` : 'Nothing found'),
};
