// The way of a document from the Save button to wherever the page keeps it. Nothing counts as saved before somebody has said so.
import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import type {Configuration} from '../domain/types.js';
import {EditorSaveEvent} from '../events/editor.js';

export type SavingOutcome =
  /** The page has said so. */
  | 'saved'
  /** The form around the editor was submitted, with the document in it. */
  | 'submitted'
  /** The page's promise was rejected. */
  | 'failed'
  /** Nobody has said what became of it. */
  | 'unconfirmed'
  /** The form around the editor was not submitted, since something else in it is invalid. */
  | 'held-up';

interface SavingHost extends ReactiveControllerHost, HTMLElement {
  readonly form: HTMLFormElement | null;
  readonly value: Configuration;
  save(): void;
}

export class SavingController implements ReactiveController {
  /** A listener's promise is not settled yet. */
  isSaving = false;

  private _form: HTMLFormElement | null = null;
  /** The submission of the form that is going on. */
  private _submission: SubmitEvent | undefined;
  private _isOwnSubmission = false;
  private _isPageTold = false;

  /** @param _end called with what became of a document. */
  constructor(
    private readonly _host: SavingHost,
    private readonly _end: (outcome: SavingOutcome, document: Configuration) => void,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    this._host.addEventListener('keydown', this._onKeydown);
  }

  hostDisconnected(): void {
    this._host.removeEventListener('keydown', this._onKeydown);
  }

  /** Whether the page is being left by submitting the form that holds the document. */
  get isSubmitting(): boolean {
    return this._submission?.defaultPrevented === false;
  }

  /** The form around the editor may be another one, or none. */
  hostUpdate(): void {
    const {form} = this._host;
    if (form === this._form) return;
    this._form?.removeEventListener('submit', this._onSubmit, true);
    this._form = form;
    form?.addEventListener('submit', this._onSubmit, true);
  }

  /** Offers the document to the page's listeners, and submits the form where none of them takes it. */
  save(document: Configuration): void {
    if (this.isSaving) return;
    this.hostUpdate();
    const event = new EditorSaveEvent(document);
    if (!this._host.dispatchEvent(event)) return;
    const {confirmation} = event;
    if (confirmation) void this._follow(confirmation, document);
    else if (this._host.form) this._submit(this._host.form, document);
    else this._endUnconfirmed(document);
  }

  private async _follow(confirmation: Promise<unknown>, document: Configuration): Promise<void> {
    this.isSaving = true;
    this._host.requestUpdate();
    try {
      await confirmation;
      this._done('saved', document);
    } catch (error) {
      console.error('<office-hours-editor> save:', error);
      this._done('failed', document);
    }
  }

  private _done(outcome: SavingOutcome, document: Configuration): void {
    this.isSaving = false;
    this._end(outcome, document);
  }

  private _submit(form: HTMLFormElement, document: Configuration): void {
    this._submission = undefined;
    this._isOwnSubmission = true;
    form.requestSubmit();
    this._isOwnSubmission = false;
    if (!this._submission) this._end('held-up', document);
  }

  /** Also where a button of the page submits the form. */
  private readonly _onSubmit = (event: SubmitEvent): void => {
    if (event.target !== this._form) return;
    this._submission = event;
    const isOwn = this._isOwnSubmission;
    const document = this._host.value;
    // By then it is known whether a listener has taken the submission over.
    setTimeout(() => {
      this._submission = undefined;
      const isSent = !event.defaultPrevented && this._form?.method !== 'dialog';
      if (isSent) this._end('submitted', document);
      else if (isOwn) this._endUnconfirmed(document);
    });
  };

  private _endUnconfirmed(document: Configuration): void {
    if (!this._isPageTold) {
      this._isPageTold = true;
      console.warn(
        '<office-hours-editor> save: nothing has confirmed that the document was saved. In a listener of "save", call event.waitUntil(promise) with the promise of your saving.',
      );
    }
    this._end('unconfirmed', document);
  }

  private readonly _onKeydown = (event: KeyboardEvent): void => {
    const isSave = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey);
    if (!isSave || event.altKey || event.shiftKey || event.defaultPrevented) return;
    event.preventDefault();
    if (event.repeat) return;
    // What is half typed in a field counts once the field is left.
    const [field] = event.composedPath() as HTMLElement[];
    field?.blur();
    this._host.save();
    // Unless the focus has gone to a mistake.
    setTimeout(() => !this._host.matches(':focus-within') && field?.focus());
  };
}
