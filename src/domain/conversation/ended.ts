/** The key under which an end is told to the visitor's other tabs (`ends.ts`). It is removed at once. */
export const ENDED = 'ended';
