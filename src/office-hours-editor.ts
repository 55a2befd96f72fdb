/**
 * Registers `<office-hours-editor>` and its parts. On a server that renders pages, importing it does nothing.
 *
 * @packageDocumentation
 */
import {luxonZones} from './domain/luxon-zones.js';
import {provideZones} from './domain/time-zone.js';
import {EditorCopyDialog} from './office-hours-editor/week/copy-dialog.js';
import {EditorDelivery} from './office-hours-editor/delivery/delivery-section.js';
import {EditorDayPicture} from './office-hours-editor/pictures/day-picture.js';
import {EditorException} from './office-hours-editor/exceptions/exception-form.js';
import {EditorExceptions} from './office-hours-editor/exceptions/exceptions-section.js';
import {EditorExchange} from './office-hours-editor/exchange/exchange-section.js';
import {EditorHolidays} from './office-hours-editor/holidays/holidays-dialog.js';
import {EditorHoursList} from './office-hours-editor/week/hours-list.js';
import {EditorImport} from './office-hours-editor/exchange/import-dialog.js';
import {EditorLanguageChoice} from './office-hours-editor/languages/language-choice.js';
import {EditorLanguages} from './office-hours-editor/languages/languages-section.js';
import {EditorMenu} from './office-hours-editor/controls/menu.js';
import {EditorMessages} from './office-hours-editor/messages/messages-section.js';
import {OfficeHoursEditor} from './office-hours-editor/office-hours-editor.js';
import {EditorPreview} from './office-hours-editor/preview/preview-section.js';
import {EditorPublished} from './office-hours-editor/exchange/published-section.js';
import {EditorQuestion} from './office-hours-editor/questions/question-form.js';
import {EditorQuestions} from './office-hours-editor/questions/questions-section.js';
import {EditorRepeating} from './office-hours-editor/repeating/repeating-dialog.js';
import {EditorSeason} from './office-hours-editor/seasons/season-form.js';
import {EditorSeasons} from './office-hours-editor/seasons/seasons-section.js';
import {EditorTimeZoneField} from './office-hours-editor/time-zone/time-zone-field.js';
import {EditorTimeZone} from './office-hours-editor/time-zone/time-zone-section.js';
import {EditorWeekPicture} from './office-hours-editor/pictures/week-picture.js';
import {EditorWeek} from './office-hours-editor/week/week-section.js';
import {EditorYear} from './office-hours-editor/year/year-section.js';

// By these TypeScript knows the element by its name, and its events by theirs.
export type {} from './events/editor.js';
export type {} from './office-hours-editor/office-hours-editor.js';

const NAME = 'office-hours-editor';

const PARTS = {
  copy: EditorCopyDialog,
  'day-picture': EditorDayPicture,
  delivery: EditorDelivery,
  exception: EditorException,
  exceptions: EditorExceptions,
  exchange: EditorExchange,
  holidays: EditorHolidays,
  repeating: EditorRepeating,
  hours: EditorHoursList,
  import: EditorImport,
  'language-choice': EditorLanguageChoice,
  languages: EditorLanguages,
  menu: EditorMenu,
  messages: EditorMessages,
  preview: EditorPreview,
  published: EditorPublished,
  question: EditorQuestion,
  questions: EditorQuestions,
  season: EditorSeason,
  seasons: EditorSeasons,
  'time-zone': EditorTimeZone,
  'time-zone-field': EditorTimeZoneField,
  week: EditorWeek,
  'week-picture': EditorWeekPicture,
  year: EditorYear,
};

if (globalThis.document) {
  provideZones(luxonZones);
  // A page may load this twice, or two versions of it: the first one stays, whole.
  if (customElements.get(NAME)) {
    console.warn(`<${NAME}> is registered already, perhaps by a second copy of its script: the first one stays.`);
  } else {
    for (const [name, part] of Object.entries(PARTS)) customElements.define(`${NAME}-${name}`, part);
    customElements.define('office-hours-editor', OfficeHoursEditor);
  }
}
