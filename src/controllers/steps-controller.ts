// Does long work in steps, one a task, so that typing never waits for it. Owns when they are done; nothing of what.
import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

export class StepsController implements ReactiveController {
  private _step: (() => boolean) | undefined;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  /** @param _onDone called when all steps are done. */
  constructor(
    host: ReactiveControllerHost,
    private readonly _onDone: () => void,
  ) {
    host.addController(this);
  }

  /** Goes on with this work from the next task on. @param step does a little; true while there is more to do. */
  run(step: () => boolean): void {
    this._step = step;
    this._timer ??= setTimeout(this._next);
  }

  hostDisconnected(): void {
    clearTimeout(this._timer);
    this._timer = undefined;
  }

  private readonly _next = (): void => {
    const isMore = this._step?.();
    this._timer = isMore ? setTimeout(this._next) : undefined;
    if (!isMore) this._onDone();
  };
}
