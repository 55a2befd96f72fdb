// A button with a menu, after the WAI-ARIA pattern "menu button": arrows move, Escape and Tab leave, the focus goes back.
import {css, html, LitElement, nothing} from 'lit';
import {property, query, queryAll, state} from 'lit/decorators.js';
import {PopupController} from '../../controllers/popup-controller.js';
import {controlStyles} from './controls.styles.js';
import {icon} from './icons.js';

export interface MenuItem<Name extends string = string> {
  readonly name: Name;
  readonly label: string;
}

/** Somebody chose an item. */
export class MenuChoiceEvent extends Event {
  static readonly type = 'menu-choice';
  constructor(readonly item: string) {
    super(MenuChoiceEvent.type, {bubbles: true});
  }
}

export class EditorMenu extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        flex: none;
      }
      /* Over everything else: the controller says where. */
      ul {
        position: fixed;
        inset: auto;
        min-inline-size: 12.67em;
        margin: 0;
        padding: 5px;
        border: 1px solid var(--_line);
        border-radius: 11px;
        background: var(--_surface);
        color: var(--_text);
        box-shadow: 0 10px 30px #0003;
      }
      .opener.more svg {
        stroke-width: 3;
      }
      @container editor (max-width: 28em) {
        .opener.icon {
          inline-size: 2.4em;
        }
      }
      @container editor (max-width: 22em) {
        .opener.more {
          inline-size: 2em;
        }
      }
      li button {
        inline-size: 100%;
        justify-content: start;
        border-color: transparent;
        background: none;
        font-weight: 450;
      }
      li button:focus:not(:active) {
        background: var(--_hovered);
      }
      /* Items, not boxes: the one that would be chosen stands out, as in the system's own menus. */
      @media (forced-colors: active) {
        li button {
          forced-color-adjust: none;
          border-color: Canvas;
          background: Canvas;
          color: CanvasText;
        }
        li button:is(:hover, :focus, :active) {
          border-color: Highlight;
          background: Highlight !important;
          color: HighlightText;
        }
      }
    `,
  ];

  /** What the button is called. */
  @property({attribute: false}) label = '';
  @property({attribute: false}) items: readonly MenuItem[] = [];
  /** What the button shows: "more" is about the line that it ends, "chevron" about the word that it follows. */
  @property() symbol: 'more' | 'chevron' = 'more';
  @property({type: Boolean}) disabled = false;
  /** Reached by the arrow keys of the row that it is in, and no stop of Tab. */
  @property({type: Boolean}) inRow = false;

  @state() private _isOpen = false;

  @query('.opener') private readonly _opener!: HTMLButtonElement;
  @query('[role=menu]') private readonly _menu!: HTMLElement;
  @queryAll('[role=menuitem]') private readonly _buttons!: NodeListOf<HTMLButtonElement>;

  private readonly _place = new PopupController(this, {fits: 'content'});

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._isOpen = false;
  }

  protected override updated(): void {
    if (this._isOpen) this._place.show(this._menu, this._opener);
    else this._place.hide();
  }

  override focus(): void {
    this._opener.focus();
  }

  private async _open(index: number): Promise<void> {
    this._isOpen = true;
    await this.updateComplete;
    this._focusItem(index);
  }

  private _close(): void {
    this._isOpen = false;
    this._opener.focus();
  }

  private _focusItem(index: number): void {
    const {length} = this._buttons;
    this._buttons[(index + length) % length]?.focus();
  }

  private readonly _onOpenerKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this._open(event.key === 'ArrowDown' ? 0 : -1);
  };

  private readonly _onMenuKeydown = (event: KeyboardEvent): void => {
    const at = [...this._buttons].indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLButtonElement);
    const targets: Record<string, number> = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1};
    if (event.key in targets) this._focusItem(targets[event.key]!);
    else if (event.key === 'Escape') this._close();
    else if (event.key === 'Tab')
      return this._close(); // and the browser goes on from the button
    else return this._onLetter(event, at);
    event.preventDefault();
    event.stopPropagation();
  };

  /** A letter goes to the next item that begins with it. */
  private _onLetter({key}: KeyboardEvent, at: number): void {
    const begins = ({label}: MenuItem) => label.toLocaleLowerCase().startsWith(key.toLocaleLowerCase());
    const order = this.items.map((_, i) => (at + 1 + i) % this.items.length);
    const next = key.length === 1 ? order.find((i) => begins(this.items[i]!)) : undefined;
    if (next !== undefined) this._focusItem(next);
  }

  private readonly _onFocusout = ({relatedTarget}: FocusEvent): void => {
    if (!this.renderRoot.contains(relatedTarget as Node | null)) this._isOpen = false;
  };

  private _choose(name: string): void {
    this._close();
    this.dispatchEvent(new MenuChoiceEvent(name));
  }

  override render(): unknown {
    return html`<button
        type="button"
        class="icon opener ${this.symbol}"
        aria-haspopup="menu"
        aria-expanded=${this._isOpen}
        aria-label=${this.label}
        tabindex=${this.inRow ? -1 : nothing}
        ?disabled=${this.disabled}
        @click=${() => (this._isOpen ? this._close() : void this._open(0))}
        @mousedown=${keepFocus}
        @keydown=${this._onOpenerKeydown}
        @focusout=${this._onFocusout}
      >
        ${icon(this.symbol)}
      </button>
      ${this._isOpen ? this._renderMenu() : nothing}`;
  }

  private _renderMenu(): unknown {
    return html`<ul
      role="menu"
      popover="manual"
      aria-label=${this.label}
      @mousedown=${keepFocus}
      @keydown=${this._onMenuKeydown}
      @focusout=${this._onFocusout}
    >
      ${this.items.map(
        ({name, label}) =>
          html`<li role="none">
            <button type="button" role="menuitem" tabindex="-1" @click=${() => this._choose(name)}>
              <bdi>${label}</bdi>
            </button>
          </li>`,
      )}
    </ul>`;
  }
}

/** Safari gives a pressed button no focus, but takes it from where it was: the menu would close under the pointer. */
const keepFocus = (event: Event): void => event.preventDefault();

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-menu': EditorMenu;
  }
  interface HTMLElementEventMap {
    'menu-choice': MenuChoiceEvent;
  }
}
