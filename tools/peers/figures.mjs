// Of many measurements of one thing: the middle one, and how far they lie apart.

/** What a share of the numbers lies below; between two numbers in proportion. */
function quantile(sorted, share) {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
}

/** The median, and the quartiles around it; `undefined` where nothing was measured. */
export function spread(values = []) {
  if (!values.length) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  return {low: quantile(sorted, 0.25), median: quantile(sorted, 0.5), high: quantile(sorted, 0.75)};
}

/** Whether one is lower beyond doubt: the middle halves of the measurements have nothing in common. */
export const isLower = (one, other) => one.high < other.low;
