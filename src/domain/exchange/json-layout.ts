// JSON for people to read: each weekday and each exception has a line of its own.

/**
 * NUL cannot be written in HTML at all. It is left out of every text, in the file too, so that it says the same whichever
 * way it takes to the shop.
 */
export const withoutNul = (text: string): string => text.replaceAll('\0', '');

/** The same for all texts of a value that is written as JSON. */
export const textsWithoutNul = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? withoutNul(value) : value;

/** On one line, with a space after each comma and colon that is not in a text. */
export const jsonLine = (value: unknown): string =>
  JSON.stringify(value, textsWithoutNul).replace(/"[^"\\]*(?:\\.[^"\\]*)*"|[,:]/g, (token) =>
    token.length > 1 ? token : `${token} `,
  );

/**
 * @param escape makes what is written fit for where it stands.
 * @returns lays a value out; `indent` is that of the line on which it begins.
 */
export function jsonLayout(escape: (json: string) => string): (value: unknown, indent: string) => string {
  const lines = new WeakMap<object, string>();
  const written = (value: unknown) => escape(jsonLine(value));
  /** What has not been edited stays the same object: of 1,000 exceptions, one is written anew. */
  const remembered = (value: object): string => {
    let line = lines.get(value);
    if (line === undefined) lines.set(value, (line = written(value)));
    return line;
  };
  const layOut = (value: unknown, indent: string, depth = 0): string => {
    if (typeof value !== 'object' || value === null) return written(value);
    if (depth > 1) return remembered(value);
    const isList = Array.isArray(value);
    const [start, end] = isList ? '[]' : '{}';
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    if (!entries.length) return `${start}${end}`;
    const rows = entries.map(([key, part]) => {
      const text = layOut(part, `${indent}  `, depth + 1);
      return `${indent}  ${isList ? text : `${written(key)}: ${text}`}`;
    });
    return `${start}\n${rows.join(',\n')}\n${indent}${end}`;
  };
  return (value, indent) => layOut(value, indent);
}
