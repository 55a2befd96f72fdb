import {html, nothing} from 'lit';
import {spanOf} from '../../domain/editing/intervals.js';
import type {Finding} from '../../domain/editing/check-configuration.js';
import type {ExceptionInput} from '../../domain/types.js';
import {exceptionDates} from '../../i18n/editor/findings.js';
import {formatTime} from '../../i18n/editor/formats.js';
import type {EditorStrings} from '../../i18n/editor/strings.js';
import type {EditorModel} from '../editor-context.js';
import {icon} from '../controls/icons.js';

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

export interface RowActions {
  edit(index: number): void;
  remove(index: number): void;
}

export function exceptionWords(exception: ExceptionInput, model: EditorModel): ExceptionWords {
  const {strings, locale} = model;
  const {name, hours = []} = exception;
  const {named, closed} = strings.exceptions;
  const dates = exceptionDates(exception, model);
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
  const button = (id: string, style: string, label: string, symbol: 'edit' | 'remove', press: () => void) =>
    html`<button
      type="button"
      class="icon ${style}"
      id=${id}
      aria-label=${label}
      ?disabled=${isDisabled}
      @click=${press}
    >
      ${icon(symbol)}
    </button>`;
  return html`<div class="exception" data-path="$.officeHours.exceptions[${index}]">
    <span class="date">${dates}</span>
    <span class="name">
      ${exception.name ? html`<strong>${exception.name}</strong>` : nothing}
      <bdi class="what">${hours}</bdi>
      ${exception.yearly ? html`<span class="badge">${words.everyYear}</span>` : nothing}
      ${exception.message ? html`<span class="badge">${words.hasMessage}</span>` : nothing}
      ${renderFound(findings, problems)}
    </span>
    <span class="buttons">
      ${button(`edit-${index}`, '', words.edit(title), 'edit', () => actions.edit(index))}
      ${button(`remove-${index}`, 'danger', words.remove(title), 'remove', () => actions.remove(index))}
    </span>
  </div>`;
}

/** How much there is to put right; where there is nothing of that kind, how much to look at. */
function renderFound(findings: readonly Finding[], problems: EditorStrings['problems']): unknown {
  const mistakes = findings.filter(({severity}) => severity === 'error').length;
  if (mistakes) return html`<span class="badge wrong">${problems.mistakes(mistakes)}</span>`;
  return findings.length ? html`<span class="badge odd">${problems.count(findings.length)}</span>` : nothing;
}
