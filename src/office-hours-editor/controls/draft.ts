import {checkConfiguration} from '../../domain/editing/check-configuration.js';
import type {Edit} from '../../domain/editing/edits.js';
import type {EditorModel} from '../editor-context.js';

/**
 * Something new that the document does not have before it is accepted: its form gets a picture of the state in which it has
 * been added, and its edits go there.
 */
export class Draft<Item> {
  private _item: Item;
  private _model: EditorModel | undefined;
  private _from: EditorModel | undefined;

  /** @param _add adds it to a document; @param _itemIn what is last of its list there. */
  constructor(
    item: Item,
    private readonly _add: (item: Item) => Edit,
    private readonly _itemIn: (document: EditorModel['document']) => Item,
  ) {
    this._item = item;
  }

  get item(): Item {
    return this._item;
  }

  /** The state as it would be with it. */
  modelIn(model: EditorModel): EditorModel {
    if (!this._model || this._from !== model) {
      const document = this._add(this._item)(model.document);
      this._from = model;
      this._model = {...model, document, findings: checkConfiguration(document)};
    }
    return this._model;
  }

  edit(edit: Edit, model: EditorModel): void {
    this._item = this._itemIn(edit(this.modelIn(model).document));
    this._model = undefined;
  }
}
