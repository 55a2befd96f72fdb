// Puts texts on the clipboard. Owns which of them was copied last, and which one the person has to copy with the keys, since the
// browser refused; says nothing itself.
import type {LitElement, ReactiveController} from 'lit';

export class Copying<Output extends string> implements ReactiveController {
  /** What was copied last, until something changes or the focus goes on. */
  copied: Output | undefined;
  /** What is to be copied by hand. */
  byHand: Output | undefined;

  constructor(private readonly _host: LitElement) {
    _host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** What was copied is there no longer: for the host's `willUpdate`. */
  forget(): void {
    this.copied = undefined;
    this.byHand = undefined;
  }

  /** The focus goes on. */
  readonly leave = (): void => {
    this.copied = undefined;
    this._host.requestUpdate();
  };

  /** @returns whether the browser let it. */
  async copy(output: Output, text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = output;
      this.byHand = undefined;
    } catch {
      this.byHand = output;
    }
    this._host.requestUpdate();
    return this.copied === output && !this.byHand;
  }

  /** Selects the text in the field whose id is the output's name, once it is there. */
  async select(output: Output): Promise<void> {
    await this._host.updateComplete;
    const field = this._host.renderRoot.querySelector<HTMLTextAreaElement>(`#${output}`);
    field?.focus();
    field?.select();
  }
}
