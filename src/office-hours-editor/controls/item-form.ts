// What the forms of a list's items share: the frame around the fields, and the buttons that end it.
import {html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import type {EditorModel} from '../editor-context.js';
import {icon} from './icons.js';

/** What a form asks of the section around it. */
export type ItemFormEvent = 'item-done' | 'item-remove' | 'item-accept' | 'item-discard';

export interface ItemWords {
  /** The form of one that is in the document. */
  readonly edit: (title: string) => string;
  readonly done: string;
  readonly removeThis: string;
  /** The form of a draft, and its button. */
  readonly draft: string;
  readonly accept: string;
}

export abstract class ItemForm extends LitElement {
  @property({attribute: false}) model!: EditorModel;
  /** Which one of the document's list. */
  @property({attribute: false}) index = 0;
  /** It is not in the document yet. */
  @property({type: Boolean}) isDraft = false;

  /** Where it stands in the document: "$.officeHours.exceptions[0]". */
  abstract get path(): string;
  protected abstract get _words(): ItemWords;
  /** What it is called. */
  protected abstract get _title(): string;

  private _ask(type: ItemFormEvent): void {
    this.dispatchEvent(new Event(type));
  }

  /** Enter in a field of a draft is as good as its button. */
  private readonly _onKeydown = (event: KeyboardEvent): void => {
    const [field] = event.composedPath();
    const isMeant = event.key === 'Enter' && !event.isComposing && !event.defaultPrevented && this.isDraft;
    if (!isMeant || !(field instanceof HTMLInputElement) || !TYPED.includes(field.type)) return;
    event.preventDefault();
    const button = this.renderRoot.querySelector<HTMLButtonElement>('button.primary')!;
    button.focus(); // what is half typed is finished
    button.click();
  };

  /** The form around its fields, with the buttons that end it. */
  protected _renderForm(fields: unknown): unknown {
    const {edit, draft} = this._words;
    return html`<div
      class="form"
      role="group"
      aria-label=${this.isDraft ? draft : edit(this._title)}
      @keydown=${this._onKeydown}
    >
      ${fields}
      <div class="row">${this.isDraft ? this._renderDecision() : this._renderEnd()}</div>
    </div>`;
  }

  private _renderEnd(): unknown {
    const {done, removeThis} = this._words;
    return html`<button type="button" class="primary" @click=${() => this._ask('item-done')}>${done}</button>
      <button
        type="button"
        class="quiet danger"
        ?disabled=${this.model.isDisabled}
        @click=${() => this._ask('item-remove')}
      >
        ${icon('remove')} ${removeThis}
      </button>`;
  }

  private _renderDecision(): unknown {
    const {strings, isDisabled} = this.model;
    return html`<button type="button" class="primary" ?disabled=${isDisabled} @click=${() => this._ask('item-accept')}>
        ${this._words.accept}
      </button>
      <button type="button" @click=${() => this._ask('item-discard')}>${strings.general.cancel}</button>`;
  }
}

/** Of fields that something is typed into. */
const TYPED = ['text', 'date'];

export const stop = (event: Event): void => event.stopPropagation();
