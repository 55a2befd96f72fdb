// One common question, open to be edited: what is asked, and what is answered.
import {css, html} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {type Finding, findingsAt} from '../../domain/editing/check-configuration.js';
import {FITTING_PLACEHOLDERS, type Placeholder} from '../../domain/editing/message-situations.js';
import {changeQuestion, questionsOf} from '../../domain/editing/question-edits.js';
import {questionTitle} from '../../i18n/editor/findings.js';
import {controlStyles} from '../controls/controls.styles.js';
import {datesFormStyles} from '../controls/dates-form.styles.js';
import {ItemForm, stop} from '../controls/item-form.js';
import {isInvalid, renderFindings} from '../findings-view.js';
import {renderPlaceholders} from '../messages/placeholders-view.js';
import {placeholderStyles} from '../messages/placeholders.styles.js';
import {CommitRequest, type Description, EditRequest} from '../requests.js';

type Key = 'ask' | 'answer';

const BLANK = {ask: '', answer: ''};

export class EditorQuestion extends ItemForm {
  static override styles = [
    controlStyles,
    placeholderStyles,
    datesFormStyles,
    css`
      textarea {
        field-sizing: content;
        min-block-size: 3.9em;
        max-block-size: 21.33em;
      }
    `,
  ];

  /** What is not filled in yet is a mistake: it was to be added as it is. */
  @property({attribute: false}) isRefused = false;

  override get path(): string {
    return `$.questions[${this.index}]`;
  }

  protected override get _words() {
    return this.model.strings.questions;
  }

  protected override get _title(): string {
    return questionTitle(this._question, this.index, this.model.strings);
  }

  private get _question() {
    return questionsOf(this.model.document)[this.index] ?? BLANK;
  }

  /** Puts the focus on the first field. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#ask')?.focus();
  }

  private _change(key: Key, text: string, description: Description, tag?: string): void {
    this.dispatchEvent(new EditRequest(changeQuestion(this.index, {[key]: text}), {description, ...(tag && {tag})}));
  }

  private _onText(key: Key, event: Event): void {
    event.stopPropagation();
    const {value} = event.target as HTMLInputElement;
    const {index} = this;
    const question = {...this._question, [key]: value};
    const description: Description = ({strings}) =>
      strings.questions.changed({field: strings.questions[key], ask: questionTitle(question, index, strings)});
    this._change(key, value, description, `${this.path}.${key}`);
  }

  private readonly _onLeave = (): void => {
    this.dispatchEvent(new CommitRequest());
  };

  /** Puts a placeholder in place of what is selected in the answer, and the caret after it. */
  private _insert(name: Placeholder): void {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#answer')!;
    field.setRangeText(`{${name}}`, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
    this._change('answer', field.value, ({strings: {messages, questions}}) =>
      messages.inserted({what: messages.placeholders[name], label: questions.answer}),
    );
  }

  private _findings(key: Key): readonly Finding[] {
    const isFresh = this.isDraft && !this.isRefused;
    const found = findingsAt(this.model.findings, `${this.path}.${key}`).filter(
      ({code}) => !isFresh || code !== 'blank-text',
    );
    // What concerns it as a whole is said at what is asked.
    const whole = key === 'ask' ? this.model.findings.filter(({path}) => path === this.path) : [];
    return [...found, ...whole];
  }

  override render(): unknown {
    const {strings, isDisabled} = this.model;
    const {questions: words} = strings;
    const {ask, answer} = this._question;
    const described = (key: Key) => `note-${key}${this._findings(key).length ? ` findings-${key}` : ''}`;
    return this._renderForm(
      html`<div class="field">
          <label for="ask">${words.ask}</label>
          <input
            id="ask"
            type="text"
            dir="auto"
            autocomplete="off"
            data-path="${this.path}.ask"
            aria-invalid=${isInvalid(this._findings('ask'))}
            aria-describedby=${described('ask')}
            .value=${live(ask)}
            ?disabled=${isDisabled}
            @input=${(event: Event) => this._onText('ask', event)}
            @change=${stop}
            @blur=${this._onLeave}
          />
          <small id="note-ask">${words.askNote}</small>
          ${renderFindings(this._findings('ask'), 'findings-ask', this.model)}
        </div>
        <div class="field">
          <label for="answer">${words.answer}</label>
          <textarea
            id="answer"
            rows="3"
            dir="auto"
            data-path="${this.path}.answer"
            aria-invalid=${isInvalid(this._findings('answer'))}
            aria-describedby=${described('answer')}
            .value=${live(answer)}
            ?disabled=${isDisabled}
            @input=${(event: Event) => this._onText('answer', event)}
            @change=${stop}
            @blur=${this._onLeave}
          ></textarea>
          <small id="note-answer">${words.answerNote}</small>
          ${renderFindings(this._findings('answer'), 'findings-answer', this.model)}
          ${renderPlaceholders(FITTING_PLACEHOLDERS.welcome, words.answer, this.model, (name) => this._insert(name))}
        </div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-question': EditorQuestion;
  }
}
