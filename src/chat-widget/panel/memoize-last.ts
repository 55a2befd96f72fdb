/** `make`, which is asked again only when it is given something else than the last time: the same in, the same object out. */
export function memoizeLast<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let last: Given | undefined;
  let made: Made;
  return (...given) => {
    if (!last || given.some((each, i) => each !== last![i])) made = make(...(last = given));
    return made;
  };
}
