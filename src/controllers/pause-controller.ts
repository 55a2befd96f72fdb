// Tells when a person has paused, for what would only be in the way between two keys: what a screen reader is to say, above all.
import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

/** How long nothing has to be typed, in milliseconds. */
const PAUSE = 1000;

export class PauseController implements ReactiveController {
  private _timer: ReturnType<typeof setTimeout> | undefined;

  /** @param _onPause called once after each run of calls of `wait`. */
  constructor(
    host: ReactiveControllerHost,
    private readonly _onPause: () => void,
  ) {
    host.addController(this);
  }

  /** Something was typed: waits anew. */
  wait(): void {
    this.stop();
    this._timer = setTimeout(this._onPause, PAUSE);
  }

  /** Waits no more. */
  stop(): void {
    clearTimeout(this._timer);
  }

  hostDisconnected(): void {
    this.stop();
  }
}
