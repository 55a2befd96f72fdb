/** Whether lines run from right to left where an element stands. Asked without making the browser lay out the page. */
export function isRightToLeft(element: Element): boolean {
  try {
    return element.matches(':dir(rtl)');
  } catch {
    return getComputedStyle(element).direction === 'rtl'; // an older browser
  }
}
