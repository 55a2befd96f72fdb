/** A place in a document as a JSONPath (RFC 9535): "$.weekly.monday[0].opens". */
export function jsonPath(path: readonly (string | number)[]): string {
  const step = (key: string | number) => (/^[a-z_]\w*$/i.test(`${key}`) ? `.${key}` : `[${JSON.stringify(key)}]`);
  return `$${path.map(step).join('')}`;
}
