import {html} from 'lit';
import {findingsAt} from '../../domain/editing/check-configuration.js';
import {questionsOf} from '../../domain/editing/question-edits.js';
import {questionTitle} from '../../i18n/editor/findings.js';
import {renderFound, renderRowButtons, type RowActions} from '../controls/dates-row.js';
import {icon} from '../controls/icons.js';
import type {EditorModel} from '../editor-context.js';

export interface QuestionActions extends RowActions {
  /** @param by -1 for up, 1 for down. */
  move(index: number, by: -1 | 1): void;
}

/** One question of the list, folded: its words, and the buttons to move, edit and remove it. */
export function renderQuestionRow(index: number, model: EditorModel, actions: QuestionActions): unknown {
  const {document, strings, isDisabled, findings} = model;
  const {questions: words, problems} = strings;
  const {length, [index]: question} = questionsOf(document);
  const title = questionTitle(question!, index, strings);
  const path = `$.questions[${index}]`;
  const mover = (name: 'up' | 'down', target: number) =>
    html`<button
      type="button"
      class="icon"
      id="${name}-${index}"
      aria-label=${words[name](title)}
      ?disabled=${isDisabled || target < 0 || target >= length}
      @click=${() => actions.move(index, name === 'up' ? -1 : 1)}
    >
      ${icon(name)}
    </button>`;
  return html`<div class="entry" data-path=${path}>
    <div class="text">
      <strong dir="auto">${title}</strong>
      <span class="answer" dir="auto">${question!.answer}</span>
      ${renderFound(findingsAt(findings, path), problems)}
    </div>
    <span class="buttons">
      ${length > 1 ? [mover('up', index - 1), mover('down', index + 1)] : ''}
      ${renderRowButtons({index, isDisabled, edit: words.edit(title), remove: words.remove(title)}, actions)}
    </span>
  </div>`;
}
