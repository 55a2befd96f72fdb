// Has the browser ask before a page is left with something that would be lost.
import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

export class LeaveGuardController implements ReactiveController {
  /** @param _isLossy whether something would be lost now; asked as the page is about to be left. */
  constructor(
    host: ReactiveControllerHost,
    private readonly _isLossy: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this._onBeforeUnload);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this._onBeforeUnload);
  }

  private readonly _onBeforeUnload = (event: Event): void => {
    if (this._isLossy()) event.preventDefault();
  };
}
