// Says that the years of public holidays in the document are nearly over, and offers the next.
import {html, nothing} from 'lit';
import {type HolidaysEnd, holidaysEnd, importHolidays} from '../../domain/editing/imported-holidays.js';
import {formatList} from '../../i18n/editor/formats.js';
import type {EditorModel} from '../editor-context.js';
import {type Description, EditRequest} from '../requests.js';

/** @param onAdd opens the dialog with what is offered. */
export function renderHolidaysEnd(
  {document, strings, locale, isDisabled}: EditorModel,
  today: number,
  onAdd: (end: HolidaysEnd) => void,
): unknown {
  const end = holidaysEnd(document, today);
  if (!end) return nothing;
  const {holidayNotes: words} = strings;
  const years = formatList(end.years.map(String), locale);
  const onDismiss = ({currentTarget}: Event) => {
    const noted = {country: '', ...end.imported, years: end.years};
    const description: Description = ({strings: now, locale: spoken}) =>
      now.holidayNotes.notAdded({years: formatList(end.years.map(String), spoken)});
    currentTarget!.dispatchEvent(new EditRequest(importHolidays([], noted), {description}));
  };
  return html`<div class="finding warning row" id="holidays-end">
    <span>${words.ending(end.lastYear)}</span>
    <button type="button" ?disabled=${isDisabled} @click=${() => onAdd(end)}>${words.addNext({years})}</button>
    <button type="button" class="quiet" ?disabled=${isDisabled} @click=${onDismiss}>${words.notNeeded}</button>
  </div>`;
}
