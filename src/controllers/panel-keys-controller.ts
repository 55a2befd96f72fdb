// The keyboard between a page and a panel that floats over it. What is typed in the panel is kept from the page's shortcuts;
// Escape dismisses the panel also where it covers what has the focus on the page; F6 goes from one to the other and back.
// Owns where the focus was on either side; not what dismissing means.
import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';

/** Where Escape on the page is for something else: what is open there, or has opened something. */
const PAGE_LAYER = 'dialog,[popover],[role$=dialog],[role=menu],[role=listbox],[aria-expanded=true]';

export class PanelKeysController implements ReactiveController {
  private readonly _root: ShadowRoot;
  private _pageFocus: HTMLElement | undefined;

  constructor(
    private readonly _host: ReactiveElement & {readonly open: boolean},
    private readonly _panel: HTMLElement,
    private readonly _dismiss: (event: Event) => void,
  ) {
    this._root = _host.renderRoot as ShadowRoot;
    for (const type of ['keydown', 'keypress', 'keyup']) this._root.addEventListener(type, this._onKey);
    _host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this._onPageKey);
    addEventListener('focusout', this._onPageFocusOut, true);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this._onPageKey);
    removeEventListener('focusout', this._onPageFocusOut, true);
  }

  private readonly _onKey = (event: Event): void => {
    const isInPanel = this._panel.contains(event.target as Node);
    // The shop's own shortcuts must not catch what is typed here.
    if (isInPanel) event.stopPropagation();
    if (event.type === 'keydown') this._press(event as KeyboardEvent, isInPanel);
  };

  private readonly _onPageKey = (event: KeyboardEvent): void => {
    // What the page has handled is the page's.
    const isLeft = !event.defaultPrevented && !event.composedPath().includes(this._root);
    if (isLeft && (event.key !== 'Escape' || this._coversFocus())) this._press(event, false);
  };

  private readonly _onPageFocusOut = (event: FocusEvent): void => {
    if (event.relatedTarget === this._host) this._pageFocus = event.target as HTMLElement;
  };

  private _press(event: KeyboardEvent, isInPanel: boolean): void {
    if (!this._host.open || isComposing(event)) return;
    if (event.key === 'Escape') {
      if (isInPanel) addEventListener('keyup', this._onDismissed, {capture: true, once: true});
      this._dismiss(event);
    }
    if (event.key === 'F6') this._cross(event, isInPanel);
  }

  /** The focus has left the panel before the key came up, which closes dialogs on some pages. */
  private readonly _onDismissed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') event.stopPropagation();
  };

  /** To the text field; back to where the focus was on the page, or else to the button that opens the panel. */
  private _cross(event: Event, isInPanel: boolean): void {
    const hasFocus = () => this._panel.contains(this._root.activeElement);
    if (isInPanel) this._pageFocus?.focus();
    if (hasFocus() === isInPanel) this._root.querySelector<HTMLElement>(isInPanel ? 'button' : 'textarea')!.focus();
    if (hasFocus() !== isInPanel) event.preventDefault();
  }

  /** Whether the middle of what can be seen of it is behind the panel. */
  private _coversFocus(): boolean {
    const focused = document.activeElement!;
    const {left, right, top, bottom} = focused.getBoundingClientRect();
    const x = Math.max(left, 0) + Math.min(right, innerWidth);
    const y = Math.max(top, 0) + Math.min(bottom, innerHeight);
    return document.elementFromPoint(x / 2, y / 2) === this._host && !focused.closest(PAGE_LAYER);
  }
}

/** Whether an input method is at work. Safari ends a composition before the Enter that does it, and tells by the code. */
export function isComposing({isComposing, keyCode}: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}
