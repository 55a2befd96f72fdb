/** What bars at the edges of the window leave free between them, in pixels from the window's top. */
export interface FreeRoom {
  readonly top: number;
  /** Infinity where no bar stays at the bottom. */
  readonly bottom: number;
}

/**
 * @param bars each stays at one edge as long as it is sticky: the one that it has an inset from. On screens where it goes with
 *   the page, that inset is what the page's own header takes.
 */
export function roomBetween(bars: readonly Element[]): FreeRoom {
  let [top, bottom] = [0, Infinity];
  for (const bar of bars) {
    const style = getComputedStyle(bar);
    const box = bar.getBoundingClientRect();
    const isSticky = style.position === 'sticky';
    if (style.top !== 'auto') top = Math.max(top, isSticky ? box.bottom : parseFloat(style.top) || 0);
    else if (isSticky) bottom = Math.min(bottom, box.top);
  }
  return {top, bottom};
}
