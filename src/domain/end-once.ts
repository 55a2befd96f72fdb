/**
 * A text in which a value that ends in a full stop ("3:00 p.m.") ends its sentence too, with no second one after it. Other
 * marks ("p.m.?") and an ellipsis stay.
 */
export function endOnce(text: string, values: readonly unknown[]): string {
  for (const value of new Set(values)) {
    if (typeof value !== 'string' || !value.endsWith('.')) continue;
    text = text.split(`${value}.`).reduce((before, after) => before + value + (after[0] === '.' ? '.' : '') + after);
  }
  return text;
}
