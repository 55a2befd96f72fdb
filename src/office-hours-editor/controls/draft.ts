// A season, an exception or a question that the document does not have before it is accepted: its form is given a picture of the
// state in which it has been added, and its edits, with an undo of their own, go there. Owns the draft; its form is the section's.
import type {LitElement} from 'lit';
import {checkConfiguration} from '../../domain/editing/check-configuration.js';
import type {Edit} from '../../domain/editing/edits.js';
import {endStep, type History, record, redo, startHistory, undo} from '../../domain/editing/history.js';
import type {Configuration} from '../../domain/types.js';
import type {EditorModel} from '../editor-context.js';
import {AnnounceRequest, type Description, EditRequest} from '../requests.js';
import {fieldOf} from './find-field.js';
import type {ItemForm} from './item-form.js';

interface DraftOptions<Item> {
  readonly model: () => EditorModel;
  readonly form: () => ItemForm | null;
  /** Adds it to a document, where it is the last of its list. */
  readonly add: (item: Item) => Edit;
  readonly listIn: (document: Configuration) => readonly Item[];
  /** What was done when it was added. */
  readonly describe: (item: Item) => Description;
  /** It is no more: the index that it was added with, or undefined where it was dropped. */
  readonly ended: (index: number | undefined) => void;
}

export class Draft<Item> {
  /** Of the document with the draft. */
  private _history: History<Description> | undefined;
  private _model: EditorModel | undefined;
  private _from: EditorModel | undefined;
  /** It was to be added, and had a mistake. */
  isRefused = false;

  constructor(
    private readonly _host: LitElement,
    private readonly _options: DraftOptions<Item>,
  ) {}

  get isOpen(): boolean {
    return this._history !== undefined;
  }

  /** Whether somebody has entered anything. */
  get isTouched(): boolean {
    return this._history !== undefined && this._history.past.length > 0;
  }

  begin(item: Item): void {
    this.isRefused = false;
    this._set(startHistory(this._options.add(item)(this._options.model().document)));
  }

  /** Forgets it. */
  drop(): void {
    this._set(undefined);
  }

  /** The state as it would be with it. */
  get model(): EditorModel {
    const model = this._options.model();
    if (!this._model || this._from !== model) {
      const document = this._options.add(this.item)(model.document);
      this._from = model;
      this._model = {...model, document, findings: checkConfiguration(document)};
    }
    return this._model;
  }

  /** It, as it stands; only while it is open. */
  get item(): Item {
    return this._options.listIn(this._history!.present.document).at(-1)!;
  }

  private _set(history: History<Description> | undefined): void {
    this._history = history;
    this._model = undefined;
    this._host.requestUpdate();
  }

  readonly onEdit = (event: EditRequest): void => {
    event.stopPropagation();
    const {edit, description, tag} = event;
    this._set(record(this._history!, edit(this.model.document), description, tag));
  };

  /** Changes it from outside of its form. */
  change(edit: Edit): void {
    this._set(record(this._history!, edit(this.model.document), this._options.describe(this.item)));
  }

  readonly onCommit = (event: Event): void => {
    event.stopPropagation();
    this._history = this._history && endStep(this._history);
  };

  /** Escape drops it; the keys for undo are about what was entered here. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const key = event.key.toLowerCase();
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    const isRedo = isCommand && (key === 'y' || (key === 'z' && event.shiftKey));
    if (key === 'escape') this.discard();
    else if (isRedo || (isCommand && key === 'z')) this._travel(isRedo);
    else return;
    event.preventDefault();
  };

  /** Undo from a menu, or by shaking a phone. */
  readonly onBeforeInput = (event: InputEvent): void => {
    if (!event.inputType.startsWith('history')) return;
    event.preventDefault();
    event.stopPropagation(); // the editor would take back something else
    this._travel(event.inputType === 'historyRedo');
  };

  private _travel(isRedo: boolean): void {
    const before = this._history!;
    const after = isRedo ? redo(before) : undo(before);
    const {description} = isRedo ? after.present : before.present;
    if (after.present.document === before.present.document || !description) return;
    this._set(after);
    const {undone, redone} = this._options.model().strings.general;
    const words = description(this._options.model());
    this._host.dispatchEvent(new AnnounceRequest(isRedo ? redone(words) : undone(words)));
  }

  /** Adds it to the document, unless it has a mistake: then the focus goes there. Whether it has been added. */
  accept(): boolean {
    const {findings, document} = this.model;
    const {listIn, form, add, describe, ended} = this._options;
    const index = listIn(document).length - 1;
    const mistake = findings.find(({path, severity}) => severity === 'error' && path.startsWith(`${form()!.path}`));
    if (mistake) {
      this.isRefused = true;
      this._host.requestUpdate();
      fieldOf(form()!.shadowRoot!, mistake.path)?.focus();
      return false;
    }
    const item = this.item;
    this.drop();
    ended(index);
    this._host.dispatchEvent(new EditRequest(add(item), {description: describe(item)}));
    return true;
  }

  readonly discard = (): void => {
    this.drop();
    this._options.ended(undefined);
  };
}
