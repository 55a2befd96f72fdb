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
  saved: 'Saved',
  notSaved: 'Put right what is marked before saving',
  savedAll: 'All saved',
  unsaved: 'Unsaved changes',
  cancel: 'Cancel',
  /** Hours of one day, one after the other: "09:00–12:00, 13:00–17:00". */
  list: (items: readonly string[]) => items.join(', '),
};
