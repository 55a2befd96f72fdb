import {LitElement} from 'lit';
import {property, state} from 'lit/decorators.js';

/** What every form control has, as `<input>` names it. What its value is, and what is wrong with it, its heirs say. */
export abstract class FormControl extends LitElement {
  static readonly formAssociated = true;

  /** The name under which a form submits the value. */
  @property({reflect: true}) name = '';

  /** Nothing can be changed. */
  @property({type: Boolean, reflect: true}) disabled = false;

  @state() private _isInDisabledFieldset = false;

  private readonly _internals = this.attachInternals();

  /** What a form submits. */
  protected abstract get formValue(): string;

  protected get isFormDisabled(): boolean {
    return this.disabled || this._isInDisabledFieldset;
  }

  get form(): HTMLFormElement | null {
    return this._internals.form;
  }

  get validity(): ValidityState {
    return this._internals.validity;
  }

  get validationMessage(): string {
    return this._internals.validationMessage;
  }

  get willValidate(): boolean {
    return this._internals.willValidate;
  }

  get labels(): NodeList {
    return this._internals.labels;
  }

  get type(): string {
    return this.localName;
  }

  checkValidity(): boolean {
    return this._internals.checkValidity();
  }

  formAssociatedCallback(): void {
    this.requestUpdate();
    this.offerFormValue();
  }

  formDisabledCallback(isDisabled: boolean): void {
    this._isInDisabledFieldset = isDisabled;
  }

  /** Hands the value to the form. Without one nobody asks, and a large document takes a while to write. */
  protected offerFormValue(): void {
    if (this.form) this._internals.setFormValue(this.formValue);
  }

  /** @param message what is wrong; blank: nothing. */
  protected setProblem(message: string, anchor: HTMLElement | undefined): void {
    this._internals.setValidity(message ? {customError: true} : {}, message, message ? anchor : undefined);
  }
}
