// Shows a popup beside its field: over everything else, never wider than the screen, and within what an on-screen keyboard
// leaves free. Owns where it is; nothing of what is in it or when it opens.
import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

const GAP = 4;
const MARGIN = 8;
const MOST_HEIGHT = 380;
const MOST_WIDTH = 560;
const LEAST_WIDTH = 300;
/** With less room below, it goes above, if there is more. */
const ENOUGH_HEIGHT = 240;

export class PopupController implements ReactiveController {
  private _popup: HTMLElement | undefined;
  private _anchor: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost) {
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
    const isAbove = below < ENOUGH_HEIGHT && above > below;
    const width = Math.min(Math.max(box.width, LEAST_WIDTH), MOST_WIDTH, clientWidth - 2 * MARGIN);
    const isRightToLeft = getComputedStyle(anchor).direction === 'rtl';
    const left = Math.min(isRightToLeft ? box.right - width : box.left, clientWidth - MARGIN - width);
    const places = {
      left: `${Math.max(MARGIN, left)}px`,
      width: `${width}px`,
      top: isAbove ? 'auto' : `${box.bottom + GAP}px`,
      bottom: isAbove ? `${clientHeight - box.top + GAP}px` : 'auto',
      'max-height': `${Math.max(80, Math.min(MOST_HEIGHT, isAbove ? above : below))}px`,
    };
    for (const [name, value] of Object.entries(places)) popup.style.setProperty(name, value);
  };
}
