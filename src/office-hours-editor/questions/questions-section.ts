// The common questions in the order in which visitors are offered them, one of them open to be edited; and a new one, which the
// document does not have before it is accepted.
import {consume} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {state} from 'lit/decorators.js';
import {MAX_QUESTIONS} from '../../domain/configuration-schema.js';
import {addQuestion, moveQuestion, questionsOf, removeQuestion} from '../../domain/editing/question-edits.js';
import type {CommonQuestion} from '../../domain/types.js';
import {questionTitle} from '../../i18n/editor/findings.js';
import {controlStyles} from '../controls/controls.styles.js';
import {datesListStyles} from '../controls/dates-list.styles.js';
import {Draft} from '../controls/draft.js';
import {icon} from '../controls/icons.js';
import {type EditorModel, editorContext} from '../editor-context.js';
import {type Description, EditRequest} from '../requests.js';
import type {EditorQuestion} from './question-form.js';
import {type QuestionActions, renderQuestionRow} from './question-row.js';
import {questionsSectionStyles} from './questions-section.styles.js';

const FORM = 'office-hours-editor-question:not([isdraft])';
const DRAFT = 'office-hours-editor-question[isdraft]';

export class EditorQuestions extends LitElement {
  static override styles = [controlStyles, datesListStyles, questionsSectionStyles];

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  /** The index of the question that is being edited. */
  @state() private _open: number | undefined;

  private readonly _draft: Draft<CommonQuestion> = new Draft<CommonQuestion>(this, {
    model: () => this._model,
    form: () => this.renderRoot.querySelector<EditorQuestion>(DRAFT),
    add: addQuestion,
    listIn: questionsOf,
    describe:
      ({ask}) =>
      ({strings}) =>
        strings.questions.added(ask),
    ended: (index) => this._onDraftEnded(index),
  });
  private _drawn: readonly CommonQuestion[] = [];
  private _loads = 0;
  /** What is to have the focus when all has been drawn: the first of these that there is, and that can. */
  private _focusNext: readonly string[] = [];

