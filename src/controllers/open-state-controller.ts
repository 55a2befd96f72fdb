// Whether the host is open, between the visitor and the page. What a visitor did is not undone by markup that comes again:
// where a page morphs its DOM (Turbo, Idiomorph, LiveView, htmx), `open` is set or removed as the server has it, over and
// over; only what differs from the markup before is a wish. What the page's own code does with the attribute counts, as
// with the property. Owns that difference, the events, and what the tab keeps for its next page.
import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {isTrue, REFLECTED} from '../domain/boolean-attribute.js';
import {ChatCloseEvent, ChatOpenEvent} from '../events/panel.js';

/**
 * What a tab knows from one page to the next: whether it was left open, or closed by the visitor; undefined where neither
 * happened, and the next page's markup decides.
 */
export interface TabMemory {
  recall(): boolean | undefined;
  remember(isOpen: boolean | undefined): void;
}

export class OpenStateController implements ReactiveController {
  /** As it was after the last update, which the page has been told. */
  private _isOpen: boolean;
  private _attribute: string | null;
  /** What the page's markup says, as far as it is known. */
  private _isDeclared: boolean;
  private _isMorph = false;
  private _isDismissed = false;

  /** @param isQuiet whether it came onto the page as it is, without anybody's doing there. */
  constructor(
    private readonly _host: ReactiveElement & {open: boolean},
    private readonly _memory: TabMemory,
    isQuiet: boolean,
  ) {
    const wasOpen = _memory.recall();
    // What has stayed open from the page before has not been opened on this one.
    this._isOpen = isQuiet && wasOpen === true;
    this._attribute = _host.getAttribute('open');
    // Closed on the page before: then the markup may have had it, and does not any more.
    this._isDeclared = wasOpen === false || isTrue(this._attribute);
    _host.addController(this);
    // Some libraries ask for the names alone. What the host itself asks goes past this.
    _host.getAttributeNames = () => {
      this.compare();
      return Element.prototype.getAttributeNames.call(_host);
    };
  }

  hostConnected(): void {
    addEventListener('pageshow', this._onReturn);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this._onReturn);
  }

  /** What follows in this task is the doing of somebody who compares the element with other markup. */
  compare(): void {
    if (this._isMorph) return;
    this._isMorph = true;
    setTimeout(() => {
      this._isMorph = false;
      this._host.requestUpdate(); // the attribute says what is, whatever it was compared with
    });
  }

  /** The visitor is about to close it. Where the page's own code closes it (`open = false`), that code may open it again. */
  dismiss(): void {
    this._isDismissed = this._host.open;
  }

  /** Puts the state right where only markup has come again. To be called before an update reads it. */
  settle(): void {
    const attribute = this._host.getAttribute('open');
    if (attribute === this._attribute || attribute === REFLECTED) return;
    const isDeclared = isTrue(attribute);
    if (this._isMorph && isDeclared === this._isDeclared) this._host.open = this._isOpen;
    this._isDeclared = isDeclared;
  }

  /** Tells the page and the tab. To be called after each update. */
  tell(): void {
    const {_host: host} = this;
    this._attribute = host.getAttribute('open');
    if (!host.isConnected || host.open === this._isOpen) return;
    this._isOpen = host.open;
    this._memory.remember(host.open || (this._isDismissed ? false : undefined));
    this._isDismissed = false;
    host.dispatchEvent(host.open ? new ChatOpenEvent() : new ChatCloseEvent());
  }

  /** A page from the back/forward cache is as it was left: the visitor may have closed the chat meanwhile. */
  private readonly _onReturn = ({persisted}: PageTransitionEvent): void => {
    if (persisted && this._memory.recall() === false) this._host.open = false;
  };
}
