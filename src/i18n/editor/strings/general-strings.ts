/** The frame of the editor: its toolbar, the list of mistakes, what is said of any field. */
export const generalStrings = {
  jumpTo: 'Jump to',
  undo: 'Undo',
  redo: 'Redo',
  /** The buttons’ tooltips: what they would do. */
  undoes: (description: string) => `Undo: ${description}`,
  redoes: (description: string) => `Redo: ${description}`,
  undone: (description: string) => `Undone: ${description}`,
  redone: (description: string) => `Done again: ${description}`,
  save: 'Save',
  /** While the page saves it. */
  saving: 'Saving…',
  saved: 'Saved',
  /** The form around the editor was sent, with the document in it. */
  submitted: 'Sent with the form',
  saveFailed: 'Could not be saved',
  saveFailedNote: 'Nothing is lost: all of it is still here.',
  /** The Save button after that. */
  tryAgain: 'Try again',
  /** Save was pressed, but the page has not said what became of it. */
  unconfirmed: 'This page has not confirmed that it was saved',
  /** Another field of the form keeps it from being sent. */
  heldUp: 'Not sent: another field of this form has to be put right first',
  notSaved: 'Put right what is marked before saving',
  savedAll: 'All saved',
  unsaved: 'Unsaved changes',
  cancel: 'Cancel',
  /** Hours of one day, one after the other: "09:00–12:00, 13:00–17:00". */
  list: (items: readonly string[]) => items.join(', '),
};
