// "You probably mean …": the known name that a slip is nearest to. Pure.

/** Other words for a name, apart by spaces; in lower case and without hyphens. */
export type OtherWords = Readonly<Record<string, string>>;

/** "office_hours", "officeHours" and "office-hours" are one name. */
const lettersOf = (name: string) => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/**
 * The name that was probably meant; undefined where none is near.
 *
 * @param otherWords for some of the names, words that people use in their place.
 */
export function nearestName(typed: string, names: readonly string[], otherWords: OtherWords = {}): string | undefined {
  const word = lettersOf(typed);
  if (!word) return undefined;
  const same = names.find((name) => lettersOf(name) === word || otherWords[name]?.split(' ').includes(word));
  if (same) return same;
  const longer = word.length > 1 ? names.filter((name) => lettersOf(name).startsWith(word)) : [];
  if (longer.length === 1) return longer[0];
  // One letter in three may be wrong: with more, anything would be near to something.
  let least = Math.max(1, Math.floor(word.length / 3));
  let nearest: string | undefined;
  for (const name of names) {
    const distance = editDistance(word, lettersOf(name));
    if (distance > least || (nearest && distance === least && !beginsMoreAlike(word, name, nearest))) continue;
    nearest = name;
    least = distance;
  }
  return nearest;
}

/** Few slips are in a word's first letters: "ofline" is meant as "offline", not as "online". */
function beginsMoreAlike(word: string, name: string, other: string): boolean {
  const alike = (each: string) => [...lettersOf(each)].findIndex((letter, i) => letter !== word[i]) >>> 0;
  return alike(name) > alike(other);
}

/** How many letters have to be added, left out, replaced or swapped with their neighbour ("optimal string alignment"). */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: to.length + 1}, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
        isSwapped ? beforeLast[column - 2]! + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}
