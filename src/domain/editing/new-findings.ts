import type {Finding} from './check-configuration.js';

/** The same mistake, also where it stands elsewhere by now: what was before it may have gone. */
const keyOf = ({path, code, value, meant}: Finding): string =>
  JSON.stringify([path.replace(/\[\d+\]/g, '[]'), code, value, meant]);

/** What has been found `after` an edit that had not been found `before`. */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, number>();
  for (const finding of before) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const key = keyOf(finding);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
}
