import type {Configuration} from '../domain/types.js';

/** `<office-hours-editor>`: an admin pressed Save, and the document has no mistakes. */
export class EditorSaveEvent extends Event {
  constructor(readonly document: Configuration) {
    super('save', {bubbles: true, cancelable: true});
  }
}
