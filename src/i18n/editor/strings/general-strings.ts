/** The frame of the editor: its toolbar, the list of mistakes, what is said of any field. */
export const generalStrings = {
  jumpTo: 'Jump to',
  undo: 'Undo',
  redo: 'Redo',
  undone: (description: string) => `Undone: ${description}`,
  redone: (description: string) => `Done again: ${description}`,
  save: 'Save',
  saved: 'Saved',
  notSaved: 'Put right what is marked before saving',
  savedAll: 'All saved',
  unsaved: 'Unsaved changes',
  close: 'Close',
  cancel: 'Cancel',
  moreActions: 'More actions',
};
