// What an import has understood, to be looked at before it is used.
import {html, nothing} from 'lit';
import type {ImportResult, Understood} from '../domain/exchange/import-result.js';
import type {ExceptionInput} from '../domain/types.js';
import {wordDates, wordDays, wordHours, wordNote} from '../i18n/editor/import-wording.js';
import type {EditorModel} from './editor-context.js';

const UNFOLDED_EXCEPTIONS = 10;
const MOST_EXCEPTIONS = 100;
const MOST_NOTES = 30;

export function renderImportSummary(result: ImportResult, model: EditorModel): unknown {
  const {exchange} = model.strings;
  const {understood, notUnderstood} = result;
  return html`${understood.length ? renderUnderstood(result, model) : nothing}
  ${
    notUnderstood.length
      ? html`${understood.length ? html`<h4>${exchange.notUnderstood}</h4>` : nothing}
          <ul class="notes">
            ${notUnderstood.slice(0, MOST_NOTES).map((note) => html`<li>${wordNote(note, model)}</li>`)}
            ${notUnderstood.length > MOST_NOTES ? html`<li>${exchange.moreExceptions(notUnderstood.length - MOST_NOTES)}</li>` : nothing}
          </ul>`
      : nothing
  }`;
}

function renderUnderstood({understood, configuration}: ImportResult, model: EditorModel): unknown {
  const {exchange} = model.strings;
  const {officeHours} = configuration;
  const hasNoZone = officeHours && officeHours.timezone === undefined;
  return html`<h4>${exchange.understood}</h4>
    <dl>${understood.map((part) => renderPart(part, model))}</dl>
    ${understood.map((part) => (part.code === 'exceptions' ? renderExceptions(part.exceptions, model) : nothing))}
    ${hasNoZone ? html`<p class="note">${exchange.timeZoneStays(model.zone.name)}</p>` : nothing}`;
}

function renderPart(part: Understood, model: EditorModel): unknown {
  const {exchange} = model.strings;
  const row = (name: string, value: string) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  if (part.code === 'time-zone') return row(exchange.timeZone, part.timezone);
  if (part.code === 'weekly') return row(wordDays(part.days, model), wordHours(part.hours, model));
  if (part.code === 'message') return row(exchange.texts[part.kind], part.text.trim() || exchange.noText);
  return nothing;
}

function renderExceptions(exceptions: readonly ExceptionInput[], model: EditorModel): unknown {
  const {exchange} = model.strings;
  const rest = exceptions.length - MOST_EXCEPTIONS;
  return html`<details ?open=${exceptions.length <= UNFOLDED_EXCEPTIONS}>
    <summary>${exchange.exceptions(exceptions.length)}</summary>
    <dl>
      ${exceptions.slice(0, MOST_EXCEPTIONS).map((exception) => {
        const what = [exception.name, wordHours(exception.hours ?? [], model)].filter(Boolean).join(' · ');
        return html`<div>
          <dt>${wordDates(exception, model)}</dt>
          <dd>${what}</dd>
        </div>`;
      })}
    </dl>
    ${rest > 0 ? html`<p class="note">${exchange.moreExceptions(rest)}</p>` : nothing}
  </details>`;
}
