// What the editor says, in English. The shape is what another language gives: `strings` on the element, any part of it.
import {exceptionsStrings} from './exceptions-strings.js';
import {exchangeStrings} from './exchange-strings.js';
import {generalStrings} from './general-strings.js';
import {holidaysStrings} from './holidays-strings.js';
import {messagesStrings} from './messages-strings.js';
import {pictureStrings} from './picture-strings.js';
import {previewStrings} from './preview-strings.js';
import {problemStrings} from './problem-strings.js';
import {timeZoneStrings} from './time-zone-strings.js';
import {weekStrings} from './week-strings.js';

export const editorStrings = {
  /** The language of these texts (BCP 47). Days and times are worded in it, or in a region of it that `lang` names. */
  locale: 'en',
  general: generalStrings,
  week: weekStrings,
  timeZone: timeZoneStrings,
  exceptions: exceptionsStrings,
  holidays: holidaysStrings,
  messages: messagesStrings,
  picture: pictureStrings,
  preview: previewStrings,
  exchange: exchangeStrings,
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
