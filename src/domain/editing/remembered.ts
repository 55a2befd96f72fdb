/** A function of an immutable object that is worked out once for each: documents share what an edit does not touch. */
export function remembered<Part extends object, Result>(work: (part: Part) => Result): (part: Part) => Result {
  const results = new WeakMap<Part, Result>();
  return (part) => {
    let result = results.get(part);
    if (result === undefined) results.set(part, (result = work(part)));
    return result;
  };
}
