// What every part of the editor is given: one immutable picture of the state. Requests go the other way, as events.
import {createContext} from '@lit/context';
import type {Timeline} from '../domain/availability.js';
import type {Finding} from '../domain/editing/check-configuration.js';
import type {TimeZone} from '../domain/time-zone.js';
import type {Configuration, OfficeHoursInput} from '../domain/types.js';
import type {EditorStrings} from '../i18n/editor/strings.js';

export interface EditorModel {
  readonly document: Configuration;
  /** All that is wrong or odd in it. */
  readonly findings: readonly Finding[];
  readonly strings: EditorStrings;
  /** What days and times are worded in (BCP 47). */
  readonly locale: string;
  /** The account's zone; the admin's own where none is set or it is not known. */
  readonly zone: TimeZone;
  /** The admin's own time zone (IANA). */
  readonly ownTimeZone: string;
  /** The current minute, in epoch milliseconds. */
  readonly now: number;
  /** The engine for the document as it stands; undefined where no hours are set or a mistake keeps them from use. */
  readonly timeline: Timeline | undefined;
  /** The hours that `timeline` is of: those of the document, but in a large one for the moment of the paint after an edit. */
  readonly timelineFor: OfficeHoursInput | undefined;
  /** It has so many exceptions that drawing all of it at once would be slow. */
  readonly isLarge: boolean;
  readonly isDisabled: boolean;
  /** The document is only what could be read of the one that was given; nobody has agreed yet to go on without the rest. */
  readonly isIncomplete: boolean;
  /** How many documents have been loaded: what a part remembers of an earlier one is void. */
  readonly loads: number;
}

export const editorContext = createContext<EditorModel>(Symbol('office-hours-editor'));