  /** Opens what holds a path, so that its field can have the focus. */
  async reveal(path: string): Promise<void> {
    const index = /^\$\.questions\[(\d+)\](?!\.translations)/.exec(path)?.[1];
    if (index === undefined) return;
    this._open = Number(index);
    await this.updateComplete;
    await this.renderRoot.querySelector<EditorQuestion>(FORM)?.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('_model')) return;
    const {loads, document} = this._model;
    const questions = questionsOf(document);
    if (loads !== this._loads) {
      this._loads = loads;
      this._open = undefined; // of another document
      this._draft.drop();
    } else if (this._open !== undefined && !this._isEditOf(this._open, questions)) {
      const index = questions.indexOf(this._drawn[this._open]!);
      this._open = index < 0 ? undefined : index;
    }
    this._drawn = questions;
  }

  /** Whether nothing has changed since the last look but one question. */
  private _isEditOf(index: number, questions: readonly CommonQuestion[]): boolean {
    return (
      questions.length === this._drawn.length && questions.every((each, i) => i === index || each === this._drawn[i])
    );
  }

  protected override updated(): void {
    void this._moveFocus();
  }

  private async _moveFocus(): Promise<void> {
    const selectors = this._focusNext;
    this._focusNext = [];
    for (const selector of selectors) {
      const target = this.renderRoot.querySelector<HTMLElement & {updateComplete?: Promise<unknown>}>(selector);
      await target?.updateComplete;
      target?.focus();
      if (target) return;
    }
  }

  private readonly _onAdd = (): void => {
    this._draft.begin({ask: '', answer: ''});
    this._focusNext = [DRAFT];
  };

  private _onDraftEnded(index: number | undefined): void {
    if (this.matches(':focus-within')) this._focusNext = [index === undefined ? '.add' : `#edit-${index}`];
  }

  /** Whether a new question holds text that the document does not have yet. */
  get hasDraft(): boolean {
    if (!this._draft.isTouched) return false;
    const {ask, answer} = this._draft.item;
    return `${ask}${answer}`.trim() !== '';
  }

  /** Adds it to the document. Whether it could be: not with a mistake. */
  acceptDraft(): boolean {
    return this._draft.accept();
  }

  private _edit(index: number | undefined): void {
    this._focusNext = [index === undefined ? `#edit-${this._open}` : FORM];
    this._open = index;
  }

  private _remove(index: number): void {
    const questions = questionsOf(this._model.document);
    const removed = questions[index]!;
    const description: Description = ({strings}) => strings.questions.removed(questionTitle(removed, index, strings));
    const last = questions.length - 2;
    this._focusNext = [`#edit-${Math.min(index, last)}`, FORM, '.add', DRAFT];
    if (this._open === index) this._open = undefined;
    this.dispatchEvent(new EditRequest(removeQuestion(index), {description}));
  }

  private _move(index: number, by: -1 | 1): void {
    const questions = questionsOf(this._model.document);
    const target = index + by;
    const description: Description = ({strings}) => {
      const ask = questionTitle(questions[index]!, index, strings);
      return strings.questions.moved({ask, position: target + 1, count: questions.length});
    };
    // Whoever has come to an end goes on with the other direction.
    const [same, other] = by < 0 ? ['up', 'down'] : ['down', 'up'];
    this._focusNext = [`#${same}-${target}:enabled`, `#${other}-${target}`];
    this.dispatchEvent(new EditRequest(moveQuestion(index, target), {description}));
  }

  private readonly _actions: QuestionActions = {
    edit: (index) => this._edit(index),
    remove: (index) => this._remove(index),
    move: (index, by) => this._move(index, by),
  };

  override render(): unknown {
    const {strings, document} = this._model;
    const {questions: words} = strings;
    const questions = questionsOf(document);
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head"><h2 id="title">${words.title}</h2></div>
      <p class="note">${words.note}</p>
      ${
        questions.length
          ? html`<ol>
              ${questions.map((_, index) => html`<li>${index === this._open ? this._renderForm(index) : this._renderRow(index)}</li>`)}
            </ol>`
          : this._draft.isOpen
            ? nothing
            : html`<p class="empty">${words.empty}</p>`
      }
      ${this._draft.isOpen ? this._renderDraft() : this._renderAdd(questions.length)}
    </section>`;
  }

  private _renderAdd(count: number): unknown {
    const {strings, isDisabled} = this._model;
    const {questions: words} = strings;
    if (count >= MAX_QUESTIONS) return html`<p class="note most">${words.most(MAX_QUESTIONS)}</p>`;
    return html`<div class="row actions">
      <button type="button" class="add" ?disabled=${isDisabled} @click=${this._onAdd}>
        ${icon('add')} ${words.add}
      </button>
    </div>`;
  }

  private _renderRow(index: number): unknown {
    return renderQuestionRow(index, this._model, this._actions);
  }

  private _renderForm(index: number): unknown {
    return html`<office-hours-editor-question
      .model=${this._model}
      .index=${index}
      @item-done=${() => this._edit(undefined)}
      @item-remove=${() => this._remove(index)}
    ></office-hours-editor-question>`;
  }

  private _renderDraft(): unknown {
    const {_draft: draft} = this;
    return html`<office-hours-editor-question
      isDraft
      .model=${draft.model}
      .index=${questionsOf(this._model.document).length}
      .isRefused=${draft.isRefused}
      @editor-edit=${draft.onEdit}
      @editor-commit=${draft.onCommit}
      @keydown=${draft.onKeydown}
      @beforeinput=${draft.onBeforeInput}
      @item-accept=${() => draft.accept()}
      @item-discard=${draft.discard}
    ></office-hours-editor-question>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-questions': EditorQuestions;
  }
}
