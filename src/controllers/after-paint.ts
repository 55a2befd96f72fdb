/** Does something once what is being drawn now has been painted; returns what calls it off. */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Resolves once what is being drawn now has been painted. */
export const painted = (): Promise<void> => new Promise((resolve) => afterPaint(resolve));
