/**
 * Whether two pieces of JSON data say the same; keys without a value are no part of JSON. What edits have left alone is the
 * same object, and takes no time.
 */
export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = keysOf(a);
  return keys.length === keysOf(b).length && keys.every((key) => isSameData(a[key], b[key]));
}

type Data = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null;

const keysOf = (data: Data) => Object.keys(data).filter((key) => data[key] !== undefined);
