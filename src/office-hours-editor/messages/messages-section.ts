// The four texts, each with how a visitor would read it.
import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {setMessage} from '../../domain/editing/edits.js';
import {MESSAGE_KINDS, stateOfHours} from '../../domain/editing/message-situations.js';
import type {MessageKey} from '../../domain/types.js';
import {readMessage, wordingFor} from '../../i18n/editor/message-reading.js';
import {loadShipped, withShipped} from '../../i18n/editor/shipped-texts.js';
import {usualLanguage, type VisitorTexts} from '../../i18n/editor/visitor-languages.js';
import {controlStyles} from '../controls/controls.styles.js';
import {type EditorModel, editorContext} from '../editor-context.js';
import {type MessageActions, type MessageView, renderMessage} from './message-field.js';
import {messagesSectionStyles} from './messages-section.styles.js';
import {placeholderStyles} from './placeholders.styles.js';
import {CommitRequest, type Description, EditRequest} from '../requests.js';

export class EditorMessages extends LitElement {
  static override styles = [controlStyles, placeholderStyles, messagesSectionStyles];

  /** The widget's texts in other languages, for what a visitor reads: a language tag (BCP 47) → `strings`. */
  @property({attribute: false}) languages: VisitorTexts = {};

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  /** Whether something was typed that has not been committed. */
  private _isTyping = false;

  protected override updated(): void {
    const language = usualLanguage(withShipped(this.languages), this._model.locale);
    void loadShipped(language).then((isNew) => isNew && this.requestUpdate());
    if (CSS.supports('field-sizing', 'content')) return;
    for (const field of this.renderRoot.querySelectorAll('textarea')) fit(field);
  }

  private _field(kind: MessageKey): HTMLTextAreaElement {
    return this.renderRoot.querySelector<HTMLTextAreaElement>(`#${kind}`)!;
  }

  private _request(kind: MessageKey, text: string, description: Description, tag?: string): void {
    this.dispatchEvent(new EditRequest(setMessage(kind, text), {description, ...(tag && {tag})}));
  }

  private readonly _actions: MessageActions = {
    type: (kind, event) => {
      event.stopPropagation();
      this._isTyping = true;
      const description: Description = ({strings: {messages}}) => messages.changed(messages[kind].label);
      this._request(kind, this._field(kind).value, description, `messages.${kind}`);
    },
    leave: (event) => {
      event.stopPropagation();
      if (this._isTyping) this.dispatchEvent(new CommitRequest());
      this._isTyping = false;
    },
    insert: (kind, placeholder) => {
      this._insert(kind, `{${placeholder}}`, ({strings: {messages}}) =>
        messages.inserted({what: messages.placeholders[placeholder], label: messages[kind].label}),
      );
    },
    suggest: (kind) => {
      const {suggestion} = this._model.strings.messages[kind];
      this._field(kind).select(); // white space that made it blank
      this._insert(kind, suggestion, ({strings: {messages}}) => messages.suggested(messages[kind].label));
    },
  };

  /** Puts something in place of what is selected, and the caret after it. */
  private _insert(kind: MessageKey, text: string, description: Description): void {
    const field = this._field(kind);
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
    this._isTyping = false;
    this._request(kind, field.value, description);
  }

  override render(): unknown {
    const {strings, document, timeline} = this._model;
    const words = strings.messages;
    const hours = stateOfHours(document, timeline);
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head"><h2 id="title">${words.title}</h2></div>
      ${hours === 'set' ? nothing : html`<p class="no-hours">${words[hours]}</p>`}
      ${this._views().map((view) => renderMessage(view, this._model, this._actions))}
    </section>`;
  }

  private _views(): readonly MessageView[] {
    const {document, strings} = this._model;
    const words = strings.messages;
    const wording = wordingFor(this._model, withShipped(this.languages));
    const isSilent = !document.messages?.offline?.trim();
    return MESSAGE_KINDS.map((kind) => {
      const text = document.messages?.[kind] ?? '';
      const blank = kind === 'handoff' && isSilent ? words.blankBoth : words[kind].blank;
      return {kind, text, blank, reading: readMessage(kind, text, wording, this._model)};
    });
  }
}

/** Makes a field as high as its text, where the browser does not. */
function fit(field: HTMLTextAreaElement): void {
  field.style.blockSize = 'auto'; // to be measured
  if (field.scrollHeight) field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-messages': EditorMessages;
  }
}
