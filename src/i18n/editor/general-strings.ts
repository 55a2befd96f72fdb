/** The frame of the editor: its toolbar, the list of mistakes, what is said of any field. */
export const generalStrings = {
  undo: 'Undo',
  redo: 'Redo',
  undone: (description: string) => `Undone: ${description}`,
  redone: (description: string) => `Done again: ${description}`,
  save: 'Save',
  saved: 'Saved',
  savedAll: 'All changes are saved',
  unsaved: 'Unsaved changes',
  close: 'Close',
  cancel: 'Cancel',
  moreActions: 'More actions',
};
