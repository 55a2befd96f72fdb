// Whatever gets the focus by keys is to be seen as a whole, not under a bar that stays at the edge of the screen. Styles alone
// cannot do it: browsers leave alone what is within the window, whatever `scroll-margin` it has.
import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {roomBetween} from './sticky-bars.js';

/** Pixels, for the ring around it. */
const ROOM = 12;

export class FocusRoomController implements ReactiveController {
  /** What had the focus at the last key. */
  private _target: HTMLElement | undefined;

  /** @param _bars what stays at the edges of the window, where it is sticky. */
  constructor(
    private readonly _host: ReactiveElement,
    private readonly _bars: () => readonly HTMLElement[],
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    this._host.addEventListener('keyup', this._onKeyup, true);
  }

  hostDisconnected(): void {
    this._host.removeEventListener('keyup', this._onKeyup, true);
  }

  /** For what has the focus now: the room has become another. */
  makeRoom(): void {
    let target = (this._host.renderRoot as ShadowRoot).activeElement;
    while (target?.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
    if (target) this._makeRoom(target as HTMLElement);
  }

  /**
   * Not `focusin`: from one field of a part to the next, it stays within the part. Tab also goes from the hours to the
   * minutes of one field, and the browser scrolls each time.
   */
  private readonly _onKeyup = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0] as HTMLElement;
    if (event.key === 'Tab' || target !== this._target) this._makeRoom(target);
    this._target = target;
  };

  private _makeRoom(target: HTMLElement): void {
    const bars = this._bars();
    const around = [...ancestors(target)];
    target.scrollIntoView({block: 'nearest'}); // the browser is content with the caret of a text
    const isInBar = (element: Element) =>
      getComputedStyle(element).position === 'sticky' && bars.some((bar) => bar === element);
    if (around.some((element) => isInBar(element) || element.matches(':modal, :popover-open'))) return;
    const free = roomBetween(bars);
    const {top, bottom} = target.getBoundingClientRect();
    const above = free.top + ROOM - top;
    // Of what is higher than the room, the beginning is to be seen.
    const below = Math.min(bottom + ROOM - Math.min(free.bottom, innerHeight), -above);
    const distance = above > 0 ? -above : Math.max(below, 0);
    if (distance) (around.find((element) => scrolls(element, distance)) ?? window).scrollBy(0, distance);
  }
}

/** An element and all that it is in, through shadow roots and slots. */
function* ancestors(element: Element): Generator<Element> {
  for (let at: Element | null | undefined = element; at;) {
    yield at;
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host;
  }
}

const scrolls = (element: Element, distance: number): boolean => {
  const {scrollTop, scrollHeight, clientHeight} = element;
  const isMore = distance < 0 ? scrollTop > 0 : scrollTop + clientHeight < scrollHeight;
  return isMore && ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
};
