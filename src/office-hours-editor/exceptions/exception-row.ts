import {html, nothing} from 'lit';
import {spanOf} from '../../domain/editing/intervals.js';
import type {Finding} from '../../domain/editing/check-configuration.js';
import type {ExceptionInput} from '../../domain/types.js';
import {datesText} from '../../i18n/editor/findings.js';
import {formatTime} from '../../i18n/editor/formats.js';
import type {EditorModel} from '../editor-context.js';
import {renderFound, renderRowButtons, type RowActions} from '../controls/dates-row.js';

/** What a row says of its exception. */
export interface ExceptionWords {
  readonly dates: string;
  /** Its name and dates: what its buttons are about. */
  readonly title: string;
  readonly hours: string;
}

export interface ExceptionRow {
  readonly exception: ExceptionInput;
  /** Where it stands in the document's list. */
  readonly index: number;
  readonly words: ExceptionWords;
  /** What is wrong or odd about it. */
  readonly findings: readonly Finding[];
}

export function exceptionWords(exception: ExceptionInput, model: EditorModel): ExceptionWords {
  const {strings, locale} = model;
  const {name, hours = []} = exception;
  const {named, closed} = strings.exceptions;
  const dates = datesText(exception, model);
  const spans = hours.map(spanOf).filter(({opens, closes}) => !Number.isNaN(opens + closes));
  const texts = spans.map(({opens, closes}) =>
    strings.exchange.hours({opens: formatTime(opens, locale), closes: formatTime(closes, locale)}),
  );
  return {dates, title: name ? named({name, dates}) : dates, hours: strings.general.list(texts) || closed};
}

/** One exception of the list, folded: its dates, what it does, and the buttons to edit and remove it. */
export function renderExceptionRow(
  row: ExceptionRow,
  {strings, isDisabled}: EditorModel,
  actions: RowActions,
): unknown {
  const {exception, index, findings} = row;
  const {dates, title, hours} = row.words;
  const {exceptions: words, problems} = strings;
  return html`<div class="entry" data-path="$.officeHours.exceptions[${index}]">
    <span class="date">${dates}</span>
    <span class="name">
      ${exception.name ? html`<strong>${exception.name}</strong>` : nothing}
      <bdi class="what">${hours}</bdi>
      ${exception.yearly ? html`<span class="badge">${words.everyYear}</span>` : nothing}
      ${exception.message ? html`<span class="badge">${words.hasMessage}</span>` : nothing}
      ${renderFound(findings, problems)}
    </span>
    <span class="buttons">
      ${renderRowButtons({index, isDisabled, edit: words.edit(title), remove: words.remove(title)}, actions)}
    </span>
  </div>`;
}
