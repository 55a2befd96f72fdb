// Shows a popup beside its field or button: over everything else, never wider than the screen, and within what an on-screen
// keyboard leaves free. Owns where it is; nothing of what is in it or when it opens.
import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

const GAP = 4;
const MARGIN = 8;
const MAX_HEIGHT = 380;
const MAX_WIDTH = 560;
const LEAST_WIDTH = 300;
/** For a list of any length. */
const ENOUGH_HEIGHT = 240;

interface PopupOptions {
  /** What the popup is as wide as: its field (and not too narrow), or what is in it. */
  readonly fits?: 'field' | 'content';
}

export class PopupController implements ReactiveController {
  private _popup: HTMLElement | undefined;
  private _anchor: HTMLElement | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly _options: PopupOptions = {},
  ) {
    host.addController(this);
  }

  /** Shows the popup (an element with `popover="manual"`) at the anchor. Harmless where it is shown already. */
  show(popup: HTMLElement, anchor: HTMLElement): void {
    this._anchor = anchor;
    if (this._popup !== popup) {
      this._popup = popup;
      popup.showPopover?.();
      addEventListener('scroll', this._place, {capture: true, passive: true});
      addEventListener('resize', this._place);
      visualViewport?.addEventListener('resize', this._place);
      visualViewport?.addEventListener('scroll', this._place);
    }
    this._place();
  }

  hide(): void {
    if (!this._popup) return;
    if (this._popup.isConnected) this._popup.hidePopover?.();
    this._popup = undefined;
    removeEventListener('scroll', this._place, {capture: true});
    removeEventListener('resize', this._place);
    visualViewport?.removeEventListener('resize', this._place);
    visualViewport?.removeEventListener('scroll', this._place);
  }

  hostDisconnected(): void {
    this.hide();
  }

  private readonly _place = (): void => {
    const {_popup: popup, _anchor: anchor} = this;
    if (!popup || !anchor) return;
    const box = anchor.getBoundingClientRect();
    const {clientWidth, clientHeight} = document.documentElement;
    const top = visualViewport?.offsetTop ?? 0;
    const below = top + (visualViewport?.height ?? clientHeight) - box.bottom - GAP - MARGIN;
    const above = box.top - top - GAP - MARGIN;
    const wanted = this._options.fits === 'content' ? contentOf(popup) : fieldOf(box);
    const isAbove = below < wanted.height && above > below;
    const width = Math.min(wanted.width, clientWidth - 2 * MARGIN);
    const most = clientWidth - MARGIN - width;
    const ends = [box.left, box.right - width];
    if (getComputedStyle(anchor).direction === 'rtl') ends.reverse();
    const left = ends.find((end) => end >= MARGIN && end <= most) ?? Math.min(ends[0]!, most);
    const places = {
      left: `${Math.max(MARGIN, left)}px`,
      width: `${width}px`,
      top: isAbove ? 'auto' : `${box.bottom + GAP}px`,
      bottom: isAbove ? `${clientHeight - box.top + GAP}px` : 'auto',
      'max-height': `${Math.max(80, Math.min(MAX_HEIGHT, isAbove ? above : below))}px`,
    };
    for (const [name, value] of Object.entries(places)) popup.style.setProperty(name, value);
  };
}

interface Size {
  readonly width: number;
  /** With less room below, it goes above, if there is more. */
  readonly height: number;
}

const fieldOf = ({width}: DOMRect): Size => ({
  width: Math.min(Math.max(width, LEAST_WIDTH), MAX_WIDTH),
  height: ENOUGH_HEIGHT,
});

function contentOf(popup: HTMLElement): Size {
  popup.style.setProperty('width', 'max-content');
  const {scrollHeight, offsetHeight, clientHeight} = popup; // how high it is now says how much room there was last
  return {
    width: Math.ceil(popup.getBoundingClientRect().width),
    height: Math.min(scrollHeight + offsetHeight - clientHeight, MAX_HEIGHT),
  };
}
