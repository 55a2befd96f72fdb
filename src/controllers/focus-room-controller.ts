// Whatever gets the focus by keys is to be seen as a whole, not under a bar that stays at the top of the screen. Styles alone
// cannot do it: browsers leave alone what is within the window, whatever `scroll-margin` it has.
import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

/** Pixels, for the ring around it. */
const ROOM = 12;

export class FocusRoomController implements ReactiveController {
  /** What had the focus at the last key. */
  private _target: HTMLElement | undefined;

  /** @param _bar what stays at the top, where it is sticky; its `top` is what the page's own header takes. */
  constructor(
    private readonly _host: ReactiveControllerHost & HTMLElement,
    private readonly _bar: () => HTMLElement | null,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    this._host.addEventListener('keyup', this._onKeyup, true);
  }

  hostDisconnected(): void {
    this._host.removeEventListener('keyup', this._onKeyup);
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
    const bar = this._bar();
    if (!bar) return;
    const around = [...ancestors(target)];
    target.scrollIntoView({block: 'nearest'}); // the browser is content with the caret of a text
    const {position, top} = getComputedStyle(bar);
    const isSticky = position === 'sticky';
    // On a small screen, the bar goes with the page, and may be under the page's header itself.
    if (around.some((element) => (isSticky && element === bar) || element.matches(':modal, :popover-open'))) return;
    const covered = isSticky ? bar.getBoundingClientRect().bottom : parseFloat(top) || 0;
    const hidden = covered + ROOM - target.getBoundingClientRect().top;
    if (hidden > 0) (around.find(scrolls) ?? window).scrollBy(0, -hidden);
  }
}

/** An element and all that it is in, through shadow roots and slots. */
function* ancestors(element: Element): Generator<Element> {
  for (let at: Element | null | undefined = element; at;) {
    yield at;
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host;
  }
}

const scrolls = (element: Element): boolean =>
  element.scrollTop > 0 && ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
