import {html, nothing} from 'lit';
import {findingsAt} from '../../domain/editing/check-configuration.js';
import {covers} from '../../domain/editing/dates.js';
import {seasonsOf} from '../../domain/editing/edits.js';
import {datesText} from '../../i18n/editor/findings.js';
import {wordWeek} from '../../i18n/editor/import-wording.js';
import {renderFound, renderRowButtons, type RowActions} from '../controls/dates-row.js';
import type {EditorModel} from '../editor-context.js';

/** One season of the list, folded: its dates, its week in words, and the buttons to edit and remove it. */
export function renderSeasonRow(index: number, model: EditorModel, today: number, actions: RowActions): unknown {
  const {document, strings, isDisabled} = model;
  const {seasons: words, exceptions, problems} = strings;
  const season = seasonsOf(document)[index]!;
  const path = `$.officeHours.seasons[${index}]`;
  const dates = datesText(season, model);
  const title = season.name ? exceptions.named({name: season.name, dates}) : dates;
  return html`<div class="entry" data-path=${path}>
    <span class="date">${dates}</span>
    <span class="name">
      ${season.name ? html`<strong>${season.name}</strong>` : nothing}
      <bdi class="what">${wordWeek(season.weekly, model)}</bdi>
      ${season.yearly ? html`<span class="badge">${exceptions.everyYear}</span>` : nothing}
      ${covers(season, today) ? html`<span class="badge">${words.now}</span>` : nothing}
      ${renderFound(findingsAt(model.findings, path), problems)}
    </span>
    <span class="buttons">
      ${renderRowButtons({index, isDisabled, edit: words.edit(title), remove: words.remove(title)}, actions)}
    </span>
  </div>`;
}
