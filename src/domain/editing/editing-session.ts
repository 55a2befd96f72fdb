// One document on its way from being loaded to being saved: what was given, what could be read of it, every edit, and what
// counts as saved. No element, no events.
import type {Configuration} from '../types.js';
import {type Edit, withTimeZone} from './edits.js';
import {endStep, type History, record, redo, startHistory, undo} from './history.js';
import {type Loss, readConfiguration} from './read-configuration.js';
import {isSameData} from './same-data.js';

/** @typeParam Description says what an edit did: kept with it, and given back by undo and redo. */
export class EditingSession<Description> {
  private _history: History<Description> = startHistory(frozen({}));
  /** Undefined: nothing of what is here was ever saved. */
  private _saved: Configuration | undefined = this.document;
  private _originalText = '';
  private _lost: readonly Loss[] = [];

  get document(): Configuration {
    return this._history.present.document;
  }

  /** What of the given document could not be read; empty once somebody has agreed to go on without it. */
  get lost(): readonly Loss[] {
    return this._lost;
  }

  /** What undo would take back; undefined: nothing. */
  get undoes(): Description | undefined {
    return this._history.past.length ? this._history.present.description : undefined;
  }

  get redoes(): Description | undefined {
    return this._history.future[0]?.description;
  }

  get isUnsaved(): boolean {
    const {document, _saved: saved} = this;
    return !saved || !isSameData(document, saved);
  }

  /** The document as JSON. One that could not be read in full stays what it was until somebody goes on without the rest. */
  get text(): string {
    return this._lost.length ? this.originalText : JSON.stringify(this.document);
  }

  /** What was given, as text. */
  get originalText(): string {
    return this._originalText;
  }

  /**
   * Begins anew with a document (the object or its JSON text), which counts as saved.
   *
   * @param ownTimeZone the zone that hours get where the document has none (IANA): an unsaved change.
   */
  load(value: unknown, ownTimeZone: string): void {
    const {document, lost} = readConfiguration(value);
    this._originalText = lost.length ? textOf(value) : '';
    this._history = startHistory(frozen(withTimeZone(ownTimeZone)(document)));
    this._saved = document;
    this._lost = lost;
  }

  /** Goes on with what could be read. It is not what was given, so it counts as unsaved. */
  acceptLoss(): void {
    this._lost = [];
    this._saved = undefined;
  }

  /**
   * Makes an edit.
   *
   * @param ownTimeZone the zone that hours get where the document has none (IANA).
   * @returns whether it changed anything.
   */
  apply(edit: Edit, ownTimeZone: string, description: Description, tag?: string): boolean {
    const {document} = this;
    const edited = frozen(withTimeZone(ownTimeZone)(edit(document)));
    this._history = record(this._history, edited, description, tag);
    return this.document !== document;
  }

  /** The next edit begins a step of its own. Returns whether there was typing to be ended. */
  endStep(): boolean {
    const isTyping = this._history.present.tag !== undefined;
    this._history = endStep(this._history);
    return isTyping;
  }

  /** Takes back the last edit; returns what it was, or undefined where there was none. */
  undo(): Description | undefined {
    const {undoes} = this;
    this._history = undo(this._history);
    return undoes;
  }

  redo(): Description | undefined {
    const {redoes} = this;
    this._history = redo(this._history);
    return redoes;
  }

  /** A document counts as saved: the one that was handed over, whatever has become of it since. */
  markSaved(document: Configuration): void {
    this._saved = document;
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value, null, 2) ?? String(value);
  } catch (error) {
    return String(error); // no data: a circle, a getter that throws
  }
}

/** Frozen through and through: the page gets this very object. What an edit has kept is frozen already. */
function frozen<T>(value: T): T {
  if (Object.isFrozen(value)) return value; // as text, numbers and null are
  Object.values(value as object).forEach(frozen);
  return Object.freeze(value);
}
