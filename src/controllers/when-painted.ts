// When the browser has shown what was drawn: before that, nothing that can wait is in the way.

/** Where nothing is painted, as in a tab in the background, it is not waited for longer than this, in milliseconds. */
const MAX_WAIT = 1000;

/** Resolves once an element that is in the document has been painted, or would have been. */
export const whenPainted = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    // It reports first after the first frame that has the element.
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
    setTimeout(resolve, MAX_WAIT);
  });
