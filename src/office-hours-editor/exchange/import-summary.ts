// What an import has understood, to be looked at before it is used.
import {html, nothing} from 'lit';
import {
  applyImport,
  hasSomethingOf,
  type ImportMode,
  splitExceptions,
  splitSeasons,
} from '../../domain/exchange/apply-import.js';
import {type ImportResult, type Understood, understoodIn} from '../../domain/exchange/import-result.js';
import type {CommonQuestion, ExceptionInput, SeasonInput} from '../../domain/types.js';
import {formatList} from '../../i18n/editor/formats.js';
import {
  wordDates,
  wordDelivery,
  wordDays,
  wordEffect,
  wordHours,
  wordNote,
  wordReplacementBriefly,
  wordWeek,
} from '../../i18n/editor/import-wording.js';
import {languageName} from '../../i18n/editor/language-name.js';
import type {EditorModel} from '../editor-context.js';
import {icon} from '../controls/icons.js';

const UNFOLDED_EXCEPTIONS = 10;
const MAX_EXCEPTIONS = 100;
const MAX_NOTES = 30;

/** What needs a look comes first: nobody is to use what they believe to be all of it. */
export function renderImportSummary(result: ImportResult, model: EditorModel): unknown {
  const {understood, notUnderstood} = result;
  return html`${notUnderstood.length ? renderNotes(result, model) : nothing}
  ${understood.length ? renderUnderstood(result, model) : nothing}`;
}

function renderNotes({understood, notUnderstood}: ImportResult, model: EditorModel): unknown {
  const {exchange} = model.strings;
  const rest = notUnderstood.length - MAX_NOTES;
  const list = html`<ul class="notes">
    ${notUnderstood.slice(0, MAX_NOTES).map((note) => html`<li>${wordNote(note, model)}</li>`)}
    ${rest > 0 ? html`<li>${exchange.moreExceptions(rest)}</li>` : nothing}
  </ul>`;
  if (!understood.length) return html`<div id="look">${list}</div>`;
  return html`<div class="look">
    <h4>
      ${icon('warning')} ${exchange.notUnderstood} <span id="look">(${exchange.look(notUnderstood.length)})</span>
    </h4>
    ${list}
  </div>`;
}

/** What becomes of what is there, before it does. */
export function renderImportEffect(result: ImportResult, mode: ImportMode, model: EditorModel): unknown {
  const {strings, document, zone} = model;
  const {exchange} = strings;
  const effect = html`<p class="effect">${wordEffect(result, mode, model)}</p>`;
  if (mode === 'replace') return effect;
  const after = applyImport(document, result, mode);
  const {taken} = splitExceptions(document, result.configuration);
  const seasons = splitSeasons(document, result.configuration).taken.map((season) => wordDates(season, model));
  const theirs = result.configuration.officeHours?.timezone;
  const isElsewhere = theirs !== undefined && document.officeHours !== undefined && theirs !== zone.name;
  const dates = taken.slice(0, MAX_EXCEPTIONS).map((exception) => wordDates(exception, model));
  if (taken.length > MAX_EXCEPTIONS) dates.push(exchange.moreExceptions(taken.length - MAX_EXCEPTIONS));
  const week = understoodIn(after).filter((part) => part.code === 'weekly');
  return html`${effect}
  ${isElsewhere ? html`<p class="finding warning">${exchange.otherTimeZone({theirs, yours: zone.name})}</p>` : nothing}
  ${seasons.length ? html`<p class="finding warning">${exchange.seasonDatesTaken(formatList(seasons, model.locale))}</p>` : nothing}
  ${dates.length ? html`<p class="finding warning">${exchange.datesTaken(formatList(dates, model.locale))}</p>` : nothing}
  ${
    after === document
      ? html`<p>${exchange.nothingAdded}</p>`
      : result.configuration.officeHours?.weekly
        ? html`<h4>${exchange.afterwards}</h4>
            <dl class="afterwards">${week.map((part) => renderPart(part, model))}</dl>`
        : nothing
  }`;
}

/** The effect in a few words, for whoever has not read as far as the sentence. */
export function wordImportBriefly(result: ImportResult, mode: ImportMode, model: EditorModel): string {
  const {document, strings} = model;
  const {briefEffects} = strings.exchange;
  if (applyImport(document, result, mode) === document) return briefEffects.nothing;
  if (mode === 'add') return briefEffects.added;
  return hasSomethingOf(document, result) ? wordReplacementBriefly(result, model) : briefEffects.fresh;
}

function renderUnderstood({understood, configuration}: ImportResult, model: EditorModel): unknown {
  const {exchange} = model.strings;
  const {officeHours} = configuration;
  const hasNoZone = officeHours && officeHours.timezone === undefined;
  return html`<h4>${exchange.understood}</h4>
    <dl>${understood.map((part) => renderPart(part, model))}</dl>
    ${understood.map((part) => (part.code === 'seasons' ? renderSeasons(part.seasons, model) : nothing))}
    ${understood.map((part) => (part.code === 'exceptions' ? renderExceptions(part.exceptions, model) : nothing))}
    ${understood.map((part) => (part.code === 'questions' ? renderQuestions(part.questions, model) : nothing))}
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
  if (part.code === 'translations') {
    const names = part.languages.map((language) => languageName(language, model.locale));
    return row(exchange.texts.translations, formatList(names, model.locale));
  }
  if (part.code === 'seasons' || part.code === 'exceptions' || part.code === 'questions') return nothing;
  const {name, value} = wordDelivery(part, model);
  return row(name, value);
}

function renderSeasons(seasons: readonly SeasonInput[], model: EditorModel): unknown {
  const rows = seasons.map(
    (season) =>
      html`<div>
        <dt>${wordDates(season, model)}</dt>
        <dd>${[season.name, wordWeek(season.weekly, model)].filter(Boolean).join(' · ')}</dd>
      </div>`,
  );
  return html`<details open>
    <summary><bdi>${model.strings.exchange.seasons(seasons.length)}</bdi></summary>
    <dl>${rows}</dl>
  </details>`;
}

function renderQuestions(questions: readonly CommonQuestion[], model: EditorModel): unknown {
  const rows = questions.map(
    ({ask, answer}) =>
      html`<div>
        <dt>${ask}</dt>
        <dd>${answer}</dd>
      </div>`,
  );
  return html`<details open>
    <summary><bdi>${model.strings.exchange.questions(questions.length)}</bdi></summary>
    <dl>${rows}</dl>
  </details>`;
}

function renderExceptions(exceptions: readonly ExceptionInput[], model: EditorModel): unknown {
  const {exchange} = model.strings;
  const rest = exceptions.length - MAX_EXCEPTIONS;
  return html`<details ?open=${exceptions.length <= UNFOLDED_EXCEPTIONS}>
    <summary><bdi>${exchange.exceptions(exceptions.length)}</bdi></summary>
    <dl>
      ${exceptions.slice(0, MAX_EXCEPTIONS).map((exception) => {
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
