// Which section of a long page somebody is at, and the ways from one to another: F6 and Shift+F6, as between the panes of an
// application, and the arrow keys in the list of the sections, which is one stop of Tab (the WAI-ARIA pattern "toolbar").
import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import type {FreeRoom} from './sticky-bars.js';

/** How far down what is to be seen of the page a section has to begin, to be the one that is looked at. */
const READING_LINE = 0.25;

export class SectionsController implements ReactiveController {
  /** The index of the section that is worked on or looked at. */
  current = 0;

  /** The index of the button of the list that Tab comes to: where the focus is in it, or else the current one. */
  get stop(): number {
    return this._button ?? this.current;
  }

  private _button: number | undefined;
  private _frame = 0;
  private _hasLooked = false;

  /**
   * @param _sections in the order of the page; each has its heading (h2) in its shadow root.
   * @param _list the buttons that lead to them, in the same order, within one element.
   * @param _room what bars at the edges leave free of the window.
   */
  constructor(
    private readonly _host: ReactiveElement,
    private readonly _sections: () => readonly HTMLElement[],
    private readonly _list: () => HTMLElement | null,
    private readonly _room: () => FreeRoom,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    this._host.addEventListener('keydown', this._onKeydown, true); // before a chat in a preview, which has a use for it too
    this._host.renderRoot.addEventListener('focusin', this._lookLater);
    addEventListener('scroll', this._lookLater, {capture: true, passive: true});
    addEventListener('resize', this._lookLater);
  }

  hostDisconnected(): void {
    this._host.removeEventListener('keydown', this._onKeydown, true);
    this._host.renderRoot.removeEventListener('focusin', this._lookLater);
    removeEventListener('scroll', this._lookLater, {capture: true});
    removeEventListener('resize', this._lookLater);
    cancelAnimationFrame(this._frame);
    this._frame = 0;
  }

  /** Once: the page may be scrolled already. An edit must not wait for where everything is. */
  hostUpdated(): void {
    if (this._hasLooked) return;
    this._hasLooked = true;
    this._lookLater();
  }

  /** Brings a section to the top of what is to be seen, with the focus on its heading. */
  go(index: number): void {
    const section = this._sections()[index]!;
    const heading = section.shadowRoot!.querySelector('h2')!;
    section.scrollIntoView({block: 'start'});
    heading.tabIndex = -1;
    heading.focus({preventScroll: true});
  }

  /** For the list: arrows, Home and End go from one button to the other. */
  readonly onListKeydown = (event: KeyboardEvent): void => {
    const buttons = this._buttons;
    const at = buttons.indexOf(event.target as HTMLElement);
    const isRtl = getComputedStyle(this._list()!).direction === 'rtl';
    const [forwards, backwards] = isRtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const targets: Record<string, number> = {
      ...{[forwards]: at + 1, ArrowDown: at + 1, [backwards]: at - 1, ArrowUp: at - 1},
      ...{Home: 0, End: buttons.length - 1},
    };
    const target = targets[event.key];
    if (target === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    buttons[(target + buttons.length) % buttons.length]!.focus();
  };

  /** For the list: the focus has come into it, has moved in it or is leaving it. */
  readonly onListFocus = ({type, target}: FocusEvent): void => {
    this._button = type === 'focusin' ? this._buttons.indexOf(target as HTMLElement) : undefined;
    this._host.requestUpdate();
  };

  private get _buttons(): readonly HTMLElement[] {
    return [...(this._list()?.querySelectorAll('button') ?? [])];
  }

  private readonly _onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    // A dialog keeps the focus until it is closed.
    if (event.composedPath().some((each) => each instanceof Element && each.matches(':modal'))) return;
    const at = this._focused;
    const target = at + (event.shiftKey ? -1 : 1);
    // Beyond the first and the last, the key is the browser's: from there it leaves the page.
    if (target >= this._sections().length || (at < 0 && event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (target < 0) this._buttons[this.current]?.focus();
    else this.go(target);
  };

  /** The index of the section that has the focus; -1: none. */
  private get _focused(): number {
    const {activeElement} = this._host.renderRoot as ShadowRoot;
    return this._sections().findIndex((section) => section === activeElement);
  }

  private readonly _lookLater = (): void => {
    this._frame ||= requestAnimationFrame(() => {
      this._frame = 0;
      this._look();
    });
  };

  private _look(): void {
    const current = this._looked();
    if (current === this.current) return;
    this.current = current;
    this._host.requestUpdate();
    void this._host.updateComplete.then(() => this._showInList());
  }

  /** Where the focus is, as long as it can be seen; else what is read. */
  private _looked(): number {
    const {top, bottom: free} = this._room();
    const bottom = Math.min(free, innerHeight);
    const focused = this._focused;
    if (focused >= 0) {
      const {start, end} = edges(deepestActive(this._host.renderRoot as ShadowRoot));
      if (end > top && start < bottom) return focused;
    }
    // One that stays beside the others is not passed by.
    const inFlow = this._sections()
      .map((section, index) => ({index, section, ...edges(section)}))
      .filter(({section}) => getComputedStyle(section).position !== 'sticky');
    const [first, last] = [inFlow[0]!, inFlow.at(-1)!];
    const isAtEnd = first.start < top && last.end <= bottom;
    const line = isAtEnd ? bottom : top + (bottom - top) * READING_LINE;
    return inFlow.findLast(({start}) => start <= line)?.index ?? first.index;
  }

  /** In a list that scrolls sideways, where what has the focus goes before; the page stays where it is. */
  private _showInList(): void {
    const list = this._list();
    const button = this._buttons[this.stop];
    if (!list || !button || list.scrollWidth <= list.clientWidth) return;
    const [box, own] = [button.getBoundingClientRect(), list.getBoundingClientRect()];
    list.scrollBy({left: (box.left + box.right - own.left - own.right) / 2});
  }
}

const edges = (element: Element) => {
  const {top: start, bottom: end} = element.getBoundingClientRect();
  return {start, end};
};

function deepestActive(root: ShadowRoot): Element {
  let active = root.activeElement!;
  for (let inner; (inner = active.shadowRoot?.activeElement);) active = inner;
  return active;
}
