// Shows and closes a <dialog> as its host's `open` says: beside the page where there is room, over it where it fills the
// screen. Owns the dialog's state and where the focus goes; nothing of what is in it.
import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';

/** Where the panel would leave too little of the page to be of use, it takes the whole screen. */
const SMALL_SCREEN = '(max-width: 600px), (max-height: 480px)';

export class DialogController implements ReactiveController {
  private readonly _smallScreen = matchMedia(SMALL_SCREEN);
  private _dialog: HTMLDialogElement | undefined;
  /** The page's own value, while the panel fills the screen. */
  private _pageOverflow: string | undefined;
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
    this._smallScreen.addEventListener('change', this._onScreenChange);
  }

  hostDisconnected(): void {
    this._smallScreen.removeEventListener('change', this._onScreenChange);
    this._close();
    this._isQuiet = true;
  }

  /** Has the dialog follow the host. To be called whenever it has been drawn. */
  update(dialog: HTMLDialogElement): void {
    this._dialog = dialog;
    const {_host: host} = this;
    if (!host.isConnected) return;
    // A hidden modal dialog would still lock the page.
    const isShown = host.open && !host.hidden;
    if (dialog.open !== isShown) {
      if (isShown) this._present();
      else this._dismiss(dialog);
      this._isQuiet = false;
    }
  }

  private readonly _onScreenChange = (): void => {
    // Somebody at work elsewhere on the page (a keyboard may have come up there) is not interrupted.
    if (this._dialog?.open && this._hasFocus(this._dialog)) this._present();
  };

  private _present(): void {
    const {_dialog: dialog, _isQuiet: isQuiet} = this;
    if (!dialog) return;
    this._close(); // it may be open in the other way
    if (isQuiet) {
      dialog.setAttribute('open', '');
      return;
    }
    // The browser gives the focus to the first control otherwise, and lays the page out for each that gets it.
    const field = dialog.querySelector('textarea')!;
    field.autofocus = true;
    if (this._smallScreen.matches) {
      dialog.showModal();
      // The page behind must not scroll along.
      this._pageOverflow = document.documentElement.style.overflowY;
      document.documentElement.style.overflowY = 'hidden';
    } else {
      dialog.show();
    }
    field.autofocus = false;
    field.focus({preventScroll: true});
  }

  private _dismiss(dialog: HTMLDialogElement): void {
    const hadFocus = this._hasFocus(dialog);
    this._close();
    // The browser gives the focus back to where it was before opening, if that was anywhere.
    const isLost = this._hasFocus(dialog) || document.activeElement === document.body;
    if (hadFocus && isLost) (dialog.getRootNode() as ShadowRoot).querySelector('button')?.focus();
  }

  private _close(): void {
    this._dialog?.close();
    if (this._pageOverflow !== undefined) document.documentElement.style.overflowY = this._pageOverflow;
    this._pageOverflow = undefined;
  }

  private _hasFocus(dialog: HTMLDialogElement): boolean {
    return dialog.contains((dialog.getRootNode() as ShadowRoot).activeElement);
  }
}
