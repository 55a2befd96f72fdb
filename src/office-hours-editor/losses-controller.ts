// What of a document could not be read: the person copies it, and agrees to go on without it.
import type {ReactiveElement} from 'lit';
import type {EditingSession} from '../domain/editing/editing-session.js';
import type {EditorStrings} from '../i18n/editor/strings.js';
import type {LossesView} from './problem-view.js';
import type {Description} from './requests.js';

export interface LossesControllerNeeds {
  readonly session: EditingSession<Description>;
  readonly strings: () => EditorStrings;
  readonly say: (text: string) => void;
  /** They go on without it. */
  readonly onAccepted: () => void;
}

export class LossesController {
  /** What was given is shown, for a person who has to copy it with the keys. */
  private _isOriginalShown = false;

  constructor(
    private readonly _host: ReactiveElement,
    private readonly _needs: LossesControllerNeeds,
  ) {}

  /** There is another document. */
  begin(): void {
    this._isOriginalShown = false;
  }

  get isAny(): boolean {
    return this._needs.session.lost.length > 0;
  }

  get view(): LossesView {
    const {lost: losses, originalText} = this._needs.session;
    const original = this._isOriginalShown ? originalText : undefined;
    return {losses, original, accept: this._accept, copy: () => void this._copy()};
  }

  private readonly _accept = (): void => {
    this._needs.session.acceptLoss();
    this._needs.onAccepted();
    void this._host.updateComplete.then(() => this._host.renderRoot.querySelector<HTMLElement>('.anchor')?.focus());
  };

  private async _copy(): Promise<void> {
    const {session, say, strings} = this._needs;
    try {
      await navigator.clipboard.writeText(session.originalText);
      say(strings().problems.originalCopied);
    } catch {
      // Refused, or there is no clipboard: on a page without https, for one.
      this._isOriginalShown = true;
      say(strings().exchange.pressKeys);
      await this._host.updateComplete;
      this._host.renderRoot.querySelector<HTMLTextAreaElement>('.original')?.select();
    }
  }
}
