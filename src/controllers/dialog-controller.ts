// Shows and closes a <dialog> as its host's `open` says: beside the page where there is room, over it where it fills the
// screen. Owns the dialog's state, the events about it and where the focus goes; nothing of what is in it.
import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {ChatCloseEvent, ChatOpenEvent} from '../events.js';

/** Where the panel would leave too little of the page to be of use, it takes the whole screen. */
const SMALL_SCREEN = '(max-width: 600px), (max-height: 480px)';

export class DialogController implements ReactiveController {
  private readonly _smallScreen = matchMedia(SMALL_SCREEN);
  private _dialog: HTMLDialogElement | undefined;
  /** What the page has been told last. */
  private _toldOpen = false;
  /** Open without anybody's doing (at load, or moved in the page): the focus stays where it is. */
  private _isQuiet: boolean;

  constructor(
    private readonly _host: ReactiveElement & {open: boolean},
    wasOpenAtLoad: boolean,
  ) {
    this._isQuiet = wasOpenAtLoad;
    _host.addController(this);
  }

  hostConnected(): void {
    this._smallScreen.addEventListener('change', this._present);
  }

  hostDisconnected(): void {
    this._smallScreen.removeEventListener('change', this._present);
    this._dialog?.close();
    this._isQuiet = true;
  }

  /** Has the dialog follow the host. To be called whenever it has been drawn. */
  update(dialog: HTMLDialogElement): void {
    this._dialog = dialog;
    const {_host: host} = this;
    if (!host.isConnected) return;
    if (dialog.open !== host.open) {
      if (host.open) this._present();
      else this._dismiss(dialog);
      this._isQuiet = false;
    }
    if (host.open === this._toldOpen) return;
    this._toldOpen = host.open;
    host.dispatchEvent(host.open ? new ChatOpenEvent() : new ChatCloseEvent());
  }

  private readonly _present = (): void => {
    const {_dialog: dialog, _isQuiet: isQuiet} = this;
    if (!dialog || !this._host.open) return;
    dialog.close(); // it may be open in the other way
    if (this._smallScreen.matches) dialog.showModal();
    else if (isQuiet) dialog.setAttribute('open', '');
    else dialog.show();
    if (!isQuiet) dialog.querySelector('textarea')?.focus({preventScroll: true});
  };

  private _dismiss(dialog: HTMLDialogElement): void {
    const root = dialog.getRootNode() as ShadowRoot;
    const hadFocus = dialog.contains(root.activeElement);
    dialog.close();
    // The browser gives the focus back to where it was before opening, if that was anywhere.
    if (hadFocus && !root.activeElement && document.activeElement === document.body)
      root.querySelector('button')?.focus();
  }
}
