// What the editor says, in English. The shape is what another language gives: `strings` on the element, any part of it.
import {changesStrings} from './strings/changes-strings.js';
import {deliveryStrings} from './strings/delivery-strings.js';
import {exceptionSearchStrings} from './strings/exception-search-strings.js';
import {exceptionDraftStrings, exceptionsStrings} from './strings/exceptions-strings.js';
import {exchangeStrings} from './strings/exchange-strings.js';
import {generalStrings} from './strings/general-strings.js';
import {holidayNotesStrings} from './strings/holiday-notes-strings.js';
import {holidaysStrings} from './strings/holidays-strings.js';
import {importedSeasonsStrings} from './strings/imported-seasons-strings.js';
import {languagesStrings} from './strings/languages-strings.js';
import {messagesStrings} from './strings/messages-strings.js';
import {pictureStrings} from './strings/picture-strings.js';
import {previewStrings} from './strings/preview-strings.js';
import {problemStrings} from './strings/problem-strings.js';
import {publishedStrings} from './strings/published-strings.js';
import {questionsStrings} from './strings/questions-strings.js';
import {repeatingStrings} from './strings/repeating-strings.js';
import {seasonsStrings} from './strings/seasons-strings.js';
import {timeStrings} from './strings/time-strings.js';
import {timeZoneStrings} from './strings/time-zone-strings.js';
import {toolbarStrings} from './strings/toolbar-strings.js';
import {weekStrings} from './strings/week-strings.js';
import {yearStrings} from './strings/year-strings.js';

export const editorStrings = {
  /** The language of these texts (BCP 47). Days and times are worded in it, or in a region of it that `lang` names. */
  locale: 'en',
  general: generalStrings,
  toolbar: toolbarStrings,
  week: weekStrings,
  timeZone: timeZoneStrings,
  seasons: seasonsStrings,
  exceptions: exceptionsStrings,
  changes: changesStrings,
  exceptionSearch: exceptionSearchStrings,
  holidays: holidaysStrings,
  holidayNotes: holidayNotesStrings,
  repeating: repeatingStrings,
  time: timeStrings,
  exceptionDraft: exceptionDraftStrings,
  importedSeasons: importedSeasonsStrings,
  messages: messagesStrings,
  questions: questionsStrings,
  languages: languagesStrings,
  delivery: deliveryStrings,
  picture: pictureStrings,
  year: yearStrings,
  preview: previewStrings,
  exchange: exchangeStrings,
  published: publishedStrings,
  problems: problemStrings,
};

export type EditorStrings = typeof editorStrings;

type Some<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? {readonly [K in keyof T]?: Some<T[K]>}
    : T;

/** Any of the texts. */
export type SomeEditorStrings = Some<EditorStrings>;
