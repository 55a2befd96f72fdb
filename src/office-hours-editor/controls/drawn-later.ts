import {LitElement} from 'lit';
import {painted} from '../../controllers/after-paint.js';

/** A part that follows what is being edited elsewhere: drawn once that has been painted, so that no key waits for it. */
export class DrawnLater extends LitElement {
  /** Whether it is there from the start, and waits with what comes then. */
  protected readonly isDrawnAtOnce: boolean = true;

  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated || !this.isDrawnAtOnce) await painted();
    await super.scheduleUpdate();
  }
}
