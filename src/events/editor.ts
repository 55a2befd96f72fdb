import type {Configuration} from '../domain/types.js';

/**
 * `<office-hours-editor>`: an admin pressed Save, and the document has no mistakes. Cancelled: the changes stay unsaved until
 * `value` is set.
 */
export class EditorSaveEvent extends Event {
  private readonly _promises: unknown[] = [];

  constructor(readonly document: Configuration) {
    super('save', {bubbles: true, cancelable: true});
  }

  /**
   * Takes over the saving: "saved" is said once the promise is fulfilled, "could not be saved" where it is rejected. What is no
   * promise counts as done. To be called while the event is heard, as in service workers; several have to be fulfilled all.
   *
   * @throws InvalidStateError afterwards, for example behind an `await`.
   */
  waitUntil(promise: unknown): void {
    if (this.eventPhase === Event.NONE) {
      throw new DOMException('waitUntil() must be called while the save event is heard', 'InvalidStateError');
    }
    this._promises.push(promise);
  }

  /** Fulfilled when all that was given to `waitUntil` is; undefined: nobody has taken over. */
  get confirmation(): Promise<unknown> | undefined {
    return this._promises.length ? Promise.all(this._promises) : undefined;
  }
}

declare global {
  // Of elements alone: at the document arrives what anything on the page calls `save`.
  interface HTMLElementEventMap {
    save: EditorSaveEvent;
  }
}
